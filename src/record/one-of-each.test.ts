import { expect, test } from 'vitest'
import { oneOfEach } from './one-of-each.ts'

test('the first item of each key, in the order they were met', () => {
  const byLength = oneOfEach((word: string) => String(word.length))
  expect(byLength(['an', 'is', 'the', 'at', 'a', 'and'])).toEqual(['an', 'the', 'a'])
})

test('a list that grows is looked at from where it ended', () => {
  const seen: string[] = []
  const byLength = oneOfEach((word: string) => {
    seen.push(word)
    return String(word.length)
  })
  const list = ['an', 'the']
  expect(byLength(list)).toEqual(['an', 'the'])
  list.push('is', 'rest')
  expect(byLength(list)).toEqual(['an', 'the', 'rest'])
  expect(seen).toEqual(['an', 'the', 'is', 'rest'])
  expect(byLength(['is'])).toEqual(['is'])
})
