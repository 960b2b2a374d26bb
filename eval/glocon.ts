import { join } from 'node:path'
import { microF1 } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { readText } from './reading-tools.ts'
import { openFolder, readRows } from './open-form.ts'

const contentious = /^(?:protest\.|symbolic\.(?:display|slogan)|remote\.(?:bomb|suicide))/

/** Contentious events (protest and political violence) among other wire news: does the record hold one that happened? */
export const glocon: EvalSet = {
  name: 'glocon',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = openFolder('events-glocon', options)
    const items = readRows<{ id: string; text: string; label: number }>(join(folder, 'docs.jsonl'))
      .filter((item) => item.label !== 2).slice(0, options.limit ?? Infinity)
    const got = items.map((item) => readText(item.text, {}).reading.reports.some((report) => report.modality === 'asserted' && report.aggregation !== 'aggregate_total' && contentious.test(report.type)))
    if (process.env['EVAL_VERBOSE']) items.forEach((item, i) => { if (got[i] !== (item.label === 1)) console.error(`${item.id} gold ${item.label}: ${item.text.slice(0, 300).replaceAll('\n', ' ')}`) })
    const { score, interval } = microF1(items.map((item, i) => ({ tp: Number(item.label === 1 && got[i]), fp: Number(item.label === 0 && got[i]), fn: Number(item.label === 1 && !got[i]) })))
    return [{ set: 'glocon', measure: 'protest document F1', n: items.length, score, interval, published: 'sister data 70.5 (macro)', must: 72, aim: 82 }]
  },
}
