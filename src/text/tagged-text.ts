import type { Span } from '../record/span.ts'

/** Universal part-of-speech tags (UD v2). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word of a sentence. `head` is the index of its head within the sentence, -1 for the root. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly tag: Tag
  /** Penn tag where the model gives one (VBD, VBN, NNS ...), else ''. */
  readonly fine: string
  readonly head: number
  /** UD relation, with subtype where known ('nsubj', 'nsubj:pass', 'obl', ...). */
  readonly relation: string
}

/** A sentence; it never crosses a passage. */
export interface Sentence extends Span {
  /** Index into the document's passages. */
  readonly passage: number
  readonly tokens: readonly Token[]
}

/** A stretch between quotation marks. `inner` leaves the marks out. A quote that runs on over paragraphs is one per paragraph. */
export interface Quotation extends Span {
  readonly inner: Span
  /** False when the closing mark is missing and the quotation was ended at its paragraph. */
  readonly closed: boolean
  /** True when the quotation continues the one before (a paragraph opened again by a mark). */
  readonly continues: boolean
}

/** The document's text with sentences, tags and parses added; the text itself is untouched. Silent passages are left out. */
export interface TaggedText {
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}
