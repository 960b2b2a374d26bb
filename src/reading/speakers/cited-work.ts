import { citableWorks } from '../../lexicon/en/saying.ts'
import type { CitedWork } from '../../record/attribution.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { nounPhrase, tokenAt } from '../../text/tree.ts'
import { spanOf } from './speech.ts'

/**
 * The work that a speech is cited from, when one is named beside its cue: 'in its 2010 report', 'a study by the centre'.
 * A work inside the content is spoken of, not cited; a statement or letter is only the way somebody spoke.
 */
export function citedWorkNear(
  text: string,
  sentence: Sentence,
  speech: { readonly content: Span; readonly cue: Span | null; readonly speaker: Span | null },
): CitedWork | null {
  if (!speech.cue) return null
  for (const [i, token] of sentence.tokens.entries()) {
    if (!citableWorks.has(token.lemma.toLowerCase()) && !citableWorks.has(token.lower)) continue
    if (token.start >= speech.content.start && token.end <= speech.content.end) continue
    if (Math.abs(token.start - speech.cue.end) > 160) continue
    const inSpeaker = speech.speaker !== null && token.start >= speech.speaker.start && token.end <= speech.speaker.end
    const before = sentence.tokens[firstOf(sentence, i) - 1]?.lower ?? ''
    if (!inSpeaker && !['in', 'by', 'from', 'citing', 'to', 'with', 'via'].includes(before)) continue
    const span = workSpan(sentence, i)
    const title = text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/^(?:its|his|her|their|the|a|an|our) /i, '')
    const year = /\b(1[89]\d\d|20\d\d)\b/.exec(title)?.[1]
    return { title, year: year === undefined ? null : Number(year), span }
  }
  return null
}

/** The words of the work's name: what stands before the noun, and capitalised words behind it. */
function workSpan(sentence: Sentence, index: number): Span {
  const from = firstOf(sentence, index)
  let to = index
  while (/^\p{Lu}/u.test(sentence.tokens[to + 1]?.text ?? '')) to += 1
  return spanOf(sentence, from, to)
}

function firstOf(sentence: Sentence, index: number): number {
  const phrase = nounPhrase(sentence, index)
  let from = Math.min(index, phrase[0] as number)
  // Numbers and names before the noun belong to its title even where the parse lost them.
  while (from > 0) {
    const token = tokenAt(sentence, from - 1)
    if (token.tag === 'NUM' || token.tag === 'PROPN' || token.tag === 'ADJ' || token.fine === 'PRP$' || token.tag === 'DET')
      from -= 1
    else break
  }
  return from
}
