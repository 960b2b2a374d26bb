import type { Token } from '../../text/tagged-text.ts'
import { backedWords, bandNames, bodyNounsBefore, bodyVerbs, bodyWords, directions, foundAbroad, givenNames, headlineNouns, kindBefore, namedBodies, personTitles, placeKinds } from '../../lexicon/en/places.ts'
import { isCapital } from './cues.ts'
import { runAround } from './extent-of-name.ts'
import { wellKnown } from './known-words.ts'
import type { NameSearch } from './name-search.ts'
import { wordsFrom } from './name-search.ts'
import type { FixedMeaning } from './place-name.ts'

/** What the words beside a name make of it: the name of a place, of a person or of a body. */

/** What the words that share a name's run make of it. */
export function inCompany(search: NameSearch, from: number, to: number, kindWord: string | null): 'place' | 'person' | 'body' {
  const { text, casing, gazetteer } = search
  const { tokens } = search.sentence
  const run = runAround(tokens, from, to, casing)
  const [before, own, after] = [[run.start, from], [from, to], [to, run.end]].map(([start, end]) => tokens.slice(start, end).map(({ lower }) => lower)) as [string[], string[], string[]]
  if (bodyWords.has(own.at(-1) ?? '') && own.length > 1 && kindWord !== own.at(-1)) return 'body'
  // 'Berlin Centre for Rights'
  if (/^(?:centre|center|forum|house|initiative|campaign|circle|institution|mission)$/.test(tokens[run.end - 1]?.lower ?? '') && run.end - run.start > 1 && tokens[run.end]?.lower === 'for' && isCapital(tokens[run.end + 1])) return 'body'
  if (hasBodyBehind(tokens, to, after.map(withoutStops))) return 'body'
  if (isMiddleOfName(tokens, to) || isPaper(tokens, from, run.start)) return 'person'
  // 'University of Tehran', 'Bank of England'
  if (tokens[from - 1]?.lower === 'of' && isCapital(tokens[from - 2]) && (bodyWords.has(tokens[from - 2]?.lower ?? '') || bandNames.has(tokens[from - 2]?.lower ?? ''))) return 'body'
  if (before.some((word) => personTitles.has(withoutStops(word))) || (before.length === 0 && isBehindTitle(tokens, from))) return 'person'
  const words = wordsFrom(text, tokens, from, to)
  const isWellKnown = () => wellKnown(words, gazetteer)
  // 'Green-Marden' is one name.
  if (isBehindHyphen(tokens, from) && !isWellKnown()) return 'person'

  // What is left beside the name that neither a place nor a kind of place would have: a further name, or what a body does.
  const freeBefore = before.map(withoutStops).filter((word) => !directions.has(word) && !placeKinds.has(word) && !kindBefore.has(word) && gazetteer.country(capital(word)) === null)
  const loose = casing === 'title' ? after.findIndex((word) => headlineNouns.has(withoutStops(word))) : -1
  const freeAfter = (loose < 0 ? after : after.slice(0, loose)).map(withoutStops).filter((word) => !placeKinds.has(word))
  const isCountry = gazetteer.country(words)?.kind === 'name'
  if (freeAfter.length > 0) {
    const isDivision = kindWord !== null && placeKinds.get(kindWord)?.type === 'division' && own.at(-1) === kindWord
    if (isDivision) return 'body'
    // 'Dola Superintendent', 'US Energy Secretary': the place of an office.
    if (freeBefore.length === 0 && freeAfter.some((word) => personTitles.has(word))) return 'body'
    if (before.length === 0 && gazetteer.country(tokens.slice(to, run.end).map((token) => token.text).join(' ')) !== null) return 'place'
    if (isCountry && !givenNames.has(own[0] ?? '')) return 'body'
    return !givenNames.has(own.at(-1) ?? '') && isWellKnown() ? 'body' : 'person'
  }
  if (freeBefore.length === 0) return 'place'
  const isGiven = givenNames.has(freeBefore[0] as string)
  if (isCountry && !isGiven) return 'body'
  return isGiven || freeBefore.length === 1 ? 'person' : 'body'
}

function withoutStops(word: string): string {
  return word.replace(/\./g, '')
}

/** 'Dola Police Academy', 'Dola war'; not 'Dola Department' in capitals, where a division is written like a body. */
function hasBodyBehind(tokens: readonly Token[], to: number, after: readonly string[]): boolean {
  const isDivision = (word: string) => after.length === 1 && placeKinds.get(tokens[to]?.lower ?? '')?.type === 'division' && word !== 'division' && (word !== 'department' || wholly(tokens))
  return tokens[to]?.lower === 'war' || after.some((word, i) => bodyWords.has(word) && !(i === 0 && isDivision(word)))
}

/** 'Sami ul Haq' */
function isMiddleOfName(tokens: readonly Token[], to: number): boolean {
  return /^(?:ul|ur|ud|us|uz|bin|bint|ibn)$/.test(tokens[to]?.text ?? '') && isCapital(tokens[to + 1])
}

/** 'Daily Orsk', '..., reports the Orsk'. */
function isPaper(tokens: readonly Token[], from: number, start: number): boolean {
  const opening = tokens[start - 1]?.lower === 'the' ? start - 1 : start
  return /^(?:Daily|Weekly|Radio)$/.test(tokens[from - 1]?.text ?? '') || (/^report(?:s|ed)$/.test(tokens[opening - 1]?.lower ?? '') && tokens[opening - 2]?.text === ',')
}

/** 'Sgt. Marden', also where the stop is a token of its own. */
function isBehindTitle(tokens: readonly Token[], from: number): boolean {
  const title = tokens[from - 1]?.lower === '.' ? tokens[from - 2] : tokens[from - 1]
  return title !== undefined && isCapital(title) && personTitles.has(withoutStops(title.lower))
}

function isBehindHyphen(tokens: readonly Token[], from: number): boolean {
  const [before, hyphen, first] = [tokens[from - 2], tokens[from - 1], tokens[from]]
  return hyphen?.text === '-' && before?.end === hyphen.start && hyphen.end === first?.start
}

/** 'the Wagner group', "Russia's Wagner group", 'Wagner group fighters': the name of a body, whatever town bears it. */
export function bearsBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (!namedBodies.has(tokens[to]?.lower ?? '') || isCapital(tokens[to])) return false
  return /^(?:the|['\u2019]s|this|that)$/.test(tokens[from - 1]?.lower ?? '') || (/^(?:group|mercenaries)$/.test(tokens[to]?.lower ?? '') && (tokens[from - 1] === undefined || !/^(?:in|at|near|from|around)$/.test(tokens[from - 1]?.lower ?? '')))
}

/** A country or a seat of government as the one who acts: "Tehran denied", "Washington's envoy", "talks with Moscow". */
export function standsForBody({ text, sentence, gazetteer }: NameSearch, from: number, to: number, fixed: FixedMeaning | null): boolean {
  const { tokens } = sentence
  if (fixed?.kind !== 'country' && gazetteer.country(wordsFrom(text, tokens, from, to))?.kind !== 'capital') return false
  if (tokens[to]?.text === '-' && backedWords.has(tokens[to + 1]?.lower ?? '')) return true
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token
    if (token.head >= from && token.head < to) continue
    const head = tokens[token.head]
    if (!head) return false
    const relation = token.relation
    // 'A US journalist was hurt', 'Pakistan army soldiers': where somebody is from, who may be anywhere
    if (fixed?.kind === 'country' && token.head >= to && (relation === 'compound' || relation.startsWith('nmod')) && tokens[from - 1]?.tag !== 'ADP') {
      const whole = wholeOf(tokens, token.head)
      if (foundAbroad.has(tokens[whole]?.lemma ?? '')) return true
    }
    // 'put to death', 'put two men to death'
    if (relation === 'nsubj' && head.tag === 'VERB')
      return bodyVerbs.has(head.lemma) || (head.lemma === 'put' && tokens.some((each) => each.lower === 'death' && each.head === token.head))
    if (relation.startsWith('nsubj') && head.tag === 'VERB') return false
    if (relation === 'obl:agent') return true
    const marker = tokens[from - 1]?.lower ?? ''
    if (relation === 'obl' || relation === 'nmod') return bodyNounsBefore.has(marker)
  }
  return false
}

/** The noun that a noun of a compound is of: the soldiers of 'army soldiers'. */
function wholeOf(tokens: readonly Token[], noun: number): number {
  const { relation, head } = tokens[noun] as Token
  return relation === 'compound' && head > noun ? wholeOf(tokens, head) : noun
}

/** True in a text in capitals, where 'CUSCATLAN DEPARTMENT' is written like a body's name but is none. */
function wholly(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.text === token.text.toUpperCase())
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
