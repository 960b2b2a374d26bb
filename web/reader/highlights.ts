import type { MentionKind, PassageAnswer, SpanAnswer } from '../api.ts'

/** Names under which the page's stylesheet knows the highlights: ::highlight(count) and so on. */
export type HighlightName = MentionKind | 'lit' | 'covered'

/**
 * Lights stretches of the document without touching it: the text stays in whole nodes, so that no script's
 * letters or order can break. One text node per passage is the only thing assumed.
 */
export function light(
  name: HighlightName,
  spans: readonly SpanAnswer[],
  article: HTMLElement,
  passages: readonly PassageAnswer[],
): void {
  const highlights = CSS.highlights
  if (!highlights) return
  const ranges = spans.flatMap((span) => rangeOf(span, article, passages) ?? [])
  if (ranges.length === 0) highlights.delete(name)
  else {
    const highlight = new Highlight(...ranges)
    highlight.priority = { act: 0, actor: 1, place: 2, time: 3, speaker: 4, count: 5, covered: 8, lit: 9 }[name]
    highlights.set(name, highlight)
  }
}

/** Takes all lights away. */
export function dark(): void {
  CSS.highlights?.clear()
}

/** The DOM range of a span; null when its passage is not on the page. */
export function rangeOf(span: SpanAnswer, article: HTMLElement, passages: readonly PassageAnswer[]): Range | null {
  const start = pointAt(span.start, article, passages)
  const end = pointAt(span.end, article, passages, true)
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range.collapsed ? null : range
}

function pointAt(
  offset: number,
  article: HTMLElement,
  passages: readonly PassageAnswer[],
  isEnd = false,
): { node: Text; offset: number } | null {
  const index = passages.findIndex((passage) =>
    isEnd ? offset > passage.start && offset <= passage.end : offset >= passage.start && offset < passage.end,
  )
  const passage = passages[index]
  const node = article.querySelector(`[data-passage="${index}"] .words`)?.firstChild
  return passage && node instanceof Text ? { node, offset: offset - passage.start } : null
}

/** The offset in the document's text under a point of the screen; null beside the text. */
export function offsetAt(x: number, y: number, article: HTMLElement, passages: readonly PassageAnswer[]): number | null {
  const at = document.caretPositionFromPoint?.(x, y)
  if (!at || !(at.offsetNode instanceof Text) || !article.contains(at.offsetNode)) return null
  const index = Number(at.offsetNode.parentElement?.closest<HTMLElement>('[data-passage]')?.dataset.passage ?? Number.NaN)
  const passage = passages[index]
  return passage ? passage.start + at.offset : null
}
