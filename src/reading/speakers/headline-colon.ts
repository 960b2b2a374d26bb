import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { colonSpeech } from './colon-speech.ts'
import type { Speech } from './find-speech.ts'

const bodies =
  /^(?:police|army|military|ministry|minister|government|official|officials|report|reports|source|sources|un|ngo|agency|group|court|hospital|mayor|governor|president|spokesman|spokeswoman|union|opposition|state media|media|tv|prosecutor|prosecutors|authorities|party|centre|center|witnesses|monitor|monitors|watchdog|survey|study|poll)$/

/** Headlines that name a source before or behind a colon: 'Police: three dead in blast'. */
export function headlineColons(
  document: { readonly text: string; readonly titleSpan?: Span | null },
  tagged: TaggedText,
  places: readonly Span[],
): Speech[] {
  const title = document.titleSpan ?? null
  if (!title) return []
  const found: Speech[] = []
  for (const [index, sentence] of tagged.sentences.entries()) {
    if (!contains(title, sentence)) continue
    const colon = sentence.tokens.findIndex((token) => token.text === ':')
    if (colon <= 0 || colon >= sentence.tokens.length - 1) continue
    const last = sentence.tokens.length - 1
    // 'Mali: Soldiers kill nine', 'Nine killed: Mali'
    const isPlace = (from: number, to: number) => places.some((place) => contains(place, wordsFrom(sentence, from, to)))
    if (isPlace(0, colon - 1) || isPlace(colon + 1, last)) continue
    if (colon <= 6 && isSource(sentence, 0, colon - 1))
      found.push(colonSpeech(sentence, index, colon, [0, colon - 1], wordsFrom(sentence, colon + 1, last), false))
    else if (last - colon <= 5 && isSource(sentence, colon + 1, last))
      found.push(colonSpeech(sentence, index, colon, [colon + 1, last], wordsFrom(sentence, 0, colon - 1), false))
  }
  return found
}

function isSource(sentence: Sentence, from: number, to: number): boolean {
  const head = tokenAt(sentence, to)
  const words = sentence.tokens.slice(from, to + 1)
  if (words.some((token) => token.tag === 'VERB' || token.tag === 'AUX')) return false
  return (
    bodies.test(head.lower) ||
    isPersonNoun.has(head.lemma) ||
    (words.length <= 3 && words.every((token) => token.tag === 'PROPN') && words.length >= 1)
  )
}

function wordsFrom(sentence: Sentence, from: number, to: number): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end }
}
