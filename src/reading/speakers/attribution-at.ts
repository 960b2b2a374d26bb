import type { Attribution, ChainLink } from '../../record/attribution.ts'
import type { Document } from '../../record/document.ts'
import type { SpeechMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'

/** The last link of every chain: who puts the document out, by name, else by its byline, else in plain words. */
export function publisherLink(document: Pick<Document, 'publisher' | 'byline'>): ChainLink {
  return {
    label: document.publisher?.name ?? document.byline ?? 'the publisher',
    kind: 'publisher',
    span: null,
    anonymous: false,
  }
}

/**
 * Who says the words of a span: the innermost speech whose content holds it (or most of it), else the publisher's own voice.
 */
export function attributionAt(
  speech: readonly SpeechMention[],
  span: Span,
  document: Pick<Document, 'publisher' | 'byline'>,
): Attribution {
  let best: SpeechMention | null = null
  for (const i of contentsOf(speech).overlapping(span)) {
    const mention = speech[i] as SpeechMention
    if (!mention.asserts || !holds(mention.content, span)) continue
    if (
      best === null ||
      length(mention.content) < length(best.content) ||
      (length(mention.content) === length(best.content) && mention.attribution.chain.length > best.attribution.chain.length)
    )
      best = mention
  }
  if (best) return best.attribution
  return { chain: [publisherLink(document)], directness: 'publisher_voice', cue: null, content: null, citedWork: null }
}

const contentsOf = onceFor((speech: readonly SpeechMention[]) => new SpanIndex(speech.map(({ content }) => content)))

function length(span: Span): number {
  return span.end - span.start
}

/** All of the span, or four fifths of it: the words of a claim may take in a stop or a mark behind the content. */
function holds(content: Span, span: Span): boolean {
  if (contains(content, span)) return true
  if (!overlaps(content, span)) return false
  const shared = Math.min(content.end, span.end) - Math.max(content.start, span.start)
  return shared >= 0.8 * length(span)
}
