import { basename } from 'node:path'
import type { CountClaim } from '../src/record/claim.ts'
import { isCount } from '../src/record/claim.ts'
import type { Measure } from '../src/record/count.ts'
import type { Reading } from '../src/record/report.ts'
import { bootstrap, type EvalOptions, type EvalRow, type EvalSet } from './eval-set.ts'
import { articleFigures } from './main-report.ts'
import { readText } from './reading-tools.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

interface CountRecord {
  readonly id: string
  readonly text: string
  readonly date: string
  readonly killed: readonly [number, number] | number | null
  readonly injured?: readonly [number, number] | null
  readonly injured_civilian?: number | null
  readonly killed_literal: boolean
  readonly injured_literal: boolean
}

interface ShootingRecord {
  readonly id: string
  readonly text: string
  readonly title: string
  readonly gold: { readonly killed: number; readonly wounded: number }
}

type Bounds = readonly [number, number]

/**
 * Counts of one-paragraph summaries (ranges; only figures that stand in the words). A summary is right when both ends of the range
 * are, half right when one end is.
 */
export const counts: EvalSet = {
  name: 'counts',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const killed: number[] = []
    const injured: number[] = []
    const answers: unknown[] = []
    for (const file of openFiles('events-counts', options, ['drone.jsonl', 'msa.jsonl'], /\.jsonl$/)) {
      for (const record of readRows<CountRecord>(file).slice(0, options.limit)) {
        if (!record.killed_literal && !record.injured_literal) continue
        const { reading } = readText(record.text, { publishedAt: record.date })
        const shootings = basename(file).startsWith('msa')
        const got = { killed: withAttacker(reading, boundsOf(reading, 'killed'), shootings), injured: injuredOf(reading, shootings) }
        const gold = { killed: range(record.killed), injured: range(record.injured ?? record.injured_civilian ?? null) }
        if (record.killed_literal && gold.killed) killed.push(ends(got.killed, gold.killed))
        if (record.injured_literal && gold.injured) injured.push(ends(got.injured, gold.injured))
        answers.push({ id: record.id, ...got })
        if (process.env['EVAL_VERBOSE']) {
          const wrong = (['killed', 'injured'] as const).filter(
            (m) => record[`${m}_literal`] && gold[m] && ends(got[m], gold[m] as Bounds) < 1,
          )
          for (const m of wrong)
            console.error(`${record.id} ${m} got ${got[m]?.join('-')} gold ${gold[m]?.join('-')} | ${record.text.slice(0, 330)}`)
        }
      }
    }
    writeAnswers(options, answers)
    return [
      row('counts', 'killed, both ends (half for one)', killed, 'regex 81.2 either end', 90, 95),
      row('counts', 'injured, both ends (half for one)', injured, 'regex 36.6 / 77.8', 75, 85),
    ]
  },
}

/** Counts of shooting articles: one number each. */
export const shootings: EvalSet = {
  name: 'shootings',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const killed: number[] = []
    const wounded: number[] = []
    const answers: unknown[] = []
    for (const file of openFiles('events-shootings', options, ['train.jsonl', 'dev.jsonl'], /\.jsonl$/)) {
      for (const record of readRows<ShootingRecord>(file).slice(0, options.limit)) {
        const { killed: dead, injured: hurt } = articleFigures(readText(withTitle(record), {}).reading)
        killed.push(dead === record.gold.killed ? 1 : 0)
        wounded.push(hurt === record.gold.wounded ? 1 : 0)
        answers.push({ id: record.id, killed: dead, wounded: hurt })
        if (process.env['EVAL_VERBOSE'] && (dead !== record.gold.killed || hurt !== record.gold.wounded)) {
          console.error(
            `${record.id} killed ${dead}/${record.gold.killed} wounded ${hurt}/${record.gold.wounded} | ${record.text.slice(0, 500)}`,
          )
        }
      }
    }
    writeAnswers(options, answers)
    return [
      row('shootings', 'killed', killed, 'RL-Extract 77.6', 88, 93),
      row('shootings', 'wounded', wounded, 'RL-Extract 74.6', 80, 87),
    ]
  },
}

/** The set runs the title on into the text; as an article has it, it stands on its own line. */
function withTitle(record: ShootingRecord): string {
  const { title, text } = record
  let at = 0
  for (const character of title) {
    if (!/[\p{L}\p{N}]/u.test(character)) continue
    while (at < text.length && !/[\p{L}\p{N}]/u.test(text.charAt(at))) at += 1
    if (text.charAt(at) !== character) return text
    at += 1
  }
  return `${title}\n\n${text.slice(at).trimStart()}`
}

function row(set: string, measure: string, points: readonly number[], published: string, must: number, aim: number): EvalRow {
  const mean = (drawn: Iterable<number>, size: number) => {
    let sum = 0
    for (const i of drawn) sum += points[i] ?? 0
    return (100 * sum) / Math.max(1, size)
  }
  return {
    set,
    measure,
    n: points.length,
    score: mean(points.keys(), points.length),
    interval: bootstrap(points.length, (drawn) => mean(drawn, drawn.length)),
    published,
    must,
    aim,
  }
}

/** The mass shootings' figure has the attacker's own death in it ('killed three before taking his own life' is four). */
function withAttacker(reading: Reading, told: Bounds | null, shootings: boolean): Bounds | null {
  const own = reading.reports.some((report) => report.claims.some((claim) => claim.method === 'rule:counts/own-life'))
  if (!own || !shootings || told === null) return told
  return [told[0] + 1, told[1] + 1]
}

/**
 * Those told as injured; where more were shot than died or are told as injured, the rest of them. The strikes' key holds the upper end
 * of '7-10 injured' at both ends; the mass shootings' key has injured civilians, so police told as a part of them are left out.
 */
function injuredOf(reading: Reading, shootings: boolean): Bounds | null {
  const told = boundsOf(reading, 'injured')
  const range = told !== null && !shootings && claimsOf(reading, 'injured').some((claim) => claim.value.comparator === 'range' && claim.value.max === told[1])
  const police = shootings ? policeAmong(claimsOf(reading, 'injured')) : 0
  const hurt: Bounds | null = told === null ? null : range ? [told[1], told[1]] : [Math.max(0, told[0] - police), Math.max(0, told[1] - police)]
  const shot = boundsOf(reading, 'casualties_unspecified')
  if (shot === null) return hurt
  const rest = Math.max(0, shot[1] - (boundsOf(reading, 'killed')?.[1] ?? 0))
  return hurt === null || (shot[0] === shot[1] && rest > hurt[1]) ? [Math.min(shot[0], rest), rest] : hurt
}

function policeAmong(claims: readonly CountClaim[]): number {
  const parts = claims.filter(({ value, words }) => value.part === 'subset' && /\b(?:police|officers?|deput(?:y|ies)|troopers?|sheriff)\b/i.test(value.group?.words ?? words))
  return Math.max(0, ...parts.map(({ value }) => value.best ?? 0))
}

function claimsOf(reading: Reading, measure: Measure): CountClaim[] {
  return reading.reports
    .filter((report) => report.aggregation !== 'aggregate_total' && report.modality !== 'future' && report.modality !== 'hypothetical')
    .flatMap((report) => report.claims)
    .filter((claim): claim is CountClaim => isCount(claim) && claim.value.measure === measure && claim.value.unit !== 'family')
}

/** The range of a summary's own total: the widest total told of the incident; 0 when none is told. */
function boundsOf(reading: Reading, measure: Measure): Bounds | null {
  const totals = claimsOf(reading, measure)
    .filter((claim) => claim.method !== 'rule:counts/own-life')
    .filter((claim) => claim.value.part === 'total' || claim.value.part === 'update' || claim.value.part === 'additional')
  let best: Bounds | null = null
  for (const claim of totals) {
    if (claim.polarity === 'denies') continue
    const { min, max, best: named } = claim.value
    // The summaries' key takes 'up to 12' as twelve at both ends.
    const low = claim.value.comparator === '<=' ? max : (min ?? named ?? max)
    const high = max ?? named ?? min
    if (low === null || high === null) continue
    if (best === null || high > best[1]) best = [low, high]
  }
  return best
}

function range(value: Bounds | number | null): Bounds | null {
  return typeof value === 'number' ? [value, value] : value
}

function ends(got: Bounds | null, gold: Bounds): number {
  if (got === null) return 0
  return (got[0] === gold[0] ? 0.5 : 0) + (got[1] === gold[1] ? 0.5 : 0)
}
