import { hearerNouns, subordinators } from '../../lexicon/en/around-saying.ts'
import { resultVerbs } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import type { Stretch } from './cue.ts'
import { hasClause, isHeadlinePart, isMark, isTimeWord, lastWordAround, type QuoteMask } from './forms.ts'
import { saidEnd, saysSoon } from './said-end.ts'
import { endsSentence } from './skip-adjuncts.ts'
import { stretchBefore } from './stretch-before.ts'

/**
 * What is said around a cue between commas: '..., X said', 'The attack, X said, killed ...', 'As X noted, ...'.
 * @param inverted the speaker stands behind the verb
 * @param from first token of speaker and verb together
 * @param to last one, with who is spoken to
 * @param addressed somebody is: what is behind the verb is no thing done
 */
export function saidAround(sentence: Sentence, inverted: boolean, from: number, to: number, quoted: QuoteMask, addressed: boolean): Stretch[] {
  const cueQuoted = quoted[from] === true
  const last = lastWordAround(sentence, from, quoted)
  const mark = sentence.tokens[from - 1]
  if (!mark) return []
  if (mark.lower === 'as') return behindAs(sentence, from, to, last)
  // 'The prosecutor charged that the officers had lied': the clause is said, it says nothing
  // 'They were freed after their parents had apologised': why or when, and nothing said
  if (mark.lower === 'that' || subordinators.has(mark.lower)) return []
  // 'Two men died activists said.': the comma is missing, the cue ends the sentence.
  if (!isMark(mark) && !cueQuoted && to >= last - 3 && from > 3 && endsSentence(sentence, to, last)) return hasClause(sentence, 0, from - 1) ? [[0, from - 1]] : []
  if (!isMark(mark) || (cueQuoted && quoted[from - 1] !== true)) return []
  if (!addressed && goesOnWithObject(sentence, to)) return []
  const before = stretchBefore(sentence, from, quoted)
  if (before === null) return []
  const [first, left] = before
  const quotedBefore = quoted[left] === true && !cueQuoted
  const isClause = hasClause(sentence, first, left)
  const isHeadline = !isClause && endsSentence(sentence, to, last) && isHeadlinePart(sentence, first, left)
  const isAdverbial = onlyAdverbial(sentence, first, left)
  const isSaid = quotedBefore || isHeadline || (isClause && !isAdverbial)
  if (inverted || quotedBefore || left - first >= 40 || !goesOnBehind(sentence, to, last)) return isSaid ? [before] : []
  const behind: Stretch = [to + 2, saidEnd(sentence, to, to + 2, last, quoted)]
  return isSaid || !isAdverbial ? [before, behind] : [behind]
}

/** 'As X noted, ...': what is said follows. */
function behindAs({ tokens }: Sentence, from: number, to: number, last: number): Stretch[] {
  const before = tokens[from - 2]
  const opens = before === undefined || before.tag === 'CCONJ' || isMark(before)
  return opens && tokens[to + 1]?.text === ',' && to + 2 <= last ? [[to + 2, last]] : []
}

/** 'The attack, X said, killed nine' goes on behind the cue; 'said X, a doctor', ', X said, adding ...' and ', X said, as the ministry put the toll at four' do not. */
function goesOnBehind(sentence: Sentence, to: number, last: number): boolean {
  const next = sentence.tokens[to + 2]
  if (sentence.tokens[to + 1]?.text !== ',' || !next || to + 2 > last) return false
  if (next.fine === 'VBG' && !resultVerbs.has(next.lemma)) return false
  return !['who', 'which', 'according', 'citing', 'quoting', 'but', 'as', 'while', 'whereas', 'although', 'though'].includes(next.lower) && !saysSoon(sentence, to + 2, last)
}

/** 'posted the clip', 'ordered a curfew': an object follows, so nothing before it was said. */
function goesOnWithObject({ tokens }: Sentence, to: number): boolean {
  const next = tokens[to + 1]
  if (!next || isTimeWord(next.lower)) return false
  return next.tag === 'DET' || next.fine === 'PRP$' || (next.tag === 'NOUN' && !hearerNouns.has(next.lower))
}

/** 'When the nurse returned, he said ...': a clause that only tells when or why, and no comma within. */
function onlyAdverbial(sentence: Sentence, first: number, left: number): boolean {
  const { lower, fine } = tokenAt(sentence, first)
  return (subordinators.has(lower) || fine === 'VBN' || fine === 'VBG') && !sentence.tokens.slice(first, left + 1).some(({ text }) => text === ',')
}
