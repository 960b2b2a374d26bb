import type { Sentence } from '../../text/tagged-text.ts'
import { dependents } from '../../text/tree.ts'
import { asserted, type Judgement } from './judgement.ts'

/** 'He came to open fire on the crowd, injuring two people': what was meant came with a number of people, so it came about. */
export function withoutPurpose(sentence: Sentence, index: number, above: Judgement): Judgement {
  return above.reason === 'purpose' && bringsNumber(sentence, index) ? asserted : above
}

/** ', injuring two people': what came of the clause before the comma. */
export function bringsNumber(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index - 1]?.lower === ',' && dependents(sentence, index, 'obj').some((i) => dependents(sentence, i, 'nummod').length > 0)
}
