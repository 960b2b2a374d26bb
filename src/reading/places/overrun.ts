import { bandNouns, overrunVerbs, personPronouns } from '../../lexicon/en/places.ts'
import type { Token } from '../../text/tagged-text.ts'
import { isCapital } from './cues.ts'

/**
 * True for a single name from token `at` to `end` that is overrun: 'raided Ashwari', 'Gunmen attacked Ashwari', 'Ashwari was attacked
 * by gunmen'. What is raided or shelled is a settlement; what is attacked may be a person, unless a band attacks it and nothing
 * behind it speaks of one.
 */
export function isOverrun(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at !== 1) return false
  const verb = tokens[at - 1]
  if (verb?.lower === 'nearby' || verb?.lower === 'neighbouring') return tokens[at - 2]?.lower === 'and' && isCapital(tokens[at - 3]) && isOverrun(tokens, at - 3, at - 2)
  if (verb?.lower === 'and' && isCapital(tokens[at - 2]) && tokens[at - 3]?.tag === 'VERB') return isOverrun(tokens, at - 2, at - 1)
  if (verb?.tag === 'VERB') return overrunVerbs.has(verb.lemma) || (isAttack(verb) && isBandBefore(tokens, at - 1) && !isPersonBehind(tokens, end))
  const passive = tokens[end + 1]
  const opens = verb === undefined || verb.tag === 'PUNCT' || /^(?:when|after|that|while)$/.test(verb.lower)
  if (!opens || !/^(?:was|were)$/.test(tokens[end]?.lower ?? '') || passive?.tag !== 'VERB') return false
  return overrunVerbs.has(passive.lemma) || (isAttack(passive) && tokens[end + 2]?.lower === 'by' && tokens.slice(end + 3, end + 7).some(({ lower }) => bandNouns.has(lower)) && !isPersonBehind(tokens, end))
}

function isAttack({ lemma, fine }: Token): boolean {
  return (lemma === 'attack' || lemma === 'hit' || lemma === 'strike') && fine !== 'VBG'
}

/** 'Gunmen attacked', 'gunmen on motorbikes attacked', 'rebels have attacked'. */
function isBandBefore(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - 6); i -= 1) {
    const { lower, tag } = tokens[i] as Token
    if (bandNouns.has(lower) || (lower === 'men' && ['armed', 'masked'].includes(tokens[i - 1]?.lower ?? ''))) return true
    if (tag === 'VERB' || lower === ',' || lower === ';') return false
  }
  return false
}

/** 'attacked Marden in Goma', 'Marden, a teacher', 'and wounded him': told of a person. */
function isPersonBehind(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]
  if ((next?.lower === 'in' || next?.lower === 'at' || next?.lower === 'near') && isCapital(tokens[end + 1])) return true
  // ', a farming village'
  if (next?.lower === ',' && tokens.slice(end + 1, end + 6).some(({ lower }) => /^(?:village|town|hamlet|settlement|city|camp|community)$/.test(lower))) return false
  if (next?.lower === ',' && ['a', 'an', 'the', 'who'].includes(tokens[end + 1]?.lower ?? '')) return true
  return tokens.slice(end).some(({ lower }) => personPronouns.has(lower))
}
