import type { FeatureRow } from '../src/text/linear-model.ts'

/**
 * Averaged perceptron over hashed features with sparse rows.
 * A feature counts in scores only once it has taken part in `minUpdates` updates (Goldberg and Elhadad 2011,
 * "Learning sparser perceptron models"): smaller models, and rare features do not shout down the rest.
 */
export interface Perceptron {
  score(features: Int32Array, count: number, scores: Float32Array): void
  /** One step: right class up, wrong class down. */
  update(features: Int32Array, count: number, right: number, wrong: number): void
  /** Counts an example that needed no update. */
  tick(): void
  /** The averaged weights of all features that count. */
  rows(): FeatureRow[]
}

export function createPerceptron(minUpdates: number): Perceptron {
  let capacity = 1 << 20
  let keys = new Int32Array(capacity)
  let first = new Int32Array(capacity).fill(-1)
  let touched = new Uint16Array(capacity)
  let used = 0
  let nodes = 0
  let room = 1 << 20
  let next = new Int32Array(room)
  let cls = new Uint8Array(room)
  let weight = new Float32Array(room)
  let total = new Float64Array(room)
  let stamp = new Int32Array(room)
  let now = 1

  function find(key: number): number {
    const mask = capacity - 1
    let place = key & mask
    while (touched[place] !== 0 && keys[place] !== key) place = (place + 1) & mask
    return place
  }

  function grow() {
    const old = { keys, first, touched }
    capacity *= 2
    keys = new Int32Array(capacity)
    first = new Int32Array(capacity).fill(-1)
    touched = new Uint16Array(capacity)
    for (let i = 0; i < old.keys.length; i += 1) {
      if (old.touched[i] === 0) continue
      const place = find(old.keys[i] as number)
      keys[place] = old.keys[i] as number
      first[place] = old.first[i] as number
      touched[place] = old.touched[i] as number
    }
  }

  function growNodes() {
    room *= 2
    const bigger = <T extends { set(from: T): void }>(made: T, from: T) => {
      made.set(from)
      return made
    }
    next = bigger(new Int32Array(room), next)
    cls = bigger(new Uint8Array(room), cls)
    weight = bigger(new Float32Array(room), weight)
    total = bigger(new Float64Array(room), total)
    stamp = bigger(new Int32Array(room), stamp)
  }

  function add(place: number, which: number, delta: number) {
    let node = first[place] as number
    while (node !== -1 && cls[node] !== which) node = next[node] as number
    if (node === -1) {
      if (nodes === room) growNodes()
      node = nodes
      nodes += 1
      next[node] = first[place] as number
      first[place] = node
      cls[node] = which
      stamp[node] = now
    }
    total[node] = (total[node] as number) + (now - (stamp[node] as number)) * (weight[node] as number)
    stamp[node] = now
    weight[node] = (weight[node] as number) + delta
  }

  return {
    score(features, count, scores) {
      scores.fill(0)
      for (let f = 0; f < count; f += 1) {
        const place = find(features[f] as number)
        if ((touched[place] as number) < minUpdates) continue
        for (let node = first[place] as number; node !== -1; node = next[node] as number) {
          const c = cls[node] as number
          scores[c] = (scores[c] as number) + (weight[node] as number)
        }
      }
    },
    update(features, count, right, wrong) {
      for (let f = 0; f < count; f += 1) {
        let place = find(features[f] as number)
        if (touched[place] === 0) {
          if (used * 2 > capacity) {
            grow()
            place = find(features[f] as number)
          }
          used += 1
          keys[place] = features[f] as number
        }
        if ((touched[place] as number) < 65_535) touched[place] = (touched[place] as number) + 1
        add(place, right, 1)
        add(place, wrong, -1)
      }
      now += 1
    },
    tick() {
      now += 1
    },
    rows() {
      const rows: FeatureRow[] = []
      for (let i = 0; i < capacity; i += 1) {
        if ((touched[i] as number) < minUpdates) continue
        const classes: number[] = []
        const weights: number[] = []
        for (let node = first[i] as number; node !== -1; node = next[node] as number) {
          const sum = (total[node] as number) + (now - (stamp[node] as number)) * (weight[node] as number)
          classes.push(cls[node] as number)
          weights.push(sum / now)
        }
        rows.push({ key: keys[i] as number, classes, weights })
      }
      return rows
    },
  }
}
