/** Two members and how likely they belong together, 0..1; `a < b`. */
export interface Edge {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** What reviewers decided: pairs that are one, pairs that must stay apart. */
export interface Bonds {
  readonly together: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/** What is known of the members beyond their edges. */
export interface Members {
  /** Two members that share a mark (their documents) never come into one group by their scores. */
  readonly marksOf?: (id: string) => readonly string[]
  /** Members that are grouped among themselves first (what their documents are mainly about); the others join after. */
  readonly isFirst?: (id: string) => boolean
}

/**
 * Groups members by average linkage: the two groups with the highest mean score are joined as long as that mean is at least
 * `threshold`; pairs without an edge count as 0. Ties go by the smallest ids, so the result depends on the edges alone.
 * @returns the groups, each sorted, sorted by their first member
 */
export function clustersOf(
  members: readonly string[],
  edges: readonly Edge[],
  threshold: number,
  bonds: Bonds = { together: [], apart: [] },
  { marksOf = (id) => [id], isFirst = () => true }: Members = {},
): string[][] {
  const groups = new Map<string, Group>()
  for (const id of [...new Set(members)].sort()) {
    groups.set(id, { members: [id], marks: new Set(marksOf(id)), sums: new Map(), apart: new Set() })
  }
  const at = (id: string) => groups.get(id)
  for (const { a, b, score } of edges) {
    if (!at(a) || !at(b) || a === b) continue
    at(a)?.sums.set(b, score)
    at(b)?.sums.set(a, score)
  }
  for (const [a, b] of bonds.apart) {
    if (!at(a) || !at(b)) continue
    at(a)?.apart.add(b)
    at(b)?.apart.add(a)
  }
  const leader = new Map<string, string>([...groups.keys()].map((id) => [id, id]))
  const leaderOf = (id: string): string => {
    let found = id
    while (leader.get(found) !== found) found = leader.get(found) as string
    return found
  }
  const queue = new Queue()
  const offer = (x: string, y: string) => {
    const group = at(x) as Group
    const other = at(y) as Group
    if (group.apart.has(y) || meet(group.marks, other.marks)) return
    const mean = (group.sums.get(y) ?? 0) / (group.members.length * other.members.length)
    if (mean >= threshold)
      queue.push({ mean, a: x < y ? x : y, b: x < y ? y : x, sizeA: sizeOf(x < y ? x : y), sizeB: sizeOf(x < y ? y : x) })
  }
  const sizeOf = (id: string) => (at(id) as Group).members.length
  const run = () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const { a, b, sizeA, sizeB } = next
      // A stale offer names a group that has grown or gone since.
      if (!at(a) || !at(b) || sizeOf(a) !== sizeA || sizeOf(b) !== sizeB) continue
      const kept = join(groups, leader, a, b)
      for (const other of (at(kept) as Group).sums.keys()) if (all || isFirst(other)) offer(kept, other)
    }
  }
  let all = false
  for (const [id, group] of groups)
    for (const other of group.sums.keys()) if (id < other && isFirst(id) && isFirst(other)) offer(id, other)
  run()
  all = true
  for (const [id, group] of groups) for (const other of group.sums.keys()) if (id < other) offer(id, other)
  run()
  // A reviewer's merge joins what the scores made of the two, whole; what a reviewer set apart stays apart.
  for (const [a, b] of [...bonds.together].sort(comparePairs)) {
    if (!leader.has(a) || !leader.has(b)) continue
    const x = leaderOf(a)
    const y = leaderOf(b)
    if (x !== y && !at(x)?.apart.has(y)) join(groups, leader, x, y)
  }
  return [...groups.values()]
    .map((group) => [...group.members].sort())
    .sort((x, y) => ((x[0] as string) < (y[0] as string) ? -1 : 1))
}

interface Group {
  members: string[]
  marks: Set<string>
  /** Other group -> sum of the scores between the two. */
  sums: Map<string, number>
  apart: Set<string>
}

/** Joins two groups under the smaller id. */
function join(groups: Map<string, Group>, leader: Map<string, string>, x: string, y: string): string {
  const [kept, gone] = x < y ? [x, y] : [y, x]
  const a = groups.get(kept) as Group
  const b = groups.get(gone) as Group
  groups.delete(gone)
  leader.set(gone, kept)
  a.members.push(...b.members)
  for (const mark of b.marks) a.marks.add(mark)
  a.sums.delete(gone)
  for (const [other, sum] of b.sums) {
    if (other === kept) continue
    const total = (a.sums.get(other) ?? 0) + sum
    a.sums.set(other, total)
    const back = groups.get(other) as Group
    back.sums.delete(gone)
    back.sums.set(kept, total)
  }
  for (const other of b.apart) {
    if (other === kept) continue
    a.apart.add(other)
    groups.get(other)?.apart.delete(gone)
    groups.get(other)?.apart.add(kept)
  }
  a.apart.delete(gone)
  return kept
}

function comparePairs(x: readonly [string, string], y: readonly [string, string]): number {
  return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] < y[1] ? -1 : x[1] > y[1] ? 1 : 0
}

interface Offer {
  readonly mean: number
  readonly a: string
  readonly b: string
  readonly sizeA: number
  readonly sizeB: number
}

/** A heap: the highest mean first, ties by ids. */
class Queue {
  private readonly items: Offer[] = []

  push(item: Offer): void {
    const items = this.items
    items.push(item)
    let at = items.length - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!before(items[at] as Offer, items[parent] as Offer)) break
      this.swap(at, parent)
      at = parent
    }
  }

  pop(): Offer | undefined {
    const items = this.items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top
    items[0] = last
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && before(items[child + 1] as Offer, items[child] as Offer)) child += 1
      if (!before(items[child] as Offer, items[at] as Offer)) break
      this.swap(at, child)
      at = child
    }
    return top
  }

  private swap(i: number, j: number): void {
    const item = this.items[i] as Offer
    this.items[i] = this.items[j] as Offer
    this.items[j] = item
  }
}

/** Means are compared to nine digits: sums of the same scores in another order differ in the last bits. */
function before(x: Offer, y: Offer): boolean {
  const a = Math.round(x.mean * 1e9)
  const b = Math.round(y.mean * 1e9)
  return a !== b ? a > b : x.a !== y.a ? x.a < y.a : x.b < y.b
}

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  for (const one of small) if (large.has(one)) return true
  return false
}
