import { describe, expect, test } from 'vitest'
import { isCount } from '../record/claim.ts'
import type { Report } from '../record/report.ts'
import { readInvented } from './invented.test-data.ts'

function reportsOf(text: string): Report[] {
  return readInvented(text, '2023-05-05').reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
}

/** 'liberty.arrest detained 2': what happened, with the figures that are affirmed. */
const told = (text: string) =>
  reportsOf(text).map((report) => [report.type, ...report.claims.filter(isCount).filter((claim) => claim.polarity === 'affirms' && claim.value.part !== 'subset').map(({ value }) => `${value.measure} ${value.best ?? value.min}`)].join(' '))

describe('words of prisoners’ lists, unions, communiqués and armies', () => {
  test.each([
    ['A baker was taken from his shop in Orsk on Sunday by four plainclothes agents.', ['liberty.abduction abducted 1']],
    ['Our organiser was taken from her car by police in Orsk on Monday.', ['liberty.arrest detained 1']],
    ['Four bottles were taken from his shop in Orsk on Sunday.', []],
    ['Two colleagues were held for six hours in Orsk and then sent home.', ['liberty.arrest detained 2']],
    ['Elections were held for three days in Orsk.', []],
    ['Police in Orsk held 71 people on Monday.', ['liberty.arrest detained 71']],
    ['A nurse in Orsk held 71 people back on Monday.', []],
    ['The court in Orsk has given the poet Nader Heydari five years in prison.', ['liberty.sentence sentenced 1']],
    ['The two students are out on bail since Thursday, the union of Orsk says.', ['liberty.release released 2']],
    ['On Monday a teacher who was serving a nine-year term in Orsk prison died after being left without his medicine.', ['custody.death killed 1']],
    ['26 prisoners have been on hunger strike in Orsk since Monday.', ['protest.hunger participants 26']],
    ['Workers blocked the R60 near Orsk on Tuesday.', ['protest.blockade']],
    ['2 000 workers brought the centre of Orsk to a standstill on Wednesday.', ['protest.demonstration participants 2000']],
    ['A captain embraced martyrdom in a clash near Orsk on Monday.', ['battle.clash killed 1']],
    ['Six rebels were sent to hell near Orsk on Monday.', ['attack.armed killed 6']],
    ['On 2 February pamphlets appeared in Orsk in which nine leaders are declared military targets.', ['restrict.threat']],
    ['Police fired in the air and used tear gas in Orsk on Monday.', ['protest.crackdown']],
    ['An armed group entered the village of Ashwari on Monday and beheaded four men.', ['attack.armed killed 4']],
    ['Demonstrators in Orsk burned flags on Monday.', ['symbolic.display']],
    ['In Orsk, hundreds of students marched on Thursday night.', ['protest.demonstration participants null']],
    ['Around 2,000 farmers have cut the highway at Orsk since Monday.', ['protest.blockade']],
    ['The council of Orsk has cut the road budget since Monday.', []],
    ['The unions say that 3.5 million people took part in the marches in Orsk on Monday.', ['protest.demonstration participants 3500000']],
    ['Some 700 people took part in a wedding in Orsk on Monday.', []],
    ['Four protesters were killed in a dispute over the mine near Orsk on Monday.', ['attack.armed killed 4']],
    ['A mine killed four protesters near Orsk on Monday.', ['remote.bomb killed 4']],
    ['Two suspected thieves were lynched by residents of Orsk on Monday.', ['protest.mob killed 2']],
    ['One man was hanged for murder in Orsk on Monday.', ['attack.execution_judicial executed 1']],
    ['Shops were looted in Orsk on Monday; three arrests.', ['property.damage detained 3']],
    ['A police officer was knocked unconscious by a paving stone during a riot in Orsk on Monday.', ['protest.riot injured 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is only meant, said or called false is no act', () => {
  test.each([
    ['The soldiers had orders to kill the mayor of Orsk.'],
    ['The minister harshly attacked President Dallo in a speech in Orsk on Monday.'],
    ['The allegation of the Forum for Rights that two villagers were killed in Orsk on Monday is false and baseless.'],
    ['Propaganda on social media that women were killed in Orsk on Monday stands rejected.'],
  ])('%s', (text) => {
    expect(told(text)).toEqual([])
  })
  test('an allegation that nobody calls false stays one', () => {
    expect(told('The report that two villagers were killed in Orsk on Monday shook the town.').join()).toContain('killed 2')
  })
})

describe('figures told by another word', () => {
  test.each([
    ['Gunmen attacked a market in Orsk on Monday. Killed: 14. Injured: 3.', ['attack.armed killed 14', 'injured 3']],
    ['Gunmen attacked Orsk on Monday. The number of victims is 27.', ['attack.armed killed 27']],
    ['Militiamen stopped two traders near Orsk on Monday and beat them to death.', ['attack.beating killed 2']],
    ['Two guards caught a thief in Orsk on Monday and beat him.', ['attack.beating injured 1']],
    ['Militants attacked a post near Orsk on Monday. There was no loss of life.', ['attack.armed killed 0']],
    ['A mine hit a bus near Orsk on Monday. The hospital counted 11 dead; the ministry put the figure at 14 and blamed the rebels.', ['remote.bomb killed 11', 'killed 14']],
    ['Protesters blocked the road to Orsk on Monday. Police officers killed one protester.', ['protest.blockade killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text).join(' ')).toBe(expected.join(' '))
  })
  test("'all of them' are as many as were told, where one figure can be meant", () => {
    expect(told('The police arrested five men in Orsk on 24 April. All of them were released two days later.')).toContain('liberty.release released 5')
    expect(told('The police arrested five men and held two women in Orsk on 24 April. All of them were released two days later.')).not.toContain('liberty.release released 5')
  })
  test('figures verified in a month are of no incident of the month', () => {
    const reports = reportsOf('In January, the office verified 62 civilian casualties (38 killed, 24 injured).\n\nOn 3 January armed men killed four farmers in Orsk.')
    expect(reports.filter((report) => report.aggregation !== 'aggregate_total').flatMap((report) => report.claims.filter(isCount).map(({ value }) => value.best))).toEqual([4])
  })
  test("'since Monday' lies behind, though the sentence looks ahead", () => {
    expect(reportsOf('The arrest of fifty strikers in Orsk since Monday will not stop us.').map((report) => report.time?.earliest)).toEqual(['2023-05-01'])
  })
})

test('a sentence that opens with another town tells of that one, though nobody lists the village before', () => {
  const text = 'A striker was shot dead by police during a protest in Vollersky on Wednesday.\n\nIn Ceres, South Africa, some 300 workers marched on Wednesday.'
  const places = reportsOf(text).map((report) => report.places.map((place) => place.words).join('+'))
  expect(places.filter((words) => words.includes('Ceres'))).toHaveLength(1)
  expect(places.filter((words) => words.includes('Ceres') && words.includes('Vollersky'))).toEqual([])
})

test('an office behind a comma is no second victim, and another man is', () => {
  const victims = (text: string) => reportsOf(text).flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.words] : [])))
  expect(victims('The lawyer, president of the board, was shot in Orsk on Monday.')).toEqual(['The lawyer'])
  expect(victims('The lawyer and a guard were shot in Orsk on Monday.')).toEqual(['The lawyer', 'a guard'])
})

test('a weapon of another act is not inferred for a shooting', () => {
  const weapons = reportsOf('Guards shot dead two students in Orsk on Monday.\n\nOn Tuesday a bomb hit a bus in Dola.').map(({ claims }) => claims.flatMap((claim) => (claim.property === 'weapon' ? [claim.value.weapon] : [])))
  expect(weapons).toEqual([['firearm'], ['explosive']])
})

test('who died in a prison did not die in the march over it', () => {
  const reports = reportsOf('On Saturday 150 people marched in Orsk to protest the death of Devon Ames in the county jail.')
  expect(reports.map(({ type }) => type).sort()).toEqual(['custody.death', 'protest.demonstration'])
})
