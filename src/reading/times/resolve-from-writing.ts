import { dayOfNight, ofTheseDays, saidOn } from '../../lexicon/en/times.ts'
import { addMonths, dayOf, isoDay, mondayOf, partsOf, weekdayOf } from './calendar.ts'
import { lengthValue } from './length-value.ts'
import { bare, dayMoment, fromPublication, fromStory, stretch, unknown, weekendMoment } from './moment.ts'
import { lastWeekday } from './resolve-weekdays.ts'
import { storyResolvers } from './resolve-from-story.ts'
import type { Resolvers } from './resolve.ts'
import { approximate, partTold, withDayPart, withPart } from './told-part.ts'
import { grainOf, stepped, stretchFrom } from './unit-steps.ts'
import { monthOf, normal, numberOf, ordinalOf, unitOf, weekdayNumber } from './words.ts'

/** Behind the "today's" that means these days and no day: "today's youth". */
const atLarge = new RegExp(`^ (?:${ofTheseDays})(?![\\p{L}])`, 'iu')

/** Times told from the day of writing: "yesterday", "last week", "the coming months", "overnight". */
export const writingResolvers: Resolvers<'deictic-day' | 'deictic-part' | 'relative-unit' | 'last-stretch' | 'recent' | 'coming' | 'weekend' | 'overnight'> = {
  'deictic-day': (groups, setting) => {
    const word = normal(groups.word ?? '')
    const shift = { yesterday: -1, today: 0, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[word] ?? 0
    // 'today's youth', 'the schools of tomorrow'
    if (/^(?:today|tomorrow)['\u2019]s$/i.test(setting.words) && atLarge.test(setting.after)) return null
    if (word === 'today' && setting.narrative) return bare('DATE', 'PRESENT_REF', fromPublication('today/of-the-writer'))
    if (setting.published === null)
      return shift > 0
        ? bare('DATE', 'FUTURE_REF', fromPublication('deictic/no-publication-date'))
        : unknown(null, `deictic/${word}`)
    const found = dayMoment(setting.published + shift, fromPublication(`deictic/${word.replaceAll(' ', '-')}`))
    const moment = withDayPart(found, groups.daypart)
    return shift > 0 ? { ...moment, ahead: true } : moment
  },

  'deictic-part': (groups, setting) => {
    if (setting.published === null) return unknown(null, 'deictic/part-of-day')
    if (normal(groups.word ?? '') === 'the night before last')
      return withDayPart(dayMoment(setting.published - 2, fromPublication('deictic/night-before-last')), 'night')
    const part = groups.daypart ?? 'night'
    const shift = normal(groups.which ?? '') === 'last' ? -1 : 0
    return withDayPart(
      dayMoment(setting.published + shift, fromPublication(shift ? 'deictic/last-night' : 'deictic/this-part-of-day')),
      part,
    )
  },

  'relative-unit': (groups, setting) => {
    const unitWord = normal(groups.longunit ?? '')
    const which = normal(groups.which ?? '')
    const unit = /year$/.test(unitWord) ? 'year' : unitOf(unitWord)
    if (unit === null) return null
    const words = normal(setting.words)
    const shift = /before last/.test(which)
      ? -2
      : /after next/.test(which)
        ? 2
        : /last|past/.test(which)
          ? -1
          : /next|coming|upcoming/.test(which)
            ? 1
            : 0
    if (unit === 'day') {
      if (/^(?:the )?next day$/.test(words)) return storyResolvers['day-beside']({ which, longunit: 'day' }, setting)
      return bare('DATE', shift === 0 ? 'PRESENT_REF' : null, fromPublication('unit'))
    }
    if (/^the (?:last|past|next|coming) /.test(words)) return stretchFrom(setting, shift, 1, unit)
    if (/^past /.test(words)) return stretchFrom(setting, -1, 1, unit)
    if (/next/.test(which) && setting.narrative && setting.story.year() !== null) {
      const told = setting.story.last(grainOf(unit) ?? 'year')
      if (told) return withPart(stepped(told.first, unit, 1, fromStory('next-to-story')), partTold(groups.part))
    }
    if (setting.published === null) return unknown(null, 'unit')
    const found = stepped(
      setting.published,
      unit,
      shift,
      fromPublication(shift < 0 ? 'unit/last' : shift > 0 ? 'unit/next' : 'unit/this'),
    )
    const moment = withPart(found, partTold(groups.part), setting.published)
    return shift > 0 ? { ...moment, ahead: true } : moment
  },

  'last-stretch': (groups, setting) => {
    const unit = unitOf(groups.unit)
    const n = groups.n === undefined ? (/s$/i.test(groups.unit ?? '') ? 'vague' : 1) : numberOf(groups.n)
    if (unit === null || n === null) return null
    const which = normal(groups.which ?? '')
    // 'last weekend', 'the past weekend': a Saturday and a Sunday, and no stretch up to the day of writing
    if (unit === 'weekend' && groups.n === undefined && n === 1 && !/first|final/.test(which)) return writingResolvers.weekend({ which }, setting)
    if ((/following|preceding|previous/.test(which) || (which === 'next' && unit === 'night')) && groups.n === undefined && n === 1) {
      return storyResolvers['day-beside']({ which, longunit: groups.unit }, setting)
    }
    if (which === 'following' && groups.n === undefined) return storyResolvers['days-after']({ plural: groups.unit }, setting)
    if (/first|final|following|preceding/.test(which))
      return n === 'vague' && groups.n === undefined ? null : bare('DURATION', lengthValue(n, unit), fromPublication('stretch'))
    const shift = /last|past|previous/.test(which) ? -1 : 1
    return approximate(stretchFrom(setting, shift, n, unit), groups)
  },

  recent: (groups, setting) => {
    const unit = unitOf(groups.plural)
    if (setting.published === null || unit === null) return unknown('PAST_REF', 'recent')
    const end = setting.published
    const basis = fromPublication(`recent/${unit}`)
    const more = { timexValue: 'PAST_REF', qualifier: '~', grain: 'open' } as const
    if (unit === 'day' || unit === 'night') return stretch(end - 6, end, basis, more)
    if (unit === 'week') return stretch(end - 29, end, basis, more)
    if (unit === 'month') return stretch(addMonths(end, -6), end, basis, more)
    if (unit === 'hour' || unit === 'minute') return stretch(end - 1, end, basis, more)
    return stretch(null, end, basis, { timexValue: 'PAST_REF' })
  },

  coming: (groups, setting) => {
    const unit = unitOf(groups.plural)
    if (setting.published === null || unit === null) return bare('DATE', 'FUTURE_REF', fromPublication('coming'))
    const to =
      unit === 'day' || unit === 'hour'
        ? setting.published + 7
        : unit === 'week'
          ? setting.published + 30
          : unit === 'month'
            ? addMonths(setting.published, 6)
            : null
    return stretch(setting.published, to, fromPublication('coming'), { timexValue: 'FUTURE_REF', ahead: true, grain: 'open' })
  },

  weekend: (groups, setting) => {
    const which = normal(groups.which ?? '')
    if (/following|same|previous/.test(which)) {
      const told = setting.story.last('week')
      if (told)
        return weekendMoment(told.first + (which === 'following' ? 7 : which === 'previous' ? -7 : 0), fromStory('weekend'))
    }
    if (groups.month !== undefined && setting.published !== null) {
      const month = monthOf(groups.month)
      const day = ordinalOf(groups.day)
      const { year } = partsOf(setting.published)
      const found = month === null || day === null ? null : dayOf(year, month, day)
      if (found !== null)
        return weekendMoment(
          found > setting.published && setting.tense !== 'future' ? addMonths(found, -12) : found,
          fromPublication('weekend'),
        )
    }
    if (setting.published === null) return unknown(null, 'weekend')
    const running = weekdayOf(setting.published) >= 6
    const thisOne = mondayOf(setting.published)
    const ahead = /next|coming/.test(which) || (which !== 'last' && !/past/.test(which) && setting.tense === 'future')
    if (ahead)
      return { ...weekendMoment(thisOne + (running && which !== 'this' ? 7 : 0), fromPublication('weekend/coming')), ahead: true }
    const back = running && which !== 'last' && !/past/.test(which) ? 0 : -7
    return weekendMoment(thisOne + back - (/before last$/i.test(setting.words) ? 7 : 0), fromPublication('weekend/last'))
  },

  overnight: (groups, setting) => {
    const named = weekdayNumber(groups.weekday2 ?? groups.weekday3)
    const starts = weekdayNumber(groups.weekday4)
    if (setting.published === null) return unknown(null, 'overnight')
    // 'killed seven in an overnight raid, a councillor said on Tuesday': the night before it was said
    const told = named === null && starts === null ? weekdayNumber(saidOn.exec(setting.after)?.[1] ?? saidOn.exec(setting.before)?.[1] ?? dayOfNight.exec(setting.after)?.[1]) : null
    const ends = told ?? named
    // 'Five days ago the army said it had retaken the town after an overnight battle': the night before it was said
    const near = setting.story.near(setting.start, setting.before.length)
    const longAgo = near !== null && near.moment.grain === 'day' && setting.published - near.first > 2 ? near.first : null
    const end =
      ends !== null
        ? lastWeekday(ends, setting.published)
        : longAgo !== null && starts === null
          ? longAgo
          : starts !== null
          ? Math.min(lastWeekday(starts, setting.published) + 1, setting.published)
          : setting.published
    return stretch(end - 1, end, fromPublication('overnight'), { timex: 'TIME', timexValue: `${isoDay(end)}TNI` })
  },
}
