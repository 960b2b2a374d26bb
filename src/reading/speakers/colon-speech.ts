import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Speech } from './speech.ts'
import { spanOf } from './speech.ts'

/**
 * What a colon gives a speaker without a word of saying: 'Police: three dead', 'DALLO: We left at noon.'
 * @param source first and last token of the speaker; the last is its head
 */
export function colonSpeech(
  sentence: Sentence,
  index: number,
  colon: number,
  source: readonly [number, number],
  content: Span,
  direct: boolean,
): Speech {
  const mark = tokenAt(sentence, colon)
  return {
    content,
    cue: { start: mark.start, end: mark.end },
    sentence: index,
    speakerHead: source[1],
    speaker: spanOf(sentence, source[0], source[1]),
    addressee: null,
    direct,
    unattributed: false,
    asserts: true,
    tells: true,
    denies: false,
    shows: false,
    citing: null,
    cueToken: null,
  }
}
