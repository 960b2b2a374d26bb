import { describe, expect, test } from 'vitest'
import { namelessVoices } from '../lexicon/en/nameless-voices.ts'
import { kindOfNamed, namelessKind, namesIn, shortensName } from './names.ts'

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

test.each(namelessVoices.map(({ kind, words, example }) => [example, kind, words.split(' ')] as const))('%s (%s)', (example, kind, words) => {
  const word = example.toLowerCase().match(/\p{L}+/gu)?.find((one) => words.includes(one)) as string
  expect(namelessKind(word)).toBe(kind)
})

test.each(['Orsk police', 'Lena Orvik', 'Orvik', 'OPD', 'Office of the Orsk Mayor', 'Relief Monitor', 'two officers of the Dola Police'])('%s has a name', (label) =>
  expect(namelessKind(label)).toBe(null),
)

test.each([
  ['Investigators', 'force'],
  ['some local officials', 'officials'],
  ["the victim's father", 'people'],
  ['police sources', 'force'],
  ['striking workers', 'people'],
])('%s speaks as %s', (label, kind) => expect(namelessKind(label)).toBe(kind))

test('the office of a name', () => {
  expect(['OPD', 'Orsk Sheriff', 'Dola Hospital', 'Lena Orvik'].map(kindOfNamed)).toEqual(['force', 'force', 'medical', 'people'])
})
