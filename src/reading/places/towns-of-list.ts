import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Token } from '../../text/tagged-text.ts'
import { bodyWords, givenNames, neverPlaces, notSettlements, personTitles, placeKinds } from '../../lexicon/en/places.ts'
import { isCapital } from './cues.ts'
import type { NameSearch } from './name-search.ts'
import { nameOf } from './name-search.ts'
import { isOverrun } from './overrun.ts'
import type { PlaceName } from './place-name.ts'

/**
 * 'in Isfahan, Ghaemshahr, Babol and Dezful': in a list of places the next capitalised word is one too, also in a spelling
 * that no place bears exactly.
 */
export function nextOfList(search: NameSearch, at: number, names: readonly PlaceName[]): PlaceName | null {
  const { index, gazetteer } = search
  const { tokens } = search.sentence
  const token = tokens[at] as Token
  const before = names.at(-1)
  if (before?.sentence !== index || before.use !== 'place' || token.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}/u.test(token.text)) return null
  const between = tokens.slice(before.to, at).map((each) => each.lower)
  const closes = between.at(-1) === 'and' && (tokens[at + 1] === undefined || tokens[at + 1]?.tag === 'PUNCT') && endsList(names, tokens, token, gazetteer)
  if (!closes && isOfTownList(tokens, before, at)) return nameOf(search, at, at + 1, { cues: { kind: placeKinds.get('town') ?? null }, ...(gazetteer.knows(token.text) ? {} : { unlisted: true }) })
  if ((between[0] !== ',' && !closes) || between.some((word) => word !== ',' && word !== 'and')) return null
  const next = closes ? ',' : tokens[at + 1]?.lower
  if (next !== ',' && next !== 'and') return null
  // Between three towns that are known, what has no name in the gazetteer is a town as well: 'Monywa, Shwebo, Ashwari, Bago and Dola'.
  return gazetteer.find(token.text).length > 0 || isAmongTowns(tokens, at, gazetteer) ? nameOf(search, at, at + 1) : null
}

/**
 * 'in Mbaloko, Tisira and Kenzu on Sunday': what stands in a list that 'in' opens is a town as the first is, though nobody lists it. The list must
 * close with 'and' before the end of its phrase: 'in Dola, Ada and Ben were shot' lists people.
 */
export function isOfTownList(tokens: readonly Token[], before: PlaceName, at: number): boolean {
  const isTown = (i: number) => {
    const token = tokens[i]
    return token?.tag === 'PROPN' && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && !givenNames.has(token.lower) && !notSettlements.has(token.lower) && !bodyWords.has(token.lower) && !personTitles.has(token.lower) && !neverPlaces.has(token.lower)
  }
  // Where the list begins: at the word behind the preposition, or behind 'the villages of'.
  let first = before.from
  while (/^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '') && isCapital(tokens[first - 2])) first -= 2
  const opener = tokens[first - 1]?.lower ?? ''
  const isOpened = /^(?:in|near|around|at)$/.test(opener) || (opener === 'of' && /^(?:towns?|villages|cities|districts|settlements|hamlets)$/.test(tokens[first - 2]?.lower ?? '')) || (tokens[first - 1]?.tag === 'VERB' && isOverrun(tokens, first, first + 1))
  if (!isOpened || !tokens.slice(before.to, at).every(({ lower }) => lower === ',' || lower === 'and')) return false
  // 'Barkin Ladi': a name of two words
  const endOf = (i: number) => (/^\p{Lu}\p{Ll}{2,}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.tag === 'PROPN' ? i + 1 : i)
  let last = isTown(at) && tokens[at - 1]?.lower === 'and' ? endOf(at) : -1
  for (let i = at; last < 0 && isTown(i); ) {
    const joint = endOf(i) + 1
    const and = tokens[joint]?.lower === 'and' ? joint : tokens[joint]?.text === ',' && tokens[joint + 1]?.lower === 'and' ? joint + 1 : -1
    if (and >= 0) {
      last = isTown(and + 1) ? endOf(and + 1) : -1
      break
    }
    if (tokens[joint]?.text !== ',') break
    i = joint + 1
  }
  if (last < 0) return false
  const next = tokens[last + 1]
  if (next === undefined || next.tag === 'ADP' || /^(?:[.;:)]|yesterday|today|late|early|overnight|where|when|while|as|and)$/.test(next.lower)) return true
  // 'raided Dola, Ada and Orsk, three villages on the border'
  if (next.text === ',' && tokens.slice(last + 2, last + 6).some(({ lower }) => /^(?:villages|towns|hamlets|settlements|communities|districts)$/.test(lower))) return true
  return next.text === ',' && !/^(?:both|all|two|three|four|aged?|an?|who|whom|whose|which|\d.*)$/.test(tokens[last + 2]?.lower ?? '')
}

/** 'in Batman, Siirt and Van': behind two towns and a comma the last name of a list is one too, be it a common word elsewhere. */
function endsList(names: readonly PlaceName[], tokens: readonly Token[], last: Token, gazetteer: Gazetteer): boolean {
  const [first, second] = names.slice(-2)
  return first !== undefined && second !== undefined && first.sentence === second.sentence && tokens.slice(first.to, second.from).every(({ text }) => text === ',') && first.to < second.from && gazetteer.knows(last.text)
}

/** True between names that the gazetteer knows, on both sides of the commas. */
function isAmongTowns(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const knows = (index: number) => tokens[index]?.tag === 'PROPN' && gazetteer.knows(tokens[index].text)
  const next = tokens[at + 1]?.lower === 'and' ? at + 2 : tokens[at + 2]?.lower === 'and' ? at + 3 : at + 2
  return knows(at - 2) && knows(next) && (knows(at - 4) || knows(next + 2))
}
