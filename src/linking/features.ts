import { outletEnding, outletTitlePart, siteAddress } from '../lexicon/en/report-words.ts'
import { type ActType, familyOf } from '../record/act.ts'
import { isCount } from '../record/claim.ts'
import { boundsForComparison, type Measure } from '../record/count.ts'
import { type Document, silentRoles } from '../record/document.ts'
import type { PlaceValue } from '../record/place.ts'
import type { Aggregation, LinkKind, Report } from '../record/report.ts'
import { overlaps, type Span } from '../record/span.ts'
import type { TimeValue } from '../record/time.ts'
import { hashString, mix1, mix2 } from '../text/hash.ts'
import { dayNumber, windowOf } from './days.ts'
import { type Named, namedIn } from './named.ts'
import { phraseOf, type Place } from './relations.ts'
import { passageOf } from './sketch.ts'
import { type KnownWords, rareName, rarity, type Term, termsOf, type WeightedText } from './terms.ts'

/**
 * All that linking keeps of a report: plain data, a few kilobytes, so that documents need not be read again to link them.
 * Two reports are compared by what comes before `words`; the rest may have to be looked up.
 */
export interface LinkFeatures {
  readonly reportId: string
  readonly documentId: string
  readonly publisher: string | null
  readonly publishedAt: string | null
  /** Who is quoted or cited by name, each once. */
  readonly speakers: readonly { readonly label: string; readonly direct: boolean }[]
  /** First day of the publication date as days since 1970; null when unknown. */
  readonly published: number | null
  /** True for the report its document is mainly about. */
  readonly main: boolean
  readonly type: ActType
  readonly aggregation: Aggregation
  /** The day window as days since 1970. */
  readonly first: number | null
  readonly last: number | null
  /** One single day. */
  readonly exact: boolean
  /** One single day that the words name or count, and not only the day of publication taken for it. */
  readonly sure: boolean
  readonly places: readonly Place[]
  /** Hashes of the words of its places. */
  readonly placeWords: readonly number[]
  /** Measure with the bounds its figures span. */
  readonly counts: readonly (readonly [Measure, number, number])[]
  readonly named: Named
  /** How its day is known. */
  readonly dating: Pick<TimeValue, 'stated' | 'anchor' | 'rule'> | null
  /** Telling words by their hashes, sorted, each once, with weights in thousandths that make a vector of length one. */
  readonly hashes: ArrayLike<number>
  readonly weights: ArrayLike<number>
  /** How rare each of them is (`terms.ts`). */
  readonly rarities: ArrayLike<number>
  /** One letter a word: `w`ord, `c`apital, full `n`ame, `a`ge, a`d`dress. A string, since a record holds millions of them. */
  readonly kinds: string
  /** The same words' weights within the headline and the opening alone, a vector of length one; 0 for words that come later. */
  readonly lead: ArrayLike<number>
  /** Hashes of what two reports of one incident are likely to share: it is filed under them, and `link.ts` looks for candidates there. */
  readonly keys: readonly number[]
  /** A sample of the runs of words it is told in: copies of one passage are told by it. */
  readonly passage: readonly number[]
  /** The telling words themselves, in the order of their hashes: for the reasons that people read. */
  readonly words: readonly string[]
  /** For the incident's own page. */
  readonly time: TimeValue | null
  readonly place: PlaceValue | null
  readonly links: readonly { readonly to: string; readonly rel: LinkKind; readonly reason: string }[]
}

/** What of a document the features are made from. */
export type LinkDocument = Pick<Document, 'id' | 'text' | 'title' | 'titleSpan' | 'passages' | 'publisher' | 'publishedAt'> &
  Partial<Pick<Document, 'dateline'>>

/** Reports that can become incidents: told as having happened (invariant 7). */
export function canLink(report: Report): boolean {
  return report.modality === 'asserted' || report.modality === 'hedged'
}

/** The features of all reports of one document; each pure function of that document alone. */
export function featuresOf(document: LinkDocument, reports: readonly Report[]): LinkFeatures[] {
  const linkable = reports.filter(canLink)
  const main = mainReport(document, linkable)
  const known = knownWords(document, reports)
  return linkable.map((report) => {
    const published = windowOf(document.publishedAt)?.first ?? null
    const texts = textsOf(document, report, report === main)
    const terms = termsOf(texts, known)
    const sorted = terms
      .map((term) => ({ ...term, hash: hashString(term.word) }))
      .sort((a, b) => a.hash - b.hash || (a.word < b.word ? -1 : 1))
    const first = report.time?.earliest ? dayNumber(report.time.earliest) : null
    const last = report.time?.latest ? dayNumber(report.time.latest) : null
    const places = report.places.slice(0, 6).map(placeFeature)
    const vector = {
      hashes: sorted.map((term) => term.hash),
      rarities: sorted.map((term) => rarity(term.word)),
      weights: unitVector(sorted.map((term) => term.weight)),
      kinds: sorted.map((term) => kindLetters[term.kind]).join(''),
      lead: unitVector(sorted.map((term) => term.opening)),
    }
    return {
      reportId: report.id,
      documentId: document.id,
      publisher: document.publisher?.name ?? null,
      publishedAt: document.publishedAt,
      speakers: speakersOf(report),
      published,
      main: report === main,
      type: report.type,
      aggregation: report.aggregation,
      first,
      last,
      exact: first !== null && first === last,
      sure: first !== null && first === last && report.time !== null && !/[?~%]/.test(report.time.edtf),
      places,
      placeWords: [...new Set(places.flatMap((place) => wordsIn(place.words)).map(hashString))],
      counts: countsOf(report),
      dating: report.time && { stated: report.time.stated, anchor: report.time.anchor, rule: report.time.rule },
      named: namedIn(
        report,
        texts.map((one) => one.text),
        known.places,
      ),
      ...vector,
      keys: filedKeys(searchKeys({ ...vector, published, first, last, places })),
      passage: passageOf(report.tellings.map((span) => document.text.slice(span.start, span.end))),
      words: sorted.map((term) => term.word),
      time: report.time,
      place: finestPlace(report.places),
      links: report.links,
    }
  })
}

/**
 * The report a document is about: single events before figures over many, harm before arrests, sentences and words,
 * then what the headline tells, then what is told at most length. The rest of the text is read as being about it.
 */
export function mainReport(document: LinkDocument, reports: readonly Report[]): Report | null {
  const title = document.titleSpan
  const rank = (report: Report) => [
    Number(report.aggregation !== 'aggregate_total'),
    Number(harmFamilies.has(familyOf(report.type))),
    Number(title !== null && report.tellings.some((span) => overlaps(span, title))),
    report.claims.length,
    report.tellings.reduce((sum, span) => sum + span.end - span.start, 0),
  ]
  return [...reports].sort((a, b) => compareRanks(rank(b), rank(a)) || (a.id < b.id ? -1 : 1))[0] ?? null
}

const harmFamilies: ReadonlySet<string> = new Set(['attack', 'battle', 'remote', 'custody', 'property', 'protest'])

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) if (value !== b[index]) return value - (b[index] as number)
  return 0
}

/** At most this much of a text is compared; what comes later in long pieces is background. */
const longestText = 8000

function textsOf(document: LinkDocument, report: Report, isMain: boolean): WeightedText[] {
  const slice = (span: Span) => document.text.slice(span.start, span.end)
  const texts: WeightedText[] = []
  if (isMain && document.title) texts.push({ text: headlineOf(document.title), weight: 3 })
  if (!isMain) return [...texts, ...report.tellings.map((span) => ({ text: slice(span), weight: 1 }))]
  let length = 0
  for (const passage of document.passages) {
    if (silentRoles.has(passage.role) || length > longestText) continue
    if (document.title && document.titleSpan && overlaps(passage, document.titleSpan)) continue
    texts.push({ text: slice(passage), weight: 1 })
    length += passage.end - passage.start
  }
  return texts
}

/** The words of the places and the publisher that a document names. */
function knownWords(document: LinkDocument, reports: readonly Report[]): KnownWords {
  return {
    places: new Set(
      [
        ...reports.flatMap((report) => report.places.flatMap((place) => [place.words, place.name ?? ''])),
        document.dateline?.place ?? '',
      ].flatMap(wordsIn),
    ),
    outlet: outletWords(document),
  }
}

/** Words of the publisher; where none is known, of every outlet and site the text names: one of them may be where it stood. */
function outletWords({ publisher, text }: LinkDocument): Set<string> {
  if (publisher) return new Set(wordsIn(publisher.name).filter((word) => rarity(word) >= 9))
  const found: string[] = [...(text.match(siteAddress) ?? [])]
  for (const ending of text.matchAll(outletEnding)) {
    const before = namesBefore.exec(text.slice(Math.max(0, ending.index - 60), ending.index))
    if (before) found.push(`${before[0]}${ending[0]}`)
  }
  return new Set(found.flatMap(wordsIn).filter((word) => rarity(word) >= rareName))
}
const namesBefore = /(?:\b\p{Lu}[\p{L}'’&.-]* ){1,3}(?:\d+ )?$/u

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? []
}

/** The headline of a page title, without the outlet's name behind it: "Two held after shots - WDOL News 9" -> "Two held after shots". */
export function headlineOf(title: string): string {
  const parts = title.split(/\s+[-–—|:]+\s+/)
  while (parts.length > 1 && outletTitlePart.test(parts.at(-1) as string)) parts.pop()
  return parts.join(' - ')
}

/** Scaled to length one, in thousandths: enough to compare, short to keep. */
function unitVector(weights: readonly number[]): number[] {
  const norm = Math.sqrt(weights.reduce((sum, weight) => sum + weight ** 2, 0)) || 1
  return weights.map((weight) => Math.round((1000 * weight) / norm))
}

function placeFeature(place: PlaceValue): Place {
  const { words, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm } = place
  return { words, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm }
}

/** The place that is known most finely, without its candidates (they stay with the report). */
function finestPlace(places: readonly PlaceValue[]): PlaceValue | null {
  const rank = (place: PlaceValue) => place.level ?? 'L9'
  const best = places.reduce<PlaceValue | null>(
    (finest, place) => (finest === null || rank(place) < rank(finest) ? place : finest),
    null,
  )
  return best && { ...best, candidates: [] }
}

function speakersOf(report: Report): LinkFeatures['speakers'] {
  const found = new Map<string, boolean>()
  for (const { attribution } of report.claims) {
    const direct = attribution.directness === 'direct_quote'
    for (const link of attribution.chain) {
      if (link.kind === 'speaker' && !link.anonymous && /\p{Lu}/u.test(link.label))
        found.set(link.label, direct || (found.get(link.label) ?? false))
    }
  }
  return [...found].slice(0, 20).map(([label, direct]) => ({ label, direct }))
}

function countsOf(report: Report): [Measure, number, number][] {
  const bounds = new Map<Measure, [number, number]>()
  for (const claim of report.claims) {
    if (!isCount(claim) || claim.polarity === 'denies' || (claim.value.part !== 'total' && claim.value.part !== 'update'))
      continue
    const { low, high } = boundsForComparison(claim.value, phraseOf(claim))
    const top = Number.isFinite(high) ? high : 1_000_000
    const known = bounds.get(claim.value.measure)
    bounds.set(claim.value.measure, known ? [Math.min(known[0], low), Math.max(known[1], top)] : [low, top])
  }
  return [...bounds].map(([measure, [low, high]]) => [measure, low, high])
}

/** Publication days are blocked in periods. */
const blockDays = 40

/** How many of a report's heaviest words and names it is looked up under. */
const keyWords = 16
const keyNames = 10
const keyCapitals = 8

/** Something that two reports may share. */
export interface SearchKey {
  /** Each key a report is filed under, followed by those beside it (the periods or days around), where others that share it may be filed. */
  readonly rings: readonly (readonly number[])[]
  /** How much sharing it says; two reports are compared when what they share comes to `enoughShared`. */
  readonly weight: number
}

/** One full name, or two words, or a word and the place on a day. */
export const enoughShared = 2

/** The keys a report is filed and searched by. */
export function searchKeys(features: Vector & Pick<LinkFeatures, 'published' | 'first' | 'last' | 'places'>): SearchKey[] {
  const period = features.published === null ? noPeriod : Math.floor(features.published / blockDays)
  const found: SearchKey[] = []
  const order = heaviestFirst(features)
  for (const name of firstOf(features, order, 'n', keyNames)) found.push({ rings: [[mix1(nameKey, name)]], weight: enoughShared })
  for (const name of firstOf(features, order, 'c', keyCapitals)) found.push({ rings: [[mix1(nameKey, name)]], weight: 1 })
  for (const word of firstOf(features, order, 'wc', keyWords))
    found.push({ rings: [around(period, (one) => mix2(wordKey, word, one))], weight: 1 })
  const rings = placeDayRings(features.first, features.last, features.places)
  if (rings.length > 0) found.push({ rings, weight: 1 })
  return found
}
const [nameKey, wordKey, placeKey] = [1, 2, 3]
/** Stands for the period of what has no publication day. */
const noPeriod = -1_000_000

function around(at: number, keyOf: (one: number) => number): number[] {
  return [keyOf(at), keyOf(at - 1), keyOf(at + 1)]
}

/** A place on each of its days: a day and the next one meet. */
function placeDayRings(first: number | null, last: number | null, places: readonly Place[]): number[][] {
  if (first === null || last === null || last - first > 3) return []
  const rings = new Map<number, number[]>()
  for (const place of places) {
    if (place.country === null || place.level === 'L7') continue
    const division = hashString(`${place.country} ${place.admin1 ?? ''}`)
    for (let day = first; day <= last; day += 1) {
      const ring = around(day, (one) => mix2(placeKey, division, one))
      rings.set(ring[0] as number, ring)
    }
  }
  return [...rings.values()]
}

/** The keys it is filed under. */
function filedKeys(found: readonly SearchKey[]): number[] {
  return [...new Set(found.flatMap(({ rings }) => rings.map((ring) => ring[0] as number)))].sort((a, b) => a - b)
}

type Vector = Pick<LinkFeatures, 'hashes' | 'weights' | 'kinds'>

/** The letters of `LinkFeatures.kinds`. */
export const kindLetters: Readonly<Record<Term['kind'], string>> = { word: 'w', capital: 'c', name: 'n', age: 'a', address: 'd' }

function heaviestFirst({ weights }: Vector): Int32Array {
  // Weight and index in one number, since numbers are sorted fastest; the words are sorted, so the index settles ties.
  const order = new Int32Array(weights.length)
  for (let index = 0; index < order.length; index += 1) order[index] = (heaviest - (weights[index] as number)) * room + index
  order.sort()
  for (let at = 0; at < order.length; at += 1) order[at] = (order[at] as number) % room
  return order
}
/** A weight is at most this (thousandths), and a report has fewer words than `room`. */
const heaviest = 1000
const room = 4096

/** The hashes of the first words of some kinds. */
function firstOf({ hashes, kinds }: Vector, order: Int32Array, wanted: string, limit: number): number[] {
  const found: number[] = []
  for (const index of order) {
    if (found.length === limit) break
    if (wanted.includes(kinds.charAt(index))) found.push(hashes[index] as number)
  }
  return found
}

/** True when two act types may tell one incident: the same, one family, or a pair the codebook names. */
export function typesRelate(a: ActType, b: ActType, relatedTypes: readonly (readonly string[])[]): boolean {
  if (familyOf(a) === familyOf(b)) return true
  const within = (type: ActType, group: readonly string[]) => group.includes(type) || group.includes(familyOf(type))
  return relatedTypes.some((group) => within(a, group) && within(b, group))
}
