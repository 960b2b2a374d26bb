import type { Span } from '../record/span.ts'
import { mayEndSentence } from './tokens.ts'

/** A run of tokens: indexes into the token list, end exclusive. */
export interface TokenRun {
  readonly from: number
  readonly to: number
}

/**
 * Sentences of one passage, as runs of its tokens. Own rules: a full stop that belongs to an abbreviation ends nothing unless
 * a word that opens sentences follows; marks that close quotations or brackets go with the sentence they end; a quoted
 * question before "he said" ends nothing; blank lines and list marks at the start of a line always part.
 * @param lines true when every line, and every cell of a row ('Marden | 4 May'), is its own sentence (lists)
 */
export function sentenceRuns(text: string, tokens: readonly Span[], lines = false): TokenRun[] {
  const runs: TokenRun[] = []
  let from = 0
  const shouting = !/\p{Ll}{3}/u.test(tokens.length > 0 ? text.slice(tokens[0]?.start, tokens.at(-1)?.end) : '')
  const isBar = (i: number) => lines && text.slice((tokens[i] as Span).start, (tokens[i] as Span).end) === '|'
  for (let i = 0; i < tokens.length; i += 1) {
    const next = tokens[i + 1]
    if (!next) break
    const gap = text.slice((tokens[i] as Span).end, next.start)
    // A cell of a table is told apart from the next as a line of a list is.
    if (isBar(i)) {
      if (i > from) runs.push({ from, to: i })
      from = i + 1
      continue
    }
    if (breaksLine(gap, text, next, lines)) {
      runs.push({ from, to: i + 1 })
      from = i + 1
      continue
    }
    const close = endOfSentence(text, tokens, i, shouting)
    if (close > i && !isListNumber(text, tokens, from, close)) {
      runs.push({ from, to: close })
      from = close
      i = close - 1
    }
  }
  const to = tokens.length > 0 && isBar(tokens.length - 1) ? tokens.length - 1 : tokens.length
  if (from < to) runs.push({ from, to })
  return runs
}

function breaksLine(gap: string, text: string, next: Span, lines: boolean): boolean {
  const newlines = gap.split('\n').length - 1
  if (newlines === 0) return false
  if (newlines > 1 || lines) return true
  return /^(?:[•▪◦*·]|[-–—] |\(?\d{1,2}[.)] (?=\p{Lu}))/u.test(text.slice(next.start, next.start + 5))
}

/** "?", "?!" and "..." end sentences. */
const terminalMark = /^(?:[.!?]|[!?]{2,}|…|\.\.+)$/u
const closing = /^(?:["”’»›')\]]|'')$/u

/** The index behind the sentence that token `i` ends, or `i` when it ends none. */
function endOfSentence(text: string, tokens: readonly Span[], i: number, shouting: boolean): number {
  const word = text.slice((tokens[i] as Span).start, (tokens[i] as Span).end)
  const terminal = terminalMark.test(word)
  const abbreviation = !terminal && word.length > 1 && word.endsWith('.') && mayEndSentence(word)
  if (!terminal && !abbreviation) return i
  let close = i + 1
  while (close < tokens.length) {
    const before = tokens[close - 1] as Span
    const token = tokens[close] as Span
    const mark = text.slice(token.start, token.end)
    const touching = token.start === before.end
    if (terminalMark.test(mark)) close += 1
    else if (touching && closing.test(mark)) close += 1
    else break
  }
  // Reference marks ("[17]") belong to what they follow.
  for (let ref = close; isReference(text, tokens, ref); ref += 3) close = ref + 3
  const next = tokens[close]
  if (!next) return close
  const spaced = next.start > (tokens[close - 1] as Span).end
  let look = close
  while (look < tokens.length && /^["“‘«‹„'`([]+$/u.test(text.slice((tokens[look] as Span).start, (tokens[look] as Span).end)))
    look += 1
  const nextToken = tokens[look]
  if (!nextToken) return close
  const nextWord = text.slice(nextToken.start, nextToken.end)
  if (abbreviation) {
    const opens =
      isCapital(nextWord) && starters.has(nextWord.toLowerCase()) && !(shouting && prepositions.has(nextWord.toLowerCase()))
    if (/^[ap]\.m\.$/i.test(word) && !shouting) return isCapital(nextWord) && !timeWords.test(nextWord) ? close : i
    return opens && !/^[AI]$/.test(nextWord) ? close : i
  }
  if (/^https?:/.test(nextWord)) return close
  if (/^\p{Ll}/u.test(nextWord) && !/^\p{Ll}+\p{Lu}/u.test(nextWord)) return i
  // "Viva!" (1965): a title with a mark, its year in brackets.
  if (word !== '.' && look > close && /^\d/.test(nextWord)) return i
  if (/^[,;:—–)\]-]/u.test(nextWord) && look === close) return i
  if (!spaced && !isCapital(nextWord) && look === close) return i
  return close
}

/** "1." or "b." at the beginning is the number of an item, no sentence. */
function isListNumber(text: string, tokens: readonly Span[], from: number, to: number): boolean {
  return (
    to - from <= 2 && to < tokens.length && /^(?:\d{1,3}|\p{L})\s?\.$/u.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end))
  )
}

function isReference(text: string, tokens: readonly Span[], at: number): boolean {
  const from = tokens[at]
  const to = tokens[at + 2]
  return from !== undefined && to !== undefined && /^\[\s?\d{1,3}\s?\]$/.test(text.slice(from.start, to.end))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const timeWords =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:gmt|utc|est|edt|cet|eet|ist|local)\b/i

/** In ALL CAPS these do not tell a new sentence from one that goes on. */
const prepositions = new Set('in on at by for from with to as after before and or if when while since that'.split(' '))

/** Words that open sentences and hardly ever go on a name after an abbreviation. */
const starters = new Set(
  (
    'the he she it they we you this that these those there in on at by for from with as after before but and or if when while ' +
    'since until although though however meanwhile also according his her its their our my an some many most several all both ' +
    'no not what who where why how one two three four five at least earlier later witnesses police officials local yesterday today ' +
    'last during following another other others nobody nothing then so because once under over about more only even such each ' +
    'every a i'
  ).split(' '),
)
