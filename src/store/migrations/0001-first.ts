/**
 * The record as first shipped. A released migration is never edited; a change is a new file.
 *
 * Plain columns are for people with the sqlite3 shell, Datasette or R; `json` and `packed` (JSON under raw DEFLATE) hold the noun
 * as `src/record/` defines it, and that is what Onrecord itself reads back. Offsets in plain columns count Unicode code points,
 * so that `substr(text, start + 1, "end" - start)` gives the words.
 */
export const firstTables: readonly string[] = [
  `CREATE TABLE project (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE captures (
    sha256 TEXT PRIMARY KEY, media_type TEXT NOT NULL, size INTEGER NOT NULL, captured_at TEXT NOT NULL,
    taken_from TEXT NOT NULL, encoding TEXT NOT NULL, bytes BLOB NOT NULL)`,
  `CREATE TABLE documents (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, capture_sha256 TEXT NOT NULL REFERENCES captures(sha256),
    title TEXT, publisher_id TEXT, publisher TEXT, byline TEXT, url TEXT, language TEXT NOT NULL, genre TEXT NOT NULL,
    published TEXT, published_how TEXT, taken_from TEXT NOT NULL, retrieved_at TEXT NOT NULL, sensitivity TEXT NOT NULL,
    text_sha256 TEXT NOT NULL, text TEXT NOT NULL, json TEXT NOT NULL)`,
  `CREATE INDEX documents_capture ON documents(capture_sha256)`,
  `CREATE VIRTUAL TABLE documents_text USING fts5(title, text, content='documents', content_rowid='seq', tokenize="unicode61 remove_diacritics 2")`,
  `CREATE TRIGGER documents_text_add AFTER INSERT ON documents BEGIN
    INSERT INTO documents_text(rowid, title, text) VALUES (new.seq, new.title, new.text); END`,
  `CREATE TRIGGER documents_text_drop AFTER DELETE ON documents BEGIN
    INSERT INTO documents_text(documents_text, rowid, title, text) VALUES ('delete', old.seq, old.title, old.text); END`,
  `CREATE TABLE readings (
    document_id TEXT PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, reader TEXT NOT NULL, can_read INTEGER NOT NULL,
    linked INTEGER NOT NULL DEFAULT 0, packed BLOB NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX readings_not_linked ON readings(document_id) WHERE linked = 0`,
  `CREATE TABLE reports (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL,
    type TEXT NOT NULL, aggregation TEXT NOT NULL, modality TEXT NOT NULL, time TEXT, earliest TEXT, latest TEXT, place TEXT,
    country TEXT, packed BLOB NOT NULL)`,
  `CREATE INDEX reports_document ON reports(document_id, position)`,
  `CREATE TABLE claims (
    id TEXT PRIMARY KEY, report_id TEXT NOT NULL REFERENCES reports(id) ON DELETE CASCADE, document_id TEXT NOT NULL,
    property TEXT NOT NULL, value TEXT NOT NULL, min NUMERIC, max NUMERIC, best NUMERIC, comparator TEXT, unit TEXT, part TEXT,
    words TEXT NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, polarity TEXT NOT NULL, modality TEXT NOT NULL,
    speaker TEXT NOT NULL, speaker_kind TEXT NOT NULL, chain TEXT NOT NULL, directness TEXT NOT NULL, method TEXT NOT NULL,
    confidence REAL NOT NULL)`,
  `CREATE INDEX claims_report ON claims(report_id)`,
  `CREATE INDEX claims_document ON claims(document_id, start)`,
  `CREATE TABLE incident_codes (number INTEGER PRIMARY KEY AUTOINCREMENT, incident_id TEXT NOT NULL UNIQUE)`,
  `CREATE TABLE incidents (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, label TEXT NOT NULL, type TEXT NOT NULL, aggregation TEXT NOT NULL,
    time TEXT, earliest TEXT, latest TEXT, place TEXT, geonames_id INTEGER, country TEXT, lat REAL, lon REAL, level TEXT,
    killed_min NUMERIC, killed_max NUMERIC, injured_min NUMERIC, injured_max NUMERIC, detained_min NUMERIC, detained_max NUMERIC,
    documents INTEGER NOT NULL, publishers INTEGER NOT NULL, origins_min INTEGER NOT NULL, origins_max INTEGER NOT NULL,
    parties INTEGER NOT NULL, grade TEXT NOT NULL, relation TEXT, line TEXT NOT NULL, json TEXT NOT NULL, account BLOB NOT NULL)`,
  `CREATE INDEX incidents_earliest ON incidents(earliest)`,
  `CREATE TABLE incident_reports (
    incident_id TEXT NOT NULL REFERENCES incidents(id) ON DELETE CASCADE, report_id TEXT NOT NULL,
    PRIMARY KEY (report_id)) WITHOUT ROWID`,
  `CREATE INDEX incident_reports_incident ON incident_reports(incident_id)`,
  `CREATE TABLE incidents_gone (id TEXT PRIMARY KEY, now TEXT) WITHOUT ROWID`,
  `CREATE TABLE lineage (
    from_id TEXT NOT NULL, to_id TEXT NOT NULL, kind TEXT NOT NULL, shared REAL NOT NULL, direction TEXT NOT NULL,
    basis TEXT NOT NULL, PRIMARY KEY (from_id, to_id)) WITHOUT ROWID`,
  `CREATE INDEX lineage_to ON lineage(to_id)`,
  `CREATE TABLE decisions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, action TEXT NOT NULL, target_type TEXT NOT NULL,
    target_id TEXT NOT NULL, detail TEXT NOT NULL, reason TEXT NOT NULL, who TEXT NOT NULL, at TEXT NOT NULL)`,
  `CREATE TRIGGER decisions_are_kept BEFORE UPDATE ON decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: add an undo instead'); END`,
  `CREATE TRIGGER decisions_stay BEFORE DELETE ON decisions BEGIN
    SELECT RAISE(ABORT, 'decisions are append-only: add an undo instead'); END`,
  `CREATE TABLE failures (path TEXT PRIMARY KEY, kind TEXT NOT NULL, message TEXT NOT NULL, at TEXT NOT NULL)`,
  // What linking remembers between runs (`linking/memory.ts`).
  `CREATE TABLE link_features (report_id TEXT PRIMARY KEY, document_id TEXT NOT NULL, json TEXT NOT NULL)`,
  `CREATE INDEX link_features_document ON link_features(document_id)`,
  `CREATE TABLE link_keys (key INTEGER NOT NULL, report_id TEXT NOT NULL, PRIMARY KEY (key, report_id)) WITHOUT ROWID`,
  `CREATE TABLE link_edges (a TEXT NOT NULL, b TEXT NOT NULL, score REAL NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`,
  `CREATE INDEX link_edges_b ON link_edges(b)`,
  `CREATE TABLE link_members (report_id TEXT PRIMARY KEY, incident_id TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX link_members_incident ON link_members(incident_id)`,
  `CREATE TABLE link_anchors (incident_id TEXT PRIMARY KEY, report_id TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE link_successors (report_id TEXT PRIMARY KEY, successor TEXT NOT NULL) WITHOUT ROWID`,
  `CREATE TABLE link_cuts (key INTEGER PRIMARY KEY, reports INTEGER NOT NULL)`,
  `CREATE TABLE sketches (document_id TEXT PRIMARY KEY, runs BLOB NOT NULL, json TEXT NOT NULL)`,
  `CREATE TABLE sketch_marks (mark INTEGER NOT NULL, document_id TEXT NOT NULL, PRIMARY KEY (mark, document_id)) WITHOUT ROWID`,
]
