import { expect, test } from 'vitest'
import { checkOrder, steps } from './steps.ts'

test('every step finds what it needs among the steps before it', () => {
  expect(() => checkOrder()).not.toThrow()
})

test('a step put before what it needs is told by name', () => {
  expect(() => checkOrder([...steps].reverse())).toThrow("step 'reports' needs acts, placed, counts, actors, speech, loaded, which no step before it adds")
})
