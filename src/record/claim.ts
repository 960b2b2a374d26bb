import type { ActType, Stance, Weapon } from './act.ts'
import type { ParticipantRole, ParticipantValue } from './actor.ts'
import type { Attribution } from './attribution.ts'
import type { Count, Measure } from './count.ts'
import type { PlaceValue } from './place.ts'
import type { Span } from './span.ts'
import type { TimeValue } from './time.ts'

export type Modality = 'asserted' | 'hedged' | 'background' | 'future' | 'hypothetical'
export type Polarity = 'affirms' | 'denies'
export type ClaimStatus = 'proposed' | 'accepted' | 'rejected' | 'work_needed' | 'issue'

/** Who accepts or denies what (HURIDOCS list 28). */
export interface StanceValue {
  readonly stance: Stance
  readonly of: 'act' | 'responsibility' | 'figure'
}

/** The value of each property. */
export type ClaimValue =
  | { readonly property: 'act'; readonly value: { readonly type: ActType } }
  | { readonly property: `count.${Measure}`; readonly value: Count }
  | { readonly property: 'time'; readonly value: TimeValue }
  | { readonly property: 'place'; readonly value: PlaceValue }
  | { readonly property: `participant.${ParticipantRole}`; readonly value: ParticipantValue }
  | { readonly property: 'responsibility'; readonly value: ParticipantValue }
  | { readonly property: 'denial' | 'acknowledgement'; readonly value: StanceValue }
  | { readonly property: 'weapon'; readonly value: { readonly weapon: Weapon } }
  | { readonly property: 'target'; readonly value: { readonly words: string } }
  | { readonly property: 'motive_as_stated'; readonly value: { readonly words: string } }
export type Property = ClaimValue['property']

interface ClaimFrame {
  readonly id: string
  /** The exact words of the value, a slice of the document's text. */
  readonly words: string
  readonly span: Span
  /** Indexes into the document's passages that hold the words; at least one, none of them silent. */
  readonly passages: readonly number[]
  readonly polarity: Polarity
  readonly modality: Modality
  readonly attribution: Attribution
  /** Loaded words within or beside the claim; they are shown only inside quotation marks. */
  readonly loaded: readonly Span[]
  /** The rule or model that proposed it, e.g. `rule:acts/light-verb`. */
  readonly method: string
  /** 0..1 */
  readonly confidence: number
}

/** One assertion: one property, one value, one attribution, one or more passages. */
export type Claim = ClaimFrame & ClaimValue

/** A count claim, narrowed. */
export type CountClaim = ClaimFrame & { readonly property: `count.${Measure}`; readonly value: Count }

/** Narrows a claim to a count claim. */
export function isCount(claim: Claim): claim is CountClaim {
  return claim.property.startsWith('count.')
}
