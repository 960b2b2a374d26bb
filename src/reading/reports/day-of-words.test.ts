import { expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

test('what somebody owns up to happened before the day of the words', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, time }) => [type, time?.edtf ?? '-'].join(' '))
  expect(told('On 7 March, the president officially acknowledged that soldiers killed the six monks.')).toEqual(['attack.armed -'])
  expect(told('On 7 March the governor publicly admitted that police shot two students in Lodz on Monday.')).toEqual(['attack.armed 2024-03-11'])
  expect(told('On 7 March soldiers killed six monks, the president acknowledged.')).toEqual(['attack.armed 2024-03-07'])
})

test('a blast of a gun is no bomb', () => {
  const types = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type }) => type)
  expect(types('A shotgun blast wounded a farmer in Kisumu on Monday.')).toEqual(['attack.armed'])
  expect(types('Neighbours heard machinegun blasts in Lodz on Monday.')).toEqual(['attack.armed'])
  expect(types('A blast wounded a farmer in Kisumu on Monday.')).toEqual(['remote.bomb'])
})
