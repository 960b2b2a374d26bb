import type { PlaceCandidate } from '../../record/place.ts'
import { isSeatInShort, sameName, soundsLike } from './names-alike.ts'
import type { PlaceName } from './place-name.ts'

/** Weights of the choice. Tuned on folds; each is in units of a natural logarithm of odds. */
export interface ChoiceWeights {
  readonly population: number
  /** For every tenfold above 100,000 people. */
  readonly fame: number
  readonly country: number
  readonly admin1: number
  readonly near: number
  readonly beside: number
  readonly district2: number
  readonly countryShare: number
  readonly admin1Share: number
  readonly division: number
  readonly district: number
  readonly capital: number
  /** For a capital whose name news uses for its government. */
  readonly seat: number
  readonly part: number
  readonly ownName: number
  /** For a town of quite another name, which it once had or has in another tongue. */
  readonly otherName: number
  readonly site: number
  readonly kind: number
  /** For a name that sounds otherwise, a whole likeness less. */
  readonly unlike: number
  /** Votes that the rest of a story must have before its shares count in full. */
  readonly calm: number
  readonly softer: number
}

export const choiceWeights: ChoiceWeights = {
  population: 0.54,
  fame: 0.6,
  country: 3,
  admin1: 1.2,
  near: 0.8,
  beside: 1,
  district2: 1.8,
  countryShare: 2.6,
  admin1Share: 5,
  division: 0.6,
  district: -1.6,
  capital: 0.8,
  seat: 1.5,
  part: -1.2,
  ownName: 1.1,
  otherName: -1.5,
  site: 4.5,
  kind: 4,
  unlike: 30,
  calm: 1,
  softer: 1,
}

/** What speaks for a candidate before the rest of the story is looked at. */
export function priorOf(candidate: PlaceCandidate, name: PlaceName, isSeat: boolean, weights: ChoiceWeights): number {
  let score =
    weights.population * Math.log10(candidate.population + 100) +
    weights.fame * Math.max(0, Math.log10(candidate.population + 1) - 5)
  const { featureClass, featureCode } = candidate
  if (candidate.level === 'L7') score += weights.country
  else if (featureCode === 'ADM1') score += weights.admin1
  else if (featureClass === 'A') score += weights.district
  else if (featureCode === 'PPLX') score += weights.part
  else if (featureCode === 'PPLC') score += weights.capital
  else if (featureCode === 'PPLA') score += weights.division
  if (candidate.geonamesId === null) score += weights.site
  score -= weights.unlike * (1 - candidate.likeness)
  if (sameName(candidate.name, name.lookUps) || isSeatInShort(candidate, name.lookUps)) score += weights.ownName
  else if (featureClass === 'P' && candidate.match === 'exact' && !soundsLike(candidate.name, name.lookUps)) score += weights.otherName
  // 'Washington' without more is the seat of government.
  if (featureCode === 'PPLC' && isSeat) score += weights.seat
  const kind = name.cues.kind
  if (kind) {
    const rank = kind.codes.findIndex((code) => `${featureClass}.${featureCode}`.startsWith(code))
    if (rank >= 0) score += weights.kind - rank * 0.5
    else if (kind.type === 'division' || kind.type === 'feature') score -= weights.kind / 2
  }
  return score
}
