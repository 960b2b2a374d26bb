import type { CueClass } from '../../lexicon/en/saying.ts'
import type { Noun } from './forms.ts'

/** Stretches of tokens, inclusive on both ends. */
export type Stretch = readonly [from: number, to: number]

/** A word of saying in its sentence: who says, and which tokens of the sentence are said. */
export interface Cue {
  readonly sentence: number
  /** The word of saying. */
  readonly token: number
  /** First and last token of the cue words ('has also said'). */
  readonly from: number
  readonly to: number
  readonly class: CueClass
  /** Head token of the speaker's noun phrase in the same sentence; null when nobody is named there. */
  readonly speaker: number | null
  /** First and last token of the speaker's noun phrase. */
  readonly speakerFrom: number
  readonly speakerTo: number
  /** Stretches of tokens that are said. */
  readonly content: readonly Stretch[]
  /** True for verbs that a quotation beside them belongs to. */
  readonly takesQuotation: boolean
  /** True where the words say that nobody names the source: 'it is reported that'. */
  readonly unattributed: boolean
  /** Head of the person or body spoken to ('told Reuters'). */
  readonly addressee: number | null
  /** False where the content is judged, wanted or taken for granted rather than told. */
  readonly asserts: boolean
  /** True for words of telling, false for thinking, wanting and showing. */
  readonly tells: boolean
  /** Whom the speaker cites for it: '..., the centre said, citing relatives'. */
  readonly citing: Noun | null
}

/** A cue of some words: by whom, and what is said by it; one of plain telling where nothing else is given. */
export function cueOf(sentence: number, token: number, speaker: Noun | null, content: readonly Stretch[], more: Partial<Cue> = {}): Cue {
  return {
    sentence,
    token,
    from: token,
    to: token,
    class: 'says',
    speaker: speaker?.head ?? null,
    speakerFrom: speaker?.from ?? -1,
    speakerTo: speaker?.to ?? -1,
    content,
    takesQuotation: false,
    unattributed: false,
    addressee: null,
    asserts: true,
    tells: true,
    citing: null,
    ...more,
  }
}
