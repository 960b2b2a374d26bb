import { lexiconLanguage } from '../lexicon/en/function-words.ts'
import { monthLocales } from '../lexicon/month-locales.ts'
import { isValidJalaaliDate, toGregorian } from 'jalaali-js'

/** A calendar date found in words, as EDTF: `YYYY-MM-DD`, or `YYYY-MM` where no day is given. */
export interface WrittenDate {
  readonly date: string
  readonly start: number
  readonly end: number
}

/**
 * The calendar dates with a year that a short text writes out, in order: "July 28, 2020", "3 Mar 90", "2020-07-28",
 * "28.07.2020", "۷ مرداد ۱۳۹۹", "2020年7月28日". Month names of English and of `language` are known.
 * A date that can be read two ways ("05/04/2017" in English) is left out: wrong is worse than none.
 * @param now RFC 3339; decides the century of two-digit years
 */
export function writtenDates(text: string, language: string, now: string): WrittenDate[] {
  const plain = westernDigits(text)
  const names = monthNames(language)
  const found: WrittenDate[] = []
  const add = (match: RegExpExecArray, year: number, month: number, day: number | null) => {
    const date = calendarDate(year, month, day)
    if (date) found.push({ date, start: match.index, end: match.index + match[0].length })
  }
  const thisYear = Number(now.slice(0, 4))

  for (const match of plain.matchAll(patternsFor(names.alternation).dayMonthYear)) {
    const month = names.numbers.get(nameKey(match[2] as string))
    if (month) add(match, fullYear(match[3] as string, thisYear), month, Number(match[1]))
  }
  for (const match of plain.matchAll(patternsFor(names.alternation).monthDayYear)) {
    const month = names.numbers.get(nameKey(match[1] as string))
    if (month) add(match, fullYear(match[3] as string, thisYear), month, Number(match[2]))
  }
  for (const match of plain.matchAll(patternsFor(names.alternation).yearMonthDay)) {
    const month = names.numbers.get(nameKey(match[2] as string))
    if (month) add(match, Number(match[1]), month, Number(match[3]))
  }
  for (const match of plain.matchAll(patternsFor(names.alternation).monthYear)) {
    const month = names.numbers.get(nameKey(match[1] as string))
    if (month) add(match, Number(match[2]), month, null)
  }
  for (const match of plain.matchAll(/(?<![\d./-])((?:1[3-9]|2[01])\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g)) {
    add(match, Number(match[1]), Number(match[3]), Number(match[4]))
  }
  for (const match of plain.matchAll(/((?:1[3-9]|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g)) {
    add(match, Number(match[1]), Number(match[2]), Number(match[3]))
  }
  for (const match of plain.matchAll(/(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2((?:1[3-9]|20)\d{2})(?![\d/-]|\.\d)/g)) {
    const first = Number(match[1])
    const second = Number(match[3])
    const year = Number(match[4])
    // English writes month/day and day/month; other languages and dotted dates put the day first.
    const dayFirst = match[2] === '.' || first > 12 || first === second || language.slice(0, 2) !== 'en'
    if (dayFirst) add(match, year, second, first)
    else if (second > 12) add(match, year, first, second)
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: WrittenDate[] = []
  for (const date of found) {
    const last = kept.at(-1)
    if (!last || date.start >= last.end) kept.push(date)
  }
  return kept
}

/** A valid date as EDTF, or null. Years before 1500 are taken as Solar Hijri and converted. */
export function calendarDate(year: number, month: number, day: number | null): string | null {
  if (year >= 1300 && year < 1500) {
    if (day === null || !isValidJalaaliDate(year, month, day)) return null
    const western = toGregorian(year, month, day)
    return calendarDate(western.gy, western.gm, western.gd)
  }
  if (year < 1800 || year > 2200 || month < 1 || month > 12) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return head
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${head}-${String(day).padStart(2, '0')}`
}

/** Arabic-Indic and Persian digits as western ones; the length stays. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code >= 0x6f0 ? code - 0x6f0 : code - 0x660)
  })
}

function fullYear(digits: string, thisYear: number): number {
  const year = Number(digits.replace(/^['’]/, ''))
  if (digits.length > 2) return year
  const century = Math.floor(thisYear / 100) * 100
  return century + year > thisYear ? century - 100 + year : century + year
}

interface MonthNames {
  /** Names as `nameKey` writes them. */
  readonly numbers: ReadonlyMap<string, number>
  readonly alternation: string
}

const cache = new Map<string, MonthNames>()

/** Month names of English and of one more language, long and short, as the platform's own locale data has them. */
function monthNames(language: string): MonthNames {
  const base = language.split('-')[0] ?? ''
  const known = cache.get(base)
  if (known) return known
  const numbers = new Map<string, number>()
  for (const { locale, calendar } of [
    { locale: lexiconLanguage, calendar: 'gregory' as const },
    ...(monthLocales[base] ?? [{ locale: base, calendar: 'gregory' as const }]),
  ]) {
    if (locale === 'und' || locale === '' || Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0) continue
    // Some languages inflect the name beside a day ("5 мая") and not alone ("май"): both are known.
    const formats = (['long', 'short'] as const).flatMap((month) =>
      [{ month }, { day: 'numeric' as const, month }].map(
        (options) => new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, { ...options, timeZone: 'UTC' }),
      ),
    )
    for (let step = 0; step < 12; step += 1) {
      const day = calendar === 'persian' ? new Date(Date.UTC(2021, 3 + step, 5)) : new Date(Date.UTC(2021, step, 15))
      for (const format of formats) {
        const name = format.formatToParts(day).find((part) => part.type === 'month')?.value
        if (name && /\p{L}{2}/u.test(name)) numbers.set(nameKey(name), step + 1)
      }
    }
  }
  if (numbers.has('sep')) numbers.set('sept', 9)
  const forms = [...numbers.keys()].sort((a, b) => b.length - a.length)
  const names = { numbers, alternation: forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') }
  cache.set(base, names)
  return names
}

function nameKey(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

interface Patterns {
  readonly dayMonthYear: RegExp
  readonly monthDayYear: RegExp
  readonly yearMonthDay: RegExp
  readonly monthYear: RegExp
}

const patternCache = new Map<string, Patterns>()

function patternsFor(month: string): Patterns {
  const known = patternCache.get(month)
  if (known) return known
  const ordinal = String.raw`(?:st|nd|rd|th|er|ème|º|ª|\.)?`
  const year = String.raw`((?:1[3-9]|20)\d{2}|['’]?\d{2}(?![\d:/-]|\.\d))`
  const longYear = String.raw`((?:1[3-9]|20)\d{2})`
  const edge = String.raw`(?![\p{L}\p{N}])`
  const patterns = {
    dayMonthYear: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:/-])(\d{1,2})${ordinal}(?:\s+|-|/)(?:(?:of|de|di)\s+)?(${month})\.?(?![\p{L}])(?:\s?/\s?(?:${month})(?![\p{L}]))?(?:,|\s|-|/)*(?:(?:de|del)\s+)?${year}${edge}`,
      'giu',
    ),
    monthDayYear: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${month})\.?\s*(\d{1,2})${ordinal}(?:,\s*|\s+)${longYear}${edge}`,
      'giu',
    ),
    yearMonthDay: new RegExp(
      String.raw`(?<![\p{L}\p{N}])${longYear}[\s,/-]+(${month})\.?[\s,/-]+(\d{1,2})(?![\p{L}\p{N}:])`,
      'giu',
    ),
    monthYear: new RegExp(String.raw`(?<![\p{L}\p{N}]|\d[\s.-])(${month})\.?,?\s+${longYear}${edge}`, 'giu'),
  }
  patternCache.set(month, patterns)
  return patterns
}
