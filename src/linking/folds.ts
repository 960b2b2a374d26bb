import type { Codebook } from '../record/codebook.ts'
import { isCitation } from './citations.ts'
import type { LinkFeatures } from './features.ts'
import type { LinkMemory } from './memory.ts'
import { compareDocuments } from './order.ts'
import { pairScore } from './same-incident.ts'
import { twinsOf } from './twins.ts'

/**
 * A report of a copy that takes the place of the report it repeats: the two are one where reports are compared and grouped, so that
 * three hundred copies of an article are grouped as the article alone would be.
 */
export interface Fold extends Pick<LinkFeatures, 'reportId' | 'documentId' | 'publisher' | 'publishedAt' | 'published'> {
  /** The report it repeats, which is no copy itself. */
  readonly onto: string
  /** How likely the two are one incident, 0..1, as any two reports are judged. */
  readonly score: number
}

/** A report whose place in the graph changes. */
export interface Refold {
  readonly reportId: string
  readonly before: string | null
  readonly now: Fold | null
}

/**
 * Works out anew which reports of the documents repeat those of others, and of all documents this decides about.
 * Documents are gone through in their order (`order.ts`): a report folds onto its twin in the first text it copies whose twin is not folded itself.
 * So the folds depend on texts, readings and decisions alone.
 * @param apart report -> the reports a reviewer set it apart from
 * @param change is told of each change before it is kept
 */
export function foldReports(
  memory: LinkMemory,
  documentIds: Iterable<string>,
  added: ReadonlySet<string>,
  apart: ReadonlyMap<string, readonly string[]>,
  rules: Codebook,
  change: (refold: Refold) => void,
): void {
  const waiting = new Set(documentIds)
  let queue = [...waiting].sort(compareDocuments)
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    waiting.delete(id)
    const own = memory.reportsOf(id).flatMap((one) => memory.features(one) ?? [])
    const wanted = foldsOf(memory, id, own, apart, rules)
    let later = false
    for (const { reportId } of own) {
      const before = memory.foldOf(reportId)
      const now = wanted.get(reportId) ?? null
      if (before === (now?.onto ?? null)) {
        if (added.has(reportId) && now === null) {
          later = true
          change({ reportId, before: null, now: null })
        }
        continue
      }
      later ||= before === null || now === null
      change({ reportId, before, now })
      if (now) memory.putFold(now)
      else memory.dropFold(reportId)
    }
    if (!later) continue
    // What is open or folded now decides about the copies that come after.
    for (const other of copiesOf(memory, id)) if (compareDocuments(other, id) > 0) waiting.add(other)
    if (waiting.size > queue.length) queue = [...waiting].sort(compareDocuments)
  }
}

function foldsOf(
  memory: LinkMemory,
  documentId: string,
  own: readonly LinkFeatures[],
  apart: ReadonlyMap<string, readonly string[]>,
  rules: Codebook,
): Map<string, Fold> {
  const found = new Map<string, Fold>()
  const taken = new Set<string>()
  for (const other of copiesOf(memory, documentId)) {
    if (compareDocuments(other, documentId) > 0 || found.size === own.length) break
    const theirs = memory.reportsOf(other).flatMap((one) => (memory.foldOf(one) === null ? (memory.features(one) ?? []) : []))
    if (theirs.length === 0) continue
    for (const [report, twin] of twinsOf(own, theirs, rules.linking.relatedTypes)) {
      if (found.has(report.reportId) || taken.has(twin.reportId)) continue
      if (isApart(memory, report, twin.reportId, apart, found)) continue
      const copied = memory.lineageOf(documentId).find((edge) => edge.from === other || edge.to === other)?.shared ?? 0
      const [a, b] = report.reportId < twin.reportId ? [report, twin] : [twin, report]
      const score = Math.round(pairScore(a, b, rules, copied) * 1e6) / 1e6
      const { reportId, publisher, publishedAt, published } = report
      found.set(reportId, { reportId, documentId, publisher, publishedAt, published, onto: twin.reportId, score })
      taken.add(twin.reportId)
    }
  }
  return found
}

/** A reviewer set the report apart from the one it would fold onto, or from one that folded there before it. */
function isApart(
  memory: LinkMemory,
  report: LinkFeatures,
  onto: string,
  apart: ReadonlyMap<string, readonly string[]>,
  found: ReadonlyMap<string, Fold>,
): boolean {
  return (apart.get(report.reportId) ?? []).some((other) => {
    if (other === onto || found.get(other)?.onto === onto) return true
    const document = memory.features(other)?.documentId
    return document !== undefined && compareDocuments(document, report.documentId) < 0 && memory.foldOf(other) === onto
  })
}

/** The documents that share a text with the given one, in their order. */
function copiesOf(memory: LinkMemory, documentId: string): string[] {
  const others = memory
    .lineageOf(documentId)
    .filter((edge) => !isCitation(edge))
    .map((edge) => (edge.from === documentId ? edge.to : edge.from))
  return [...new Set(others)].sort(compareDocuments)
}
