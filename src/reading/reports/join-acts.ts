import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { ActMention, PlaceMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import type { PlaceValue } from '../../record/place.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { caseOf, dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { remainsNouns } from '../../lexicon/en/acts.ts'
import { isPersonNoun, machines, sidesInArms } from '../../lexicon/en/people.ts'
import { homes } from '../../lexicon/en/things.ts'
import { anotherIncident, anotherOpens, cameAfter, clauseElsewhere, countsWithOthers, earlierIncident, fireAfterBlast, furtherOpens, goesOnBehindDay, mournedBefore, rememberedWhen, sameDay } from '../../lexicon/en/measures.ts'
import { countedBy } from '../acts/noun-class.ts'
import { tellsDrowning } from '../acts/other-fields.ts'
import type { PlacedAct, SentenceFrame } from './attach.ts'
import { actsOf, actsUnder, sentencesOf } from './by-sentence.ts'
import { holds, isVillage, listedPlaces, near, town } from './choose-place.ts'
import { isLaterOnOthers } from './later-act.ts'
import { harmedBy, HarmedSoFar, isNumberAlone, isToldExactly, nameAt, pointsAtAnyone } from './met-again.ts'
import type { Sections } from './sections.ts'
import { areTwoIncidents, sideOf } from './two-incidents.ts'

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

/**
 * Joins acts that tell one incident within a document (`domain-model.md` 3.5): the text is walked once; each act goes to
 * the most recent telling that it fits, else it opens a new one. Disjoint days or two different towns always part;
 * acts that did not happen, or not for certain, never join those that did.
 */
export function joinActs(
  document: Pick<Document, 'passages' | 'text'>,
  tagged: TaggedText,
  { acts: placed, frames }: { readonly acts: readonly PlacedAct[]; readonly frames: readonly SentenceFrame[] },
  sections: Sections,
): Telling[] {
  const storyDays = storyDaysOf(frames, sections)
  const tellings: Telling[] = []
  // The same, those told latest at the end; and whom each is said to have harmed.
  const latest: Telling[] = []
  const harmed = new HarmedSoFar<Telling>()
  const tellingOf = new Map<number, Telling>()
  const order = placed.map((_, i) => i).sort((a, b) => (placed[a] as PlacedAct).act.trigger.start - (placed[b] as PlacedAct).act.trigger.start)
  for (const i of order) {
    const each = withClauses(document.text, placed, i)
    const headline = isHeadline(document, tagged, each.act.sentence) || sections.isHead(each.act.sentence)
    const aside = isAside(document, tagged, each)
    const told = bestTime(each) ?? timeOfTwin(document.text, placed, each)
    const own = isFoundLong(each, told, tagged) ? null : told ?? (aside ? timeOfAside(document.text, tagged, each, latest) : null)
    // 'Workers walked out at noon': of the day that the introduction of a city-by-city report tells.
    const time = own?.rule.startsWith('time-of-day') ? (sections.dayOf(each.act.sentence) ?? own) : own
    const apart = isDatedCaption(document, tagged, each)
    const ofParent = each.parent === null ? undefined : tellingOf.get(each.parent)
    const isOpen = (telling: Telling) =>
      !(isLikened(each, tagged) && telling.last < each.act.sentence) && aside === telling.aside && (!aside || telling.last === each.act.sentence) && !(apart && (telling.time === null || days(telling.time) > 1)) &&
      !(each.isBefore && telling.headlineOnly && !isOfBefore(telling, placed)) && !(isOfBefore(telling, placed) && each.act.sentence > telling.last && !pointsBack(each, placed, frames, tagged)) && (telling === ofParent || isInReach(each, time, telling, placed, tagged)) && !isOfAnotherSection(each, telling, sections) && !isOfAnotherDay(document, tagged, each, time, telling, storyDays, placed) && !isFramedElsewhere(each, telling, frames, tagged) &&
      !hasMovedOn(document.text, placed, each, time, telling, frames, tagged, storyDays) && fits(each, time, telling, placed, document, tagged)
    const whom = happened(each) ? harmedBy(each, tagged, actsIn(placed, each.act.sentence)) : []
    const again = firstOf(tellings, harmed.named(whom).filter((telling) => each.act.measure === 'killed' || isSoonAfter(telling.time, time))) ??
      harmed.meant(whom).findLast((telling) => aside === telling.aside && each.act.sentence - telling.last <= (whom.every(pointsAtAnyone) ? 3 : whom.some(isToldExactly) ? Infinity : farthest) && isSoonAfter(telling.time, time) && (diedBefore(telling, time, placed, tagged) || (each.act.sentence - telling.last <= 1 && whom.some(isNumberAlone)) || !placesPart(telling.places, each.places)) && !opensAnother(document, tagged, each)) ??
      (countsWithOthers.test(document.text.slice((tagged.sentences[each.act.sentence] as Sentence).start, each.act.trigger.start)) ? latest.findLast((telling) => each.act.sentence - telling.last <= 4 && isOfKindTold(each, telling, placed)) : undefined)
    // 'Saturday's ambush was the bloodiest in a year': the one told of that day, before one without a day
    const ofDay = each.definite && time !== null && days(time) === 1 ? latest.findLast((telling) => telling.time !== null && days(telling.time) === 1 && telling.time.earliest === time.earliest && isOpen(telling)) : undefined
    const best = again ?? ofDay ?? (ofParent !== undefined && isOpen(ofParent) ? ofParent : ofViolence(latest.findLast((telling) => isOpen(telling) && !isOfBefore(telling, placed)) ?? latest.findLast(isOpen), each, latest.filter((telling) => telling.last === each.act.sentence), placed, isOpen))
    if (best) {
      const headlineOnlyBefore = best.headlineOnly
      const isBeforeDeath = again !== undefined && diedBefore(again, time, placed, tagged)
      best.acts.push(i)
      // A week or less that was told first stays: later words are often about one of its days.
      if (isBeforeDeath) best.time = time
      else if (!isLateDeath(each, best.time, time, placed, tagged) && (best.time === null || days(best.time) > 7)) best.time = finerTime(best.time, time)
      if (isLateDeath(each, best.time, time, placed, tagged)) {
        // Where somebody died later is not where the act was.
      } else if (isBeforeDeath && each.places.length > 0) best.places = [...each.places]
      else if (best.places.length === 0 || (headlineOnlyBefore && best.places.every(({ value }) => isArea(value)))) best.places.push(...each.places)
      // 'Three shot in Dola, one beheaded in Orsk' over the text: what the text tells first is in one of them
      else if (headlineOnlyBefore && !headline && each.places.some(({ value }) => value.level === 'L2' || value.level === 'L3') && tellsOfSeveral(best.places)) best.places = [...each.places]
      // A village that nobody lists may lie in the country or the region told, wherever it was put down.
      else best.places.push(...each.places.filter((place) => best.places.some((other) => near(other.value, place.value) || holdsOrHeld(other.value, place.value)) || (isVillage(place.value) && best.places.every(({ value }) => isArea(value)))))
      best.headlineOnly &&= headline
      best.last = Math.max(best.last, each.act.sentence)
    } else {
      tellings.push({
        acts: [i], time: time ?? dayOfSection(each.act.sentence, sections, frames) ?? sections.periodOf(each.act.sentence), places: [...each.places], first: each.act.sentence, last: each.act.sentence, headlineOnly: headline, aside, apart,
      })
    }
    const telling = best ?? (tellings.at(-1) as Telling)
    tellingOf.set(i, telling)
    harmed.add(whom, telling)
    moveToLatest(latest, telling, tellings)
  }
  return tellings
}

/** True where a title names two towns or provinces that are no part of each other. */
function tellsOfSeveral(places: readonly PlaceMention[]): boolean {
  return places.some((a, i) => places.slice(i + 1).some((b) => !near(a.value, b.value) && !holdsOrHeld(a.value, b.value)))
}

/** True where what happened in a telling may be counted with an act of the same kind. */
function isOfKindTold(each: PlacedAct, telling: Telling, placed: readonly PlacedAct[]): boolean {
  return happened(each) && telling.acts.some((i) => happened(placed[i] as PlacedAct) && compatibility(placed[i] as PlacedAct, each) === 2)
}

/** True unless two windows lie further apart than somebody lives who dies of wounds. */
function isSoonAfter(a: TimeValue | null, b: TimeValue | null): boolean {
  return a === null || b === null || !timesPart(a, b) || daysBetween(a, b) <= 14
}

/** 'A trader died on Tuesday. The trader was shot on Monday': true where only the death was told, of a day behind the act. */
function diedBefore({ acts, time: ofDeath }: Telling, time: TimeValue | null, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (time?.latest == null || ofDeath?.earliest == null || time.latest >= ofDeath.earliest) return false
  return acts.every((i) => dying.has(tokenAt(tagged.sentences[(placed[i] as PlacedAct).act.sentence] as Sentence, (placed[i] as PlacedAct).act.token).lemma))
}

/** 'Similar protests were held in Labe': others than those told before. */
export function isLikened({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return act.modality === 'asserted' && dependents(sentence, act.token, 'amod').some((i) => tokenAt(sentence, i).lower === 'similar')
}

/** 'A patrol fired on strikers who had set tyres alight: three were killed': the dead of a sentence are of the violence it tells, before any fire or protest that lies nearer. */
function ofViolence(nearest: Telling | undefined, { act }: PlacedAct, ofSentence: readonly Telling[], placed: readonly PlacedAct[], isOpen: (telling: Telling) => boolean): Telling | undefined {
  const typesOf = (telling: Telling) => telling.acts.map((i) => (placed[i] as PlacedAct).act.type)
  if (!act.outcome || nearest === undefined || !typesOf(nearest).every((type) => holdsHarm.has(type))) return nearest
  return ofSentence.findLast((telling) => typesOf(telling).some((type) => harmfulFamilies.has(familyOf(type))) && isOpen(telling)) ?? nearest
}

/** True for what was only told as of before what its sentence tells. */
function isOfBefore({ acts }: Telling, placed: readonly PlacedAct[]): boolean {
  return acts.every((i) => (placed[i] as PlacedAct).isBefore)
}

/** True for an act that may tell more of what was before: 'the raid left nine dead', 'nine died in the raid', 'nine had died', or one in a sentence with a day of its own. */
function pointsBack(each: PlacedAct, placed: readonly PlacedAct[], frames: readonly SentenceFrame[], tagged: TaggedText): boolean {
  const { act } = each
  const sentence = tagged.sentences[act.sentence] as Sentence
  return isPluperfect(sentence, act.token) || each.definite || bestTime(each) !== null || (frames[act.sentence]?.time ?? null) !== null || actsIn(placed, act.sentence).some(({ definite }) => definite)
}

/** The one of some that was told first. */
function firstOf(tellings: readonly Telling[], some: readonly Telling[]): Telling | undefined {
  return some.length === 0 ? undefined : tellings.find((telling) => some.includes(telling))
}

/** 'The bodies were found in 2004': a month or a year in which the dead were found is not when they were killed. */
function isFoundLong({ act }: PlacedAct, time: TimeValue | null, tagged: TaggedText): boolean {
  return time !== null && days(time) > 7 && remainsNouns.has(tokenAt(tagged.sentences[act.sentence] as Sentence, act.token).lemma)
}

/** Keeps the tellings in the order of their latest act, of those told in one sentence the one opened last behind the others. */
function moveToLatest(latest: Telling[], telling: Telling, tellings: readonly Telling[]): void {
  const from = latest.lastIndexOf(telling)
  if (from >= 0) latest.splice(from, 1)
  const isBehind = (other: Telling) => other.last > telling.last || (other.last === telling.last && tellings.lastIndexOf(other) > tellings.lastIndexOf(telling))
  latest.splice(latest.findLastIndex((other) => !isBehind(other)) + 1, 0, telling)
}

/** How many sentences behind what was told last an act may stand that no day of its own, no parent and no headline joins to it. */
const farthest = 12

/** False where `fits` would not look at the rest: most tellings of a long report are too far away for an act, whatever it tells. */
function isInReach(each: PlacedAct, time: TimeValue | null, telling: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (each.act.sentence - telling.last <= farthest || telling.headlineOnly) return true
  if (time === null || telling.time === null || days(time) > 31 || days(telling.time) > 31) return false
  return !timesPart(telling.time, time) || isLateDeath(each, telling.time, time, placed, tagged)
}

/** The day of a section for what a sentence in it tells, unless the sentence stands on another day: 'On 14 January a strike killed 46 people'. */
function dayOfSection(sentence: number, sections: Sections, frames: readonly SentenceFrame[]): TimeValue | null {
  const day = sections.dayOf(sentence)
  const own = frames[sentence]?.time?.value ?? null
  return own !== null && days(own) <= 366 && timesPart(own, day) ? null : day
}

/** Each numbered point, item or town of a bulletin tells of its own incidents; only words that point back reach out of it. */
function isOfAnotherSection(each: PlacedAct, telling: Telling, sections: Sections): boolean {
  const own = sections.of(each.act.sentence)
  const other = sections.of(telling.last)
  if (own === other) return false
  // '18:20 The death toll has risen to four': an entry of a live report that names neither town nor day goes on with what the introduction tells.
  if (own?.goesOn && sections.of(telling.first) === null && each.times.length === 0 && each.places.length === 0 && (each.definite || each.act.outcome)) return false
  // The title over numbered points tells what one of them tells; 'the Samaniego massacre' of a later point is the one told there.
  if ((telling.headlineOnly || each.definite) && sharesPlace(telling.places, each.places)) return false
  return own !== null && other !== null ? true : each.times.length > 0 || each.places.length > 0 || own !== null || !each.definite
}

/** A headline's 'eastern Amazon' holds whatever the lead names. */
function isArea(place: PlaceValue): boolean {
  return place.level === 'L5' || place.level === 'L8' || place.level === 'L7'
}

/** 'Three died when a drone struck a convoy near Sabha overnight': what came of an act was where and when the act of its clause was. */
function withClauses(text: string, placed: readonly PlacedAct[], i: number): PlacedAct {
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
function timeOfTwin(text: string, placed: readonly PlacedAct[], { act, parent, definite }: PlacedAct): TimeValue | null {
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
function clausesBelow(placed: readonly PlacedAct[], i: number): PlacedAct[] {
  return actsUnder(placed, i).flatMap((at) => [placed[at] as PlacedAct, ...((placed[at] as PlacedAct).act.outcome ? clausesOf(placed, at) : [])])
}

/** The acts of a sentence. */
function actsIn(placed: readonly PlacedAct[], sentence: number): PlacedAct[] {
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

const clauseBehind = /^(?:[^,.;:]{0,50}\b(?:that|which)|[^,.;:]{0,60}, (?:in|during) which) (?:(?!(?:after|before|when|while|came|comes|since|follow\w*)\b)[\w'\u2019-]+ ){0,9}$/

/** True for what a clause with 'in which' right behind an attack tells was done in it. */
function isInWhich(text: string, { act }: PlacedAct, inside: PlacedAct): boolean {
  return act.sentence === inside.act.sentence && isBareAttack(act) && act.trigger.end < inside.act.trigger.start && clauseInWhich.test(text.slice(act.trigger.end, inside.act.trigger.start))
}

const clauseInWhich = /^[^.;:]{0,60},? (?:in|during) which (?:(?!(?:after|before|when|while|came|comes|since|follow\w*)\b)[\w'\u2019-]+ ){0,6}$/

function isHarmOrDamage(type: ActType): boolean {
  return harmfulFamilies.has(familyOf(type)) || familyOf(type) === 'property' || type === 'liberty.abduction' || type === 'liberty.arrest'
}

/** The day that the story stands in at each sentence: the last single day that framed a sentence up to it. */
function storyDaysOf(frames: readonly SentenceFrame[], sections: Sections): readonly (TimeValue | null)[] {
  let day: TimeValue | null = null
  return frames.map((frame, at) => {
    if (sections.of(at)?.isStory && sections.of(at) !== sections.of(at - 1)) day = null
    const own = frame.time?.value
    if (own && days(own) === 1 && !(frame.looksBack && day?.earliest != null && own.latest !== null && own.latest < day.earliest)) day = own
    return day
  })
}

/** True for an act that those told of before in its sentence only remember. */
export function isRemembered(text: string, { act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence]
  const before = text.slice(sentence?.start ?? 0, act.trigger.start)
  return rememberedWhen.test(before) || (act.outcome && sentence?.tokens[act.token]?.relation === 'acl' && mournedBefore.test(before))
}

/** Police fired tear gas on the Tuesday of the story; a man 'shot on Monday night' there is another incident. */
function isOfAnotherDay(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct, time: TimeValue | null, telling: Telling, storyDays: readonly (TimeValue | null)[], placed: readonly PlacedAct[]): boolean {
  if (telling.time !== null || telling.headlineOnly || time === null || days(time) > 92 || each.act.sentence === telling.last) return false
  // 'was acquitted on Monday of the murder': the day of the verdict, and the murder was before.
  if (telling.acts.every((i) => (placed[i] as PlacedAct).act.judged !== undefined)) return false
  // What is remembered on a day is of another one.
  if (telling.acts.every((i) => isRemembered(document.text, placed[i] as PlacedAct, tagged))) return false
  const day = storyDays[telling.first] ?? null
  // Words that point back ('the attack on Monday', 'the battle began weeks ago') may correct the day; another kind of act corrects it by a little.
  const isOfKind = telling.acts.some((i) => (placed[i] as PlacedAct).act.type === each.act.type)
  return timesPart(day, time) && (!each.definite || (!isOfKind && daysBetween(day as TimeValue, time) > 3))
}

/** 'May 4, 2012 - Guards raid the mill': a caption that opens with a day of its own tells of its picture, and dates nothing in the text. */
function isDatedCaption(document: Pick<Document, 'passages'>, tagged: TaggedText, { act, times }: PlacedAct): boolean {
  const sentence = tagged.sentences[act.sentence]
  const passage = document.passages[sentence?.passage ?? -1]
  return passage?.role === 'caption' && times.some((time) => time.span.start === passage.start)
}

/** 'In Buenaventura, where crowds marched, shops were looted', 'In Kharkiv region a woman was hurt': told in another town or province than those told of. */
function isFramedElsewhere(each: PlacedAct, telling: Telling, frames: readonly SentenceFrame[], tagged: TaggedText): boolean {
  const passage = tagged.sentences[telling.first]?.passage
  // A telling without a town of its own was in that of its paragraph.
  if (telling.places.length === 0 && !telling.headlineOnly && !each.definite && tagged.sentences[each.act.sentence]?.passage !== passage) {
    const around = sentencesOf(tagged, passage).flatMap((at) => (at <= telling.last ? (frames[at]?.places ?? []) : []))
    if (placesPart(around, each.places)) return true
  }
  // 'Two days after the killing, a clerk was shot in Lira': the killing was where it was told
  const own = bestTime(each)
  if (each.definite && each.places.length === 0 && own !== null && days(own) === 1 && own.earliest === telling.time?.earliest && own.latest === telling.time?.latest) return false
  const frame = frames[each.act.sentence]?.places ?? []
  return each.act.sentence !== telling.last && ((each.places.length === 0 && placesPart(telling.places, frame)) || liesOutside(telling.places, each.places))
}

/** 'In Viana, armed men came on 30 September. Thirteen were hurt.': a paragraph that has gone on to another town or day does not tell of the one before. */
function hasMovedOn(text: string, placed: readonly PlacedAct[], each: PlacedAct, own: TimeValue | null, telling: Telling, frames: readonly SentenceFrame[], tagged: TaggedText, storyDays: readonly (TimeValue | null)[]): boolean {
  // 'Another five were wounded': of the incident told before, whatever is told between.
  if (/^(?:another|a further) /i.test(text.slice(tagged.sentences[each.act.sentence]?.start ?? 0, (tagged.sentences[each.act.sentence]?.start ?? 0) + 12)) && each.act.outcome) return false
  const passage = tagged.sentences[each.act.sentence]?.passage
  if (own === null && !each.definite && isLookingBack(telling, placed, tagged, storyDays) && (tagged.sentences[telling.last]?.passage !== passage || isOfTheNewsAgain(each, telling, placed, tagged))) return true
  // 'In 2010 the death of a boy set off a summer in which 120 perished': the year that its own sentence stands in.
  const opening = frames[each.act.sentence]?.time ?? null
  const framed = opening !== null && opening.span.start <= (tagged.sentences[each.act.sentence]?.start ?? 0) + 12 ? opening.value : null
  if (own === null && telling.last < each.act.sentence && framed !== null && days(framed) <= 366 && !each.definite && timesPart(telling.time, framed)) return true
  // 'On 24 August a crowd ringed a patrol. Eight were killed. On the next day, while a curfew was in force, shops were burnt': what has no day of its own yet was on the day of the story
  const day = telling.time === null && !telling.headlineOnly ? (storyDays[telling.first] ?? null) : null
  if (own === null && telling.last < each.act.sentence && framed !== null && days(framed) === 1 && !each.definite && !each.act.outcome && tagged.sentences[telling.first]?.passage === passage && timesPart(day, framed)) return true
  // 'Farmers marched in 1988. [new paragraph] The lieutenant was arrested in 2008. [new paragraph] Hundreds marched': not in 1988
  const stoodIn = telling.time ?? (telling.headlineOnly ? null : (storyDays[telling.first] ?? null))
  if (own === null && !each.definite && stoodIn !== null && familyOf(each.act.type) === 'protest' && tagged.sentences[telling.last]?.passage !== passage && hasLeft(stoodIn, telling.last, each.act.sentence, frames)) return true
  for (let back = each.act.sentence - 1; back > telling.last && tagged.sentences[back]?.passage === passage; back -= 1) {
    const frame = frames[back]
    if (each.places.length === 0 && placesPart(telling.places, frame?.places ?? [])) return true
    // 'Soldiers shot a trader on Monday. He had been beaten in December. A girl was hurt': on Monday
    const day = frame?.looksBack === true && telling.time?.earliest != null && telling.time.earliest > (frame.time?.value?.latest ?? '') ? null : (frame?.time?.value ?? null)
    if (own === null && day !== null && days(day) <= 366 && timesPart(telling.time, day)) return true
  }
  return false
}

/** True where the sentences between two stand in another time, more than two months from the one told, and do not only look back to it. */
function hasLeft(time: TimeValue, from: number, to: number, frames: readonly SentenceFrame[]): boolean {
  return frames.slice(from + 1, to).some((frame) => {
    const other = frame.time?.value ?? null
    return other !== null && !frame.looksBack && !frame.followsUp && days(other) <= 366 && timesPart(time, other) && daysBetween(time, other) > 62
  })
}

/** 'The army had already bombed the village in January', in a story of March: what another paragraph tells is not of that. */
function isLookingBack({ acts, first, time }: Telling, placed: readonly PlacedAct[], tagged: TaggedText, storyDays: readonly (TimeValue | null)[]): boolean {
  const day = storyDays[first - 1] ?? null
  if (time?.latest == null || day?.earliest == null || !timesPart(time, day) || daysBetween(time, day) <= 7 || time.latest > day.earliest) return false
  return acts.every((i) => {
    const { sentence, token } = (placed[i] as PlacedAct).act
    return isPluperfect(tagged.sentences[sentence] as Sentence, token)
  })
}

/** 'His brother had been shot in December. Two shops were looted': where it was told whom that befell, what is told next in the simple past of others or of another kind is the news again. */
function isOfTheNewsAgain({ act }: PlacedAct, { acts, last }: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  if (act.sentence === last || isPluperfect(sentence, act.token)) return false
  const told = acts.map((i) => (placed[i] as PlacedAct).act)
  if (!told.some((each) => each.arguments.some(({ role }) => role === 'victim' || role === 'target'))) return false
  // 'He had been seized in May. He was beaten': of him
  return !act.arguments.some(({ head }) => tokenAt(sentence, head).tag === 'PRON' || dependents(sentence, head, 'nmod:poss').length > 0)
}

/** True for a sentence of the headline or of the line under it. */
export function isHeadline(document: Pick<Document, 'passages'>, tagged: TaggedText, sentence: number): boolean {
  const passage = document.passages[tagged.sentences[sentence]?.passage ?? -1]
  return passage?.role === 'headline' || passage?.role === 'dek'
}

function happened(act: PlacedAct): boolean {
  return (act.act.modality === 'asserted' || act.act.modality === 'hedged') && act.act.polarity === 'affirms'
}

function fits(each: PlacedAct, time: TimeValue | null, telling: Telling, placed: readonly PlacedAct[], document: Pick<Document, 'passages' | 'text'>, tagged: TaggedText): boolean {
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

/** '..., and in Bor two guards were killed': true where a clause opens with another town than the one that the act before it has. */
function isInAnotherClauseElsewhere(text: string, before: PlacedAct, each: PlacedAct): boolean {
  if (before.act.sentence !== each.act.sentence || before.act.trigger.end > each.act.trigger.start) return false
  const [own, other] = [each.places, before.places].map((places) => places.filter(({ value }) => value.level === 'L2' || value.level === 'L3' || isVillage(value)))
  const opens = own?.some(({ span }) => span.end < each.act.trigger.start && span.start > before.act.trigger.end && clauseElsewhere.test(text.slice(before.act.trigger.end, span.start)))
  return opens === true && other !== undefined && placesNamedApart(other, own ?? [])
}

/** 'The army said it had struck a rebel position': what those who are asked about an attack say that they did. */
function isOwnAccount({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const { head: said, fine, relation } = tokenAt(sentence, act.token)
  if (relation !== 'ccomp' || fine !== 'VBN' || said < 0 || !isPluperfect(sentence, act.token)) return false
  const own = dependents(sentence, act.token, 'nsubj')
  return ['say', 'tell', 'admit', 'acknowledge', 'confirm', 'announce', 'state'].includes(tokenAt(sentence, said).lemma) && own.some((i) => [i, ...dependents(sentence, i, 'nmod:poss')].some((at) => /^(?:it|they|its|their)$/.test(tokenAt(sentence, at).lower)))
}

/** Who is told to have done an act, but for the machine it was done with ('a drone hit the market'). */
function doersOf({ act }: PlacedAct, tagged: TaggedText): readonly number[] {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return act.arguments.flatMap(({ role, head }) => (role === 'perpetrator' && !machines.has(tokenAt(sentence, head).lemma) ? [head] : []))
}

/** True for an act that befell nobody but 'she', 'him' or 'them'. */
function befellPronoun({ act }: PlacedAct, tagged: TaggedText): boolean {
  const victims = act.arguments.filter(({ role }) => role === 'victim')
  return victims.length > 0 && victims.every(({ head }) => tokenAt(tagged.sentences[act.sentence] as Sentence, head).tag === 'PRON')
}

/** 'the body of a trader': of somebody who was not told of before. */
function isNewBody({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return remainsNouns.has(tokenAt(sentence, act.token).lemma) && dependents(sentence, act.token, 'nmod').some((i) => caseOf(sentence, i) === 'of' && dependents(sentence, i, 'det').some((at) => /^an?$/.test(tokenAt(sentence, at).lower)))
}

/** 'six such raids', '180,000 killings': a number of incidents, and none of them. */
function isCountOfSeveral({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const numbers = dependents(sentence, act.token, 'nummod')
  if (tokenAt(sentence, act.token).fine !== 'NNS' || numbers.length === 0) return false
  return numbers.some((i) => /^\d{1,3},\d{3}|^\d{4,}/.test(tokenAt(sentence, i).text)) || dependents(sentence, act.token, 'amod').some((i) => tokenAt(sentence, i).lower === 'such')
}

/** 'Police shot two marchers. Youths threw stones and burned a police post': what others than those who shot did to things is no part of the shooting. */
function isOfCrowdHit(each: PlacedAct, telling: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  const doersOf = ({ act }: PlacedAct) => act.arguments.filter(({ role }) => role === 'perpetrator' || role === 'participant').map(({ head }) => tokenAt(tagged.sentences[act.sentence] as Sentence, head)).filter(({ tag }) => tag !== 'PRON').map(({ lemma }) => sideOf(lemma.toLowerCase()))
  const own = doersOf(each)
  const { type } = each.act
  if (each.definite || own.length === 0 || !(type === 'protest.riot' || type === 'protest.mob' || familyOf(type) === 'property')) return false
  const others = telling.acts.map((i) => placed[i] as PlacedAct).filter((other) => doersOf(other).length > 0)
  return others.some(({ act }) => act.type === 'protest.crackdown' || familyOf(act.type) === 'attack') && !others.some((other) => doersOf(other).some((doer) => own.includes(doer)))
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

function isOfProperty(type: ActType): boolean {
  return type === 'property.damage' || type === 'property.arson'
}

/** 'In another encounter, ... In the exchange of fire, a captain fell': a paragraph that opens with another incident goes on with it. */
function isUnderAnother(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct): boolean {
  const passage = tagged.sentences[each.act.sentence]?.passage
  const first = tagged.sentences[sentencesOf(tagged, passage)[0] ?? -1]
  return first !== undefined && anotherOpens.test(document.text.slice(first.start, first.end))
}

/** 'In Ceres, workers marched' behind what was told of a village that nobody lists: a sentence that opens with another place tells of that one. */
function opensElsewhere(each: PlacedAct, telling: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  // The next town may be a part of the one told before where the same is done there, not where windows are smashed in one and a hall burns in the other.
  const isOfKind = telling.acts.some((i) => (placed[i] as PlacedAct).act.type === each.act.type || (placed[i] as PlacedAct).act.outcome || each.act.outcome)
  const sentence = tagged.sentences[each.act.sentence] as Sentence
  const told = telling.places.filter((place) => place.value.level !== 'L7')
  const opening = each.places.filter((place) => place.value.level !== 'L7' && place.span.start <= sentence.start + 12 && ['in', 'at', 'near'].includes(tokenAt(sentence, 0).lower))
  return told.length > 0 && opening.length > 0 && !opening.some((place) => told.some((other) => other.value.words === place.value.words || holdsOrHeld(other.value, place.value) || (isOfKind && other.value.lat !== null && place.value.lat !== null && near(other.value, place.value))))
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

const protesters = new Set(['protester', 'protestor', 'demonstrator', 'striker', 'marcher', 'picketer'])

/** Homes that are burned or wrecked where an attack was told, without a day or a town of their own, are of that attack. */
function isOfTheRaid(text: string, each: PlacedAct, first: PlacedAct): boolean {
  if (!allTargets(each.act).some((target) => homes.test(text.slice(target.start, target.end)))) return false
  if ((each.act.type !== 'property.arson' && each.act.type !== 'property.damage') || each.times.length > 0 || each.places.length > 0) return false
  return (first.act.type === 'attack.armed' || first.act.type === 'battle.clash') && happened(first) && happened(each)
}

/** True for windows so long that they can only hold many things. */
function spans(time: TimeValue | null): boolean {
  // 'eleven years ago' is a day that was not said; 'in 2012' holds all of a year.
  if (time === null) return false
  // In March 'this year' is a few weeks, and none of their days.
  const isYear = /^\d{4}$/.test(time.edtf) && /^(?:date|unit\/this)/.test(time.rule)
  return isYear || (days(time) > 200 && time.rule.startsWith('date/'))
}

const dying: ReadonlySet<string> = new Set(['die', 'pronounce', 'succumb', 'death', 'dead', 'declare'])

/** 'died of his wounds on Friday': a later death belongs to the act that caused it. */
function isLateDeath(each: PlacedAct, first: TimeValue | null, time: TimeValue | null, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (!each.act.outcome || each.act.measure !== 'killed' || !first?.latest || !time?.earliest) return false
  const lemma = tagged.sentences[each.act.sentence]?.tokens[each.act.token]?.lemma ?? ''
  if (!dying.has(lemma)) return false
  const later = (Date.parse(time.earliest) - Date.parse(first.latest)) / 86_400_000
  // 'hit by a canister on 9 February, he died of his injuries on Sunday'
  const behind = tagged.sentences[each.act.sentence]?.tokens.slice(each.act.token + 1, each.act.token + 5).map(({ lower }) => lower).join(' ') ?? ''
  if (later <= 0 || later > (/^(?:of|from|to) (?:his|her|their) (?:wounds|injuries)/.test(behind) ? 120 : 14)) return false
  // 'died this morning when a soldier fired at his car': of an act of its own
  const own = actsOf(placed, each.act.sentence).find((i) => placed[i]?.act === each.act) ?? -1
  return !clausesBelow(placed, own).some((other) => !other.act.outcome && happened(other))
}

/** 'accused of an attack': with an article that points at nothing told before. */
function isAccusedOfAnother(sentence: Sentence, act: ActMention): boolean {
  const { head } = tokenAt(sentence, act.token)
  const isAccused = isBareAttack(act) && caseOf(sentence, act.token) === 'of' && dependents(sentence, act.token, 'det').some((i) => /^an?$/.test(tokenAt(sentence, i).lower))
  const verbs = isAccused && head >= 0 ? [tokenAt(sentence, head), ...(tokenAt(sentence, head).head >= 0 ? [tokenAt(sentence, tokenAt(sentence, head).head)] : [])] : []
  return verbs.some(({ lemma }) => lemma === 'accuse')
}

/** The sentence itself says that another incident begins: 'in a separate attack', 'also on Sunday', 'a day earlier'. */
function opensAnother(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct): boolean {
  const sentence = tagged.sentences[each.act.sentence]
  if (sentence === undefined) return false
  // 'its units also shelled villages': a further act, unless it only tells more of what came of the first.
  if (!each.act.outcome && (each.places.length > 0 || each.times.length > 0) && sentence.tokens[each.act.token - 1]?.lower === 'also') return true
  const words = document.text.slice(sentence.start, sentence.end)
  // 'Seven officials have since been arrested'
  if (/\b(?:has|have) since (?:been )?(?:\w+ly )?$/.test(document.text.slice(sentence.start, each.act.trigger.start))) return true
  // 'On that same day a colonel was killed in Gulu'
  const isElsewhere = each.places.length > 0 && sameDay.test(words.slice(0, 24))
  return anotherIncident.test(words) || isElsewhere || (!each.act.outcome && (sameDay.test(words) || furtherOpens.test(words)))
}

/** 'numerous rocket attacks': done again and again. */
export function isRepeated({ act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return tokenAt(sentence, act.token).fine === 'NNS' && dependents(sentence, act.token, 'amod').some((i) => againAndAgain.has(tokenAt(sentence, i).lemma))
}

const againAndAgain = new Set(['numerous', 'countless', 'repeated', 'frequent', 'regular', 'innumerable', 'many'])

/** 'The shooting comes a week after a teacher was killed': the teacher was killed in another incident. */
function isAside(document: Pick<Document, 'text'>, tagged: TaggedText, { act }: PlacedAct): boolean {
  const sentence = tagged.sentences[act.sentence]
  if (sentence === undefined) return false
  const before = document.text.slice(sentence.start, act.trigger.start)
  return earlierIncident.some(({ pattern }) => pattern.test(before))
}

/** 'The blast came a day after a bomb killed 12 people in Dola': a day before the blast, where that is told. */
function timeOfAside(text: string, tagged: TaggedText, { act }: PlacedAct, latest: readonly Telling[]): TimeValue | null {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const came = cameAfter.exec(text.slice(sentence.start, act.trigger.start))
  const day = latest.findLast((telling) => !telling.aside && telling.last === act.sentence)?.time
  if (came === null || day?.earliest == null || days(day) !== 1) return null
  const [least, most] = daysBack(came[0], came.groups?.['n'] ?? null, (came.groups?.['unit'] ?? 'day').toLowerCase())
  const at = (back: number) => new Date(Date.parse(day.earliest as string) - Math.round(back) * 86_400_000).toISOString().slice(0, 10)
  const [earliest, latestDay] = [at(most), at(least)]
  const start = sentence.start + came.index + came[0].search(/\S+ (?:hour|day|week|month)s? after\b/i)
  return {
    edtf: earliest === latestDay ? earliest : `${earliest}/${latestDay}`, earliest, latest: latestDay, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'before what came after it',
    span: { start, end: text.indexOf(' after', start) + ' after'.length },
  }
}

/** How many days at least and at most lie before what 'came two weeks after': more or less than told, where the words say so. */
function daysBack(words: string, n: string | null, unit: string): readonly [number, number] {
  const length = { hour: 0, day: 1, week: 7, month: 30 }[unit] as number
  if (length === 0) return [0, 1]
  // 'days after': on a day that is not told
  if (n === null) return [length, length * 6]
  const told = amountOf(n) * length
  if (/\b(?:less than|fewer than|within|under|barely|not even) /i.test(words)) return [1, told]
  if (/\b(?:more than|over) /i.test(words)) return [told, told * 1.5]
  return unit === 'day' ? [told, told] : [told - length / 2, told + length / 2]
}

const amounts = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** 'two', '12', 'a', 'several' as a number of days or weeks; some are six at most. */
export function amountOf(words: string): number {
  if (/^(?:several|some|a few)$/i.test(words)) return 6
  return /^an?$/i.test(words) ? 1 : amounts.includes(words.toLowerCase()) ? amounts.indexOf(words.toLowerCase()) + 1 : Number(words)
}

/** 'the murder of Jo Lind' and 'the murder of Vidar Ask': nobody is killed twice, so two names are two killings. */
function killsAnother(each: PlacedAct, telling: Telling, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  const own = killedName(each, tagged)
  if (own === null) return false
  const others = telling.acts.map((i) => killedName(placed[i] as PlacedAct, tagged)).filter((name) => name !== null)
  return others.length > 0 && !others.some((other) => other.some((word) => own.includes(word)))
}

/** 'Three men shot a guard' and, in another paragraph, 'the killing of a teacher last week': each of one person told for the first time, of two trades. */
function harmsAnother(a: PlacedAct, b: PlacedAct, tagged: TaggedText): boolean {
  const [one, other] = [a, b].map((each) => newVictim(each, tagged))
  return one != null && other != null && one !== other
}

/** The noun for the one person whom an act harms, told with 'a' and by more than sex or age; null for any other. */
function newVictim({ act }: PlacedAct, tagged: TaggedText): string | null {
  const sentence = tagged.sentences[act.sentence]
  const [victim, another] = act.arguments.filter(({ role }) => role === 'victim')
  if (sentence === undefined || victim === undefined || another !== undefined || !harmfulFamilies.has(familyOf(act.type))) return null
  const { fine, lemma } = tokenAt(sentence, victim.head)
  const isNew = dependents(sentence, victim.head, 'det').some((i) => /^an?$/.test(tokenAt(sentence, i).lower))
  return fine === 'NN' && isNew && isPersonNoun.has(lemma) && !anyone.has(lemma) ? lemma : null
}

const anyone: ReadonlySet<string> = new Set(['man', 'woman', 'person', 'boy', 'girl', 'child', 'youth', 'teenager', 'civilian', 'victim', 'resident', 'villager', 'native', 'adult', 'member', 'local', 'relative', 'father', 'mother', 'son', 'daughter', 'brother', 'sister', 'husband', 'wife', 'protester', 'demonstrator'])

/** The words of the one name that a noun of killing names as its victim; null for descriptions and for several people. */
function killedName(each: PlacedAct, tagged: TaggedText): readonly string[] | null {
  const sentence = tagged.sentences[each.act.sentence]
  const victims = each.act.arguments.filter((argument) => argument.role === 'victim')
  if (!sentence || victims.length !== 1 || each.act.measure !== 'killed') return null
  const { tag, lemma } = tokenAt(sentence, each.act.token)
  if (tag !== 'NOUN' && !(tag === 'VERB' && /^(?:kill|murder|assassinate|slay)$/.test(lemma))) return null
  const { span, head } = victims[0] as { span: Span; head: number }
  if (sentence.tokens[head]?.fine === 'NNS') return null
  const name = nameAt(sentence, span)
  return name.length > 0 ? name : null
}

/** 'Four people died when the two clans clashed': what the clause with 'when' tells is the deed by which they died. */
export function isDeedOf(text: string, { act: outcome }: PlacedAct, { act: deed }: PlacedAct): boolean {
  return outcome.outcome && !deed.outcome && outcome.sentence === deed.sentence && /^[^.,;:]{0,30}? when [^.,;:]{3,60} $/.test(text.slice(outcome.trigger.end, deed.trigger.start))
}

/** Two acts of one sentence done to the same people. */
function sharesArgument(a: PlacedAct, b: PlacedAct): boolean {
  return a.act.sentence === b.act.sentence && a.act.arguments.some((x) => x.role === 'victim' && b.act.arguments.some((y) => y.role === 'victim' && x.head === y.head))
}

/** False where both name who did it and no head word is shared. */
function sameAgents(a: PlacedAct, b: PlacedAct, tagged: TaggedText): boolean {
  const agents = (each: PlacedAct) =>
    each.act.arguments
      .filter((argument) => argument.role === 'perpetrator')
      .map((argument) => {
        // 'a large number of bandits': the bandits
        const sentence = tagged.sentences[each.act.sentence] as Sentence
        return tokenAt(sentence, countedBy(sentence, argument.head) ?? argument.head)
      })
      .filter(({ tag, lemma }) => tag !== 'PRON' && !anybody.has(lemma.toLowerCase()))
      .map(({ lemma }) => sideOf(lemma.toLowerCase()))
  const ofA = agents(a)
  const ofB = agents(b)
  if (ofA.length === 0 || ofB.length === 0) return true
  return ofA.some((lemma) => ofB.includes(lemma)) || areItsMen(a, b, tagged)
}

/** 'A rebel column attacked the town. The guerrillas killed the mayor', 'The Front raided Dola. The rebels ...': the men of the band told before. */
function areItsMen(before: PlacedAct, after: PlacedAct, tagged: TaggedText): boolean {
  const doers = ({ act }: PlacedAct) => act.arguments.filter(({ role }) => role === 'perpetrator').map(({ head }) => ({ sentence: tagged.sentences[act.sentence] as Sentence, head }))
  return doers(after).some(({ sentence, head }) => {
    const { lemma, fine } = tokenAt(sentence, head)
    const isThose = fine === 'NNS' && dependents(sentence, head, 'det').some((i) => /^(?:the|these|those)$/.test(tokenAt(sentence, i).lower))
    const side = isThose ? sidesInArms.find(({ men }) => men.has(lemma)) : undefined
    return side !== undefined && doers(before).some((each) => {
      const first = tokenAt(each.sentence, each.head)
      return first.tag === 'PROPN' || side.men.has(first.lemma) || side.bodies.has(first.lemma)
    })
  })
}

/** 'unknown persons' may be any who are told of in other words. */
const anybody: ReadonlySet<string> = new Set(['person', 'people', 'individual', 'unknown', 'perpetrator'])

function holdsOrHeld(a: PlaceValue, b: PlaceValue): boolean {
  return holds(a, b) || holds(b, a)
}

const genericWords = /\/(?:the )?(?:attack|attacks|assault|assaults|atrocity|violence|target|targeted|targeting|raid|attacked|incursion|offensive|onslaught)$/

/** True where an act says nothing of its means, so that another that does may be the same act. */
function leavesMeansOpen(act: PlacedAct): boolean {
  // 'two were killed by a landmine' says its own means; 'two were killed' leaves them to others.
  return (act.act.outcome && act.act.type === 'attack.armed' && !tellsDrowning(act.act)) || genericWords.test(act.act.rule)
}

/** 'the attack', 'raided': words that leave the means to others. */
export function isBareAttack(act: ActMention): boolean {
  return act.type === 'attack.armed' && genericWords.test(act.rule)
}

/** Ways of firing that a text may call by another's name in its next sentence. */
function bothFire(a: ActType, b: ActType): boolean {
  const fires = (type: ActType) => type === 'attack.armed' || type === 'battle.clash' || (type.startsWith('remote.') && type !== 'remote.disrupted')
  return fires(a) && fires(b)
}

function bothHarm(a: ActType, b: ActType): boolean {
  const held = (type: ActType) => type === 'liberty.abduction' || type === 'liberty.arrest' || type === 'custody.torture'
  return (harmfulFamilies.has(familyOf(a)) || held(a)) && (harmfulFamilies.has(familyOf(b)) || held(b))
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
const holdsHarm: ReadonlySet<ActType> = new Set<ActType>(['liberty.abduction', 'property.arson', 'protest.demonstration', 'protest.riot'])

/** 0 = two incidents, 1 = may be one when told together, 2 = one kind of thing. */
function compatibility(a: PlacedAct, b: PlacedAct): number {
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

/** The time that says most: an exact day before a longer window, a stated one before a counted one. */
export function bestTime(each: PlacedAct): TimeValue | null {
  return windowsOf(each).reduce<TimeValue | null>(finerTime, null)
}

/** The windows that an act's own words give it: no lengths of time and no 'every Friday'. */
export function windowsOf(each: PlacedAct): TimeValue[] {
  return each.times.flatMap((mention) => (mention.value === null || mention.timex === 'DURATION' || mention.timex === 'SET' ? [] : [mention.value]))
}

function finerTime(a: TimeValue | null, b: TimeValue | null): TimeValue | null {
  if (a === null) return b
  if (b === null) return a
  return days(b) < days(a) ? b : a
}

/** Length of a window in days; open windows are endless. */
export const days = onceFor(({ earliest, latest }: TimeValue): number => (earliest === null || latest === null ? Infinity : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1))

/** Days from the end of the earlier window to the start of the later one. */
function daysBetween(a: TimeValue, b: TimeValue): number {
  const gap = (from: string | null, to: string | null) => (from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000)
  return Math.max(gap(a.latest, b.earliest), gap(b.latest, a.earliest))
}

function timesPart(a: TimeValue | null, b: TimeValue | null): boolean {
  if (!a || !b) return false
  return (a.latest !== null && b.earliest !== null && a.latest < b.earliest) || (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
}

/** True when both name towns and no town of one lies near a town of the other. */
function placesPart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const townsA = a.filter(isSureTown)
  const townsB = b.filter(isSureTown)
  if (townsA.length > 0 && townsB.length > 0) return !townsA.some((x) => townsB.some((y) => near(x.value, y.value) || (isSite(x) !== isSite(y) && near(x.value, y.value, 40))))
  const countriesA = a.filter((each) => each.value.confidence >= 0.6).map((each) => each.value.country).filter((country) => country !== null)
  const countriesB = b.filter((each) => each.value.confidence >= 0.6).map((each) => each.value.country).filter((country) => country !== null)
  return countriesA.length > 0 && countriesB.length > 0 && !countriesA.some((country) => countriesB.includes(country))
}

/** True where both name villages or towns by other words, and nobody lists those of one: they were only put down somewhere around. */
function villagesPart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  const isSettled = ({ value }: PlaceMention) => (value.level === 'L2' || value.level === 'L3') && value.candidates.every(({ featureClass }) => featureClass === 'P' || featureClass === 'A')
  const [ofA, ofB] = [a.filter(isSettled), b.filter(isSettled)]
  const isOther = (place: PlaceMention) => !isSettled(place) && place.value.level !== 'L0' && place.value.level !== 'L1'
  if (ofA.length === 0 || ofB.length === 0 || a.some(isOther) || b.some(isOther) || !(ofA.every(({ value }) => isVillage(value)) || ofB.every(({ value }) => isVillage(value)))) return false
  // 'Gunmen raided Sokoura, near Bankass. The raid near Bankass killed five'
  // A village that was put down where the story mostly is has nothing to do with that town.
  const isPutDownThere = (x: PlaceMention, y: PlaceMention) => (x.value.name === null) !== (y.value.name === null) && x.value.lat === y.value.lat && (x.value.name === null ? x : y).value.confidence >= 0.4
  return placesNamedApart(ofA, ofB) && !ofA.some((x) => ofB.some((y) => isPutDownThere(x, y)))
}

/** True where both name places and none by the same words. */
function placesNamedApart(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.value.words.toLowerCase() === y.value.words.toLowerCase()))
}

/** True for towns of which none lies in the one province that an act is told in. */
function liesOutside(places: readonly PlaceMention[], own: readonly PlaceMention[]): boolean {
  const towns = places.filter(isSureTown)
  const province = own.find(({ value }) => value.level === 'L6' && value.admin1 !== null && value.confidence >= 0.8)?.value
  if (towns.length === 0 || province === undefined || own.some(({ value }) => value.admin1 !== province.admin1)) return false
  return towns.every(({ value }) => value.country === province.country && value.admin1 !== null && value.admin1 !== province.admin1)
}

/** A doubtful site or street parts nothing: most stories are about one incident. */
function isSureTown({ value }: PlaceMention): boolean {
  return value.level !== null && town.has(value.level) && value.lat !== null && value.confidence >= 0.6
}

function isSite(place: PlaceMention): boolean {
  return place.value.level === 'L0' || place.value.level === 'L1'
}

function sharesPlace(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  return a.some((x) => x.value.level !== 'L7' && b.some((y) => y.value.level !== 'L7' && near(x.value, y.value)))
}
