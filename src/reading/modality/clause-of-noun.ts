import { anybody, chances, inRow, modals, purposes, takingVerbs } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { withoutPurpose } from './brought-about.ts'
import { ofNoun } from './governing-words.ts'
import { applied, asserted, type Judge, type Judgement, onlyIfOpen, open } from './judgement.ts'
import { isDefinite, isNobody, marksOf } from './word-forms.ts'

/** What a noun says of the act in the clause about it: 'a plan to attack', 'the likelihood that two were killed', 'anybody who kills an officer'. */
export function clauseOfNoun(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { fine, relation } = tokenAt(sentence, index)
  const { lemma } = tokenAt(sentence, head)
  const signature = ofNoun(tokenAt(sentence, head)) ?? (purposes.has(lemma) ? 'planned' : null)
  if (relation === 'acl:relcl') {
    if ((signature === 'possible' || signature === 'hedged') && isContentOf(sentence, index, head)) return applied(signature, judge(head), lemma)
    return isOfAnybody(sentence, index, head) ? open(`conditional/${lemma}`) : underOpenNoun(sentence, index, head, judge)
  }
  const infinitive = marksOf(sentence, index).includes('to')
  // 'vows killing 32': a participle behind a noun is not what the noun is about; 'a plan of killing' is.
  const isAbout = infinitive || dependents(sentence, index, 'mark', 'case').some((i) => ['of', 'that', 'for'].includes(tokenAt(sentence, i).lower))
  if (isAbout && isTakenChance(sentence, head)) return judge(head)
  if (signature !== null && isAbout && !isBeyondDoubt(sentence, head)) return applied(signature, judge(head), lemma)
  // 'the first minister to be killed'
  if (infinitive) return isOneOfRow(sentence, head) ? asserted : open('purpose')
  // 'Can police fire at a man trying to flee?': a participle inside what is only possible.
  return fine === 'VBG' ? withoutPurpose(sentence, index, underOpenNoun(sentence, index, head, judge)) : asserted
}

/** 'There is no question that it was an execution.' */
export function isBeyondDoubt(sentence: Sentence, noun: number): boolean {
  return ['question', 'doubt'].includes(tokenAt(sentence, noun).lemma) && isNobody(sentence, noun)
}

/** 'the likelihood that two men were kidnapped': taken for a relative clause, though the verb has a subject of its own */
function isContentOf(sentence: Sentence, index: number, head: number): boolean {
  return sentence.tokens[head + 1]?.lower === 'that' && dependents(sentence, index, 'nsubj').some((i) => i > head + 1)
}

/** 'a life sentence for anybody who kills an officer': nobody is told to have done it. */
function isOfAnybody(sentence: Sentence, index: number, head: number): boolean {
  const { fine } = tokenAt(sentence, index)
  return (fine === 'VBZ' || fine === 'VBP') && anybody.has(tokenAt(sentence, head).lemma)
}

/** 'Cells may grow that kill': a relative clause in the present or future inside what is only possible. */
function underOpenNoun(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { fine } = tokenAt(sentence, index)
  const noun = tokenAt(sentence, head)
  if (fine === 'VBD' || fine === 'VBN' || noun.head < 0 || noun.relation === 'nsubj:outer' || !['obj', 'nsubj', 'obl'].includes(plainRelation(noun))) return asserted
  if (fine !== 'VBG' && isKnownOne(sentence, index, head)) return asserted
  const above = judge(noun.head)
  return onlyIfOpen(above)
}

/** 'They would shell the villages that shelter rebels', 'may free the people the army holds': what is told in the present of one that is known is so. */
function isKnownOne(sentence: Sentence, index: number, noun: number): boolean {
  if (dependents(sentence, index, 'aux').some((i) => modals[tokenAt(sentence, i).lower] !== undefined)) return false
  return isDefinite(sentence, noun) || tokenAt(sentence, noun).tag === 'PROPN' || dependents(sentence, noun, 'nmod:poss').length > 0 || dependents(sentence, index, 'nsubj').some((i) => tokenAt(sentence, i).fine === 'PRP')
}

/** 'took the opportunity to plant four bombs': who took it did it. */
function isTakenChance(sentence: Sentence, noun: number): boolean {
  const token = tokenAt(sentence, noun)
  const { lemma, head } = token
  return chances.has(lemma) && head >= 0 && ['obj', 'obl'].includes(plainRelation(token)) && takingVerbs.has(tokenAt(sentence, head).lemma)
}

function isOneOfRow(sentence: Sentence, noun: number): boolean {
  return dependents(sentence, noun, 'amod', 'nummod').some((i) => inRow.has(tokenAt(sentence, i).lower))
}
