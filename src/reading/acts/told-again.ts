import type { ActArgument, ActMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { classOf } from './noun-class.ts'

/**
 * 'killed five people in Kosti and three in Kassala': a number and a place that take up the verb once more tell the same of another
 * place. One more act for each, with the verb, the doers and a victim of its own.
 */
export function toldAgain(sentence: Sentence, act: ActMention): ActMention[] {
  if (act.measure === null || act.counted === 'agent' || tokenAt(sentence, act.token).tag !== 'VERB') return []
  const again: ActMention[] = []
  let at = placeBehind(sentence, act.token)
  while (at !== null) {
    const number = numberBehind(sentence, at)
    const next = number === null ? null : placeAt(sentence, number.end)
    if (number === null || next === null) break
    const first = /^an?$/.test(sentence.tokens[number.end - 2]?.lower ?? '') ? number.end - 2 : number.head
    const span = { start: tokenAt(sentence, first).start, end: tokenAt(sentence, number.end - 1).end }
    const victim: ActArgument = { role: 'victim', span, head: number.head }
    // 'shot dead two in Lahore and one in Karachi'
    const measure = act.measure === 'casualties_unspecified' && /\b(?:dead|death|fatally)\b/.test(act.rule) ? 'killed' : act.measure
    again.push({ ...act, measure, trigger: span, target: null, furtherTargets: [], again: true, arguments: [...act.arguments.filter(({ role }) => role !== 'victim'), victim] })
    at = next
  }
  return again
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

/** The end of 'in Kosti' or 'near the town of Kosti' from a preposition on; null for anything else. */
function placeAt(sentence: Sentence, at: number): number | null {
  if (!/^(?:in|at|near|outside|around)$/.test(sentence.tokens[at]?.lower ?? '')) return null
  let i = at + 1
  while (i < at + 6 && /^(?:the|town|city|village|of|nearby|neighbouring|northern|southern|eastern|western)$/.test(sentence.tokens[i]?.lower ?? '')) i += 1
  const first = i
  while (sentence.tokens[i]?.tag === 'PROPN' && !isDayOrMonth.has(tokenAt(sentence, i).lower)) i += 1
  return i > first ? i : null
}

/** 'and three', ', nine', 'and at least four others' or 'and a nurse' behind a place, and behind a day if need be, with the token that counts. */
function numberBehind(sentence: Sentence, place: number): { readonly head: number; readonly end: number } | null {
  const from = pastDay(sentence, place)
  let i = from
  while (/^(?:,|and|another|at|least|about|some|further)$/.test(sentence.tokens[i]?.lower ?? '') && i - from < 5) i += 1
  const number = sentence.tokens[i]
  if (i === from || number === undefined) return null
  if (number.lower === 'a' || number.lower === 'an') return personBehind(sentence, i)
  if (number.tag !== 'NUM' || /^(?:19|20)\d\d$/.test(number.text)) return null
  const noun = sentence.tokens[i + 1]
  const hasNoun = noun !== undefined && (/^(?:people|others|more|men|women|children|persons)$/.test(noun.lower) || noun.fine === 'NNS')
  return { head: hasNoun && noun.tag === 'NOUN' ? i + 1 : i, end: hasNoun ? i + 2 : i + 1 }
}

/** Behind 'on 3 May' or 'late on Monday'; where none stands, the place itself. */
function pastDay(sentence: Sentence, from: number): number {
  let i = from
  if (!/^(?:on|in|last|late|early)$/.test(sentence.tokens[i]?.lower ?? '')) return from
  while (i - from < 5 && (/^(?:on|in|last|late|early|night|morning|evening|afternoon)$/.test(sentence.tokens[i]?.lower ?? '') || sentence.tokens[i]?.tag === 'NUM' || isDayOrMonth.has(sentence.tokens[i]?.lower ?? ''))) i += 1
  return i
}

/** 'a nurse', 'an army officer' from an article on. */
function personBehind(sentence: Sentence, article: number): { readonly head: number; readonly end: number } | null {
  for (let i = article + 1; i < article + 4; i += 1) {
    const token = sentence.tokens[i]
    if (token === undefined || !['NOUN', 'ADJ'].includes(token.tag)) return null
    if (token.tag === 'NOUN' && sentence.tokens[i + 1]?.tag !== 'NOUN') return classOf(sentence, i) === 'person' ? { head: i, end: i + 1 } : null
  }
  return null
}
