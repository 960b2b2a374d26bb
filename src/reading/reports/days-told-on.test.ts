import { describe, expect, test } from 'vitest'
import { told } from './told.test-data.ts'

/** All of Friday, 4 May 2012. */
describe('a day told on from another', () => {
  test.each([
    // the verb is taken up by a day
    [
      'Seven herders were killed in Garissa on the first day of April, five more on the 6th and, most recently, a chief was shot on Monday evening.',
      ['attack.armed | 2012-04-01 | Garissa | killed 7', 'attack.armed | 2012-04-06 | Garissa | killed 5', 'attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1'],
    ],
    // two clauses with 'when', each of its own day
    [
      'The killings resumed on 4 January, when two brothers were shot in Wajir, and again on the 9th, when a teacher was hacked to death in Mandera.',
      ['attack.armed | 2012-01-04 | Wajir | casualties_unspecified 2', 'attack.armed | 2012-01-09 | Mandera | killed 1'],
    ],
    [
      'On 4 January, when two brothers were shot in Wajir, a teacher was hacked to death in Mandera.',
      ['attack.armed | 2012-01-04 | Wajir | casualties_unspecified 2', 'attack.armed | 2012-01-04 | Mandera | killed 1'],
    ],
    // the day behind one that was only told about
    [
      'A fortnight ago, gunmen shot five passengers in Garissa. The next day soldiers burned 20 shops in Wajir.',
      ['attack.armed | 2012-04-17/2012-04-23~ | Garissa | casualties_unspecified 5', 'property.arson | 2012-04-18/2012-04-24~ | Wajir | structures_damaged 20'],
    ],
    [
      'In early April gunmen shot a farmer in Garissa. Three days later a nurse was shot in Wajir.',
      ['attack.armed | 2012-04-01/2012-04-10~ | Garissa | casualties_unspecified 1', 'attack.armed | 2012-04-04/2012-04-13~ | Wajir | casualties_unspecified 1'],
    ],
    // what lasted until a day
    ['Three days of clashes ended on Sunday in Mandera with 22 dead.', ['battle.clash | 2012-04-27/2012-04-29 | Mandera | killed 22']],
    ['Clashes on Sunday in Mandera ended with 22 dead.', ['battle.clash | 2012-04-29 | Mandera | killed 22']],
    // what goes on, and what was done on a day of it
    [
      'Teachers in Garissa have been on strike since Monday of last week. On Wednesday riot police broke up their sit-in and detained eleven.',
      ['protest.strike | 2012-04-23/.. | Garissa', 'protest.crackdown | 2012-05-02 | Garissa | detained 11'],
    ],
    [
      'Dockers in Mombasa walked out on Tuesday. By Wednesday afternoon the strike had spread to Malindi.',
      ['protest.strike | 2012-05-01 | Mombasa', 'protest.strike | 2012-05-02 | Malindi'],
    ],
    ['Dockers in Mombasa walked out on Tuesday. On Wednesday a fire spread to a hotel in Malindi.', ['protest.strike | 2012-05-01 | Mombasa']],
    // freed the same day, and held once more
    [
      'A journalist was arrested in Garissa on 28 April, released the same evening, and arrested again on Monday.',
      ['liberty.arrest | 2012-04-28 | Garissa | detained 1', 'liberty.release | 2012-04-28 | Garissa | released 1', 'liberty.arrest | 2012-04-30 | Garissa'],
    ],
    ['Between Christmas and New Year at least nine farmers were killed in Garissa.', ['attack.armed | 2011-12-25/2012-01-01 | Garissa | killed >=9']],
    // one judgement of a year is no sum over it
    ['In 2010 a court in Mombasa jailed five fishermen.', ['liberty.sentence | 2010 | Mombasa | sentenced 5']],
    // towns and days in turn
    ['Police arrested nine people on Wednesday in Garissa and four on Thursday in Wajir.', ['liberty.arrest | 2012-05-02 | Garissa | detained 9', 'liberty.arrest | 2012-05-03 | Wajir | detained 4']],
    ['Students marched in Garissa on 2 April and, four days later, in Wajir.', ['protest.demonstration | 2012-04-02 | Garissa', 'protest.demonstration | 2012-04-06 | Wajir']],
    ['The protests began on 26 April in Garissa and reached Wajir two days later.', ['protest.demonstration | 2012-04-26 | Garissa', 'protest.demonstration | 2012-04-28 | Wajir']],
    ['Students marched in Garissa and Wajir on 2 April.', ['protest.demonstration | 2012-04-02 | Garissa', 'protest.demonstration | 2012-04-02 | Wajir']],
    // what a noun tells took place when it appeared
    ['Slogans against the president appeared overnight on walls in Kisumu.', ['symbolic.slogan | 2012-05-03/2012-05-04 | Kisumu']],
    // the night is that before it was told
    ['Ten days ago the army said it had retaken Marsabit after an overnight battle.', ['battle.clash | 2012-04-23/2012-04-24 | Marsabit']],
    ['The army said it had retaken Marsabit after an overnight battle.', ['battle.clash | 2012-05-03/2012-05-04 | Marsabit']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  test('what is planned for a weekday lies ahead', () => {
    expect(told('On Tuesday widows laid flowers in Garissa; on Monday students plan to march in Wajir.')).toEqual(['symbolic.commemoration | 2012-05-01 | Garissa'])
  })
})
