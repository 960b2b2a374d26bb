import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FeatureRow, packModel, score, unpackModel } from './linear-model.ts'

const rows = fc.uniqueArray(
  fc.record({
    // Close keys share their places, and others only their upper or lower halves.
    key: fc.oneof(fc.integer(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: -20, max: 20 }).map((upper) => upper << 16)),
    // Short rows and long ones, which lie apart.
    weights: fc.uniqueArray(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 20 }).chain((classes) => fc.tuple(...classes.map((cls) => fc.tuple(fc.constant(cls), fc.integer({ min: -2600, max: 2600 }))))),
  }),
  { selector: (row) => row.key, maxLength: 60 },
)

describe('packed weights', () => {
  it('score as the rows they were made from, within a rounding of 6 %', () => {
    fc.assert(
      fc.property(rows, (made) => {
        const features: FeatureRow[] = made.map(({ key, weights }) => ({
          key,
          classes: weights.map(([cls]) => cls),
          weights: weights.map(([, weight]) => weight),
        }))
        const model = unpackModel(packModel(features, 20, 1))
        const scores = new Int32Array(20)
        for (const feature of features) {
          score(model, Int32Array.of(feature.key), 1, scores)
          feature.classes.forEach((cls, i) => {
            const weight = feature.weights[i] as number
            expect(Math.abs((scores[cls] as number) - weight)).toBeLessThanOrEqual(1 + 0.06 * Math.abs(weight))
          })
        }
      }),
    )
  })

  it('adds up features and knows nothing of others', () => {
    const model = unpackModel(
      packModel(
        [
          { key: 7, classes: [0, 2], weights: [3, -2] },
          { key: -9, classes: [2], weights: [5] },
        ],
        3,
        1,
      ),
    )
    const scores = new Int32Array(3)
    score(model, Int32Array.of(7, -9, 1234), 3, scores)
    expect([...scores]).toEqual([3, 0, 3])
  })

  it('refuses bytes that are cut short', () => {
    const bytes = packModel([{ key: 7, classes: [0], weights: [3] }], 1, 1)
    expect(() => unpackModel(bytes.slice(0, -1))).toThrow(RangeError)
  })

  it('refuses more classes than an entry has room for', () => {
    expect(() => packModel([{ key: 7, classes: [128], weights: [3] }], 129, 1)).toThrow(RangeError)
    const bytes = packModel([{ key: 7, classes: [127], weights: [3] }], 128, 1)
    const scores = new Int32Array(128)
    score(unpackModel(bytes), Int32Array.of(7), 1, scores)
    expect(scores[127]).toBe(3)
    new DataView(bytes.buffer).setUint32(8, 129, true)
    expect(() => unpackModel(bytes)).toThrow(RangeError)
  })
})
