import { goesBackToBegin } from '../../lexicon/en/circumstances.ts'
import { familyOf } from '../../record/act.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isPluperfect, tokenAt } from '../../text/tree.ts'
import { sentencesOf } from './by-sentence.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { fewOf, liesOutside, placesPart, sharesPlace } from './places-part.ts'
import type { Arriving, Story, Telling } from './story.ts'
import { isRemembered } from './told-aside.ts'
import { bestTime, days, daysBetween, timesPart } from './windows.ts'

/** True where what an act tells is of another day, town or section than a telling: the text between has gone on. */
export function hasGoneOn(story: Story, arriving: Arriving, telling: Telling): boolean {
  return isOfAnotherSection(story, arriving, telling) || isOfAnotherDay(story, arriving, telling) || isFramedElsewhere(story, arriving, telling) || hasMovedOn(story, arriving, telling)
}

/** Police fired tear gas on the Tuesday of the story; a man 'shot on Monday night' there is another incident. */
function isOfAnotherDay(story: Story, { each, time }: Arriving, telling: Telling): boolean {
  const { text, tagged, placed } = story
  if (telling.time !== null || telling.headlineOnly || time === null || days(time) > 92 || each.act.sentence === telling.last) return false
  const day = story.days[telling.first] ?? null
  if (!timesPart(day, time)) return false
  // 'was acquitted on Monday of the murder': the day of the verdict, and the murder was before.
  if (telling.acts.every((i) => (placed[i] as PlacedAct).act.judged !== undefined)) return false
  // What is remembered on a day is of another one.
  if (telling.acts.every((i) => isRemembered(text, placed[i] as PlacedAct, tagged))) return false
  // Words that point back ('the attack on Monday', 'the battle began weeks ago') may correct the day; another kind of act corrects it by a little.
  return !each.definite || (daysBetween(day as TimeValue, time) > 3 && !story.byKind(telling).some(({ act }) => act.type === each.act.type))
}

/** 'In Buenaventura, where crowds marched, shops were looted', 'In Kharkiv region a woman was hurt': told in another town or province than those told of. */
function isFramedElsewhere({ tagged, frames }: Story, { each }: Arriving, telling: Telling): boolean {
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
  return each.act.sentence !== telling.last && ((each.places.length === 0 && placesPart(fewOf(telling.places), frame)) || liesOutside(fewOf(telling.places), each.places))
}

/** 'In Viana, armed men came on 30 September. Thirteen were hurt.': a paragraph that has gone on to another town or day does not tell of the one before. */
function hasMovedOn(story: Story, arriving: Arriving, telling: Telling): boolean {
  const { text, tagged, frames } = story
  const { each, time } = arriving
  const { start, passage } = tagged.sentences[each.act.sentence] as Sentence
  // 'Another five were wounded': of the incident told before, whatever is told between.
  if (each.act.outcome && /^(?:another|a further) /i.test(text.slice(start, start + 12))) return false
  if (time === null && !each.definite && hasGoneToAnotherTime(story, each, telling)) return true
  // 'A mob burned two shops yesterday. [new paragraph] Trouble had erupted on Friday. Soldiers fired into the air'
  const began = time === null && !telling.headlineOnly ? dayItBegan(story, each.act.sentence) : null
  if (began !== null && telling.last < began.at && timesPart(telling.time ?? story.days[telling.last] ?? null, began.day)) return true
  for (let back = each.act.sentence - 1; back > telling.last && tagged.sentences[back]?.passage === passage; back -= 1) {
    const frame = frames[back]
    if (each.places.length === 0 && placesPart(fewOf(telling.places), frame?.places ?? [])) return true
    // 'Soldiers shot a trader on Monday. He had been beaten in December. A girl was hurt': on Monday
    const day = frame?.looksBack === true && telling.time?.earliest != null && telling.time.earliest > (frame.time?.value?.latest ?? '') ? null : (frame?.time?.value ?? null)
    if (time === null && day !== null && days(day) <= 366 && timesPart(telling.time, day)) return true
  }
  return false
}

/** 'Trouble had erupted on Friday. Soldiers fired into the air': the day on which a paragraph says it began, for what it tells next. */
export function dayItBegan({ text, tagged, frames }: Story, sentence: number): { readonly day: TimeValue; readonly at: number } | null {
  const passage = tagged.sentences[sentence]?.passage
  for (let at = sentence; at >= 0 && tagged.sentences[at]?.passage === passage; at -= 1) {
    const { start, end } = tagged.sentences[at] as Sentence
    const day = frames[at]?.time?.value ?? null
    if (day !== null && days(day) === 1 && goesBackToBegin.test(text.slice(start, end))) return { day: { ...day, stated: false, anchor: 'discourse', rule: 'the day on which it is told to have begun' }, at }
    // another day told between
    if (at < sentence && day !== null) return null
  }
  return null
}

/** For an act without a day of its own that points at nothing told before: true where its sentence or its paragraph stands in another time than a telling. */
function hasGoneToAnotherTime(story: Story, each: PlacedAct, telling: Telling): boolean {
  const { tagged, frames } = story
  const { start, passage } = tagged.sentences[each.act.sentence] as Sentence
  const isOtherPassage = tagged.sentences[telling.last]?.passage !== passage
  if (isLookingBack(story, telling) && (isOtherPassage || isOfTheNewsAgain(story, each, telling))) return true
  const dayOfStory = telling.headlineOnly ? null : (story.days[telling.first] ?? null)
  const opening = frames[each.act.sentence]?.time ?? null
  const framed = opening !== null && opening.span.start <= start + 12 ? opening.value : null
  if (framed !== null && telling.last < each.act.sentence) {
    // 'In 2010 the death of a boy set off a summer in which 120 perished': the year that its own sentence stands in.
    if (days(framed) <= 366 && timesPart(telling.time, framed)) return true
    // 'On 24 August a crowd ringed a patrol. Eight were killed. On the next day, while a curfew was in force, shops were burnt': what has no day of its own yet was on the day of the story
    if (telling.time === null && days(framed) === 1 && !each.act.outcome && tagged.sentences[telling.first]?.passage === passage && timesPart(dayOfStory, framed)) return true
  }
  // 'Farmers marched in 1988. [new paragraph] The lieutenant was arrested in 2008. [new paragraph] Hundreds marched': not in 1988
  const stoodIn = telling.time ?? dayOfStory
  return stoodIn !== null && familyOf(each.act.type) === 'protest' && isOtherPassage && hasLeft(stoodIn, telling.last, each.act.sentence, frames)
}

/** True where the sentences between two stand in another time, more than two months from the one told, and do not only look back to it. */
function hasLeft(time: TimeValue, from: number, to: number, frames: readonly SentenceFrame[]): boolean {
  return frames.slice(from + 1, to).some((frame) => {
    const other = frame.time?.value ?? null
    return other !== null && !frame.looksBack && !frame.followsUp && days(other) <= 366 && timesPart(time, other) && daysBetween(time, other) > 62
  })
}

/** 'The army had already bombed the village in January', in a story of March: what another paragraph tells is not of that. */
function isLookingBack({ placed, tagged, days: storyDays }: Story, { acts, first, time }: Telling): boolean {
  const day = storyDays[first - 1] ?? null
  if (time?.latest == null || day?.earliest == null || !timesPart(time, day) || daysBetween(time, day) <= 7 || time.latest > day.earliest) return false
  return acts.every((i) => {
    const { sentence, token } = (placed[i] as PlacedAct).act
    return isPluperfect(tagged.sentences[sentence] as Sentence, token)
  })
}

/** 'His brother had been shot in December. Two shops were looted': where it was told whom that befell, what is told next in the simple past of others or of another kind is the news again. */
function isOfTheNewsAgain({ placed, tagged }: Story, { act }: PlacedAct, { acts, last }: Telling): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  if (act.sentence === last || isPluperfect(sentence, act.token)) return false
  if (!acts.some((i) => placed[i]?.act.arguments.some(({ role }) => role === 'victim' || role === 'target'))) return false
  // 'He had been seized in May. He was beaten': of him
  return !act.arguments.some(({ head }) => tokenAt(sentence, head).tag === 'PRON' || dependents(sentence, head, 'nmod:poss').length > 0)
}

/** The day of a section for what a sentence in it tells, unless the sentence stands on another day: 'On 14 January a strike killed 46 people'. */
export function dayOfSection({ sections, frames }: Story, sentence: number): TimeValue | null {
  const day = sections.dayOf(sentence)
  const own = frames[sentence]?.time?.value ?? null
  return own !== null && days(own) <= 366 && timesPart(own, day) ? null : day
}

/** Each numbered point, item or town of a bulletin tells of its own incidents; only words that point back reach out of it. */
function isOfAnotherSection({ sections }: Story, { each }: Arriving, telling: Telling): boolean {
  const own = sections.of(each.act.sentence)
  const other = sections.of(telling.last)
  if (own === other) return false
  // '18:20 The death toll has risen to four': an entry of a live report that names neither town nor day goes on with what the introduction tells.
  if (own?.goesOn && sections.of(telling.first) === null && each.times.length === 0 && each.places.length === 0 && (each.definite || each.act.outcome)) return false
  // The title over numbered points tells what one of them tells; 'the Samaniego massacre' of a later point is the one told there.
  if ((telling.headlineOnly || each.definite) && sharesPlace(fewOf(telling.places), each.places)) return false
  return own !== null && other !== null ? true : each.times.length > 0 || each.places.length > 0 || own !== null || !each.definite
}
