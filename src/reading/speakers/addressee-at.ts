import type { Sentence } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { isFinite, type Noun } from './forms.ts'
import { nounAfter } from './speaker-beside.ts'

/** The noun phrase spoken to: a pronoun, or nouns up to 'that', 'to', a mark, or the next noun phrase. */
export function addresseeAt(sentence: Sentence, start: number, end: number): Noun | null {
  // A text can be cut off behind the verb: 'the mayor told'.
  if (start > end) return null
  const first = tokenAt(sentence, start)
  if (first.tag === 'PRON' && first.fine !== 'PRP$') {
    const isNobody = ['that', 'what', 'who', 'whom', 'how', 'there'].includes(first.lower) || (first.lower === 'this' && first.relation !== 'det')
    return isNobody ? null : { head: start, from: start, to: start }
  }
  if (!['DET', 'NOUN', 'PROPN', 'ADJ', 'NUM', 'PRON'].includes(first.tag)) return null
  const noun = nounAfter(sentence, start)
  if (!noun || noun.to > end) return null
  const next = sentence.tokens[noun.to + 1]
  // Whatever is followed by a verb of its own is the subject of what was said: 'warned police fired'.
  return next && (isFinite(next) || next.tag === 'AUX') ? null : noun
}
