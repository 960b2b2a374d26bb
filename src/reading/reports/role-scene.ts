import type { ActMention, SpeechMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import type { TaggedText } from '../../text/tagged-text.ts'

/** What the features of a document's candidates are made from. */
export interface RoleScene {
  readonly tagged: TaggedText
  readonly acts: readonly ActMention[]
  readonly speech: readonly SpeechMention[]
  /** Who owns up to something or denies it. */
  readonly stances: readonly { readonly stance: 'accepts' | 'denies'; readonly who: Span | null }[]
}

/** One incident as the role step sees it: which acts tell it. */
export interface RoleIncident {
  /** Indexes into the scene's acts. */
  readonly acts: readonly number[]
}

/** The acts of an incident as its candidates ask for them: as a set, by their sentence, and those sentences in order. */
export const actsOfIncident = onceFor((acts: readonly ActMention[]) =>
  onceFor(({ acts: own }: RoleIncident) => {
    const bySentence = new Map<number, number[]>()
    for (const i of own) {
      const { sentence } = acts[i] as ActMention
      const list = bySentence.get(sentence)
      if (list) list.push(i)
      else bySentence.set(sentence, [i])
    }
    return { own: new Set(own), bySentence, sentences: [...bySentence.keys()].sort((a, b) => a - b) }
  }),
)
