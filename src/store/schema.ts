import type { Generated } from 'kysely'

/**
 * The tables of a record as Kysely sees them. Plain columns are for people with the sqlite3 shell, Datasette or R;
 * the `json` and `packed` (JSON under raw DEFLATE) columns hold the noun as `src/record/` defines it, and that is what Onrecord
 * itself reads back.
 * Offsets in plain columns count Unicode code points, so that `substr(text, start + 1, "end" - start)` gives the words.
 */
export interface Schema {
  project: { key: string; value: string }
  captures: {
    sha256: string
    media_type: string
    size: number
    captured_at: string
    taken_from: string
    encoding: string
    /** Raw DEFLATE of the original bytes. */
    bytes: Uint8Array
  }
  documents: {
    seq: Generated<number>
    id: string
    capture_sha256: string
    title: string | null
    publisher_id: string | null
    publisher: string | null
    byline: string | null
    url: string | null
    language: string
    genre: string
    published: string | null
    published_how: string | null
    taken_from: string
    retrieved_at: string
    sensitivity: string
    text_sha256: string
    text: string
    json: string
  }
  readings: {
    document_id: string
    reader: string
    can_read: number
    /** 1 when linking has taken the reports up. */
    linked: number
    packed: Uint8Array
  }
  reports: {
    id: string
    document_id: string
    position: number
    type: string
    aggregation: string
    modality: string
    time: string | null
    earliest: string | null
    latest: string | null
    place: string | null
    country: string | null
    packed: Uint8Array
  }
  claims: {
    id: string
    report_id: string
    document_id: string
    property: string
    value: string
    min: number | null
    max: number | null
    best: number | null
    comparator: string | null
    unit: string | null
    part: string | null
    words: string
    start: number
    end: number
    polarity: string
    modality: string
    speaker: string
    speaker_kind: string
    chain: string
    directness: string
    method: string
    confidence: number
  }
  incident_codes: { number: Generated<number>; incident_id: string }
  incidents: {
    id: string
    code: string
    label: string
    type: string
    aggregation: string
    time: string | null
    earliest: string | null
    latest: string | null
    place: string | null
    geonames_id: number | null
    country: string | null
    lat: number | null
    lon: number | null
    level: string | null
    killed_min: number | null
    killed_max: number | null
    injured_min: number | null
    injured_max: number | null
    detained_min: number | null
    detained_max: number | null
    documents: number
    publishers: number
    origins_min: number
    origins_max: number
    parties: number
    grade: string
    relation: string | null
    line: string
    json: string
    /** The account, packed. */
    account: Uint8Array
  }
  incident_reports: { incident_id: string; report_id: string }
  incidents_gone: { id: string; now: string | null }
  lineage: { from_id: string; to_id: string; kind: string; shared: number; direction: string; basis: string }
  decisions: {
    seq: Generated<number>
    id: string
    action: string
    target_type: string
    target_id: string
    detail: string
    reason: string
    who: string
    at: string
  }
  failures: { path: string; kind: string; message: string; at: string }
  link_features: { report_id: string; document_id: string; json: string }
  link_keys: { key: number; report_id: string }
  link_edges: { a: string; b: string; score: number; kind: string }
  link_members: { report_id: string; incident_id: string }
  link_anchors: { incident_id: string; report_id: string }
  link_cuts: { key: number; reports: number }
  sketches: { document_id: string; runs: Uint8Array; json: string }
  sketch_marks: { mark: number; document_id: string }
}
