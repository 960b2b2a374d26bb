import { expect, test } from 'vitest'
import { privatePersonExamples, privatePersonPatterns } from './private-persons.ts'

test.each(privatePersonExamples)('%s', (text, names) => {
  const found = privatePersonPatterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]))
  expect([...new Set(found)]).toEqual(names)
})
