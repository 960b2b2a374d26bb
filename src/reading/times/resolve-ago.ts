import { ofAccounts } from '../../lexicon/en/times.ts'
import { partsOf } from './calendar.ts'
import { bare, dayMoment, fromPublication, fromStory, quarterMoment, stretch, unknown, weekMoment, yearMoment } from './moment.ts'
import { lastWeekday } from './resolve-weekdays.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { approximate } from './told-part.ts'
import { grainOf, monthOfDay, move, steppedBack } from './unit-steps.ts'
import { normal, numberOf, unitOf, weekdayNumber } from './words.ts'

/** Times so long before the day of writing: "two weeks ago", "some years ago", "a year earlier". */
export const agoResolvers: Resolvers<'unit-ago' | 'vague-ago' | 'year-earlier'> = {
  'unit-ago': (groups, setting) => {
    const unit = unitOf(groups.unit) ?? 'year'
    const n = numberOf(groups.n)
    if (n === null) return null
    if (setting.published === null) return unknown(n === 'vague' ? 'PAST_REF' : null, 'ago')
    if (n === 'vague')
      return { ...stretch(null, setting.published, fromPublication('ago/vague'), { timexValue: 'PAST_REF' }), grain: 'open' }
    const word = normal(groups.anchorword ?? (/to the day$/i.test(setting.words) ? 'today' : ''))
    if (word !== '') {
      const weekday = weekdayNumber(groups.weekday ?? groups.weekday2)
      const anchorDay =
        word === 'yesterday' ? setting.published - 1 : word === 'tomorrow' ? setting.published + 1 : setting.published
      const from = weekday === null ? anchorDay : lastWeekday(weekday, setting.published)
      const back = move(from, unit, -n)
      if (word === 'this week') return weekMoment(back, fromPublication('ago/this-week'))
      if (word === 'this month') return monthOfDay(back, fromPublication('ago/this-month'))
      return dayMoment(back, fromPublication('ago/to-the-day'))
    }
    if (normal(groups.approx ?? '') === 'exactly' && grainOf(unit) !== null) return dayMoment(move(setting.published, unit, -n), fromPublication('ago/to-the-day'))
    const quarter = unit === 'year' && n === 1 ? comparedQuarter(setting) : null
    if (quarter !== null) return quarterMoment(quarter.year - 1, quarter.quarter, fromStory('year-earlier'))
    return approximate(steppedBack(setting.published, unit, n, fromPublication('ago')), groups)
  },

  'vague-ago': (groups, setting) =>
    groups.later !== undefined
      ? bare('DATE', /earlier|before/i.test(setting.words) ? 'PAST_REF' : 'FUTURE_REF', fromStory('offset/vague'))
      : setting.published === null
        ? unknown('PAST_REF', 'ago')
        : stretch(null, setting.published, fromPublication('ago/vague'), { timexValue: 'PAST_REF' }),

  'year-earlier': (_groups, setting) => {
    const quarter = comparedQuarter(setting)
    if (quarter !== null) return quarterMoment(quarter.year - 1, quarter.quarter, fromStory('year-earlier'))
    return setting.published === null
      ? unknown(null, 'year-earlier')
      : yearMoment(partsOf(setting.published).year - 1, fromPublication('year-earlier'))
  },
}

/** In accounts "a year ago" is the same quarter of the year before: the quarter last told, when money or shares stand in the sentence. */
export function comparedQuarter(setting: Setting): { year: number; quarter: number } | null {
  if (!ofAccounts.test(setting.before)) return null
  const told = setting.story.latest((moment) => moment.grain === 'quarter' && /^date\/quarter/.test(moment.rule))
  if (told === null || setting.start - told.end > 900) return null
  const { year, month } = partsOf(told.first)
  return { year, quarter: Math.ceil(month / 3) }
}
