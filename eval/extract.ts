import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { takeIn } from '../src/index.ts'
import type { Document, PassageRole } from '../src/record/document.ts'
import { bootstrap, type EvalOptions, type EvalRow, type EvalSet } from './eval-set.ts'

const now = '2026-11-24T00:00:00Z'

/** Main text, title, author and date of saved pages: extract-scrapinghub and extract-trafilatura, scored as their READMEs say. */
export const extract: EvalSet = {
  name: 'extract',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const shared = new URL('../../shared/eval/', import.meta.url).pathname
    const folders = options.data
      ? [options.data]
      : [join(shared, 'extract-scrapinghub/open'), join(shared, 'extract-trafilatura/open')]
    return folders.flatMap((folder) =>
      readdirSync(folder).includes('ground-truth.json') ? scoreBodies(folder, options) : scoreSegments(folder, options),
    )
  },
}

/**
 * The running text of a report as the sets mark it: without title, captions and page furniture.
 * @param without further roles the set at hand does not count as text
 */
export function reportText(document: Document, without: readonly PassageRole[] = []): string {
  const leftOut = new Set<PassageRole>(['ad_slot', 'boilerplate', 'caption', ...without])
  return document.passages
    .filter((passage) => !leftOut.has(passage.role) && passage.start !== document.titleSpan?.start)
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join('\n\n')
}

function takenIn(folder: string, id: string, url: string): Document | null {
  const bytes = gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))
  const result = takeIn(bytes, { path: `${id}.html`, url, mediaType: 'text/html' }, now)
  return result.ok ? result.document : null
}

/** Four-token shingles as a multiset; precision and recall are means over pages, F1 is of the means (extract-scrapinghub). */
function scoreBodies(folder: string, options: EvalOptions): EvalRow[] {
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >
  const output: Record<string, { articleBody: string }> = {}
  const pages: { p: number | null; r: number; same: boolean }[] = []
  for (const [id, { articleBody, url }] of Object.entries(gold).slice(0, options.limit)) {
    const document = takenIn(folder, id, url)
    const text = document ? reportText(document, ['dek', 'duplicate']) : ''
    output[id] = { articleBody: text }
    pages.push(compareBodies(articleBody, text))
  }
  if (options.out) writeFileSync(options.out, JSON.stringify(output, null, 1))
  const f1 = (drawn: Iterable<number>) => {
    let precision = 0
    let answered = 0
    let recall = 0
    let size = 0
    for (const i of drawn) {
      const page = pages[i]
      if (!page) continue
      size += 1
      recall += page.r
      if (page.p !== null) {
        answered += 1
        precision += page.p
      }
    }
    const p = answered === 0 ? 0 : precision / answered
    const r = size === 0 ? 0 : recall / size
    return p + r === 0 ? 0 : (200 * p * r) / (p + r)
  }
  const n = pages.length
  return [
    {
      set: 'extract-scrapinghub',
      measure: 'main text, 4-shingle F1',
      n,
      score: f1(pages.keys()),
      interval: bootstrap(n, f1),
      published: 'rs_trafilatura 96.5, Readability.js 93.9 (open)',
      must: 95,
      aim: 96.5,
    },
    {
      set: 'extract-scrapinghub',
      measure: 'main text, same words',
      n,
      score: (100 * pages.filter((page) => page.same).length) / Math.max(1, n),
      interval: null,
      published: 'AutoExtract 43.5 (open)',
      must: null,
      aim: null,
    },
  ]
}

/** Precision (null for an empty answer) and recall of one page. */
export function compareBodies(gold: string, predicted: string): { p: number | null; r: number; same: boolean } {
  const wanted = shingles(tokens(gold))
  const got = shingles(tokens(predicted))
  let tp = 0
  let fp = 0
  let fn = 0
  for (const [shingle, count] of got) {
    const both = Math.min(count, wanted.get(shingle) ?? 0)
    tp += both
    fp += count - both
  }
  for (const [shingle, count] of wanted) fn += count - Math.min(count, got.get(shingle) ?? 0)
  return {
    p: got.size === 0 ? null : ratio(tp, fp, fn),
    r: ratio(tp, fn, fp),
    same: tokens(gold).join(' ') === tokens(predicted).join(' '),
  }
}

/** tp / (tp + missed); by the set's rule 1 when nothing was wrong at all and 0 when tp and this side alone are 0. */
function ratio(tp: number, missed: number, other: number): number {
  if (missed === 0 && other === 0) return 1
  return tp === 0 ? 0 : tp / (tp + missed)
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  const last = Math.max(words.length - 3, words.length > 0 ? 1 : 0)
  for (let i = 0; i < last; i += 1) {
    const shingle = words.slice(i, i + 4).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

interface SegmentPage {
  readonly id: string
  readonly url: string
  readonly title?: string | null
  readonly author?: string | null
  readonly date?: string | null
  readonly with: readonly string[]
  readonly without: readonly string[]
}

/** Segments that must and must not occur, summed over pages; exact title, author and date (extract-trafilatura). */
function scoreSegments(folder: string, options: EvalOptions): EvalRow[] {
  const gold = (JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as SegmentPage[]).slice(0, options.limit)
  const output: Record<string, unknown>[] = []
  const pages = gold.map((page) => {
    const document = takenIn(folder, page.id, page.url)
    const text = plain(document ? reportText(document) : '')
    output.push({
      id: page.id,
      text,
      title: document?.title ?? null,
      author: document?.byline ?? null,
      date: document?.publishedAt ?? null,
    })
    const found = page.with.filter((segment) => text.includes(plain(segment))).length
    const wrong = page.without.filter((segment) => text.includes(plain(segment))).length
    return {
      tp: found,
      fn: page.with.length - found,
      fp: wrong,
      title: !page.title ? null : document?.title === page.title,
      author: !page.author ? null : document?.byline === page.author,
      date: !page.date ? null : document?.publishedAt === page.date,
    }
  })
  if (options.out) writeFileSync(options.out, JSON.stringify(output, null, 1))
  const f1 = (drawn: Iterable<number>) => {
    let tp = 0
    let rest = 0
    for (const i of drawn) {
      const page = pages[i]
      if (!page) continue
      tp += page.tp
      rest += page.fp + page.fn
    }
    return tp === 0 ? 0 : (200 * tp) / (2 * tp + rest)
  }
  const share = (of: 'title' | 'author' | 'date', published: string): EvalRow => {
    const asked = pages.filter((page) => page[of] !== null)
    const right = (drawn: Int32Array) => {
      let hits = 0
      for (const i of drawn) if (asked[i]?.[of]) hits += 1
      return (100 * hits) / Math.max(1, drawn.length)
    }
    const score = (100 * asked.filter((page) => page[of]).length) / Math.max(1, asked.length)
    return {
      set: 'extract-trafilatura',
      measure: `${of} exact`,
      n: asked.length,
      score,
      interval: bootstrap(asked.length, right),
      published,
      must: null,
      aim: null,
    }
  }
  return [
    {
      set: 'extract-trafilatura',
      measure: 'segments kept and dropped, F1',
      n: pages.length,
      score: f1(pages.keys()),
      interval: bootstrap(pages.length, f1),
      published: 'Readability.js 88.5 (open), trafilatura 92.4 (all)',
      must: null,
      aim: null,
    },
    share('title', 'Readability.js 59.6 (open)'),
    share('author', 'Readability.js 40.8 (open)'),
    share('date', 'Readability.js 64.3 (open)'),
  ]
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
