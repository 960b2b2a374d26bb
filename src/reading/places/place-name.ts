import type { PlaceMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { PlaceKind } from '../../lexicon/en/places.ts'

/** A stretch of text that may name a place, with what the words around it say of it. Not yet resolved. */
export interface PlaceName {
  readonly span: Span
  /** What is looked up, most exact first: 'Anbar province', 'Anbar'. */
  readonly lookUps: readonly string[]
  readonly sentence: number
  /** Tokens of the sentence, end exclusive. */
  readonly from: number
  readonly to: number
  readonly cues: PlaceCues
  readonly use: PlaceMention['use']
  /** Set when the words name a country, its people or a state directly. */
  readonly fixed: FixedMeaning | null
  /** True for a name that only its preposition tells to be a place: no other place that is spelled alike is meant. */
  readonly unlisted?: boolean
  /** True for a place that nobody lists and that bears the name of a small one: 'Lower Dola'. Looked up is the one whose name it bears. */
  readonly isNamesake?: boolean
}

/** What the words around a name say of it. */
export interface PlaceCues {
  readonly kind: PlaceKind | null
  /** The kind word itself, lower case: 'province', 'camp'. */
  readonly kindWord: string | null
  /** True for 'near X', 'outskirts of X', '30 km north of X'. */
  readonly beside: boolean
  /** Stated distance in km, when there is one. */
  readonly distanceKm: number | null
  /** Where it lies from the name, for '40 km west of X': steps north and east. */
  readonly bearing: readonly [north: number, east: number] | null
  /** 'northern X': steps north and east; [0, 0] for 'central X'. */
  readonly part: readonly [north: number, east: number] | null
  readonly partWord: string | null
  /** True when a preposition of place stands before the name. */
  readonly locative: boolean
  /** True when the whole sentence is in capitals. */
  readonly inCapitals: boolean
  /** Stated state or province by abbreviation: 'Springfield, Ill.'. */
  readonly state: readonly [name: string, country: string] | null
  /** Country stated right before: "Iraq's Anbar", 'the Iraqi city of Mosul'. */
  readonly country: string | null
}

export type FixedMeaning =
  | { readonly kind: 'country' | 'demonym'; readonly country: string }
  | { readonly kind: 'state'; readonly name: string; readonly country: string }
