import { anonymousSpeakers } from '../../lexicon/en/saying.ts'
import type { Actor } from '../../record/actor.ts'
import type { ChainLink } from '../../record/attribution.ts'
import type { Document } from '../../record/document.ts'
import type { ActorMention } from '../../record/mention.ts'
import { among } from '../../record/span-index.ts'
import { contains, type Span } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'

/** The texts and parties by which the links of a chain are named. */
export interface Labels {
  readonly document: Pick<Document, 'text' | 'publisher' | 'byline'>
  readonly tagged: TaggedText
  readonly actors: ReadonlyMap<string, Actor>
  readonly mentions: readonly ActorMention[]
}

/** The link of a speaker's phrase: the name of the party it stands for, else its words. */
export function linkAt(labels: Labels, sentence: Sentence, head: number, span: Span): ChainLink | null {
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
export function isNamed(labels: Labels, actor: Actor): boolean {
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

/** True for words that begin as a name does. */
export function isName(name: string): boolean {
  return /^(?:al-)?\p{Lu}/u.test(name)
}

/** The words of a phrase without its article and last mark. */
export function plainWords(words: string): string {
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
