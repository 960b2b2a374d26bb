import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Document } from '../record/document.ts'
import { type Database, type Row, textOf } from './sqlite.ts'

/** A document without its text, for lists. */
export interface DocumentLine
  extends Pick<Document, 'id' | 'title' | 'publisher' | 'publishedAt' | 'publishedHow' | 'language' | 'url'> {
  readonly takenFrom: string
  /** False while not read, and for languages the reader cannot read yet. */
  readonly canRead: boolean
  readonly isRead: boolean
  readonly reports: number
  readonly claims: number
  readonly incidents: readonly { readonly id: string; readonly code: string }[]
}

/** Documents and the original bytes they were taken from. */
export function documentsIn(db: Database) {
  return {
    /** The id of the document that was taken from these bytes, or null. */
    documentOfBytes(sha256: string): string | null {
      return textOf(db.first('SELECT id FROM documents WHERE capture_sha256 = ?', sha256)?.['id'])
    },

    /** Keeps a document with its original bytes. Taking the same bytes in twice changes nothing. */
    putDocument(document: Document, bytes: Uint8Array): void {
      const { capture, publisher, text, ...rest } = document
      db.transaction(() => {
        db.run(
          `INSERT INTO captures (sha256, media_type, size, captured_at, taken_from, encoding, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)
           ON CONFLICT DO NOTHING`,
          capture.bytesSha256,
          capture.mediaType,
          capture.size,
          capture.capturedAt,
          capture.takenFrom,
          capture.encoding,
          deflateRawSync(bytes),
        )
        db.run(
          `INSERT INTO documents (id, capture_sha256, title, publisher_id, publisher, byline, url, language, genre, published,
            published_how, taken_from, retrieved_at, sensitivity, text_sha256, text, json)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
          document.id,
          capture.bytesSha256,
          document.title,
          publisher?.id ?? null,
          publisher?.name ?? null,
          document.byline,
          document.url,
          document.language,
          document.genre,
          document.publishedAt,
          document.publishedHow,
          capture.takenFrom,
          document.retrievedAt,
          document.sensitivity,
          document.textSha256,
          text,
          JSON.stringify({ ...rest, capture, publisher }),
        )
      })
    },

    /** Keeps what the user says of a document held: its day, its publisher. Its text and bytes stay as they are. */
    restateDocument(document: Document): void {
      const { publisher, text: _, ...rest } = document
      db.run(
        'UPDATE documents SET publisher_id = ?, publisher = ?, published = ?, published_how = ?, genre = ?, json = ? WHERE id = ?',
        publisher?.id ?? null,
        publisher?.name ?? null,
        document.publishedAt,
        document.publishedHow,
        document.genre,
        JSON.stringify({ ...rest, publisher }),
        document.id,
      )
    },

    /** By id, or by the first characters of one (at least four, and only one may fit). */
    document(id: string): Document | null {
      const exact = db.first('SELECT text, json FROM documents WHERE id = ?', id)
      if (exact) return documentFrom(exact)
      if (id.length < 4 || !/^[0-9a-f-]+$/.test(id)) return null
      const near = db.all('SELECT text, json FROM documents WHERE id >= ? AND id < ? LIMIT 2', id, `${id}g`)
      return near.length === 1 && near[0] ? documentFrom(near[0]) : null
    },

    /** The original bytes of a document, as they were taken in. */
    bytesOf(documentId: string): Uint8Array | null {
      const row = db.first(
        'SELECT captures.bytes AS bytes FROM documents JOIN captures ON captures.sha256 = documents.capture_sha256 WHERE documents.id = ?',
        documentId,
      )
      return row ? inflateRawSync(row['bytes'] as Uint8Array) : null
    },

    /** All documents in the order they were taken in. */
    documents(): DocumentLine[] {
      return documentLines(db)
    },

    /** Ids of documents whose title or text holds the words, best first; at most `limit`, since very common words match everything. */
    searchDocuments(words: string, limit = 200): string[] {
      const terms = words.match(/[\p{L}\p{N}]+/gu) ?? []
      if (terms.length === 0) return []
      const rows = db
        .prepare(
          `SELECT documents.id AS id FROM documents_text JOIN documents ON documents.seq = documents_text.rowid
           WHERE documents_text MATCH ? ORDER BY rank LIMIT ?`,
        )
        .all(terms.map((term) => `"${term}"`).join(' '), limit)
      return rows.map((row) => String(row['id']))
    },

    /** What the counting of voices needs of a document, without its text; the title as lists show it. */
    documentHead(id: string): Pick<Document, 'id' | 'title' | 'publisher' | 'publishedAt'> | null {
      const row = db.first("SELECT coalesce(listed_title, title) AS title, published, json ->> '$.publisher' AS publisher FROM documents WHERE id = ?", id)
      if (!row) return null
      return {
        id,
        title: row['title'] as string | null,
        publishedAt: row['published'] as string | null,
        publisher: row['publisher'] === null ? null : (JSON.parse(String(row['publisher'])) as Document['publisher']),
      }
    },

    documentCount(): number {
      return Number(db.first('SELECT count(*) AS n FROM documents')?.['n'] ?? 0)
    },
  }
}

function documentFrom(row: Row): Document {
  return { ...(JSON.parse(String(row['json'])) as Omit<Document, 'text'>), text: String(row['text']) }
}

function documentLines(db: Database): DocumentLine[] {
  const rows =
    db.all(`SELECT documents.id, coalesce(documents.listed_title, documents.title) AS title, documents.url, documents.language, documents.published, documents.published_how,
        documents.taken_from, documents.json ->> '$.publisher' AS publisher, readings.can_read,
        (SELECT count(*) FROM reports WHERE reports.document_id = documents.id) AS reports,
        (SELECT count(*) FROM claims WHERE claims.document_id = documents.id) AS claims
       FROM documents LEFT JOIN readings ON readings.document_id = documents.id ORDER BY documents.seq`)
  const incidents = new Map<string, { id: string; code: string }[]>()
  const held =
    db.all(`SELECT DISTINCT reports.document_id AS document, incidents.id AS id, incidents.code AS code FROM incident_reports
       JOIN reports ON reports.id = incident_reports.report_id JOIN incidents ON incidents.id = incident_reports.incident_id
       ORDER BY incidents.code`)
  for (const row of held) {
    const list = incidents.get(String(row['document'])) ?? []
    list.push({ id: String(row['id']), code: String(row['code']) })
    incidents.set(String(row['document']), list)
  }
  return rows.map((row) => ({
    id: String(row['id']),
    title: row['title'] as string | null,
    url: row['url'] as string | null,
    language: String(row['language']),
    publishedAt: row['published'] as string | null,
    publishedHow: row['published_how'] as Document['publishedHow'],
    takenFrom: String(row['taken_from']),
    publisher: row['publisher'] === null ? null : (JSON.parse(String(row['publisher'])) as Document['publisher']),
    canRead: row['can_read'] === 1,
    isRead: row['can_read'] !== null,
    reports: Number(row['reports']),
    claims: Number(row['claims']),
    incidents: incidents.get(String(row['id'])) ?? [],
  }))
}
