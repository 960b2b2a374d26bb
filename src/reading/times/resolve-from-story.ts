import { dayParts, eventJustTold, eventOfPerson, seasons, theDeed, type UnitName } from '../../lexicon/en/times.ts'
import { type Day, dayOf, partsOf } from './calendar.ts'
import { lengthValue } from './length-value.ts'
import { bare, dayMoment, fromPublication, fromStory, type Grain, isAsFine, type Moment, monthMoment, quarterMoment, seasonMoment, stretch, unknown } from './moment.ts'
import { comparedQuarter } from './resolve-ago.ts'
import type { Resolvers, Setting } from './resolve.ts'
import type { Told } from './story.ts'
import { approximate, partTold, withDayPart, withPart } from './told-part.ts'
import { grainOf, move, stepped } from './unit-steps.ts'
import { normal, numberOf, unitOf } from './words.ts'

/** Times told from the time told before: "two days later", "the next morning", "that same week", "in the days that followed". */
export const storyResolvers: Resolvers<'unit-offset' | 'day-beside' | 'days-after' | 'story-unit' | 'story-part' | 'same-time' | 'event-day'> = {
  'unit-offset': (groups, setting) => {
    const unit = unitOf(groups.unit)
    const n = numberOf(groups.n)
    if (unit === null || n === null) return null
    const sign = /later|after|hence/i.test(groups.dir ?? '') ? 1 : -1
    if (n === 'vague') return vagueOffset(sign, unit, setting)
    const grain = grainOf(unit)
    if (grain === null) return bare('DURATION', lengthValue(n, unit), fromStory('offset/hours'))
    // what was itself told by looking back is no ground to look back from: "a year ago ... a year earlier"
    const told = setting.story.latest(
      (moment) =>
        isAsFine(moment.grain, grain) && !(sign < 0 && unit === 'year' && /^ago|^offset|year-earlier/.test(moment.rule)),
    )
    // 'On 16 March two guards were shot. In April the curfew was lifted. A week later': a week after some day of April
    const vague = grain === 'day' || grain === 'week' ? vagueDay(setting) : null
    if (vague !== null && (told === null || told.moment !== vague.moment)) {
      const step = sign * n * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1)
      return stretch(vague.first + step, vague.last + step, fromStory('offset/of-some-day'), { qualifier: vague.moment.qualifier })
    }
    const anchor = told?.first ?? setting.published
    // "two days later" with nothing told before it is counted from an event, which no calendar knows
    if (anchor === null || (told === null && sign > 0)) return unknown(null, 'offset')
    const basis = told ? fromStory('offset') : fromPublication('offset')
    // 'On Wednesday two were shot. The next morning people marched. Two days later', written on Friday: two days after an earlier day
    const isToCome = (from: Day) => sign > 0 && setting.published !== null && move(from, unit, n) > setting.published
    if (told !== null && isToCome(anchor) && setting.tense !== 'future') {
      const earlier = setting.story.latest(({ grain: of, window }) => of === 'day' && window?.first != null && !isToCome(window.first) && anchor - window.first <= 14 && anchor > window.first)
      return earlier === null ? bare('DATE', null, basis) : stepped(earlier.first, unit, n, basis, 'day')
    }
    const quarter = unit === 'year' && sign < 0 ? comparedQuarter(setting) : null
    if (quarter !== null) return quarterMoment(quarter.year - n, quarter.quarter, fromStory('year-earlier'))
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
    const vague = grain === 'day' ? vagueDay(setting) : null
    if (vague !== null) return stretch(vague.first + sign, vague.last + sign, fromStory('next-to-story'), { qualifier: vague.moment.qualifier })
    if (told === null) return unknown(null, 'next-to-story')
    const from = sign > 0 ? told.last : told.first
    const moment = stepped(grain === 'day' ? from : told.first, unit, sign, fromStory('next-to-story'))
    return unit === 'night' || part !== undefined ? withDayPart(moment, unitWord) : moment
  },

  'days-after': (groups, setting) => {
    const unit = unitOf(groups.plural ?? groups.plural2)
    // 'in the days that followed the strike': the words name what it is counted from, which may have been told by its month only.
    const named = /^ (?:the|his|her|their|its|that|this) \p{Ll}/u.test(setting.after)
    const told = setting.story.last(named ? 'month' : 'day')
    const length = { day: 7, night: 7, week: 30, month: 183 }[unit as string]
    if (unit === null || told === null || length === undefined) return bare('DATE', unit === null ? null : lengthValue('vague', unit), fromStory('days-after'))
    // The day itself is in: 'dozens were rounded up in the days that followed' often begins the same evening.
    const last = Math.max(told.last, Math.min(told.last + length, setting.published ?? Number.POSITIVE_INFINITY))
    // After 'shot on 3 May ... one died on 6 May' the days that followed are those after the third.
    const first = named ? told.first : setting.story.firstWithin(4, told.first)
    return stretch(first, last, fromStory('days-after'), { timexValue: lengthValue('vague', unit), qualifier: '~', grain: 'open' })
  },

  'story-unit': (groups, setting) => {
    const unitWord = normal(groups.longunit ?? '')
    const part = partTold(groups.part)
    const season = seasons[unitWord]
    if (season !== undefined) {
      const year = setting.story.year()
      return year === null ? unknown(null, 'same-as-story') : seasonMoment(year, season, fromStory('same-as-story'))
    }
    const unit = unitWord === 'date' ? 'day' : unitOf(unitWord)
    const grain = unit === null ? null : grainOf(unit)
    if (unit === null || grain === null) return null
    const told = setting.story.last(grain)
    const month = unit === 'week' ? setting.story.latest(({ grain: of }) => isAsFine(of, 'month')) : null
    if (month !== null && month.moment.grain === 'month' && (told === null || isApart(month, told))) {
      // 'On 2 August they came. In October he was called twice in the same week': in no week that is told
      if (month.end > setting.start - setting.before.length) return bare('DATE', null, fromStory('same-as-story'))
      // 'In September a crowd killed five. The same week a school burned': some week of that month
      return { ...month.moment, ...fromStory('same-as-story'), sense: 'some_day' }
    }
    const year = Number(groups.year)
    if (told !== null && year > 0) return ofOtherYear(told.first, year, grain)
    const inThe = groups.which === undefined
    const anchor = told?.first ?? (inThe ? setting.published : null)
    if (anchor === null) return unknown(null, 'same-as-story')
    // 'Since the beginning of the year 118 have been killed', behind what was told of another year: up to the day of writing
    const upToNow = /\bsince (?:the )?$/i.test(setting.before) && /\b(?:has|have)\b/i.test(`${setting.before} ${setting.after}`)
    const basis = told && !upToNow ? fromStory('same-as-story') : fromPublication('this-unit')
    // "later in the year" in the news is this year, "earlier in the day" is of the day told
    const from =
      inThe && grain !== 'day' && !setting.narrative && setting.published !== null && (upToNow || told === null || told.moment.anchor === 'publication')
        ? setting.published
        : anchor
    return withPart(stepped(from, unit, 0, basis, told?.moment.grain), part)
  },

  'story-part': (groups, setting) => {
    const told = setting.story.last('day')
    // 'In August 1999 they came. That night they killed thirty': of the month
    const month = told === null ? setting.story.last('month') : null
    if (month !== null) return { ...month.moment, ...fromStory('same-as-story') }
    if (told === null) return unknown(null, 'same-as-story')
    // 'On the night of 17-18 March ... On the same night': of both days
    if (told.last === told.first + 1 && /night/i.test(groups.daypart ?? '')) return { ...told.moment, ...fromStory('same-as-story') }
    return withDayPart(dayMoment(told.first, fromStory('same-as-story')), groups.daypart)
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

/** 'A fortnight ago, gunmen shot five. The next day': the stretch told last, some day of which is meant; null where a day was told, or only a year. */
function vagueDay({ story, start }: Setting): Told | null {
  const told = story.near(start, oneSentence)
  return told === null || told.before || !isAsFine(told.moment.grain, 'month') || told.moment.grain === 'day' || told.moment.sense !== 'some_day' ? null : told
}

/** How far back, in characters, the stretch stands of which 'the next day' is one. */
const oneSentence = 200

/** A month outside of which another time of the story lies. */
function isApart(month: Told, other: Told): boolean {
  return month.moment !== other.moment && (month.last < other.first || month.first > other.last)
}

/** 'some weeks later', 'a few days before': a stretch beside the day told last. */
function vagueOffset(sign: number, unit: UnitName, { story }: Setting): Moment {
  const told = story.last('day')
  const value = lengthValue('vague', unit)
  const basis = fromStory('offset/vague')
  const length = { day: 10, night: 10, week: 42, month: 300 }[unit as string]
  if (told === null || length === undefined) return bare('DURATION', value, basis)
  const [first, last] = sign > 0 ? [told.last + 1, told.last + length] : [told.first - length, told.first - 1]
  return stretch(first, last, basis, { timexValue: value, qualifier: '~', grain: 'open', timex: 'DURATION' })
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

/** 'on that day in 2006', 'in the same month of 1989': the day or month told last, in a year of its own. */
function ofOtherYear(day: Day, year: number, grain: Grain): Moment | null {
  const { month, day: ofMonth } = partsOf(day)
  if (grain === 'month') return monthMoment(year, month, fromStory('same-as-story/year'))
  const there = grain === 'day' ? dayOf(year, month, ofMonth) : null
  return there === null ? null : dayMoment(there, fromStory('same-as-story/year'))
}
