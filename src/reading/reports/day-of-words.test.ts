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

test('the day by which what was told is referred to is its day', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ type, time }) => [type, time?.edtf ?? '-'].join(' '))
  expect(told('Two farmers were shot last week in Lodz. Police have looked for a driver since the 5 March shooting.')[0]).toBe('attack.armed 2024-03-05')
  expect(told('Two farmers were shot dead in Lodz. A driver was held. The shooting happened about noon on Sunday.')[0]).toBe('attack.armed 2024-03-10')
  expect(told('Two men were arrested in connection with a shooting incident last Saturday in Lodz. A boy was shot in the leg.')).toContain('attack.armed 2024-03-09')
  // several days are none
  expect(told('Two farmers were shot last week in Lodz. Police asked about the 5 March shooting and the 7 March shooting.')[0]).toBe('attack.armed 2024-03-04/2024-03-10')
})

test('the state behind the town that somebody is from is no more where it was than the town', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ type, places }) => (type === 'attack.armed' ? [places.map(({ name, words }) => name ?? words).join(' ')] : []))
  expect(told('A man was held over the death of Ida Mbeki, of Pasco, Washington. Police came to a house on Sunday and found her shot dead.').join()).not.toContain('Washington')
  expect(told('Ida Mbeki, a bus driver from Pasco, Washington, was shot dead on Sunday in Salem, Oregon.')).toEqual(['Salem'])
})
