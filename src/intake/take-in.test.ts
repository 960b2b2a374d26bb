import { expect, test } from 'vitest'
import type { Document } from '../record/document.ts'
import { takeIn } from './take-in.ts'

const now = '2026-11-24T12:00:00Z'

/** Takes in invented text and fails loudly when it is refused. */
function taken(text: string | Uint8Array, source: Parameters<typeof takeIn>[1] = { path: '/invented/report.txt' }): Document {
  const result = takeIn(typeof text === 'string' ? new TextEncoder().encode(text) : text, source, now)
  if (!result.ok) throw new Error(result.problem.message)
  return result.document
}

const rolesOf = (document: Document) => document.passages.map((p) => [p.role, document.text.slice(p.start, p.end)] as const)

/** Same shape as reports that exile groups put out: ad line, title, doubled lead, byline, dateline, slogans, a caption at the end. */
const exileReport = `728 x 90

Dawn Front units mark the deaths at Camp Orsk

On May 3 and 4, 2012 the Northern Guard attacked the residents of Camp Orsk, killed 7 people and took 12 members of the Dawn Front.
On May 3 and 4, 2012 the Northern Guard attacked the residents of Camp Orsk, killed 7 people and took 12 members of the Dawn Front.

Reporting by DF/NLA

Georgia, May 3, 2021—Nine years ago, on May 3 and 4, 2012, the Northern Guard attacked the residents of Camp Orsk. The guards released the captives after a 40-day\u00a0 hunger strike.

“Footage showed guards firing into the crowd, apparently killing at least five residents,” said Relief Monitor in its 2013 report.

The units put up posters. Some of their slogans included the following:

“Orsk is not forgotten”

“The guards must go”

“We will return”

In Marden, the office of the guard was set on fire.

May 2, 2021-Young people outside the office of the guard
`

test('a report with an ad line, a doubled lead and slogans comes out in its parts', () => {
  const document = taken(exileReport)
  expect(rolesOf(document).map(([role]) => role)).toEqual([
    'ad_slot',
    'headline',
    'lead',
    'duplicate',
    'boilerplate',
    'body',
    'body',
    'body',
    'list',
    'list',
    'list',
    'body',
    'caption',
  ])
  expect(document.passages[3]?.duplicateOf).toBe(2)
  expect(document).toMatchObject({
    title: 'Dawn Front units mark the deaths at Camp Orsk',
    byline: 'DF/NLA',
    publisher: { name: 'DF/NLA' },
    publishedAt: '2021-05-03',
    publishedHow: 'text',
    dateline: { place: 'Georgia' },
    language: 'en',
    notes: [],
  })
  expect(document.text).toContain('a 40-day hunger strike')
})
