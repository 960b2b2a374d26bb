import { describe, expect, test } from 'vitest'
import { namesIn, shortensName } from './names.ts'

describe('one name under two labels', () => {
  test.each([
    ['Amnesty', 'Amnesty International'],
    ['Corso', 'Lt. Jan Corso'],
    ['RMC', 'Relief Monitor Centre'],
    ['SAPD', 'San Antonio police'],
    ['SAPD', 'San Antonio Police Department'],
  ])('%s, %s', (a, b) => {
    expect(shortensName(a, b)).toBe(true)
    expect(shortensName(b, a)).toBe(true)
  })
})

describe('two names', () => {
  test.each([
    ['officials', 'health officials'],
    ['SAPX', 'San Antonio police'],
    ['SAP', 'San Antonio fire department'],
    ['Corso', 'Lt. Jan Orlo'],
  ])('%s, %s', (a, b) => expect(shortensName(a, b)).toBe(false))
})

test('people of a body speak for it, by whatever name it goes elsewhere', () => {
  const goesBy = (label: string) => namesIn(label).some((name) => shortensName(name, 'Relief Monitor Centre'))
  expect(goesBy('RMC volunteers')).toBe(true)
  expect(goesBy('PFO volunteers')).toBe(false)
  expect(namesIn('Orsk volunteers')).toEqual(['Orsk volunteers'])
})
