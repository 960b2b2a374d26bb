import { adjunctStarts, degreeWords, partsOfTime, sayingPlaces } from '../../lexicon/en/around-saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isTimeWord } from './forms.ts'

/** Where what is said begins behind adverbs, days and places of saying: 'said late on Monday in a statement ...'. */
export function skipAdjuncts(sentence: Sentence, from: number, end: number): number {
  let at = from
  for (let guard = 0; guard < 6 && at <= end; guard += 1) {
    const next = behindAdjunct(sentence, at, end)
    if (next === at) break
    at = next
  }
  return at
}

/** True when only a day or place of saying follows a token. */
export function endsSentence(sentence: Sentence, to: number, last: number): boolean {
  return to >= last || skipAdjuncts(sentence, to + 1, last) > last
}

function behindAdjunct(sentence: Sentence, at: number, end: number): number {
  const { tag, fine, lower } = tokenAt(sentence, at)
  if (tag === 'ADV' && fine !== 'WRB' && !degreeWords.has(lower)) return at + 1
  if (isTimeWord(lower) && !isRelative(lower)) {
    const next = partsOfTime.has(sentence.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
    return /^\d{1,4}$/.test(sentence.tokens[next]?.text ?? '') && sentence.tokens[next + 1]?.tag !== 'NOUN' ? next + 1 : next
  }
  return adjunctStarts.has(lower) ? behindPhrase(sentence, at, end) : at
}

/** Behind a phrase like 'in a statement', 'on Monday night', 'to reporters'; the start itself when it is none. */
function behindPhrase(sentence: Sentence, at: number, end: number): number {
  for (let j = at + 1; j <= Math.min(end, at + 7); j += 1) {
    if (closesPhrase(sentence, j)) return closeOfTime(sentence, j, end) + 1
    if (!['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PRON', 'PART'].includes(tokenAt(sentence, j).tag)) return at
  }
  return at
}

function closesPhrase(sentence: Sentence, j: number): boolean {
  const { lower, text } = tokenAt(sentence, j)
  const isTime = isTimeWord(lower) && (!isRelative(lower) || partsOfTime.has(sentence.tokens[j + 1]?.lower ?? ''))
  // 'reported on 11 March', 'said on 3 May'
  const isMonth = (text === 'March' || text === 'May') && /^\d{1,2}$/.test(sentence.tokens[j - 1]?.text ?? '')
  return isTime || isMonth || sayingPlaces.has(lower) || isYear(sentence, j)
}

function closeOfTime(sentence: Sentence, from: number, end: number): number {
  let close = from
  for (;;) {
    const next = sentence.tokens[close + 1]
    if (!next || close >= end || !(isTimeWord(next.lower) || partsOfTime.has(next.lower) || /^\d{1,2}$/.test(next.text))) return close
    close += 1
  }
}

const isRelative = (lower: string) => lower === 'last' || lower === 'this'

/** A year that dates no noun: 'said in 2014 that', not 'said in its 2014 report'. */
function isYear(sentence: Sentence, j: number): boolean {
  return /^(?:19|20)\d\d$/.test(tokenAt(sentence, j).text) && !['NOUN', 'ADJ', 'PROPN'].includes(sentence.tokens[j + 1]?.tag ?? '')
}
