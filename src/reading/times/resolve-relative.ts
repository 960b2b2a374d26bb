import { dayParts, eventJustTold, eventOfPerson, dayOfNight, jubileeOfEvent, saidOn, seasons, type TimeKind, type UnitName } from '../../lexicon/en/times.ts'
import { addMonths, type Day, dayOf, firstOfMonth, isoDay, mondayOf, partsOf, weekdayOf } from './calendar.ts'
import {
  bare,
  type Basis,
  between,
  centuryMoment,
  dayMoment,
  decadeMoment,
  type Grain,
  type Moment,
  monthMoment,
  partOf,
  type PartOf,
  quarterMoment,
  seasonMoment,
  stretch,
  weekendMoment,
  weekMoment,
  yearMoment,
} from './moment.ts'
import { unknown } from './resolve-dates.ts'
import type { Groups, Resolver, Setting } from './resolve.ts'
import { monthOf, normal, numberOf, ordinalOf, unitOf, weekdayNumber } from './words.ts'
import { lengthValue } from './length-value.ts'

type RelativeKind = Extract<
  TimeKind,
  | 'weekday'
  | 'weekday-range'
  | 'deictic-day'
  | 'deictic-part'
  | 'unit-ago'
  | 'vague-ago'
  | 'unit-offset'
  | 'day-beside'
  | 'story-unit'
  | 'story-part'
  | 'relative-unit'
  | 'last-stretch'
  | 'days-after'
  | 'recent'
  | 'coming'
  | 'weekend'
  | 'overnight'
  | 'anniversary'
  | 'year-earlier'
  | 'same-time'
  | 'event-day'
>

/** A deed told before, behind 'the day before' or 'the day after'. Example: 'The day before *the crime*, in Dola, police dispersed a picket.' */
const theDeed = /^\s+the (?:crime|attack|killings?|murders?|raid|shooting|blast|bombing|massacre|ambush|arrests?|incident|assault|abduction|kidnapping|verdicts?|sentencing|convictions?|hangings?|executions?|march|rally|protests?|clash(?:es)?|riots?|unrest|crackdown|explosion|air ?strikes?|strikes?|shelling),/i

const fromPublication = (rule: string): Basis => ({ anchor: 'publication', stated: false, rule })
const fromStory = (rule: string): Basis => ({ anchor: 'discourse', stated: false, rule })

/** Times counted from the publication date or from the last time told. */
export const relativeResolvers: Readonly<Record<RelativeKind, Resolver>> = {
  weekday: (groups, setting) => {
    const weekday = weekdayNumber(groups.weekday)
    if (weekday === null) return null
    if (/^\s+(?:prayers?\s+(?:imam|leader|sermon|service)|school)/i.test(setting.after))
      return bare('SET', `XXXX-WXX-${weekday}`, fromPublication('weekday/custom'))
    return withDayPart(
      weekdayMoment(weekday, normal(groups.which ?? ''), normal(groups.whichweek ?? ''), setting),
      groups.daypart,
    )
  },

  'weekday-range': (groups, setting) => {
    const [a, b] = [weekdayNumber(groups.weekday), weekdayNumber(groups.weekday2)]
    if (a === null || b === null || a === b) return null
    const to = weekdayMoment(b, normal(groups.which ?? ''), '', setting)
    if (to.window?.first == null) return to
    const from = dayMoment(to.window.first - ((b - a + 7) % 7), { anchor: to.anchor, stated: false, rule: to.rule })
    const open = /^between |\sor\s/i.test(setting.words) || groups.daypart !== undefined
    const range = between(from, to, { anchor: to.anchor, stated: false, rule: 'weekday/range' }, open ? 'some_day' : 'every_day')
    return range === null ? null : { ...range, ...(to.ahead === true ? { ahead: true } : {}) }
  },

  'deictic-day': (groups, setting) => {
    const word = normal(groups.word ?? '')
    const shift = { yesterday: -1, today: 0, tomorrow: 1, 'the day before yesterday': -2, 'the day after tomorrow': 2 }[word] ?? 0
    if (word === 'today' && setting.narrative) return bare('DATE', 'PRESENT_REF', fromPublication('today/of-the-writer'))
    if (setting.published === null)
      return shift > 0
        ? bare('DATE', 'FUTURE_REF', fromPublication('deictic/no-publication-date'))
        : unknown(setting, null, `deictic/${word}`)
    const found = dayMoment(setting.published + shift, fromPublication(`deictic/${word.replaceAll(' ', '-')}`))
    const moment = withDayPart(found, groups.daypart)
    return shift > 0 ? { ...moment, ahead: true } : moment
  },

  'deictic-part': (groups, setting) => {
    if (setting.published === null) return unknown(setting, null, 'deictic/part-of-day')
    if (normal(groups.word ?? '') === 'the night before last')
      return withDayPart(dayMoment(setting.published - 2, fromPublication('deictic/night-before-last')), 'night')
    const part = groups.daypart ?? 'night'
    const shift = normal(groups.which ?? '') === 'last' ? -1 : 0
    return withDayPart(
      dayMoment(setting.published + shift, fromPublication(shift ? 'deictic/last-night' : 'deictic/this-part-of-day')),
      part,
    )
  },

  'unit-ago': (groups, setting) => {
    const unit = unitOf(groups.unit) ?? 'year'
    const n = numberOf(groups.n)
    if (n === null) return null
    if (setting.published === null) return unknown(setting, n === 'vague' ? 'PAST_REF' : null, 'ago')
    if (n === 'vague')
      return { ...stretch(null, setting.published, fromPublication('ago/vague'), { timexValue: 'PAST_REF' }), grain: 'open' }
    const word = normal(groups.anchorword ?? (/to the day$/i.test(setting.words) ? 'today' : ''))
    if (word !== '') {
      const weekday = weekdayNumber(groups.weekday ?? groups.weekday2)
      const anchorDay =
        word === 'yesterday' ? setting.published - 1 : word === 'tomorrow' ? setting.published + 1 : setting.published
      const from = weekday === null ? anchorDay : lastWeekday(weekday, setting.published)
      const back = moveBack(from, unit, n)
      if (word === 'this week') return weekMoment(back, fromPublication('ago/this-week'))
      if (word === 'this month') return monthOfDay(back, fromPublication('ago/this-month'))
      return dayMoment(back, fromPublication('ago/to-the-day'))
    }
    if (normal(groups.approx ?? '') === 'exactly' && grainOf(unit) !== null) return dayMoment(moveBack(setting.published, unit, n), fromPublication('ago/to-the-day'))
    const quarter = unit === 'year' && n === 1 ? comparedQuarter(setting) : null
    if (quarter !== null) return quarterMoment(quarter.year - 1, quarter.quarter, fromStory('year-earlier'))
    return approximate(steppedBack(setting.published, unit, n, fromPublication('ago')), groups)
  },

  'vague-ago': (groups, setting) =>
    groups.later !== undefined
      ? bare('DATE', /earlier|before/i.test(setting.words) ? 'PAST_REF' : 'FUTURE_REF', fromStory('offset/vague'))
      : setting.published === null
        ? unknown(setting, 'PAST_REF', 'ago')
        : stretch(null, setting.published, fromPublication('ago/vague'), { timexValue: 'PAST_REF' }),

  'unit-offset': (groups, setting) => {
    const unit = unitOf(groups.unit)
    const n = numberOf(groups.n)
    if (unit === null || n === null) return null
    const sign = /later|after|hence/i.test(groups.dir ?? '') ? 1 : -1
    if (n === 'vague') {
      const told = setting.story.last('day')
      const value = lengthValue('vague', unit)
      if (told === null || unit === 'hour' || unit === 'minute' || unit === 'second')
        return bare('DURATION', value, fromStory('offset/vague'))
      const span = { day: 10, night: 10, week: 42, month: 300 }[unit as string]
      if (span === undefined) return bare('DURATION', value, fromStory('offset/vague'))
      return stretch(
        sign > 0 ? told.last + 1 : told.first - span,
        sign > 0 ? told.last + span : told.first - 1,
        fromStory('offset/vague'),
        {
          timexValue: value,
          qualifier: '~',
          grain: 'open',
          timex: 'DURATION',
        },
      )
    }
    const grain = grainOf(unit)
    if (grain === null) return bare('DURATION', lengthValue(n, unit), fromStory('offset/hours'))
    // what was itself told by looking back is no ground to look back from: "a year ago ... a year earlier"
    const told = setting.story.latest(
      (moment) =>
        isAsFine(moment.grain, grain) && !(sign < 0 && unit === 'year' && /^ago|^offset|year-earlier/.test(moment.rule)),
    )
    const anchor = told?.first ?? setting.published
    // "two days later" with nothing told before it is counted from an event, which no calendar knows
    if (anchor === null || (told === null && sign > 0)) return unknown(setting, null, 'offset')
    const basis = told ? fromStory('offset') : fromPublication('offset')
    // 'On Wednesday two were shot. The next morning people marched. Two days later', written on Friday: two days after an earlier day
    const isToCome = (from: Day) => sign > 0 && setting.published !== null && move(from, unit, n) > setting.published
    if (told !== null && isToCome(anchor) && setting.tense !== 'future') {
      const earlier = setting.story.latest(({ grain: of, window }) => of === 'day' && window?.first != null && !isToCome(window.first) && anchor - window.first <= 14 && anchor > window.first)
      return earlier === null ? bare('DATE', null, basis) : stepped(earlier.first, unit, n, basis, 'day')
    }
    const quarter = unit === 'year' && sign < 0 ? comparedQuarter(setting) : null
    if (quarter !== null) return quarterMoment(quarter.year - n, quarter.quarter, fromStory('year-earlier'))
    // 'On 16 March two guards were shot. In April the curfew was lifted. A week later': a week after some day of April
    const month = unit === 'day' || unit === 'week' ? setting.story.last('month') : null
    if (told !== null && month !== null && month.moment !== told.moment && (month.last < told.first || month.first > told.last)) {
      const step = sign * n * (unit === 'week' ? 7 : 1)
      return stretch(month.first + step, month.last + step, fromStory('offset/of-month'), {})
    }
    return approximate(stepped(anchor, unit, sign * n, basis, told?.moment.grain), groups)
  },

  'day-beside': (groups, setting) => {
    // 'on the eve of the vote': of a day that no calendar knows
    if (groups.eve !== undefined) return bare('DATE', null, fromStory('day-beside-an-event'))
    const which = normal(groups.which ?? '')
    const sign = /previous|preceding|before/.test(which) ? -1 : 1
    const unitWord = normal(
      groups.longunit ?? which.split(' ').find((w) => /^(?:day|night|evening|morning|month|year|week)$/.test(w)) ?? '',
    )
    if (unitWord === '') return null
    // "the day after the vote" is counted from the vote, which no calendar knows
    if (
      /before$|after$/.test(which) &&
      groups.longunit === undefined &&
      // 'the day before the crime': that of which a day was told
      !(setting.story.last('day') !== null && theDeed.test(setting.after)) &&
      /^\s+(?!(?:he|she|they|it|we|i|and|but|when|that|in|at|on|by|for|to|with)\b|,|\p{Ll}{3,}ed\b)\p{L}/iu.test(setting.after)
    ) {
      return besideOwnEvent(sign, which.split(' ')[0] as string, setting) ?? bare('DATE', null, fromStory('day-beside-an-event'))
    }
    const part = dayParts[unitWord]
    const unit: UnitName | null = part !== undefined && unitWord !== 'night' ? 'day' : (unitOf(unitWord) ?? null)
    if (unit === null) return null
    const grain = grainOf(unit)
    if (grain === null) return null
    const told = setting.story.last(grain)
    if (told === null) return unknown(setting, null, 'next-to-story')
    const from = sign > 0 ? told.last : told.first
    const moment = stepped(grain === 'day' ? from : told.first, unit, sign, fromStory('next-to-story'))
    return unit === 'night' || part !== undefined ? withDayPart(moment, unitWord) : moment
  },

  'story-unit': (groups, setting) => {
    const unitWord = normal(groups.longunit ?? '')
    const part = partWord(groups.part)
    const season = seasons[unitWord]
    if (season !== undefined) {
      const year = setting.story.year()
      return year === null ? unknown(setting, null, 'same-as-story') : seasonMoment(year, season, fromStory('same-as-story'))
    }
    const unit = unitWord === 'date' ? 'day' : unitOf(unitWord)
    const grain = unit === null ? null : grainOf(unit)
    if (unit === null || grain === null) return null
    const told = setting.story.last(grain)
    const month = unit === 'week' ? setting.story.latest(({ grain: of }) => isAsFine(of, 'month')) : null
    if (month !== null && month.moment.grain === 'month' && (told === null || (month.moment !== told.moment && (month.last < told.first || month.first > told.last)))) {
      // 'On 2 August they came. In October he was called twice in the same week': in no week that is told
      if (month.end > setting.start - setting.before.length) return bare('DATE', null, fromStory('same-as-story'))
      // 'In September a crowd killed five. The same week a school burned': some week of that month
      return { ...month.moment, ...fromStory('same-as-story'), sense: 'some_day' }
    }
    const year = Number(groups.year)
    if (told !== null && year > 0) return ofOtherYear(told.first, year, grain)
    const inThe = groups.which === undefined
    const anchor = told?.first ?? (inThe ? setting.published : null)
    if (anchor === null) return unknown(setting, null, 'same-as-story')
    const basis = told ? fromStory('same-as-story') : fromPublication('this-unit')
    // "later in the year" in the news is this year, "earlier in the day" is of the day told
    const from =
      inThe && grain !== 'day' && !setting.narrative && setting.published !== null && (told === null || told.moment.anchor === 'publication')
        ? setting.published
        : anchor
    return withPart(stepped(from, unit, 0, basis, told?.moment.grain), part)
  },

  'story-part': (groups, setting) => {
    const told = setting.story.last('day')
    // 'In August 1999 they came. That night they killed thirty': of the month
    const month = told === null ? setting.story.last('month') : null
    if (month !== null) return { ...month.moment, ...fromStory('same-as-story') }
    if (told === null) return unknown(setting, null, 'same-as-story')
    // 'On the night of 17-18 March ... On the same night': of both days
    if (told.last === told.first + 1 && /night/i.test(groups.daypart ?? '')) return { ...told.moment, ...fromStory('same-as-story') }
    return withDayPart(dayMoment(told.first, fromStory('same-as-story')), groups.daypart)
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
      if (/^(?:the )?next day$/.test(words)) {
        const told = setting.story.last('day')
        return told ? dayMoment(told.last + 1, fromStory('next-to-story')) : unknown(setting, null, 'next-to-story')
      }
      return bare('DATE', shift === 0 ? 'PRESENT_REF' : null, fromPublication('unit'))
    }
    if (/^the (?:last|past|next|coming) /.test(words)) return stretchFrom(setting, shift, 1, unit)
    if (/^(?:this )?(?:past|coming) /.test(words) && /^past/.test(words)) return stretchFrom(setting, -1, 1, unit)
    if (/next/.test(which) && setting.narrative && setting.story.year() !== null) {
      const told = setting.story.last(grainOf(unit) ?? 'year')
      if (told) return withPart(stepped(told.first, unit, 1, fromStory('next-to-story')), partWord(groups.part))
    }
    if (setting.published === null) return unknown(setting, null, 'unit')
    const found = stepped(
      setting.published,
      unit,
      shift,
      fromPublication(shift < 0 ? 'unit/last' : shift > 0 ? 'unit/next' : 'unit/this'),
    )
    const moment = withPart(found, partWord(groups.part), setting.published)
    return shift > 0 ? { ...moment, ahead: true } : moment
  },

  'last-stretch': (groups, setting) => {
    const unit = unitOf(groups.unit)
    const n = groups.n === undefined ? (/s$/i.test(groups.unit ?? '') ? 'vague' : 1) : numberOf(groups.n)
    if (unit === null || n === null) return null
    const which = normal(groups.which ?? '')
    // 'last weekend', 'the past weekend': a Saturday and a Sunday, and no stretch up to the day of writing
    if (unit === 'weekend' && groups.n === undefined && n === 1 && !/first|final/.test(which)) return relativeResolvers.weekend({ which }, setting)
    if ((/following|preceding|previous/.test(which) || (which === 'next' && unit === 'night')) && groups.n === undefined && n === 1) {
      return relativeResolvers['day-beside']({ which, longunit: groups.unit }, setting)
    }
    if (which === 'following' && groups.n === undefined) return relativeResolvers['days-after']({ plural: groups.unit }, setting)
    if (/first|final|following|preceding/.test(which))
      return n === 'vague' && groups.n === undefined ? null : bare('DURATION', lengthValue(n, unit), fromPublication('stretch'))
    const shift = /last|past|previous/.test(which) ? -1 : 1
    return approximate(stretchFrom(setting, shift, n, unit), groups)
  },

  'days-after': (groups, setting) => {
    const unit = unitOf(groups.plural ?? groups.plural2)
    // 'in the days that followed the strike': the words name what it is counted from, which may have been told by its month only.
    const named = /^ (?:the|his|her|their|its|that|this) \p{Ll}/u.test(setting.after)
    const told = setting.story.last(named ? 'month' : 'day')
    const length = { day: 7, night: 7, week: 30, month: 183 }[unit as string]
    if (unit === null || told === null || length === undefined) return bare('DATE', 'FUTURE_REF', fromStory('days-after'))
    // The day itself is in: 'dozens were rounded up in the days that followed' often begins the same evening.
    const last = Math.max(told.last, Math.min(told.last + length, setting.published ?? Number.POSITIVE_INFINITY))
    // After 'shot on 3 May ... one died on 6 May' the days that followed are those after the third.
    let first = told.first
    setting.story.latest(({ grain, window }) => {
      if (!named && grain === 'day' && window?.first != null && window.first < first && told.first - window.first <= 4) first = window.first
      return false
    })
    return stretch(first, last, fromStory('days-after'), { timexValue: lengthValue('vague', unit), qualifier: '~', grain: 'open' })
  },

  recent: (groups, setting) => {
    const unit = unitOf(groups.plural)
    if (setting.published === null || unit === null) return unknown(setting, 'PAST_REF', 'recent')
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
    if (setting.published === null) return unknown(setting, null, 'weekend')
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
    if (setting.published === null) return unknown(setting, null, 'overnight')
    // 'killed seven in an overnight raid, a councillor said on Tuesday': the night before it was said
    const told = named === null && starts === null ? weekdayNumber(saidOn.exec(setting.after)?.[1] ?? saidOn.exec(setting.before)?.[1] ?? dayOfNight.exec(setting.after)?.[1]) : null
    const ends = told ?? named
    const end =
      ends !== null
        ? lastWeekday(ends, setting.published)
        : starts !== null
          ? Math.min(lastWeekday(starts, setting.published) + 1, setting.published)
          : setting.published
    return stretch(end - 1, end, fromPublication('overnight'), { timex: 'TIME', timexValue: `${isoDay(end)}TNI` })
  },

  anniversary: (groups, setting) => {
    const near = setting.story.near(setting.start, 25)
    // '17 January, the anniversary of ...'; no day of the sentence before
    if (near !== null && near.moment.grain === 'day' && near.end > setting.start - setting.before.length) return dayMoment(near.first, fromStory('anniversary/day-just-told'))
    const counted = groups.before === undefined ? jubileeOfTold(groups, setting) : null
    if (counted !== null) return counted
    if (setting.published === null) return unknown(setting, null, 'anniversary')
    const jubilee = jubileeOf(setting, setting.published)
    if (groups.before !== undefined) {
      const day = jubilee ?? setting.published
      const length = /month/i.test(groups.before) ? 31 : /weeks/i.test(groups.before) ? 28 : /day$|night$/i.test(groups.before) ? 1 : 7
      return stretch(day - length, Math.min(day, setting.published), fromStory('anniversary/days-before'), { qualifier: '~', grain: 'open' })
    }
    if (jubilee !== null) return dayMoment(jubilee, fromStory('anniversary/of-the-day-told'))
    // the jubilee is only then the day of publication when something is told to happen on it
    if (!/\bon\s*$/i.test(setting.before) && ordinalOf(groups.ord) === null) return null
    return dayMoment(setting.published, fromPublication('anniversary/day-of-publication'))
  },

  'year-earlier': (_groups, setting) => {
    const quarter = comparedQuarter(setting)
    if (quarter !== null) return quarterMoment(quarter.year - 1, quarter.quarter, fromStory('year-earlier'))
    return setting.published === null
      ? unknown(setting, null, 'year-earlier')
      : yearMoment(partsOf(setting.published).year - 1, fromPublication('year-earlier'))
  },

  'same-time': (_groups, setting) => {
    const told = setting.story.last('year')
    if (/this time/i.test(setting.words)) return bare('DATE', 'PRESENT_REF', fromStory('same-time'))
    if (told === null) return bare('DATE', 'PAST_REF', fromStory('same-time'))
    return { ...told.moment, ...fromStory('same-time'), grain: 'open' as Grain, sense: 'some_day' }
  },

  // 'on market day': a day that no calendar knows, and not that of what was told before
  'event-day': () => bare('DATE', null, fromStory('day-of-an-event')),
}

/** How far back, in characters, a day stands that 'the massacre' may be of. */
const justTold = 600

/** 'in the month before her arrest', 'the day after their abduction': beside the day told last, which was that of what befell them; null for other events. */
function besideOwnEvent(sign: number, unit: string, { story, after, start }: Setting): Moment | null {
  // 'In the week before the massacre': of the day told shortly before
  const told = eventOfPerson.test(after) ? story.last('day') : eventJustTold.test(after) ? story.near(start, justTold) : null
  const length = { day: 1, night: 1, morning: 1, evening: 1, week: 7, month: 31 }[unit]
  if (told === null || told.moment.grain !== 'day' || length === undefined) return null
  const basis = fromStory('beside-what-befell-somebody')
  if (length === 1) return dayMoment(sign > 0 ? told.last + 1 : told.first - 1, basis)
  const [first, last] = sign > 0 ? [told.last + 1, told.last + length] : [told.first - length, told.first - 1]
  return stretch(first, last, basis, { qualifier: '~', grain: length === 7 ? 'week' : 'month' })
}

/** 'was held on 17 January 2020 and freed ten days later. On the first anniversary of her arrest': so many years after one of the days told last; null for other jubilees. */
function jubileeOfTold({ ord }: Groups, { story, after, published }: Setting): Moment | null {
  const years = ordinalOf(ord)
  const told = years !== null && jubileeOfEvent.test(after) ? story.last('day') : null
  if (told === null || years === null) return null
  let first = told.first
  story.latest(({ grain, window }) => {
    if (grain === 'day' && window?.first != null && window.first < first && told.first - window.first <= 60) first = window.first
    return false
  })
  const [from, to] = [addMonths(first, 12 * years), addMonths(told.last, 12 * years)]
  return published !== null && from > published ? null : stretch(from, to, fromStory('anniversary/of-what-was-told'))
}

/** The day of this year on which the day told last that lies years back has its anniversary, where that is within some weeks of the writing. */
function jubileeOf({ story }: Setting, published: Day): Day | null {
  const old = story.latest(({ grain, window }) => grain === 'day' && window?.first != null && published - window.first > 300)
  if (old === null) return null
  const { month, day } = partsOf(old.first)
  const { year } = partsOf(published)
  const near = [year, year - 1].flatMap((each) => dayOf(each, month, day) ?? []).find((each) => each <= published + 3 && published - each <= 45)
  return near ?? null
}

/** How far back, in characters, the day stands that 'on the Saturday' is counted from. */
const nearEnough = 300

function weekdayMoment(weekday: number, which: string, whichWeek: string, setting: Setting): Moment {
  const { published, story } = setting
  const told = story.last('day')
  // 'On 5 March two men were shot. On Friday ...' in a text without a date, as in a history: the Friday behind the day told last.
  if (/following|previous|that|same/.test(which) || ((setting.narrative || published === null) && which === '' && told !== null)) {
    if (told !== null) {
      const gap = (weekday - weekdayOf(told.first) + 7) % 7
      const day = /previous/.test(which)
        ? told.first - ((weekdayOf(told.first) - weekday + 6) % 7) - 1
        : told.first + (gap === 0 && /following/.test(which) ? 7 : gap)
      return dayMoment(day, fromStory('weekday/of-story'))
    }
  }
  // 'They told us to leave within a week. On the Saturday they burned two houses': that of the story
  const near = which === '' && /\bon the $/i.test(setting.before) ? story.near(setting.start, nearEnough) : null
  if (near !== null && near.moment.grain === 'day') return dayMoment(near.first + ((weekday - weekdayOf(near.first) + 7) % 7), fromStory('weekday/of-story'))
  if (published === null) return unknown(setting, `XXXX-WXX-${weekday}`, 'weekday')
  if (whichWeek !== '') {
    const week = mondayOf(published) + (/last|before/.test(whichWeek) ? -7 : /next/.test(whichWeek) ? 7 : 0)
    return dayMoment(week + weekday - 1, fromPublication('weekday/of-week'))
  }
  const today = weekdayOf(published) === weekday
  const back = lastWeekday(weekday, published)
  if (/^last$|past/.test(which)) return dayMoment(today ? published - 7 : back, fromPublication('weekday/last'))
  if (/next|coming/.test(which)) return { ...dayMoment(back + 7, fromPublication('weekday/next')), ahead: true }
  if (setting.tense === 'future' || which === 'this') {
    if (!today) {
      if (which === 'this' && setting.tense === 'past') return dayMoment(back, fromPublication('weekday/this'))
      return { ...dayMoment(back + 7, fromPublication('weekday/next')), ahead: true }
    }
    return { ...dayMoment(published, fromPublication('weekday/same-as-publication')), qualifier: '?' }
  }
  if (today) return { ...dayMoment(published, fromPublication('weekday/same-as-publication')), qualifier: '?' }
  return dayMoment(back, fromPublication('weekday/last'))
}

/** The latest such weekday that is not after the day. */
function lastWeekday(weekday: number, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}

/** In accounts "a year ago" is the same quarter of the year before: the quarter last told, when money or shares stand in the sentence. */
function comparedQuarter(setting: Setting): { year: number; quarter: number } | null {
  if (!/\b(?:million|billion|cents|share|profit|sales|earnings|revenue|net|loss)\b|[$%]/i.test(setting.before)) return null
  const told = setting.story.latest((moment) => moment.grain === 'quarter' && /^date\/quarter/.test(moment.rule))
  if (told === null || setting.start - told.end > 900) return null
  const { year, month } = partsOf(told.first)
  return { year, quarter: Math.ceil(month / 3) }
}

/** 'on that day in 2006', 'in the same month of 1989': the day or month told last, in a year of its own. */
function ofOtherYear(day: Day, year: number, grain: Grain): Moment | null {
  const { month, day: ofMonth } = partsOf(day)
  if (grain === 'month') return monthMoment(year, month, fromStory('same-as-story/year'))
  const there = grain === 'day' ? dayOf(year, month, ofMonth) : null
  return there === null ? null : dayMoment(there, fromStory('same-as-story/year'))
}

function isAsFine(grain: Grain, than: Grain): boolean {
  const order: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']
  return order.includes(grain) && order.indexOf(grain) <= order.indexOf(than === 'quarter' ? 'season' : than)
}

function grainOf(unit: UnitName): Grain | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'night') return 'day'
  if (unit === 'fortnight' || unit === 'weekend') return 'week'
  return unit === 'millennium' ? 'century' : unit
}

function moveBack(day: Day, unit: UnitName, n: number): Day {
  return move(day, unit, -n)
}

function move(day: Day, unit: UnitName, n: number): Day {
  if (unit === 'day' || unit === 'night') return day + Math.round(n)
  if (unit === 'week' || unit === 'weekend') return day + Math.round(n * 7)
  if (unit === 'fortnight') return day + Math.round(n * 14)
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 }[unit as string]
  return months === undefined ? day : addMonths(day, Math.round(n * months))
}

function monthOfDay(day: Day, basis: Basis): Moment {
  const { year, month } = partsOf(day)
  return monthMoment(year, month, basis)
}

/** The unit that lies n units from the one that holds the day. */
function stepped(day: Day, unit: UnitName, n: number, basis: Basis, anchorGrain?: Grain): Moment {
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
function steppedBack(published: Day, unit: UnitName, n: number, basis: Basis): Moment {
  const there = moveBack(published, unit, n)
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
function stretchFrom(setting: Setting, shift: number, n: number | 'vague', unit: UnitName): Moment {
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

function withDayPart(moment: Moment, part: string | undefined): Moment {
  const code = part === undefined ? undefined : dayParts[normal(part)]
  if (code === undefined || moment.timexValue === null) return moment
  return { ...moment, timex: 'TIME', timexValue: `${moment.timexValue}${code}` }
}

/** Parts told against the publication day: "earlier this week" ends today, "later this week" begins today. */
function withPart(moment: Moment, part: PartOf | 'EARLIER' | 'LATER' | null, published?: Day): Moment {
  if (part === null) return moment
  if (part === 'EARLIER' || part === 'LATER') {
    const window = moment.window
    if (published === undefined || window === null || window.first === null || window.last === null)
      return { ...moment, mod: part === 'EARLIER' ? 'START' : 'END' }
    const first = part === 'LATER' ? Math.max(window.first, published) : window.first
    const last = part === 'EARLIER' ? Math.min(window.last, published) : window.last
    if (first > last) return moment
    return { ...moment, mod: null, window: { first, last }, unitEdtf: null, ...(part === 'LATER' ? { ahead: true } : {}) }
  }
  return partOf(moment, part)
}

function partWord(words: string | undefined): PartOf | 'EARLIER' | 'LATER' | null {
  if (words === undefined) return null
  const word = normal(words)
  if (/^earlier/.test(word)) return 'EARLIER'
  if (/^later/.test(word)) return 'LATER'
  if (/mid/.test(word)) return 'MID'
  if (/early|begin|start/.test(word)) return 'START'
  return /late|end|close|latter/.test(word) ? 'END' : null
}

function approximate(moment: Moment, groups: Groups): Moment {
  const word = normal(groups.approx ?? '')
  if (word === '') return moment
  const mod = approximations[word]
  return mod === undefined ? moment : { ...moment, mod, qualifier: mod === 'APPROX' ? '~' : moment.qualifier }
}

/** TIMEX3 mods of words of measure. */
export const approximations: Readonly<Record<string, string>> = {
  about: 'APPROX',
  around: 'APPROX',
  approximately: 'APPROX',
  roughly: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  circa: 'APPROX',
  'c.': 'APPROX',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'at least': 'EQUAL_OR_MORE',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'up to': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  within: 'EQUAL_OR_LESS',
}
