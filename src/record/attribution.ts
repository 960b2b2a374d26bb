import type { Span } from './span.ts'

export type Directness = 'direct_quote' | 'indirect' | 'publisher_voice' | 'unattributed'

/** A work cited as the origin of a claim ("its 2010 report"). */
export interface CitedWork {
  readonly title: string
  readonly year: number | null
  readonly span: Span
}

/** One link of who-says-it. */
export interface ChainLink {
  readonly label: string
  readonly kind: 'speaker' | 'publisher'
  /** Where the label stands in the document; null for the publisher. */
  readonly span: Span | null
  /** True for unnamed sources ("a witness", "local sources"). */
  readonly anonymous: boolean
  /**
   * The body that speaks through this one, by its fullest name in the document, where that is another name than the label:
   * 'interior ministry' for 'the ministry' or for its spokesman's name. Origins are counted over bodies.
   */
  readonly body?: string
}

/**
 * Who says it: original speaker first, then relays, the publisher last.
 * The publisher's own voice is a chain of one.
 */
export interface Attribution {
  readonly chain: readonly ChainLink[]
  readonly directness: Directness
  /** The words of saying ("said", "according to"), kept verbatim. */
  readonly cue: Span | null
  /** The whole stretch that the speaker is given as saying. */
  readonly content: Span | null
  readonly citedWork: CitedWork | null
}

/** The first link: the person or body the words come from. */
export function speakerOf(attribution: Attribution): ChainLink {
  const first = attribution.chain[0]
  if (!first) throw new RangeError('an attribution has at least one link')
  return first
}

/** The name of whose word it is: the body that speaks through a link, else the link itself (`domain-model.md` 3.4). */
export function originLabel(link: ChainLink): string {
  return link.body ?? link.label
}

/** The kind printed by `read --json`. */
export function speakerKind(attribution: Attribution): 'publisher' | 'quoted' | 'unattributed' {
  if (attribution.directness === 'publisher_voice') return 'publisher'
  return attribution.directness === 'unattributed' ? 'unattributed' : 'quoted'
}

/**
 * The name under which first links of two attributions are compared: lower case, articles, titles in brackets and
 * punctuation dropped. `domain-model.md` 3.4: the origin of a claim is the first link of its chain.
 */
export function originKey(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /, '')
}
