import type { FeatureRow } from '../src/text/linear-model.ts'

/**
 * Averaged perceptron over hashed features with sparse rows.
 * A feature counts in scores only once it has taken part in `minUpdates` updates (Goldberg and Elhadad 2011,
 * "Learning sparser perceptron models"): smaller models, and rare features do not shout down the rest.
 */
export interface Perceptron {
  score(features: Int32Array, count: number, scores: Int32Array): void
  /** One step: right class up, wrong class down. */
  update(features: Int32Array, count: number, right: number, wrong: number): void
  /** Counts an example that needed no update. */
  tick(): void
  /** The averaged weights of all features that count. */
  rows(): FeatureRow[]
}

export function createPerceptron(minUpdates: number): Perceptron {
  // Table: four numbers a place (key, updates, start of its row in the pool, entries of the row), so that a look-up touches one line.
  let capacity = 1 << 20
  let table = new Int32Array(capacity * 4)
  let used = 0
  // Pool: a row's entries are `weight << 8 | class`; rows have room for 2, 4, 8 ... entries and move when full.
  let room = 1 << 22
  let pool = new Int32Array(room)
  let totals = new Float64Array(room)
  let stamps = new Int32Array(room)
  let poolEnd = 0
  let now = 1
  // One bit by the upper bits of a key: set once a feature counts. Turns most look-ups away before they miss the cache.
  const counts = new Int32Array(1 << 19)
  const found = new Int32Array(256)

  function find(key: number): number {
    const mask = capacity - 1
    let place = key & mask
    while (table[place * 4 + 1] !== 0 && table[place * 4] !== key) place = (place + 1) & mask
    return place * 4
  }

  function grow() {
    const old = table
    capacity *= 2
    table = new Int32Array(capacity * 4)
    for (let i = 0; i < old.length; i += 4) {
      if (old[i + 1] === 0) continue
      const at = find(old[i] as number)
      table[at] = old[i] as number
      table[at + 1] = old[i + 1] as number
      table[at + 2] = old[i + 2] as number
      table[at + 3] = old[i + 3] as number
    }
  }

  function take(size: number): number {
    if (poolEnd + size > room) {
      room *= 2
      const bigger = new Int32Array(room)
      bigger.set(pool)
      pool = bigger
      const moreTotals = new Float64Array(room)
      moreTotals.set(totals)
      totals = moreTotals
      const moreStamps = new Int32Array(room)
      moreStamps.set(stamps)
      stamps = moreStamps
    }
    const start = poolEnd
    poolEnd += size
    return start
  }

  function add(at: number, which: number, delta: number) {
    const length = table[at + 3] as number
    let start = table[at + 2] as number
    let entry = start
    const end = start + length
    while (entry < end && ((pool[entry] as number) & 255) !== which) entry += 1
    if (entry === end) {
      if (length === 0) start = take(2)
      else if (length >= 2 && (length & (length - 1)) === 0) {
        const moved = take(length * 2)
        pool.copyWithin(moved, start, end)
        totals.copyWithin(moved, start, end)
        stamps.copyWithin(moved, start, end)
        start = moved
      }
      table[at + 2] = start
      table[at + 3] = length + 1
      entry = start + length
      pool[entry] = which
      totals[entry] = 0
      stamps[entry] = now
    }
    const packed = pool[entry] as number
    totals[entry] = (totals[entry] as number) + (now - (stamps[entry] as number)) * (packed >> 8)
    stamps[entry] = now
    pool[entry] = packed + (delta << 8)
  }

  return {
    score(features, count, scores) {
      scores.fill(0)
      let rows = 0
      for (let f = 0; f < count; f += 1) {
        const key = features[f] as number
        if (((counts[key >>> 13] as number) & (1 << ((key >>> 8) & 31))) === 0) continue
        const at = find(key)
        if ((table[at + 1] as number) < minUpdates) continue
        found[rows] = at
        rows += 1
      }
      for (let r = 0; r < rows; r += 1) {
        const at = found[r] as number
        const start = table[at + 2] as number
        const end = start + (table[at + 3] as number)
        for (let entry = start; entry < end; entry += 1) {
          const packed = pool[entry] as number
          scores[packed & 255] = (scores[packed & 255] as number) + (packed >> 8)
        }
      }
    },
    update(features, count, right, wrong) {
      for (let f = 0; f < count; f += 1) {
        const key = features[f] as number
        let at = find(key)
        if (table[at + 1] === 0) {
          if (used * 2 > capacity) {
            grow()
            at = find(key)
          }
          used += 1
          table[at] = key
        }
        table[at + 1] = (table[at + 1] as number) + 1
        if (table[at + 1] === minUpdates) counts[key >>> 13] = (counts[key >>> 13] as number) | (1 << ((key >>> 8) & 31))
        add(at, right, 1)
        add(at, wrong, -1)
      }
      now += 1
    },
    tick() {
      now += 1
    },
    rows() {
      const rows: FeatureRow[] = []
      for (let at = 0; at < table.length; at += 4) {
        if ((table[at + 1] as number) < minUpdates) continue
        const classes: number[] = []
        const weights: number[] = []
        const start = table[at + 2] as number
        for (let entry = start; entry < start + (table[at + 3] as number); entry += 1) {
          const packed = pool[entry] as number
          const sum = (totals[entry] as number) + (now - (stamps[entry] as number)) * (packed >> 8)
          classes.push(packed & 255)
          weights.push(sum / now)
        }
        rows.push({ key: table[at] as number, classes, weights })
      }
      return rows
    },
  }
}
