import type { Sentence } from '../../text/tagged-text.ts'
import { listedPlaces } from './choose-place.ts'
import { joinedByKindOf } from './joinings.ts'
import { bothHarm, compatibility, happened, isOfProperty } from './kinds-of-acts.ts'
import { isLateDeath } from './late-death.ts'
import { isRepeated, isUnderAnother, opensAnother, opensElsewhere } from './opens-another.ts'
import { tellsSeveralStories } from './main-clauses.ts'
import { areParted } from './partings.ts'
import type { PlacedAct } from './placed-act.ts'
import { sharesPlace } from './places-part.ts'
import { doersOf, harmsAnother, isOfCrowdHit, sameAgents } from './same-people.ts'
import type { Arriving, Pair, Story, Telling } from './story.ts'
import { pairOf } from './story.ts'
import { days, holds, timesPart } from './windows.ts'
import { actsIn } from './with-clauses.ts'

/** How many sentences behind what was told last an act may stand that no day of its own, no parent and no headline joins to it. */
export const farthest = 12

/** False where the rest need not be looked at: most tellings of a long report are too far away for an act, whatever it tells. */
export function isInReach({ tagged, placed }: Story, { each, time }: Arriving, telling: Telling): boolean {
  if (each.act.sentence - telling.last <= farthest || telling.headlineOnly) return true
  if (time === null || telling.time === null || days(telling.time) > 31) return false
  // 'the massacre of 2016', however far behind what was told of a day of it
  if (days(time) > 31) return each.definite && days(time) <= 366 && holds(time, telling.time)
  return !timesPart(telling.time, time) || isLateDeath(each, telling.time, time, placed, tagged)
}

/** True where an act tells more of a telling: nothing parts them, and their kinds, their people, their days and their places go together as near as they are told. */
export function isMoreOf(story: Story, arriving: Arriving, telling: Telling): boolean {
  const pair = pairOf(story, arriving, telling)
  if (areParted(story, pair)) return false
  const kind = kindWith(story, pair)
  const joined = joinedByKindOf(story, pair, kind)
  if (joined !== null) return joined
  if (kind === 0) return false
  if (pair.distance === 0) return true
  const { each, distance } = pair
  const first = story.placed[telling.acts[0] as number] as PlacedAct
  const isOtherSide = kind === 1 && each.act.outcome !== first.act.outcome
  if (isOtherSide && distance > 1) return false
  if (telling.headlineOnly) return happened(each) && (kind >= 2 || bothHarm(first.act.type, each.act.type)) && mayBeOfStory(story, pair)
  return !isOtherSide && !isOfAnother(story, pair) && !isOfAnotherTown(pair) && isNearEnough(story, pair, kind)
}

/** Of a headline of several stories one that tells of dead or hurt is told by a sentence that tells of such, too. */
function mayBeOfStory({ tagged, placed, byKind }: Story, { each, telling }: Pair): boolean {
  const measures = byKind(telling).flatMap(({ act }) => (act.measure === null ? [] : [act.measure]))
  if (measures.length === 0 || !tellsSeveralStories(tagged.sentences[telling.first] as Sentence)) return true
  return actsIn(placed, each.act.sentence).some(({ act }) => act.measure !== null && measures.includes(act.measure))
}

/**
 * How well the kind of an act goes with those of a telling, see `compatibility`. What was done is compared with what was done; only a telling of
 * mere outcomes ('nine killed') is open to any harm.
 */
function kindWith({ byKind, byDoer, tagged }: Story, { each, telling, distance }: Pair): number {
  const acts = byKind(telling)
  const means = acts.filter(({ act }) => !act.outcome)
  // 'Three killed in marches in Dola', and under it 'Three people were shot dead by police': the title tells what came of it too
  // 'A feud left three dead, with two feared kidnapped and houses burnt', and under it 'Youths stormed the palace': by what the three died is yet to be told
  const isYetToTell = () =>
    distance <= 3 && acts.some(({ act }) => act.outcome && act.measure === 'killed') && means.every(({ act }) => act.type === 'liberty.abduction' || isOfProperty(act.type)) && byDoer(telling).every((other) => doersOf(other, tagged).length === 0)
  const compared = means.length > 0 && !telling.headlineOnly && !isYetToTell() ? means : acts
  return Math.max(0, ...compared.map((other) => compatibility(other, each)))
}

/** True where an act behind a telling tells of another incident: by its words, by those who did it, by whom it befell. */
function isOfAnother(story: Story, pair: Pair): boolean {
  const { tagged, byDoer, byKind, byVictim } = story
  const { each, time, telling } = pair
  if (isOfCrowdHit(each, byDoer(telling), tagged)) return true
  if (opensAnother(story, tagged, each) || (telling.time !== null && isRepeated(each, tagged)) || opensElsewhere(each, pair.places, byKind(telling), tagged)) return true
  if (pair.samePassage) return false
  if (isUnderAnother(story, tagged, each)) return true
  // 'He died in February' in another paragraph than what was done on a day of it
  if (time !== null && telling.time !== null && /^\d{4}-\d\d$/.test(time.edtf) && days(telling.time) === 1 && each.places.length === 0 && !each.definite) return true
  return !sharesPlace(pair.places, each.places) && !areOfSameWeeks(pair) && (time !== null || each.places.length > 0) && byVictim(telling).some((other) => harmsAnother(other, each, tagged))
}

/** What is told of one town of a list is an incident of its own; 'Marches filled nine cities' is not the picket told before, nor what befell two of the nine. */
function isOfAnotherTown({ each, telling, samePassage }: Pair): boolean {
  const listed = listedPlaces(each.places).length
  const ofTelling = listedPlaces(telling.places).length
  if (each.places.length > 0 && ofTelling >= 2 && listed < 2) return true
  return !samePassage && listed >= 2 && (ofTelling < listed || (ofTelling >= 3 && listed < ofTelling))
}

/** Both tell when, to the month at least; that they do not part is known. */
function areOfSameWeeks({ time, telling }: Pair): boolean {
  return time !== null && telling.time !== null && days(time) <= 31 && days(telling.time) <= 31
}

/** True where an act stands as near behind what was told last as its day, its place and those who did it let it. */
function isNearEnough({ byDoer, tagged }: Story, pair: Pair, kind: number): boolean {
  const { each, time, telling, distance } = pair
  const samePlace = sharesPlace(pair.places, each.places)
  const sameTime = areOfSameWeeks(pair)
  const ofKind = kind >= 2
  if (samePlace && sameTime && (ofKind || distance <= 1)) return true
  // 'the massacre of 2016'
  if (each.definite && ofKind && time !== null && telling.time !== null && days(time) <= 366 && days(telling.time) <= 7 && holds(time, telling.time)) return true
  if (each.definite && sameTime && ofKind && [time, telling.time].some((window) => window !== null && days(window) <= 7)) return true
  if (pair.lateDeath) return ofKind && distance <= 8
  const agreed = byDoer(telling).some((other) => sameAgents(other, each, tagged))
  if (samePlace && agreed && (time === null || telling.time === null)) return distance <= farthest
  if (sameTime && time !== null && days(time) === 1 && (each.places.length === 0 || pair.places.length === 0)) return distance <= (ofKind ? farthest : 2)
  if (each.definite) return distance <= 8
  if (!agreed) return false
  const bare = time === null && each.places.length === 0
  if (bare || each.act.outcome) return distance <= (ofKind ? 8 : 2)
  // One side names the place or the time and the other does not: an elaboration, while it stays near.
  return ofKind && distance <= 5
}
