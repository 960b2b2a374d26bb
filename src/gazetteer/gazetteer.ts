import type { PlaceCandidate } from '../record/place.ts'

/** What a name of a country or people means. */
export interface CountryName {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly kind: 'name' | 'demonym' | 'capital'
}

/** A box in degrees. */
export interface Extent {
  readonly south: number
  readonly west: number
  readonly north: number
  readonly east: number
}

/** Place names to candidates. Opened once from files on disk; look-ups are synchronous and make no network call. */
export interface Gazetteer {
  /**
   * Candidates for a name, best population first. Exact match first (case, marks, hyphens and apostrophes do not matter;
   * alternate names count), then by transliteration key, then (only inside `countries`) by likeness.
   * With `countries` given, only candidates in these countries, exact and like-sounding ones in one order by likeness and size.
   */
  find(name: string, countries?: readonly string[]): readonly PlaceCandidate[]
  /** True when some place bears exactly this name (as `find` compares names); cheaper than `find`. */
  knows(name: string): boolean
  /** Longest number of words any known name starting with this lower-cased word has; 0 when none starts so. */
  longestNameFrom(firstWord: string): number
  /** A country by name ("Iraq", "the United States"), demonym ("Iraqi", "Iraqis") or capital used as its government ("Tehran").
   * Short forms ("US", "UK") must be in capitals. */
  country(words: string): CountryName | null
  /** Full English name of an ISO 3166-1 alpha-2 code, e.g. 'IQ' -> 'Iraq'. */
  countryName(iso2: string): string | null
  /** Name of a first-level division by GeoNames code, e.g. ('IR', '26') -> 'Tehran'. */
  admin1Name(country: string, code: string): string | null
  /** The capital of a country as GeoNames has it; null for an unknown code or a country without one. */
  capital(country: string): PlaceCandidate | null
  /** Where the towns of a country lie (1 % outliers left out); null for an unknown code. */
  extent(country: string): Extent | null
  /** Countries that share a border with this one. */
  neighbours(country: string): readonly string[]
  close(): void
}
