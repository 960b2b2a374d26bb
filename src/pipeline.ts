import { type Source, takeIn } from './intake/take-in.ts'
import { accountOf } from './linking/accounts.ts'
import { link, type LinkChange, type LinkWork } from './linking/link.ts'
import type { LinkMemory } from './linking/memory.ts'
import { readDocument } from './reading/read-document.ts'
import { readerVersion } from './reading/reader-version.ts'
import type { Tools } from './reading/steps.ts'
import type { Decision } from './record/decision.ts'
import type { Document } from './record/document.ts'
import { listedTitle } from './privacy/masking.ts'
import { sha256 } from './record/id.ts'
import type { Account, Incident } from './record/incident.ts'
import type { Lineage } from './record/relation.ts'
import type { Reading } from './record/report.ts'
import { applyDecisions } from './review/apply-decisions.ts'
import type { DecisionWish } from './store/decisions.ts'
import type { IncidentEntry } from './store/incidents.ts'
import type { Store } from './store/open.ts'

/** What came of one file: a document with its reading, or why there is none. `reading` is null when the reader stopped on it. */
export type Outcome =
  | { readonly ok: true; readonly document: Document; readonly reading: Reading | null; readonly trouble: string | null }
  | { readonly ok: false; readonly kind: string; readonly message: string }

/** Bytes to a read document: the first half of the way, pure but for what comes in. Runs in the reader threads. */
export function takeInAndRead(bytes: Uint8Array, source: Source, tools: Tools, now: string): Outcome {
  const taken = takeIn(bytes, source, now)
  if (!taken.ok) return { ok: false, kind: taken.problem.kind, message: taken.problem.message }
  return { ok: true, document: taken.document, ...read(taken.document, tools) }
}

/** Reads one document. A mistake of the reader keeps the document and is told; it never takes other files down. */
export function read(document: Document, tools: Tools): { reading: Reading | null; trouble: string | null } {
  try {
    return { reading: readDocument(document, tools), trouble: null }
  } catch (error) {
    return { reading: null, trouble: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** A file on its way in: its bytes, or why they could not be had. */
export type Arrival =
  | { readonly source: Source & { readonly path: string }; readonly bytes: Uint8Array }
  | { readonly source: Source & { readonly path: string }; readonly problem: { readonly kind: string; readonly message: string } }

/** Who does `takeInAndRead` and `read`: reader threads, or this thread. */
export interface Readers {
  /** How many files may wait for an answer at once. */
  readonly places: number
  takeInAndRead(bytes: Uint8Array, source: Source, now: string): Promise<Outcome>
  read(document: Document): Promise<{ reading: Reading | null; trouble: string | null }>
}

/** One line of progress. */
export interface FileEvent {
  readonly path: string
  /** `kept`: in the record, in a language that cannot be read yet. `known`: was there already, read by this reader. */
  readonly status: 'read' | 'kept' | 'known' | 'failed'
  readonly documentId: string | null
  readonly reports: number
  readonly message: string | null
  /** What taking the document in noticed: no day of publication, a guessed encoding, a page cut off. */
  readonly notes: readonly string[]
}

export interface AddOptions {
  readonly readers: Readers
  /** RFC 3339 UTC. */
  readonly now: () => string
  readonly onFile?: (event: FileEvent) => void
  readonly onLinked?: (incidents: number) => void
  /** Most documents to link at once; the first batches are smaller, so that first incidents show soon. */
  readonly batch?: number
  readonly signal?: AbortSignal
}

/**
 * The whole way of files into the record: taken in and read by the readers, kept one by one (each is on disk when its event comes),
 * linked in batches. What a stopped run left undone is known from the record itself, so running it again goes on.
 * The caller holds the writer's lock.
 */
export async function addDocuments(
  store: Store,
  arrivals: AsyncIterable<Arrival> | Iterable<Arrival>,
  options: AddOptions,
): Promise<void> {
  const { readers, signal } = options
  const memory = store.linkMemory()
  const largest = options.batch ?? largestBatch
  let batch = Math.min(20, largest)
  const onTheirWay = new Set<Promise<void>>()
  let failure: unknown = null
  let keptSinceLinking = 0
  const finish = (event: FileEvent) => {
    options.onFile?.(event)
    keptSinceLinking += 1
    if (keptSinceLinking < batch || signal?.aborted) return
    keptSinceLinking = 0
    batch = Math.min(largest, batch * 2)
    linkWaiting(store, memory, options)
  }
  // Files are read side by side and kept in the order in which they came: a faster thread changes no code of an incident.
  let before: Promise<unknown> = Promise.resolve()
  for await (const arrival of arrivals) {
    if (signal?.aborted || failure) break
    const earlier = before
    const work = Promise.all([bringIn(store, arrival, options), earlier])
      .then(([keep]) => finish(keep()))
      .catch((error: unknown) => {
        failure ??= error
      })
      .finally(() => onTheirWay.delete(work))
    before = work
    onTheirWay.add(work)
    while (onTheirWay.size >= readers.places) await Promise.race(onTheirWay)
  }
  await Promise.all(onTheirWay)
  if (failure) throw failure
  if (!signal?.aborted) linkWaiting(store, memory, options)
}

/** Takes in and reads one file, as far as that is new; gives what keeps it in the record and tells what came of it. */
async function bringIn(store: Store, arrival: Arrival, { readers, now }: AddOptions): Promise<() => FileEvent> {
  const { path } = arrival.source
  const fail = (kind: string, message: string) => (): FileEvent => {
    store.putFailure({ path, kind, message, at: now() })
    return { path, status: 'failed', documentId: null, reports: 0, message, notes: [] }
  }
  if ('problem' in arrival) return fail(arrival.problem.kind, arrival.problem.message)
  const known = store.documentOfBytes(sha256(arrival.bytes))
  const restated = known === null ? null : restatedBy(arrival, store.document(known), now())
  if (restated !== null) {
    const outcome = await readers.read(restated)
    return () =>
      store.transaction(() => {
        store.restateDocument(restated)
        return keepReading(store, restated, outcome, path, now())
      })
  }
  if (known !== null && store.readingState(known, readerVersion) === 'read')
    return () => {
      store.clearFailure(path)
      return { path, status: 'known', documentId: known, reports: 0, message: null, notes: [] }
    }
  const document = known === null ? null : store.document(known)
  if (document) {
    const outcome = await readers.read(document)
    return () => keepReading(store, document, outcome, path, now())
  }
  const outcome = await readers.takeInAndRead(arrival.bytes, arrival.source, now())
  if (!outcome.ok) return fail(outcome.kind, outcome.message)
  return () =>
    store.transaction(() => {
      store.putDocument(outcome.document, arrival.bytes)
      return keepReading(store, outcome.document, outcome, path, now())
    })
}

/** The document held with the day or publisher that the user now gives, where that says something new; else null. */
function restatedBy({ source, bytes }: Extract<Arrival, { bytes: Uint8Array }>, held: Document | null, now: string): Document | null {
  if (held === null || (source.publishedAt === undefined && source.publisher === undefined)) return null
  const taken = takeIn(bytes, source, now)
  if (!taken.ok) return null
  const { publishedAt, publishedHow, publisher, genre, notes } = taken.document
  if (publishedAt === held.publishedAt && publisher?.id === held.publisher?.id) return null
  return { ...held, publishedAt, publishedHow, publisher, genre, notes }
}

function keepReading(
  store: Store,
  document: Document,
  { reading, trouble }: { reading: Reading | null; trouble: string | null },
  path: string,
  at: string,
): FileEvent {
  if (reading === null) {
    const first = (trouble ?? '').split('\n')[0] ?? ''
    const message = `${path}: the reader stopped on this document (${first}). The document is kept and shown, without values. Other files are done; please report this.`
    store.putFailure({ path, kind: 'reader_stopped', message, at })
    return { path, status: 'failed', documentId: document.id, reports: 0, message, notes: [] }
  }
  store.putReading(document, reading, listedTitle(document, reading))
  store.clearFailure(path)
  return {
    path,
    status: reading.canRead ? 'read' : 'kept',
    documentId: document.id,
    reports: reading.reports.length,
    message: reading.canRead ? null : (reading.notes[0]?.text ?? null),
    notes: document.notes.filter((note) => note.span === null).map((note) => note.text),
  }
}

/** Reads again what no reading by this version of the reader exists for, and links what waits. */
export async function readWaiting(store: Store, options: AddOptions): Promise<void> {
  const waiting = store.unread(readerVersion)
  const left = waiting[Symbol.iterator]()
  const memory = store.linkMemory()
  const one = async (): Promise<void> => {
    for (let next = left.next(); !next.done && !options.signal?.aborted; next = left.next()) {
      const document = store.document(next.value)
      if (!document) continue
      const event = keepReading(store, document, await options.readers.read(document), document.capture.takenFrom, options.now())
      options.onFile?.(event)
    }
  }
  await Promise.all(Array.from({ length: options.readers.places }, one))
  if (!options.signal?.aborted) linkWaiting(store, memory, options)
}

/** A batch files under thousands of scattered keys; the more documents share one, the fewer pages of the record are written twice. */
const largestBatch = 1000

/** Links the reports of all documents that wait for it, in batches, each all or nothing. */
export function linkWaiting(store: Store, memory: LinkMemory, options: Pick<AddOptions, 'onLinked' | 'batch'> = {}): void {
  const waiting = store.unlinked()
  const size = options.batch ?? largestBatch
  for (let at = 0; at < waiting.length; at += size) {
    const ids = waiting.slice(at, at + size)
    store.transaction(() => {
      const added = ids.flatMap((id) => {
        const document = store.document(id)
        return document ? [{ document, reports: store.reportsOf(id) }] : []
      })
      linkReports(store, memory, { added })
      store.markLinked(ids)
    })
    options.onLinked?.(store.incidentCount())
  }
}

/** Links, replays decisions, and keeps every incident that changed with its account. */
function linkReports(store: Store, memory: LinkMemory, work: LinkWork): LinkChange {
  const decisions = store.decisions()
  const change = link(memory, { ...work, decisions })
  store.dropIncidents(change.gone)
  const rulings = applyDecisions(decisions)
  const changed = new Map(change.incidents.map((incident) => [incident.id, incident]))
  for (const id of incidentsOfDocuments(store, change)) {
    const held = changed.has(id) ? null : store.incident(id)
    if (held) changed.set(id, held.incident)
  }
  const documents = documentsOnce(store)
  store.putIncidents([...changed.values()].map((incident) => entryOf(store, incident, rulings, documents)))
  return change
}

/** A new copy found between old documents changes how many voices their incidents have. */
function incidentsOfDocuments(store: Store, change: LinkChange): Set<string> {
  const pairs = [...change.lineage.map((edge): readonly [string, string] => [edge.from, edge.to]), ...change.lineageGone]
  const found = new Set<string>()
  for (const documentId of new Set(pairs.flat())) {
    for (const incident of store.incidentsOfDocument(documentId).values()) found.add(incident.id)
  }
  return found
}

/** What accounts say of documents; an article with its copies stands in many incidents and is asked for once. */
interface DocumentsOnce {
  head(documentId: string): ReturnType<Store['documentHead']>
  /** The texts a document rests on. */
  restsOn(documentId: string): readonly Lineage[]
}

function documentsOnce(store: Store): DocumentsOnce {
  const heads = new Map<string, ReturnType<Store['documentHead']>>()
  const edges = new Map<string, readonly Lineage[]>()
  const once = <T>(known: Map<string, T>, ask: (id: string) => T) => {
    return (id: string): T => {
      if (!known.has(id)) known.set(id, ask(id))
      return known.get(id) as T
    }
  }
  return {
    head: once(heads, (id) => store.documentHead(id)),
    restsOn: once(edges, (id) => store.lineageOf(id).filter((edge) => edge.from === id)),
  }
}

function entryOf(
  store: Store,
  incident: Incident,
  rulings: ReturnType<typeof applyDecisions>,
  known: DocumentsOnce = documentsOnce(store),
): IncidentEntry {
  const reports = store.reportsById(incident.reportIds)
  const documentIds = [...new Set(reports.map((report) => report.documentId))]
  const documents = documentIds.flatMap((id) => known.head(id) ?? [])
  const lineage = documentIds.length < 2 ? [] : documentIds.flatMap((id) => known.restsOn(id))
  const account: Account = accountOf(incident, reports, documents, lineage, {
    rejected: rulings.rejected,
    setAside: rulings.setAside.has(incident.id),
  })
  return { incident, account, publishers: documents.flatMap((document) => document.publisher?.name ?? []) }
}

/**
 * Takes a decision: added to the log, replayed over what linking found, all or nothing. `undo` is a decision too.
 * The caller holds the writer's lock.
 */
export function decide(store: Store, wish: DecisionWish): { decision: Decision; incidents: readonly Incident[] } {
  return store.transaction(() => {
    const decision = store.addDecision(completed(store, wish))
    const memory = store.linkMemory()
    const change = linkReports(store, memory, { decisionsChanged: true })
    for (const id of concernedBy(store, decision)) {
      const held = store.incident(id)
      if (held) store.putIncidents([entryOf(store, held.incident, applyDecisions(store.decisions()))])
    }
    return { decision, incidents: change.incidents }
  })
}

/** A split names who leaves; who stays is written down too, so that reports which come later are not taken for either. */
function completed(store: Store, wish: DecisionWish): DecisionWish {
  if (wish.action !== 'split' || wish.detail['rest'] !== undefined) return wish
  const leave = Array.isArray(wish.detail['reportIds']) ? wish.detail['reportIds'] : []
  const rest = (store.incident(wish.targetId)?.incident.reportIds ?? []).filter((id) => !leave.includes(id))
  return { ...wish, detail: { ...wish.detail, rest } }
}

/** Incidents whose account a decision changes though their reports stay: a rejected claim, a grade. */
function concernedBy(store: Store, decision: Decision): string[] {
  const subject = decision.action === 'undo' ? store.decisions().find((one) => one.id === decision.targetId) : decision
  if (!subject) return []
  if (subject.targetType === 'incident') return [subject.targetId]
  if (subject.targetType === 'claim') {
    const incident = store.incidentOfClaim(subject.targetId)
    return incident === null ? [] : [incident]
  }
  return []
}
