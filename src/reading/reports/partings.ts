import { familyOf } from '../../record/act.ts'
import { allTargets } from '../../record/mention.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { wordsOf } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import { housesOfForces, severalTowns } from '../../lexicon/en/measures.ts'
import { remindsOfBefore } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isHeadline } from './headline.ts'
import { isOfInstances } from './instances.ts'
import { happened } from './kinds-of-acts.ts'
import { partedBySemicolon } from './main-clauses.ts'
import { isLaterOnOthers } from './later-act.ts'
import { isAccusedOfAnother, isCountOfSeveral, isInAnotherClauseElsewhere, isNewBody } from './opens-another.ts'
import type { PlacedAct } from './placed-act.ts'
import { isOneTown, isSureTown, placesNamedApart, placesPart, townsNamedApart, villagesPart } from './places-part.ts'
import { doersOf, killsAnother, sameAgents, sharesArgument } from './same-people.ts'
import type { Pair, Story, Telling } from './story.ts'
import { isRemembered } from './told-aside.ts'
import { areTwoIncidents, sideOf } from './two-incidents.ts'
import { bestTime, days, spans, timesPart } from './windows.ts'
import { actsIn, isDeedOf } from './with-clauses.ts'

/** True where an act and a telling are two incidents, whatever their kinds: by what did not happen, by day, by place, by what their sentences say. */
export function areParted(story: Story, pair: Pair): boolean {
  return partings.some((part) => part(pair, story))
}

type Parting = (pair: Pair, story: Story) => boolean

/** For what is told in another sentence than the telling's latest act, and is not pointed back to. */
const isToldApart = ({ distance, each }: Pair) => distance > 0 && !each.definite

const partings: readonly Parting[] = [
  // What did not happen is no part of what did; but 'no one was hurt' belongs to the incident it speaks of.
  ({ each, telling, distance }, { byKind }) => {
    const told = byKind(telling).some(happened)
    return happened(each) !== told && !(each.act.polarity === 'denies' && told && each.act.outcome && distance <= 2)
  },
  ({ each, distance }) => !happened(each) && each.act.polarity === 'affirms' && distance > 0,
  ({ time, telling, lateDeath }) => !lateDeath && timesPart(telling.time, time),
  ({ each, places, lateDeath }) => !lateDeath && placesPart(places, each.places),
  // 'Bombs fell on Kaya. [new paragraph] In Bor, a shepherd was killed': two towns, however near, where the paragraph opens with the second
  (pair, story) => isToldApart(pair) && !pair.telling.headlineOnly && !pair.samePassage && !pair.lateDeath && opensWithTown(pair, story),
  // 'the village of Ogossagou' and 'the village of Ouo', which nobody lists
  (pair) => isToldApart(pair) && !pair.telling.headlineOnly && !pair.lateDeath && villagesPart(pair.places, pair.each.places),
  // 'A mine killed a shepherd near Taftanaz. [new paragraph] A woman was stabbed in Salqin': towns that lie near each other are two all the same
  (pair) => isToldApart(pair) && !pair.samePassage && !pair.telling.headlineOnly && !pair.lateDeath && townsNamedApart(pair.places, pair.each.places),
  // 'The body of a rubber tapper was found', in another paragraph: told for the first time
  ({ each, time, telling, distance, samePassage, places }, { tagged }) => distance > 0 && !telling.headlineOnly && !samePassage && (time !== null || placesNamedApart(places, each.places)) && isNewBody(each, tagged),
  // 'Hundreds marched, marking the day when soldiers killed 12 men': nobody was killed at the march.
  ({ each, beside }, { text, tagged }) => beside.some((other) => isRemembered(text, other, tagged) !== isRemembered(text, each, tagged)),
  // 'Settlers torch cars; teen killed by army fire': a headline of two stories
  ({ each, beside, sentence }, { passages, tagged }) => beside.some((other) => partedBySemicolon(sentence, other.act.trigger, each.act.trigger)) && isHeadline({ passages }, tagged, each.act.sentence),
  // 'Six huts were burnt in Dola and seven in Ashwari': the verb is taken up for a place of its own
  ({ each, beside }) => each.act.again === true && beside.some((other) => other.act.token === each.act.token && placesNamedApart(other.places, each.places)),
  // 'In Kaya a trader was shot and in Bor two guards were killed', though nobody lists Bor
  ({ each, beside }, { text }) => beside.some((other) => isInAnotherClauseElsewhere(text, other, each)),
  // 'Dola has seen six such raids since the new year. Eleven soldiers had been killed there': of none of them
  (pair, { placed, tagged }) => isToldApart(pair) && pair.telling.acts.every((i) => isCountOfSeveral(placed[i] as PlacedAct, tagged)),
  // 'The company accused outsiders of an attack on its gate': another than those told before
  ({ each, telling, distance, sentence }) => distance > 0 && !telling.headlineOnly && isAccusedOfAnother(sentence, each.act),
  // 'An hour later, a bomb exploded at a bank': aimed at others than those told before
  ({ each, telling }, { text, tagged, placed }) => !telling.headlineOnly && isLaterOnOthers({ text }, tagged, each, () => telling.acts.map((i) => placed[i] as PlacedAct)),
  // 'Some 600 people took refuge in Wabag': where they went is not where they were attacked
  ({ each, telling, places, distance }, { byKind }) =>
    distance > 0 && each.act.type === 'restrict.displacement' && each.places.some(isSureTown) && !each.act.arguments.some(({ role }) => role === 'perpetrator') &&
    byKind(telling).every(({ act }) => act.type !== 'restrict.displacement') && placesNamedApart(places, each.places),
  // 'on trial for her murder': of somebody who was told to be killed, and of no beating
  ({ each, telling, distance }, { byKind }) => distance > 0 && each.act.judged !== undefined && each.act.measure === 'killed' && byKind(telling).every(({ act }) => act.type === 'attack.beating' && act.measure !== 'killed'),
  // 'was abducted from his farm and found dead the next day': what became of him is no part of what another sentence tells
  ({ each, time, telling, distance }, { byKind, placed }) =>
    distance > 0 && !telling.headlineOnly && time !== null && !byKind(telling).some(({ act }) => act.type === 'liberty.abduction') &&
    actsIn(placed, each.act.sentence).some((other) => other.act.type === 'liberty.abduction' && sharesArgument(other, each)),
  // 'Two years after the raid on Kaya, soldiers raided Dola'
  ({ each, beside }) => beside.some(({ isBefore }) => isBefore !== each.isBefore),
  // 'Their wives were raped. One woman was killed by the river in October': a killing with a day or a town of its own
  (pair, { byKind }) => isToldApart(pair) && pair.each.act.measure === 'killed' && (pair.time !== null || pair.each.places.length > 0) && byKind(pair.telling).every(({ act }) => act.type === 'attack.sexual'),
  // 'Two marchers died in Kaya. [new paragraph] Three women said that they were raped by men': by nobody told to have killed the two
  (pair, { byKind, byDoer, tagged }) => isToldApart(pair) && !pair.samePassage && pair.each.act.type === 'attack.sexual' && byKind(pair.telling).every(({ act }) => act.type !== 'attack.sexual') && !byDoer(pair.telling).some((other) => doersOf(other, tagged).length > 0 && sameAgents(other, pair.each, tagged)),
  // 'Police fired at the marchers. Police stations in Kaya were stormed': the police stormed none
  (pair, story) => isToldApart(pair) && !pair.telling.headlineOnly && isTurnedOnSide(pair, story),
  ({ each, telling }, { byVictim, tagged }) => killsAnother(each, byVictim(telling), tagged),
  ({ each, beside, telling }, { text, tagged, byParting }) => [...beside, ...byParting(telling)].some((other) => areTwoIncidents({ text }, tagged, other, each)),
  // 'the killing of its members in two camps, including the July 2009 attack': several deeds, and one of them
  ({ each, telling }, story) => isOfInstances(story, each) || telling.acts.every((i) => isOfInstances(story, story.placed[i] as PlacedAct)),
  // 'have been on strike since Monday of last week. On Wednesday police broke up their sit-in': what was done on a day of what goes on
  (pair, { byKind }) => isToldApart(pair) && isDay(pair) && pair.telling.time !== null && pair.telling.time.rule.endsWith('/since') && days(pair.telling.time) > 2 && byKind(pair.telling).every(({ act }) => familyOf(act.type) === 'protest' && act.type !== pair.each.act.type) && (pair.each.act.type === 'protest.crackdown' || familyOf(pair.each.act.type) !== 'protest'),
  isSumAndPart,
  // 'since August, when 24 people were killed' in no town, and 'On the night of the 11th a girl was shot in Mathare': a sum of weeks, and a day of its own
  (pair) => isToldApart(pair) && isDay(pair) && !pair.telling.headlineOnly && isOfWeeks(pair.telling.time) && !pair.places.some(isSureTown) && pair.each.places.some(isSureTown),
  // '39 residents have been killed since 18 May. [new paragraph] On Sunday evening a lawyer was gunned down': what has gone on, and one of its days
  (pair, story) => isToldApart(pair) && !pair.samePassage && !pair.telling.headlineOnly && pair.telling.time !== null && pair.telling.time.rule.endsWith('/since') && days(pair.telling.time) > 2 && (isDay(pair) || (pair.time === null && pair.each.places.length === 0 && dayOfPassage(pair, story) !== null)),
  // 'On the 18th villagers blocked the road. Soldiers raked them with fire', where another paragraph told of shots on the 16th
  (pair, story) => isToldApart(pair) && !pair.samePassage && pair.time === null && pair.each.times.length === 0 && pair.each.places.length === 0 && timesPart(dayOfPassage(pair, story), pair.telling.time),
  // 'shelled 32 settlements, killing three': who was killed in one of them is told apart
  (pair, story) => isToldApart(pair) && !pair.telling.headlineOnly && pair.each.places.some(isOneTown) && !pair.places.some(isOneTown) && pair.telling.acts.some((i) => hitsSeveralTowns(story, story.placed[i] as PlacedAct)),
  // 'In the week before the massacre ten people had died. On 13 August three miners died'
  (pair) => isToldApart(pair) && isDay(pair) && pair.telling.time?.rule === 'beside-what-befell-somebody' && days(pair.telling.time) > 1,
  // 'A year ago, on 12 March 2025, a missile killed 16', behind what was told as news without its day
  (pair, story) => isToldApart(pair) && !pair.samePassage && pair.telling.time === null && !pair.telling.headlineOnly && opensLongAgo(pair, story),
  // 'It recalled that one person was killed when police fired at Kaya on 19 April', behind news without its day
  (pair, story) => isToldApart(pair) && !pair.samePassage && pair.telling.time === null && !pair.telling.headlineOnly && isRecalled(pair, story),
  // 'Last year a musician was killed in the street' is not the shooting told before without a day.
  // 'Since the beginning of the year 118 have been killed', in a paragraph of its own, is not either.
  (pair) => isToldApart(pair) && pair.telling.time === null && !pair.telling.headlineOnly && pair.time !== null && pair.time.earliest !== null && (days(pair.time) > 200 || (!pair.samePassage && isOfWeeksUpToNow(pair.time))),
]

/** True where a paragraph opens with the town of an act, 'In Bor, ...', 'Bor came under fire', and the telling was in other towns. */
function opensWithTown({ each, places }: Pair, { tagged }: Story): boolean {
  const sentence = tagged.sentences[each.act.sentence] as Sentence
  const [own, another] = each.places.filter(({ span }) => span.start - sentence.start <= 'Outside '.length)
  if (own === undefined || another !== undefined || tagged.sentences[each.act.sentence - 1]?.passage === sentence.passage) return false
  const towns = places.filter(isSureTown)
  const isOther = ({ value }: PlaceMention) => value.level === 'L2' && value.geonamesId !== null && value.geonamesId !== own.value.geonamesId && value.words !== own.value.words
  return own.value.level === 'L2' && own.value.geonamesId !== null && isSureTown(own) && towns.length > 0 && towns.every(isOther)
}

/** A figure for a year is no part of what happened on a day of it. */
function isSumAndPart({ each, time, telling, sentence, beside, isParent }: Pair, story: Story): boolean {
  if (each.definite) return false
  if (time === null) {
    const { fine, tag } = tokenAt(sentence, each.act.token)
    // '300 were killed in 2019 in attacks': the plural hangs on the figure for the year.
    // 'In 2018 soldiers fired on mourners and killed three': of that year too
    if (isParent && (fine === 'NNS' || (each.act.outcome && tag === 'VERB'))) return false
    if (beside.some((other) => isDeedOf(story.text, other, each))) return false
  }
  return spans(time) !== (spans(telling.time) && !(telling.headlineOnly && telling.time?.rule === 'unit/this') && !isYearOfHeadline(telling, story))
}

/** 'Families gather where a crowd was fired on in 2012': only a headline or dek gives the year, and it gives no figure. */
function isYearOfHeadline({ acts }: Telling, { passages, tagged, placed }: Story): boolean {
  return acts.every((i) => {
    const each = placed[i] as PlacedAct
    if (!spans(bestTime(each))) return true
    const tokens = tagged.sentences[each.act.sentence]?.tokens ?? []
    return isHeadline({ passages }, tagged, each.act.sentence) && tokens.every((token) => token.tag !== 'NUM' || /^(?:19|20)\d\d$/.test(token.text))
  })
}

/** True where a sentence opens with a day that lies months before one that the document has told. */
function opensLongAgo({ each, sentence }: Pair, { days: told, frames }: Story): boolean {
  const framed = frames[each.act.sentence]?.time ?? null
  if (framed?.value?.earliest == null || days(framed.value) > 31 || framed.span.start - sentence.start > 20 || framed.span.end > each.act.trigger.start) return false
  const news = told[each.act.sentence - 1]?.earliest ?? null
  return news !== null && Date.parse(news) - Date.parse(framed.value.earliest) > 60 * 86_400_000
}

/** True where the sentence reminds of what had been weeks before the day that the document has told last. */
function isRecalled({ each, sentence }: Pair, { text, days: told, frames }: Story): boolean {
  const day = frames[each.act.sentence]?.time?.value?.latest ?? null
  const news = told[each.act.sentence - 1]?.earliest ?? null
  return day !== null && news !== null && remindsOfBefore.test(text.slice(sentence.start, sentence.start + 80)) && Date.parse(news) - Date.parse(day) > 14 * 86_400_000
}

/** True for a deed that hits a house of the side by which the telling was done. */
function isTurnedOnSide({ each, telling }: Pair, { text, tagged, byDoer }: Story): boolean {
  if (each.act.outcome) return false
  const house = [...allTargets(each.act), ...each.act.arguments.flatMap(({ role, span }) => (role === 'victim' ? [span] : []))].map((span) => housesOfForces.exec(wordsOf(text, span))?.[1]?.toLowerCase()).find((side) => side !== undefined)
  if (house === undefined) return false
  const doers = byDoer(telling).flatMap((other) => doersOf(other, tagged).map((head) => tokenAt(tagged.sentences[other.act.sentence] as Sentence, head).lemma.toLowerCase()))
  return doers.length > 0 && doers.every((doer) => sideOf(doer) === sideOf(house))
}

/** 'shelled 32 settlements', 'attacks on three communities': what was hit are several towns, none of which the words name. */
function hitsSeveralTowns({ text }: Story, { act }: PlacedAct): boolean {
  return [...allTargets(act), ...act.arguments.map(({ span }) => span)].some((span) => severalTowns.test(wordsOf(text, span)))
}

function isDay({ time }: Pair): boolean {
  return time !== null && days(time) <= 2
}

/** The day of the last thing that the paragraph of an act tells before it with a day and a place of its own; null where nothing does. */
function dayOfPassage({ each }: Pair, { tagged, placed }: Story): TimeValue | null {
  const { passage } = tagged.sentences[each.act.sentence] as Sentence
  for (let index = each.act.sentence - 1; tagged.sentences[index]?.passage === passage; index -= 1) {
    const before = actsIn(placed, index).filter((other) => happened(other) && other.times.length > 0)
    if (before.length > 0) return before.every((other) => other.places.length > 0) ? bestTime(before[0] as PlacedAct) : null
  }
  return null
}

/** 'since the beginning of the year' */
function isOfWeeksUpToNow({ rule, earliest, latest }: TimeValue): boolean {
  return rule.endsWith('/since') && earliest !== null && (latest === null || Date.parse(latest) - Date.parse(earliest) > 14 * 86_400_000)
}

function isOfWeeks(time: TimeValue | null): boolean {
  return time !== null && days(time) >= 14 && days(time) < Infinity
}
