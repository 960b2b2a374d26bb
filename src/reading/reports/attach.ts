import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { Document } from '../../record/document.ts'
import type { ActMention, PlaceMention, TimeMention } from '../../record/mention.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import { goesBackToBegin } from '../../lexicon/en/circumstances.ts'
import { tellsWhereItWas } from '../../lexicon/en/measures.ts'
import { remindsOfBefore } from '../../lexicon/en/saying.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt } from '../../text/tree.ts'
import { attachPlaces } from './attach-places.ts'
import { attachTimes } from './attach-times.ts'
import { mentionsWithin } from './by-sentence.ts'
import { dayOfPlanHeld } from './held-anyway.ts'
import type { Elapsed } from './elapsed.ts'
import { elapsedIn } from './elapsed.ts'
import { figuresBesideTowns } from './figures-beside-towns.ts'
import { asTold, isDefinite } from './kind-or-event.ts'
import type { PlacedAct, SentenceFrame } from './placed-act.ts'
import { isRemembered, sceneOf } from './scene.ts'
import { days } from './windows.ts'
import { isArea } from './places-part.ts'
import { isOfPluperfect, isToldAsBefore, newsDay, opensWithPastYear } from './told-as-before.ts'

/**
 * Gives every time and place to the act whose words govern it in the parse: from the mention the tree is climbed
 * until a trigger is met. What meets none belongs to the sentence's frame and to the nearest act of the sentence.
 */
export function attachTimesAndPlaces(
  acts: readonly ActMention[],
  times: readonly TimeMention[],
  places: readonly PlaceMention[],
  tagged: TaggedText,
  { text, publishedAt }: Pick<Document, 'text' | 'publishedAt'>,
): { acts: PlacedAct[]; frames: SentenceFrame[] } {
  const bySentence = new Map<number, number[]>()
  acts.forEach(({ sentence }, i) => bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), i]))
  const timesOf: TimeMention[][] = acts.map(() => [])
  const placesOf: PlaceMention[][] = acts.map(() => [])
  const parents: (number | null)[] = acts.map(() => null)
  const isBefore: boolean[] = acts.map(() => false)
  const kindOf = new Map<number, number>()
  const frames: SentenceFrame[] = []
  const quotations = new SpanIndex(tagged.quotations)
  const isQuoted = (span: Span) => quotations.overlapping(span).some((i) => contains(tagged.quotations[i] as Span, span))

  tagged.sentences.forEach((sentence, index) => {
    const all = bySentence.get(index) ?? []
    const timesHere = mentionsWithin(tagged, times, [index])
    const placesHere = mentionsWithin(tagged, places, [index])
    const elapsed = all.length === 0 ? null : elapsedIn(text, sentence, timesHere, () => ({ news: newsDay(frames, publishedAt), story: frames.findLast(({ time }) => time !== null)?.time?.value ?? null }))
    const scene = sceneOf(text, sentence, acts, all, elapsed, isQuoted)
    for (const i of all) {
      parents[i] = scene.parents.get(i) ?? null
      isBefore[i] = isRemembered(scene, (acts[i] as ActMention).trigger) || (scene.before.includes(i) && isToldAsBefore(sentence, acts[i] as ActMention, elapsed as Elapsed, scene.diedOfIt.length > 0))
    }
    const own = attachTimes(scene, timesHere, publishedAt, timesOf)
    const planned = timesHere.length > 0 || all.length === 0 ? null : dayOfPlanHeld(text.slice(sentence.start, sentence.end), index, acts, timesOf)
    if (planned !== null) for (const i of all) timesOf[i]?.push(planned)
    const { frame, followsUp } = planned === null ? own : { frame: planned, followsUp: false }
    const framePlaces = attachPlaces(scene, placesHere, placesOf)
    for (const [i, main] of figuresBesideTowns(sentence, all, placesHere, { acts, times: timesOf, places: placesOf })) kindOf.set(i, main)
    const opensPassage = tagged.sentences[index - 1]?.passage !== sentence.passage
    const reminds = remindsOfBefore.test(text.slice(sentence.start, sentence.start + 80))
    const looksBack = frame !== null && (reminds || (isOfPluperfect(sentence, frame.span) && !goesBackToBegin.test(text.slice(sentence.start, sentence.end)) && !(opensPassage && opensWithPastYear(sentence, frame, publishedAt))))
    frames.push({ time: frame, followsUp, looksBack, places: framePlaces })
    giveToDeedBefore(text, tagged, index, { acts, bySentence, timesOf, placesOf }, frame, placesHere)
  })

  const placed: PlacedAct[] = []
  // 'sites of clashes and bombings': a kind of act joined to a kind of act
  const isJoinedToKind = ({ token, sentence }: ActMention, parent: number) =>
    placed[parent]?.act.modality === 'background' && acts[parent]?.modality === 'asserted' && plainRelation(tokenAt(tagged.sentences[sentence] as Sentence, token)) === 'conj'
  acts.forEach((act, i) => {
    const sentence = tagged.sentences[act.sentence] as Sentence
    const [ofTimes, ofPlaces, parent] = [timesOf[i] ?? [], placesOf[i] ?? [], parents[i] ?? null]
    const main = kindOf.get(i)
    const ofKind = main === undefined ? act : { ...act, type: (acts[main] as ActMention).type, again: true }
    const tied = ofTimes.length + ofPlaces.length > 0 || (parent !== null && !isJoinedToKind(act, parent))
    placed.push({ act: asTold(sentence, acts, ofKind, ofTimes, tied), times: ofTimes, places: ofPlaces, definite: isDefinite(sentence, act), parent, isBefore: isBefore[i] === true })
  })
  return { acts: placed, frames }
}

/** Between 'took place' and the town. Example: 'The incident took place *in the village of* Dola.' */
const rightBehind = /^ (?:in|at|near|on|outside|inside|under|within) (?:[\p{L}'’-]+ ){0,4}$/u

/**
 * 'A trader was beaten to death, police said on Tuesday. The incident took place in Dola late on Sunday': the day and the town of what was done to
 * people in the sentence before, where that has none of its own.
 */
function giveToDeedBefore(
  text: string,
  tagged: TaggedText,
  index: number,
  { acts, bySentence, timesOf, placesOf }: { readonly acts: readonly ActMention[]; readonly bySentence: ReadonlyMap<number, readonly number[]>; readonly timesOf: TimeMention[][]; readonly placesOf: PlaceMention[][] },
  time: TimeMention | null,
  places: readonly PlaceMention[],
): void {
  const { start, end } = tagged.sentences[index] as Sentence
  const opening = tellsWhereItWas.exec(text.slice(start, end))
  if (opening === null) return
  const there = places.find(({ use, span }) => use === 'place' && span.start >= start + opening[0].length && rightBehind.test(text.slice(start + opening[0].length, span.start)))
  const deeds = (bySentence.get(index - 1) ?? []).filter((i) => acts[i]?.polarity === 'affirms' && /^(?:asserted|hedged)$/.test(acts[i].modality) && harmfulFamilies.has(familyOf(acts[i].type)))
  // 'The attack took place at 1845': an hour is no day; of several attacks it may be another, where 'the incident' is the one told last
  const day = time?.value != null && /\bincident\b/i.test(opening[0]) && days(time.value) === 1 && /^(?:weekday|date)\//.test(time.value.rule) ? time : null
  for (const i of deeds) {
    if (day !== null && timesOf[i]?.length === 0) timesOf[i].push(day)
    if (there !== undefined && placesOf[i]?.every(({ value }) => isArea(value) || value.level === 'L4')) placesOf[i].push(there)
  }
}
