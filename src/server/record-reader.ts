import { userInfo } from 'node:os'
import { originKey } from '../record/attribution.ts'
import { decide } from '../pipeline.ts'
import { readerVersion } from '../reading/reader-version.ts'
import type { Decision } from '../record/decision.ts'
import type { Document } from '../record/document.ts'
import type { Account, Incident } from '../record/incident.ts'
import type { Lineage } from '../record/relation.ts'
import type { Reading } from '../record/report.ts'
import { namesIn } from './names-in.ts'
import { isName } from '../privacy/withhold.ts'
import type { DecisionWish as StoredWish } from '../store/decisions.ts'
import type { DocumentLine } from '../store/documents.ts'
import { incidentMaterial, type IncidentMaterial } from '../store/incident-material.ts'
import type { IncidentLine } from '../store/incidents.ts'
import type { Store } from '../store/open.ts'

/** Everything the incident's page is made of. */
export interface IncidentFile extends IncidentMaterial {
  /** The other ends of the incident's links. */
  readonly related: readonly Pick<Incident, 'id' | 'code' | 'type' | 'aggregation' | 'place' | 'time'>[]
  readonly decisions: readonly Decision[]
}

/** Everything the reader's page is made of. */
export interface DocumentFile {
  readonly document: Document
  readonly reading: Reading | null
  /** Which incident each report went to. */
  readonly incidents: ReadonlyMap<string, { readonly id: string; readonly code: string }>
  readonly lineage: readonly Lineage[]
}

/** The voices of the whole record: who is heard, and whose own document is missing. */
export interface RecordVoices {
  readonly origins: number
  readonly parties: number
  readonly quotedNotHeld: readonly QuotedNotHeld[]
}

/** An origin that documents quote or cite and whose own document is not held. */
export interface QuotedNotHeld {
  readonly label: string
  readonly works: readonly string[]
  readonly figures: number
  readonly documentIds: readonly string[]
}

/** A decision as the page asks for it; signature, number and time are added. */
export type DecisionWish = Omit<StoredWish, 'who' | 'at'>

/** What the pages read of one project, and the one thing they write: decisions. */
export type RecordReader = ReturnType<typeof recordReader>

/** Reads a store for the pages. What is the same until something changes in the record is kept until then. */
export function recordReader(store: Store, now: () => string = () => new Date().toISOString()) {
  const kept = new Map<string, { revision: string; value: unknown }>()
  /** Computes once for each state of the record, also when another process wrote to it. */
  const once = <Value>(name: string, compute: () => Value): Value => {
    const revision = store.revision()
    const known = kept.get(name)
    if (known?.revision === revision) return known.value as Value
    const value = compute()
    kept.set(name, { revision, value })
    return value
  }
  const documents = (): readonly DocumentLine[] => once('documents', () => store.documents())

  return {
    once,
    /** The clock, RFC 3339 UTC. */
    now,
    documents,
    lines: (): readonly IncidentLine[] => once('lines', () => store.incidentLines()),
    lineage: (): readonly Lineage[] => once('lineage', () => store.lineage()),
    decisions: (): readonly Decision[] => store.decisions(),
    voices: (): RecordVoices => once('voices', () => voicesOf(store, documents())),

    project: () => ({
      name: store.name,
      path: store.path,
      readOnly: store.readOnly,
      revision: store.revision(),
      ...once('counts', () => ({
        waiting: store.unread(readerVersion).length,
        failed: store.failures(),
        claims: store.claimCount(),
        documents: store.documentCount(),
        incidents: store.incidentCount(),
      })),
    }),

    /** By id or by code; a merged-away id leads to the incident that took its reports. */
    incident(idOrCode: string): IncidentFile | null {
      const material = incidentMaterial(store, idOrCode)
      if (!material) return null
      const { incident, reports } = material
      return {
        ...material,
        related: incident.links.flatMap((link) => store.incident(link.to)?.incident ?? []),
        decisions: decisionsOn(
          incident,
          reports.map((report) => report.documentId),
          store.decisions(),
        ),
      }
    },

    document(id: string): DocumentFile | null {
      const document = store.document(id)
      if (!document) return null
      return {
        document,
        reading: store.reading(document.id),
        incidents: store.incidentsOfDocument(document.id),
        lineage: store.lineageOf(document.id),
      }
    },

    /** True when the log keeps that the private names of an incident or a document were asked for. */
    wasUnmasked: (id: string): boolean => store.decisions().some((decision) => decision.action === 'unmask' && decision.targetId === id),

    /** Adds to the log and replays it; another writer at work is told by its name. */
    decide(wish: DecisionWish): Decision {
      const release = store.lockForWriting('the page (onrecord open)')
      try {
        return decide(store, { ...wish, who: userInfo().username, at: now() }).decision
      } finally {
        release()
      }
    },
  }
}

/** Decisions that name the incident, a report or a document of it, with those that took them back. */
function decisionsOn(incident: Incident, documentIds: readonly string[], all: readonly Decision[]): Decision[] {
  const own = new Set<unknown>([incident.id, ...incident.reportIds, ...documentIds])
  const named = (decision: Decision) =>
    own.has(decision.targetId) ||
    own.has(decision.detail['other']) ||
    [decision.detail['reportIds'], decision.detail['rest']].some((ids) => Array.isArray(ids) && ids.some((id) => own.has(id)))
  const concerned = new Set(all.filter(named).map((decision) => decision.id))
  return all.filter((decision) => concerned.has(decision.id) || concerned.has(decision.targetId))
}

/** Goes through the accounts of all incidents: origins by name, and speakers heard only through others, by figures. */
function voicesOf(store: Store, documents: readonly DocumentLine[]): RecordVoices {
  const publishers = new Set(documents.flatMap((document) => (document.publisher ? [originKey(document.publisher.name)] : [])))
  const origins = new Set<string>()
  const parties = new Set<string>()
  const quoted = new Map<string, { label: string; works: Set<string>; figures: Set<string>; documentIds: Set<string> }>()
  for (const id of store.incidentIds()) {
    const account = store.incident(id)?.account
    if (!account) continue
    const missing = new Map<string, string>()
    for (const origin of account.origins) {
      // 'Investigators' of two incidents are nobody that could be known again.
      if (origin.nameless || origin.framesOnly) continue
      const key = originKey(origin.label)
      origins.add(key)
      if (origin.party === 'yes') parties.add(key)
      if (origin.kind === 'speaker' && origin.seenOnlyIn.length > 0 && !publishers.has(key)) missing.set(origin.id, origin.label)
    }
    if (missing.size > 0) addQuoted(account, missing, quoted, store)
  }
  return {
    origins: origins.size,
    parties: parties.size,
    quotedNotHeld: [...quoted.values()]
      .map(({ label, works, figures, documentIds }) => ({
        label: isName(label) ? namesIn(store, documentIds, 'masked').hide(label) : label,
        works: [...works],
        figures: figures.size,
        documentIds: [...documentIds],
      }))
      .sort((a, b) => b.figures - a.figures || a.label.localeCompare(b.label)),
  }
}

function addQuoted(
  account: Account,
  missing: ReadonlyMap<string, string>,
  quoted: Map<string, { label: string; works: Set<string>; figures: Set<string>; documentIds: Set<string> }>,
  store: Store,
): void {
  for (const row of account.rows) {
    if (!row.property.startsWith('count.')) continue
    for (const cell of row.cells) {
      const label = missing.get(cell.originId)
      if (label === undefined) continue
      const key = originKey(label)
      const one = quoted.get(key) ?? {
        label,
        works: new Set<string>(),
        figures: new Set<string>(),
        documentIds: new Set<string>(),
      }
      one.figures.add(`${account.incidentId} ${row.property} ${cell.shown}`)
      one.documentIds.add(cell.documentId)
      const claim = store.report(cell.reportId)?.claims.find((other) => other.id === cell.claimId)
      if (claim?.attribution.citedWork) one.works.add(claim.attribution.citedWork.title)
      quoted.set(key, one)
    }
  }
}
