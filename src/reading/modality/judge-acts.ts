import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { modalityOf } from './modality-of.ts'

/** The acts with their modality and polarity judged from the words around them. */
export function judgeActs(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  return acts.map((act) => {
    const sentence = tagged.sentences[act.sentence] as Sentence
    const { modality, polarity } = modalityOf(sentence, act.token)
    if (modality === 'asserted' && isCustom(sentence, act)) return { ...act, modality: 'background', polarity }
    return { ...act, modality, polarity }
  })
}

/** 'A death is counted only where ...', 'attacks are common': a noun of action in the present passive tells a custom, no act. */
function isCustom(sentence: Sentence, act: ActMention): boolean {
  const token = tokenAt(sentence, act.token)
  if (token.tag !== 'NOUN' || token.head < 0 || !token.relation.startsWith('nsubj')) return false
  const helpers = dependents(sentence, token.head, 'aux:pass', 'cop').map((i) => tokenAt(sentence, i).lower)
  const perfect = dependents(sentence, token.head, 'aux').some((i) => tokenAt(sentence, i).lemma === 'have')
  return !perfect && (helpers.includes('is') || helpers.includes('are'))
}
