import { approximations, dayParts, seasons } from '../../lexicon/en/times.ts'
import type { Day } from './calendar.ts'
import { isoDay } from './calendar.ts'
import { lengthValue } from './length-value.ts'
import type { Basis, Moment } from './moment.ts'
import { bare, fromStory, seasonCode, stretch } from './moment.ts'
import { writingResolvers } from './resolve-from-writing.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { monthOf, normal, numberOf, ordinalOf, unitOf, weekdayNumber } from './words.ts'

const plain = (rule: string): Basis => ({ anchor: 'unknown', stated: true, rule })

/** Times without a window of their own: lengths, repetitions, times of day, and words for now, once and some day. */
export const lengthResolvers: Resolvers<'clock' | 'part-alone' | 'duration' | 'duration-half' | 'duration-vague' | 'set' | 'set-word' | 'weekdays-set' | 'rate' | 'present' | 'past' | 'future' | 'skip'> = {
  clock: (groups, setting) => {
    const clock = clockOf(groups.clocktime ?? '')
    return clock === null ? null : onDayOfStory(`T${clock}`, setting, 'time-of-day/clock')
  },
  'part-alone': (_groups, setting) => {
    const word = normal(setting.words)
      .split(/[ -]/)
      .find((w) => dayParts[w] !== undefined)
    const code = word === undefined ? 'TMO' : dayParts[word]
    return code === undefined ? null : onDayOfStory(code, setting, 'time-of-day/part')
  },
  duration: (groups, setting) => {
    const unit = unitOf(groups.unit)
    const n = groups.n === undefined ? 1 : numberOf(groups.n)
    if (unit === null || n === null) return null
    const words = normal(setting.words)
    if (
      (words === 'one day' && !lastingBefore.test(setting.before)) ||
      words === 'a second' ||
      (unit === 'quarter' && (n === 3 || n === 1) && !/^\s+(?:of (?:the year|\d)|in a row)/.test(setting.after))
    )
      return null
    if (/^second/i.test(groups.unit ?? '') && /^\s+\p{L}/u.test(setting.after) && n === 1) return null
    const mod = groups.approx === undefined ? null : (approximations[normal(groups.approx)] ?? null)
    return bare('DURATION', lengthValue(n, unit), plain('length'), {
      mod: /or more$/i.test(setting.words) ? 'EQUAL_OR_MORE' : mod,
    })
  },
  'duration-half': (groups) => {
    const unit = unitOf(groups.unit ?? groups.unit2 ?? groups.unit3)
    if (unit === null) return null
    const n = groups.unit !== undefined ? 0.5 : groups.unit2 !== undefined ? numberOf(groups.n) : 1
    if (n === null || n === 'vague') return null
    const value = groups.unit !== undefined ? 0.5 : n + 0.5
    return bare('DURATION', lengthValue(value, unit), plain('length'))
  },
  'duration-vague': (groups) => {
    const unit = unitOf(groups.plural)
    return unit === null ? null : bare('DURATION', lengthValue('vague', unit), plain('length/vague'))
  },
  set: (groups, setting) => {
    const weekday = weekdayNumber(groups.weekday)
    const other = normal(groups.other ?? '')
    const every = other === '' ? 1 : /other|second/.test(other) ? 2 : (numberOf(other) ?? 1)
    const unit = unitOf(groups.unit)
    const season = seasons[normal(groups.season ?? '')]
    const month = monthOf(groups.month)
    const part = dayParts[normal(groups.daypart ?? '')]
    const value =
      weekday !== null
        ? `XXXX-WXX-${weekday}`
        : unit !== null
          ? lengthValue(every, unit === 'night' ? 'day' : unit)
          : month !== null
            ? `XXXX-${String(month).padStart(2, '0')}`
            : season !== undefined
              ? `XXXX-${seasonCode(season)}`
              : part !== undefined
                ? `XXXX-XX-XX${part}`
                : null
    if (groups.inside === undefined) return bare('SET', value, plain('repeated'))
    // "every night this week": true on every day of that week
    const [which, longunit] = normal(groups.inside).split(' ')
    const whole = writingResolvers['relative-unit']({ which, longunit }, { ...setting, words: normal(groups.inside) })
    if (whole?.window == null) return bare('SET', value, plain('repeated'))
    return stretch(
      whole.window.first,
      whole.window.last,
      { anchor: whole.anchor, stated: false, rule: 'repeated/inside' },
      {
        timex: 'SET',
        timexValue: value,
        sense: 'every_day',
      },
    )
  },
  'set-word': (groups) => {
    const value = {
      daily: 'P1D',
      nightly: 'P1D',
      hourly: 'PT1H',
      weekly: 'P1W',
      biweekly: 'P2W',
      fortnightly: 'P2W',
      monthly: 'P1M',
      quarterly: 'P1Q',
      yearly: 'P1Y',
      annually: 'P1Y',
      annual: 'P1Y',
    }[normal(groups.word ?? '')]
    return bare('SET', value ?? null, plain('repeated'))
  },
  'weekdays-set': (groups) => bare('SET', `XXXX-WXX-${weekdayNumber(groups.weekday)}`, plain('repeated')),
  rate: (groups) => {
    const unit = unitOf(groups.unit)
    return unit === null ? null : bare('SET', lengthValue(1, unit), plain('repeated'))
  },
  present: () => bare('DATE', 'PRESENT_REF', plain('present')),
  past: (_groups, setting) => {
    const more = { timexValue: 'PAST_REF' }
    if (/former|recent$/i.test(setting.words)) return bare('DATE', 'PAST_REF', plain('past'))
    return stretch(
      null,
      setting.published,
      { anchor: setting.published === null ? 'unknown' : 'publication', stated: false, rule: 'past' },
      more,
    )
  },
  future: () => bare('DATE', 'FUTURE_REF', plain('future')),
  skip: () => null,
}

/** Before 'one day' where it is a length and no day to come: 'held for one day'. */
const lastingBefore = /\b(?:for|in|within|than|only|just|lasted|lasts|took|takes) $/i

/** A time of day takes the day just told, if one is near; else its day is not known. */
function onDayOfStory(clock: string, setting: Setting, rule: string): Moment {
  const near = setting.story.near(setting.start, 400)
  if (near !== null && near.moment.grain === 'day' && !isLongPast(near, setting)) {
    // 'Two men were shot overnight. Police were called at 3 a.m.': on the second day of the night
    const isMorning = /^T(?:0\d|1[01]|MO)/.test(clock) || (clock === 'T24:00' && /\bafter $/i.test(setting.before))
    const day = near.moment.rule === 'overnight' && isMorning ? near.last : near.first
    return stretch(
      day,
      day,
      fromStory(rule),
      {
        timex: 'TIME',
        timexValue: `${isoDay(day)}${clock}`,
        clock,
        sense: 'every_day',
        grain: 'open',
      },
    )
  }
  const day = setting.published === null ? 'XXXX-XX-XX' : isoDay(setting.published)
  return bare('TIME', `${day}${clock}`, plain(rule), { clock })
}

/** 'the truce that came into force on 27 November. At 7:20 a.m. a tank fired two shells': in a report that looks from the day of writing, no time of day is one of weeks before. */
function isLongPast({ first, before }: { readonly first: Day; readonly before: boolean }, { published, narrative, story, start, paragraph }: Setting): boolean {
  return published !== null && !narrative && published - first > 21 && (before || story.near(start, start - paragraph) === null)
}

/** 'HH:MM' of "3 p.m.", "14:30", "0530", "five o'clock"; null for what is no time of day. */
function clockOf(words: string): string | null {
  const text = normal(words)
  const afternoon = /p\.?m/.test(text)
  const morning = /a\.?m/.test(text)
  const oclock = /^(\S+) o'clock/.exec(text)
  const digits = oclock
    ? [String(ordinalOf(oclock[1]) ?? ''), '00']
    : (/^(\d\d?)[:.](\d\d)/.exec(text) ?? /^(\d\d)(\d\d)(?!\d)/.exec(text) ?? /^(\d\d?)/.exec(text))?.slice(1)
  if (digits === undefined || digits[0] === '') return null
  let hour = Number(digits[0])
  const minute = Number(digits[1] ?? 0)
  if (afternoon && hour < 12) hour += 12
  if (morning && hour === 12) hour = 0
  if (hour > 24 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
