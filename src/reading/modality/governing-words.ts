import { actAdjectives, type GoverningWords, governingNouns, governingVerbs, type Signature } from '../../lexicon/en/hedges.ts'
import type { Token } from '../../text/tagged-text.ts'

/** What the lexicon says of the act under a word, as verb, as noun and as adjective before it; null where it does not list the word. */

export const ofVerb = lookUp(governingVerbs)
export const ofNoun = lookUp(governingNouns)
export const ofAdjective = lookUp(actAdjectives)

function lookUp(groups: readonly GoverningWords[]): (token: Token) => Signature | null {
  const table = new Map(groups.flatMap(({ words, signature }) => words.split('|').map((word) => [word, signature] as const)))
  return ({ lemma, lower }) => table.get(lemma) ?? table.get(lower) ?? null
}
