import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, isPassive, plainRelation, tokenAt } from '../../text/tree.ts'
import { bringingVerbs, careHouses, careVerbs, keepingNouns, keepingVerbs } from '../../lexicon/en/places.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'

/**
 * True for a hospital that took in those harmed elsewhere, or whose staff tells of them: 'were treated at Marle Hospital', 'Marle
 * Hospital received nine bodies', 'Ambulances took them to Marle Hospital', 'Doctors at Marle Hospital said'. Nothing was done there.
 */
export function tookIn(sentence: Sentence, span: Span): boolean {
  const within = sentence.tokens.findLastIndex(({ start, end, lower }) => start >= span.start && end <= span.end + 10 && (end <= span.end || start === span.end + 1) && careHouses.has(lower))
  // 'treated in hospitals in Goma': the town of the house
  const house = within >= 0 ? within : houseBefore(sentence, span)
  if (house < 0) return false
  const { head, relation } = tokenAt(sentence, house)
  // 'Two guards are in Marle Hospital'
  if (caseOf(sentence, house) !== '' && dependents(sentence, house, 'cop').length > 0) return true
  if (head < 0) return false
  if (plainRelation(tokenAt(sentence, house)) === 'nsubj') return relation === 'nsubj' && tellsOrTakesIn(sentence, head)
  if (relation === 'obl:agent' || (caseOf(sentence, house) === 'by' && isPassive(sentence, head))) return careVerbs.has(tokenAt(sentence, head).lemma)
  if (['to', 'into'].includes(caseOf(sentence, house))) return sentence.tokens.slice(0, house).some(({ tag, lemma }) => tag === 'VERB' && (bringingVerbs.has(lemma) || lemma === 'admit'))
  if (!['at', 'in', 'from', 'of'].includes(caseOf(sentence, house))) return false
  const governor = tokenAt(sentence, head)
  // 'Doctors at Marle Hospital said', 'officials of the clinic received'
  if (plainRelation(governor) === 'nsubj') return governor.relation === 'nsubj' && governor.head > house && tellsOrTakesIn(sentence, governor.head)
  // 'were receiving treatment at Marle Hospital'
  if (governor.lemma === 'treatment' || governor.lemma === 'care') return true
  return governor.tag === 'VERB' && careVerbs.has(governor.lemma)
}

/**
 * True for a place where those harmed or taken elsewhere are by now: 'Twelve remain in custody in Dola', 'Two are being treated in Dola',
 * 'They are held in Dola'. In the present tense only: 'was held in Dola on Monday' tells of an arrest there.
 */
export function isWhereKept(sentence: Sentence, span: Span): boolean {
  const first = sentence.tokens.findIndex(({ start }) => start >= span.start)
  if (!['in', 'at', 'near'].includes(sentence.tokens[first - 1]?.lower ?? '')) return false
  const verb = sentence.tokens.findLastIndex(({ tag, lower }, i) => i < first && (tag === 'VERB' || (tag === 'AUX' && !['been', 'being'].includes(lower))))
  if (verb < 0 || first - verb > 8) return false
  const { lemma, fine } = tokenAt(sentence, verb)
  const helpers = sentence.tokens.slice(Math.max(0, verb - 4), verb).filter(({ tag }) => tag === 'AUX')
  const isNow = helpers.length === 0 ? fine === 'VBP' || fine === 'VBZ' : helpers.some(({ fine: of }) => of === 'VBP' || of === 'VBZ') && !helpers.some(({ lemma: of }) => of === 'have')
  if (!isNow) return false
  return keepingVerbs.has(lemma) || sentence.tokens.slice(verb + 1, first - 1).some(({ lower }, i, between) => keepingNouns.has(lower) && between[i - 1]?.lower === 'in')
}

function tellsOrTakesIn(sentence: Sentence, verb: number): boolean {
  const { lemma } = tokenAt(sentence, verb)
  return careVerbs.has(lemma) || sayingVerbsOf(lemma).some((each) => each.verb.plain)
}

/** The hospital whose town a span names: 'hospitals in Goma'; -1 for none. */
function houseBefore(sentence: Sentence, span: Span): number {
  const first = sentence.tokens.findIndex(({ start }) => start >= span.start)
  const house = first - 2
  return house >= 0 && ['in', 'at', 'of', 'near'].includes(sentence.tokens[first - 1]?.lower ?? '') && careHouses.has(tokenAt(sentence, house).text) ? house : -1
}
