import { isPersonNoun } from '../../lexicon/en/people.ts'
import { sourceNotes } from '../../lexicon/en/saying.ts'
import type { Quotation, Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { colonAfter } from './colon-cue.ts'
import type { Cue } from './cue.ts'
import { hasClause, isFinite, lastWord } from './forms.ts'
import { nounAfter } from './speaker-beside.ts'

/** Who signs a quotation, and where the signature ends in the text. */
export interface Signature {
  readonly cue: Cue
  readonly end: number
}

/** A signature has no more words than a name, an age, a trade and a town. */
const mostWords = 16

/**
 * The signature behind a quotation that stands by itself, as reports set the words of witnesses: '"They took my brother." - Amina Daro,
 * 34, teacher', on the same line or the next, or in brackets. Null where a clause follows, or words that name nobody.
 * @param last index of the sentence in which the quotation ends
 * @param next the quotation behind it, before which a signature ends
 */
export function signatureOf(tagged: TaggedText, quotation: Quotation, last: number, next: Quotation | undefined): Signature | null {
  const inner = tagged.sentences[last] as Sentence
  const index = inner.end > quotation.end ? last : last + 1
  const sentence = tagged.sentences[index]
  const mark = sentence?.tokens.findIndex((token) => token.start >= quotation.end) ?? -1
  if (!sentence || mark < 0 || sentence.passage - inner.passage > 1) return null
  const isBracket = sentence.tokens[mark]?.text === '('
  // On a line of its own only a dash says that it is a signature.
  if (!isDash(tokenAt(sentence, mark)) && !(isBracket && sentence.passage === inner.passage)) return null
  const close = isBracket ? sentence.tokens.findIndex(({ text }, i) => i > mark && text === ')') : -1
  const stop = next ? sentence.tokens.findIndex(({ start }) => start >= next.start) : -1
  const end = close > 0 ? close - 1 : lastWord(sentence, stop > mark ? stop - 1 : sentence.tokens.length - 1)
  if (end <= mark || end - mark > mostWords || (isBracket && close < 0)) return null
  // 'They shouted "We stay" - the cry of the union - and left'
  const rest = tagged.sentences[index + 1]
  const goesOn = close > 0 ? lastWord(sentence) > close && stop < 0 : rest !== undefined && rest.passage === sentence.passage && stop < 0 && !(next && next.start <= rest.start)
  if (goesOn || hasClause(sentence, mark + 1, end) || sentence.tokens.slice(mark + 1, end + 1).some(isFinite)) return null
  const speaker = nounAfter(sentence, mark + 1)
  if (!speaker || speaker.to > end || !namesSomebody(sentence, mark + 1, speaker.head)) return null
  return { cue: colonAfter(index, mark, speaker), end: tokenAt(sentence, close > 0 ? close : end).end }
}

function isDash({ text }: Token): boolean {
  return /^(?:[―—–-]|--|---)$/.test(text)
}

/** A name with a capital, or 'a teacher of 40'; not 'the cry of the union', 'Interview 12', 'page 9'. */
function namesSomebody(sentence: Sentence, from: number, head: number): boolean {
  const first = tokenAt(sentence, from)
  const noun = tokenAt(sentence, head)
  if (/^(?:an?|one)$/i.test(first.text) || isPersonNoun.has(first.lemma)) return isPersonNoun.has(noun.lemma)
  return /^\p{Lu}/u.test(first.text) && (noun.tag === 'PROPN' || isPersonNoun.has(noun.lemma)) && !sourceNotes.has(first.lower)
}
