import { type Document, silentRoles } from '../record/document.ts'
import { hashString } from '../text/hash.ts'
import { windowOf } from './days.ts'
import { orderOf } from './order.ts'

/** What is kept of a text to find its copies: plain data. */
export interface TextSketch {
  readonly documentId: string
  /** Its place among the texts it shares words with (`order.ts`). */
  readonly order: number
  readonly publisherId: string | null
  /** Publication date as written (EDTF), or null. */
  readonly publishedAt: string | null
  /** Hashes of all runs of five words, sorted, each once. */
  readonly runs: Int32Array
  /** For each of them where it first stands, in 256 parts of the text. */
  readonly places: Uint8Array
  /** A sample of the runs (about one in sixteen, and the smallest few of short texts) under which copies are looked up. */
  readonly marks: Int32Array
}

export type SketchDocument = Pick<Document, 'id' | 'text' | 'titleSpan' | 'passages' | 'publisher' | 'publishedAt'>

const runLength = 5
const leastMarks = 6

/**
 * The runs of five words of a document without its headline (copies get a new one) and without site text that intake marked.
 * Case and punctuation do not matter, nor which figure stands in a place: an outlet that changes a toll copies all the same. Runs cross paragraphs: a new ad line breaks only the runs around it.
 */
export function sketchOf(document: SketchDocument): TextSketch {
  const window: number[] = []
  const found: number[] = []
  const title = document.titleSpan
  for (const passage of document.passages) {
    if (silentRoles.has(passage.role) || passage.role === 'headline') continue
    if (title && passage.start < title.end && title.start < passage.end) continue
    readWords(document.text.slice(passage.start, passage.end), (hash) => {
      window.push(hash)
      if (window.length > runLength) window.shift()
      if (window.length === runLength) found.push(runHash(window))
    })
  }
  const runs = distinct(Int32Array.from(found).sort())
  return {
    documentId: document.id,
    order: orderOf(document.id),
    publisherId: document.publisher?.id ?? null,
    publishedAt: document.publishedAt,
    runs,
    places: placesIn(found, runs),
    marks: marksOf(runs),
  }
}

function marksOf(runs: Int32Array): Int32Array {
  const marks = runs.filter((run) => (run & 15) === 0)
  return marks.length >= leastMarks ? marks : distinct(Int32Array.from([...marks, ...smallest(runs)]).sort())
}

function placesIn(found: readonly number[], runs: Int32Array): Uint8Array {
  const first = new Map<number, number>()
  for (const [index, run] of found.entries()) if (!first.has(run)) first.set(run, index)
  return Uint8Array.from(runs, (run) => Math.floor((256 * (first.get(run) as number)) / found.length))
}

/** Where the given runs stand in a text, 0..1, in order. Both lists are sorted by run. */
export function standings(sketch: TextSketch, some: Int32Array): number[] {
  const found: number[] = []
  let at = 0
  for (const run of some) {
    while (at < sketch.runs.length && (sketch.runs[at] as number) < run) at += 1
    if (sketch.runs[at] === run) found.push((sketch.places[at] as number) / 256)
  }
  return found.sort((a, b) => a - b)
}

/** Short texts are sampled by their smallest hashes read as unsigned, so that two copies pick the same ones. */
function smallest(runs: Int32Array): number[] {
  return [...runs].sort((a, b) => (a >>> 4) - (b >>> 4) || a - b).slice(0, leastMarks)
}

/** At most so many runs of a report's passages are kept: the smallest ones, so that two copies keep the same. */
export const longestPassage = 48
const passageRun = 4

/** A sample of the runs of four words in which a report is told, sorted; figures count as one word, as in the sketch of a text. */
export function passageOf(texts: readonly string[]): number[] {
  const found = new Set<number>()
  for (const text of texts) {
    const window: number[] = []
    readWords(text, (hash) => {
      window.push(hash)
      if (window.length > passageRun) window.shift()
      if (window.length === passageRun) found.add(runHash(window))
    })
    if (window.length < passageRun && window.length > 0) found.add(runHash(window))
  }
  return [...found].sort((a, b) => a - b).slice(0, longestPassage)
}

/** Share of the shorter of two passages that stands in the other, 0..1. */
export function passageLikeness(a: readonly number[], b: readonly number[]): number {
  const end = (one: readonly number[]) => (one.length < longestPassage ? Infinity : (one.at(-1) as number))
  // Beyond the last run that both samples reach nothing is known.
  const last = Math.min(end(a), end(b))
  const known = new Set(b.filter((run) => run <= last))
  const own = a.filter((run) => run <= last)
  return own.filter((run) => known.has(run)).length / Math.max(1, Math.min(own.length, known.size))
}

const wordPattern = /[\p{L}\p{N}]+/gu

function readWords(text: string, take: (hash: number) => void): void {
  for (const match of text.toLowerCase().matchAll(wordPattern)) take(hashString(/^\p{N}/u.test(match[0]) ? '0' : match[0]))
}

function runHash(window: readonly number[]): number {
  let hash = 0
  for (const word of window) hash = Math.imul(hash ^ word, 0x01000193) ^ (hash >>> 15)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return hash ^ (hash >>> 16)
}

function distinct(sorted: Int32Array): Int32Array {
  let size = 0
  for (let i = 0; i < sorted.length; i += 1) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) {
      sorted[size] = sorted[i] as number
      size += 1
    }
  }
  return sorted.slice(0, size)
}

/** How many hashes two sorted lists share. */
export function sharedCount(a: Int32Array, b: Int32Array): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) {
      shared += 1
      i += 1
      j += 1
    } else if (x < y) i += 1
    else j += 1
  }
  return shared
}

/** The hashes two sorted lists share, sorted. */
export function sharedHashes(a: Int32Array, b: Int32Array): Int32Array {
  const found: number[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] as number
    const y = b[j] as number
    if (x === y) {
      found.push(x)
      i += 1
      j += 1
    } else if (x < y) i += 1
    else j += 1
  }
  return Int32Array.from(found)
}

/**
 * Which of two publication dates is earlier: -1 the first, 1 the second, 0 when the dates do not say
 * (one is missing, or the windows they name overlap).
 */
export function earlierOf(a: string | null, b: string | null): -1 | 0 | 1 {
  if (a !== null && b !== null && a.includes('T') && b.includes('T') && a.slice(0, 10) === b.slice(0, 10)) {
    const gap = Date.parse(a) - Date.parse(b)
    return gap < 0 ? -1 : gap > 0 ? 1 : 0
  }
  const x = windowOf(a)
  const y = windowOf(b)
  if (!x || !y) return 0
  return x.last < y.first ? -1 : y.last < x.first ? 1 : 0
}
