import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Speech } from './find-speech.ts'

const bodies =
  /^(?:police|army|military|ministry|minister|government|official|officials|report|reports|source|sources|un|ngo|agency|group|court|hospital|mayor|governor|president|spokesman|spokeswoman|union|opposition|state media|media|tv|prosecutor|prosecutors|authorities|party|centre|center|witnesses|monitor|monitors|watchdog|survey|study|poll)$/

/** Headlines that name a source before or behind a colon: 'Police: three dead in blast'. */
export function headlineColons(
  document: { readonly text: string; readonly titleSpan?: Span | null },
  tagged: TaggedText,
): Speech[] {
  const title = document.titleSpan ?? null
  if (!title) return []
  const found: Speech[] = []
  for (const [index, sentence] of tagged.sentences.entries()) {
    if (!contains(title, sentence)) continue
    const colon = sentence.tokens.findIndex((token) => token.text === ':')
    if (colon <= 0 || colon >= sentence.tokens.length - 1) continue
    const last = sentence.tokens.length - 1
    if (colon <= 6 && isSource(sentence, 0, colon - 1))
      found.push(speech(sentence, index, [0, colon - 1], [colon + 1, last], colon))
    else if (last - colon <= 5 && isSource(sentence, colon + 1, last))
      found.push(speech(sentence, index, [colon + 1, last], [0, colon - 1], colon))
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

function speech(
  sentence: Sentence,
  index: number,
  source: readonly [number, number],
  content: readonly [number, number],
  colon: number,
): Speech {
  const span = (range: readonly [number, number]): Span => ({
    start: tokenAt(sentence, range[0]).start,
    end: tokenAt(sentence, range[1]).end,
  })
  const mark = tokenAt(sentence, colon)
  return {
    content: span(content),
    cue: { start: mark.start, end: mark.end },
    sentence: index,
    speakerHead: source[1],
    speaker: span(source),
    addressee: null,
    direct: false,
    unattributed: false,
    asserts: true,
    tells: true,
    denies: false,
    shows: false,
    citing: null,
    cueToken: null,
  }
}
