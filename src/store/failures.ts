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
        db.build
          .insertInto('failures')
          .values({ ...failure })
          .onConflict((conflict) =>
            conflict.column('path').doUpdateSet({ kind: failure.kind, message: failure.message, at: failure.at }),
          ),
      )
    },

    clearFailure(path: string): void {
      db.prepare('DELETE FROM failures WHERE path = ?').run(path)
    },

    failures(): Failure[] {
      return db.all(db.build.selectFrom('failures').selectAll().orderBy('path'))
    },
  }
}
