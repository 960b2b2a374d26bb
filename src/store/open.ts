import { existsSync, mkdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OnrecordProblem } from '../errors.ts'
import { decisionsIn } from './decisions.ts'
import { documentsIn } from './documents.ts'
import { failuresIn } from './failures.ts'
import { incidentsIn } from './incidents.ts'
import { linkMemoryIn } from './link-memory.ts'
import { migrations } from './migrations/index.ts'
import { readingsIn } from './readings.ts'
import { type Database, explained, isWritable, openDatabase, openForReading } from './sqlite.ts'
import { lockForWriting } from './writer-lock.ts'

/** The name of the file that holds a record, in the project's folder. */
export const recordFileName = 'record.onrecord'

/** "ONRC" as a number: lets `file` and SQLite tools tell a record from any other SQLite file. */
const applicationId = 0x4f4e5243

/** A project's record, open. Every method is synchronous; each `put` is one transaction that is on disk when it returns. */
export type Store = ReturnType<typeof storeOver>

/** Where the record of a project's folder lies. */
export function recordPathOf(folder: string): string {
  return join(folder, recordFileName)
}

/**
 * Opens the record of a project's folder, brings an older form up to date, and refuses one of a newer version.
 * One that cannot be written to is opened for reading (`readOnly`): on a disk for reading only, or without rights to it or its folder.
 * @param options.create makes the record when there is none
 * @throws OnrecordProblem with what to do next
 */
export async function openStore(folder: string, options: { create?: boolean } = {}): Promise<Store> {
  const path = recordPathOf(folder)
  const isNew = !existsSync(path)
  if (isNew && !options.create) {
    throw new OnrecordProblem(
      'store_missing',
      `There is no record in ${folder}.`,
      'Start one with "onrecord add PATH", or name its folder with --project.',
    )
  }
  if (isNew) explained(path, () => mkdirSync(folder, { recursive: true }))
  const readOnly = !isNew && !isWritable(path)
  const db = readOnly ? openForReading(path) : openDatabase(path)
  try {
    if (isNew) explained(path, () => db.connection.exec(`PRAGMA application_id = ${applicationId}`))
    else refuseOthers(db, path)
    if (readOnly) refuseOlder(db, path)
    else bringUpToDate(db, path)
  } catch (error) {
    db.close()
    throw error
  }
  return storeOver(db, path, readOnly)
}

/** An older form is brought up to date by writing. */
function refuseOlder(db: Database, path: string): void {
  if (migrationsDone(db).length === migrations.length) return
  throw new OnrecordProblem(
    'no_rights',
    `${path} was written by an older Onrecord and has to be brought up to date once, but it cannot be written to here. It was left as it is.`,
    copyOrRights(path),
  )
}

function copyOrRights(path: string): string {
  return `Copy the folder ${dirname(path)} to a disk you may write to and name the copy with --project, or give yourself rights to write the file and its folder.`
}

function refuseOthers(db: Database, path: string): void {
  const tables = db.all('SELECT name FROM sqlite_master').map((row) => String(row['name']))
  if (!tables.includes('migrations')) {
    if (tables.length === 0) return
    throw new OnrecordProblem(
      'store_unreadable',
      `${path} is an SQLite file, but not a record. It was left as it is.`,
      'Move it away, or name another folder with --project.',
    )
  }
  const known = migrations.map(([name]) => name)
  const unknown = migrationsDone(db).filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new OnrecordProblem(
      'store_newer',
      `${path} was written by a newer Onrecord (its form is ${unknown.at(-1)}, this one knows up to ${known.at(-1)}). It was left as it is.`,
      'Install the newer Onrecord ("npm install -g onrecord") and run the same command again.',
    )
  }
}

function migrationsDone(db: Database): string[] {
  if (!db.first("SELECT name FROM sqlite_master WHERE name = 'migrations'")) return []
  return db.all('SELECT name FROM migrations ORDER BY name').map((row) => String(row['name']))
}

/** Runs what is missing, all or nothing; who only reads an up-to-date record takes no lock. */
function bringUpToDate(db: Database, path: string): void {
  if (migrationsDone(db).length === migrations.length) return
  const release = lockForWriting(path, 'onrecord (bringing the record up to date)')
  try {
    db.transaction(() => {
      const done = new Set(migrationsDone(db))
      db.run('CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID')
      for (const [name, statements] of migrations) {
        if (done.has(name)) continue
        for (const statement of statements) db.connection.exec(statement)
        db.run('INSERT INTO migrations (name, at) VALUES (?, ?)', name, new Date().toISOString())
      }
      db.connection.exec(`PRAGMA user_version = ${migrations.length}`)
    })
  } finally {
    release()
  }
}

function storeOver(db: Database, path: string, readOnly: boolean) {
  return {
    path,
    /** True when the record cannot be written to: everything can be read, nothing added or decided. */
    readOnly,
    /** The project's name: its folder. */
    name: basename(dirname(path)),
    ...documentsIn(db),
    ...readingsIn(db),
    ...incidentsIn(db),
    ...decisionsIn(db),
    ...failuresIn(db),
    /** What linking remembers; hold one for a run and make a new one after another process may have written. */
    linkMemory: () => linkMemoryIn(db),
    /** All or nothing over several puts. */
    transaction: <T>(work: () => T): T => db.transaction(work),
    /**
     * Takes the one writer's place until the returned function is called.
     * @param who what is being done, for the message another writer gets
     * @throws OnrecordProblem `store_busy` with the name of the writer at work, `no_rights` when the record can only be read
     */
    lockForWriting(who: string): () => void {
      if (readOnly) {
        throw new OnrecordProblem(
          'no_rights',
          `${path} can only be read here (no rights to write it or its folder), and ${who} has to write to it. Nothing was changed.`,
          copyOrRights(path),
        )
      }
      return lockForWriting(path, who)
    },
    /** What SQLite's own check finds wrong; empty when the file is whole. */
    integrity: (): string[] =>
      db
        .all('PRAGMA quick_check')
        .map((row) => String(row['quick_check']))
        .filter((line) => line !== 'ok'),
    /** Changes whenever anything in the record changed, by this process or another. */
    revision(): string {
      const others = db.first('PRAGMA data_version')?.['data_version']
      const own = db.first('SELECT total_changes() AS n')?.['n']
      return `${others}.${own}`
    },
    close: (): void => db.close(),
  }
}
