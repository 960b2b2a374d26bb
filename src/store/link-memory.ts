import type { Fold } from '../linking/folds.ts'
import { featuresIn } from './link-features.ts'
import type { LinkEdge, LinkMemory } from '../linking/memory.ts'
import type { TextSketch } from '../linking/sketch.ts'
import type { Lineage } from '../record/relation.ts'
import { lineageOf } from './incidents.ts'
import { type Database, type Row, textOf } from './sqlite.ts'

/**
 * What linking remembers between runs, on disk. Everything is written within the caller's transaction.
 * @param rowsBeforeMerge so many keys are filed in a table of their own before they are merged into the large one
 */
export function linkMemoryIn(db: Database, rowsBeforeMerge = 1_000_000): LinkMemory {
  const features = featuresIn(db)
  const dropSketch = (documentId: string): void => {
    const sketch = sketchOf(documentId)
    if (!sketch) return
    for (const table of ['text_marks', 'text_marks_new']) {
      const drop = db.prepare(`DELETE FROM ${table} WHERE mark = ? AND place = ? AND document = ?`)
      for (const mark of sketch.marks) drop.run(mark, sketch.order, numbers.of(documentId))
    }
    db.prepare('DELETE FROM sketches WHERE document_id = ?').run(documentId)
  }
  const sketchOf = (documentId: string): TextSketch | null => {
    const row = db.prepare('SELECT * FROM sketches WHERE document_id = ?').get(documentId)
    if (!row) return null
    return {
      documentId,
      order: Number(row['place']),
      publisherId: textOf(row['publisher_id']),
      publishedAt: textOf(row['published_at']),
      runs: numbersIn(row['runs']),
      places: row['places'] as Uint8Array,
      marks: numbersIn(row['marks']),
    }
  }
  const numbers = numbersOf(db)
  // One question for all marks, since linking asks for dozens a document; of a mark that thousands share only the first are read.
  const upTo = (table: string) =>
    `SELECT filed.mark, filed.place, filed.document FROM json_each(?1) AS asked CROSS JOIN ${table} AS filed ON filed.mark = asked.value
       AND filed.place <= coalesce((SELECT place FROM ${table} WHERE mark = asked.value ORDER BY place LIMIT 1 OFFSET ?2), ${Number.MAX_SAFE_INTEGER})`
  const documentsUnder = db.connection.prepare(`${upTo('text_marks')} UNION ALL ${upTo('text_marks_new')}`)
  documentsUnder.setReturnArrays(true)
  const numbersUnder = db.connection.prepare(
    `SELECT filed.key, report FROM json_each(?1) AS asked CROSS JOIN link_blocks AS filed ON filed.key = asked.value
     UNION ALL SELECT filed.key, report FROM json_each(?1) AS asked CROSS JOIN link_blocks_new AS filed ON filed.key = asked.value`,
  )
  numbersUnder.setReturnArrays(true)
  const blockRows = mergedLater(db, 'link_blocks', rowsBeforeMerge)
  const markRows = mergedLater(db, 'text_marks', rowsBeforeMerge)
  const cut = new Set(db.all('SELECT key FROM link_cuts').map((row) => Number(row['key'])))
  const strings = (rows: readonly Record<string, unknown>[], column: string) => rows.map((row) => String(row[column]))

  return {
    sketch: sketchOf,
    putSketch(sketch) {
      dropSketch(sketch.documentId)
      const { documentId, order, publisherId, publishedAt, runs, places, marks } = sketch
      db.prepare(
        'INSERT INTO sketches (document_id, place, publisher_id, published_at, runs, places, marks) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(documentId, order, publisherId, publishedAt, bytesOf(runs), places, bytesOf(marks))
      db.prepare(
        'INSERT INTO text_marks_new (mark, place, document) SELECT value, ?, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
      ).run(order, numbers.of(documentId), JSON.stringify([...marks]))
      markRows.added(marks.length)
    },
    dropSketch,
    documentsWith(marks, most) {
      const found = new Map([...marks].map((mark) => [mark, [] as [place: number, document: number][]]))
      const offset = Math.min(most, Number.MAX_SAFE_INTEGER)
      const rows = documentsUnder.all(JSON.stringify([...found.keys()]), offset) as unknown as [number, number, number][]
      for (const [mark, place, document] of rows) found.get(mark)?.push([place, document])
      const first = (filed: [number, number][]) => filed.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, most)
      return new Map([...found].map(([mark, filed]) => [mark, first(filed).map(([, document]) => numbers.idOf(document))]))
    },
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

    features: features.get,
    reportsOf: (documentId) =>
      strings(db.prepare('SELECT report_id FROM link_features WHERE document_id = ?').all(documentId), 'report_id'),
    putFeatures: features.put,
    dropFeatures: features.drop,
    file(report) {
      db.prepare(
        'INSERT INTO link_blocks_new (key, report) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
      ).run(numbers.of(report.reportId), JSON.stringify(report.keys))
      blockRows.added(report.keys.length)
    },
    unfile(report) {
      for (const table of ['link_blocks', 'link_blocks_new']) {
        const drop = db.prepare(`DELETE FROM ${table} WHERE key = ? AND report = ?`)
        for (const key of report.keys) drop.run(key, numbers.of(report.reportId))
      }
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
    blocks(keys) {
      const found = new Map<number, number[]>()
      for (const row of numbersUnder.all(JSON.stringify(keys)) as unknown as [number, number][]) {
        const known = found.get(row[0])
        if (known) known.push(row[1])
        else found.set(row[0], [row[1]])
      }
      return found
    },
    reportAt: (number) => numbers.idOf(number),

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
    dropEdge({ a, b }) {
      db.prepare('DELETE FROM link_edges WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)').run(a, b)
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
    isCut: (key) => cut.has(key),
    noteCut(key, isCut) {
      if (isCut) cut.add(key)
      else cut.delete(key)
      const done = isCut
        ? db.prepare('INSERT INTO link_cuts (key, reports) VALUES (?, 0) ON CONFLICT (key) DO NOTHING').run(key)
        : db.prepare('DELETE FROM link_cuts WHERE key = ?').run(key)
      return Number(done.changes) > 0
    },
    cutBlocks: () =>
      db
        .prepare(
          `SELECT key, (SELECT count(*) FROM link_blocks AS filed WHERE filed.key = link_cuts.key)
             + (SELECT count(*) FROM link_blocks_new AS filed WHERE filed.key = link_cuts.key) AS reports FROM link_cuts ORDER BY key`,
        )
        .all()
        .map((row) => ({ key: Number(row['key']), reports: Number(row['reports']) })),
  }
}

/**
 * Rows under scattered keys go into a small table first and are merged into the large one in the order of their keys now and then:
 * written one by one they would touch nearly all pages of the large table with every batch.
 */
function mergedLater(db: Database, table: 'link_blocks' | 'text_marks', most: number): { added(rows: number): void } {
  let waiting = Number(db.first(`SELECT count(*) AS n FROM ${table}_new`)?.['n'])
  return {
    added(rows) {
      waiting += rows
      if (waiting < most) return
      db.run(`INSERT INTO ${table} SELECT * FROM ${table}_new WHERE true ON CONFLICT DO NOTHING`)
      db.run(`DELETE FROM ${table}_new`)
      waiting = 0
    },
  }
}

/** So many ids are kept at hand with their numbers. */
const keptNumbers = 400_000

/** Numbers that stand for ids where there are millions of rows; given once and kept for ever. */
function numbersOf(db: Database): { of(id: string): number; idOf(n: number): string } {
  const numberOf = new Map<string, number>()
  const idOf = new Map<number, string>()
  const keep = (id: string, n: number) => {
    if (idOf.size >= keptNumbers) {
      idOf.clear()
      numberOf.clear()
    }
    idOf.set(n, id)
    numberOf.set(id, n)
  }
  return {
    of(id) {
      const known = numberOf.get(id)
      if (known !== undefined) return known
      const row = db.prepare('SELECT n FROM link_numbers WHERE id = ?').get(id)
      const n = row ? Number(row['n']) : Number(db.prepare('INSERT INTO link_numbers (id) VALUES (?)').run(id).lastInsertRowid)
      keep(id, n)
      return n
    },
    idOf(n) {
      const known = idOf.get(n)
      if (known !== undefined) return known
      const id = String(db.prepare('SELECT id FROM link_numbers WHERE n = ?').get(n)?.['id'])
      keep(id, n)
      return id
    },
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

function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

function numbersIn(bytes: unknown): Int32Array {
  return new Int32Array((bytes as Uint8Array).slice().buffer)
}
