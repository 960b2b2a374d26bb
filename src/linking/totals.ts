import type { Measure } from '../record/count.ts'
import type { Account, Incident } from '../record/incident.ts'

/** A measure summed over many incidents: each counted once, lowest and highest apart, nothing left out in silence. */
export interface Total {
  readonly measure: Measure
  readonly min: number
  readonly max: number
  /** True when at least one figure has no upper bound ("at least nine"). */
  readonly openEnd: boolean
  /** Ids of the incidents whose figures were added. */
  readonly counted: readonly string[]
  /** Figures over many incidents, which are never added to single ones. */
  readonly aggregates: readonly { readonly incidentId: string; readonly shown: string }[]
  readonly leftOut: readonly { readonly incidentId: string; readonly reason: string }[]
}

/**
 * Adds one measure over incidents. An incident that lies within another one of the list is counted there only,
 * when that one has a figure of its own; incidents whose figure is only a word ("dozens") are listed, not guessed.
 */
export function totalsOf(
  measure: Measure,
  incidents: readonly Pick<Incident, 'id' | 'aggregation' | 'links'>[],
  accounts: ReadonlyMap<string, Account>,
): Total {
  const rowOf = (id: string) => accounts.get(id)?.rows.find((row) => row.property === `count.${measure}`)
  const single = new Set(
    incidents.filter((incident) => incident.aggregation !== 'aggregate_total').map((incident) => incident.id),
  )
  const holderOf = new Map<string, string>()
  for (const incident of incidents) {
    for (const link of incident.links) {
      if (!single.has(incident.id)) continue
      if (link.rel === 'encompasses' && rowOf(incident.id)?.range) holderOf.set(link.to, incident.id)
      if (link.rel === 'within' && single.has(link.to) && rowOf(link.to)?.range) holderOf.set(incident.id, link.to)
    }
  }
  const total = { measure, min: 0, max: 0, openEnd: false }
  const counted: string[] = []
  const aggregates: { incidentId: string; shown: string }[] = []
  const leftOut: { incidentId: string; reason: string }[] = []
  const seen = new Set<string>()
  for (const { id } of incidents) {
    if (seen.has(id)) continue
    seen.add(id)
    const row = rowOf(id)
    if (!row) leftOut.push({ incidentId: id, reason: 'not stated' })
    else if (!single.has(id)) aggregates.push({ incidentId: id, shown: row.together })
    else if (holderOf.has(id)) leftOut.push({ incidentId: id, reason: `counted within ${holderOf.get(id)}` })
    else if (!row.range || row.range.min === null || row.range.max === null) {
      leftOut.push({ incidentId: id, reason: `no number to add: ${row.together}` })
    } else {
      total.min += row.range.min
      total.max += row.range.max
      total.openEnd ||= row.range.openEnd
      counted.push(id)
    }
  }
  return { ...total, counted, aggregates, leftOut }
}
