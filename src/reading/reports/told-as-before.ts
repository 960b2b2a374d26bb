import type { ActMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { inMemoryOf } from '../../lexicon/en/measures.ts'
import type { Elapsed } from './elapsed.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import { isDefinite } from './kind-or-event.ts'
import type { SentenceFrame } from './placed-act.ts'

/** What a sentence tells as of before the rest of it. */

/** Where the words for what people gather to remember begin in a sentence; null where none do. */
export function memoryIn(text: string, sentence: Sentence): number | null {
  const memory = inMemoryOf.exec(text.slice(sentence.start, sentence.end))
  return memory === null ? null : sentence.start + memory.index
}

/** True behind the words for what people gather to remember. */
export function isInMemory(text: string, sentence: Sentence, span: Span): boolean {
  const memory = memoryIn(text, sentence)
  return memory !== null && span.start > memory
}

/** The day that news without a day of its own stands in: that of publication, unless the text has gone back to another year. */
export function newsDay(frames: readonly SentenceFrame[], publishedAt: string | null): string | null {
  const told = frames.findLast(({ time }) => time?.value?.latest != null)?.time?.value?.latest ?? null
  return publishedAt === null || (told !== null && Date.parse(publishedAt) - Date.parse(told) > 366 * 86_400_000) ? null : publishedAt
}

/** True for another incident than the rest of the sentence tells; 'three days after the shooting' may be the one that the story is of. */
export function isToldAsBefore(sentence: Sentence, act: ActMention, { isShort, ofSame, time }: Elapsed, diedOfIt: boolean): boolean {
  if (ofSame || diedOfIt) return false
  return !(isShort && time !== null && (isDefinite(sentence, act) || dependents(sentence, act.token, 'nmod:poss').length > 0))
}

/** 'died', 'succumbed', 'the death toll'. */
export function isDying(sentence: Sentence, { outcome, measure, token }: ActMention): boolean {
  return outcome && measure === 'killed' && ['die', 'succumb', 'death', 'pronounce', 'declare'].includes(tokenAt(sentence, token).lemma)
}

/** A paragraph that opens with a day of another year is all of that day: 'On 3 March 2019, thousands had crossed the river. Twelve were shot dead.' */
export function opensWithPastYear({ start }: Sentence, { span, value }: TimeMention, publishedAt: string | null): boolean {
  const latest = value?.latest ?? null
  return latest !== null && publishedAt !== null && latest.slice(0, 4) < publishedAt.slice(0, 4) && span.start <= start + 'On '.length
}

/** True for a time of a verb with 'had', or of one that goes on from it: 'He had been arrested in May and beaten'. */
export function isOfPluperfect(sentence: Sentence, span: Span): boolean {
  let verb = headOfSpan(sentence, span)
  for (let guard = 0; verb >= 0 && tokenAt(sentence, verb).tag !== 'VERB' && guard < 6; guard += 1) verb = tokenAt(sentence, verb).head
  for (let guard = 0; verb >= 0 && guard < 4; guard += 1) {
    if (isPluperfect(sentence, verb)) return true
    const { relation, head } = tokenAt(sentence, verb)
    if (relation !== 'conj' || dependents(sentence, verb, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length > 0) return false
    verb = head
  }
  return false
}
