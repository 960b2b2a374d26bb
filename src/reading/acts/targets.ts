import type { ActMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, nounPhraseSpan, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { ActTrigger } from '../../lexicon/en/acts.ts'
import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { isPersonNoun, namedBodies } from '../../lexicon/en/people.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { landNouns } from '../../lexicon/en/things.ts'
import { classOf } from './noun-class.ts'

/** The things among those it befell, none of them the means ('drove *trucks* into a crowd'); of a blast also what stood beside it. */
export function thingsHit(sentence: Sentence, match: TriggerMatch, patients: readonly number[]): number[] {
  const { trigger, head, span, phrasal } = match
  const isMeans = (i: number) => trigger.weapon === 'vehicle' && phrasal && tokenAt(sentence, i).start > span.start && tokenAt(sentence, i).end < span.end
  const things = patients.filter((i) => isHit(sentence, i) && !isMeans(i))
  return things.length === 0 && isBlast(trigger) ? stoodBy(sentence, head, match) : things
}

/** Acts that go off at a place: what stands there is what they hit. */
function isBlast({ type }: ActTrigger): boolean {
  return type === 'remote.bomb' || type === 'property.arson'
}

/** 'A bomb exploded in front of the bank', 'threw a grenade at a police post', 'left a bomb under a bus': the things told beside it. */
function stoodBy(sentence: Sentence, head: number, match: TriggerMatch): number[] {
  const { head: governor, relation } = tokenAt(sentence, head)
  const subject = governor >= 0 && relation.startsWith('nsubj') && tokenAt(sentence, governor).tag === 'VERB' ? [governor] : []
  const near = [...new Set([head, ...match.words, ...subject])].flatMap((i) => dependents(sentence, i, 'obl', 'nmod'))
  return near.flatMap((i) => {
    const preposition = caseOf(sentence, i)
    const front = tokenAt(sentence, i).lemma === 'front' && preposition === 'in' ? dependents(sentence, i, 'nmod').filter((k) => caseOf(sentence, k) === 'of') : null
    const beside = front ?? (standingBeside.has(preposition) ? [i] : [])
    return beside.flatMap((k) => withConjuncts(sentence, k)).filter((k) => classOf(sentence, k) === 'thing' && !landNouns.has(tokenAt(sentence, k).lemma))
  })
}

const standingBeside: ReadonlySet<string> = new Set(['at', 'in', 'into', 'inside', 'outside', 'under', 'beneath', 'on', 'onto', 'near', 'by', 'beside', 'against', 'next to', 'close to', 'in front of'])

/** Things that can be hit: buildings, vehicles, banners, roads. */
export function isHit(sentence: Sentence, head: number): boolean {
  const own = classOf(sentence, head)
  return own === 'thing' || own === 'symbol' || own === 'road'
}

/** What an act hit: the first thing, and the others of its list ('three pylons, a bank and two buses'). */
export function targetsOf(sentence: Sentence, things: readonly number[], trigger: Span): Pick<ActMention, 'target' | 'furtherTargets'> {
  const [first, ...others] = things.map((thing) => withName(sentence, behindTrigger(sentence, nounPhraseSpan(sentence, thing), trigger)))
  const further = others.filter((other) => first !== undefined && !overlaps(first, other))
  return first === undefined ? { target: null } : { target: first, ...(further.length > 0 ? { furtherTargets: further } : {}) }
}

/** 'the home of retired colonel Tomas Vale', 'the gang Los Cuervos': the name right behind the noun of a person or a body belongs to the phrase, wherever the parse hangs it. */
export function withName(sentence: Sentence, phrase: Span): Span {
  const last = sentence.tokens.findIndex((token) => token.end === phrase.end)
  if (last < 0 || !(isPersonNoun.has(tokenAt(sentence, last).lemma) || namedBodies.has(tokenAt(sentence, last).lemma)) || tokenAt(sentence, last).fine === 'NNS') return phrase
  let end = phrase.end
  for (let i = last + 1; sentence.tokens[i]?.tag === 'PROPN' && !isDayOrMonth.has(tokenAt(sentence, i).lower); i += 1) end = tokenAt(sentence, i).end
  return { start: phrase.start, end }
}

/** 'set ablaze six vehicles': the words of the act are no part of what it hit. */
export function behindTrigger(sentence: Sentence, phrase: Span, trigger: Span): Span {
  if (phrase.start < trigger.start || phrase.start >= trigger.end) return phrase
  const next = sentence.tokens.find((token) => token.start >= trigger.end)
  // 'blocked the gate of the refinery': the gate is of the words of the act and is what they blocked
  if (next?.lower === 'of') return phrase
  return next && next.end <= phrase.end ? { start: next.start, end: phrase.end } : phrase
}
