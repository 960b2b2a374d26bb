import { describe, expect, test } from 'vitest'
import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'
import { told } from './told.test-data.ts'

describe('what comes after another incident', () => {
  test.each([
    [
      'A bomb exploded in Garissa on Thursday. The blast came a day after a bomb at a mosque in Mombasa that killed 12 worshippers and injured 58.',
      ['remote.bomb | 2012-05-03 | Garissa', 'remote.bomb | 2012-05-02 | Mombasa | killed 12 | injured 58'],
    ],
    [
      'A bomb exploded in Garissa on Thursday. The attack came two days after gunmen killed five traders in Mombasa.',
      ['remote.bomb | 2012-05-03 | Garissa', 'attack.armed | 2012-05-01 | Mombasa | killed 5'],
    ],
    [
      'Three guards were killed in Garissa on Thursday. The ambush happened hours after a grenade attack on a bar in Mombasa that wounded six.',
      ['attack.armed | 2012-05-03 | Garissa | killed 3', 'remote.bomb | 2012-05-02/2012-05-03 | Mombasa | injured 6'],
    ],
    ['A man was shot dead in Garissa on Thursday. Charges came two days after the man was killed.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
    // 'strike' tells no act by itself: the one told before
    [
      'A jet bombed a school in Garissa on Thursday, killing nine pupils. The strike came a day after rebels attacked a police post in Mombasa.',
      ['remote.air | 2012-05-03 | Garissa | killed 9', 'attack.armed | 2012-05-02 | Mombasa'],
    ],
    // how long before is not told well enough for an incident of its own
    ['A man was shot dead in Garissa on Thursday. The shooting comes less than six weeks after a teacher was killed in the town.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the incident took place', () => {
  test.each([
    ['A trader was beaten to death by four men, police said on Thursday. The incident took place in Garissa late on Sunday, they said.', ['attack.beating | 2012-04-29 | Garissa | killed 1']],
    ['A trader was beaten to death, police said. The attack took place at 1845 near Garissa.', ['attack.beating | - | Garissa | killed 1']],
    // a deed with a town of its own stays there
    ['A trader was shot dead in Garissa on Monday. The incident took place near Mombasa Road.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
    // where the officer who speaks serves is not where it was
    ['Two traders were shot dead in Garissa on Monday. Officer-in-Charge of Mombasa police station Omar Vale said two masked men opened fire at them.', ['attack.armed | 2012-04-30 | Garissa | killed 2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('paragraphs that open on something else', () => {
  test.each([
    // not in January
    ['Two traders were shot in Wajir on Thursday.\n\nIn January, a clerk was shot in Garissa.\n\nMeanwhile in Mombasa, workers demonstrated for the third day running.', ['attack.armed | 2012-05-03 | Wajir | casualties_unspecified 2', 'attack.armed | 2012-01 | Garissa | casualties_unspecified 1', 'protest.demonstration | - | Mombasa']],
    // back to where it began
    ['A mob burned two shops in Garissa on Thursday.\n\nTrouble had erupted on Tuesday when a queue formed. Soldiers opened fire at the crowd. Three boys were hurt.', ['protest.mob | 2012-05-03 | Garissa | structures_damaged 2', 'attack.armed | 2012-05-01 | Garissa | injured 3']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what people protest over', () => {
  test.each([
    ['Some 150 people marched in Garissa on Saturday to demand answers about the death of Jo Lind. Lind, a janitor, died on 9 April after two officers beat him.', ['protest.demonstration | 2012-04-28 | Garissa | participants 150', 'attack.beating | 2012-04-09 | Garissa | killed 1 | casualties_unspecified 1']],
    ['On Thursday about 80 people rallied in Garissa over the killing of Ada Brenn. Brenn was shot by a guard in Wajir on 2 April.', ['protest.demonstration | 2012-05-03 | Garissa | participants 80', 'attack.armed | 2012-04-02 | Wajir | casualties_unspecified 1']],
    // what befell somebody at the march is of the march
    ['About 80 people rallied in Garissa on Thursday; police clubs caused the death of a student.', ['protest.demonstration | 2012-05-03 | Garissa | participants 80 | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('towns that open paragraphs', () => {
  test.each([
    // however near: 20 km apart
    ['Two bombs fell on Kiambu on Thursday.\n\nIn Thika, a shepherd was killed by artillery fire.', ['remote.bomb | 2012-05-03 | Kiambu', 'remote.shelling | 2012-05-03 | Thika | killed 1']],
    ['A jury convicted a clerk in Garissa on Thursday of the murder of her husband at their Wajir home in January 2010.', ['liberty.sentence | 2012-05-03 | Garissa | sentenced 1', 'attack.armed | 2010-01 | Wajir | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('so long after what was told', () => {
  test.each([
    ['A day after the bombing in Garissa on 3 March, gunmen shot a trader in Wajir.', ['remote.bomb | 2012-03-03 | Garissa', 'attack.armed | 2012-03-04 | Wajir | casualties_unspecified 1']],
    ['Two days after police shot a student in Garissa on 3 March, gunmen shot a trader in Wajir.', ['attack.armed | 2012-03-03 | Garissa | casualties_unspecified 1', 'attack.armed | 2012-03-05 | Wajir | casualties_unspecified 1']],
    ['Gunmen shot a trader in Wajir two days after the bombing in Garissa on 3 March.', ['attack.armed | 2012-03-05 | Wajir | casualties_unspecified 1', 'remote.bomb | 2012-03-03 | Garissa']],
    ['Gunmen killed a teacher in Garissa on 20 April. Two days after the killing, soldiers arrested four men.', ['attack.armed | 2012-04-20 | Garissa | killed 1', 'liberty.arrest | 2012-04-22 | Garissa | detained 4']],
    ['Gunmen killed a teacher in Garissa on 20 April. A week after the murder, a clerk was shot in Wajir.', ['attack.armed | 2012-04-20 | Garissa | killed 1', 'attack.armed | 2012-04-27 | Wajir | casualties_unspecified 1']],
    ['A bomb exploded in Garissa on 20 April. The next morning some 300 people marched in Wajir.', ['remote.bomb | 2012-04-20 | Garissa', 'protest.demonstration | 2012-04-21 | Wajir | participants 300']],
    ['A bomb exploded in Garissa on 20 April. Two hours later gunmen shot a trader in Wajir.', ['remote.bomb | 2012-04-20 | Garissa', 'attack.armed | 2012-04-20 | Wajir | casualties_unspecified 1']],
    ['A judge was killed in Garissa on 20 April. A day earlier a clerk was abducted in Wajir.', ['attack.armed | 2012-04-20 | Garissa | killed 1', 'liberty.abduction | 2012-04-19 | Wajir | abducted 1']],
    // A day of its own stays, and what would be still to come has none.
    ['Two days after police shot a student in Garissa, some 300 people marched in Wajir on Monday.', ['attack.armed | 2012-04-28 | Garissa | casualties_unspecified 1', 'protest.demonstration | 2012-04-30 | Wajir | participants 300']],
    ['Gunmen killed a teacher in Garissa on Thursday. A week after the murder, its causes are not known.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('another part of the same day, kinds of acts, and when something else began', () => {
  test.each([
    [
      'Gunmen fired at a watchman in Garissa on Thursday afternoon. On Thursday morning a clerk was shot dead in the old quarter.',
      ['attack.armed | 2012-05-03 | Garissa', 'attack.armed | 2012-05-03 | Garissa | killed 1'],
    ],
    // Of the same people the evening tells more, and so does what says nothing of whom it hit.
    ['Gunmen took over a bar in Garissa on Thursday morning and killed two guests. On Thursday evening they shot at the police.', ['attack.armed | 2012-05-03 | Garissa | killed 2']],
    ['Six teachers were shot dead on 16 April in Garissa. The county has been the site of clashes and bombings since the offensive began.', ['attack.armed | 2012-04-16 | Garissa | killed 6']],
    ['A judge was murdered in Garissa on Thursday. Police have attributed the murder to the cartels, who on 24 April announced a war.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
    ['The leader of the mission, which arrived in March, was shot dead in Garissa.', ['attack.armed | - | Garissa | killed 1']],
    ['The leader of the mission, which arrived in March, was shot dead in Garissa on Thursday.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of what somebody is held or tried for', () => {
  test.each([
    ['Two men were arrested in Garissa for the killing of a judge on 16 November.', ['liberty.arrest | 2011-11-16/.. | Garissa | detained 2', 'attack.armed | 2011-11-16 | Garissa | killed 1']],
    ['Two men are on trial in Garissa for the murder of a teacher on 27 February.', ['liberty.sentence | 2012-02-27/.. | Garissa', 'attack.armed | 2012-02-27 | Garissa | killed 1']],
    ['A soldier was sentenced in Garissa over the killing of a student on 12 January.', ['liberty.sentence | 2012-01-12/.. | Garissa | sentenced 1', 'attack.armed | 2012-01-12 | Garissa | killed 1']],
    ['Three men were detained in Garissa over the bombing of a court on 11 February.', ['liberty.arrest | 2012-02-11/.. | Garissa | detained 3', 'remote.bomb | 2012-02-11 | Garissa']],
    ['A clerk was killed in Garissa. Two men went on trial for her murder on 27 February.', ['attack.armed | 2012-02-27 | Garissa | killed 1', 'liberty.sentence | 2012-02-27/.. | Garissa']],
    // A day that stands with the verb is the verb's, and so is a weekday: the arrest is the news.
    ['Two men were arrested in Garissa on 16 November for the killing of a judge.', ['liberty.arrest | 2011-11-16 | Garissa | detained 2', 'attack.armed | - | Garissa | killed 1']],
    ['Two men were arrested in Garissa for the killing of a judge on Monday.', ['liberty.arrest | 2012-04-30 | Garissa | detained 2', 'attack.armed | - | Garissa | killed 1']],
    ['The trial of two men for the murder of a teacher began in Garissa on 27 February.', ['liberty.sentence | 2012-02-27 | Garissa', 'attack.armed | - | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a clause that opens with a town or a day of its own', () => {
  test.each([
    ['A mine went off in Garissa on Thursday, a spokesman said, and in Wajir a bomb hit a bus, killing six.', ['remote.bomb | 2012-05-03 | Garissa', 'remote.bomb | 2012-05-03 | Wajir | killed 6']],
    ['Police used tear gas against students in Garissa on Thursday, and in Mombasa they arrested 12 people.', ['protest.crackdown | 2012-05-03 | Garissa', 'liberty.arrest | 2012-05-03 | Mombasa | detained 12']],
    [
      'A bomb exploded in Garissa on Thursday. Four men were killed.\n\nIn October, a suicide bomber killed at least 50 people at a mosque in the same city.',
      ['remote.bomb | 2012-05-03 | Garissa | killed 4', 'remote.suicide | 2011-10 | the same city | killed >=50'],
    ],
    [
      "A bomb exploded in Garissa on Thursday. Hours after Thursday's explosion, soldiers beat a cameraman outside the hospital, his employer said.",
      ['remote.bomb | 2012-05-03 | Garissa', 'attack.beating | 2012-05-03 | Garissa | injured 1'],
    ],
    // towns of one list
    ['Workers marched in Garissa, in Wajir, and in Mombasa on Thursday.', ['Garissa', 'Wajir', 'Mombasa'].map((town) => `protest.demonstration | 2012-05-03 | ${town}`)],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what somebody is held, tried or sentenced for', () => {
  test.each([
    [
      'In 2011 four soldiers were jailed for the massacre of 201 people in Wajir in December 1982.',
      ['liberty.sentence | 2011 | Wajir | sentenced 4', 'attack.armed | 1982-12 | Wajir | killed 201'],
    ],
    [
      'A court in Mombasa on Thursday found two officers guilty of the murder of a student in Garissa in 2009.',
      ['liberty.sentence | 2012-05-03 | Mombasa | sentenced 2', 'attack.armed | 2009 | Garissa | killed 1'],
    ],
    // the trial is of yesterday, the killing of a day that is not told
    [
      'The trial of two cousins accused of killing a guard in Garissa began in the High Court in Mombasa yesterday.',
      ['liberty.sentence | 2012-05-03 | Mombasa', 'attack.armed | - | Garissa | killed 1'],
    ],
    [
      'The trial of two cousins accused of killing security guard Omar Vale began in the Mombasa High Court yesterday. Vale, 47, was gunned down in Garissa on August 9, 2010.',
      ['liberty.sentence | 2012-05-03 | Mombasa', 'attack.armed | 2010-08-09 | Garissa | killed 1'],
    ],
    // where the killings were is not where the court is, nor what is told next
    [
      'A court on Thursday found retired lieutenant colonel Omar Vale Lund and former military commissioner Leo Ask guilty of the killings of teachers in Garissa in 2009.\n\nSome thirty relatives of the accused blocked the exit for several minutes.',
      ['liberty.sentence | 2012-05-03 | NAIROBI, Kenya | sentenced 2', 'attack.armed | 2009 | Garissa', 'protest.blockade | 2012-05-03 | NAIROBI, Kenya | participants 30'],
    ],
    ['Omar Vale, 59, who was arrested in Garissa on Thursday, said that he was in hospital in Mombasa in June.', ['liberty.arrest | 2012-05-03 | Garissa | detained 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a house and its town, a district and its province', () => {
  const towns = (text: string) => readInvented(text).reports.map(({ places }) => places.map((place) => place.words).join(' + '))

  test.each([
    ['BANGKOK, Thailand, 8 March 2013 - On Wednesday, arsonists set fire to a school in Mayo district, Pattani.', ['Mayo']],
    ['BANGKOK, Thailand, 8 March 2013 - On Wednesday, arsonists set fire to schools in Mayo, Pattani and Rueso.', ['Mayo', 'Pattani', 'Rueso']],
    ['PORT OF SPAIN, Trinidad, 5 June 2018 - About 70 officers gathered outside the Golden Grove prison in Arouca on Monday.', ['Arouca']],
    ['PORT OF SPAIN, Trinidad, 5 June 2018 - A man shot in Debe on Monday was taken to a hospital in Arouca.', ['Debe']],
  ])('%s', (text, expected) => {
    expect(towns(text)).toEqual(expected)
  })
})

describe('days that are no days of an act', () => {
  test.each([
    ['Gunmen tried to kidnap a priest in Garissa on Thursday.', 'liberty.abduction | 2012-05-03 | Garissa'],
    ['A drone strike on a market in Garissa killed at least 15 people and injured more than 40 on Thursday.', 'remote.air | 2012-05-03 | Garissa | killed >=15 | injured >=41'],
    ['The killing of a guard in Garissa on Thursday took the toll for the year to 236, compared with 201 for the same period last year.', 'attack.armed | 2012-05-03 | Garissa | killed 1'],
    ['In 1999 the old mayor was killed in Garissa. Witnesses of the case have been threatened.', 'restrict.threat | - | Garissa'],
    ['Officer Dan Lind was arrested in Garissa in 2010 but released without charge after a week.', 'liberty.release | 2010-01-01/2011-01-11 | Garissa | released 1'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })

  test('from a day until today is no incident', () => {
    expect(readInvented('NAIROBI, Kenya, May 4, 2012 - From 1 March until today, 41 people lost their lives in attacks in the valley.').reports.map(({ aggregation }) => aggregation)).toEqual(['aggregate_total'])
  })
})

describe('a blast and the shots behind it', () => {
  test.each([
    ['On Thursday attackers detonated a bomb as a patrol passed through Garissa. Two guards were killed. After the explosion the attackers opened fire from a plantation.', ['remote.bomb | 2012-05-03 | Garissa | killed 2']],
    ['On Thursday a roadside bomb exploded in Garissa as a convoy passed. Gunmen then opened fire on the soldiers, killing two.', ['remote.bomb | 2012-05-03 | Garissa | killed 2']],
    ['On Wednesday a bomb exploded in Garissa. After the explosion in Wajir on Thursday, gunmen opened fire at a school.', ['remote.bomb | 2012-05-02 | Garissa', 'attack.armed | 2012-05-03 | Wajir']],
    ['On Thursday a bomb exploded in Garissa. In Wajir gunmen then shot a teacher.', ['remote.bomb | 2012-05-03 | Garissa', 'attack.armed | 2012-05-03 | Wajir | casualties_unspecified 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('each main clause has its own town', () => {
  test.each([
    ['On Wednesday tyres were burnt and spikes scattered on roads in Garissa, and banners demanding freedom were hung from bridges in Wajir.', ['protest.blockade | 2012-05-02 | Garissa', 'symbolic.display | 2012-05-02 | Wajir']],
    ['Police fired tear gas in Garissa on Wednesday, and two shops were looted in Wajir.', ['protest.crackdown | 2012-05-02 | Garissa', 'property.damage | 2012-05-02 | Wajir']],
  ])('%s', (text, expected) => {
    expect(told(text).map((line) => line.replace(/ \| structures.*$/, ''))).toEqual(expected)
  })
})

describe('what is only remembered on a day', () => {
  test.each([
    [
      'Sixty people gathered on the bridge of Garissa on Thursday. They had come to remember the morning when border guards fired at a crowd of traders.\n\nEight traders were killed on that day in 2006.',
      'attack.armed | 2006-05-03 | Garissa | killed 8',
    ],
    ['Hundreds marched in Garissa on Thursday, marking the day in 1990 when soldiers killed 12 men.', 'attack.armed | 1990 | Garissa | killed 12'],
    ['Families met in Garissa on Thursday to mourn the students who were shot by guards.', 'attack.armed | - | Garissa'],
    ['Families lit candles in Garissa on Thursday for the students killed by guards.', 'attack.armed | - | Garissa'],
    // told of the day, and not remembered on it
    ['Police on Thursday shot three people in Garissa who had come to remember the dead.', 'attack.armed | 2012-05-03 | Garissa | casualties_unspecified 3'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected)
  })
})

test('the day of what was done with a thing before is not the day it was found', () => {
  expect(told('On Thursday two gunmen were killed in Garissa. A rifle taken from a camp on 4 January 2004 was found with the bodies.').join()).not.toContain('2004')
})

test('a killing with a day of its own is no part of the rapes told before it', () => {
  expect(told('In 1982 their wives were raped in Garissa. One woman was killed on the bank of the river in October 1982.')).toEqual(['attack.sexual | 1982 | Garissa', 'attack.armed | 1982-10 | Garissa | killed 1'])
  expect(told('Two women were raped in Garissa on Thursday. One of them was killed.')).toHaveLength(1)
})

test('since when something else lasts is no day of what is told beside it', () => {
  const { reports } = readInvented('In Kasese, where thugs have been robbing traders since January, police on Monday raided two houses and arrested 37 men. Two of them were beaten in a cell.', '2024-03-14')
  expect(reports.map(({ type, time, aggregation }) => `${type} ${time?.edtf} ${aggregation}`)).toEqual(['liberty.arrest 2024-03-11 single', 'attack.beating 2024-03-11 single'])
})

test('what a clause with "in which" tells is of the attack before it', () => {
  const lines = told('Nine men were jailed on 30 April for the attack on the camp at Kitale in 2004, in which 56 herders were hacked to death. On 9 May 1999 rebels ambushed a bus at Eldoret and killed 22 passengers.')
  expect(lines.filter((line) => line.startsWith('attack'))).toEqual(['attack.armed | 2004 | Kitale | killed 56', 'attack.armed | 1999-05-09 | Eldoret | killed 22'])
})

test('what followed a murder is an incident of its own', () => {
  expect(told('After the murder of a mayor in Eldoret on Tuesday, gangs killed 38 traders.').map((line) => line.replace(/^([^|]*)\|.*\| /, '$1| '))).toEqual(['attack.armed | killed 1', 'attack.armed | killed 38'])
})

test('a clause with "where" is of the town before it', () => {
  expect(told('Late on Tuesday a bank was set on fire in Nakuru, and a statue was pulled down in Kisumu, where nine men were seized.')).toEqual(['property.arson | 2012-05-01 | Nakuru', 'property.damage | 2012-05-01 | Kisumu', 'liberty.abduction | 2012-05-01 | Kisumu | abducted 9'])
})

test('in the days before an anniversary, and on it', () => {
  const before = told('On 29 April 2004 troops killed 17 miners in Eldoret.\n\nIn the week that led up to the anniversary, activists laid wreaths in Kitale.')
  expect(before[1]).toBe('symbolic.commemoration | 2012-04-22/2012-04-29~ | Kitale')
  expect(told('On 29 April 2004 troops killed 17 miners in Eldoret.\n\nOn the eighth anniversary, hundreds of miners marched in Kitale.')[1]).toMatch(/^protest.demonstration \| 2012-04-29 \| Kitale/)
})

test('an outlawed party is no news of a ban', () => {
  expect(told('Members of the outlawed Royal Guards killed nine traders in Eldoret on Tuesday.')).toEqual(['attack.armed | 2012-05-01 | Eldoret | killed 9'])
})

test('what became of people who were taken is an incident of its own day, tied to the first', () => {
  const tied = (text: string) => {
    const { reports } = readInvented(text, '2024-03-14')
    return reports.map(({ type, time, links }) => [type, time?.edtf, ...links.map(({ to, rel }) => `${rel} ${reports.findIndex(({ id }) => id === to) + 1}`)].join(' '))
  }
  expect(tied('Three farmers were abducted on 3 March in Gulu and found dead two days later in Lira.')).toEqual(['liberty.abduction 2024-03-03 precedes 2', 'attack.armed 2024-03-05 follows 1'])
  expect(tied('Two brothers were abducted in Gulu on 3 March and released on 5 March.')).toEqual(['liberty.abduction 2024-03-03 precedes 2', 'liberty.release 2024-03-05 follows 1'])
  expect(tied('The union leader was taken from his home on 3 March and found shot dead on 6 March near Gulu.')).toEqual(['liberty.abduction 2024-03-03 precedes 2', 'attack.armed 2024-03-06 follows 1'])
  expect(tied('Three farmers were abducted on 3 March in Gulu. Two traders were shot dead on 5 March in Lira.')).toEqual(['liberty.abduction 2024-03-03', 'attack.armed 2024-03-05'])
})

test('who was driven out in the sentence of a total is in it', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, aggregation, claims }) => [type, aggregation, ...claims.flatMap((claim) => (claim.property.startsWith('count.') ? [claim.property.slice(6)] : []))].join(' '))
  expect(told('At least 40 villagers were killed and driven out in Plateau since the new year.')).toEqual(['attack.armed aggregate_total killed displaced'])
  expect(told('Since January, 60 people have been killed and 2,000 displaced in Plateau.')).toEqual(['attack.armed aggregate_total killed displaced'])
  expect(told('On Monday 40 villagers were killed and driven out in Gulu.')).toEqual(['attack.armed single killed displaced'])
})

test('a deed of a year with what came of it is one incident; killings of a year are a total', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, aggregation, time, claims }) => [type, aggregation, time?.edtf, ...claims.flatMap((claim) => (claim.property === 'count.killed' ? [claim.value.min] : []))].join(' '))
  expect(told('In 2018, soldiers fired on mourners in Gulu and killed three.')).toEqual(['attack.armed single 2018 3'])
  expect(told('In 2018 soldiers opened fire in Gulu, killing three.')).toEqual(['attack.armed single 2018 3'])
  expect(told('The general was killed in Gulu in 1994, a year after he had led a raid on Kaya that killed 40.')).toEqual(['attack.armed single 1994 1', 'attack.armed single 1993~ 40'])
  expect(told('The army said on Monday that two years after the raid on Kaya, its men had killed the commander in Gulu.')[0]).toBe('attack.armed single 2022~')
  expect(told('A year after the war began, soldiers killed three people in Gulu on Monday.')[0]).toBe('attack.armed single 2024-03-11 3')
  expect(told('Since the war began in April, soldiers have killed 300 people in Gulu.')[0]).toMatch(/aggregate_total/)
  expect(told('Guards kill some 300 people a year in Gulu.')[0]).toMatch(/aggregate_total/)
  const beaten = 'Guards beat a lawyer in Gulu on 11 March. '
  expect(told(`${beaten}Doctors put this week's toll at 14 dead.`)).toEqual(['attack.beating single 2024-03-11', 'attack.armed aggregate_total 2024-03-11/2024-03-14 14'])
  expect(told(`${beaten}Doctors put the toll of the attack at two dead.`)).toEqual(['attack.beating single 2024-03-11 2'])
  expect(told('In 2018, 300 people were killed in attacks in Gulu.')).toEqual(['attack.armed aggregate_total 2018 300'])
  expect(told('In 2018 rebels attacked villages in Gulu and killed 300.')).toContain('attack.armed aggregate_total 2018 300')
})

test('who was abducted and found dead later did not die in what was told before', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, time }) => `${type} ${time?.edtf}`)
  expect(told('Gunmen shot at houses in Gulu on 8 March.\n\nOn 7 March a teacher was abducted in Gulu and found dead the next day.')).toEqual(['attack.armed 2024-03-08', 'liberty.abduction 2024-03-07', 'attack.armed 2024-03-08'])
})

test('a murder that somebody is on trial for is no part of a beating told before', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type }) => type)
  expect(told('Soldiers beat women in Gulu on 1 March. Two men are on trial for the murder of Ada Obi.')).toEqual(['attack.beating', 'liberty.sentence', 'attack.armed'])
})

describe('days that are of something else', () => {
  test.each([
    ['when somebody held an office', 'Enok Lind, army commander until May 2009, was shot dead by three men in Garissa.', ['attack.armed | - | Garissa | killed 1']],
    ['when sources spoke', 'Three members of a village patrol were killed by rebels, according to military sources today, during an attack on Garissa.', ['attack.armed | - | Garissa | killed 3']],
    ['the name of a movement', 'Members of the 6 April Movement killed two guards in Garissa on Monday.', ['attack.armed | 2012-04-30 | Garissa | killed 2']],
    ['the name of a square', 'Police shot dead a man at 6 April Square in Garissa on Monday.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
    ['a day of another time zone', 'Gunmen killed two guards in Garissa on 5 May.', ['attack.armed | 2012-05-05 | Garissa | killed 2']],
    ['a day told before what began on it', 'Fighting broke out in Garissa on 28 February when soldiers tried to search a house.', ['battle.clash | 2012-02-28 | Garissa', 'property.seizure | 2012-02-28 | Garissa']],
    ['the verb that another goes on from', 'The mine had been attacked before. In 2009, fighters burned the offices of the cooperative in Garissa and abducted its accountant.', ['attack.armed | - | Garissa', 'property.arson | 2009 | Garissa', 'liberty.abduction | 2009 | Garissa | abducted 1']],
    ['what somebody did before', 'The gunman, a soldier who served in Iraq in 2011, opened fire on a bus in Garissa on Thursday.', ['attack.armed | 2012-05-03 | Garissa']],
    ['an anniversary is of another year', 'Gunmen killed two guards in Garissa on 12 May.', ['attack.armed | 2011-05-12 | Garissa | killed 2']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('the town that somebody is from is not where it was', () => {
    expect(told('Luz Ask, a 29-year-old woman from Mombasa, was killed on Wednesday afternoon. She had just left a fruit stand in Garissa when a young man came up and shot her three times.')).toEqual(['attack.armed | 2012-05-02 | Garissa | killed 1 | casualties_unspecified 1'])
  })
})

describe('days of background, of verdicts and of what came since', () => {
  test.each([
    ['Gunmen killed a teacher in Garissa on Tuesday. Two suspects have since been arrested.', ['attack.armed | 2012-05-01 | Garissa | killed 1', 'liberty.arrest | 2012-05-01/.. | Garissa | detained 2']],
    ['Omar Vale was arrested in Garissa in May 2011, and the inquiry opened in February of this year.', ['liberty.arrest | 2011-05 | Garissa | detained 1']],
    ['A guard who was wounded in an ambush near Garissa last Saturday died in hospital yesterday.', ['attack.armed | 2012-04-28 | Garissa | killed 1']],
    ['Four militiamen died in a raid on Easter Sunday in Garissa; and just two weeks ago, a teacher was kidnapped in Wajir.', ['attack.armed | 2012-04-08 | Garissa | killed 4', 'liberty.abduction | 2012-04-17/2012-04-23~ | Wajir | abducted 1']],
    ['The attack in Garissa on Saturday was the bloodiest since July 2011, when 14 guards were killed in Lamu. On 3 February, a grenade wounded nine people in Wajir.', ['attack.armed | 2012-04-28 | Garissa', 'attack.armed | 2011-07 | Lamu | killed 14', 'remote.bomb | 2012-02-03 | Wajir | injured 9']],
    ['The violence is the worst since August, when 24 people were killed after the vote. On the night of the 11th of that month, a girl was shot dead in Wajir.', ['attack.armed | 2011-08 | NAIROBI, Kenya | killed 24', 'attack.armed | 2011-08-11 | Wajir | killed 1']],
    ['A sergeant was found guilty in Garissa on Wednesday of having led the patrol that entered the hamlet on 14 October 1986.', ['liberty.sentence | 2012-05-02 | Garissa | sentenced 1']],
    ['The attackers came back to Garissa on Monday while the dead were being buried and killed four mourners.', ['attack.armed | 2012-04-30 | Garissa | killed 4']],
    ['A street worker was stabbed to death in Garissa in March; in Lamu, the month before the vote, a hostel was shut.', ['attack.armed | 2012-03 | Garissa | killed 1']],
    ['We remember the killing of seven children in Garissa. That was in 1993.', ['attack.armed | 1993 | Garissa | killed 7']],
    ['Police detained 70 people in Garissa on Sunday at the twelfth march since the disputed election of April 9. The previous Sunday, 28 students were arrested.', ['liberty.arrest | 2012-04-29 | Garissa | detained 70', 'liberty.arrest | 2012-04-22 | Garissa | detained 28']],
    ['On 16 April police shot dead 34 miners in Garissa. In the week before the massacre ten people had died. On 13 April three miners died in a clash beside the railway line.', ['attack.armed | 2012-04-16 | Garissa | killed 34', 'attack.armed | 2012-04-09/2012-04-15~ | Garissa | killed 10', 'battle.clash | 2012-04-13 | Garissa | killed 3']],
    ['A truck bomb killed eleven people in Garissa on Thursday, less than 24 hours after mortar shells landed in Wajir.', ['remote.bomb | 2012-05-03 | Garissa | killed 11', 'remote.shelling | 2012-05-02/2012-05-03 | Wajir']],
    ['On 2 March a guard was shot dead in Garissa. Seven officials have since been arrested, and their trial is due to start on September 9.', ['attack.armed | 2012-03-02 | Garissa | killed 1', 'liberty.arrest | 2012-03-02/.. | Garissa | detained 7']],
    ['On 3 March a clinic was burned in Wajir. In the same month, a midwife was killed in Garissa during a raid in which 60 people died.', ['property.arson | 2012-03-03 | Wajir', 'attack.armed | 2012-03 | Garissa | killed 60']],
    ['On 9 January 2012 a petition was handed in. In March of that year their house in Garissa was searched and she was beaten with rifle butts.', ['property.seizure | 2012-03 | Garissa', 'attack.beating | 2012-03 | Garissa | injured 1']],
    ['In October 2010 more than 200 people were slaughtered in Wajir, and on 13 August 2011, on a single night, 51 were killed in Garissa.', ['attack.armed | 2010-10 | Wajir | killed >=201', 'attack.armed | 2011-08-13 | Garissa | killed 51']],
    ['A teacher was gunned down in Garissa on Tuesday.\n\nOn Monday the body of a trader was found in Garissa.', ['attack.armed | 2012-05-01 | Garissa | killed 1', 'attack.armed | 2012-04-30 | Garissa | killed 1']],
    ['A court in Garissa heard a witness on Monday. Fourteen men are accused of complicity in the killing of the president.', ['attack.armed | - | Garissa | killed 1']],
    ['We condemn the arrest of the lawyer Ada Obi in Garissa on Tuesday. She was taken from her flat by six men and brought before a judge in Wajir.', ['liberty.arrest | 2012-05-01 | Garissa | detained 1 | abducted 1']],
    // a day that nobody can count is not the day told before
    ['A court in Garissa jailed a sergeant on Wednesday. Relatives marched through Wajir on the day before the verdict.', ['liberty.sentence | 2012-05-02 | Garissa | sentenced 1', 'protest.demonstration | - | Wajir']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('twelve nurses and three journalists are two arrests; more of those told are one', () => {
    expect(told('Police arrested twelve nurses in Garissa on Tuesday. Three journalists were arrested in Garissa on Tuesday as they filmed a march.').map((line) => line.split(' | ').at(-1))).toEqual(['detained 12', 'detained 3'])
    expect(told('Police arrested twelve people in Garissa on Tuesday. Three students were arrested at the gate.')).toHaveLength(1)
  })

  test('how long before is nobody who was shot', () => {
    const [, shot] = readInvented('A miner was killed in Garissa on Monday. Two days earlier police had shot a student in Wajir.', '2024-03-14').reports
    expect(shot?.claims.filter(({ property }) => property === 'responsibility' || property === 'participant.victim').map(({ property, words }) => `${property} ${words}`)).toEqual(['responsibility police', 'participant.victim a student'])
  })

  test('a country that carries out strikes does them, and they were where they hit', () => {
    const [strikes] = readInvented('CAIRO, 14 March 2024 - Israel carried out strikes in Rafah on Tuesday, killing nine people.').reports
    expect([strikes?.places.map(({ words }) => words), strikes?.claims.find(({ property }) => property === 'responsibility')?.words]).toEqual([['Rafah'], 'Israel'])
    expect(readInvented('GENEVA, 14 March 2024 - France carried out a survey in Paris on Tuesday.').reports).toEqual([])
  })

  test('the dead who were found in a year were not killed in it', () => {
    expect(told('Soldiers shot twelve men near Garissa. Their bodies were found in 2004 in a mass grave.').join(' ')).not.toContain('2004')
  })

  test('where the dead are found, and on which day, is told of them', () => {
    expect(told('The body of the clerk Omar Vale, who was abducted from Garissa in January, was found in Wajir on 11 March.')).toEqual(['attack.armed | 2012-03-11 | Wajir | killed 1', 'liberty.abduction | 2012-01 | Garissa | abducted 1'])
  })

  test('an armed group that claims a blast sets off no other', () => {
    expect(told('A bomb hit a bus in Garissa on 28 March. Three miners were killed. On 31 March an armed group claimed the blast.')).toEqual(['remote.bomb | 2012-03-28 | Garissa | killed 3'])
  })

  test('a title of a march with its dead, and under it how they died', () => {
    expect(readInvented('Three killed, dozens held in marches in Garissa\n\nNAIROBI, Kenya, May 4, 2012 - At least three people were shot dead by police in Garissa on Wednesday, a doctor said.').reports.map(({ time }) => time?.edtf)).toEqual(['2012-05-02'])
  })
})

describe('villages that nobody lists', () => {
  test.each([
    ['Six traders were abducted on Tuesday in Ashwarimba, near the town of Garissa.', ['liberty.abduction | 2012-05-01 | Ashwarimba | abducted 6']],
    ['Gunmen raided the village of Ashwarimba on Tuesday. They came on motorbikes. Two elders were taken away.', ['attack.armed | 2012-05-01 | Ashwarimba', 'liberty.abduction | 2012-05-01 | Ashwarimba | abducted 2']],
    ['Gunmen killed nine people in the village of Ashwarimba on Tuesday. Four herders were killed in the village of Orskandi.', ['attack.armed | 2012-05-01 | Ashwarimba | killed 9', 'attack.armed | 2012-05-01 | Orskandi | killed 4']],
    ['We condemn the abduction of 38 women from Ashwarimba, a village in Garissa county, on Tuesday. The attack was the fourth on Ashwarimba since Christmas.', ['liberty.abduction | 2012-05-01 | Ashwarimba | abducted 38']],
    ['On Tuesday a bomb went off in a hall in Ashwarimba, a village in Garissa county, killing nine.', ['remote.bomb | 2012-05-01 | Ashwarimba | killed 9']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('towns side by side are each named, however near', () => {
    expect(readInvented('Soldiers arrested 14 men in Hebron, Dura and Halhul on Tuesday.', '2024-03-14').reports.map(({ places }) => places.map(({ words }) => words))).toEqual([['Hebron', 'Dura', 'Halhul']])
  })

  test('where vigils are only planned, nothing has happened', () => {
    expect(told('Friends plan vigils in Wajir.\n\nOn Tuesday police arrested eleven people at the gate of the prison.').at(-1)).toBe('liberty.arrest | 2012-05-01 | NAIROBI, Kenya | detained 11')
  })
})

describe('somebody called, ordered or gone is no matter of a day to come', () => {
  test.each([
    ['Police were called to a flat in Garissa on Thursday after a man was stabbed.', ['attack.armed | 2012-05-03 | Garissa | casualties_unspecified 1']],
    ['A daily was ordered off the newsstands in Garissa on Thursday.', ['restrict.ban | 2012-05-03 | Garissa']],
    ['A student has gone missing in Garissa after a meeting with soldiers on Thursday.', ['liberty.disappearance | 2012-05-03 | Garissa | missing 1']],
    ['A march was called for Sunday in Garissa.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('so many in a week', () => {
  test.each([
    ['Two union leaders have been shot dead in Garissa in a week.', ['attack.armed | - | Garissa | killed 2']],
    ['Four people were killed in Garissa on Thursday in the third raid in a week.', ['attack.armed | 2012-05-03 | Garissa | killed 4']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what people gather to remember, where a force moves in, and when bodies are brought in', () => {
  test.each([
    ['Traffic stopped on Thursday in memory of fifteen people killed in Mombasa on 1 November. A driver then drove into a crowd of students.', ['attack.armed | 2011-11-01 | Mombasa | killed 15', 'attack.armed | 2012-05-03 | Mombasa']],
    ['On Thursday a force moved into Garissa, north of Lamu. An exchange of fire ensued. Two brothers were killed.', ['battle.clash | 2012-05-03 | Garissa | killed 2']],
    ['On 18 March a nurse and a driver were shot by raiders at a mobile clinic near Garissa. Aid has been halted east of Wajir.', ['attack.armed | 2012-03-18 | Garissa | casualties_unspecified 2']],
    ['On Tuesday the Mombasa District Court sentenced two activists to six years.', ['liberty.sentence | 2012-05-01 | Mombasa | sentenced 2']],
    ['A warehouse was looted in Tonjwa North on Tuesday. Aid went to Wajir.', ['property.damage | 2012-05-01 | Tonjwa North']],
    ['In 2009 a teacher was shot in Wajir. A clerk was shot in Garissa on 2 May of this year.', ['attack.armed | 2009 | Wajir | casualties_unspecified 1', 'attack.armed | 2012-05-02 | Garissa | casualties_unspecified 1']],
    ['On 10 March soldiers fired into the crowd at Ashwarimba. Those wounded had to seek care in Uganda, clinics at Wassowa having refused them.', ['attack.armed | 2012-03-10 | Ashwarimba']],
    ['A man was shot in Garissa and treated at a clinic near Wajir on Thursday.', ['attack.armed | 2012-05-03 | Garissa | casualties_unspecified 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('what soldiers killed during the week is a sum', () => {
    const { reports } = readInvented('NAIROBI, Kenya, May 4, 2012 - During the week, soldiers killed four herders and wounded nine others.')
    expect(reports.map(({ aggregation }) => aggregation)).toEqual(['aggregate_total'])
  })
})

describe('what has stood for long, and what is counted in a row, date nothing told beside them', () => {
  test.each([
    ['The army kept violating the truce that came into force on 27 November. At 7:20 a.m. a tank fired two shells at Garissa, wounding a herder.', ['posture.agreement | 2011-11-27 | Garissa', 'remote.shelling | 2012-05-04? | Garissa | injured 1']],
    ['The army kept violating the truce that came into force on 27 November.\n\nAt noon, soldiers burned six houses in Garissa.', ['posture.agreement | 2011-11-27 | Garissa', 'property.arson | 2012-05-04? | Garissa | structures_damaged 6']],
    ['The truce was signed on 27 April. The next day, soldiers burned six houses in Garissa.', ['posture.agreement | 2012-04-27 | Garissa', 'property.arson | 2012-04-28 | Garissa | structures_damaged 6']],
    ['A teacher was killed in Garissa on 27 April. At noon, police arrested two men there.', ['attack.armed | 2012-04-27 | Garissa | killed 1', 'liberty.arrest | 2012-04-27 | Garissa | detained 2']],
    ['Gunmen stormed a farm near Garissa on Tuesday, carrying off 12 people in the third mass abduction in the county this month.', ['liberty.abduction | 2012-05-01 | Garissa | abducted 12']],
    ['The mayor, Omar Vale, was shot dead in Garissa on Monday. He is the third politician murdered in Kenya this year.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
    ['A woman was killed in Garissa on Monday, the fifth such killing this year.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
    ['Three men were shot dead in Garissa this week.', ['attack.armed | 2012-04-30/2012-05-04 | Garissa | killed 3']],
    ['Police in Garissa arrested the third suspect this week.', ['liberty.arrest | 2012-04-30/2012-05-04 | Garissa | detained 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('places that nobody lists', () => {
  test.each([
    ['Nine people were killed at Khamenlo on the night of 13 April.', ['attack.armed | 2012-04-13 | Khamenlo | killed 9']],
    ['Three guards were gunned down at Tisirako in Garissa County on Monday.', ['attack.armed | 2012-04-30 | Tisirako | killed 3']],
    ['In a separate incident at Nongbo Sekwai, a driver was abducted on Monday.', ['liberty.abduction | 2012-04-30 | Nongbo Sekwai | abducted 1']],
    ['An army truck sent from Wajir was ambushed at Nanona on Tuesday.', ['attack.armed | 2012-05-01 | Nanona']],
    ['The girls abducted from Naunde in January are still missing.', ['liberty.abduction | 2012-01 | Naunde']],
    ['Gunmen killed two men on Monday at a camp close to Nanduli.', ['attack.armed | 2012-04-30 | Nanduli | killed 2']],
    ['Gunmen killed two farmers north of Tebwano on Monday.', ['attack.armed | 2012-04-30 | Tebwano | killed 2']],
    ['A man was killed on Monday by Nanduli in Garissa.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('under heads of places', () => {
  test.each([
    ['Entries of the week:\n\n1 May - Diafara (Garissa county): Soldiers arrested 30 men at the market.\n\n2 May - Makalo: A drone strike killed 31 people.\n\n3 May - Police: three people were killed in Wajir.', ['liberty.arrest | 2012-05-01 | Diafara + Garissa | detained 30', 'remote.air | 2012-05-02 | Makalo | killed 31', 'attack.armed | 2012-05-03 | Wajir | killed 3']],
    ['Digest of the week:\n\nMALI\n1 May - Kayes: Gunmen killed two farmers.\n2 May - Makalo: Gunmen killed three farmers.\n\nCHAD\n3 May - Mao: Gunmen killed four farmers.', ['attack.armed | 2012-05-01 | Kayes | killed 2', 'attack.armed | 2012-05-02 | Makalo | killed 3', 'attack.armed | 2012-05-03 | Mao | killed 4']],
    ['A bomb killed two people in Hays, Kansas, on Monday.', ['remote.bomb | 2012-04-30 | Hays | killed 2']],
    ['Three shot dead in Garissa, one stabbed in Mombasa\n\nThree men were shot dead in a bar in Garissa on Monday, police said.\n\nIn Mombasa a cook was stabbed on Tuesday.', ['attack.armed | 2012-04-30 | Garissa | killed 3 | killed 3', 'attack.armed | 2012-05-01 | Mombasa | casualties_unspecified 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('the day of a report is not the day of what it tells', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, time }) => [type, time?.edtf ?? '-'].join(' '))
  expect(told('It was officially reported today that on 10 March rebels murdered four members of a family in Kaya.')).toEqual(['attack.armed 2024-03-10'])
  expect(told('It was announced today that gunmen killed a judge in Lodz on Sunday.')).toEqual(['attack.armed 2024-03-10'])
  expect(told('It was reported on Tuesday that gunmen killed a judge in Lodz.')).toEqual(['attack.armed -'])
  // what was heard, and when, is of the deed
  expect(told('Gunfire was reported on Tuesday in Lodz.')).toEqual(['attack.armed 2024-03-12'])
})

test('whom kidnappers execute no court has judged', () => {
  const types = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type }) => type).filter((type) => type.startsWith('attack.'))
  expect(types('The mayor, who was kidnapped on Monday, was found dead today in Kaya. He had been executed.')).toEqual(['attack.execution_extrajudicial'])
  expect(types('The front claimed responsibility for what it termed the execution of the official in Lodz on Monday.')).toEqual(['attack.execution_extrajudicial'])
  expect(types('The murderer Omar Vale was executed in Kaya prison on Monday.')).toEqual(['attack.execution_judicial'])
})

test('who passed away behind an attack was killed by it', () => {
  const killed = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'count.killed' ? [claim.value.best] : [])))
  expect(killed('Gunmen attacked general Omar Vale in Lodz on Monday. The victim was taken to the hospital where he unfortunately passed away.')).toEqual([1])
  expect(killed('Her grandmother passed away in Lodz on Monday.')).toEqual([])
})

describe("an army's own account of what it struck", () => {
  const doers = (text: string) => readInvented(`NAIROBI, Kenya, May 4, 2012 - ${text}`).reports.map(({ type, claims }) => [type, ...claims.filter(({ property }) => property === 'responsibility').map(({ words }) => words)].join(' | '))

  test.each([
    ['A drone hit the fish market in Garissa on Thursday, killing nine. The Air Command said it had struck a gathering of armed men.', ['remote.air | A drone | The Air Command']],
    ['Nine people were killed in an air strike on Garissa on Thursday. The ministry said it had bombed a weapons depot.', ['remote.air | The ministry']],
    ['Nine people were killed in Garissa on Thursday when shells hit a clinic. The army said its guns had hit a rebel position.', ['remote.shelling | The army']],
    // what rebels did is not what the army did, nor is what was struck on another day
    ['Rebels shot dead four villagers in Garissa on Thursday. The army said it had killed three rebels.', ['attack.armed | Rebels', 'attack.armed | The army']],
    ['A drone hit the fish market in Garissa on Thursday, killing nine. The army said it had struck a rebel camp in Wajir on Sunday.', ['remote.air | A drone', 'attack.armed | The army']],
    // a strike of workers
    ['Workers carried out strikes in Garissa on Thursday.', ['protest.strike']],
    ['The air force carried out strikes near Garissa on Thursday.', ['remote.air | The air force']],
  ])('%s', (text, expected) => {
    expect(doers(text)).toEqual(expected)
  })
})

describe('what the text only looks back to', () => {
  test.each([
    ['Police shot a student in Garissa on Monday. His brother had been shot in December. Two shops were looted.', ['attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1 | structures_damaged 2', 'attack.armed | 2011-12 | Garissa | casualties_unspecified 1']],
    ['Soldiers shot a trader in Garissa on Monday. He had been beaten there in December. A girl was hurt.', ['attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1 | injured 1', 'attack.beating | 2011-12 | Garissa | injured 1']],
    ['On Monday soldiers closed the road in Garissa. A farmer had been shot there in January. A mill was burned.', ['attack.armed | 2012-01 | Garissa | casualties_unspecified 1', 'property.arson | 2012-04-30 | Garissa']],
    // what goes on with whom it befell is of that day
    ['Some 300 people marched in Garissa on Monday. A clerk had been arrested there in January. He was beaten by guards.', ['protest.demonstration | 2012-04-30 | Garissa | participants 300', 'liberty.arrest | 2012-01 | Garissa | detained 1', 'attack.beating | 2012-01 | Garissa | injured 1']],
    // what came of a raid that had hit nobody yet
    ['Some 300 people marched in Garissa on Monday. Gunmen had attacked in January. Two guards were killed.', ['protest.demonstration | 2012-04-30 | Garissa | participants 300', 'attack.armed | 2012-01 | Garissa | killed 2']],
    ['Gunmen killed a judge in Garissa on 3 January. In March a road was blocked in Wajir. Two guards were hurt.', ['attack.armed | 2012-01-03 | Garissa | killed 1', 'protest.blockade | 2012-03 | Wajir', 'attack.armed | 2012-03 | Wajir | injured 2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('so long after an arrest', () => {
  test.each([
    ['A teacher was arrested in Garissa in February and released after two weeks.', ['liberty.arrest | 2012-02 | Garissa | detained 1', 'liberty.release | 2012-02-01/2012-03-18 | Garissa | released 1']],
    ['A teacher was arrested in Garissa on 23 April and released after a week.', ['liberty.arrest | 2012-04-23 | Garissa | detained 1', 'liberty.release | 2012-04-23/2012-05-04 | Garissa | released 1']],
    ['A teacher was arrested in Garissa on 28 April and released.', ['liberty.arrest | 2012-04-28 | Garissa | detained 1', 'liberty.release | 2012-04-28 | Garissa | released 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('in the same week', () => {
  test.each([
    ['In September 2010 a crowd killed five men in Garissa. In Wajir three others were killed the same week.', ['protest.mob | 2010-09 | Garissa | killed 5', 'attack.armed | 2010-09 | Wajir | killed 3']],
    ['On 14 September 2010 a crowd killed five men in Garissa. In Wajir three others were killed the same week.', ['protest.mob | 2010-09-14 | Garissa | killed 5', 'attack.armed | 2010-09-13/2010-09-19 | Wajir | killed 3']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a court that goes back to an old story', () => {
  test.each([
    [
      'A court in Garissa jailed two men on Tuesday. On 4 November 1991 gunmen killed three farmers in Wajir. The bodies were found in May 1992.\n\nThe court could not say who abducted a teacher in Garissa on 20 November.',
      ['liberty.sentence | 2012-05-01 | Garissa | sentenced 2', 'attack.armed | 1991-11-04 | Wajir | killed 3', 'liberty.abduction | 1991-11-20 | Garissa | abducted 1'],
    ],
    // news again: a date of the last weeks
    [
      'A court in Garissa jailed two men on Tuesday. On 4 April 1991 gunmen killed three farmers in Wajir. The bodies were found in May 1992.\n\nA witness was abducted in Garissa on 20 April.',
      ['liberty.sentence | 2012-05-01 | Garissa | sentenced 2', 'attack.armed | 1991-04-04 | Wajir | killed 3', 'liberty.abduction | 2012-04-20 | Garissa | abducted 1'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('from village to village', () => {
  test('a town that the text comes to later is not where it was before', () => {
    expect(told('In Wajir nobody wants to talk.\n\nThe copybook has another page. On 3 August 2010 guards burned thirty houses.\n\nGarissa was a mill town. In Garissa, in September 2011, a crowd killed five men.')).toEqual([
      'property.arson | 2010-08-03 | Wajir | structures_damaged 30',
      'protest.mob | 2011-09 | Garissa | killed 5',
    ])
  })

  test('a district named without that word stands for its town', () => {
    // only Bekily District is listed
    const [report] = readInvented('In Amboasary a crowd killed five men in September 2016.\n\nIn Bekily, in Madagascar, some four hundred people blocked the road in May 2017.', '2019-11-04').reports.filter(({ type }) => type === 'protest.blockade')
    expect(report?.places.map((place) => place.words)).toEqual(['Bekily'])
  })
})

describe('one deed of a year, and a sum of a year', () => {
  test.each([
    ['In 2008 four people died when two clans clashed in Garissa.', ['battle.clash | 2008 | Garissa | killed 4']],
    ['Gunmen shot a trader in Wajir on Thursday. In 2008 four people died when two clans clashed in Garissa.', ['attack.armed | 2012-05-03 | Wajir | casualties_unspecified 1', 'battle.clash | 2008 | Garissa | killed 4']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('how many were killed in a year is the sum of many deeds', () => {
    const { reports } = readInvented('In 2008 police killed forty people in Garissa.', '2012-05-04')
    expect(reports.map(({ aggregation }) => aggregation)).toEqual(['aggregate_total'])
    expect(readInvented('In 2008 four people died when two clans clashed in Garissa.', '2012-05-04').reports.map(({ aggregation }) => aggregation)).not.toContain('aggregate_total')
  })
})

describe('a feud that left three dead, two taken and houses burnt', () => {
  test('the storming told next is how they died', () => {
    expect(told('A feud left three people dead in Garissa, with two feared kidnapped and houses reduced to ashes. The trouble began on Thursday. Youths stormed the palace.')).toEqual(['attack.armed | 2012-05-03 | Garissa | killed 3 | abducted 2'])
  })
})

describe('the place of who writes', () => {
  const places = (text: string) => readInvented(text).reports.map(({ type, places: all }) => `${type} ${all.map(({ words }) => words).join('+')}`)

  test('a dateline in a country of which nothing is told is no place of what has none', () => {
    expect(places('Geneva, 4 May 2012\n\nSoldiers shot dead two traders in Garissa on Thursday. In Wajir, police beat a lawyer. Mobile internet was cut off on Friday.')).not.toContainEqual(expect.stringContaining('Geneva'))
    expect(places('Nairobi, 4 May 2012\n\nA student was shot dead on Thursday. Her friends carried her through the streets.')).toEqual(['attack.armed Nairobi'])
  })
})

describe('what those who speak did besides', () => {
  test.each([
    ['Nine teachers were killed in Garissa, said a priest who left Wajir on Sunday.', ['attack.armed | - | Garissa | killed 9']],
    ['Nine teachers were killed in Garissa, a priest who visited Wajir last weekend told reporters.', ['attack.armed | - | Garissa | killed 9']],
    ['"They attacked us in Garissa and murdered nine leaders," Omar Vale, who arrived here last weekend, said.', ['attack.armed | - | Garissa | killed 9']],
    // what befell those who speak is told
    ['A teacher who was beaten in Garissa on Sunday said that he would sue.', ['attack.beating | 2012-04-29 | Garissa | injured 1']],
    ['A trader who came to Garissa on Sunday was killed there.', ['attack.armed | 2012-04-29 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('the day of the verb that a verb goes on from', () => {
  test.each([
    ['A student was dragged from a bus in Garissa on 3 March 1988 and shot. In 2008 hundreds marched in Wajir.', ['attack.armed | 1988-03-03 | Garissa | casualties_unspecified 1', 'protest.demonstration | 2008 | Wajir | participants >=null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('of other people in another paragraph', () => {
  test.each([
    ['Police in Garissa are looking for three men who shot a guard.\n\nResidents of Wajir marched on Friday over the killing of a teacher last week.', ['attack.armed | 2012-05-04? | Garissa | casualties_unspecified 1', 'protest.demonstration | 2012-05-04? | Wajir', 'attack.armed | 2012-04-23/2012-04-29 | Wajir | killed 1']],
    // a march of now is not one of long ago
    ['On 3 May 1988 farmers marched in Wajir.\n\nThe officer who commanded the guards was arrested in 2008.\n\nHundreds of people marched in Garissa.', ['protest.demonstration | 1988-05-03 | Wajir', 'liberty.arrest | 2008 | Wajir | detained 1', 'protest.demonstration | 2008~ | Garissa | participants >=null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('a headline is of the text under it, though its hero had been taken before', () => {
  const { reports } = readInvented('Priest freed in Garissa\n\nGARISSA, Kenya, May 4, 2012 - A priest who was kidnapped last month was released in Garissa on Thursday.', '2012-05-04')
  expect(reports.map(({ type, time }) => `${type} ${time?.edtf}`)).toEqual(['liberty.release 2012-05-03', 'liberty.abduction 2012-04'])
})

describe('where the crimes were of which a court finds somebody guilty', () => {
  test.each([
    ['A former policeman was found guilty in Garissa on Thursday of war crimes in Wajir in 1992.', ['liberty.sentence | 2012-05-03 | Garissa | sentenced 1']],
    ['A court in Garissa on Thursday convicted a policeman of crimes against humanity in the Wajir area.', ['liberty.sentence | 2012-05-03 | Garissa | sentenced 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('what a war did is a sum, whatever court speaks of it', () => {
    const { reports } = readInvented('Courts in Garissa judged crimes in Wajir, where about 1,700 people were killed during the war.', '2012-05-04')
    expect(reports.filter(({ type }) => type === 'attack.armed').map(({ aggregation }) => aggregation)).toEqual(['aggregate_total'])
  })
})

describe('weeks and years behind what a protest is about', () => {
  test.each([
    ['About 60 people protested in front of the courthouse in Garissa against the shooting of a student last month.', ['protest.demonstration | - | Garissa | participants 60', 'attack.armed | 2012-04 | Garissa']],
    ['On Wednesday some 90 people marched in Garissa over the murder of a nurse in 2009.', ['protest.demonstration | 2012-05-02 | Garissa | participants 90', 'attack.armed | 2009 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test.each([
  ['Some 90 people marched last month in Garissa over the murder of a nurse.', '2012-04'],
  ['Some 90 people protested in Garissa against the murder of a nurse on Wednesday.', '2012-05-02'],
])('the time of a protest stays, and so does a day, which may be of either: %s', (text, day) => {
  expect(told(text)[0]).toContain(`protest.demonstration | ${day} | Garissa`)
})

describe('days told by the eve, the end and the jubilee of something', () => {
  test.each([
    ['On 3 March 2012 a clerk was arrested in Garissa. A trader was abducted in Wajir on the eve of his testimony.', ['liberty.arrest | 2012-03-03 | Garissa | detained 1', 'liberty.abduction | - | Wajir | abducted 1']],
    ['Gunmen shot a guard in Wajir on the eve of the vote of 4 March 2012.', ['attack.armed | 2012-03-03 | Wajir | casualties_unspecified 1']],
    ['A trader, who had left home on 3 March, was shot in Wajir on Thursday.', ['attack.armed | 2012-05-03 | Wajir | casualties_unspecified 1']],
    ['There were 31 raids in Wajir in the four weeks to 20 April. On 20 April gunmen killed a teacher in Garissa.', ['attack.armed | 2012-03-24/2012-04-20 | Wajir', 'attack.armed | 2012-04-20 | Garissa | killed 1']],
    ['Gunmen killed two traders in Wajir on Wednesday. The next morning some 90 people marched in Garissa. Two days later soldiers arrested a clerk in Embu.', ['attack.armed | 2012-05-02 | Wajir | killed 2', 'protest.demonstration | 2012-05-03 | Garissa | participants 90', 'liberty.arrest | 2012-05-04 | Embu | detained 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('a day that is not that of the deed', () => {
  test.each([
    ['Mourners prayed on Sunday outside the club in Garissa where gunmen killed nine people on 2 March.', ['attack.armed | 2012-03-02 | Garissa | killed 9']],
    ['On Sunday residents gathered at the market in Garissa where a bomb exploded on 2 March, killing six.', ['remote.bomb | 2012-03-02 | Garissa | killed 6']],
    ['On Monday gunmen killed a trader in Garissa. In Wajir, armed men opened fire on market day and killed six people.', ['attack.armed | 2012-04-30 | Garissa | killed 1', 'attack.armed | - | Wajir | killed 6']],
    ['The court convicted three activists in Garissa on 4 March. The day after the verdict, police arrested two lawyers.', ['liberty.sentence | 2012-03-04 | Garissa | sentenced 3', 'liberty.arrest | 2012-03-05 | Garissa | detained 2']],
    ['Teachers staged a sit-in in Garissa on Monday. In Wajir, steelworkers marched to the town hall.', ['protest.demonstration | 2012-04-30 | Garissa', 'protest.demonstration | 2012-04-30 | Wajir']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('where somebody is from is not where it was', () => {
  test.each([
    ['A US journalist was hurt on Thursday in an attack.', ['attack.armed | 2012-05-03 | NAIROBI, Kenya | injured 1']],
    ['Two Pakistan army soldiers were killed on Thursday.', ['attack.armed | 2012-05-03 | NAIROBI, Kenya | killed 2']],
    ['A man was killed by a soldier in Iran on Thursday.', ['attack.armed | 2012-05-03 | Iran | killed 1']],
    ['Gunmen killed nine people in Somalia on Thursday.', ['attack.armed | 2012-05-03 | Somalia | killed 9']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what is remembered, and figures of it told later', () => {
  test.each([
    [
      'Sunday marks five years since soldiers opened fire on marchers in Garissa, killing at least 26 people.\n\nRelatives of the dead walked to the bridge on Thursday.\n\nOn 6 May 2007, thousands had crossed the river to protest. Soldiers of the garrison fired from both banks. A commission counted 12 dead.',
      ['protest.crackdown | 2007-05-06 | Garissa | killed >=26 | killed 12'],
    ],
    ['Relatives of the dead demanded an inquiry in Garissa on Thursday.', []],
    ['A march planned for 2 May in Garissa was banned by the governor on 30 April.', ['restrict.ban | 2012-04-30 | Garissa']],
    [
      'A march planned for 2 May in Garissa was banned by the governor on 30 April. Around 200 women gathered all the same; police dispersed them with tear gas.',
      ['restrict.ban | 2012-04-30 | Garissa', 'protest.demonstration | 2012-05-02 | Garissa | participants 200'],
    ],
    ['A march planned for 2 May in Garissa went ahead despite the ban.', ['protest.demonstration | 2012-05-02 | Garissa']],
    [
      'Gunmen attacked a mining town in eastern Congo on Thursday, killing at least 14 people and setting dozens of houses on fire.',
      ['attack.armed | 2012-05-03 | Congo | killed >=14', 'property.arson | 2012-05-03 | Congo'],
    ],
    ["Police arrested 31 members of the Fishers' Union on Thursday in Garissa.", ['liberty.arrest | 2012-05-03 | Garissa | detained 31']],
    ['Gunmen threw a grenade at the radio station Sud in Garissa on Thursday.', ['remote.bomb | 2012-05-03 | Garissa']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('a prisoner who is said to have taken his own life attacked nobody, and one who died there in another year did not kill him', () => {
  const { reports } = readInvented('Omar Vale was arrested in Gulu on 9 March 2024. He was found dead in his cell two days later. The prison service says he hanged himself.\n\nIn May 2022, another student, Petr Halas, died in the same prison. No one has been charged over his death.', '2024-03-14')
  const deaths = reports.filter(({ type }) => type === 'custody.death')
  expect(deaths.map(({ time }) => time?.edtf)).toEqual(['2024-03-11', '2022-05'])
  expect(deaths.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility'))).toEqual([])
  expect(deaths.flatMap(({ claims }) => claims.filter(isCount).map(({ value }) => [value.best, value.group?.status ?? null]))).toEqual([[1, null], [1, null], [1, null]])
})

test('the deadliest of several raids is one of them, with its own day and dead', () => {
  const { reports } = readInvented('37 villagers killed in northern raids since Friday\n\nLAKO, 18 August 2025 - At least 37 villagers have been killed in raids in the north since Friday, a group said on Monday.\n\nThe deadliest raid was on Saturday in Wajir, where men on motorcycles opened fire. The group counted 21 dead.')
  const raid = reports.find(({ time }) => time?.edtf === '2025-08-16')
  expect(raid?.claims.filter(isCount).map(({ value }) => value.best)).toEqual([21])
})

test('whom a heading speaks of was not hurt in what is told above it', () => {
  const { reports } = readInvented('On 10 March around 200 women gathered in Gulu; gendarmes dispersed them with tear gas. Four women were injured.\n\nAttacks on journalists\n\nOn 8 March, two men threw a petrol bomb at a house in Lira. Nobody was hurt.', '2024-03-14')
  expect(reports.filter(({ modality }) => modality === 'asserted').flatMap(({ claims }) => claims.filter(({ property, words }) => property === 'participant.victim' && words === 'journalists'))).toEqual([])
})

test("who did one deed is not inferred to have done the next of a list", () => {
  const { reports } = readInvented('On 6 October, soldiers of the 4th Battalion shot dead Ibra Sarr, a fisherman, in Gulu.\n\nOn 9 October, the bodies of two men with their hands tied were found in Lira.', '2025-10-12')
  expect(reports.map(({ claims }) => claims.filter(({ property }) => property === 'responsibility').map(({ words }) => words))).toEqual([['soldiers of the 4th Battalion'], []])
})


test('who is hurt in the sentence behind a deed was hurt on its day, and not on the day told next', () => {
  const { reports } = readInvented('A headmistress was forced into a jeep at her school in Orsk on Monday morning. Her driver was beaten with a pistol butt.\n\nThe nuns of the hill, six of whom were freed last Wednesday, sent a message.', '2024-01-23')
  expect(reports.find(({ type }) => type === 'attack.beating')?.time?.edtf).toBe('2024-01-22')
})

describe('where those are who tell it', () => {
  test.each([
    ['Police in Garissa said that a trader had been shot dead in the nearby town of Wajir on Thursday.', ['attack.armed | 2012-05-03 | Wajir | killed 1']],
    ['Police in Garissa said that two traders had been shot dead on Thursday.', ['attack.armed | 2012-05-03 | Garissa | killed 2']],
    ['Soldiers killed a teacher in Garissa on Thursday, the interior ministry in Nairobi said.', ['attack.armed | 2012-05-03 | Garissa | killed 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe("a monitor's list of one day, an entry a town", () => {
  const list = [
    'Garrison troops shelled the town of Sarmin in Idlib on Thursday, wounding two civilians.',
    'The body of an unidentified man was found in a well near Binnish.',
    'Garrison troops arrested three students at a checkpoint near Saraqib.',
    'An unexploded mine killed a shepherd near Taftanaz.',
    'A woman was stabbed in her home in Salqin.',
  ]

  test('towns that lie near each other are an incident each, and nobody is named for what another entry tells', () => {
    const { reports } = readInvented(`BEIRUT, Lebanon, May 4, 2012 - ${list.join('\n\n')}`)
    const told = reports.map(({ places, claims }) => [places[0]?.words, ...claims.filter(({ property }) => property === 'responsibility').map(({ words }) => words)])
    expect(told).toEqual([['Sarmin', 'Garrison troops'], ['Binnish'], ['Saraqib', 'Garrison troops'], ['Taftanaz'], ['Salqin']])
  })

  test('what is pointed back to is the one told before, though a town near by is named', () => {
    const { reports } = readInvented('BEIRUT, Lebanon, May 4, 2012 - Troops shelled the town of Sarmin in Idlib on Thursday.\n\nThe attack near Binnish killed four people.')
    expect(reports).toHaveLength(1)
  })
})
