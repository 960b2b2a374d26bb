import type { Migration } from 'kysely/migration'
import { firstTables } from './0001-first.ts'

/** All migrations in order; the number in front of the name is the version of the record's form. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first': firstTables,
}
