import type { PlaceMention } from '../../record/mention.ts'
import { oneOfEach } from '../../record/one-of-each.ts'
import type { PlaceCandidate, PlaceValue } from '../../record/place.ts'
import { kmApart } from '../../record/place.ts'
import { holds, isVillage, near, town } from './choose-place.ts'

/** How the places of two acts or tellings stand to each other. */

/** The places of a list, one for all that are the same in everything the rules below look at: a telling may name one town a thousand times. */
export const fewOf = oneOfEach(({ value }: PlaceMention) => {
  const { words, name, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm, confidence, town: ofTown, candidates } = value
  return [words, name, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm, confidence, ofTown, candidates.every(isSettlement)].join('/')
})

function isSettlement({ featureClass }: PlaceCandidate): boolean {
  return featureClass === 'P' || featureClass === 'A'
}

/** True when both name towns and no town of one lies near a town of the other. */
export function placesPart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const [townsA, townsB] = [a.filter(isSureTown), b.filter(isSureTown)]
  if (townsA.length > 0 && townsB.length > 0) return !townsA.some((x) => townsB.some((y) => near(x.value, y.value) || (isSite(x) !== isSite(y) && near(x.value, y.value, 40))))
  const [countriesA, countriesB] = [a, b].map((places) => places.flatMap(({ value }) => (value.confidence >= 0.6 && value.country !== null ? [value.country] : []))) as [string[], string[]]
  return countriesA.length > 0 && countriesB.length > 0 && !countriesA.some((country) => countriesB.includes(country))
}

/** True where both name villages or towns by other words, and nobody lists those of one: they were only put down somewhere around. */
export function villagesPart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const isSettled = ({ value }: PlaceMention) => (value.level === 'L2' || value.level === 'L3') && value.candidates.every(isSettlement)
  const [ofA, ofB] = [a.filter(isSettled), b.filter(isSettled)]
  const isOther = (place: PlaceMention) => !isSettled(place) && place.value.level !== 'L0' && place.value.level !== 'L1'
  if (ofA.length === 0 || ofB.length === 0 || a.some(isOther) || b.some(isOther) || !(ofA.every(({ value }) => isVillage(value)) || ofB.every(({ value }) => isVillage(value)))) return false
  // 'Gunmen raided Sokoura, near Bankass. The raid near Bankass killed five'
  // A village that was put down where the story mostly is has nothing to do with that town.
  const isPutDownThere = (x: PlaceMention, y: PlaceMention) => (x.value.name === null) !== (y.value.name === null) && x.value.lat === y.value.lat && (x.value.name === null ? x : y).value.confidence >= 0.4
  return placesNamedApart(ofA, ofB) && !ofA.some((x) => ofB.some((y) => isPutDownThere(x, y)))
}

/** True where both name towns that are listed, by other names and at least some kilometres apart: 'near Binnish' in one paragraph and 'near Taftanaz' in the next. */
export function townsNamedApart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const [townsA, townsB] = [a, b].map((places) => places.filter((place) => isSureTown(place) && !isSite(place) && place.value.name !== null)) as [PlaceMention[], PlaceMention[]]
  return placesNamedApart(townsA, townsB) && townsA.every((x) => townsB.every((y) => x.value.geonamesId !== y.value.geonamesId && (kmApart(x.value, y.value) ?? 0) > 5))
}

/** True where both name places and none by the same words. */
export function placesNamedApart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.value.words.toLowerCase() === y.value.words.toLowerCase()))
}

/** True for towns of which none lies in the one province that an act is told in. */
export function liesOutside(places: readonly PlaceMention[], own: readonly PlaceMention[]): boolean {
  const towns = places.filter(isSureTown)
  const province = own.find(({ value }) => value.level === 'L6' && value.admin1 !== null && value.confidence >= 0.8)?.value
  if (towns.length === 0 || province === undefined || own.some(({ value }) => value.admin1 !== province.admin1)) return false
  return towns.every(({ value }) => value.country === province.country && value.admin1 !== null && value.admin1 !== province.admin1)
}

/** A doubtful site or street parts nothing: most stories are about one incident. */
export function isSureTown({ value }: PlaceMention): boolean {
  return value.level !== null && town.has(value.level) && value.lat !== null && value.confidence >= 0.6
}

/** A town that is sure, or a village that the gazetteer lacks. */
export function isOneTown(place: PlaceMention): boolean {
  return isSureTown(place) || isVillage(place.value)
}

function isSite(place: PlaceMention): boolean {
  return place.value.level === 'L0' || place.value.level === 'L1'
}

/** True where both name one place, or places near each other; a country is too much to share. */
export function sharesPlace(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  return a.some((x) => x.value.level !== 'L7' && b.some((y) => y.value.level !== 'L7' && near(x.value, y.value)))
}

/** True where one of two places lies in the other. */
export function holdsOrHeld(a: PlaceValue, b: PlaceValue): boolean {
  return holds(a, b) || holds(b, a)
}

/** A headline's 'eastern Amazon' holds whatever the lead names. */
export function isArea(place: PlaceValue): boolean {
  return place.level === 'L5' || place.level === 'L8' || place.level === 'L7'
}

/** True where a title names two towns or provinces that are no part of each other. */
export function tellsOfSeveral(places: readonly PlaceMention[]): boolean {
  return places.some((a, i) => places.slice(i + 1).some((b) => !near(a.value, b.value) && !holdsOrHeld(a.value, b.value)))
}
