import { isPersonNoun } from '../lexicon/en/people.ts'
import { suspicionInWords } from '../lexicon/en/suspicion.ts'
import { type Attribution, speakerOf } from '../record/attribution.ts'
import { type Claim, type CountClaim, isCount, type Property } from '../record/claim.ts'
import { type Comparator, type CountPart, measures } from '../record/count.ts'
import type { ParticipantValue } from '../record/actor.ts'
import { type Account, type AccountCell, type AccountRow, asSuspected, type Grade, type Incident } from '../record/incident.ts'
import { type Lineage, type Relation, type RelationKind, relations as relationKinds } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import { shortensName } from './names.ts'
import { documentLabel, type VoiceDocument, type VoiceOptions, type Voices, voicesOf } from './origins.ts'
import { isSure, isWhole, withPartsMarked } from './parts.ts'
import { singulars } from './parties.ts'
import { groupKey, phraseOf, relationOf } from './relations.ts'

/** What a reviewer and the project add to what the documents say. */
export interface AccountOptions extends VoiceOptions {
  /** Claims a reviewer rejected: they are left out of every computed value. */
  readonly rejected?: ReadonlySet<string>
  /** True when a reviewer set the incident aside. */
  readonly setAside?: boolean
}

/**
 * What all reports of one incident say together, computed once for every screen and export.
 * @param reports the incident's reports (others are passed over)
 * @param documents at least the documents of those reports
 * @param lineage all known edges among documents
 */
export function accountOf(
  incident: Pick<Incident, 'id' | 'reportIds'>,
  reports: readonly Report[],
  documents: readonly VoiceDocument[],
  lineage: readonly Lineage[],
  options: AccountOptions = {},
): Account {
  const members = new Set(incident.reportIds)
  const own = reports.filter((report) => members.has(report.id)).map((report) => withoutIdleClaims(report, options.rejected))
  const byId = new Map(documents.map((document) => [document.id, document]))
  const documentIds = [...new Set(own.map((report) => report.documentId))]
  const held = documentIds.flatMap((id) => byId.get(id) ?? [])
  const inside = new Set(documentIds)
  const edges = lineage.filter((edge) => inside.has(edge.from) && inside.has(edge.to))
  const voices = voicesOf(own, held, edges, options)
  const context: RowContext = { voices, documents: byId }

  const byProperty = new Map<Property, Entry[]>()
  for (const report of own) {
    for (const claim of report.claims) {
      const entries = byProperty.get(claim.property) ?? []
      entries.push({ claim, report, originId: voices.originOf.get(claim.id) as string })
      byProperty.set(claim.property, entries)
    }
  }
  const rows = propertyOrder
    .filter((property) => byProperty.has(property))
    .map((property) => rowOf(property, byProperty.get(property) as Entry[], context))
  const parties = voices.origins.filter((origin) => origin.party === 'yes').length
  return {
    incidentId: incident.id,
    voices: {
      documents: documentIds.length,
      publishers: new Set(held.map((document) => document.publisher?.id ?? `document:${document.id}`)).size,
      origins: voices.count,
      parties,
    },
    grade: gradeOf(byProperty, voices, options),
    origins: voices.origins,
    rows,
    notStated: notStated.filter(([properties]) => !properties.some((one) => byProperty.has(one))).map(([, words]) => words),
  }
}

interface Entry {
  readonly claim: Claim
  readonly report: Report
  readonly originId: string
}

interface RowContext {
  readonly voices: Voices
  readonly documents: ReadonlyMap<string, VoiceDocument>
}

const propertyOrder: readonly Property[] = [
  'act',
  'time',
  'place',
  ...measures.map((measure) => `count.${measure}` as const),
  'responsibility',
  'acknowledgement',
  'denial',
  'participant.perpetrator',
  'participant.victim',
  'participant.target',
  'participant.organiser',
  'participant.participant',
  'participant.intervener',
  'participant.responder',
  'participant.claimant',
  'target',
  'weapon',
  'motive_as_stated',
]

const notStated: readonly (readonly [readonly Property[], string])[] = [
  [['time'], 'day'],
  [['place'], 'place'],
  [['count.killed', 'count.casualties_unspecified'], 'deaths'],
  [['count.injured', 'count.casualties_unspecified'], 'injuries'],
  [['count.detained', 'count.abducted'], 'detained'],
  [['responsibility', 'participant.perpetrator', 'participant.organiser'], 'who did it'],
  [['participant.victim', 'participant.target', 'target'], 'who suffered it'],
  [['weapon'], 'means'],
]

/** What lies in the future or in an "if" is no account of what happened. */
function withoutIdleClaims(report: Report, rejected: ReadonlySet<string> | undefined): Report {
  const claims = report.claims.filter(
    (claim) => claim.modality !== 'future' && claim.modality !== 'hypothetical' && !rejected?.has(claim.id),
  )
  return claims.length === report.claims.length ? report : { ...report, claims }
}

function rowOf(property: Property, entries: readonly Entry[], context: RowContext): AccountRow {
  const sorted = withPartsMarked([...entries].sort(byFirstStatement(context)))
  const cells = cellsOf(sorted, context)
  const heads = sorted.filter((entry, index) => isHead(entry, index, sorted))
  const relations = relationsOf(heads, context)
  const widest = widestOf(rivalsOnly(relations, heads))
  const superseded = new Set(relations.filter((one) => one.kind === 'update').map((one) => one.claims[0]))
  const counts = heads.flatMap((entry) => (isCount(entry.claim) && entry.claim.polarity === 'affirms' ? [entry.claim] : []))
  const range = property.startsWith('count.') ? rangeOf(counts, superseded) : null
  return {
    property,
    range,
    together: togetherOf(property, heads, counts, range, superseded, widest),
    relation: widest,
    relations,
    cells,
  }
}

/** A part ("two teachers among them") never rivals its whole: it tells nothing of whether the figures agree. */
function rivalsOnly(relations: readonly Relation[], heads: readonly Entry[]): readonly Relation[] {
  const isPart = ({ claim }: Entry) => isCount(claim) && claim.value.part === 'subset'
  const parts = new Set(heads.filter(isPart).map((entry) => entry.claim.id))
  if (parts.size === 0 || parts.size === heads.length) return relations
  return relations.filter((one) => !one.claims.some((id) => parts.has(id)))
}

function widestOf(relations: readonly Relation[]): RelationKind | null {
  return relations.reduce<RelationKind | null>(
    (wide, next) => (wide === null || width(next.kind) > width(wide) ? next.kind : wide),
    null,
  )
}

/** Order of columns: by date of first statement, never by trust; ids settle ties so that the order never depends on adding. */
function byFirstStatement(context: RowContext): (a: Entry, b: Entry) => number {
  const rank = (entry: Entry) => context.documents.get(entry.report.documentId)?.publishedAt ?? '9999'
  return (a, b) =>
    compare(rank(a), rank(b)) ||
    compare(a.report.documentId, b.report.documentId) ||
    a.claim.span.start - b.claim.span.start ||
    compare(a.claim.id, b.claim.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Key of what a claim says, so that the same word of the same origin is compared once however often it is repeated. */
function sayingKey(entry: Entry): string {
  const { claim } = entry
  const scope = isCount(claim) ? `${claim.value.part} ${claim.value.unit} ${groupKey(claim)}` : ''
  return [entry.originId, shownOf(claim).toLowerCase(), claim.polarity, scope].join('|')
}

function isHead(entry: Entry, index: number, sorted: readonly Entry[]): boolean {
  const key = sayingKey(entry)
  return sorted.findIndex((other) => sayingKey(other) === key) === index
}

/** Beyond this many different sayings on a row only the first ones are set against each other (a row is read by people). */
const maxCompared = 40

function relationsOf(heads: readonly Entry[], context: RowContext): Relation[] {
  const found: Relation[] = []
  const compared = heads.slice(0, maxCompared)
  for (const [index, a] of compared.entries()) {
    for (const b of compared.slice(index + 1)) {
      const sameReport = a.report.id === b.report.id
      const updates = isCount(b.claim) && b.claim.value.part === 'update'
      const dates = [a, b].map((entry) => context.documents.get(entry.report.documentId)?.publishedAt ?? null)
      const laterText = !sameReport && dates[0] != null && dates[1] != null && dates[0] < dates[1]
      const { kind, differsIn, note } = relationOf(a.claim, b.claim, {
        sameOrigin: a.originId === b.originId,
        sameReport,
        secondIsLater: updates || laterText,
      })
      found.push({ claims: [a.claim.id, b.claim.id], kind, differsIn, note })
    }
  }
  return found
}

/** From narrow to wide, in the order that `relation.ts` lists, but an update is milder than a contradiction. */
function width(kind: RelationKind): number {
  return widths.indexOf(kind)
}
const widths: readonly RelationKind[] = ['same', 'compatible', 'update', 'scope_differs', 'contradicts']
if (widths.length !== relationKinds.length) throw new Error('every kind of relation has a width')

/**
 * Lowest and highest figure over origins (`domain-model.md` 3.1). Parts never rival totals: a subset gives a floor only
 * where nobody states a total; running totals and figures replaced by the same origin stay out.
 */
function rangeOf(counts: readonly CountClaim[], superseded: ReadonlySet<string>): AccountRow['range'] {
  const all = counts.filter((claim) => !superseded.has(claim.id) && claim.value.part !== 'cumulative')
  const sure = all.filter(isSure)
  // A figure that merely stands near an act widens nothing that surer ones tell; it stays in the row.
  const current = sure.some(isWhole) ? sure : all
  const inPersons = current.filter((claim) => claim.value.unit === 'person' || claim.value.unit === 'thing')
  const units = inPersons.length > 0 ? inPersons : current
  const wholes = units.filter(isWhole)
  const everybody = wholes.filter((claim) => groupKey(claim) === '')
  const oneGroup = new Set(wholes.map(groupKey)).size === 1
  // Figures for different groups alone ("two teachers", "three guards") give a floor: the largest of them.
  const rivals = everybody.length > 0 ? everybody : oneGroup ? wholes : []
  const range = boundsOf(rivals)
  const others = units.filter((claim) => !rivals.includes(claim))
  const floor = Math.max(
    0,
    ...others.flatMap(({ value }) => (value.part === 'additional' ? [] : (value.min ?? value.best ?? []))),
  )
  if (range === null) {
    const lows = others.flatMap(({ value }) => value.min ?? value.best ?? [])
    if (rivals.length > 0 || lows.length === 0) return null
    return { min: floor || Math.max(...lows), max: floor || Math.max(...lows), openEnd: true }
  }
  // A group larger than every figure for everybody shows that those were no totals: the end lies at least there.
  return floor > range.max ? { ...range, max: floor, openEnd: true } : range
}

function boundsOf(claims: readonly CountClaim[]): { min: number; max: number; openEnd: boolean } | null {
  let min = Infinity
  let max = -Infinity
  let openEnd = false
  for (const { value } of claims) {
    if (value.comparator === 'vague') {
      openEnd = true
      continue
    }
    const low = lowOf({ value })
    const high = highOf({ value })
    if (low !== null && low < min) min = low
    if (high !== null && high > max) max = high
    if (value.max === null && value.comparator !== '~') openEnd = true
  }
  return min === Infinity ? null : { min, max, openEnd }
}

function lowOf({ value }: Pick<CountClaim, 'value'>): number | null {
  return value.min ?? value.best ?? value.max
}

function highOf({ value }: Pick<CountClaim, 'value'>): number | null {
  return value.max ?? value.best ?? value.min
}

function togetherOf(
  property: Property,
  heads: readonly Entry[],
  counts: readonly CountClaim[],
  range: AccountRow['range'],
  superseded: ReadonlySet<string>,
  relation: RelationKind | null,
): string {
  if (!property.startsWith('count.')) {
    const shown = differentlyShown(heads.map((entry) => shownOf(entry.claim)))
    if (shown.length === 1) return shown[0] as string
    const word = relation === null ? '' : relationWords[relation]
    return `${shown.slice(0, 3).join(' · ')}${shown.length > 3 ? ` and ${shown.length - 3} more` : ''} (${word})`
  }
  const words = [
    ...new Set(
      counts.filter((claim) => claim.value.comparator === 'vague' && isWhole(claim)).map((claim) => `"${phraseOf(claim)}"`),
    ),
  ]
  const parts = [range ? rangeShown(range, counts, superseded) : '', ...words].filter((part) => part !== '')
  if (parts.length === 0) {
    return [...new Set(heads.map((entry) => shownOf(entry.claim)))].join(' · ')
  }
  return parts.join(', ')
}

/** Each value once, also where a sentence's first capital is all that tells two apart: "Two men", "two men". */
export function differentlyShown(values: readonly string[]): string[] {
  const known = new Map<string, string>()
  for (const value of values) if (!known.has(value.toLowerCase())) known.set(value.toLowerCase(), value)
  return [...known.values()]
}

const relationWords: Readonly<Record<RelationKind, string>> = {
  same: 'same',
  compatible: 'compatible, named differently',
  update: 'updated',
  scope_differs: 'scope differs',
  contradicts: 'contradict',
}

/**
 * "9 (at least) .. 11", "more than 200", "fewer than 50": each end as the claim that sets it says it. What a claim leaves open is no figure
 * that anybody states: the 1 below "fewer than 50" bounds the range and is not shown.
 */
function rangeShown(
  range: NonNullable<AccountRow['range']>,
  counts: readonly CountClaim[],
  superseded: ReadonlySet<string>,
): string {
  const wholes = counts.filter((claim) => !superseded.has(claim.id) && isWhole(claim) && claim.value.comparator !== 'vague')
  const current = wholes.some(isSure) ? wholes.filter(isSure) : wholes
  const limits = current.filter(isUpperLimit)
  const stated = current.filter((claim) => !isUpperLimit(claim))
  const setBy = (claims: readonly CountClaim[], side: 'min' | 'max') =>
    claims.filter((claim) => (side === 'min' ? lowOf(claim) : highOf(claim)) === range[side])
  if (setBy(limits, 'min').length > 0 && setBy(stated, 'min').length === 0) {
    const words = [...new Set(limits.map(numberShown))].join(', ')
    const others = boundsOf(stated)
    return others ? `${rangeShown(others, stated, superseded)}, ${words}` : words
  }
  const low = endShown(range.min, setBy(current, 'min'))
  return range.min === range.max ? low : `${low} .. ${endShown(range.max, setBy(current, 'max'))}`
}

function endShown(number: number | null, setters: readonly CountClaim[]): string {
  const isSetBy = (comparator: Comparator) => setters.some((claim) => claim.value.comparator === comparator)
  if (number === null) return ''
  if (isSetBy('=')) return `${number}`
  if (isSetBy('~')) return `${number} (about)`
  if (setters.length === 0 || isSetBy('>=')) return `${number} (at least)`
  if (isSetBy('>')) return `more than ${number - 1}`
  if (isSetBy('range')) return `${number}`
  return isSetBy('<=') ? `${number} (at most)` : `fewer than ${number + 1}`
}

/** "Up to 20", "fewer than 50": words that name the upper end alone. */
function isUpperLimit({ value }: CountClaim): boolean {
  return value.comparator === '<=' || value.comparator === '<'
}

/** The value of a claim, short and neutral: "9 (at least)", "more than 200", "dozens", "2009-07-28/2009-07-29", or the words themselves in quotes: they may be loaded. */
export function shownOf(claim: Claim): string {
  const denied = claim.polarity === 'denies' ? 'not ' : ''
  if (isCount(claim)) return denied + countShown(claim)
  switch (claim.property) {
    case 'time':
      return denied + claim.value.edtf
    case 'place':
      return denied + (claim.value.name ?? claim.words)
    case 'act':
      return denied + claim.value.type
    case 'weapon':
      return denied + claim.value.weapon
    case 'denial':
    case 'acknowledgement':
      return `${claim.value.stance} ${claim.value.of}`
    case 'target':
    case 'motive_as_stated':
      return `${denied}"${claim.words.replace(/\s+/g, ' ')}"`
    default:
      return `${denied}"${claim.words.replace(/\s+/g, ' ')}"${suspicionShown(claim.value)}`
  }
}

/** ", as suspected" behind a party whom the words tie to the act without saying that it did it; nothing where they say so themselves ("a suspected rebel"). */
export function suspicionShown({ certainty, words }: ParticipantValue): string {
  return certainty === 'suspected' && !suspicionInWords.test(words) ? asSuspected : ''
}

function countShown(claim: CountClaim): string {
  const { value } = claim
  const group = claim.value.group && (value.part === 'subset' || groupKey(claim) !== '') ? `: ${claim.value.group.words}` : ''
  const unit = value.unit === 'person' || value.unit === 'thing' ? '' : ` ${value.unit}`
  return `${numberShown(claim)}${unit}${partWords[value.part]}${group}`
}

/** What stands behind a figure for what it counts beside others; a new figure of one origin is told by its row. */
export const partWords: Readonly<Record<CountPart, string>> = { total: '', subset: ', of them', additional: ', further', cumulative: ', running total', update: '' }

function numberShown(claim: CountClaim): string {
  const { min, max, best, comparator } = claim.value
  switch (comparator) {
    case '=':
      return `${best ?? min ?? max}`
    case '>=':
      return claim.value.addedUp ? `${min} (at least, told one by one)` : `${min} (at least)`
    case '>':
      return min === null ? phraseOf(claim) : `more than ${min - 1}`
    case '<=':
      return `${max} (at most)`
    case '<':
      return max === null ? phraseOf(claim) : `fewer than ${max + 1}`
    case '~':
      return `${best} (about)`
    case 'range':
      return `${min}-${max}`
    case 'vague':
      return phraseOf(claim)
  }
}

function cellsOf(sorted: readonly Entry[], context: RowContext): AccountCell[] {
  const { voices, documents } = context
  const nameOf = (id: string) => {
    const document = documents.get(id)
    return document ? documentLabel(document) : null
  }
  // Where an origin first says a thing: what repeats it elsewhere is derived, another figure of the same origin is not.
  const first = new Map<string, Entry>()
  const saying = ({ originId, claim }: Entry) => `${originId} ${claim.polarity} ${shownOf(claim)}`
  for (const entry of sorted) {
    const copied = voices.copyOf.has(entry.report.documentId)
    const known = first.get(saying(entry))
    if (!known || (voices.copyOf.has(known.report.documentId) && !copied)) first.set(saying(entry), entry)
  }
  return sorted.map((entry) => {
    const { claim, report, originId } = entry
    const origin = voices.origins.find((one) => one.id === originId)
    const copyOf = voices.copyOf.get(report.documentId)
    const repeated = (first.get(saying(entry)) as Entry).report.documentId !== report.documentId
    const ownVoice = speakerOf(claim.attribution).kind === 'publisher' && !voices.restates.has(claim.id)
    let via: string | null = null
    let derived = false
    if (copyOf !== undefined) {
      via = `copy of ${nameOf(copyOf) ?? 'another document'}`
      derived = repeated
    } else if (voices.restates.has(claim.id)) {
      via = `also in the own words of ${nameOf(report.documentId) ?? 'the document'}`
      derived = true
    } else if (ownVoice) via = 'own'
    else {
      // A body quoted by its own outlet is no voice beside it.
      const own = origin?.kind === 'publisher' && origin.label === nameOf(report.documentId)
      via = own ? `in the name of ${speakerOf(claim.attribution).label}` : `${quoteWord(claim.attribution)} ${nameOf(report.documentId) ?? 'the document'}`
      derived = repeated
    }
    return {
      claimId: claim.id,
      reportId: report.id,
      documentId: report.documentId,
      shown: shownOf(claim),
      words: claim.words,
      originId,
      derived,
      via,
    }
  })
}

function quoteWord(attribution: Attribution): string {
  return attribution.citedWork ? 'cited in' : 'quoted in'
}

/**
 * Where the claims come from, in one word (`domain-model.md` 3.6). Says nothing about truth.
 */
function gradeOf(byProperty: ReadonlyMap<Property, readonly Entry[]>, voices: Voices, options: AccountOptions): Grade {
  if (options.setAside) return 'set_aside'
  if (voices.origins.length === 0) return 'unassessed'
  const accused = [...(byProperty.get('responsibility') ?? []), ...(byProperty.get('participant.perpetrator') ?? [])].filter(
    (entry) => entry.claim.polarity === 'affirms',
  )
  const isAccused = (entry: Entry) => {
    const label = speakerOf(entry.claim.attribution).label
    return accused.some(
      (other) => shortensName(other.claim.words, label) || other.claim.words.toLowerCase() === label.toLowerCase(),
    )
  }
  const accepts = (byProperty.get('acknowledgement') ?? []).filter(
    (entry) =>
      entry.claim.property === 'acknowledgement' && entry.claim.value.stance === 'accepts' && entry.claim.value.of !== 'figure',
  )
  if (accepts.some((entry) => accused.length === 0 || isAccused(entry))) return 'acknowledged'
  const denials = (byProperty.get('denial') ?? []).filter(
    (entry) => entry.claim.property === 'denial' && entry.claim.value.of !== 'figure',
  )
  if (denials.length > 0 || rivals(byProperty.get('responsibility') ?? [])) return 'contested'
  if (voices.count.min >= 2) return 'multi_origin'
  return voices.count.max === 1 ? 'single_origin' : 'unassessed'
}

/** Two origins that name different parties as responsible, both by proper name and beside the act, not inferred. */
function rivals(entries: readonly Entry[]): boolean {
  const affirmed = entries.filter(
    (entry) =>
      entry.claim.polarity === 'affirms' && !entry.claim.method.endsWith('inferred') && isNamed(entry.claim.words),
  )
  return affirmed.some((a) => affirmed.some((b) => a.originId !== b.originId && !namesOne(a.claim.words, b.claim.words)))
}

/** 'the Blue Front', 'Colonel Vale'; not 'Gunmen' and 'Armed men', whose capital only opens a sentence. */
function isNamed(words: string): boolean {
  const [first = '', ...further] = words.replace(/^The\s+/, '').split(/\s+/)
  if (further.some((word) => /\p{Lu}/u.test(word)) || /\p{Lu}\p{Lu}/u.test(first)) return true
  return /^\p{Lu}\p{L}/u.test(first) && !singulars((further.at(-1) ?? first).toLowerCase()).some((noun) => isPersonNoun.has(noun))
}

function namesOne(a: string, b: string): boolean {
  return shortensName(a, b) || a.toLowerCase() === b.toLowerCase()
}
