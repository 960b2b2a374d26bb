import { actLabels, type ActType } from './act.ts'
import type { Property } from './claim.ts'
import type { PlaceValue } from './place.ts'
import type { Relation, RelationKind } from './relation.ts'
import type { Aggregation, LinkKind } from './report.ts'
import type { TimeValue } from './time.ts'

/** Computed from lineage; tells where claims come from, never whether they are true (`domain-model.md` 3.6). */
export type Grade = 'acknowledged' | 'multi_origin' | 'single_origin' | 'contested' | 'set_aside' | 'unassessed'
export type ReviewState = 'machine' | 'in_review' | 'reviewed' | 'withdrawn'

/** Always these four numbers, the same on every screen and in every export. */
export interface VoiceCounts {
  readonly documents: number
  readonly publishers: number
  /** Lowest and highest number of independent origins; they differ where nameless voices may be others that are heard. */
  readonly origins: { readonly min: number; readonly max: number }
  readonly parties: number
}

/** Why a report was joined to an incident, as readable reasons with their weights. */
export interface LinkReason {
  readonly reports: readonly [string, string]
  readonly score: number
  readonly reasons: readonly { readonly what: string; readonly weight: number }[]
}

/** What happened, in words; a figure over many incidents is never called by the name of one. */
export function typeLabel({ type, aggregation }: Pick<Incident, 'type' | 'aggregation'>): string {
  return aggregation === 'aggregate_total' ? `Figure over several incidents: ${actLabels[type]}` : actLabels[type]
}

/** Reports linked together. It owns no facts, only claims. */
export interface Incident {
  readonly id: string
  /** For people: INC-0042; given by the store when first seen, kept for ever. */
  readonly code: string
  /** Neutral: "Armed attack, Camp Ashraf, 2009-07-28/2009-07-29". */
  readonly label: string
  readonly type: ActType
  readonly reportIds: readonly string[]
  readonly time: TimeValue | null
  readonly place: PlaceValue | null
  readonly aggregation: Aggregation
  readonly links: readonly { readonly to: string; readonly rel: LinkKind; readonly reason: string }[]
  readonly why: readonly LinkReason[]
}

/** One cell of the claim matrix: a claim as one origin's word. */
export interface AccountCell {
  readonly claimId: string
  readonly reportId: string
  readonly documentId: string
  /** Short, neutral: "9 (at least)", "dozens", "2009-07-28/2009-07-29". */
  readonly shown: string
  readonly words: string
  readonly originId: string
  /** True when this document repeats the origin's claim (copy, quotation) and adds no voice. */
  readonly derived: boolean
  /** How it comes to the origin: 'own' | 'copy of D1' | 'quoted in D1' ... in words. */
  readonly via: string | null
}

/** Stands in `AccountCell.shown` behind a party that the words tie to the act without saying that it did it: "two men", as suspected. */
export const asSuspected = ', as suspected'

/** One row of the claim matrix. */
export interface AccountRow {
  readonly property: Property
  /** Lowest and highest over origins, with the open end marked; null for rows that are not numbers. */
  readonly range: { readonly min: number | null; readonly max: number | null; readonly openEnd: boolean } | null
  /** "9 (at least) .. 11", "compatible, named differently". */
  readonly together: string
  /** The widest relation on the row; null when one claim stands alone. */
  readonly relation: RelationKind | null
  readonly relations: readonly Relation[]
  readonly cells: readonly AccountCell[]
}

/** An independent root of claims (`domain-model.md` 3.4). */
export interface Origin {
  readonly id: string
  readonly label: string
  readonly kind: 'speaker' | 'publisher' | 'unnamed'
  readonly party: 'yes' | 'no' | 'unknown'
  /** Documents this origin is heard through. */
  readonly documentIds: readonly string[]
  /** Set when the origin's own document is not held: heard only through these. */
  readonly seenOnlyIn: readonly string[]
  /** True for a publisher that only frames what its speakers say (type, day, place): listed, and not counted as a voice. */
  readonly framesOnly?: true
  /** True for a voice told without a name ('investigators', 'a neighbour'): it may be another of the incident's origins. */
  readonly nameless?: true
}

/** Everything an incident's page, `why` and the exports show, computed once. */
export interface Account {
  readonly incidentId: string
  readonly voices: VoiceCounts
  readonly grade: Grade
  readonly origins: readonly Origin[]
  readonly rows: readonly AccountRow[]
  /** What no claim says: "deaths", "place" ... */
  readonly notStated: readonly string[]
}
