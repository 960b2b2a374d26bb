import { randomFrom } from '../eval/random.ts'
import { lowerBound } from '../src/record/lower-bound.ts'
import type { Tree, TreesModel } from '../src/text/boosted-trees.ts'

/** What is known of one example by name (0 where nothing is), and whether it is one of those looked for. */
export interface TreeRow {
  readonly values: ReadonlyMap<string, number>
  readonly wanted: boolean
}

/** How trees are grown. */
export interface Growth {
  readonly trees: number
  readonly depth: number
  /** How much of what a tree finds is taken over. */
  readonly rate: number
  /** Rows on either side of a choice, at least. */
  readonly leastRows: number
  /** What large log odds at the end of a tree cost. */
  readonly penalty: number
  /** The share of the names that one tree may choose by; others are tried by the next. */
  readonly share: number
}

/** A name holds this many bounds at most. */
const mostBounds = 23

/** Boosted trees: each mends what those before it got wrong (gradient boosting, logistic loss; bounds from a histogram of each name's values). */
export function fitTrees(rows: readonly TreeRow[], growth: Growth): TreesModel {
  const columns = columnsOf(rows)
  const right = rows.filter(({ wanted }) => wanted).length
  const start = Math.log((right + 1) / (rows.length - right + 1))
  const scores = new Float64Array(rows.length).fill(start)
  const errors = new Float64Array(rows.length)
  const weights = new Float64Array(rows.length)
  const random = randomFrom(1)
  const trees = Array.from({ length: growth.trees }, () => {
    rows.forEach(({ wanted }, i) => {
      const chance = 1 / (1 + Math.exp(-(scores[i] as number)))
      errors[i] = Number(wanted) - chance
      weights[i] = chance * (1 - chance)
    })
    const grower = new Grower(columns.filter(() => random() < growth.share), errors, weights, scores, growth)
    return grower.grow(Int32Array.from(rows.keys()), growth.depth)
  })
  return { start: thousandths(start), trees }
}

/** One name's values in all rows, as the number of bounds that each reaches. */
interface Column {
  readonly name: string
  readonly bounds: readonly number[]
  readonly steps: Uint8Array
}

function columnsOf(rows: readonly TreeRow[]): Column[] {
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))].sort()
  return names.map((name) => {
    const values = Float64Array.from(rows, (row) => row.values.get(name) ?? 0)
    const bounds = boundsOf(values)
    const reached = (value: number) => {
      const at = lowerBound(bounds, value)
      return bounds[at] === value ? at + 1 : at
    }
    return { name, bounds, steps: Uint8Array.from(values, reached) }
  })
}

/** The bounds between a name's values: all of them where they are few, else such that as many rows lie between any two. */
function boundsOf(values: Float64Array): number[] {
  const sorted = values.slice().sort()
  const unlike = [...new Set(sorted)]
  if (unlike.length <= mostBounds + 1) return unlike.slice(1)
  const picked = Array.from({ length: mostBounds }, (_, i) => thousandths(sorted[Math.floor(((i + 1) * sorted.length) / (mostBounds + 1))] as number))
  return [...new Set(picked)].filter((bound) => bound > (sorted[0] as number))
}

class Grower {
  private readonly columns: readonly Column[]
  private readonly errors: Float64Array
  private readonly weights: Float64Array
  private readonly scores: Float64Array
  private readonly growth: Growth

  constructor(columns: readonly Column[], errors: Float64Array, weights: Float64Array, scores: Float64Array, growth: Growth) {
    this.columns = columns
    this.errors = errors
    this.weights = weights
    this.scores = scores
    this.growth = growth
  }

  grow(rows: Int32Array, levels: number): Tree {
    const best = levels === 0 || rows.length < 2 * this.growth.leastRows ? null : this.choice(rows)
    if (best === null) return this.leaf(rows)
    const { column, step } = best
    const below = this.grow(rows.filter((i) => (column.steps[i] as number) <= step), levels - 1)
    const from = this.grow(rows.filter((i) => (column.steps[i] as number) > step), levels - 1)
    return [column.name, column.bounds[step] as number, below, from]
  }

  private leaf(rows: Int32Array): number {
    const { error, weight } = this.sums(rows)
    const value = thousandths((this.growth.rate * error) / (weight + this.growth.penalty))
    for (const i of rows) this.scores[i] = (this.scores[i] as number) + value
    return value
  }

  private choice(rows: Int32Array): { column: Column; step: number } | null {
    const whole = this.sums(rows)
    let best: { column: Column; step: number } | null = null
    let most = worth(whole.error, whole.weight, this.growth.penalty) + 0.5
    for (const column of this.columns) {
      const places = column.bounds.length + 1
      const errors = new Float64Array(places)
      const weights = new Float64Array(places)
      const counts = new Int32Array(places)
      for (const i of rows) {
        const at = column.steps[i] as number
        errors[at] = (errors[at] as number) + (this.errors[i] as number)
        weights[at] = (weights[at] as number) + (this.weights[i] as number)
        counts[at] = (counts[at] as number) + 1
      }
      let [error, weight, count] = [0, 0, 0]
      for (let step = 0; step < places - 1; step += 1) {
        error += errors[step] as number
        weight += weights[step] as number
        count += counts[step] as number
        if (count < this.growth.leastRows || rows.length - count < this.growth.leastRows) continue
        const parted = worth(error, weight, this.growth.penalty) + worth(whole.error - error, whole.weight - weight, this.growth.penalty)
        if (parted > most) {
          most = parted
          best = { column, step }
        }
      }
    }
    return best
  }

  private sums(rows: Int32Array): { error: number; weight: number } {
    let [error, weight] = [0, 0]
    for (const i of rows) {
      error += this.errors[i] as number
      weight += this.weights[i] as number
    }
    return { error, weight }
  }
}

function worth(error: number, weight: number, penalty: number): number {
  return error ** 2 / (weight + penalty)
}

function thousandths(value: number): number {
  return Math.round(1000 * value) / 1000
}
