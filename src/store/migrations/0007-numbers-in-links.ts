/**
 * What linking remembers is kept by numbers, which are given one after the other: new rows stand side by side, where ids are scattered over
 * all pages of a table. What a report is filed under stands beside it, and by key in memory.
 * Everything is carried over, nothing waits to be linked again.
 */
export const numbersInLinks: readonly string[] = [
  `INSERT OR IGNORE INTO link_numbers (id) SELECT report_id FROM link_features`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT document_id FROM link_features`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT document_id FROM sketches`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT a FROM link_edges UNION SELECT b FROM link_edges`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT report_id FROM link_members UNION SELECT incident_id FROM link_members`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT report_id FROM link_anchors UNION SELECT incident_id FROM link_anchors`,
  `INSERT OR IGNORE INTO link_numbers (id) SELECT report_id FROM link_folds UNION SELECT onto FROM link_folds`,

  `CREATE TABLE numbered_features (
    report INTEGER PRIMARY KEY, document INTEGER NOT NULL, json TEXT NOT NULL, numbers BLOB, rest TEXT)`,
  `INSERT INTO numbered_features SELECT r.n, d.n, json, numbers, rest FROM link_features
     JOIN link_numbers AS r ON r.id = report_id JOIN link_numbers AS d ON d.id = document_id ORDER BY r.n`,
  `DROP TABLE link_features`,
  `ALTER TABLE numbered_features RENAME TO link_features`,
  `CREATE INDEX link_features_document ON link_features(document)`,

  `CREATE TABLE numbered_sketches (
    document INTEGER PRIMARY KEY, place INTEGER NOT NULL, publisher_id TEXT, published_at TEXT, runs BLOB NOT NULL,
    places BLOB NOT NULL, marks BLOB NOT NULL)`,
  `INSERT INTO numbered_sketches SELECT n, place, publisher_id, published_at, runs, places, marks FROM sketches
     JOIN link_numbers ON id = document_id ORDER BY n`,
  `DROP TABLE sketches`,
  `ALTER TABLE numbered_sketches RENAME TO sketches`,

  `CREATE TABLE numbered_edges (a INTEGER NOT NULL, b INTEGER NOT NULL, score REAL NOT NULL, kind TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID`,
  `INSERT INTO numbered_edges SELECT x.n, y.n, score, kind FROM link_edges
     JOIN link_numbers AS x ON x.id = a JOIN link_numbers AS y ON y.id = b ORDER BY 1, 2`,
  `DROP TABLE link_edges`,
  `ALTER TABLE numbered_edges RENAME TO link_edges`,
  `CREATE INDEX link_edges_b ON link_edges(b)`,

  `CREATE TABLE numbered_members (report INTEGER PRIMARY KEY, incident INTEGER NOT NULL)`,
  `INSERT INTO numbered_members SELECT r.n, i.n FROM link_members
     JOIN link_numbers AS r ON r.id = report_id JOIN link_numbers AS i ON i.id = incident_id ORDER BY r.n`,
  `DROP TABLE link_members`,
  `ALTER TABLE numbered_members RENAME TO link_members`,
  `CREATE INDEX link_members_incident ON link_members(incident)`,

  `CREATE TABLE numbered_anchors (incident INTEGER PRIMARY KEY, report INTEGER NOT NULL)`,
  `INSERT INTO numbered_anchors SELECT i.n, r.n FROM link_anchors
     JOIN link_numbers AS i ON i.id = incident_id JOIN link_numbers AS r ON r.id = report_id ORDER BY i.n`,
  `DROP TABLE link_anchors`,
  `ALTER TABLE numbered_anchors RENAME TO link_anchors`,

  `CREATE TABLE numbered_folds (
    report INTEGER PRIMARY KEY, onto INTEGER NOT NULL, document_id TEXT NOT NULL, publisher TEXT, published_at TEXT, published INTEGER,
    score REAL NOT NULL)`,
  `INSERT INTO numbered_folds SELECT r.n, o.n, document_id, publisher, published_at, published, score FROM link_folds
     JOIN link_numbers AS r ON r.id = report_id JOIN link_numbers AS o ON o.id = onto ORDER BY r.n`,
  `DROP TABLE link_folds`,
  `ALTER TABLE numbered_folds RENAME TO link_folds`,
  `CREATE INDEX link_folds_onto ON link_folds(onto)`,

  `INSERT OR IGNORE INTO link_blocks SELECT * FROM link_blocks_new`,
  `DROP TABLE link_blocks_new`,
  `CREATE TABLE link_filed (report INTEGER PRIMARY KEY, keys BLOB NOT NULL)`,
  // Four bytes a key, the lowest first, as typed arrays hold them.
  `INSERT INTO link_filed SELECT report, unhex(group_concat(
     printf('%02X%02X%02X%02X', key & 255, (key >> 8) & 255, (key >> 16) & 255, (key >> 24) & 255), ''))
     FROM link_blocks GROUP BY report ORDER BY report`,
  `DROP TABLE link_blocks`,
]
