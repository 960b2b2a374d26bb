import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { ActMention, TimeMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { harmingVerbs, lightVerbs, remainsNouns, sufferVerbs } from '../../lexicon/en/acts.ts'
import { toldBefore } from '../../lexicon/en/circumstances.ts'
import { wordsBefore } from '../../text/in-sentence.ts'

/**
 * An act as its time, its place and its words make it: an event that happened whatever is said of it here, or a kind of act or a description that tells none.
 * @param tied true where a time, a place or another act is told with it
 */
export function asTold(sentence: Sentence, acts: readonly ActMention[], act: ActMention, times: readonly TimeMention[], tied: boolean): ActMention {
  return asDescription(sentence, acts, times, asKind(sentence, asNamedEvent(sentence, act, times), tied))
}

/** 'the November uprising', 'the July 2009 attack': an event with a date of its own happened, whatever is said of it here. */
function asNamedEvent(sentence: Sentence, act: ActMention, times: readonly TimeMention[]): ActMention {
  if (act.modality === 'asserted' || act.polarity === 'denies' || !isDefinite(sentence, act)) return act
  const dated = times.some((time) => time.timex === 'DATE' && time.span.end <= act.trigger.start && act.trigger.start - time.span.end < 24)
  return dated ? { ...act, modality: 'asserted' } : act
}

/** 'Six men detained in the prison have begun a hunger strike': where they are held says who they are, and is no arrest of today. */
function asDescription(sentence: Sentence, acts: readonly ActMention[], times: readonly TimeMention[], act: ActMention): ActMention {
  if (act.type !== 'liberty.arrest' || act.modality !== 'asserted' || times.length > 0 || plainRelation(tokenAt(sentence, act.token)) !== 'acl') return act
  const who = tokenAt(sentence, act.token).head
  const strike = acts.some((other) => other.sentence === act.sentence && other.type === 'protest.hunger' && other.arguments.some(({ role, head }) => role === 'participant' && head === who))
  return strike ? { ...act, modality: 'background' } : act
}

/**
 * 'called for an end to the bombings': a plural noun of violence without number, time, place, another act that it is told with or
 * a verb by which it takes place names a kind of act, no incident.
 */
function asKind(sentence: Sentence, act: ActMention, tied: boolean): ActMention {
  const token = tokenAt(sentence, act.token)
  // 'as he called for an end to the fighting': which one is known
  if (act.modality === 'asserted' && act.type === 'battle.clash' && /\b(?:end|halt) (?:to|of) (?:the |all )?$/.test(`${wordsBefore(sentence, act.trigger)} `)) return { ...act, modality: 'background' }
  if (act.modality !== 'asserted' || act.outcome || !harmfulFamilies.has(familyOf(act.type)) || token.tag !== 'NOUN' || token.fine !== 'NNS' || tied) return act
  if (dependents(sentence, act.token, 'nummod').length > 0 || act.target !== null || didWhatFollows(sentence, act.token)) return act
  const governor = token.head < 0 ? null : tokenAt(sentence, token.head)
  if (governor === null) return act
  const relation = plainRelation(token)
  if (isWhereSomeDied(sentence, act.token)) return act
  if (relation === 'nsubj' || (relation === 'obj' && (lightVerbs.has(governor.lemma) || sufferVerbs.has(governor.lemma)))) return act
  return { ...act, modality: 'background' }
}

/** 'condemned the attacks on a union, which killed nine people': what they did is told at once. */
function didWhatFollows({ tokens }: Sentence, noun: number): boolean {
  const next = tokens.findIndex(({ tag, lower }, i) => i > noun && (tag === 'VERB' || tag === 'AUX' || lower === 'which' || lower === 'that'))
  return next > 0 && ['which', 'that'].includes(tokens[next]?.lower ?? '') && tokens[next + 1]?.fine === 'VBD' && harmingVerbs.has(tokens[next + 1]?.lemma ?? '')
}

/** 'killed 14 militants in air strikes': those in which so many were harmed, though the parse hangs them on the number. */
function isWhereSomeDied(sentence: Sentence, noun: number): boolean {
  const { relation, head } = tokenAt(sentence, noun)
  if (!relation.startsWith('nmod') || !['in', 'during'].includes(caseOf(sentence, noun)) || dependents(sentence, head, 'nummod').length === 0) return false
  const { head: verb, relation: role } = tokenAt(sentence, head)
  return verb >= 0 && ['obj', 'nsubj:pass'].includes(role) && harmingVerbs.has(tokenAt(sentence, verb).lemma)
}

/** True for an act told by a noun that points at one known from before: 'the attack', 'these killings', 'their march'. */
export function isDefinite(sentence: Sentence, act: ActMention): boolean {
  const token = tokenAt(sentence, act.token)
  if (token.tag === 'VERB' || token.tag === 'ADJ') return false
  // 'the body of a rubber tapper was found': told for the first time
  if (remainsNouns.has(token.lemma) && dependents(sentence, act.token, 'nmod').some((i) => caseOf(sentence, i) === 'of' && dependents(sentence, i, 'det').some((at) => /^an?$/.test(tokenAt(sentence, at).lower)))) return false
  // 'His body was found': somebody's, of whom was told, and no act that was
  if (remainsNouns.has(token.lemma) && dependents(sentence, act.token, 'nmod:poss').length > 0) return false
  return sentence.tokens.some(
    (each, i) =>
      each.head === act.token && i < act.token && (toldBefore.has(each.lower) || (each.tag === 'DET' && toldBefore.has(each.lemma))),
  )
}
