import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { OnrecordProblem } from '../errors.ts'

/** A row as SQLite gives it. */
export type Row = Record<string, SQLOutputValue>

/**
 * One open SQLite file, asked synchronously in SQL: the database is a file of this process, and linking asks it many small
 * questions in a row (`docs/decisions/store-one-file-synchronous.md`). Problems of the disk come as `OnrecordProblem`.
 */
export interface Database {
  all(sql: string, ...values: SQLInputValue[]): Row[]
  first(sql: string, ...values: SQLInputValue[]): Row | null
  run(sql: string, ...values: SQLInputValue[]): void
  /** A statement, prepared once: for paths that run thousands of times within a transaction. */
  prepare(sql: string): StatementSync
  /** All or nothing. A transaction within a transaction joins it. */
  transaction<T>(work: () => T): T
  readonly connection: DatabaseSync
  close(): void
}

/** Opens the file for reading and writing; creates it when it is not there. */
export function openDatabase(path: string): Database {
  return databaseOn(path, () => {
    const opened = new DatabaseSync(path, { timeout: 5000 })
    opened.exec('PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
    // Linking looks up and files under thousands of scattered keys a batch: what it touches stays at hand, and is written back seldom.
    opened.exec('PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16384')
    return opened
  })
}

/** True when the file and its folder may be written to; SQLite puts what is not yet merged beside the file. */
export function isWritable(path: string): boolean {
  try {
    for (const one of [path, dirname(path)]) accessSync(one, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Opens a file that cannot be written to: on a disk for reading only, or without rights. SQLite opens a WAL file by making two others
 * beside it. Where they are there (somebody else has the record open) it is read as by any reader. Where nothing waits to be merged the
 * file is whole by itself, and is opened as one that does not change (`immutable`): nothing of ours is then left beside it, which would
 * stand in the way of its owner.
 */
export function openForReading(path: string): Database {
  const waiting = `${path}-wal`
  const open = (make: () => DatabaseSync): Database =>
    databaseOn(path, () => {
      const opened = make()
      opened.exec('PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY')
      opened.prepare('SELECT count(*) FROM sqlite_master').get()
      return opened
    })
  const isWhole = !existsSync(waiting) || statSync(waiting).size === 0
  if (!isWhole || (existsSync(waiting) && existsSync(`${path}-shm`))) {
    try {
      return open(() => new DatabaseSync(path, { readOnly: true, timeout: 5000 }))
    } catch (error) {
      if (!(error instanceof OnrecordProblem) || error.kind !== 'no_rights') throw error
      if (!isWhole) {
        throw new OnrecordProblem(
          'no_rights',
          `${path} was left in the middle of writing (${waiting} is not merged), and it cannot be written to here. It was left as it is.`,
          'Copy its whole folder to a disk you may write to, and name the copy with --project.',
        )
      }
    }
  }
  return open(() => new DatabaseSync(new URL(`${pathToFileURL(path).href}?immutable=1`), { readOnly: true }))
}

function databaseOn(path: string, open: () => DatabaseSync): Database {
  const connection = explained(path, open)
  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const known = prepared.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  let depth = 0
  const database: Database = {
    connection,
    prepare,
    all: (sql, ...values) => explained(path, () => prepare(sql).all(...values)),
    first: (sql, ...values) => explained(path, () => prepare(sql).get(...values)) ?? null,
    run: (sql, ...values) => explained(path, () => void prepare(sql).run(...values)),
    transaction(work) {
      if (depth > 0) return work()
      return explained(path, () => {
        connection.exec('BEGIN IMMEDIATE')
        depth += 1
        try {
          const result = work()
          connection.exec('COMMIT')
          return result
        } catch (error) {
          // After a full disk SQLite may have rolled back by itself.
          if (connection.isTransaction) connection.exec('ROLLBACK')
          throw error
        } finally {
          depth -= 1
        }
      })
    },
    close() {
      if (connection.isOpen) connection.close()
    },
  }
  return database
}

/** Runs `work` and turns what the disk or SQLite says into words with a next step. */
export function explained<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw inWords(path, error)
  }
}

/** What an error of the disk or of SQLite means for people; other errors come back as they are. */
export function inWords(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof OnrecordProblem) return error
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')) {
    return new OnrecordProblem(
      'no_rights',
      `${path} cannot be written: no rights in its folder. Nothing was changed.`,
      'Name a folder you may write in with --project.',
    )
  }
  if ('code' in error && error.code === 'ENOSPC') {
    return new OnrecordProblem(
      'disk_full',
      `The disk that holds ${path} is full. Everything reported as read before is kept.`,
      'Free some space, then run the same command again; it goes on where it stopped.',
    )
  }
  const code = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null
  switch (code) {
    case 5:
    case 6:
      return new OnrecordProblem(
        'store_busy',
        `${path} is being written to by another process.`,
        'Wait until it has finished, then run the same command again.',
      )
    case 8:
    case 3:
      return new OnrecordProblem(
        'no_rights',
        `${path} cannot be written to: no rights. Nothing was changed.`,
        'Give yourself write rights on the file and its folder; from a disk that cannot be written to, copy the folder to one that can.',
      )
    case 13:
      return new OnrecordProblem(
        'disk_full',
        `The disk that holds ${path} is full. Everything reported as read before is kept.`,
        'Free some space, then run the same command again; it goes on where it stopped.',
      )
    case 10:
      return new OnrecordProblem(
        'store_unreadable',
        `The disk that holds ${path} reports an error (${error.message}).`,
        'Check that the disk is connected and has free space, then run the same command again.',
      )
    case 14:
      return new OnrecordProblem(
        'no_rights',
        `${path} cannot be opened. The folder may be missing, or you may have no rights in it.`,
        'Name a folder you may write in with --project.',
      )
    case 11:
    case 26:
      return new OnrecordProblem(
        'store_unreadable',
        `${path} is not a record, or it is damaged. It was left as it is.`,
        'Restore it from a copy, or start a new record in another folder with --project.',
      )
    default:
      return error
  }
}

/** A large value for a `packed` column: JSON under raw DEFLATE, a fifth of its size. Plain columns beside it are for people. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), { level: 3 })
}

/** The value of a `packed` column. */
export function unpack<T>(bytes: unknown): T {
  return JSON.parse(inflateRawSync(bytes as Uint8Array).toString('utf8')) as T
}

/** Numbers as a column holds them: four bytes each. */
export function bytesOf(numbers: Int32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
}

/** The numbers of such a column. */
export function int32In(bytes: unknown): Int32Array {
  const column = bytes as Uint8Array
  return column.byteOffset % 4 === 0
    ? new Int32Array(column.buffer, column.byteOffset, column.byteLength / 4)
    : new Int32Array(column.slice().buffer)
}

/** A text column, or null. */
export function textOf(value: SQLOutputValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}
