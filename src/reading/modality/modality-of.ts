import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { clauseStatus } from './clause-status.ts'
import { governed } from './governed.ts'
import { combine, type Judgement } from './judgement.ts'
import { nounStatus } from './noun-status.ts'
import { isClause } from './word-forms.ts'

/**
 * Judges the act that a word of a sentence tells: its own auxiliaries, negation and adverbs, then every word that governs it,
 * upwards in the parse. Attempts come out as hedged with a reason of their own, so that an attempted attack is not lost.
 * @param index of the act's head word in `sentence.tokens`
 */
export function modalityOf(sentence: Sentence, index: number): Judgement {
  const { judgement: own, final } = isClause(sentence, index) ? clauseStatus(sentence, index) : { judgement: nounStatus(sentence, index), final: false }
  if (final || tokenAt(sentence, index).head < 0) return own
  const above = governed(sentence, index, (governor) => modalityOf(sentence, governor))
  // 'There was no shooting': the verb is denied by the very word that denies the noun.
  const isDeniedTwice = own.polarity === 'denies' && above.reason === 'negated/no'
  return combine(own, isDeniedTwice ? { ...above, polarity: 'affirms' } : above)
}
