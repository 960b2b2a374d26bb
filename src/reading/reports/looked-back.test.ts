import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { told } from './told.test-data.ts'

describe('what a report looks back to', () => {
  test.each([
    // a paragraph that opens with a day of long ago is none of the incident told without its day
    [
      'Gunmen killed four farmers in Wajir on Wednesday.\n\nThe governor accused the rebels of shelling a market in Mandera, saying that one person was killed.\n\nA year ago, on 4 May 2011, a missile attack on a school in Mandera killed 16 people.',
      ['attack.armed | 2012-05-02 | Wajir | killed 4', 'remote.shelling | - | Mandera | killed 1', 'remote.shelling | 2011-05-04 | Mandera | killed 16'],
    ],
    // a figure since the beginning of this year, behind what was told of another
    [
      'Gunmen shot a nurse in Garissa on Wednesday.\n\nThe governor accused the rebels of shelling a market in Mandera, saying that one person was killed.\n\nOn 4 May 2011, a raid on Wajir killed 16 people.\n\nSince the beginning of the year, 118 civilians have been killed in Kenya.',
      ['attack.armed | 2012-05-02 | Garissa | casualties_unspecified 1', 'attack.armed | 2012-01-01/2012-05-04~ | Kenya | killed 118', 'remote.shelling | - | Mandera | killed 1', 'attack.armed | 2011-05-04 | Wajir | killed 16'],
    ],
    ['A centre says that 6,600 civilians have been killed in Kenya since the February 2011 coup.', ['attack.armed | 2011-02/.. | Kenya | killed 6600']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('the year of what is marked, and the dead of those who mark it', () => {
  const lines = told('Police fired at crowds in Garissa on Thursday marking two years since the 25 April tax protests, killing eight people.')
  expect(lines).toContain('attack.armed | 2012-05-03 | Garissa | killed 8')
  expect(lines.join()).toMatch(/protest\.demonstration \| 2010-04-25/)
})

describe('several deeds, and one of them with its day', () => {
  const news = 'Soldiers stormed the camp in Garissa on 3 May 2009 and killed 14 people.\n\nOn Thursday, youths set fire to a bank in Wajir.\n\n'

  test('the one of them is told of before, and the others are no incident', () => {
    expect(told(`${news}Colonel Ulk played a part in the killing of settlers in the camps, including the May 2009 raid.`)).toEqual([
      'attack.armed | 2009-05-03 | Garissa | killed 14',
      'property.arson | 2012-05-03 | Wajir',
    ])
  })

  test('one of a month of which nothing was told is an incident of its own', () => {
    expect(told(`${news}Colonel Ulk played a part in the killing of settlers on the border, including the June 2010 shooting near Mandera.`)).toContain('attack.armed | 2010-06 | Mandera')
  })

  test('a sum with a figure is no part of it', () => {
    expect(told('Soldiers shot five herders in Garissa, including a boy, on Thursday.')).toHaveLength(1)
  })
})

describe('the worst of several', () => {
  test.each([
    [
      'At least 40 people were killed in a string of gang attacks in Kenya between 20 and 28 April. The deadliest took place on 24 April in Wajir, where gunmen went from door to door, shooting people. A network documented 23 deaths there.',
      ['attack.armed | 2012-04-20/2012-04-28 | Kenya | killed >=40', 'attack.armed | 2012-04-24 | Wajir | killed 23'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map((each) => each.replace(/ \| (?:casualties_unspecified|structures_damaged|participants) [^|]*(?= \||$)/g, ''))).toEqual(expected)
  })
})

test('what was hit in several towns is told apart from what befell one of them', () => {
  expect(told('Rebels shelled 32 settlements in Mandera county on Wednesday, killing three people. A woman was killed in Wajir when a shell hit her yard.')).toEqual([
    'remote.shelling | 2012-05-02 | Mandera | killed 3', 'remote.shelling | 2012-05-02 | Wajir | killed 1',
  ])
  expect(told('Rebels shelled a settlement in Mandera county on Wednesday, killing three people. A woman was killed in Wajir when a shell hit her yard.')).toHaveLength(1)
})

test('the day on which somebody wrote of it is not when it was', () => {
  expect(told('Rebels shelled Wajir over the past day, killing three people and wounding 14 others, governor Olav Savek wrote on Telegram on Thursday morning.')).toEqual(['remote.shelling | 2012-05-03/2012-05-04 | Wajir | killed 3 | injured 14'])
})

test('whose forces a ministry tells of have hit what it says', () => {
  expect(told('The ministry said its forces had hit a "deployment point of mercenaries" in Wajir on Wednesday.')).toEqual(['attack.armed | 2012-05-02 | Wajir'])
})

test('a village and the municipality it lies in are one place; the region that heads a paragraph holds its towns', () => {
  const places = (text: string) => readInvented(text, '2012-05-04').reports.flatMap(({ places: of, aggregation }) => of.map(({ name, words, admin1 }) => `${name ?? words} ${admin1} ${aggregation}`))
  expect(places('Gunmen shot dead a farmer in the hamlet of Tisirako, municipality of Ituango, on 3 May.')).toEqual(['Tisirako Antioquia single'])
  expect(places('3. Chocó. Soldiers detained four youths in Riosucio on 3 May.')).toEqual(['Riosucio Chocó single'])
  expect(places('Soldiers detained four youths in Riosucio in Caldas on 3 May.').join()).toMatch(/Caldas/)
})

test('a sum over a year is of the country, and not of the town told before', () => {
  expect(told('Kenya is restless. Gunmen shot a trader in Wajir on Thursday. At least 60 people were killed in the 2011 protests.')).toEqual(['attack.armed | 2012-05-03 | Wajir | casualties_unspecified 1', 'protest.demonstration | 2011 | Kenya | killed >=60'])
  expect(told('Gunmen shot a trader in Wajir on Thursday. At least 60 people were killed in the town in 2011.').join()).toMatch(/2011 \| the town \| killed >=60/)
})

test('what others do behind a crackdown is told apart', () => {
  const lines = told('Police fired at a march in Wajir on Thursday, killing eight people. A police station in the town was stormed.\n\nThree women said that they were raped by men in Wajir.')
  expect(lines.map((line) => line.split(' | ')[0])).toEqual(['attack.armed', 'attack.armed', 'attack.sexual'])
})

test('who counts the dead told before has no total of his own', () => {
  expect(told('Police fired at a march in Wajir on Thursday, killing eight people. The commission said it had recorded eight deaths and 40 injured.')).toEqual(['attack.armed | 2012-05-03 | Wajir | killed 8 | killed 8 | injured 40'])
})

test('who leaves a meeting in a village is not driven out', () => {
  expect(told('Two men shot the elder on Monday as he was leaving a meeting in the village of Wajir.')).toEqual(['attack.armed | 2012-04-30 | Wajir | casualties_unspecified 1'])
  expect(told('Some 200 families left the village of Wajir on Monday after the attack.').join()).toMatch(/restrict\.displacement/)
})

test("'the massacre of 2009' far behind is the one told of a day of that year, and not the shooting told last", () => {
  const news = Array.from({ length: 13 }, (_, i) => `Shop ${i + 1} stayed shut. `).join('')
  expect(told(`On 3 May 2009 troops attacked the port of Mombasa and killed 17 dockers.\n\nOn Thursday a teacher was shot in Garissa. ${news}\n\nThe massacre of 2009 left 17 dockers dead, and nobody was tried for it.`)).toEqual([
    'attack.armed | 2009-05-03 | Mombasa | killed 17',
    'attack.armed | 2012-05-03 | Garissa | casualties_unspecified 1',
  ])
})
