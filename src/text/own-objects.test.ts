import { expect, test } from 'vitest'
import { hangs } from './hangs.test-data.ts'
import { openTextModels } from './models.ts'
import { withOwnObjects } from './own-objects.ts'
import { tagTokens } from './tag-text.ts'
import { tokenSpans } from './tokens.ts'

const wounds = 'He was shot up to ten times in Dola.'
const models = openTextModels()

test.each([
  ['Soldiers shot dead up to 100 protesters in Dola.', 'protesters', 'obj of shot'],
  ['Guards shot dead up to 100 of them in Dola.', '100', 'obj of shot'],
  ['The guards surrounded marchers in a field and machine-gunned up to 40 of them.', '40', 'obj of gunned'],
  ['Rebels killed up to 30 villagers in Dola.', 'villagers', 'obj of killed'],
])('how many they were is the object of the verb of harm before it: %s', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})

test('how often somebody was hit is left as it was parsed', () => {
  const tokens = tagTokens(wounds, tokenSpans(wounds, 0, wounds.length), models)
  expect(withOwnObjects(tokens)).toBe(tokens)
})
