import { readFileSync } from 'node:fs'
import type { Reading, Report } from '../src/record/report.ts'
import { actWords } from './muc4-kind.ts'
import type { RoleTemplate } from './muc4-roles.ts'
import { mucType, scopeFeatures, type ScopeModel, scopeScore, type Told } from './muc4-scope.ts'
import { isIrregular, isStateBody, muc } from './muc4-terms.ts'

/** A report that the five-role metric may be told. */
export interface Tellable {
  /** What our record says of it (`toldFeatures`). */
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

/**
 * What the scope of the whole task knows of a report, with the words of its acts, who did it and what its document is about, each for the
 * kind of the incident too. On folds these gave the five roles 1.2 points; the scope of the whole task, which leaves optional templates out, lost by them.
 */
export function toldFeatures(report: Report, document: Told, reading: Reading): string[] {
  const features = [...actWords(report), ...agentFeatures(report), ...subjectFeatures(document)]
  return [...scopeFeatures(report, document, reading), ...features, ...features.map((each) => `${mucType(report)}&${each}`)]
}

function agentFeatures(report: Report): string[] {
  const agents = report.claims.filter((claim) => claim.property === 'responsibility').map((claim) => classOfAgent(muc(claim.words)))
  return [...[...new Set(agents)].map((agent) => `agent=${agent}`), `agents=${Math.min(3, agents.length)}`]
}

/** What MUC's rule book asks of who did it: a state, its enemies, criminals, or people nobody knows. */
function classOfAgent(words: string): string {
  if (isStateBody(words)) return 'state'
  if (isIrregular(words)) return 'irregular'
  if (/\b(?:CRIMINALS?|ASSASSINS?|KILLERS?|DEATH SQUADS?)\b/.test(words)) return 'criminal'
  return /MEN\b|\b(?:INDIVIDUALS?|PERSONS?|PEOPLE|SUBJECTS?|UNIDENTIFIED|UNKNOWN)\b/.test(words) ? 'unknown' : 'other'
}

/** Words that tell what a document is about; a speech or an interview by its 'we' and its questions. */
const subjects: readonly (readonly [string, RegExp])[] = [
  ['we', /\b(?:WE|OUR|US)\b/g],
  ['questions', /\?/g],
  ['war', /\b(?:TROOPS?|ARMY|BATTALIONS?|BRIGADES?|COMBAT|OFFENSIVE|BATTLES?|CASUALTIES|GARRISON|AIR FORCE|CLASH(?:ES)?|FIGHTING|POSITIONS)\b/g],
  ['politics', /\b(?:PEACE|NEGOTIATIONS?|DIALOGUE|TALKS|GOVERNMENT|PRESIDENT|ELECTIONS?|AGREEMENT|PROPOSALS?)\b/g],
  ['courts', /\b(?:INVESTIGAT\w+|JUDGE|COURT|TRIAL|EXTRADIT\w+|CHARGED|SENTENCED|ARREST\w*)\b/g],
  ['attacks', /\b(?:TERRORIS\w+|MURDER\w*|ASSASSINAT\w+|BOMB\w*|KIDNAP\w*|DYNAMITE)\b/g],
]

/** How much of a document is about each subject, in steps of twice as much from one word in a thousand on, and how long it is. */
function subjectFeatures({ text }: Told): string[] {
  const upper = text.toUpperCase()
  const length = upper.split(/\s+/).length
  const share = (words: RegExp) => Math.min(5, Math.round(Math.log2(1 + (1000 * (upper.match(words)?.length ?? 0)) / length)))
  return [...subjects.map(([subject, words]) => `about=${subject}/${share(words)}`), `words=${Math.min(8, Math.round(Math.log2(length / 50)))}`]
}

let kept: ToldModels | null = null

function shipped(): ToldModels {
  kept ??= JSON.parse(readFileSync(new URL('./muc4-told.json', import.meta.url), 'utf8')) as ToldModels
  return kept
}
