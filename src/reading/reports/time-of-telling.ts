import { opensAnew } from '../../lexicon/en/circumstances.ts'
import type { ActType } from '../../record/act.ts'
import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { TimeMention } from '../../record/mention.ts'
import { wordsOf } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { fightBegan, lastingFight } from '../../lexicon/en/measures.ts'
import { answersTo, cardinals, daysThatEnded, ofStandingThing } from '../../lexicon/en/times.ts'
import type { Day } from '../times/calendar.ts'
import { isoDay, parseDay } from '../times/calendar.ts'
import type { Found } from './assemble.ts'
import type { PlacedAct } from './placed-act.ts'
import { isOfInstances } from './instances.ts'
import { isInMemory } from './told-as-before.ts'
import { isInSinceClause } from './times-of-no-act.ts'
import { partedBySemicolon } from './main-clauses.ts'
import { actsAt, actsOf, mentionsWithin, sentenceOf } from './by-sentence.ts'
import type { Telling } from './story.ts'
import { amountOf, isRemembered } from './told-aside.ts'
import { days, isFuture, windowsOf } from './windows.ts'
import { isLikened, isRepeated } from './opens-another.ts'
import { dayReferredTo, isOfWhatFollowed } from './day-referred-to.ts'
import { within } from './places-of-telling.ts'
import { primaryType } from './primary-type.ts'
import { areTwoIncidents, isChargeFor } from './two-incidents.ts'

/** The telling's own time; else what the words around it say of when it was. */
export function timeOf(found: Found, telling: Telling): TimeValue | null {
  // What was done again and again was not done on the day that the text stands in.
  if (telling.acts.some((i) => isRepeated(found.placed[i] as PlacedAct, found.tagged)) && !isToldInSentence(found, telling)) return null
  const referred = telling.time === null || isOfWhatFollowed(found, telling) ? dayReferredTo(found, telling) : null
  if (referred !== null) return referred
  // 'The trial of two men accused of killing a guard began yesterday': the guard was killed on a day that is not told.
  if (telling.time === null && isCharge(found, telling)) return null
  if (telling.time === null && telling.acts.every((i) => isRemembered(found.document.text, found.placed[i] as PlacedAct, found.tagged))) return null
  if (telling.time === null && telling.acts.every((i) => (found.placed[i] as PlacedAct).isBefore || isLongBefore(found, found.placed[i] as PlacedAct))) return null
  if (telling.time === null && telling.acts.every((i) => isOfAccused(found, found.placed[i] as PlacedAct))) return null
  // 'the killing of porters, including the October 2012 shooting': on more days than that, and on none that is told
  if (telling.time === null && telling.acts.every((i) => isOfInstances(found, found.placed[i] as PlacedAct))) return null
  // 'Hundreds marched on the day before the verdict': a day that nobody can count, and none told elsewhere
  if (telling.time === null && telling.acts.every((i) => isOnUntoldDay(found, found.placed[i] as PlacedAct))) return null
  return lasting(found, telling) ?? endedAfterDays(found, telling) ?? sharpened(found, telling) ?? timeTold(found, telling) ?? stillSo(found, telling) ?? onlyDay(found, telling) ?? dayOfClock(found, telling)
}

/** 'At 7:20 a.m. a tank fired two shells at Kosti', where the text has told no day of news so far: on the day of writing, as far as anyone can say. */
function dayOfClock(found: Found, telling: Telling): TimeValue | null {
  const day = found.document.publishedAt
  if (day === null || day.length < 10 || telling.headlineOnly) return null
  const hasClock = telling.acts.some((i) => {
    const { act, places } = found.placed[i] as PlacedAct
    return act.modality === 'asserted' && places.length > 0 && mentionsWithin(found.tagged, found.times, [act.sentence]).some(({ timex, value }) => timex === 'TIME' && value === null)
  })
  const toldDays = found.frames.slice(storyStart(found, telling), telling.first + 1).some((frame) => frame.time?.value != null && !isOfStandingThing(found, frame.time.span))
  return hasClock && !toldDays ? { edtf: `${day}?`, earliest: day, latest: day, sense: 'some_day', anchor: 'publication', stated: false, rule: 'time-of-day/of-publication', span: null } : null
}

/** 'the truce that came into force on 27 November': the day of what has stood since, and of nothing told around it. */
function isOfStandingThing(found: Found, span: Span): boolean {
  return ofStandingThing.test(found.document.text.slice(Math.max(0, span.start - 140), span.start))
}

/** True where all that a telling tells is what somebody is held, tried or sentenced for in the same sentence. */
function isCharge(found: Found, telling: Telling): boolean {
  return telling.acts.every((i) => {
    const charge = found.placed[i] as PlacedAct
    return charge.act.judged !== undefined || isOfSuspect(found, telling, charge) || actsOf(found.placed, charge.act.sentence).some((at) => !telling.acts.includes(at) && isChargeFor(found.document, found.placed[at] as PlacedAct, charge))
  })
}

/** 'a week after another was stabbed', 'days after killing 14': not on the day of what it is counted from. */
function isLongBefore(found: Found, { act }: PlacedAct): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  return /\b(?:days?|weeks?|months?|years?) after (?:[\p{Ll}]+ ){0,4}$/u.test(found.document.text.slice(sentence.start, act.trigger.start))
}

/** 'The man suspected of the murder was shot dead on Monday': what somebody is suspected of was not done when something befell him. */
function isOfSuspect(found: Found, telling: Telling, { act }: PlacedAct): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  const before = found.document.text.slice(sentence.start, act.trigger.start)
  return /\p{L} (?:suspected|accused|wanted) (?:of|for) (?:[\w-]+ ){0,4}$/u.test(before) && !/\b(?:was|were|been|is|are|has|have|had|be|being|and|also) (?:\w+ )?(?:suspected|accused|wanted) (?:of|for) (?:[\w-]+ ){0,4}$/.test(before) && actsOf(found.placed, act.sentence).some((at) => !telling.acts.includes(at) && (found.placed[at] as PlacedAct).act.trigger.start > act.trigger.end)
}

/** True where a sentence of the telling has the words for its time. */
function isToldInSentence(found: Found, telling: Telling): boolean {
  const span = telling.time?.span ?? null
  return span !== null && telling.acts.some((i) => within(found, span, (found.placed[i] as PlacedAct).act.sentence))
}

/**
 * 'Ten years since police stormed the camp. On the night of 2 November 2012 they moved in', 'A trader was shot last week. It happened on Tuesday evening':
 * a year that was only counted, and some day of a few weeks, is told to the day, where the words tell one day and no second one.
 */
function sharpened(found: Found, telling: Telling): TimeValue | null {
  const { time } = telling
  if (time?.earliest == null || time.latest === null) return null
  const isYear = time.rule.startsWith('ago') && days(time) >= 300
  const referred = time.sense === 'some_day' && days(time) > 1 && days(time) <= 366 ? dayReferredTo(found, telling) : null
  if (referred?.earliest != null && referred.earliest >= time.earliest && referred.earliest <= time.latest) return referred
  if (!isYear && !(time.sense === 'some_day' && days(time) > 1 && days(time) <= 45)) return null
  const inside = ({ earliest, latest }: TimeValue) => earliest !== null && latest !== null && earliest >= (time.earliest as string) && latest <= (time.latest as string)
  if (isYear) {
    for (let on = telling.first; on <= Math.min(telling.last, telling.first + 3); on += 1) {
      const day = found.times.find(({ span, value }) => value !== null && value.stated && days(value) <= 2 && inside(value) && within(found, span, on))?.value
      if (day) return day
    }
    return null
  }
  const near = Array.from({ length: telling.last - telling.first + 3 }, (_, i) => telling.first + i)
  const told = mentionsWithin(found.tagged, found.times, near).filter((mention) => mention.value !== null && days(mention.value) === 1 && inside(mention.value) && isOfTelling(found, telling, mention)).map(({ value }) => value as TimeValue)
  const [day, ...others] = told
  if (day === undefined || others.some(({ earliest }) => earliest !== day.earliest)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: `${time.rule}; the day told within it` }
}

/** True for a time of its sentences or those right behind that words of a telling have, or that the sentence stands in and no other act has. */
function isOfTelling(found: Found, telling: Telling, mention: TimeMention): boolean {
  const owners = actsAt(found.placed, mention)
  if (owners.length > 0) return owners.some((i) => telling.acts.includes(i))
  return found.frames[sentenceOf(found.tagged, mention.span)]?.time === mention
}

/** 'The battle erupted on 15 April ... After more than two weeks of fighting': it began on that day and has not ended. */
function lasting(found: Found, telling: Telling): TimeValue | null {
  const { time } = telling
  const { publishedAt } = found.document
  if (time === null || publishedAt === null || time.earliest === null || days(time) !== 1 || time.earliest >= publishedAt) return null
  const told = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
  if (!told.every(({ type }) => type === 'battle.clash')) return null
  const words = told.map((act) => wordsOf(found.document.text, found.tagged.sentences[act.sentence] as Sentence))
  if (!words.some((each) => lastingFight.test(each)) || !words.some((each) => fightBegan.test(each))) return null
  return { ...time, edtf: `${time.earliest}/${publishedAt}`, latest: publishedAt, stated: false, rule: `${time.rule}; from the day it began` }
}

/** 'Three days of clashes ended on Sunday': from the first of them on. */
function endedAfterDays(found: Found, { time }: Telling): TimeValue | null {
  if (time === null || time.span === null || time.earliest === null || days(time) !== 1) return null
  const sentence = found.tagged.sentences[sentenceOf(found.tagged, time.span)] as Sentence
  const number = daysThatEnded.exec(found.document.text.slice(sentence.start, time.span.start))?.groups?.n?.toLowerCase()
  const lasted = number === undefined ? null : (cardinals[number] ?? Number(number))
  if (lasted === null || !(lasted > 1)) return null
  const first = isoDay((parseDay(time.earliest) as Day) - lasted + 1)
  return { ...time, edtf: `${first}/${time.latest}`, earliest: first, sense: 'every_day', rule: `${time.rule}; from the first of its days` }
}

/** 'Troops remain on alert': what is told as lasting is so on the day of writing. */
function stillSo(found: Found, telling: Telling): TimeValue | null {
  const day = found.document.publishedAt
  if (day === null || telling.headlineOnly) return null
  const lasts = telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    return act.modality === 'asserted' && lastingTypes.has(act.type) && isInPresent(found.tagged.sentences[act.sentence] as Sentence, act.token)
  })
  return lasts ? { edtf: day, earliest: day, latest: day, sense: 'some_day', anchor: 'publication', stated: false, rule: 'so on the day of writing', span: null } : null
}

/** True where the verb, or what governs the noun, is in the present tense. */
function isInPresent(sentence: Sentence, at: number): boolean {
  const token = tokenAt(sentence, at)
  const { fine } = token.tag === 'VERB' || token.head < 0 ? token : tokenAt(sentence, token.head)
  return fine === 'VBP' || fine === 'VBZ'
}

/** True where all that a telling tells has happened by the day of writing: 'have been threatened'. */
function isInPerfect(found: Found, telling: Telling): boolean {
  return telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    const sentence = found.tagged.sentences[act.sentence] as Sentence
    return dependents(sentence, act.token, 'aux').some((at) => /^(?:have|has)$/.test(tokenAt(sentence, at).lower))
  })
}

/** True where all that a telling tells had happened before what is told around it: 'had been beaten'. */
function isInPluperfect(found: Found, telling: Telling): boolean {
  return telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    return isPluperfect(found.tagged.sentences[act.sentence] as Sentence, act.token)
  })
}

const lastingTypes: ReadonlySet<ActType> = new Set<ActType>(['posture.alert', 'posture.deployment', 'protest.hunger', 'protest.strike', 'protest.blockade'])

/** Where all that the text has told as having happened so far lies on one recent day, what has no time lies there too. */
function onlyDay(found: Found, telling: Telling): TimeValue | null {
  // 'A similar blast was attributed to them': of another day
  if (isLikened(found.placed[telling.acts[0] as number] as PlacedAct, found.tagged)) return null
  const happens = telling.acts.every((i) => (found.placed[i] as PlacedAct).act.modality === 'asserted')
  const told = found.placed
    .filter((each) => each.act.modality === 'asserted' && !each.isBefore && each.act.sentence <= telling.last && each.act.sentence >= storyStart(found, telling))
    .flatMap(windowsOf)
    .filter((time) => !isOld(found, time) && days(time) <= 62 && !(time.span !== null && isOfStandingThing(found, time.span)))
  const [first] = told
  if (!happens || first === undefined || days(first) !== 1 || isFuture(found, first)) return null
  if (told.some((each) => each.earliest !== first.earliest || each.latest !== first.latest)) return null
  if (hasGoneBack(found, telling)) return null
  // 'arrested for the killing of a judge on 16 November'
  if (telling.acts.some((i) => isHeldForOtherOf(found, i, first))) return after(found, first, 'after what somebody is held for')
  return { ...first, stated: false, anchor: 'discourse', rule: 'the only day the text has told so far' }
}

/** 'Fourteen men are accused of complicity in the killing of the president': of no day of their trial. */
function isOfAccused(found: Found, { act }: PlacedAct): boolean {
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  return /\b(?:accused of|suspected of|charged with|on trial for|tried for|implicated in) (?:[\w-]+ ){0,6}$/.test(found.document.text.slice(sentence.start, act.trigger.start))
}

/** 'A court sentenced a sergeant on Wednesday. The patrol entered the hamlet on 14 October 1986. The soldiers shot twelve men.': the text has gone on to what was long before. */
function hasGoneBack(found: Found, telling: Telling): boolean {
  const end = found.tagged.sentences[telling.first]?.end ?? 0
  const told = found.times.filter(({ span, value, timex }) => span.end <= end && timex === 'DATE' && value !== null && value.earliest !== null && value.latest !== null && days(value) <= 366)
  const last = told.at(-1)
  if (last?.value == null || !isOld(found, last.value)) return false
  // 'On Thursday a court found two officers guilty of killings in 2009': of Thursday all the same
  const sentence = sentenceOf(found.tagged, last.span)
  return told.every(({ span, value }) => isOld(found, value as TimeValue) || sentenceOf(found.tagged, span) !== sentence)
}

/** True for an arrest or a sentence in one sentence with the act that it is for, where that act is of a day. */
function isHeldForOtherOf(found: Found, held: number, day: TimeValue): boolean {
  const arrest = found.placed[held] as PlacedAct
  return actsOf(found.placed, arrest.act.sentence).some((at) => at !== held && isChargeFor(found.document, arrest, found.placed[at] as PlacedAct) && windowsOf(found.placed[at] as PlacedAct).some(({ earliest }) => earliest === day.earliest))
}

function timeTold(found: Found, telling: Telling): TimeValue | null {
  if (telling.time) return telling.time
  const since = sinceThen(found, telling)
  if (since !== null) return since
  const passage = found.tagged.sentences[telling.first]?.passage
  const start = storyStart(found, telling)
  for (const i of telling.acts) {
    const { act } = found.placed[i] as PlacedAct
    // '...; in Dori two were killed on Tuesday': the day of the other side of a semicolon is none of this one
    const framed = unparted(found, act, found.frames[act.sentence]?.time ?? null)
    const own = framed?.value
    // 'In March of that year their house was searched and she was beaten'
    const opens = framed !== null && own != null && framed.span.start - (found.tagged.sentences[act.sentence]?.start ?? 0) <= 12 && framed.span.end < act.trigger.start && days(own) <= 366 && own.earliest !== null && !own.rule.endsWith('/since') && !isFuture(found, own)
    const later = own != null && isFollowUp(found, telling) ? heldFor(found, telling, own) : null
    if (later !== null) return later
    // 'Deputies arrested a man for stabbing his cousin on Sunday' under the day of a log: of that day
    const ofSection = own != null && isOfCharge(found, telling, act.sentence) ? found.sections.dayOf(act.sentence) : null
    if (ofSection !== null) return ofSection
    if (opens) return { ...own, rule: `${own.rule}; told in the same sentence` }
    if (own && (days(own) <= 7 || (own.rule.startsWith('days-after') && days(own) <= 62))) return { ...own, rule: `${own.rule}; told in the same sentence` }
  }
  const isDeed = telling.acts.some((i) => harmfulFamilies.has(familyOf((found.placed[i] as PlacedAct).act.type)))
  const named = toldOfIt(found, telling)
  if (named !== null) return named
  const likened = dayLikened(found, telling, start)
  if (likened !== null) return likened
  // 'Thursday's events': a day named in the sentences right before, by words that no act there owns.
  for (let back = telling.first - 1; back >= Math.max(start, telling.first - 3); back -= 1) {
    const named = found.times.filter((mention) => within(found, mention.span, back) && mention.value !== null && days(mention.value) <= (isHead(found, mention.span, back) ? 4 : 1) && !isOfStandingThing(found, mention.span) && !isFuture(found, mention.value) && !isInSinceClause(found.tagged.sentences[back] as Sentence, mention.span) && !isInMemory(found.document.text, found.tagged.sentences[back] as Sentence, mention.span)).at(-1)
    // A day of the entry before is none of one that stands under a day.
    if (found.sections.of(telling.first)?.day != null && found.sections.of(back) !== found.sections.of(telling.first)) break
    if ((isDeed && found.frames[back]?.followsUp) || isOnlyLookedBackTo(found, telling, back)) continue
    const owned = found.placed.some((each, i) => !telling.acts.includes(i) && named !== undefined && each.times.includes(named) && each.act.modality === 'asserted')
    if (named?.value && !owned) return { ...named.value, stated: false, anchor: 'discourse', rule: 'the day named before' }
    if (named) break
  }
  const beside = isDeed ? dayOfDeedBefore(found, telling) : null
  if (beside !== null) return beside
  const symbolic = familyOf((found.placed[telling.acts[0] as number] as PlacedAct).act.type) === 'symbolic'
  const happens = found.placed.some((each, i) => telling.acts.includes(i) && each.act.modality === 'asserted')
  for (let on = telling.first + 1; happens && !symbolic && on <= telling.last + 3; on += 1) {
    // 'It happened at about noon on Tuesday': the day told next, when the story has told none so far.
    const next = found.frames[on]?.time?.value
    if (!next || (isDeed && found.frames[on]?.followsUp)) continue
    // 'A guard was shot.' and, in the next paragraph, 'Hundreds marched on 5 March': the day of the march
    if (isDeed && isOfPeacefulDay(found, telling, on)) break
    // 'Two told us that they had been beaten': before what is told next, where days were told before.
    const told = found.frames.slice(start, telling.first).some((frame) => frame.time?.value !== undefined && frame.time.value !== null) || (isInPluperfect(found, telling) && found.placed.some((each) => each.act.sentence < telling.first && each.act.sentence >= start && windowsOf(each).some((time) => days(time) === 1)))
    // 'Who will forget that day in 2011?' looks back on another.
    if (days(next) === 1 && !told && !isFuture(found, next) && !next.rule.startsWith('same-as-story')) return { ...next, stated: false, anchor: 'discourse', rule: 'the day told next' }
    break
  }
  for (let back = telling.first; back >= Math.max(start, telling.first - 30); back -= 1) {
    const framing = found.frames[back]?.time
    const frame = framing?.value
    if (!frame || (back < telling.first && (isOfStandingThing(found, framing.span) || isOnlyLookedBackTo(found, telling, back)))) continue
    // 'He was arrested in 2008. Hundreds marched after the verdict': not in 2008
    if (back < telling.first && isOld(found, frame) && isAnswer(found, telling)) return null
    // 'Witnesses have been threatened' is said of the days up to the writing.
    if (back < telling.first && isOld(found, frame) && isInPerfect(found, telling)) return null
    const length = days(frame)
    const sameParagraph = found.tagged.sentences[back]?.passage === passage
    // 'In January a trader was killed. [new paragraph] Meanwhile in Dola workers marched': not in January
    if (!sameParagraph && length > 7 && isOpenedAnew(found, telling)) continue
    const recent = length > 1 && length <= 45 && frame.sense === 'some_day'
    if (!recent && !sameParagraph) {
      if (goesOnFrom(found, telling, back, frame)) return { ...frame, anchor: 'discourse', stated: false, rule: 'the day of the paragraph before' }
      // An old day told in another paragraph says no more than the year of what is told around it.
      return telling.first - back <= 7 && length < 400 && isOld(found, frame) ? yearOf(frame) : null
    }
    if (back === telling.first && isOfCharge(found, telling, back)) return after(found, frame, 'after what somebody is held for')
    if (isFollowUp(found, telling) && frame.latest !== null) {
      const later = heldFor(found, telling, frame) ?? (isOld(found, frame) ? after(found, frame, 'after the time told before') : null)
      if (later !== null) return later
    }
    return { ...frame, anchor: 'discourse', stated: false, rule: 'the time the story stands in' }
  }
  return null
}

/** 'A teacher was taken at the gate on Monday. Her driver was beaten.': the one day of the deed in the sentence before, in its paragraph, where its own tells no time and goes on in the simple past. */
function dayOfDeedBefore(found: Found, telling: Telling): TimeValue | null {
  const at = telling.first - 1
  const [own, before] = [found.tagged.sentences[telling.first], found.tagged.sentences[at]]
  if (own === undefined || before?.passage !== own.passage || found.sections.of(at) !== found.sections.of(telling.first) || isInPluperfect(found, telling) || isFollowUp(found, telling)) return null
  if (found.times.some(({ span }) => within(found, span, telling.first))) return null
  const told = actsOf(found.placed, at).map((i) => found.placed[i] as PlacedAct).filter(({ act }) => act.modality === 'asserted')
  if (!told.some(({ act }) => harmfulFamilies.has(familyOf(act.type)) || act.type === 'liberty.abduction')) return null
  const ofDeeds = told.flatMap((each) => windowsOf(each).filter((time) => days(time) <= 2))
  const [day] = ofDeeds
  if (day === undefined || ofDeeds.some((other) => other.earliest !== day.earliest) || isFuture(found, day) || isOld(found, day)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: 'the day of the deed told before' }
}

/** True where the paragraph of a telling opens on something else than the one before: 'Meanwhile', 'Elsewhere'. */
function isOpenedAnew({ document, tagged }: Found, { first }: Telling): boolean {
  const { passage, start } = tagged.sentences[first] as Sentence
  return opensAnew.test(document.text.slice(document.passages[passage]?.start ?? start, start + 40))
}

/** True for a gathering that answers a verdict, a ruling or other news. */
function isAnswer(found: Found, telling: Telling): boolean {
  return telling.acts.every((i) => {
    const { act } = found.placed[i] as PlacedAct
    return familyOf(act.type) === 'protest' && answersTo.test(wordsOf(found.document.text, found.tagged.sentences[act.sentence] as Sentence))
  })
}

/** True where the day of a sentence of another paragraph is that of a gathering or a display, and nobody is harmed there. */
function isOfPeacefulDay(found: Found, telling: Telling, on: number): boolean {
  const time = found.frames[on]?.time
  if (time == null || found.tagged.sentences[on]?.passage === found.tagged.sentences[telling.last]?.passage) return false
  const told = actsOf(found.placed, on).map((i) => (found.placed[i] as PlacedAct).act)
  return told.length > 0 && told.every(({ type, measure }) => (type === 'protest.demonstration' || familyOf(type) === 'symbolic' || type === 'protest.strike') && measure !== 'killed' && measure !== 'injured')
}

/** A time of the sentence of an act, unless a semicolon parts the two. */
function unparted(found: Found, act: PlacedAct['act'], time: TimeMention | null): TimeMention | null {
  return time !== null && partedBySemicolon(found.tagged.sentences[act.sentence] as Sentence, act.trigger, time.span) ? null : time
}

/** 'Police shot a boy on Monday. He had been beaten in December. Two shops were looted': December is the day of nothing told in the simple past, where a later day was told before. */
function isOnlyLookedBackTo(found: Found, telling: Telling, back: number): boolean {
  const frame = found.frames[back]
  const time = frame?.time?.value
  if (frame?.looksBack !== true || time?.latest == null || isInPluperfect(found, telling)) return false
  // 'A clerk had been arrested in January. He was beaten': he was then
  const argumentsOf = (i: number, roles: readonly string[]) => (found.placed[i] as PlacedAct).act.arguments.filter(({ role }) => roles.includes(role)).map(({ head }) => tokenAt(found.tagged.sentences[(found.placed[i] as PlacedAct).act.sentence] as Sentence, head).tag)
  const goesOnWith = telling.first - back <= 2 && telling.acts.some((i) => argumentsOf(i, ['victim', 'participant']).includes('PRON'))
  if (goesOnWith && actsOf(found.placed, back).some((i) => argumentsOf(i, ['victim', 'participant']).some((tag) => tag !== 'PRON'))) return false
  const { latest } = time
  return found.frames.slice(storyStart(found, telling), back).some((before) => before.time?.value?.earliest != null && before.time.value.earliest > latest && !before.looksBack)
}

/** 'We remember the killing of seven children in Rio. That was in 1993.': the time that the next sentence tells of it and of nothing else. */
function toldOfIt(found: Found, telling: Telling): TimeValue | null {
  const next = found.tagged.sentences[telling.last + 1]
  if (next === undefined || next.passage !== found.tagged.sentences[telling.last]?.passage || !/^(?:That|This|It) (?:was|happened|took place|occurred)(?: back)? (?:in|on|at) /.test(found.document.text.slice(next.start, next.end))) return null
  const value = found.times.find((mention) => within(found, mention.span, telling.last + 1) && mention.timex === 'DATE')?.value ?? null
  return value?.earliest == null || value.latest === null || isFuture(found, value) ? null : { ...value, stated: false, anchor: 'discourse', rule: 'the time told of it next' }
}

/** 'Two suspects have since been arrested': between the time told last before and the day of writing. */
function sinceThen(found: Found, telling: Telling): TimeValue | null {
  const first = found.placed[telling.acts[0] as number] as PlacedAct
  const sentence = found.tagged.sentences[first.act.sentence] as Sentence
  const told = /\b(?:has|have|had) since (?:been )?(?:[\w-]+ ){0,2}$|^Since then,? /.test(found.document.text.slice(sentence.start, first.act.trigger.start))
  if (!told) return null
  for (let back = telling.first - 1; back >= Math.max(storyStart(found, telling), telling.first - 8); back -= 1) {
    const framed = found.frames[back]?.time?.value ?? null
    const times = [...actsOf(found.placed, back).flatMap((at) => windowsOf(found.placed[at] as PlacedAct)), ...(framed === null ? [] : [framed])]
    const last = times.findLast((time) => time.earliest !== null && time.latest !== null && !isFuture(found, time))
    if (last !== undefined) return after(found, last, 'since the time told before')
  }
  return null
}

/** True where an act's own words tell a day that is counted from something else ('the day before the vote'). */
function isOnUntoldDay(found: Found, { act, times }: PlacedAct): boolean {
  const at = found.tagged.sentences[act.sentence] as Sentence
  return times.length === 0 && found.times.some(({ span, timex, timexValue, value }) => span.start >= at.start && span.end <= at.end && timex === 'DATE' && value === null && timexValue === null)
}

/** '8-9 February.' over an entry: a sentence that is nothing but its days. */
function isHead(found: Found, span: Span, sentence: number): boolean {
  const { start, end } = found.tagged.sentences[sentence] as Sentence
  return /^\W*$/.test(found.document.text.slice(start, span.start) + found.document.text.slice(span.end, end))
}

/** 'Similar protests were held in Labe', whichever paragraph it stands in: on the day of news that was told last. */
function dayLikened(found: Found, telling: Telling, start: number): TimeValue | null {
  const likened = found.placed[telling.acts[0] as number] as PlacedAct
  const sentence = found.tagged.sentences[likened.act.sentence] as Sentence
  // 'A similar blast in Cali was attributed to them': of a day that is not told
  const verb = tokenAt(sentence, likened.act.token).head
  if (!isLikened(likened, found.tagged) || (verb >= 0 && ['attribute', 'blame'].includes(tokenAt(sentence, verb).lemma))) return null
  for (let back = telling.first - 1; back >= Math.max(start, telling.first - 8); back -= 1) {
    const told = [found.frames[back]?.time?.value ?? null, ...actsOf(found.placed, back).flatMap((at) => windowsOf(found.placed[at] as PlacedAct))]
    const day = told.find((time) => time !== null && days(time) <= 2 && !isOld(found, time) && !isFuture(found, time))
    if (day != null) return { ...day, anchor: 'discourse', stated: false, rule: 'the day of what it is likened to' }
  }
  return null
}

/** The first sentence whose days may be a telling's: that of its own story, in a document of several under heads of their own. */
function storyStart(found: Found, telling: Telling): number {
  const section = found.sections.of(telling.first)
  if (section === null || !section.isStory) return 0
  let first = telling.first
  while (first > 0 && found.sections.of(first - 1) === section) first -= 1
  return first
}

/** 'was arrested in 2010 but released after a week': that much later at most. */
function heldFor(found: Found, telling: Telling, time: TimeValue): TimeValue | null {
  const [first] = telling.acts.map((i) => (found.placed[i] as PlacedAct).act)
  if (first === undefined || time.earliest === null || time.latest === null) return null
  const words = found.document.text.slice(first.trigger.end, found.tagged.sentences[first.sentence]?.end)
  const told = /^[^.;]{0,40}\bafter (an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few|\d+) (hour|day|week|month)s?\b/i.exec(words)
  if (told === null) return null
  const most = (amountOf(told[1] as string) + 0.5) * ({ hour: 1, day: 1, week: 7, month: 31 }[(told[2] as string).toLowerCase()] as number)
  const [counted, published] = [new Date(Date.parse(time.latest) + Math.round(most) * 86_400_000).toISOString().slice(0, 10), found.document.publishedAt]
  const latest = published !== null && published.length === 10 && time.earliest <= published && published < counted ? published : counted
  return { ...time, edtf: `${time.earliest}/${latest}`, latest, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'so long after the time told before' }
}

function after(found: Found, time: TimeValue, rule: string): TimeValue {
  return { ...time, edtf: `${time.latest}/..`, earliest: time.latest, latest: found.document.publishedAt, sense: 'some_day', anchor: 'discourse', stated: false, rule }
}

/** 'Police held a man over the murder of Jo Lind on 3 March': the day is that of the murder, which was before. */
function isOfCharge(found: Found, telling: Telling, sentence: number): boolean {
  const mention = found.frames[sentence]?.time
  const own = telling.acts.map((i) => found.placed[i] as PlacedAct)
  return own.every(({ act }) => act.type === 'liberty.arrest' || act.type === 'liberty.sentence') && found.placed.some((each) => mention != null && each.times.includes(mention) && own.some((held) => areTwoIncidents(found.document, found.tagged, held, each)))
}

/**
 * 'On Sunday the people answered.' and, in the next paragraph, 'In Pasto, guards tore down a statue.': what opens a paragraph with a town and
 * no day happened on the day of news that the paragraph before it stands in.
 */
function goesOnFrom(found: Found, telling: Telling, back: number, frame: TimeValue): boolean {
  const { publishedAt } = found.document
  if (publishedAt === null || frame.earliest === null || days(frame) > 2 || isFuture(found, frame) || Date.parse(publishedAt) - Date.parse(frame.earliest) > 14 * 86_400_000) return false
  const passage = found.tagged.sentences[telling.first]?.passage ?? -1
  if (found.tagged.sentences[back]?.passage !== passage - 1 || found.sections.of(telling.first) !== null) return false
  const first = found.placed[telling.acts[0] as number] as PlacedAct
  if (first.act.modality !== 'asserted' || first.act.outcome || telling.places.every(({ value }) => value.level === 'L7')) return false
  const sentence = found.tagged.sentences[first.act.sentence] as Sentence
  const { fine } = tokenAt(sentence, first.act.token)
  return fine === 'VBD' || (fine === 'VBN' && dependents(sentence, first.act.token, 'aux:pass').some((i) => /^(?:was|were)$/.test(tokenAt(sentence, i).lower)))
}

/** Acts that come after what is told before them. */
const followUps: ReadonlySet<ActType> = new Set<ActType>(['liberty.release', 'protest.hunger', 'liberty.sentence', 'posture.agreement'])

function isFollowUp(found: Found, telling: Telling): boolean {
  return followUps.has(primaryType(telling.acts.map((i) => (found.placed[i] as PlacedAct).act)))
}

function isOld(found: Found, time: TimeValue): boolean {
  const published = found.document.publishedAt
  return published !== null && time.latest !== null && Date.parse(published) - Date.parse(time.latest) > 200 * 86_400_000
}

function yearOf(time: TimeValue): TimeValue | null {
  if (time.earliest === null) return null
  const year = time.earliest.slice(0, 4)
  return { ...time, edtf: `${year}~`, earliest: `${year}-01-01`, latest: `${year}-12-31`, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'the year of what is told around it' }
}
