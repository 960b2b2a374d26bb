import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { told } from './told.test-data.ts'

describe('clauses that each open with a town', () => {
  test.each([
    ['In Garissa gunmen shot dead four farmers on Monday; in Wajir a nurse was killed the same night.', ['attack.armed | 2012-04-30 | Garissa | killed 4', 'attack.armed | 2012-04-30 | Wajir | killed 1']],
    ['In Garissa gunmen shot dead four farmers on Monday, and in Wajir a nurse was killed the same night.', ['attack.armed | 2012-04-30 | Garissa | killed 4', 'attack.armed | 2012-04-30 | Wajir | killed 1']],
    // a town that nobody lists
    ['In Garissa a trader was shot and in the village of Tisirako two guards were killed.', ['attack.armed | - | Garissa | casualties_unspecified 1', 'attack.armed | - | Tisirako | killed 2']],
    ['In Garissa rebels shot a teacher on Monday; in Tisirako a nurse was killed the same day.', ['attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1', 'attack.armed | 2012-04-30 | Tisirako | killed 1']],
    // one attack told in two clauses
    ['In Garissa gunmen shot at a bus on Monday and two guards were killed.', ['attack.armed | 2012-04-30 | Garissa | killed 2']],
    ['In Garissa a trader was shot on Monday, and at the market two guards were killed.', ['attack.armed | 2012-04-30 | Garissa | casualties_unspecified 1 | killed 2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('what the outcome of an attack is told with', () => {
  test.each([
    [
      'Gunmen killed six people on Monday. In Garissa they shot dead four farmers. Police said one officer died and three were wounded in Wednesday\'s attack on a post in Wajir.',
      ['attack.armed | 2012-04-30 | Garissa | killed 6 | killed 4', 'attack.armed | 2012-05-02 | Wajir | killed 1 | injured 3'],
    ],
    ['One guard died and three were wounded in an attack on a post in Garissa on Monday. A second guard died on Wednesday.', ['attack.armed | 2012-04-30 | Garissa | injured 3 | killed >=2']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('one hit here, another there', () => {
  test.each([
    ['A boy was shot in the leg, a girl in the arm, in Garissa on Monday.', ['attack.armed | 2012-04-30 | Garissa | injured >=2']],
    ['Police shot a boy in the leg and a girl in the arm in Garissa on Monday.', ['attack.armed | 2012-04-30 | Garissa | injured >=2']],
    ['A man was beaten in the street, a neighbour in the crowd said, in Garissa on Monday.', ['attack.beating | 2012-04-30 | Garissa | injured 1']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('how old somebody was', () => {
  test.each([
    ['Her son, who was four, was abducted in Garissa on Monday.', ['liberty.abduction | 2012-04-30 | Garissa | abducted 1']],
    ['Anna Weil, who was 31, was killed in Garissa on Monday.', ['attack.armed | 2012-04-30 | Garissa | killed 1']],
    ['The number of people killed in Garissa on Monday was 31.', ['attack.armed | 2012-04-30 | Garissa | killed 31']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('those who arrive as a bomb explodes did not set it off', () => {
  const [report] = readInvented('A bomb exploded as rescuers arrived in Garissa on Monday, killing five people.', '2012-05-04').reports
  expect(report?.claims.filter(({ property }) => property === 'responsibility')).toEqual([])
})

test('a round-up of crime arrests nobody', () => {
  expect(told('Crime round-up\n\nA woman was stabbed to death in Garissa on Friday.')).toEqual(['attack.armed | 2012-05-04? | Garissa | killed 1'])
})
