/** Precision, recall and F1, 0..1. */
export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export interface ClusterScores {
  readonly pairs: Score
  readonly muc: Score
  readonly bCubed: Score
  readonly ceafE: Score
  /** Mean of the F1 of MUC, B-cubed and CEAF-e. */
  readonly conll: number
}

/**
 * Scores a clustering against a gold one, both given as item -> cluster. Items that the system does not name stand alone.
 * Definitions as in the CoNLL reference scorer (Pradhan et al. 2014), all items counted, also single ones.
 */
export function clusterScores(gold: ReadonlyMap<string, string>, system: ReadonlyMap<string, string>): ClusterScores {
  const goldClusters = grouped(gold, (item) => gold.get(item) as string)
  const systemClusters = grouped(gold, (item) => system.get(item) ?? `single ${item}`)
  const goldOf = indexOf(goldClusters)
  const systemOf = indexOf(systemClusters)
  const overlap = goldClusters.map(() => new Map<number, number>())
  for (const item of gold.keys()) {
    const row = overlap[goldOf.get(item) as number] as Map<number, number>
    const column = systemOf.get(item) as number
    row.set(column, (row.get(column) ?? 0) + 1)
  }
  const goldSizes = goldClusters.map((cluster) => cluster.length)
  const systemSizes = systemClusters.map((cluster) => cluster.length)

  let together = 0
  let byPrecision = 0
  let byRecall = 0
  const goldParts = goldSizes.map(() => 0)
  const systemParts = systemSizes.map(() => 0)
  for (const [g, row] of overlap.entries()) {
    for (const [s, shared] of row) {
      together += (shared * (shared - 1)) / 2
      byPrecision += (shared * shared) / (systemSizes[s] as number)
      byRecall += (shared * shared) / (goldSizes[g] as number)
      goldParts[g] = (goldParts[g] as number) + 1
      systemParts[s] = (systemParts[s] as number) + 1
    }
  }
  const pairCount = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const links = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size - 1, 0)
  const kept = (sizes: readonly number[], parts: readonly number[]) =>
    sizes.reduce((sum, size, i) => sum + size - (parts[i] as number), 0)
  const pairs = score(share(together, pairCount(systemSizes)), share(together, pairCount(goldSizes)))
  const muc = score(
    share(kept(systemSizes, systemParts), links(systemSizes)),
    share(kept(goldSizes, goldParts), links(goldSizes)),
  )
  const bCubed = score(share(byPrecision, gold.size), share(byRecall, gold.size))
  const matched = bestMatching(overlap, goldSizes, systemSizes)
  const ceafE = score(share(matched, systemSizes.length), share(matched, goldSizes.length))
  return { pairs, muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 }
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function grouped(items: ReadonlyMap<string, string>, clusterOf: (item: string) => string): string[][] {
  const clusters = new Map<string, string[]>()
  for (const item of items.keys()) {
    const cluster = clusterOf(item)
    const known = clusters.get(cluster)
    if (known) known.push(item)
    else clusters.set(cluster, [item])
  }
  return [...clusters.values()]
}

function indexOf(clusters: readonly (readonly string[])[]): Map<string, number> {
  return new Map(clusters.flatMap((cluster, index) => cluster.map((item) => [item, index] as const)))
}

/** Sum of the similarities (phi-4) of the best one-to-one matching, found part by part of the overlap graph. */
function bestMatching(
  overlap: readonly ReadonlyMap<number, number>[],
  goldSizes: readonly number[],
  systemSizes: readonly number[],
): number {
  const bySystem = systemSizes.map((): number[] => [])
  for (const [g, row] of overlap.entries()) for (const s of row.keys()) (bySystem[s] as number[]).push(g)
  const seen = new Set<number>()
  let sum = 0
  for (const start of overlap.keys()) {
    if (seen.has(start)) continue
    const golds: number[] = []
    const systems = new Set<number>()
    const open = [start]
    seen.add(start)
    for (let g = open.pop(); g !== undefined; g = open.pop()) {
      golds.push(g)
      for (const s of (overlap[g] as ReadonlyMap<number, number>).keys()) {
        systems.add(s)
        for (const next of bySystem[s] as number[]) {
          if (!seen.has(next)) {
            seen.add(next)
            open.push(next)
          }
        }
      }
    }
    const columns = [...systems]
    const similarity = golds.map((g) =>
      columns.map((s) => (2 * (overlap[g]?.get(s) ?? 0)) / ((goldSizes[g] as number) + (systemSizes[s] as number))),
    )
    sum += assignment(similarity)
  }
  return sum
}

/** Largest sum of one entry per row and column (Hungarian method with potentials). */
function assignment(weights: readonly (readonly number[])[]): number {
  const rows = weights.length <= (weights[0]?.length ?? 0) ? weights : transposed(weights)
  const n = rows.length
  const m = rows[0]?.length ?? 0
  const u = new Float64Array(n + 1)
  const v = new Float64Array(m + 1)
  const match = new Int32Array(m + 1)
  const way = new Int32Array(m + 1)
  const at = (list: ArrayLike<number>, i: number) => list[i] as number
  for (let i = 1; i <= n; i += 1) {
    match[0] = i
    let column = 0
    const least = new Float64Array(m + 1).fill(Infinity)
    const used = new Uint8Array(m + 1)
    do {
      used[column] = 1
      const row = at(match, column)
      let delta = Infinity
      let next = 0
      for (let j = 1; j <= m; j += 1) {
        if (used[j]) continue
        const cost = -(rows[row - 1]?.[j - 1] ?? 0) - at(u, row) - at(v, j)
        if (cost < at(least, j)) {
          least[j] = cost
          way[j] = column
        }
        if (at(least, j) < delta) {
          delta = at(least, j)
          next = j
        }
      }
      for (let j = 0; j <= m; j += 1) {
        if (used[j]) {
          u[at(match, j)] = at(u, at(match, j)) + delta
          v[j] = at(v, j) - delta
        } else least[j] = at(least, j) - delta
      }
      column = next
    } while (match[column] !== 0)
    while (column !== 0) {
      const previous = at(way, column)
      match[column] = at(match, previous)
      column = previous
    }
  }
  let sum = 0
  for (let j = 1; j <= m; j += 1) if (at(match, j) > 0) sum += rows[at(match, j) - 1]?.[j - 1] ?? 0
  return sum
}

function transposed(weights: readonly (readonly number[])[]): number[][] {
  return (weights[0] ?? []).map((_, column) => weights.map((row) => row[column] as number))
}
