import type { ActType } from './act.ts'
import type { Actor } from './actor.ts'
import type { Claim, Modality } from './claim.ts'
import type { Mention } from './mention.ts'
import type { Note } from './note.ts'
import type { PlaceValue } from './place.ts'
import type { Span } from './span.ts'
import type { TimeValue } from './time.ts'

/** `aggregate_total` is a figure over many incidents and never an incident itself (UCDP event_clarity 2). */
export type Aggregation = 'single' | 'multi_day' | 'multi_place' | 'aggregate_total'

/** HURIDOCS list 22 as words, plus ours. */
export type LinkKind =
  | 'precedes' | 'follows' | 'encompasses' | 'within' | 'causes' | 'consequence' | 'parallel'
  | 'commemorates' | 'commemorated_by' | 'same_campaign' | 'possible_same'

/** One document's telling of one incident: a set of claims. */
export interface Report {
  readonly id: string
  readonly documentId: string
  /** The act with the gravest reported outcome, else the first told. */
  readonly type: ActType
  readonly time: TimeValue | null
  readonly places: readonly PlaceValue[]
  readonly aggregation: Aggregation
  /** `asserted` or `hedged` reports become incidents; the others are kept as claims only. */
  readonly modality: Modality
  readonly claims: readonly Claim[]
  /** The stretches that tell it, in order. */
  readonly tellings: readonly Span[]
  /** To other reports of the same document. */
  readonly links: readonly { readonly to: string; readonly rel: LinkKind; readonly reason: string }[]
}

/** All that one version of the reader found in one document. */
export interface Reading {
  readonly documentId: string
  /** Version of the reader; a document without a reading by the current reader waits to be read. */
  readonly reader: string
  readonly reports: readonly Report[]
  readonly actors: readonly Actor[]
  readonly mentions: readonly Mention[]
  readonly notes: readonly Note[]
  /** False when the language is not one the reader can read yet; the document is kept and shown. */
  readonly canRead: boolean
}
