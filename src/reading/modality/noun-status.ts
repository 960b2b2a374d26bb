import { hedgeAdverbs, openConjunctions } from '../../lexicon/en/hedges.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { childrenOf, plainRelation, tokenAt } from '../../text/tree.ts'
import { ofAdjective } from './governing-words.ts'
import { applied, asserted, type Judgement, open } from './judgement.ts'
import { conjunctionAt, noneOf, opensFigure } from './word-forms.ts'

/** What stands directly before an act noun says of it: 'no attack', 'the alleged attack', 'without violence'. The word next to the noun has the last say. */
export function nounStatus(sentence: Sentence, index: number): Judgement {
  return (childrenOf(sentence)[index] ?? []).reduce((before, i) => saidBy(sentence, index, i, before) ?? before, asserted)
}

function saidBy(sentence: Sentence, index: number, i: number, before: Judgement): Judgement | null {
  const { lower } = tokenAt(sentence, i)
  const relation = plainRelation(tokenAt(sentence, i))
  if (['amod', 'compound', 'advmod'].includes(relation) && i < index) {
    const signature = ofAdjective(tokenAt(sentence, i))
    if (signature !== null) return applied(signature, asserted, lower)
    if (hedgeAdverbs.has(lower)) return { ...before, modality: 'hedged', reason: `hedged/${lower}` }
  }
  if (relation === 'det' && lower === 'any' && i < index && before.modality === 'asserted') return { ...open('possible/any'), polarity: before.polarity }
  if (['det', 'advmod', 'nummod'].includes(relation) && noneOf.has(lower) && !opensFigure(sentence, i)) return { ...before, polarity: 'denies', reason: `negated/${lower}` }
  const conjunction = relation === 'case' ? conjunctionAt(sentence, i) : ''
  if (openConjunctions[conjunction] === 'without') return { ...before, polarity: 'denies', reason: `negated/${conjunction}` }
  return null
}
