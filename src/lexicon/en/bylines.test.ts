import { expect, test } from 'vitest'
import { agencyInBrackets, bylineRules, notPlaces, organisationWords, publisherKinds } from './bylines.ts'

test.each(bylineRules)('byline like "$example.0"', ({ pattern, example }) => {
  expect(pattern.exec(example[0])?.groups?.['name']).toBe(example[1])
})

test.each(publisherKinds)('$example is $kind', ({ kind, example }) => {
  expect(publisherKinds.find((rule) => rule.pattern.test(example))?.kind).toBe(kind)
})

test('an agency in brackets is a name, not a remark', () => {
  for (const name of ['AP', 'Northern News Agency', 'ACAN-EFE', 'N.N.A.']) expect(agencyInBrackets.test(name)).toBe(true)
  for (const remark of ['who denies it', 'left', 'see page 3']) expect(agencyInBrackets.test(remark)).toBe(false)
})

test('bodies are told from persons by their words', () => {
  expect(organisationWords.test('Harbour Desk')).toBe(true)
  expect(organisationWords.test('Mira Dallo')).toBe(false)
})

test('words that open a report are told from places', () => {
  for (const words of ['UPDATE', 'WATCH', 'By Mira Dallo']) expect(notPlaces.test(words)).toBe(true)
  for (const place of ['NEW DELHI', 'New York', 'THE HAGUE', 'Orsk', 'Livemore']) expect(notPlaces.test(place)).toBe(false)
})
