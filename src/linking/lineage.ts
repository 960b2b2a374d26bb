import type { Codebook } from '../record/codebook.ts'
import type { Lineage, LineageKind } from '../record/relation.ts'
import { isCitation } from './citations.ts'
import { compareDocuments } from './order.ts'
import { earlierOf, sharedCount, sharedHashes, standings, type TextSketch } from './sketch.ts'

/** Where sketches and edges are kept between runs; `memory.ts` keeps them in memory, the store on disk. */
export interface LineageMemory {
  sketch(documentId: string): TextSketch | null
  putSketch(sketch: TextSketch): void
  dropSketch(documentId: string): void
  /** Documents whose text has each of the marks, in their order (`order.ts`), at most `most` a mark. */
  documentsWith(marks: Iterable<number>, most: number): ReadonlyMap<number, readonly string[]>
  lineageOf(documentId: string): readonly Lineage[]
  putLineage(edge: Lineage): void
  dropLineage(from: string, to: string): void
}

/**
 * Of the texts that have a mark, this many (the first in their order) are compared with all others that have it; the rest are not compared
 * among themselves. So copy number 300 costs what copy number 30 does, and which pairs are compared depends on no order of adding.
 */
const representatives = 12
/** Fewest marks two texts must have in common, counted where one of them is a representative. */
const fewestMarks = 2
/** Marks in more texts than this are not looked through again for site text. */
const crowded = 24

/** What is known of two texts beyond their words. */
export interface LineageRules {
  /** Document -> the documents a reviewer says it is no copy of; nor is it one of texts that are near copies of those. */
  readonly noCopies?: ReadonlyMap<string, readonly string[]>
  /** True for texts of one wording that tell of different days, as daily bulletins do; asked only of texts that share words. */
  readonly isSeries?: (a: string, b: string) => boolean
}

/**
 * Finds the copies among the given documents and all known ones, and keeps the edges. Texts of which there are many copies are tied
 * through their representatives and not each with each.
 * @returns the edges that are new or changed, and the pairs whose edge is gone
 */
export function linkCopies(
  memory: LineageMemory,
  added: readonly TextSketch[],
  codebook: Codebook,
  rules: LineageRules = {},
): { edges: Lineage[]; gone: (readonly [string, string])[] } {
  for (const sketch of added) memory.putSketch(sketch)
  const pairs = new Map<string, readonly [string, string]>()
  const propose = (a: string, b: string) => {
    if (a !== b) pairs.set(a < b ? `${a} ${b}` : `${b} ${a}`, a < b ? [a, b] : [b, a])
  }
  const firsts = new Firsts(memory)
  const fresh = new Set(added.map((sketch) => sketch.documentId))
  for (const sketch of added) {
    const sharers = memory.documentsWith(sketch.marks, crowded + 1)
    firsts.note(sharers)
    for (const other of comparedWith(memory, sketch, sharers)) propose(sketch.documentId, other)
    for (const id of displaced(sketch, sharers, fresh)) for (const edge of memory.lineageOf(id)) propose(edge.from, edge.to)
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
    const shared =
      !mayBeCopies(firsts, x, y) || isBarred(memory, x, y, codebook, rules)
        ? null
        : lineageBetween(x, y, codebook, (mark) => {
            const known = siteText.get(mark) ?? siteTextsWith(memory, mark, codebook)
            siteText.set(mark, known)
            return known
          })
    const edge = shared && rules.isSeries?.(a, b) ? null : shared
    // The later of the two is no representative and has few edges.
    const [first, later] = compareDocuments(a, b) < 0 ? [a, b] : [b, a]
    const copied = memory.lineageOf(later).find((one) => (one.from === first || one.to === first) && !isCitation(one))
    if (copied) memory.dropLineage(copied.from, copied.to)
    if (edge) {
      memory.putLineage(edge)
      if (!copied || !sameEdge(copied, edge)) edges.push(edge)
    } else if (copied) gone.push([a, b])
  }
  return { edges, gone }
}

/** Texts that take the place of a removed one among those compared with all others. */
export function promotedBy(memory: LineageMemory, removed: TextSketch): string[] {
  const sharers = memory.documentsWith(removed.marks, representatives)
  const last = [...sharers.values()].flatMap((ids) => ids[representatives - 1] ?? [])
  return [...new Set(last)].filter((id) => compareDocuments(removed.documentId, id) < 0)
}

/** The first documents that have each mark, asked for once. */
class Firsts {
  private readonly known = new Map<number, readonly string[]>()
  private readonly memory: LineageMemory

  constructor(memory: LineageMemory) {
    this.memory = memory
  }

  note(sharers: ReadonlyMap<number, readonly string[]>): void {
    for (const [mark, ids] of sharers) this.known.set(mark, ids.slice(0, representatives))
  }

  of(marks: Int32Array): readonly (readonly string[])[] {
    const missing = [...marks].filter((mark) => !this.known.has(mark))
    if (missing.length > 0) this.note(this.memory.documentsWith(missing, representatives))
    return [...marks].map((mark) => this.known.get(mark) ?? [])
  }
}

/** Whether two texts share enough marks under which one of them stands for all. */
function mayBeCopies(firsts: Firsts, a: TextSketch, b: TextSketch): boolean {
  const lists = firsts.of(sharedHashes(a.marks, b.marks))
  return lists.filter((ids) => ids.includes(a.documentId) || ids.includes(b.documentId)).length >= fewestMarks
}

/** Documents the text is compared with: the representatives of its marks, and all others where it is one itself. */
function comparedWith(memory: LineageMemory, sketch: TextSketch, sharers: ReadonlyMap<number, readonly string[]>): string[] {
  const isFirst = (ids: readonly string[]) => ids.slice(0, representatives).includes(sketch.documentId)
  const long = [...sharers].filter(([, ids]) => ids.length > crowded && isFirst(ids)).map(([mark]) => mark)
  const whole = long.length === 0 ? new Map<number, readonly string[]>() : memory.documentsWith(long, Infinity)
  const shared = new Map<string, number>()
  for (const [mark, ids] of sharers) {
    for (const id of isFirst(ids) ? (whole.get(mark) ?? ids) : ids.slice(0, representatives))
      if (id !== sketch.documentId) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  return [...shared].filter(([, marks]) => marks >= fewestMarks).map(([id]) => id)
}

/** Documents that lost their place among the representatives of a mark to new ones. */
function displaced(sketch: TextSketch, sharers: ReadonlyMap<number, readonly string[]>, fresh: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const ids of sharers.values()) {
    const first = ids.slice(0, representatives)
    if (!first.includes(sketch.documentId)) continue
    const newcomers = first.filter((id) => fresh.has(id)).length
    for (const id of ids.slice(representatives, representatives + newcomers)) if (!fresh.has(id)) found.add(id)
  }
  return found
}

/** Two texts that are no copies whatever words they share: a reviewer said so of them or of texts of their wording. */
function isBarred(memory: LineageMemory, a: TextSketch, b: TextSketch, codebook: Codebook, rules: LineageRules): boolean {
  const bars = (from: TextSketch, to: TextSketch) =>
    (rules.noCopies?.get(from.documentId) ?? []).some((id) => {
      if (id === to.documentId) return true
      const other = memory.sketch(id)
      return other !== null && jaccard(other.runs, to.runs) >= codebook.lineage.nearCopy
    })
  return bars(a, b) || bars(b, a)
}

function jaccard(a: Int32Array, b: Int32Array): number {
  const shared = sharedCount(a, b)
  return shared / Math.max(1, a.length + b.length - shared)
}

function sameEdge(a: Lineage, b: Lineage): boolean {
  return a.from === b.from && a.kind === b.kind && a.shared === b.shared && a.direction === b.direction && a.basis === b.basis
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
  const shared = sharedHashes(a.runs, b.runs)
  let common = shared
  if (common.length < rules.fewestRuns && common.length < Math.min(a.runs.length, b.runs.length) * rules.verbatim) return null
  const witnesses = new Map<string, TextSketch>()
  for (const mark of sharedHashes(a.marks, b.marks)) {
    for (const other of siteTexts(mark))
      if (other.documentId !== a.documentId && other.documentId !== b.documentId) witnesses.set(other.documentId, other)
  }
  // The two themselves and so many others must have the words before they count as site text.
  const others = [...witnesses.values()].sort((x, y) => (x.documentId < y.documentId ? -1 : 1)).slice(0, 6)
  const needed = rules.siteTextStories + (a.publisherId === null || b.publisherId === null ? 1 : 0) - 2
  if (others.length >= needed) common = common.filter((run) => others.filter((other) => holds(other.runs, run)).length < needed)
  const site = shared.length - common.length
  const sizeA = a.runs.length - site
  const sizeB = b.runs.length - site
  const smaller = Math.min(sizeA, sizeB)
  if (smaller <= 0 || common.length < Math.min(rules.fewestRuns, smaller * rules.verbatim)) return null
  const contained = common.length / smaller
  const jaccard = common.length / (sizeA + sizeB - common.length)
  if (contained < rules.partial) return null
  if (contained < rules.backgroundUpTo && isInBody(a, b, common)) return null
  if (contained < rules.stretchUpTo && isOneStretch(a, b, shared)) return null

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

/** What a text opens with: its first three tenths; what it begins with: its first tenth. */
const opens = 0.3
const begins = 0.1
/** From this share on what is shared stands in one stretch. */
const oneStretch = 0.9

/** A paragraph of background that an author uses again stands in the body of both; a copy takes over what one of them opens with. */
function isInBody(a: TextSketch, b: TextSketch, common: Int32Array): boolean {
  return [a, b].every((one) => (standings(one, common)[0] as number) >= opens)
}

/**
 * One stretch and nothing else, behind the beginning of both: background too, unless the texts are known to be of two outlets,
 * which would rather quote each other.
 */
function isOneStretch(a: TextSketch, b: TextSketch, shared: Int32Array): boolean {
  if (a.publisherId !== null && b.publisherId !== null && a.publisherId !== b.publisherId) return false
  return [a, b].every((one) => isStretchBehind(standings(one, shared), one.runs.length))
}

/** The runs, but for a few strays, stand next to each other and not at the beginning. */
function isStretchBehind(standing: readonly number[], runs: number): boolean {
  const first = standing[Math.floor(standing.length * 0.05)] as number
  const last = standing[Math.floor(standing.length * 0.95)] as number
  const room = Math.max(1, (last - first) * runs)
  return first >= begins && (0.9 * standing.length) / room >= oneStretch
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
