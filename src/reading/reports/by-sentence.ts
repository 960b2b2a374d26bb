import type { TaggedText } from '../../text/tagged-text.ts'
import type { PlacedAct } from './attach.ts'

/**
 * What stands where in a document, looked up and not searched for: a report of a hundred pages has thousands of sentences, acts and names,
 * and every rule asks for the few near by. Each table is made once a list and lives as long as it.
 */

/** A table made once for an object. */
function onceFor<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, V>()
  return (of) => {
    let value = made.get(of)
    if (value === undefined) made.set(of, (value = make(of)))
    return value
  }
}

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
