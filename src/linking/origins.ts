import { holdsLoaded } from '../lexicon/en/loaded.ts'
import { bodyWords, labelWords } from '../lexicon/en/names.ts'
import { type Attribution, originLabel, speakerOf } from '../record/attribution.ts'
import { isCount } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Origin } from '../record/incident.ts'
import type { Lineage, LineageKind } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import { isSiteOf, kindOfNamed, namelessKind, namesIn, namesOfficer, shortensName } from './names.ts'
import type { VoiceKind } from '../lexicon/en/nameless-voices.ts'

/** What the counting of voices reads of a document. */
export type VoiceDocument = Pick<Document, 'id' | 'title' | 'publisher' | 'publishedAt'>

/** Knowledge about publishers that no document states; comes from the project's settings. */
export interface VoiceOptions {
  /** Publisher id -> id of the publisher that controls it: the two are one origin. */
  readonly controlledBy?: ReadonlyMap<string, string>
  /** Publisher ids that are parties to the event. */
  readonly parties?: ReadonlySet<string>
}

/** Every claim's origin within one incident, and the origins counted. */
export interface Voices {
  /** Claim id -> origin id. */
  readonly originOf: ReadonlyMap<string, string>
  /** Claim id -> the claim of the same document that says the same in a speaker's name. */
  readonly restates: ReadonlyMap<string, string>
  readonly origins: readonly Origin[]
  /** Fewest and most independent origins; they differ where nameless voices may be others that are heard. */
  readonly count: { readonly min: number; readonly max: number }
  /** Document id -> the document it is a copy of (the first of its group), when it is one. */
  readonly copyOf: ReadonlyMap<string, string>
}

/** Kinds of lineage that make two documents one voice; quoting and citing join claims by their speakers instead. */
const oneVoice: ReadonlySet<LineageKind> = new Set([
  'verbatim_copy',
  'near_copy',
  'partial_copy',
  'translation',
  'rewrite',
  'updates',
])

/**
 * Groups of documents that are one text, each with the document it starts from: the earliest published, and of those
 * of one day (or without a date) the one with the smallest id, so that no order of adding matters.
 * @returns document id -> id of the group's first document, also for the first itself; documents without copies are absent
 */
export function copyGroups(documents: readonly VoiceDocument[], lineage: readonly Lineage[]): Map<string, string> {
  const known = new Map(documents.map((document) => [document.id, document]))
  const groups = new Union()
  for (const edge of lineage) {
    if (oneVoice.has(edge.kind) && known.has(edge.from) && known.has(edge.to)) groups.join(edge.from, edge.to)
  }
  const rank = (id: string) => `${known.get(id)?.publishedAt ?? '9999'} ${id}`
  const first = new Map<string, string>()
  for (const id of groups.members()) {
    const root = groups.find(id)
    const best = first.get(root)
    if (best === undefined || rank(id) < rank(best)) first.set(root, id)
  }
  return new Map(groups.members().map((id) => [id, first.get(groups.find(id)) as string]))
}

/**
 * Whose word each claim is (`domain-model.md` 3.4): the first link of its chain, or the body that speaks through it; a publisher's own voice is the publisher's,
 * and in a copy the voice of the text it was copied from. A figure that the publisher repeats in its own voice beside
 * a speaker's same figure in the same document stays the speaker's.
 */
export function voicesOf(
  reports: readonly Report[],
  documents: readonly VoiceDocument[],
  lineage: readonly Lineage[],
  options: VoiceOptions = {},
): Voices {
  const held = new Map(documents.map((document) => [document.id, document]))
  const groups = copyGroups(documents, lineage)
  const firstOf = (id: string) => held.get(groups.get(id) ?? id)
  const nodes = new Map<string, Node>()
  const originKeyOf = new Map<string, string>()
  const restates = new Map<string, string>()

  // A stance ('the ministry denied') names its speaker as other claims of the document do.
  const bodies = new Map<string, string>()
  for (const report of reports) {
    for (const { attribution } of report.claims) {
      const speaker = speakerOf(attribution)
      if (speaker.body !== undefined) bodies.set(`${report.documentId} ${speaker.label}`, originLabel(speaker))
    }
  }

  const nodeFor = (attribution: Attribution, documentId: string): Node => {
    const speaker = speakerOf(attribution)
    if (speaker.kind === 'speaker' && speaker.anonymous) {
      // Unnamed sources are told apart by the text that tells of them: nobody knows whether two are one.
      const text = firstOf(documentId)?.id ?? documentId
      return node(nodes, `unnamed:${labelWords(speaker.label).join(' ')}:${text}`, speaker.label, 'unnamed')
    }
    if (speaker.kind === 'speaker') {
      const label = bodies.get(`${documentId} ${speaker.label}`) ?? speaker.label
      return node(nodes, `speaker:${voiceWords(label)}`, label, 'speaker')
    }
    return publisherNode(nodes, firstOf(documentId), documentId, speaker.label, options)
  }

  for (const report of reports) {
    const spoken = report.claims.filter((claim) => speakerOf(claim.attribution).kind === 'speaker')
    for (const claim of report.claims) {
      const own = speakerOf(claim.attribution).kind === 'publisher'
      const twin = own ? spoken.find((other) => saysTheSame(claim, other)) : undefined
      // Type, day and place told by the publisher frame what its speakers say: its own words, but no further voice.
      const frames = own && twin === undefined && frameProperties.has(claim.property) && spoken.some(carriesFigure)
      if (twin) restates.set(claim.id, twin.id)
      const found = nodeFor((twin ?? claim).attribution, report.documentId)
      found.documents.add(report.documentId)
      // A sentence without a day or a place takes them from one beside it, which may be anybody's: whoever is heard on nothing else reports nothing.
      const setsOnly = settingProperties.has(claim.property) && report.claims.some((other) => !settingProperties.has(other.property))
      if (!frames && !setsOnly) found.voiced = true
      originKeyOf.set(claim.id, found.key)
    }
  }
  return count(nodes, originKeyOf, restates, groups, reports, options)
}

interface Node {
  readonly key: string
  readonly labels: string[]
  readonly kind: Origin['kind']
  readonly documents: Set<string>
  publisherId: string | null
  /** False while only its frames for other speakers' words, or a day and a place, are known: it is listed, and not counted. */
  voiced: boolean
}

const frameProperties: ReadonlySet<string> = new Set(['act', 'time', 'place', 'weapon', 'target'])

const settingProperties: ReadonlySet<string> = new Set(['time', 'place'])

function carriesFigure(claim: Report['claims'][number]): boolean {
  return claim.property.startsWith('count.') || claim.property === 'responsibility' || claim.property === 'denial'
}

function saysTheSame(a: Report['claims'][number], b: Report['claims'][number]): boolean {
  if (a.property !== b.property || a.polarity !== b.polarity) return false
  if (isCount(a) && isCount(b)) {
    const [x, y] = [a.value, b.value]
    // One of several told by name is not one of several told by another name.
    if (x.part === 'subset' && y.part === 'subset' && labelWords(x.group?.words ?? '').join(' ') !== labelWords(y.group?.words ?? '').join(' ')) return false
    return x.min === y.min && x.max === y.max && x.best === y.best && x.unit === y.unit
  }
  return labelWords(a.words).join(' ') === labelWords(b.words).join(' ')
}

function node(nodes: Map<string, Node>, key: string, label: string, kind: Origin['kind']): Node {
  const found = nodes.get(key)
  if (found) {
    if (!found.labels.includes(label)) found.labels.push(label)
    return found
  }
  const made: Node = { key, labels: [label], kind, documents: new Set(), publisherId: null, voiced: false }
  nodes.set(key, made)
  return made
}

/** What a document goes by: its publisher, else its title in quotes, since its words may be loaded; null where it has neither. */
export function documentLabel({ publisher, title }: Pick<VoiceDocument, 'publisher' | 'title'>): string | null {
  return publisher?.name ?? (title === null ? null : `“${title}”`)
}

function publisherNode(
  nodes: Map<string, Node>,
  document: VoiceDocument | undefined,
  documentId: string,
  label: string,
  options: VoiceOptions,
): Node {
  const publisher = document?.publisher ?? null
  if (!publisher) {
    return node(nodes, `document:${document?.id ?? documentId}`, (document ? documentLabel(document) : null) ?? label, 'publisher')
  }
  let id = publisher.id
  for (let step = 0; step < 8; step += 1) id = options.controlledBy?.get(id) ?? id
  const made = node(nodes, `publisher:${id}`, publisher.name, 'publisher')
  made.publisherId = publisher.id
  return made
}

/** What a speaker is known by: the body it speaks for, or all its words where it names none. */
function voiceWords(label: string): string {
  const body = bodyWords(label)
  return (body.length > 0 ? body : labelWords(label)).join(' ')
}

function count(
  nodes: ReadonlyMap<string, Node>,
  originKeyOf: ReadonlyMap<string, string>,
  restates: ReadonlyMap<string, string>,
  groups: ReadonlyMap<string, string>,
  reports: readonly Report[],
  options: VoiceOptions,
): Voices {
  const sure = new Union()
  const list = [...nodes.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  for (const one of list) sure.add(one.key)
  for (const [index, a] of list.entries()) {
    for (const b of list.slice(index + 1)) {
      if (a.kind !== 'unnamed' && b.kind !== 'unnamed' && oneBody(a, b)) sure.join(a.key, b.key)
    }
  }
  const voiced = new Set(list.filter((one) => one.voiced).map((one) => sure.find(one.key)))
  const members = new Map<string, Node[]>()
  for (const one of list) {
    const root = sure.find(one.key)
    members.set(root, [...(members.get(root) ?? []), one])
  }
  const party = partyTest(reports, options)
  const origins: Origin[] = []
  const idOf = new Map<string, string>()
  for (const group of members.values()) {
    const publisher = group.find((one) => one.kind === 'publisher')
    const labels = group.flatMap((one) => one.labels)
    const label = publisher?.labels[0] ?? labels.reduce((best, next) => (isFuller(next, best) ? next : best))
    const documentIds = [...new Set(group.flatMap((one) => [...one.documents]))].sort()
    const kind = publisher ? 'publisher' : (group[0] as Node).kind
    const id = (group[0] as Node).key
    for (const one of group) idOf.set(one.key, id)
    origins.push({
      id,
      // Words of a document for who speaks may judge them: they stand in quotes, as titles do.
      label: kind !== 'publisher' && holdsLoaded(label) ? `“${label}”` : label,
      kind,
      party: party(group),
      documentIds,
      seenOnlyIn: kind === 'publisher' ? [] : documentIds,
      ...(group.some((one) => one.voiced) ? {} : { framesOnly: true as const }),
      ...(group.every(isNameless) ? { nameless: true as const } : {}),
    })
  }
  origins.sort((a, b) => (a.id < b.id ? -1 : 1))
  const copyOf = new Map([...groups].filter(([id, first]) => id !== first))
  const originOf = new Map([...originKeyOf].map(([claim, key]) => [claim, idOf.get(key) as string]))
  const heard = [...members].filter(([root]) => voiced.has(root)).map(([, group]) => group)
  return { originOf, restates, origins, copyOf, count: countApart(heard) }
}

/** A voice that its words do not tell from others: 'investigators', 'a neighbour', 'we'. */
function isNameless({ kind, labels }: Node): boolean {
  return kind === 'unnamed' || (kind === 'speaker' && labels.every((label) => namelessKind(label) !== null))
}

/**
 * Fewest and most voices. Everybody named is one; who is not named may be any named voice of its kind, and adds one to the fewest only
 * where nobody of that kind is named. At most, the offices of an inquiry that are told without a name are one voice, and unnamed
 * sources are as many as the texts tell of.
 */
function countApart(groups: readonly (readonly Node[])[]): { min: number; max: number } {
  const nameless = groups.filter((group) => group.every(isNameless))
  const named = groups.filter((group) => !nameless.includes(group))
  const labelsOf = (group: readonly Node[]) => (group.some((one) => one.kind === 'publisher') ? [] : group.flatMap((one) => one.labels))
  const isTitled = (group: readonly Node[]) => labelsOf(group).length > 0 && labelsOf(group).every(namesOfficer)
  const sureNamed = named.filter((group) => !isTitled(group))
  const present = new Set(sureNamed.flatMap((group) => labelsOf(group).map(kindOfNamed)))
  let min = sureNamed.length
  const add = (kind: VoiceKind, ...standIn: VoiceKind[]) => {
    if ([kind, ...standIn].some((one) => present.has(one))) return
    present.add(kind)
    min += 1
  }
  if (named.some(isTitled)) add('force')
  const kinds = new Set(nameless.flatMap((group) => group.flatMap((one) => one.labels.map((label) => namelessKind(label) ?? 'somebody'))))
  for (const kind of ['force', 'justice', 'medical', 'people'] as const) if (kinds.has(kind)) add(kind)
  if (kinds.has('officials')) add('officials', 'force', 'justice', 'medical')
  if (min === 0 && groups.length > 0) min = 1
  const inquiry = nameless.filter((group) => group.every((one) => one.kind === 'speaker' && one.labels.every((label) => ['force', 'officials'].includes(namelessKind(label) as VoiceKind))))
  return { min, max: Math.max(min, named.length + nameless.length - Math.max(0, inquiry.length - 1)) }
}

function isFuller(a: string, b: string): boolean {
  return a.length > b.length || (a.length === b.length && a < b)
}

/** Every name a voice goes by. A text without a publisher has none: it goes by its title, and one that begins with 'Police' is no name of the police. */
function namesOf({ kind, publisherId, labels }: Node): string[] {
  return kind === 'publisher' && publisherId === null ? [] : labels.flatMap(namesIn)
}

/** One body under two labels: the same words, a shortened name, a part of it ('PFO Youth' of 'PFO/Blue Front'), or the publisher under its own name. */
function oneBody(a: Node, b: Node): boolean {
  if (a.kind === 'publisher' && b.kind === 'publisher') return false
  const others = namesOf(b)
  return namesOf(a).some((x) => others.some((y) => voiceWords(x) === voiceWords(y) || shortensName(x, y) || isSiteOf(x, y) || isSiteOf(y, x)))
}

/** A party to the event: named in it as doing, or as the body whose people suffered ('36 members of the front'), or set so for the publisher; unknown when nothing says. */
function partyTest(reports: readonly Report[], options: VoiceOptions): (group: readonly Node[]) => Origin['party'] {
  const parties: string[] = []
  const harmed: string[] = []
  for (const report of reports) {
    for (const claim of report.claims) {
      if (claim.property === 'responsibility' || partyProperties.has(claim.property)) parties.push(claim.words)
      else if (claim.property === 'participant.victim') harmed.push(claim.words)
    }
  }
  return (group) => {
    if (group.some((one) => one.publisherId !== null && options.parties?.has(one.publisherId))) return 'yes'
    const takesPart = group.flatMap(namesOf).some((name) => {
      const body = voiceWords(name)
      if (body === '') return false
      return parties.some((words) => labelWords(words).join(' ') === body || shortensName(words, name)) || (isProper(name) && harmed.some((words) => ` ${labelWords(words).join(' ')} `.includes(` ${body} `)))
    })
    return takesPart ? 'yes' : 'unknown'
  }
}

/** 'Blue Front', 'PFO'; not 'residents' and not 'A woman'. */
function isProper(name: string): boolean {
  return /^(?:the\s+)?\p{Lu}\p{L}/iu.test(name) && /\p{Lu}\p{Lu}|\p{Lu}\p{L}+\s+\p{Lu}/u.test(name)
}

const partyProperties: ReadonlySet<string> = new Set([
  'participant.perpetrator',
  'participant.organiser',
  'participant.intervener',
  'participant.target',
])

/** Sets of keys that were found to be one; the smallest key stands for its set, so order never matters. */
export class Union {
  private readonly parent = new Map<string, string>()

  add(key: string): void {
    if (!this.parent.has(key)) this.parent.set(key, key)
  }

  find(key: string): string {
    this.add(key)
    let root = key
    while (this.parent.get(root) !== root) root = this.parent.get(root) as string
    for (let step = key; step !== root; ) {
      const next = this.parent.get(step) as string
      this.parent.set(step, root)
      step = next
    }
    return root
  }

  join(a: string, b: string): void {
    const x = this.find(a)
    const y = this.find(b)
    if (x !== y) this.parent.set(x < y ? y : x, x < y ? x : y)
  }

  members(): string[] {
    return [...this.parent.keys()].sort()
  }

  size(): number {
    let roots = 0
    for (const [key, parent] of this.parent) if (key === parent) roots += 1
    return roots
  }
}
