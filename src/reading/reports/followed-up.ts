import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, tokenAt } from '../../text/tree.ts'
import { followUpNouns, followUpStates, followUpVerbs } from '../../lexicon/en/follow-ups.ts'

/**
 * The verb, or the state, of a day on which a deed was only followed up, and not done: 'Police were searching on Tuesday for a man who shot two', 'was arraigned on
 * Wednesday', 'the coroner on Sunday identified the four dead', 'is behind bars Saturday'. Null for any other day.
 * @param head the word of the day that hangs on something outside of it
 * @param governs words of the sentence that stand for an act of their own, which has the days told with it
 */
export function followUpOf(sentence: Sentence, head: number, governs: ReadonlyMap<number, number>): number | null {
  let i = head
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    if (governs.has(i)) return null
    const { tag, lemma, lower, head: above } = tokenAt(sentence, i)
    if (tag === 'VERB') return followUpVerbs.has(lemma) || followUpStates.has(lower) || followsByNoun(sentence, i) ? i : null
    if (followUpStates.has(lower) && (dependents(sentence, i, 'cop').length > 0 || ['behind', 'in'].includes(caseOf(sentence, i)))) return i
    i = above
  }
  return null
}

/** 'gave an update', 'the name of the man was released', 'filed charges': what verbs of many uses are told of. */
function followsByNoun(sentence: Sentence, verb: number): boolean {
  const nouns = followUpNouns.get(tokenAt(sentence, verb).lemma)
  return nouns !== undefined && dependents(sentence, verb, 'obj', 'nsubj:pass').some((i) => nouns.has(tokenAt(sentence, i).lemma))
}

/** 'searched a house on Tuesday and shot a man', 'were searching a house on Tuesday when a bomb went off': a deed told as done then. */
export function goesOnWith(sentence: Sentence, deed: number, followUp: number): boolean {
  const { head, relation } = tokenAt(sentence, deed)
  if (head !== followUp) return false
  return relation === 'conj' || (relation === 'advcl' && dependents(sentence, deed, 'advmod', 'mark').some((i) => tokenAt(sentence, i).lower === 'when'))
}
