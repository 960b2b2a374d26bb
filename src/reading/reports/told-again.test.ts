import { expect, test } from 'vitest'
import { openTools, readDocument, takeIn } from '../../index.ts'

const tools = openTools()

function read(text: string) {
  const taken = takeIn(new TextEncoder().encode(text), { path: '/told.txt' }, '2024-06-01T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  return readDocument(taken.document, tools).reports
}

const told = (reports: ReturnType<typeof read>) => reports.map(({ time, places, claims }) => ({ day: time?.earliest, towns: places.map(({ words }) => words), claims: claims.map(({ property, words }) => `${property}: ${words}`) }))

test('what is told again and again is one incident, with the claims of what is told once', () => {
  const sentence = 'Gunmen killed two guards in Tamale on 4 May 2024. '
  expect(told(read(sentence.repeat(40)))).toEqual(told(read(sentence.repeat(2))))
})

test('however often one incident was told before, another town, another victim and another kind part', () => {
  const before = 'Gunmen killed two guards in Tamale on 4 May 2024. Four others were wounded. '.repeat(20)
  expect(told(read(`${before}On 6 May 2024, gunmen killed a trader in Kumasi.`)).map(({ day, towns }) => [day, towns])).toEqual([['2024-05-04', ['Tamale']], ['2024-05-06', ['Kumasi']]])
  expect(told(read(`${before}Police arrested nine students at a march in Tamale on 4 May 2024.`)).length).toBeGreaterThan(1)
})
