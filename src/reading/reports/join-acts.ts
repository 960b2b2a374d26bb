import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { PlaceMention } from '../../record/mention.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { isPluperfect, tokenAt } from '../../text/tree.ts'
import { remainsNouns } from '../../lexicon/en/acts.ts'
import { countsWithOthers } from '../../lexicon/en/measures.ts'
import { hoursLater } from '../../lexicon/en/times.ts'
import { actsOf } from './by-sentence.ts'
import { isVillage, near } from './choose-place.ts'
import { dayItBegan, dayOfSection, hasGoneOn } from './gone-on.ts'
import { isHeadline } from './headline.ts'
import { farthest, isInReach, isMoreOf } from './is-more-of.ts'
import { compatibility, happened, holdsHarm } from './kinds-of-acts.ts'
import { diedBefore, isLateDeath } from './late-death.ts'
import type { Harmed } from './met-again.ts'
import { harmedBy, HarmedSoFar, isNumberAlone, isToldExactly, pointsAtAnyone } from './met-again.ts'
import { isLikened, opensAnother } from './opens-another.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { fewOf, holdsOrHeld, isArea, placesPart, tellsOfSeveral } from './places-part.ts'
import type { Sections } from './sections.ts'
import type { Arriving, Story, Telling } from './story.ts'
import { storyOf } from './story.ts'
import { isAside, timeOfAside } from './told-aside.ts'
import { bestTime, days, finerTime, holds, isSoonAfter } from './windows.ts'
import { actsIn, timeOfTwin, withClauses } from './with-clauses.ts'

/**
 * Joins acts that tell one incident within a document (`domain-model.md` 3.5): the text is walked once; each act goes to
 * the most recent telling that it fits, else it opens a new one. Disjoint days or two different towns always part;
 * acts that did not happen, or not for certain, never join those that did.
 */
export function joinActs(
  document: Pick<Document, 'passages' | 'text'>,
  tagged: TaggedText,
  attached: { readonly acts: readonly PlacedAct[]; readonly frames: readonly SentenceFrame[] },
  sections: Sections,
): Telling[] {
  const story = storyOf(document, tagged, attached, sections)
  const { placed } = story
  const tellings: Telling[] = []
  // The same, those told latest at the end; and whom each is said to have harmed.
  const latest: Telling[] = []
  const harmed = new HarmedSoFar<Telling>()
  const tellingOf = new Map<number, Telling>()
  const order = placed.map((_, i) => i).sort((a, b) => (placed[a] as PlacedAct).act.trigger.start - (placed[b] as PlacedAct).act.trigger.start)
  for (const i of order) {
    const act = arrivingOf(story, i, latest)
    const whom = happened(act.each) ? harmedBy(act.each, tagged, actsIn(placed, act.each.act.sentence)) : []
    const again = metAgain(story, act, whom, harmed, tellings, latest)
    const best = again ?? bestOf(story, act, latest, act.each.parent === null ? undefined : tellingOf.get(act.each.parent), goesOnFrom(story, i, tellingOf))
    const telling = best ?? opened(story, act, latest)
    if (best === undefined) tellings.push(telling)
    else addTo(telling, story, withDayOfHoursLater(story, act, telling, latest), again !== undefined && diedBefore(again, act.time, placed, tagged))
    telling.acts.push(i)
    telling.last = Math.max(telling.last, act.each.act.sentence)
    tellingOf.set(i, telling)
    harmed.add(whom, telling)
    moveToLatest(latest, telling, tellings)
  }
  return tellings
}

/** An act that a telling is looked for, with where its sentence stands. */
interface Told extends Arriving {
  /** In a headline, or the head that a story begins with. */
  readonly headline: boolean
  /** Set beside another incident, in a clause of it. */
  readonly aside: boolean
  /** Told by a caption with a day of its own. */
  readonly apart: boolean
}

function arrivingOf(story: Story, i: number, latest: readonly Telling[]): Told {
  const { text, passages, tagged, placed, sections } = story
  const each = withClauses(text, placed, i)
  const { sentence } = each.act
  const aside = isAside(text, tagged, each)
  const told = bestTime(each) ?? timeOfTwin(text, placed, each)
  const own = isFoundLong(each, told, tagged) ? null : told ?? (aside ? timeOfAside(text, tagged, each, latest) : null)
  return {
    each,
    // 'Workers walked out at noon': of the day that the introduction of a city-by-city report tells.
    time: own?.rule.startsWith('time-of-day') ? (sections.dayOf(sentence) ?? own) : own,
    headline: isHeadline({ passages }, tagged, sentence) || sections.isHead(sentence),
    aside,
    apart: isDatedCaption(story, each),
  }
}

/** The telling of those whom an act harms, where the words point back at people or at a number told before; undefined where they do not. */
function metAgain(story: Story, { each, time, aside }: Told, whom: readonly Harmed[], harmed: HarmedSoFar<Telling>, tellings: readonly Telling[], latest: readonly Telling[]): Telling | undefined {
  const { text, tagged, placed } = story
  const { act, places } = each
  const byName = firstOf(tellings, harmed.named(whom).filter((telling) => act.measure === 'killed' || isSoonAfter(telling.time, time)))
  if (byName !== undefined) return byName
  const reach = whom.every(pointsAtAnyone) ? 3 : whom.some(isToldExactly) ? Infinity : farthest
  const byWords = harmed.meant(whom).findLast((telling) => {
    const distance = act.sentence - telling.last
    if (aside !== telling.aside || distance > reach || !isSoonAfter(telling.time, time)) return false
    const isOfThem = diedBefore(telling, time, placed, tagged) || (distance <= 1 && whom.some(isNumberAlone)) || !placesPart(fewOf(telling.places), places)
    return isOfThem && !opensAnother(story, tagged, each)
  })
  if (byWords !== undefined) return byWords
  const isCounted = countsWithOthers.test(text.slice((tagged.sentences[act.sentence] as Sentence).start, act.trigger.start))
  return isCounted ? latest.findLast((telling) => act.sentence - telling.last <= 4 && isOfKindTold(story, each, telling)) : undefined
}

/** The telling that an act tells more of: the one of its day, of the act it hangs on, or the latest; undefined where it tells more of none. */
function bestOf(story: Story, told: Told, latest: readonly Telling[], ofParent: Telling | undefined, goneOn: Telling | undefined): Telling | undefined {
  const { each, time } = told
  const { placed } = story
  const mayTellMore = openTo(story, told, ofParent)
  const isOpen = (telling: Telling) => (goneOn === undefined || telling === goneOn || telling.last === goneOn.last) && mayTellMore(telling)
  const ofDay = each.definite && time !== null ? ofThatTime(time, latest, isOpen) : undefined
  if (ofDay !== undefined) return ofDay
  if (ofParent !== undefined && isOpen(ofParent)) return ofParent
  let nearest: Telling | undefined
  for (let at = latest.length - 1; at >= 0 && (nearest === undefined || isOfBefore(nearest, placed)); at -= 1) {
    const telling = latest[at] as Telling
    if ((nearest === undefined || !isOfBefore(telling, placed)) && isOpen(telling)) nearest = telling
  }
  if (nearest?.headlineOnly === true && each.act.measure !== null) {
    // 'Settlers wound four; teen killed by army fire': the boy shot dead is of the second
    const told = latest.findLast((telling) => telling.headlineOnly && story.byKind(telling).some(({ act }) => act.measure === each.act.measure) && isOpen(telling))
    if (told !== undefined) return told
  }
  return nearest === undefined ? undefined : ofViolence(story, nearest, each, latest, isOpen)
}

/**
 * 'Saturday's ambush was the bloodiest in a year', 'the July 2009 attack', 'the massacre of 2016': the one told of that day, of a week at most in that
 * month, or alone of that year, before one without a day; undefined where none is.
 */
function ofThatTime(time: TimeValue, latest: readonly Telling[], isOpen: (telling: Telling) => boolean): Telling | undefined {
  const length = days(time)
  if (length > 366) return undefined
  const told = latest.filter((telling) => telling.time !== null && days(telling.time) <= Math.min(7, length) && holds(time, telling.time) && isOpen(telling))
  return length <= 31 || told.length === 1 ? told.at(-1) : undefined
}

/** The telling of the verb that an act of its sentence goes on from, where that has a day of its own: '87 cows were rustled last Sunday and two herders killed' tells no more of what was before. */
function goesOnFrom({ placed, tagged }: Story, i: number, tellingOf: ReadonlyMap<number, Telling>): Telling | undefined {
  const { act, times } = placed[i] as PlacedAct
  const { relation, head } = tokenAt(tagged.sentences[act.sentence] as Sentence, act.token)
  if (relation !== 'conj' || times.length > 0 || act.modality !== 'asserted') return undefined
  const before = actsOf(placed, act.sentence).findLast((at) => at < i && placed[at]?.act.token === head && placed[at].times.length > 0)
  return before === undefined ? undefined : tellingOf.get(before)
}

/** The day that the paragraph has told last before a sentence; null where it tells none. */
function dayOfParagraph({ frames, tagged }: Story, sentence: number): string | null {
  const passage = tagged.sentences[sentence]?.passage
  for (let at = sentence; at >= 0 && tagged.sentences[at]?.passage === passage; at -= 1) {
    const { time = null, looksBack } = frames[at] ?? {}
    if (time?.value != null) return !looksBack && days(time.value) === 1 ? time.value.earliest : null
  }
  return null
}

/** Which tellings an act may tell more of. */
function openTo(story: Story, told: Told, ofParent: Telling | undefined): (telling: Telling) => boolean {
  const { each, time, aside, apart } = told
  const { placed, tagged } = story
  const { sentence } = each.act
  const isOfOthers = isLikened(each, tagged)
  const day = time === null ? dayOfParagraph(story, sentence) : days(time) === 1 ? time.earliest : null
  const isBack = pointsBack(story, each)
  return (telling) => {
    const isBehind = sentence > telling.last
    if (aside !== telling.aside || (aside && isBehind) || (isOfOthers && isBehind)) return false
    if (apart && (telling.time === null || days(telling.time) > 1)) return false
    if (each.isBefore && telling.headlineOnly && !isOfBefore(telling, placed)) return false
    // 'five years since soldiers fired on marchers. [new paragraph] On that day of 2019, soldiers fired from both banks': told of the day that was before
    const isOfItsDay = day !== null && telling.time !== null && days(telling.time) === 1 && telling.time.earliest === day
    if (!isBack && !isOfItsDay && isBehind && isOfBefore(telling, placed)) return false
    return (telling === ofParent || isInReach(story, told, telling)) && !hasGoneOn(story, told, telling) && isMoreOf(story, told, telling)
  }
}

/** A telling that begins with an act; its day is that of its section where it has none. */
function opened(story: Story, { each, time, headline, aside, apart }: Told, latest: readonly Telling[]): Telling {
  const { sentence } = each.act
  return { acts: [], time: time ?? dayOfSection(story, sentence) ?? story.sections.periodOf(sentence) ?? dayOfHoursLater(story, sentence, latest) ?? dayItBegan(story, sentence)?.day ?? null, places: [...each.places], first: sentence, last: sentence, headlineOnly: headline, aside, apart }
}

/** Of what only a headline has told, 'hours later' says the day as it does of something new. */
function withDayOfHoursLater(story: Story, told: Told, { headlineOnly, time }: Telling, latest: readonly Telling[]): Told {
  return headlineOnly && time === null && told.time === null ? { ...told, time: dayOfHoursLater(story, told.each.act.sentence, latest) } : told
}

/** 'Hours later, gunmen attacked a clinic': on the day of what was told last, else of the story; null for a sentence that does not open so. */
function dayOfHoursLater({ text, tagged, days: told }: Story, sentence: number, latest: readonly Telling[]): TimeValue | null {
  const { start, end } = tagged.sentences[sentence] as Sentence
  if (!hoursLater.test(text.slice(start, end))) return null
  const day = latest.findLast(({ time, last, aside }) => !aside && time !== null && days(time) === 1 && sentence - last <= 4)?.time ?? told[sentence] ?? null
  return day === null ? null : { ...day, anchor: 'discourse', stated: false, rule: 'hours after what was told before' }
}

/** Gives a telling the day and the places of an act that tells more of it. */
function addTo(telling: Telling, { placed, tagged }: Story, { each, time, headline }: Told, isBeforeDeath: boolean): void {
  const isLate = isLateDeath(each, telling.time, time, placed, tagged)
  // A week or less that was told first stays: later words are often about one of its days.
  if (isBeforeDeath) telling.time = time
  else if (!isLate && (telling.time === null || days(telling.time) > 7)) telling.time = finerTime(telling.time, time)
  // Where somebody died later is not where the act was.
  if (!isLateDeath(each, telling.time, time, placed, tagged)) addPlaces(telling, each.places, isBeforeDeath, headline)
  telling.headlineOnly &&= headline
}

/** Gives a telling those places of an act that may be where it was. */
function addPlaces(telling: Telling, more: readonly PlaceMention[], isBeforeDeath: boolean, headline: boolean): void {
  const places = fewOf(telling.places)
  const isOfAreas = places.every(({ value }) => isArea(value))
  if (isBeforeDeath && more.length > 0) telling.places = [...more]
  else if (places.length === 0 || (telling.headlineOnly && isOfAreas)) telling.places.push(...more)
  // 'Three shot in Dola, one beheaded in Orsk' over the text: what the text tells first is in one of them
  else if (telling.headlineOnly && !headline && more.some(({ value }) => value.level === 'L2' || value.level === 'L3') && tellsOfSeveral(places)) telling.places = [...more]
  // A village that nobody lists may lie in the country or the region told, wherever it was put down.
  else telling.places.push(...more.filter((place) => (isVillage(place.value) && isOfAreas) || places.some((other) => near(other.value, place.value) || holdsOrHeld(other.value, place.value))))
}

/** True where what happened in a telling may be counted with an act of the same kind. */
function isOfKindTold({ byKind }: Story, each: PlacedAct, telling: Telling): boolean {
  return happened(each) && byKind(telling).some((other) => happened(other) && compatibility(other, each) === 2)
}

/** 'A patrol fired on strikers who had set tyres alight: three were killed': the dead of a sentence are of the violence it tells, before any fire or protest that lies nearer. */
function ofViolence({ byKind }: Story, nearest: Telling, { act }: PlacedAct, latest: readonly Telling[], isOpen: (telling: Telling) => boolean): Telling {
  if (!act.outcome || !byKind(nearest).every((told) => holdsHarm.has(told.act.type))) return nearest
  return latest.findLast((telling) => telling.last === act.sentence && byKind(telling).some((told) => harmfulFamilies.has(familyOf(told.act.type))) && isOpen(telling)) ?? nearest
}

/** True for what was only told as of before what its sentence tells. */
function isOfBefore({ acts }: Telling, placed: readonly PlacedAct[]): boolean {
  return acts.every((i) => (placed[i] as PlacedAct).isBefore)
}

/** True for an act that may tell more of what was before: 'the raid left nine dead', 'nine died in the raid', 'nine had died', or one in a sentence with a day of its own. */
function pointsBack({ placed, frames, tagged }: Story, each: PlacedAct): boolean {
  const { act } = each
  const sentence = tagged.sentences[act.sentence] as Sentence
  return isPluperfect(sentence, act.token) || each.definite || bestTime(each) !== null || (frames[act.sentence]?.time ?? null) !== null || actsIn(placed, act.sentence).some(({ definite }) => definite)
}

/** 'May 4, 2012 - Guards raid the mill': a caption that opens with a day of its own tells of its picture, and dates nothing in the text. */
function isDatedCaption({ passages, tagged }: Story, { act, times }: PlacedAct): boolean {
  const sentence = tagged.sentences[act.sentence]
  const passage = passages[sentence?.passage ?? -1]
  return passage?.role === 'caption' && times.some((time) => time.span.start === passage.start)
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
