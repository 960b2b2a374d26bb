import type { ParticipantValue } from '../src/record/actor.ts'
import type { Claim } from '../src/record/claim.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { mucType } from './muc4-scope.ts'
import { deathWords, figureOf } from './muc4-victims.ts'

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

/**
 * A reading with a report more for each further kind that MUC has a template for (the house that the killers burnt), and with one for whoever was
 * abducted and killed: to MUC that is one kidnapping with a death, where our record has two incidents, of two days and often two places.
 */
export function withFurtherKinds(reading: Reading): Reading {
  return { ...reading, reports: withoutDeathsOfTaken(reading.reports).flatMap((report) => [report, ...furtherOf(report)]) }
}

/** The reports, those of a killing of whoever another one tells to have been abducted within that one. */
function withoutDeathsOfTaken(reports: readonly Report[]): readonly Report[] {
  const killed = new Map<Report, Report>()
  for (const taking of reports.filter(({ type }) => type === 'liberty.abduction')) {
    const death = reports.find((report) => !killed.has(report) && isDeathOf(report, taking))
    if (death !== undefined) killed.set(death, taking)
  }
  if (killed.size === 0) return reports
  return reports.flatMap((report) => {
    if (killed.has(report)) return []
    const deaths = [...killed].flatMap(([death, taking]) => (taking === report ? [death] : []))
    return deaths.length === 0 ? [report] : [{ ...report, claims: [...report.claims, ...deaths.flatMap(({ claims }) => claims)], tellings: [...report.tellings, ...deaths.flatMap(({ tellings }) => tellings)] }]
  })
}

/** True where a report tells that those died whom another tells to have been taken, and that nobody else did. */
function isDeathOf(death: Report, taking: Report): boolean {
  if (!death.type.startsWith('attack.') || !hasHappened(death) || !hasHappened(taking)) return false
  const [taken, died] = [taking.time?.earliest, death.time?.latest]
  if (taken && died && died < taken) return false
  const dead = victimsOf(death).filter(({ method }) => deathWords.test(method))
  const all = victimsOf(taking)
  const figure = figureOf(death, 'killed').exact ?? 1
  return dead.some((claim) => all.some((other) => isSamePerson(claim, other))) && figure <= Math.max(new Set(all.map(lastWord)).size, figureOf(taking, 'abducted').exact ?? 0)
}

function hasHappened({ modality, aggregation }: Report): boolean {
  return (modality === 'asserted' || modality === 'hedged') && aggregation !== 'aggregate_total'
}

type VictimClaim = Claim & { readonly value: ParticipantValue }

function victimsOf(report: Report): VictimClaim[] {
  return report.claims.filter((claim): claim is VictimClaim => claim.property === 'participant.victim')
}

/** One actor of the record, or the same last word of a name or of 'four students'. */
function isSamePerson(a: VictimClaim, b: VictimClaim): boolean {
  return (a.value.actorId !== null && a.value.actorId === b.value.actorId) || lastWord(a) === lastWord(b)
}

function lastWord({ value }: VictimClaim): string {
  return value.words.toLowerCase().split(/\s+/).at(-1) ?? ''
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
