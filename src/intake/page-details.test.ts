import { expect, test } from 'vitest'
import { detailsDate } from './page-details.ts'
import { takeIn } from './take-in.ts'

const now = '2026-11-24T12:00:00Z'

test.each([
  ['Orsk | Updated: May 4, 2021 20:41 IST', '2021-05-04 changed'],
  ['Published: May 4, 2021 10:15 IST | Updated: May 5, 2021 20:41 IST', '2021-05-04'],
  ['Updated: May 5, 2021 20:41 IST | Published: May 4, 2021 10:15 IST', '2021-05-04'],
  ['Mira Dallo | ONS | May 4, 2021, 20:41 IST', '2021-05-04'],
  ['By: Express Wire Service | Orsk | Updated: May 4, 2021 8:41:12 pm', '2021-05-04 changed'],
  ['Staff Correspondent, Orsk | Published: 4 May 2021, 20:41', '2021-05-04'],
  ['Our Correspondent May 4, 2021', '2021-05-04'],
  ['TUE MAY 4, 2021 - 01:00 AM Last update on: WED MAY 5, 2021 01:12 AM', '2021-05-04'],
  ['By Mira Dallo - May 4, 2021 | 12:00am', '2021-05-04'],
  // a title, a caption and words of the report
  ['Orsk Massacre, 4 May 2021', null],
  ['Two guards were shot at 20:41 on May 4, 2021', null],
  ['Police updated the toll on May 4, 2021', null],
  ['Orsk | Updated hourly', null],
])('the day of a line of details: %s', (line, expected) => {
  const found = detailsDate(line, 'en', now)
  expect(found === null ? null : `${found.date.date}${found.isOfChange ? ' changed' : ''}`).toBe(expected)
})

test.each([
  ['Marden, May 4 (ONS): A farmer was beaten to death, police said on Tuesday.', 'Marden'],
  ['Marden (Orsk), May 4 (ONS) A farmer was beaten to death, police said on Tuesday.', 'Marden (Orsk)'],
  ['Marden, May 4: A farmer was beaten to death, police said on Tuesday.', 'Marden'],
  ['MARDEN. A farmer was beaten to death, police said on Tuesday.', 'MARDEN'],
  ['Narva (pronounced so) A farmer was beaten to death, police said on Tuesday.', undefined],
])('a dateline as agencies of South Asia write it: %s', (text, place) => {
  const taken = takeIn(new TextEncoder().encode(`Farmer beaten to death\n\nOrsk | Updated: May 4, 2021 20:41 IST\n\n${text} Two men were held.`), { path: 'report.txt' }, now)
  if (!taken.ok) throw new Error(taken.problem.message)
  expect(taken.document.dateline?.place).toBe(place)
  expect(taken.document.publishedAt).toBe('2021-05-04')
})
