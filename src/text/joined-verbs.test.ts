import { expect, test } from 'vitest'
import { hangs } from './hangs.test-data.ts'

test.each([
  ['Two herders were killed and 40 cattle rustled by raiders at Orsk on 20 July.', 'cattle', 'nsubj:pass of rustled'],
  ['Two herders were killed and 40 cattle rustled by raiders at Orsk on 20 July.', 'raiders', 'obl:agent of killed'],
  ['Twelve people were killed and 30 houses burnt by gunmen in Kosti on 20 July.', 'Kosti', 'obl of killed'],
  ['A guard was killed and the car used by the robbers was found in Kosti.', 'car', 'nsubj:pass of found'],
  ['A woman was wounded and two men arrested by police in Kosti on Monday.', 'police', 'obl:agent of arrested'],
])('behind a passive and "and" a noun with its own participle is done to as well: %s (%s)', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})

test.each([
  ['A crowd seized two men accused of having broken into a house and set them alight on Wednesday.', 'set', 'conj of seized'],
  ['Police arrested a man accused of entering a shop and robbing it.', 'robbing', 'conj of entering'],
])('whom "them" means has not done it: %s', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})

test.each([
  ['Fourteen villagers who had been carried away by bandits were rescued unhurt.', 'villagers', 'nsubj:pass of rescued'],
  ['Fourteen villagers who had been carried away by bandits were rescued unhurt.', 'bandits', 'obl:agent of carried'],
])('who end a clause behind "who" are not the subject of the next verb: %s (%s)', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})

test.each([
  ['On June 29 soldiers shot into a crowd that had gathered.', 'soldiers', 'nsubj of shot'],
  ['On 29 June soldiers shot into a crowd.', 'soldiers', 'nsubj of shot'],
  ['On Monday 29 soldiers were killed in Kosti.', '29', 'nummod of soldiers'],
])('the day of the month counts nobody: %s', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})

test.each([
  ['Two of these, a pastor and a nursing mother, have been released.', 'Two', 'nsubj:pass of released'],
  ['Two of them, both teachers, were killed on Monday.', 'Two', 'nsubj:pass of killed'],
])('some of those told are the subject, and who they are stands beside: %s', (text, of, expected) => {
  expect(hangs(text, of)).toBe(expected)
})
