import type { ActType } from '../src/record/act.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { bootstrap } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { mainReport } from './main-report.ts'
import { readText } from './reading-tools.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

/** The set's label for each of our act types, where weapon and actors change nothing (`domain-model.md` 2, ACLED column). */
const labels: Readonly<Record<ActType, string>> = {
  'attack.armed': 'ATTACK', 'attack.targeted': 'ATTACK', 'attack.execution_extrajudicial': 'ATTACK', 'attack.execution_judicial': 'OTHER', 'attack.beating': 'ATTACK', 'attack.sexual': 'SEX_VIOL',
  'battle.clash': 'ARMED_CLASH', 'remote.shelling': 'ART_MISS_ATTACK', 'remote.air': 'AIR_STRIKE', 'remote.bomb': 'REM_EXPLOS', 'remote.suicide': 'SUIC_BOMB', 'remote.chemical': 'CHEM_WEAP', 'remote.disrupted': 'DISR_WEAP',
  'liberty.arrest': 'ARREST', 'liberty.abduction': 'ABDUCT_DISSAP', 'liberty.disappearance': 'ABDUCT_DISSAP', 'liberty.sentence': 'OTHER', 'liberty.release': 'AGREEMENT', 'custody.torture': 'ATTACK', 'custody.death': 'ATTACK', 'custody.conditions': 'OTHER',
  'property.arson': 'PROPERTY_DISTRUCT', 'property.damage': 'PROPERTY_DISTRUCT', 'property.seizure': 'PROPERTY_DISTRUCT', 'protest.demonstration': 'PEACE_PROTEST', 'protest.riot': 'VIOL_DEMONSTR', 'protest.mob': 'MOB_VIOL', 'protest.strike': 'PEACE_PROTEST', 'protest.hunger': 'PEACE_PROTEST',
  'protest.blockade': 'PEACE_PROTEST', 'protest.crackdown': 'PROTEST_WITH_INTER', 'symbolic.commemoration': 'PEACE_PROTEST', 'symbolic.display': 'PEACE_PROTEST', 'symbolic.slogan': 'PEACE_PROTEST', 'restrict.ban': 'OTHER', 'restrict.threat': 'OTHER', 'restrict.displacement': 'OTHER',
  'posture.alert': 'CHANGE_TO_GROUP_ACT', 'posture.deployment': 'CHANGE_TO_GROUP_ACT', 'posture.agreement': 'AGREEMENT',
}

/**
 * The ACLED-style sub-type of a snippet by that codebook's own order (`domain-model.md` 2): the gravest means first, then protest by
 * its violence and the response, then force between armed sides, then the main report's own type.
 */
export function subType(reading: Reading): string {
  const happened = reading.reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
  const report = mainReport(reading) ?? reading.reports[0]
  if (!report) return 'NONE'
  const types = new Set(happened.flatMap(actsOf))
  for (const type of ['remote.chemical', 'remote.suicide'] as const) if (types.has(type)) return labels[type]
  if (report.type === 'remote.disrupted') return labels[report.type]
  if (report.claims.some((claim) => claim.property === 'weapon' && claim.value.weapon === 'grenade')) return 'GRENADE'
  if (types.has('attack.sexual')) return 'SEX_VIOL'
  if (types.has('protest.mob')) return 'MOB_VIOL'
  if (happened[0]?.type === 'posture.agreement') return 'AGREEMENT'
  return ofProtest(report, happened, types) ?? ofArmedSides(reading, report, happened, types) ?? ofPosture(report) ?? ofMeans(report, types)
}

/** ACLED: a crowd's violence makes a violent demonstration; else the response to it tells. */
function ofProtest(report: Report, happened: readonly Report[], types: ReadonlySet<ActType>): string | null {
  if (![...types].some((type) => type.startsWith('protest.'))) return null
  if (types.has('protest.riot')) return 'VIOL_DEMONSTR'
  if (!types.has('protest.crackdown') && !types.has('liberty.arrest') && !report.type.startsWith('attack')) return null
  const hurt = happened.some((each) => each.claims.some((claim) => claim.property === 'count.killed' || claim.property === 'count.injured'))
  return hurt || types.has('attack.beating') || types.has('attack.armed') ? 'FORCE_AGAINST_PROTEST' : 'PROTEST_WITH_INTER'
}

/** Force between armed sides, also a ground attack on a military position, is a battle; territory that changes hands makes it a kind of its own. */
function ofArmedSides(reading: Reading, report: Report, happened: readonly Report[], types: ReadonlySet<ActType>): string | null {
  if (report.type !== 'battle.clash' && labels[report.type] !== 'ATTACK') return null
  const words = happened.flatMap((each) => each.claims.flatMap((claim) => (claim.property === 'act' && claim.value.type === 'battle.clash' ? [claim.words] : []))).join(' ')
  if (territory.test(words)) {
    if (happened.some((each) => each.claims.some((claim) => claim.property === 'act' && claim.value.type === 'posture.deployment' && leaving.test(claim.words)))) return 'NON_VIOL_TERRIT_TRANSFER'
    return isOfState(reading, happened) ? 'GOV_REGAINS_TERIT' : 'NON_STATE_ACTOR_OVERTAKES_TER'
  }
  if (types.has('battle.clash')) return 'ARMED_CLASH'
  const struck = report.claims.filter((claim) => claim.property === 'participant.victim' || claim.property === 'target').map((claim) => claim.words)
  return struck.some((each) => armedSide.test(each)) ? 'ARMED_CLASH' : null
}

function isOfState(reading: Reading, happened: readonly Report[]): boolean {
  const sides = happened.flatMap((each) => each.claims.filter((claim) => claim.property === 'responsibility'))
  const named = sides.find((claim) => stateSide.test(claim.words) !== otherSide.test(claim.words))
  if (named) return stateSide.test(named.words)
  if (sides.some((claim) => claim.property === 'responsibility' && reading.actors.some((actor) => actor.id === claim.value.actorId && actor.kind === 'state'))) return true
  return happened.some((each) => each.claims.some((claim) => claim.property === 'participant.victim' && otherSide.test(claim.words)))
}

function ofPosture(report: Report): string | null {
  if (report.type !== 'posture.deployment') return null
  const words = report.claims.map((claim) => claim.words).join(' ').toLowerCase()
  if (/\b(?:bases?|headquarters|camps?|outposts?|posts?|points?|garrison)\b/.test(words)) return 'HQ_ESTABLISHED'
  return leaving.test(words) ? 'NON_VIOL_TERRIT_TRANSFER' : 'CHANGE_TO_GROUP_ACT'
}

function ofMeans(report: Report, types: ReadonlySet<ActType>): string {
  if ((report.type === 'remote.bomb' || report.type === 'remote.shelling') && types.has('remote.air')) return 'AIR_STRIKE'
  const harmed = report.claims.some((claim) => claim.property === 'count.killed' || claim.property === 'count.injured')
  if (labels[report.type] === 'ATTACK' && !harmed && (types.has('property.arson') || types.has('property.damage'))) return 'PROPERTY_DISTRUCT'
  return labels[report.type]
}

const territory = /\b(?:retak|retook|recaptur|regain|captur|seiz|liberat|took (?:full )?control|take control|taken control|conquer|took over|overr[au]n|wrest|recover|reclaim|fell to|lost|occup|push|drove|oust|expel|advanc|secur)/i
const leaving = /\b(?:withdr|pull|hand|retreat|vacat|left|leav|evacuat)/i
const stateSide = /\b(?:army|forces|troops|government|military|soldiers|police|regime|loyalists|coalition)\b/i
const otherSide = /\b(?:rebels?|rebel-\w+|militants?|insurgents?|islamic state|isis|isil|daesh|taliban|terrorists?|jihadis?t?s?|fighters|militias?|guerrillas?|front|groups?|shabab\w*|haram|houthis?|huthis?)\b/i
const armedSide = /\b(?:soldiers?|troops?|army|militants?|fighters?|rebels?|insurgents?|guerrillas?|jihadis?t?s?|terrorists?|militia\w*|security (?:forces|personnel)|forces|gendarmes?|military|bases?|checkpoints?|outposts?|positions?|barracks|patrol|convoy|commanders?|policem[ae]n|police officers?|officers?|isis|taliban)\b/i

function actsOf(report: Report): ActType[] {
  return report.claims.flatMap((claim) => (claim.property === 'act' ? [claim.value.type] : []))
}

/** ACLED sub-event types of news snippets; labels outside the taxonomy are left out, as the bar says. */
export const subTypes: EvalSet = {
  name: 'case2021',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const outside = new Set(['MAN_MADE_DISASTER', 'NATURAL_DISASTER', 'ORG_CRIME', 'DIPLO', 'ATTRIB'])
    const items = openFiles('events-case2021', options, ['task2.jsonl'], /\.jsonl$/)
      .flatMap((file) => readRows<{ id: string; text: string; label: string }>(file)).filter((item) => !outside.has(item.label)).slice(0, options.limit)
    const answers = items.map((item) => ({ gold: item.label, got: subType(readText(item.text, {}).reading), item }))
    writeAnswers(options, answers.map(({ item, got }) => ({ id: item.id, label: got })))
    if (process.env['EVAL_VERBOSE']) for (const each of answers) if (each.gold !== each.got) console.error(`${each.item.id} ${each.gold} <- ${each.got}: ${each.item.text.slice(0, 160)}`)
    const score = (drawn: Iterable<number>) => weightedF1([...drawn].map((i) => answers[i] as { gold: string; got: string }))
    return [{ set: 'case2021', measure: 'sub-type weighted F1', n: items.length, score: score(answers.keys()), interval: bootstrap(answers.length, score), published: 'trained 83.9', must: 65, aim: 75 }]
  },
}

function weightedF1(items: readonly { gold: string; got: string }[]): number {
  let sum = 0
  for (const label of new Set(items.map((item) => item.gold))) {
    const tp = items.filter((item) => item.gold === label && item.got === label).length
    const fp = items.filter((item) => item.gold !== label && item.got === label).length
    const fn = items.filter((item) => item.gold === label && item.got !== label).length
    sum += ((tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)) * (tp + fn)) / items.length
  }
  return 100 * sum
}
