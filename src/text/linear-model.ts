/**
 * A sparse linear classifier over hashed features: each feature has a short row of (class, weight) pairs.
 * Built once from its packed form; scoring is table look-ups and additions on typed arrays.
 */
export interface LinearModel {
  readonly classes: number
  readonly mask: number
  /** By place: where the row of its key begins in `entries`; 0 marks an empty place. */
  readonly table: Int32Array
  /** One bit per possible key (by its upper bits): most features that the model does not know are turned away here, without a table look-up. */
  readonly filter: Int32Array
  /** At a row's start its key (lower and upper half) and the number of its entries; then `code << 7 | class`. */
  readonly entries: Int16Array
}

/** The filter has 2^21 bits: 2^16 numbers, picked by the upper 16 bits of the key. */
const filterShift = 16
const found = new Int32Array(256)
const keys = new Int32Array(256)

/** The scores of every class: the weights of every feature (256 at most). */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  addWeights(model, features, count, scores)
}

/** Adds the weights of every feature (256 at most) to the scores. */
export function addWeights(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, table, entries, filter } = model
  // First all look-ups, then all additions: look-ups that do not wait for each other are three times as fast.
  let rows = 0
  for (let f = 0; f < count; f += 1) {
    const key = features[f] as number
    if (((filter[key >>> filterShift] as number) & (1 << ((key >>> (filterShift - 5)) & 31))) === 0) continue
    const row = table[key & mask] as number
    if (row === 0) continue
    found[rows] = row
    keys[rows] = key
    rows += 1
  }
  for (let r = 0; r < rows; r += 1) {
    let row = found[r] as number
    const key = keys[r] as number
    const low = (key << 16) >> 16
    const high = key >> 16
    let place = key & mask
    while (row !== 0 && (entries[row] !== low || entries[row + 1] !== high)) {
      place = (place + 1) & mask
      row = table[place] as number
    }
    if (row === 0) continue
    const last = row + 2 + (entries[row + 2] as number)
    for (let at = row + 3; at <= last; at += 1) {
      const entry = entries[at] as number
      const cls = entry & (mostClasses - 1)
      scores[cls] = (scores[cls] as number) + (weights[(entry >> 7) + 128] as number)
    }
  }
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
  const mask = tableSize(count) - 1
  const table = new Int32Array(mask + 1)
  const entries = new Int16Array(1 + 3 * count + total)
  const lengthsAt = 12 + count * 4
  const classesAt = 12 + count * 5
  const codesAt = classesAt + total
  const filter = new Int32Array(1 << (32 - filterShift))
  // Long rows belong to frequent features: laid side by side they stay in the processor's cache.
  const lengthOf = (i: number) => bytes[lengthsAt + i] as number
  const starts = startsByLength(count, lengthOf)
  let entry = 0
  for (let i = 0; i < count; i += 1) {
    const key = view.getInt32(12 + i * 4, true)
    let place = key & mask
    while (table[place] !== 0) place = (place + 1) & mask
    let at = starts[i] as number
    table[place] = at
    filter[key >>> filterShift] = (filter[key >>> filterShift] as number) | (1 << ((key >>> (filterShift - 5)) & 31))
    const length = lengthOf(i)
    entries[at] = key
    entries[at + 1] = key >> 16
    entries[at + 2] = length
    at += 2
    for (let j = 0; j < length; j += 1) {
      const code = ((bytes[codesAt + entry] as number) << 24) >> 24
      at += 1
      entries[at] = (code << 7) | (bytes[classesAt + entry] as number)
      entry += 1
    }
  }
  return { classes, mask, table, filter, entries }
}

/** Where each row begins when rows are laid out from the longest to the shortest; 0 stays free. */
function startsByLength(count: number, lengthOf: (i: number) => number): Int32Array {
  const rowsOf = new Int32Array(257)
  for (let i = 0; i < count; i += 1) rowsOf[lengthOf(i)] = (rowsOf[lengthOf(i)] as number) + 1
  const next = new Int32Array(257)
  let at = 1
  for (let length = 256; length >= 0; length -= 1) {
    next[length] = at
    at += (rowsOf[length] as number) * (length + 3)
  }
  const starts = new Int32Array(count)
  for (let i = 0; i < count; i += 1) {
    const length = lengthOf(i)
    starts[i] = next[length] as number
    next[length] = (next[length] as number) + length + 3
  }
  return starts
}

function tableSize(count: number): number {
  let size = 16
  while (size < count * 1.7) size *= 2
  return size
}
