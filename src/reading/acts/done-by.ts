import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, tokenAt } from '../../text/tree.ts'
import { armedNouns } from '../../lexicon/en/people.ts'
import { deedNouns, doneWords } from '../../lexicon/en/suspicion.ts'
import { classOf } from './noun-class.ts'

/**
 * 'the attack on a post in Cali carried out by the 6th detachment', 'the shelling of Kosti, claimed by the front': by whom a noun of action was done,
 * in words behind it and the places and people that it was done to, which a parse takes for the verb of the sentence. Heads of noun phrases.
 */
export function doneByBehind(sentence: Sentence, act: number): number[] {
  // 'the investigation into the attack carried out by the prosecutor'
  if (tokenAt(sentence, act).tag !== 'NOUN' || ['into', 'about', 'after', 'over'].includes(caseOf(sentence, act))) return []
  for (let i = act + 1; i < sentence.tokens.length && i - act < 16; i += 1) {
    const { tag, lower, text } = tokenAt(sentence, i)
    const link = doneWords.get(lower)
    if (link !== undefined && (tag === 'VERB' || tag === 'ADJ')) {
      const by = linkBehind(sentence, i, link)
      return by === null ? [] : partyFrom(sentence, by + 1)
    }
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || (tag === 'PUNCT' && text !== ',' && text !== '-')) return []
  }
  return []
}

/** 'In a new action attributed to the front, a bomb went off', 'A bomb went off in an operation by the front': whose deed the words for what befell somebody say it was. */
export function doerOfDeed(sentence: Sentence, act: number): number[] {
  for (let noun = 2; noun < sentence.tokens.length; noun += 1) {
    if (!deedNouns.has(tokenAt(sentence, noun).lemma) || noun === act || !isNamedDeed(sentence, noun)) continue
    const next = sentence.tokens[noun + 1]
    const link = next === undefined ? undefined : doneWords.get(next.lower)
    const by = next?.lower === 'by' ? noun + 1 : link === undefined ? null : linkBehind(sentence, noun + 1, link)
    if (by === null) continue
    // the deed opens the sentence, or stands behind the act with no other clause between
    const isBeside = noun < act ? sentence.tokens.slice(0, noun).every(({ tag }) => tag !== 'VERB') && tokenAt(sentence, 0).lower === 'in' : !sentence.tokens.slice(act + 1, noun).some(({ tag, text }) => tag === 'VERB' || text === ',' || text === ';')
    if (isBeside) return partyFrom(sentence, by + 1)
  }
  return []
}

/** 'Nine farmers died at the hands of bandits': who did it, by words that no 'by' opens. */
export function atHandsOf(sentence: Sentence, act: number): number[] {
  const { tokens } = sentence
  const of = tokens.findIndex(({ lower }, i) => lower === 'of' && i > act && i - act < 12 && /^hands?$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'the' && tokens[i - 3]?.lower === 'at')
  return of < 0 || tokens.slice(act + 1, of).some(({ tag, text }) => tag === 'VERB' || text === ';') ? [] : partyFrom(sentence, of + 1)
}

/**
 * 'The school was torched, with its library, by assailants on motorbikes', 'the killing of its treasurer, Omar Vale, by two men': by whom it was done,
 * where other words stand before the 'by'. Only people, and in the same clause.
 */
export function doerBehindOthers(sentence: Sentence, act: number): number[] {
  for (let i = act + 1; i < sentence.tokens.length && i - act < 22; i += 1) {
    const { tag, lower, text, fine } = tokenAt(sentence, i)
    if (/^[;:(]$/.test(text) || tag === 'AUX' || ['who', 'which', 'that', 'when', 'while', 'where', 'after', 'before', 'as', 'because'].includes(lower) || (tag === 'VERB' && fine !== 'VBN')) return []
    if (tag === 'VERB') return []
    if (lower !== 'by') continue
    const party = partyFrom(sentence, i + 1)
    return party.filter((head) => armedNouns.has(tokenAt(sentence, head).lemma) || (tokenAt(sentence, head).tag === 'NOUN' && classOf(sentence, head) === 'person'))
  }
  return []
}

/** 'in a new action', 'in another operation': a deed told for the first time. */
function isNamedDeed(sentence: Sentence, noun: number): boolean {
  let at = noun - 1
  while (at > 0 && ['ADJ', 'NOUN', 'NUM'].includes(tokenAt(sentence, at).tag)) at -= 1
  return /^(?:an?|another)$/.test(tokenAt(sentence, at).lower) && sentence.tokens[at - 1]?.lower === 'in'
}

/** Where the 'by', 'to' or 'on' of such words stands: right behind them, but for 'out', an adverb or who says so ('attributed by police to'). */
function linkBehind(sentence: Sentence, verb: number, link: string): number | null {
  for (let i = verb + 1; i <= verb + 5 && i < sentence.tokens.length; i += 1) {
    const { lower, tag } = tokenAt(sentence, i)
    if (lower === link) return i
    if (lower !== 'out' && lower !== 'by' && tag !== 'ADV' && tag !== 'NOUN' && tag !== 'DET') return null
  }
  return null
}

/** The head of the party that begins at a word: 'the 6th detachment' of 'the 6th detachment of the front', 'guard' of "the governor's guard". */
function partyFrom(sentence: Sentence, from: number): number[] {
  let at = from
  while (at < sentence.tokens.length && (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(tokenAt(sentence, at).tag) || tokenAt(sentence, at).text === '-' || (tokenAt(sentence, at).fine === 'POS' && sentence.tokens[at + 1]?.tag !== 'VERB'))) at += 1
  const { tag } = tokenAt(sentence, Math.max(0, at - 1))
  return at > from && (tag === 'NOUN' || tag === 'PROPN') ? [at - 1] : []
}
