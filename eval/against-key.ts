import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { speakerOf } from '../src/record/attribution.ts'
import { isCount } from '../src/record/claim.ts'
import type { CountClaim } from '../src/record/claim.ts'
import type { Report } from '../src/record/report.ts'
import { openGazetteer } from '../src/gazetteer/open.ts'
import { takeIn } from '../src/intake/take-in.ts'
import { readDocument } from '../src/reading/read-document.ts'
import { openTextModels } from '../src/text/models.ts'
import type { EvalOptions, EvalRow } from './eval-set.ts'
import { writeAnswers } from './open-form.ts'
import { incidentTold } from './reading-tools.ts'

/** `measure` and `by` may list alternatives with '|'. */
interface ExpectedCount { readonly measure: string; readonly min?: number | null; readonly max?: number | null; readonly by: string; readonly words?: string; readonly vague?: boolean; readonly around?: number }
interface ExpectedIncident {
  readonly id: string
  readonly types: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly place: string | null
  readonly country: string | null
  readonly counts: readonly ExpectedCount[]
  /** Words each of which must stand in who is named for the incident. */
  readonly responsible?: readonly string[]
}
interface ExpectedDocument {
  readonly canRead?: boolean
  /** Scored, but its errors are never printed: nothing is mended after it. */
  readonly unread?: boolean
  readonly may?: readonly string[]
  readonly incidents: readonly ExpectedIncident[]
}

/** What one document scored: a check for every incident, figure and named party of its key, and how many incidents it told beyond the key. */
interface Scored { readonly unread: boolean; readonly incidents: boolean[]; readonly counts: boolean[]; readonly responsible: boolean[]; readonly falseOnes: number }

/** Reads the documents of a folder (`documents/`) and scores them against its hand-written key (`expected.json`). EVAL_VERBOSE prints each error. */
export function againstKey(set: string, folder: string, options: EvalOptions): EvalRow[] {
  const { documents } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { documents: Record<string, ExpectedDocument> }
  const tools = { models: openTextModels(), gazetteer: openGazetteer() }
  const answers: unknown[] = []
  const scored: Scored[] = []
  for (const [name, expected] of Object.entries(documents).slice(0, options.limit)) {
    if (expected.canRead === false) continue
    const taken = takeIn(readFileSync(join(folder, 'documents', name)), { path: name }, '2026-11-24T00:00:00Z')
    if (!taken.ok) throw new Error(taken.problem.message)
    const { reports } = readDocument(taken.document, tools)
    answers.push(...reports.map((report) => ({ document: name, ...incidentTold(report) })))
    const say = (line: string) => {
      if (process.env['EVAL_VERBOSE'] && !expected.unread) console.error(`${name}: ${line}`)
    }
    scored.push(score(reports, expected, say))
  }
  writeAnswers(options, answers)
  const unread = scored.filter((each) => each.unread)
  return [...rowsOf(set, '', scored), ...(unread.length > 0 ? rowsOf(set, 'unread: ', unread) : [])]
}

function rowsOf(set: string, of: string, scored: readonly Scored[]): EvalRow[] {
  const row = (measure: string, hits: readonly boolean[]): EvalRow[] =>
    hits.length === 0 ? [] : [{ set, measure: of + measure, n: hits.length, score: (100 * hits.filter(Boolean).length) / hits.length, interval: null, published: 'our own', must: null, aim: 100 }]
  const incidents = scored.flatMap((each) => each.incidents)
  const told = scored.flatMap((each) => [...each.incidents.filter(Boolean), ...Array<boolean>(each.falseOnes).fill(false)])
  return [
    ...row('incidents found', incidents),
    ...row('incidents told that are in the key', told),
    ...row('figures right with right speaker', scored.flatMap((each) => each.counts)),
    ...row('parties named for it', scored.flatMap((each) => each.responsible)),
  ]
}

function score(reports: readonly Report[], expected: ExpectedDocument, say: (line: string) => void): Scored {
  const told = reports.filter((report) => (report.modality === 'asserted' || report.modality === 'hedged') && report.aggregation !== 'aggregate_total')
  const pairs = pairUp(told, expected.incidents)
  const counts: boolean[] = []
  const responsible: boolean[] = []
  for (const incident of expected.incidents) {
    const report = pairs.get(incident)
    if (!report) say(`missing ${incident.id} (${incident.types.join(' or ')}, ${incident.from}/${incident.to}, ${incident.place})`)
    for (const count of incident.counts) {
      const ok = report !== undefined && holds(report, count)
      counts.push(ok)
      if (!ok) say(`${incident.id} lacks ${count.measure} ${count.around ?? (count.vague ? 'vague' : `${count.min ?? ''}..${count.max ?? ''}`)} by ${count.by}${told.some((each) => each !== report && holds(each, count)) ? ' (told with another incident)' : ''}`)
    }
    for (const words of incident.responsible ?? []) {
      const ok = report?.claims.some((claim) => claim.property === 'responsibility' && words.split('|').some((each) => plain(claim.words).includes(plain(each)))) ?? false
      responsible.push(ok)
      if (!ok) say(`${incident.id} does not name "${words}" for it`)
    }
  }
  const right = new Set(pairs.values())
  const beyond = told.filter((report) => !right.has(report) && !expected.may?.some((type) => report.type.startsWith(type)))
  for (const report of beyond) say(`false ${report.type} ${report.time?.edtf ?? '-'} ${report.places.map((place) => place.words).join(', ')} | ${report.claims.filter((claim) => claim.property === 'act' || isCount(claim)).map((claim) => claim.words).join(' | ').slice(0, 160)}`)
  for (const [incident, report] of pairs) for (const claim of report.claims.filter(isCount)) if (!incident.counts.some((count) => says(claim, count))) say(`${incident.id}: beyond the key, "${claim.words}" by ${speakerOf(claim.attribution).label}`)
  return { unread: expected.unread === true, incidents: expected.incidents.map((incident) => pairs.has(incident)), counts, responsible, falseOnes: beyond.length }
}

/** Each incident of the key with the report that fits it, the pairs with most figures right first. */
function pairUp(told: readonly Report[], incidents: readonly ExpectedIncident[]): Map<ExpectedIncident, Report> {
  const fitting = incidents.flatMap((incident) => told.filter((report) => fits(report, incident)).map((report) => ({ incident, report, right: countsRight(report, incident) })))
  fitting.sort((a, b) => b.right - a.right || Number(b.incident.place !== null) - Number(a.incident.place !== null))
  const pairs = new Map<ExpectedIncident, Report>()
  const used = new Set<Report>()
  for (const { incident, report } of fitting) {
    if (pairs.has(incident) || used.has(report)) continue
    pairs.set(incident, report)
    used.add(report)
  }
  return pairs
}

const plain = (name: string) => name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase()

function fits(report: Report, expected: ExpectedIncident): boolean {
  if (!expected.types.some((type) => (type.endsWith('.') ? report.type.startsWith(type) : report.type === type))) return false
  if (expected.place && !report.places.some((place) => plain(place.words).includes(plain(expected.place as string)) || plain(place.name ?? '').includes(plain(expected.place as string)))) return false
  if (expected.country && report.places.length > 0 && !report.places.some((place) => place.country === expected.country)) return false
  if (!expected.from || !expected.to) return true
  const { earliest, latest } = report.time ?? { earliest: null, latest: null }
  return earliest !== null && latest !== null && earliest >= expected.from && latest <= expected.to
}

function countsRight(report: Report, expected: ExpectedIncident): number {
  return expected.counts.filter((count) => holds(report, count)).length
}

function holds(report: Report, expected: ExpectedCount): boolean {
  return report.claims.some((claim) => isCount(claim) && says(claim, expected))
}

function says(claim: CountClaim, expected: ExpectedCount): boolean {
  if (!expected.measure.split('|').includes(claim.value.measure) || !expected.by.split('|').some((by) => isSaidBy(claim, by))) return false
  if (expected.vague) return claim.value.comparator === 'vague'
  if (expected.around !== undefined) return claim.value.best === expected.around
  return claim.value.min === expected.min && claim.value.max === expected.max
}

function isSaidBy(claim: CountClaim, by: string): boolean {
  const speaker = speakerOf(claim.attribution)
  if (by === 'publisher') return speaker.kind === 'publisher'
  return plain(speaker.label).includes(plain(by)) || (claim.attribution.citedWork?.title.includes(by) ?? false)
}
