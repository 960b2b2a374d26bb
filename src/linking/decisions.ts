import { type Decision, inForce } from '../record/decision.ts'
import type { Bonds } from './clusters.ts'

/** What reviewers decided about which reports are one incident and which texts are copies, ready to be obeyed. */
export interface LinkDecisions {
  readonly bonds: Bonds
  /** Document -> the documents a reviewer says it is no copy of. */
  readonly noCopies: ReadonlyMap<string, readonly string[]>
  /** Reports that any decision ever named, also one taken back: their incidents are worked out anew when decisions change. */
  readonly reports: readonly string[]
  /** Pairs of documents that any decision ever named as no copies. */
  readonly documentPairs: readonly (readonly [string, string])[]
}

/**
 * Replays the decisions that no undo took back, in order; a later one overrules an earlier one on the same reports.
 * - `merge` of an incident: `detail.other` is the other incident's id.
 * - `link` of a report: `detail.other` is a report or incident it belongs to.
 * - `split` of an incident: `detail.reportIds` leave it, `detail.rest` (all others at that moment) stay.
 * - `unlink` of a report: it leaves `detail.rest`, or the incident `detail.other`.
 * - `not_same` of an incident or report: `detail.other` is the one it must not be joined with.
 * - `not_copy` of a document: `detail.other` is the other document.
 * @param anchorOf the report an incident id was made from, for ids that were merged away as well; null when unknown
 * @param currentOf the report that stands for one now: itself, or what a better reader made of it
 */
export function linkDecisions(
  decisions: readonly Decision[],
  anchorOf: (incidentId: string) => string | null,
  currentOf: (reportId: string) => string = (id) => id,
): LinkDecisions {
  const resolve = (value: unknown, type: Decision['targetType']): string | null => {
    if (typeof value !== 'string') return null
    const report = type === 'report' ? (anchorOf(value) ?? value) : anchorOf(value)
    return report === null ? null : currentOf(report)
  }
  const texts = (value: unknown) => textsIn(value).map(currentOf)
  let together: (readonly [string, string])[] = []
  let apart: { readonly x: ReadonlySet<string>; readonly y: ReadonlySet<string> }[] = []
  const noCopies = new Map<string, string[]>()
  const join = (a: string | null, b: string | null) => {
    if (a === null || b === null || a === b) return
    apart = apart.filter(({ x, y }) => !((x.has(a) && y.has(b)) || (x.has(b) && y.has(a))))
    together.push(a < b ? [a, b] : [b, a])
  }
  const part = (xs: readonly (string | null)[], ys: readonly (string | null)[]) => {
    const x = new Set(xs.filter((id): id is string => id !== null))
    const y = new Set(ys.filter((id): id is string => id !== null && !x.has(id)))
    if (x.size === 0 || y.size === 0) return
    together = together.filter(([a, b]) => !((x.has(a) && y.has(b)) || (x.has(b) && y.has(a))))
    apart.push({ x, y })
  }
  for (const decision of [...inForce(decisions)].sort((a, b) => a.seq - b.seq)) {
    const { detail, targetId, targetType } = decision
    const target = resolve(targetId, targetType)
    const other = resolve(detail['other'], 'report')
    const leaving = texts(detail['reportIds'])
    switch (decision.action) {
      case 'merge':
      case 'link':
        join(target, other)
        break
      case 'split':
        part(leaving, detail['rest'] === undefined ? [target] : texts(detail['rest']))
        // Who leaves together is one incident, also where only those who stay tied them to each other.
        for (const id of leaving.slice(1)) join(leaving[0] ?? null, id)
        break
      case 'unlink':
        part([target], detail['rest'] === undefined ? [other] : texts(detail['rest']))
        break
      case 'not_same':
        part([target], [other])
        break
      case 'not_copy':
        if (typeof detail['other'] === 'string') noCopies.set(targetId, [...(noCopies.get(targetId) ?? []), detail['other']])
        break
      default:
    }
  }
  const named = new Set<string>()
  for (const { action, targetType, targetId, detail } of decisions) {
    if (!linkActions.has(action)) continue
    const ids = [
      resolve(targetId, targetType),
      resolve(detail['other'], 'report'),
      ...texts(detail['reportIds']),
      ...texts(detail['rest']),
    ]
    for (const id of ids) if (id !== null) named.add(id)
  }
  const pairs = apart.flatMap(({ x, y }) =>
    [...x].flatMap((a) => [...y].map((b): readonly [string, string] => (a < b ? [a, b] : [b, a]))),
  )
  return {
    bonds: { together, apart: pairs },
    noCopies,
    reports: [...named].sort(),
    documentPairs: decisions.flatMap(({ action, targetId, detail }) =>
      action === 'not_copy' && typeof detail['other'] === 'string' ? [[targetId, detail['other']] as const] : [],
    ),
  }
}

const linkActions: ReadonlySet<string> = new Set(['merge', 'link', 'split', 'unlink', 'not_same'])

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}
