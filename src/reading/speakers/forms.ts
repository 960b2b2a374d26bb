import { timesBesideSaying } from '../../lexicon/en/around-saying.ts'
import { irregularPast } from '../../lexicon/en/irregular-verbs.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'

/** Which tokens of a sentence stand inside a quotation of more than a few words. */
export type QuoteMask = readonly boolean[]

/** A noun phrase by its tokens: head, first and last. */
export interface Noun {
  readonly head: number
  readonly from: number
  readonly to: number
}

const finiteTags = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

/** True for verb forms that make a clause of their own. */
export function isFinite(token: Token): boolean {
  return finiteTags.has(token.fine)
}

/** True for days, months and words like 'yesterday' that stand between a speaker and the word of saying. */
export function isTimeWord(lower: string): boolean {
  return timesBesideSaying.has(lower)
}

/** The lemma of a word of saying, also where the tagger took the verb for something else. */
export function sayingLemma(token: Token): string {
  const known = irregularPast.get(token.lower)
  // 'to lay flowers' is no 'lie'
  if (known && token.fine !== 'VB') return known
  if (token.lemma === token.lower && /(?:ed|s)$/.test(token.lower) && sayingVerbsOf(token.lower).length === 0) {
    for (const stem of [token.lower.slice(0, -1), token.lower.slice(0, -2), token.lower.slice(0, -3)]) {
      if (sayingVerbsOf(stem).length > 0) return stem
    }
  }
  return token.lemma.toLowerCase()
}

/** True for a mark that opens a quotation. */
export function isOpening(token: Token): boolean {
  return token.tag === 'PUNCT' && /^["“‘'`«„]/.test(token.text)
}

/** True for a mark that ends a clause or a quotation before a word of saying. */
export function isMark(token: Token): boolean {
  return token.tag === 'PUNCT' && /^[,"”’'»–—\-?!.)]/.test(token.text)
}

/** True when a run of tokens holds a verb that makes a clause. */
export function hasClause(sentence: Sentence, from: number, to: number): boolean {
  for (let j = from; j <= to; j += 1) {
    const token = tokenAt(sentence, j)
    if (isFinite(token) || (token.tag === 'AUX' && token.fine !== 'VB')) return true
    if (token.tag === 'VERB' && token.fine === 'VBN' && token.relation !== 'amod' && token.relation !== 'acl') return true
  }
  return false
}

/** The last token of a sentence, or of what ends at a token, that is no stop or comma. */
export function lastWord(sentence: Sentence, end: number = sentence.tokens.length - 1): number {
  let last = end
  while (last > 0 && sentence.tokens[last]?.tag === 'PUNCT' && /^[.!?,;:…]/.test(sentence.tokens[last]?.text ?? '')) last -= 1
  return last
}

/** The last word of the sentence, or of the quotation, that a token stands in. */
export function lastWordAround(sentence: Sentence, i: number, quoted: QuoteMask): number {
  if (quoted[i] !== true) return lastWord(sentence)
  let end = i
  while (end + 1 < quoted.length && quoted[end + 1]) end += 1
  return lastWord(sentence, end)
}

/** 'Nine dead in Orsk, police say', 'Nine dead, says the army': a clause without its verb; 'In Orsk, police say' is none. */
export function isHeadlinePart(sentence: Sentence, first: number, left: number): boolean {
  const opener = tokenAt(sentence, first)
  if (left <= first || !['NUM', 'NOUN', 'PROPN', 'ADJ', 'DET'].includes(opener.tag)) return false
  return sentence.tokens
    .slice(first, left + 1)
    .some((token) => token.tag === 'NUM' || token.tag === 'VERB' || token.lower === 'dead')
}
