import { relayNames, relayNouns } from '../../lexicon/en/saying.ts'
import type { ChainLink } from '../../record/attribution.ts'
import { overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isName, type Labels, linkAt, plainWords } from './link-at.ts'
import { nounAfter } from './speaker-beside.ts'
import type { Speech } from './speech.ts'
import { spanOf } from './speech.ts'

/** The agency or paper spoken to is the next link: 'the governor told Reuters'. */
export function relayOf(labels: Labels, speech: Speech): ChainLink | null {
  const quoter = quoterOf(labels, speech)
  if (quoter) return quoter
  if (speech.addressee === null) return null
  const sentence = labels.tagged.sentences[speech.sentence] as Sentence
  const token = tokenAt(sentence, speech.addressee)
  const phrase = sentence.tokens.filter(
    (each, i) => i <= (speech.addressee as number) && each.tag === 'PROPN' && i >= (speech.addressee as number) - 4,
  )
  const words = phrase.map((each) => each.lower).join(' ')
  if (
    !(
      relayNames.has(words) ||
      relayNames.has(token.lower) ||
      (token.tag === 'PROPN' && relayNouns.has(token.lower)) ||
      (relayNouns.has(token.lemma) && phrase.length > 0)
    )
  )
    return null
  const start = phrase[0]?.start ?? token.start
  const span = { start, end: token.end }
  const mention = labels.mentions.find((each) => overlaps(each.span, span))
  const actor = mention ? labels.actors.get(mention.actorId) : undefined
  return {
    label: actor && isName(actor.name) ? actor.name : plainWords(labels.document.text.slice(span.start, span.end)),
    kind: 'speaker',
    span,
    anonymous: false,
  }
}

/** 'The doctor, quoted by the agency, said': who quotes is the next link. */
function quoterOf(labels: Labels, speech: Speech): ChainLink | null {
  if (speech.speakerHead === null) return null
  const sentence = labels.tagged.sentences[speech.sentence] as Sentence
  for (let i = speech.speakerHead + 1; i <= speech.speakerHead + 14; i += 1) {
    const token = sentence.tokens[i]
    if (!token || (speech.cue && token.start >= speech.cue.start && speech.cue.start > (speech.speaker?.start ?? 0))) return null
    if ((token.lower !== 'quoted' && token.lower !== 'cited') || sentence.tokens[i + 1]?.lower !== 'by') continue
    const noun = nounAfter(sentence, i + 2)
    return noun
      ? linkAt(labels, sentence, noun.head, spanOf(sentence, noun.from, noun.to))
      : null
  }
  return null
}
