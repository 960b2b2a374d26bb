import type { TimeAnchor, TimeSense, TimexType } from '../../record/time.ts'
import {
  addMonths,
  type Day,
  firstOfMonth,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  lastOfMonth,
  mondayOf,
  partsOf,
} from './calendar.ts'

/** How fine a moment is told. `open` has no start or no end. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'open' | 'none'

/** What an expression means before it is tied to its place in the text. */
export interface Moment {
  readonly timex: TimexType
  readonly timexValue: string | null
  readonly mod: string | null
  /** Window in days; null ends are open; null when the expression names no window (durations, sets, "now"). */
  readonly window: { readonly first: Day | null; readonly last: Day | null } | null
  /** Set when the window is one calendar unit with a form of its own (2013, 2013-05, 2021-21); else it is written as an interval. */
  readonly unitEdtf: string | null
  /** EDTF qualifier: '~' approximate, '?' uncertain. */
  readonly qualifier: '' | '~' | '?' | '%'
  readonly grain: Grain
  readonly sense: TimeSense
  readonly anchor: TimeAnchor
  readonly stated: boolean
  readonly rule: string
  readonly calendar?: 'gregorian' | 'jalali' | 'hijri'
  /** True for a clock time or part of a day that still looks for its day. */
  readonly clock?: string
  /** True for a year that opens what is told next: 'In 2002, ...', 'In the following year, ...'. */
  readonly opensYear?: boolean
  /** Told in a clause beside what its sentence tells ('in Dola, where in 2015 ...', '...; he was held in 2021'): no month of the next sentence is of its year. */
  readonly isBeside?: boolean
  /** True for a time that something is only counted from: 'the bloodiest since July 2011'. */
  readonly isCountedFrom?: boolean
  /** True when the words themselves place it after the publication date ("tomorrow", "next week"). */
  readonly ahead?: boolean
}

/** How the moment was come by: what the resolver knows and the constructors do not. */
export interface Basis {
  readonly anchor: TimeAnchor
  readonly stated: boolean
  readonly rule: string
}

/** Written in full. */
export const written = (rule: string): Basis => ({ anchor: 'explicit', stated: true, rule })
/** Counted from the day of writing. */
export const fromPublication = (rule: string): Basis => ({ anchor: 'publication', stated: false, rule })
/** Counted from what was told before. */
export const fromStory = (rule: string): Basis => ({ anchor: 'discourse', stated: false, rule })

const fineness: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, quarter: 3, season: 3, year: 4, decade: 5, century: 6, open: 9, none: 9 }

/** True for what is told as finely as a unit, or more so; a quarter and a season are as fine as each other. */
export function isAsFine(grain: Grain, than: Grain): boolean {
  return fineness[grain] <= fineness[than]
}

function moment(basis: Basis, rest: Partial<Moment> & Pick<Moment, 'timexValue' | 'window' | 'grain'>): Moment {
  return { timex: 'DATE', mod: null, unitEdtf: null, qualifier: '', sense: 'some_day', ...basis, ...rest }
}

export function dayMoment(day: Day, basis: Basis): Moment {
  return moment(basis, {
    timexValue: isoDay(day),
    window: { first: day, last: day },
    unitEdtf: isoDay(day),
    grain: 'day',
    sense: 'every_day',
  })
}

export function weekMoment(anyDay: Day, basis: Basis): Moment {
  const monday = mondayOf(anyDay)
  return moment(basis, { timexValue: isoWeek(monday), window: { first: monday, last: monday + 6 }, grain: 'week' })
}

/** Saturday and Sunday of the week that holds the day. */
export function weekendMoment(anyDay: Day, basis: Basis): Moment {
  const saturday = mondayOf(anyDay) + 5
  return moment(basis, { timexValue: `${isoWeek(saturday)}-WE`, window: { first: saturday, last: saturday + 1 }, grain: 'week' })
}

export function monthMoment(year: number, month: number, basis: Basis): Moment {
  const first = firstOfMonth(year, month)
  const at = partsOf(first)
  const value = isoMonth(at.year, at.month)
  return moment(basis, {
    timexValue: at.year < 0 ? `BC${pad(-at.year)}-${value.slice(-2)}` : value,
    window: { first, last: lastOfMonth(year, month) },
    unitEdtf: value,
    grain: 'month',
  })
}

export function quarterMoment(year: number, quarter: number, basis: Basis): Moment {
  const months = year * 4 + quarter - 1
  const y = Math.floor(months / 4)
  const q = (((quarter - 1) % 4) + 4) % 4
  return moment(basis, {
    timexValue: `${isoYear(y)}-Q${q + 1}`,
    window: { first: firstOfMonth(y, q * 3 + 1), last: lastOfMonth(y, q * 3 + 3) },
    grain: 'quarter',
  })
}

export function halfMoment(year: number, half: number, basis: Basis): Moment {
  return moment(basis, {
    timexValue: `${isoYear(year)}-H${half}`,
    window: { first: firstOfMonth(year, half * 6 - 5), last: lastOfMonth(year, half * 6) },
    grain: 'quarter',
  })
}

/** The season as TIMEX3 has it: SP, SU, FA, WI. */
export function seasonCode(season: number): string {
  return ['SP', 'SU', 'FA', 'WI'][season - 21] ?? 'SU'
}

/** Seasons of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter; windows are the northern meteorological ones. */
export function seasonMoment(year: number, season: number, basis: Basis): Moment {
  const start = season === 24 ? 12 : (season - 21) * 3 + 3
  return moment(basis, {
    timexValue: `${year < 0 ? `BC${pad(-year)}` : isoYear(year)}-${seasonCode(season)}`,
    window: { first: firstOfMonth(year, start), last: lastOfMonth(year, start + 2) },
    unitEdtf: `${isoYear(year)}-${season}`,
    grain: 'season',
  })
}

export function yearMoment(year: number, basis: Basis): Moment {
  return moment(basis, {
    timexValue: year < 0 ? `BC${pad(-year)}` : isoYear(year),
    window: { first: firstOfMonth(year, 1), last: lastOfMonth(year, 12) },
    unitEdtf: isoYear(year),
    grain: 'year',
  })
}

export function decadeMoment(firstYear: number, basis: Basis): Moment {
  return moment(basis, {
    timexValue: isoYear(firstYear).slice(0, 3),
    window: { first: firstOfMonth(firstYear, 1), last: lastOfMonth(firstYear + 9, 12) },
    unitEdtf: `${isoYear(firstYear).slice(0, 3)}X`,
    grain: 'decade',
  })
}

export function centuryMoment(century: number, basis: Basis): Moment {
  const firstYear = (century - 1) * 100
  return moment(basis, {
    timexValue: isoYear(firstYear).slice(0, 2),
    window: { first: firstOfMonth(firstYear, 1), last: lastOfMonth(firstYear + 99, 12) },
    unitEdtf: `${isoYear(firstYear).slice(0, 2)}XX`,
    grain: 'century',
  })
}

/** A stretch of days. `every` when the words say that it went on each day. */
export function stretch(first: Day | null, last: Day | null, basis: Basis, more: Partial<Moment> = {}): Moment {
  const timexValue =
    first !== null && last !== null ? (first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`) : null
  return moment(basis, { timexValue, window: { first, last }, grain: first === null || last === null ? 'open' : 'day', ...more })
}

/** No window: durations, sets and references to the present. */
export function bare(timex: TimexType, timexValue: string | null, basis: Basis, more: Partial<Moment> = {}): Moment {
  return moment(basis, { timex, timexValue, window: null, grain: 'none', ...more })
}

/** Nothing to count from: no publication date, no earlier time. The window stays open; it is closed at the retrieval day only as a bound. */
export function unknown(timexValue: string | null, rule: string): Moment {
  return stretch(null, null, { anchor: 'unknown', stated: false, rule: `${rule}/no-publication-date` }, { timexValue })
}

export type PartOf = 'START' | 'MID' | 'END'

/**
 * The early, middle or late part of a unit. Thirds for months (1-10, 11-20, 21-) and years (four months each);
 * halves of the week; others keep their whole window. The parts are customary, so their ends are approximate (~).
 */
export function partOf(whole: Moment, part: PartOf): Moment {
  const mod = part
  if (whole.window === null || whole.window.first === null || whole.window.last === null) return { ...whole, mod }
  const { first, last } = whole.window
  if (whole.grain === 'month') {
    const from = part === 'START' ? first : part === 'MID' ? first + 10 : first + 20
    const to = part === 'START' ? first + 9 : part === 'MID' ? first + 19 : last
    return { ...whole, mod, window: { first: from, last: to }, unitEdtf: null, qualifier: '~' }
  }
  if (whole.grain === 'year') {
    const month = part === 'START' ? 0 : part === 'MID' ? 4 : 8
    return {
      ...whole,
      mod,
      window: { first: addMonths(first, month), last: addMonths(first, month + 4) - 1 },
      unitEdtf: null,
      qualifier: '~',
    }
  }
  if (whole.grain === 'week' && last - first === 6) {
    const [from, to] = part === 'START' ? [first, first + 2] : part === 'MID' ? [first + 1, first + 4] : [first + 3, last]
    return { ...whole, mod, window: { first: from, last: to }, qualifier: '~' }
  }
  if (whole.grain === 'decade') {
    const years = part === 'START' ? 0 : part === 'MID' ? 3 : 6
    const from = addMonths(first, years * 12)
    return { ...whole, mod, window: { first: from, last: addMonths(from, 48) - 1 }, unitEdtf: null, qualifier: '~' }
  }
  return { ...whole, mod }
}

/** From the first day of one to the last day of the other; null when that runs backwards. */
export function between(from: Moment, to: Moment, basis: Basis, sense: TimeSense): Moment | null {
  const first = from.window?.first
  const last = to.window?.last
  if (first == null || last == null || last < first) return null
  const sameUnit = from.unitEdtf !== null && to.unitEdtf !== null && from.unitEdtf !== to.unitEdtf
  return moment(basis, {
    timexValue: from.timexValue !== null && to.timexValue !== null ? `${from.timexValue}/${to.timexValue}` : null,
    window: { first, last },
    unitEdtf: sameUnit ? `${from.unitEdtf}/${to.unitEdtf}` : null,
    grain: from.grain,
    sense,
  })
}

function pad(n: number): string {
  return String(n).padStart(4, '0')
}
