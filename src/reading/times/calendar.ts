/**
 * Days as whole numbers counted from 1970-01-01 (proleptic Gregorian calendar, no time zones):
 * all arithmetic on dates in this room is done on these numbers.
 */
export type Day = number

const msPerDay = 86_400_000

/** The day of a calendar date, or null where the calendar has no such date (30 February). Months count from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return unchecked(year, month, day)
}

/** First day of a month; months outside 1..12 roll over into other years. */
export function firstOfMonth(year: number, month: number): Day {
  const months = year * 12 + (month - 1)
  return unchecked(Math.floor(months / 12), modulo(months, 12) + 1, 1)
}

/** Last day of a month; months outside 1..12 roll over into other years. */
export function lastOfMonth(year: number, month: number): Day {
  return firstOfMonth(year, month + 1) - 1
}

export function daysInMonth(year: number, month: number): number {
  return lastOfMonth(year, month) - firstOfMonth(year, month) + 1
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * msPerDay)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** YYYY-MM-DD. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  return `${isoYear(year)}-${two(month)}-${two(dayOfMonth)}`
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${two(month)}`
}

/** Four digits; years before our era as EDTF writes them (-0489 for 490 BC). */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

/** Reads YYYY-MM-DD at the head of an ISO date or date-time; null for anything else or a day that is not in the calendar. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(iso)
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null
}

/** Monday is 1, Sunday is 7 (ISO 8601). */
export function weekdayOf(day: Day): number {
  return modulo(day + 3, 7) + 1
}

/** The Monday of the ISO week that holds the day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** ISO week, e.g. 2024-W45. The week belongs to the year that holds its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = mondayOf(day) + 3
  const { year } = partsOf(thursday)
  const week = Math.floor((thursday - unchecked(year, 1, 1)) / 7) + 1
  return `${isoYear(year)}-W${two(week)}`
}

/** The same day of the month some months on, or the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const first = firstOfMonth(year, month + months)
  const target = partsOf(first)
  return first + Math.min(dayOfMonth, daysInMonth(target.year, target.month)) - 1
}

/** Easter Sunday of the Western churches (Meeus/Jones/Butcher). */
export function easterOf(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return unchecked(year, month, day)
}

function unchecked(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(2000, month - 1, day))
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / msPerDay)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function modulo(a: number, b: number): number {
  return ((a % b) + b) % b
}
