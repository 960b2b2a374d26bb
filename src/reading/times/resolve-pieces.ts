import { addMonths, partsOf, weekdayOf } from './calendar.ts'
import { type Basis, dayMoment, type Moment, monthMoment, stretch, written, yearMoment } from './moment.ts'
import { monthResolvers } from './resolve-months.ts'
import type { Groups, Resolvers, Setting } from './resolve.ts'
import { normal, numberOf, weekdayNumber, yearOf } from './words.ts'
import { yearOfReference } from './year-told.ts'

/** Pieces of a month or year: "the first half of 2019", "the last Saturday of September". */
export const pieceResolvers: Resolvers<'piece'> = {
  piece: (groups, setting) => {
    const unit = normal(groups.unit ?? '')
    const which = normal(groups.which ?? '')
    const n = groups.n === undefined ? (/s$/.test(unit) ? 'vague' : 1) : numberOf(groups.n)
    const whole =
      groups.monthref !== undefined
        ? wholeMonth(normal(groups.monthref), setting)
        : groups.month === undefined
        ? wholeYear(groups, setting)
        : monthResolvers.month({ month: groups.month, year: groups.year }, setting)
    if (whole?.window?.first == null || whole.window.last === null || n === null) return null
    const { first, last } = whole.window
    const position = { second: 1, third: 2, fourth: 3 }[which] ?? 0
    const fromEnd = /last|final|closing/.test(which)
    const basis: Basis = { anchor: whole.anchor, stated: whole.stated, rule: 'date/piece' }
    // 'the last Saturday of September'
    const weekday = weekdayNumber(groups.weekday)
    if (weekday !== null) {
      const day = fromEnd ? last - ((weekdayOf(last) - weekday + 7) % 7) : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * position
      return day > last ? null : dayMoment(day, basis)
    }
    const days = last - first + 1
    const length =
      { half: Math.ceil(days / 2), day: 1, week: 7, weekend: 7, fortnight: 14, month: 30.4 }[unit.replace(/s$/, '')] ?? 1
    const stretchDays = n === 'vague' ? (unit === 'days' ? 5 : 3 * length) : n * length
    const from = fromEnd ? Math.round(last - stretchDays + 1) : Math.round(first + position * stretchDays)
    const to = fromEnd ? last : Math.min(last, Math.round(from + stretchDays) - 1)
    if (from < first || from > to) return null
    const value =
      unit === 'half' && groups.month === undefined && position <= 1
        ? `${(whole.timexValue ?? '').slice(0, 4)}-H${position === 1 || fromEnd ? 2 : 1}`
        : whole.timexValue
    return stretch(from, to, basis, {
      timexValue: value,
      qualifier: unit === 'half' || unit === 'day' ? '' : '~',
      grain: from === to ? 'day' : groups.month === undefined && groups.monthref === undefined ? 'month' : 'week',
      mod: fromEnd ? 'END' : position === 0 ? 'START' : null,
    })
  },
}

/** 'this month', 'last month' is said on the day of writing, 'the month' and 'that month' in the story. */
function wholeMonth(words: string, { story, published }: Setting): Moment | null {
  const isOfWriting = /^(?:this|last)/.test(words)
  const told = isOfWriting ? null : story.last('month')
  const day = told?.first ?? (published !== null && words.startsWith('last') ? addMonths(published, -1) : published)
  if (day === null) return null
  const { year, month } = partsOf(day)
  return monthMoment(year, month, { anchor: told === null ? 'publication' : 'discourse', stated: false, rule: 'date/month-of-story' })
}

function wholeYear(groups: Groups, setting: Setting): Moment | null {
  if (groups.year2 !== undefined) return yearMoment(yearOf(groups.year2), written('date/year'))
  const year = yearOfReference(groups.yearref === 'the year' ? 'this year' : groups.yearref, setting)
  return year === null ? null : yearMoment(year.year, { anchor: year.anchor, stated: false, rule: 'date/year-of-story' })
}
