import { readFileSync } from 'node:fs'
import type { ParticipantValue } from '../src/record/actor.ts'
import { isCount } from '../src/record/claim.ts'
import { familyOf } from '../src/record/act.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { days } from '../src/reading/reports/windows.ts'
import { isFurther } from './muc4-further.ts'
import { isMilitary, isStateBody, muc } from './muc4-terms.ts'

/** What of a document the scope depends on, beside its reading. */
export interface Told {
  readonly text: string
  readonly date: string | null
}

/** The nine countries whose incidents MUC-4 wants. */
export const ofInterest: ReadonlySet<string> = new Set(['SV', 'GT', 'HN', 'AR', 'BO', 'CL', 'CO', 'EC', 'PE'])

/** MUC's incident type of a report; null for what MUC has no template for. */
export function mucType(report: Report): string | null {
  const types = new Set(report.claims.flatMap((claim) => (claim.property === 'act' ? [claim.value.type] : [])))
  const type = report.type
  if (type === 'remote.bomb' || type === 'remote.suicide' || (type === 'remote.air' && /bomb/i.test(report.claims.map((claim) => claim.words).join(' ')))) return 'BOMBING'
  if (type === 'liberty.abduction' || type === 'liberty.disappearance') return 'KIDNAPPING'
  if (type === 'property.arson') return 'ARSON'
  if (type.startsWith('attack.') || type.startsWith('remote.') || type === 'protest.crackdown' || type === 'custody.death' || type === 'custody.torture') {
    return type === 'attack.execution_judicial' || type === 'attack.sexual' || type === 'remote.disrupted' ? null : 'ATTACK'
  }
  if (type === 'property.damage') return [...types].some((each) => each === 'remote.bomb') ? 'BOMBING' : 'ATTACK'
  if (type === 'battle.clash') return 'ATTACK'
  return null
}

/**
 * MUC's scope (template-doc-part1, 1.0): recent, specific, nine countries, not only armed side against armed side. Its rule book
 * leaves much to the reader's sense ("specific", "historical context"), so a linear model weighs what our record says of a report;
 * it is trained by `training/train-muc4-scope.ts` on the development documents and knows no word of them.
 */
export function wantedByMuc(report: Report, document: Told, reading: Reading): boolean {
  return mucType(report) !== null && scoreWanted(report, document, reading) > model().threshold
}

/** Log odds, by the shipped weights, that MUC wants a template of a report. */
export function scoreWanted(report: Report, document: Told, reading: Reading): number {
  return scopeScore(scopeFeatures(report, document, reading), model())
}

/** Weights by feature, the start and the score from which on a template is wanted. */
export interface ScopeModel {
  readonly start: number
  readonly threshold: number
  readonly weights: Readonly<Record<string, number>>
}

/** Log odds that MUC wants a template of a report with these features. */
export function scopeScore(features: readonly string[], { start, weights }: ScopeModel): number {
  return features.reduce((sum, feature) => sum + (weights[feature] ?? 0), start)
}

let kept: ScopeModel | null = null

function model(): ScopeModel {
  kept ??= JSON.parse(readFileSync(new URL('./muc4-scope.json', import.meta.url), 'utf8')) as ScopeModel
  return kept
}

/** What our record says of a report, as names that are true of it; no word, name or number of the text. */
export function scopeFeatures(report: Report, document: Told, reading: Reading): string[] {
  const features = [
    `ruled=${ruledOut(report, document, reading) ?? 'in'}`,
    ...actFeatures(report),
    ...peopleFeatures(report, reading),
    ...timeFeatures(report, document),
    ...placeFeatures(report, reading),
    ...discourseFeatures(report, document, reading),
  ]
  const type = mucType(report) ?? 'none'
  const both = ['ruled', 'modality', 'humans', 'things', 'killed', 'perp', 'kinds', 'when', 'position', 'voice', 'side']
  return [...features, ...features.filter((each) => both.includes(each.split('=')[0] as string)).map((each) => `${type}&${each}`)]
}

/** What the rule book alone says: why MUC would not want a template; null when it would. */
function ruledOut(report: Report, document: Told, reading: Reading): string | null {
  if (report.modality !== 'asserted' && report.modality !== 'hedged') return 'not told as fact'
  if (report.aggregation === 'aggregate_total') return 'aggregate'
  const latest = report.time?.latest
  if (latest && document.date && Date.parse(document.date) - Date.parse(latest) > 62 * 86_400_000) return 'old'
  const countries = report.places.map((place) => place.country).filter((country) => country !== null)
  if (countries.length > 0 && !countries.some((country) => ofInterest.has(country))) {
    if (!reading.actors.some((actor) => actor.country !== null && ofInterest.has(actor.country))) return 'country'
  }
  const words = (property: 'participant.victim' | 'target' | 'responsibility') => report.claims.filter((claim) => claim.property === property).map((claim) => muc(claim.words))
  // Police and soldiers who wreck or seize things do no incident of this kind.
  if (report.type.startsWith('property.') && report.type !== 'property.arson' && words('responsibility').some(isStateBody)) return 'state property'
  const humans = words('participant.victim')
  const things = words('target')
  if (humans.length === 0 && things.length === 0) return 'no target'
  const onlyArmed = humans.length > 0 && humans.every(isMilitary)
  if (report.type === 'battle.clash' && (onlyArmed || humans.length === 0)) return 'clash'
  return onlyArmed && things.every(isMilitary) ? 'armed' : null
}

function actFeatures(report: Report): string[] {
  const acts = report.claims.filter((claim) => claim.property === 'act')
  const kinds = new Set(acts.map((claim) => claim.method.split('/')[1] ?? '?'))
  const affirmed = acts.filter((claim) => claim.polarity === 'affirms')
  return [
    `type=${report.type}`,
    `modality=${report.modality}`,
    `aggregation=${report.aggregation}`,
    `further=${isFurther(report)}`,
    `kinds=${[...kinds].sort().join('+')}`,
    `acts=${Math.min(acts.length, 4)}`,
    `denied=${affirmed.length < acts.length}`,
    `plural=${acts.every((claim) => claim.method.startsWith('rule:acts/noun') && /s$/i.test(claim.words))}`,
    `weapon=${report.claims.some((claim) => claim.property === 'weapon')}`,
    `stance=${report.claims.some((claim) => claim.property === 'acknowledgement') ? 'accepts' : report.claims.some((claim) => claim.property === 'denial') ? 'denies' : 'none'}`,
    ...[...new Set(acts.map((claim) => familyOf(claim.value.type)))].map((family) => `family=${family}`),
  ]
}

function peopleFeatures(report: Report, reading: Reading): string[] {
  const victims = report.claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.value] : []))
  const targets = report.claims.filter((claim) => claim.property === 'target')
  const agents = report.claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.value] : []))
  const words = victims.map((victim) => muc(victim.words))
  const military = words.filter(isMilitary).length
  const kindOf = (one: ParticipantValue) => reading.actors.find((actor) => actor.id === one.actorId)?.kind ?? 'none'
  const humans = words.length === 0 ? 'none' : military === words.length ? 'armed' : military > 0 ? 'mixed' : 'civil'
  const things = targets.length === 0 ? 'none' : targets.every((claim) => isMilitary(muc(claim.words))) ? 'armed' : 'civil'
  const state = agents.some((agent) => isStateBody(muc(agent.words)))
  const features = [
    `humans=${humans}`,
    `things=${things}`,
    `victims=${Math.min(words.length, 3)}`,
    `targets=${Math.min(targets.length, 2)}`,
    `side=${humans}/${things}/${agents.length === 0 ? 'nobody' : state ? 'state' : 'other'}`,
    `generic=${words.length > 0 && words.every((each) => /^(?:\w+ ){0,2}(?:PEOPLE|CIVILIANS|POPULATION|VICTIMS|PERSONS|CITIZENS|MEMBERS|OTHERS|WORKERS|PEASANTS|LEADERS|POLITICIANS|JUDGES|CHILDREN|WOMEN)$/.test(each))}`,
    `named=${victims.some((victim) => kindOf(victim) === 'person')}`,
    `suspected=${agents.some((agent) => agent.certainty === 'suspected')}`,
    ...[...new Set(victims.map(kindOf))].map((kind) => `victimKind=${kind}`),
    ...[...new Set(agents.map(kindOf))].map((kind) => `perp=${kind}`),
  ]
  if (agents.length === 0) features.push('perp=nobody')
  for (const measure of ['killed', 'injured', 'abducted', 'casualties_unspecified']) {
    const counts = report.claims.filter(isCount).filter((claim) => claim.value.measure === measure && claim.value.part !== 'subset')
    const best = Math.max(0, ...counts.map((claim) => claim.value.best ?? claim.value.min ?? 0))
    features.push(`${measure}=${counts.length === 0 ? 'none' : counts.some((claim) => claim.value.best !== null) ? (best === 1 ? 'one' : best < 20 ? 'some' : 'many') : 'vague'}`)
  }
  return features
}

function timeFeatures(report: Report, document: Told): string[] {
  const { time } = report
  if (time === null) return ['when=none', 'window=none']
  const day = 86_400_000
  const length = days(time)
  const age = time.latest && document.date ? (Date.parse(document.date) - Date.parse(time.latest)) / day : null
  const when = age === null ? 'unknown' : age < 0 ? 'ahead' : age <= 2 ? 'fresh' : age <= 14 ? 'weeks' : age <= 62 ? 'months' : age <= 200 ? 'old' : 'past'
  return [`when=${when}`, `window=${length <= 1 ? 'day' : length <= 8 ? 'week' : length <= 62 ? 'months' : 'years'}`, `stated=${time.stated}`, `anchor=${time.anchor}`]
}

function placeFeatures(report: Report, reading: Reading): string[] {
  const countries = report.places.map((place) => place.country).filter((country) => country !== null)
  const inside = countries.some((country) => ofInterest.has(country))
  const party = reading.actors.some((actor) => actor.country !== null && ofInterest.has(actor.country))
  const place = report.places[0]
  const rule = place === undefined ? 'none' : /;[^;]*$/.exec(place.reason)?.[0].replace(/".*"/, 'x').slice(2, 40) ?? 'told'
  return [
    `country=${countries.length === 0 ? 'none' : inside ? 'inside' : party ? 'outside, party inside' : 'outside'}`,
    `level=${place?.level ?? 'none'}`,
    `places=${Math.min(report.places.length, 3)}`,
    `placeRule=${rule}`,
  ]
}

function discourseFeatures(report: Report, document: Told, reading: Reading): string[] {
  const acts = report.claims.filter((claim) => claim.property === 'act')
  const start = report.tellings[0]?.start ?? 0
  const others = reading.reports.filter((each) => mucType(each) !== null && (each.modality === 'asserted' || each.modality === 'hedged'))
  const voice = acts.every((claim) => claim.attribution.directness === 'direct_quote') ? 'quoted' : acts.some((claim) => claim.attribution.directness === 'publisher_voice') ? 'publisher' : 'told'
  return [
    `tellings=${Math.min(report.tellings.length, 4)}`,
    `position=${start < 350 ? 'first' : start < 900 ? 'early' : start < 0.6 * document.text.length ? 'middle' : 'late'}`,
    `order=${Math.min(others.indexOf(report), 4)}`,
    `others=${Math.min(others.length, 6)}`,
    `clashes=${Math.min(reading.reports.filter((each) => each.type === 'battle.clash').length, 3)}`,
    `sameType=${others.some((each) => each !== report && mucType(each) === mucType(report) && (each.tellings[0]?.start ?? 0) < start)}`,
    `voice=${voice}`,
    `length=${document.text.length < 900 ? 'short' : document.text.length < 2500 ? 'middle' : 'long'}`,
    `fromUs=${/\b(?:WE|OUR|US)\b/i.test(document.text.slice(start, (report.tellings[0]?.end ?? start) + 1))}`,
    `asked=${/\?/.test(document.text.slice(start, (report.tellings[0]?.end ?? start) + 1))}`,
  ]
}
