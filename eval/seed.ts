import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActType } from '../src/record/act.ts'
import { isCount } from '../src/record/claim.ts'
import { speakerOf } from '../src/record/attribution.ts'
import type { Report } from '../src/record/report.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { writeAnswers } from './open-form.ts'
import { incidentTold, readText } from './reading-tools.ts'

/** One thing that the record of the seed document must hold. */
interface Expected {
  readonly id: string
  readonly types: readonly string[]
  readonly from: string | null
  readonly to: string | null
  readonly place: string | null
  readonly country?: string
}

interface Gold {
  readonly document: { readonly title: string; readonly published: string; readonly must_drop: readonly string[]; readonly must_keep_once: readonly string[] }
  readonly incidents: readonly { readonly id: string; readonly where?: string | readonly string[]; readonly claims?: readonly { readonly attr: string; readonly by: string; readonly value: unknown }[] }[]
}

/** What each incident of the key may be called, and the window of days its report may lie in. */
const frames: Readonly<Record<string, { types: readonly string[]; from: string | null; to: string | null; country?: string }>> = {
  'ashraf-2009': { types: ['attack.', 'protest.crackdown'], from: '2009-07-28', to: '2009-07-29', country: 'IQ' },
  'release-2009': { types: ['liberty.release'], from: '2009-07-28', to: '2020-07-28' },
  'hunger-strike-2009': { types: ['protest.hunger'], from: '2009-07-28', to: '2020-07-28' },
  'uprising-2009': { types: ['protest.'], from: '2009-01-01', to: '2009-12-31', country: 'IR' },
  'posters-2020': { types: ['symbolic.'], from: '2020-07-01', to: '2020-07-28' },
  'alert-2020': { types: ['posture.alert'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'targeting-2020': { types: ['attack.', 'property.'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'arson-karaj': { types: ['property.arson'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'arson-astaneh': { types: ['property.arson'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'arson-mamulan': { types: ['property.arson'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'banners-soleimani': { types: ['property.arson'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'banners-khomeini': { types: ['property.arson'], from: '2020-07-01', to: '2020-07-31', country: 'IR' },
  'liberty-rockets': { types: ['remote.shelling'], from: null, to: null, country: 'IQ' },
  'uprising-2019': { types: ['protest.'], from: '2019-11-01', to: '2019-11-30', country: 'IR' },
  'khamenei-office': { types: ['attack.', 'property.'], from: '2020-07-27', to: '2020-07-27' },
}

/** The mission's document against its key: every incident, day, place, count and speaker, nothing false. */
export const seed: EvalSet = {
  name: 'seed',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = options.data ?? new URL('../../shared/eval/seed', import.meta.url).pathname
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
    const file = readdirSync(folder).find((name) => name.endsWith('.txt'))
    if (file === undefined) throw new Error(`${folder} holds no text beside its key`)
    const { document, reading } = readText(readFileSync(join(folder, file), 'utf8'), {})
    writeAnswers(options, reading.reports.map(incidentTold))
    const incidents = reading.reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
    const checks: { what: string; ok: boolean }[] = []
    const used = new Set<Report>()

    for (const incident of gold.incidents) {
      const frame = frames[incident.id]
      if (!frame) throw new Error(`the key holds an incident that this scorer does not know: ${incident.id}`)
      for (const expected of expand(incident.id, incident.where, frame)) {
        const report = incidents.find((each) => !used.has(each) && fits(each, expected))
        if (report) used.add(report)
        checks.push({ what: `${expected.id}${expected.place ? ` in ${expected.place}` : ''}`, ok: report !== undefined })
        if (report) for (const claim of incident.claims ?? []) checks.push({ what: `${incident.id} ${claim.attr} by ${claim.by}`, ok: holdsClaim(report, claim) })
        else for (const claim of incident.claims ?? []) checks.push({ what: `${incident.id} ${claim.attr} by ${claim.by}`, ok: false })
      }
    }
    const falseOnes = incidents.filter((each) => !used.has(each))
    checks.push({ what: 'title', ok: document.title === gold.document.title })
    checks.push({ what: 'published', ok: document.publishedAt === gold.document.published })
    for (const dropped of gold.document.must_drop) {
      const at = document.text.indexOf(dropped)
      checks.push({ what: `no claim on '${dropped}'`, ok: at < 0 || !reading.reports.some((report) => report.claims.some((claim) => claim.span.start < at + dropped.length && claim.span.end > at)) })
    }
    if (process.env['EVAL_VERBOSE']) {
      for (const check of checks) if (!check.ok) console.error(`missing: ${check.what}`)
      for (const each of falseOnes) console.error(`false: ${each.type} ${each.time?.edtf ?? '-'} ${each.places.map((place) => place.words).join(', ')} | ${each.claims.slice(0, 3).map((claim) => claim.words).join(' | ')}`)
    }
    const right = checks.filter((check) => check.ok).length
    const score = (100 * right) / (checks.length + falseOnes.length)
    return [{ set: 'seed', measure: 'found right, nothing false', n: checks.length + falseOnes.length, score, interval: null, published: 'nobody', must: 90, aim: 100 }]
  },
}

function expand(id: string, where: string | readonly string[] | undefined, frame: (typeof frames)[string]): Expected[] {
  const base = { id, types: frame.types, from: frame.from, to: frame.to, ...(frame.country ? { country: frame.country } : {}) }
  if (Array.isArray(where)) return where.map((place: string) => ({ ...base, place: place.replace(/ \(.*/, '') }))
  const place = typeof where === 'string' ? where.replace(/,.*|\(.*/, '').trim() : null
  return [{ ...base, place: place === 'Iran' || place === 'various cities' ? null : place }]
}

function fits(report: Report, expected: Expected): boolean {
  if (!expected.types.some((type) => (report.type satisfies ActType).startsWith(type))) return false
  if (expected.place !== null && !report.places.some((place) => place.words.includes(expected.place as string) || place.name === expected.place)) return false
  if (expected.country && report.places.length > 0 && !report.places.some((place) => place.country === expected.country)) return false
  if (expected.from === null) return true
  const time = report.time
  if (!time || time.earliest === null || time.latest === null) return false
  return time.earliest >= expected.from && time.latest <= (expected.to as string)
}

function holdsClaim(report: Report, claim: { attr: string; by: string; value: unknown }): boolean {
  const byPublisher = claim.by.startsWith('publisher')
  const saysSo = (label: string, kind: string) => (byPublisher ? kind === 'publisher' : claim.by.startsWith(label) || label.startsWith('Amnesty'))
  if (claim.attr === 'means') {
    return report.claims.some((each) => each.property === 'weapon' && saysSo(speakerOf(each.attribution).label, speakerOf(each.attribution).kind))
  }
  const value = claim.value as { min: number | null; max: number | null; words?: string }
  return report.claims.some((each) => {
    if (!isCount(each) || each.property !== `count.${claim.attr}`) return false
    const speaker = speakerOf(each.attribution)
    if (!saysSo(speaker.label, speaker.kind)) return false
    if (value.words) return each.words.includes(value.words)
    return each.value.min === value.min && each.value.max === value.max
  })
}
