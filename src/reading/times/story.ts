import { type Day, partsOf } from './calendar.ts'
import { type Grain, isAsFine, type Moment } from './moment.ts'

/** A time told, with its first and last day. */
export interface Told {
  readonly first: Day
  readonly last: Day
  readonly moment: Moment
}

/** The times told so far, in order: what "the next day" and "that year" are counted from. */
export interface Story {
  /** The last time told that is at least as fine as `grain`. */
  last(grain: Grain): (Told & { readonly end: number }) | null
  /** The last time told that fulfils a condition; what lies beside the story only where nothing else does. */
  latest(
    fits: (moment: Moment) => boolean,
  ): (Told & { readonly end: number }) | null
  /** The first of the days told that lie at most so many days before a day; the day itself where none does. */
  firstWithin(days: number, before: Day): Day
  /** Year of the last time told that has one (a day, month, season or year). */
  year(): number | null
  /** The day from which dates without a year are counted in a text that counts from its own dates; null when none is told yet. */
  thread(): { readonly first: Day; readonly last: Day } | null
  /** The last time told, when it stands at most this many characters back; the day on which something was said only where no other does. */
  near(offset: number, within: number): (Told & { readonly before: boolean; readonly end: number }) | null
  /** True where a time from some day on was told in a stretch of the text. */
  hasSince(day: Day, from: number, to: number): boolean
  /**
   * @param aside true for what lies ahead of the story or is looked back on from the day of writing: no thread follows it
   * @param before true for a day beside the story: what had been before it ('Neighbours had last seen him on Friday'), or when it was told ('officials said on Thursday')
   */
  add(moment: Moment, end: number, aside: boolean, before: boolean): void
}

/** Days before publication since when a time is news. */
export const recentNews = 31

export function newStory(): Story {
  const told: { first: Day; last: Day; moment: Moment; end: number; aside: boolean; before: boolean }[] = []
  const latest = (fits: (moment: Moment) => boolean) => told.findLast(({ moment, before }) => !before && fits(moment)) ?? told.findLast(({ moment }) => fits(moment)) ?? null
  return {
    latest,
    last: (grain) => latest((moment) => isAsFine(moment.grain, grain)),
    firstWithin: (days, before) => Math.min(before, ...told.filter(({ moment, first }) => moment.grain === 'day' && before - first <= days).map(({ first }) => first)),
    year() {
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry && isAsFine(entry.moment.grain, 'year')) return partsOf(entry.first).year
      }
      return null
    },
    thread() {
      let year: (typeof told)[number] | null = null
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry === undefined || entry.aside) continue
        if (entry.moment.grain === 'year') {
          year ??= entry
          continue
        }
        if (!isAsFine(entry.moment.grain, 'season')) continue
        if (year === null) return entry
        // a bare year moves the story on a little; a far one ("a report of 2005") is an aside
        const step = partsOf(year.first).year - partsOf(entry.first).year
        return step >= 0 && step <= 3
          ? step === 0
            ? entry
            : year
          : step < 0 && step >= -3 && told.indexOf(year) === told.length - 1
            ? year
            : entry
      }
      return year
    },
    near(offset, within) {
      const inReach = told.slice(told.findLastIndex((entry) => offset - entry.end > within) + 1)
      return inReach.findLast((entry) => !entry.before) ?? inReach.at(-1) ?? null
    },
    hasSince: (day, from, to) => told.some((entry) => entry.end > from && entry.end <= to && entry.first >= day && isAsFine(entry.moment.grain, 'month')),
    add(moment, end, aside, before) {
      const window = moment.window
      if (window === null || window.first === null || window.last === null) return
      if (!isAsFine(moment.grain, 'year')) return
      told.push({ first: window.first, last: window.last, moment, end, aside, before })
    },
  }
}
