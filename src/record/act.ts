/** The 40 neutral act types in 10 families (`domain-model.md` 2). Loaded words are never type names. */
export const actTypes = [
  'attack.armed', 'attack.targeted', 'attack.execution_extrajudicial', 'attack.execution_judicial', 'attack.beating', 'attack.sexual',
  'battle.clash',
  'remote.shelling', 'remote.air', 'remote.bomb', 'remote.suicide', 'remote.chemical', 'remote.disrupted',
  'liberty.arrest', 'liberty.abduction', 'liberty.disappearance', 'liberty.sentence', 'liberty.release',
  'custody.torture', 'custody.death', 'custody.conditions',
  'property.arson', 'property.damage', 'property.seizure',
  'protest.demonstration', 'protest.riot', 'protest.mob', 'protest.strike', 'protest.hunger', 'protest.blockade', 'protest.crackdown',
  'symbolic.commemoration', 'symbolic.display', 'symbolic.slogan',
  'restrict.ban', 'restrict.threat', 'restrict.displacement',
  'posture.alert', 'posture.deployment', 'posture.agreement',
] as const
export type ActType = (typeof actTypes)[number]

export type ActFamily =
  | 'attack' | 'battle' | 'remote' | 'liberty' | 'custody' | 'property' | 'protest' | 'symbolic' | 'restrict' | 'posture'

/** The family an act type belongs to. */
export function familyOf(type: ActType): ActFamily {
  return type.slice(0, type.indexOf('.')) as ActFamily
}

/** Families of acts by which people are killed or hurt. */
export const harmfulFamilies: ReadonlySet<ActFamily> = new Set<ActFamily>(['attack', 'battle', 'remote', 'custody'])

/** Neutral labels for screens and exports. */
export const actLabels: Readonly<Record<ActType, string>> = {
  'attack.armed': 'Armed attack',
  'attack.targeted': 'Targeted attack on a person',
  'attack.execution_extrajudicial': 'Killing without trial',
  'attack.execution_judicial': 'Execution after a sentence',
  'attack.beating': 'Beating',
  'attack.sexual': 'Sexual violence',
  'battle.clash': 'Armed clash',
  'remote.shelling': 'Shelling, rocket or missile fire',
  'remote.air': 'Air or drone strike',
  'remote.bomb': 'Explosion or bomb',
  'remote.suicide': 'Suicide bombing',
  'remote.chemical': 'Chemical weapon',
  'remote.disrupted': 'Weapons intercepted or defused',
  'liberty.arrest': 'Arrest or detention',
  'liberty.abduction': 'Abduction',
  'liberty.disappearance': 'Disappearance',
  'liberty.sentence': 'Trial or sentence',
  'liberty.release': 'Release',
  'custody.torture': 'Torture or ill-treatment',
  'custody.death': 'Death in custody',
  'custody.conditions': 'Conditions in custody',
  'property.arson': 'Arson',
  'property.damage': 'Damage to property',
  'property.seizure': 'Raid or seizure',
  'protest.demonstration': 'Demonstration',
  'protest.riot': 'Violent demonstration',
  'protest.mob': 'Crowd violence',
  'protest.strike': 'Strike or boycott',
  'protest.hunger': 'Hunger strike or self-harm in protest',
  'protest.blockade': 'Blockade',
  'protest.crackdown': 'Force against a protest',
  'symbolic.commemoration': 'Commemoration',
  'symbolic.display': 'Posters, banners or graffiti',
  'symbolic.slogan': 'Slogans',
  'restrict.ban': 'Ban or restriction',
  'restrict.threat': 'Threat or summons',
  'restrict.displacement': 'Displacement or expulsion',
  'posture.alert': 'Forces on alert',
  'posture.deployment': 'Deployment of forces',
  'posture.agreement': 'Agreement or ceasefire',
}

/** The means of an act; a field of the act, never a type of its own. */
export type Weapon =
  | 'firearm' | 'blade' | 'blunt' | 'fists' | 'fire' | 'grenade' | 'explosive' | 'suicide_bomb' | 'shelling' | 'aircraft' | 'drone'
  | 'chemical' | 'crowd_control' | 'vehicle' | 'rope' | 'other'

/** HURIDOCS list 28 as words: who accepts or denies what. */
export type Stance = 'accepts' | 'denies'
