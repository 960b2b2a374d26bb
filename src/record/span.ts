import { lowerBound } from './lower-bound.ts'

/**
 * A stretch of a document's canonical text.
 * Inside Onrecord offsets are UTF-16 units (what `String.slice` takes), end exclusive.
 * Everything handed to other tools counts Unicode code points instead (Web Annotation Data Model);
 * `codePointCounter` converts at that edge and nowhere else.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The exact words a span covers. */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** True when `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The smallest span that covers all of the given ones; they must not be empty. */
export function hull(spans: readonly Span[]): Span {
  let start = Infinity
  let end = -Infinity
  for (const span of spans) {
    if (span.start < start) start = span.start
    if (span.end > end) end = span.end
  }
  if (end < start) throw new RangeError('hull of no spans')
  return { start, end }
}

/** Words with what stands around them, as a Web Annotation TextQuoteSelector. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** The quote selector of a span, with up to 32 characters of context that never split a surrogate pair. */
export function quoteOf(text: string, span: Span): Quote {
  let from = Math.max(0, span.start - 32)
  let to = Math.min(text.length, span.end + 32)
  if (isLowSurrogate(text.charCodeAt(from))) from += 1
  if (to < text.length && isLowSurrogate(text.charCodeAt(to))) to -= 1
  return { exact: wordsOf(text, span), prefix: text.slice(from, span.start), suffix: text.slice(span.end, to) }
}

/**
 * A function from UTF-16 offsets of `text` to code point offsets.
 * Built in one pass; texts without astral characters cost nothing.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const astral: number[] = []
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit >= 0xd800 && unit <= 0xdbff && isLowSurrogate(text.charCodeAt(i + 1))) astral.push(i)
  }
  if (astral.length === 0) return (offset) => offset
  return (offset) => offset - lowerBound(astral, offset)
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
