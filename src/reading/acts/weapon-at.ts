import type { Weapon } from '../../record/act.ts'
import { weaponNamed } from '../../lexicon/en/things.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'

/** The weapon that a noun names, with the place of its first word: 'car bomb' and 'car-bomb' are one weapon; null where it names none. */
export function weaponAt(sentence: Sentence, head: number): { readonly weapon: Weapon; readonly first: number } | null {
  const noun = sentence.tokens[head]
  if (noun === undefined) return null
  const before = sentence.tokens[head - 1]?.text === '-' ? head - 2 : head - 1
  const named = weaponNamed(noun, sentence.tokens[before] as Token | undefined)
  return named === null ? null : { weapon: named.weapon, first: named.words === 2 ? before : head }
}
