import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import { isBareAttack } from './kinds-of-acts.ts'

const specificity: readonly ActType[] = [
  'remote.chemical', 'remote.suicide', 'remote.air', 'remote.bomb', 'remote.shelling', 'attack.execution_judicial', 'attack.execution_extrajudicial', 'attack.targeted',
  'custody.death', 'protest.mob', 'attack.sexual', 'battle.clash', 'liberty.abduction', 'protest.crackdown',
]

/** The act with the gravest reported outcome; its type by the means told, else the first act told. */
export function primaryType(acts: readonly ActMention[]): ActType {
  const first = acts[0] as ActMention
  const happened = acts.filter((act) => act.polarity === 'affirms')
  const means = happened.filter((act) => !act.outcome)
  const deadly = happened.some((act) => act.measure === 'killed' || act.measure === 'injured' || act.measure === 'casualties_unspecified')
  const pool = means.length > 0 ? means : happened.length > 0 ? happened : acts
  // 'They fired two shots in the air and took him away': what came of it is that he was taken.
  if (!deadly && first.type === 'attack.armed' && pool.some((act) => act.type === 'liberty.abduction')) return 'liberty.abduction'
  if (deadly) {
    const harmful = pool.filter((act) => harmfulFamilies.has(familyOf(act.type)) || act.type === 'protest.mob' || act.type === 'protest.crackdown' || act.type === 'protest.riot')
    if (harmful.length > 0) {
      // 'An armed group entered the village at dusk and beheaded four men': no other side fought it.
      if (harmful.every(comesIn) && happened.some((act) => act.outcome || act.type === 'liberty.abduction')) return 'attack.armed'
      // 'Soldiers entered the village. They shot four farmers': the same, where the words for the harm tell its means.
      const fought = harmful.filter((act) => !comesIn(act))
      if (fought.length > 0 && fought.length < harmful.length && fought.every((act) => act.type !== 'battle.clash')) return mostTold(fought)
      // 'Explosions rocked the town as rockets fell': the blasts are those of the rockets.
      const open = harmful.filter((act) => act.type !== 'remote.bomb' || !/\/(?:explosions?|blasts?|explode[ds]?|exploding)$/.test(act.rule))
      if (open.length > 0 && open.length < harmful.length && open.every((act) => act.type === 'remote.shelling')) return 'remote.shelling'
      const type = mostTold(harmful)
      // 'The mayor was kidnapped on Monday and found dead today. He had been executed': no court sends for those it judges
      const isTaken = happened.some((act) => act.type === 'liberty.abduction' || (act.outcome && act.type === 'attack.armed' && /\/(?:found dead|found murdered|murdered)$/.test(act.rule)))
      return type === 'attack.execution_judicial' && isTaken ? 'attack.execution_extrajudicial' : type
    }
    const outcome = happened.find((act) => act.outcome)
    // 'Gunmen killed two farmers and burned their lorry': by no fire; 'burned the bar, killing eight' was by fire.
    const byHand = happened.find((act) => act.outcome && act.measure === 'killed' && act.arguments.some(({ role }) => role === 'perpetrator') && !/\/killing$/.test(act.rule))
    if (byHand && pool.every((act) => familyOf(act.type) === 'property')) return byHand.type
    // 'At least nine were killed. More than 190 homes were destroyed': the dead come before the houses.
    if (outcome && (pool[0] === undefined || /^(?:liberty|restrict)$/.test(familyOf(pool[0].type)) || (outcome.measure === 'killed' && /^property\.(?:damage|seizure)$/.test(pool[0].type)))) return outcome.type
  }
  // 'They searched a house and arrested two': what came of it is that they are held.
  if (first.type === 'property.seizure' && pool.some((act) => act.type === 'liberty.arrest')) return 'liberty.arrest'
  return (pool[0] ?? first).type
}

/** Coming into a town, by which nobody is hurt. */
function comesIn({ type, rule }: ActMention): boolean {
  return type === 'battle.clash' && /\/(?:enter(?:ed|s|ing)?$|\p{L}+ into$)/u.test(rule)
}

/**
 * The type that most acts tell; a bare 'attack' leaves it to the others, and of two told as often the one that says more wins:
 * one 'bombings' beside four shootings makes no bombing of them.
 */
function mostTold(acts: readonly ActMention[]): ActType {
  const votes = new Map<ActType, number>()
  for (const act of acts) votes.set(act.type, (votes.get(act.type) ?? 0) + (isBareAttack(act) ? 0.1 : 1))
  const rank = (type: ActType) => (specificity.includes(type) ? specificity.indexOf(type) : specificity.length)
  return [...votes].sort(([a, m], [b, n]) => n - m || rank(a) - rank(b))[0]?.[0] as ActType
}
