import { isCount } from '../../record/claim.ts'
import type { CountClaim } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'

/** Every figure that an invented text of 4 May 2016 gives. */
export function countsOf(text: string): CountClaim[] {
  return readInvented(text, '2016-05-04').reports.flatMap((report) => report.claims.filter(isCount))
}

/** Figures for all of an incident, as 'killed 2'; parts are left out. */
export function totals(text: string): string[] {
  return [...new Set(countsOf(text).filter(({ value }) => value.part !== 'subset' && value.measure !== 'detained').map(({ value }) => `${value.measure} ${value.comparator === '=' ? '' : value.comparator}${value.best ?? value.min ?? value.max}`))]
}
