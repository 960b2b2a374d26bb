/**
 * What linking looks candidates up under has millions of rows: numbers stand there for ids. Sketches keep where in the text each run
 * stands, features their words and numbers outside the JSON. All are filled when documents are linked, so all wait for it again.
 */
export const numbersForIds: readonly string[] = [
  `DROP TABLE link_keys`,
  `DROP TABLE sketch_marks`,
  `DROP TABLE sketches`,
  `DELETE FROM link_cuts`,
  `ALTER TABLE link_features ADD COLUMN words TEXT`,
  `ALTER TABLE link_features ADD COLUMN weights BLOB`,
  `ALTER TABLE link_features ADD COLUMN numbers BLOB`,
  `CREATE TABLE link_numbers (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)`,
  `CREATE TABLE link_blocks (key INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (key, report)) WITHOUT ROWID`,
  `CREATE TABLE sketches (
    document_id TEXT PRIMARY KEY, place INTEGER NOT NULL, publisher_id TEXT, published_at TEXT, runs BLOB NOT NULL,
    places BLOB NOT NULL, marks BLOB NOT NULL)`,
  `CREATE TABLE text_marks (
    mark INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (mark, place, document)) WITHOUT ROWID`,
  `UPDATE readings SET linked = 0`,
]
