import { figureGivers } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Cue } from './cue.ts'
import { isFinite } from './forms.ts'
import { nounAfter } from './speaker-beside.ts'

/**
 * A rival figure whose word of saying is left out: 'The mayor put the dead at sixteen, the ministry at ten', 'The police say four died,
 * the union nine'. The cue is the one before, with whom and what stands behind the mark.
 */
export function withElided(sentence: Sentence, cues: readonly Cue[]): Cue[] {
  return cues.flatMap((cue): Cue[] => {
    const content = cue.content.at(-1)
    if (content === undefined || !cue.tells || cue.speaker === null || content[0] < cue.to) return [cue]
    const figure = sentence.tokens.findIndex(({ tag }, i) => i >= content[0] && tag === 'NUM')
    const mark = figure < 0 ? -1 : sentence.tokens.findIndex(({ text }, i) => i > figure && /^[,;]$/.test(text))
    const rival = mark < 0 ? null : rivalAt(sentence, mark)
    if (rival === null) return [cue]
    // what the first says ends where the second begins
    return [
      { ...cue, content: [...cue.content.slice(0, -1), [content[0], Math.min(content[1], mark - 1)]] },
      { ...cue, speaker: rival.speaker.head, speakerFrom: rival.speaker.from, speakerTo: rival.speaker.to, content: [rival.figure], takesQuotation: false, addressee: null, citing: null },
    ]
  })
}

interface Rival {
  readonly speaker: { readonly head: number; readonly from: number; readonly to: number }
  readonly figure: readonly [number, number]
}

/** Who stands behind a mark with a bare figure right behind, and no verb: ', the ministry at ten', '; residents of at least fourteen'. */
function rivalAt(sentence: Sentence, mark: number): Rival | null {
  const { tokens } = sentence
  const from = /^(?:and|while|but|whereas)$/.test(tokens[mark + 1]?.lower ?? '') ? mark + 2 : mark + 1
  const found = tokens.findIndex(({ tag }, i) => i > from && i <= from + 9 && tag === 'NUM')
  if (found < 0) return null
  let first = found
  while (beforeFigures.test(tokens[first - 1]?.lower ?? '')) first -= 1
  const noun = nounAfter(sentence, from)
  const to = Math.min(noun?.to ?? -1, first - 1)
  const head = noun !== null && noun.head <= to ? noun.head : to
  const behind = tokens[found + 1]
  if (noun === null || to !== first - 1 || tokens.slice(from, found).some(isFinite) || !speaks(sentence, head)) return null
  return behind === undefined || behind.tag === 'PUNCT' ? { speaker: { head, from, to }, figure: [first, found] } : null
}

const beforeFigures = /^(?:at|of|as|least|most|about|around|some|more|than|only|just|nearly|almost|over)$/

/** A body, an office or somebody named who may give a figure; 'rebels nine' are nine rebels. */
function speaks(sentence: Sentence, head: number): boolean {
  const { lemma, tag } = tokenAt(sentence, head)
  return tag === 'PROPN' || figureGivers.has(lemma)
}
