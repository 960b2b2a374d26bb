import { describe, expect, it } from 'vitest'
import { headBeforeColon, headBeforeStop } from './section-heads.ts'

describe('the head of a paragraph', () => {
  it('ends with a stop or a colon, over words with hyphens', () => {
    for (const words of ['Tierralta. On 3 July', 'Saint-Jean-sur-Mer. On 3 July', 'Port-au-Prince north, Ouest. Two were shot']) expect(headBeforeStop.test(words)).toBe(true)
    for (const words of ['Kratie: Two', 'Ulan-Ude: 17 detained', 'Port-au-Prince north: Two']) expect(headBeforeColon.test(words)).toBe(true)
    expect(headBeforeStop.test('A. On 3 July')).toBe(false)
  })

  it('is looked for once in a long row of hyphens', () => {
    const row = 'A-B-'.repeat(5000)
    expect(headBeforeStop.test(row)).toBe(false)
    expect(headBeforeColon.test(row)).toBe(false)
  })
})
