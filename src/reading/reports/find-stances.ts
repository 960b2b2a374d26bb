import type { TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, dependents, nounPhraseSpan, tokenAt } from '../../text/tree.ts'
import { modalityOf } from '../modality/modality-of.ts'
import type { StanceMention } from './assemble.ts'
import { acceptingVerbs, denyingVerbs, ownedWords, stanceObjects } from '../../lexicon/en/stances.ts'

/** Finds who accepts or denies an act, responsibility for it, or a figure (HURIDOCS list 28). */
export function findStances(tagged: TaggedText): StanceMention[] {
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
      // 'claimed' alone means says; it accepts only with 'responsibility'.
      if (accepts === 'responsibility' && !objectLemmas.some((lemma) => ownedWords.has(lemma))) return
      // 'No one claimed responsibility', 'has not acknowledged': nobody takes a stance.
      const { polarity, modality } = modalityOf(sentence, i)
      if (polarity === 'denies' || modality === 'hypothetical' || modality === 'future') return
      if (denies && objects.length === 0) return
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
