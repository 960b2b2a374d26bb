import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, dependents, nounPhraseSpan, tokenAt } from '../../text/tree.ts'
import { modalityOf } from '../modality/modality-of.ts'
import type { StanceMention } from './assemble.ts'
import { acceptingVerbs, actWords, denyingVerbs, doingHeads, ownedWords, stanceObjects } from '../../lexicon/en/stances.ts'

/**
 * Finds who accepts or denies an act, responsibility for it, or a figure (HURIDOCS list 28). What is denied must be an act,
 * a word for it or a word of responsibility: who denies having been warned, or is denied entry, takes no stance to the act.
 */
export function findStances(tagged: TaggedText, acts: readonly ActMention[]): StanceMention[] {
  const found: StanceMention[] = []
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, i) => {
      if (token.tag !== 'VERB') return
      const denies = denyingVerbs.has(token.lemma)
      const accepts = acceptingVerbs[token.lemma]
      if (!denies && accepts === undefined) return
      const objects = dependents(sentence, i, 'obj', 'nsubj:pass', 'obl', 'xcomp', 'ccomp')
      const objectLemmas = objects.map((each) => tokenAt(sentence, each).lemma)
      const of = objectLemmas.some((lemma) => stanceObjects.figure.has(lemma)) ? 'figure' : objectLemmas.some((lemma) => stanceObjects.responsibility.has(lemma)) ? 'responsibility' : 'act'
      // 'rejected the accusation'; 'rejected it' may be of anything
      if ((token.lemma === 'reject' || token.lemma === 'dismiss') && !objectLemmas.some((lemma) => stanceObjects.responsibility.has(lemma) || lemma === 'claim')) return
      // 'claimed' alone means says; it accepts only with 'responsibility', and with the act itself ('claimed the attack').
      const claimsAct = token.lemma === 'claim' && dependents(sentence, i, 'obj', 'nsubj:pass').some((each) => tokenAt(sentence, each).tag === 'NOUN' && acts.some((act) => act.sentence === index && act.token === each && harmfulFamilies.has(familyOf(act.type))))
      if (accepts === 'responsibility' && !claimsAct && !objectLemmas.some((lemma) => ownedWords.has(lemma))) return
      // 'No one claimed responsibility', 'has not acknowledged': nobody takes a stance.
      const { polarity, modality } = modalityOf(sentence, i)
      if (polarity === 'denies' || modality === 'hypothetical' || modality === 'future') return
      if (!objects.some((each) => bearsOnAct(sentence, index, each, acts)) && !clauseBears(sentence, index, i, acts)) return
      const object = objects.find((each) => each > i)
      const end = object === undefined ? token.end : nounPhraseSpan(sentence, object).end
      const who = agentsOf(sentence, i)[0]
      found.push({
        span: { start: token.start, end: Math.max(token.end, Math.min(end, token.start + 160)) },
        sentence: index,
        stance: denies ? 'denies' : 'accepts',
        of,
        who: who === undefined ? null : nounPhraseSpan(sentence, who),
      })
    })
  })
  return found
}

/** True for what a stance can be to: an act told, a word for one, responsibility, a figure, or a clause of doing. */
function bearsOnAct(sentence: Sentence, index: number, object: number, acts: readonly ActMention[]): boolean {
  const token = tokenAt(sentence, object)
  const { responsibility, figure } = stanceObjects
  if (responsibility.has(token.lemma) || figure.has(token.lemma) || ownedWords.has(token.lemma) || actWords.has(token.lower) || actWords.has(token.lemma)) return true
  if (acts.some((act) => act.sentence === index && act.token === object)) return true
  return (token.tag !== 'NOUN' && doingHeads.has(token.lemma)) || doingHeads.has(token.lower)
}

/** 'denied at the time that its men had fired': the clause behind 'that', where the parse hangs it on another word. */
function clauseBears(sentence: Sentence, index: number, verb: number, acts: readonly ActMention[]): boolean {
  const { tokens } = sentence
  const that = tokens.findIndex((token, i) => i > verb && i <= verb + 6 && token.lower === 'that')
  if (that < 0) return false
  const head = tokens.findIndex((token, i) => i > that && token.tag === 'VERB')
  return head >= 0 && bearsOnAct(sentence, index, head, acts)
}
