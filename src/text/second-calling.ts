import { isPersonNoun, secondCallings } from '../lexicon/en/people.ts'
import type { Sentence } from './tagged-text.ts'
import { tokenAt } from './tree.ts'

/**
 * 'activist' of 'a lawyer and activist', 'father' of 'a teacher and father of two': a second noun
 * without an article, which says what else the one told right before it is. 'A driver and a guard', 'a man and woman', 'a lawyer and activist were' are two.
 */
export function isSecondCalling(sentence: Sentence, noun: number): boolean {
  const { fine, lower } = tokenAt(sentence, noun)
  const next = sentence.tokens[noun + 1]
  if (fine !== 'NN' || (next !== undefined && !/^(?:PUNCT|ADP|CCONJ|SCONJ|AUX|VERB|ADV)$/.test(next.tag))) return false
  const and = sentence.tokens.findLastIndex((token, i) => i < noun && token.lower === 'and')
  const between = sentence.tokens.slice(and + 1, noun)
  if (and < 2 || noun - and > 4 || !between.every(({ tag, text }) => tag === 'ADJ' || tag === 'NOUN' || text === '-')) return false
  const isParent = /^(?:father|mother)$/.test(lower) && next?.lower === 'of' && sentence.tokens[noun + 2]?.tag === 'NUM'
  // 'a poet and former minister'
  const isFormer = between[0]?.lower === 'former' && isPersonNoun.has(lower)
  if (!isParent && !isFormer && !secondCallings.has(lower)) return false
  const first = tokenAt(sentence, and - 1)
  const opens = sentence.tokens.findLastIndex(({ tag }, i) => i < and - 1 && i >= and - 5 && (tag === 'DET' || tag === 'NUM' || tag === 'PUNCT'))
  const article = sentence.tokens[opens]
  if (first.fine !== 'NN' || !isPersonNoun.has(first.lower) || article === undefined) return false
  // 'Omar Vale, lawyer and activist'; 'a farmer, teacher and unionist' are three
  if (!/^an?$/.test(article.lower) && !(article.text === ',' && sentence.tokens[opens - 1]?.tag === 'PROPN')) return false
  return !/^(?:were|are|have)$/.test(next?.lower ?? '')
}
