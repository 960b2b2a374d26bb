import { decadeWords, holidays, seasons, type TimeKind } from '../../lexicon/en/times.ts'
import { yearOfPartialDate } from './anchor-year.ts'
import { addMonths, dayOf, type Day, easterOf, firstOfMonth, isoDay, partsOf, weekdayOf } from './calendar.ts'
import {
  bare,
  type Basis,
  between,
  centuryMoment,
  dayMoment,
  decadeMoment,
  halfMoment,
  type Moment,
  monthMoment,
  partOf,
  type PartOf,
  quarterMoment,
  seasonMoment,
  stretch,
  weekMoment,
  yearMoment,
} from './moment.ts'
import { hijriDay, jalaliDays, latinDigits } from './other-calendars.ts'
import type { Groups, Resolver, Setting } from './resolve.ts'
import { monthOf, normal, numberOf, ordinalOf, unitOf, weekdayNumber, yearOf } from './words.ts'
import { dayParts, hijriMonths, jalaliMonths, notAYearBefore, thingsOfHolidays, worksWithAYear } from '../../lexicon/en/times.ts'

type DateKind = Extract<
  TimeKind,
  | 'day'
  | 'day-range'
  | 'days-of-two-months'
  | 'month'
  | 'month-range'
  | 'year'
  | 'year-range'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'quarter-bare'
  | 'half'
  | 'iso'
  | 'numeric'
  | 'week-of'
  | 'stretch-to'
  | 'piece'
  | 'holiday'
  | 'jalali'
  | 'jalali-native'
  | 'hijri'
  | 'day-alone'
>

const notTheDay = new RegExp(`^ (?:${thingsOfHolidays})\\b`, 'i')

/** Dates with at least one part of the calendar in their words: days, months, years, seasons, and ranges of them. */
export const dateResolvers: Readonly<Record<DateKind, Resolver>> = {
  day: (groups, setting) => {
    const month = monthOf(groups.month)
    const day = ordinalOf(groups.day)
    if (month === null || day === null) return null
    return withDayPart(dayIn(yearIn(groups), month, day, 'date/day', setting, weekdayNumber(groups.weekday)), groups.daypart)
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

  month: (groups, setting) => {
    const month = monthOf(groups.month)
    if (month === null) return null
    const part = partIn(groups.part)
    const year = yearIn(groups)
    // 'the March for Bread'
    if (month === 3 && year === null && part === null && /\b(?:the|annual)\W+$/i.test(setting.before) && /^ (?:for|of|on|to|against) /.test(setting.after)) return null
    if (year !== null) return apply(part, monthMoment(year, month, { anchor: 'explicit', stated: true, rule: 'date/month' }))
    if (
      isAbbreviation(groups.month ?? '') &&
      !groups.part &&
      !/\b(?:in|since|until|till|by|of|last|from|next|this|late|early)\s+$/i.test(setting.before)
    )
      return null
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null)
      return apply(part, monthMoment(byRef.year, month, { ...byRef, stated: false, rule: 'date/month-of-year' }))
    const which = groups.which ? normal(groups.which) : ''
    const looking: Setting = /next|coming|following/.test(which)
      ? { ...setting, tense: 'future' }
      : /last|previous|past/.test(which)
        ? { ...setting, tense: 'past' }
        : setting
    const chosen = yearOfPartialDate(looking, (y) => firstOfMonth(y, month))
    if (chosen === null) return unknown(setting, `XXXX-${String(month).padStart(2, '0')}`, 'month')
    let chosenYear = chosen.year
    // "last March" said in March is the one a year before
    if (/last/.test(which) && setting.published !== null && chosen.anchor === 'publication') {
      const now = partsOf(setting.published)
      if (now.year === chosenYear && now.month === month) chosenYear -= 1
    }
    return apply(
      part,
      monthMoment(chosenYear, month, { anchor: chosen.anchor, stated: false, rule: `date/month/${chosen.rule}` }),
    )
  },

  'month-range': (groups, setting) => {
    const month = monthOf(groups.month ?? groups.month3)
    const month2 = monthOf(groups.month2)
    if (month === null || month2 === null) return null
    const written = groups.year2 ? yearOf(groups.year2) : null
    const chosen =
      written === null
        ? yearOfPartialDate(setting, (y) => firstOfMonth(y, month2))
        : { year: written, anchor: 'explicit' as const, rule: 'month-range' }
    if (chosen === null) return unknown(setting, null, 'month-range')
    const basis: Basis = { anchor: chosen.anchor, stated: written !== null, rule: 'date/month-range' }
    const to = apply(partIn(groups.part2), monthMoment(chosen.year, month2, basis))
    const from = apply(
      partIn(groups.part),
      monthMoment(groups.year ? yearOf(groups.year) : month > month2 ? chosen.year - 1 : chosen.year, month, basis),
    )
    return between(from, to, basis, 'some_day')
  },

  year: (groups, setting) => {
    let year = Math.abs(yearOf(groups.year ?? ''))
    const words = normal(setting.words)
    const era = /\bb\.?c/.test(words) || /^\s*b\.?c/i.test(setting.after)
    const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/year' }
    if (/['\u2019]\d\d$/.test(groups.year ?? '')) year = fullYear(year, setting)
    else if (!era && !/\d\s*(?:ad|a\.d\.|ce)$|^ad /.test(words)) {
      if (!looksLikeAYear(year, setting, groups.part !== undefined || /year|fiscal/.test(words))) return null
      if (
        new RegExp(`^[\\s-]+(?:(?:\\p{L}+|\\p{Lu}{2,})\\s+){0,2}?(?:${worksWithAYear})\\b`, 'iu').test(setting.after) &&
        /\b(?:its|the|his|her|their|a|['\u2019]s)\s*$/i.test(setting.before)
      ) {
        return bare('DATE', String(year), { ...basis, rule: 'date/year-of-a-work' })
      }
    }
    return apply(partIn(groups.part), yearMoment(era ? -year : year, basis))
  },

  'year-range': (groups, setting) => {
    const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/year-range' }
    const from = yearOf(groups.year ?? '', groups.era)
    const last = groups.year2 ?? ''
    const to =
      last.length === 2 && groups.era === undefined ? Math.floor(from / 100) * 100 + Number(last) : yearOf(last, groups.era)
    if (from < 0) return to <= from ? null : between(yearMoment(from, basis), yearMoment(to, basis), basis, 'some_day')
    if (to <= from || to - from > 400 || from < 1000 || to > 2100) return null
    if (/[$£€#]\s*$/.test(setting.before) || followedByACount(setting.after)) return null
    return between(yearMoment(from, basis), yearMoment(to, basis), basis, 'some_day')
  },

  decade: (groups, setting) => {
    const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/decade' }
    let first = Number(groups.decade ?? decadeWords[normal(groups.decadeword ?? '')])
    if (
      groups.decadeword !== undefined &&
      /\b(?:in|into) (?:his|her|their|my) /i.test(`${setting.before.slice(-12)}${setting.words}`)
    )
      return null
    if (groups.decadeword !== undefined && /\b(?:his|her|their|my)\s+(?:\w+\s+)?$/i.test(setting.before)) return null
    if (first < 100) {
      const reference = setting.story.year() ?? (setting.published === null ? 2000 : partsOf(setting.published).year)
      first += Math.floor(reference / 100) * 100
      if (first > reference) first -= 100
      return apply(partIn(groups.part), decadeMoment(first, { ...basis, stated: false }))
    }
    return apply(partIn(groups.part), decadeMoment(first, basis))
  },

  century: (groups) => {
    const century = ordinalOf(groups.ord)
    if (century === null || century < 1 || century > 22 || /b\.?c/i.test(groups.era ?? '')) return null
    return apply(partIn(groups.part), centuryMoment(century, { anchor: 'explicit', stated: true, rule: 'date/century' }))
  },

  season: (groups, setting) => {
    const season = seasons[normal(groups.season ?? '')]
    if (season === undefined) return null
    const part = partIn(groups.part)
    if (groups.year !== undefined)
      return apply(part, seasonMoment(yearIn(groups) ?? 0, season, { anchor: 'explicit', stated: true, rule: 'date/season' }))
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null)
      return apply(part, seasonMoment(byRef.year, season, { anchor: byRef.anchor, stated: false, rule: 'date/season-of-year' }))
    const which = normal(groups.which ?? '')
    // without "the", "last", "in" these words are mostly something else (fall, spring)
    if (
      which === '' &&
      part === null &&
      !/^the /i.test(setting.words) &&
      !/\b(?:in|during|by|since|until|of|every|each|that|over|through|throughout|mid|early|late)[\s-]+$/i.test(setting.before)
    )
      return null
    if (which === '' && /^(?:the )?(?:fall|spring)$/i.test(normal(setting.words)) && /^\s+of\s/i.test(setting.after)) return null
    const start = (y: number) => firstOfMonth(y, season === 24 ? 12 : (season - 21) * 3 + 3)
    const told = setting.story.last('year')
    const wantsStory = /same|that|following|previous/.test(which) || (setting.narrative && which === '')
    if (told && wantsStory) {
      const year = partsOf(told.first).year + (/following/.test(which) ? 1 : 0) - (/previous/.test(which) ? 1 : 0)
      return apply(part, seasonMoment(year, season, { anchor: 'discourse', stated: false, rule: 'date/season/year-of-story' }))
    }
    if (setting.published === null) return unknown(setting, `XXXX-${seasonCode(season)}`, 'season')
    const now = partsOf(setting.published).year
    let year = now
    if (/last|past/.test(which) || (which === '' && setting.tense !== 'future')) {
      year = start(now) <= setting.published && !(which === 'last' && setting.published - start(now) < 92) ? now : now - 1
    } else if (/next|coming|following/.test(which) || setting.tense === 'future') {
      year = start(now) > setting.published || (which === '' && start(now) + 92 > setting.published) ? now : now + 1
    }
    return apply(
      part,
      seasonMoment(year, season, { anchor: 'publication', stated: false, rule: `date/season/${which || 'nearest'}` }),
    )
  },

  quarter: (groups, setting) => {
    const quarter = ordinalOf(groups.q)
    if (quarter === null) return null
    if (groups.year !== undefined)
      return quarterMoment(yearOf(groups.year), quarter, { anchor: 'explicit', stated: true, rule: 'date/quarter' })
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null) return quarterMoment(byRef.year, quarter, { anchor: byRef.anchor, stated: false, rule: 'date/quarter' })
    if (setting.published === null) return unknown(setting, `XXXX-Q${quarter}`, 'quarter')
    const { year, month } = partsOf(setting.published)
    const now = Math.ceil(month / 3)
    // a quarter told without its year is one of the last four, or the one that comes next
    const ahead = quarter === now + 1 || (quarter > now && setting.tense === 'future')
    const chosen = quarter <= now || ahead ? year : year - 1
    return quarterMoment(chosen, quarter, { anchor: 'publication', stated: false, rule: 'date/quarter/nearest' })
  },

  'quarter-bare': (groups, setting) => {
    const which = normal(groups.which ?? '')
    const named = ordinalOf(groups.q)
    const told = setting.story.latest((moment) => moment.grain === 'quarter' && /^date\/quarter/.test(moment.rule))
    const published = setting.published === null ? null : partsOf(setting.published)
    if (/current|^this/.test(which) || /^this/i.test(setting.words)) {
      return published === null
        ? null
        : quarterMoment(published.year, Math.ceil(published.month / 3), {
            anchor: 'publication',
            stated: false,
            rule: 'date/quarter/this',
          })
    }
    if (!/latest|recent|same|previous|ago|earlier/.test(which) && !/^the /i.test(setting.words) && groups.year === undefined)
      return null
    if (/\b(?:first|second|third|fourth|last|a)\s+$/i.test(setting.before) || /^\s+of\b/i.test(setting.after)) return null
    const from =
      told === null
        ? published === null
          ? null
          : { year: published.year, quarter: Math.ceil(published.month / 3) - 1 }
        : { year: partsOf(told.first).year, quarter: Math.ceil(partsOf(told.first).month / 3) }
    if (from === null) return null
    const basis: Basis = { anchor: told === null ? 'publication' : 'discourse', stated: false, rule: 'date/quarter/of-story' }
    if (groups.year !== undefined)
      return quarterMoment(yearOf(groups.year), named ?? from.quarter, { ...basis, rule: 'quarter-of-year' })
    if (/ago|earlier/.test(which)) return quarterMoment(from.year - 1, named ?? from.quarter, { ...basis, rule: 'year-earlier' })
    return quarterMoment(from.year, from.quarter + (/previous/.test(which) ? -1 : 0), basis)
  },

  half: (groups, setting) => {
    const half = /first/i.test(groups.half ?? '') ? 1 : 2
    if (groups.year !== undefined)
      return halfMoment(yearOf(groups.year), half, { anchor: 'explicit', stated: true, rule: 'date/half' })
    const byRef = yearOfReference(groups.yearref, setting)
    const told = setting.story.year()
    const year =
      byRef?.year ?? (setting.narrative ? told : null) ?? (setting.published === null ? told : partsOf(setting.published).year)
    if (year === null) return null
    return halfMoment(year, half, { anchor: byRef?.anchor ?? 'publication', stated: false, rule: 'date/half' })
  },

  iso: (groups) => {
    const day = dayOf(Number(groups.year), Number(groups.m), Number(groups.d))
    if (day === null) return null
    const moment = dayMoment(day, { anchor: 'explicit', stated: true, rule: 'date/iso' })
    return groups.h === undefined ? moment : { ...moment, timex: 'TIME', timexValue: `${isoDay(day)}T${groups.h}:${groups.min}` }
  },

  numeric: (groups, setting) => {
    const [a, b] = [Number(groups.a), Number(groups.b)]
    const year = (groups.c ?? '').length === 2 ? fullYear(Number(groups.c), setting) : Number(groups.c)
    if (year < 1000 || year > 2100) return null
    // with two-digit years and hyphens or full stops it is as well a score or a version
    if ((groups.c ?? '').length === 2 && groups.sep !== '/' && (a > 31 || b > 12 || groups.sep === '.')) return null
    const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/numeric' }
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
    const day = dateResolvers.day({ day: groups.day ?? groups.day2, month: groups.month ?? groups.month2, year: groups.year }, setting)
    const unit = unitOf(groups.span)
    const n = groups.n === undefined ? 1 : numberOf(groups.n)
    if (day?.window?.first == null || unit === null || typeof n !== 'number') return day
    const to = day.window.first
    const from = unit === 'day' ? to - n + 1 : unit === 'week' ? to - 7 * n + 1 : addMonths(to, unit === 'year' ? -12 * n : -n) + 1
    return stretch(from, to, { anchor: day.anchor, stated: day.stated, rule: 'date/stretch-to' }, { grain: 'open' })
  },

  piece: (groups, setting) => {
    const unit = normal(groups.unit ?? '')
    const which = normal(groups.which ?? '')
    const n = groups.n === undefined ? (/s$/.test(unit) ? 'vague' : 1) : numberOf(groups.n)
    const whole =
      groups.monthref !== undefined
        ? wholeMonth(normal(groups.monthref), setting)
        : groups.month === undefined
        ? wholeYear(groups, setting)
        : dateResolvers.month({ month: groups.month, year: groups.year }, setting)
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

  holiday: (groups, setting) => {
    const name = normal(groups.holiday ?? '').replace(/^(?:the )?new year$/, "new year's day")
    const date = holidays[name]
    if (date === undefined) return null
    const at = (year: number): Day => {
      if (date === 'easter') return easterOf(year)
      if (date === 'thanksgiving') {
        const first = firstOfMonth(year, 11)
        return first + ((4 - weekdayOf(first) + 7) % 7) + 21
      }
      return firstOfMonth(year, date.month) + date.day - 1
    }
    if (groups.year !== undefined)
      return dayMoment(at(yearOf(groups.year)), { anchor: 'explicit', stated: true, rule: 'date/holiday' })
    // 'A Christmas of fear', 'Christmas carols': no day
    if (/\b(?:an?|another|no|every)\s+(?:\p{L}+\s+)?$/iu.test(setting.before) || notTheDay.test(setting.after)) return null
    const which = normal(groups.which ?? '')
    const looking: Setting =
      which === 'next' ? { ...setting, tense: 'future' } : which === 'last' ? { ...setting, tense: 'past' } : setting
    const chosen = yearOfPartialDate(looking, at)
    if (chosen === null) return unknown(setting, null, 'holiday')
    return dayMoment(at(chosen.year), { anchor: chosen.anchor, stated: false, rule: `date/holiday/${chosen.rule}` })
  },

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
    const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/hijri' }
    return stretch(found - 1, found + 1, basis, { timexValue: isoDay(found), qualifier: '~', calendar: 'hijri', mod: 'APPROX' })
  },

  'day-alone': (groups, setting) => {
    const day = ordinalOf(groups.day)
    const opens = /\b(?:on|by|until|from|since|before|after)\s+$/i.test(setting.before)
    // 'on the 25th and the 27th'
    const goesOn = /\bon the (?:\d{1,2}(?:st|nd|rd|th), )?(?:the )?\d{1,2}(?:st|nd|rd|th) and $/i.test(setting.before)
    if (day === null || !(opens || goesOn || groups.daypart !== undefined)) return null
    const which = normal(groups.which ?? '')
    // 'the 5th of this month' is said on the day of writing, 'the 5th of the month' in the story
    const told = /^(?:this|last)$/.test(which) && setting.published !== null ? null : setting.story.last('month')
    const anchorDay = told?.first ?? setting.published
    if (anchorDay === null) return unknown(setting, `XXXX-XX-${String(day).padStart(2, '0')}`, 'day')
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

function jalali(year: number, month: number | undefined, day: number | null): Moment | null {
  const days = month === undefined ? null : jalaliDays(year, month, day)
  if (days === null) return null
  const basis: Basis = { anchor: 'explicit', stated: true, rule: 'date/solar-hijri' }
  if (days.first === days.last) return { ...dayMoment(days.first, basis), calendar: 'jalali' }
  return stretch(days.first, days.last, basis, { calendar: 'jalali' })
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
    return found === null ? null : dayMoment(found, { anchor: 'explicit', stated: true, rule })
  }
  if (day > 31 || (month === 2 && day > 29)) return null
  const at = (y: number) => firstOfMonth(y, month) + day - 1
  const chosen = yearOfPartialDate(setting, at)
  if (chosen === null) return unknown(setting, `XXXX-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, 'day')
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

function withDayPart(moment: Moment | null, part: string | undefined): Moment | null {
  if (moment === null || part === undefined || moment.timexValue === null) return moment
  const code = dayParts[normal(part)]
  return code === undefined ? moment : { ...moment, timex: 'TIME', timexValue: `${moment.timexValue}${code}` }
}

function apply(part: PartOf | null, moment: Moment): Moment {
  return part === null ? moment : partOf(moment, part)
}

/** START, MID or END from "early", "the middle of", "towards the end of" and the like. */
export function partIn(words: string | undefined): PartOf | null {
  if (words === undefined) return null
  if (/mid|middle/i.test(words)) return 'MID'
  return /late|end|close|closing|last|final|latter|turn/i.test(words) && !/early|start|begin/i.test(words) ? 'END' : 'START'
}

function yearIn(groups: Groups): number | null {
  if (groups.year !== undefined) return yearOf(groups.year, groups.era)
  if (groups.yy === undefined) return null
  const digits = Number(groups.yy.replace(/\D/g, ''))
  return digits + (digits > 30 ? 1900 : 2000)
}

/** A year of two digits: the nearest to publication that is not more than ten years ahead. */
function fullYear(digits: number, setting: Setting): number {
  const now = setting.published === null ? 2030 : partsOf(setting.published).year
  let year = Math.floor(now / 100) * 100 + digits
  if (year > now + 10) year -= 100
  return year
}

/** A month cut short ("Jan", "Sept."): alone it is as well a name of a person. */
function isAbbreviation(month: string): boolean {
  return month.replace(/\.$/, '').length <= 4 && !/^(?:may|june|july)$/i.test(month)
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
  if (groups.year2 !== undefined) return yearMoment(yearOf(groups.year2), { anchor: 'explicit', stated: true, rule: 'date/year' })
  const year = yearOfReference(groups.yearref === 'the year' ? 'this year' : groups.yearref, setting)
  return year === null ? null : yearMoment(year.year, { anchor: year.anchor, stated: false, rule: 'date/year-of-story' })
}

function yearOfReference(
  words: string | undefined,
  setting: Setting,
): { year: number; anchor: 'discourse' | 'publication' } | null {
  if (words === undefined) return null
  const ref = normal(words)
  const shift = /last|previous/.test(ref) ? -1 : /next|following/.test(ref) ? 1 : 0
  const fromStory = /that|same|following|previous/.test(ref)
  const told = setting.story.year()
  if (fromStory && told !== null) return { year: told + shift, anchor: 'discourse' }
  return setting.published === null ? null : { year: partsOf(setting.published).year + shift, anchor: 'publication' }
}

/** A bare number of four digits is a year only where nothing speaks against it. */
function looksLikeAYear(year: number, setting: Setting, cued: boolean): boolean {
  if (
    /[$£€¥#№§]\s*$|\b(?:no|nos|number|room|flight|article|resolution|highway|route|km|page|pp|p|us|rs|mig|boeing|unit|brigade|battalion)\.?[\s-]*$/i.test(
      setting.before,
    )
  )
    return false
  if (/\d[.,:/-]$|-$/.test(setting.before) && !/\s-$/.test(setting.before)) return false
  // 'In 2019 troops shot four farmers', 'the attack in 2019 killed four': an opening 'in' dates; elsewhere 'in 2019 villages' may count.
  const opens = /^\W*(?:in|during)\s+$/i.test(setting.before)
  const before = /\b(?:in|during)\s+$/i.test(setting.before) && !/\b(?:result|end)(?:s|ed|ing)? in\s+$/i.test(setting.before)
  const dated = year >= 1900 && year <= 2100 && (opens || (before && /^ (?:killed|wounded|injured)\b/.test(setting.after)))
  if (dated) return true
  if (followedByACount(setting.after)) return false
  if (cued) return year >= 1000 && year <= 2100
  if (
    /\b(?:in|since|of|by|until|till|from|during|before|after|circa|between|and|to|for|through|throughout|ended|ending|as of)\s+(?:the\s+)?(?:\w+\s+)?$|\($|[-\u2010-\u2015]$/i.test(
      setting.before,
    ) ||
    setting.before.trim() === ''
  )
    return year >= 1100 && year <= 2100
  return year >= 1700 && year <= 2100
}

// 'in 1990 when soldiers came' counts no soldiers
const count = new RegExp(`^\\s*(?:(?!(?:when|where|after|before|while|as|and|but|that|because|since|until)\\s)(?:\\p{L}+)\\s+){0,1}(?:${notAYearBefore})(?![\\p{L}\\p{N}])`, 'iu')

function followedByACount(after: string): boolean {
  return count.test(after)
}

function seasonCode(season: number): string {
  return ['SP', 'SU', 'FA', 'WI'][season - 21] ?? 'SU'
}

/** Nothing to count from: no publication date, no earlier time. The window stays open; it is closed at the retrieval day only as a bound. */
export function unknown(_setting: Setting, timexValue: string | null, rule: string): Moment {
  return stretch(null, null, { anchor: 'unknown', stated: false, rule: `${rule}/no-publication-date` }, { timexValue })
}
