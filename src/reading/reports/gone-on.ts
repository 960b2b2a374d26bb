import { familyOf } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { sentencesOf } from './by-sentence.ts'
import type { Telling } from './is-more-of.ts'
import { isRemembered } from './opens-another.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { liesOutside, placesPart, sharesPlace } from './places-part.ts'
import type { Sections } from './sections.ts'
import { bestTime, days, daysBetween, timesPart } from './windows.ts'

/** The day that the story stands in at each sentence: the last single day that framed a sentence up to it. */
export function storyDaysOf(frames: readonly SentenceFrame[], sections: Sections): readonly (TimeValue | null)[] {
  let day: TimeValue | null = null
  return frames.map((frame, at) => {
    if (sections.of(at)?.isStory && sections.of(at) !== sections.of(at - 1)) day = null
    const own = frame.time?.value
    if (own && days(own) === 1 && !(frame.looksBack && day?.earliest != null && own.latest !== null && own.latest < day.earliest)) day = own
    return day
  })
}

/** Police fired tear gas on the Tuesday of the story; a man 'shot on Monday night' there is another incident. */
export function isOfAnotherDay(document: Pick<Document, 'text'>, tagged: TaggedText, each: PlacedAct, time: TimeValue | null, telling: Telling, storyDays: readonly (TimeValue | null)[], placed: readonly PlacedAct[]): boolean {
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

/** 'In Buenaventura, where crowds marched, shops were looted', 'In Kharkiv region a woman was hurt': told in another town or province than those told of. */
export function isFramedElsewhere(each: PlacedAct, telling: Telling, frames: readonly SentenceFrame[], tagged: TaggedText): boolean {
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
export function hasMovedOn(text: string, placed: readonly PlacedAct[], each: PlacedAct, own: TimeValue | null, telling: Telling, frames: readonly SentenceFrame[], tagged: TaggedText, storyDays: readonly (TimeValue | null)[]): boolean {
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

/** The day of a section for what a sentence in it tells, unless the sentence stands on another day: 'On 14 January a strike killed 46 people'. */
export function dayOfSection(sentence: number, sections: Sections, frames: readonly SentenceFrame[]): TimeValue | null {
  const day = sections.dayOf(sentence)
  const own = frames[sentence]?.time?.value ?? null
  return own !== null && days(own) <= 366 && timesPart(own, day) ? null : day
}

/** Each numbered point, item or town of a bulletin tells of its own incidents; only words that point back reach out of it. */
export function isOfAnotherSection(each: PlacedAct, telling: Telling, sections: Sections): boolean {
  const own = sections.of(each.act.sentence)
  const other = sections.of(telling.last)
  if (own === other) return false
  // '18:20 The death toll has risen to four': an entry of a live report that names neither town nor day goes on with what the introduction tells.
  if (own?.goesOn && sections.of(telling.first) === null && each.times.length === 0 && each.places.length === 0 && (each.definite || each.act.outcome)) return false
  // The title over numbered points tells what one of them tells; 'the Samaniego massacre' of a later point is the one told there.
  if ((telling.headlineOnly || each.definite) && sharesPlace(telling.places, each.places)) return false
  return own !== null && other !== null ? true : each.times.length > 0 || each.places.length > 0 || own !== null || !each.definite
}
