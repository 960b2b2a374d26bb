import { expect, test } from 'vitest'
import { bodyOf, bylineIn, cleanByline, findDateline, looksLikeOrganisation, publisherNamed, townBeforeColon } from './byline.ts'

const dateline = (text: string) => {
  const found = findDateline(text, 0, 'en', '2026-11-24T12:00:00Z')
  return (
    found && { place: found.place, date: found.date, agency: found.agency, words: text.slice(found.span.start, found.span.end) }
  )
}

test.each([
  ['Georgia, July 28, 2020—Eleven years ago', 'Georgia', '2020-07-28', null, 'Georgia, July 28, 2020—'],
  ['ORSK (NNA) - Nine people', 'ORSK', null, 'NNA', 'ORSK (NNA) -'],
  ['ORSK, Marden, May 3 (Northern Wire) — Nine', 'ORSK, Marden', null, 'Northern Wire', 'ORSK, Marden, May 3 (Northern Wire) —'],
  [
    'BOGOTA, 3 Mar 90 (NNA) -- [REPORT] [TEXT] UNIDENTIFIED MEN',
    'BOGOTA',
    '1990-03-03',
    'NNA',
    'BOGOTA, 3 Mar 90 (NNA) -- [REPORT] [TEXT]',
  ],
  ['Rome, 11 Jan 90 (Canale Uno) -- [Report] [Mira Dallo] The', 'Rome', '1990-01-11', 'Canale Uno', 'Rome, 11 Jan 90 (Canale Uno) -- [Report] [Mira Dallo]'],
  ['Rome (Italy), No Date (Canale Uno) -- [Text] The', 'Rome (Italy)', null, 'Canale Uno', 'Rome (Italy), No Date (Canale Uno) -- [Text]'],
  ['ROME (ITALY), 11 JAN 90 -- [TEXT] THE', 'ROME (ITALY)', '1990-01-11', null, 'ROME (ITALY), 11 JAN 90 -- [TEXT]'],
  [
    'GENEVA/BEIRUT, Aug 3 (Northern Wire) - Aid',
    'GENEVA/BEIRUT',
    null,
    'Northern Wire',
    'GENEVA/BEIRUT, Aug 3 (Northern Wire) -',
  ],
  ['(Northern Wire) — The army', null, null, 'Northern Wire', '(Northern Wire) —'],
  ['Port-au-Prince — Eleven people', 'Port-au-Prince', null, null, 'Port-au-Prince —'],
  ['SAN MARCO CITY, La Union – Two men', 'SAN MARCO CITY, La Union', null, null, 'SAN MARCO CITY, La Union –'],
  ['NEW DELHI: Ten people', 'NEW DELHI', null, null, 'NEW DELHI:'],
  ['Cusco, Friday 4 March 2011. Last Sunday, ten years', 'Cusco', '2011-03-04', null, 'Cusco, Friday 4 March 2011.'],
  ['DERBENT, March 4, 2011. The past week', 'DERBENT', '2011-03-04', null, 'DERBENT, March 4, 2011.'],
  ['May 6, 2023-Young people', null, '2023-05-06', null, 'May 6, 2023-'],
] as const)('%s', (text, place, date, agency, words) => {
  expect(dateline(text)).toEqual({ place, date, agency, words })
})

test.each([
  'Georgia — which denies it — sent troops.',
  'Orsk-based fishermen were held.',
  'UPDATE: Two guards were shot.',
  'The grey house, in the old part of Orsk – Two men lived there.',
  'SLED: Two guards were shot.',
  'By Mira Dallo - Harbour Desk',
  'The ministry (which denies it) - and the army',
  'On May 3, 2012 the guards attacked the camp.',
  'Nine people were killed in Orsk, May 3 being market day.',
  'Cusco, 4 March. The market was empty.',
  'Guards came on 4 March 2011. They shot nine men.',
])('"%s" has no dateline', (text) => {
  expect(dateline(text)).toBeNull()
})

test('bylines lose the words around the name', () => {
  expect(bylineIn('Reporting by DF/NLA')).toBe('DF/NLA')
  expect(bylineIn('By Mira Dallo and Tomas Reik | 12 May 2014')).toBe('Mira Dallo and Tomas Reik')
  expect(bylineIn('Written by the Orsk Dawn desk on September 18, 2023')).toBe('the Orsk Dawn desk')
  expect(bylineIn('Nine people were killed')).toBeNull()
  expect(cleanByline('Por Lucía Barro 5 mayo, 2022, 6:12 pm')).toBe('Lucía Barro')
  expect(cleanByline('Von Jana Reik @janareik')).toBe('Jana Reik')
  expect(cleanByline('Tomas Reik Jr.')).toBe('Tomas Reik Jr.')
})

test('a body behind a byline is found, a person is none', () => {
  expect(bodyOf('Plateau Post Correspondents')).toBe('Plateau Post')
  expect(bodyOf('Staff')).toBeNull()
  expect(['Harbour Desk', 'DF/NLA', 'NNA'].every(looksLikeOrganisation)).toBe(true)
  expect(looksLikeOrganisation('Mira Dallo')).toBe(false)
  expect(publisherNamed('  Relief   Monitor ', 'other')).toMatchObject({ name: 'Relief Monitor', kind: 'ngo' })
})

test.each([
  ['Marden: A farmer was killed and seventeen people were hurt when police opened fire at protesters on Sunday evening.', 'Marden'],
  ['Marden: A farmer was killed.', null],
  ['Witnesses: A farmer was killed and seventeen people were hurt when police opened fire at protesters on Sunday evening.', null],
  ['Exclusive: A farmer was killed and seventeen people were hurt when police opened fire at protesters on Sunday evening.', null],
  ['Marden Police: A farmer was killed and seventeen people were hurt when police opened fire at protesters on Sunday evening.', null],
] as const)('the town before a colon: %s', (text, place) => {
  expect(townBeforeColon(text)?.place ?? null).toBe(place)
})
