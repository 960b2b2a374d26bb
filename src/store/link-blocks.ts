import { bytesOf, type Database, int32In } from './sqlite.ts'

/** Reports by the keys they are filed under, as numbers. */
export interface Blocks {
  file(report: number, keys: readonly number[]): void
  unfile(report: number): void
  /** The reports filed under each of the keys, in no order; keys under which nothing is filed are left out. */
  under(keys: readonly number[]): Map<number, number[]>
}

/**
 * On disk a report stands with its keys, so that new rows lie side by side; by key they stand in memory, read in when first asked for.
 * Keys are scattered: a table by key would have nearly all its pages looked up and written with every batch.
 */
export function blocksIn(db: Database): Blocks {
  let loaded: ListsByKey | null = null
  const lists = (): ListsByKey => {
    if (loaded) return loaded
    const waiting = Number(db.first('SELECT sum(length(keys)) / 4 AS n FROM link_filed')?.['n'])
    loaded = new ListsByKey(waiting)
    const all = db.connection.prepare('SELECT report, keys FROM link_filed')
    all.setReturnArrays(true)
    for (const row of all.iterate() as unknown as Iterable<[number, Uint8Array]>) {
      const keys = int32In(row[1])
      for (let at = 0; at < keys.length; at += 1) loaded.add(keys[at] as number, row[0])
    }
    return loaded
  }
  const unfile = (report: number): void => {
    const row = db.prepare('DELETE FROM link_filed WHERE report = ? RETURNING keys').get(report)
    if (row) for (const key of int32In(row['keys'])) lists().remove(key, report)
  }
  return {
    unfile,
    file(report, keys) {
      const known = lists()
      unfile(report)
      for (const key of keys) known.add(key, report)
      db.prepare('INSERT INTO link_filed (report, keys) VALUES (?, ?)').run(report, bytesOf(Int32Array.from(keys)))
    },
    under(keys) {
      const found = new Map<number, number[]>()
      for (const key of keys) {
        const list = lists().of(key)
        if (list.length > 0) found.set(key, list)
      }
      return found
    },
  }
}

/**
 * Millions of numbers under a million keys, in a few arrays of numbers: eight bytes a number and twelve a key, and nothing for the
 * garbage collector to walk through.
 */
class ListsByKey {
  /** Slot -> its key, and the entry its list begins with; 0 is a slot never used, -1 a list that has become empty. */
  #keys: Int32Array
  #first: Int32Array
  #used = 0
  /** Entry -> its number, and the next entry of its list. */
  #numbers: Int32Array
  #next: Int32Array
  #entries = 1
  /** The list of entries to use again. */
  #free = 0

  /** @param size so many numbers are about to be added */
  constructor(size: number) {
    const entries = 2 ** Math.max(12, Math.ceil(Math.log2(size * 1.2 + 1)))
    this.#keys = new Int32Array(entries)
    this.#first = new Int32Array(entries)
    this.#numbers = new Int32Array(entries)
    this.#next = new Int32Array(entries)
  }

  add(key: number, number: number): void {
    const slot = this.#slotFor(key)
    const entry = this.#newEntry()
    this.#numbers[entry] = number
    this.#next[entry] = Math.max(0, this.#first[slot] as number)
    this.#first[slot] = entry
  }

  remove(key: number, number: number): void {
    const slot = this.#slotOf(key)
    let before = 0
    for (let entry = this.#first[slot] as number; entry > 0; entry = this.#next[entry] as number) {
      if (this.#numbers[entry] === number) {
        if (before === 0) this.#first[slot] = (this.#next[entry] as number) || -1
        else this.#next[before] = this.#next[entry] as number
        this.#next[entry] = this.#free
        this.#free = entry
        return
      }
      before = entry
    }
  }

  of(key: number): number[] {
    const found: number[] = []
    for (let entry = this.#first[this.#slotOf(key)] as number; entry > 0; entry = this.#next[entry] as number)
      found.push(this.#numbers[entry] as number)
    return found
  }

  /** Where a key stands or would stand. */
  #slotOf(key: number): number {
    const last = this.#keys.length - 1
    // Keys are hashes already; their low bits are as good as any.
    let slot = key & last
    while (this.#first[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last
    return slot
  }

  #slotFor(key: number): number {
    const slot = this.#slotOf(key)
    if (this.#first[slot] !== 0) return slot
    if (2 * this.#used > this.#keys.length) {
      this.#growSlots()
      return this.#slotFor(key)
    }
    this.#keys[slot] = key
    this.#used += 1
    return slot
  }

  #growSlots(): void {
    const [keys, first] = [this.#keys, this.#first]
    this.#keys = new Int32Array(2 * keys.length)
    this.#first = new Int32Array(2 * keys.length)
    this.#used = 0
    for (let slot = 0; slot < keys.length; slot += 1) {
      const entry = first[slot] as number
      if (entry > 0) this.#first[this.#slotFor(keys[slot] as number)] = entry
    }
  }

  #newEntry(): number {
    const free = this.#free
    if (free !== 0) {
      this.#free = this.#next[free] as number
      return free
    }
    if (this.#entries === this.#numbers.length) {
      this.#numbers = grown(this.#numbers)
      this.#next = grown(this.#next)
    }
    this.#entries += 1
    return this.#entries - 1
  }
}

function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length)
  larger.set(numbers)
  return larger
}
