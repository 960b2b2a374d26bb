import { wordyNouns } from '../../lexicon/en/saying.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, rootOf, tokenAt } from '../../text/tree.ts'
import { type Cue, cueOf } from './cue.ts'
import { hasClause, lastWord, type Noun, type QuoteMask } from './forms.ts'
import { agentOf, nounAt, nounBefore } from './speaker-beside.ts'

/** The cue of a colon before a quotation, with the noun phrase that speaks. */
export function colonAfter(sentence: number, colon: number, speaker: Noun): Cue {
  return cueOf(sentence, colon, speaker, [], { takesQuotation: true })
}

/** 'Ana Reik: "..."': a name and a colon before a quotation; `isTold` where a word of saying before it has told who speaks. */
export function colonCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask, isTold: boolean): Cue | null {
  const { tokens } = sentence
  if (i === 0 || tokens[i]?.text !== ':' || quoted[i] || quoted[i + 1] !== true) return null
  let from = i - 1
  while (from > 0 && !/^(?:[-–—.;]|--)$/.test(tokens[from - 1]?.text ?? '') && i - from < 12) from -= 1
  // A clause before the colon has its own word of saying, or tells how a person spoke ('The governor was brief: "..."').
  if (hasClause(sentence, from, i - 1)) return isTold ? null : personBeforeColon(sentence, index, i)
  const beside = nounBefore(sentence, i - 1, quoted, i)
  // 'Amina Daro, a teacher: "..."'
  const named = beside && tokens[beside.from - 1]?.text === ',' ? nounBefore(sentence, beside.from - 2, quoted, i) : null
  const speaker = named?.from === 0 && tokenAt(sentence, named.head).tag === 'PROPN' ? named : beside
  if (!speaker || !['PROPN', 'NOUN'].includes(tokenAt(sentence, speaker.head).tag)) return null
  return colonAfter(index, i, speaker)
}

/** 'The governor was brief: "..."', 'Her lawyer shook her head: "..."': the person whom the clause before the colon is about. */
function personBeforeColon(sentence: Sentence, index: number, colon: number): Cue | null {
  const root = rootOf(sentence)
  const [subject] = root < 0 || root > colon ? [] : dependents(sentence, root, 'nsubj')
  if (subject === undefined || subject > colon) return null
  const { tag, lemma, lower, fine } = tokenAt(sentence, subject)
  const isPerson = tag === 'PROPN' || (isPersonNoun.has(lemma) && fine !== 'NNS') || lower === 'he' || lower === 'she'
  return isPerson ? colonAfter(index, colon, nounAt(sentence, subject)) : null
}

/** 'The ministry made the following statement:', 'The following statement was issued by the union:': who gives it says what follows the colon. */
export function followingCue(sentence: Sentence, index: number, i: number, quoted: QuoteMask): Cue | null {
  const { tokens } = sentence
  const { tag, lemma, head: verb } = tokenAt(sentence, i)
  if (quoted[i] || tag !== 'NOUN' || !wordyNouns.has(lemma) || !tokens.slice(Math.max(0, i - 2), i).some(({ lower }) => lower === 'following')) return null
  const colon = tokens.findIndex(({ text }, j) => j > i && text === ':')
  if (colon < 0 || verb < 0) return null
  const [subject] = dependents(sentence, verb, 'nsubj')
  const speaker = subject !== undefined && subject !== i ? nounAt(sentence, subject) : agentOf(sentence, verb)
  if (!speaker) return null
  const last = lastWord(sentence)
  return cueOf(index, i, speaker, colon < last ? [[colon + 1, last]] : [], { takesQuotation: true })
}
