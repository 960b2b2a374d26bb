import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { TaggedText, Token } from '../../text/tagged-text.ts'
import { calledSo, isPersonNoun, ownedByPersons } from '../../lexicon/en/people.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import { bodyWords, directions, givenNames, headsOfPlaces, kindBefore, localForces, manVerbs, namesakeWords, neverPlaces, personTitles, placeKinds } from '../../lexicon/en/places.ts'
import { bearsBody } from './company-of-name.ts'
import { isCapital } from './cues.ts'
import { casingOf, isDayName } from './extent-of-name.ts'
import { wellKnown } from './known-words.ts'
import { wordsFrom } from './name-search.ts'
import type { PlaceName } from './place-name.ts'
import { isSaidToBeVillage, isSettlementByPreposition } from './unlisted-settlements.ts'

/** Which names of a text are those of persons. */

/** Last words of full names of persons in the document: later a single 'Marden' is that person, not the town. */
export function personNames(text: string, tagged: TaggedText, gazetteer: Gazetteer): Set<string> {
  const found = new Set<string>()
  const villages = namesOfVillages(text, tagged)
  for (const sentence of tagged.sentences) {
    if (casingOf(sentence) === 'title') continue
    const { tokens } = sentence
    for (let at = 0; at < tokens.length; at += 1) {
      let end = at
      while (isCapital(tokens[end]) && tokens[end]?.tag === 'PROPN' && !isDayName(tokens, end)) end += 1
      if (end === at) continue
      const run = tokens.slice(at, end)
      const last = run.at(-1) as Token
      // 'a woman identified only as Rosa'
      if (run.length <= 3 && isWhatSomebodyIsCalled(text, (run[0] as Token).start)) for (const token of run) found.add(token.lower)
      // 'Hector "Junior" Dola'
      if (run.length === 1 && isNickname(tokens, end)) found.add((tokens[end + 3] as Token).lower)
      // 'the Wagner group': what bears that name in the document is no town.
      if (run.length === 1 && bearsBody(tokens, at, end) && !wellKnown(last.text, gazetteer)) found.add(last.lower)
      if (isFullName(text, tokens, at, end, gazetteer, villages)) for (const token of run.slice(personTitles.has(withoutStops(run[0] as Token)) ? 1 : 0)) found.add(token.lower)
      at = end - 1
    }
  }
  return found
}

/** Names of two or three words that the words around them put as a place somewhere in the text: 'houses in Thar Dola', 'from Thar Dola and nearby hamlets'. */
function namesOfVillages(text: string, { sentences }: TaggedText): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of sentences) {
    for (let at = 1; at < tokens.length; at += 1) {
      if (!/^(?:in|near|outside)$/.test(tokens[at - 1]?.lower ?? '')) continue
      let end = at
      while (isCapital(tokens[end]) && tokens[end]?.tag === 'PROPN' && !isDayName(tokens, end)) end += 1
      if (end - at >= 2 && end - at <= 3 && end < tokens.length && !givenNames.has(tokens[at]?.lower ?? '') && !namesakeWords.has(tokens[at]?.lower ?? '') && isSettlementByPreposition(tokens, at, end)) found.add(wordsFrom(text, tokens, at, end))
    }
  }
  return found
}

/** True for a run of two to four names that is a person's: by a first name or a title in it, by an age, by what is done to it, or as names that nothing else bears. */
function isFullName(text: string, tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer, villages: ReadonlySet<string>): boolean {
  const run = tokens.slice(at, end)
  const last = run.at(-1) as Token
  const first = withoutStops(run[0] as Token)
  if (run.length < 2 || run.length > 4 || directions.has(first) || bodyWords.has(last.lower) || placeKinds.has(last.lower)) return false
  const before = tokens[at - 1]
  const isOfPerson =
    givenNames.has(first) || personTitles.has(first) || givenNames.has(run[1]?.lower ?? '') ||
    // '23-year-old Levi Dola', 'Levi Dola, 23,': whatever places bear these names.
    hasAge(text, tokens, at, end) ||
    // 'shot Farah Dola', 'killed Hector Dola, leader of'
    (run.length <= 3 && before?.tag === 'VERB' && manVerbs.has(before.lemma)) ||
    (run.length <= 3 && before?.lower === 'of' && ownedByPersons.has(tokens[at - 2]?.lemma ?? '')) ||
    (!villages.has(wordsFrom(text, tokens, at, end)) && isBorneByNoPlace(tokens, at, end, gazetteer))
  return isOfPerson && !gazetteer.knows(wordsFrom(text, tokens, at, end))
}

/** 'Jeramye Whitaker': two or three plain words of which none is a place, and that no preposition makes one ('executed in Ghezel Dola, in Marden'). */
function isBorneByNoPlace(tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): boolean {
  const run = tokens.slice(at, end)
  const first = withoutStops(run[0] as Token)
  // 'in Oe Marn Kwin village', 'the Depayin People's Defence Force'
  if (placeKinds.get(tokens[end]?.lower ?? '')?.type === 'settlement' || run.at(-1)?.lower === 'people' || isSaidToBeVillage(tokens, end)) return false
  if (run.length > 3 || first.includes('-') || (headsOfPlaces.has(first) && tokens[at - 1]?.tag === 'ADP')) return false
  return run.every((token) => /^\p{Lu}\p{Ll}+$/u.test(token.text)) && isUnknownPair(run, gazetteer) && !(end < tokens.length && !namesakeWords.has(first) && isSettlementByPreposition(tokens, at, end))
}

function withoutStops({ lower }: Token): string {
  return lower.replace(/\./g, '')
}

/** 'parked near Gomez and her car', 'according to Shore': who bears a name, or speaks, is no place that nobody lists, nor a small one. */
export function isOfSomebody(text: string, tagged: TaggedText, name: PlaceName, persons: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  if (name.unlisted) return isSomebody(text, tagged, name, persons)
  return isAccordingTo(text, name) && name.fixed === null && name.cues.kind === null && !name.lookUps.some((look) => wellKnown(look, gazetteer))
}

function isSomebody(text: string, tagged: TaggedText, { span, to, sentence }: PlaceName, persons: ReadonlySet<string>): boolean {
  const words = text.slice(span.start, span.end)
  if (words.split(/\s+/).every((word) => persons.has(word.toLowerCase()))) return true
  if (isAccordingTo(text, { span })) return true
  const tokens = tagged.sentences[sentence]?.tokens ?? []
  if (tokens[to]?.lower === 'and' && ['her', 'his', 'she', 'he'].includes(tokens[to + 1]?.lower ?? '')) return true
  return /\s/.test(words) ? false : tagged.sentences.some((each) => each.tokens.some((token, i) => token.text === words && token.relation === 'nsubj' && isSaid(each.tokens, i)))
}

function isAccordingTo(text: string, { span }: Pick<PlaceName, 'span'>): boolean {
  return /\b(?:according|thanks|due) to $/i.test(text.slice(Math.max(0, span.start - 16), span.start)) && !localForces.has(/^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 20))?.[1]?.toLowerCase() ?? '')
}

/** 'Shore said', 'said Shore'. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lemma === 'say' || tokens[at - 1]?.lemma === 'say' || tokens[at + 1]?.lemma === 'tell'
}

/** '"Junior" Dola' right behind a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return /^["“”'‘]$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]) && /^["“”'’]$/.test(tokens[at + 2]?.text ?? '') && isCapital(tokens[at + 3]) && tokens[at + 3]?.tag === 'PROPN'
}

const calledSomething = new RegExp(`(?<who>[\\p{L}-]+)${calledSo} $`, 'u')

/** True for a name right behind the words that say what a person is called: 'a man allegedly named'; 'a village called' names a place. */
function isWhatSomebodyIsCalled(text: string, start: number): boolean {
  const who = calledSomething.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['who']
  return who !== undefined && isPersonNoun.has(who.toLowerCase())
}

/** True for a run of names with an age before or behind it. */
function hasAge(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === 'old' || tokens[from - 1]?.lower === 'year-old') return true
  const end = (tokens[to - 1] as Token).end
  return /^(?:,? (?:Jr|Sr)\.?)?, (?:aged? )?[1-9]\d?(?=[,.;]| and\b| of\b)/.test(text.slice(end, end + 20))
}

/** Two or three capitalised words of which none but the last is a place or a word of places: 'Jeramye Whitaker'. */
function isUnknownPair(run: readonly Token[], gazetteer: Gazetteer): boolean {
  return run.every((token, i) => {
    const word = token.lower
    const isOfPlaces = directions.has(word) || placeKinds.has(word) || kindBefore.has(word) || bodyWords.has(word) || neverPlaces.has(word) || placesThatAreWords.has(word)
    return !isOfPlaces && (i === run.length - 1 || !gazetteer.knows(token.text))
  })
}
