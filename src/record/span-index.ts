import { lowerBound } from './lower-bound.ts'
import { onceFor } from './once-for.ts'
import type { Span } from './span.ts'

/** Spans of one document, to ask which of them share characters with another one without going through all. */
export class SpanIndex {
  private readonly order: readonly number[]
  private readonly spans: readonly (Span | null)[]
  private readonly starts: readonly number[]
  /** The furthest end among a span and those that begin before it. */
  private readonly reaches: readonly number[]

  /** @param spans null for what has no span: it is never found */
  constructor(spans: readonly (Span | null)[]) {
    this.spans = spans
    this.order = spans.map((_, i) => i).filter((i) => spans[i] !== null).sort((a, b) => (spans[a] as Span).start - (spans[b] as Span).start)
    this.starts = this.order.map((i) => (spans[i] as Span).start)
    let reach = -Infinity
    this.reaches = this.order.map((i) => (reach = Math.max(reach, (spans[i] as Span).end)))
  }

  /** Indexes of the spans that overlap a span, in the order they were given in. */
  overlapping({ start, end }: Span): number[] {
    const found: number[] = []
    for (let at = lowerBound(this.starts, end) - 1; at >= 0 && (this.reaches[at] as number) > start; at -= 1) {
      const i = this.order[at] as number
      if ((this.spans[i] as Span).end > start) found.push(i)
    }
    return found.sort((a, b) => a - b)
  }
}

const indexOf = onceFor((mentions: readonly { readonly span: Span }[]) => new SpanIndex(mentions.map(({ span }) => span)))

/** The mentions of a list that overlap a span, in the order of the list; looked up in an index that is made once a list. */
export function among<T extends { readonly span: Span }>(mentions: readonly T[], span: Span): T[] {
  return indexOf(mentions).overlapping(span).map((i) => mentions[i] as T)
}
