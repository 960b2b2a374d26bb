import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { EvalOptions } from './eval-set.ts'

/** The folder with a set's open form: the one given by `--data`, else the set's own. */
export function openFolder(set: string, options: Pick<EvalOptions, 'data'>): string {
  return options.data ?? join(import.meta.dirname, '../../shared/eval', set, 'open')
}

/**
 * Paths of the files of a set that are scored: those named. A folder given by `--data` may lack some of them, or hold another part of
 * the set under other names: where it has none of those named, every file of the form counts.
 * @param form what the name of any file of the set looks like
 * @throws Error that says what was looked for, when the folder holds no such file
 */
export function openFiles(set: string, options: Pick<EvalOptions, 'data'>, named: readonly string[], form: RegExp): string[] {
  const folder = openFolder(set, options)
  if (options.data === undefined) return named.map((name) => join(folder, name))
  const held = existsSync(folder) ? readdirSync(folder).sort() : []
  const known = named.filter((name) => held.includes(name))
  const chosen = known.length > 0 ? known : held.filter((name) => form.test(name))
  if (chosen.length === 0) throw new Error(`${folder} holds no file of ${set}: neither ${named.join(' nor ')}, nor another that fits ${form.source}`)
  return chosen.map((name) => join(folder, name))
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

/** Writes what the system answered, one JSON row an item in the set's own terms, where `--out` asks for it. */
export function writeAnswers(options: Pick<EvalOptions, 'out'>, answers: readonly unknown[]): void {
  if (options.out !== undefined) writeFileSync(options.out, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''))
}

/** Offsets in code points, in which the sets count, to offsets in UTF-16 units, in which we do. The other way is `codePointCounter` of the record. */
export function utf16Offsets(text: string): (codePoint: number) => number {
  const starts: number[] = []
  for (let i = 0; i < text.length; i += (text.codePointAt(i) as number) > 0xffff ? 2 : 1) starts.push(i)
  return (codePoint) => starts[codePoint] ?? text.length
}
