import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Cue } from './cue.ts'

/** A stretch that somebody says, before the chain is built. */
export interface Speech {
  readonly content: Span
  readonly cue: Span | null
  /** The sentence of the cue, and the speaker's head in it; null when nobody is named. */
  readonly sentence: number
  readonly speakerHead: number | null
  readonly speaker: Span | null
  readonly addressee: number | null
  readonly direct: boolean
  readonly unattributed: boolean
  readonly asserts: boolean
  /** True for words of telling, false for thinking, wanting and showing. */
  readonly tells: boolean
  readonly denies: boolean
  /** For words that show rather than tell ('the video shows', 'polls suggest'). */
  readonly shows: boolean
  /** Whom the speaker cites. */
  readonly citing: Cue['citing']
  /** The word of saying in its sentence; null for a headline's colon. */
  readonly cueToken: number | null
}

/** The characters from one token to another. */
export function spanOf(sentence: Sentence, from: number, to: number): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end }
}
