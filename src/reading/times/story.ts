import type { Day } from './calendar.ts'
import { partsOf } from './calendar.ts'
import type { Grain, Moment } from './moment.ts'

const fineness: Readonly<Record<Grain, number>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
  century: 6,
  open: 9,
  none: 9,
}

/** The times told so far, in order: what "the next day" and "that year" are counted from. */
export interface Story {
  /** The last time told that is at least as fine as `grain`, with its first and last day. */
  last(grain: Grain): { readonly first: Day; readonly last: Day; readonly moment: Moment } | null
  /** The last time told that fulfils a condition; what lies beside the story only where nothing else does. */
  latest(
    fits: (moment: Moment) => boolean,
  ): { readonly first: Day; readonly last: Day; readonly moment: Moment; readonly end: number } | null
  /** Year of the last time told that has one (a day, month, season or year). */
  year(): number | null
  /** The day from which dates without a year are counted in a text that counts from its own dates; null when none is told yet. */
  thread(): { readonly first: Day; readonly last: Day } | null
  /** The last time told, when it stands at most this many characters back; the day on which something was said only where no other does. */
  near(offset: number, within: number): { readonly first: Day; readonly last: Day; readonly moment: Moment; readonly before: boolean; readonly end: number } | null
  /**
   * @param aside true for what lies ahead of the story or is looked back on from the day of writing: no thread follows it
   * @param before true for a day beside the story: what had been before it ('Neighbours had last seen him on Friday'), or when it was told ('officials said on Thursday')
   */
  add(moment: Moment, end: number, aside: boolean, before: boolean): void
}

export function newStory(): Story {
  const told: { first: Day; last: Day; moment: Moment; end: number; aside: boolean; before: boolean }[] = []
  const latest = (fits: (moment: Moment) => boolean) => told.findLast(({ moment, before }) => !before && fits(moment)) ?? told.findLast(({ moment }) => fits(moment)) ?? null
  return {
    latest,
    last: (grain) => latest((moment) => fineness[moment.grain] <= fineness[grain]),
    year() {
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry && fineness[entry.moment.grain] <= fineness.year) return partsOf(entry.first).year
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
        if (fineness[entry.moment.grain] > fineness.season) continue
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
    add(moment, end, aside, before) {
      const window = moment.window
      if (window === null || window.first === null || window.last === null) return
      if (fineness[moment.grain] > fineness.year) return
      told.push({ first: window.first, last: window.last, moment, end, aside, before })
    },
  }
}
