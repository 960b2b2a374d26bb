import type { Lineage } from '../record/relation.ts'
import type { Edge } from './clusters.ts'
import type { LinkFeatures } from './features.ts'
import type { Fold } from './folds.ts'
import type { LineageMemory } from './lineage.ts'
import { compareDocuments } from './order.ts'
import type { TextSketch } from './sketch.ts'

/** `encompasses`: `a` is a figure over many incidents that covers `b`; `commemorates`: `a` remembers what `b` tells. */
export interface LinkEdge extends Edge {
  readonly kind: 'same' | 'encompasses' | 'commemorates'
}

/** What linking remembers between runs. All reading and writing goes through it, so that adding touches only what it must. */
export interface LinkMemory extends LineageMemory {
  features(reportId: string): LinkFeatures | null
  reportsOf(documentId: string): readonly string[]
  putFeatures(features: LinkFeatures): void
  dropFeatures(reportId: string): void
  /** Files a report under its keys, so that `blocks` finds it; takes it out again. Reports of copies that are folded are not filed. */
  file(features: LinkFeatures): void
  unfile(features: LinkFeatures): void
  /** The report that the given one repeats and is folded onto; null when it stands for itself. */
  foldOf(reportId: string): string | null
  /** The reports folded onto one, in the order of their ids. */
  foldsOnto(reportId: string): readonly Fold[]
  putFold(fold: Fold): void
  dropFold(reportId: string): void
  /** Reports filed under each of the keys, in no order, as numbers: linking counts thousands of them and names few. */
  blocks(keys: readonly number[]): ReadonlyMap<number, readonly number[]>
  /** The report a number stands for. */
  reportAt(number: number): string
  edgesOf(reportId: string): readonly LinkEdge[]
  putEdge(edge: LinkEdge): void
  dropEdge(edge: Edge): void
  dropEdgesOf(reportId: string): void
  /** The incident a report belongs to now; a folded one is where the report it repeats is. */
  incidentOf(reportId: string): string | null
  /** The reports of an incident without those folded onto them, in the order of their ids. */
  membersOf(incidentId: string): readonly string[]
  putIncident(incidentId: string, members: readonly string[]): void
  dropIncident(incidentId: string): void
  /** The report an incident id was made from, kept for ever: merged ids lead to the incident that holds it now. */
  anchorOf(incidentId: string): string | null
  noteAnchor(incidentId: string, reportId: string): void
  /** The report that took the place of one that a better reader no longer gives; null when none did. */
  successorOf(reportId: string): string | null
  noteSuccessor(reportId: string, successor: string): void
  /** Remembers whether a block holds more reports than may be compared; true when that is new. */
  noteCut(key: number, isCut: boolean): boolean
  isCut(key: number): boolean
  /** Those blocks with their sizes now. */
  cutBlocks(): readonly { readonly key: number; readonly reports: number }[]
}

/** A link memory that lives as long as the process: for tests, evaluation and one-off runs. */
export function memoryOfLinks(): LinkMemory {
  const sketches = new Map<string, TextSketch>()
  const marks = new Map<number, string[]>()
  const lineage = new Map<string, Lineage[]>()
  const features = new Map<string, LinkFeatures>()
  const reports = new Map<string, string[]>()
  const blocks = new Map<number, number[]>()
  const numbers = new Map<string, number>()
  const ids: string[] = []
  const numberOf = (id: string) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, ids.length)
    return ids.push(id) - 1
  }
  const edges = new Map<string, Map<string, LinkEdge>>()
  const incidentOf = new Map<string, string>()
  const members = new Map<string, readonly string[]>()
  const anchors = new Map<string, string>()
  const successors = new Map<string, string>()
  const cut = new Set<number>()
  const folds = new Map<string, Fold>()
  const onto = new Map<string, Map<string, Fold>>()

  return {
    sketch: (id) => sketches.get(id) ?? null,
    putSketch(sketch) {
      this.dropSketch(sketch.documentId)
      sketches.set(sketch.documentId, sketch)
      for (const mark of sketch.marks) file(marks, mark, sketch.documentId, compareDocuments)
    },
    dropSketch(id) {
      for (const mark of sketches.get(id)?.marks ?? []) unfile(marks, mark, id, compareDocuments)
      sketches.delete(id)
    },
    documentsWith: (list, most) => new Map([...list].map((mark) => [mark, (marks.get(mark) ?? []).slice(0, most)])),
    lineageOf: (id) => lineage.get(id) ?? [],
    putLineage(edge) {
      this.dropLineage(edge.from, edge.to)
      for (const id of [edge.from, edge.to]) lineage.set(id, [...(lineage.get(id) ?? []), edge])
    },
    dropLineage(from, to) {
      for (const id of [from, to]) {
        const kept = (lineage.get(id) ?? []).filter(
          (edge) => !(edge.from === from && edge.to === to) && !(edge.from === to && edge.to === from),
        )
        if (kept.length > 0) lineage.set(id, kept)
        else lineage.delete(id)
      }
    },
    features: (id) => features.get(id) ?? null,
    reportsOf: (id) => reports.get(id) ?? [],
    putFeatures(one) {
      this.dropFeatures(one.reportId)
      features.set(one.reportId, one)
      file(reports, one.documentId, one.reportId, byId)
    },
    dropFeatures(id) {
      const one = features.get(id)
      if (!one) return
      features.delete(id)
      unfile(reports, one.documentId, id, byId)
    },
    file(one) {
      for (const key of one.keys) file(blocks, key, numberOf(one.reportId), byNumber)
    },
    unfile(one) {
      for (const key of one.keys) unfile(blocks, key, numberOf(one.reportId), byNumber)
    },
    foldOf: (id) => folds.get(id)?.onto ?? null,
    foldsOnto: (id) => [...(onto.get(id)?.values() ?? [])].sort((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    putFold(fold) {
      this.dropFold(fold.reportId)
      folds.set(fold.reportId, fold)
      const there = onto.get(fold.onto)
      if (there) there.set(fold.reportId, fold)
      else onto.set(fold.onto, new Map([[fold.reportId, fold]]))
    },
    dropFold(id) {
      const fold = folds.get(id)
      if (!fold) return
      folds.delete(id)
      onto.get(fold.onto)?.delete(id)
    },
    blocks: (keys) => new Map(keys.map((key) => [key, [...(blocks.get(key) ?? [])]])),
    reportAt: (number) => ids[number] as string,
    edgesOf: (id) => [...(edges.get(id)?.values() ?? [])],
    putEdge(edge) {
      for (const [x, y] of [
        [edge.a, edge.b],
        [edge.b, edge.a],
      ] as const) {
        const known = edges.get(x)
        if (known) known.set(y, edge)
        else edges.set(x, new Map([[y, edge]]))
      }
    },
    dropEdge({ a, b }) {
      edges.get(a)?.delete(b)
      edges.get(b)?.delete(a)
    },
    dropEdgesOf(id) {
      for (const other of edges.get(id)?.keys() ?? []) edges.get(other)?.delete(id)
      edges.delete(id)
    },
    incidentOf: (id) => incidentOf.get(folds.get(id)?.onto ?? id) ?? null,
    membersOf: (id) => members.get(id) ?? [],
    putIncident(id, list) {
      members.set(id, list)
      for (const report of list) incidentOf.set(report, id)
    },
    dropIncident(id) {
      for (const report of members.get(id) ?? []) if (incidentOf.get(report) === id) incidentOf.delete(report)
      members.delete(id)
    },
    anchorOf: (id) => anchors.get(id) ?? null,
    noteCut(key, isCut) {
      if (!isCut) return cut.delete(key)
      if (cut.has(key)) return false
      cut.add(key)
      return true
    },
    isCut: (key) => cut.has(key),
    cutBlocks: () => [...cut].sort((a, b) => a - b).map((key) => ({ key, reports: blocks.get(key)?.length ?? 0 })),
    noteAnchor(id, report) {
      anchors.set(id, report)
    },
    successorOf: (id) => successors.get(id) ?? null,
    noteSuccessor(id, successor) {
      successors.set(id, successor)
    },
  }
}

type Order<T> = (a: T, b: T) => number
const byId: Order<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const byNumber: Order<number> = (a, b) => a - b

/** What stands under one key stays sorted, so that the first ones are the same whatever came when. */
function file<K, T>(index: Map<K, T[]>, key: K, one: T, compare: Order<T>): void {
  const known = index.get(key)
  if (!known) {
    index.set(key, [one])
    return
  }
  const at = placeIn(known, one, compare)
  if (known[at] !== one) known.splice(at, 0, one)
}

function unfile<K, T>(index: Map<K, T[]>, key: K, one: T, compare: Order<T>): void {
  const known = index.get(key)
  if (!known) return
  const at = placeIn(known, one, compare)
  if (known[at] === one) known.splice(at, 1)
  if (known.length === 0) index.delete(key)
}

function placeIn<T>(sorted: readonly T[], one: T, compare: Order<T>): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(sorted[middle] as T, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}
