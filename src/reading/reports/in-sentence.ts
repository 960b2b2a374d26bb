import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'

/** The token of a span that hangs on something outside it. */
export function headOfSpan(sentence: Sentence, span: Span): number {
  let fallback = -1
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    const token = tokenAt(sentence, i)
    if (token.start >= span.end) break
    if (token.end <= span.start) continue
    fallback = i
    if (token.head < 0) return i
    const head = tokenAt(sentence, token.head)
    if (head.start >= span.end || head.end <= span.start) {
      if (token.tag !== 'ADP' && token.tag !== 'DET' && token.tag !== 'PUNCT') return i
    }
  }
  return fallback
}

/** The words of a sentence before a span, with single spaces. */
export function wordsBefore(sentence: Sentence, span: Span): string {
  return wordsBetween(sentence, sentence.start, span.start)
}

/** The words of a sentence from one offset to another, in lower case with single spaces. */
export function wordsBetween(sentence: Sentence, from: number, to: number): string {
  return sentence.tokens.filter((token) => token.start >= from && token.end <= to).map(({ lower }) => lower).join(' ')
}
