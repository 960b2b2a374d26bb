import { expect, test } from 'vitest'
import { furniture, furnitureRole, playerLabel } from './page-furniture.ts'

test.each(furniture.map((rule) => [rule.examples[0] as string, rule] as const))('page furniture like "%s"', (_, rule) => {
  for (const example of rule.examples) expect([example, furnitureRole(example)]).toEqual([example, rule.role])
  for (const text of rule.not ?? []) expect([text, furnitureRole(text)]).toEqual([text, null])
})

test('what a player sets before a caption is cut off it, and no words of a sentence are', () => {
  expect('EMBED >More News Videos Deputies found the car.'.replace(playerLabel, '')).toBe('Deputies found the car.')
  expect('Now Playing: Guards fire on crowd'.replace(playerLabel, '')).toBe('Guards fire on crowd')
  for (const text of ['More videos of the raid were shown.', 'Video footage shows guards firing.', 'Watch towers burned in Orsk.']) expect(text.replace(playerLabel, '')).toBe(text)
})
