import { expect, test } from 'vitest'
import { privatePersonExamples, privatePersonPatterns, shelterExamples, shelterWords } from './private-persons.ts'

test.each(privatePersonExamples)('%s', (text, names) => {
  const found = privatePersonPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]))
  expect([...new Set(found)]).toEqual(names)
})

test.each(shelterExamples)('%s', (words, shelters) => {
  expect(shelterWords.test(words)).toBe(shelters)
})
