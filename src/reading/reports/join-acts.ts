import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { isPluperfect, tokenAt } from '../../text/tree.ts'
import { remainsNouns } from '../../lexicon/en/acts.ts'
import { countsWithOthers } from '../../lexicon/en/measures.ts'
import { isVillage, near } from './choose-place.ts'
import { dayOfSection, hasMovedOn, isFramedElsewhere, isOfAnotherDay, isOfAnotherSection, storyDaysOf } from './gone-on.ts'
import type { Telling } from './is-more-of.ts'
import { farthest, fits, isInReach } from './is-more-of.ts'
import { compatibility, holdsHarm } from './kinds-of-acts.ts'
import { diedBefore, isLateDeath } from './late-death.ts'
import { harmedBy, HarmedSoFar, isNumberAlone, isToldExactly, pointsAtAnyone } from './met-again.ts'
import { isDatedCaption, isHeadline, isLikened, opensAnother } from './opens-another.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { holdsOrHeld, isArea, placesPart, tellsOfSeveral } from './places-part.ts'
import type { Sections } from './sections.ts'
import { isAside, timeOfAside } from './told-aside.ts'
import { bestTime, days, finerTime, isSoonAfter } from './windows.ts'
import { actsIn, happened, timeOfTwin, withClauses } from './with-clauses.ts'

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

/** True where what happened in a telling may be counted with an act of the same kind. */
function isOfKindTold(each: PlacedAct, telling: Telling, placed: readonly PlacedAct[]): boolean {
  return happened(each) && telling.acts.some((i) => happened(placed[i] as PlacedAct) && compatibility(placed[i] as PlacedAct, each) === 2)
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
