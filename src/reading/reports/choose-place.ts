import type { PlaceMention } from '../../record/mention.ts'
import type { PlaceLevel, PlaceValue } from '../../record/place.ts'
import { placeKinds, streetWords } from '../../lexicon/en/places.ts'
import { calledAfterOthers, distanceKm, kmApart } from '../../record/place.ts'
import { oneOfEach } from '../../record/one-of-each.ts'
import { SpanIndex } from '../../record/span-index.ts'

const order: readonly PlaceLevel[] = ['L0', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L8', 'L7']

/** The finest place first; what could not be placed comes after what could. */
export function finestFirst(places: readonly PlaceMention[]): PlaceMention[] {
  const rank = (place: PlaceMention) => (place.value.level === null ? 6.5 : order.indexOf(place.value.level))
  return [...places].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start)
}

/** One place per town, no larger area that only holds a finer one: 'Dola, in Marvan province' is one place. */
export function distinctPlaces(places: readonly PlaceMention[], same: (a: PlaceValue, b: PlaceValue) => boolean = near): PlaceMention[] {
  const kept: PlaceMention[] = []
  for (const place of finestFirst(withoutMeasuredFrom(places))) {
    if (kept.some((other) => same(other.value, place.value) || holds(place.value, other.value))) continue
    kept.push(place)
  }
  return kept.sort((a, b) => a.span.start - b.span.start)
}

/** How far before a place, in characters, what it is measured from or a village put down at it may stand. */
const reachBefore = 60

/** 'the village of Dola, 40 km west of Kutum', 'Dola, near Kutum': one place, and none beside Kutum. */
function withoutMeasuredFrom(places: readonly PlaceMention[]): PlaceMention[] {
  const index = new SpanIndex(places.map(({ span }) => span))
  return places.filter((place) => {
    const before = index.overlapping({ start: place.span.start - reachBefore - 1, end: place.span.start }).map((i) => places[i] as PlaceMention)
    return !before.some((other) => isPutDownAt(other, place) || (stoodBefore(other, place, 40) && isMeasured(place.value)) || isAreaOf(place, other) || (places.length === 2 && isStatedWith(place, other)))
  })
}

/** 'a school in Mayo district, Pattani': the province right behind a place that is known to lie in it, though a town bears its name too. */
function isStatedWith(larger: PlaceMention, place: PlaceMention): boolean {
  return stoodBefore(place, larger, 14) && place.value.geonamesId !== larger.value.geonamesId && place.value.reason.includes(`"${larger.value.words}" is stated with it`)
}

/** 'the village of Toprak, Lice district': the district right behind a place that the words put in it, known or not. */
function isAreaOf(area: PlaceMention, { value, span }: PlaceMention): boolean {
  return value.area !== undefined && value.area === area.value.words && stoodBefore({ span }, area, 30)
}

/** True for a point so many km from a town: it is not the town's own. */
function isMeasured({ level, geonamesId, candidates, lat, lon }: PlaceValue): boolean {
  const counted = candidates.find((each) => each.geonamesId === geonamesId)
  return level === 'L3' && counted !== undefined && lat !== null && lon !== null && distanceKm(counted, { lat, lon }) > 1
}

function stoodBefore(other: Pick<PlaceMention, 'span'>, place: PlaceMention, within: number): boolean {
  const gap = place.span.start - other.span.end
  return gap > 0 && gap <= within
}

/** True for a village that nobody lists and the surroundings of a town, or the district, told right behind it, that it was put down in. */
export function isPutDownAt(village: PlaceMention, around: PlaceMention): boolean {
  if (isVillage(village.value) && isAreaOf(around, village)) return true
  if (!stoodBefore(village, around, reachBefore) || !isVillage(village.value) || around.value.name === null || around.value.level !== 'L3') return false
  return village.value.lat === around.value.lat && village.value.lon === around.value.lon
}

/** A village that the gazetteer lacks: its point is that of a town named beside it, which it is not. */
export function isVillage(place: PlaceValue): boolean {
  if (place.name !== null || place.town !== undefined || !(place.level === 'L1' || place.level === 'L2' || place.level === 'L3')) return false
  // 'near Airport Road'
  const last = place.words.toLowerCase().replace(/\.$/, '').split(/\s+/).at(-1) ?? ''
  return !streetWords.has(last) && placeKinds.get(last)?.type !== 'site'
}

/** 'In Bekily shops were shut', where only a 'Bekily District' is listed: the town of that name, as far as anyone can say. */
export function standsForTown({ level, name, words, country }: PlaceValue): boolean {
  return level === 'L4' && !calledAfterOthers.has(country ?? '') && name !== null && name.toLowerCase().startsWith(`${words.toLowerCase()} `)
}

function sameWords(a: PlaceValue, b: PlaceValue): boolean {
  return a.words.toLowerCase() === b.words.toLowerCase()
}

/** How far from its middle, in km, the part of a country reaches that is told by a direction. */
const partReachKm = 600

/** True when `outer` is a country, a part of one, a province or district that `inner` lies in. */
export function holds(outer: PlaceValue, inner: PlaceValue): boolean {
  if (outer.country === null || inner.country !== outer.country || outer.level === null) return false
  if (outer.level === 'L7') return true
  // 'eastern Congo' and a town there
  if (outer.level === 'L5') return inner.level !== 'L5' && inner.level !== 'L7' && (kmApart(outer, inner) ?? Infinity) <= partReachKm
  // "Marden's Dola neighbourhood": a quarter of it.
  if (outer.level === 'L2') return outer.name !== null && inner.town === outer.name && inner.admin1 === outer.admin1 && inner.level === 'L1'
  if (outer.level === 'L6') return outer.admin1 !== null && outer.admin1 === inner.admin1
  if (outer.level === 'L4') return outer.admin2 !== null && outer.admin2 === inner.admin2
  return false
}

const sibling = new Set<PlaceLevel | null>(['L2', 'L4', 'L6'])

/** One place for each name in a list. */
const differentlyNamed = oneOfEach(({ value }: PlaceMention) => `${value.level === 'L7'} ${value.words.toLowerCase()}`)

/** Towns named side by side as the places of one act; fewer than two when there is no such list. */
export function listedPlaces(places: readonly PlaceMention[]): PlaceMention[] {
  // One town named a thousand times is no list: known without comparing each with each.
  if (differentlyNamed(places).filter(({ value }) => value.level !== 'L7').length < 2) return []
  const told = places.filter((place) => place.value.level !== 'L7')
  // 'Batman, Mardin, Nusaybin and Van': a province before a town that lies in it stands for the town that bears its name; 'Nusaybin, Mardin' is one place.
  const before = (inner: PlaceMention, outer: PlaceMention) => holds(outer.value, inner.value) && inner.span.start < outer.span.start
  const whole = told.length >= 4 ? told.filter((place) => place.value.level === 'L6' && !told.some((other) => before(other, place))) : []
  const distinct = [...distinctPlaces(told.filter((place) => !whole.includes(place)), sameTown), ...distinctPlaces(whole)].sort((a, b) => a.span.start - b.span.start)
  const towns = distinct.filter((place) => (sibling.has(place.value.level) && place.value.confidence >= 0.5) || isUnknownOfList(place, told))
  return towns.length >= 2 ? towns : []
}

/** 'in Mbaloko, Tisira and Kenzu', 'in Mbaloko and Tisira': a town that nobody lists in a row of places; 'in Mbaloko, Tisira' may be one in the other. */
function isUnknownOfList(place: PlaceMention, told: readonly PlaceMention[]): boolean {
  const { value, span } = place
  if (value.name !== null || value.area !== undefined || !(value.level === null || isVillage(value))) return false
  const gapTo = (other: PlaceMention) => Math.max(other.span.start - span.end, span.start - other.span.end)
  const beside = told.filter((other) => other !== place && gapTo(other) > 0 && gapTo(other) <= ', and '.length)
  return told.length >= 3 ? beside.length > 0 : beside.some((other) => gapTo(other) === ' and '.length)
}

/** Two towns of a list are two, however near to each other. */
function sameTown(a: PlaceValue, b: PlaceValue): boolean {
  const towns = a.level === 'L2' && b.level === 'L2' && a.geonamesId !== null && b.geonamesId !== null
  return towns && a.geonamesId !== b.geonamesId ? a.words.toLowerCase() === b.words.toLowerCase() : near(a, b)
}

/** Levels of a town or finer. */
export const town: ReadonlySet<PlaceLevel> = new Set<PlaceLevel>(['L0', 'L1', 'L2', 'L3'])

/** The same place, or two points closer than `km` plus their radii, or the same name where nothing was placed. */
export function near(a: PlaceValue, b: PlaceValue, km = 15): boolean {
  if (a.geonamesId !== null && a.geonamesId === b.geonamesId) return true
  if (sameWords(a, b)) return true
  if (isVillage(a) || isVillage(b)) return false
  if (!a.level || !b.level || !town.has(a.level) || !town.has(b.level)) return false
  return (kmApart(a, b) ?? Infinity) < km + reach(a) + reach(b)
}

/** '350 km southwest of Dola' is so vague that it is near half a country; that makes no two places one. */
function reach({ radiusKm }: PlaceValue): number {
  return Math.min(30, radiusKm ?? 0)
}
