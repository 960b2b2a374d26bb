import { anonymousSpeakers, bearerNouns, citableWorks, evidenceNouns, groupNouns, institutionNouns, nobodySpeaks, ownBodies, relayNames, relayNouns, spokesNouns } from '../../lexicon/en/saying.ts'
import { isPersonNoun, notOnePerson } from '../../lexicon/en/people.ts'
import type { Actor } from '../../record/actor.ts'
import type { Attribution, ChainLink, CitedWork } from '../../record/attribution.ts'
import type { Document } from '../../record/document.ts'
import type { ActorMention, SpeechMention } from '../../record/mention.ts'
import { contains, overlaps, type Span } from '../../record/span.ts'
import { among, SpanIndex } from '../../record/span-index.ts'
import type { Quotation, Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, phrasesWith, tokenAt } from '../../text/tree.ts'
import { attachQuotations, type SpokenQuotation } from './attach-quotations.ts'
import { publisherLink } from './attribution-at.ts'
import { citedWorkNear } from './cited-work.ts'
import type { Cue } from './cue.ts'
import { findCues } from './find-cues.ts'
import type { QuoteMask } from './forms.ts'
import { withElided } from './elided-sayings.ts'
import { headlineColons } from './headline-colon.ts'
import { interviewTurns } from './interview.ts'
import { bracketedSources } from './named-sources.ts'
import { nounAfter } from './speaker-beside.ts'
import { withBodies } from './spoken-for.ts'

/** A stretch that somebody says, before the chain is built. */
export interface Speech {
  readonly content: Span
  readonly cue: Span | null
  /** The sentence of the cue, and the speaker's head in it; null when nobody is named. */
  readonly sentence: number
  readonly speakerHead: number | null
  readonly speaker: Span | null
  readonly addressee: number | null
  readonly direct: boolean
  readonly unattributed: boolean
  readonly asserts: boolean
  /** True for words of telling, false for thinking, wanting and showing. */
  readonly tells: boolean
  readonly denies: boolean
  /** For words that show rather than tell ('the video shows', 'polls suggest'). */
  readonly shows: boolean
  /** Whom the speaker cites. */
  readonly citing: Cue['citing']
  /** The word of saying in its sentence; null for a headline's colon. */
  readonly cueToken: number | null
}

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
  ].filter((speech) => speech.content.end > speech.content.start && !saysNobody(tagged, speech))
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

function spanOf(sentence: Sentence, from: number, to: number): Span {
  return { start: tokenAt(sentence, from).start, end: tokenAt(sentence, to).end }
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

interface Labels {
  readonly document: Pick<Document, 'text' | 'publisher' | 'byline'>
  readonly tagged: TaggedText
  readonly actors: ReadonlyMap<string, Actor>
  readonly mentions: readonly ActorMention[]
}

/** Chains from the innermost speaker outwards, over the body spoken to, to the publisher. */
function withChains(labels: Labels, speeches: readonly Speech[]): SpeechMention[] {
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

function length(span: Span): number {
  return span.end - span.start
}

/**
 * The speaker of each speech. 'He added', 'it said' and 'they said' take up the speaker before, when that one may be meant;
 * else the pronoun's actor, else the pronoun itself.
 */
function linksOf(labels: Labels, speeches: readonly Speech[]): (ChainLink | null)[] {
  const inOrder = speeches.map((_, i) => i).sort((a, b) => cueStart(speeches[a] as Speech) - cueStart(speeches[b] as Speech))
  const links: (ChainLink | null)[] = speeches.map(() => null)
  const last: { link: ChainLink; sentence: number; word: string; phrase: string }[] = []
  for (const i of inOrder) {
    const speech = speeches[i] as Speech
    const sentence = labels.tagged.sentences[speech.sentence] as Sentence
    const token = speech.speakerHead === null ? null : tokenAt(sentence, speech.speakerHead)
    const own = linkOf(labels, speech)
    const before = last.at(-1)
    const near = before !== undefined && speech.sentence - before.sentence <= 3
    const phrase = speech.speaker === null ? '' : phraseOf(labels.document.text, speech.speaker)
    // 'a volunteers' group called the Emergency Room said ... The group said': whoever was called so when it spoke.
    const isGroup = /^the \p{L}+$/u.test(phrase) && groupNouns.has(token?.lower ?? '')
    const same = last.findLast((each) => isGroup && speech.sentence - each.sentence <= 6 && each.phrase !== phrase && new RegExp(`\\b${token?.lower}\\b`).test(each.phrase))
    const link =
      same && speech.speaker ? { ...same.link, span: speech.speaker } :
      near && own && token && speech.speaker && mayBe(labels, token.lower, before)
        ? { ...before.link, span: speech.speaker }
        : own
    links[i] = link
    if (link && token && speech.tells) {
      last.push({ link, sentence: speech.sentence, word: token.tag === 'PRON' ? (before?.word ?? token.lower) : token.lower, phrase })
    }
  }
  return links
}

/** The words of a speaker, with the noun it is called by: 'group called the Emergency Room'. */
function phraseOf(text: string, { start, end }: Span): string {
  const called = /\p{L}+ (?:called|named|known as) $/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  return (called + text.slice(start, end)).toLowerCase()
}

function cueStart(speech: Speech): number {
  return speech.cue?.start ?? speech.content.start
}

/** Whether a pronoun may stand for the speaker before: 'he' for a person, 'it' for a body, 'they' for many. */
function mayBe(labels: Labels, pronoun: string, last: { link: ChainLink; word: string }): boolean {
  const kind = [...labels.actors.values()].find((actor) => actor.name === last.link.label)?.kind
  const personal = kind === 'person' || singularPeople.has(last.word) || (isPersonNoun.has(last.word) && !notOnePerson.has(last.word))
  if (pronoun === 'he' || pronoun === 'she') return personal
  if (pronoun === 'it') return !personal && (kind !== 'generic' || isName(last.link.label)) && !/[^s]s$/.test(last.word)
  if (pronoun === 'they') return /(?:[^s]s|people|police|media)$/.test(last.word) && kind !== 'person'
  return false
}

/** Words for one person that are no nouns for persons, or may mean many. */
const singularPeople: ReadonlySet<string> = new Set(['spokeswoman', 'spokesperson', 'source', 'general', 'chief', 'head', 'he', 'she'])

/** The speaker's link, by the fullest name of the actor the words stand for. */
function linkOf(labels: Labels, speech: Speech): ChainLink | null {
  if (speech.speakerHead === null || speech.speaker === null) return null
  const sentence = labels.tagged.sentences[speech.sentence] as Sentence
  const head = speech.speakerHead
  // What a banner says is said by those who put it up.
  const carried = [head, ...dependents(sentence, head, 'nmod')].some((i) => bearerNouns.has(tokenAt(sentence, i).lemma))
  const bearer = carried ? (whoseWords(labels, sentence, head) ?? holderOf(labels, speech)) : null
  if (bearer) return bearer
  if (isOwnVoice(labels, sentence, speech)) return publisherLink(labels.document)
  return authorOf(labels, sentence, speech) ?? nameBehind(labels, sentence, speech) ?? linkAt(labels, sentence, head, speech.speaker)
}

/**
 * 'The superintendent of the hospital, Dr. Ana Reik, said': who that is, by name. A spokesman speaks for the body, and an office that the
 * text goes on to call 'the mayor' or 'the superintendent' keeps that name, so that one voice is not told as two.
 */
function nameBehind(labels: Labels, sentence: Sentence, { speaker, speakerHead, cue }: Speech): ChainLink | null {
  if (speaker === null || speakerHead === null || cue === null || cue.start < speaker.end) return null
  const { lemma, lower, fine } = tokenAt(sentence, speakerHead)
  if (fine === 'NNS' || spokesNouns.has(lemma) || institutionNouns.has(lower) || !(isPersonNoun.has(lemma) || isPersonNoun.has(lower))) return null
  const { text } = labels.document
  const mention = among(labels.mentions, { start: speaker.end, end: cue.start }).find(({ span, isPronoun }) => !isPronoun && span.start > speaker.end && /^, (?:(?:\p{Lu}[\p{L}-]*\.? ){0,3})$/u.test(text.slice(speaker.end, span.start)) && /^, $/.test(text.slice(span.end, cue.start)))
  const actor = mention === undefined ? undefined : labels.actors.get(mention.actorId)
  if (actor?.kind !== 'person' || !isNamed(labels, actor) || new RegExp(`\\bthe ${lower} (?:also |later |then )?(?:said|says|told|added|denied|confirmed)\\b`, 'i').test(text)) return null
  return { label: actor.name, kind: 'speaker', span: speaker, anonymous: false }
}

/** 'Our office has verified', 'we counted', outside of quotation marks: the body that puts the document out. */
function isOwnVoice({ tagged, document }: Labels, sentence: Sentence, { speakerHead, speaker }: Speech): boolean {
  if (speakerHead === null || speaker === null || tagged.quotations.some((quotation) => contains(quotation, speaker))) return false
  const { lower, lemma, text } = tokenAt(sentence, speakerHead)
  // 'The Observatory recorded' in a report of the Highland Observatory.
  const publisher = document.publisher?.name.split(/\s+/) ?? []
  if (publisher.length > 1 && publisher.includes(text) && ownBodies.has(lower) && /^the \p{Lu}\p{L}+$/iu.test(document.text.slice(speaker.start, speaker.end))) return true
  const words = document.text.slice(speaker.start, speaker.end)
  return lower === 'we' || lower === 'i' || (ownBodies.has(lemma) && (/^our /i.test(words) || (relayNouns.has(lemma) && /^this /i.test(words))))
}

function linkAt(labels: Labels, sentence: Sentence, head: number, span: Span): ChainLink | null {
  const token = tokenAt(sentence, head)
  const mention = among(labels.mentions, token).find((each) => contains(each.span, token)) ?? namedWithin(labels, span)
  const actor = mention ? labels.actors.get(mention.actorId) : undefined
  const named = actor !== undefined && isNamed(labels, actor)
  const words = labels.document.text.slice(span.start, span.end)
  if (token.tag === 'PRON' && !actor) return { label: words, kind: 'speaker', span, anonymous: true }
  // 'police and hospital officials': both are told, no single actor stands for them.
  const both =
    mention !== undefined &&
    sentence.tokens.some((each) => each.tag === 'CCONJ' && contains(span, each) && !contains(mention.span, each))
  const label = !both && (named || token.tag === 'PRON') ? (actor as Actor).name : plainWords(words)
  return { label, kind: 'speaker', span, anonymous: !named && isAnonymous(sentence, head, span) }
}

/** A proper name, not a description that begins a sentence: 'Orsk Rights Monitor', not 'Residents' or 'Iraqi security forces'. */
function isNamed(labels: Labels, actor: Actor): boolean {
  const words = actor.name.split(' ')
  if (!isName(actor.name) || !isName(words.at(-1) as string)) return false
  if (words.length > 1) return true
  const first = actor.mentions[0]
  if (!first) return false
  const sentence = labels.tagged.sentences.find((each) => contains(each, first))
  return sentence?.tokens.some((each) => each.tag === 'PROPN' && contains(first, each)) === true
}

/** A name inside the speaker's phrase: 'Ana Reik' in 'army spokeswoman Ana Reik'. */
function namedWithin(labels: Labels, span: Span): ActorMention | undefined {
  // 'a nurse who did not want her name mentioned' is not whoever else is 'her'
  return labels.mentions.find((each) => !each.isPronoun && contains(span, each.span) && isName(labels.actors.get(each.actorId)?.name ?? ''))
}

function isName(name: string): boolean {
  return /^(?:al-)?\p{Lu}/u.test(name)
}

function plainWords(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '')
    .replace(/[,;:]$/, '')
    .trim()
}

function isAnonymous(sentence: Sentence, head: number, span: Span): boolean {
  const token = tokenAt(sentence, head)
  if (token.tag === 'PRON') return true
  if (!anonymousSpeakers.has(token.lemma) && !anonymousSpeakers.has(token.lower)) return false
  const within = sentence.tokens.filter((each) => contains(span, each))
  // 'a spokesman for the Dola Clinic', 'an army spokesman': the body speaks.
  if (/^spokes/.test(token.lower) && within.length > 2) return false
  return !within.some(
    (each) => each.tag === 'PROPN' && each.lower !== 'mr.' && dependents(sentence, head, 'appos', 'flat').length > 0,
  )
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

/** 'a 2020 report by the centre', 'the centre's report': who wrote the work speaks. */
function authorOf(labels: Labels, sentence: Sentence, speech: Speech): ChainLink | null {
  const head = speech.speakerHead as number
  const word = tokenAt(sentence, head)
  if (
    !citableWorks.has(word.lemma.toLowerCase()) &&
    !['statement', 'letter', 'document', 'communique', 'tweet', 'post', 'message'].includes(word.lemma)
  )
    return null
  const owner = dependents(sentence, head, 'nmod:poss')[0]
  if (owner !== undefined && tokenAt(sentence, owner).tag !== 'PRON')
    return linkAt(labels, sentence, owner, tokenAt(sentence, owner))
  for (let i = head + 1; i <= head + 4; i += 1) {
    const token = sentence.tokens[i]
    if (token?.lower !== 'by' && token?.lower !== 'from') continue
    const noun = nounAfter(sentence, i + 1)
    return noun ? linkAt(labels, sentence, noun.head, spanOf(sentence, noun.from, noun.to)) : null
  }
  return null
}

/** 'Leaflets of the brigade', 'a note signed by the brigade': whose words they are; null where nobody is named. */
function whoseWords(labels: Labels, sentence: Sentence, bearer: number): ChainLink | null {
  if (!bearerNouns.has(tokenAt(sentence, bearer).lemma)) return null
  // 'a note in the name of the brigade'
  const inName = dependents(sentence, bearer, 'nmod').filter((i) => tokenAt(sentence, i).lemma === 'name').flatMap((i) => phrasesWith(sentence, i, 'of', 'nmod'))
  const named = [...inName, ...['of', 'from', 'by'].flatMap((preposition) => phrasesWith(sentence, bearer, preposition, 'nmod')), ...dependents(sentence, bearer, 'acl').flatMap((clause) => phrasesWith(sentence, clause, 'by', 'obl'))]
  const party = named.find((i) => among(labels.mentions, tokenAt(sentence, i)).some((mention) => contains(mention.span, tokenAt(sentence, i)))) ?? named.find((i) => tokenAt(sentence, i).tag === 'PROPN')
  return party === undefined ? null : linkAt(labels, sentence, party, nounPhraseSpan(sentence, party))
}

/** The party that carries the banner: named in the phrase ('their posters' -> the last actor before), else the nearest group before it. */
function holderOf(labels: Labels, speech: Speech): ChainLink | null {
  if (!speech.speaker) return null
  const at = speech.speaker.start
  let best: ActorMention | null = null
  for (const mention of labels.mentions) {
    if (mention.span.start >= at) break
    if (mention.isPronoun) continue
    const actor = labels.actors.get(mention.actorId)
    if (
      actor &&
      (actor.kind === 'armed_group' || actor.kind === 'political' || actor.kind === 'civil' || actor.sector === 'OPP') &&
      at - mention.span.end < 600
    ) {
      if (best === null || isName(actor.name) || !isName(labels.actors.get(best.actorId)?.name ?? '')) best = mention
    }
  }
  if (!best) return null
  const actor = labels.actors.get(best.actorId) as Actor
  return { label: actor.name, kind: 'speaker', span: best.span, anonymous: !isName(actor.name) }
}

/** The agency or paper spoken to is the next link: 'the governor told Reuters'. */
function relayOf(labels: Labels, speech: Speech): ChainLink | null {
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
      ? linkAt(labels, sentence, noun.head, { start: tokenAt(sentence, noun.from).start, end: tokenAt(sentence, noun.to).end })
      : null
  }
  return null
}
