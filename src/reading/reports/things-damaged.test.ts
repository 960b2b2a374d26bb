import { describe, expect, test } from 'vitest'
import { totals } from './totals.test-data.ts'

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
