import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { joinsClause } from '../../lexicon/en/circumstances.ts'
import { possessives } from '../../lexicon/en/function-words.ts'

/** Where the clauses of a sentence end. */

/** True where a semicolon with a verb behind it stands between two spans of a sentence. */
export function partedBySemicolon(sentence: Sentence, a: Span, b: Span): boolean {
  const [from, to] = [Math.min(a.end, b.end), Math.max(a.start, b.start)]
  return partingSemicolons(sentence).some((mark) => mark.start >= from && mark.end <= to)
}

/** True for a sentence of several stories, as some headlines are: 'Settlers wound four; teen killed by army fire'. */
export function tellsSeveralStories(sentence: Sentence): boolean {
  return partingSemicolons(sentence).length > 0
}

/** The semicolons with a verb behind them. */
const partingSemicolons = onceFor(({ tokens }: Sentence) => tokens.filter((token, i) => token.text === ';' && tokens.slice(i + 1, i + 14).some(({ tag, fine }) => tag === 'VERB' || fine === 'VBD')))

/** Which main clause of its sentence a span begins in, counted from 0. */
export function mainClause(sentence: Sentence, { start }: Span): number {
  return clauseEnds(sentence).filter((end) => end <= start).length
}

/** Where the main clauses of a sentence end that go on behind ', and' with a subject and a finite verb of their own. */
const clauseEnds = onceFor(({ tokens }: Sentence): readonly number[] => tokens.flatMap((token, i) => {
  if (!/^[,;]$/.test(token.text) || !joinsClause.has(tokens[i + 1]?.lower ?? '') || !(['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ'].includes(tokens[i + 2]?.tag ?? '') || possessives.includes(tokens[i + 2]?.lower ?? ''))) return []
  const rest = tokens.slice(i + 2, i + 11)
  const stop = rest.findIndex(({ tag, text }) => tag === 'PUNCT' && text !== '-' && text !== '’')
  const verb = rest.slice(0, stop < 0 ? rest.length : stop).findIndex(({ fine }) => fine === 'VBD' || fine === 'VBZ' || fine === 'VBP')
  return verb > 0 ? [token.start] : []
}))

/** 'The old remember January 1990, when troops fired on a procession': the clause that is of the time before it, to the next stop. */
export function whenClause(sentence: Sentence, span: Span): Span | null {
  const next = sentence.tokens.findIndex((token) => token.start >= span.end)
  const [first, second] = [sentence.tokens[next], sentence.tokens[next + 1]]
  const when = first?.lower === 'when' ? first : first?.text === ',' && second?.lower === 'when' ? second : null
  // 'the day last May when': the words say themselves which day it is
  const before = sentence.tokens.findLast((token) => token.end <= span.start)
  if (when === null || before?.tag === 'NOUN') return null
  const stop = sentence.tokens.find((token, i) => token.start > when.end && (token.text === ';' || isTakenUp(sentence, i)))
  return { start: when.end, end: stop?.start ?? sentence.end }
}

/** ', and again on the 9th, when': the comma before another time with a clause of its own. */
function isTakenUp({ tokens }: Sentence, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false
  const next = tokens.findIndex(({ text }, i) => i > comma && text === ',')
  return tokens[next + 1]?.lower === 'when' && next > comma && next - comma < 9 && tokens.slice(comma + 1, next).every(({ tag }) => tag !== 'VERB' && tag !== 'AUX')
}
