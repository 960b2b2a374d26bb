import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../src/record/report.ts'
import { accuracy, microF1 } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { readText } from './reading-tools.ts'

const region = new Set(['ET', 'ER', 'SO', 'DJ', 'KE', 'UG', 'SD', 'SS'])
const violent = /^(?:attack|battle|remote|custody|liberty|property\.(?:arson|damage)|protest\.(?:riot|mob|crackdown|demonstration)|restrict\.displacement)/

/** True when the record of a text holds a single incident of violence or protest; an aggregate is none. */
export function holdsIncident(reading: Reading): boolean {
  return reading.reports.some(
    (report) =>
      (report.modality === 'asserted' || report.modality === 'hedged') &&
      report.aggregation !== 'aggregate_total' &&
      violent.test(report.type) &&
      (report.claims.some((claim) => claim.property.startsWith('count.') || claim.property.startsWith('participant.') || claim.property === 'responsibility') || report.places.length > 0) &&
      (report.places.length === 0 || report.places.some((place) => place.country === null || region.has(place.country))),
  )
}

/** Horn of Africa conflict texts: a single incident or not, and how many summaries are refused. */
export const ceha: EvalSet = {
  name: 'ceha',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = options.data ?? new URL('../../shared/eval/events-ceha/open', import.meta.url).pathname
    const items = readFileSync(join(folder, 'ceha.jsonl'), 'utf8').split('\n').filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { id: string; date: string; text: string; relevant: boolean; why_not: string }).slice(0, options.limit ?? Infinity)
    const got = items.map((item) => holdsIncident(readText(item.text, { publishedAt: item.date }).reading))
    if (process.env['EVAL_VERBOSE']) items.forEach((item, i) => { if (got[i] !== item.relevant) console.error(`${item.id} gold ${item.relevant} ${item.why_not}: ${item.text.slice(0, 200)}`) })
    const relevant = microF1(items.map((item, i) => ({ tp: Number(item.relevant && got[i]), fp: Number(!item.relevant && got[i]), fn: Number(item.relevant && !got[i]) })))
    const summaries = items.flatMap((item, i) => (item.why_not.startsWith('3') ? [!got[i]] : []))
    return [
      { set: 'ceha', measure: 'relevant F1', n: items.length, score: relevant.score, interval: relevant.interval, published: '-', must: 78, aim: 88 },
      { set: 'ceha', measure: 'aggregates refused', n: summaries.length, ...accuracy(summaries), published: '-', must: 65, aim: 85 },
    ]
  },
}
