import type { UnitName } from '../../lexicon/en/times.ts'
import { addMonths, type Day, firstOfMonth, isoDay, partsOf } from './calendar.ts'
import { lengthValue } from './length-value.ts'
import { bare, type Basis, centuryMoment, dayMoment, decadeMoment, fromPublication, type Grain, type Moment, monthMoment, quarterMoment, stretch, weekendMoment, weekMoment, yearMoment } from './moment.ts'
import type { Setting } from './resolve.ts'

/** Steps over units of the calendar: so many days, weeks or years on from a day. */

/** How fine a time told in such a unit is; null for units below a day. */
export function grainOf(unit: UnitName): Grain | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'night') return 'day'
  if (unit === 'fortnight' || unit === 'weekend') return 'week'
  return unit === 'millennium' ? 'century' : unit
}

/** The day some units on, or back where the number is negative. */
export function move(day: Day, unit: UnitName, n: number): Day {
  if (unit === 'day' || unit === 'night') return day + Math.round(n)
  if (unit === 'week' || unit === 'weekend') return day + Math.round(n * 7)
  if (unit === 'fortnight') return day + Math.round(n * 14)
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 }[unit as string]
  return months === undefined ? day : addMonths(day, Math.round(n * months))
}

/** The month that holds a day. */
export function monthOfDay(day: Day, basis: Basis): Moment {
  const { year, month } = partsOf(day)
  return monthMoment(year, month, basis)
}

/** The unit that lies n units from the one that holds the day. */
export function stepped(day: Day, unit: UnitName, n: number, basis: Basis, anchorGrain?: Grain): Moment {
  const there = move(day, unit, n)
  const { year, month } = partsOf(there)
  if (unit === 'day' || unit === 'night') return dayMoment(there, basis)
  if (unit === 'week' || unit === 'fortnight')
    return n !== 0 && anchorGrain === 'day' ? dayMoment(there, basis) : weekMoment(there, basis)
  if (unit === 'weekend') return weekendMoment(there, basis)
  if (unit === 'month') return monthMoment(year, month, basis)
  if (unit === 'quarter') return quarterMoment(year, Math.ceil(month / 3), basis)
  if (unit === 'decade') return decadeMoment(Math.floor(year / 10) * 10, basis)
  if (unit === 'century' || unit === 'millennium') return centuryMoment(Math.floor(year / 100) + 1, basis)
  return yearMoment(year, basis)
}

/** "Two weeks ago" is about that week, "eleven years ago" that year or so: told units are taken whole and marked approximate. */
export function steppedBack(published: Day, unit: UnitName, n: number, basis: Basis): Moment {
  const there = move(published, unit, -n)
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    const days = unit === 'hour' ? n / 24 : 0
    return stretch(published - Math.ceil(days), published, basis, { timexValue: isoDay(published - Math.floor(days)) })
  }
  if (unit === 'day' || unit === 'night') return dayMoment(there, basis)
  if (unit === 'week' || unit === 'fortnight')
    return {
      ...stretch(there - 3, there + 3, basis, { grain: 'week', qualifier: '~' }),
      timexValue: weekMoment(there, basis).timexValue,
    }
  if (unit === 'month') return { ...monthOfDay(there, basis), qualifier: '~' }
  if (unit === 'quarter') return { ...stepped(published, 'quarter', -n, basis), qualifier: '~' }
  const { year } = partsOf(there)
  if (unit === 'decade' && n > 1)
    return {
      ...stretch(firstOfMonth(year - 2, 1), firstOfMonth(year + 3, 1) - 1, basis, { grain: 'open', qualifier: '~' }),
      timexValue: String(year),
    }
  if (unit === 'century' || unit === 'millennium')
    return { ...stepped(published, 'century', unit === 'century' ? -n : -n * 10, basis), qualifier: '~' }
  return { ...yearMoment(year, basis), qualifier: '~' }
}

/** The stretch of n units that ends (or begins) with the publication day. */
export function stretchFrom(setting: Setting, shift: number, n: number | 'vague', unit: UnitName): Moment {
  const value = lengthValue(n, unit)
  const basis = fromPublication(shift < 0 ? 'stretch/last' : 'stretch/next')
  if (setting.published === null || (setting.narrative && shift > 0)) return bare('DURATION', value, basis)
  const few = n === 'vague' ? 5 : n
  const hours = unit === 'hour' || unit === 'minute' || unit === 'second'
  const there = hours
    ? setting.published + shift * Math.ceil(unit === 'hour' ? few / 24 : 1 / 24)
    : move(setting.published, unit, shift * few)
  const more: Partial<Moment> = { timex: 'DURATION', timexValue: value, grain: 'open', qualifier: n === 'vague' ? '~' : '' }
  return shift < 0
    ? stretch(there, setting.published, basis, more)
    : stretch(setting.published, there, basis, { ...more, ahead: true })
}
