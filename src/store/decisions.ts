import type { Decision } from '../record/decision.ts'
import { idFrom } from '../record/id.ts'
import type { Database } from './sqlite.ts'

/** A decision as asked for; number and id are given by the store. */
export type DecisionWish = Omit<Decision, 'id' | 'seq'>

/** What reviewers decided: a log that only grows. Triggers in the file refuse changes, whoever asks. */
export function decisionsIn(db: Database) {
  return {
    /** In the order they were taken. */
    decisions(): Decision[] {
      return db.all('SELECT * FROM decisions ORDER BY seq').map((row) => ({
        id: String(row['id']),
        seq: Number(row['seq']),
        action: row['action'] as Decision['action'],
        targetType: row['target_type'] as Decision['targetType'],
        targetId: String(row['target_id']),
        detail: JSON.parse(String(row['detail'])) as Decision['detail'],
        reason: String(row['reason']),
        who: String(row['who']),
        at: String(row['at']),
      }))
    },

    /** Adds to the log; the linking it asks for is the pipeline's work. */
    addDecision(wish: DecisionWish): Decision {
      return db.transaction(() => {
        const last = Number(db.first("SELECT seq FROM sqlite_sequence WHERE name = 'decisions'")?.['seq'] ?? 0)
        const id = idFrom('decision', last + 1, wish.action, wish.targetId, wish.at)
        db.run(
          `INSERT INTO decisions (id, action, target_type, target_id, detail, reason, who, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
          id,
          wish.action,
          wish.targetType,
          wish.targetId,
          JSON.stringify(wish.detail),
          wish.reason,
          wish.who,
          wish.at,
        )
        return { ...wish, id, seq: last + 1 }
      })
    },
  }
}
