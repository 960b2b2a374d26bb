import { cameTo, changingVerbs, inRow } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { asserted, type Judge, type Judgement } from './judgement.ts'
import { isPast } from './word-forms.ts'

/** Infinitives that tell what came about and not what it was for; null for any other. */
export function cameAbout(sentence: Sentence, index: number, head: number, judge: Judge): Judgement | null {
  const to = dependents(sentence, index, 'mark').find((i) => tokenAt(sentence, i).lower === 'to')
  if (to === undefined || index < head) return null
  const before = sentence.tokens[to - 1]?.lower ?? ''
  // 'rushed home only to find', 'had no choice but to fire', 'the last to leave'
  if ((before === 'only' || before === 'but') && isPast(sentence, head)) return judge(head)
  if (inRow.has(before)) return before === 'only' ? null : asserted
  // 'rose to reach 40', 'returned to find the village burnt'; 'came to find work' is what for
  const meets = cameTo.has(tokenAt(sentence, index).lemma) && dependents(sentence, index, 'xcomp', 'ccomp').length > 0
  return (changingVerbs.has(tokenAt(sentence, head).lemma) || meets) && isPast(sentence, head) ? judge(head) : null
}

/** 'He came to open fire on the crowd, injuring two people': what was meant came with a number of people, so it came about. */
export function withoutPurpose(sentence: Sentence, index: number, above: Judgement): Judgement {
  return above.reason === 'purpose' && bringsNumber(sentence, index) ? asserted : above
}

/** ', injuring two people': what came of the clause before the comma. */
export function bringsNumber(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index - 1]?.lower === ',' && dependents(sentence, index, 'obj').some((i) => dependents(sentence, i, 'nummod').length > 0)
}
