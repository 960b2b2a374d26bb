import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention } from '../../record/mention.ts'
import { tellsDrowning } from '../acts/other-fields.ts'
import type { PlacedAct } from './placed-act.ts'

/** 0 = two incidents, 1 = may be one when told together, 2 = one kind of thing. */
export function compatibility(a: PlacedAct, b: PlacedAct): number {
  const typeA = a.act.type
  const typeB = b.act.type
  // They marched over a death in a prison, which was before.
  if ((typeA === 'custody.death' && familyOf(typeB) === 'protest') || (typeB === 'custody.death' && familyOf(typeA) === 'protest')) return 0
  if (typeA === typeB) return 2
  const harm = new Set(['attack', 'battle', 'remote'])
  const harmful = (type: ActType) => (harm.has(familyOf(type)) && type !== 'remote.disrupted') || type === 'protest.crackdown' || type === 'protest.mob' || type === 'custody.death'
  if ((leavesMeansOpen(a) && harmful(typeB)) || (leavesMeansOpen(b) && harmful(typeA))) return harmful(typeA) && harmful(typeB) ? 2 : 1
  // Deaths and wounds among hostages, detainees, protesters, in fires: the outcome goes to the act told there.
  if ((a.act.outcome && holdsHarm.has(typeB)) || (b.act.outcome && holdsHarm.has(typeA))) return 1
  for (const [x, y, kind] of pairs) if ((x === typeA && y === typeB) || (x === typeB && y === typeA)) return kind
  return 0
}

const pairs: readonly (readonly [ActType, ActType, number])[] = [
  ['remote.bomb', 'remote.suicide', 2], ['remote.shelling', 'remote.air', 1], ['attack.armed', 'battle.clash', 2], ['attack.armed', 'attack.targeted', 2],
  ['attack.armed', 'attack.execution_extrajudicial', 2], ['attack.armed', 'protest.crackdown', 2], ['attack.beating', 'protest.crackdown', 2],
  ['protest.demonstration', 'protest.crackdown', 2], ['protest.demonstration', 'protest.riot', 2], ['protest.riot', 'protest.crackdown', 2],
  ['protest.demonstration', 'battle.clash', 1], ['protest.riot', 'battle.clash', 2], ['protest.demonstration', 'protest.blockade', 2], ['protest.demonstration', 'protest.strike', 1],
  ['protest.riot', 'protest.blockade', 2], ['protest.blockade', 'protest.crackdown', 2], ['protest.blockade', 'liberty.arrest', 1], ['protest.strike', 'protest.crackdown', 1], ['remote.air', 'remote.bomb', 1], ['protest.riot', 'property.damage', 1], ['property.damage', 'liberty.arrest', 1], ['property.arson', 'liberty.arrest', 1], ['protest.riot', 'property.arson', 1], ['protest.mob', 'protest.riot', 1],
  ['protest.demonstration', 'liberty.arrest', 1], ['protest.crackdown', 'liberty.arrest', 1], ['protest.riot', 'liberty.arrest', 1], ['protest.demonstration', 'symbolic.slogan', 2],
  ['protest.demonstration', 'symbolic.display', 1], ['liberty.abduction', 'liberty.disappearance', 1], ['property.arson', 'property.damage', 1],
  ['protest.mob', 'attack.beating', 2], ['protest.mob', 'attack.armed', 2], ['custody.death', 'custody.torture', 2], ['attack.beating', 'custody.torture', 1],
  ['battle.clash', 'posture.agreement', 1], ['restrict.displacement', 'battle.clash', 2], ['restrict.displacement', 'attack.armed', 1], ['restrict.displacement', 'remote.shelling', 1],
  ['attack.armed', 'remote.bomb', 0], ['attack.targeted', 'remote.bomb', 1], ['symbolic.commemoration', 'symbolic.display', 1], ['liberty.arrest', 'property.seizure', 1], ['remote.bomb', 'property.damage', 1],
  ['remote.shelling', 'property.damage', 1], ['remote.air', 'property.damage', 1], ['battle.clash', 'remote.shelling', 1], ['attack.armed', 'property.arson', 0], ['attack.armed', 'property.damage', 1], ['attack.beating', 'property.damage', 1], ['protest.mob', 'property.damage', 1],
]

/** Acts in which people are killed and hurt by words that tell no means. */
export const holdsHarm: ReadonlySet<ActType> = new Set<ActType>(['liberty.abduction', 'property.arson', 'protest.demonstration', 'protest.riot'])

/** True where an act says nothing of its means, so that another that does may be the same act. */
function leavesMeansOpen(act: PlacedAct): boolean {
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
