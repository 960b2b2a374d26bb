/** What a reviewer did. Decisions are append-only; undo is a decision too. */
export type DecisionAction =
  | 'accept' | 'edit' | 'reject' | 'defer' | 'merge' | 'split' | 'link' | 'unlink' | 'not_same' | 'not_copy' | 'judge'
  | 'redact' | 'unmask' | 'grade' | 'publish' | 'withdraw' | 'remove' | 'undo'

export interface Decision {
  readonly id: string
  /** Order of acknowledgement, counted by the store. */
  readonly seq: number
  readonly action: DecisionAction
  readonly targetType: 'claim' | 'report' | 'incident' | 'document' | 'decision'
  readonly targetId: string
  /** What the action needs: for merge the other incident, for split the report ids, for undo nothing. */
  readonly detail: Readonly<Record<string, unknown>>
  readonly reason: string
  readonly who: string
  /** RFC 3339 UTC. */
  readonly at: string
}

/** Decisions still in force: those that no later `undo` names. */
export function inForce(decisions: readonly Decision[]): Decision[] {
  const undone = new Set<string>()
  for (let i = decisions.length - 1; i >= 0; i -= 1) {
    const decision = decisions[i] as Decision
    if (decision.action === 'undo' && !undone.has(decision.id)) undone.add(decision.targetId)
  }
  return decisions.filter((decision) => decision.action !== 'undo' && !undone.has(decision.id))
}
