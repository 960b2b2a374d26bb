import { globSync, lstatSync, opendirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { OnrecordProblem } from '../errors.ts'
import { largestBytes } from '../intake/take-in.ts'
import type { Arrival } from '../pipeline.ts'

/** The files that a command line names, before any of them is opened. */
export interface Incoming {
  readonly paths: readonly string[]
  /** Folders and files that could not even be listed. */
  readonly problems: readonly { readonly path: string; readonly kind: string; readonly message: string }[]
  /** Parts of saved pages (pictures, styles, scripts) that were passed over, by ending. */
  readonly passedOver: ReadonlyMap<string, number>
}

/** Endings that belong to saved pages and are never articles; named on the command line they are tried all the same. */
const partsOfPages = new Set(
  'css js mjs map json woff woff2 ttf otf eot svg png jpg jpeg gif webp avif ico bmp mp3 mp4 webm m4a ogg'
    .split(' ')
    .map((ending) => `.${ending}`),
)

/** Finds the files of paths and patterns; folders are walked to the bottom, each once whatever links lead to it; hidden files and records are passed over. */
export function incomingFiles(named: readonly string[]): Incoming {
  const paths = new Set<string>()
  const problems: { path: string; kind: string; message: string }[] = []
  const passedOver = new Map<string, number>()
  const walked = new Set<string>()
  for (const name of named) {
    if (/^https?:\/\//i.test(name)) {
      throw new OnrecordProblem(
        'usage',
        `${name}: pages cannot be fetched from the web yet, and nothing leaves this computer.`,
        'Save the page in your browser ("Save page as ... HTML only"), then add the file.',
      )
    }
    const found = matchesOf(name)
    if (found.length === 0) {
      throw new OnrecordProblem(
        'usage',
        `${name}: no such file or folder.`,
        'Check the name; put names with spaces in quotation marks.',
      )
    }
    for (const path of found) walk(resolve(path), true)
  }
  return { paths: [...paths], problems, passedOver }

  function walk(path: string, isNamed: boolean): void {
    try {
      const kind = statSync(path)
      if (kind.isDirectory()) {
        // A link to a folder above, or to one walked already, would give its files again under another path.
        const folder = realpathSync(path)
        if (walked.has(folder)) return
        walked.add(folder)
        for (const entry of entriesOf(path)) walk(join(path, entry), false)
      } else if (!kind.isFile()) return
      else if (/\.onrecord(?:-|$)/.test(basename(path))) return
      else if (!isNamed && partsOfPages.has(extname(path).toLowerCase())) {
        const ending = extname(path).toLowerCase()
        passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1)
      } else paths.add(path)
    } catch (error) {
      problems.push({ path, ...problemWith(path, error) })
    }
  }
}

function entriesOf(folder: string): string[] {
  const names: string[] = []
  const directory = opendirSync(folder)
  try {
    for (let entry = directory.readSync(); entry; entry = directory.readSync())
      if (!entry.name.startsWith('.')) names.push(entry.name)
  } finally {
    directory.closeSync()
  }
  return names.sort()
}

/** True where something goes by the name, also what may not be looked at or leads nowhere: opening it tells why. */
export function isThere(name: string): boolean {
  try {
    statSync(name)
    return true
  } catch (error) {
    return isLink(name) || (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ENOTDIR')
  }
}

function matchesOf(name: string): string[] {
  if (isThere(name)) return [name]
  return /[*?[{]/.test(name) ? globSync(name).sort() : []
}

/** Opens the files one after another; what cannot be opened arrives as a problem. */
export function* arrivalsOf(
  incoming: Incoming,
  extra: { publishedAt?: string | undefined; publisher?: string | undefined } = {},
): Generator<Arrival> {
  for (const { path, ...problem } of incoming.problems) yield { source: { path }, problem }
  for (const path of incoming.paths) yield arrivalOf(path, extra)
}

function arrivalOf(path: string, extra: { publishedAt?: string | undefined; publisher?: string | undefined }): Arrival {
  try {
    const { size } = statSync(path)
    // Refused by size alone, before hundreds of megabytes are in memory.
    if (size > largestBytes * 4) {
      const megabytes = Math.round(size / 1_048_576)
      const message = `${path}: the file has ${megabytes} MB; one document may have ${largestBytes / 1_048_576} MB. Nothing was kept. Cut it into one file an article or report and add those.`
      return { source: { path }, problem: { kind: 'too_large', message } }
    }
    return { source: { path, ...extra }, bytes: readFileSync(path) }
  } catch (error) {
    return { source: { path }, problem: problemWith(path, error) }
  }
}

function problemWith(path: string, error: unknown): { kind: string; message: string } {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
      return {
        kind: 'no_rights',
        message: `${path}: you have no rights to read it. Nothing of it was kept. Give yourself read rights and add it again; other files are done.`,
      }
    case 'ENOENT':
      // Names come as text; what is no UTF-8 in one is lost in it, and the file cannot be found by it.
      if (path.includes('\ufffd')) {
        return {
          kind: 'name_not_readable',
          message: `${path}: its name is not written in UTF-8, so it cannot be opened by it. Nothing of it was kept. Rename the file and add it again; other files are done.`,
        }
      }
      if (isLink(path)) {
        return {
          kind: 'link_to_nothing',
          message: `${path}: this is a link, and the file it leads to is not there. Nothing of it was kept. Add the file itself; other files are done.`,
        }
      }
      return {
        kind: 'vanished',
        message: `${path}: it was there when the run began and is gone now. Nothing of it was kept. Put it back and add it again; other files are done.`,
      }
    case 'ELOOP':
      return {
        kind: 'link_to_nothing',
        message: `${path}: this is a link that leads back to itself, and to no file. Nothing of it was kept. Add the file itself; other files are done.`,
      }
    case 'EISDIR':
      return {
        kind: 'not_a_file',
        message: `${path}: this is no file that can be read (it is a folder). Nothing was kept. Other files are done.`,
      }
    case 'EIO':
      return {
        kind: 'disk',
        message: `${path}: the disk reports an error while reading it. Nothing of it was kept. Copy it to another disk and add it again; other files are done.`,
      }
    default:
      return {
        kind: 'not_opened',
        message: `${path}: it could not be opened (${error instanceof Error ? error.message : String(error)}). Nothing of it was kept; other files are done.`,
      }
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
