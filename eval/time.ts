import type { Passage } from '../src/record/document.ts'
import type { TimeMention } from '../src/record/mention.ts'
import { codePointCounter } from '../src/record/span.ts'
import { findTimes } from '../src/reading/times/find-times.ts'
import { openTextModels } from '../src/text/models.ts'
import { tagText } from '../src/text/tag-text.ts'
import { type EvalOptions, type EvalRow, type EvalSet, microF1 } from './eval-set.ts'
import { openFiles, readRows, utf16Offsets, writeAnswers } from './open-form.ts'

interface GoldTime {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type?: string
  readonly value?: string | null
}

interface GoldDocument {
  readonly id: string
  readonly dct: string
  readonly text: string
  readonly timexes: readonly GoldTime[]
}

/** One time expression as the sets have it; offsets in UTF-16 units. */
interface PlainTime {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly type: string
}

export interface TimeScore {
  readonly id: string
  readonly relaxed: { tp: number; fp: number; fn: number }
  readonly strict: { tp: number; fp: number; fn: number }
  readonly value: { tp: number; fp: number; fn: number }
  readonly errors: readonly string[]
  /** What we found, offsets in code points as the sets count. */
  readonly timexes: readonly PlainTime[]
}

/**
 * TempEval-3 scoring: a system time matches a gold time when they overlap, one to one; value F1 counts the matches whose TIMEX3 value
 * is equal. The document's own date is given to the reader as publication date and is not scored.
 */
export const tempeval3: EvalSet = {
  name: 'tempeval3',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const scores = scoreFiles(options, openFiles('time-tempeval3', options, ['AQUAINT.jsonl', 'TimeBank.jsonl'], /\.jsonl$/), { asAdjective: false })
    return rows('tempeval3', scores, ['82.71 UWTime (platinum, recomputed)', '94.96 SynTime (platinum)'], 76, 84)
  },
}

/** Wikipedia's accounts of wars, scored as TempEval-3 is. */
export const wikiwars: EvalSet = {
  name: 'wikiwars',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const scores = scoreFiles(options, openFiles('time-wikiwars', options, ['wikiwars.jsonl'], /\.jsonl$/), { asAdjective: true })
    return rows('wikiwars', scores, ['-', '-'], 72, 80)
  },
}

function rows(set: string, scores: readonly TimeScore[], published: readonly [string, string], must: number, aim: number): EvalRow[] {
  const value = microF1(scores.map((each) => each.value))
  const extent = microF1(scores.map((each) => each.relaxed))
  const own = { set, n: scores.length }
  return [
    { ...own, measure: 'value F1', score: value.score, interval: value.interval, published: published[0], must, aim },
    { ...own, measure: 'relaxed extent F1', score: extent.score, interval: extent.interval, published: published[1], must: null, aim: null },
  ]
}

/** Scores every document of the files, and writes our times where `--out` asks for them. */
export function scoreFiles(options: EvalOptions, files: readonly string[], scheme: { readonly asAdjective: boolean }): TimeScore[] {
  const scored = files.flatMap((file) => readRows<GoldDocument>(file)).slice(0, options.limit).map((document) => scoreDocument(document, scheme))
  writeAnswers(options, scored.map(({ id, timexes }) => ({ id, timexes })))
  return scored
}

const models = openTextModels()

/** Adjectives of time before a noun: 'the former mayor', 'future earnings'. */
const adjectives = /^(?:former|future)$/i

/** @param scheme TIMEX2 (WikiWars) marks such an adjective as a time, TIMEX3 does not. */
function scoreDocument(gold: GoldDocument, scheme: { readonly asAdjective: boolean }): TimeScore {
  const { text } = gold
  const units = utf16Offsets(text)
  const wanted = gold.timexes.map((t) => ({
    start: units(t.start),
    end: units(t.end),
    value: t.value ?? 'null',
    type: t.type ?? '',
  }))
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g))
    passages.push({ start: match.index, end: match.index + match[0].length, role: 'body' })
  const document = { text, passages, publishedAt: gold.dct, retrievedAt: '2026-01-01T00:00:00Z', dateline: null, publisher: null }
  const tagged = tagText({ ...document, titleSpan: null }, models)
  const got = findTimes(document, tagged)
    .filter(({ span }) => scheme.asAdjective || !adjectives.test(text.slice(span.start, span.end)) || /^ *[.,;:?!)]/.test(text.slice(span.end)))
    .flatMap((mention) => plainTimes(mention, text))
  const usedGold = new Set<number>()
  const errors: string[] = []
  const around = (start: number, end: number) =>
    `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replace(/\s+/g, ' ')
  let matched = 0
  let strict = 0
  let right = 0
  for (const time of got) {
    const index = bestGold(time, wanted, usedGold)
    const mate = wanted[index]
    if (mate === undefined) {
      errors.push(`spurious ${time.value} | ${around(time.start, time.end)}`)
      continue
    }
    usedGold.add(index)
    matched += 1
    if (mate.start === time.start && mate.end === time.end) strict += 1
    if (sameValue(mate.value, time.value)) right += 1
    else
      errors.push(
        `value ${time.value} for ${mate.value} | ${around(mate.start, mate.end)} | got "${text.slice(time.start, time.end)}"`,
      )
  }
  for (const [i, time] of wanted.entries())
    if (!usedGold.has(i)) errors.push(`missed ${time.value} | ${around(time.start, time.end)}`)
  const counts = (tp: number) => ({ tp, fp: got.length - tp, fn: wanted.length - tp })
  const point = codePointCounter(text)
  const timexes = got.map((each) => ({ ...each, start: point(each.start), end: point(each.end) }))
  return { id: gold.id, relaxed: counts(matched), strict: counts(strict), value: counts(right), errors, timexes }
}

/** The gold time not yet taken that shares most characters; an equal extent wins. */
function bestGold(time: PlainTime, wanted: readonly PlainTime[], used: ReadonlySet<number>): number {
  let best = -1
  let most = 0
  for (const [i, gold] of wanted.entries()) {
    if (used.has(i)) continue
    const shared = Math.min(time.end, gold.end) - Math.max(time.start, gold.start)
    if (shared > most) {
      most = shared
      best = i
    }
  }
  return best
}

function sameValue(a: string, b: string): boolean {
  return a === b
}

/** TIMEX3 has one expression per date: a range of two dates is given as its two ends. */
function plainTimes(mention: TimeMention, text: string): PlainTime[] {
  const { span, timexValue } = mention
  if (timexValue === null) return [{ ...span, value: 'null', type: mention.timex }]
  const ends = timexValue.split('/')
  if (ends.length !== 2) return [{ ...span, value: timexValue, type: mention.timex }]
  const words = text.slice(span.start, span.end)
  const middle = /\s?[-\u2010-\u2015/]\s?|\s(?:to|and|&|through|until|till)\s/.exec(words)
  if (middle === null) return [{ ...span, value: ends[0] ?? 'null', type: mention.timex }]
  const lead = /^(?:from|between)\s+/i.exec(words)?.[0].length ?? 0
  return [
    { start: span.start + lead, end: span.start + middle.index, value: ends[0] ?? 'null', type: mention.timex },
    { start: span.start + middle.index + middle[0].length, end: span.end, value: ends[1] ?? 'null', type: mention.timex },
  ]
}
