import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { TaggedText, Token } from '../../text/tagged-text.ts'
import { directions, localForces, placeKinds, streetNounsBefore, streetPlurals, streetWords } from '../../lexicon/en/places.ts'
import { isCapital } from './cues.ts'
import { wellKnown } from './known-words.ts'
import type { NameSearch } from './name-search.ts'
import { nameOf } from './name-search.ts'
import type { PlaceName } from './place-name.ts'

/**
 * A street, however well known the place is that it is called after: 'Spain Street', 'the 300 block of Dola', 'the corner of
 * Marden and Orsk'. A street called after a town hardly ever lies there, so only the street as a whole is looked up; what is no
 * more than part of an address ('Marden Ln.', 'the 300 block of Dola') names no place of its own.
 */
export function streetAt(search: NameSearch, at: number): { readonly name: PlaceName | null; readonly to: number } | null {
  const { tokens } = search.sentence
  if (!isCapital(tokens[at]) || (isCapital(tokens[at - 1]) && tokens[at - 1]?.tag === 'PROPN')) return null
  let to = at + 1
  // '135 Ridge St. Police said': behind a number of a house there is no saint.
  const isHouse = /^\d{1,5}$/.test(tokens[at - 1]?.text ?? '')
  while (to < tokens.length && to - at < 4 && isCapital(tokens[to]) && !isStreetWord(tokens, to, isHouse)) to += 1
  const kindWord = isStreetWord(tokens, to, isHouse) ? (tokens[to] as Token).lower : null
  if (kindWord !== null) to += 1
  else if (!onCorner(tokens, at, to)) return null
  const kind = placeKinds.get(kindWord ?? '')
  if (!kind) return { name: null, to }
  return { name: nameOf(search, at, to, { cues: { kind, kindWord } }), to }
}

/** 'Street', 'Ave.': written with a capital, 'a Dola street' is a street in Dola; 'St.' before a further name is a saint. */
function isStreetWord(tokens: readonly Token[], at: number, isHouse = false): boolean {
  const token = tokens[at]
  if (token === undefined || !isCapital(token) || !streetWords.has(token.lower.replace(/\.$/, ''))) return false
  return isHouse || token.lower.length > 4 || !isCapital(tokens[at + 1])
}

const numbered = /^\d+(?:st|nd|rd|th)$/

/** '3rd and X', 'the 300 block of X', 'the corner of X and Y', 'X and Y avenues': names of streets without the word. */
function onCorner(tokens: readonly Token[], from: number, to: number): boolean {
  let before = from - 1
  for (let steps = 0; steps < 6 && before >= 0; steps += 1) {
    const token = tokens[before] as Token
    if (!(isCapital(token) || token.lower === 'and' || token.lower === 'the' || directions.has(token.lower))) break
    before -= 1
  }
  if (tokens[from - 1]?.lower === 'and' && isStreetWord(tokens, from - 2) && placeKinds.has(tokens[to]?.lower ?? '')) return true
  if (numbered.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]?.lower === 'and') return true
  if (tokens[to]?.lower === 'and' && numbered.test(tokens[to + 1]?.text ?? '')) return true
  if (tokens[before]?.lower === 'of' && streetNounsBefore.has(tokens[before - 1]?.lower ?? '')) return true
  let after = to
  while (tokens[after]?.lower === 'and' || (after > to && isCapital(tokens[after]) && !streetPlurals.has(tokens[after]?.lower ?? ''))) after += 1
  // 'Warren and Marden Avenues'
  return streetPlurals.has(tokens[after]?.lower ?? '') && (!isCapital(tokens[after]) || tokens.slice(to, after).some(({ lower }) => lower === 'and'))
}

/** Names without those that are a street told before: 'the 1700 block of Marden Avenue ... fleeing westbound on Marden'. */
export function withoutStreetsAgain(text: string, tagged: TaggedText, names: readonly PlaceName[], gazetteer: Gazetteer): readonly PlaceName[] {
  const streets = new Set(names.flatMap(({ cues, lookUps }) => (isStreetKind(cues.kindWord) ? [(lookUps[0] as string).split(' ').slice(0, -1).join(' ')] : [])))
  return names.filter((name) => !isStreetAgain(text, tagged, name, streets, gazetteer))
}

/** 'street', 'ave.'. */
export function isStreetKind(kindWord: string | null): boolean {
  return streetWords.has((kindWord ?? '').replace(/\.$/, ''))
}

/** True for the bare name of a street told before, where the words do not make it a town. */
function isStreetAgain(text: string, tagged: TaggedText, { span, sentence, from, to, fixed, cues, use }: PlaceName, streets: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  const words = text.slice(span.start, span.end)
  if (!streets.has(words) || fixed !== null || cues.state !== null || cues.kind !== null || use !== 'place') return false
  const tokens = tagged.sentences[sentence]?.tokens ?? []
  const before = tokens[from - 1]?.lower
  return before === 'on' || (before !== 'in' && !localForces.has(tokens[to]?.lower ?? '') && !wellKnown(words, gazetteer))
}
