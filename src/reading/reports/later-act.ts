import type { Document } from '../../record/document.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { lastTokenOf, nounPhrase, tokenAt } from '../../text/tree.ts'
import { elsewhereInTown, laterThatDay, pointingWords } from '../../lexicon/en/measures.ts'
import type { PlacedAct } from './placed-act.ts'

/**
 * True for an act of which the sentence says that it was done hours after the one told before, to others: 'An hour later, a bomb exploded at a
 * bank', 'The same evening, in another quarter, gunmen killed two guards'; or at another part of the day, 'This morning a clerk was shot' behind
 * what was done 'this afternoon'. What was done later to the same ('a bomb went off at *the* post',
 * '*they* burned ten houses', '*he* died') or says nothing of whom or what it hit is of one attack with it.
 */
export function isLaterOnOthers({ text }: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct, told: () => readonly PlacedAct[]): boolean {
  const { act, definite } = each
  const sentence = tagged.sentences[act.sentence] as Sentence
  if (definite || !(harmfulFamilies.has(familyOf(act.type)) || familyOf(act.type) === 'property' || act.type === 'protest.mob')) return false
  const words = text.slice(sentence.start, sentence.end)
  if (!isOfLater(words, act.trigger.start - sentence.start, act.trigger.end - sentence.start) && !isOfOtherHours(each, told())) return false
  const before = told()
  // 'Hours after the attack, a crowd torched a post': the attack is the one told before
  if (before.some((other) => other.act.sentence === act.sentence && !(other.definite && other.act.trigger.end < act.trigger.start))) return false
  const doers = act.arguments.filter(({ role }) => role === 'perpetrator').map(({ head }) => head)
  if (!doers.every((head) => isNew(sentence, head)) || (act.outcome && doers.length === 0)) return false
  if (elsewhereInTown.test(words)) return true
  const victims = act.arguments.filter(({ role }) => role === 'victim').map(({ head }) => head)
  const things = allTargets(act).map((span) => lastTokenOf(sentence, span))
  // 'burst into the home of the lawyer Omar Vale and shot him'
  const hit = [...victims.map((head) => namedBefore(sentence, head) ?? head), ...things]
  const known = new Set(before.flatMap((other) => hitBy(tagged, other.act)))
  return hit.length > 0 && hit.every((head) => (isNew(sentence, head) || isFullName(sentence, head)) && !known.has(tokenAt(sentence, head).lemma))
}

/** 'This morning' behind 'this afternoon': another part of one day than every one that those told before have. */
function isOfOtherHours(each: PlacedAct, told: readonly PlacedAct[]): boolean {
  const own = partsOfDay(each)
  const before = told.flatMap(partsOfDay)
  return own.length > 0 && before.length > 0 && own.every((one) => before.every((other) => one !== other && one.slice(0, 10) === other.slice(0, 10)))
}

/** The parts of a day that an act is told of: '2026-11-20TMO' for a morning. */
function partsOfDay({ times }: PlacedAct): string[] {
  return times.flatMap(({ timexValue }) => (/^\d{4}-\d\d-\d\dT(?:MO|AF|EV|NI)$/.test(timexValue ?? '') ? [timexValue as string] : []))
}

/** True where a sentence opens with the words for hours later, or has them behind an act in its own clause: not 'attacked a post, and an hour later others came'. */
function isOfLater(words: string, from: number, to: number): boolean {
  const later = laterThatDay.exec(words)
  if (later === null) return false
  return later.index < from ? later.index < 25 : !/[,;:]/.test(words.slice(to, later.index))
}

/** The nouns of those whom and what an act told before hit. */
function hitBy(tagged: TaggedText, act: ActMention): string[] {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const things = allTargets(act).map((span) => lastTokenOf(sentence, span))
  return [...act.arguments.filter(({ role }) => role === 'victim').map(({ head }) => head), ...things].map((head) => tokenAt(sentence, head).lemma)
}

/** The last word of the name of two words or more that a 'him' or 'her' stands for; null for other victims, and where no such name is told before. */
function namedBefore(sentence: Sentence, pronoun: number): number | null {
  if (!/^(?:him|her|he|she)$/.test(tokenAt(sentence, pronoun).lower)) return null
  const last = sentence.tokens.findLastIndex((_, i) => i < pronoun && isFullName(sentence, i))
  return last < 0 ? null : last
}

function isFullName(sentence: Sentence, last: number): boolean {
  return [last - 1, last].every((i) => sentence.tokens[i]?.tag === 'PROPN') && sentence.tokens[last + 1]?.tag !== 'PROPN'
}

/** True for somebody or something that no word points back with: 'a bank', 'two guards', 'gunmen'; not 'the bank', 'his brother', 'two of them', 'he'. */
function isNew(sentence: Sentence, head: number): boolean {
  const { tag } = tokenAt(sentence, head)
  if (tag === 'PRON' || tag === 'NUM' || tag === 'DET') return false
  return !nounPhrase(sentence, head).some((i) => i <= head && pointingWords.has(tokenAt(sentence, i).lower))
}
