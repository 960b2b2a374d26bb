import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { modalityOf } from './modality-of.ts'

/** The acts with their modality and polarity judged from the words around them. */
export function judgeActs(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  return acts.map((act) => {
    const { modality, polarity } = modalityOf(tagged.sentences[act.sentence] as Sentence, act.token)
    return { ...act, modality, polarity }
  })
}
