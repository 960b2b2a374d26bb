import { visiting } from '../lexicon/en/many-acts.ts'
import type { Sentence } from './tagged-text.ts'
import { dependents, plainRelation, tokenAt } from './tree.ts'

/** The 'where' that opens the clause of a verb. */
export function whereOf(sentence: Sentence, verb: number): number | undefined {
  return dependents(sentence, verb, 'advmod').find((i) => tokenAt(sentence, i).lower === 'where')
}

/**
 * Who goes to a place tells by a clause what was done there before: 'Mourners laid flowers on Sunday *where a student had been shot*'. Gives the
 * token of the 'where'; null for a verb of any other clause, and where the clause tells what those do who go there ('drove to a field where they shot him').
 */
export function whereOfVisit(sentence: Sentence, verb: number): number | null {
  const { head, tag } = tokenAt(sentence, verb)
  const relation = plainRelation(tokenAt(sentence, verb))
  // 'where a *bomb* exploded'
  if (tag === 'NOUN' && relation === 'nsubj' && head > verb) return whereOfVisit(sentence, head)
  const where = whereOf(sentence, verb)
  // 'where rebels killed nine and burned a school', 'where a bomb exploded, killing six'
  if (where === undefined) return (relation === 'conj' || relation === 'advcl' || relation === 'xcomp') && head >= 0 && head < verb && tokenAt(sentence, head).tag === 'VERB' ? whereOfVisit(sentence, head) : null
  if (relation !== 'advcl' && relation !== 'acl') return null
  if (where === 0 || sentence.tokens[where - 1]?.text === ',') return null
  if (dependents(sentence, verb, 'nsubj', 'nsubj:pass').some((i) => tokenAt(sentence, i).tag === 'PRON')) return null
  let above = head
  for (let steps = 0; above >= 0 && steps < 4 && tokenAt(sentence, above).tag !== 'VERB'; steps += 1) above = tokenAt(sentence, above).head
  return above >= 0 && above < where && visiting.has(tokenAt(sentence, above).lemma) ? where : null
}
