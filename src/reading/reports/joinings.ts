import { familyOf } from '../../record/act.ts'
import { allTargets } from '../../record/mention.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { protesters } from '../../lexicon/en/joining.ts'
import { fireAfterBlast } from '../../lexicon/en/measures.ts'
import { homes, splinterNouns } from '../../lexicon/en/things.ts'
import { bothFire, bothHarm, happened, isBareAttack, isHarmOrDamage, isOfProperty } from './kinds-of-acts.ts'
import { opensAnother } from './opens-another.ts'
import type { PlacedAct } from './placed-act.ts'
import { sharesPlace } from './places-part.ts'
import { befellPronoun, doersOf, sameAgents, sharesArgument } from './same-people.ts'
import type { Pair, Story } from './story.ts'
import { bestTime } from './windows.ts'
import { actsIn, isInWhich } from './with-clauses.ts'

/**
 * Whether an act is of a telling by how one kind of act is told behind another, near by: the houses burned behind a raid, the dead behind a fire.
 * Null where none of these says so, and kind, day and place decide.
 * @param kind how well its kind goes with those told
 */
export function joinedByKindOf(story: Story, pair: Pair, kind: number): boolean | null {
  const first = story.placed[pair.telling.acts[0] as number] as PlacedAct
  for (const joining of joinings) {
    const decided = joining(pair, story, first, kind)
    if (decided !== null) return decided
  }
  return null
}

/** True or false where the rule decides, null where it says nothing. */
type Joining = (pair: Pair, story: Story, first: PlacedAct, kind: number) => boolean | null

const yesWhere = (rule: (pair: Pair, story: Story, first: PlacedAct, kind: number) => boolean): Joining => (...told) => (rule(...told) ? true : null)

/** The rules in their order: the first that decides is the last word. */
const joinings: readonly Joining[] = [
  // 'Shops were looted; three arrests' is one thing; arrests of the next sentence, or at a march beside, may be of any.
  ({ each, distance }, { placed }, first) => (isOfProperty(first.act.type) && each.act.type === 'liberty.arrest' && (distance > 0 || actsIn(placed, each.act.sentence).some((other) => familyOf(other.act.type) === 'protest')) ? false : null),
  yesWhere(({ each, isParent }, _, first, kind) => isParent && (kind > 0 || bothHarm(first.act.type, each.act.type))),
  yesWhere(({ each, beside }, _, first) => bothHarm(first.act.type, each.act.type) && beside.some((other) => sharesArgument(other, each))),
  // 'a raid in which they burned nine houses': of the raid
  yesWhere(({ each, beside }, { text }) => isHarmOrDamage(each.act.type) && beside.some((other) => isInWhich(text, other, each))),
  // 'Gunmen attacked the village and killed seven. Eleven women were taken away.'
  (pair, story, first) => (isNext(pair) && pair.each.act.type === 'liberty.abduction' && first.act.type === 'attack.armed' && hasNoTimeOrPlace(pair) && !opens(pair, story) ? byTheSame(pair, story) : null),
  // 'Bandits abducted the priest. His cook was hacked to death': in the same raid, where the words give no other day or town
  yesWhere((pair, story, first) => isNext(pair) && pair.each.act.measure === 'killed' && first.act.type === 'liberty.abduction' && happened(first) && hasNoTimeOrPlace(pair) && isOfTheirs(pair) && !opens(pair, story)),
  // 'the arrest of the lawyer. She was taken from her flat by six men'
  yesWhere((pair, story, first) => isNext(pair) && pair.each.act.type === 'liberty.abduction' && first.act.type === 'liberty.arrest' && befellPronoun(pair.each, story.tagged) && !opens(pair, story)),
  // 'Gunmen attacked the village and killed seven. Forty houses were burned.'
  (pair, story, first) => {
    if (!isSoon(pair) || !isOfTheRaid(story.text, pair.each, first) || opens(pair, story)) return null
    const acts = story.byDoer(pair.telling)
    const named = acts.filter(({ act }) => act.arguments.some(({ role }) => role === 'perpetrator'))
    return (named.length > 0 ? named : acts).some((other) => sameAgents(other, pair.each, story.tagged))
  },
  // 'Rebels burned down a bar. Eight people were killed': in the fire
  (pair, story, first) => (isNext(pair) && first.act.type === 'property.arson' && pair.each.act.outcome && hasNoTimeOrPlace(pair) && !opens(pair, story) ? byTheSame(pair, story) : null),
  yesWhere((pair, story, first) => isSoon(pair) && isFireAfterBlast(story.text, pair, first) && !opens(pair, story)),
  // 'Rockets were fired at the town. A girl was hit by shrapnel'
  yesWhere((pair, story, first) => isSoon(pair) && splinterNouns.has(weaponOf(story.text, pair.each).toLowerCase().replace(/s$/, '')) && first.act.type.startsWith('remote.') && first.act.type !== 'remote.disrupted' && happened(first) && hasNoTimeOrPlace(pair) && !opens(pair, story)),
  // 'Jets bombed the column. Five pickups were burnt': by nobody else
  yesWhere((pair, story, first) => isSoon(pair) && (first.act.type === 'remote.air' || first.act.type === 'remote.shelling') && happened(first) && isOfProperty(pair.each.act.type) && pair.each.act.arguments.every(({ role }) => role !== 'perpetrator') && hasNoTimeOrPlace(pair) && !opens(pair, story)),
  // 'Police met them with gas. A student was hit by a canister and died': in what the police did
  yesWhere((pair, story, first) => isNext(pair) && first.act.type === 'protest.crackdown' && happened(first) && pair.each.act.rule.startsWith('rule:acts/impact/') && pair.each.act.arguments.every(({ role }) => role !== 'perpetrator') && hasNoTimeOrPlace(pair) && !opens(pair, story)),
  // 'The attack was repelled after a battle. Three of the attackers were taken prisoner': in the battle
  yesWhere((pair, story) => isSoon(pair) && pair.telling.acts.some((i) => isFought(story.placed[i] as PlacedAct)) && taken.test(pair.each.act.rule) && hasNoTimeOrPlace(pair) && !opens(pair, story)),
  // 'Protesters blocked the road. Police officers killed one protester.'
  yesWhere((pair, story, first) => (isNext(pair) || pair.distance === 0) && isOfTheProtest(pair, first) && !opens(pair, story)),
  // 'Helicopters fired on the village. The shelling lasted two hours.'
  yesWhere((pair, _, first) => isNext(pair) && pair.each.definite && pair.each.times.length === 0 && pair.each.places.length === 0 && bothFire(first.act.type, pair.each.act.type)),
  // '38 women were abducted from Kanwa. The attack was the fourth': the abduction, without a day or a town of its own
  yesWhere(({ each, places, distance }, _, first) => each.definite && isBareAttack(each.act) && first.act.type === 'liberty.abduction' && bestTime(each) === null && distance <= 2 && (each.places.length === 0 || sharesPlace(places, each.places))),
  // 'A drone hit the market, killing nine. The army said it had struck a rebel position': the army's account of it
  yesWhere((pair, { tagged, byDoer }, first) => isOwnAccount(pair) && bothFire(first.act.type, pair.each.act.type) && byDoer(pair.telling).every((other) => doersOf(other, tagged).length === 0)),
]

/** The ways to lose men alive to the other side. */
const taken = /\/(?:taken|took) (?:… )?(?:prisoner|captive)s?$|\/captured$/

function isFought(told: PlacedAct): boolean {
  return told.act.type === 'battle.clash' && happened(told)
}

function weaponOf(text: string, { act }: PlacedAct): string {
  return act.weapon === null ? '' : text.slice(act.weapon.span.start, act.weapon.span.end)
}

/** In the sentence right behind, of the same paragraph. */
function isNext({ distance, samePassage }: Pair): boolean {
  return distance === 1 && samePassage
}

function isSoon({ distance, samePassage }: Pair): boolean {
  return distance <= 2 && samePassage
}

function hasNoTimeOrPlace({ each }: Pair): boolean {
  return bestTime(each) === null && each.places.length === 0
}

function opens({ each }: Pair, { text, tagged }: Story): boolean {
  return opensAnother({ text }, tagged, each)
}

/** 'his cook', 'their guard': whom the words tie to those told before. */
function isOfTheirs({ each, sentence }: Pair): boolean {
  return each.act.arguments.some(({ role, head }) => role === 'victim' && dependents(sentence, head, 'nmod:poss').some((i) => /^(?:his|her|their)$/.test(tokenAt(sentence, i).lower)))
}

function byTheSame({ each, telling }: Pair, { byDoer, tagged }: Story): boolean {
  return byDoer(telling).some((other) => sameAgents(other, each, tagged))
}

/** 'The army said it had struck a rebel position': what those who are asked about an attack say that they did. */
function isOwnAccount({ each, time, sentence, distance }: Pair): boolean {
  const { act, places } = each
  if (distance > 3 || time !== null || places.length > 0) return false
  const { head: said, fine, relation } = tokenAt(sentence, act.token)
  if (relation !== 'ccomp' || fine !== 'VBN' || said < 0 || !isPluperfect(sentence, act.token)) return false
  const own = dependents(sentence, act.token, 'nsubj')
  return ['say', 'tell', 'admit', 'acknowledge', 'confirm', 'announce', 'state'].includes(tokenAt(sentence, said).lemma) && own.some((i) => [i, ...dependents(sentence, i, 'nmod:poss')].some((at) => /^(?:it|they|its|their)$/.test(tokenAt(sentence, at).lower)))
}

/** What befalls protesters right behind their protest, without a day or a town of its own, is of that protest. */
function isOfTheProtest({ each, sentence }: Pair, first: PlacedAct): boolean {
  if (!each.act.outcome || each.times.length > 0 || each.places.length > 0 || familyOf(first.act.type) !== 'protest' || !happened(first) || !happened(each)) return false
  return each.act.arguments.some(({ role, head }) => role === 'victim' && protesters.has(sentence.tokens[head]?.lemma ?? ''))
}

/** 'A bomb exploded as a patrol passed. After the blast the attackers opened fire', 'Gunmen then opened fire': of the same attack, without a day or a town of its own. */
function isFireAfterBlast(text: string, { each, sentence }: Pair, first: PlacedAct): boolean {
  if (!first.act.type.startsWith('remote.') || !/^(?:attack\.armed|battle\.clash)$/.test(each.act.type) || each.act.outcome || each.times.length > 0 || each.places.length > 0 || !happened(first) || !happened(each)) return false
  return fireAfterBlast.test(text.slice(sentence.start, each.act.trigger.start))
}

/** Homes that are burned or wrecked where an attack was told, without a day or a town of their own, are of that attack. */
function isOfTheRaid(text: string, each: PlacedAct, first: PlacedAct): boolean {
  if (!allTargets(each.act).some((target) => homes.test(text.slice(target.start, target.end)))) return false
  if ((each.act.type !== 'property.arson' && each.act.type !== 'property.damage') || each.times.length > 0 || each.places.length > 0) return false
  return (first.act.type === 'attack.armed' || first.act.type === 'battle.clash') && happened(first) && happened(each)
}
