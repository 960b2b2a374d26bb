import type { Sentence, Token } from '../../text/tagged-text.ts'
import { caseOf, tokenAt, withConjuncts } from '../../text/tree.ts'
import type { TriggerMatch } from './match-triggers.ts'
import { classOf } from './noun-class.ts'

/**
 * 'sentenced Omar Vale to eight years, Marta Solis to five and a guard to two': those with a term of their own behind a verb of
 * sentencing, which the parse hangs on the years. The heads of their phrases.
 */
export function sentencedToo(sentence: Sentence, verb: number): number[] {
  const terms = sentence.tokens.flatMap((_, i) => (i > verb && opensTerm(sentence, i) ? [i] : []))
  return terms.slice(1).flatMap((term, n) => namedBefore(sentence, term, terms[n] as number))
}

/** 'to five', 'for life' */
/** 'handed down sentences of six years to seven members of the union', 'imposed terms on two men': who gets them. */
export function givenTo(sentence: Sentence, { words }: TriggerMatch): number[] {
  const last = Math.max(...words)
  if (!/^(?:sentence|term|penalty)$/.test(tokenAt(sentence, last).lemma)) return []
  const first = sentence.tokens.findIndex((_, i) => i > last && i < last + 22 && ['to', 'on', 'against'].includes(caseOf(sentence, i)) && classOf(sentence, i) === 'person')
  return first < 0 ? [] : withConjuncts(sentence, first)
}

function opensTerm(sentence: Sentence, at: number): boolean {
  const { lower } = tokenAt(sentence, at)
  const next = sentence.tokens[at + 1]
  return (lower === 'to' || lower === 'for') && next !== undefined && (next.tag === 'NUM' || next.lower === 'death' || next.lower === 'life')
}

/** The heads of the phrases that stand right before a term, joined by 'and' or a comma to what stands behind the term before. */
function namedBefore(sentence: Sentence, term: number, before: number): number[] {
  let first = term
  while (first - 1 > before && belongs(tokenAt(sentence, first - 1))) first -= 1
  // 'to eight years for treason and Marta Solis to five'
  while (first < term && !isLink(tokenAt(sentence, first))) first += 1
  if (first === term || sentence.tokens.slice(before, term).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return []
  const heads: number[] = []
  for (let i = first; i < term; i += 1) {
    const next = tokenAt(sentence, i + 1)
    const isHead = classOf(sentence, i) === 'person' && tokenAt(sentence, i).tag !== 'NUM' && (i + 1 === term || isLink(next))
    if (isHead) heads.push(nameHead(sentence, i))
  }
  return heads
}

function belongs(token: Token): boolean {
  return isLink(token) || (['PROPN', 'NOUN', 'DET', 'ADJ', 'NUM'].includes(token.tag) || token.fine === 'PRP$') && !/^(?:years?|months?|weeks?|lashes|prison|jail|death|life|imprisonment)$/.test(token.lower)
}

function isLink({ lower }: Token): boolean {
  return lower === 'and' || lower === ','
}

/** 'Marta' of 'Marta Solis', where the parse hangs the last word of a name on the first. */
function nameHead(sentence: Sentence, last: number): number {
  const { tag, head } = tokenAt(sentence, last)
  return tag === 'PROPN' && head === last - 1 && tokenAt(sentence, head).tag === 'PROPN' ? head : last
}
