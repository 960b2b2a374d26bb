import { type Claim, type CountClaim, isCount } from '../record/claim.ts'
import { boundsForComparison } from '../record/count.ts'
import type { PlaceValue } from '../record/place.ts'
import { kmApart } from '../record/place.ts'
import type { DiffersIn, RelationKind } from '../record/relation.ts'
import type { TimeValue } from '../record/time.ts'
import { daysBetween } from './days.ts'
import { labelWords } from '../lexicon/en/names.ts'
import { sameName } from './names.ts'

/** How two claims on one row stand to each other, with what a person reads about it. */
export interface ClaimRelation {
  readonly kind: RelationKind
  readonly differsIn: DiffersIn | null
  readonly note: string
}

/** What the relation needs to know about the two claims beyond their values. */
export interface PairContext {
  /** Both claims rest on one origin. */
  readonly sameOrigin: boolean
  /** Both stand in one report: several places or names are then parts of one telling, not rivals. */
  readonly sameReport: boolean
  /** The second was said later (publication day, or the words "rose to" in one text). */
  readonly secondIsLater: boolean
}

/**
 * The relation of two claims with the same property (`domain-model.md` 3.1 and Relation).
 * The order of the two matters only for `update`: `second` is the later one where `context` says so.
 */
export function relationOf(first: Claim, second: Claim, context: PairContext): ClaimRelation {
  if (isCount(first) && isCount(second)) return relationOfCounts(first, second, context)
  if (first.property === 'time' && second.property === 'time') return relationOfTimes(first.value, second.value)
  if (first.property === 'place' && second.property === 'place') {
    return relationOfPlaces(first.value, second.value, context)
  }
  if (first.property === 'act' && second.property === 'act') {
    return first.value.type === second.value.type ? same : named
  }
  if (first.property === 'weapon' && second.property === 'weapon') {
    return first.value.weapon === second.value.weapon ? same : named
  }
  if ('value' in first && 'value' in second && hasStance(first.value) && hasStance(second.value)) {
    if (first.value.of !== second.value.of) return scope('group', 'they speak of different things')
    return first.value.stance === second.value.stance
      ? same
      : { kind: 'contradicts', differsIn: null, note: 'one accepts, one denies' }
  }
  return sameName(first.words, second.words) ? same : named
}

const same: ClaimRelation = { kind: 'same', differsIn: null, note: 'equal' }
const named: ClaimRelation = { kind: 'compatible', differsIn: null, note: 'named differently' }

function scope(differsIn: DiffersIn, note: string): ClaimRelation {
  return { kind: 'scope_differs', differsIn, note }
}

function hasStance(value: object): value is { stance: string; of: string } {
  return 'stance' in value
}

/** The number phrase alone ("at least nine"), cut from the claim's words. */
export function phraseOf(claim: CountClaim): string {
  const { phrase } = claim.value
  const start = phrase.start - claim.span.start
  const cut = start >= 0 ? claim.words.slice(start, phrase.end - claim.span.start) : ''
  return cut === '' ? claim.words : cut
}

/** Who a figure counts, as one key; '' when it counts everybody. */
export function groupKey(claim: CountClaim): string {
  const group = claim.value.group
  if (!group) return ''
  return [group.status, group.sex, group.age, group.occupation].filter(Boolean).join('+')
}

function relationOfCounts(first: CountClaim, second: CountClaim, context: PairContext): ClaimRelation {
  const a = first.value
  const b = second.value
  if (a.unit !== b.unit) return scope('unit', `${a.unit} and ${b.unit}`)
  if ((a.part === 'cumulative') !== (b.part === 'cumulative')) return scope('cut_off', 'one is a running total')
  if (isPartial(a.part) || isPartial(b.part)) {
    if (a.part !== b.part || groupKey(first) !== groupKey(second)) return scope('group', 'one counts only some of them')
  }
  if (groupKey(first) !== groupKey(second)) return scope('group', 'they count different people')
  if (a.includesAttacker !== b.includesAttacker && a.includesAttacker !== 'unknown' && b.includesAttacker !== 'unknown') {
    return scope('group', 'one includes the attackers')
  }
  if (a.asOf && b.asOf && a.asOf !== b.asOf && !context.sameOrigin) return scope('cut_off', `as of ${a.asOf} and ${b.asOf}`)
  const opposite = first.polarity !== second.polarity
  const equal = a.min === b.min && a.max === b.max && a.best === b.best && a.comparator === b.comparator
  const equalWords = a.comparator !== 'vague' || phraseOf(first).toLowerCase() === phraseOf(second).toLowerCase()
  if (equal && equalWords) return opposite ? { kind: 'contradicts', differsIn: null, note: 'one denies the figure' } : same
  if (opposite) return { kind: 'compatible', differsIn: null, note: 'one figure is denied' }
  if (context.sameOrigin && context.secondIsLater)
    return { kind: 'update', differsIn: null, note: 'a later figure of the same origin' }
  const x = boundsForComparison(a, phraseOf(first))
  const y = boundsForComparison(b, phraseOf(second))
  if (x.low <= y.high && y.low <= x.high) return { kind: 'compatible', differsIn: null, note: 'the bounds meet' }
  return { kind: 'contradicts', differsIn: null, note: 'both cannot hold' }
}

function isPartial(part: string): boolean {
  return part === 'subset' || part === 'additional'
}

function relationOfTimes(a: TimeValue, b: TimeValue): ClaimRelation {
  if (a.earliest === b.earliest && a.latest === b.latest) return same
  const from = latestOf(a.earliest, b.earliest)
  const to = earliestOf(a.latest, b.latest)
  if (from === null || to === null || from <= to) return { kind: 'compatible', differsIn: null, note: 'the days overlap' }
  const gap = daysBetween(to, from)
  return { kind: 'contradicts', differsIn: null, note: `${gap} ${gap === 1 ? 'day' : 'days'} apart` }
}

function latestOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a > b ? a : b
}

function earliestOf(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function relationOfPlaces(a: PlaceValue, b: PlaceValue, context: PairContext): ClaimRelation {
  const standing = placeStanding(a, b)
  if (standing === 'same') return same
  if (standing === 'nested') return { kind: 'compatible', differsIn: null, note: 'one lies within the other' }
  if (standing === 'near') return { kind: 'compatible', differsIn: null, note: 'close to each other' }
  if (standing === 'unknown') return named
  if (context.sameReport) return { kind: 'compatible', differsIn: null, note: 'several places in one telling' }
  return { kind: 'contradicts', differsIn: null, note: 'two different places' }
}

export type PlaceStanding = 'same' | 'nested' | 'near' | 'apart' | 'unknown'

/** What the geography alone says about two places; `unknown` when one of them could not be placed. */
export function placeStanding(a: Place, b: Place): PlaceStanding {
  if (a.geonamesId !== null && a.geonamesId === b.geonamesId) return 'same'
  if (labelWords(a.words).join(' ') === labelWords(b.words).join(' ') && (a.lat === null || b.lat === null)) return 'same'
  if (a.country !== null && b.country !== null && a.country !== b.country) return 'apart'
  if (a.level === null || b.level === null || a.country === null || b.country === null) return 'unknown'
  if (a.level === 'L7' || b.level === 'L7') return 'nested'
  if (a.admin1 !== null && b.admin1 !== null && a.admin1 !== b.admin1) {
    return near(a, b) ? 'near' : 'apart'
  }
  if (a.level === 'L6' || b.level === 'L6') return a.admin1 === b.admin1 ? (a.level === b.level ? 'same' : 'nested') : 'unknown'
  if (a.level === 'L4' || b.level === 'L4') {
    if (a.admin2 !== null && a.admin2 === b.admin2) return 'nested'
    return near(a, b) ? 'near' : 'apart'
  }
  return near(a, b) ? 'near' : 'apart'
}

/** What the comparison reads of a place. */
export type Place = Pick<
  PlaceValue,
  'words' | 'geonamesId' | 'country' | 'admin1' | 'admin2' | 'lat' | 'lon' | 'level' | 'radiusKm'
>

function near(a: Place, b: Place): boolean {
  const reach = (a.radiusKm ?? 3) + (b.radiusKm ?? 3)
  return (kmApart(a, b) ?? Infinity) <= Math.max(5, Math.min(reach, 40))
}
