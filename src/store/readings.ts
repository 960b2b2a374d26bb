import { speakerKind, speakerOf } from '../record/attribution.ts'
import { type Claim, isCount } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Reading, Report } from '../record/report.ts'
import { codePointCounter } from '../record/span.ts'
import { type Database, pack, type Row, unpack } from './sqlite.ts'

/** A claim as a readable row; offsets count code points. */
export interface ClaimRow {
  readonly id: string
  readonly documentId: string
  readonly reportId: string
  /** Code of the incident, or null when the report is none. */
  readonly incident: string | null
  readonly property: string
  readonly value: string
  readonly min: number | null
  readonly max: number | null
  readonly best: number | null
  readonly comparator: string | null
  readonly unit: string | null
  readonly part: string | null
  readonly words: string
  readonly start: number
  readonly end: number
  readonly polarity: string
  readonly modality: string
  readonly speaker: string
  readonly speakerKind: string
  /** Labels from the original speaker to the publisher, joined by " > ". */
  readonly chain: string
}

/** What readers found, one reading a document: that of the newest reader. */
export function readingsIn(db: Database) {
  return {
    /**
     * Keeps what a reader found in a document, in place of what an earlier one did. Its reports then wait to be linked.
     * @param listedTitle the title as lists may show it; null where it may stand as it is
     */
    putReading(document: Pick<Document, 'id' | 'text'>, reading: Reading, listedTitle: string | null = null): void {
      db.transaction(() => {
        db.run('UPDATE documents SET listed_title = ? WHERE id = ?', listedTitle, document.id)
        db.run('DELETE FROM reports WHERE document_id = ?', document.id)
        const { reports, ...rest } = reading
        db.run(
          `INSERT INTO readings (document_id, reader, can_read, linked, packed) VALUES (?, ?, ?, 0, ?)
           ON CONFLICT (document_id) DO UPDATE SET reader = excluded.reader, can_read = excluded.can_read, linked = 0, packed = excluded.packed`,
          document.id,
          reading.reader,
          reading.canRead ? 1 : 0,
          pack(rest),
        )
        const codePoints = codePointCounter(document.text)
        for (const [position, report] of reports.entries()) putReport(db, report, position, codePoints)
      })
    },

    reading(documentId: string): Reading | null {
      const row = db.first('SELECT packed FROM readings WHERE document_id = ?', documentId)
      if (!row) return null
      return { ...unpack<Omit<Reading, 'reports'>>(row['packed']), reports: reportsOf(db, documentId) }
    },

    reportsOf: (documentId: string): Report[] => reportsOf(db, documentId),

    report(id: string): Report | null {
      const row = db.first('SELECT packed FROM reports WHERE id = ?', id)
      return row ? unpack<Report>(row['packed']) : null
    },

    reportsById(ids: readonly string[]): Report[] {
      const get = db.prepare('SELECT packed FROM reports WHERE id = ?')
      return ids.flatMap((id) => {
        const row = get.get(id)
        return row ? [unpack<Report>(row['packed'])] : []
      })
    },

    /** Whether a document was read, and by this reader. */
    readingState(documentId: string, reader: string): 'read' | 'by_another_reader' | 'not_read' {
      const row = db.first('SELECT reader FROM readings WHERE document_id = ?', documentId)
      return row === null ? 'not_read' : row['reader'] === reader ? 'read' : 'by_another_reader'
    },

    /** Documents without a reading by this reader, in the order they were taken in. */
    unread(reader: string): string[] {
      return ids(
        db.all(
          `SELECT documents.id AS id FROM documents LEFT JOIN readings ON readings.document_id = documents.id
             WHERE readings.reader IS NULL OR readings.reader <> ? ORDER BY documents.seq`,
          reader,
        ),
      )
    },

    /** Documents that are read and whose reports wait to be linked, in the order they were taken in. */
    unlinked(): string[] {
      return ids(
        db.all(
          `SELECT documents.id AS id FROM readings JOIN documents ON documents.id = readings.document_id
             WHERE readings.linked = 0 ORDER BY documents.seq`,
        ),
      )
    },

    markLinked(documentIds: readonly string[]): void {
      const mark = db.prepare('UPDATE readings SET linked = 1 WHERE document_id = ?')
      for (const id of documentIds) mark.run(id)
    },

    /** Reports that no incident holds: things to come, things that might be, things told as denied. */
    reportsWithoutIncident(): { id: string; modality: string }[] {
      return db
        .all(`SELECT reports.id AS id, reports.modality AS modality FROM reports
           LEFT JOIN incident_reports ON incident_reports.report_id = reports.id
           WHERE incident_reports.report_id IS NULL ORDER BY reports.document_id, reports.position`)
        .map((row) => ({ id: String(row['id']), modality: String(row['modality']) }))
    },

    /** All claims as readable rows, in the order of the documents. */
    claimRows(): ClaimRow[] {
      return db.all(`SELECT claims.id, claims.document_id AS documentId, claims.report_id AS reportId, incidents.code AS incident, claims.property,
            claims.value, claims.min, claims.max, claims.best, claims.comparator, claims.unit, claims.part, claims.words, claims.start,
            claims."end", claims.polarity, claims.modality, claims.speaker, claims.speaker_kind AS speakerKind, claims.chain
           FROM claims JOIN documents ON documents.id = claims.document_id
           LEFT JOIN incident_reports ON incident_reports.report_id = claims.report_id
           LEFT JOIN incidents ON incidents.id = incident_reports.incident_id
           ORDER BY documents.seq, claims.start, claims.id`) as unknown as ClaimRow[]
    },

    claimCount(): number {
      return Number(db.first('SELECT count(*) AS n FROM claims')?.['n'] ?? 0)
    },
  }
}

function ids(rows: readonly Row[]): string[] {
  return rows.map((row) => String(row['id']))
}

function reportsOf(db: Database, documentId: string): Report[] {
  return db
    .all('SELECT packed FROM reports WHERE document_id = ? ORDER BY position', documentId)
    .map((row) => unpack<Report>(row['packed']))
}

function putReport(db: Database, report: Report, position: number, codePoints: (offset: number) => number): void {
  const place = report.places[0] ?? null
  db.run(
    `INSERT INTO reports (id, document_id, position, type, aggregation, modality, time, earliest, latest, place, country, packed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    report.id,
    report.documentId,
    position,
    report.type,
    report.aggregation,
    report.modality,
    report.time?.edtf ?? null,
    report.time?.earliest ?? null,
    report.time?.latest ?? null,
    place ? (place.name ?? place.words) : null,
    place?.country ?? null,
    pack(report),
  )
  const insert = db.prepare(
    `INSERT INTO claims (id, report_id, document_id, property, value, min, max, best, comparator, unit, part, words, start, "end",
      polarity, modality, speaker, speaker_kind, chain, directness, method, confidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO NOTHING`,
  )
  for (const claim of report.claims) {
    const count = isCount(claim) ? claim.value : null
    insert.run(
      claim.id,
      report.id,
      report.documentId,
      claim.property,
      valueInWords(claim),
      count?.min ?? null,
      count?.max ?? null,
      count?.best ?? null,
      count?.comparator ?? null,
      count?.unit ?? null,
      count?.part ?? null,
      claim.words,
      codePoints(claim.span.start),
      codePoints(claim.span.end),
      claim.polarity,
      claim.modality,
      speakerOf(claim.attribution).label,
      speakerKind(claim.attribution),
      claim.attribution.chain.map((link) => link.label).join(' > '),
      claim.attribution.directness,
      claim.method,
      claim.confidence,
    )
  }
}

/** The value as one readable cell of the `claims` table. */
function valueInWords(claim: Claim): string {
  switch (claim.property) {
    case 'act':
      return claim.value.type
    case 'time':
      return claim.value.edtf
    case 'place':
      return claim.value.name ?? claim.value.words
    case 'denial':
    case 'acknowledgement':
      return `${claim.value.stance} ${claim.value.of}`
    case 'weapon':
      return claim.value.weapon
    case 'target':
    case 'motive_as_stated':
    case 'responsibility':
      return claim.value.words
    default:
      return isCount(claim) ? claim.words : 'words' in claim.value ? String(claim.value.words) : claim.words
  }
}
