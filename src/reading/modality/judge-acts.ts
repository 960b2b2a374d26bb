import type { ActMention } from '../../record/mention.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { modalityOf } from './modality-of.ts'

/** Gives every act its modality and polarity, judged over the sentence it stands in. */
export function judgeActs(acts: readonly ActMention[], tagged: TaggedText): ActMention[] {
  return acts.map((act) => {
    const sentence = tagged.sentences[act.sentence]
    if (!sentence) return act
    const { modality, polarity } = modalityOf(sentence, act.token)
    return { ...act, modality, polarity }
  })
}
