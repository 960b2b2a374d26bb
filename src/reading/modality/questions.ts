import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { questionWords } from './word-forms.ts'

/** What a question leaves open, and what it takes for granted. */

/** True for a sentence that ends with a question mark. */
export function isQuestion({ tokens }: Sentence): boolean {
  return tokens.slice(-3).some(({ text }) => text === '?')
}

/** True for a clause of which a question asks whether it is so. */
export function isAskedWhether(sentence: Sentence, index: number): boolean {
  if (!isQuestion(sentence)) return false
  const token = tokenAt(sentence, index)
  const isMain = token.head < 0 || plainRelation(token) === 'parataxis'
  return (isMain && !hasQuestionWord(sentence) && isInverted(sentence, index)) || isAskedOfSubject(sentence, index)
}

/** The auxiliary stands before the subject: 'Did he fire?', 'Were they armed?'. */
function isInverted(sentence: Sentence, index: number): boolean {
  // 'Reporter: Has anybody been arrested?' has two subjects for the parse
  const subject = dependents(sentence, index, 'nsubj').at(-1)
  return subject === undefined || dependents(sentence, index, 'aux', 'cop').some((i) => i < subject)
}

/** 'Were the two men tortured?': the parse takes the participle for a description of the men. */
function isAskedOfSubject(sentence: Sentence, index: number): boolean {
  const { head: noun, relation } = tokenAt(sentence, index)
  if (!relation.startsWith('acl') || noun < 0) return false
  const { head: be, relation: role } = tokenAt(sentence, noun)
  return be >= 0 && be < noun && role.startsWith('nsubj') && tokenAt(sentence, be).lemma === 'be' && tokenAt(sentence, be).head < 0
}

function hasQuestionWord({ tokens }: Sentence): boolean {
  return tokens.slice(0, 4).some(({ lower }) => questionWords.has(lower))
}

/** 'Asked how many were arrested, the commander laughed': the 'how' or 'many' of an asked 'how many', whatever it is that is not told. */
export function isOfHowMany({ tokens }: Sentence, i: number): boolean {
  if (tokens[i]?.lower === 'how') return tokens[i + 1]?.lower === 'many'
  return tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'how') && tokens.slice(Math.max(0, i - 1), i + 1).some(({ lower }) => lower === 'many')
}

/** 'They hope to learn why a girl was killed': only the reason is open, the past act is a fact. */
export function asksWhy(sentence: Sentence, index: number): boolean {
  const children = childrenOf(sentence)[index] ?? []
  const past = tokenAt(sentence, index).fine === 'VBD' || children.some((i) => ['was', 'were', 'had'].includes(tokenAt(sentence, i).lower))
  return past && children.some((i) => i < index && tokenAt(sentence, i).lower === 'why')
}
