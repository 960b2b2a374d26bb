import { yearsMarked } from '../../lexicon/en/times.ts'
import type { TimeAnchor } from '../../record/time.ts'
import { type Day, partsOf } from './calendar.ts'
import type { Setting } from './resolve.ts'
import { recentNews } from './story.ts'
import { numberOf } from './words.ts'

/** How far, in characters, a year told just before still governs a date without one in a news text. */
const reach = 300

/**
 * The year of a date told without one ("July 4", "in October").
 * Counted from the story where that tells the past by its own dates, or has just named a year; else the nearest such date
 * before publication, or after it for something that lies ahead. Null when there is nothing to count from.
 * @param at first day of the date in a given year
 */
export function yearOfPartialDate(
  setting: Setting,
  at: (year: number) => Day,
): { year: number; anchor: TimeAnchor; rule: string } | null {
  const { published, story } = setting
  const years = yearsMarked.exec(setting.before)?.[1]
  const n = years === undefined ? null : numberOf(years)
  if (published !== null && typeof n === 'number') return { year: partsOf(published).year - n, anchor: 'publication', rule: 'years-since' }
  const told = setting.narrative ? story.thread() : story.last('year')
  // 'In June a boy was beaten' behind 'in Dola, where in August 2015 two guards were hurt'
  const isAnew = story.latest(() => true)?.moment.isBeside === true && opensSentence.test(setting.before)
  if (told && !isAnew && (countsFromStory(setting) || goesOnWithOldStory(setting, at))) {
    return { year: nearestYear(told.first, told.last, at), anchor: 'discourse', rule: 'year-of-story' }
  }
  const day = dayGoneOnFrom(setting, at)
  if (day !== null) return { year: nearestYear(day, day, at), anchor: 'discourse', rule: 'year-of-story' }
  if (published === null && setting.headYear !== null) return { year: setting.headYear, anchor: 'discourse', rule: 'year-of-head' }
  if (published === null) return told ? { year: partsOf(told.first).year, anchor: 'discourse', rule: 'year-of-story' } : null
  const year = partsOf(published).year
  const last = at(year) <= published ? year : year - 1
  const next = last + 1
  const back = published - at(last)
  const ahead = at(next) - published
  // Dates without a year are close ones. Far back and soon to come, it is the coming one, unless the verb says that it is past.
  const bias = setting.tense === 'future' ? 0.5 : setting.tense === 'past' ? (byThen.test(setting.before) ? 3 : Infinity) : 4
  // A day or two behind the day of publication is one of another time zone, or of a page that was brought up to date, before it is one of last year.
  if (ahead <= 2 && back > 300 && setting.tense !== 'future') return { year: next, anchor: 'publication', rule: 'next-such-date' }
  if (back <= 31 && setting.tense !== 'future') return { year: last, anchor: 'publication', rule: 'last-such-date' }
  return ahead * bias < back
    ? { year: next, anchor: 'publication', rule: 'next-such-date' }
    : { year: last, anchor: 'publication', rule: 'last-such-date' }
}

/** "By Friday", "until May 3": a date that is waited for, even beside a verb of the past. */
const byThen = /\b(?:by|until|till|through|to|from now to|between now and)\s+(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?(?: [a-z]{2,3})?,? |noon |midnight )?(?:on )?$/i

function countsFromStory(setting: Setting): boolean {
  if (setting.narrative) return true
  if (setting.tense === 'future') return false
  // A paragraph of its own begins anew: 'arrested in November 2018. ... On 18 May, guards ...'
  const near = setting.story.near(setting.start, Math.min(reach, setting.start - setting.paragraph))
  if (near === null || near.moment.anchor === 'publication' || near.moment.isCountedFrom === true) return false
  return near.moment.opensYear === true || (near.moment.stated && near.moment.grain !== 'year')
}

/** Before a month that opens a sentence. */
const opensSentence = /(?:^|[.!?]["”’)]*\s+)(?:(?:Also|And|Then|Earlier|Later),? )?(?:in|on) (?:early |late |mid-)?$/i

/** A story this many days before publication is an old one: its dates are hardly those of the news. */
const oldStory = 300

/** Days from publication back to a date that is told as news without its year. */
const freshNews = 100

/** Days from one date of an old story to the next. */
const nextOfStory = 120

/**
 * 'Soldiers fired on the crowd on 13 March 1997. The following night a barracks was looted. On 16 March, two guards were shot': a date that
 * follows soon on what is told of long ago is of that year, in the same paragraph whatever the day, in the next where it is no news.
 */
function goesOnWithOldStory(setting: Setting, at: (year: number) => Day): boolean {
  const { published, story, start, paragraph, tense, before, words } = setting
  const told = story.last('season')
  // 'the November protests' are those that readers know of
  if (!/\d/.test(words) && !/\b(?:in|by|during|until|of)\s+(?:early |late |mid-?)?$/i.test(before)) return false
  // 'Lawyers said in March that they would appeal' looks from the day of writing.
  if (told === null || published === null || tense === 'future' || saidInMonth.test(before) || (told.moment.anchor === 'publication' && told.moment.grain !== 'day') || told.moment.isCountedFrom === true || published - told.first < oldStory) return false
  if (story.near(start, Math.min(reach, start - paragraph)) !== null) return true
  if (isUnderNextHead(setting, told)) return false
  const gap = at(nearestYear(told.first, told.last, at)) - told.last
  const { year } = partsOf(published)
  const asNews = published - (at(year) <= published ? at(year) : at(year - 1))
  // 'the guards were killed the following day. On 13 August three miners died': told on from day to day
  if (gap >= 0 && gap <= 7 && told.moment.grain === 'day' && story.near(start, 2 * reach) !== null) return true
  return gap >= 0 && gap <= nextOfStory && asNews > freshNews
}

/** '... jailed on Tuesday a man who took two women in June 2019. [next story] Soldiers beat people on 1 July': what news looks back on gives no year to the story under the next head. */
function isUnderNextHead({ published, story, heads }: Setting, { end }: { readonly end: number }): boolean {
  const own = heads.at(-1)
  return published !== null && own !== undefined && end <= own && story.hasSince(published - recentNews, heads.findLast((head) => head < end) ?? 0, own)
}

/**
 * 'On 4 November 1991 they took three men; the bodies were found in May 1992. A teacher disappeared on 20 November': the day of an old story that a
 * date follows within a month, whatever was told ahead of it; null for news and where no such day was told.
 */
function dayGoneOnFrom(setting: Setting, at: (year: number) => Day): Day | null {
  const { published, story, tense, before, words } = setting
  if (published === null || tense === 'future' || saidInMonth.test(before) || !/\d/.test(words)) return null
  const { year } = partsOf(published)
  if (published - (at(year) <= published ? at(year) : at(year - 1)) <= freshNews) return null
  const told = story.latest(({ grain, anchor, isCountedFrom, window }) => {
    const first = window?.first ?? null
    if (grain !== 'day' || anchor === 'publication' || isCountedFrom === true || first === null || published - first < oldStory) return false
    const gap = at(nearestYear(first, first, at)) - first
    return gap >= 0 && gap <= 31
  })
  return told === null || isUnderNextHead(setting, told) ? null : told.first
}

/** Before a month or day on which somebody spoke: 'said in March', 'told the court on'. */
const saidInMonth = /\b(?:said|says|told|announced|confirmed|promised|declared|stated|warned)(?: (?:(?!\bthat\b)[^.;,]){1,30})? (?:in|on|last) $/i

/** Stories mostly go forwards: of the years around, the one that comes soonest after, with a small step back allowed. */
function nearestYear(first: Day, last: Day, at: (year: number) => Day): number {
  const year = partsOf(first).year
  if (last - first > 40) return year
  let best = year
  let cost = Infinity
  for (const candidate of [year, year + 1]) {
    const gap = at(candidate) - first
    const c = gap >= 0 ? gap : -gap * 0.5
    if (c < cost) {
      cost = c
      best = candidate
    }
  }
  return best
}
