import type { ActArgument, ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { NounClass } from '../../lexicon/en/acts.ts'
import { isBodyPart, isLimb } from '../../lexicon/en/measures.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { inAnotherPlace } from '../../lexicon/en/places.ts'
import { classOf } from './noun-class.ts'

/**
 * 'killed five people in Kosti and three in Kassala', 'burnt a bank in Kosti, killing two, and a school in Kassala': a number or a thing with
 * a place of its own takes up the verb once more, 'killed five people on 1 March and three on the 6th' a number with a day. One more act for each, with
 * the verb, the doers and what it befell there.
 */
export function toldAgain(sentence: Sentence, act: ActMention): ActMention[] {
  if (act.counted === 'agent' || tokenAt(sentence, act.token).tag !== 'VERB') return []
  const hit = hitAgain(sentence, act)
  if (hit.length > 0) return hit
  const again: ActMention[] = []
  const place = placeBehind(sentence, act.token) ?? (opensWithPlace(sentence) ? behindObject(sentence, act) : null)
  const isDated = place === null || dayAt(sentence, place) !== null
  // 'nine on Wednesday in Kosti and four on Thursday in Kassala'
  const behindDay = (day: number | null) => (day === null ? null : (placeAt(sentence, day) ?? (isDated ? day : null)))
  const where: WhereOrWhen = (from) => placeAt(sentence, from) ?? behindDay(dayAt(sentence, from))
  let at = place ?? dayBehind(sentence, act)
  while (at !== null) {
    const next: Again | null = againBehind(sentence, at, act, where)
    if (next === null) break
    again.push(next.act)
    at = next.end
  }
  return again
}

/** An act that takes up another's verb, and where its place ends. */
interface Again { readonly act: ActMention; readonly end: number }

/** 'A boy was shot in the leg, a girl in the arm': who was hit by the same, told by where it hit them. */
function hitAgain(sentence: Sentence, act: ActMention): ActMention[] {
  if (act.measure === null) return []
  const again: ActMention[] = []
  for (let at = partBehind(sentence, act.token + 1); at !== null; ) {
    const who = numberBehind(sentence, at)
    const end = who === null ? null : partAt(sentence, who.end)
    if (who === null || end === null) break
    const span = { start: tokenAt(sentence, who.from).start, end: tokenAt(sentence, who.end - 1).end }
    const others = act.arguments.filter(({ role }) => role !== 'victim')
    const measure = act.measure === 'casualties_unspecified' && isLimb(tokenAt(sentence, end - 1).lower) ? 'injured' : act.measure
    again.push({ ...act, measure, trigger: span, target: null, furtherTargets: [], again: true, arguments: [...others, { role: 'victim', span, head: who.head }] })
    at = end
  }
  return again
}

/** Behind the part of the body right behind a verb, or behind what the verb befell; null where none is told. */
function partBehind(sentence: Sentence, from: number): number | null {
  for (let i = from; i < from + 6 && !/^[,;]$|^and$/.test(sentence.tokens[i]?.text ?? ','); i += 1) {
    const end = partAt(sentence, i)
    if (end !== null) return end
  }
  return null
}

/** The end of 'in the leg' or 'in both arms' from a preposition on; null for anything else. */
function partAt(sentence: Sentence, at: number): number | null {
  if (!/^(?:in|through)$/.test(sentence.tokens[at]?.lower ?? '') || !/^(?:the|his|her|both|their)$/.test(sentence.tokens[at + 1]?.lower ?? '')) return null
  const noun = /^(?:left|right|upper|lower)$/.test(sentence.tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2
  return isBodyPart(sentence.tokens[noun]?.lower ?? '') ? noun + 1 : null
}

/** The end of a place or of a day from a preposition on; null where none stands. */
type WhereOrWhen = (at: number) => number | null

function againBehind(sentence: Sentence, behind: number, act: ActMention, where: WhereOrWhen): Again | null {
  const opens = pastOutcome(sentence, dayAt(sentence, behind) ?? pastDay(sentence, behind))
  const number = act.measure === null ? null : numberBehind(sentence, opens)
  const thing = number === null && act.target !== null ? (thingBehind(sentence, opens) ?? (isCounted(sentence, act.target) ? bareNumberBehind(sentence, opens) : null)) : null
  const what = number ?? thing
  const end = what === null ? null : where(what.end)
  if (what === null || end === null) return null
  const others = act.arguments.filter(({ role }) => role !== 'victim')
  const span = { start: tokenAt(sentence, what.from).start, end: tokenAt(sentence, what.end - 1).end }
  if (thing !== null) return { end, act: { ...act, measure: null, trigger: span, target: span, furtherTargets: [], again: true, arguments: others } }
  const victim: ActArgument = { role: 'victim', span, head: what.head }
  // 'shot dead two in Lahore and one in Karachi'
  const measure = act.measure === 'casualties_unspecified' && /\b(?:dead|death|fatally)\b/.test(act.rule) ? 'killed' : act.measure
  return { end, act: { ...act, measure, trigger: span, target: null, furtherTargets: [], again: true, arguments: [...others, victim] } }
}

/** Behind the first place that follows a verb in its clause; null where none does. */
function placeBehind(sentence: Sentence, verb: number): number | null {
  for (let i = verb + 1; i < sentence.tokens.length && i < verb + 14; i += 1) {
    const { tag, lower } = tokenAt(sentence, i)
    if (tag === 'VERB' || lower === ',' || lower === ';' || lower === 'and') return null
    const end = placeAt(sentence, i)
    if (end !== null) return end
  }
  return null
}

/** Behind the day right behind a verb or behind what it befell; null where none is told. */
function dayBehind(sentence: Sentence, act: ActMention): number | null {
  return dayAt(sentence, act.token + 1) ?? dayAt(sentence, behindObject(sentence, act))
}

/** The end of 'on 3 May', 'on the first day of March' or 'on Monday evening' from the preposition on; null for anything else. */
function dayAt(sentence: Sentence, at: number): number | null {
  if (sentence.tokens[at]?.lower !== 'on') return null
  let i = at + 1
  while (i < Math.min(at + 7, sentence.tokens.length) && isWordOfDay(tokenAt(sentence, i))) i += 1
  return sentence.tokens.slice(at + 1, i).some(({ lower, text }) => isDayOrMonth.has(lower) || /^\d{1,2}(?:st|nd|rd|th)$/.test(text)) ? i : null
}

function isWordOfDay({ lower, tag }: Token): boolean {
  return tag === 'NUM' || isDayOrMonth.has(lower) || /^(?:the|of|day|first|last|early|late|morning|afternoon|evening|night)$|^\d{1,2}(?:st|nd|rd|th)$/.test(lower)
}

/** 'In Kosti, four huts were burned on Friday and seven in Kassala': the place of the first stands before it. */
function opensWithPlace(sentence: Sentence): boolean {
  return placeAt(sentence, 0) !== null
}

/** Behind a verb and what it befell. */
function behindObject(sentence: Sentence, { token, target, arguments: parties }: ActMention): number {
  const end = Math.max(tokenAt(sentence, token).end, target?.end ?? 0, ...parties.flatMap(({ role, span }) => (role === 'victim' ? [span.end] : [])))
  const at = sentence.tokens.findIndex(({ start }) => start >= end)
  return at < 0 ? sentence.tokens.length : at
}

/** The end of 'in Kosti' or 'near the town of Kosti' from a preposition on; null for anything else. */
function placeAt(sentence: Sentence, at: number): number | null {
  if (!/^(?:in|at|near|outside|around)$/.test(sentence.tokens[at]?.lower ?? '')) return null
  let i = at + 1
  // 'in the next village': no name, and another place all the same
  if (inAnotherPlace.test(` ${sentence.tokens.slice(at, at + 4).map(({ lower }) => lower).join(' ')}`)) return tokenAt(sentence, i).lower === 'another' ? i + 2 : i + 3
  while (i < at + 6 && /^(?:the|town|city|village|of|nearby|neighbouring|northern|southern|eastern|western)$/.test(sentence.tokens[i]?.lower ?? '')) i += 1
  const first = i
  while (sentence.tokens[i]?.tag === 'PROPN' && !isDayOrMonth.has(tokenAt(sentence, i).lower)) i += 1
  return i > first ? i : null
}

/** What takes up a verb: its first token, the one that counts or names it, and the one behind it. */
interface Phrase { readonly from: number; readonly head: number; readonly end: number }

/** 'and three', ', nine', 'and at least four others' or 'and a nurse', from behind a place and a day on. */
function numberBehind(sentence: Sentence, from: number): Phrase | null {
  let i = from
  while (/^(?:,|and|another|at|least|about|some|further)$/.test(sentence.tokens[i]?.lower ?? '') && i - from < 5) i += 1
  const number = sentence.tokens[i]
  if (i === from || number === undefined) return null
  if (number.lower === 'a' || number.lower === 'an') return nounBehind(sentence, i, 'person')
  if (number.tag !== 'NUM' || /^(?:19|20)\d\d$/.test(number.text)) return null
  const noun = sentence.tokens[i + 1]
  const hasNoun = noun !== undefined && (/^(?:people|others|more|men|women|children|persons)$/.test(noun.lower) || noun.fine === 'NNS')
  if (hasNoun && noun.tag === 'NOUN' && classOf(sentence, i + 1) === 'thing') return null
  return { from: i, head: hasNoun && noun.tag === 'NOUN' ? i + 1 : i, end: hasNoun ? i + 2 : i + 1 }
}

/** 'ten houses': what was hit, with its number. */
function isCounted(sentence: Sentence, { start }: Span): boolean {
  return sentence.tokens.some((token) => token.start === start && token.tag === 'NUM')
}

/** 'and seven', ', four' of the things that were hit before, from behind a place on. */
function bareNumberBehind(sentence: Sentence, from: number): Phrase | null {
  let i = from
  while (/^(?:,|and|another|at|least|about|some|nearly)$/.test(sentence.tokens[i]?.lower ?? '') && i - from < 5) i += 1
  const number = sentence.tokens[i]
  const first = sentence.tokens.findIndex((token, at) => at >= from && !/^(?:,|and|another)$/.test(token.lower))
  return i > from && number?.tag === 'NUM' && !/^(?:19|20)\d\d$/.test(number.text) ? { from: first, head: i, end: i + 1 } : null
}

/** 'and a police post', ', three shops', 'and the market' from behind a place on. */
function thingBehind(sentence: Sentence, from: number): Phrase | null {
  let i = from
  while (/^(?:,|;|and|another)$/.test(sentence.tokens[i]?.lower ?? '') && i - from < 4) i += 1
  const opens = sentence.tokens[i]
  if (i === from || opens === undefined || !(opens.tag === 'NUM' || opens.tag === 'DET' || /^(?:several|other|more)$/.test(opens.lower))) return null
  return nounBehind(sentence, i, 'thing')
}

/** Behind 'on 3 May' or 'late on Monday'; where none stands, the place itself. */
function pastDay(sentence: Sentence, from: number): number {
  let i = from
  if (!/^(?:on|in|last|late|early)$/.test(sentence.tokens[i]?.lower ?? '')) return from
  while (i - from < 5 && (/^(?:on|in|last|late|early|night|morning|evening|afternoon)$/.test(sentence.tokens[i]?.lower ?? '') || sentence.tokens[i]?.tag === 'NUM' || isDayOrMonth.has(sentence.tokens[i]?.lower ?? ''))) i += 1
  return i
}

/** Behind ', killing two' or ', wounding at least four people'; where none stands, the token itself. */
function pastOutcome(sentence: Sentence, from: number): number {
  if (sentence.tokens[from]?.text !== ',' || sentence.tokens[from + 1]?.fine !== 'VBG') return from
  const end = sentence.tokens.findIndex(({ text }, i) => i > from && text === ',')
  return end > 0 && end - from < 10 ? end : from
}

/** 'a nurse', 'an army officer', 'three police posts' from an article or a number on, where its noun is of a class. */
function nounBehind(sentence: Sentence, opens: number, wanted: NounClass): Phrase | null {
  for (let i = opens + 1; i < opens + 4; i += 1) {
    const token = sentence.tokens[i]
    if (token === undefined || !['NOUN', 'ADJ'].includes(token.tag)) return null
    // 'hit a hall in Sanban, a village in Dhamar': what the place is
    if (settlements.test(token.lemma)) return null
    if (token.tag === 'NOUN' && sentence.tokens[i + 1]?.tag !== 'NOUN') return classOf(sentence, i) === wanted ? { from: opens, head: i, end: i + 1 } : null
  }
  return null
}

const settlements = /^(?:village|town|city|hamlet|settlement|suburb|district|neighbou?rhood|locality|community|area|region|province|stronghold)$/
