import type { Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { colonSpeech } from './colon-speech.ts'
import type { Speech } from './speech.ts'
import { nounAfter } from './speaker-beside.ts'
import { spanOf } from './speech.ts'

/**
 * Sources named in brackets behind what they tell: 'Nine were killed (source: hospital of Orsk).' The bracket is of the sentence it
 * stands in, from the bracket before it on, or of the one before where it stands by itself.
 */
export function bracketedSources({ sentences }: TaggedText): Speech[] {
  return sentences.flatMap((sentence, index) => {
    let from = 0
    return sentence.tokens.flatMap((token, i): Speech[] => {
      if (!/^[([]$/.test(token.text)) return []
      const close = sentence.tokens.findIndex(({ text }, j) => j > i && /^[)\]]$/.test(text))
      const source = close < 0 ? null : sourceWithin(sentence, i, close)
      const before = source === null ? null : wordsBefore(sentences, index, from, i)
      if (close > 0) from = close + 1
      return source === null || before === null ? [] : [colonSpeech(sentence, index, i + 2, source, before, false)]
    })
  })
}

/** First and last token of who is named in '(source: ...)'; null where a bracket names no source. */
function sourceWithin(sentence: Sentence, open: number, close: number): readonly [number, number] | null {
  if (!/^sources?$/.test(sentence.tokens[open + 1]?.lower ?? '') || sentence.tokens[open + 2]?.text !== ':' || open + 3 >= close) return null
  const noun = nounAfter(sentence, open + 3)
  if (noun === null || /^(?:https?|www)/.test(tokenAt(sentence, noun.head).lower)) return null
  // 'sources: district chief, two teachers' is told by all of them
  const to = sentence.tokens[open + 1]?.lower === 'sources' ? close - 1 : Math.min(noun.to, close - 1)
  return [open + 3, to]
}

/** The words of a sentence before a bracket, or the sentence before where the bracket opens it; null where there are none. */
function wordsBefore(sentences: readonly Sentence[], index: number, from: number, bracket: number): Span | null {
  const sentence = sentences[index] as Sentence
  if (bracket > from) return spanOf(sentence, from, bracket - 1)
  const last = sentences[index - 1]
  return bracket === 0 && last?.passage === sentence.passage ? { start: last.start, end: last.end } : null
}
