/**
 * What reports are compared by stands in one block of numbers; words and what incidents need besides stand in `rest`.
 * Keys are made from hashes; new ones are filed in a small table first, as are marks of texts. All is filled when documents are linked, so all wait for it again; until then a row has no `rest`.
 */
export const packedFeatures: readonly string[] = [
  `ALTER TABLE link_features DROP COLUMN words`,
  `ALTER TABLE link_features DROP COLUMN weights`,
  `ALTER TABLE link_features ADD COLUMN rest TEXT`,
  `DELETE FROM link_blocks`,
  `CREATE TABLE link_blocks_new (key INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (key, report)) WITHOUT ROWID`,
  `CREATE TABLE text_marks_new (
    mark INTEGER NOT NULL, place INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (mark, place, document)) WITHOUT ROWID`,
  `DELETE FROM link_cuts`,
  `UPDATE readings SET linked = 0`,
]
