import { type ActType, familyOf, harmfulFamilies } from '../../record/act.ts'

/** Which roles kinds of acts have. */

/** Acts done by force, or that force puts down. */
export function isForcible(type: ActType): boolean {
  return isHarm(type) || type === 'remote.disrupted' || familyOf(type) === 'liberty' || familyOf(type) === 'property' || type === 'protest.riot' || type === 'protest.mob'
}

/** What a crowd marches to and what shopkeepers shut is nobody's target; what is attacked, damaged, blocked or occupied is. */
export function hasTarget(type: ActType): boolean {
  return isForcible(type) || type === 'protest.blockade' || type === 'posture.deployment'
}

/** Acts of harm: the kinds of incident whose roles were learned; roles of protests, arrests and the like are the rules' alone. */
export function isHarm(type: ActType): boolean {
  if (type === 'remote.disrupted') return false
  return harmfulFamilies.has(familyOf(type)) || type === 'liberty.abduction' || type === 'liberty.disappearance' || type === 'property.arson' || type === 'property.damage' || type === 'protest.crackdown'
}
