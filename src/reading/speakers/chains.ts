import { citableWorks, evidenceNouns } from '../../lexicon/en/saying.ts'
import type { Attribution, ChainLink, CitedWork } from '../../record/attribution.ts'
import type { SpeechMention } from '../../record/mention.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { contains, type Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { publisherLink } from './attribution-at.ts'
import { citedWorkNear } from './cited-work.ts'
import { type Labels, linkAt } from './link-at.ts'
import { linksOf } from './links.ts'
import { relayOf } from './relay.ts'
import { spanOf, type Speech } from './speech.ts'

/** Chains from the innermost speaker outwards, over the body spoken to, to the publisher. */
export function withChains(labels: Labels, speeches: readonly Speech[]): SpeechMention[] {
  const publisher = publisherLink(labels.document)
  const links = linksOf(labels, speeches)
  const contents = new SpanIndex(speeches.map(({ content }) => content))
  return speeches.map((speech, i) => {
    const chain: ChainLink[] = []
    const push = (link: ChainLink | null) => {
      if (link && !chain.some((other) => other.label.toLowerCase() === link.label.toLowerCase())) chain.push(link)
    }
    const around = (speech.cue === null ? [] : contents.overlapping(speech.cue))
      .map((j) => ({ other: speeches[j] as Speech, j }))
      .filter(
        ({ other, j }) =>
          j !== i && speech.cue !== null && contains(other.content, speech.cue) && contains(other.content, speech.content),
      )
      .sort((a, b) => length(a.other.content) - length(b.other.content))
    push(citedLink(labels, speech))
    // Pictures show what somebody tells: inside somebody's words they are no speaker of their own.
    if (!around.some(({ other }) => other.asserts) || !isEvidence(labels, speech)) push(links[i] ?? null)
    push(relayOf(labels, speech))
    for (const { other, j } of around) {
      // Who wants or denies it does not pass it on.
      if (!other.asserts || other.denies) continue
      push(links[j] ?? null)
      push(relayOf(labels, other))
    }
    const unattributed = chain.length === 0
    if (unattributed) chain.push({ label: 'unnamed source', kind: 'speaker', span: null, anonymous: true })
    push(publisher)
    const sentence = labels.tagged.sentences[speech.sentence] as Sentence
    const own = isEvidence(labels, speech) ? null : citedWorkNear(labels.document.text, sentence, speech)
    const work: CitedWork | null =
      own ??
      workOfSameSpeaker(
        labels,
        chain[0] ?? null,
        around.map(({ other, j }) => ({ other, link: links[j] ?? null })),
      )
    const attribution: Attribution = {
      chain,
      directness: speech.direct ? 'direct_quote' : unattributed ? 'unattributed' : 'indirect',
      cue: speech.cue,
      content: speech.content,
      citedWork: work,
    }
    return {
      attribution,
      content: speech.content,
      cue: speech.cue,
      speaker: speech.speaker,
      asserts: speech.asserts && !(isEvidence(labels, speech) && around.length === 0),
    }
  })
}

/** The work cited around the words, when its speaker is theirs too. */
function workOfSameSpeaker(
  labels: Labels,
  first: ChainLink | null,
  around: readonly { other: Speech; link: ChainLink | null }[],
): CitedWork | null {
  for (const { other, link } of around) {
    if (link === null || link.label !== first?.label) continue
    return citedWorkNear(labels.document.text, labels.tagged.sentences[other.sentence] as Sentence, other)
  }
  return null
}

function isEvidence(labels: Labels, speech: Speech): boolean {
  if (speech.speakerHead === null) return false
  return evidenceNouns.has(tokenAt(labels.tagged.sentences[speech.sentence] as Sentence, speech.speakerHead).lemma)
}

/** 'citing relatives': they are the origin, whoever cites them passes it on. A cited work is told apart. */
function citedLink(labels: Labels, speech: Speech): ChainLink | null {
  if (!speech.citing) return null
  const sentence = labels.tagged.sentences[speech.sentence] as Sentence
  const { head, from, to } = speech.citing
  const word = tokenAt(sentence, head).lemma.toLowerCase()
  if (
    citableWorks.has(word) ||
    evidenceNouns.has(word) ||
    ['need', 'concern', 'reason', 'lack', 'risk', 'law', 'statement', 'figure', 'data', 'document'].includes(word)
  )
    return null
  return linkAt(labels, sentence, head, spanOf(sentence, from, to))
}

function length(span: Span): number {
  return span.end - span.start
}
