import { leafOf, type Tree, type TreesModel } from '../eval/muc4-dead.ts'

interface Row { readonly features: readonly string[]; readonly wanted: boolean }

/** Rows with a feature and those without it, each at least. */
const leastRows = 12
/** What large log odds at the end of a tree cost. */
const penalty = 5
const rounds = 200
const depth = 2
const rate = 0.05
const start = -0.3

/** Boosted trees over features that are there or not: each tree mends what those before it got wrong (gradient boosting, logistic loss). */
export function fitTrees(rows: readonly Row[]): TreesModel {
  const sets = rows.map((row) => new Set(row.features))
  const counts = new Map<string, number>()
  for (const set of sets) for (const feature of set) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const names = [...counts].filter(([, n]) => n >= leastRows).map(([name]) => name)
  const scores = rows.map(() => start)
  const trees = Array.from({ length: rounds }, () => {
    const chances = scores.map((score) => 1 / (1 + Math.exp(-score)))
    const wrong = { errors: chances.map((chance, i) => chance - Number(rows[i]?.wanted)), weights: chances.map((chance) => chance * (1 - chance)) }
    const tree = grow(sets, names, wrong, rows.map((_, i) => i), depth)
    sets.forEach((set, i) => { scores[i] = (scores[i] as number) + leafOf(tree, set) })
    return tree
  })
  return { start, threshold: 0, trees }
}

interface Wrong { readonly errors: readonly number[]; readonly weights: readonly number[] }

function grow(sets: readonly ReadonlySet<string>[], names: readonly string[], wrong: Wrong, of: readonly number[], levels: number): Tree {
  const whole = sumsOf(of, wrong)
  const leaf = Math.round(-1000 * rate * (whole.error / (whole.weight + penalty))) / 1000
  if (levels === 0 || of.length < 2 * leastRows) return leaf
  let best: { name: string; gain: number } | null = null
  for (const name of names) {
    const where = of.filter((i) => sets[i]?.has(name))
    if (where.length < leastRows || of.length - where.length < leastRows) continue
    const part = sumsOf(where, wrong)
    const gain = worth(part.error, part.weight) + worth(whole.error - part.error, whole.weight - part.weight) - worth(whole.error, whole.weight)
    if (best === null || gain > best.gain) best = { name, gain }
  }
  if (best === null || best.gain < 0.5) return leaf
  const { name } = best
  return [name, grow(sets, names, wrong, of.filter((i) => sets[i]?.has(name)), levels - 1), grow(sets, names, wrong, of.filter((i) => !sets[i]?.has(name)), levels - 1)]
}

function worth(error: number, weight: number): number {
  return error ** 2 / (weight + penalty)
}

function sumsOf(of: readonly number[], { errors, weights }: Wrong): { error: number; weight: number } {
  let error = 0
  let weight = 0
  for (const i of of) {
    error += errors[i] as number
    weight += weights[i] as number
  }
  return { error, weight }
}
