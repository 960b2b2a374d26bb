import type { PlaceCandidate, PlaceValue } from '../../record/place.ts'
import { distanceKm, kmApart } from '../../record/place.ts'
import type { Span } from '../../record/span.ts'
import type { PlaceName } from './place-name.ts'

/** Where a name is put down that the gazetteer lacks, or that none of its places fits. */

/** What a name without a place of its own may be put down at. */
export interface Around {
  readonly text: string
  readonly names: readonly PlaceName[]
  readonly values: readonly PlaceValue[]
  /** The country under whose heading each name stands. */
  readonly lands: readonly (string | null)[]
  /** The place that most of the story lies near; weighed when first asked for. */
  readonly story: () => PlaceValue | null
  readonly home: PlaceValue | null
}

/**
 * A name that nobody knows lies, as far as anyone can say, about where its sentence or its story is: the nearest known place
 * before or behind it in the sentence, else under the heading of a country the one told last there, else the last heading's, else the place the story names most. Said so in the reason, and never sure.
 */
export function besideKnown(around: Around, index: number, isQuarter: boolean): PlaceValue {
  const value = around.values[index] as PlaceValue
  const own = around.names[index] as PlaceName
  if (own.fixed || (own.isNamesake && value.lat !== null)) return value
  const land = around.lands[index] ?? null
  // Under the heading of a country, what nobody lists lies in it: at the place told last there, else anywhere in it.
  const found = placeInSentence(around, index) ?? (land === null ? placeOfStory(around, index) : placeOfLand(around, index, land))
  if (found === null) return land === null ? value : { ...value, country: land, admin1: null, lat: null, lon: null, level: value.level ?? 'L3', confidence: 0.4, reason: 'Not in the gazetteer; told under the heading of its country.' }
  const { place, why, confidence } = found
  return {
    ...value,
    country: place.country,
    admin1: place.admin1,
    lat: place.lat,
    lon: place.lon,
    level: value.level ?? 'L3',
    ...(isQuarter && place.level === 'L2' && place.name !== null ? { town: place.name } : {}),
    radiusKm: place.level === 'L6' ? 120 : place.level === 'L3' ? place.radiusKm : 40,
    confidence,
    reason: `Not in the gazetteer; put down ${place.level === 'L3' ? 'beside' : 'at'} ${place.name}, ${why}.`,
  }
}

/** A known place that another is put down at, and what speaks for it. */
interface Known {
  readonly place: PlaceValue
  readonly why: string
  readonly confidence: number
}

function placeInSentence({ names, values }: Around, index: number): Known | null {
  const own = names[index] as PlaceName
  let best: PlaceValue | null = null
  let bestGap = Number.POSITIVE_INFINITY
  names.forEach((name, other) => {
    const place = values[other] as PlaceValue
    if (other === index || name.sentence !== own.sentence || !isUsable(place)) return
    const gap = name.span.start >= own.span.end ? name.span.start - own.span.end : (own.span.start - name.span.end) * 1.5
    if (gap < bestGap) [best, bestGap] = [place, gap]
  })
  return best === null ? null : { place: best, why: 'named in the same sentence', confidence: 0.4 }
}

function placeOfLand({ values, lands }: Around, index: number, land: string): Known | null {
  const last = values.findLast((value, other) => other < index && lands[other] === land && isUsable(value) && value.country === land)
  return last === undefined ? null : { place: last, why: 'the place told last under the heading of its country', confidence: 0.3 }
}

function placeOfStory({ text, names, values, story, home }: Around, index: number): Known | null {
  const heading = values.findLast((value, other) => other < index && isUsable(value) && standsAlone(text, (names[other] as PlaceName).span))
  if (heading !== undefined) return { place: heading, why: 'the last heading', confidence: 0.3 }
  const most = story()
  if (most !== null) return { place: most, why: 'the place the story names most', confidence: 0.3 }
  return home !== null && isUsable(home) ? { place: home, why: 'where the outlet is at home', confidence: 0.3 } : null
}

/** A point that another name can be put down at: no country, no natural area. */
export function isUsable({ lat, name, level }: PlaceValue): boolean {
  return lat !== null && name !== null && level !== 'L7' && level !== 'L8' && level !== 'L5'
}

/** A line that is a name and nothing else: the heading of what follows. */
function standsAlone(text: string, span: Span): boolean {
  return (span.start === 0 || text[span.start - 1] === '\n') && /^(?: (?:[Pp]rovince|[Ss]tate|[Rr]egion|[Dd]istrict|[Cc]ounty))?:?\s*(?:\n|$)/.test(text.slice(span.end, span.end + 14))
}

/** The place that most names of a story lie near, finer places first. */
export function storyPlace(values: readonly PlaceValue[]): PlaceValue | null {
  let best: PlaceValue | null = null
  let bestScore = 0
  for (const value of values) {
    let score = 0
    for (const other of values) {
      const km = distanceKm(value as { lat: number; lon: number }, other as { lat: number; lon: number })
      if (km < 100) score += other.geonamesId === value.geonamesId ? 1.5 : 1
    }
    if (value.level === 'L6') score *= 0.7
    if (score > bestScore) [best, bestScore] = [value, score]
  }
  return best
}

/** A site or quarter that lies in the outlet's own town, as far as the story names no other. */
export function withinHome(value: PlaceValue, home: PlaceValue): PlaceValue {
  if (home.name === null || home.level !== 'L2' || value.town !== undefined) return value
  if ((value.level !== 'L0' && value.level !== 'L1') || value.country !== home.country) return value
  if ((kmApart(value, home) ?? Infinity) > 25) return value
  return { ...value, town: home.name, reason: `${value.reason.replace(/\.$/, '')}; lies in ${home.name}, where the outlet is at home.` }
}

/** A town that the gazetteer lacks, whose state or province is written with it. */
export function townOfDivision(value: PlaceValue, division: PlaceCandidate, isStated: boolean): PlaceValue {
  return {
    ...value,
    country: division.country,
    admin1: division.admin1,
    admin2: division.featureCode === 'ADM2' ? division.admin2 : value.admin2,
    lat: division.lat,
    lon: division.lon,
    level: value.level ?? 'L2',
    radiusKm: 120,
    confidence: isStated ? 0.6 : 0.5,
    reason: `Not in the gazetteer; ${division.name} is ${isStated ? 'stated with it' : `the only ${division.featureCode === 'ADM1' ? 'state' : 'county'} that the story names`}.`,
  }
}
