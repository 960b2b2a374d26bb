import type { ClaimValue, Modality, Polarity } from '../../record/claim.ts'
import type { Span } from '../../record/span.ts'

/**
 * Adds a claim to the report at hand.
 * @param saidAt where it is said, where that is not beside the words: 'The army said that *it* had fired' is the army's word of itself
 */
export type AddClaim = (value: ClaimValue, span: Span, act: { modality: Modality; polarity: Polarity }, method: string, confidence: number, saidAt?: Span) => void

/** A chance with two decimals, as claims have it. */
export function hundredths(chance: number): number {
  return Math.round(chance * 100) / 100
}
