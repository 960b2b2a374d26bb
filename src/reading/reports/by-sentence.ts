import { lowerBound } from '../../record/lower-bound.ts'
import type { PlaceMention, TimeMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import type { PlacedAct } from './placed-act.ts'

/**
 * What stands where in a document, looked up and not searched for: a report of a hundred pages has thousands of sentences, acts and names,
 * and every rule asks for the few near by. Each table is made once a list and lives as long as it.
 */

function grouped<T>(count: number, keyOf: (i: number) => T | null): ReadonlyMap<T, readonly number[]> {
  const groups = new Map<T, number[]>()
  for (let i = 0; i < count; i += 1) {
    const key = keyOf(i)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(i)
    else groups.set(key, [i])
  }
  return groups
}

const none: readonly number[] = []

const passages = onceFor(({ sentences }: TaggedText) => grouped(sentences.length, (i) => sentences[i]?.passage ?? null))

/** Indexes of the sentences of a passage, in order. */
export function sentencesOf(tagged: TaggedText, passage: number | undefined): readonly number[] {
  return passage === undefined ? none : (passages(tagged).get(passage) ?? none)
}

const starts = onceFor(({ sentences }: TaggedText) => sentences.map(({ start }) => start))

/** Index of the sentence that a span lies in, -1 for a span in none. */
export function sentenceOf(tagged: TaggedText, span: Span): number {
  const at = lowerBound(starts(tagged), span.start + 1) - 1
  const sentence = tagged.sentences[at]
  return sentence !== undefined && contains(sentence, span) ? at : -1
}

const actsBySentence = onceFor((placed: readonly PlacedAct[]) => grouped(placed.length, (i) => (placed[i] as PlacedAct).act.sentence))

/** Indexes of the acts of a sentence, in order. */
export function actsOf(placed: readonly PlacedAct[], sentence: number): readonly number[] {
  return actsBySentence(placed).get(sentence) ?? none
}

const actsByParent = onceFor((placed: readonly PlacedAct[]) => grouped(placed.length, (i) => (placed[i] as PlacedAct).parent))

/** Indexes of the acts that hang on an act, in order. */
export function actsUnder(placed: readonly PlacedAct[], act: number): readonly number[] {
  return actsByParent(placed).get(act) ?? none
}

/** Acts by what they have, as places or times. */
function actsBy<T>(of: (act: PlacedAct) => readonly T[]): (placed: readonly PlacedAct[]) => ReadonlyMap<T, readonly number[]> {
  return onceFor((placed: readonly PlacedAct[]) => {
    const acts = new Map<T, number[]>()
    placed.forEach((act, i) => {
      for (const each of new Set(of(act))) acts.set(each, [...(acts.get(each) ?? []), i])
    })
    return acts
  })
}

const actsByPlace = actsBy<PlaceMention>(({ places }) => places)
const actsByTime = actsBy<TimeMention>(({ times }) => times)

/** Indexes of the acts that have a time, in order. */
export function actsAt(placed: readonly PlacedAct[], time: TimeMention): readonly number[] {
  return actsByTime(placed).get(time) ?? none
}

/** Indexes of the acts that have a place, in order. */
export function actsWith(placed: readonly PlacedAct[], place: PlaceMention): readonly number[] {
  return actsByPlace(placed).get(place) ?? none
}

/** Whether all that is told of a place has yet to happen ('supporters plan vigils in Berlin'): no other act was there. */
export function isOnlyPlanned(placed: readonly PlacedAct[], place: PlaceMention): boolean {
  const acts = actsWith(placed, place)
  return acts.length > 0 && acts.every((i) => (placed[i] as PlacedAct).act.modality === 'future')
}

const bySentenceOf = onceFor((tagged: TaggedText) => onceFor((mentions: readonly Spanned[]) => grouped(mentions.length, (i) => sentenceOf(tagged, (mentions[i] as Spanned).span))))

interface Spanned { readonly span: Span }

/** The mentions that lie in some sentences, in the order they are listed in. */
export function mentionsWithin<T extends Spanned>(tagged: TaggedText, mentions: readonly T[], sentences: readonly number[]): T[] {
  const bySentence = bySentenceOf(tagged)(mentions)
  return [...new Set(sentences)].flatMap((sentence) => (sentence < 0 ? none : (bySentence.get(sentence) ?? none))).sort((a, b) => a - b).map((i) => mentions[i] as T)
}
