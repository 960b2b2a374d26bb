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

test('those told in the sentence before are named by a pronoun, a number or what they are', () => {
  const attack = 'Three men were killed in Kosti on Thursday.'
  const all = ['Idris Hallan', 'Omar Delli', 'Salah Morrin']
  expect(harmed(`${attack} Their names are Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} They were identified as Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} They were Salah Morrin, 24, Idris Hallan, 31, and Omar Delli, 40.`)).toEqual(all)
  expect(harmed(`${attack} The three were named as Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} Police named them as Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} The names of the dead are Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} The army gave their names as Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} Those killed were Salah Morrin, Idris Hallan and Omar Delli.`)).toEqual(all)
  expect(harmed(`${attack} Among them were Salah Morrin and Idris Hallan.`)).toEqual(['Idris Hallan', 'Salah Morrin'])
  expect(harmed('A teacher was shot dead in Kosti on Thursday. He was identified as Salah Morrin.')).toEqual(['Salah Morrin'])
  expect(harmed('Two journalists were arrested in Kosti on Thursday. They were named as Salah Morrin and Idris Hallan.')).toEqual(['Idris Hallan', 'Salah Morrin'])
  expect(harmed('Gunmen kidnapped two priests in Kosti on Thursday. They were identified as Salah Morrin and Idris Hallan.')).toEqual(['Idris Hallan', 'Salah Morrin'])
})

test('names of those told before make no figure and no incident of their own', () => {
  const { reports } = readInvented('Three men were killed in Kosti on Monday. The names of the dead are Salah Morrin, Idris Hallan and Omar Delli.', '2012-05-04')
  expect(reports).toHaveLength(1)
  expect(reports[0]?.claims.flatMap((claim) => (claim.property === 'count.killed' && claim.value.part !== 'subset' ? [claim.value.best] : []))).toEqual([3])
})

test('who did it, who stands beside them and what they belonged to is no name of those harmed', () => {
  const doers = (text: string) => readInvented(text, '2012-05-04').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : [])))
  const raid = 'Three men attacked a shop in Kosti on Thursday and killed a guard. They were identified as Salah Morrin, Idris Hallan and Omar Delli.'
  expect(harmed(raid)).toEqual([])
  expect(doers(raid)).toEqual(['Three men', 'Salah Morrin', 'Idris Hallan', 'Omar Delli'])
  expect(harmed('Three men were killed in Kosti on Thursday. The attackers were identified as Salah Morrin and Idris Hallan.')).toEqual([])
  expect(harmed('Three men were killed in Kosti on Thursday. Their lawyers are Salah Morrin and Idris Hallan.')).toEqual([])
  expect(harmed('Three men were killed in Kosti on Thursday. They were friends of Salah Morrin.')).toEqual([])
  expect(harmed('Nine people were killed in Kosti on Thursday. Police named the group as Boko Haram.')).toEqual([])
  expect(doers('Two men were killed in Kosti on Thursday. The men were identified as Red Column fighters.')).toEqual([])
})
