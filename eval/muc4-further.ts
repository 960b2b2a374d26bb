import type { Claim } from '../src/record/claim.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { mucType } from './muc4-scope.ts'

/** Kinds that MUC gives a template of their own beside the killing, where our record has one incident ('kidnapped and killed'). */
const ownKinds: ReadonlyMap<string, string> = new Map([
  ['liberty.abduction', 'KIDNAPPING'],
  ['property.arson', 'ARSON'],
])

const further = new WeakSet<Report>()

/** True for a report that stands for a further kind within an incident of another kind. */
export function isFurther(report: Report): boolean {
  return further.has(report)
}

/** A reading with a report more for each further kind that MUC has a template for: who was abducted and killed, the house that the killers burnt. */
export function withFurtherKinds(reading: Reading): Reading {
  return { ...reading, reports: reading.reports.flatMap((report) => [report, ...furtherOf(report)]) }
}

function furtherOf(report: Report): Report[] {
  const main = mucType(report)
  if (main === null) return []
  return [...ownKinds].flatMap(([type, kind]) => {
    const acts = report.claims.filter((claim) => claim.property === 'act' && claim.value.type === type && claim.polarity === 'affirms')
    if (kind === main || acts.length === 0) return []
    const one = { ...report, type: type as Report['type'], claims: report.claims.filter((claim) => isToldBy(claim, acts, report)) }
    further.add(one)
    return [one]
  })
}

/** True for a claim that stands nearer to one of the acts than to any other act of the report. */
function isToldBy(claim: Claim, acts: readonly Claim[], report: Report): boolean {
  if (claim.property === 'act') return acts.includes(claim)
  const distance = (act: Claim) => Math.max(0, claim.span.start - act.span.end, act.span.start - claim.span.end)
  const nearest = (some: readonly Claim[]) => Math.min(...some.map(distance))
  return nearest(acts) <= nearest(report.claims.filter(({ property }) => property === 'act'))
}
