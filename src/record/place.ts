import type { Span } from './span.ts'

/** L0 site .. L8 sea, airspace; `domain-model.md` 3.3. */
export type PlaceLevel = 'L0' | 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8'

/** One entry of the gazetteer that a name may mean. */
export interface PlaceCandidate {
  readonly geonamesId: number | null
  readonly name: string
  /** ISO 3166-1 alpha-2: a catalogue key, not a view on status. */
  readonly country: string
  readonly admin1: string | null
  readonly admin2: string | null
  readonly lat: number
  readonly lon: number
  readonly featureClass: string
  readonly featureCode: string
  readonly population: number
  readonly level: PlaceLevel
  /** How the name was matched: 'exact' | 'transliteration' | 'fuzzy' | 'site' | 'demonym'. */
  readonly match: 'exact' | 'transliteration' | 'fuzzy' | 'site' | 'demonym'
  /** 0 to 1: how alike the two names sound; 1 for the same name and for another romanisation of it. */
  readonly likeness: number
}

/** A place as a document names it. What cannot be placed keeps its words, with nulls. */
export interface PlaceValue {
  readonly span: Span
  readonly words: string
  readonly name: string | null
  readonly geonamesId: number | null
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly level: PlaceLevel | null
  readonly radiusKm: number | null
  /** The town that a site, a street or a quarter lies in, where the document names one. */
  readonly town?: string
  /** The district or municipality that the words say it lies in, as written: 'Lice' of 'the village of Toprak, Lice district'. */
  readonly area?: string
  /** 0..1; below 0.8 goes to review. */
  readonly confidence: number
  /** Why this candidate: a sentence a person can read. */
  readonly reason: string
  readonly candidates: readonly PlaceCandidate[]
}

/** Great-circle distance in kilometres (haversine, mean Earth radius 6371 km). */
export function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** Kilometres between two places; null where one of them is not on the map. */
export function kmApart(a: Pick<PlaceValue, 'lat' | 'lon'>, b: Pick<PlaceValue, 'lat' | 'lon'>): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  return distanceKm({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}

/** Countries (ISO codes) whose towns, quarters and streets are called after other towns: 'in Austin' may be in Chicago. */
export const calledAfterOthers: ReadonlySet<string> = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ'])
