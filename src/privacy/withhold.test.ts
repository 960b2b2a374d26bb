import { expect, test } from 'vitest'
import type { Actor } from '../record/actor.ts'
import type { Claim } from '../record/claim.ts'
import type { Report } from '../record/report.ts'
import { firstNameHoweverWritten, isName, namesOf, publicUrl, withheldTraces, withholding } from './withhold.ts'

function actor(text: string, name: string, over: Partial<Actor> = {}): Actor {
  const start = text.indexOf(name)
  return {
    id: `a-${name}`,
    name,
    aliases: [],
    kind: 'person',
    sector: null,
    country: null,
    personClass: 'private',
    mentions: [{ start, end: start + name.length }],
    ...over,
  }
}

test('names of private persons go, also a surname alone; office holders, bodies and places stay', () => {
  const text = 'Mira Dallo was shot near Orsk, Governor Ana Reik said. Dallo had left the Valley Relief Committee.'
  const withhold = withholding([
    {
      document: { text },
      reading: {
        actors: [
          actor(text, 'Mira Dallo', { personClass: 'unknown' }),
          actor(text, 'Ana Reik', { personClass: 'public_role' }),
          actor(text, 'Valley Relief Committee', { kind: 'civil', personClass: null }),
        ],
      },
    },
  ])
  expect(withhold(text)).toBe(
    '[name withheld] was shot near Orsk, Governor Ana Reik said. [name withheld] had left the Valley Relief Committee.',
  )
  expect(withhold('Dallo’s mother')).toBe('[name withheld]’s mother')
})

test('a name that one document gives a public role is public in all documents of the incident', () => {
  const a = 'Ana Reik was seen at the gate.'
  const b = 'Governor Ana Reik was seen at the gate.'
  const names = namesOf([
    { document: { text: a }, reading: { actors: [actor(a, 'Ana Reik', { personClass: 'unknown' })] } },
    { document: { text: b }, reading: { actors: [actor(b, 'Ana Reik', { personClass: 'public_role' })] } },
  ])
  expect(names.private).toEqual([])
})

test.each([
  ['Mira Dallo', true],
  ['میترا', true],
  ['al-Hadi', true],
  ['He', false],
  ['the man', false],
  ['A teacher', false],
  ['Nineteen', false],
  ['Twenty-two', false],
])('%s: a name? %s', (words, expected) => {
  expect(isName(words)).toBe(expected)
})

test('a title taken into a name is not withheld elsewhere', () => {
  const text = 'Dr. Tomas Vale was held. Dr. Ana Reik, the governor, said so.'
  const withhold = withholding([
    {
      document: { text },
      reading: { actors: [actor(text, 'Dr. Tomas Vale'), actor(text, 'Ana Reik', { personClass: 'public_role' })] },
    },
  ])
  expect(withhold(text)).toBe('[name withheld] was held. Dr. Ana Reik, the governor, said so.')
})

test('a person whom the reader missed is still withheld when an age or a courtesy title shows one', () => {
  const withhold = withholding([{ document: { text: 'Tomas Vale, 24, and Mrs. Lena Orvik were held.' }, reading: null }])
  expect(withhold('Vale and Lena Orvik')).toBe('[name withheld] and [name withheld]')
})

test.each([
  ['call +98 912 555 0147 at night', 'call [phone withheld] at night'],
  ['call 0912-555-0147', 'call [phone withheld]'],
  ['call (021) 5550 1477 now', 'call [phone withheld] now'],
  ['call 415-555-0123', 'call [phone withheld]'],
  ['write to m.dallo+x@example.org', 'write to [e-mail withheld]'],
  ['wrote @mira_dallo on Tuesday', 'wrote [handle withheld] on Tuesday'],
  ['see t.me/miradallo', 'see [handle withheld]'],
  ['a white car, number plate 12 B 345-67, left', 'a white car, number plate [plate withheld], left'],
  ['her house at 14 Old Mill Street was searched', 'her house at [address withheld] was searched'],
  ['identity number 7712345678', 'identity number [number withheld]'],
  ['account GB29 NWBK 6016 1331 9268 19', 'account [number withheld]'],
  ['https://example.org/news/1?user=mira&s=2', 'https://example.org/news/1'],
])('%s', (text, expected) => {
  expect(withheldTraces(text)).toBe(expected)
})

test.each([
  'At least 1,200 people were detained on 28-07-2009 and 36 in 2010.',
  'Between 10 and 15 were killed; 12,000,000 rials were paid.',
  'fired 122 mm rockets, AK-47s and RPG-7s on 2009-07-28 at 10:30',
  'on Old Mill Street hundreds gathered',
  'population 3500000 people',
])('%s stays as it is', (text) => {
  expect(withheldTraces(text)).toBe(text)
})

test.each([
  ['https://example.org/news/4?reader=7#top', 'https://example.org/news/4'],
  ['https://example.org/news/mira-dallo-held-in-karaj/amp', 'https://example.org/news/'],
  ['https://example.org/2012/Mir%C3%A1_Dallo.html', 'https://example.org/2012/'],
  ['https://example.org/miradallo', 'https://example.org/'],
  ['https://example.org/teacher-dallo', 'https://example.org/'],
  ['https://miradallo.example.org/1', null],
  ['https://example.org/mandalloway/dallow', 'https://example.org/mandalloway/dallow'],
  ['https://example.org', 'https://example.org'],
  ['https://example.org/%E0%A4%A/1', 'https://example.org/%E0%A4%A/1'],
])('%s leaves as %s', (url, left) => {
  expect(publicUrl(url, { private: ['Mira Dallo', 'Dallo'], parts: ['Mira'] })).toBe(left)
})

test.each([
  ['rule:acts/took mira dallo away', 'mira dallo'],
  ['/news/mira-dallo.html', 'mira-dallo'],
  ['Mira and Dallo', null],
  ['the dallo', null],
])('the gate finds a name however it is written: %s', (words, found) => {
  expect(firstNameHoweverWritten(words, ['Mira Dallo', 'Vale'])).toBe(found)
})

test('a headline in capitals tells no name either', () => {
  const text = 'Mira Dallo was held.'
  const withhold = withholding([{ document: { text }, reading: { actors: [actor(text, 'Mira Dallo')] } }])
  expect(withhold('TEACHER MIRA DALLO HELD; DALLO TO BE TRIED')).toBe('TEACHER [name withheld] HELD; [name withheld] TO BE TRIED')
})

test('a part of a name that the text also uses as a word is no name by itself', () => {
  const text = 'Tomas Gate was held. Guards closed the gate at noon. Tomas was let go.'
  const { private: full, parts } = namesOf([{ document: { text }, reading: { actors: [actor(text, 'Tomas Gate')] } }])
  expect(full).toEqual(['Tomas Gate'])
  expect(parts).toEqual(['Tomas'])
})

test('a single name of somebody harmed goes, though the text says nothing more of whose it is; peoples, bodies and words stay', () => {
  const text = 'Police shot Omar and four Palestinians in Orsk. Yusra was held. Both were beaten by Codeco and by Daniel; both live.'
  const said = (property: 'participant.victim' | 'responsibility', words: string, actorId: string | null = null) =>
    ({ property, words, value: { words, actorId } }) as unknown as Claim
  const claims = [
    ...['Omar', 'Yusra', 'Palestinians', 'Both'].map((words) => said('participant.victim', words)),
    ...['Codeco', 'Daniel', 'Police'].map((words) => said('responsibility', words)),
  ]
  const withhold = withholding([{ document: { text }, reading: { actors: [], reports: [{ claims } as unknown as Report] } }])
  expect(withhold(text)).toBe(
    'Police shot [name withheld] and four Palestinians in Orsk. [name withheld] was held. Both were beaten by Codeco and by [name withheld]; both live.',
  )
})
