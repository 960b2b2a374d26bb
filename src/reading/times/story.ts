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
  /** The last time told that fulfils a condition. */
  latest(
    fits: (moment: Moment) => boolean,
  ): { readonly first: Day; readonly last: Day; readonly moment: Moment; readonly end: number } | null
  /** Year of the last time told that has one (a day, month, season or year). */
  year(): number | null
  /** The last time told, when it stands at most this many characters back. */
  near(offset: number, within: number): { readonly first: Day; readonly last: Day; readonly moment: Moment } | null
  add(moment: Moment, end: number): void
}

export function newStory(): Story {
  const told: { first: Day; last: Day; moment: Moment; end: number }[] = []
  return {
    last(grain) {
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry && fineness[entry.moment.grain] <= fineness[grain]) return entry
      }
      return null
    },
    latest(fits) {
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry && fits(entry.moment)) return entry
      }
      return null
    },
    year() {
      for (let i = told.length - 1; i >= 0; i -= 1) {
        const entry = told[i]
        if (entry && fineness[entry.moment.grain] <= fineness.year) return partsOf(entry.first).year
      }
      return null
    },
    near(offset, within) {
      const entry = told.at(-1)
      return entry && offset - entry.end <= within ? entry : null
    },
    add(moment, end) {
      const window = moment.window
      if (window === null || window.first === null || window.last === null) return
      if (fineness[moment.grain] > fineness.year) return
      told.push({ first: window.first, last: window.last, moment, end })
    },
  }
}
