import type { PersonTold } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import { isNational } from '../../text/nationals.ts'
import { isSecondCalling } from '../../text/second-calling.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { pastInLaw } from '../../text/titled-names.ts'
import { phrasesWith, tokenAt } from '../../text/tree.ts'
import { daysAndMonths } from '../../lexicon/en/function-words.ts'
import { outcomeWords } from '../../lexicon/en/measures.ts'
import { groupTraits, hasOneHead, isPersonNoun, notOnePerson, trades, tradesOrElse } from '../../lexicon/en/people.ts'

/**
 * Finds single persons told without a number: 'a 16-year-old boy', 'the teacher', 'his wife', 'Anna Webb', 'Teen' in a headline, 'he'.
 * Read from the words and not from the parse, which loses its way in headlines and ages; whether anything happened to them is
 * for the words around them to say.
 * @param names spans of names that are known to be persons'
 */
export function findPersons(text: string, sentence: Sentence, names: readonly Span[]): PersonTold[] {
  const found: PersonTold[] = []
  let i = 0
  while (i < sentence.tokens.length) {
    const person = personAt(text, sentence, i, names)
    if (person) found.push(person)
    i = person ? person.head + 1 : i + 1
  }
  return found
}

const pronouns = new Set(['he', 'she'])

function personAt(text: string, sentence: Sentence, i: number, names: readonly Span[]): PersonTold | null {
  const token = tokenAt(sentence, i)
  if (pronouns.has(token.lower)) {
    return { span: { start: token.start, end: token.end }, head: i, how: 'pronoun', name: null, noun: null, age: null, sex: token.lower === 'she' ? 'f' : 'm' }
  }
  const noun = isSingularPerson(token) || isTeen(sentence, i) || holdsOffice(sentence, i) || isArticledTrade(sentence, i) ? token.lower : null
  if (noun !== null) {
    const next = sentence.tokens[i + 1]
    // 'police officer', 'murder suspect': the head is the last; 'man hunt' is nobody.
    if (next && next.tag === 'NOUN' && next.lower !== 'shot' && token.relation === 'compound' && token.head > i) return null
    // 'lawyer and activist Ada Brenn': told with the second
    if (isFirstTrade(sentence, i)) return null
    // 'a lawyer and activist' is told with the first
    if (isSecondCalling(sentence, i)) return null
    const name = nameFrom(sentence, pastInLaw(sentence.tokens, i) + 1)
    return described(text, sentence, i, name === null ? i : name.last, noun, name?.words ?? null)
  }
  const age = ageBefore(text, sentence, i + 1)
  // 'the youngest being 11 years old', 'two women, 47 and 52 years old' tells how old somebody is
  if (age && token.lower === 'old' && !standsBeforeNoun(sentence, i + 1) && !/\b(?:being|is|was|are|were|\d{1,2},? and|\d{1,2},? or) $/i.test(text.slice(sentence.start, age.start))) return described(text, sentence, i, i, null, null)
  if (token.tag === 'PROPN' && sentence.tokens[i - 1]?.tag !== 'PROPN') {
    const name = nameFrom(sentence, i)
    if (name === null || isModifier(sentence, name.last)) return null
    // 'Anna Webb of Dover'
    if (sentence.tokens[i - 1]?.lower === 'of' && (sentence.tokens[i - 2]?.tag === 'PROPN' || sentence.tokens[i - 2]?.tag === 'PUNCT')) return null
    const span = { start: token.start, end: tokenAt(sentence, name.last).end }
    const known = names.some((each) => overlaps(each, span)) || ageBefore(text, sentence, i) !== null || ageBehind(text, span.end) !== null
    const person = described(text, sentence, i, name.last, null, name.words)
    if (person === null || known) return person
    // 'Hale died' is somebody; 'on Sunday', 'the Dover', 'near Hale University' need not be.
    const previous = sentence.tokens[i - 1]
    return previous?.tag === 'ADP' || previous?.tag === 'DET' ? null : { ...person, how: 'unsure' }
  }
  return null
}

/** Nouns of one person that the tagger takes for adjectives. */
const nounsLikeAdjectives: ReadonlySet<string> = new Set(['teen', 'juvenile', 'hopeful', 'suspect'])

/** 'lawyer' of 'lawyer and activist Ada Brenn', one person whom the parse has under the second; the two of 'Father, son killed' have no trade. */
function isFirstTrade({ tokens }: Sentence, i: number): boolean {
  return trades.has(tokens[i]?.lower ?? '') && tokens[i]?.relation === 'compound' && /^(?:and|,)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 1]?.head === i
}

/** 'Shooting kills teen': whatever the tagger makes of the word, where no noun follows it. */
function isTeen({ tokens }: Sentence, i: number): boolean {
  return tokens[i]?.lower === 'teen' && tokens[i + 1]?.tag !== 'NOUN' && tokens[i + 1]?.tag !== 'PROPN'
}

/** 'a cook', 'his agent': words that are as often something else, behind an article or a possessive and before no other noun. */
function isArticledTrade({ tokens }: Sentence, i: number): boolean {
  const [own, before, next] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  return own?.fine === 'NN' && tradesOrElse.has(own.lower) && /^(?:an?|another|his|her|their)$/.test(before?.lower ?? '') && next?.tag !== 'NOUN' && next?.text !== '-'
}

/** True for a noun, or a headline's capital word, that means one person. */
function isSingularPerson(token: Token): boolean {
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN' && token.tag !== 'ADJ' && token.tag !== 'INTJ') return false
  if (token.tag === 'ADJ' && !nounsLikeAdjectives.has(token.lower) && !(/^(?:civilian|minor)$/.test(token.lower) && token.relation !== 'amod')) return false
  if (isNational(token) || (token.lower === 'minor' && token.fine === 'NN' && token.tag === 'NOUN')) return true
  if (token.fine === 'NNS' || token.fine === 'NNPS' || notOnePerson.has(token.lower)) return false
  return isPersonNoun.has(token.lower) && (!token.lower.endsWith('s') || token.lemma === token.lower)
}

/** 'a district head', 'the police chief', 'the head of the farmers' union'; not 'his head', 'the head of a guard', 'a chief inspector'. */
export function holdsOffice(sentence: Sentence, i: number): boolean {
  const [token, own] = [tokenAt(sentence, i), sentence.tokens[i - 1]]
  // 'a former head of state'
  if (token.lower === 'head' && token.tag === 'NOUN' && sentence.tokens[i + 1]?.lower === 'of' && /^(?:state|government|delegation|mission)$/.test(sentence.tokens[i + 2]?.lower ?? '')) return true
  if ((token.lower !== 'head' && token.lower !== 'chief') || token.tag !== 'NOUN' || token.relation === 'compound') return false
  if (own?.tag === 'NOUN' && own.relation === 'compound' && hasOneHead.has(own.lower)) return true
  return phrasesWith(sentence, i, 'of', 'nmod').some((whole) => hasOneHead.has(tokenAt(sentence, whole).lower))
}

/** 'Dover' in 'Dover man killed'. */
function isModifier(sentence: Sentence, last: number): boolean {
  const next = sentence.tokens[last + 1]
  return next !== undefined && (isSingularPerson(next) || (next.tag === 'NOUN' && tokenAt(sentence, last).relation === 'compound'))
}

const dayOrMonth = new RegExp(String.raw`^(?:${daysAndMonths.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.?)$`)

/** A run of capital words: 'Anna Webb', 'Juan Carlos Hale Jr.' */
function nameFrom(sentence: Sentence, first: number): { words: string; last: number } | null {
  let last = first - 1
  const isName = (at: number) => sentence.tokens[at]?.tag === 'PROPN' && !isSingularPerson(tokenAt(sentence, at)) && !dayOrMonth.test(tokenAt(sentence, at).lower)
  const isQuote = (at: number) => /^["'\u2018\u2019\u201c\u201d]$/.test(sentence.tokens[at]?.text ?? '')
  // 'Carl "Bo" Hale'
  // 'Anna Hale-Webb'
  const isHyphen = (at: number) => sentence.tokens[at]?.text === '-' && sentence.tokens[at]?.start === sentence.tokens[at - 1]?.end && sentence.tokens[at]?.end === sentence.tokens[at + 1]?.start
  const step = () => (isName(last + 1) ? 1 : last >= first && isHyphen(last + 1) && isName(last + 2) ? 2 : last >= first && isQuote(last + 1) && isQuote(last + 3) && isName(last + 4) ? 4 : 0)
  while (last - first < 4 && step() > 0) last += step()
  if (last < first || !/^\p{Lu}/u.test(tokenAt(sentence, first).text)) return null
  const words = sentence.tokens.slice(first, last + 1).map((token) => token.text).filter((word) => /\p{L}/u.test(word) && !/^(?:jr|sr|ii|iii)\.?$/i.test(word))
  return words.length === 0 ? null : { words: words.join(' '), last }
}

/** '16-year-old' right before a token, or null. */
function ageBefore(text: string, sentence: Sentence, i: number): { age: number; start: number } | null {
  const old = sentence.tokens[i - 1]
  if (old?.lower !== 'old') return null
  const match = /(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)[- \u2010-\u2014](year|month|week|day)s?[- \u2010-\u2014]$/i.exec(text.slice(Math.max(sentence.start, old.start - 20), old.start))
  if (!match) return null
  const age = Number(match[1])
  return { age: /year/i.test(match[2] as string) && Number.isFinite(age) ? age : 0, start: old.start - match[0].length }
}

function standsBeforeNoun(sentence: Sentence, i: number): boolean {
  const next = sentence.tokens[i]
  return next !== undefined && (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ' || (next.tag === 'PART' && next.lower !== 'not')) && !outcomeWords.has(next.lower)
}

/** Words that tell one person from those told before. */
const oneMore = /^(?:second|third|fourth|fifth|sixth|other)$/

const before = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'PART'])

/** The phrase of a person from its determiner on: 'a critically wounded police officer', 'the boy's mother', 'Houston rapper'. */
function described(text: string, sentence: Sentence, head: number, last: number, noun: string | null, name: string | null): PersonTold | null {
  let first = head
  let how: PersonTold['how'] = name !== null && noun === null ? 'name' : 'bare'
  let age: number | null = null
  const ownAge = noun === null && name === null ? ageBefore(text, sentence, head + 1) : null
  if (ownAge) {
    age = ownAge.age
    while (first > 0 && tokenAt(sentence, first).start > ownAge.start) first -= 1
  }
  for (let k = first - 1; k >= Math.max(0, head - 8); k -= 1) {
    const token = tokenAt(sentence, k)
    const aged = ageBefore(text, sentence, k + 1)
    if (aged) {
      age = aged.age
      while (k > 0 && tokenAt(sentence, k).start > aged.start) k -= 1
      first = k
      continue
    }
    // 'Not a single person was killed'
    if ((token.lower === 'a' || token.lower === 'one') && sentence.tokens[k - 1]?.lower === 'not') return null
    if (token.lower === 'and' && isFirstTrade(sentence, k - 1)) continue
    // 'the woman's daughter' is known by the woman, and is nobody told before
    if (token.lower === 'a' || token.lower === 'an') how = how === 'kin' ? 'kin' : 'indefinite'
    else if (token.lower === 'another') how = 'other'
    else if (token.lower === 'the' || token.lower === 'this' || token.lower === 'that') how = how === 'kin' ? 'kin' : 'definite'
    else if (/^(?:his|her|their|its|my|our)$/.test(token.lower)) how = 'kin'
    else if (token.tag === 'DET') return null
    else if (token.tag === 'PART' && /s$/.test(token.lower)) {
      first = k
      if (how === 'bare') how = 'kin'
      continue
    // 'shot dead Anna Webb': how she was shot
    } else if (token.lower === 'dead' && ['shoot', 'strike', 'gun'].includes(sentence.tokens[k - 1]?.lemma ?? '')) break
    else if (token.lower !== ',' && (before.has(token.tag) || isOfCompound(sentence, k) || ((token.fine === 'VBN' || token.fine === 'VBG') && k > 0 && ['DET', 'ADJ'].includes(tokenAt(sentence, k - 1).tag)))) {
      // a plural noun before is another phrase; a number counts for itself
      if ((token.fine === 'NNS' && (how === 'bare' || how === 'name')) || token.tag === 'NUM') break
      if (oneMore.test(token.lower)) how = 'other'
      first = k
      continue
    } else break
    first = k
    break
  }
  const words = sentence.tokens.slice(first, head + 1).some((token) => oneMore.test(token.lower))
  const span = { start: tokenAt(sentence, first).start, end: tokenAt(sentence, last).end }
  const told = age ?? ageBehind(text, span.end)
  return { span, head: last, how: words && how !== 'kin' ? 'other' : how, name, noun, age: told === 0 ? null : told, sex: noun === null ? null : sexOf(noun) }
}

/** The hyphen and the participle of 'a high-ranking officer'. */
function isOfCompound({ tokens }: Sentence, i: number): boolean {
  const hyphen = tokens[i]?.text === '-' ? i : i - 1
  const [left, dash, right] = [tokens[hyphen - 1], tokens[hyphen], tokens[hyphen + 1]]
  return dash?.text === '-' && left?.end === dash.start && right?.start === dash.end && (right.tag === 'VERB' || right.tag === 'ADJ' || right.tag === 'NOUN')
}

/** ', 34,' behind a person. */
function ageBehind(text: string, end: number): number | null {
  const match = /^,? \(?(?:age |aged )?(\d{1,2})\)?(?=[,.;)]| (?:was|is|died|has|of)\b|\s*$|\n)/i.exec(text.slice(end, end + 14))
  return match ? Number(match[1]) : null
}

const male = /^(?:\w*-?)(?:man|boy|husband|father|brother|uncle|nephew|dad|gentleman)$|^(?:grand|step)?son$|^male$/
const female = /(?:woman|girl|wife|mother|daughter|sister|aunt|niece|mom|mum|lady|girlfriend|widow)$|^female$/

function sexOf(noun: string): 'f' | 'm' | null {
  return groupTraits[noun]?.sex ?? (female.test(noun) ? 'f' : male.test(noun) && !/^(?:gunman|human|policeman|spokesman|layman)$/.test(noun) ? 'm' : null)
}
