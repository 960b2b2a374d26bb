import { clockWithZone, deskByline, labelOfChange, labelOfPublication } from '../lexicon/en/page-details.ts'
import { inNameOfOutlet } from '../lexicon/en/bylines.ts'
import { weekday } from '../lexicon/en/function-words.ts'
import { type WrittenDate, writtenDates } from './written-date.ts'

/** The day a line of a page's details tells, and whether only of its last change. */
export interface DetailsDate {
  readonly date: WrittenDate
  readonly isOfChange: boolean
}

/**
 * The day of a line under a title that is nothing but what a page says of itself, in pieces: 'Mira Dallo | Orsk | Updated: May 4, 2021 20:41 IST',
 * 'Published: May 4, 2021 10:15 IST | Updated: May 5, 2021 20:41 IST', 'Staff Correspondent May 4, 2021'. Null where a piece is neither a name, a
 * label, a clock nor a day, and where no mark, label or clock tells such a line from a title ('Marden Massacre, 9 April 1948').
 */
export function detailsDate(line: string, language: string, now: string): DetailsDate | null {
  if (line.length > 140) return null
  const dates = writtenDates(line, language, now).filter(({ date }) => date.length === 10)
  const [first] = dates
  if (first === undefined || dates.length > 3) return null
  // every date gives way to a mark of one place a letter, so that labels are found where they stand
  let rest = line
  for (const { start, end } of dates) rest = rest.slice(0, start) + '•'.repeat(end - start) + rest.slice(end)
  const desk = deskByline.exec(line)
  if (desk !== null) rest = ' '.repeat(desk[0].length) + rest.slice(desk[0].length)
  const isPage = desk !== null || clockWithZone.test(rest) || labelOfPublication.test(rest) || labelOfChange.test(rest)
  if (!isPage) return null
  const bare = rest.replace(new RegExp(clockWithZone, 'giu'), ' ').replace(new RegExp(labelOfChange, 'giu'), '|').replace(new RegExp(labelOfPublication, 'giu'), '|')
  const pieces = bare.split(/[|•·]|,\s|\s[-–—/]\s?|:(?=\s|$)/u).map((piece) => piece.replace(/[\s,.:()[\]–—-]+/gu, ' ').trim()).filter((piece) => piece !== '')
  if (!pieces.every(isName)) return null
  const labelled = dates.map((date) => ({ date, isOfChange: lastLabel(rest.slice(0, date.start)) }))
  return labelled.find(({ isOfChange }) => !isOfChange) ?? labelled[0] ?? null
}

/** Whether the label nearest before a date is one of a change; the day of the week and a clock may stand between. */
function lastLabel(before: string): boolean {
  const last = (pattern: RegExp) => Math.max(-1, ...[...before.matchAll(new RegExp(pattern, 'giu'))].map(({ index }) => index))
  return last(labelOfChange) >= 0 && last(labelOfChange) >= last(labelOfPublication)
}

/** A writer, an agency, a town, the day of the week or a number of a page: at most six words, each with a capital or a small word of names. */
function isName(piece: string): boolean {
  const words = piece.split(' ')
  return words.length <= 6 && words.every((word) => weekday.test(word) || /^\d{1,4}$/.test(word) || inNameOfOutlet.test(word) || /^by$/i.test(word))
}
