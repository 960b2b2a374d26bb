import type { Span } from '../../record/span.ts'
import type { Party } from './parties.ts'

/** A mention of a party. */
export interface Found {
  span: Span
  party: Party
  isPronoun: boolean
}

/** What was found up to a word: in the sentences before and in its own. */
export interface Told {
  readonly before: readonly Found[]
  readonly here: readonly Found[]
}

/** The mention so many back, 1 for the latest. */
export function toldBack({ before, here }: Told, back: number): Found | undefined {
  return back <= here.length ? here[here.length - back] : before[before.length + here.length - back]
}
