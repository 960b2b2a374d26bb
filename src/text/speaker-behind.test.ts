import { expect, test } from 'vitest'
import { hangs } from './hangs.test-data.ts'

test.each([
  ['Twenty-two prisoners have been on hunger strike in Nakuru since 1 March, relatives say.', '1', 'obl of strike'],
  ['Twenty-two prisoners have been on hunger strike in Nakuru since 1 March, relatives say.', 'say', 'parataxis of strike'],
  ['A baker was knocked unconscious by a stone in Orsk, the prefecture says.', 'says', 'parataxis of knocked'],
  ['A post was attacked on Sunday and two soldiers were killed, the party says.', 'says', 'parataxis of killed'],
  // who is told of by a clause of the noun before stays so
  ['Police arrested a man in Orsk, as neighbours confirmed his name.', 'confirmed', 'advcl of arrested'],
  // who speaks first governs what is said
  ['Relatives say that two prisoners were beaten in Nakuru.', 'beaten', 'ccomp of say'],
])('who tells it behind the last comma stands beside the whole sentence: %s', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})
