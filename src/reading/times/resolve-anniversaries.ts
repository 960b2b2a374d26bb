import { jubileeOfEvent } from '../../lexicon/en/times.ts'
import { addMonths, type Day, dayOf, partsOf } from './calendar.ts'
import { dayMoment, fromPublication, fromStory, type Moment, stretch, unknown } from './moment.ts'
import type { Groups, Resolvers, Setting } from './resolve.ts'
import { ordinalOf } from './words.ts'

/** Days on which something comes round: the day just told, so many years after one of the story, or the day of writing. */
export const anniversaryResolvers: Resolvers<'anniversary'> = {
  anniversary: (groups, setting) => {
    const near = setting.story.near(setting.start, 25)
    // '17 January, the anniversary of ...'; no day of the sentence before
    if (near !== null && near.moment.grain === 'day' && near.end > setting.start - setting.before.length) return dayMoment(near.first, fromStory('anniversary/day-just-told'))
    const counted = groups.before === undefined ? jubileeOfTold(groups, setting) : null
    if (counted !== null) return counted
    if (setting.published === null) return unknown(null, 'anniversary')
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
}

/** 'was held on 17 January 2020 and freed ten days later. On the first anniversary of her arrest': so many years after one of the days told last; null for other jubilees. */
function jubileeOfTold({ ord }: Groups, { story, after, published }: Setting): Moment | null {
  const years = ordinalOf(ord)
  const told = years !== null && jubileeOfEvent.test(after) ? story.last('day') : null
  if (told === null || years === null) return null
  const [from, to] = [addMonths(story.firstWithin(60, told.first), 12 * years), addMonths(told.last, 12 * years)]
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
