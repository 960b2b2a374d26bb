import { hijriMonths, jalaliMonths } from '../../lexicon/en/times.ts'
import { isoDay } from './calendar.ts'
import { dayMoment, type Basis, type Moment, stretch, written } from './moment.ts'
import { hijriDay, jalaliDays, latinDigits } from './other-calendars.ts'
import type { Resolvers } from './resolve.ts'
import { normal } from './words.ts'

/** Dates of the solar and the lunar Hijri calendar. */
export const otherCalendarResolvers: Resolvers<'jalali' | 'jalali-native' | 'hijri'> = {
  jalali: (groups) =>
    jalali(
      Number(groups.jyear),
      jalaliMonths[normal(groups.jalalimonth ?? '')],
      groups.plainday ? Number(groups.plainday) : null,
    ),

  'jalali-native': (groups) =>
    jalali(
      Number(latinDigits(groups.jyear ?? '')),
      jalaliMonths[groups.jalalinative ?? ''],
      Number(latinDigits(groups.jday ?? '')),
    ),

  hijri: (groups) => {
    const month = hijriMonths[normal(groups.hijrimonth ?? '')] ?? hijriMonths[groups.hijrimonth ?? '']
    const year = Number(latinDigits(groups.hyear ?? ''))
    const day = Number(latinDigits(groups.hday ?? ''))
    const found = month === undefined ? null : hijriDay(year, month, day)
    if (found === null) return null
    const basis: Basis = written('date/hijri')
    return stretch(found - 1, found + 1, basis, { timexValue: isoDay(found), qualifier: '~', calendar: 'hijri', mod: 'APPROX' })
  },
}

function jalali(year: number, month: number | undefined, day: number | null): Moment | null {
  const days = month === undefined ? null : jalaliDays(year, month, day)
  if (days === null) return null
  const basis: Basis = written('date/solar-hijri')
  if (days.first === days.last) return { ...dayMoment(days.first, basis), calendar: 'jalali' }
  return stretch(days.first, days.last, basis, { calendar: 'jalali' })
}
