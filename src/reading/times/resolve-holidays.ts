import { holidays, thingsOfHolidays } from '../../lexicon/en/times.ts'
import { yearOfPartialDate } from './anchor-year.ts'
import { type Day, easterOf, firstOfMonth, weekdayOf } from './calendar.ts'
import { dayMoment, fromPublication, stretch, unknown, written } from './moment.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { normal, yearOf } from './words.ts'

/** Holidays of the calendar. */
export const holidayResolvers: Resolvers<'holiday'> = {
  holiday: (groups, setting) => {
    const name = normal(groups.holiday ?? '').replace(/^(?:the )?new year$/, "new year's day")
    const date = holidays[name]
    if (date === undefined) return null
    // 'the day after Christmas'
    const beside = groups.beside === undefined ? 0 : /after/i.test(groups.beside) ? 1 : -1
    const at = (year: number): Day => beside + of(year)
    const of = (year: number): Day => {
      if (date === 'easter') return easterOf(year)
      // in September in North America, where the text was written then; else on the first of May
      if (date === 'labour') {
        const september = firstOfMonth(year, 9)
        const monday = september + ((1 - weekdayOf(september) + 7) % 7)
        return setting.published !== null && Math.abs(setting.published - monday) <= 45 ? monday : firstOfMonth(year, 5)
      }
      if (date === 'thanksgiving') {
        const first = firstOfMonth(year, 11)
        return first + ((4 - weekdayOf(first) + 7) % 7) + 21
      }
      return firstOfMonth(year, date.month) + date.day - 1
    }
    // 'between Christmas and New Year'
    if (groups.to !== undefined) {
      const year = groups.year === undefined ? yearOfPartialDate({ ...setting, tense: 'past' }, at)?.year : yearOf(groups.year)
      return year === undefined ? unknown(null, 'holiday') : stretch(at(year), firstOfMonth(year + 1, 1), fromPublication('date/holiday/range'))
    }
    if (groups.year !== undefined)
      return dayMoment(at(yearOf(groups.year)), written('date/holiday'))
    // 'A Christmas of fear', 'Christmas carols': no day
    if (/\b(?:an?|another|no|every)\s+(?:\p{L}+\s+)?$/iu.test(setting.before) || notTheDay.test(setting.after)) return null
    const which = normal(groups.which ?? '')
    const looking: Setting =
      which === 'next' ? { ...setting, tense: 'future' } : which === 'last' ? { ...setting, tense: 'past' } : setting
    const chosen = yearOfPartialDate(looking, at)
    if (chosen === null) return unknown(null, 'holiday')
    return dayMoment(at(chosen.year), { anchor: chosen.anchor, stated: false, rule: `date/holiday/${chosen.rule}` })
  },
}

const notTheDay = new RegExp(`^ (?:${thingsOfHolidays})\\b`, 'i')
