import type { Fold } from '../linking/folds.ts'
import { blocksIn } from './link-blocks.ts'
import { featuresIn, keep } from './link-features.ts'
import type { LinkEdge, LinkMemory } from '../linking/memory.ts'
import type { TextSketch } from '../linking/sketch.ts'
import type { Lineage } from '../record/relation.ts'
import { lineageOf } from './incidents.ts'
import { type LinkNumbers, numbersIn } from './link-numbers.ts'
import { bytesOf, type Database, int32In, type Row, textOf } from './sqlite.ts'

/** Of so many documents it is kept at hand how they share words with others. */
const keptLineage = 20_000

/**
 * What linking remembers between runs, on disk. Everything is written within the caller's transaction.
 * @param rowsBeforeMerge so many marks of texts are filed apart before they are merged into the large table
 */
export function linkMemoryIn(db: Database, rowsBeforeMerge = 250_000): LinkMemory {
  const numbers = numbersIn(db)
  const features = featuresIn(db, numbers)
  const blocks = blocksIn(db)
  const lineage = new Map<string, readonly Lineage[]>()
  const dropSketch = (documentId: string): void => {
    const sketch = sketchOf(documentId)
    if (!sketch) return
    const document = numbers.of(documentId)
    for (const table of ['text_marks', 'text_marks_new']) {
      const drop = db.prepare(`DELETE FROM ${table} WHERE mark = ? AND place = ? AND document = ?`)
      for (const mark of sketch.marks) drop.run(mark, sketch.order, document)
    }
    db.prepare('DELETE FROM sketches WHERE document = ?').run(document)
  }
  const sketchOf = (documentId: string): TextSketch | null => {
    const row = db.prepare('SELECT * FROM sketches WHERE document = ?').get(numbers.known(documentId))
    if (!row) return null
    return {
      documentId,
      order: Number(row['place']),
      publisherId: textOf(row['publisher_id']),
      publishedAt: textOf(row['published_at']),
      runs: int32In(row['runs']),
      places: row['places'] as Uint8Array,
      marks: int32In(row['marks']),
    }
  }
  // One question for all marks, since linking asks for dozens a document; of a mark that thousands share only the first are read.
  const upTo = (table: string) =>
    `SELECT filed.mark, filed.place, filed.document FROM json_each(?1) AS asked CROSS JOIN ${table} AS filed ON filed.mark = asked.value
       AND filed.place <= coalesce((SELECT place FROM ${table} WHERE mark = asked.value ORDER BY place LIMIT 1 OFFSET ?2), ${Number.MAX_SAFE_INTEGER})`
  const documentsUnder = db.connection.prepare(`${upTo('text_marks')} UNION ALL ${upTo('text_marks_new')}`)
  documentsUnder.setReturnArrays(true)
  const markRows = mergedLater(db, rowsBeforeMerge)
  const cut = new Set(db.all('SELECT key FROM link_cuts').map((row) => Number(row['key'])))

  return {
    sketch: sketchOf,
    putSketch(sketch) {
      dropSketch(sketch.documentId)
      const { documentId, order, publisherId, publishedAt, runs, places, marks } = sketch
      db.prepare(
        'INSERT INTO sketches (document, place, publisher_id, published_at, runs, places, marks) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ).run(numbers.of(documentId), order, publisherId, publishedAt, bytesOf(runs), places, bytesOf(marks))
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
    lineageOf: (documentId) => lineage.get(documentId) ?? keep(lineage, keptLineage, documentId, lineageOf(db, documentId)),
    putLineage(edge) {
      this.dropLineage(edge.from, edge.to)
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
      lineage.delete(from)
      lineage.delete(to)
      db.prepare('DELETE FROM lineage WHERE (from_id = ?1 AND to_id = ?2) OR (from_id = ?2 AND to_id = ?1)').run(from, to)
    },

    features: features.get,
    reportsOf: features.reportsOf,
    putFeatures: features.put,
    dropFeatures: features.drop,
    file: (report) => blocks.file(numbers.of(report.reportId), report.keys),
    unfile: (report) => blocks.unfile(numbers.of(report.reportId)),
    foldOf(reportId) {
      const row = db.prepare('SELECT onto FROM link_folds WHERE report = ?').get(numbers.known(reportId))
      return row ? numbers.idOf(Number(row['onto'])) : null
    },
    foldsOnto: (reportId) =>
      db
        .prepare('SELECT * FROM link_folds WHERE onto = ?')
        .all(numbers.known(reportId))
        .map((row) => foldFrom(row, numbers))
        .sort((a, b) => (a.reportId < b.reportId ? -1 : 1)),
    putFold(fold) {
      db.prepare(
        `INSERT INTO link_folds (report, onto, document_id, publisher, published_at, published, score) VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (report) DO UPDATE SET onto = excluded.onto, score = excluded.score`,
      ).run(
        numbers.of(fold.reportId),
        numbers.of(fold.onto),
        fold.documentId,
        fold.publisher,
        fold.publishedAt,
        fold.published,
        fold.score,
      )
    },
    dropFold(reportId) {
      db.prepare('DELETE FROM link_folds WHERE report = ?').run(numbers.known(reportId))
    },
    blocks: blocks.under,
    reportAt: (number) => numbers.idOf(number),

    edgesOf: (reportId) =>
      db
        .prepare(
          'SELECT a, b, score, kind FROM link_edges WHERE a = ?1 UNION ALL SELECT a, b, score, kind FROM link_edges WHERE b = ?1',
        )
        .all(numbers.known(reportId))
        .map((row) => ({
          a: numbers.idOf(Number(row['a'])),
          b: numbers.idOf(Number(row['b'])),
          score: Number(row['score']),
          kind: row['kind'] as LinkEdge['kind'],
        })),
    putEdge(edge) {
      const [a, b] = [numbers.of(edge.a), numbers.of(edge.b)]
      db.prepare('DELETE FROM link_edges WHERE a = ? AND b = ?').run(b, a)
      db.prepare(
        'INSERT INTO link_edges (a, b, score, kind) VALUES (?, ?, ?, ?) ON CONFLICT (a, b) DO UPDATE SET score = excluded.score, kind = excluded.kind',
      ).run(a, b, edge.score, edge.kind)
    },
    dropEdge(edge) {
      db.prepare('DELETE FROM link_edges WHERE (a = ?1 AND b = ?2) OR (a = ?2 AND b = ?1)').run(
        numbers.known(edge.a),
        numbers.known(edge.b),
      )
    },
    dropEdgesOf(reportId) {
      const report = numbers.known(reportId)
      db.prepare('DELETE FROM link_edges WHERE a = ?').run(report)
      db.prepare('DELETE FROM link_edges WHERE b = ?').run(report)
    },

    incidentOf(reportId) {
      const row = db
        .prepare(
          'SELECT incident FROM link_members WHERE report = coalesce((SELECT onto FROM link_folds WHERE report = ?1), ?1)',
        )
        .get(numbers.known(reportId))
      return row ? numbers.idOf(Number(row['incident'])) : null
    },
    membersOf: (incidentId) =>
      db
        .prepare('SELECT report FROM link_members WHERE incident = ?')
        .all(numbers.known(incidentId))
        .map((row) => numbers.idOf(Number(row['report'])))
        .sort(),
    putIncident(incidentId, members) {
      const incident = numbers.of(incidentId)
      const put = db.prepare(
        'INSERT INTO link_members (report, incident) VALUES (?, ?) ON CONFLICT (report) DO UPDATE SET incident = excluded.incident',
      )
      for (const report of members) put.run(numbers.of(report), incident)
    },
    dropIncident(incidentId) {
      db.prepare('DELETE FROM link_members WHERE incident = ?').run(numbers.known(incidentId))
    },
    anchorOf(incidentId) {
      const row = db.prepare('SELECT report FROM link_anchors WHERE incident = ?').get(numbers.known(incidentId))
      return row ? numbers.idOf(Number(row['report'])) : null
    },
    noteAnchor(incidentId, reportId) {
      db.prepare(
        'INSERT INTO link_anchors (incident, report) VALUES (?, ?) ON CONFLICT (incident) DO UPDATE SET report = excluded.report',
      ).run(numbers.of(incidentId), numbers.of(reportId))
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
    cutBlocks() {
      const keys = [...cut].sort((a, b) => a - b)
      const filed = blocks.under(keys)
      return keys.map((key) => ({ key, reports: filed.get(key)?.length ?? 0 }))
    },
  }
}

/**
 * Marks of texts go into a small table first and are merged into the large one in the order of their marks now and then:
 * written one by one they would touch nearly all pages of the large table with every batch.
 */
function mergedLater(db: Database, most: number): { added(rows: number): void } {
  let waiting = Number(db.first('SELECT count(*) AS n FROM text_marks_new')?.['n'])
  return {
    added(rows) {
      waiting += rows
      if (waiting < most) return
      db.run('INSERT INTO text_marks SELECT * FROM text_marks_new WHERE true ON CONFLICT DO NOTHING')
      db.run('DELETE FROM text_marks_new')
      waiting = 0
    },
  }
}

function foldFrom(row: Row, numbers: LinkNumbers): Fold {
  return {
    reportId: numbers.idOf(Number(row['report'])),
    onto: numbers.idOf(Number(row['onto'])),
    documentId: String(row['document_id']),
    publisher: textOf(row['publisher']),
    publishedAt: textOf(row['published_at']),
    published: row['published'] === null ? null : Number(row['published']),
    score: Number(row['score']),
  }
}
