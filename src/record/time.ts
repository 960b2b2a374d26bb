import type { Span } from './span.ts'

/** `true on every day` or `true on some day` of the window (SFM precise and imprecise ranges). */
export type TimeSense = 'every_day' | 'some_day'

/** What a time was counted from. */
export type TimeAnchor = 'explicit' | 'discourse' | 'publication' | 'unknown'

/**
 * When something happened, as a window of calendar days.
 * Invariant: earliest <= latest, and latest never past the publication date unless the act lies in the future.
 */
export interface TimeValue {
  /** ISO 8601-2 (EDTF level 1). */
  readonly edtf: string
  /** YYYY-MM-DD, or null for an open start. */
  readonly earliest: string | null
  /** YYYY-MM-DD, or null for an open end. */
  readonly latest: string | null
  readonly sense: TimeSense
  readonly anchor: TimeAnchor
  /** True when the day itself stands in the words; false when a rule counted it. */
  readonly stated: boolean
  /** The rule that counted it, for `why` and the reader page. */
  readonly rule: string
  /** The words it was read from; null when taken over from the publication date. */
  readonly span: Span | null
  readonly calendar?: 'gregorian' | 'jalali' | 'hijri'
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/** True when the window is one single day. */
export function isExactDay(time: TimeValue): boolean {
  return time.earliest !== null && time.earliest === time.latest
}
