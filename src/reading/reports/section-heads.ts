import type { Document } from '../../record/document.ts'
import { silentRoles } from '../../record/document.ts'
import type { PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, wordsOf } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import { cellsOf, isRow } from '../../text/layout.ts'
import { caseLabel } from '../../lexicon/en/report-words.ts'

/** What the line at the head of a passage says: the day, the place or the case of what stands under it. */

/** What of a document says how it is laid out. */
export type Laid = Pick<Document, 'text' | 'passages' | 'dateline' | 'publishedAt'>

/** A short line without a stop over a paragraph that is longer. */
export function isHeadOf({ text, passages }: Laid, index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]]
  if (passage === undefined || next === undefined || silentRoles.has(passage.role) || !['lead', 'body', 'list'].includes(next.role)) return false
  const words = text.slice(passage.start, passage.end)
  return words.length <= 90 && next.end - next.start >= Math.max(40, words.length) && !/[.!?:;,]["”’»)]*$/.test(words) && !isRow(words)
}

/** The day of a heading that is a place and a day behind the label of a case, 'Case 3 - Kisumu, 4 and 5 February'; null for any other line. */
export function caseHead(words: string, start: number, places: readonly PlaceMention[], dated: readonly TimeMention[]): { readonly day: TimeValue | null } | null {
  const label = caseLabel.exec(words)?.[0].length ?? 0
  const days = dated.filter(({ span }) => span.start >= start && span.end <= start + words.length)
  const rest = words.slice(label).replace(/[^\p{L}\p{N}]/gu, '').length
  const named = [...places, ...days].reduce((sum, { span }) => sum + words.slice(span.start - start, span.end - start).replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  return places.length > 0 && days.length > 0 && named >= rest * 0.65 ? { day: fewDays(days) } : null
}

/** 'Janakpur, Dhanusha' as a heading: a town and what it lies in. */
export const townAndProvince = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u

/** 'Tuesday, 4 May', 'Wednesday and Thursday' as a heading: the day, or the few days, of what stands under it. */
export function dayOfHeading(words: string, start: number, dated: readonly TimeMention[]): TimeValue | null {
  const inside = dated.filter(({ span }) => span.start >= start && span.end <= start + words.length)
  const covered = inside.reduce((sum, { span }) => sum + span.end - span.start, 0)
  return covered >= words.length * 0.7 ? fewDays(inside, 7) : null
}

/** 'Yemen / Hodeidah. ', 'CHAD - Moundou: ': a country, and a place in it. */
export const countryAndTown = /^[^.!?:\n]{3,40}(?: ?[/|]| [-–—]) \p{Lu}[^.!?:\n]{1,40}[.:] (?=["“'‘]?[\p{Lu}\d])/u

/** "3. On 6 October", "(b) In Goma", "- Kisumu:" and what the page itself marks as an item. */
export function opensItem(words: string, isItem: boolean): boolean {
  return isItem || isRow(words) || /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[-*•–])\s+\p{Lu}/u.test(words)
}

export function isItemAt({ text, passages }: Laid, index: number): boolean {
  const passage = passages[index]
  return passage !== undefined && opensItem(text.slice(passage.start, passage.end), passage.role === 'list')
}

/** Length of the head of "Friday, 9:40 p.m. - A man", "9 August, Kisumu: Police": a day before a mark, and where; 0 where none stands there. */
export function dayHead(words: string, start: number, dated: readonly TimeMention[], dateline: Document['dateline']): number {
  const head = /^[^.!?]{0,8}\p{L}.{2,60}?(?::(?!\d)| [-–—]) /u.exec(words)?.[0] ?? dayAndPlace.exec(words)?.[0] ?? dayAndStop.exec(words)?.[0]
  if (head === undefined || (dateline !== null && dateline.span.start === start)) return 0
  return dated.some((time) => time.span.start >= start && time.span.start < start + 12 && time.span.end <= start + head.length) ? head.length : 0
}

/** "5 January, Dola. A shell hit a clinic." */
const dayAndPlace = /^\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?, (?:near )?\p{Lu}[^.!?]{1,40}\. (?=\p{Lu})/u

/** "6 January. The court announced", "January 6. The court" */
const dayAndStop = /^(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2})(?:,? \d{4})?\. (?=["“'‘]?\p{Lu})/u

/** Length of the head of "Sanandaj: a baker", "Qom, 19 October: one man": an item that begins with its place; 0 where none stands there. */
export function placeHead(words: string, start: number, places: readonly PlaceMention[]): number {
  const head = /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?\p{Lu}[^.!?:]{1,60}:(?!\d)\s/u.exec(words)?.[0]
  return head !== undefined && places.some((place) => place.span.start <= start + 5 && place.span.end < start + head.length) ? head.length : 0
}

/** Length of the head of "• Kisumu (Nyanza), 9 August. Police beat": an item that begins with its place and its day and nothing else; 0 where none stands there. */
export function placeAndDayHead(words: string, start: number, places: readonly PlaceMention[], dated: readonly TimeMention[]): number {
  const head = /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?\p{Lu}[^.!?:;]{2,80}(?:\.| [-–—]) (?=["“'‘]?\p{Lu})/u.exec(words)?.[0]
  if (head === undefined) return 0
  const end = start + head.length
  const own = places.filter(({ span }) => span.end < end)
  const day = dated.find(({ span }) => span.start >= start && span.end < end)
  if (day === undefined || !own.some(({ span }) => span.start <= start + 5)) return 0
  const named = [...own, day].reduce((sum, { span }) => sum + span.end - span.start, 0)
  return head.replace(/[^\p{L}\p{N} ]/gu, '').length - named <= 24 ? head.length : 0
}

/** 'Tierralta. On 3 July ...', 'San José de Uré, municipality of Montelíbano. On 8 August ...' */
export const headBeforeStop = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]*){0,3}(?:, [^.!?:;]{2,50})?\. (?=["“'‘]?[\p{Lu}\d])/u

/** 'Kratie: ', 'Kratie province: ' */
export const headBeforeColon = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,3}: (?=["“'‘]?[\p{Lu}\d])/u

/** The day that a cell or a heading names; null where it names none or two. */
export function oneDay(times: readonly TimeMention[]): TimeValue | null {
  const days = times.flatMap(({ value }) => (value !== null && value.earliest !== null && value.earliest === value.latest ? [value] : []))
  const [day] = days
  if (day === undefined || days.some((other) => other.earliest !== day.earliest)) return null
  return { ...day, stated: true, rule: `${day.rule}; the day it stands under` }
}

/** The day that the head of an item names, or the few days: 'Kisumu, 15 to 18 March.'; null where it names none, two, or more than are few. */
export function fewDays(times: readonly TimeMention[], few = 32): TimeValue | null {
  const [only, another] = times
  const value = only?.value ?? null
  const isShort = another === undefined && value !== null && value.earliest !== null && value.latest !== null && value.earliest !== value.latest && Date.parse(value.latest) - Date.parse(value.earliest) < few * 86_400_000
  return isShort ? { ...value, stated: true, rule: `${value.rule}; the days it stands under` } : oneDay(times)
}

/** 'Narsingdi | Supporters clashed | 3': the places that are all a cell holds. */
export function placesOfCells(text: string, row: Span, places: readonly PlaceMention[]): PlaceMention[] {
  return cellsOf(text, row).flatMap((cell) => {
    const inCell = places.filter((place) => contains(cell, place.span))
    const named = inCell.reduce((sum, place) => sum + place.span.end - place.span.start, 0)
    return named > 0 && named >= wordsOf(text, cell).replace(/\W/gu, '').length * 0.7 ? inCell : []
  })
}
