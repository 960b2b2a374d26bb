import { isCount } from '../src/record/claim.ts'
import type { Count } from '../src/record/count.ts'
import type { PlaceValue } from '../src/record/place.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { accuracy, microF1 } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { mainReport } from './main-report.ts'
import { readText } from './reading-tools.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

const region = new Set(['ET', 'ER', 'SO', 'DJ', 'KE', 'UG', 'SD', 'SS'])
const violent = /^(?:attack|battle|remote|custody|liberty|property\.(?:arson|damage)|protest\.(?:riot|mob|crackdown|demonstration|blockade)|restrict\.displacement)/

/**
 * True when the record of a text is one of a single incident of violence or protest in the region. A longer text whose main
 * report lacks a day and a figure, or a sure town and one of them, or that tells several things and none of them most, is a summary.
 */
export function holdsIncident(reading: Reading, text: string): boolean {
  const main = mainReport(reading)
  if (!main || !violent.test(main.type) || !inRegion(reading, main)) return false
  if (text.split(/\s+/).length <= 80) return true
  const happened = reading.reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
  const share = main.tellings.length / happened.reduce((sum, report) => sum + report.tellings.length, 0)
  // A village that the gazetteer lacks has no sure point, but its name is as good as a town's.
  const village = (place: PlaceValue) => place.name === null && (place.level === 'L1' || place.level === 'L2' || place.level === 'L3')
  const coarse = main.places.length > 0 && main.places.every((place) => place.level === 'L5' || place.level === 'L6' || place.level === 'L7' || (place.confidence < 0.6 && !village(place)))
  const counted = main.claims.some((claim) => isCount(claim) && isFigure(claim.value))
  const days = lengthOf(main.time)
  if (coarse && (!counted || days !== 1)) return false
  if (days === null || days > 3) if (!counted || (days ?? 0) > 20) return false
  if (happened.length >= 3 && share < (happened.length >= 8 ? 0.5 : 0.3)) return false
  return !happened.some((report) => report.aggregation === 'aggregate_total')
}

/** A place of the report, else most places of the text, lie in the region; a place that the gazetteer does not know may. */
function inRegion(reading: Reading, main: Report): boolean {
  if (main.places.length === 0 || main.places.some((place) => place.country === null || region.has(place.country))) return true
  const countries = reading.reports.flatMap((report) => report.places.map((place) => place.country)).filter((country) => country !== null)
  return countries.filter((country) => region.has(country)).length * 2 > countries.length
}

/** A number of its own; 'people' without one is none. */
function isFigure(count: Count): boolean {
  return count.best !== null || count.max !== null || (count.min ?? 0) > 2
}

function lengthOf(time: Report['time']): number | null {
  return time?.earliest && time.latest ? (Date.parse(time.latest) - Date.parse(time.earliest)) / 86_400_000 + 1 : null
}

/** Horn of Africa conflict texts: a single incident or not, and how many summaries are refused. */
export const ceha: EvalSet = {
  name: 'ceha',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const items = openFiles('events-ceha', options, ['ceha.jsonl'], /\.jsonl$/)
      .flatMap((file) => readRows<{ id: string; date: string; text: string; relevant: boolean; why_not: string }>(file)).slice(0, options.limit)
    const got = items.map((item) => holdsIncident(readText(item.text, { publishedAt: item.date }).reading, item.text))
    writeAnswers(options, items.map(({ id }, i) => ({ id, relevant: got[i] })))
    if (process.env['EVAL_VERBOSE']) items.forEach((item, i) => { if (got[i] !== item.relevant) console.error(`${item.id} gold ${item.relevant} ${item.why_not}: ${item.text.slice(0, 200)}`) })
    const relevant = microF1(items.map((item, i) => ({ tp: Number(item.relevant && got[i]), fp: Number(!item.relevant && got[i]), fn: Number(item.relevant && !got[i]) })))
    const summaries = items.flatMap((item, i) => (item.why_not.startsWith('3') ? [!got[i]] : []))
    return [
      { set: 'ceha', measure: 'relevant F1', n: items.length, score: relevant.score, interval: relevant.interval, published: '-', must: 78, aim: 88 },
      { set: 'ceha', measure: 'aggregates refused', n: summaries.length, ...accuracy(summaries), published: '-', must: 65, aim: 85 },
    ]
  },
}
