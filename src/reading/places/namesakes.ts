import type { Token } from '../../text/tagged-text.ts'
import { directions, namesakeWords, placeKinds, placePrepositions } from '../../lexicon/en/places.ts'
import { isCapital } from './cues.ts'
import { ends, goesOn } from './extent-of-name.ts'
import { fixedMeaning, wellKnown } from './known-words.ts'
import type { NameSearch } from './name-search.ts'
import { nameOf, wordsFrom } from './name-search.ts'
import type { PlaceName } from './place-name.ts'

/**
 * 'in Lower Dola', 'in Old Dola': a place that nobody lists beside a small one whose name it bears; 'Old' and 'New' only where the text tells of
 * that one too. A part of a well-known city ('Old Havana', 'Lower Manhattan') is none.
 */
export function namesakeAt(search: NameSearch, at: number, isToldAlone: (base: string) => boolean): PlaceName | null {
  const { text, gazetteer } = search
  const { tokens } = search.sentence
  const [first, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!namesakeWords.has(first.lower) || at === 0 || !isCapital(first) || !isCapital(next) || !placePrepositions.has(tokens[at - 1]?.lower ?? '')) return null
  const to = ends(tokens, at + 1, 3).find((end) => gazetteer.knows(wordsFrom(text, tokens, at + 1, end)))
  if (to === undefined || isCapital(tokens[to]) || goesOn(tokens, to)) return null
  const base = wordsFrom(text, tokens, at + 1, to)
  const words = wordsFrom(text, tokens, at, to)
  if (gazetteer.knows(words) || fixedMeaning(words, gazetteer) !== null || fixedMeaning(base, gazetteer) !== null || wellKnown(base, gazetteer) || placeKinds.has((tokens[to - 1] as Token).lower)) return null
  if (!directions.has(first.lower) && !isToldAlone(base)) return null
  return nameOf(search, at, to, { lookUps: [base], cues: { locative: true }, isNamesake: true })
}

/** Tells whether a text names a place without 'Old', 'New' or the like before it anywhere; looked for once, for a text asks as often as it names the place. */
export function toldAloneIn(text: string): (base: string) => boolean {
  const known = new Map<string, boolean>()
  return (base) => {
    const told = known.get(base) ?? isToldByItself(text, base)
    known.set(base, told)
    return told
  }
}

/** The longest of them with the blanks behind it, in characters. */
const longestNamesakeWord = 12

function isToldByItself(text: string, base: string): boolean {
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
    if (!namesakeWords.has(/(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - longestNamesakeWord), at))?.[1]?.toLowerCase() ?? '')) return true
  }
  return false
}
