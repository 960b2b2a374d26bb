import { familyOf } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { protesters } from '../../lexicon/en/joining.ts'
import { fireAfterBlast } from '../../lexicon/en/measures.ts'
import { homes } from '../../lexicon/en/things.ts'
import { listedPlaces } from './choose-place.ts'
import { bothFire, bothHarm, compatibility, isBareAttack, isHarmOrDamage, isOfProperty } from './kinds-of-acts.ts'
import { isLateDeath } from './late-death.ts'
import { isLaterOnOthers } from './later-act.ts'
import { isAccusedOfAnother, isCountOfSeveral, isHeadline, isInAnotherClauseElsewhere, isNewBody, isRemembered, isRepeated, isUnderAnother, opensAnother, opensElsewhere } from './opens-another.ts'
import type { PlacedAct } from './placed-act.ts'
import { isSureTown, placesNamedApart, placesPart, sharesPlace, villagesPart } from './places-part.ts'
import { befellPronoun, doersOf, harmsAnother, isOfCrowdHit, killsAnother, sameAgents, sharesArgument } from './same-people.ts'
import { areTwoIncidents } from './two-incidents.ts'
import { bestTime, days, spans, timesPart } from './windows.ts'
import { actsIn, happened, isInWhich } from './with-clauses.ts'

/** Acts of one document that tell one incident. Indexes into the placed acts. */
export interface Telling {
  readonly acts: number[]
  time: TimeValue | null
  places: PlaceMention[]
  /** Sentence of the first and of the latest act. */
  readonly first: number
  last: number
  /** Told by a caption that opens with a day of its own: neither the places nor the parties of the text are its own. */
  readonly apart: boolean
  /** True while only the headline (or dek) tells it. */
  headlineOnly: boolean
  /** True for what another incident is set beside, in a clause of it. */
  readonly aside: boolean
}

export function fits(each: PlacedAct, time: TimeValue | null, telling: Telling, placed: readonly PlacedAct[], document: Pick<Document, 'passages' | 'text'>, tagged: TaggedText): boolean {
  const first = placed[telling.acts[0] as number] as PlacedAct
  const sameSentence = telling.last === each.act.sentence
  const told = telling.acts.some((i) => happened(placed[i] as PlacedAct))
  if (happened(each) !== told) {
    // 'no one was hurt' belongs to the incident it speaks of.
    if (!(each.act.polarity === 'denies' && told && each.act.outcome && each.act.sentence - telling.last <= 2)) return false
  }
  if (!happened(each) && each.act.polarity === 'affirms' && !sameSentence) return false
  const lateDeath = isLateDeath(each, telling.time, time, placed, tagged)
  if (timesPart(telling.time, time) && !lateDeath) return false
  if (placesPart(telling.places, each.places) && !lateDeath) return false
  // 'the village of Ogossagou' and 'the village of Ouo', which nobody lists
  if (!sameSentence && !telling.headlineOnly && !lateDeath && !each.definite && villagesPart(telling.places, each.places)) return false
  // 'The body of a rubber tapper was found', in another paragraph: told for the first time
  if (!sameSentence && !telling.headlineOnly && time !== null && isNewBody(each, tagged) && tagged.sentences[telling.last]?.passage !== tagged.sentences[each.act.sentence]?.passage) return false
  // 'Hundreds marched, marking the day when soldiers killed 12 men': nobody was killed at the march.
  if (sameSentence && telling.acts.some((i) => (placed[i] as PlacedAct).act.sentence === each.act.sentence && isRemembered(document.text, placed[i] as PlacedAct, tagged) !== isRemembered(document.text, each, tagged))) return false
  // 'Six huts were burnt in Dola and seven in Ashwari': the verb is taken up for a place of its own
  if (each.act.again === true && sameSentence && telling.acts.some((i) => (placed[i] as PlacedAct).act.token === each.act.token && (placed[i] as PlacedAct).act.sentence === each.act.sentence && placesNamedApart((placed[i] as PlacedAct).places, each.places))) return false
  // 'In Kaya a trader was shot and in Bor two guards were killed', though nobody lists Bor
  if (sameSentence && telling.acts.some((i) => isInAnotherClauseElsewhere(document.text, placed[i] as PlacedAct, each))) return false
  // 'Dola has seen six such raids since the new year. Eleven soldiers had been killed there': of none of them
  if (!sameSentence && !each.definite && telling.acts.every((i) => isCountOfSeveral(placed[i] as PlacedAct, tagged))) return false
  // 'The company accused outsiders of an attack on its gate': another than those told before
  if (!sameSentence && !telling.headlineOnly && isAccusedOfAnother(tagged.sentences[each.act.sentence] as Sentence, each.act)) return false
  // 'An hour later, a bomb exploded at a bank': aimed at others than those told before
  if (!telling.headlineOnly && isLaterOnOthers(document, tagged, each, () => telling.acts.map((i) => placed[i] as PlacedAct))) return false
  // 'Some 600 people took refuge in Wabag': where they went is not where they were attacked
  if (!sameSentence && each.act.type === 'restrict.displacement' && each.places.some(isSureTown) && !each.act.arguments.some(({ role }) => role === 'perpetrator') && telling.acts.every((i) => (placed[i] as PlacedAct).act.type !== 'restrict.displacement') && placesNamedApart(telling.places, each.places)) return false
  // 'on trial for her murder': of somebody who was told to be killed, and of no beating
  if (!sameSentence && each.act.judged !== undefined && each.act.measure === 'killed' && telling.acts.every((i) => (placed[i] as PlacedAct).act.type === 'attack.beating' && (placed[i] as PlacedAct).act.measure !== 'killed')) return false
  // 'was abducted from his farm and found dead the next day': what became of him is no part of what another sentence tells
  if (!sameSentence && !telling.headlineOnly && actsIn(placed, each.act.sentence).some((other) => other.act.type === 'liberty.abduction' && sharesArgument(other, each)) && time !== null && !telling.acts.some((i) => (placed[i] as PlacedAct).act.type === 'liberty.abduction')) return false
  // 'Two years after the raid on Kaya, soldiers raided Dola'
  if (sameSentence && telling.acts.some((i) => (placed[i] as PlacedAct).act.sentence === each.act.sentence && (placed[i] as PlacedAct).isBefore !== each.isBefore)) return false
  // 'Their wives were raped. One woman was killed by the river in October': a killing with a day or a town of its own.
  if (!sameSentence && each.act.measure === 'killed' && (time !== null || each.places.length > 0) && !each.definite && telling.acts.every((i) => (placed[i] as PlacedAct).act.type === 'attack.sexual')) return false
  if (killsAnother(each, telling, placed, tagged) || telling.acts.some((i) => areTwoIncidents(document, tagged, placed[i] as PlacedAct, each))) return false
  const isParent = each.parent !== null && telling.acts.includes(each.parent)
  // '300 were killed in 2019 in attacks': the plural hangs on the figure for the year.
  const ofYear = isParent && time === null && tokenAt(tagged.sentences[each.act.sentence] as Sentence, each.act.token).fine === 'NNS'
  // A figure for a year is no part of what happened on a day of it.
  // 'In 2018 soldiers fired on mourners and killed three': of that year too
  const ofDeed = isParent && time === null && each.act.outcome && tokenAt(tagged.sentences[each.act.sentence] as Sentence, each.act.token).tag === 'VERB'
  const ofWhen = sameSentence && time === null && telling.acts.some((i) => isDeedOf(document.text, placed[i] as PlacedAct, each))
  if (!each.definite && !ofYear && !ofDeed && !ofWhen && spans(time) !== (spans(telling.time) && !(telling.headlineOnly && telling.time?.rule === 'unit/this') && !isYearOfHeadline(telling, placed, document, tagged))) return false

  // 'since August, when 24 people were killed' in no town, and 'On the night of the 11th a girl was shot in Mathare': a sum of weeks, and a day of its own
  if (!sameSentence && !telling.headlineOnly && !each.definite && time !== null && days(time) <= 2 && telling.time !== null && days(telling.time) >= 14 && days(telling.time) < Infinity && !telling.places.some(isSureTown) && each.places.some(isSureTown)) return false
  // 'In the week before the massacre ten people had died. On 13 August three miners died'
  if (!sameSentence && !each.definite && time !== null && days(time) <= 2 && telling.time?.rule === 'beside-what-befell-somebody' && days(telling.time) > 1) return false

  // 'Last year a musician was killed in the street' is not the shooting told before without a day.
  if (telling.time === null && !telling.headlineOnly && !sameSentence && !each.definite && time !== null && time.earliest !== null && days(time) > 200) return false

  // What was done is compared with what was done; only a telling of mere outcomes ('nine killed') is open to any harm.
  const means = telling.acts.filter((i) => !(placed[i] as PlacedAct).act.outcome)
  // 'Three killed in marches in Dola', and under it 'Three people were shot dead by police': the title tells what came of it too
  // 'A feud left three dead, with two feared kidnapped and houses burnt', and under it 'Youths stormed the palace': by what the three died is yet to be told
  const isYetToTell = telling.acts.some((i) => (placed[i] as PlacedAct).act.outcome && (placed[i] as PlacedAct).act.measure === 'killed') && means.every((i) => (placed[i] as PlacedAct).act.type === 'liberty.abduction' || isOfProperty((placed[i] as PlacedAct).act.type)) && telling.acts.every((i) => doersOf(placed[i] as PlacedAct, tagged).length === 0) && each.act.sentence - telling.last <= 3
  const compared = means.length > 0 && !telling.headlineOnly && !isYetToTell ? means : telling.acts
  const kind = compared.reduce<number>((best, i) => Math.max(best, compatibility((placed[i] as PlacedAct), each)), 0)
  // 'Shops were looted; three arrests' is one thing; arrests of the next sentence, or at a march beside, may be of any.
  const arrests = isOfProperty(first.act.type) && each.act.type === 'liberty.arrest'
  if (arrests && (!sameSentence || actsIn(placed, each.act.sentence).some((other) => familyOf(other.act.type) === 'protest'))) return false
  if (isParent && (kind > 0 || bothHarm(first.act.type, each.act.type))) return true
  if (sameSentence && bothHarm(first.act.type, each.act.type) && telling.acts.some((i) => sharesArgument(placed[i] as PlacedAct, each))) return true
  // 'a raid in which they burned nine houses': of the raid
  if (sameSentence && isHarmOrDamage(each.act.type) && telling.acts.some((i) => isInWhich(document.text, placed[i] as PlacedAct, each))) return true
  // 'Gunmen attacked the village and killed seven. Eleven women were taken away.'
  const next = each.act.sentence - telling.last === 1 && tagged.sentences[telling.last]?.passage === tagged.sentences[each.act.sentence]?.passage
  if (next && each.act.type === 'liberty.abduction' && first.act.type === 'attack.armed' && bestTime(each) === null && each.places.length === 0 && !opensAnother(document, tagged, each)) return telling.acts.some((i) => sameAgents(placed[i] as PlacedAct, each, tagged))
  // 'Gunmen attacked the village and killed seven. Forty houses were burned.'
  // 'the arrest of the lawyer. She was taken from her flat by six men'
  if (next && each.act.type === 'liberty.abduction' && first.act.type === 'liberty.arrest' && befellPronoun(each, tagged) && !opensAnother(document, tagged, each)) return true
  const soon = each.act.sentence - telling.last <= 2 && tagged.sentences[telling.last]?.passage === tagged.sentences[each.act.sentence]?.passage
  if (soon && isOfTheRaid(document.text, each, first) && !opensAnother(document, tagged, each)) {
    const named = telling.acts.filter((i) => (placed[i] as PlacedAct).act.arguments.some(({ role }) => role === 'perpetrator'))
    return (named.length > 0 ? named : telling.acts).some((i) => sameAgents(placed[i] as PlacedAct, each, tagged))
  }
  // 'Rebels burned down a bar. Eight people were killed': in the fire
  if (next && first.act.type === 'property.arson' && each.act.outcome && bestTime(each) === null && each.places.length === 0 && !opensAnother(document, tagged, each)) return telling.acts.some((i) => sameAgents(placed[i] as PlacedAct, each, tagged))
  if (soon && isFireAfterBlast(document.text, each, first, tagged) && !opensAnother(document, tagged, each)) return true
  // 'Protesters blocked the road. Police officers killed one protester.'
  if ((next || sameSentence) && isOfTheProtest(each, first, tagged) && !opensAnother(document, tagged, each)) return true
  // 'Helicopters fired on the village. The shelling lasted two hours.'
  if (next && each.definite && each.times.length === 0 && each.places.length === 0 && bothFire(first.act.type, each.act.type)) return true
  // '38 women were abducted from Kanwa. The attack was the fourth': the abduction, without a day or a town of its own
  const isOfTheAbduction = each.definite && isBareAttack(each.act) && first.act.type === 'liberty.abduction' && bestTime(each) === null && each.act.sentence - telling.last <= 2
  if (isOfTheAbduction && (each.places.length === 0 || sharesPlace(telling.places, each.places))) return true
  // 'A drone hit the market, killing nine. The army said it had struck a rebel position': the army's account of it
  const isAccount = each.act.sentence - telling.last <= 3 && isOwnAccount(each, tagged) && time === null && each.places.length === 0 && bothFire(first.act.type, each.act.type)
  if (isAccount && telling.acts.every((i) => doersOf(placed[i] as PlacedAct, tagged).length === 0)) return true
  if (kind === 0) return false
  if (sameSentence) return kind >= 1
  if (kind === 1 && each.act.outcome !== first.act.outcome && each.act.sentence - telling.last > 1) return false
  const distance = each.act.sentence - telling.last
  if (telling.headlineOnly) return happened(each) && (kind >= 2 || bothHarm(first.act.type, each.act.type))
  if (distance > 0 && isOfCrowdHit(each, telling, placed, tagged)) return false
  if (opensAnother(document, tagged, each) || (telling.time !== null && isRepeated(each, tagged))) return false
  if (distance > 0 && opensElsewhere(each, telling, placed, tagged)) return false
  const samePlace = sharesPlace(telling.places, each.places)
  const sameTime = time !== null && telling.time !== null && days(time) <= 31 && days(telling.time) <= 31
  if (kind === 1 && each.act.outcome !== first.act.outcome && distance > 0) return false
  const agreed = telling.acts.some((i) => sameAgents(placed[i] as PlacedAct, each, tagged))
  // What is told of one town of a list is an incident of its own.
  const listed = listedPlaces(each.places)
  const ofTelling = listedPlaces(telling.places)
  if (each.places.length > 0 && ofTelling.length >= 2 && listed.length < 2) return false
  // 'Marches filled nine cities' is not the picket told before, nor what befell two of the nine.
  const elsewhere = tagged.sentences[telling.last]?.passage !== tagged.sentences[each.act.sentence]?.passage
  if (elsewhere && isUnderAnother(document, tagged, each)) return false
  // 'He died in February' in another paragraph than what was done on a day of it
  if (elsewhere && time !== null && telling.time !== null && /^\d{4}-\d\d$/.test(time.edtf) && days(telling.time) === 1 && each.places.length === 0 && !each.definite) return false
  if (listed.length >= 2 && elsewhere && !telling.headlineOnly && ofTelling.length < listed.length) return false
  if (ofTelling.length >= 3 && elsewhere && listed.length >= 2 && listed.length < ofTelling.length) return false
  if (elsewhere && !samePlace && !sameTime && (time !== null || each.places.length > 0) && telling.acts.some((i) => harmsAnother(placed[i] as PlacedAct, each, tagged))) return false
  if (samePlace && sameTime && (kind >= 2 || distance <= 1)) return true
  if (each.definite && sameTime && kind >= 2 && (days(time) <= 7 || days(telling.time as TimeValue) <= 7)) return true
  if (lateDeath) return kind >= 2 && distance <= 8
  if (samePlace && agreed && (time === null || telling.time === null)) return distance <= farthest
  if (sameTime && days(time) === 1 && (each.places.length === 0 || telling.places.length === 0)) return distance <= (kind >= 2 ? farthest : 2)
  if (each.definite) return distance <= 8
  if (!agreed) return false
  const bare = time === null && each.places.length === 0
  if (bare || each.act.outcome) return kind >= 2 ? distance <= 8 : distance <= 2
  if (kind < 2) return false
  // One side names the place or the time and the other does not: an elaboration, while it stays near.
  return distance <= 5
}

/** How many sentences behind what was told last an act may stand that no day of its own, no parent and no headline joins to it. */
export const farthest = 12

/** False where `fits` would not look at the rest: most tellings of a long report are too far away for an act, whatever it tells. */
export function isInReach(each: PlacedAct, time: TimeValue | null, telling: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (each.act.sentence - telling.last <= farthest || telling.headlineOnly) return true
  if (time === null || telling.time === null || days(time) > 31 || days(telling.time) > 31) return false
  return !timesPart(telling.time, time) || isLateDeath(each, telling.time, time, placed, tagged)
}

/** 'The army said it had struck a rebel position': what those who are asked about an attack say that they did. */
function isOwnAccount({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const { head: said, fine, relation } = tokenAt(sentence, act.token)
  if (relation !== 'ccomp' || fine !== 'VBN' || said < 0 || !isPluperfect(sentence, act.token)) return false
  const own = dependents(sentence, act.token, 'nsubj')
  return ['say', 'tell', 'admit', 'acknowledge', 'confirm', 'announce', 'state'].includes(tokenAt(sentence, said).lemma) && own.some((i) => [i, ...dependents(sentence, i, 'nmod:poss')].some((at) => /^(?:it|they|its|their)$/.test(tokenAt(sentence, at).lower)))
}

/** 'Families gather where a crowd was fired on in 2012': only a headline or dek gives the year, and it gives no figure. */
function isYearOfHeadline(telling: Telling, placed: readonly PlacedAct[], document: Pick<Document, 'passages'>, tagged: TaggedText): boolean {
  return telling.acts.every((i) => {
    const act = placed[i] as PlacedAct
    if (!spans(bestTime(act))) return true
    const tokens = tagged.sentences[act.act.sentence]?.tokens ?? []
    return isHeadline(document, tagged, act.act.sentence) && tokens.every((token) => token.tag !== 'NUM' || /^(?:19|20)\d\d$/.test(token.text))
  })
}

/** What befalls protesters right behind their protest, without a day or a town of its own, is of that protest. */
function isOfTheProtest(each: PlacedAct, first: PlacedAct, tagged: TaggedText): boolean {
  if (!each.act.outcome || each.times.length > 0 || each.places.length > 0 || familyOf(first.act.type) !== 'protest' || !happened(first) || !happened(each)) return false
  return each.act.arguments.some(({ role, head }) => role === 'victim' && protesters.has(tagged.sentences[each.act.sentence]?.tokens[head]?.lemma ?? ''))
}

/** 'A bomb exploded as a patrol passed. After the blast the attackers opened fire', 'Gunmen then opened fire': of the same attack, without a day or a town of its own. */
function isFireAfterBlast(text: string, each: PlacedAct, first: PlacedAct, tagged: TaggedText): boolean {
  if (!first.act.type.startsWith('remote.') || !/^(?:attack\.armed|battle\.clash)$/.test(each.act.type) || each.act.outcome || each.times.length > 0 || each.places.length > 0 || !happened(first) || !happened(each)) return false
  const sentence = tagged.sentences[each.act.sentence] as Sentence
  return fireAfterBlast.test(text.slice(sentence.start, each.act.trigger.start))
}

/** Homes that are burned or wrecked where an attack was told, without a day or a town of their own, are of that attack. */
function isOfTheRaid(text: string, each: PlacedAct, first: PlacedAct): boolean {
  if (!allTargets(each.act).some((target) => homes.test(text.slice(target.start, target.end)))) return false
  if ((each.act.type !== 'property.arson' && each.act.type !== 'property.damage') || each.times.length > 0 || each.places.length > 0) return false
  return (first.act.type === 'attack.armed' || first.act.type === 'battle.clash') && happened(first) && happened(each)
}

/** 'Four people died when the two clans clashed': what the clause with 'when' tells is the deed by which they died. */
export function isDeedOf(text: string, { act: outcome }: PlacedAct, { act: deed }: PlacedAct): boolean {
  return outcome.outcome && !deed.outcome && outcome.sentence === deed.sentence && /^[^.,;:]{0,30}? when [^.,;:]{3,60} $/.test(text.slice(outcome.trigger.end, deed.trigger.start))
}
