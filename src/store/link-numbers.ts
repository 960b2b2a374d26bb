import type { Database } from './sqlite.ts'

/** So many ids are kept at hand with their numbers. */
const keptNumbers = 400_000

/** Numbers that stand for ids where there are many rows; given one after the other, once and for ever. */
export interface LinkNumbers {
  /** The number of an id, given now if it has none. */
  of(id: string): number
  /** The number of an id; null when it has none. */
  known(id: string): number | null
  idOf(n: number): string
}

/** The numbers of a record. */
export function numbersIn(db: Database): LinkNumbers {
  const numberOf = new Map<string, number>()
  const idOf = new Map<number, string>()
  const keep = (id: string, n: number): number => {
    if (idOf.size >= keptNumbers) {
      idOf.clear()
      numberOf.clear()
    }
    idOf.set(n, id)
    numberOf.set(id, n)
    return n
  }
  const known = (id: string): number | null => {
    const held = numberOf.get(id)
    if (held !== undefined) return held
    const row = db.prepare('SELECT n FROM link_numbers WHERE id = ?').get(id)
    return row ? keep(id, Number(row['n'])) : null
  }
  return {
    known,
    of(id) {
      const held = numberOf.get(id)
      if (held !== undefined) return held
      const added = db.prepare('INSERT INTO link_numbers (id) VALUES (?) ON CONFLICT DO NOTHING').run(id)
      return added.changes > 0 ? keep(id, Number(added.lastInsertRowid)) : (known(id) as number)
    },
    idOf(n) {
      const held = idOf.get(n)
      if (held !== undefined) return held
      const id = String(db.prepare('SELECT id FROM link_numbers WHERE n = ?').get(n)?.['id'])
      keep(id, n)
      return id
    },
  }
}
