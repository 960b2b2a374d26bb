import type { TimeKind } from '../../lexicon/en/times.ts'
import type { Day } from './calendar.ts'
import type { Moment } from './moment.ts'
import { agoResolvers } from './resolve-ago.ts'
import { anniversaryResolvers } from './resolve-anniversaries.ts'
import { dayResolvers } from './resolve-days.ts'
import { storyResolvers } from './resolve-from-story.ts'
import { writingResolvers } from './resolve-from-writing.ts'
import { holidayResolvers } from './resolve-holidays.ts'
import { lengthResolvers } from './resolve-lengths.ts'
import { monthResolvers } from './resolve-months.ts'
import { otherCalendarResolvers } from './resolve-other-calendars.ts'
import { pieceResolvers } from './resolve-pieces.ts'
import { weekdayResolvers } from './resolve-weekdays.ts'
import { yearResolvers } from './resolve-years.ts'
import type { Story } from './story.ts'

export type Tense = 'past' | 'future' | 'unknown'

/** Where an expression stands. */
export interface Setting {
  /** Publication day; null when nobody says. */
  readonly published: Day | null
  /** True for an issue of a month: its bare days are of that month. */
  readonly isOfMonth: boolean
  /** The year that the head of a document without a publication day names. */
  readonly headYear: number | null
  readonly tense: Tense
  readonly story: Story
  /** True when the text as a whole tells the past by dates of its own (a history, a chronology): it then counts from itself. */
  readonly narrative: boolean
  /** True when numeric dates put the month first. */
  readonly monthFirst: boolean
  readonly start: number
  /** Where its paragraph begins. */
  readonly paragraph: number
  /** Where the heads before it begin, in order. */
  readonly heads: readonly number[]
  /** The sentence up to the expression, and after it. */
  readonly before: string
  readonly after: string
  /** The expression itself. */
  readonly words: string
}

/** The named groups of a pattern that took part in the match. */
export type Groups = Readonly<Record<string, string | undefined>>

/** Gives the meaning of an expression; null when it is no time after all. */
export type Resolver = (groups: Groups, setting: Setting) => Moment | null

/** A resolver for each of some kinds. */
export type Resolvers<Kind extends TimeKind> = Readonly<Record<Kind, Resolver>>

const resolvers: Resolvers<TimeKind> = {
  ...dayResolvers,
  ...monthResolvers,
  ...yearResolvers,
  ...pieceResolvers,
  ...holidayResolvers,
  ...otherCalendarResolvers,
  ...weekdayResolvers,
  ...agoResolvers,
  ...writingResolvers,
  ...storyResolvers,
  ...anniversaryResolvers,
  ...lengthResolvers,
}

export function resolve(kind: TimeKind, groups: Groups, setting: Setting): Moment | null {
  return resolvers[kind](groups, setting)
}
