import { calledAfterOthers, type PlaceCandidate } from '../../record/place.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { candidatesOf, isHome } from './candidates.ts'
import type { ChoiceWeights } from './choice-weights.ts'
import { priorOf } from './choice-weights.ts'
import { isSeatInShort, plainName, sameName } from './names-alike.ts'
import type { PlaceName } from './place-name.ts'
import type { Parent } from './stated-parent.ts'

/** A name of a story with what it may mean, and how sure that is. */

/** One name with its candidates; all mentions of the same name and kind in a story share it. */
export interface Slot {
  readonly key: string
  /** Slots of one group are one name with other words around it ('Dola', 'Dola airport') and do not vote for each other. */
  readonly group: string
  readonly names: PlaceName[]
  candidates: PlaceCandidate[]
  keys: CandidateKeys[]
  prior: Float64Array
  share: Float64Array
  /** See `trustOf`; null until first asked for. */
  trust: number | null
  /** True when the parent is stated and the candidates have been narrowed to it. */
  readonly parent: string | null
  /** The stated state or province of a town that the gazetteer lacks there. */
  readonly lacking: PlaceCandidate | null
}

/** The slots of the names of a story, one for each name in order; names that are one share theirs. */
export function slotsOf(names: readonly PlaceName[], parents: readonly (Parent | null)[], gazetteer: Gazetteer, weights: ChoiceWeights): readonly Slot[] {
  const slots = new Map<string, Slot>()
  const slotOf = names.map((name, index) => {
    const parent = parents[index] ?? null
    const key = `${isHome(name) ? 'home ' : ''}${name.lookUps.join('|').toLowerCase()}#${name.fixed?.kind ?? ''}#${name.cues.kind?.codes.join() ?? ''}#${name.use === 'actor'}`
    // A name whose parent is stated once keeps that parent in the whole story, unless another is stated.
    const keyed = parent ? `${key}#${parent.key}` : key
    let slot = slots.get(keyed)
    if (!slot) slots.set(keyed, (slot = makeSlot(keyed, name, parent, gazetteer, weights)))
    slot.names.push(name)
    return slot
  })
  shareParents(names, slotOf, slots)
  return slotOf
}

function makeSlot(key: string, name: PlaceName, parent: Parent | null, gazetteer: Gazetteer, weights: ChoiceWeights): Slot {
  const found = candidatesOf(name, gazetteer)
  const { candidates, held, lacking } = parent === null ? { candidates: found, held: null, lacking: null } : withinParent(name, found, parent, gazetteer)
  const isSeat = gazetteer.country(name.lookUps[0] as string)?.kind === 'capital'
  const largest = candidates.reduce((most, { featureClass, population }) => (featureClass === 'P' ? Math.max(most, population) : most), 0)
  // 'in Barahona', without a word for a province, is the town that the province is ruled from.
  const hasSeatOfItsName = ({ admin1, country }: PlaceCandidate) => name.cues.kind?.type !== 'division' && candidates.some((seat) => seat.admin1 === admin1 && seat.country === country && isSeatInShort(seat, name.lookUps))
  const isLesser = (candidate: PlaceCandidate) => candidate.featureCode === 'ADM1' && (candidate.population < largest / 2 || hasSeatOfItsName(candidate))
  const prior = Float64Array.from(candidates, (candidate) => priorOf(candidate, name, isSeat, weights) - (isLesser(candidate) ? weights.admin1 : 0))
  const group = name.cues.kind?.type === 'division' || isHome(name) ? key : plainName(name.lookUps.at(-1) as string)
  return { key, group, names: [], ...choiceOf(candidates, prior, weights.softer), trust: null, parent: held, lacking }
}

/** What is left of a name's candidates where a larger place is stated with it; `held` are the words of that place where it leaves no others. */
function withinParent(name: PlaceName, found: PlaceCandidate[], parent: Parent, gazetteer: Gazetteer): { readonly candidates: PlaceCandidate[]; readonly held: string | null; readonly lacking: PlaceCandidate | null } {
  const all = { candidates: found, held: null, lacking: null }
  const none = { candidates: [], held: null, lacking: null }
  const inside = found.filter(parent.holds)
  if (inside.length > 0) return { candidates: inside, held: parent.words, lacking: null }
  // 'Dola, Mo.' is not the Dola of another state, though the gazetteer has no other.
  if (!name.fixed && parent.division && !found.some(isDivision) && (parent.firm || areSmallIn(found, parent.division.country) || areOnlyAbroad(found, parent.division.country))) return { candidates: [], held: parent.words, lacking: parent.division }
  // 'La Esperanza, Tibú municipality' is not the La Esperanza of another one.
  if (parent.area !== null && parent.division === null && !found.some((candidate) => isDivision(candidate) || (candidate.population >= 100_000 && isItsName(candidate, name)))) return none
  if (name.fixed || found.some((candidate) => candidate.level === 'L7' || candidate.level === 'L8')) return all
  const foreign = found.every((candidate) => !parent.countries.includes(candidate.country) && candidate.population < 100_000)
  if (!foreign || !(parent.firm || found.length === 0)) return all
  // Spelled in a way the gazetteer lacks: likeness within the stated country.
  const alike = parent.countries.length > 3 ? [] : name.lookUps.flatMap((look) => gazetteer.find(look, parent.countries)).filter(parent.holds)
  if (alike.length > 0) return { candidates: alike, held: parent.words, lacking: null }
  // 'Dola, in Diyala province' is not the Dola of another country.
  return parent.firm && parent.countries.length === 1 ? none : all
}

/** True where the words are what a place is called in English, and no rare name of it: 'Rim' is none of Rome in 'Rim, Riyom district'. */
function isItsName(candidate: PlaceCandidate, name: PlaceName): boolean {
  return sameName(candidate.name, name.lookUps)
}

/** What a slot chooses from, with what speaks for each before the rest of the story has. */
function choiceOf(candidates: PlaceCandidate[], prior: Float64Array, softer: number): Pick<Slot, 'candidates' | 'keys' | 'prior' | 'share'> {
  return { candidates, keys: candidates.map(keysOf), prior, share: softmax(prior, softer) }
}

/** Gives a slot that had none the candidates of another spelling. */
export function fill(slot: Slot, candidates: PlaceCandidate[], weights: ChoiceWeights): void {
  const prior = Float64Array.from(candidates, (candidate) => priorOf(candidate, slot.names[0] as PlaceName, false, weights))
  Object.assign(slot, choiceOf(candidates, prior, weights.softer), { trust: null })
}

/** Takes all candidates from a slot: none of them is meant. */
export function empty(slot: Slot): void {
  Object.assign(slot, choiceOf([], new Float64Array(0), 1))
}

/** 'Indiana, Illinois and Iowa' are side by side. */
function isDivision(candidate: PlaceCandidate): boolean {
  return candidate.featureCode === 'ADM1' || candidate.level === 'L7' || candidate.level === 'L8'
}

/** 'Tyrone, Missouri': behind a mere comma only what could be a village of that country is taken to lie there; 'Aleppo, Idlib' is a list. */
function areSmallIn(candidates: readonly PlaceCandidate[], country: string): boolean {
  const there = candidates.filter((candidate) => candidate.country === country)
  return there.length > 0 && there.every((candidate) => candidate.population < 30_000)
}

/** 'Chivilcoy, Louisiana': where towns are called after others, one that the country does not have is none of the small ones abroad. */
function areOnlyAbroad(candidates: readonly PlaceCandidate[], country: string): boolean {
  return calledAfterOthers.has(country) && candidates.length > 0 && candidates.every((candidate) => candidate.country !== country && candidate.population < 100_000)
}

/** Mentions of a name without a parent take over the candidates of one with a parent. */
function shareParents(names: readonly PlaceName[], slotOf: Slot[], slots: ReadonlyMap<string, Slot>): void {
  const withParent = new Map<string, Slot>()
  for (const slot of slots.values()) {
    if (slot.parent === null) continue
    const bare = plainName(slot.names[0]?.lookUps[0] ?? '')
    if (!withParent.has(bare)) withParent.set(bare, slot)
  }
  const sites = new Map<string, Slot>()
  names.forEach((name, index) => {
    const slot = slotOf[index] as Slot
    const only = slot.candidates.length === 1 ? slot.candidates[0] : undefined
    if (only?.featureClass === 'S' && name.cues.kind?.type === 'site') {
      // 'Camp Ashraf' is 'Ashraf' from here on.
      const words = plainName(name.lookUps[0] as string).split(' ')
      if (words.length === 2) sites.set(words.find((word) => word !== name.cues.kindWord) as string, slot)
    } else if (!name.fixed) {
      const site = sites.get(plainName(name.lookUps[0] as string))
      if (site && !slot.candidates.some((place) => place.population > 100_000)) slotOf[index] = site
    }
  })
  names.forEach((name, index) => {
    const slot = slotOf[index] as Slot
    if (slot.parent !== null || name.fixed || name.cues.kind?.type === 'division') return
    const other = withParent.get(plainName(name.lookUps[0] ?? ''))
    if (other) slotOf[index] = other
  })
}

/** What a candidate lies in, as the names of a story count their votes. */
export interface CandidateKeys {
  readonly division: string | null
  readonly district: string | null
  readonly cell: number | null
}

function keysOf(candidate: PlaceCandidate): CandidateKeys {
  const local = candidate.level !== 'L7' && candidate.level !== 'L8' && candidate.level !== 'L6' && candidate.level !== 'L5'
  return {
    division: candidate.admin1 === null ? null : `${candidate.country}.${candidate.admin1}`,
    district: candidate.admin2 === null ? null : `${candidate.country}.${candidate.admin1}.${candidate.admin2}`,
    cell: local ? Math.floor(candidate.lat) * 1000 + Math.floor(candidate.lon) : null,
  }
}

/** The candidate that most speaks for, null where a slot has none. */
export function likeliest(slot: Slot): PlaceCandidate | null {
  let best = -1
  slot.share.forEach((share, i) => {
    if (best < 0 || share > (slot.share[best] as number)) best = i
  })
  return slot.candidates[best] ?? null
}

/** Shares that sum to one, from scores in units of a natural logarithm. */
export function softmax(scores: Float64Array, softer: number): Float64Array {
  let top = -Infinity
  for (const score of scores) top = Math.max(top, score)
  const shares = Float64Array.from(scores, (score) => Math.exp((score - top) / softer))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}

/** 'the Dola neighbourhood', 'Dola Park': a part of a town or a site by its own words, whatever else bears the name. */
export function isPart(slot: Slot): boolean {
  const name = slot.names[0]
  if (slot.parent !== null || slot.candidates.length === 0 || !name) return false
  if (name.cues.kind?.type === 'part') return true
  const best = likeliest(slot)
  return name.cues.kind?.type === 'site' && best !== null && best.featureClass === 'P' && best.population < 100_000 && name.lookUps.length > 1 && isCapitalised(name)
}

/** 'Dola Park', not 'a Dola park'. */
function isCapitalised(name: PlaceName): boolean {
  return new RegExp(`(?:^| )${name.cues.kindWord?.slice(0, 1).toUpperCase()}${name.cues.kindWord?.slice(1)}\\b`).test(name.lookUps[0] as string)
}

/**
 * How sure it is that a name is a place at all, 0..1. Surnames and other words are names of hamlets somewhere: 'Burkett said' must
 * not draw Houston to where a Burkett lies.
 */
export function trustOf(slot: Slot): number {
  if (slot.trust !== null) return slot.trust
  const first = slot.names[0]
  let trust = 1
  if (isPart(slot)) {
    // 'Dola Park' is called after a Dola that may lie anywhere.
    trust = 0.6
  } else if (first && !first.fixed && slot.parent === null) {
    const placed = slot.names.some(
      ({ cues, use }) =>
        cues.locative ||
        cues.beside ||
        cues.state !== null ||
        use === 'dateline' ||
        (cues.kind !== null && cues.kind.type !== 'site'),
    )
    const known = slot.candidates.some(
      (place) => place.population >= 100_000 || place.geonamesId === null || place.featureCode === 'ADM1',
    )
    if (!placed)
      trust = known
        ? 0.8
        : slot.candidates.some((place) => place.population >= 5000 && sameName(place.name, first.lookUps))
          ? 0.35
          : 0.12
  }
  slot.trust = trust
  return trust
}
