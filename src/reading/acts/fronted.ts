import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, nounPhrase, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'

/**
 * Whom a participle in front of its sentence befell: 'Arrested on Monday were *a teacher* and two nurses', 'Shot in the chest, *a farmer* died',
 * 'Among those held was *a nurse*'. Empty where the verb stands otherwise.
 */
export function befallenBehind(sentence: Sentence, verb: number): number[] {
  const among = amongThose(sentence, verb)
  if (!among && !isInFront(sentence, verb)) return []
  const named = behindCopula(sentence, verb)
  if (named !== null) return withConjuncts(sentence, named)
  const subject = among ? undefined : subjectBehindComma(sentence, verb)
  return subject === undefined ? [] : withConjuncts(sentence, subject)
}

/** 'Among those rounded up': the participle behind 'among those' that opens a sentence. */
function amongThose(sentence: Sentence, verb: number): boolean {
  const { fine, head } = tokenAt(sentence, verb)
  return fine === 'VBN' && verb > 1 && verb <= 4 && head === verb - 1 && tokenAt(sentence, head).lower === 'those' && sentence.tokens[head - 1]?.lower === 'among'
}

/** 'Arrested', 'Also arrested', 'Abducted, tortured and left for dead': a participle without subject, object or auxiliary that opens a sentence. */
function isInFront(sentence: Sentence, verb: number): boolean {
  const { tag, fine, head } = tokenAt(sentence, verb)
  if (tag !== 'VERB' || (fine !== 'VBN' && fine !== 'VBD')) return false
  if (dependents(sentence, verb, 'aux', 'obj').length > 0 || dependents(sentence, verb, 'nsubj').some((i) => i < verb)) return false
  if (plainRelation(tokenAt(sentence, verb)) === 'conj' && head >= 0 && head < verb && verb - head <= 6) return isInFront(sentence, head)
  return sentence.tokens.slice(0, verb).every((token) => token.tag === 'ADV' || token.tag === 'PUNCT') && sentence.tokens[verb + 1]?.tag !== 'DET'
}

/** The noun of 'were a teacher', where nobody else is its subject. */
function behindCopula(sentence: Sentence, verb: number): number | null {
  const copula = sentence.tokens.findIndex((token, i) => i > verb && token.tag === 'AUX' && /^(?:is|are|was|were)$/.test(token.lower))
  const noun = copula < 0 ? -1 : tokenAt(sentence, copula).head
  if (noun <= copula || !['NOUN', 'PROPN'].includes(tokenAt(sentence, noun).tag) || tokenAt(sentence, copula).relation !== 'cop') return null
  const isOfOther = dependents(sentence, noun, 'nsubj').some((i) => i > verb) || sentence.tokens.slice(verb + 1, copula).some((token) => token.tag === 'VERB' && plainRelation(token) !== 'acl' && token.lower !== 'according')
  return isOfOther && !amongThose(sentence, verb) ? null : noun
}

/** The subject that begins right behind a comma: '..., a farmer died'. */
function subjectBehindComma(sentence: Sentence, verb: number): number | undefined {
  const found = sentence.tokens.findIndex((token, i) => i > verb && token.relation.startsWith('nsubj') && sentence.tokens[(nounPhrase(sentence, i)[0] as number) - 1]?.text === ',' && !/^(?:who|which|that|whom)$/.test(token.lower))
  return found < 0 ? undefined : found
}
