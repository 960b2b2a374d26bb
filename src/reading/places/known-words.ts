import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Token } from '../../text/tagged-text.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import { bodyWords, directions, neverPlaces, placeKinds } from '../../lexicon/en/places.ts'
import type { FixedMeaning } from './place-name.ts'

/** What words by themselves mean, wherever they stand: a place that most readers know, a country, or everyday language. */

/** True for a place most readers know: a country, a first-level division, 100,000 people, or a site or feature listed by hand. */
export function wellKnown(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .find(words)
    .some((place) => place.population >= 100_000 || place.featureCode === 'ADM1' || place.geonamesId === null)
}

/** As `wellKnown`, by its own name: 'Ahmad' is not the city of Al Ahmadi. */
export function isNameOfWellKnown(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer.find(words).some((place) => (place.population >= 100_000 || place.featureCode === 'ADM1' || place.geonamesId === null) && place.name.split(/\s+/).length === words.split(/\s+/).length)
}

/** The country, its people or the state that words name directly; null for any other words. */
export function fixedMeaning(words: string, gazetteer: Gazetteer): FixedMeaning | null {
  // 'in Northwest DC'
  if (words === 'DC' || words === 'D.C.') return { kind: 'state', name: 'District of Columbia', country: 'US' }
  const meaning = gazetteer.country(words)
  if (!meaning || meaning.kind === 'capital') return null
  return { kind: meaning.kind === 'name' ? 'country' : 'demonym', country: meaning.country }
}

/** True for a word of everyday language, or of places and bodies in general. */
export function isEveryday({ lower, text }: Token): boolean {
  return (
    text === '-' ||
    placesThatAreWords.has(lower) ||
    placeKinds.has(lower) ||
    bodyWords.has(lower) ||
    directions.has(lower) ||
    neverPlaces.has(lower)
  )
}
