import { expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

/** Whom the document says was harmed: the words, and the name of the party they stand for. */
function harmed(text: string): { words: string; name: string | null }[] {
  const reading = readInvented(text, '2012-05-04')
  return reading.reports.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.property === 'participant.victim' ? [{ words: claim.words, name: reading.actors.find(({ id }) => id === claim.value.actorId)?.name ?? null }] : [])),
  )
}

test('a description with an article that points back is the one named person who was called so', () => {
  const found = harmed('KOSTI, Sudan, May 4, 2012 - The family of businessman Salah Morrin asked for help on Thursday. The businessman was kidnapped in Kosti by armed men on Tuesday.')
  expect(found).toContainEqual({ words: 'The businessman', name: 'Salah Morrin' })
})

test('of two who were called so neither is meant, and a word that tells him apart makes him another', () => {
  const two = harmed('KOSTI, Sudan, May 4, 2012 - Businessman Salah Morrin and businessman Idris Hallan met in Kosti on Thursday. The businessman was kidnapped by armed men.')
  expect(two.filter(({ words, name }) => words === 'The businessman' && /Morrin|Hallan/.test(name ?? ''))).toEqual([])
  const other = harmed('KOSTI, Sudan, May 4, 2012 - Businessman Salah Morrin spoke in Kosti on Thursday. The Egyptian businessman was kidnapped by armed men.')
  expect(other.filter(({ name }) => name === 'Salah Morrin')).toEqual([])
})

test('a noun with a name beside it is one person', () => {
  const found = harmed('KOSTI, Sudan, May 4, 2012 - Armed men shot the shopkeeper Salah Morrin in Kosti on Thursday.')
  expect(found.map(({ name }) => name)).toEqual(['Salah Morrin'])
})

test('an age takes up the one person who was told to be so old', () => {
  const victims = (text: string) => readInvented(text, '2012-05-04').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.words] : [])))
  expect(victims('Ada Obi, 34, was killed in Kosti on Tuesday. The 34-year-old was shot dead outside her home.')).toEqual(['Ada Obi'])
  expect(victims('Ada Obi (34) was killed in Kosti on Tuesday. The 34-year-old teacher was shot dead outside her home.')).toEqual(['Ada Obi'])
  expect(victims('Ada Obi, 34, was killed in Kosti on Tuesday. Obi was a nurse. The nurse was shot dead outside her home.')).toEqual(['Ada Obi'])
  expect(victims('Ada Obi, 34, and Ben Eze, 34, were killed in Kosti on Tuesday. The 34-year-old was shot dead outside her home.')).toContain('The 34-year-old')
})

test('a name with a courtesy title is the same person', () => {
  const killed = (text: string) => readInvented(text, '2012-05-04').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'count.killed' ? [claim.value.min] : [])))
  expect(killed('Ada Obi was killed in Kosti on Tuesday. Ms Obi, 34, was shot dead by a guard.')).toEqual([1])
  expect(killed('Ada Obi was killed in Kosti on Tuesday. Ms Eze, 34, was shot dead by a guard.')).toContain(2)
})
