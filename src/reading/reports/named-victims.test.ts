import { expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

/** The names of those whom the document says were harmed. */
function harmed(text: string): string[] {
  const { reports, actors } = readInvented(`KOSTI, Sudan, May 4, 2012 - ${text}`, '2012-05-04')
  return reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? (actors.find(({ id, kind }) => id === claim.value.actorId && kind === 'person')?.name ?? []) : []))).sort()
}

test('victims are named in a list after the act', () => {
  const attack = 'Armed men killed three traders in Kosti on Thursday.'
  expect(harmed(`${attack} The victims were identified as Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(['Idris Hallan', 'Omar Delli', 'Salah Morrin'])
  expect(harmed(`${attack} Among the dead were Salah Morrin, 42, and Idris Hallan, 19.`)).toEqual(['Idris Hallan', 'Salah Morrin'])
  expect(harmed(`${attack} One of the dead men was Salah Morrin.`)).toEqual(['Salah Morrin'])
  expect(harmed(`${attack} The bodies of Salah Morrin and Idris Hallan were found near the market.`)).toEqual(['Idris Hallan', 'Salah Morrin'])
  expect(harmed(`${attack} Police identified the dead as Salah Morrin and Idris Hallan.`)).toEqual(['Idris Hallan', 'Salah Morrin'])
})

test('who only stands beside such words was not harmed', () => {
  const attack = 'Armed men killed three traders in Kosti on Thursday.'
  expect(harmed(`${attack} The victims were taken to hospital by Salah Morrin.`)).toEqual([])
  expect(harmed(`${attack} The injured were friends of Salah Morrin.`)).toEqual([])
  expect(harmed(`${attack} The killer of the victims was Salah Morrin.`)).toEqual([])
  expect(harmed(`${attack} The bodies of the traders were brought to the family of Salah Morrin.`)).toEqual([])
  expect(harmed(`${attack} The victims were identified by Salah Morrin.`)).toEqual([])
})
