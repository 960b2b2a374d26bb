import { expect, test } from 'vitest'
import { furniture, furnitureRole } from './page-furniture.ts'

test.each(furniture.map((rule) => [rule.examples[0] as string, rule] as const))('page furniture like "%s"', (_, rule) => {
  for (const example of rule.examples) expect([example, furnitureRole(example)]).toEqual([example, rule.role])
  for (const text of rule.not ?? []) expect([text, furnitureRole(text)]).toEqual([text, null])
})
