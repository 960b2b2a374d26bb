import { describe, expect, it } from 'vitest'
import { makeReportSentences } from './report-sentences.ts'

/** A sequence that repeats, so that the test does. */
function numbers(): () => number {
  let state = 7
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

describe('sentences made for training', () => {
  const sentences = makeReportSentences(20, numbers())

  it('are trees with one root and no crossing arcs', () => {
    for (const { forms, heads, relations, upos } of sentences) {
      const shown = forms.join(' ')
      expect(
        heads.filter((head) => head === -1),
        shown,
      ).toHaveLength(1)
      expect(relations[heads.indexOf(-1)], shown).toBe('root')
      expect(
        upos.every((tag) => tag !== undefined),
        shown,
      ).toBe(true)
      heads.forEach((head, child) => {
        let steps = 0
        for (let up = child; up !== -1; up = heads[up] as number) {
          steps += 1
          expect(steps, shown).toBeLessThanOrEqual(forms.length)
        }
        for (let other = Math.min(child, head) + 1; head >= 0 && other < Math.max(child, head); other += 1) {
          const far = heads[other] as number
          expect(far >= Math.min(child, head) && far <= Math.max(child, head), shown).toBe(true)
        }
      })
    }
  })

  it('vary', () => {
    expect(new Set(sentences.map(({ forms }) => forms.join(' '))).size).toBeGreaterThan(0.9 * sentences.length)
  })
})
