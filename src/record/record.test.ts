import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actLabels, actTypes, familyOf } from './act.ts'
import { originKey } from './attribution.ts'
import { boundsForComparison } from './count.ts'
import { type Decision, inForce } from './decision.ts'
import { type Passage, passageAt } from './document.ts'
import { idFrom } from './id.ts'
import { distanceKm } from './place.ts'
import { codePointCounter, contains, hull, overlaps, quoteOf, wordsOf } from './span.ts'

describe('spans', () => {
  test('offsets handed to other tools count code points, also past an astral sign', () => {
    const text = 'A 🕯 burned. 9 died.'
    const count = codePointCounter(text)
    const at = text.indexOf('9')
    expect(count(at)).toBe([...text.slice(0, at)].length)
    expect([...text].slice(count(at), count(at + 1)).join('')).toBe('9')
  })

  test('for any text and any offset at a sign boundary, the counter agrees with counting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), (text, n) => {
        const signs = [...text]
        const k = signs.length === 0 ? 0 : n % (signs.length + 1)
        expect(codePointCounter(text)(signs.slice(0, k).join('').length)).toBe(k)
      }),
    )
  })

  test('a quote holds the exact words and never half a sign before or after', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), fc.nat(), (word, n) => {
        const text = `${'🕯'.repeat(n % 40)}${word}${'🕯'.repeat((n * 7) % 40)}`
        const start = 2 * (n % 40)
        const span = { start, end: start + word.length }
        const quote = quoteOf(text, span)
        expect(quote.exact).toBe(wordsOf(text, span))
        expect(`${quote.prefix}${quote.exact}${quote.suffix}`.isWellFormed()).toBe(word.isWellFormed())
      }),
    )
  })

  test('hull contains all, and spans that only touch do not overlap', () => {
    const spans = [{ start: 4, end: 9 }, { start: 1, end: 2 }]
    expect(spans.every((span) => contains(hull(spans), span))).toBe(true)
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
    expect(() => hull([])).toThrow('hull of no spans')
  })
})

test('the passage of an offset, and null in the gap between two', () => {
  const passages: Passage[] = [{ start: 0, end: 5, role: 'headline' }, { start: 7, end: 12, role: 'lead' }]
  expect([0, 4, 5, 6, 7, 11, 12].map((offset) => passageAt({ passages }, offset))).toEqual([0, 0, null, null, 1, 1, null])
})

test('ids follow from what the thing is', () => {
  expect(idFrom('document', 'abc')).toBe(idFrom('document', 'abc'))
  expect(idFrom('document', 'abc')).not.toBe(idFrom('report', 'abc'))
  expect(idFrom('document', 'abc')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('one speaker under several spellings is one origin', () => {
  expect(originKey('The Relief Monitor')).toBe(originKey('Relief Monitor (RM)'))
  expect(originKey("the ministry's")).toBe('ministry')
})

describe('figures are compared by what they allow', () => {
  test('at least nine meets 11, and not 8', () => {
    const atLeastNine = boundsForComparison({ min: 9, max: null, best: null, comparator: '>=' }, 'at least nine')
    expect(atLeastNine.low <= 11 && 11 <= atLeastNine.high).toBe(true)
    expect(atLeastNine.low <= 8).toBe(false)
  })

  test('dozens is a band, about 50 a margin of a tenth', () => {
    expect(boundsForComparison({ min: null, max: null, best: null, comparator: 'vague' }, 'dozens')).toEqual({ low: 12, high: 199 })
    expect(boundsForComparison({ min: null, max: null, best: 50, comparator: '~' }, 'about 50')).toEqual({ low: 45, high: 55 })
  })
})

test('an undo takes back a decision, and an undo of the undo brings it back', () => {
  const decision = (id: string, seq: number, action: Decision['action'], targetId: string): Decision => ({
    id, seq, action, targetType: action === 'undo' ? 'decision' : 'incident', targetId, detail: {}, reason: 'test', who: 'A', at: '2024-01-01T00:00:00Z',
  })
  const merge = decision('d1', 1, 'merge', 'i1')
  const undo = decision('d2', 2, 'undo', 'd1')
  const again = decision('d3', 3, 'undo', 'd2')
  expect(inForce([merge, undo])).toEqual([])
  expect(inForce([merge, undo, again])).toEqual([merge])
})

test('40 act types in 10 families, each with a label that judges nobody', () => {
  expect(actTypes).toHaveLength(40)
  expect(new Set(actTypes.map(familyOf)).size).toBe(10)
  for (const type of actTypes) expect(actLabels[type]).not.toMatch(/massacre|terror|martyr|regime|murder/i)
})

test('Baghdad and Basra lie some 450 km apart', () => {
  expect(distanceKm({ lat: 33.34, lon: 44.4 }, { lat: 30.51, lon: 47.78 })).toBeCloseTo(449, -1)
})
