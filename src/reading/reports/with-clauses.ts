import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { TimeValue } from '../../record/time.ts'
import { clauseBehind, clauseInWhich } from '../../lexicon/en/joining.ts'
import { goesOnBehindDay } from '../../lexicon/en/measures.ts'
import { tellsDrowning } from '../acts/other-fields.ts'
import { actsOf, actsUnder } from './by-sentence.ts'
import { happened, isBareAttack } from './kinds-of-acts.ts'
import type { PlacedAct } from './placed-act.ts'
import { isSureTown } from './places-part.ts'
import { bestTime, days } from './windows.ts'

/** What an act has from the other acts of its sentence: when and where the clause before, behind or under it was. */

/** 'Three died when a drone struck a convoy near Sabha overnight': what came of an act was where and when the act of its clause was. */
export function withClauses(text: string, placed: readonly PlacedAct[], i: number): PlacedAct {
  const each = placed[i] as PlacedAct
  const crowd = crowdHit(placed, i)
  if (crowd !== undefined) return { ...each, times: each.times.length > 0 ? each.times : crowd.times, places: [...each.places, ...crowd.places] }
  // 'In October, a suicide bomber killed 50 people in Sabha': what the verb is told with is told of its subject
  const brought = subjectOf(placed, each)
  if (brought !== undefined) return { ...each, times: brought.times, places: brought.places }
  if (!(each.act.outcome || each.act.type === 'attack.beating' || each.act.measure === 'killed') || each.times.length > 0) return each
  // 'In Dola, eleven drowned when soldiers drove them into a pit on Wednesday': on that day too
  if (each.places.length > 0) {
    const dated = tellsDrowning(each.act) ? clausesOf(placed, i).find((other) => !other.act.outcome && happened(other) && other.times.length > 0) : undefined
    return dated === undefined ? each : { ...each, times: dated.times }
  }
  const told = antecedentOf(text, placed, each)
  if (told !== undefined) return { ...each, times: told.times, places: told.places }
  const clause = clausesBelow(placed, i).find((other) => !other.act.outcome && happened(other) && (other.times.length > 0 || other.places.length > 0))
  return clause === undefined ? each : { ...each, times: clause.times, places: clause.places }
}

/** The outcome whose subject a noun of action is, where the verb has the day or the town and the noun has none: of a few weeks at most, for 'Bombings killed 300 in 2015' tells no day of any of them. */
function subjectOf(placed: readonly PlacedAct[], each: PlacedAct): PlacedAct | undefined {
  if (each.parent === null || each.times.length > 0 || each.places.length > 0 || each.act.outcome || each.definite) return undefined
  const verb = placed[each.parent] as PlacedAct
  const time = bestTime(verb)
  // 'In Dola, a bomb went off on Monday': the bomb is of that day and town too
  return (verb.act.outcome || verb.act.type === each.act.type) && happened(verb) && verb.act.trigger.start > each.act.trigger.end && (time === null || days(time) <= 62) ? verb : undefined
}

/** 'In 2019, fighters burned a school and abducted a teacher', 'He was taken from a bus on 3 May and shot': the time of the verb that a verb goes on from, where it has none of its own. */
export function timeOfTwin(text: string, placed: readonly PlacedAct[], { act, parent, definite }: PlacedAct): TimeValue | null {
  const first = parent === null ? undefined : placed[parent]
  if (first === undefined || act.outcome || act.judged !== undefined || definite || act.sentence !== first.act.sentence || first.act.trigger.start > act.trigger.start || !happened(first)) return null
  const time = bestTime(first)
  if (time?.span == null) return null
  // who was 'arrested on 3 May and released' was released some time after
  return time.span.end < first.act.trigger.start || (act.type !== 'liberty.release' && time.span.end < act.trigger.start && goesOnBehindDay.test(text.slice(time.span.end, act.trigger.start))) ? time : null
}

/** The acts that hang on an act. */
function clausesOf(placed: readonly PlacedAct[], i: number): PlacedAct[] {
  return actsUnder(placed, i).map((at) => placed[at] as PlacedAct)
}

/** The same, and those that hang on an outcome which the sentence goes on with: 'One died and three were wounded in Tuesday's attack on the post'. */
export function clausesBelow(placed: readonly PlacedAct[], i: number): PlacedAct[] {
  return actsUnder(placed, i).flatMap((at) => [placed[at] as PlacedAct, ...((placed[at] as PlacedAct).act.outcome ? clausesOf(placed, at) : [])])
}

/** The acts of a sentence. */
export function actsIn(placed: readonly PlacedAct[], sentence: number): PlacedAct[] {
  return actsOf(placed, sentence).map((at) => placed[at] as PlacedAct)
}

/** 'Soldiers opened fire on a picket in Dola': where the picket was is where they fired. */
function crowdHit(placed: readonly PlacedAct[], i: number): PlacedAct | undefined {
  const { act, places } = placed[i] as PlacedAct
  if (places.some(isSureTown) || !harmfulFamilies.has(familyOf(act.type))) return undefined
  return clausesOf(placed, i).find((other) => other.act.type === 'protest.demonstration' && other.act.trigger.start > act.trigger.end && other.places.length > 0)
}

/** 'a shooting in 2009 that killed thirteen people', 'the attack on the camp in 2004, in which 56 were killed': what the clause behind an act with a time of its own tells is of that act. */
function antecedentOf(text: string, placed: readonly PlacedAct[], { act }: PlacedAct): PlacedAct | undefined {
  return actsIn(placed, act.sentence).findLast(
    (other) => !other.act.outcome && other.times.length > 0 && happened(other) && other.act.trigger.end < act.trigger.start &&
      clauseBehind.test(text.slice(other.act.trigger.end, act.trigger.start)),
  )
}

/** True for what a clause with 'in which' right behind an attack tells was done in it. */
export function isInWhich(text: string, { act }: PlacedAct, inside: PlacedAct): boolean {
  return act.sentence === inside.act.sentence && isBareAttack(act) && act.trigger.end < inside.act.trigger.start && clauseInWhich.test(text.slice(act.trigger.end, inside.act.trigger.start))
}

/** 'Four people died when the two clans clashed': what the clause with 'when' tells is the deed by which they died. */
export function isDeedOf(text: string, { act: outcome }: PlacedAct, { act: deed }: PlacedAct): boolean {
  return outcome.outcome && !deed.outcome && outcome.sentence === deed.sentence && /^[^.,;:]{0,30}? when [^.,;:]{3,60} $/.test(text.slice(outcome.trigger.end, deed.trigger.start))
}
