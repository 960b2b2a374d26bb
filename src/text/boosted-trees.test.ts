import { describe, expect, it } from 'vitest'
import { type TreesModel, treesScore } from './boosted-trees.ts'

describe('boosted trees', () => {
  const model: TreesModel = { start: -1, trees: [['rank', 1, 2, ['chance', 0.5, -3, -1]], 0.25] }
  const scoreOf = (values: Readonly<Record<string, number>>) => treesScore((name) => values[name] ?? 0, model)

  it('adds up the ends that the values lead to: below a bound the first way, from it on the second', () => {
    expect(scoreOf({ rank: 0 })).toBe(1.25)
    expect(scoreOf({ rank: 1, chance: 0.4 })).toBe(-3.75)
    expect(scoreOf({ rank: 2, chance: 0.5 })).toBe(-1.75)
  })

  it('takes what there is none of for 0', () => {
    expect(scoreOf({})).toBe(1.25)
  })
})
