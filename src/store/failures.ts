import type { Database } from './sqlite.ts'

/** A file that is not in the record, and why. `message` is for people: what happened, what was kept, what to do. */
export interface Failure {
  readonly path: string
  readonly kind: string
  readonly message: string
  /** RFC 3339 UTC. */
  readonly at: string
}

/** Files that could not be read; a file leaves the list when it is read after all. */
export function failuresIn(db: Database) {
  return {
    putFailure(failure: Failure): void {
      db.run(
        `INSERT INTO failures (path, kind, message, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (path) DO UPDATE SET kind = excluded.kind, message = excluded.message, at = excluded.at`,
        failure.path,
        failure.kind,
        failure.message,
        failure.at,
      )
    },

    clearFailure(path: string): void {
      db.run('DELETE FROM failures WHERE path = ?', path)
    },

    failures(): Failure[] {
      return db.all('SELECT path, kind, message, at FROM failures ORDER BY path') as unknown as Failure[]
    },
  }
}
