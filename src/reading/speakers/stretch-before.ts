import type { Sentence } from '../../text/tagged-text.ts'
import type { Stretch } from './cue.ts'
import type { QuoteMask } from './forms.ts'

/** What stands before a cue and the marks at it: from the beginning of the sentence, or of the quotation that the cue stands in; null where nothing does. */
export function stretchBefore({ tokens }: Sentence, cue: number, quoted: QuoteMask): Stretch | null {
  let last = cue - 1
  while (last >= 0 && tokens[last]?.tag === 'PUNCT' && !/^["”’'»]/.test(tokens[last]?.text ?? '')) last -= 1
  let first = 0
  if (quoted[cue] === true) for (first = last; first > 0 && quoted[first - 1]; first -= 1);
  return last < 0 || last < first ? null : [first, last]
}
