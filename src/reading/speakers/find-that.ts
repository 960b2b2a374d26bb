import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isFinite } from './forms.ts'

/** The 'that' which opens what is said, within reach and before any verb or comma; -1 when there is none. */
export function findThat(sentence: Sentence, from: number, end: number, reach: number): number {
  for (let j = from; j <= Math.min(end, from + reach); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.lower === 'whether' || (token.lower === 'that' && opensClause(sentence, j, from))) return j
    if (isFinite(token) || token.text === ',' || token.text === ';') return -1
  }
  return -1
}

function opensClause(sentence: Sentence, that: number, from: number): boolean {
  const { tag, fine } = tokenAt(sentence, that)
  const before = sentence.tokens[that - 1]
  // 'in its report of the next day that'
  return (tag !== 'DET' && fine !== 'WDT') || (that > from && (before?.tag !== 'NOUN' || ['day', 'week', 'month', 'year'].includes(before.lower)))
}

/** The 'that' behind something put between commas, the first of which stands at `comma`; -1 where none follows at once. */
export function thatBehindAside(sentence: Sentence, comma: number, end: number): number {
  if (sentence.tokens[comma]?.text !== ',') return -1
  const second = sentence.tokens.findIndex(({ text }, j) => j > comma + 1 && text === ',')
  if (second < 0 || second - comma > 14 || second + 1 >= end) return -1
  const that = tokenAt(sentence, second + 1)
  return that.lower === 'that' && that.tag !== 'DET' ? second + 1 : -1
}
