import { partsOf } from './calendar.ts'
import type { Groups, Setting } from './resolve.ts'
import { recentNews } from './story.ts'
import { normal, yearOf } from './words.ts'

/** Which year some words mean. */

/** The year that the words write, in four digits or two; null where they write none. */
export function yearIn(groups: Groups): number | null {
  if (groups.year !== undefined) return yearOf(groups.year, groups.era)
  if (groups.yy === undefined) return null
  const digits = Number(groups.yy.replace(/\D/g, ''))
  return digits + (digits > 30 ? 1900 : 2000)
}

/** A year of two digits: the nearest to publication that is not more than ten years ahead. */
export function fullYear(digits: number, setting: Setting): number {
  const now = setting.published === null ? 2030 : partsOf(setting.published).year
  let year = Math.floor(now / 100) * 100 + digits
  if (year > now + 10) year -= 100
  return year
}

/** The year of 'that year', 'the following year', 'last year', and what it is counted from. */
export function yearOfReference(words: string | undefined, setting: Setting): { year: number; anchor: 'discourse' | 'publication' } | null {
  if (words === undefined) return null
  const ref = normal(words)
  const shift = /last|previous/.test(ref) ? -1 : /next|following/.test(ref) ? 1 : 0
  const isOfStory = /that|same|following|previous/.test(ref)
  const told = yearLookedBackTo(ref, setting) ?? setting.story.year()
  if (isOfStory && told !== null) return { year: told + shift, anchor: 'discourse' }
  return setting.published === null ? null : { year: partsOf(setting.published).year + shift, anchor: 'publication' }
}

/** 'The massacre of 1978 was marked on Sunday. Soldiers had come on 29 May of that year': the year that was written, where what was told since is news. */
function yearLookedBackTo(ref: string, { story, published }: Setting): number | null {
  const last = story.last('season')
  if (!/that|same/.test(ref) || published === null || last === null || last.moment.anchor !== 'publication' || published - last.first > recentNews) return null
  const written = story.latest(({ grain, anchor }) => grain === 'year' && anchor === 'explicit')
  return written === null ? null : partsOf(written.first).year
}
