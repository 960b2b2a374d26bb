/**
 * A sparse linear classifier over hashed features: each feature has a short row of (class, weight) pairs.
 * Built once from its packed form; scoring is table look-ups and additions on typed arrays.
 *
 * What costs is memory that is not in the processor's cache, so rows lie by how often they are asked for. Long rows belong to frequent features:
 * they have a small table of their own. The others lie by key, and 16 bits of the key say where to look; one read tells for most features that
 * the model does not know that it does not.
 */
export interface LinearModel {
  readonly classes: number
  /** One bit for the lowest bits of each long row's key. */
  readonly longFilter: Int32Array
  /** By place: where the long row of its key begins in `entries`; 0 marks an empty place. The length is a power of two. */
  readonly longTable: Int32Array
  /** By the upper half of the key, two numbers: a bit for the next five bits of each key that has a short row, and where these rows begin in `entries`. The rows end where the next begin. */
  readonly shortRows: Int32Array
  /** A long row: its key (lower and upper half), the number of its entries, the entries. A short row: the lower half, the number, the entries. An entry is `code << 7 | class`. */
  readonly entries: Int16Array
}

/** A row of at least so many entries is a long one: 4 % of the rows, which are half of those asked for (parser, measured on GUM dev). */
const longFrom = 12
const longFilterBits = 18

const mostFeatures = 256
const longKeys = new Int32Array(mostFeatures)
const longAt = new Int32Array(mostFeatures)
const shortKeys = new Int32Array(mostFeatures)
const shortAt = new Int32Array(mostFeatures)
const shortEnd = new Int32Array(mostFeatures)
const begins = new Int32Array(mostFeatures)

/** The scores of every class: the weights of every feature (256 at most). */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  addWeights(model, features, count, scores)
}

/** Adds the weights of every feature (256 at most) to the scores. */
export function addWeights(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { longFilter, longTable, shortRows, entries } = model
  const mask = longTable.length - 1
  // First all look-ups, then the beginnings of all rows, then all additions: reads that do not wait for each other are three times as fast.
  let long = 0
  let short = 0
  for (let f = 0; f < count; f += 1) {
    const key = features[f] as number
    const bit = key & ((1 << longFilterBits) - 1)
    if (((longFilter[bit >>> 5] as number) & (1 << (bit & 31))) !== 0) {
      longKeys[long] = key
      longAt[long] = longTable[key & mask] as number
      long += 1
    } else short = lookForShort(shortRows, key, short)
  }
  for (let r = 0; r < long; r += 1) begins[r] = entries[longAt[r] as number] as number
  for (let r = 0; r < long; r += 1) {
    const key = longKeys[r] as number
    let row = longAt[r] as number
    if (row !== 0 && (begins[r] !== lowerHalf(key) || entries[row + 1] !== key >> 16)) row = nextLong(model, key)
    if (row === 0) short = lookForShort(shortRows, key, short)
    else addRow(entries, row + 2, scores)
  }
  for (let r = 0; r < short; r += 1) begins[r] = entries[shortAt[r] as number] as number
  for (let r = 0; r < short; r += 1) {
    const low = lowerHalf(shortKeys[r] as number)
    const end = shortEnd[r] as number
    let row = shortAt[r] as number
    let begin = begins[r] as number
    while (begin !== low) {
      row += 2 + (entries[row + 1] as number)
      if (row >= end) break
      begin = entries[row] as number
    }
    if (row < end) addRow(entries, row + 1, scores)
  }
}

/** Notes where the short row of a key may be; @returns how many are noted. */
function lookForShort(shortRows: Int32Array, key: number, noted: number): number {
  const bucket = (key >>> 16) << 1
  if (((shortRows[bucket] as number) & (1 << ((key >>> 11) & 31))) === 0) return noted
  shortKeys[noted] = key
  shortAt[noted] = shortRows[bucket + 1] as number
  shortEnd[noted] = shortRows[bucket + 3] as number
  return noted + 1
}

/** Where the long row of a key begins whose first place holds another one; 0 when there is none. */
function nextLong({ longTable, entries }: LinearModel, key: number): number {
  const mask = longTable.length - 1
  let place = (key + 1) & mask
  let row = longTable[place] as number
  while (row !== 0 && (entries[row] !== lowerHalf(key) || entries[row + 1] !== key >> 16)) {
    place = (place + 1) & mask
    row = longTable[place] as number
  }
  return row
}

/** Adds a row, given by where the number of its entries stands. */
function addRow(entries: Int16Array, at: number, scores: Int32Array): void {
  const last = at + (entries[at] as number)
  for (let i = at + 1; i <= last; i += 1) {
    const entry = entries[i] as number
    const cls = entry & (mostClasses - 1)
    scores[cls] = (scores[cls] as number) + (weights[(entry >> 7) + 128] as number)
  }
}

function lowerHalf(key: number): number {
  return (key << 16) >> 16
}

/** One feature with its weights, as the trainer hands it over. */
export interface FeatureRow {
  readonly key: number
  readonly classes: readonly number[]
  readonly weights: readonly number[]
}

/** The magnitudes a weight may have in the packed form: 127 steps up to 2,691, each 5.5 % above the one before; larger ones are cut. */
const magnitudes = Array.from({ length: 128 }, (_, i) => (i === 0 ? 0 : Math.max(i, Math.round(1.055 ** i * 3 - 2))))

/** The weight of each code, -127 to 127, at the place 128 + code. */
const weights = new Int32Array(256)
magnitudes.forEach((magnitude, code) => {
  weights[128 + code] = magnitude
  weights[128 - code] = -magnitude
})

/** An entry has seven bits for its class. */
const mostClasses = 128

/** The packed code (-127..127) of a weight given in the model's integer unit. */
function encode(weight: number): number {
  const size = Math.abs(weight)
  let low = 0
  let high = 127
  while (low < high) {
    const middle = (low + high) >> 1
    if ((magnitudes[middle] as number) < size) low = middle + 1
    else high = middle
  }
  if (low > 0 && size - (magnitudes[low - 1] as number) < (magnitudes[low] as number) - size) low -= 1
  return weight < 0 ? -low : low
}

/**
 * The packed form: counts, then keys in table order, row lengths, classes, weight codes (one byte each).
 * `scale` turns the trainer's weights into the integer unit.
 * @throws RangeError when there are more classes than an entry has room for
 */
export function packModel(features: readonly FeatureRow[], classes: number, scale: number): Uint8Array {
  if (classes > mostClasses) throw new RangeError(`a model has ${mostClasses} classes at most, not ${classes}`)
  const kept: { key: number; pairs: [number, number][] }[] = []
  for (const feature of features) {
    const pairs: [number, number][] = []
    feature.classes.forEach((cls, i) => {
      const code = encode((feature.weights[i] as number) * scale)
      if (code !== 0) pairs.push([cls, code])
    })
    if (pairs.length > 0) kept.push({ key: feature.key | 0, pairs })
  }
  const mask = tableSize(kept.length) - 1
  kept.sort((a, b) => (a.key & mask) - (b.key & mask) || a.key - b.key)
  const total = kept.reduce((sum, feature) => sum + feature.pairs.length, 0)
  const bytes = new Uint8Array(12 + kept.length * 5 + total * 2)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, kept.length, true)
  view.setUint32(4, total, true)
  view.setUint32(8, classes, true)
  let entry = 0
  kept.forEach((feature, i) => {
    view.setInt32(12 + i * 4, feature.key, true)
    bytes[12 + kept.length * 4 + i] = feature.pairs.length
    for (const [cls, code] of feature.pairs) {
      bytes[12 + kept.length * 5 + entry] = cls
      view.setInt8(12 + kept.length * 5 + total + entry, code)
      entry += 1
    }
  })
  return bytes
}

/** Opens the packed form. @throws RangeError when the bytes are cut short or name more classes than an entry has room for. */
export function unpackModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const total = view.getUint32(4, true)
  const classes = view.getUint32(8, true)
  if (bytes.length !== 12 + count * 5 + total * 2) throw new RangeError('the weights are cut short; install again')
  if (classes > mostClasses) throw new RangeError('the weights are not of this version; install again')
  const keys = new Int32Array(count)
  for (let i = 0; i < count; i += 1) keys[i] = view.getInt32(12 + i * 4, true)
  const lengths = bytes.subarray(12 + count * 4, 12 + count * 5)
  const classesAt = 12 + count * 5
  const codesAt = classesAt + total
  let longCount = 0
  for (const length of lengths) if (length >= longFrom) longCount += 1
  const entries = new Int16Array(1 + 2 * count + longCount + total)
  const { starts, shortRows } = layOut(keys, lengths)
  const mask = tableSize(longCount) - 1
  const longTable = new Int32Array(mask + 1)
  const longFilter = new Int32Array(1 << (longFilterBits - 5))
  let from = 0
  for (let i = 0; i < count; i += 1) {
    const key = keys[i] as number
    const length = lengths[i] as number
    let at = starts[i] as number
    if (length >= longFrom) {
      const bit = key & ((1 << longFilterBits) - 1)
      longFilter[bit >>> 5] = (longFilter[bit >>> 5] as number) | (1 << (bit & 31))
      let place = key & mask
      while (longTable[place] !== 0) place = (place + 1) & mask
      longTable[place] = at
      entries[at + 1] = key >> 16
      at += 1
    }
    entries[starts[i] as number] = key
    entries[at + 1] = length
    for (let j = 0; j < length; j += 1) {
      const code = ((bytes[codesAt + from + j] as number) << 24) >> 24
      entries[at + 2 + j] = (code << 7) | (bytes[classesAt + from + j] as number)
    }
    from += length
  }
  return { classes, longFilter, longTable, shortRows, entries }
}

/** Where each row begins: the long ones first, from the longest to the shortest, then the short ones by the upper half of their keys; the place 0 stays free. */
function layOut(keys: Int32Array, lengths: Uint8Array): { starts: Int32Array; shortRows: Int32Array } {
  const nextByLength = new Int32Array(257)
  const nextByUpper = new Int32Array(1 << 16)
  const shortRows = new Int32Array(2 * (1 << 16) + 2)
  // First the room that each length and each upper half needs, then where that room begins.
  for (let i = 0; i < keys.length; i += 1) {
    const length = lengths[i] as number
    const upper = (keys[i] as number) >>> 16
    if (length >= longFrom) nextByLength[length] = (nextByLength[length] as number) + length + 3
    else {
      nextByUpper[upper] = (nextByUpper[upper] as number) + length + 2
      shortRows[2 * upper] = (shortRows[2 * upper] as number) | (1 << (((keys[i] as number) >>> 11) & 31))
    }
  }
  let at = 1
  for (let length = 256; length >= longFrom; length -= 1) {
    const room = nextByLength[length] as number
    nextByLength[length] = at
    at += room
  }
  for (let upper = 0; upper < 1 << 16; upper += 1) {
    const room = nextByUpper[upper] as number
    nextByUpper[upper] = at
    shortRows[2 * upper + 1] = at
    at += room
  }
  shortRows[2 * (1 << 16) + 1] = at
  const starts = new Int32Array(keys.length)
  for (let i = 0; i < keys.length; i += 1) {
    const length = lengths[i] as number
    const upper = (keys[i] as number) >>> 16
    if (length >= longFrom) {
      starts[i] = nextByLength[length] as number
      nextByLength[length] = (nextByLength[length] as number) + length + 3
    } else {
      starts[i] = nextByUpper[upper] as number
      nextByUpper[upper] = (nextByUpper[upper] as number) + length + 2
    }
  }
  return { starts, shortRows }
}

function tableSize(count: number): number {
  let size = 16
  while (size < count * 1.7) size *= 2
  return size
}
