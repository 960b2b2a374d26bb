import { type Document, silentRoles } from '../record/document.ts'
import type { Span } from '../record/span.ts'
import { wordsOf } from '../record/span.ts'

/** How passages are laid out, told by their own signs: the time of day or the town that heads an entry, the cells of a row. */

/** The passages of a live report or a log that begin with the time of day, and its headings that do; none where fewer than three do. */
export function clockEntries({ text, passages }: Pick<Document, 'text' | 'passages'>): { readonly entries: ReadonlySet<number>; readonly headings: ReadonlySet<number> } {
  const atLeastThree = (isOne: (role: Document['passages'][number]['role'], words: string) => boolean) => {
    const found = passages.flatMap(({ role, start, end }, index) => (isOne(role, text.slice(start, end)) ? [index] : []))
    return new Set(found.length >= 3 ? found : [])
  }
  return {
    entries: atLeastThree((role, words) => role !== 'headline' && !silentRoles.has(role) && clockHead(words) !== null),
    // '20:41 Stun grenades at the bridge'
    headings: atLeastThree((role, words) => role === 'headline' && /^\W*(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.:])/.test(words)),
  }
}

/** The time of day that an entry begins with, and what parts it from the text: '18:20 ', '11.30am: ', '09:15 GMT - '; null where none stands there. */
export function clockHead(words: string): string | null {
  const head = /^(?:[01]?\d|2[0-3])(?::[0-5]\d(?:\s?[ap]\.?m\b\.?|\s?h\b)?|\.[0-5]\d\s?[ap]\.?m\b\.?|\s?[ap]\.?m\b\.?)(?:\s(?:[A-Z]{3,4}|local time|local)\b)?(?:\s*[-–—:|]\s*|\s+)(?=["“'‘]?\p{Lu})/u.exec(words)
  return head === null ? null : head[0]
}

/** The name in capitals before a dash that opens a paragraph ('MANGOCHI - '), and where what is told behind it begins; null where none does. */
export function townHead(words: string): { readonly name: string; readonly end: number } | null {
  const head = /^(\p{Lu}[\p{Lu}'\u2019 -]{2,30}),? [-\u2013\u2014] (?=\p{Lu})/u.exec(words)
  return head === null ? null : { name: head[1] as string, end: head[0].length }
}

/** A row of a table: 'Marden | 4 May | two men shot'. */
export function isRow(words: string): boolean {
  return (words.match(/(?:^| )\| /g)?.length ?? 0) >= 2
}

/** The cells of a row, in the order of their columns. */
export function cellsOf(text: string, row: Span): Span[] {
  let start = row.start
  return wordsOf(text, row).split(' | ').map((cell) => {
    const span = { start, end: start + cell.length }
    start = span.end + ' | '.length
    return span
  })
}
