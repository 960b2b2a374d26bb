import type { LinkFeatures } from '../linking/features.ts'
import type { Fold } from '../linking/folds.ts'
import type { LinkEdge, LinkMemory } from '../linking/memory.ts'
import type { TextSketch } from '../linking/sketch.ts'
import type { Lineage } from '../record/relation.ts'
import { lineageOf } from './incidents.ts'
import { type Database, type Row, textOf } from './sqlite.ts'

/** Features are asked for again and again within one block; this many are kept parsed (a few kilobytes each). */
const keptFeatures = 20_000

/** What linking remembers between runs, on disk. Everything is written within the caller's transaction. */
export function linkMemoryIn(db: Database): LinkMemory {
  const parsed = new Map<string, LinkFeatures>()
  const keep = (features: LinkFeatures): LinkFeatures => {
    if (parsed.size >= keptFeatures) for (const id of [...parsed.keys()].slice(0, keptFeatures / 4)) parsed.delete(id)
    parsed.set(features.reportId, features)
    return features
  }
  const featuresOf = (reportId: string): LinkFeatures | null => {
    const known = parsed.get(reportId)
    if (known) return known
    const row = db.prepare('SELECT json FROM link_features WHERE report_id = ?').get(reportId)
    return row ? keep(JSON.parse(String(row['json'])) as LinkFeatures) : null
  }
  const dropFeatures = (reportId: string): void => {
    const known = featuresOf(reportId)
    if (!known) return
    parsed.delete(reportId)
    db.prepare('DELETE FROM link_features WHERE report_id = ?').run(reportId)
  }
  const dropSketch = (documentId: string): void => {
    const sketch = sketchOf(documentId)
    if (!sketch) return
    const drop = db.prepare('DELETE FROM sketch_marks WHERE mark = ? AND document_id = ?')
    for (const mark of sketch.marks) drop.run(mark, documentId)
    db.prepare('DELETE FROM sketches WHERE document_id = ?').run(documentId)
  }
  const sketchOf = (documentId: string): TextSketch | null => {
    const row = db.prepare('SELECT runs, places, marks, json FROM sketches WHERE document_id = ?').get(documentId)
    if (!row) return null
    const { publisherId, publishedAt, ...before } = JSON.parse(String(row['json'])) as KeptSketch
    const runs = numbersIn(row['runs'])
    const places = row['places'] === null ? placesBefore(runs, before.opening ?? []) : (row['places'] as Uint8Array)
    const marks = row['marks'] === null ? Int32Array.from(before.marks ?? []) : numbersIn(row['marks'])
    return { documentId, publisherId, publishedAt, runs, places, marks }
  }
  /** The first `most` ids under each of the keys: one question for all of them, since linking asks for dozens a report. */
  const listsUnder = (
    table: 'link_keys' | 'sketch_marks',
    key: 'key' | 'mark',
    id: 'report_id' | 'document_id',
    keys: readonly number[],
    most: number,
  ): Map<number, readonly string[]> => {
    const rows = db
      .prepare(
        `SELECT asked.value AS key, (SELECT group_concat(id, ' ') FROM
          (SELECT ${id} AS id FROM ${table} WHERE ${key} = asked.value ORDER BY ${id} LIMIT ?)) AS ids FROM json_each(?) AS asked`,
      )
      .all(Number.isFinite(most) ? most : -1, JSON.stringify(keys))
    return new Map(rows.map((row) => [Number(row['key']), row['ids'] === null ? [] : String(row['ids']).split(' ')]))
  }
  const strings = (rows: readonly Record<string, unknown>[], column: string) => rows.map((row) => String(row[column]))

  return {
    sketch: sketchOf,
    putSketch(sketch) {
      dropSketch(sketch.documentId)
      const { documentId, publisherId, publishedAt, runs, places, marks } = sketch
      db.prepare('INSERT INTO sketches (document_id, runs, places, marks, json) VALUES (?, ?, ?, ?, ?)').run(
        documentId,
        bytesOf(runs),
        places,
        bytesOf(marks),
        JSON.stringify({ publisherId, publishedAt } satisfies KeptSketch),
      )
      db.prepare(
        'INSERT INTO sketch_marks (mark, document_id) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
      ).run(documentId, JSON.stringify([...marks]))
    },
    dropSketch,
    documentsWith: (marks, most) => listsUnder('sketch_marks', 'mark', 'document_id', [...marks], most),
    lineageOf: (documentId): Lineage[] => lineageOf(db, documentId),
    putLineage(edge) {
      db.prepare('DELETE FROM lineage WHERE (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1)').run(
        edge.from,
        edge.to,
      )
      db.prepare('INSERT INTO lineage (from_id, to_id, kind, shared, direction, basis) VALUES (?, ?, ?, ?, ?, ?)').run(
        edge.from,
        edge.to,
        edge.kind,
        edge.shared,
        edge.direction,
        edge.basis,
      )
    },
    dropLineage(from, to) {
      db.prepare('DELETE FROM lineage WHERE (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1)').run(from, to)
    },

    features: featuresOf,
    reportsOf: (documentId) =>
      strings(db.prepare('SELECT report_id FROM link_features WHERE document_id = ?').all(documentId), 'report_id'),
    putFeatures(features) {
      dropFeatures(features.reportId)
      keep(features)
      db.prepare('INSERT INTO link_features (report_id, document_id, json) VALUES (?, ?, ?)').run(
        features.reportId,
        features.documentId,
        JSON.stringify(features),
      )
    },
    dropFeatures,
    file(features) {
      db.prepare(
        'INSERT INTO link_keys (key, report_id) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
      ).run(features.reportId, JSON.stringify(features.keys))
    },
    unfile(features) {
      const drop = db.prepare('DELETE FROM link_keys WHERE key = ? AND report_id = ?')
      for (const key of features.keys) drop.run(key, features.reportId)
    },
    foldOf(reportId) {
      const row = db.prepare('SELECT onto FROM link_folds WHERE report_id = ?').get(reportId)
      return row ? String(row['onto']) : null
    },
    foldsOnto: (reportId) => db.prepare('SELECT * FROM link_folds WHERE onto = ? ORDER BY report_id').all(reportId).map(foldFrom),
    putFold(fold) {
      db.prepare(
        `INSERT INTO link_folds (report_id, onto, document_id, publisher, published_at, published, score) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (report_id) DO UPDATE SET onto = excluded.onto, score = excluded.score`,
      ).run(fold.reportId, fold.onto, fold.documentId, fold.publisher, fold.publishedAt, fold.published, fold.score)
    },
    dropFold(reportId) {
      db.prepare('DELETE FROM link_folds WHERE report_id = ?').run(reportId)
    },
    blocks: (keys, most) => listsUnder('link_keys', 'key', 'report_id', keys, most),

    edgesOf: (reportId) =>
      db
        .prepare(
          'SELECT a, b, score, kind FROM link_edges WHERE a = ?1 UNION ALL SELECT a, b, score, kind FROM link_edges WHERE b = ?1',
        )
        .all(reportId)
        .map((row) => ({
          a: String(row['a']),
          b: String(row['b']),
          score: Number(row['score']),
          kind: row['kind'] as LinkEdge['kind'],
        })),
    putEdge(edge) {
      db.prepare('DELETE FROM link_edges WHERE a = ? AND b = ?').run(edge.b, edge.a)
      db.prepare(
        'INSERT INTO link_edges (a, b, score, kind) VALUES (?, ?, ?, ?) ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, kind = excluded.kind',
      ).run(edge.a, edge.b, edge.score, edge.kind)
    },
    dropEdgesOf(reportId) {
      db.prepare('DELETE FROM link_edges WHERE a = ?').run(reportId)
      db.prepare('DELETE FROM link_edges WHERE b = ?').run(reportId)
    },

    incidentOf(reportId) {
      const row = db
        .prepare(
          'SELECT incident_id FROM link_members WHERE report_id = coalesce((SELECT onto FROM link_folds WHERE report_id = ?1), ?1)',
        )
        .get(reportId)
      return row ? String(row['incident_id']) : null
    },
    membersOf: (incidentId) =>
      strings(
        db.prepare('SELECT report_id FROM link_members WHERE incident_id = ? ORDER BY report_id').all(incidentId),
        'report_id',
      ),
    putIncident(incidentId, members) {
      const put = db.prepare(
        'INSERT INTO link_members (report_id, incident_id) VALUES (?, ?) ON CONFLICT (report_id) DO UPDATE SET incident_id = excluded.incident_id',
      )
      for (const report of members) put.run(report, incidentId)
    },
    dropIncident(incidentId) {
      db.prepare('DELETE FROM link_members WHERE incident_id = ?').run(incidentId)
    },
    anchorOf(incidentId) {
      const row = db.prepare('SELECT report_id FROM link_anchors WHERE incident_id = ?').get(incidentId)
      return row ? String(row['report_id']) : null
    },
    noteAnchor(incidentId, reportId) {
      db.prepare(
        'INSERT INTO link_anchors (incident_id, report_id) VALUES (?, ?) ON CONFLICT (incident_id) DO UPDATE SET report_id = excluded.report_id',
      ).run(incidentId, reportId)
    },
    successorOf(reportId) {
      const row = db.prepare('SELECT successor FROM link_successors WHERE report_id = ?').get(reportId)
      return row ? String(row['successor']) : null
    },
    noteSuccessor(reportId, successor) {
      db.prepare(
        'INSERT INTO link_successors (report_id, successor) VALUES (?, ?) ON CONFLICT (report_id) DO UPDATE SET successor = excluded.successor',
      ).run(reportId, successor)
    },
    noteCut(key, isCut) {
      const done = isCut
        ? db.prepare('INSERT INTO link_cuts (key, reports) VALUES (?, 0) ON CONFLICT (key) DO NOTHING').run(key)
        : db.prepare('DELETE FROM link_cuts WHERE key = ?').run(key)
      return Number(done.changes) > 0
    },
    cutBlocks: () =>
      db
        .prepare(
          'SELECT key, (SELECT count(*) FROM link_keys WHERE link_keys.key = link_cuts.key) AS reports FROM link_cuts ORDER BY key',
        )
        .all()
        .map((row) => ({ key: Number(row['key']), reports: Number(row['reports']) })),
  }
}

function foldFrom(row: Row): Fold {
  return {
    reportId: String(row['report_id']),
    onto: String(row['onto']),
    documentId: String(row['document_id']),
    publisher: textOf(row['publisher']),
    publishedAt: textOf(row['published_at']),
    published: row['published'] === null ? null : Number(row['published']),
    score: Number(row['score']),
  }
}

/** What of a sketch stands in its `json` column. */
interface KeptSketch extends Pick<TextSketch, 'publisherId' | 'publishedAt'> {
  /** Only in records from before migration 0003: the runs of the first three tenths, and the marks. */
  readonly opening?: readonly number[]
  readonly marks?: readonly number[]
}

function placesBefore(runs: Int32Array, opening: readonly number[]): Uint8Array {
  const early = new Set(opening)
  return Uint8Array.from(runs, (run) => (early.has(run) ? 0 : 128))
}

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function numbersIn(bytes: unknown): Int32Array {
  return new Int32Array((bytes as Uint8Array).slice().buffer)
}
