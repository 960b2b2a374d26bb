import { expect, test } from 'vitest'
import { personsCounted, personTraits, tellsOfPersons, traitExamples } from './descriptions.ts'

test.each(traitExamples)('%s', (words, describes, sex, age, counted) => {
  expect(personTraits(words)).toEqual({ describes, sex, age })
  expect(personsCounted(words)).toBe(counted)
})

test.each([
  ['a teacher was shot dead', true],
  ['One of them, a girl of 12, died', true],
  ['Their mother, [name withheld], lost a hand', true],
  ['11 people were killed', false],
  ['a boy of thirteen had lost a foot', true],
  ['killing security guard Tomas Vale', false],
  ['four soldiers and 12 fighters were killed', false],
  ['shot and wounded a man near the bridge', false],
])('of a clause only what is known to describe counts: %s', (words, describes) => {
  expect(personTraits(words, true).describes).toBe(describes)
})

test.each([
  ['the police station', false],
  ['the house of a teacher', false],
  ['One of the six teachers', true],
  ['Mira Dallo, a teacher', true],
  ['two of his guards', true],
  ['a 17-year-old', true],
  ['the teacher Mira Dallo', true],
  ['Mira Dallo', false],
  ['the Blue Front', false],
  ['two bakers', true],
  ['the bakery', false],
])('%s tells of persons: %s', (words, tells) => {
  expect(tellsOfPersons(words)).toBe(tells)
})
