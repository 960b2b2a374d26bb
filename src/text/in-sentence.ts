import { lowerBound } from '../record/lower-bound.ts'
import { onceFor } from '../record/once-for.ts'
import type { Span } from '../record/span.ts'
import type { Sentence } from './tagged-text.ts'
import { tokenAt } from './tree.ts'

/** Where a stretch of text hangs in the parse of its sentence, and the words before it. */

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
  const { starts, ends, words, at } = joined(sentence)
  const [first, behind] = [lowerBound(starts, from), lowerBound(ends, to + 1)]
  return behind <= first ? '' : words.slice(at[first], (at[behind] as number) - 1)
}

/** The words of a sentence in one string, where each begins in it, and their offsets in the text: rules ask for the words before a span again and again. */
const joined = onceFor(({ tokens }: Sentence) => {
  const at = [0]
  for (const { lower } of tokens) at.push((at.at(-1) as number) + lower.length + 1)
  return { starts: tokens.map(({ start }) => start), ends: tokens.map(({ end }) => end), words: tokens.map(({ lower }) => lower).join(' '), at }
})
