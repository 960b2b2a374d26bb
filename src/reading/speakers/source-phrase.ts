import { accountNouns, sourceWords, type CueClass } from '../../lexicon/en/saying.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, rootOf, tokenAt } from '../../text/tree.ts'
import { type Cue, cueOf, type Stretch } from './cue.ts'
import { hasClause, isFinite, isMark, lastWord, type Noun, type QuoteMask } from './forms.ts'
import { saidEnd } from './said-end.ts'
import { nounAfter, nounAt } from './speaker-beside.ts'
import { stretchBefore } from './stretch-before.ts'

/** The cue of 'according to X', 'in the words of X', 'by X's account' at a token: the source behind, the clause around. Null for all other words. */
export function sourceCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const phrase = sourcePhraseAt(sentence, i)
  if (!phrase) return null
  const opensSentence = sentence.tokens.slice(0, i).every(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ' || tag === 'ADV')
  const content = opensSentence ? saidBehindPhrase(sentence, phrase) : saidAroundPhrase(sentence, i, phrase, quoted)
  return content.length === 0 && phrase.class === 'cites' ? null : cueOf(index, i, phrase.speaker, content, { to: phrase.cueTo, class: phrase.class })
}

/** The words that name a source beside a clause: which of them are the cue, who speaks, and where all of it ends. */
interface SourcePhrase {
  readonly cueTo: number
  readonly class: CueClass
  readonly speaker: Noun
  readonly end: number
}

const sources = sourceWords.map((each) => ({ ...each, parts: each.words.split(' ') }))

function sourcePhraseAt(sentence: Sentence, i: number): SourcePhrase | null {
  const { tokens } = sentence
  const { lower, fine } = tokenAt(sentence, i)
  const found = sources.find(({ parts }) => parts.every((word, k) => tokens[i + k]?.lower === word))
  if (!found) return lower === 'by' || lower === 'in' ? accountAt(sentence, i) : null
  // 'per day', 'per Johansson'
  if (lower === 'per' && (i === 0 || !['PROPN', 'DET'].includes(tokens[i + 1]?.tag ?? '') || tokens[i + 1]?.lower === 'a')) return null
  if (found.class === 'cites' && fine !== 'VBG') return null
  const cueTo = i + found.parts.length - 1
  const whole = nounAfter(sentence, cueTo + 1)
  const speaker = whole && i === 0 ? withoutWhatIsSaid(sentence, whole) : whole
  return speaker && { cueTo, class: found.class, speaker, end: whole === speaker ? sourceEnd(sentence, i, speaker) : speaker.to }
}

/** 'According to residents at least nine people died': without a comma, those who died are no part of the source. */
function withoutWhatIsSaid(sentence: Sentence, source: Noun): Noun {
  const { tokens } = sentence
  for (let j = source.from + 1; j <= source.to; j += 1) {
    const { tag, lower } = tokenAt(sentence, j)
    const opens = tag === 'NUM' || (/^(?:at|more|about|some|around|nearly|over|up|dozens|hundreds|several|many|only)$/.test(lower) && tokens.slice(j + 1, j + 4).some((each) => each.tag === 'NUM' || /^(?:dozens|hundreds|people)$/.test(each.lower)))
    if (!opens || !/^(?:NOUN|PROPN)$/.test(tokens[j - 1]?.tag ?? '') || !tokens.slice(source.to + 1).some((each) => isFinite(each)) || tokens[source.to + 1]?.text === ',') continue
    return { head: source.head < j ? source.head : j - 1, from: source.from, to: j - 1 }
  }
  return source
}

/** Where the source runs to: the comma or the end, 'according to a report by the centre on Monday'. */
function sourceEnd(sentence: Sentence, i: number, speaker: Noun): number {
  const { tokens } = sentence
  const last = lastWord(sentence)
  let end = speaker.to
  while (end < last && ![',', ';', '—', '--', '–', ':'].includes(tokenAt(sentence, end + 1).text) && !isFinite(tokenAt(sentence, end + 1))) end += 1
  // 'According to the certificate, seen by the Gazette, he died': a participle between commas is of the source
  const second = tokens.findIndex(({ text }, j) => j > end + 1 && text === ',')
  const isOfSource = i === 0 && tokens[end + 1]?.text === ',' && tokens[end + 2]?.fine === 'VBN' && second > 0 && second - end < 12 && !tokens.slice(end + 2, second).some(isFinite)
  return isOfSource ? second - 1 : end
}

/** 'By the union's count, 14 died', '14 died, by the account of two guards', 'the police, by their own account, fired': a phrase between marks. */
function accountAt(sentence: Sentence, i: number): SourcePhrase | null {
  const { tokens } = sentence
  let noun = i + 1
  while (noun <= i + 6 && ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'PART', 'NUM'].includes(tokens[noun]?.tag ?? '') && !accountNouns.has(tokens[noun]?.lemma ?? '')) noun += 1
  if (!accountNouns.has(tokens[noun]?.lemma ?? '') || tokens[noun]?.tag !== 'NOUN') return null
  // 'by his bank account'
  if (tokens[noun - 1]?.tag === 'NOUN') return null
  const isOf = tokens[noun + 1]?.lower === 'of'
  const speaker = isOf ? tellerBehind(sentence, noun) : ownerOf(sentence, i, noun)
  if (!speaker) return null
  const end = isOf ? speaker.to : noun
  const isMarked = i === 0 || isMark(tokenAt(sentence, i - 1)) || tokens[end + 1]?.text === ','
  return isMarked ? { cueTo: noun, class: 'says', speaker, end } : null
}

/** 'the account of two guards'; no 'account of the events' */
function tellerBehind(sentence: Sentence, noun: number): Noun | null {
  const teller = nounAfter(sentence, noun + 2)
  return teller && tokenAt(sentence, teller.head).tag !== 'NUM' && !['event', 'story', 'fact'].includes(tokenAt(sentence, teller.head).lemma) ? teller : null
}

/** 'the union's count', 'their own account', 'by some estimates' */
function ownerOf(sentence: Sentence, i: number, noun: number): Noun | null {
  const owner = dependents(sentence, noun, 'nmod:poss')[0]
  const named = owner === undefined ? null : tokenAt(sentence, owner).tag === 'PRON' ? subjectOfAll(sentence) : nounAt(sentence, owner)
  if (named) return named
  const isSome = ['one', 'two', 'some', 'most', 'all', 'several', 'many', 'other'].includes(sentence.tokens[i + 1]?.lower ?? '') && sentence.tokens[i]?.lower === 'by'
  return isSome ? { head: noun, from: i + 1, to: noun } : null
}

/** The subject of the sentence's main verb. */
function subjectOfAll(sentence: Sentence): Noun | null {
  const root = rootOf(sentence)
  const subject = dependents(sentence, root, 'nsubj')[0]
  return subject === undefined ? null : nounAt(sentence, subject)
}

/** 'According to the hospital, nine people died' */
function saidBehindPhrase(sentence: Sentence, phrase: SourcePhrase): Stretch[] {
  const end = lastWord(sentence)
  const start = sentence.tokens[phrase.end + 1]?.text === ',' ? phrase.end + 2 : phrase.end + 1
  return start <= end ? [[start, end]] : []
}

/** '806,000 people marched according to the ministry, 1.5 million according to the union': of each what stands behind the one before. */
function behindOtherSource(sentence: Sentence, i: number, said: Stretch | null): Stretch | null {
  if (said === null) return null
  for (let at = i - 1; at >= said[0]; at -= 1) {
    const other = tokenAt(sentence, at).lower === 'according' ? sourcePhraseAt(sentence, at) : null
    if (other === null || other.end >= i) continue
    const from = /^[,;]$/.test(sentence.tokens[other.end + 1]?.text ?? '') ? other.end + 2 : other.end + 1
    return from <= said[1] ? [from, said[1]] : said
  }
  return said
}

/** 'Nine people died, according to the hospital', 'The fire, according to the hospital, killed nine' */
function saidAroundPhrase(sentence: Sentence, i: number, phrase: SourcePhrase, quoted: QuoteMask): Stretch[] {
  const { tokens } = sentence
  const end = lastWord(sentence)
  const before = behindOtherSource(sentence, i, stretchBefore(sentence, i, quoted))
  const content: Stretch[] = before === null ? [] : [before]
  const behind = phrase.end + 2
  const next = tokens[behind]
  if (!next || behind > end || tokens[phrase.end + 1]?.text !== ',') return content
  // A clause cut in two goes on; else what follows is spoken of the source.
  const cutInTwo = before !== null && !hasClause(sentence, before[0], before[1])
  // 'Deported on Monday, according to the council, were 63 people', 'Nine died, according to the union, when guards fired'
  const goesOn = hasClause(sentence, behind, end) ? cutInTwo || next.lower === 'and' || next.tag === 'AUX' || ['when', 'after', 'as', 'before'].includes(next.lower) : next.tag === 'ADP'
  return goesOn ? [...content, [behind, saidEnd(sentence, i, behind, end, quoted)]] : content
}
