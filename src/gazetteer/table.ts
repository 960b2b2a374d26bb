import { lowerBound } from '../record/lower-bound.ts'
import { hash32 } from './spelling.ts'

/**
 * The gazetteer's file: one block of bytes that is used where it lies. Nothing is unpacked at opening but the list of
 * countries; names are front-coded in blocks of 16 and found by binary search.
 *
 * Layout, little endian: 'ORGZ', version u32, length of the directory u32, the directory (JSON: section -> [offset, length]),
 * then the sections, each starting at a multiple of 8. Entries are ordered by importance, so lower numbers come first.
 */
export interface Table {
  readonly size: number
  readonly meta: TableMeta
  readonly geonamesId: Uint32Array
  readonly lat: Int32Array
  readonly lon: Int32Array
  readonly population: Uint32Array
  /** Index into `meta.countries`; 255 for none. */
  readonly country: Uint8Array
  /** Entry number + 1 of the first and second level division; 0 for none. */
  readonly admin1: Uint32Array
  readonly admin2: Uint32Array
  /** Index into `meta.features`. */
  readonly feature: Uint8Array
  nameOf(entry: number): string
  /** Number of the name, or -1. */
  numberOf(folded: string): number
  /** The folded name with this number and the entries that bear it. */
  read(number: number): { folded: string; postings: readonly Posting[] }
  /** Numbers of names under a skeleton. */
  alike(skeleton: string): readonly number[]
  /** Calls back for every name in order; used to list the names of one country. */
  each(visit: (number: number, folded: string, postings: readonly Posting[]) => void): void
  /** Most words of any name that begins with this folded word, 0 when none does. */
  longestFrom(firstWord: string): number
}

/** One bearer of a name. `main` marks its own name, as opposed to an alternate one. */
export interface Posting {
  readonly entry: number
  readonly main: boolean
}

export interface TableMeta {
  readonly countries: readonly CountryRow[]
  /** GeoNames class and code, e.g. 'P.PPLA2'. */
  readonly features: readonly string[]
  /** Country -> code of first-level division -> entry. */
  readonly admin1: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly namesCount: number
}

export interface CountryRow {
  readonly iso2: string
  readonly name: string
  readonly entry: number
  readonly names: readonly string[]
  readonly demonyms: readonly string[]
  /** The capital and other names that news uses for the government. */
  readonly seats: readonly string[]
  readonly neighbours: readonly string[]
  /** South, west, north, east of where its towns lie, in degrees. */
  readonly extent: readonly [number, number, number, number]
}

export const tableVersion = 1
export const namesPerBlock = 16

/**
 * Opens a table over bytes that stay where they are; pass bytes over a SharedArrayBuffer to use one copy in many threads.
 * @throws RangeError when the bytes are not a gazetteer table of this version
 */
export function tableOver(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength < 12 || view.getUint32(0, false) !== 0x4f52475a) throw new RangeError('not a gazetteer table')
  const version = view.getUint32(4, true)
  if (version !== tableVersion) throw new RangeError(`gazetteer table of version ${version}, expected ${tableVersion}`)
  const directory = JSON.parse(textOf(bytes, 12, view.getUint32(8, true))) as Record<string, [number, number]>
  const section = (name: string): [number, number] => {
    const found = directory[name]
    if (!found) throw new RangeError(`gazetteer table without section ${name}`)
    return [bytes.byteOffset + found[0], found[1]]
  }
  const u32 = (name: string) => {
    const [offset, length] = section(name)
    return new Uint32Array(bytes.buffer, offset, length / 4)
  }
  const i32 = (name: string) => {
    const [offset, length] = section(name)
    return new Int32Array(bytes.buffer, offset, length / 4)
  }
  const u8 = (name: string) => {
    const [offset, length] = section(name)
    return new Uint8Array(bytes.buffer, offset, length)
  }
  const metaBytes = u8('meta')
  const meta = JSON.parse(textOf(metaBytes, 0, metaBytes.length)) as TableMeta
  const blocks = u32('blocks')
  const names = u8('names')
  const displayAt = u32('displayAt')
  const display = u8('display')
  const skeletonHash = u32('skeletonHash')
  const skeletonName = u32('skeletonName')
  const firstHash = u32('firstHash')
  const firstWords = u8('firstWords')
  const geonamesId = u32('geonamesId')
  const cursor = { at: 0 }

  /** Reads one block and stops after the name the visitor returns true for. */
  const walk = (block: number, visit: (index: number, folded: string, postings: number, count: number) => boolean) => {
    cursor.at = blocks[block] as number
    const end = blocks[block + 1] as number
    let previous = ''
    for (let index = 0; cursor.at < end; index += 1) {
      const shared = readVarint(names, cursor)
      const length = readVarint(names, cursor)
      previous = previous.slice(0, shared) + textOf(names, cursor.at, length)
      cursor.at += length
      const count = readVarint(names, cursor)
      const size = readVarint(names, cursor)
      const at = cursor.at
      if (visit(index, previous, at, count)) return
      cursor.at = at + size
    }
  }
  const firstOf = (block: number): string => {
    cursor.at = blocks[block] as number
    readVarint(names, cursor)
    const length = readVarint(names, cursor)
    return textOf(names, cursor.at, length)
  }
  const postingsAt = (at: number, count: number): Posting[] => {
    const found: Posting[] = []
    const place = { at }
    let entry = 0
    for (let i = 0; i < count; i += 1) {
      const coded = readVarint(names, place)
      entry += coded >>> 1
      found.push({ entry, main: (coded & 1) === 1 })
    }
    return found
  }
  const lookUp = (folded: string): { number: number; at: number; count: number } | null => {
    let low = 0
    let high = blocks.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (firstOf(middle) <= folded) low = middle
      else high = middle - 1
    }
    let result: { number: number; at: number; count: number } | null = null
    walk(low, (index, name, at, count) => {
      if (name === folded) result = { number: low * namesPerBlock + index, at, count }
      return name >= folded
    })
    return result
  }

  return {
    size: geonamesId.length,
    meta,
    geonamesId,
    lat: i32('lat'),
    lon: i32('lon'),
    population: u32('population'),
    country: u8('country'),
    admin1: u32('admin1'),
    admin2: u32('admin2'),
    feature: u8('feature'),
    nameOf: (entry) => {
      const start = displayAt[entry] as number
      return decoder.decode(display.slice(start, displayAt[entry + 1] as number))
    },
    numberOf: (folded) => lookUp(folded)?.number ?? -1,
    read: (number) => {
      let found: { folded: string; postings: readonly Posting[] } = { folded: '', postings: [] }
      const wanted = number % namesPerBlock
      walk(Math.floor(number / namesPerBlock), (index, folded, at, count) => {
        if (index !== wanted) return false
        found = { folded, postings: postingsAt(at, count) }
        return true
      })
      return found
    },
    alike: (skeleton) => {
      const hash = hash32(skeleton)
      const found: number[] = []
      for (let i = lowerBound(skeletonHash, hash); i < skeletonHash.length && skeletonHash[i] === hash; i += 1) {
        found.push(skeletonName[i] as number)
      }
      return found
    },
    each: (visit) => {
      for (let block = 0; block < blocks.length - 1; block += 1) {
        walk(block, (index, folded, at, count) => {
          visit(block * namesPerBlock + index, folded, postingsAt(at, count))
          return false
        })
      }
    },
    longestFrom: (firstWord) => {
      const hash = hash32(firstWord)
      const at = lowerBound(firstHash, hash)
      return firstHash[at] === hash ? (firstWords[at] as number) : 0
    },
  }
}

/** Folded names are ASCII but for letters of other scripts that slip through; both are read right. */
function textOf(bytes: Uint8Array, start: number, length: number): string {
  if (length > 64) return decoder.decode(bytes.slice(start, start + length))
  let text = ''
  for (let i = start; i < start + length; i += 1) {
    const byte = bytes[i] as number
    if (byte > 127) return decoder.decode(bytes.slice(start, start + length))
    text += String.fromCharCode(byte)
  }
  return text
}

const decoder = new TextDecoder()

function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0
  let shift = 0
  for (;;) {
    const byte = bytes[cursor.at] as number
    cursor.at += 1
    value |= (byte & 127) << shift
    if (byte < 128) return value >>> 0
    shift += 7
  }
}
