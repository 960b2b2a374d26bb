import { isPersonNoun } from '../../lexicon/en/people.ts'
import { bearerNouns, citableWorks, institutionNouns, ownBodies, relayNouns, spokesNouns, wordyNouns } from '../../lexicon/en/saying.ts'
import type { Actor } from '../../record/actor.ts'
import type { ChainLink } from '../../record/attribution.ts'
import type { ActorMention } from '../../record/mention.ts'
import { among } from '../../record/span-index.ts'
import { contains } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, nounPhraseSpan, phrasesWith, tokenAt } from '../../text/tree.ts'
import { publisherLink } from './attribution-at.ts'
import { isName, isNamed, type Labels, linkAt } from './link-at.ts'
import { nounAfter, nounAt } from './speaker-beside.ts'
import { spanOf, type Speech } from './speech.ts'

/** The speaker's link, by the fullest name of the actor the words stand for. */
export function linkOf(labels: Labels, speech: Speech): ChainLink | null {
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
 * 'The superintendent of the hospital, Dr. Ana Reik, said', 'One of those freed, Ana Reik, said': who that is, by name. A spokesman speaks for the body, and an office that the
 * text goes on to call 'the mayor' or 'the superintendent' keeps that name, so that one voice is not told as two.
 */
function nameBehind(labels: Labels, sentence: Sentence, { speaker, speakerHead, cue }: Speech): ChainLink | null {
  if (speaker === null || speakerHead === null || cue === null || cue.start < speaker.end) return null
  const { lemma, lower, fine } = tokenAt(sentence, speakerHead)
  if (fine === 'NNS' || spokesNouns.has(lemma) || institutionNouns.has(lower) || !(lower === 'one' || isPersonNoun.has(lemma) || isPersonNoun.has(lower))) return null
  const { text } = labels.document
  const mention = among(labels.mentions, { start: speaker.end, end: cue.start }).find(({ span, isPronoun }) => !isPronoun && span.start > speaker.end && /^(?: \p{Ll}+)?, (?:(?:\p{Lu}[\p{L}-]*\.? ){0,3})$/u.test(text.slice(speaker.end, span.start)) && /^, $/.test(text.slice(span.end, cue.start)))
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

/** 'a 2020 report by the centre', 'the centre's report': who wrote the work speaks. */
function authorOf(labels: Labels, sentence: Sentence, speech: Speech): ChainLink | null {
  const head = speech.speakerHead as number
  const word = tokenAt(sentence, head)
  if (!citableWorks.has(word.lemma.toLowerCase()) && !wordyNouns.has(word.lemma)) return null
  const owner = dependents(sentence, head, 'nmod:poss')[0]
  if (owner !== undefined && tokenAt(sentence, owner).tag !== 'PRON') {
    const { from, to } = nounAt(sentence, owner)
    return linkAt(labels, sentence, owner, spanOf(sentence, from, to))
  }
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
