import { readFileSync } from 'node:fs'
import { speakerOf } from '../src/record/attribution.ts'
import { isCount } from '../src/record/claim.ts'
import type { Report } from '../src/record/report.ts'
import { type TreesModel, treesScore } from '../src/text/boosted-trees.ts'
import { isMilitary, muc } from './muc4-terms.ts'
import type { Victim } from './muc4-victims.ts'

/** What the record says of the dead of one incident: an exact figure, words without one ('several'), or nothing. */
export type DeadTold = { readonly exact: number } | 'some' | 'nothing'

/**
 * The human targets with numbers whose sum over the dead is no more than the record's own figure. MUC adds up the dead of a template,
 * and where those told one by one are more than the record's figure the sum is wrong nine times in ten: too many give way to those that
 * come to the figure, and where none do, or several died and no exact figure is told, the last one's number is left open.
 */
export function withDeadCounted(victims: readonly Victim[], told: DeadTold): readonly Victim[] {
  const dead = victims.filter((victim) => victim.effect === 'DEATH')
  const numbers = dead.flatMap((victim) => (isExact(victim.number) ? [Number(victim.number.replace('~', ''))] : []))
  if (numbers.length < dead.length || (told === 'nothing' && dead.length < 2)) return victims
  if (typeof told === 'object') {
    if (numbers.reduce((total, number) => total + number, 0) <= told.exact) return victims
    const kept = firstWithSum(numbers, told.exact)
    if (kept !== null) return victims.map((victim) => (victim.effect === 'DEATH' && !kept.has(dead.indexOf(victim)) ? { ...victim, effect: null } : victim))
  }
  return victims.map((victim) => (victim === dead.at(-1) ? { ...victim, number: '' } : victim))
}

/** The choice of numbers with a sum that lies nearest to the start of the list; null where there is none. */
function firstWithSum(numbers: readonly number[], sum: number): ReadonlySet<number> | null {
  // By sum the choice whose places add up to the least: a list of victims is short and its numbers are small.
  const best = new Map<number, { readonly places: readonly number[]; readonly cost: number }>([[0, { places: [], cost: 0 }]])
  numbers.forEach((number, place) => {
    for (const [total, { places, cost }] of [...best]) {
      const next = total + number
      if (next <= sum && number > 0 && cost + place < (best.get(next)?.cost ?? Infinity)) best.set(next, { places: [...places, place], cost: cost + place })
    }
  })
  const found = best.get(sum)
  return found && found.places.length > 0 ? new Set(found.places) : null
}

/** The dead with their number left open, by the last of them, where the sum of those told one by one is hardly the figure of the key. */
export function withDeadSure(victims: readonly Victim[], isSure: (features: readonly string[]) => boolean, of: Incident): readonly Victim[] {
  const dead = victims.filter((victim) => victim.effect === 'DEATH')
  if (dead.length === 0 || dead.some((victim) => !isExact(victim.number)) || isSure(deadFeatures(victims, of))) return victims
  return victims.map((victim) => (victim === dead.at(-1) ? { ...victim, number: '' } : victim))
}

/** What the sum of the dead is judged by: the report, what it says of the dead, the log odds that MUC wants it at all, and what else the document tells. */
export interface Incident {
  readonly report: Report
  readonly told: DeadTold
  readonly score: number
  /** The other reports of the document that MUC may want, with their log odds. */
  readonly others: readonly { readonly report: Report; readonly score: number }[]
  readonly publishedAt: string | null
}

function isExact(number: string): boolean {
  return /^~?\d+$/.test(number)
}

/** What our record says of the dead of a report, as names that are true of it; no word of the text. */
export function deadFeatures(victims: readonly Victim[], incident: Incident): string[] {
  const { report, told, score } = incident
  const dead = victims.filter((victim) => victim.effect === 'DEATH')
  const sum = dead.reduce((total, { number }) => total + Number(number.replace('~', '')), 0)
  const names = dead.filter((victim) => victim.name !== null).length
  const figures = report.claims.filter(isCount).filter(({ value }) => value.measure === 'killed' && value.part !== 'subset' && value.part !== 'cumulative')
  const exact = new Set(figures.flatMap(({ value }) => value.best ?? []))
  const against = typeof told === 'string' ? told : told.exact === sum ? 'equal' : told.exact > sum ? 'more' : 'less'
  const surest = Math.max(0, ...dead.flatMap((victim) => victim.claims.map((claim) => (claim.property === 'participant.victim' ? claim.confidence : 0))))
  const shape = `${Math.min(2, names)}/${Math.min(2, dead.length - names)}`
  return [
    `score=${Math.max(-3, Math.min(6, Math.round(2 * score)))}`,
    `against=${against}`,
    `against=${against}&${shape}`,
    `against=${against}&sum=${Math.min(3, sum)}`,
    `sum=${Math.min(6, sum)}`,
    `names=${Math.min(3, names)}`,
    `others=${Math.min(3, victims.length - dead.length)}`,
    `shape=${shape}/${Math.min(2, victims.length - dead.length)}`,
    `figures=${Math.min(3, figures.length)}`,
    `values=${Math.min(3, exact.size)}`,
    `rule=${figures[0]?.method ?? 'none'}`,
    `plural=${dead.some((victim) => victim.name === null && /S$/.test(victim.descriptions[0] ?? ''))}`,
    `surest=${surest === 0 ? 'none' : Math.floor(4 * surest)}`,
    `type=${report.type}`,
    `modality=${report.modality}`,
    `acts=${Math.min(4, report.claims.filter((claim) => claim.property === 'act').length)}`,
    `tellings=${Math.min(4, report.tellings.length)}`,
    `military=${dead.some((victim) => isMilitary([victim.name ?? '', ...victim.descriptions].join(' ')))}`,
    ...tellingFeatures(dead, incident),
    ...besideFeatures(dead, sum, incident),
  ]
}

/** Who tells the figures of the dead, how and of when. */
function tellingFeatures(dead: readonly Victim[], { report, publishedAt }: Incident): string[] {
  const counts = report.claims.filter(isCount)
  const killed = counts.filter(({ value }) => value.measure === 'killed')
  const whole = killed.filter(({ value }) => value.part === 'total' || value.part === 'update')
  const parts = killed.filter(({ value }) => value.part === 'subset')
  const roles = dead.flatMap((victim) => victim.claims.filter(({ property }) => property === 'participant.victim'))
  const latest = report.time?.latest
  const age = latest && publishedAt ? (Date.parse(publishedAt) - Date.parse(latest)) / 86_400_000 : null
  return [
    ...[...new Set(whole.map(({ attribution }) => attribution.directness))].map((directness) => `voice=${directness}`),
    ...[...new Set(whole.map(({ attribution }) => speakerOf(attribution).kind))].map((kind) => `speaker=${kind}`),
    `parts=${Math.min(3, parts.length)}`,
    `injured=${counts.some(({ value }) => value.measure === 'injured')}`,
    ...[...new Set(roles.map(({ method }) => (method.startsWith('model') ? 'model' : 'rule')))].map((how) => `role=${how}`),
    `weakest=${roles.length === 0 ? 'none' : Math.floor(4 * Math.min(...roles.map(({ confidence }) => confidence)))}`,
    `age=${age === null ? 'none' : age <= 1 ? 'day' : age <= 7 ? 'week' : age <= 31 ? 'month' : 'old'}`,
    `when=${report.time?.rule.split('/')[0] ?? 'none'}`,
    `first=${(report.tellings[0]?.start ?? 0) < 400}`,
  ]
}

/** How the report stands beside the others of its document: likelier ones, the same people or another figure of dead there. */
function besideFeatures(dead: readonly Victim[], sum: number, { report, score, others }: Incident): string[] {
  const lastWord = (words: string) => muc(words).split(' ').at(-1) as string
  const own = dead.map((victim) => lastWord(victim.name ?? (victim.descriptions[0] as string)))
  const shared = others.filter((other) => other.score > -2 && other.report.claims.some((claim) => claim.property === 'participant.victim' && own.includes(lastWord(claim.value.words))))
  const figures = others.flatMap((other) => other.report.claims.filter(isCount).flatMap(({ value }) => (value.measure === 'killed' && value.best !== null ? [value.best] : [])))
  const start = report.tellings[0]?.start ?? 0
  return [
    `rank=${Math.min(4, others.filter((other) => other.score > score).length)}`,
    `likely=${Math.min(4, others.filter((other) => other.score > -0.8).length)}`,
    `shared=${Math.min(2, shared.length)}`,
    `elsewhere=${figures.length === 0 ? 'none' : figures.includes(sum) ? 'same' : 'other'}`,
    `reports=${Math.min(8, others.length + 1)}`,
    `order=${Math.min(3, others.filter((other) => (other.report.tellings[0]?.start ?? 0) < start).length)}`,
  ]
}

/** True where the shipped trees hold the sum of the dead for right. */
export function isSureOfDead(features: readonly string[]): boolean {
  return scoreOfDead(features, model()) > model().threshold
}

/** The trees with the log odds from which on a figure is told. */
export interface DeadModel extends TreesModel {
  readonly threshold: number
}

/** The log odds, by all trees, that the sum of the dead is right. */
export function scoreOfDead(features: readonly string[], trees: TreesModel): number {
  const told = new Set(features)
  return treesScore((name) => Number(told.has(name)), trees)
}

let read: DeadModel | null = null

function model(): DeadModel {
  read ??= JSON.parse(readFileSync(new URL('./muc4-dead.json', import.meta.url), 'utf8')) as DeadModel
  return read
}
