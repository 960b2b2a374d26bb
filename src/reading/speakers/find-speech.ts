import { nobodySpeaks } from '../../lexicon/en/saying.ts'
import type { Actor } from '../../record/actor.ts'
import type { Document } from '../../record/document.ts'
import type { ActorMention, SpeechMention } from '../../record/mention.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import type { Quotation, Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { attachQuotations, type SpokenQuotation } from './attach-quotations.ts'
import { withChains } from './chains.ts'
import type { Cue } from './cue.ts'
import { withElided } from './elided-sayings.ts'
import { findCues } from './find-cues.ts'
import type { QuoteMask } from './forms.ts'
import { headlineColons } from './headline-colon.ts'
import { interviewTurns } from './interview.ts'
import type { Labels } from './link-at.ts'
import { bracketedSources } from './named-sources.ts'
import { spanOf, type Speech } from './speech.ts'
import { withBodies } from './spoken-for.ts'

/**
 * Finds who says what: quotations with their speakers, reported speech, sources named by 'according to' and the like,
 * and for each the chain from the original speaker over relays to the publisher.
 * @param places spans of place names: a country before a headline's colon says where, and speaks as little as any place
 */
export function findSpeech(
  document: Pick<Document, 'text' | 'publisher' | 'byline'> & { readonly titleSpan?: Span | null },
  tagged: TaggedText,
  actorMentions: readonly ActorMention[],
  actors: readonly Actor[],
  places: readonly Span[] = [],
): SpeechMention[] {
  const outer = outermost(tagged.quotations)
  const masks = tagged.sentences.map((sentence) => quoteMask(document.text, sentence, outer))
  const cues = tagged.sentences.map((sentence, index) => withElided(sentence, findCues(sentence, index, masks[index] as QuoteMask)))
  const spoken = attachQuotations(document.text, tagged, outer, masks, cues)
  const speeches = [
    ...cues.flatMap((each) => each.flatMap((cue) => speechesOf(tagged, cue, outer))),
    ...spoken.map((each) => speechOfQuotation(tagged, each)),
    ...introducedPassages(tagged, cues, outer),
    ...headlineColons(document, tagged, places),
    ...interviewTurns(tagged),
    ...bracketedSources(tagged),
  ].filter((speech) => speech.content.end > speech.content.start && !saysNobody(tagged, speech) && !isToldOf(speech))
  const kept = withoutInnerVoices(tagged, dedupe(speeches))
  const labels: Labels = { document, tagged, actors: new Map(actors.map((actor) => [actor.id, actor])), mentions: actorMentions }
  return withBodies(withChains(labels, kept), document.text, actors)
}

/** 'No group said it had done it', 'neither side claimed the attack': nobody speaks. */
function saysNobody(tagged: TaggedText, { sentence, speaker }: Speech): boolean {
  if (speaker === null) return false
  const first = (tagged.sentences[sentence] as Sentence).tokens.find((token) => token.start >= speaker.start)
  return first !== undefined && nobodySpeaks.has(first.lower)
}

/** 'To remind you of the case, two clerks were killed by a band': whoever stands within what is told, and not in quotation marks, is no teller of it. */
function isToldOf({ speaker, content, direct, cue }: Speech): boolean {
  return !direct && speaker !== null && cue !== null && contains(content, speaker) && !overlaps(content, cue)
}

/** The quotations that stand in no other. */
function outermost(quotations: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = []
  for (const quotation of quotations) {
    const last = found.at(-1)
    if (last && quotation.start < last.end) continue
    found.push(quotation)
  }
  return found
}

/** Which tokens stand in a quotation long enough to be somebody's words and no mere term in marks. */
function quoteMask(text: string, sentence: Sentence, quotations: readonly Quotation[]): QuoteMask {
  const near = quotations.filter((quotation) => overlaps(quotation, sentence) && isSpoken(text, quotation))
  if (near.length === 0) return sentence.tokens.map(() => false)
  return sentence.tokens.map((token) => near.some((quotation) => contains(quotation, token)))
}

/** Four words or more, or ended by a mark of its own. */
function isSpoken(text: string, quotation: Quotation): boolean {
  const words = text.slice(quotation.inner.start, quotation.inner.end)
  return words.split(/\s+/).length >= 4 || /[.,?!]$/.test(words.trim())
}

/** The contents of a cue; a quotation that begins in one and runs on over sentences is taken whole. */
function speechesOf(tagged: TaggedText, cue: Cue, quotations: readonly Quotation[]): Speech[] {
  const sentence = tagged.sentences[cue.sentence] as Sentence
  const cueSpan = spanOf(sentence, cue.from, cue.to)
  return cue.content.map(([from, to]) => {
    let content = spanOf(sentence, from, to)
    for (const quotation of quotations) {
      if (!overlaps(quotation, content) || contains(quotation, cueSpan)) continue
      if (quotation.start >= content.start || quotation.end <= content.end || quotation.end > sentence.end) {
        content = {
          start: Math.min(
            content.start,
            quotation.start < sentence.start || quotation.start >= content.start - 2 ? quotation.start : content.start,
          ),
          end: Math.max(content.end, quotation.end),
        }
      }
    }
    // A quotation of another cue's words must not swallow the cue itself.
    if (content.start < cueSpan.end && content.end > cueSpan.start) content = spanOf(sentence, from, to)
    return { ...speechOfCue(sentence, cue), content, direct: quotations.some((quotation) => contains(quotation, content)) }
  })
}

function speechOfQuotation(tagged: TaggedText, { quotation, cue }: SpokenQuotation): Speech {
  const content = { start: quotation.start, end: quotation.end }
  return {
    ...speechOfCue(tagged.sentences[cue.sentence] as Sentence, cue),
    content,
    direct: true,
    asserts: true,
    tells: true,
    denies: false,
    shows: false,
  }
}

/** Everything of a speech but its content. */
function speechOfCue(sentence: Sentence, cue: Cue): Omit<Speech, 'content' | 'direct'> {
  return {
    cue: spanOf(sentence, cue.from, cue.to),
    sentence: cue.sentence,
    speakerHead: cue.speaker,
    speaker: cue.speaker === null ? null : spanOf(sentence, cue.speakerFrom, cue.speakerTo),
    addressee: cue.addressee,
    unattributed: cue.unattributed,
    asserts: cue.asserts,
    tells: cue.tells,
    denies: cue.class === 'denies',
    shows: cue.class === 'cites',
    citing: cue.citing,
    cueToken: cue.token,
  }
}

/** 'The statement read:' at the end of a paragraph: the next paragraph is said, when it stands in no quotation marks. */
function introducedPassages(tagged: TaggedText, cues: readonly (readonly Cue[])[], quotations: readonly Quotation[]): Speech[] {
  return tagged.sentences.flatMap((sentence, index): Speech[] => {
    const next = tagged.sentences[index + 1]
    if (!next || next.passage !== sentence.passage + 1 || sentence.tokens.at(-1)?.text !== ':') return []
    const cue = [...(cues[index] ?? [])]
      .reverse()
      .find((each) => each.takesQuotation && each.speaker !== null && each.content.length === 0)
    if (!cue || quotations.some((quotation) => overlaps(quotation, { start: next.start, end: next.start + 1 }))) return []
    let last = next
    for (let i = index + 2; tagged.sentences[i]?.passage === next.passage; i += 1) last = tagged.sentences[i] as Sentence
    return [{ ...speechOfCue(sentence, cue), content: { start: next.start, end: last.end }, direct: true }]
  })
}

/** The same content found twice: the one with a speaker, else the first. */
function dedupe(speeches: readonly Speech[]): Speech[] {
  const kept = new Map<string, Speech>()
  for (const speech of speeches) {
    const key = `${speech.content.start}-${speech.content.end}`
    const other = kept.get(key)
    if (!other || (other.speakerHead === null && speech.speakerHead !== null)) kept.set(key, speech)
  }
  return [...kept.values()].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
}

/**
 * Inside somebody's words 'I think' and 'we want' are the same voice, and what others are said to want or think is no account
 * of theirs; only what others are said to have told is one.
 */
function withoutInnerVoices(tagged: TaggedText, speeches: readonly Speech[]): Speech[] {
  return speeches.filter((speech) => {
    const sentence = tagged.sentences[speech.sentence] as Sentence
    const word = speech.speakerHead === null ? null : tokenAt(sentence, speech.speakerHead).lower
    const own = word === null || word === 'i' || word === 'we' || word === 'you' || word === 'me'
    // A telling inside is a voice of its own only as a thing told of somebody: 'a guard told me', not 'people who tell you' or 'to say'.
    const verb = speech.cueToken === null ? null : tokenAt(sentence, speech.cueToken)
    const told =
      verb === null || verb.fine === 'VBD' || verb.fine === 'VBN' || (verb.fine === 'VBZ' && !speech.shows) || verb.tag === 'NOUN'
    const thing =
      word === 'it' || word === 'this' || word === 'that' || word === 'anyone' || word === 'everyone' || word === 'nobody'
    if (!own && speech.tells && told && !thing && !speech.shows) return true
    return !speeches.some(
      (other) =>
        other !== speech && speech.cue !== null && contains(other.content, speech.cue) && contains(other.content, speech.content),
    )
  })
}
