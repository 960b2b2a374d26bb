import type { ActType } from '../record/act.ts'
import type { Measure } from '../record/count.ts'
import type { Decision, DecisionAction } from '../record/decision.ts'
import type { Document } from '../record/document.ts'
import type { Account, Incident, VoiceCounts } from '../record/incident.ts'
import type { Lineage, RelationKind } from '../record/relation.ts'
import type { Aggregation, Reading, Report } from '../record/report.ts'
import type { PlaceValue } from '../record/place.ts'
import type { TimeValue } from '../record/time.ts'

/** One line of Explore: what the map, the timeline, the table and the facets need of an incident, and no more. */
export interface IncidentSummary {
  readonly id: string
  readonly code: string
  readonly label: string
  readonly type: ActType
  readonly aggregation: Aggregation
  readonly time: Pick<TimeValue, 'edtf' | 'earliest' | 'latest'> | null
  readonly place: Pick<
    PlaceValue,
    'words' | 'name' | 'geonamesId' | 'country' | 'admin1' | 'lat' | 'lon' | 'level' | 'radiusKm'
  > | null
  readonly figures: readonly SummaryFigure[]
  readonly voices: VoiceCounts
  /** The widest relation between figures; null when each stands alone. */
  readonly relation: RelationKind | null
  /** Incidents that may be the same as this one. */
  readonly possiblySame: readonly string[]
  /** Incidents that include this one; where such a one has a figure of its own, it is not added a second time. */
  readonly within: readonly string[]
  /** What the search box looks through: label, places, speakers, publishers. */
  readonly searched: string
}

/** A measure's range over origins, as the account gives it. */
export interface SummaryFigure {
  readonly measure: Measure
  readonly min: number | null
  readonly max: number | null
  readonly openEnd: boolean
  readonly together: string
}

/** Everything the incident's page is made of. */
export interface IncidentFile {
  readonly incident: Incident
  readonly account: Account
  readonly reports: readonly Report[]
  readonly documents: readonly Document[]
  readonly readings: readonly Reading[]
  readonly lineage: readonly Lineage[]
  /** The other ends of the incident's links. */
  readonly related: readonly Pick<IncidentSummary, 'id' | 'code' | 'label'>[]
  readonly decisions: readonly Decision[]
}

/** Everything the reader's page is made of. */
export interface DocumentFile {
  readonly document: Document
  readonly reading: Reading | null
  /** Which incident each report went to. */
  readonly incidents: ReadonlyMap<string, { readonly id: string; readonly code: string }>
  readonly lineage: readonly Lineage[]
}

/** A document without its text. */
export interface DocumentLineRecord
  extends Pick<Document, 'id' | 'title' | 'publisher' | 'publishedAt' | 'publishedHow' | 'language'> {
  readonly canRead: boolean
  readonly reports: number
  readonly claims: number
  readonly incidents: readonly { readonly id: string; readonly code: string }[]
}

/** An origin that documents quote or cite and whose own document is not held. */
export interface QuotedNotHeld {
  readonly label: string
  readonly works: readonly string[]
  readonly figures: number
  readonly documentIds: readonly string[]
}

/** A decision as asked for; number, time and signature are given by the store. */
export interface DecisionWish {
  readonly action: DecisionAction
  readonly targetType: Decision['targetType']
  readonly targetId: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly reason: string
}

/** What the pages read of one project, and the one thing they write: decisions. */
export interface RecordReader {
  /** Changes whenever something in the record changed, so that what was computed from it is computed anew. */
  version(): string
  project(): {
    readonly name: string
    readonly path: string
    readonly waiting: number
    readonly failed: readonly { readonly path: string; readonly message: string }[]
    readonly claims: number
  }
  summaries(): readonly IncidentSummary[]
  /** By id or by code; a merged-away id leads to the incident that took its reports. */
  incident(idOrCode: string): IncidentFile | null
  document(id: string): DocumentFile | null
  documents(): readonly DocumentLineRecord[]
  lineage(): readonly Lineage[]
  quotedNotHeld(): readonly QuotedNotHeld[]
  decisions(): readonly Decision[]
  /** Adds to the log, replays it, and returns the decision as logged. */
  decide(wish: DecisionWish): Decision
  close(): void
}
