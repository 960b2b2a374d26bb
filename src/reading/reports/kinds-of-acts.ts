import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import { tellsDrowning } from '../acts/other-fields.ts'
import type { PlacedAct } from './placed-act.ts'

/** Which kinds of acts may be one incident. */

/** 0 = two incidents, 1 = may be one when told together, 2 = one kind of thing. */
export function compatibility(a: PlacedAct, b: PlacedAct): number {
  const typeA = a.act.type
  const typeB = b.act.type
  // They marched over a death in a prison, which was before.
  if ((typeA === 'custody.death' && familyOf(typeB) === 'protest') || (typeB === 'custody.death' && familyOf(typeA) === 'protest')) return 0
  if (typeA === typeB) return 2
  if ((leavesMeansOpen(a) && isDeadly(typeB)) || (leavesMeansOpen(b) && isDeadly(typeA))) return isDeadly(typeA) && isDeadly(typeB) ? 2 : 1
  // Deaths and wounds among hostages, detainees, protesters, in fires: the outcome goes to the act told there.
  if ((a.act.outcome && holdsHarm.has(typeB)) || (b.act.outcome && holdsHarm.has(typeA))) return 1
  return pairs.get(`${typeA} ${typeB}`) ?? 0
}

/** Acts that people are killed or hurt in, by words that may leave open how. */
function isDeadly(type: ActType): boolean {
  const family = familyOf(type)
  return ((family === 'attack' || family === 'battle' || family === 'remote') && type !== 'remote.disrupted') || type === 'protest.crackdown' || type === 'protest.mob' || type === 'custody.death'
}

/** Kinds that one incident may be told as: 2 = by either word, 1 = one beside the other. Each pair stands once. */
const together: readonly (readonly [kind: 1 | 2, pairs: readonly (readonly [ActType, readonly ActType[]])[]])[] = [
  [2, [
    ['remote.bomb', ['remote.suicide']],
    ['attack.armed', ['battle.clash', 'attack.targeted', 'attack.execution_extrajudicial', 'protest.crackdown']],
    ['attack.beating', ['protest.crackdown']],
    ['protest.demonstration', ['protest.crackdown', 'protest.riot', 'protest.blockade', 'symbolic.slogan']],
    ['protest.riot', ['protest.crackdown', 'battle.clash', 'protest.blockade']],
    ['protest.blockade', ['protest.crackdown']],
    ['protest.mob', ['attack.beating', 'attack.armed']],
    ['custody.death', ['custody.torture']],
    ['restrict.displacement', ['battle.clash']],
  ]],
  [1, [
    ['remote.shelling', ['remote.air', 'property.damage']],
    ['protest.demonstration', ['battle.clash', 'protest.strike', 'liberty.arrest', 'symbolic.display']],
    ['protest.blockade', ['liberty.arrest']],
    ['protest.strike', ['protest.crackdown']],
    ['remote.air', ['remote.bomb', 'property.damage']],
    ['protest.riot', ['property.damage', 'property.arson', 'liberty.arrest']],
    ['property.damage', ['liberty.arrest']],
    ['property.arson', ['liberty.arrest', 'property.damage']],
    ['protest.mob', ['protest.riot', 'property.damage']],
    ['protest.crackdown', ['liberty.arrest']],
    ['liberty.abduction', ['liberty.disappearance']],
    ['attack.beating', ['custody.torture', 'property.damage']],
    ['battle.clash', ['posture.agreement', 'remote.shelling']],
    ['restrict.displacement', ['attack.armed', 'remote.shelling']],
    ['attack.targeted', ['remote.bomb']],
    ['symbolic.commemoration', ['symbolic.display']],
    ['liberty.arrest', ['property.seizure']],
    ['remote.bomb', ['property.damage']],
    ['attack.armed', ['property.damage']],
  ]],
]

const pairs: ReadonlyMap<string, number> = new Map(together.flatMap(([kind, rows]) => rows.flatMap(([a, others]) => others.flatMap((b) => [[`${a} ${b}`, kind], [`${b} ${a}`, kind]] as const))))

/** Acts in which people are killed and hurt by words that tell no means. */
export const holdsHarm: ReadonlySet<ActType> = new Set<ActType>(['liberty.abduction', 'property.arson', 'protest.demonstration', 'protest.riot'])

/** True where an act says nothing of its means, so that another that does may be the same act. */
export function leavesMeansOpen(act: PlacedAct): boolean {
  // 'two were killed by a landmine' says its own means; 'two were killed' leaves them to others.
  return (act.act.outcome && act.act.type === 'attack.armed' && !tellsDrowning(act.act)) || genericWords.test(act.act.rule)
}

const genericWords = /\/(?:the )?(?:attack|attacks|assault|assaults|atrocity|violence|target|targeted|targeting|raid|attacked|incursion|offensive|onslaught)$/

/** 'the attack', 'raided': words that leave the means to others. */
export function isBareAttack(act: ActMention): boolean {
  return act.type === 'attack.armed' && genericWords.test(act.rule)
}

/** Ways of firing that a text may call by another's name in its next sentence. */
export function bothFire(a: ActType, b: ActType): boolean {
  const fires = (type: ActType) => type === 'attack.armed' || type === 'battle.clash' || (type.startsWith('remote.') && type !== 'remote.disrupted')
  return fires(a) && fires(b)
}

/** Violence or taking of people on both sides. */
export function bothHarm(a: ActType, b: ActType): boolean {
  const held = (type: ActType) => type === 'liberty.abduction' || type === 'liberty.arrest' || type === 'custody.torture'
  return (harmfulFamilies.has(familyOf(a)) || held(a)) && (harmfulFamilies.has(familyOf(b)) || held(b))
}

export function isOfProperty(type: ActType): boolean {
  return type === 'property.damage' || type === 'property.arson'
}

export function isHarmOrDamage(type: ActType): boolean {
  return harmfulFamilies.has(familyOf(type)) || familyOf(type) === 'property' || type === 'liberty.abduction' || type === 'liberty.arrest'
}

/** True for what is told as having happened, for certain or not quite. */
export function happened({ act }: PlacedAct): boolean {
  return (act.modality === 'asserted' || act.modality === 'hedged') && act.polarity === 'affirms'
}
