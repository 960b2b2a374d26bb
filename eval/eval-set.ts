import { randomFrom } from './random.ts'

/** One line of the table that `npm run eval` prints. Scores are percentages. */
export interface EvalRow {
  readonly set: string
  readonly measure: string
  readonly n: number
  readonly score: number
  /** 95 % bootstrap interval, or null where the measure cannot be resampled. */
  readonly interval: readonly [number, number] | null
  /** Best published figure with its source in short, or '-'. */
  readonly published: string
  readonly must: number | null
  readonly aim: number | null
}

export interface EvalOptions {
  /** Folder that holds files of the set's open form; default `../shared/eval/<set>/open`. */
  readonly data?: string | undefined
  /** Where the system's output is written in the set's own form, for the set's own scorer. */
  readonly out?: string | undefined
  /** Score only the first n items: for work in progress, never for the table in the docs. */
  readonly limit?: number | undefined
}

/** An adapter that runs the public reading interface on one set. */
export interface EvalSet {
  readonly name: string
  run(options: EvalOptions): Promise<EvalRow[]>
}

/**
 * 95 % percentile bootstrap interval of a statistic over items (1,000 resamples, fixed seed so that a run repeats).
 * @param statistic gives a score from the indexes of the drawn items
 */
export function bootstrap(n: number, statistic: (drawn: Int32Array) => number): [number, number] | null {
  if (n < 2) return null
  const random = randomFrom(20_261_124)
  const scores: number[] = []
  const drawn = new Int32Array(n)
  for (let round = 0; round < 1000; round += 1) {
    for (let i = 0; i < n; i += 1) drawn[i] = Math.floor(random() * n)
    scores.push(statistic(drawn))
  }
  scores.sort((a, b) => a - b)
  return [scores[24] as number, scores[974] as number]
}

/** Share of true items in per cent, with its interval. */
export function accuracy(hits: readonly boolean[]): { score: number; interval: [number, number] | null } {
  const share = (drawn: Iterable<number>, size: number) => {
    let right = 0
    for (const i of drawn) if (hits[i]) right += 1
    return (100 * right) / Math.max(1, size)
  }
  return { score: share(hits.keys(), hits.length), interval: bootstrap(hits.length, (drawn) => share(drawn, drawn.length)) }
}

/** Per-item counts of true positives, false positives and false negatives; micro F1 in per cent with its interval. */
export function microF1(items: readonly { tp: number; fp: number; fn: number }[]): {
  precision: number
  recall: number
  score: number
  interval: [number, number] | null
} {
  const sums = (drawn: Iterable<number>) => {
    let tp = 0
    let fp = 0
    let fn = 0
    for (const i of drawn) {
      const item = items[i]
      if (!item) continue
      tp += item.tp
      fp += item.fp
      fn += item.fn
    }
    return { tp, fp, fn }
  }
  const f1 = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => (tp === 0 ? 0 : (200 * tp) / (2 * tp + fp + fn))
  const all = sums(items.keys())
  return {
    precision: all.tp + all.fp === 0 ? 0 : (100 * all.tp) / (all.tp + all.fp),
    recall: all.tp + all.fn === 0 ? 0 : (100 * all.tp) / (all.tp + all.fn),
    score: f1(all),
    interval: bootstrap(items.length, (drawn) => f1(sums(drawn))),
  }
}
