import { expect, test } from 'vitest'
import type { ActTrigger } from './acts.ts'
import { actTriggers } from './acts.ts'

/** What an entry makes of its words, and not when they count. */
const effects: readonly (keyof ActTrigger)[] = ['kind', 'type', 'role', 'measure', 'counted', 'befalls', 'noDoer', 'device', 'weapon']

/** True where an entry counts wherever another does, and makes the same of it. */
function covers(wide: ActTrigger, narrow: ActTrigger): boolean {
  const { words: _, example: __, ...asked } = wide
  const isSame = (key: keyof ActTrigger) => JSON.stringify(wide[key]) === JSON.stringify(narrow[key])
  return effects.every(isSame) && (Object.keys(asked) as (keyof ActTrigger)[]).every(isSame)
}

test('no words stand in two entries of the trigger table of which one counts wherever the other does', () => {
  const entries = new Map<string, ActTrigger[]>()
  for (const trigger of actTriggers) for (const words of trigger.words.split('|')) entries.set(words, [...(entries.get(words) ?? []), trigger])
  const idle = [...entries].filter(([, of]) => of.some((narrow, i) => of.some((wide, j) => i !== j && covers(wide, narrow))))
  expect(idle.map(([words]) => words)).toEqual([])
})
