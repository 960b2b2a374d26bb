import { shiftsOfVoice, sureForms } from '../../lexicon/en/around-saying.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { dependents, lastInSubtree, plainRelation, tokenAt } from '../../text/tree.ts'
import { hasClause, isFinite, isMark, lastWord, type QuoteMask, sayingLemma } from './forms.ts'
import { endsSentence } from './skip-adjuncts.ts'
import { nounAfter } from './speaker-beside.ts'

/** Where what is said ends: before a clause that goes on in the publisher's voice or under another word of saying. */
export function saidEnd(sentence: Sentence, verb: number, start: number, end: number, quoted: QuoteMask): number {
  const stop = endOfOwnClause(sentence, verb, start, end)
  const relative = followsRelative(sentence, verb)
  for (let j = start + 1; j < stop; j += 1) {
    if (quoted[j] && !quoted[verb]) continue
    const { lower, text } = tokenAt(sentence, j)
    if (relative && text === ',' && startsWithVerb(sentence, j + 1)) return j - 1
    if (lower === 'according' && sentence.tokens[j + 1]?.lower === 'to') return isMark(tokenAt(sentence, j - 1)) ? j - 2 : j - 1
    if ([',', ';', '—', '--', '–'].includes(text) && endsAtMark(sentence, verb, j, end)) return j - 1
    if ((lower === 'and' || lower === 'but') && endsAtSecondVerb(sentence, verb, start, j)) return j - 1
  }
  return stop
}

/** A relative or adverbial clause ends where its part of the tree ends. */
function endOfOwnClause(sentence: Sentence, verb: number, start: number, end: number): number {
  const relation = plainRelation(tokenAt(sentence, verb))
  if (relation !== 'acl' && relation !== 'advcl' && !(relation === 'csubj' && verb > 0)) return end
  const last = lastInSubtree(sentence, verb)
  return last >= start && last < end && sentence.tokens[last + 1]?.text === ',' && hasClause(sentence, last + 1, end) ? last : end
}

/** 'who said', 'which later claimed' */
function followsRelative(sentence: Sentence, verb: number): boolean {
  for (let j = verb - 1; j >= 0 && j >= verb - 3; j -= 1) {
    const token = tokenAt(sentence, j)
    if (token.fine === 'WP' || token.fine === 'WDT') return true
    // 'whom residents accuse of theft': with a subject between
    if (token.tag !== 'AUX' && token.tag !== 'ADV') return ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(token.tag) && sentence.tokens.slice(Math.max(0, j - 3), j).some(({ lower }) => lower === 'whom')
  }
  return false
}

function startsWithVerb(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]?.tag === 'ADV' ? sentence.tokens[at + 1] : sentence.tokens[at]
  return token !== undefined && (isFinite(token) || token.tag === 'AUX' || (token.tag === 'VERB' && token.fine === 'VBN'))
}

function endsAtMark(sentence: Sentence, verb: number, mark: number, end: number): boolean {
  const next = tokenAt(sentence, mark + 1)
  const { text } = tokenAt(sentence, mark)
  if (['according', 'citing', 'quoting'].includes(next.lower)) return true
  // ', adding that', ', saying': the same speaker goes on; ', but X said': another one.
  if (next.fine === 'VBG' && text === ',' && isPlainSaying(next)) return true
  if (isClosingCue(sentence, mark + 1)) return true
  // 'said that seven had been abducted, and that the kidnappers demanded a ransom'
  if (next.lower === 'and' && sentence.tokens[mark + 2]?.lower === 'that' && sentence.tokens[mark + 2]?.tag === 'SCONJ') return false
  const isShift = shiftsOfVoice.has(next.lower)
  const other = isShift ? mark + 2 : mark + 1
  if ((isShift || text === ';') && other <= end && saysSoon(sentence, other, end)) return true
  return isShift && next.head >= 0 && isSisterClause(sentence, mark + 1, verb)
}

/** 'said X and added Y': a word of saying in the same form without a subject of its own, or a verb that goes on from the saying. */
function endsAtSecondVerb(sentence: Sentence, verb: number, start: number, conjunction: number): boolean {
  const at = sentence.tokens[conjunction + 1]?.tag === 'ADV' ? conjunction + 2 : conjunction + 1
  const second = sentence.tokens[at]
  if (second?.tag !== 'VERB') return false
  if (second.fine === tokenAt(sentence, verb).fine && isPlainSaying(second)) return true
  return isFinite(second) && plainRelation(second) === 'conj' && second.head === verb && !sharesHad(sentence, start, conjunction, at)
}

/** 'said its drones had destroyed two trucks and killed nine men': the 'had' of what is said is of both verbs, wherever the parse hangs the second. */
function sharesHad(sentence: Sentence, from: number, to: number, second: number): boolean {
  if (!/(?:ed|en|t)$/.test(tokenAt(sentence, second).lower)) return false
  const first = sentence.tokens.findLastIndex(({ tag }, i) => i >= from && i < to && tag === 'VERB')
  return first >= from && tokenAt(sentence, first).fine === 'VBN' && sentence.tokens.slice(Math.max(from, first - 3), first).some(({ lower }) => lower === 'had' || lower === 'have' || lower === 'has')
}

function isPlainSaying(token: Token): boolean {
  return sayingVerbsOf(sayingLemma(token)).some(({ verb }) => verb.plain)
}

/** 'officials said Tuesday.' at the end: what stands before it is said by them. */
function isClosingCue(sentence: Sentence, from: number): boolean {
  const last = lastWord(sentence)
  if (last - from > 14) return false
  for (let j = from; j <= Math.min(last, from + 8); j += 1) {
    const token = tokenAt(sentence, j)
    if (isFinite(token) || sureForms.has(token.lower)) {
      if (!sayingVerbsOf(sayingLemma(token)).some(({ verb }) => verb.plain && !verb.frames.includes('person'))) return false
      return endsSentence(sentence, j, last) || (j === from && (nounAfter(sentence, j + 1)?.to ?? 0) >= last)
    }
    if (['VERB', 'AUX', 'SCONJ'].includes(token.tag) || (token.tag === 'PUNCT' && token.text !== ',')) return false
  }
  return false
}

/** A noun phrase of at most eight words and then a plain word of saying: ', but residents said ...'. */
export function saysSoon(sentence: Sentence, from: number, end: number): boolean {
  for (let j = from; j <= Math.min(end, from + 8); j += 1) {
    const token = tokenAt(sentence, j)
    if (token.tag === 'VERB' || sureForms.has(token.lower)) return j > from && isFinite(token) && isPlainSaying(token)
    if (token.tag === 'PUNCT' && token.text !== ',') return false
  }
  return false
}

/** True when the conjunction opens a clause that the parse puts beside the verb of saying, with a subject of its own. */
function isSisterClause(sentence: Sentence, conjunction: number, verb: number): boolean {
  const { head } = tokenAt(sentence, conjunction)
  const clause = tokenAt(sentence, head)
  return plainRelation(clause) === 'conj' && clause.head === verb && dependents(sentence, head, 'nsubj').some((j) => j > conjunction)
}
