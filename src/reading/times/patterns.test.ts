import { describe, expect, test } from 'vitest'
import { timePatterns } from '../../lexicon/en/times.ts'
import { compile } from './find-times.ts'

describe('every pattern of the lexicon finds the words of its examples', () => {
  for (const { kind, pattern, examples } of timePatterns) {
    for (const [text, words] of examples) {
      test(`${kind}: ${text}`, () => {
        const regex = compile(pattern)
        regex.lastIndex = text.indexOf(words)
        expect(regex.exec(text)?.[0].replace(/[\s,]+$/, '')).toBe(words)
      })
    }
  }

  test('every pattern has an example', () => {
    expect(timePatterns.filter(({ examples }) => examples.length === 0).map(({ pattern }) => pattern)).toEqual([])
  })
})
