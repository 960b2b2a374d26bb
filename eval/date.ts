import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { takeIn } from '../src/index.ts'
import { accuracy, type EvalOptions, type EvalRow, type EvalSet } from './eval-set.ts'
import { openFolder } from './open-form.ts'

interface Page {
  readonly id: string
  readonly url: string
  readonly date: string | null
  readonly lang: string
}

/** Publication dates of saved news pages (date-mediacloud), with and without the address, scored as in its README. */
export const date: EvalSet = {
  name: 'date',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = openFolder('date-mediacloud', options)
    const pages = (JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Page[]).slice(0, options.limit)
    const output: { id: string; date: string | null; dateWithoutUrl: string | null }[] = pages.map((page) => {
      const bytes = gunzipSync(readFileSync(join(folder, 'html', `${page.id}.html.gz`)))
      const read = (url: string | undefined) => {
        const result = takeIn(bytes, { path: `${page.id}.html`, url, mediaType: 'text/html' }, '2026-11-24T00:00:00Z')
        return result.ok ? result.document.publishedAt : null
      }
      return { id: page.id, date: read(page.url), dateWithoutUrl: read(undefined) }
    })
    if (options.out) writeFileSync(options.out, JSON.stringify(output, null, 1))
    const rows: EvalRow[] = []
    for (const [key, name] of [
      ['dateWithoutUrl', 'page alone'],
      ['date', 'page and address'],
    ] as const) {
      const answers = pages.map((page, i) => ({ gold: page.date, got: output[i]?.[key] ?? null }))
      const right = answers.filter(({ gold, got }) => got !== null && got === gold).length
      const wrong = answers.filter(({ gold, got }) => got !== null && got !== gold).length
      const none = answers.filter(({ gold, got }) => got === null && gold !== null).length
      const whole = accuracy(answers.map(({ gold, got }) => gold === got))
      rows.push(
        {
          set: 'date-mediacloud',
          measure: `right day or rightly none, ${name}`,
          n: pages.length,
          score: whole.score,
          interval: whole.interval,
          published: 'htmldate 90.3 (1000 pages), Readability.js 62.5',
          must: 90,
          aim: 92,
        },
        {
          set: 'date-mediacloud',
          measure: `precision of dates given, ${name}`,
          n: right + wrong,
          score: (100 * right) / Math.max(1, right + wrong),
          interval: null,
          published: 'htmldate 90.8',
          must: null,
          aim: null,
        },
        {
          set: 'date-mediacloud',
          measure: `recall of dates, ${name}`,
          n: right + none,
          score: (100 * right) / Math.max(1, right + none),
          interval: null,
          published: 'htmldate 99.3',
          must: null,
          aim: null,
        },
      )
    }
    return rows
  },
}
