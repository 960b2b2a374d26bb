import { openConjunctions } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, tokenAt } from '../../text/tree.ts'

/** What a word is in its clause, as the rules of this room ask for it. */

/** True for verbs, and for nouns and adjectives that are predicates ('was dead', 'it was an attack'). */
export function isClause(sentence: Sentence, index: number): boolean {
  const { tag } = tokenAt(sentence, index)
  if (tag === 'VERB' || tag === 'AUX') return true
  // 'Nobody knows whether the army was behind the attack': the attack itself is not in question.
  if (tag === 'NOUN' && caseOf(sentence, index) !== '') return false
  return dependents(sentence, index, 'cop', 'aux').length > 0
}

/** The words that open the clause of a verb: 'to', 'if', 'after'. */
export function marksOf(sentence: Sentence, index: number): string[] {
  return dependents(sentence, index, 'mark').map((i) => tokenAt(sentence, i).lower)
}

/** True for a verb, or a predicate with its 'be', behind 'to': 'to shoot', 'to be able'. */
export function isInfinitive(sentence: Sentence, index: number): boolean {
  const { tag } = tokenAt(sentence, index)
  return marksOf(sentence, index).includes('to') && (tag === 'VERB' || tag === 'AUX' || dependents(sentence, index, 'cop').some((i) => tokenAt(sentence, i).fine === 'VB'))
}

/** The 'how', 'what' or 'where' that opens an infinitive: 'how to make bombs'; null where none does. */
export function questionWordOf(sentence: Sentence, index: number): string | null {
  const to = dependents(sentence, index, 'mark').find((i) => tokenAt(sentence, i).lower === 'to')
  const before = to === undefined ? '' : (sentence.tokens[to - 1]?.lower ?? '')
  return questionWords.has(before) ? before : null
}

/** Words that open a question or a clause that leaves one open. */
export const questionWords: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'how', 'which'])

/** 'to have fired', 'having fired' */
export function isPerfect(sentence: Sentence, index: number): boolean {
  return dependents(sentence, index, 'aux').some((i) => tokenAt(sentence, i).lemma === 'have')
}

/** Past tense, by the verb or its auxiliary. */
export function isPast(sentence: Sentence, index: number): boolean {
  return [index, ...dependents(sentence, index, 'aux', 'cop')].some((i) => tokenAt(sentence, i).fine === 'VBD')
}

/** 'the attack', 'these raids' */
export function isDefinite(sentence: Sentence, index: number): boolean {
  return dependents(sentence, index, 'det').some((i) => ['the', 'these', 'those', 'this'].includes(tokenAt(sentence, i).lower))
}

/** 'no one', 'none of the ...', 'no soldiers', 'nobody' */
export function isNobody(sentence: Sentence, index: number): boolean {
  if (['none', 'nobody', 'nothing', 'no-one', 'neither'].includes(tokenAt(sentence, index).lower)) return true
  return dependents(sentence, index, 'det', 'advmod', 'nummod', 'cc').some((i) => i < index && noneOf.has(tokenAt(sentence, i).lower) && !opensFigure(sentence, i))
}

/** 'no fewer than 40 men': a figure that is open above, and none denied. */
export function opensFigure({ tokens }: Sentence, no: number): boolean {
  return /^(?:fewer|less|more)$/.test(tokens[no + 1]?.lower ?? '') && tokens[no + 2]?.lower === 'than'
}

/** Before a noun: there is none of it. */
export const noneOf: ReadonlySet<string> = new Set(['no', 'neither', 'zero'])

/** The conjunction that starts at a word, with the words behind and before it where the table knows them together. */
export function conjunctionAt({ tokens }: Sentence, index: number): string {
  const [before = '', own = '', ...behind] = [-1, 0, 1, 2].map((i) => tokens[index + i]?.lower ?? '')
  const known = [`${own} ${behind.join(' ')}`, `${own} ${behind[0]}`, `${before} ${own}`].find((words) => openConjunctions[words] !== undefined)
  return known ?? own
}
