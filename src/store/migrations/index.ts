import { firstTables } from './0001-first.ts'
import { foldTables } from './0002-folds.ts'
import { numbersForIds } from './0003-numbers-for-ids.ts'
import { listedTitles } from './0004-listed-titles.ts'
import { whatReportsName } from './0005-what-reports-name.ts'
import { packedFeatures } from './0006-packed-features.ts'
import { numbersInLinks } from './0007-numbers-in-links.ts'

/** All migrations in order: name and statements. The name goes into the record, so that an older Onrecord knows what it cannot read. */
export const migrations: readonly (readonly [name: string, statements: readonly string[]])[] = [
  ['0001-first', firstTables],
  ['0002-folds', foldTables],
  ['0003-numbers-for-ids', numbersForIds],
  ['0004-listed-titles', listedTitles],
  ['0005-what-reports-name', whatReportsName],
  ['0006-packed-features', packedFeatures],
  ['0007-numbers-in-links', numbersInLinks],
]
