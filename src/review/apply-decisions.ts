import { type Decision, inForce } from '../record/decision.ts'

/**
 * What reviewers' decisions change beyond which reports are one incident (that part is replayed by `linking/decisions.ts`):
 * claims and incidents that stay in the record and count no more.
 */
export interface Rulings {
  /** Claims a reviewer rejected: shown as such, left out of every computed value. */
  readonly rejected: ReadonlySet<string>
  /** Incidents a reviewer set aside, with the reason given. */
  readonly setAside: ReadonlyMap<string, string>
  /** Incidents withdrawn from every export, with the reason given. */
  readonly withdrawn: ReadonlyMap<string, string>
  /** Incidents or documents whose private names the user chose to see in this project. */
  readonly unmasked: ReadonlySet<string>
}

/** Replays decisions in order; of two on the same thing the later one counts. Undone ones leave no trace here. */
export function applyDecisions(decisions: readonly Decision[]): Rulings {
  const rejected = new Set<string>()
  const setAside = new Map<string, string>()
  const withdrawn = new Map<string, string>()
  const unmasked = new Set<string>()
  for (const { action, targetId, targetType, detail, reason } of inForce(decisions)) {
    if (action === 'reject' && targetType === 'claim') rejected.add(targetId)
    if (action === 'accept' && targetType === 'claim') rejected.delete(targetId)
    if (action === 'grade') {
      if (detail['grade'] === 'set_aside') setAside.set(targetId, reason)
      else setAside.delete(targetId)
    }
    if (action === 'withdraw') withdrawn.set(targetId, reason)
    if (action === 'publish') withdrawn.delete(targetId)
    if (action === 'unmask') unmasked.add(targetId)
  }
  return { rejected, setAside, withdrawn, unmasked }
}
