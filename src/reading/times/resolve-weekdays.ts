import { type Day, mondayOf, weekdayOf } from './calendar.ts'
import { bare, between, dayMoment, fromPublication, fromStory, type Moment, unknown } from './moment.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { withDayPart } from './told-part.ts'
import { normal, weekdayNumber } from './words.ts'

/** Days told by their weekday: of the story, or the nearest before or after the day of writing. */
export const weekdayResolvers: Resolvers<'weekday' | 'weekday-range'> = {
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
  if (published === null) return unknown(`XXXX-WXX-${weekday}`, 'weekday')
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
export function lastWeekday(weekday: number, day: Day): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7)
}
