import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EvalOptions } from './eval-set.ts'

/** The folder with a set's open form: the one given by `--data`, else the set's own. */
export function openFolder(set: string, options: Pick<EvalOptions, 'data'>): string {
  return options.data ?? join(import.meta.dirname, '../../shared/eval', set, 'open')
}

/** The text of a file, unpacked when its name ends in `.gz`. */
export function readPacked(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The rows of a JSON Lines file, in order. */
export function readRows<T>(path: string): T[] {
  return readPacked(path)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
}
