import { isValidJalaaliDate, jalaaliMonthLength, toGregorian } from 'jalaali-js'
import { type Day, dayOf } from './calendar.ts'

/** First and last day of a Solar Hijri date; the whole month when `day` is null. Null for a date the calendar has not. */
export function jalaliDays(year: number, month: number, day: number | null): { first: Day; last: Day } | null {
  if (month < 1 || month > 12 || year < 1 || year > 3000) return null
  const from = day ?? 1
  const to = day ?? jalaaliMonthLength(year, month)
  if (!isValidJalaaliDate(year, month, from)) return null
  const first = toGregorian(year, month, from)
  const last = toGregorian(year, month, to)
  const a = dayOf(first.gy, first.gm, first.gd)
  const b = dayOf(last.gy, last.gm, last.gd)
  return a === null || b === null ? null : { first: a, last: b }
}

const hijriFormat = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
})

/**
 * The Gregorian day of a lunar Hijri date by the Umm al-Qura calendar that `Intl` knows; null for a date it has not.
 * Months begin with a sighting of the moon, which differs by country: the true day may be one off on either side.
 */
export function hijriDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > 1500) return null
  // 1 Muharram 1 AH is 19 July 622; a lunar year has 354.367 days. The estimate is off by a few days at most.
  const estimate = Math.round(-492_148 + (year - 1) * 354.367 + (month - 1) * 29.53 + day - 1)
  const target = year * 10_000 + month * 100 + day
  for (let offset = -6; offset <= 6; offset += 1) {
    if (hijriKey(estimate + offset) === target) return estimate + offset
  }
  return null
}

function hijriKey(day: Day): number {
  let key = 0
  for (const part of hijriFormat.formatToParts(day * 86_400_000)) {
    if (part.type === 'year') key += Number(part.value) * 10_000
    else if (part.type === 'month') key += Number(part.value) * 100
    else if (part.type === 'day') key += Number(part.value)
  }
  return key
}

/** Persian and Arabic-Indic digits to 0-9. */
export function latinDigits(words: string): string {
  return words.replace(/[۰-۹]/g, (c) => String(c.charCodeAt(0) - 0x6f0)).replace(/[٠-٩]/g, (c) => String(c.charCodeAt(0) - 0x660))
}
