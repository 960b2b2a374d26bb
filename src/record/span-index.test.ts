import { describe, expect, test } from 'vitest'
import { overlaps } from './span.ts'
import { SpanIndex } from './span-index.ts'

describe('spans that overlap', () => {
  const spans = [{ start: 10, end: 14 }, { start: 0, end: 40 }, null, { start: 20, end: 22 }, { start: 5, end: 10 }, { start: 22, end: 30 }]
  const index = new SpanIndex(spans)

  test('the same as by looking at each, in the order they were given in', () => {
    for (let start = 0; start < 45; start += 1) {
      for (const end of [start + 1, start + 5]) {
        expect(index.overlapping({ start, end })).toEqual(spans.flatMap((span, i) => (span !== null && overlaps(span, { start, end }) ? [i] : [])))
      }
    }
  })

  test('nothing among none', () => {
    expect(new SpanIndex([]).overlapping({ start: 0, end: 9 })).toEqual([])
  })
})
