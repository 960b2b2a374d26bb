import {
  besideWords,
  betweenTwo,
  directions,
  divisionAdjectives,
  endOfRoad,
  kindBefore,
  kindModifiers,
  partedByTwo,
  placeKinds,
  placePrepositions,
  stateAbbreviations,
} from '../../lexicon/en/places.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import type { PlaceCues } from './place-name.ts'

/** What the words around tokens `from` to `to` of a sentence say of the place they may name. */
export function cuesAround(text: string, sentence: Sentence, from: number, to: number, gazetteer: Gazetteer): PlaceCues {
  const tokens = sentence.tokens
  const lower = (index: number) => tokens[index]?.lower ?? ''
  let kindWord: string | null = null
  let country: string | null = null

  // Within the name, then behind it.
  const next = lower(to)
  if (to - from > 1 && placeKinds.has(lower(to - 1))) kindWord = lower(to - 1)
  else if (to - from > 1 && kindBefore.has(lower(from))) kindWord = lower(from)
  // 'the Marden town of Dola': the town is Dola
  else if (placeKinds.get(next)?.type === 'settlement' && lower(to + 1) === 'of' && isCapital(tokens[to + 2])) kindWord = null
  else if (placeKinds.has(next) && !isVerb(tokens[to])) kindWord = next
  // 'Dola refugee camp'; the Dola Police Department is no department of a country.
  else if (kindModifiers.has(next) && placeKinds.get(lower(to + 1))?.type === 'site') kindWord = lower(to + 1)
  // 'the Dola area of Marden': a quarter of it.
  else if (/^(?:area|section|part|side|community)$/.test(next) && lower(to + 1) === 'of' && isCapital(tokens[to + 2])) kindWord = 'neighbourhood'
  // "the city's Dola section", "Marden's Dola section"
  else if (next === 'section' && /^['’]s$/.test(lower(from - 1))) kindWord = 'neighbourhood'
  // 'the Dola regional governor'
  else kindWord = divisionAdjectives.get(next) ?? null
  // Before the name: 'the province of X', 'northern X', 'near X', '30 km north of X'.
  let at = from - 1
  if (lower(at) === 'the') at -= 1
  let partWord: string | null = null
  if (directions.has(lower(at))) {
    partWord = lower(at)
    at -= 1
    if (lower(at) === 'the') at -= 1
  }
  if (
    placeKinds.has(lower(at)) &&
    tokens[at]?.tag !== 'VERB' &&
    kindWord === null &&
    at === from - 1 &&
    !isPunctuation(tokens[at])
  ) {
    // 'the town Dola', 'Camp Dola': only settlements and words written as part of the name.
    const kind = placeKinds.get(lower(at))
    if (kind?.type === 'settlement' || kind?.type === 'division' || isCapital(tokens[at])) kindWord = lower(at)
    if (kindWord !== null) country = countryOf(text, tokens, at - 1, gazetteer)
  }
  let before = textBefore(text, sentence, tokens[at + 1] ?? null)
  if (lower(at) === 'of') {
    const noun = lower(at - 1)
    // 'the Dola neighbourhood of Marden': the quarter is Dola.
    // "the workers' quarter of Marden": a quarter of the town.
    const isOther = placeKinds.get(noun)?.type === 'part' && (isCapital(tokens[at - 2]) || /^['’](?:s)?$/.test(lower(at - 2)))
    if (placeKinds.has(noun) && !isOther) {
      const isSuburb = noun === 'suburb' || noun === 'suburbs'
      kindWord ??= isSuburb ? null : noun
      country ??= countryOf(text, tokens, at - 2, gazetteer)
      // 'near the town of Dola'
      before = textBefore(text, sentence, tokens[isSuburb ? at + 1 : at - 1] ?? null)
    }
    // 'north of Dola', 'north of the town of Dola'
    const outer = placeKinds.has(noun) && !isOther ? (lower(at - 2) === 'the' ? at - 3 : at - 2) : at
    const direction = lower(outer) === 'of' ? lower(outer - 1) : ''
    // 'in the east of Dola' lies in it.
    if (directions.has(direction) && lower(outer - 2) === 'the' && lower(outer - 3) === 'in') partWord ??= direction
    else if (directions.has(direction) && partWord === null) return beside(textBefore(text, sentence, tokens[outer + 1] ?? null), direction)
  }
  country ??= countryOf(text, tokens, partWord === null ? from - 1 : from - 2, gazetteer)

  return {
    kind: kindWord === null ? null : (placeKinds.get(kindWord) ?? null),
    kindWord,
    beside: next === 'outskirts' || next === 'countryside' || besideWords.some(([words]) => before.endsWith(` ${words} `)) || isEndOfRoad(before),
    distanceKm: null,
    bearing: null,
    part: partWord === null ? null : (directions.get(partWord) ?? null),
    partWord,
    locative: placePrepositions.has(lower(at)),
    inCapitals: !/\p{Ll}{2}/u.test(text.slice(sentence.start, sentence.end)),
    state: stateAfter(text, tokens, to),
    country,
  }

  function beside(words: string, direction: string): PlaceCues {
    const distance = distancePattern.exec(words)
    const km = distance
      ? Number((distance[1] as string).replace(',', '')) * (/^mi/.test(distance[2] as string) ? 1.609 : 1)
      : null
    return {
      kind: kindWord === null ? null : (placeKinds.get(kindWord) ?? null),
      kindWord,
      beside: true,
      distanceKm: km === null ? null : Math.round(km),
      bearing: directions.get(direction) ?? null,
      part: null,
      partWord: direction,
      locative: true,
      inCapitals: false,
      state: stateAfter(text, tokens, to),
      country,
    }
  }
}

/** 'on the road between Dola and Marden', 'on the road from Dola to Marden', ', between Dola and Marden': beside either. */
function isEndOfRoad(before: string): boolean {
  if (endOfRoad.test(before)) return true
  const between = betweenTwo.exec(before)
  return between !== null && !partedByTwo.test(between[1] as string)
}

const distancePattern = /(\d[\d,.]*) ?-?(km|kilomet\w+|miles?|mi)\b[^.]{0,20} of (?:the )?$/

/** The 60 characters before a token, lower case, with a space at either end. */
function textBefore(text: string, sentence: Sentence, token: Token | null): string {
  const end = token?.start ?? sentence.end
  return ` ${text
    .slice(Math.max(sentence.start, end - 60), end)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()} `.replace(/ the $/, ' ')
}

/** The state of 'Springfield, Ill.' or 'Springfield, IL', when an abbreviation follows the name. */
export function stateAfter(text: string, tokens: readonly Token[], to: number): readonly [string, string] | null {
  const found = abbreviationAfter(text, tokens, to)
  return found ? found.state : null
}

/** The abbreviation of a state behind a name and a comma, and the tokens that write it. */
export function abbreviationAfter(
  text: string,
  tokens: readonly Token[],
  to: number,
): { state: readonly [string, string]; from: number; to: number } | null {
  const comma = tokens[to]?.text === ',' ? to + 1 : to
  const first = tokens[comma]
  if (!first || !isCapital(first)) return null
  for (let end = Math.min(tokens.length, comma + 3); end > comma; end -= 1) {
    const written = text.slice(first.start, (tokens[end - 1] as Token).end)
    // 'ST. CHARLES, Ill --'
    const dotless = comma > to && !isCapital(tokens[end]) ? stateAbbreviations.get(`${written}.`) : undefined
    const state = stateAbbreviations.get(written) ?? dotless
    // Without a comma only forms with dots or two capitals count, and 'IN', 'OR', 'ME' never do.
    if (state && (comma > to || (/\./.test(written) && written.length > 2)) && !(comma === to && /^[A-Z]+$/.test(written))) {
      // 'SAN SALVADOR, IN A STATEMENT': in capitals throughout, two letters before a word are a word.
      const loud = (tokens[to - 1]?.text ?? '').length > 2 && tokens[to - 1]?.text === tokens[to - 1]?.text.toUpperCase()
      if (loud && /^[A-Z]{2}$/.test(written) && /^[\p{L}\p{N}]/u.test(tokens[end]?.text ?? '')) return null
      return { state, from: comma, to: end }
    }
  }
  return null
}

/** Country of "Iraq's" or 'Iraqi' that ends at token `at`. */
function countryOf(text: string, tokens: readonly Token[], at: number, gazetteer: Gazetteer): string | null {
  let index = at
  if (/^['’]s?$/.test(tokens[index]?.text ?? '')) index -= 1
  const token = tokens[index]
  if (!token || !isCapital(token)) return null
  const previous = tokens[index - 1]
  const two = previous && isCapital(previous) ? gazetteer.country(text.slice(previous.start, token.end)) : null
  const meaning = two ?? gazetteer.country(token.text)
  if (!meaning || meaning.kind === 'capital') return null
  return meaning.kind === 'demonym' || index < at ? meaning.country : null
}

export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function isPunctuation(token: Token | undefined): boolean {
  return token?.tag === 'PUNCT'
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' && token.fine !== 'VBG'
}
