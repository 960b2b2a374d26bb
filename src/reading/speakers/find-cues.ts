import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { ascriptionCue } from './ascription-cue.ts'
import { colonCue, followingCue } from './colon-cue.ts'
import type { Cue } from './cue.ts'
import type { QuoteMask } from './forms.ts'
import { nounCue } from './noun-cue.ts'
import { sourceCue } from './source-phrase.ts'
import { verbCue } from './verb-cue.ts'

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence, index: number, quoted: QuoteMask): Cue[] {
  const cues: Cue[] = []
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const cue =
      verbCue(sentence, index, i, quoted, cues) ??
      ascriptionCue(sentence, index, i, quoted) ??
      sourceCue(sentence, index, i, quoted) ??
      nounCue(sentence, index, i) ??
      followingCue(sentence, index, i, quoted) ??
      colonCue(sentence, index, i, quoted, cues.some(({ takesQuotation, speaker }) => takesQuotation && speaker !== null))
    if (!cue) continue
    const citing = citedBy(sentence, cue, cues)
    if (citing === null) cues.push(cue)
    else cues[cues.indexOf(citing)] = { ...citing, citing: { head: cue.speaker as number, from: cue.speakerFrom, to: cue.speakerTo } }
  }
  return cues
}

/** '..., the centre said, citing relatives': the cue before, whose speaker cites somebody for what it tells; null where the cue stands for itself. */
function citedBy(sentence: Sentence, cue: Cue, before: readonly Cue[]): Cue | null {
  if (cue.class !== 'cites' || cue.speaker === null || !['citing', 'quoting'].includes(tokenAt(sentence, cue.token).lower)) return null
  const told = before.findLast(({ tells, content }) => tells && content.length > 0)
  return told?.citing === null ? told : null
}
