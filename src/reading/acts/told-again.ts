import type { ActArgument, ActMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'

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
    const span = { start: tokenAt(sentence, number.head).start, end: tokenAt(sentence, number.end - 1).end }
    const victim: ActArgument = { role: 'victim', span, head: number.head }
    again.push({ ...act, trigger: span, target: null, furtherTargets: [], again: true, arguments: [...act.arguments.filter(({ role }) => role !== 'victim'), victim] })
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

/** 'and three', ', nine' or 'and at least four others' behind a place, with the token that counts. */
function numberBehind(sentence: Sentence, from: number): { readonly head: number; readonly end: number } | null {
  let i = from
  while (/^(?:,|and|another|at|least|about|some|a|further)$/.test(sentence.tokens[i]?.lower ?? '') && i - from < 5) i += 1
  const number = sentence.tokens[i]
  if (i === from || number?.tag !== 'NUM' || /^(?:19|20)\d\d$/.test(number.text)) return null
  const noun = sentence.tokens[i + 1]
  const hasNoun = noun !== undefined && (/^(?:people|others|more|men|women|children|persons)$/.test(noun.lower) || noun.fine === 'NNS')
  return { head: hasNoun && noun.tag === 'NOUN' ? i + 1 : i, end: hasNoun ? i + 2 : i + 1 }
}
