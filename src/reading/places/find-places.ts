import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { outletWords, stateAbbreviations } from '../../lexicon/en/places.ts'
import type { Document } from '../../record/document.ts'
import type { PlaceMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { findAnaphors } from './find-anaphors.ts'
import { findNames } from './find-names.ts'
import type { PlaceName } from './place-name.ts'
import { resolvePlaces } from './resolve-places.ts'
import { contextOf } from './story-context.ts'

/**
 * Places named in a document, in order, each resolved as far as the gazetteer and the story allow.
 * Names that stand for a body ('Tehran denied'), that are part of another name ('Kabul University'), that are the reporter's place
 * or the outlet's are kept and marked by `use`. What cannot be placed keeps its words.
 */
export function findPlaces(
  document: Pick<Document, 'text' | 'dateline' | 'publisher' | 'titleSpan'> & Partial<Pick<Document, 'url'>>,
  tagged: TaggedText,
  gazetteer: Gazetteer,
): PlaceMention[] {
  const { text } = document
  const outlet = outletIn(document)
  const names = findNames(text, tagged, gazetteer).map((name) => (outlet && contains(outlet, name.span) ? { ...name, use: 'publisher' as const } : name))
  const dateline = datelineName(document, gazetteer)
  if (dateline) names.unshift(dateline)
  const values = resolvePlaces(text, names, contextOf(document, gazetteer), gazetteer)
  const named = names
    .map((name, index): PlaceMention => ({ span: name.span, value: values[index] as PlaceMention['value'], use: name.use }))
    .filter((mention, index) => mention.value.name !== null || mention.value.level === 'L1' || mention.value.level === 'L2' || (names[index] as PlaceName).isNamesake === true || isNamedPlace(names[index] as PlaceName) || isPutInArea(text, names[index] as PlaceName, mention.value))
  return [...named, ...findAnaphors(tagged, named, gazetteer)].sort((a, b) => a.span.start - b.span.start)
}

/** The end of a headline that is the outlet's own name: '- WXYZ News 5 - Dola, Weather and Sports'. */
function outletIn({ text, titleSpan }: Pick<Document, 'text' | 'titleSpan'>): Span | null {
  if (titleSpan === null) return null
  const title = text.slice(titleSpan.start, titleSpan.end)
  for (const { index } of title.matchAll(/\s(?:[-–—|:]|::|»)\s|\s[|»]|[|»]\s/g)) {
    if (index > 0 && outletWords.test(title.slice(index))) return { start: titleSpan.start + index, end: titleSpan.end }
  }
  return null
}

/** True when the words themselves say that an unknown name is a place: 'the village of Dola', 'Al-Noor hospital'. */
function isNamedPlace(name: PlaceName): boolean {
  return name.cues.kind !== null && name.cues.kind.type !== 'feature' && name.use === 'place'
}

/** 'in El Plateado, Argelia municipality', 'from El Carmen, Tibú municipality': unknown there, and said to be there. */
function isPutInArea(text: string, { use, cues, span }: PlaceName, { area }: PlaceMention['value']): boolean {
  return area !== undefined && use === 'place' && (cues.locative || /\b(?:from|to|towards?|into)\s$/i.test(text.slice(Math.max(0, span.start - 9), span.start)))
}

function datelineName(document: Pick<Document, 'text' | 'dateline'>, gazetteer: Gazetteer): PlaceName | null {
  const { dateline, text } = document
  if (!dateline?.place) return null
  const at = text.indexOf(dateline.place, dateline.span.start)
  if (at < 0 || at >= dateline.span.end) return null
  const [bare = '', ...rest] = dateline.place.split(',').map((part) => part.trim())
  const larger = rest.join(', ').replace(/ ?\(.*$/, '')
  const state = stateAbbreviations.get(larger) ?? stateAbbreviations.get(`${larger}.`) ?? stateByName(larger, gazetteer)
  const country = larger === '' ? null : gazetteer.country(larger)
  const meaning = gazetteer.country(dateline.place)
  return {
    span: { start: at, end: at + dateline.place.length },
    lookUps: [bare],
    sentence: -1,
    from: 0,
    to: 0,
    cues: {
      kind: null,
      kindWord: null,
      beside: false,
      distanceKm: null,
      bearing: null,
      part: null,
      partWord: null,
      locative: true,
      inCapitals: false,
      state,
      country: country?.kind === 'name' ? country.country : null,
    },
    use: 'dateline',
    fixed: meaning?.kind === 'name' ? { kind: 'country', country: meaning.country } : null,
  }
}

/** 'MOSUL, Nineveh' and 'ATLANTA, Georgia': the division of the dateline by its full name. */
function stateByName(words: string, gazetteer: Gazetteer): readonly [string, string] | null {
  if (words === '') return null
  const division = gazetteer.find(words).find((place) => place.featureCode === 'ADM1' && place.match === 'exact')
  return division ? [division.name, division.country] : null
}
