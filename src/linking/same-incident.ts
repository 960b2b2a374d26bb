import type { Codebook, LinkWeights } from '../record/codebook.ts'
import type { LinkReason } from '../record/incident.ts'
import { differenceNames, differencesOf, noDifferences, townsApart, victimsMeet } from './differences.ts'
import { kindLetters, type LinkFeatures, typesRelate } from './features.ts'
import { passageLikeness } from './sketch.ts'
import { placeStanding } from './relations.ts'
import type { Term } from './terms.ts'

/** One thing that speaks for or against two reports telling one incident, in words, with its weight. */
export type Reason = LinkReason['reasons'][number]

export interface Comparison {
  /** 0..1; 0 when something forbids it. */
  readonly score: number
  readonly reasons: readonly Reason[]
  /** Why the two can never be one, whatever else they share; null when nothing forbids it. */
  readonly veto: string | null
}

/** What two reports share and differ in, each between -1 and a small number; times the weights of the codebook it is the score. */
export type Signals = Readonly<Record<Exclude<keyof LinkWeights, 'start'>, number>>

/**
 * Do two reports tell one incident? Symmetric, and a function of the two alone.
 * Vetoes follow `domain-model.md` 3.5; different counts are no veto.
 */
export function compareReports(a: LinkFeatures, b: LinkFeatures, codebook: Codebook, copied = 0): Comparison {
  const veto = vetoOf(a, b)
  if (veto !== null) return { score: 0, reasons: [], veto }
  if (isElsewhere(a, b)) return { score: 0, reasons: [], veto: 'one wording, told of two towns' }
  const signals = signalsOf(a, b, codebook, copied)
  const { weights } = codebook.linking
  return { score: scoreOf(signals, weights), reasons: reasonsOf(a, b, signals, weights), veto: null }
}

/** The score alone, for the many pairs that are looked at and left. */
export function scoreOf(signals: Signals, weights: LinkWeights): number {
  let sum = weights.start
  for (const name of signalNames) sum += signals[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}

export const signalNames: readonly (keyof Signals)[] = [
  'words',
  'lead',
  'rareNames',
  'fullNames',
  'age',
  'address',
  'sameDay',
  'sureDay',
  'daysOverlap',
  'dayBeside',
  'namedDayBeside',
  'daysApart',
  'publishedApart',
  'samePlace',
  'nestedPlace',
  'nearPlace',
  'placeApart',
  'sameType',
  'relatedType',
  'otherType',
  'victimsMeet',
  'copy',
  ...differenceNames,
]

/** What forbids that two reports are one incident. */
export function vetoOf(a: LinkFeatures, b: LinkFeatures): string | null {
  if (a.documentId === b.documentId) return 'one document tells them apart'
  if ((a.aggregation === 'aggregate_total') !== (b.aggregation === 'aggregate_total'))
    return 'one is a figure over many incidents'
  if (isSymbolic(a) !== isSymbolic(b)) return 'one remembers or displays, the other does'
  if (isOnlySexual(a, b) || isOnlySexual(b, a)) return 'one tells of sexual violence, the other does not'
  if (namedDaysApart(a, b)) return 'they name days that lie apart'
  if (isNextOfSeries(a, b)) return 'one wording, told of two days'
  return null
}

/** Days named in the words may be one apart (a night, a slip); further apart they name two incidents. */
const nightBetween = 1
/** From this share of the words on two passages are one wording. */
const oneWording = 0.8

/** Both name their day in the words, and the two lie apart. */
function namedDaysApart(a: LinkFeatures, b: LinkFeatures): boolean {
  return namesDay(a) && namesDay(b) && Math.abs((a.first as number) - (b.first as number)) > nightBetween
}

function namesDay(features: LinkFeatures): boolean {
  return features.sure && features.dating !== null && features.dating.stated && features.dating.anchor === 'explicit'
}

/**
 * Two tellings of one wording, each of its own day: a bulletin, and no copy of the one of the day before. Where the day is only counted
 * from the publication, an old text that comes out again would look like it; there the weekday or the figures must be another (the
 * figures, where no outlet is named), and of two outlets both.
 */
function isNextOfSeries(a: LinkFeatures, b: LinkFeatures): boolean {
  if (!a.exact || !b.exact || a.first === b.first || a.type !== b.type) return false
  if (!(namesDay(a) && namesDay(b))) {
    const [figures, weekday] = [otherFigures(a, b), otherWeekday(a, b)]
    // Another outlet may bring an old text again with a later toll, and where no outlet is named, a counted weekday alone is too little.
    if (a.publisher !== b.publisher ? !(figures && weekday) : !figures && (a.publisher === null || !weekday)) return false
  }
  return passageLikeness(a.passage, b.passage) >= oneWording
}

/** Two tellings of one wording, each of its own town: what is alike is the wording, and the two are no copies. */
export function isElsewhere(a: LinkFeatures, b: LinkFeatures): boolean {
  return a.type === b.type && townsApart(a, b) && passageLikeness(a.passage, b.passage) >= oneWording
}

/** Both count their day from a weekday, and not from the same one. */
function otherWeekday(a: LinkFeatures, b: LinkFeatures): boolean {
  const counted = [a, b].every((one) => one.dating?.rule.startsWith('weekday'))
  return counted && ((a.first as number) - (b.first as number)) % 7 !== 0
}

/** Both give a figure of one measure, and it is not the same. */
function otherFigures(a: LinkFeatures, b: LinkFeatures): boolean {
  const both = a.counts.flatMap(([measure, low, high]) =>
    b.counts.filter(([other]) => other === measure).map(([, otherLow, otherHigh]) => low !== otherLow || high !== otherHigh),
  )
  return both.some(Boolean)
}

/** True for documents whose main reports are two of a series; then they are no copies, however many words they share. */
export function areSeries(a: readonly LinkFeatures[], b: readonly LinkFeatures[]): boolean {
  const main = a.find((one) => one.main)
  const other = b.find((one) => one.main)
  if (!main || !other || (main.first === other.first && !townsApart(main, other))) return false
  const wording = (x: LinkFeatures, y: LinkFeatures) => (x.type === y.type ? passageLikeness(x.passage, y.passage) : 0)
  const nearest = (x: LinkFeatures, list: readonly LinkFeatures[]) =>
    list.reduce<LinkFeatures | null>((best, y) => (wording(x, y) > (best ? wording(x, best) : 0) ? y : best), null)
  const twin = nearest(main, b)
  return twin !== null && (isNextOfSeries(main, twin) || isElsewhere(main, twin))
}

function isSymbolic(features: LinkFeatures): boolean {
  return features.type.startsWith('symbolic.')
}

/** True where one is of sexual violence and the other tells of none, not even among what else was done: what befell one person is not to be lost in a raid of the same day. */
function isOnlySexual(one: LinkFeatures, other: LinkFeatures): boolean {
  return one.type === 'attack.sexual' && other.type !== 'attack.sexual' && !other.counts.some(([measure]) => measure === 'sexually_assaulted')
}

/** The score of two reports; most pairs are looked at and left, so what could only lower a low score is not looked for. */
export function pairScore(a: LinkFeatures, b: LinkFeatures, codebook: Codebook, copied = 0): number {
  const { weights, bands } = codebook.linking
  const agreements = agreementsOf(a, b, codebook, copied)
  const score = scoreOf(agreements, weights)
  if (score < bands.possible) return score
  return isElsewhere(a, b) ? 0 : scoreOf({ ...agreements, ...differencesOf(a, b) }, weights)
}

export function signalsOf(a: LinkFeatures, b: LinkFeatures, codebook: Codebook, copied = 0): Signals {
  return { ...agreementsOf(a, b, codebook, copied), ...differencesOf(a, b) }
}

/** No day and no date of publication tells how far the two lie apart: it may be years. */
function isUndated(a: LinkFeatures, b: LinkFeatures): boolean {
  return (a.published === null || b.published === null) && dayStanding(a, b).kind === 'unknown'
}

/** All signals but the differences, which are left at 0. */
function agreementsOf(a: LinkFeatures, b: LinkFeatures, codebook: Codebook, copied: number): Signals {
  const shared = sharedTerms(a, b)
  const day = dayStanding(a, b)
  const place = placesStanding(a, b)
  const same = a.type === b.type
  const related = !same && typesRelate(a.type, b.type, codebook.linking.relatedTypes)
  const published = a.published === null || b.published === null ? (isUndated(a, b) ? 365 : 5) : Math.abs(a.published - b.published)
  return {
    words: shared.words,
    lead: shared.lead,
    rareNames: Math.log2(1 + shared.rareNames),
    fullNames: Math.log2(1 + shared.fullNames),
    age: Math.min(3, shared.ages),
    address: Math.min(3, shared.addresses),
    sameDay: flag(day.kind === 'same'),
    sureDay: flag(day.kind === 'same' && a.sure && b.sure),
    daysOverlap: flag(day.kind === 'overlap'),
    dayBeside: flag(day.kind === 'beside'),
    namedDayBeside: flag(day.kind === 'beside' && namesDay(a) && namesDay(b)),
    daysApart: day.kind === 'apart' ? Math.min(8, Math.log2(day.days)) : 0,
    publishedApart: Math.log2(1 + published),
    samePlace: flag(place === 'same'),
    nestedPlace: flag(place === 'nested'),
    nearPlace: flag(place === 'near'),
    placeApart: flag(place === 'apart'),
    sameType: flag(same),
    relatedType: flag(related),
    otherType: flag(!same && !related),
    victimsMeet: flag(victimsMeet(a, b)),
    copy: copied,
    ...noDifferences,
  }
}

/** Likeness of the telling words of two reports, 0..1. */
export function wordLikeness(a: LinkFeatures, b: LinkFeatures): number {
  return sharedTerms(a, b).words
}

function flag(holds: boolean): number {
  return holds ? 1 : 0
}

interface SharedTerms {
  readonly words: number
  readonly lead: number
  /** Sum of the rarities of the shared capitalised words. */
  readonly rareNames: number
  /** How many full names both have. */
  readonly fullNames: number
  readonly ages: number
  readonly addresses: number
  /** Indexes into the first report's words of what both have. */
  readonly common: readonly number[]
}

/**
 * Cosine of all telling words and of those in the openings, and what names and numbers both have; the word lists are sorted by hash.
 * The words of a place that both tell are left out: the place is judged for itself, and in a short text it would be most of what is alike.
 */
function sharedTerms(a: LinkFeatures, b: LinkFeatures): SharedTerms {
  let words = 0
  let lead = 0
  let rareNames = 0
  let fullNames = 0
  let ages = 0
  let addresses = 0
  const common: number[] = []
  let i = 0
  let j = 0
  const { hashes: left, weights: leftWeights, lead: leftLead } = a
  const { hashes: right, weights: rightWeights, lead: rightLead } = b
  const places = a.placeWords.filter((word) => b.placeWords.includes(word))
  /** Squared lengths of what is left of the vectors. */
  const rest = { a: 1e6, b: 1e6, leadA: 1e6, leadB: 1e6 }
  while (i < left.length && j < right.length) {
    const x = left[i] as number
    const y = right[j] as number
    if (x === y) {
      if (places.includes(x)) {
        rest.a -= (leftWeights[i] as number) ** 2
        rest.b -= (rightWeights[j] as number) ** 2
        rest.leadA -= (leftLead[i] as number) ** 2
        rest.leadB -= (rightLead[j] as number) ** 2
      } else {
        words += (leftWeights[i] as number) * (rightWeights[j] as number)
        lead += (leftLead[i] as number) * (rightLead[j] as number)
      }
      const kind = a.kinds.charAt(i)
      if (kind === kindLetters.capital && b.kinds.charAt(j) === kind) rareNames += a.rarities[i] as number
      else if (kind === kindLetters.name) fullNames += 1
      else if (kind === kindLetters.age) ages += 1
      else if (kind === kindLetters.address) addresses += 1
      common.push(i)
      i += 1
      j += 1
    } else if (x < y) i += 1
    else j += 1
  }
  const share = (sum: number, x: number, y: number) => sum / Math.sqrt(Math.max(1e4, x) * Math.max(1e4, y))
  return {
    words: share(words, rest.a, rest.b),
    lead: share(lead, rest.leadA, rest.leadB),
    rareNames,
    fullNames,
    ages,
    addresses,
    common,
  }
}

/** How the days of two reports stand to each other. */
export function dayStanding(
  a: LinkFeatures,
  b: LinkFeatures,
): { kind: 'same' | 'overlap' | 'beside' | 'apart' | 'unknown'; days: number } {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return { kind: 'unknown', days: 0 }
  if (a.exact && b.exact && a.first === b.first) return { kind: 'same', days: 0 }
  const gap = Math.max(a.first, b.first) - Math.min(a.last, b.last)
  if (gap <= 0) return { kind: 'overlap', days: 0 }
  return gap === 1 ? { kind: 'beside', days: 1 } : { kind: 'apart', days: gap }
}

/** The closest standing of any two places of the reports. */
export function placesStanding(a: LinkFeatures, b: LinkFeatures): 'same' | 'nested' | 'near' | 'apart' | 'unknown' {
  let best: 'same' | 'nested' | 'near' | 'apart' | 'unknown' = 'unknown'
  for (const x of a.places) {
    for (const y of b.places) {
      const found = placeStanding(x, y)
      // One province or country in both says little: it holds many places.
      const standing = found === 'same' && (x.level ?? 'L4') > 'L4' ? 'nested' : found
      if (closeness[standing] > closeness[best]) best = standing
    }
  }
  return best
}
const closeness = { same: 4, near: 3, nested: 2, apart: 1, unknown: 0 } as const

function reasonsOf(a: LinkFeatures, b: LinkFeatures, signals: Signals, weights: LinkWeights): Reason[] {
  const reasons: Reason[] = []
  const say = (what: string, ...names: (keyof Signals)[]) => {
    const weight = names.reduce((sum, name) => sum + signals[name] * weights[name], 0)
    if (names.some((name) => signals[name] !== 0)) reasons.push({ what, weight: Math.round(weight * 100) / 100 })
  }
  const common = [...sharedTerms(a, b).common].sort((x, y) => (a.weights[y] as number) - (a.weights[x] as number) || x - y)
  const list = (kind: Term['kind'], limit: number) =>
    common
      .filter((index) => a.kinds.charAt(index) === kindLetters[kind])
      .slice(0, limit)
      .map((index) => a.words[index])
      .join(', ')
  say(`shared words: ${list('word', 6)}`, 'words')
  say('alike in headline and opening', 'lead')
  say(`shared full names: ${list('name', 4)}`, 'fullNames')
  say(`shared rare names: ${list('capital', 6)}`, 'rareNames')
  say(`shared ages: ${list('age', 3).replaceAll('age ', '')}`, 'age')
  say(`shared addresses or numbers: ${list('address', 3)}`, 'address')
  say('the same day', 'sameDay', 'sureDay')
  say('the days overlap', 'daysOverlap')
  say('one day apart', 'dayBeside', 'namedDayBeside')
  say('the days lie apart', 'daysApart')
  say(isUndated(a, b) ? 'nothing tells when one of them was' : 'published some days apart', 'publishedApart')
  say('the same place', 'samePlace')
  say('one place lies within the other', 'nestedPlace')
  say('places close to each other', 'nearPlace')
  say('places apart', 'placeApart')
  say('the same kind of act', 'sameType')
  say('kinds of act that go together', 'relatedType')
  say('different kinds of act', 'otherType')
  say('the same victims named', 'victimsMeet')
  say('one text holds most of the other', 'copy')
  say('each names towns the other does not', 'townsApart')
  say('each names quarters the other does not', 'quartersApart')
  say('each names streets or sites the other does not', 'spotsApart')
  say('each names victims the other does not', 'victimsApart')
  say('each opens with rare names the other does not have', 'namesApart')
  say('different ages', 'agesApart')
  say('others are said to have done it', 'sidesApart')
  say('different means', 'weaponsApart')
  say('exact figures differ', 'figuresApart')
  return reasons.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
}
