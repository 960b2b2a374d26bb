import type { Signature } from '../../lexicon/en/hedges.ts'
import type { Modality, Polarity } from '../../record/claim.ts'

/** How sure one word leaves what another tells: as fact or not, and whether it is said to have happened at all. */

/** How an act word is told. */
export interface Judgement {
  readonly modality: Modality
  readonly polarity: Polarity
  /**
   * Why, as `kind` or `kind/word`, the word being what decided it: `asserted`, `negated/not`, `future/will`, `possible/could`,
   * `conditional/if`, `planned/vow`, `wanted/call`, `attempted/try`, `hedged/reportedly`, `averted/prevent`, `denied/deny`,
   * `purpose`, `question`, `imperative`, `habit/often`.
   */
  readonly reason: string
}

/** Judges another word of the same sentence, by its index. */
export type Judge = (index: number) => Judgement

export const asserted: Judgement = { modality: 'asserted', polarity: 'affirms', reason: 'asserted' }

/** What may come about or not, for a reason. */
export function open(reason: string): Judgement {
  return { modality: 'hypothetical', polarity: 'affirms', reason }
}

/** True for what has not come about: it lies ahead or is only thought of. */
export function isOpen({ modality }: Judgement): boolean {
  return modality === 'future' || modality === 'hypothetical'
}

const order: readonly Modality[] = ['asserted', 'background', 'hedged', 'future', 'hypothetical']

/** Of some standings the one that is furthest from plain fact; the first of those that are as far. */
export function leastSure<S extends Pick<Judgement, 'modality'>>(first: S, ...others: readonly S[]): S {
  return others.reduce((least, each) => (order.indexOf(each.modality) > order.indexOf(least.modality) ? each : least), first)
}

/** What a word says of itself together with what the words above say of it. Two denials affirm. */
export function combine(own: Judgement, above: Judgement): Judgement {
  const { modality } = leastSure(own, above)
  const isOfAbove = own.reason === 'asserted' || (own.modality !== modality && own.polarity === 'affirms')
  return { modality, polarity: own.polarity === above.polarity ? 'affirms' : 'denies', reason: isOfAbove ? above.reason : own.reason }
}

/** What becomes of an act under a governing word: what the word says of it, applied to how the word itself is told. */
export function applied(signature: Signature, above: Judgement, word: string): Judgement {
  const opposite: Polarity = above.polarity === 'affirms' ? 'denies' : 'affirms'
  const reason = `${signature}/${word}`
  switch (signature) {
    case 'fact':
      return asserted
    case 'same':
      return above
    case 'averted':
      if (isOpen(above)) return { modality: 'hypothetical', polarity: opposite, reason }
      return { modality: above.modality, polarity: opposite, reason: above.polarity === 'affirms' ? reason : above.reason }
    case 'denied':
      return { modality: above.modality, polarity: opposite, reason }
    case 'attempted':
      return isOpen(above) ? above : { modality: above.polarity === 'affirms' ? 'hedged' : 'hypothetical', polarity: above.polarity, reason }
    case 'hedged':
      return { modality: isOpen(above) ? above.modality : 'hedged', polarity: above.polarity, reason }
    case 'planned':
      return { modality: 'future', polarity: above.polarity, reason }
    case 'wanted':
      return { modality: 'hypothetical', polarity: above.polarity, reason }
    case 'possible':
      return open(reason)
  }
}

/** The certainty of another clause without its negation: 'did not stop, killing two' denies no killing. */
export function withoutPolarity(above: Judgement): Judgement {
  return { ...above, polarity: 'affirms', reason: above.polarity === 'affirms' || above.modality !== 'asserted' ? above.reason : 'asserted' }
}

/** What a clause takes over of the one above it where that has not come about; of one that has, nothing. */
export function onlyIfOpen(above: Judgement): Judgement {
  return isOpen(above) ? withoutPolarity(above) : asserted
}
