import type { PlaceCandidate } from '../../record/place.ts'
import { distanceKm } from '../../record/place.ts'
import type { ChoiceWeights } from './choice-weights.ts'
import type { CandidateKeys, Slot } from './slots.ts'
import { softmax, trustOf } from './slots.ts'
import type { StoryContext } from './story-context.ts'

const rounds = 3

/** Lets the names of the story vote on each other's candidates, a few rounds. */
export function settle(slots: readonly Slot[], context: StoryContext, weights: ChoiceWeights): void {
  const neighbours = neighboursOf(slots)
  for (let round = 0; round < rounds; round += 1) {
    const { all, total, groups } = countVotes(slots, context)
    for (const slot of slots) {
      if (slot.candidates.length < 2) continue
      const { tally: own, voice } = groups.get(slot.group) as Vote
      const withRest = addingRest(all, own, Math.max(weights.calm, total - voice), weights)
      const near = (neighbours.get(slot) ?? []).filter((neighbour) => neighbour.group !== slot.group)
      const scores = Float64Array.from(slot.candidates, (candidate, i) => {
        let score = withRest(slot.prior[i] as number, candidate, slot.keys[i] as CandidateKeys)
        for (const neighbour of near) score += weights.beside * trustOf(neighbour) * closeness(candidate, neighbour)
        return score
      })
      slot.share.set(softmax(scores, weights.softer))
    }
  }
}

/** What the names of one group say of where the story is, and how loudly. */
interface Vote {
  readonly tally: Tally
  readonly voice: number
}

/** What all names and the story's own frame say together, and what each group of them says, by their present shares. */
function countVotes(slots: readonly Slot[], context: StoryContext): { readonly all: Tally; readonly total: number; readonly groups: ReadonlyMap<string, Vote> } {
  const all = emptyTally()
  let total = 0
  for (const [country, weight] of context.countries) {
    add(all.countries, country, weight)
    total += weight
  }
  const groups = new Map<string, Vote>()
  for (const slot of slots) {
    const tally = tallyOf(slot)
    const voice = slot.candidates.length > 0 ? voiceOf(slot) : 0
    addTally(all, tally)
    total += voice
    const group = groups.get(slot.group)
    groups.set(slot.group, group === undefined ? { tally, voice } : { tally: sumOf(group.tally, tally), voice: group.voice + voice })
  }
  return { all, total, groups }
}

/** Adds to a score what the rest of the story, without a name's own group, says of one of its candidates. */
function addingRest(all: Tally, own: Tally, others: number, weights: ChoiceWeights): (score: number, candidate: PlaceCandidate, key: CandidateKeys) => number {
  const rest = <K>(sums: ReadonlyMap<K, number>, mine: ReadonlyMap<K, number>, key: K) => Math.max(0, (sums.get(key) ?? 0) - (mine.get(key) ?? 0))
  return (start, { country }, { division, district, cell }) => {
    let score = start + weights.countryShare * (rest(all.countries, own.countries, country) / others)
    if (division !== null) score += weights.admin1Share * (rest(all.divisions, own.divisions, division) / others)
    if (district !== null) score += weights.district2 * Math.log1p(rest(all.districts, own.districts, district))
    if (cell !== null) {
      let mass = 0
      for (const step of cellSteps) mass += rest(all.cells, own.cells, cell + step)
      score += weights.near * Math.log1p(mass)
    }
    return score
  }
}

/** Squares of one degree are numbered row by row, 1000 to a row; these are a square and its eight neighbours. */
const cellSteps = [-1001, -1000, -999, -1, 0, 1, 999, 1000, 1001]

/** Sums of likelihood by country, by division, by district and by square of one degree. */
interface Tally {
  readonly countries: Map<string, number>
  readonly divisions: Map<string, number>
  readonly districts: Map<string, number>
  readonly cells: Map<number, number>
}

function emptyTally(): Tally {
  return { countries: new Map(), divisions: new Map(), districts: new Map(), cells: new Map() }
}

/** What one name's candidates add to a tally, by their present shares. */
function tallyOf(slot: Slot): Tally {
  const tally = emptyTally()
  const voice = voiceOf(slot)
  slot.candidates.forEach((candidate, i) => {
    const share = voice * (slot.share[i] as number)
    if (share < 0.002) return
    const key = slot.keys[i] as CandidateKeys
    if (candidate.country !== '') add(tally.countries, candidate.country, share)
    if (key.division !== null) add(tally.divisions, key.division, share)
    if (key.district !== null) add(tally.districts, key.district, share)
    if (key.cell !== null) add(tally.cells, key.cell, share)
  })
  return tally
}

function sumOf(a: Tally, b: Tally): Tally {
  const sum = emptyTally()
  addTally(sum, a)
  addTally(sum, b)
  return sum
}

function addTally(sum: Tally, more: Tally): void {
  for (const [key, amount] of more.countries) add(sum.countries, key, amount)
  for (const [key, amount] of more.divisions) add(sum.divisions, key, amount)
  for (const [key, amount] of more.districts) add(sum.districts, key, amount)
  for (const [key, amount] of more.cells) add(sum.cells, key, amount)
}

/** For each name the other names that stand in the same sentence or the next. */
function neighboursOf(slots: readonly Slot[]): Map<Slot, Slot[]> {
  const bySentence = new Map<number, Set<Slot>>()
  for (const slot of slots) {
    for (const name of slot.names) {
      const here = bySentence.get(name.sentence)
      if (here) here.add(slot)
      else bySentence.set(name.sentence, new Set([slot]))
    }
  }
  const found = new Map<Slot, Slot[]>()
  for (const slot of slots) {
    if (slot.candidates.length < 2) continue
    const near = new Set<Slot>()
    for (const name of slot.names) {
      for (const step of [-1, 0, 1])
        for (const other of bySentence.get(name.sentence + step) ?? []) if (other !== slot) near.add(other)
    }
    found.set(slot, [...near].slice(0, 12))
  }
  return found
}

/** 0..1: how near a candidate lies to what a neighbouring name most likely means; 1 at the same spot, 1/e at 100 km. */
function closeness(candidate: PlaceCandidate, neighbour: Slot): number {
  let sum = 0
  for (let i = 0; i < neighbour.candidates.length; i += 1) {
    const share = neighbour.share[i] as number
    if (share < 0.03) continue
    const other = neighbour.candidates[i] as PlaceCandidate
    if (other.level === 'L7' || other.level === 'L8' || Math.abs(candidate.lat - other.lat) > 6) continue
    sum += share * Math.exp(-distanceKm(candidate, other) / (other.level === 'L6' ? 250 : 100))
  }
  return sum
}

/** How much a name says of where the story is: more when it stands often, little when it may be no place at all. */
function voiceOf(slot: Slot): number {
  return trustOf(slot) * (1 + Math.log2(Math.max(1, slot.names.length)) * 0.5)
}

function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

/** How much of the rest of a story lies in a country, 0..1; null where the rest says nothing. */
export type Fit = (country: string) => number | null

/** For each name how the rest of the story fits each country. */
export function fitOf(slots: readonly Slot[], context: StoryContext): Map<Slot, Fit> {
  const all = emptyTally()
  for (const [country, weight] of context.countries) add(all.countries, country, weight)
  const tallies = new Map(slots.map((slot) => [slot, tallyOf(slot)]))
  for (const tally of tallies.values()) addTally(all, tally)
  let total = 0
  for (const sum of all.countries.values()) total += sum
  return new Map(
    slots.map((slot) => {
      const own = (tallies.get(slot) as Tally).countries
      let mine = 0
      for (const sum of own.values()) mine += sum
      const rest = total - mine
      return [
        slot,
        (country: string) => (rest < 1.5 ? null : Math.max(0, (all.countries.get(country) ?? 0) - (own.get(country) ?? 0)) / rest),
      ]
    }),
  )
}

/** The countries that hold at least a quarter of the story's places, the most first. */
export function countriesOf(slots: readonly Slot[], context: StoryContext): string[] {
  const sums = new Map<string, number>(context.countries)
  let total = 0
  for (const weight of context.countries.values()) total += weight
  for (const slot of slots) {
    const voice = voiceOf(slot)
    if (slot.candidates.length > 0) total += voice
    slot.candidates.forEach((candidate, i) => {
      if (candidate.country !== '') add(sums, candidate.country, voice * (slot.share[i] as number))
    })
  }
  return [...sums]
    .filter(([, sum]) => sum >= total / 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([country]) => country)
}
