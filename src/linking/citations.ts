import type { Lineage } from '../record/relation.ts'
import type { LinkFeatures } from './features.ts'
import type { LinkMemory } from './memory.ts'
import { sameName, shortensName } from './names.ts'
import { earlierOf } from './sketch.ts'

/** In incidents with more documents than this only speakers named exactly as a publisher are looked for. */
const fewDocuments = 60

/**
 * Documents that quote or cite the publisher of another document on the same incident. Keeps these edges in step with the incidents
 * of the given documents; an edge between copies is left as it is. What a copy cites is told by the text it repeats.
 * @returns the edges that are new, and the pairs whose edge is gone
 */
export function linkCitations(
  memory: LinkMemory,
  documents: ReadonlySet<string>,
): { edges: Lineage[]; gone: (readonly [string, string])[] } {
  const edges: Lineage[] = []
  const gone: (readonly [string, string])[] = []
  for (const documentId of [...documents].sort()) {
    const wanted = citationsOf(memory, documentId)
    for (const edge of memory.lineageOf(documentId)) {
      if (edge.from !== documentId || !isCitation(edge) || wanted.has(edge.to)) continue
      memory.dropLineage(edge.from, edge.to)
      gone.push([edge.from, edge.to])
    }
    for (const [to, edge] of wanted) {
      const before = memory.lineageOf(documentId).find((one) => one.from === to || one.to === to)
      if (before && (!isCitation(before) || (before.from === edge.from && before.basis === edge.basis))) continue
      memory.putLineage(edge)
      edges.push(edge)
    }
  }
  return { edges, gone }
}

export function isCitation(edge: Lineage): boolean {
  return edge.kind === 'cites' || edge.kind === 'quotes'
}

function citationsOf(memory: LinkMemory, documentId: string): Map<string, Lineage> {
  const found = new Map<string, Lineage>()
  for (const reportId of memory.reportsOf(documentId)) {
    const own = memory.foldOf(reportId) === null ? memory.features(reportId) : null
    const incident = memory.incidentOf(reportId)
    if (!own || own.speakers.length === 0 || incident === null) continue
    const members = memory.membersOf(incident).flatMap((id) => [memory.features(id) ?? [], ...memory.foldsOnto(id)].flat())
    for (const other of members) {
      if (other.documentId === documentId || other.publisher === null || found.has(other.documentId)) continue
      const speaker = own.speakers.find(({ label }) => isPublisher(label, other, members.length <= fewDocuments))
      // One cannot quote what was not out yet; the same outlet quoting itself is no second source.
      const order = earlierOf(own.publishedAt, other.publishedAt)
      if (!speaker || order < 0 || sameName(own.publisher ?? '', other.publisher)) continue
      found.set(other.documentId, {
        from: documentId,
        to: other.documentId,
        kind: speaker.direct ? 'quotes' : 'cites',
        shared: 0,
        direction: order > 0 ? 'by_date' : 'unknown',
        basis: `names ${speaker.label} as its source`,
      })
    }
  }
  return found
}

function isPublisher(label: string, other: Pick<LinkFeatures, 'publisher'>, closely: boolean): boolean {
  const publisher = other.publisher as string
  return sameName(label, publisher) || (closely && shortensName(label, publisher))
}
