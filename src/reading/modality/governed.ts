import { aims, openingPrepositions } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { bringsNumber, cameAbout } from './brought-about.ts'
import { clauseBesideVerb } from './clause-beside-verb.ts'
import { clauseOfNoun, isBeyondDoubt } from './clause-of-noun.ts'
import { ofNoun } from './governing-words.ts'
import { clauseStatus } from './clause-status.ts'
import { applied, asserted, combine, isOpen, type Judge, type Judgement, onlyIfOpen, withoutPolarity } from './judgement.ts'
import { nounUnderVerb } from './noun-under-verb.ts'
import { verbSignature } from './verb-signature.ts'
import { isClause, isInfinitive, isPast, marksOf } from './word-forms.ts'

/** What the word that an act hangs on says of it, by how it hangs there; `judge` tells how a word further up is told itself. */
export function governed(sentence: Sentence, index: number, judge: Judge): Judgement {
  const token = tokenAt(sentence, index)
  const { head } = token
  const aim = aimBefore(sentence, index)
  if (aim !== null) return applied('planned', asserted, aim)
  switch (plainRelation(token)) {
    case 'conj':
      return coordinated(sentence, index, head, judge)
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return complement(sentence, index, head, judge)
    case 'advcl':
      return clauseBesideVerb(sentence, index, head, judge)
    case 'acl':
      return clauseOfNoun(sentence, index, head, judge)
    case 'compound':
    case 'nmod':
      return nounOfNoun(sentence, index, head, judge)
    case 'obj':
    case 'nsubj':
    case 'iobj':
    case 'obl':
      return argument(sentence, index, head, judge)
    case 'parataxis':
      return planInSubject(sentence, index, head, judge)
    default:
      return asserted
  }
}

/** The word of 'aimed at freeing hostages', 'bent on killing the mayor' that tells what somebody meant to do; null where none does. */
function aimBefore({ tokens }: Sentence, index: number): string | null {
  if (tokens[index]?.fine !== 'VBG') return null
  const [before, preposition] = [tokens[index - 2]?.lemma ?? '', tokens[index - 1]?.lower ?? '']
  return aims[preposition]?.has(before) === true ? before : null
}

/** A coordinated word is governed by what governs the first; the first one's own negation and auxiliaries are not its own. */
function coordinated(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  // 'turned to run but was shot': a finite verb is no part of the infinitive before it.
  const isFinite = tokenAt(sentence, index).fine === 'VBD' || dependents(sentence, index, 'aux').some((i) => ['VBD', 'VBZ', 'VBP'].includes(tokenAt(sentence, i).fine))
  if (isFinite && marksOf(sentence, head).includes('to')) return asserted
  const above = tokenAt(sentence, head).head < 0 ? asserted : governed(sentence, head, judge)
  // 'The plan is to attack the base and burn it': the infinitive is shared, with what it says of itself.
  const isShared = tokenAt(sentence, index).fine === 'VB' && isInfinitive(sentence, head) && dependents(sentence, index, 'nsubj', 'aux', 'mark').length === 0
  return isShared ? combine(above, onlyIfOpen(clauseStatus(sentence, head).judgement)) : above
}

/** 'failed to stop', 'said that he fired', 'The plan is to march' */
function complement(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const { fine, relation } = tokenAt(sentence, index)
  const governor = tokenAt(sentence, head)
  // 'A blast hit the clinic, killing six people according to one guard, while a nurse spoke of nine': the clause behind it lost the parse.
  if (relation === 'csubj' && fine === 'VBG' && head > index && bringsNumber(sentence, index)) return asserted
  // 'Burning the camp would be a crime': what a clause as a subject tells is as open as what is told of it.
  if (relation.startsWith('csubj') && fine === 'VBG') {
    const above = judge(head)
    if (isOpen(above)) return withoutPolarity(above)
  }
  const came = isInfinitive(sentence, index) ? cameAbout(sentence, index, head, judge) : null
  if (came !== null) return came
  // 'make sure that the guards leave'; 'made sure that' tells
  if (governor.lower === 'sure' && governor.head >= 0 && tokenAt(sentence, governor.head).lemma === 'make') return applied(isPast(sentence, governor.head) ? 'same' : 'wanted', judge(governor.head), 'sure')
  if (governor.tag === 'NOUN') return isBeyondDoubt(sentence, head) ? asserted : applied(ofNoun(governor) ?? 'fact', judge(head), governor.lemma)
  // 'The soldiers had orders to kill': the parse hangs it on the verb, the noun before 'to' says what it is.
  const noun = sentence.tokens[index - 2]
  const signature = governor.lemma === 'have' && noun?.tag === 'NOUN' && index - 2 > head && sentence.tokens[index - 1]?.lower === 'to' ? ofNoun(noun) : null
  return signature === null ? applied(verbSignature(sentence, index, head), judge(head), governor.lemma) : applied(signature, judge(head), noun?.lemma ?? '')
}

/** 'threat of violence', 'murder plot'; not 'a claim of responsibility for the attack' */
function nounOfNoun(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const signature = ofNoun(tokenAt(sentence, head))
  if (signature === null) return asserted
  // 'in charge of the raid' is no charge
  if (tokenAt(sentence, head).lemma === 'charge' && caseOf(sentence, head) === 'in') return asserted
  const hangs = plainRelation(tokenAt(sentence, index)) === 'compound' || openingPrepositions[signature]?.includes(caseOf(sentence, index)) === true
  return hangs ? applied(signature, judge(head), tokenAt(sentence, head).lemma) : asserted
}

function argument(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  const token = tokenAt(sentence, index)
  if (isClause(sentence, index) && tokenAt(sentence, head).tag !== 'VERB') return asserted
  // 'were called upon to surrender': the preposition before 'to' takes the infinitive for a noun.
  if (token.fine === 'VB' && plainRelation(token) === 'obl' && marksOf(sentence, index).includes('to')) return applied(verbSignature(sentence, index, head), judge(head), tokenAt(sentence, head).lemma)
  return nounUnderVerb(sentence, index, head, judge)
}

/** 'A plan, perhaps made by rebels, to attack bishops was found': what the subject is a plan of. */
function planInSubject(sentence: Sentence, index: number, head: number, judge: Judge): Judgement {
  if (tokenAt(sentence, index).fine !== 'VB' || sentence.tokens[index - 1]?.lower !== 'to') return asserted
  const plan = dependents(sentence, head, 'nsubj').find((i) => i < index)
  const signature = plan === undefined ? null : ofNoun(tokenAt(sentence, plan))
  return signature === null ? asserted : applied(signature, judge(head), tokenAt(sentence, plan as number).lemma)
}
