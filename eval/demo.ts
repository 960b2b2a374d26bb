import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { speakerOf } from '../src/record/attribution.ts'
import { isCount } from '../src/record/claim.ts'
import type { Report } from '../src/record/report.ts'
import { openGazetteer } from '../src/gazetteer/open.ts'
import { takeIn } from '../src/intake/take-in.ts'
import { readDocument } from '../src/reading/read-document.ts'
import { openTextModels } from '../src/text/models.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { writeAnswers } from './open-form.ts'
import { incidentTold } from './reading-tools.ts'

interface ExpectedCount { readonly measure: string; readonly min: number | null; readonly max: number | null; readonly by: string; readonly words: string; readonly vague?: boolean; readonly around?: number }
interface ExpectedIncident {
  readonly id: string
  readonly types: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly place: string | null
  readonly country: string | null
  readonly counts: readonly ExpectedCount[]
  readonly denials?: readonly string[]
}
interface ExpectedDocument { readonly canRead?: boolean; readonly may?: readonly string[]; readonly incidents: readonly ExpectedIncident[]; readonly aggregates?: readonly { words: string; measure: string; value: number }[] }

/** The demo's invented documents against their hand-written key: incidents, days, places, figures with their speakers. */
export const demo: EvalSet = {
  name: 'demo',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = options.data ?? new URL('../demo', import.meta.url).pathname
    const { documents } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { documents: Record<string, ExpectedDocument> }
    const tools = { models: openTextModels(), gazetteer: openGazetteer() }
    const checks: { kind: 'incident' | 'count'; ok: boolean }[] = []
    const answers: unknown[] = []
    let falseOnes = 0
    const say = (line: string) => {
      if (process.env['EVAL_VERBOSE']) console.error(line)
    }
    for (const [name, expected] of Object.entries(documents)) {
      if (expected.canRead === false) continue
      const taken = takeIn(readFileSync(join(folder, 'documents', name)), { path: name }, '2026-11-24T00:00:00Z')
      if (!taken.ok) throw new Error(taken.problem.message)
      const reading = readDocument(taken.document, tools)
      answers.push(...reading.reports.map((report) => ({ document: name, ...incidentTold(report) })))
      const incidents = reading.reports.filter((report) => (report.modality === 'asserted' || report.modality === 'hedged') && report.aggregation !== 'aggregate_total')
      const used = new Set<Report>()
      for (const incident of expected.incidents) {
        const candidates = incidents.filter((each) => !used.has(each) && fits(each, incident))
        const report = candidates.sort((a, b) => countsRight(b, incident) - countsRight(a, incident))[0]
        if (report) used.add(report)
        checks.push({ kind: 'incident', ok: report !== undefined })
        if (!report) say(`${name}: missing ${incident.id} (${incident.types.join(' or ')}, ${incident.from}/${incident.to}, ${incident.place})`)
        for (const count of incident.counts) {
          const ok = report !== undefined && holds(report, count)
          checks.push({ kind: 'count', ok })
          if (!ok) say(`${name}: ${incident.id} lacks ${count.measure} ${count.min ?? ''}..${count.max ?? ''} "${count.words}" by ${count.by}`)
        }
      }
      for (const report of incidents) {
        if (used.has(report) || expected.may?.some((type) => report.type.startsWith(type))) continue
        falseOnes += 1
        say(`${name}: false ${report.type} ${report.time?.edtf ?? '-'} ${report.places.map((place) => place.words).join(', ')} | ${report.claims.filter((claim) => claim.property === 'act' || isCount(claim)).map((claim) => claim.words).join(' | ').slice(0, 160)}`)
      }
    }
    writeAnswers(options, answers)
    const share = (list: readonly { ok: boolean }[]) => (100 * list.filter((each) => each.ok).length) / list.length
    const incidents = checks.filter((check) => check.kind === 'incident')
    const found = incidents.filter((check) => check.ok).length
    const row = (measure: string, n: number, score: number): EvalRow => ({ set: 'demo', measure, n, score, interval: null, published: 'our own', must: null, aim: 100 })
    return [
      row('incidents found', incidents.length, share(incidents)),
      row('incidents told that are in the key', found + falseOnes, (100 * found) / (found + falseOnes)),
      row('figures right with right speaker', checks.length - incidents.length, share(checks.filter((check) => check.kind === 'count'))),
    ]
  },
}

function fits(report: Report, expected: ExpectedIncident): boolean {
  if (!expected.types.some((type) => (type.endsWith('.') ? report.type.startsWith(type) : report.type === type))) return false
  const plain = (name: string) => name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLowerCase()
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
  return report.claims.some((claim) => {
    if (!isCount(claim) || claim.value.measure !== expected.measure) return false
    const speaker = speakerOf(claim.attribution)
    const right = expected.by === 'publisher' ? speaker.kind === 'publisher' : speaker.label.toLowerCase().includes(expected.by.toLowerCase()) || (claim.attribution.citedWork?.title.includes(expected.by) ?? false)
    if (!right) return false
    if (expected.vague) return claim.value.comparator === 'vague'
    if (expected.around !== undefined) return claim.value.best === expected.around
    return claim.value.min === expected.min && claim.value.max === expected.max
  })
}
