import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { distanceKm, type PlaceCandidate, type PlaceLevel, type PlaceValue } from '../../record/place.ts'
import { soundsLike } from './names-alike.ts'
import type { PlaceName } from './place-name.ts'
import type { Fit } from './votes.ts'

/** Half the usual extent of a place of a level, in km. */
const radiusKm: Readonly<Record<PlaceLevel, number>> = {
  L0: 1,
  L1: 3,
  L2: 10,
  L3: 25,
  L4: 40,
  L5: 150,
  L6: 120,
  L7: 500,
  L8: 500,
}

const mostKept = 8

/** The chosen candidate as a value, with the level that the words around the name call for. */
export function placeValue(
  text: string,
  name: PlaceName,
  candidates: readonly PlaceCandidate[],
  share: Float64Array,
  parent: string | null,
  fit: Fit,
  gazetteer: Gazetteer,
): PlaceValue {
  const order = candidates.map((_, i) => i).sort((a, b) => (share[b] as number) - (share[a] as number))
  const top = order[0] === undefined ? undefined : candidates[order[0]]
  const isByName = top !== undefined && isOnlyByName(top, name, parent, fit)
  const best = top && !isByName && !isStray(top, name, parent, fit) ? townOf(top, name, candidates) : undefined
  const words = text.slice(name.span.start, name.span.end)
  const kept = order.slice(0, mostKept).map((i) => candidates[i] as PlaceCandidate)
  const base = { span: name.span, words, candidates: kept }
  const isSite = name.cues.kind?.type === 'site'
  if (!best) {
    return {
      ...base,
      name: null,
      geonamesId: null,
      country: null,
      admin1: null,
      admin2: null,
      lat: null,
      lon: null,
      level: isSite ? 'L0' : name.cues.kind?.type === 'part' ? 'L1' : isByName && name.cues.locative ? 'L2' : null,
      radiusKm: null,
      confidence: 0.3,
      reason: isByName ? `Known only as another name of ${labelOf(top, gazetteer)}, and nothing in the text speaks for that.` : 'No place of this name is known.',
    }
  }
  const certainty = Math.min(
    1,
    candidates.reduce((sum, candidate, i) => sum + (isSameSpot(candidate, best) ? (share[i] as number) : 0), 0),
  )
  const alone =
    parent === null && (fit(best.country) ?? 1) < 0.1 && best.population < 100_000 && best.level !== 'L7' && best.geonamesId !== null
  const confidence = Math.round(Math.min(0.99, certainty * trust[best.match] * (alone ? 0.6 : 1)) * 100) / 100
  if (name.isNamesake) return { ...base, ...beside(best, confidence) }
  const { level, radius, lat, lon } = placed(name, best, gazetteer)
  const away = distanceKm(best, { lat, lon })
  return {
    ...base,
    name: best.name,
    geonamesId: best.geonamesId,
    country: best.country === '' ? null : best.country,
    // 60 km from a town may be in the next province.
    admin1: best.level !== 'L7' && away > 60 ? null : best.admin1,
    admin2: best.level !== 'L7' && away > 15 ? null : best.admin2,
    lat,
    lon,
    level,
    radiusKm: radius,
    confidence,
    reason: reasonOf(name, best, candidates, certainty, parent, alone, gazetteer),
  }
}

/** 'Lower Dola' beside Dola: a place of its own, no surer than half, somewhere around the one whose name it bears. */
function beside({ name, country, admin1, lat, lon }: PlaceCandidate, confidence: number): Omit<PlaceValue, 'span' | 'words' | 'candidates'> {
  return {
    name: null, geonamesId: null, country: country === '' ? null : country, admin1, admin2: null, lat, lon, level: 'L3', radiusKm: radiusKm.L3,
    confidence: Math.round(Math.min(0.5, confidence / 2) * 100) / 100, reason: `Not in the gazetteer; put down near ${name}, whose name it bears.`,
  }
}

/** In a text that names no country, a small town of quite another name is no guess worth making: 'Dola' is once written for a village in Germany. */
function isOnlyByName(place: PlaceCandidate, name: PlaceName, parent: string | null, fit: Fit): boolean {
  return (
    parent === null &&
    fit(place.country) === null &&
    place.featureClass === 'P' &&
    place.population < 20_000 &&
    place.match === 'exact' &&
    !soundsLike(place.name, name.lookUps)
  )
}

/** A hamlet far from everything the story names, known by an alternate name only, is more likely another place that nobody knows. */
function isStray(place: PlaceCandidate, name: PlaceName, parent: string | null, fit: Fit): boolean {
  if (parent !== null || place.level === 'L7' || place.geonamesId === null) return false
  const cued = name.cues.locative || name.cues.beside || name.cues.kind !== null || name.use === 'dateline'
  const look = name.lookUps[0] as string
  // 'Von' is no Vaughan: a short by-name without a word that makes it a place.
  if (!cued && !hasName(place, name) && look.length < 4) return true
  const there = fit(place.country) ?? 1
  // 'an ambush near Boni' in a report of Mali is in no Bonn.
  if (place.population >= 20_000) return place.population < 1_000_000 && there < 0.02 && !isSurelyNamed(place, name) && name.use === 'place'
  return there < 0.02 || (there < 0.05 && (!hasName(place, name) || !(name.cues.locative || name.cues.beside)))
}

/** A bare 'Aleppo' is the city, not the province named after it, when the city holds a fair part of the province's people. */
function townOf(best: PlaceCandidate, name: PlaceName, candidates: readonly PlaceCandidate[]): PlaceCandidate {
  if (best.featureClass !== 'A' || best.level === 'L7' || name.fixed || name.cues.kind?.type === 'division') return best
  const town = candidates.find(
    (place) =>
      place.featureClass === 'P' &&
      place.level === 'L2' &&
      hasName(place, name) &&
      isSameSpot(place, best) &&
      place.population >= best.population * 0.15 &&
      place.population > 0,
  )
  return town ?? best
}

/** One name for one spot: a town and the district or province around it. */
function isSameSpot(a: PlaceCandidate, b: PlaceCandidate): boolean {
  if (a === b) return true
  if (a.country !== b.country) return false
  if (distanceKm(a, b) < 40) return true
  return (
    a.admin1 !== null && a.admin1 === b.admin1 && (a.featureCode === 'ADM1' || b.featureCode === 'ADM1') && distanceKm(a, b) < 300
  )
}

function hasName(place: PlaceCandidate, name: PlaceName): boolean {
  const own = comparable(place.name)
  return name.lookUps.some((look) => comparable(look) === own)
}

/** The same, by more than two consonants or by the whole of one name in the other: 'Lvov' and 'Lviv', not 'Boni' and 'Bonn'. */
function isSurelyNamed(place: PlaceCandidate, name: PlaceName): boolean {
  const own = plain(place.name)
  return hasName(place, name) && (comparable(place.name).length > 2 || name.lookUps.some((look) => own.includes(plain(look)) || plain(look).includes(own)))
}

/** The consonants of a name without its article: 'Hama' and 'Ḩamāh', 'Raqqa' and 'Ar Raqqah', but not 'New York City'. */
function comparable(name: string): string {
  const bare = plain(name)
    .replace(/^(?:al|el|ar|as|ash|ad|at|an|az)[ -]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return (
    bare.slice(0, 1) +
    bare
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}

function plain(name: string): string {
  return name.normalize('NFKD').replace(/[\p{M}'’‘`]/gu, '').toLowerCase()
}

const trust: Readonly<Record<PlaceCandidate['match'], number>> = {
  exact: 0.99,
  site: 0.97,
  demonym: 0.95,
  transliteration: 0.88,
  fuzzy: 0.75,
}

/** Level, radius and point: 'near X' widens, 'northern X' moves to that part of the country, a site inside a town is L0. */
function placed(
  name: PlaceName,
  best: PlaceCandidate,
  gazetteer: Gazetteer,
): { level: PlaceLevel; radius: number; lat: number; lon: number } {
  const { cues } = name
  const at = { lat: best.lat, lon: best.lon }
  if (cues.beside && (best.level === 'L2' || best.level === 'L1' || best.level === 'L0')) {
    if (cues.distanceKm === null || cues.bearing === null) return { level: 'L3', radius: radiusKm.L3, ...at }
    return { level: 'L3', radius: Math.max(3, Math.round(cues.distanceKm / 2)), ...moved(at, cues.distanceKm, cues.bearing) }
  }
  if (cues.kind?.type === 'site' && best.level === 'L2' && !gazetteer.knows(name.lookUps[0] as string))
    return { level: 'L0', radius: radiusKm.L2, ...at }
  if (cues.kind?.type === 'part' && best.level === 'L2') return { level: 'L1', radius: radiusKm.L1, ...at }
  if (cues.part) {
    if (best.level === 'L2') return { level: 'L1', radius: radiusKm.L1, ...at }
    if (best.level === 'L7') {
      const box = gazetteer.extent(best.country)
      if (box) {
        const lat = (box.south + box.north) / 2 + (cues.part[0] * (box.north - box.south)) / 3
        const lon = (box.west + box.east) / 2 + (cues.part[1] * (box.east - box.west)) / 3
        return { level: 'L5', radius: 200, lat: round(lat), lon: round(lon) }
      }
    }
    if (best.level === 'L6') return { level: 'L5', radius: 80, ...at }
  }
  if (cues.kindWord === 'border' && best.level === 'L7') return { level: 'L5', radius: 150, ...at }
  return { level: best.level, radius: radiusKm[best.level], ...at }
}

/** The point so many km from another: '40 km west of Dola' is not in Dola. */
function moved(from: { readonly lat: number; readonly lon: number }, km: number, [north, east]: readonly [number, number]): { lat: number; lon: number } {
  const length = Math.hypot(north, east)
  if (length === 0) return { ...from }
  const kmPerDegree = 111.2
  const lat = from.lat + (km * north) / length / kmPerDegree
  const lon = from.lon + (km * east) / length / (kmPerDegree * Math.cos((from.lat * Math.PI) / 180))
  return Math.abs(lat) < 85 && Math.abs(lon) <= 180 ? { lat: round(lat), lon: round(lon) } : { ...from }
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}

function reasonOf(
  name: PlaceName,
  best: PlaceCandidate,
  candidates: readonly PlaceCandidate[],
  certainty: number,
  parent: string | null,
  alone: boolean,
  gazetteer: Gazetteer,
): string {
  const label = labelOf(best, gazetteer)
  const spelled =
    best.match === 'transliteration' || best.match === 'fuzzy' ? `, spelled otherwise than "${name.lookUps.at(-1)}"` : ''
  const others = candidates.length - 1
  const choice =
    parent !== null
      ? `"${parent}" is stated with it`
      : others === 0
        ? 'the only place of this name that is known'
        : certainty > 0.8
          ? `fits the story's other places better than ${others} other${others === 1 ? '' : 's'} of this name`
          : `most likely of ${others + 1} places of this name`
  const { beside, distanceKm, partWord } = name.cues
  const near = !beside ? '' : distanceKm === null ? '; the words place it beside that' : `; the words place it ${distanceKm} km ${partWord} of that`
  return `${label}${spelled}: ${choice}${near}${alone ? '; nothing else in the story lies in that country' : ''}.`
}

/** 'Dola in Northern Province, Utopia': a place as a sentence names it. */
function labelOf({ name, admin1, country, level }: PlaceCandidate, gazetteer: Gazetteer): string {
  const where = [admin1 !== name ? admin1 : null, gazetteer.countryName(country)].filter((part) => part !== null)
  return where.length > 0 && level !== 'L7' ? `${name} in ${where.join(', ')}` : name
}
