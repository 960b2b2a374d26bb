/** What a dictionary (WordNet) says a form may be, as bits: a noun or its plural, a verb or its forms, an adjective ... */
export const formBits = {
  noun: 1,
  plural: 2,
  verb: 4,
  thirdPerson: 8,
  past: 16,
  ing: 32,
  adjective: 64,
  graded: 128,
  adverb: 256,
} as const

/**
 * What is known of words beyond the training text: Brown clusters and frequencies from a large reading (which class a word
 * falls into when written small and when written with a capital, and how often it has the capital), and dictionary forms.
 * Typed arrays under an open-addressing table; index 0 stands for unknown words.
 */
export interface WordTable {
  readonly mask: number
  readonly keys: Int32Array
  readonly places: Int32Array
  /** Bit path of the Brown cluster, first split in the lowest bit; 0 when unknown. */
  readonly lowerCluster: Int32Array
  readonly capitalCluster: Int32Array
  /** 0 unknown, 1 hardly ever a capital, 2 seldom, 3 about half, 4 mostly, 5 nearly always, 6 mostly all capitals. */
  readonly capitals: Uint8Array
  /** `formBits` of the word; 0 when no dictionary has it. */
  readonly forms: Uint16Array
}

/** The row of a word by the hash of its normal form; 0 when unknown. */
export function findWord(table: WordTable, hash: number): number {
  let place = hash & table.mask
  while (table.places[place] !== 0 && table.keys[place] !== hash) place = (place + 1) & table.mask
  return table.places[place] as number
}

/** One word as `training/word-classes.ts` hands it over. */
export interface WordRow {
  readonly hash: number
  readonly lowerCluster: number
  readonly capitalCluster: number
  readonly capitals: number
  readonly forms: number
}

/** Packed form: counts, the bit paths of the clusters, hashes, then cluster numbers, capital classes and dictionary forms by word. */
export function packWords(rows: readonly WordRow[]): Uint8Array {
  const paths = [...new Set(rows.flatMap((row) => [row.lowerCluster, row.capitalCluster]))].sort((a, b) => a - b)
  const numbers = new Map(paths.map((path, i) => [path, i]))
  const sorted = [...rows].sort((a, b) => a.hash - b.hash)
  const bytes = new Uint8Array(8 + paths.length * 4 + rows.length * 10)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, paths.length, true)
  view.setUint32(4, rows.length, true)
  paths.forEach((path, i) => {
    view.setInt32(8 + i * 4, path, true)
  })
  const base = 8 + paths.length * 4
  sorted.forEach((row, i) => {
    view.setInt32(base + i * 4, row.hash, true)
    view.setUint16(base + rows.length * 4 + i * 2, numbers.get(row.lowerCluster) as number, true)
    view.setUint16(base + rows.length * 6 + i * 2, numbers.get(row.capitalCluster) as number, true)
    view.setUint16(base + rows.length * 8 + i * 2, row.capitals | (row.forms << 4), true)
  })
  return bytes
}

/** Opens the packed form. @throws RangeError when the bytes are cut short. */
export function unpackWords(bytes: Uint8Array): WordTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const paths = view.getUint32(0, true)
  const count = view.getUint32(4, true)
  if (bytes.length !== 8 + paths * 4 + count * 10) throw new RangeError('the word classes are cut short; install again')
  let size = 16
  while (size < count * 1.6) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const places = new Int32Array(size)
  const lowerCluster = new Int32Array(count + 1)
  const capitalCluster = new Int32Array(count + 1)
  const capitals = new Uint8Array(count + 1)
  const forms = new Uint16Array(count + 1)
  const base = 8 + paths * 4
  for (let i = 0; i < count; i += 1) {
    const key = view.getInt32(base + i * 4, true)
    let place = key & mask
    while (places[place] !== 0) place = (place + 1) & mask
    keys[place] = key
    places[place] = i + 1
    lowerCluster[i + 1] = view.getInt32(8 + view.getUint16(base + count * 4 + i * 2, true) * 4, true)
    capitalCluster[i + 1] = view.getInt32(8 + view.getUint16(base + count * 6 + i * 2, true) * 4, true)
    const packed = view.getUint16(base + count * 8 + i * 2, true)
    capitals[i + 1] = packed & 15
    forms[i + 1] = packed >> 4
  }
  return { mask, keys, places, lowerCluster, capitalCluster, capitals, forms }
}
