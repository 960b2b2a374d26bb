import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { colonSpeech } from './colon-speech.ts'
import type { Speech } from './speech.ts'
import { spanOf } from './speech.ts'

const bodies =
  /^(?:police|army|military|ministry|minister|government|official|officials|report|reports|source|sources|un|ngo|agency|group|court|hospital|mayor|governor|president|spokesman|spokeswoman|union|opposition|state media|media|tv|prosecutor|prosecutors|authorities|party|centre|center|witnesses|monitor|monitors|watchdog|survey|study|poll)$/

/** Headlines that name a source before or behind a colon ('Police: three dead in blast'), and entries that begin with one. */
export function headlineColons(
  document: { readonly text: string; readonly titleSpan?: Span | null },
  tagged: TaggedText,
  places: readonly Span[],
): Speech[] {
  const title = document.titleSpan ?? null
  const found: Speech[] = []
  for (const [index, sentence] of tagged.sentences.entries()) {
    const isTitle = title !== null && contains(title, sentence)
    const colon = sentence.tokens.findIndex((token) => token.text === ':')
    if (colon <= 0 || colon >= sentence.tokens.length - 1) continue
    const last = sentence.tokens.length - 1
    // 'Mali: Soldiers kill nine', 'Nine killed: Mali'
    const isPlace = (from: number, to: number) => places.some((place) => contains(place, spanOf(sentence, from, to)))
    if (isPlace(0, colon - 1) || isPlace(colon + 1, last)) continue
    // '14.45 - Head of the region: one dead', an entry and no headline: by the words for an office or a body alone
    if (!isTitle) {
      const from = sentence.tokens.findIndex(({ tag }) => tag !== 'NUM' && tag !== 'PUNCT')
      if (colon - from <= 6 && isOffice(sentence, from, colon - 1)) found.push(colonSpeech(sentence, index, colon, [from, colon - 1], spanOf(sentence, colon + 1, last), false))
    } else if (colon <= 6 && isSource(sentence, 0, colon - 1))
      found.push(colonSpeech(sentence, index, colon, [0, colon - 1], spanOf(sentence, colon + 1, last), false))
    else if (last - colon <= 5 && isSource(sentence, colon + 1, last))
      found.push(colonSpeech(sentence, index, colon, [colon + 1, last], spanOf(sentence, 0, colon - 1), false))
  }
  return found
}

/** 'Mayor', 'Health ministry', 'Head of the region': an office or a body, with no verb and no list. */
function isOffice(sentence: Sentence, from: number, to: number): boolean {
  const words = sentence.tokens.slice(from, to + 1)
  const of = words.findIndex(({ lower }) => lower === 'of')
  const head = of > 0 ? words[of - 1] : words.at(-1)
  return head !== undefined && offices.test(head.lower) && words.every(({ tag }) => ['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'PART'].includes(tag))
}

const offices = /^(?:police|army|military|ministry|minister|government|officials?|hospital|mayor|governor|president|head|chief|commander|spokesman|spokeswoman|spokesperson|union|prosecutors?|authorities|witness(?:es)?|residents|medics|doctors)$/

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
