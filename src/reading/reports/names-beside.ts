import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Actor, ParticipantRole } from '../../record/actor.ts'
import type { ActArgument, ActMention } from '../../record/mention.ts'
import { among } from '../../record/span-index.ts'
import { contains, type Span } from '../../record/span.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { Found } from './assemble.ts'
import { actorsById } from './participant-of.ts'

export interface NamedArgument {
  readonly role: ParticipantRole
  readonly span: Span
  /** The head words whose chances speak for it. */
  readonly heads: readonly number[]
  readonly actor: Actor | null
}

/** An argument with the names beside it: 'dockworker Tomas Vale' and 'a dockworker, Tomas Vale' are one man, 'two dockworkers, A and B' a group and two men. */
export function withNames(found: Found, index: number, { role, span, head }: ActArgument): NamedArgument[] {
  const plain = { role, span, heads: [head], actor: null }
  const sentence = found.tagged.sentences[index] as Sentence
  const beside = dependents(sentence, head, 'appos').flatMap((i) => withConjuncts(sentence, i))
  if (beside.length === 0 || !isPersonNoun.has(tokenAt(sentence, head).lemma)) return [plain]
  const names = personsNamed(found, sentence).flatMap(({ span, at, actor }) => (beside.includes(at) ? [{ role, span, heads: [at, head], actor }] : []))
  const [only, another] = names
  if (only === undefined || another !== undefined || tokenAt(sentence, head).fine === 'NNS') return [plain, ...names]
  const joined = only.span.start > span.end && only.span.start - span.end <= 1
  return [{ ...only, span: joined ? { start: span.start, end: only.span.end } : span }]
}

/** 'Police arrested two men over the murder: A and B': those named behind the colon are the two. */
export function namesBehindColon(found: Found, act: ActMention, { role, suspected, head }: ActArgument): NamedArgument[] {
  if (suspected !== true && !(act.type === 'liberty.arrest' && role === 'victim')) return []
  const sentence = found.tagged.sentences[act.sentence] as Sentence
  const colon = sentence.tokens.findIndex(({ text }, i) => i > head && text === ':')
  const next = sentence.tokens[colon + 1]
  if (colon < 0 || next === undefined || tokenAt(sentence, head).fine !== 'NNS') return []
  const names = personsNamed(found, sentence).filter(({ span }) => span.start >= next.start)
  return names.some(({ span }) => span.start === next.start) ? names.map(({ span, at, actor }) => ({ role, span, heads: [at], actor })) : []
}

/** The persons named in a sentence, each with the head of the name. */
function personsNamed(found: Found, sentence: Sentence): { readonly span: Span; readonly at: number; readonly actor: Actor }[] {
  return among(found.actorMentions, sentence).flatMap(({ span, isPronoun, actorId }) => {
    const actor = actorsById(found.actors).get(actorId)
    return isPronoun || !contains(sentence, span) || actor?.kind !== 'person' ? [] : [{ span, at: headOfSpan(sentence, span), actor }]
  })
}
