import { expect, test } from 'vitest'
import { eventWordKey } from './event-words.ts'
import { headlineOf } from './features.ts'
import { rarity, termsOf } from './terms.ts'

const kindsOf = (text: string) => Object.fromEntries(termsOf([{ text, weight: 1 }]).map((term) => [term.word, term.kind]))

test('names, ages and addresses of a report are told apart from its words', () => {
  const found = kindsOf('Police said Navid Marani, a 34-year-old weaver, was shot in the 1200 block of Harbour Street.')
  expect(found).toMatchObject({
    'navid marani': 'name',
    marani: 'capital',
    'age 34': 'age',
    '1200 block': 'address',
    weaver: 'word',
  })
  // Everyday words of such reports, and who inquires, tell nothing.
  expect(Object.keys(found)).not.toContain('harbour street')
  expect(kindsOf('The scene was examined by Sheriff Adler Brinkmann.')).not.toHaveProperty('adler brinkmann')
})

test('in a headline where every word has a capital, a capital is no sign of a name', () => {
  expect(kindsOf('Weaver Shot Near Zarin Bridge In Evening Raid')['zarin']).toBe('word')
})

test('lines that ask readers for help are alike everywhere and are left out', () => {
  expect(kindsOf('Anyone with information is asked to call Inspector Zandvoort at 555-123-4567.')).toEqual({})
})

test('words of police reports are common, however rare elsewhere; unknown words are rarest', () => {
  expect(rarity('gunshot')).toBeLessThanOrEqual(3)
  expect(rarity('the')).toBeLessThan(2)
  expect(rarity('marani')).toBe(11)
})

test("the outlet's name behind a headline is cut off", () => {
  expect(headlineOf('Two weavers held after shots - Dola Tribune')).toBe('Two weavers held after shots')
  expect(headlineOf('Two weavers held | WDOL News 9')).toBe('Two weavers held')
  expect(headlineOf('Zarin bridge - a day later')).toBe('Zarin bridge - a day later')
})

test('words for one event', () => {
  expect(eventWordKey('arrested')).toBe(eventWordKey('arrests'))
  expect(eventWordKey('shot')).toBe(eventWordKey('shooting'))
  expect(eventWordKey('killed')).not.toBe(eventWordKey('death'))
  expect(eventWordKey('killed', true)).toBe(eventWordKey('death', true))
})

test('a capital behind a dateline or at the start of a quotation is no name', () => {
  const kinds = new Map(
    termsOf([
      {
        text: 'KARAJ, 4 May 2021 - Militiamen came to the Meshkin gate. A nurse said: "Ambulances from Dezhan never came."',
        weight: 1,
      },
    ]).map((term) => [term.word, term.kind]),
  )
  expect(kinds.get('militiamen')).toBe('word')
  expect(kinds.get('ambulances') ?? 'word').toBe('word')
  expect(kinds.get('meshkin')).toBe('capital')
  expect(kinds.get('dezhan')).toBe('capital')
})
