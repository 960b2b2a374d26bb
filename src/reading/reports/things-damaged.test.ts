import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open.ts'
import { takeIn } from '../../intake/take-in.ts'
import { isCount } from '../../record/claim.ts'
import type { CountClaim } from '../../record/claim.ts'
import { openTextModels } from '../../text/models.ts'
import { readDocument } from '../read-document.ts'

const tools = { models: openTextModels(), gazetteer: openGazetteer() }

function countsOf(text: string): CountClaim[] {
  const taken = takeIn(new TextEncoder().encode(text), { path: 'note.txt', publishedAt: '2016-05-04' }, '2026-11-24T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  return readDocument(taken.document, tools).reports.flatMap((report) => report.claims.filter(isCount))
}

/** Figures for all of an incident, as 'killed 2'; parts are left out. */
function totals(text: string): string[] {
  return [...new Set(countsOf(text).filter(({ value }) => value.part !== 'subset' && value.measure !== 'detained').map(({ value }) => `${value.measure} ${value.comparator === '=' ? '' : value.comparator}${value.best ?? value.min ?? value.max}`))]
}

describe('buildings and vehicles', () => {
  test.each([
    ['Gunmen attacked Dover on Monday. Nineteen houses and the clinic were burned.', ['structures_damaged 19']],
    ['Two shops were set on fire in Dover on Monday.', ['structures_damaged 2']],
    ['Soldiers torched at least 30 huts and two trucks in Dover.', ['structures_damaged >=30', 'vehicles_damaged 2']],
    ['Rioters smashed eleven windows of a bank in Dover.', []],
    ['Police searched two houses in Dover.', []],
    ['Guards beat a man in front of two houses in Dover.', ['injured 1']],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual(expected)
  })
})

describe('people who also say something', () => {
  test.each([
    ['Guards shot dead two men who opposed the mine in Dover on Monday.', 'killed 2'],
    ['Two brothers who opposed the mine were shot dead by gunmen in Dover.', 'killed 2'],
  ])('%s', (text, expected) => {
    expect(totals(text)).toEqual([expected])
  })
  test('two witnesses who speak are nobody harmed', () => {
    expect(totals('A guard was shot dead in Dover, said two witnesses.')).toEqual(['killed 1'])
  })
})

test('a child hit by a bullet who dies is dead, and one who lives is hurt', () => {
  expect(totals('A ten-year-old girl, hit by a stray bullet in Dover, died on Monday.')).toContain('killed 1')
  expect(totals('A boy of 14 was hit by a bullet in Dover.')).toEqual(['casualties_unspecified 1'])
})
