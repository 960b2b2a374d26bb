/**
 * Reports of copies stand in the graph through the report they repeat. Which ones do so is worked out when their documents are
 * linked, so all wait for it again.
 */
export const foldTables: readonly string[] = [
  `CREATE TABLE link_folds (
    report_id TEXT PRIMARY KEY, onto TEXT NOT NULL, document_id TEXT NOT NULL, publisher TEXT, published_at TEXT, published INTEGER,
    score REAL NOT NULL) WITHOUT ROWID`,
  `CREATE INDEX link_folds_onto ON link_folds(onto, report_id)`,
  `UPDATE readings SET linked = 0`,
]
