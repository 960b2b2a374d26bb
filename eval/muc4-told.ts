import { readFileSync } from 'node:fs'
import type { RoleTemplate } from './muc4-roles.ts'
import { type ScopeModel, scopeScore } from './muc4-scope.ts'

/** A report that the five-role metric may be told. */
export interface Tellable {
  /** What our record says of it (`scopeFeatures`). */
  readonly features: readonly string[]
  readonly roles: RoleTemplate
  /** People described, whom the metric itself leaves out. */
  readonly described: readonly string[]
}

/** Weights for a report by itself, and for one among the others of its document. */
export interface ToldModels {
  readonly alone: ScopeModel
  readonly together: ScopeModel
}

/**
 * The chance that the five-role metric's key has a template for each report of a document. Its key counts optional templates among
 * the others, and of two reports of one incident only one is right: so each is judged by itself first, then by what the likelier ones
 * tell. Trained by `training/train-muc4-told.ts` on the development documents; knows no word of them.
 */
export function chancesTold(reports: readonly Tellable[], models: ToldModels = shipped()): number[] {
  const alone = reports.map(({ features }) => scopeScore(features, models.alone))
  return reports.map((report, i) => 1 / (1 + Math.exp(-scopeScore([...report.features, ...amongOthers(reports, alone, i)], models.together))))
}

/** How a report stands among the others of its document, as names that are true of it; `scores` are the log odds of each by itself. */
export function amongOthers(reports: readonly Tellable[], scores: readonly number[], index: number): string[] {
  const own = reports[index] as Tellable
  const score = scores[index] as number
  const likelier = reports.filter((_, i) => i !== index && ((scores[i] as number) > score || (scores[i] === score && i < index)))
  const alike = likelier.filter((other) => other.roles.incident_type === own.roles.incident_type)
  const again = alike.filter((other) => sharesOne(own, other))
  const hit = whomAndWhat(own).length
  const kind = own.roles.incident_type
  const odds = `odds=${step(score, [-4, -3, -2.5, -2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2])}`
  const rank = `rank=${Math.min(likelier.length, 5)}`
  const twice = `again=${Math.min(again.length, 2)}`
  const features = [rank, twice, `alike=${Math.min(alike.length, 3)}`, `hit=${Math.min(hit, 3)}`, `bare=${hit === 0}/${Math.min(alike.length, 2)}`]
  return [
    odds,
    `${odds}&${rank}`,
    `${odds}&${twice}`,
    `behind=${step(Math.max(...scores) - score, [0, 0.5, 1, 2, 3])}`,
    `reports=${Math.min(reports.length, 8)}`,
    `doers=${own.roles.PerpInd.length > 0}/${own.roles.PerpOrg.length > 0}`,
    ...features,
    ...features.map((each) => `${kind}&${each}`),
  ]
}

function step(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value > bound).length
}

function whomAndWhat({ roles, described }: Tellable): string[] {
  return [...roles.Target, ...roles.Victim].map((entity) => entity[0] as string).concat(described)
}

/** True where two reports name a target or victim of one last word. */
function sharesOne(a: Tellable, b: Tellable): boolean {
  const last = (words: string) => words.toLowerCase().split(' ').at(-1)
  const others = new Set(whomAndWhat(b).map(last))
  return whomAndWhat(a).some((words) => others.has(last(words)))
}

let kept: ToldModels | null = null

function shipped(): ToldModels {
  kept ??= JSON.parse(readFileSync(new URL('./muc4-told.json', import.meta.url), 'utf8')) as ToldModels
  return kept
}
