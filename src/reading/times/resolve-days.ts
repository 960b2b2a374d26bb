import { yearOfPartialDate } from './anchor-year.ts'
import { addMonths, type Day, dayOf, firstOfMonth, isoDay, partsOf, weekdayOf } from './calendar.ts'
import { type Basis, between, dayMoment, type Moment, stretch, unknown, weekMoment, written } from './moment.ts'
import type { Groups, Resolvers, Setting } from './resolve.ts'
import { withDayPart } from './told-part.ts'
import { monthOf, normal, numberOf, ordinalOf, unitOf, weekdayNumber, yearOf } from './words.ts'
import { fullYear, yearIn, yearOfReference } from './year-told.ts'

/** Days told by their date: one, several, and stretches up to one. */
export const dayResolvers: Resolvers<'day' | 'day-range' | 'days-of-two-months' | 'iso' | 'numeric' | 'week-of' | 'stretch-to' | 'day-alone' | 'nth-weekday'> = {
  day: (groups, setting) => {
    const month = monthOf(groups.month)
    const day = ordinalOf(groups.day)
    if (month === null || day === null) return null
    return withDayPart(dayIn(yearIn(groups) ?? yearOfReference(groups.yearref, setting)?.year ?? null, month, day, 'date/day', setting, weekdayNumber(groups.weekday)), groups.daypart)
  },

  'day-range': (groups, setting) => {
    const month = monthOf(groups.month)
    const days = [ordinalOf(groups.day), ordinalOf(groups.day2)]
    if (month === null || days[0] == null || days[1] == null || days[0] >= days[1]) return null
    const year = yearIn(groups)
    const to = dayIn(year, month, days[1], 'date/day-range', setting, null)
    if (to?.window?.first == null || to.anchor === 'unknown') return to
    const from = dayIn(partsOf(to.window.first).year, month, days[0], 'date/day-range', setting, null)
    return from === null ? null : range(from, to, setting.words, groups, to)
  },

  'days-of-two-months': (groups, setting) => {
    const [month, month2, day, day2] = [
      monthOf(groups.month),
      monthOf(groups.month2),
      ordinalOf(groups.day),
      ordinalOf(groups.day2),
    ]
    if (month === null || month2 === null || day === null || day2 === null) return null
    const own = yearIn(groups)
    const to = dayIn(groups.year2 ? yearOf(groups.year2) : own, month2, day2, 'date/range', setting, null)
    if (to?.window?.first == null || to.anchor === 'unknown') return to
    const toYear = partsOf(to.window.first).year
    const from = dayIn(own ?? (month > month2 ? toYear - 1 : toYear), month, day, 'date/range', setting, null)
    return from === null ? null : range(from, to, setting.words, groups, to)
  },

  iso: (groups) => {
    const day = dayOf(Number(groups.year), Number(groups.m), Number(groups.d))
    if (day === null) return null
    const moment = dayMoment(day, written('date/iso'))
    return groups.h === undefined ? moment : { ...moment, timex: 'TIME', timexValue: `${isoDay(day)}T${groups.h}:${groups.min}` }
  },

  numeric: (groups, setting) => {
    const [a, b] = [Number(groups.a), Number(groups.b)]
    const year = (groups.c ?? '').length === 2 ? fullYear(Number(groups.c), setting) : Number(groups.c)
    if (year < 1000 || year > 2100) return null
    // with two-digit years and hyphens or full stops it is as well a score or a version
    if ((groups.c ?? '').length === 2 && groups.sep !== '/' && (a > 31 || b > 12 || groups.sep === '.')) return null
    const basis: Basis = written('date/numeric')
    const monthFirst = a > 12 ? false : b > 12 ? true : setting.monthFirst && groups.sep !== '.'
    const [first, other] = monthFirst ? [dayOf(year, a, b), dayOf(year, b, a)] : [dayOf(year, b, a), dayOf(year, a, b)]
    // '09/03/2024' in a text of 14 March: one order would be a day to come.
    const isToCome = first !== null && setting.published !== null && first > setting.published
    const isOther = isToCome && other !== null && other <= setting.published
    const day = isOther ? other : first
    if (day === null) return null
    const ambiguous = a <= 12 && b <= 12 && a !== b && !isOther
    return {
      ...dayMoment(day, ambiguous ? { ...basis, rule: 'date/numeric/order-not-certain' } : basis),
      qualifier: ambiguous ? '?' : '',
    }
  },

  'week-of': (groups, setting) => {
    const month = monthOf(groups.month)
    const day = ordinalOf(groups.day)
    if (month === null || day === null) return null
    const found = dayIn(yearIn(groups), month, day, 'date/week-of', setting, null)
    if (found?.window?.first == null || found.anchor === 'unknown') return found
    return weekMoment(found.window.first, { anchor: found.anchor, stated: found.stated, rule: 'date/week-of' })
  },

  'stretch-to': (groups, setting) => {
    const day = dayResolvers.day({ day: groups.day ?? groups.day2, month: groups.month ?? groups.month2, year: groups.year }, setting)
    const unit = unitOf(groups.span)
    const n = groups.n === undefined ? 1 : numberOf(groups.n)
    if (day?.window?.first == null || unit === null || typeof n !== 'number') return day
    const to = day.window.first
    const from = unit === 'day' ? to - n + 1 : unit === 'week' ? to - 7 * n + 1 : addMonths(to, unit === 'year' ? -12 * n : -n) + 1
    return stretch(from, to, { anchor: day.anchor, stated: day.stated, rule: 'date/stretch-to' }, { grain: 'open' })
  },

  // 'the first Sunday of the month', 'the last Friday of March 2019'
  'nth-weekday': (groups, setting) => {
    const weekday = weekdayNumber(groups.weekday)
    const n = ['first', 'second', 'third', 'fourth'].indexOf(normal(groups.nth ?? ''))
    const isThis = /^(?:this|last)$/.test(normal(groups.which ?? '')) || setting.isOfMonth
    const told = isThis && setting.published !== null ? null : setting.story.last('month')
    const written = groups.month === undefined ? null : dayIn(yearIn(groups), monthOf(groups.month) ?? 1, 1, 'date/weekday-of-month', setting, null)
    const around = groups.month === undefined ? (told?.first ?? setting.published) : (written?.window?.first ?? null)
    if (weekday === null || around === null) return null
    const { year, month } = partsOf(normal(groups.which ?? '') === 'last' ? addMonths(around, -1) : around)
    const first = firstOfMonth(year, month)
    const last = addMonths(first, 1) - 1
    const from = n < 0 ? last - 6 : first + 7 * n
    const day = Array.from({ length: 7 }, (_, i) => from + i).find((each) => weekdayOf(each) === weekday)
    return day === undefined ? null : dayMoment(day, { anchor: written?.anchor ?? (told === null ? 'publication' : 'discourse'), stated: false, rule: 'date/weekday-of-month' })
  },

  'day-alone': (groups, setting) => {
    const day = ordinalOf(groups.day)
    const opens = /\b(?:on|by|until|from|since|before|after)\s+$/i.test(setting.before)
    // 'on the 25th and the 27th'
    const goesOn = /\bon the (?:\d{1,2}(?:st|nd|rd|th), )?(?:the )?\d{1,2}(?:st|nd|rd|th) and $/i.test(setting.before)
    if (day === null || !(opens || goesOn || groups.daypart !== undefined)) return null
    const which = normal(groups.which ?? '')
    // 'the 5th of this month' is said on the day of writing, 'the 5th of the month' in the story
    const told = (/^(?:this|last)$/.test(which) || (setting.isOfMonth && which === '')) && setting.published !== null ? null : setting.story.last('month')
    const anchorDay = told?.first ?? setting.published
    if (anchorDay === null) return unknown(`XXXX-XX-${String(day).padStart(2, '0')}`, 'day')
    const dayOfMonth = (from: Day) => dayOf(partsOf(from).year, partsOf(from).month, day)
    const own = dayOfMonth(/^last$|previous/.test(which) ? addMonths(anchorDay, -1) : /following|next/.test(which) ? addMonths(anchorDay, 1) : anchorDay)
    // 'On the 24th a mill was burned', written on the 5th: of the month before
    // and so where only days of the month of writing were told before
    const written = setting.published
    const isToCome = own !== null && written !== null && own > written && anchorDay <= written && written - anchorDay < 31 && !/^(?:this|following|next)|the same|the next|the following/.test(which) && setting.tense !== 'future'
    const found = isToCome ? dayOfMonth(addMonths(anchorDay, -1)) : own
    if (found === null) return null
    return withDayPart(dayMoment(found, { anchor: told ? 'discourse' : 'publication', stated: false, rule: 'date/day-of-month' }), groups.daypart)
  },
}

/** One day; the year counted where it is not written. */
function dayIn(
  year: number | null,
  month: number,
  day: number,
  rule: string,
  setting: Setting,
  weekday: number | null,
): Moment | null {
  if (year !== null) {
    const found = dayOf(year, month, day)
    return found === null ? null : dayMoment(found, written(rule))
  }
  if (day > 31 || (month === 2 && day > 29)) return null
  const at = (y: number) => firstOfMonth(y, month) + day - 1
  const chosen = yearOfPartialDate(setting, at)
  if (chosen === null) return unknown(`XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 'day')
  let best = chosen.year
  // "Tuesday, March 3": the weekday tells the year
  // unless the date lies close behind: then it is the weekday that is mistaken
  const close =
    chosen.anchor === 'publication' &&
    setting.published !== null &&
    setting.published - at(best) >= 0 &&
    setting.published - at(best) <= 60
  if (weekday !== null && !close) {
    const now = setting.published === null ? best : partsOf(setting.published).year
    for (const candidate of [best, now, now - 1, best - 1, best + 1, now + 1]) {
      if (weekdayOf(at(candidate)) === weekday) {
        best = candidate
        break
      }
    }
  }
  const found = dayOf(best, month, day) ?? dayOf(best - 1, month, day)
  return found === null ? null : dayMoment(found, { anchor: chosen.anchor, stated: false, rule: `${rule}/${chosen.rule}` })
}

/** First and last day of a list or range. "Between" and a night of two dates leave the day open; the others mean every day. */
function range(from: Moment, to: Moment, words: string, groups: Groups, basis: Basis): Moment | null {
  const open = /^between |\sor\s/i.test(words) || groups.daypart !== undefined
  return between(from, to, { anchor: basis.anchor, stated: basis.stated, rule: basis.rule }, open ? 'some_day' : 'every_day')
}
