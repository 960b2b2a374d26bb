import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { askedFor, askingFor, carryingVerbs, endingVerbs, foiledWords, goingOn, harmNouns, marchedFor, marchingVerbs, orderedHarm, protectingVerbs, undoingVerbs, usedOnPeople, wishingVerbs } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, isPassive, phrasesWith, tokenAt } from '../../text/tree.ts'
import { ofVerb } from './governing-words.ts'
import { applied, asserted, type Judge, isOpen, type Judgement, onlyIfOpen, open } from './judgement.ts'
import { isDefinite, isPast } from './word-forms.ts'

/** What a verb says of an act noun under it: carried by it, undone by it, wished for, or simply known. */
export function nounUnderVerb(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { lemma } = tokenAt(sentence, head)
  const { lemma: noun, relation } = tokenAt(sentence, index)
  const preposition = caseOf(sentence, index)
  const asObject = relation === 'obj' || relation === 'nsubj:pass'
  if (asObject && endingVerbs.has(lemma) && isGoingOn(sentence, index)) {
    const above = judge(head)
    if (isOpen(above)) return { modality: 'background', polarity: 'affirms', reason: `known/${lemma}` }
  }
  if (isUndone(sentence, index, head, asObject, preposition)) return applied('averted', judge(head), lemma)
  // 'life-threatening injuries' are injuries.
  if (lemma === 'threaten' && /^-$|life$/.test(sentence.tokens[head - 1]?.lower ?? '')) return asserted
  if (orderedHarm.has(noun) && isDefinite(sentence, index) && isPast(sentence, head)) {
    // 'A colonel ordered the attack': the one told of, and who had it done.
    if (lemma === 'order' && asObject) return judge(head)
    // 'The attack was planned by a colonel and carried out by soldiers': who had it done tells that it was; a foiled one was not.
    if (lemma === 'plan' && relation === 'nsubj:pass' && phrasesWith(sentence, head, 'by', 'obl').length > 0 && !isFoiledBehind(sentence, head)) return judge(head)
  }
  // 'rejected a request to free him': it was made.
  if (asObject && (lemma === 'reject' || lemma === 'deny') && askedFor.has(noun)) return asserted
  const wish = wishingVerbs[lemma]
  if (wish && (asObject || ['for', 'of', 'with'].includes(preposition))) return applied(wish, judge(head), lemma)
  if (preposition === 'for' && askingFor.has(lemma)) return applied('wanted', judge(head), lemma)
  if (preposition === 'for' && marchingVerbs.has(lemma) && marchedFor.has(noun)) return applied('wanted', judge(head), lemma)
  if (preposition === 'against' && ['warn', 'advise', 'caution'].includes(lemma)) return open(`possible/${lemma}`)
  if (preposition === 'from' && protectingVerbs.has(lemma)) return open(`possible/${lemma}`)
  // 'called for a march'; 'police were called for the shooting' tells of one.
  if (lemma === 'call' && preposition === 'for' && !isPassive(sentence, head)) return applied('wanted', judge(head), lemma)
  // 'accused of bombing' leaves it open; 'blamed for the attack' and 'convicted of murder' take it for granted.
  if (['accuse', 'suspect', 'charge'].includes(lemma) && ['of', 'with'].includes(preposition)) return applied('hedged', judge(head), lemma)
  if (isCarried(lemma, relation, preposition) || (asObject && lemma === 'use' && usedOnPeople.has(noun))) {
    const above = judge(head)
    // 'whether the strikes were carried out by ...': what is asked is who did it, not whether it was done.
    return above.reason === 'question' && isDefinite(sentence, index) ? asserted : above
  }
  // 'A raid will follow the vote', 'An incursion would threaten the pipeline': one that nobody has told of yet.
  const above = relation === 'nsubj' && isNewlyTold(sentence, index) ? judge(head) : asserted
  return onlyIfOpen(above)
}

/** 'prevented an attack', 'kept the crowd from violence', 'ruled out a raid' */
function isUndone(sentence: Sentence, index: number, head: number, asObject: boolean, preposition: string): boolean {
  const { lemma } = tokenAt(sentence, head)
  if (asObject && undoingVerbs.has(lemma)) return true
  if (asObject && lemma === 'rule') return sentence.tokens[head + 1]?.lower === 'out'
  // 'The guards escaped injury': who escapes an attack was attacked, who escapes harm was not hurt.
  if (asObject && lemma === 'escape' && preposition === '') return harmNouns.has(tokenAt(sentence, index).lemma)
  return preposition === 'from' && ofVerb(tokenAt(sentence, head)) === 'averted' && !['escape', 'save', 'rescue', 'spare', 'miss'].includes(lemma)
}

/** 'the killing', 'the attacks', 'the violence': known before, and more than one deed that a word could still undo. */
function isGoingOn(sentence: Sentence, index: number): boolean {
  const { fine, lower, lemma } = tokenAt(sentence, index)
  return (isDefinite(sentence, index) || dependents(sentence, index, 'nmod:poss').length > 0) && (goingOn.has(lemma) || fine === 'NNS' || lower.endsWith('ing'))
}

function isFoiledBehind({ tokens }: Sentence, verb: number): boolean {
  return tokens.slice(verb).some(({ lemma, lower }) => undoingVerbs.has(lemma) || foiledWords.has(lower))
}

/** 'carried out the attack', 'The attack erupted', 'resulted in clashes' */
function isCarried(lemma: string, relation: string, preposition: string): boolean {
  if (!carryingVerbs.has(lemma)) return false
  return relation === 'obj' || relation.startsWith('nsubj') || (preposition === 'in' && ['result', 'end', 'participate', 'engage', 'take', 'lead', 'erupt'].includes(lemma))
}

/** 'a raid', 'any incursion', of which no clause and no day says more */
function isNewlyTold(sentence: Sentence, index: number): boolean {
  if (!dependents(sentence, index, 'det').some((i) => ['a', 'an', 'any'].includes(tokenAt(sentence, i).lower))) return false
  return dependents(sentence, index, 'acl').length === 0 && !dependents(sentence, index, 'nmod').some((i) => isDayOrMonth.has(tokenAt(sentence, i).lower))
}
