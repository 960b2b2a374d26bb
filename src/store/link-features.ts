import type { LinkFeatures } from '../linking/features.ts'
import type { LinkNumbers } from './link-numbers.ts'
import type { Database, Row } from './sqlite.ts'

/** What reports are compared by is asked for again and again; of this many it is kept at hand (about three kilobytes each). */
const keptFeatures = 100_000
/** Words and what an incident's page needs are asked for where incidents change; of this many they are kept besides. */
const keptRests = 4000

/** What stands in `link_features.rest`: needed where incidents change, and not to compare. */
type Rest = Pick<LinkFeatures, 'words' | 'time' | 'place' | 'speakers' | 'links'>
type Head = Omit<LinkFeatures, keyof Rest | keyof Numbers>
type Numbers = Pick<LinkFeatures, 'hashes' | 'keys' | 'passage' | 'weights' | 'lead' | 'rarities'>

/** The features of reports on disk; what is read once is kept, packed. */
export function featuresIn(db: Database, numbers: LinkNumbers) {
  const kept = new Map<string, LinkFeatures>()
  const shared = sharedValues()
  const rests = new Map<string, Rest>()
  const reports = new Map<string, readonly string[]>()
  const restOf = (reportId: string): Rest => {
    const known = rests.get(reportId)
    if (known) return known
    const row = db.prepare('SELECT coalesce(rest, json) AS rest FROM link_features WHERE report = ?').get(numbers.known(reportId))
    return keep(rests, keptRests, reportId, { words: [], ...(JSON.parse(String(row?.['rest'])) as Partial<Rest>) } as Rest)
  }
  const get = (reportId: string): LinkFeatures | null => {
    const known = kept.get(reportId)
    if (known) return known
    const row = db
      .prepare('SELECT json, numbers, rest IS NULL AS waits FROM link_features WHERE report = ?')
      .get(numbers.known(reportId))
    return row ? keep(kept, keptFeatures, reportId, featuresFrom(row, shared, restOf)) : null
  }
  const drop = (reportId: string): void => {
    kept.delete(reportId)
    rests.delete(reportId)
    const before = db
      .prepare('DELETE FROM link_features WHERE report = ? RETURNING document')
      .get(numbers.known(reportId))
    if (before) reports.delete(numbers.idOf(Number(before['document'])))
  }
  /** The reports of a document, asked for many times while it is linked. */
  const reportsOf = (documentId: string): readonly string[] => {
    const known = reports.get(documentId)
    if (known) return known
    const rows = db.prepare('SELECT report FROM link_features WHERE document = ?').all(numbers.known(documentId))
    const ids = rows.map((row) => numbers.idOf(Number(row['report'])))
    return keep(reports, keptRests, documentId, ids)
  }
  const put = (features: LinkFeatures): void => {
    drop(features.reportId)
    const { words, time, place, speakers, links, hashes, keys, passage, weights, lead, rarities, ...head } = features
    const rest: Rest = { words, time, place, speakers, links }
    const block = packed({ hashes, keys, passage, weights, lead, rarities })
    keep(rests, keptRests, features.reportId, rest)
    keep(kept, keptFeatures, features.reportId, new PackedFeatures(shared(head), block, restOf))
    reports.delete(features.documentId)
    db.prepare('INSERT INTO link_features (report, document, json, numbers, rest) VALUES (?, ?, ?, ?, ?)').run(
      numbers.of(features.reportId),
      numbers.of(features.documentId),
      JSON.stringify(head),
      new Uint8Array(block),
      JSON.stringify(rest),
    )
  }
  return { get, put, drop, reportsOf }
}

/** Keeps a value at hand; beyond the limit the oldest quarter goes. */
export function keep<T>(map: Map<string, T>, limit: number, key: string, value: T): T {
  if (map.size >= limit) {
    let left = limit / 4
    for (const old of map.keys()) {
      map.delete(old)
      left -= 1
      if (left <= 0) break
    }
  }
  map.set(key, value)
  return value
}

/** A report that waits to be linked again since migration 0006 stays where it is, and is compared with nothing until then. */
const nothingToCompare: Pick<Head, 'kinds' | 'dating' | 'placeWords' | 'named'> = {
  kinds: '',
  dating: null,
  placeWords: [],
  named: { victims: [], quarters: [], spots: [], sides: [], weapons: [], figures: [] },
}
const noNumbers: Numbers = { hashes: [], keys: [], passage: [], weights: [], lead: [], rarities: [] }

function featuresFrom(row: Row, shared: (head: Head) => Head, restOf: (reportId: string) => Rest): LinkFeatures {
  const head = JSON.parse(String(row['json'])) as Head
  if (row['waits']) return new PackedFeatures({ ...head, ...nothingToCompare }, packed(noNumbers), restOf)
  return new PackedFeatures(shared(head), (row['numbers'] as Uint8Array).slice().buffer, restOf)
}

/** Thousands of reports tell the same places and the same kind of day: each is held once. */
function sharedValues(): (head: Head) => Head {
  const known = new Map<string, unknown>()
  const once = <T>(value: T): T => {
    const key = JSON.stringify(value)
    if (known.size >= keptFeatures) known.clear()
    if (!known.has(key)) known.set(key, value)
    return known.get(key) as T
  }
  return (head) => ({
    ...head,
    places: once(head.places),
    placeWords: once(head.placeWords),
    dating: once(head.dating),
    named: Object.values(head.named).every((list) => list.length === 0) ? once(head.named) : head.named,
  })
}

/** One block of bytes: how many words, keys and runs; hashes, keys, runs of four bytes; weights of two; rarities of one. */
function packed({ hashes, keys, passage, weights, lead, rarities }: Numbers): ArrayBuffer {
  const size = hashes.length
  const four = 3 + size + keys.length + passage.length
  const buffer = new ArrayBuffer(4 * four + 5 * size)
  new Int32Array(buffer, 0, 3).set([size, keys.length, passage.length])
  const numbers = new Int32Array(buffer, 12, four - 3)
  numbers.set(hashes)
  numbers.set(keys, size)
  numbers.set(passage, size + keys.length)
  const two = new Uint16Array(buffer, 4 * four, 2 * size)
  two.set(weights)
  two.set(lead, size)
  new Uint8Array(buffer, 4 * four + 4 * size, size).set(rarities)
  return buffer
}

/** Features as they lie in the record: lists are views of one block of bytes, made when asked for; the rest is looked up. */
class PackedFeatures implements LinkFeatures {
  readonly reportId: string
  readonly documentId: string
  readonly publisher: LinkFeatures['publisher']
  readonly publishedAt: LinkFeatures['publishedAt']
  readonly published: LinkFeatures['published']
  readonly main: boolean
  readonly type: LinkFeatures['type']
  readonly aggregation: LinkFeatures['aggregation']
  readonly first: LinkFeatures['first']
  readonly last: LinkFeatures['last']
  readonly exact: boolean
  readonly sure: boolean
  readonly dating: LinkFeatures['dating']
  readonly places: LinkFeatures['places']
  readonly placeWords: LinkFeatures['placeWords']
  readonly counts: LinkFeatures['counts']
  readonly named: LinkFeatures['named']
  readonly kinds: string
  readonly #bytes: ArrayBuffer
  readonly #restOf: (reportId: string) => Rest

  constructor(head: Head, bytes: ArrayBuffer, restOf: (reportId: string) => Rest) {
    this.reportId = head.reportId
    this.documentId = head.documentId
    this.publisher = head.publisher
    this.publishedAt = head.publishedAt
    this.published = head.published
    this.main = head.main
    this.type = head.type
    this.aggregation = head.aggregation
    this.first = head.first
    this.last = head.last
    this.exact = head.exact
    this.sure = head.sure
    this.dating = head.dating
    this.places = head.places
    this.placeWords = head.placeWords
    this.counts = head.counts
    this.named = head.named
    this.kinds = head.kinds
    this.#bytes = bytes
    this.#restOf = restOf
  }

  get hashes(): Int32Array {
    return new Int32Array(this.#bytes, 12, this.kinds.length)
  }
  get keys(): readonly number[] {
    const [size, keys] = this.#sizes()
    return Array.from(new Int32Array(this.#bytes, 12 + 4 * size, keys))
  }
  get passage(): readonly number[] {
    const [size, keys, passage] = this.#sizes()
    return Array.from(new Int32Array(this.#bytes, 12 + 4 * (size + keys), passage))
  }
  get weights(): Uint16Array {
    return new Uint16Array(this.#bytes, this.#shorts(), this.kinds.length)
  }
  get lead(): Uint16Array {
    const size = this.kinds.length
    return new Uint16Array(this.#bytes, this.#shorts() + 2 * size, size)
  }
  get rarities(): Uint8Array {
    const size = this.kinds.length
    return new Uint8Array(this.#bytes, this.#shorts() + 4 * size, size)
  }
  get words(): readonly string[] {
    return this.#restOf(this.reportId).words
  }
  get time(): LinkFeatures['time'] {
    return this.#restOf(this.reportId).time
  }
  get place(): LinkFeatures['place'] {
    return this.#restOf(this.reportId).place
  }
  get speakers(): LinkFeatures['speakers'] {
    return this.#restOf(this.reportId).speakers
  }
  get links(): LinkFeatures['links'] {
    return this.#restOf(this.reportId).links
  }

  #sizes(): [size: number, keys: number, passage: number] {
    const [size, keys, passage] = new Int32Array(this.#bytes, 0, 3)
    return [size as number, keys as number, passage as number]
  }

  /** Where the numbers of two bytes begin. */
  #shorts(): number {
    const [size, keys, passage] = this.#sizes()
    return 12 + 4 * (size + keys + passage)
  }
}
