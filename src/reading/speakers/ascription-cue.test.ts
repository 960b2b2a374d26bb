import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { speakerOf } from '../../record/attribution.ts'

/** Who is said to have done it, and by whom, in an invented text. */
function blame(text: string): string[] {
  const { reports } = readInvented(text, '2012-05-04')
  return reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'responsibility').map((claim) => `${claim.words} < ${speakerOf(claim.attribution).label}`))
}

describe('who says whose deed it was', () => {
  test.each([
    ['The raid on Wajir, which police blamed on the Red Front, killed nine farmers.', ['the Red Front < police']],
    ['The raid on Wajir, blamed by residents on the Red Front, killed nine farmers.', ['the Red Front < residents']],
    ["A drone strike that officials attributed to the governor's guard hit a market in Wajir and killed six people.", ["the governor's guard < officials"]],
    ['The killing of a trader in Wajir was attributed to the Red Front by the governor.', ['the Red Front < governor']],
    ['Two men shot a trader in Wajir. The community attributes the crime to the Red Front.', ['Two men < note.txt', 'the Red Front < community']],
  ])('%s', (text, expected) => {
    expect(blame(text).map((each) => each.replace(/< (?!police|residents|officials|governor|community).*/, '< note.txt'))).toEqual(expected)
  })

  test.each(['Observers attributed the calm in Wajir to the rain.', 'The fire in Wajir was blamed on the wiring.'])('nobody did it: %s', (text) => {
    expect(blame(text)).toEqual([])
  })
})
