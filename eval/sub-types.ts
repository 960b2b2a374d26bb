import { join } from 'node:path'
import type { ActType } from '../src/record/act.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { bootstrap } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { mainReport } from './main-report.ts'
import { readText } from './reading-tools.ts'
import { openFolder, readRows } from './open-form.ts'

/** The set's label for each of our act types, where weapon and actors change nothing (`domain-model.md` 2, ACLED column). */
const labels: Readonly<Record<ActType, string>> = {
  'attack.armed': 'ATTACK', 'attack.targeted': 'ATTACK', 'attack.execution_extrajudicial': 'ATTACK', 'attack.execution_judicial': 'OTHER', 'attack.beating': 'ATTACK', 'attack.sexual': 'SEX_VIOL',
  'battle.clash': 'ARMED_CLASH', 'remote.shelling': 'ART_MISS_ATTACK', 'remote.air': 'AIR_STRIKE', 'remote.bomb': 'REM_EXPLOS', 'remote.suicide': 'SUIC_BOMB', 'remote.chemical': 'CHEM_WEAP', 'remote.disrupted': 'DISR_WEAP',
  'liberty.arrest': 'ARREST', 'liberty.abduction': 'ABDUCT_DISSAP', 'liberty.disappearance': 'ABDUCT_DISSAP', 'liberty.sentence': 'OTHER', 'liberty.release': 'AGREEMENT', 'custody.torture': 'ATTACK', 'custody.death': 'ATTACK', 'custody.conditions': 'OTHER',
  'property.arson': 'PROPERTY_DISTRUCT', 'property.damage': 'PROPERTY_DISTRUCT', 'property.seizure': 'PROPERTY_DISTRUCT', 'protest.demonstration': 'PEACE_PROTEST', 'protest.riot': 'VIOL_DEMONSTR', 'protest.mob': 'MOB_VIOL', 'protest.strike': 'PEACE_PROTEST', 'protest.hunger': 'PEACE_PROTEST',
  'protest.blockade': 'PEACE_PROTEST', 'protest.crackdown': 'PROTEST_WITH_INTER', 'symbolic.commemoration': 'PEACE_PROTEST', 'symbolic.display': 'PEACE_PROTEST', 'symbolic.slogan': 'PEACE_PROTEST', 'restrict.ban': 'OTHER', 'restrict.threat': 'OTHER', 'restrict.displacement': 'OTHER',
  'posture.alert': 'CHANGE_TO_GROUP_ACT', 'posture.deployment': 'CHANGE_TO_GROUP_ACT', 'posture.agreement': 'AGREEMENT',
}

/** The ACLED-style sub-type of a snippet: the first incident told, with the weapon and the response taken into account. */
export function subType(reading: Reading): string {
  const happened = reading.reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
  const report = mainReport(reading) ?? reading.reports[0]
  if (!report) return 'NONE'
  const types = new Set(happened.flatMap(actsOf))
  const weapons = new Set(report.claims.flatMap((claim) => (claim.property === 'weapon' ? [claim.value.weapon] : [])))
  if (weapons.has('grenade') && !types.has('remote.suicide')) return 'GRENADE'
  for (const type of ['remote.chemical', 'remote.suicide'] as const) if (types.has(type)) return labels[type]
  const protest = [...types].some((type) => type.startsWith('protest.'))
  if (types.has('protest.mob')) return 'MOB_VIOL'
  if (protest && (types.has('protest.crackdown') || types.has('liberty.arrest') || report.type.startsWith('attack'))) {
    const hurt = happened.some((each) => each.claims.some((claim) => claim.property === 'count.killed' || claim.property === 'count.injured'))
    if (hurt || types.has('attack.beating') || types.has('attack.armed')) return 'FORCE_AGAINST_PROTEST'
    if (types.has('protest.riot')) return 'VIOL_DEMONSTR'
    return 'PROTEST_WITH_INTER'
  }
  const words = report.claims.map((claim) => claim.words).join(' ').toLowerCase()
  const agents = report.claims.flatMap((claim) => (claim.property === 'responsibility' ? [reading.actors.find((actor) => actor.id === claim.value.actorId)] : []))
  if (report.type === 'battle.clash' && /\b(?:retak|recaptur|regain|captur|seiz|liberat|took control|take control|taken control|conquer|took over|overran|wrest|recover|fell to|lost)/.test(words)) {
    return agents.some((actor) => actor?.kind === 'state') ? 'GOV_REGAINS_TERIT' : 'NON_STATE_ACTOR_OVERTAKES_TER'
  }
  if (report.type === 'posture.deployment') {
    if (/\b(?:base|headquarters|camp|outpost)\b/.test(words)) return 'HQ_ESTABLISHED'
    return /\b(?:withdr|pull|hand|retreat|vacat|left)/.test(words) ? 'NON_VIOL_TERRIT_TRANSFER' : 'CHANGE_TO_GROUP_ACT'
  }
  // Force between armed sides, also a ground attack on a military position, is a battle (ACLED, in `domain-model.md` 2).
  const victims = report.claims.filter((claim) => claim.property === 'participant.victim' || claim.property === 'target').map((claim) => claim.words)
  if (labels[report.type] === 'ATTACK' && victims.some((each) => armedSide.test(each))) return 'ARMED_CLASH'
  return labels[report.type]
}

const armedSide = /\b(?:soldiers?|troops?|army|militants?|fighters?|rebels?|insurgents?|guerrillas?|jihadis?t?s?|terrorists?|militia\w*|security (?:forces|personnel)|military|base|checkpoint|outpost|patrol|convoy|commanders?|policem[ae]n|police officers?|officers?|isis|taliban)\b/i

function actsOf(report: Report): ActType[] {
  return report.claims.flatMap((claim) => (claim.property === 'act' ? [claim.value.type] : []))
}

/** ACLED sub-event types of news snippets; labels outside the taxonomy are left out, as the bar says. */
export const subTypes: EvalSet = {
  name: 'case2021',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = openFolder('events-case2021', options)
    const outside = new Set(['MAN_MADE_DISASTER', 'NATURAL_DISASTER', 'ORG_CRIME', 'DIPLO', 'ATTRIB'])
    const items = readRows<{ id: string; text: string; label: string }>(join(folder, 'task2.jsonl'))
      .filter((item) => !outside.has(item.label)).slice(0, options.limit ?? Infinity)
    const answers = items.map((item) => ({ gold: item.label, got: subType(readText(item.text, {}).reading), item }))
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
