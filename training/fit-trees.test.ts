import { describe, expect, it } from 'vitest'
import { treesScore } from '../src/text/boosted-trees.ts'
import { fitTrees, type TreeRow } from './fit-trees.ts'

const growth = { trees: 40, depth: 2, rate: 0.2, leastRows: 5, penalty: 1, share: 1 }

describe('trees are grown', () => {
  it('on bounds of numbers and on two of them together', () => {
    const rows: TreeRow[] = []
    for (let a = 0; a < 20; a += 1) for (let b = 0; b < 20; b += 1) rows.push({ values: new Map([['a', a], ['b', b]]), wanted: a >= 10 && b < 5 })
    const model = fitTrees(rows, growth)
    const score = (a: number, b: number) => treesScore((name) => (name === 'a' ? a : b), model)
    for (const { values, wanted } of rows) expect(score(values.get('a') as number, values.get('b') as number) > 0).toBe(wanted)
  })

  it('on nothing where nothing helps', () => {
    const rows = Array.from({ length: 100 }, (_, i): TreeRow => ({ values: new Map([['a', 1]]), wanted: i % 4 === 0 }))
    const model = fitTrees(rows, growth)
    expect(model.trees.every((tree) => typeof tree === 'number')).toBe(true)
    expect(1 / (1 + Math.exp(-treesScore(() => 1, model)))).toBeCloseTo(0.25, 1)
  })
})
