import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { openStore, recordPathOf, type Store } from '../store/open.ts'
import { type Terminal, terminalFor, type Wishes } from './terminal.ts'

/**
 * The folder of the record a command means: --project, else ONRECORD_PROJECT, else the nearest folder upwards
 * that holds a record, else this folder.
 */
export function projectFolder(wishes: Wishes): string {
  const named = wishes.project ?? process.env['ONRECORD_PROJECT']
  if (named) return resolve(named)
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    if (existsSync(recordPathOf(folder))) return folder
    if (dirname(folder) === folder) return process.cwd()
  }
}

/** Says that a record can only be read here. */
export function tellReadOnly(store: Store, terminal: Pick<Terminal, 'say'>): void {
  if (store.readOnly) terminal.say(`Opened for reading only: ${store.path} cannot be written to here.`)
}

/** Opens the record, lets `work` use it, and closes it whatever happens. */
export async function withStore<T>(wishes: Wishes, work: (store: Store) => T | Promise<T>): Promise<T> {
  const store = await openStore(projectFolder(wishes))
  tellReadOnly(store, terminalFor(wishes))
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
