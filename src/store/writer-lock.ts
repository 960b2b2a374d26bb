import { DatabaseSync } from 'node:sqlite'
import { readFileSync, writeFileSync } from 'node:fs'
import { OnrecordProblem } from '../errors.ts'
import { explained } from './sqlite.ts'

/**
 * One writer at a time. The lock is an exclusive lock on a small SQLite file beside the record: the operating system gives it
 * back when the process ends in any way, so that a killed run leaves nothing to clean up.
 * @param who what the writer is doing, for the message another writer gets: "onrecord add"
 * @returns a function that gives the lock back
 */
export function lockForWriting(recordPath: string, who: string): () => void {
  const path = `${recordPath}-writer`
  const lock = explained(recordPath, () => new DatabaseSync(path, { timeout: 0 }))
  try {
    explained(recordPath, () => {
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    })
  } catch (error) {
    lock.close()
    if (error instanceof OnrecordProblem && error.kind === 'store_busy') throw busy(recordPath)
    throw error
  }
  writeFileSync(`${path}.txt`, `${who}, process ${process.pid}, since ${new Date().toISOString().slice(0, 19)}Z\n`)
  return () => {
    if (lock.isOpen) lock.close()
  }
}

function busy(recordPath: string): OnrecordProblem {
  let holder = 'another process'
  try {
    holder = readFileSync(`${recordPath}-writer.txt`, 'utf8').trim() || holder
  } catch {
    // The note is a courtesy; the lock holds without it.
  }
  return new OnrecordProblem(
    'store_busy',
    `This record is being written to by ${holder}. Nothing was changed.`,
    'Wait until it has finished, or stop it with Ctrl-C, then run the same command again.',
  )
}
