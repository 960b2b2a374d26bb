/**
 * A sparse linear classifier over hashed features: each feature has a short row of (class, weight) pairs.
 * Built once from its packed form; scoring is table look-ups and additions on typed arrays.
 */
export interface LinearModel {
  readonly classes: number
  readonly mask: number
  /** Two numbers a place: the key, and where its row begins in `entries`; 0 marks an empty place. */
  readonly table: Int32Array
  /** At a row's start the number of its entries; then `weight << 8 | class`. */
  readonly entries: Int32Array
}

/** Adds the weights of every feature to the scores, which are set to 0 first. */
export function score(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, table, entries } = model
  scores.fill(0)
  for (let f = 0; f < count; f += 1) {
    const key = features[f] as number
    let place = (key & mask) << 1
    let row = table[place + 1] as number
    while (row !== 0 && table[place] !== key) {
      place = (place + 2) & (mask * 2 + 1)
      row = table[place + 1] as number
    }
    if (row === 0) continue
    const last = row + (entries[row] as number)
    for (let at = row + 1; at <= last; at += 1) {
      const entry = entries[at] as number
      scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8)
    }
  }
}

/** One feature with its weights, as the trainer hands it over. */
export interface FeatureRow {
  readonly key: number
  readonly classes: readonly number[]
  readonly weights: readonly number[]
}

/** The magnitudes a weight may have in the packed form: 127 steps, each 5.5 % above the one before. */
const magnitudes = Array.from({ length: 128 }, (_, i) => (i === 0 ? 0 : Math.max(i, Math.round(1.055 ** i * 3 - 2))))

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
 */
export function packModel(features: readonly FeatureRow[], classes: number, scale: number): Uint8Array {
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

/** Opens the packed form. @throws RangeError when the bytes are cut short. */
export function unpackModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  const total = view.getUint32(4, true)
  const classes = view.getUint32(8, true)
  if (bytes.length !== 12 + count * 5 + total * 2) throw new RangeError('the weights are cut short; install again')
  const mask = tableSize(count) - 1
  const table = new Int32Array(mask * 2 + 2)
  const entries = new Int32Array(1 + count + total)
  const lengthsAt = 12 + count * 4
  const classesAt = 12 + count * 5
  const codesAt = classesAt + total
  let entry = 0
  let at = 1
  for (let i = 0; i < count; i += 1) {
    const key = view.getInt32(12 + i * 4, true)
    let place = (key & mask) << 1
    while (table[place + 1] !== 0) place = (place + 2) & (mask * 2 + 1)
    table[place] = key
    table[place + 1] = at
    const length = bytes[lengthsAt + i] as number
    entries[at] = length
    at += 1
    for (let j = 0; j < length; j += 1) {
      const code = ((bytes[codesAt + entry] as number) << 24) >> 24
      const weight = code < 0 ? -(magnitudes[-code] as number) : (magnitudes[code] as number)
      entries[at] = (weight << 8) | (bytes[classesAt + entry] as number)
      at += 1
      entry += 1
    }
  }
  return { classes, mask, table, entries }
}

function tableSize(count: number): number {
  let size = 16
  while (size < count * 1.7) size *= 2
  return size
}
