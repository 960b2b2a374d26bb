import type { ActType, Weapon } from '../../record/act.ts'
import { familyOf } from '../../record/act.ts'
import type { ParticipantRole } from '../../record/actor.ts'
import type { Measure } from '../../record/count.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, tokenAt } from '../../text/tree.ts'
import { openAttackWords, remainsNouns } from '../../lexicon/en/acts.ts'
import type { ActTrigger } from '../../lexicon/en/acts.ts'
import { weaponNouns } from '../../lexicon/en/things.ts'
import { custodyNouns, prisonerNouns, violenceBeside } from '../../lexicon/en/act-support.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { classOf } from './noun-class.ts'
import type { Parties } from './parties-by-parse.ts'
import { typeByParties } from './type-by-parties.ts'

/** The type of an act: what its trigger says, refined by its means, then by who did it to whom, then by where it befell them. */
export function typeOf(sentence: Sentence, match: TriggerMatch, { agents, patients }: Parties, weapon: Weapon | null, hitsThing: boolean): ActType {
  const { trigger, head } = match
  const isOpen = trigger.role === 'outcome' || openAttackWords.has(tokenAt(sentence, head).lemma)
  const onlyThings = hitsThing && patients.every((i) => classOf(sentence, i) !== 'person')
  const byMeans = refinedType(shelled(sentence, match) ? 'remote.shelling' : trigger.type, isOpen, weapon, onlyThings)
  const told = typeByParties(sentence, { type: byMeans, head, agents, patients })
  return trigger.measure === 'killed' && told === 'attack.armed' && isInCustody(sentence, head, patients) ? 'custody.death' : told
}

/** What the trigger says became of its patients, where the type that was chosen or they themselves do not tell more. */
export function measureOf(sentence: Sentence, trigger: ActTrigger, type: ActType, patients: readonly number[]): Measure | null {
  if (type === 'attack.execution_extrajudicial' || (type === 'protest.mob' && trigger.type === 'attack.execution_judicial')) return 'killed'
  if (type === 'liberty.arrest' && trigger.type === 'liberty.abduction') return 'detained'
  if (type === 'liberty.sentence' && trigger.type === 'liberty.arrest') return 'sentenced'
  if (type === 'restrict.displacement' && trigger.type === 'battle.clash') return 'displaced'
  if (type === 'attack.armed' && trigger.type === 'property.arson') return 'casualties_unspecified'
  // 'the body of a man with gunshot wounds'
  if (trigger.measure === 'injured' && patients.some((i) => isDeadBody(sentence, i))) return 'killed'
  return trigger.measure ?? null
}

/** 'the body of a man with gunshot wounds': who is a body, or whose body it is. */
function isDeadBody(sentence: Sentence, head: number): boolean {
  const { lemma, head: governor } = tokenAt(sentence, head)
  return remainsNouns.has(lemma) || (governor >= 0 && caseOf(sentence, head) === 'of' && remainsNouns.has(tokenAt(sentence, governor).lemma))
}

/** 'A prisoner died without his medicine', 'his death in the county jail': by itself, in custody; not 'died in the attack on the prison'. */
function isInCustody(sentence: Sentence, head: number, patients: readonly number[]): boolean {
  if (!['die', 'death', 'perish', 'succumb'].includes(tokenAt(sentence, head).lemma)) return false
  if (sentence.tokens.some((token) => violenceBeside.has(token.lemma))) return false
  if (patients.some((i) => prisonerNouns.has(tokenAt(sentence, i).lemma))) return true
  return sentence.tokens.some((token, i) => (custodyNouns.has(token.lower) || isLockUp(sentence, i) || (token.lower === 'station' && sentence.tokens[i - 1]?.lower === 'police')) && sentence.tokens.slice(Math.max(0, i - 5), i).some((before) => before.lower === 'in' || before.lower === 'inside' || (before.lower === 'at' && token.lower === 'station')))
}

/** 'in police lock-up', which stands as three words. */
function isLockUp({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.lower === 'lock-up' || (tokens[at]?.lower === 'lock' && tokens[at + 2]?.lower === 'up' && tokens[at + 1]?.text === '-')
}

/** 'fired 150 mortar rounds': rounds of a gun that shells. */
function shelled(sentence: Sentence, match: TriggerMatch): boolean {
  if (match.trigger.type !== 'attack.armed' || match.trigger.weapon !== 'firearm' || !match.phrasal) return false
  return sentence.tokens.some((token) => token.start > match.span.start && token.end <= match.span.end && weaponNouns[token.lemma] === 'shelling')
}

/** An outcome word or a bare 'attack' takes its type from the weapon told beside it. */
/** 'attacked with grenades' is a bombing: an open word takes its type from the weapon. */
function refinedType(type: ActType, open: boolean, weapon: Weapon | null, onlyThings: boolean): ActType {
  if (!open || weapon === null || familyOf(type) !== 'attack') return type
  switch (weapon) {
    case 'explosive':
    case 'grenade':
      return 'remote.bomb'
    case 'suicide_bomb':
      return 'remote.suicide'
    case 'shelling':
      return 'remote.shelling'
    case 'aircraft':
    case 'drone':
      return 'remote.air'
    case 'chemical':
      return 'remote.chemical'
    case 'blunt':
    case 'fists':
      return type === 'attack.armed' ? 'attack.beating' : type
    case 'fire':
      return onlyThings ? 'property.arson' : type
    default:
      return type
  }
}

/** What those who do an act of a type, and those it is done to, are called. */
export function rolesOf(type: ActType): { agent: ParticipantRole; patient: ParticipantRole } {
  const family = familyOf(type)
  if (type === 'protest.crackdown' || type === 'protest.mob') return { agent: 'perpetrator', patient: 'victim' }
  if (family === 'protest' || family === 'symbolic') return { agent: 'participant', patient: 'target' }
  if (family === 'posture') return { agent: 'participant', patient: 'target' }
  // Sappers who defuse a bomb did not lay it.
  if (type === 'remote.disrupted') return { agent: 'intervener', patient: 'victim' }
  return { agent: 'perpetrator', patient: 'victim' }
}
