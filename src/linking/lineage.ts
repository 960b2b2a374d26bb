import type { Codebook } from '../record/codebook.ts'
import type { Lineage, LineageKind } from '../record/relation.ts'
import { isCitation } from './citations.ts'
import { earlierOf, sharedCount, sharedHashes, type TextSketch } from './sketch.ts'

/** Where sketches and edges are kept between runs; `memory.ts` keeps them in memory, the store on disk. */
export interface LineageMemory {
  sketch(documentId: string): TextSketch | null
  putSketch(sketch: TextSketch): void
  dropSketch(documentId: string): void
  /** Documents whose text has each of the marks, in the order of their ids, at most `most` a mark. */
  documentsWith(marks: Iterable<number>, most: number): ReadonlyMap<number, readonly string[]>
  lineageOf(documentId: string): readonly Lineage[]
  putLineage(edge: Lineage): void
  dropLineage(from: string, to: string): void
}

/** A mark found in more texts than this is not compared with all of them, but with a few that any order of adding would choose. */
const crowded = 24
const representatives = 6

/**
 * Finds the copies among the given documents and all known ones, and keeps the edges.
 * @returns the edges that are new or changed, and the pairs whose edge is gone
 */
export function linkCopies(
  memory: LineageMemory,
  added: readonly TextSketch[],
  codebook: Codebook,
  isNoCopy: (a: string, b: string) => boolean = () => false,
): { edges: Lineage[]; gone: (readonly [string, string])[] } {
  for (const sketch of added) memory.putSketch(sketch)
  const pairs = new Map<string, readonly [string, string]>()
  const propose = (a: string, b: string) => {
    if (a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a])
  }
  const fresh = new Set(added.map((sketch) => sketch.documentId))
  for (const sketch of added) {
    const sharers = memory.documentsWith(sketch.marks, crowded + 1)
    for (const [other, marks] of candidatesOf(sketch, sharers)) {
      if (marks >= Math.min(2, sketch.marks.length)) propose(sketch.documentId, other)
    }
    // New texts can show that words shared by old ones are site text.
    for (const ids of sharers.values()) {
      if (ids.length < codebook.lineage.siteTextStories || ids.length > crowded) continue
      for (const id of ids) {
        if (fresh.has(id)) continue
        for (const edge of memory.lineageOf(id)) if (ids.includes(edge.from) && ids.includes(edge.to)) propose(edge.from, edge.to)
      }
    }
  }
  const siteText = new Map<number, readonly TextSketch[]>()
  const edges: Lineage[] = []
  const gone: (readonly [string, string])[] = []
  for (const [, [a, b]] of [...pairs].sort(([x], [y]) => (x < y ? -1 : 1))) {
    const x = memory.sketch(a)
    const y = memory.sketch(b)
    if (!x || !y) continue
    const edge = isNoCopy(a, b)
      ? null
      : lineageBetween(x, y, codebook, (mark) => {
          const known = siteText.get(mark) ?? siteTextsWith(memory, mark, codebook)
          siteText.set(mark, known)
          return known
        })
    const before = memory.lineageOf(a).find((one) => (one.from === b || one.to === b) && !isCitation(one))
    if (before) memory.dropLineage(before.from, before.to)
    if (edge) {
      memory.putLineage(edge)
      edges.push(edge)
    } else if (before) gone.push([a, b])
  }
  return { edges, gone }
}

/** Documents with how many marks they share with the sketch. */
function candidatesOf(sketch: TextSketch, sharers: ReadonlyMap<number, readonly string[]>): Map<string, number> {
  const shared = new Map<string, number>()
  for (const ids of sharers.values()) {
    for (const id of ids.length > crowded ? ids.slice(0, representatives) : ids) {
      if (id !== sketch.documentId) shared.set(id, (shared.get(id) ?? 0) + 1)
    }
  }
  return shared
}

/**
 * The edge between two texts, from the later to the earlier one; null when they share no more than site text, a quotation or chance.
 * @param siteTexts texts that hold a mark as site text: what they share with both is not counted
 */
export function lineageBetween(
  a: TextSketch,
  b: TextSketch,
  codebook: Codebook,
  siteTexts: (mark: number) => readonly TextSketch[] = () => [],
): Lineage | null {
  const rules = codebook.lineage
  let common = sharedHashes(a.runs, b.runs)
  if (common.length < rules.fewestRuns && common.length < Math.min(a.runs.length, b.runs.length) * rules.verbatim) return null
  let site = 0
  const witnesses = new Map<string, TextSketch>()
  for (const mark of sharedHashes(a.marks, b.marks)) {
    for (const other of siteTexts(mark))
      if (other.documentId !== a.documentId && other.documentId !== b.documentId) witnesses.set(other.documentId, other)
  }
  const all = common.length
  // The two themselves and so many others must have the words before they count as site text.
  const others = [...witnesses.values()].sort((x, y) => (x.documentId < y.documentId ? -1 : 1)).slice(0, 6)
  const needed = rules.siteTextStories + (a.publisherId === null || b.publisherId === null ? 1 : 0) - 2
  if (others.length >= needed) common = common.filter((run) => others.filter((other) => holds(other.runs, run)).length < needed)
  site = all - common.length
  const sizeA = a.runs.length - site
  const sizeB = b.runs.length - site
  const smaller = Math.min(sizeA, sizeB)
  if (smaller <= 0 || common.length < Math.min(rules.fewestRuns, smaller * rules.verbatim)) return null
  const contained = common.length / smaller
  const jaccard = common.length / (sizeA + sizeB - common.length)
  if (contained < rules.partial) return null
  // A paragraph of background that an author uses again stands in the body of both; a copy takes over what one of them opens with.
  if (contained < rules.backgroundUpTo && sharedCount(common, a.opening) + sharedCount(common, b.opening) === 0) return null

  const order = earlierOf(a.publishedAt, b.publishedAt)
  const [from, to] = order === 0 ? (a.documentId < b.documentId ? [b, a] : [a, b]) : order < 0 ? [b, a] : [a, b]
  const samePublisher = a.publisherId !== null && a.publisherId === b.publisherId
  const kind = kindOf(jaccard, contained, samePublisher && order !== 0, rules)
  const percent = Math.round(100 * contained)
  return {
    from: from.documentId,
    to: to.documentId,
    kind,
    shared: Math.round(contained * 1000) / 1000,
    direction: order === 0 ? 'unknown' : 'by_date',
    basis: `${percent} % of the shorter text stands in the other (${common.length} runs of five words)${site > 0 ? ', site text left out' : ''}`,
  }
}

function kindOf(jaccard: number, contained: number, newVersion: boolean, rules: Codebook['lineage']): LineageKind {
  if (jaccard >= rules.verbatim) return 'verbatim_copy'
  if (newVersion && contained >= rules.nearCopy) return 'updates'
  if (jaccard >= rules.nearCopy) return 'near_copy'
  // Much of the wording in common, spread over two texts of about one length: written anew. A text inside a longer one: a part.
  return jaccard >= 0.25 && contained < 0.5 ? 'rewrite' : 'partial_copy'
}

function holds(sorted: Int32Array, hash: number): boolean {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const value = sorted[middle] as number
    if (value === hash) return true
    if (value < hash) low = middle + 1
    else high = middle - 1
  }
  return false
}

/**
 * Texts that show a mark to be site text: at least `siteTextStories` documents of one publisher have it,
 * and those tell different stories (they share little else). Empty when it is not.
 */
function siteTextsWith(memory: LineageMemory, mark: number, codebook: Codebook): readonly TextSketch[] {
  const ids = memory.documentsWith([mark], 40).get(mark) ?? []
  if (ids.length < codebook.lineage.siteTextStories) return []
  const byPublisher = new Map<string, TextSketch[]>()
  for (const id of ids) {
    const sketch = memory.sketch(id)
    if (!sketch) continue
    const publisher = sketch.publisherId ?? ''
    const stories = byPublisher.get(publisher) ?? []
    const told = stories.some((other) => likeness(other, sketch) >= 0.5)
    if (!told && stories.length < 6) byPublisher.set(publisher, [...stories, sketch])
  }
  // Texts of unknown publishers may come from several; one more story is asked of them, for a wire text quoted here and there.
  const fewest = (publisher: string) => codebook.lineage.siteTextStories + (publisher === '' ? 1 : 0)
  return [...byPublisher].filter(([publisher, stories]) => stories.length >= fewest(publisher)).flatMap(([, stories]) => stories)
}

function likeness(a: TextSketch, b: TextSketch): number {
  const shared = sharedCount(a.runs, b.runs)
  return shared / Math.max(1, Math.min(a.runs.length, b.runs.length))
}
