import { subjectLeftOut } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, plainRelation, tokenAt } from '../../text/tree.ts'

/** True for a base form without subject, auxiliary or 'to' that nothing above calls for: 'Please send help', 'Stay at home and wait'. */
export function isImperative(sentence: Sentence, index: number): boolean {
  const token = tokenAt(sentence, index)
  if (sentence.tokens[index - 1]?.lower === 'please' && token.tag === 'VERB') return true
  if (token.fine !== 'VB') return false
  // 'Hope they come soon.'
  if (token.head < 0 && subjectLeftOut.has(token.lemma)) return false
  // 'Drive-by shooting kills teen': the first half of a word
  const next = sentence.tokens[index + 1]
  if (next?.text === '-' && next.start === token.end) return false
  if ((childrenOf(sentence)[index] ?? []).some((i) => i < index && binds(sentence, i))) return false
  const relation = plainRelation(token)
  if (token.head < 0 || relation === 'parataxis') return mayOpenOrder(sentence, index)
  return relation === 'conj' && isImperative(sentence, token.head)
}

/** A subject, a conjunction or an auxiliary before a verb; 'do not go' is an order. */
function binds(sentence: Sentence, i: number): boolean {
  const token = tokenAt(sentence, i)
  const relation = plainRelation(token)
  return ['nsubj', 'csubj', 'expl', 'mark'].includes(relation) || (relation === 'aux' && token.lemma !== 'do')
}

/** Not right behind a modal, a noun phrase or a word before a noun: no order then, or no verb at all. */
function mayOpenOrder({ tokens }: Sentence, index: number): boolean {
  const before = tokens[index - 1]
  return before === undefined || before.lower === 'do' || ['PUNCT', 'ADV', 'CCONJ', 'INTJ', 'SCONJ', 'PART', 'SYM', 'X'].includes(before.tag)
}
