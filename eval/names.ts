import { readdirSync } from 'node:fs'
import { isName } from '../src/privacy/withhold.ts'
import type { Document } from '../src/record/document.ts'
import { overlaps, type Span } from '../src/record/span.ts'
import { type EvalOptions, type EvalRow, type EvalSet, microF1 } from './eval-set.ts'
import { openFiles, readPacked, readRows, writeAnswers } from './open-form.ts'
import { readText } from './reading-tools.ts'

/**
 * Names of persons, told as such: UNER's English EWT (general web texts) and re3d (texts on a war). What is not found cannot be withheld.
 * A pair counts when the spans overlap and both are names; UNER also exactly. Pronouns and descriptions of re3d are left out.
 */
export const names: EvalSet = {
  name: 'names',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const files = [...filesOf('ner-uner', 'en_ewt-ud-dev.iob2.gz', /\.iob2(?:\.gz)?$/, options), ...filesOf('ner-re3d', 're3d.jsonl', /\.jsonl$/, options)]
    if (files.length === 0) throw new Error(`${options.data} holds no file of names: neither IOB2 nor JSON Lines`)
    const uner = files.filter((file) => !file.endsWith('.jsonl')).flatMap(documentsOf).slice(0, options.limit)
    const re3d = files
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => readRows<{ text: string; entities: { begin: number; end: number; type: string; value: string }[] }>(file))
      .slice(0, options.limit)
      .map(({ text, entities }) => ({
        text,
        persons: entities.filter(({ type, value }) => type === 'Person' && isName(value)).map(({ begin, end }) => ({ start: begin, end })),
      }))
    const read = { uner: uner.map(personsTold), re3d: re3d.map(personsTold) }
    writeAnswers(options, Object.entries(read).flatMap(([set, texts]) => texts.map(({ document, told }) => ({ set, text: document.text, persons: told }))))
    return [
      ...rows('names uner', read.uner, (a, b) => a.start === b.start && a.end === b.end, 'persons, exact F1', 'UNER all types 86.0 (XLM-R)'),
      ...rows('names uner', read.uner, overlaps, 'persons found F1'),
      ...rows('names re3d', read.re3d, overlaps, 'persons found F1'),
    ]
  },
}

export interface NamedText {
  readonly text: string
  readonly persons: readonly Span[]
}

/** The set's file; a folder given by `--data` may hold only one of the two sets. */
function filesOf(set: string, named: string, form: RegExp, { data }: EvalOptions): string[] {
  return data === undefined || readdirSync(data).some((name) => form.test(name)) ? openFiles(set, { data }, [named], form) : []
}

interface ReadText extends NamedText {
  readonly document: Document
  readonly told: readonly Span[]
}

function personsTold(named: NamedText): ReadText {
  const { document, reading } = readText(named.text, {})
  const told = reading.actors
    .filter((actor) => actor.kind === 'person')
    .flatMap((actor) => actor.mentions)
    .filter((span) => isName(document.text.slice(span.start, span.end)))
  return { ...named, document, told }
}

function rows(set: string, texts: readonly ReadText[], same: (a: Span, b: Span) => boolean, measure: string, published = '-'): EvalRow[] {
  if (texts.length === 0) return []
  const tallies = texts.map(({ text, persons, document, told }) => {
    const found = persons.filter((span) => told.some((other) => same(moved(span, text, document.text), other)))
    const right = told.filter((span) => persons.some((other) => same(moved(other, text, document.text), span)))
    if (process.env['EVAL_VERBOSE']) {
      for (const span of persons) if (!found.includes(span)) console.error(`missed: ${text.slice(span.start, span.end)} | ${around(text, span)}`)
      for (const span of told) if (!right.includes(span)) console.error(`false: ${document.text.slice(span.start, span.end)} | ${around(document.text, span)}`)
    }
    return { tp: found.length, fp: told.length - right.length, fn: persons.length - found.length }
  })
  const { score, interval, recall } = microF1(tallies)
  const n = tallies.reduce((sum, { tp, fn }) => sum + tp + fn, 0)
  const row = { set, n, must: null, aim: null }
  return [
    { ...row, measure, score, interval, published },
    { ...row, measure: measure.replace(' F1', ', recall'), score: recall, interval: null, published: '-' },
  ]
}

function around(text: string, span: Span): string {
  return text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/g, ' ')
}

/** Intake drops little of a plain text; a name is looked up in what was kept, near where it stood. */
function moved(span: Span, from: string, to: string): Span {
  if (from === to) return span
  const words = from.slice(span.start, span.end)
  let best = -1
  for (let at = to.indexOf(words); at >= 0; at = to.indexOf(words, at + 1)) {
    if (best < 0 || Math.abs(at - span.start) < Math.abs(best - span.start)) best = at
  }
  return best < 0 ? { start: -1, end: -1 } : { start: best, end: best + words.length }
}

/** Documents of an IOB2 file: sentences joined by line ends, persons by their place in the text. */
export function documentsOf(path: string): NamedText[] {
  const found: { text: string; persons: Span[] }[] = []
  for (const block of readPacked(path).split('\n\n')) {
    const lines = block.split('\n')
    if (found.length === 0 || lines.some((line) => line.startsWith('# newdoc'))) found.push({ text: '', persons: [] })
    const document = found.at(-1) as { text: string; persons: Span[] }
    const sentence = lines.find((line) => line.startsWith('# text = '))?.slice(9)
    if (sentence === undefined) continue
    let at = document.text.length
    document.text += `${sentence}\n`
    let open: { start: number; end: number } | null = null
    for (const line of lines) {
      const [id, form, tag] = line.split('\t')
      if (!/^\d+$/.test(id ?? '') || form === undefined || tag === undefined) continue
      const start = document.text.indexOf(form, at)
      if (start < 0) continue
      at = start + form.length
      if (tag === 'B-PER') {
        open = { start, end: at }
        document.persons.push(open)
      } else if (tag === 'I-PER' && open) open.end = at
      else open = null
    }
  }
  return found
}
