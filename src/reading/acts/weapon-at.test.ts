import { expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

const told = (text: string) => {
  const claims = readInvented(text, '2024-03-14').reports.flatMap((report) => report.claims)
  return { weapons: claims.flatMap((claim) => (claim.property === 'weapon' ? [claim.words] : [])), doers: claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.value.words] : [])) }
}

test.each([
  ['Two hooded men with submachine guns shot the prosecutor in his office in Lodz on Monday.', 'submachine guns'],
  ['Gunmen armed with automatic rifles attacked a school in Kaya on Monday.', 'automatic rifles'],
  ['Rebels hurled sticks of dynamite at a school in Kaya on Monday.', 'sticks of dynamite'],
  ['Four men beat a farmer with sticks in Kaya on Monday.', 'sticks'],
  ['Rebels attacked the command post in Kaya with rifle fire on Monday.', 'rifle fire'],
])('the weapon is named whole: %s', (text, weapon) => {
  expect(told(text).weapons).toEqual([weapon])
})

test.each([
  ['A bomb placed by the Blue Front damaged the building of the ministry in Lodz on Monday.', ['the Blue Front']],
  ['Two policemen died when a bomb planted by the Blue Front blew up their car in Lodz on Monday.', ['the Blue Front']],
  ['Two bombs thrown by hooded men destroyed a bus in Lodz on Monday.', ['hooded men']],
  ['A bomb found by children killed two of them in Kaya on Monday.', []],
  ['A bomb defused by police damaged nothing in Lodz on Monday.', []],
])('who laid it did it, who found it did not: %s', (text, doers) => {
  expect(told(text).doers).toEqual(doers)
})

test('how many somebody has is no number of those taken', () => {
  const figures = readInvented('The Blue Front, which has 300 men, is held responsible for the kidnapping of engineer Marek Dolny in Kaya on Monday.', '2024-03-14').reports.flatMap((report) => report.claims.flatMap((claim) => (claim.property === 'count.abducted' ? [claim.value.best] : [])))
  expect(figures).toEqual([1])
})
