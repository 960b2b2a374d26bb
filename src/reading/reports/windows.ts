import type { Document } from '../../record/document.ts'
import { onceFor } from '../../record/once-for.ts'
import type { TimeValue } from '../../record/time.ts'
import type { PlacedAct } from './placed-act.ts'

/** Windows of time: the one that an act's words give, how long it is, and how two stand to each other. */

/** The time that says most: an exact day before a longer window, a stated one before a counted one. */
export function bestTime(each: PlacedAct): TimeValue | null {
  return windowsOf(each).reduce<TimeValue | null>(finerTime, null)
}

/** The windows that an act's own words give it: no lengths of time and no 'every Friday'. */
export function windowsOf(each: PlacedAct): TimeValue[] {
  return each.times.flatMap((mention) => (mention.value === null || mention.timex === 'DURATION' || mention.timex === 'SET' ? [] : [mention.value]))
}

/** The shorter of two windows, the first where they are as long. */
export function finerTime(a: TimeValue | null, b: TimeValue | null): TimeValue | null {
  if (a === null) return b
  if (b === null) return a
  return days(b) < days(a) ? b : a
}

/** Length of a window in days; open windows are endless. */
export const days = onceFor(({ earliest, latest }: TimeValue): number => (earliest === null || latest === null ? Infinity : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1))

/** True for a window that begins after the day of writing. */
export function isFuture({ document }: { readonly document: Pick<Document, 'publishedAt'> }, time: TimeValue): boolean {
  const published = document.publishedAt
  // A month of publication ('2015-02') holds all its days.
  return published !== null && time.earliest !== null && time.earliest.slice(0, published.length) > published
}

/** True where every day of the second window is one of the first. */
export function holds(a: TimeValue, b: TimeValue): boolean {
  return a.earliest !== null && a.latest !== null && b.earliest !== null && b.latest !== null && a.earliest <= b.earliest && b.latest <= a.latest
}

/** Days from the end of the earlier window to the start of the later one. */
export function daysBetween(a: TimeValue, b: TimeValue): number {
  const gap = (from: string | null, to: string | null) => (from === null || to === null ? 0 : (Date.parse(to) - Date.parse(from)) / 86_400_000)
  return Math.max(gap(a.latest, b.earliest), gap(b.latest, a.earliest))
}

/** True for two windows without a day in common. */
export function timesPart(a: TimeValue | null, b: TimeValue | null): boolean {
  if (!a || !b) return false
  return (a.latest !== null && b.earliest !== null && a.latest < b.earliest) || (b.latest !== null && a.earliest !== null && b.latest < a.earliest)
}

/** True for windows so long that they can only hold many things. */
export function spans(time: TimeValue | null): boolean {
  // 'eleven years ago' is a day that was not said; 'in 2012' holds all of a year.
  if (time === null) return false
  // In March 'this year' is a few weeks, and none of their days.
  const isYear = /^\d{4}$/.test(time.edtf) && /^(?:date|unit\/this)/.test(time.rule)
  return isYear || (days(time) > 200 && time.rule.startsWith('date/'))
}

/** True unless two windows lie further apart than somebody lives who dies of wounds. */
export function isSoonAfter(a: TimeValue | null, b: TimeValue | null): boolean {
  return a === null || b === null || !timesPart(a, b) || daysBetween(a, b) <= 14
}
