import { decadeWords, notAYearBefore, worksWithAYear } from '../../lexicon/en/times.ts'
import { partsOf } from './calendar.ts'
import { bare, type Basis, between, centuryMoment, decadeMoment, written, yearMoment } from './moment.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { partTold, withPart } from './told-part.ts'
import { normal, ordinalOf, yearOf } from './words.ts'
import { fullYear } from './year-told.ts'

/** Years, decades and centuries; a bare number is a year only where nothing speaks against it. */
export const yearResolvers: Resolvers<'year' | 'year-range' | 'decade' | 'century'> = {
  year: (groups, setting) => {
    let year = Math.abs(yearOf(groups.year ?? ''))
    const words = normal(setting.words)
    const era = /\bb\.?c/.test(words) || /^\s*b\.?c/i.test(setting.after)
    const basis: Basis = written('date/year')
    if (/['\u2019]\d\d$/.test(groups.year ?? '')) year = fullYear(year, setting)
    else if (!era && !/\d\s*(?:ad|a\.d\.|ce)$|^ad /.test(words)) {
      if (!looksLikeAYear(year, setting, groups.part !== undefined || /year|fiscal/.test(words))) return null
      if (
        new RegExp(`^[\\s-]+(?:(?:\\p{L}+|\\p{Lu}{2,})\\s+){0,2}?(?:${worksWithAYear})\\b`, 'iu').test(setting.after) &&
        /\b(?:its|the|his|her|their|a|['\u2019]s)\s*$/i.test(setting.before)
      ) {
        return bare('DATE', String(year), { ...basis, rule: 'date/year-of-a-work' })
      }
    }
    return withPart(yearMoment(era ? -year : year, basis), partTold(groups.part))
  },

  'year-range': (groups, setting) => {
    const basis: Basis = written('date/year-range')
    const from = yearOf(groups.year ?? '', groups.era)
    const last = groups.year2 ?? ''
    const to =
      last.length === 2 && groups.era === undefined ? Math.floor(from / 100) * 100 + Number(last) : yearOf(last, groups.era)
    if (from < 0) return to <= from ? null : between(yearMoment(from, basis), yearMoment(to, basis), basis, 'some_day')
    if (to <= from || to - from > 400 || from < 1000 || to > 2100) return null
    if (/[$£€#]\s*$/.test(setting.before) || followedByACount(setting.after)) return null
    return between(yearMoment(from, basis), yearMoment(to, basis), basis, 'some_day')
  },

  decade: (groups, setting) => {
    const basis: Basis = written('date/decade')
    let first = Number(groups.decade ?? decadeWords[normal(groups.decadeword ?? '')])
    if (
      groups.decadeword !== undefined &&
      /\b(?:in|into) (?:his|her|their|my) /i.test(`${setting.before.slice(-12)}${setting.words}`)
    )
      return null
    if (groups.decadeword !== undefined && /\b(?:his|her|their|my)\s+(?:\w+\s+)?$/i.test(setting.before)) return null
    if (first < 100) {
      const reference = setting.story.year() ?? (setting.published === null ? 2000 : partsOf(setting.published).year)
      first += Math.floor(reference / 100) * 100
      if (first > reference) first -= 100
      return withPart(decadeMoment(first, { ...basis, stated: false }), partTold(groups.part))
    }
    return withPart(decadeMoment(first, basis), partTold(groups.part))
  },

  century: (groups) => {
    const century = ordinalOf(groups.ord)
    if (century === null || century < 1 || century > 22 || /b\.?c/i.test(groups.era ?? '')) return null
    return withPart(centuryMoment(century, written('date/century')), partTold(groups.part))
  },
}

/** A bare number of four digits is a year only where nothing speaks against it. */
function looksLikeAYear(year: number, setting: Setting, cued: boolean): boolean {
  if (
    /[$£€¥#№§]\s*$|\b(?:no|nos|number|room|flight|article|resolution|highway|route|km|page|pp|p|us|rs|mig|boeing|unit|brigade|battalion)\.?[\s-]*$/i.test(
      setting.before,
    )
  )
    return false
  if (/\d[.,:/-]$|-$/.test(setting.before) && !/\s-$/.test(setting.before)) return false
  // 'In 2019 troops shot four farmers', 'the attack in 2019 killed four': an opening 'in' dates; elsewhere 'in 2019 villages' may count.
  const opens = /^\W*(?:in|during)\s+$/i.test(setting.before)
  const before = /\b(?:in|during)\s+$/i.test(setting.before) && !/\b(?:result|end)(?:s|ed|ing)? in\s+$/i.test(setting.before)
  const dated = year >= 1900 && year <= 2100 && (opens || (before && /^ (?:killed|wounded|injured)\b/.test(setting.after)))
  if (dated) return true
  if (followedByACount(setting.after)) return false
  if (cued) return year >= 1000 && year <= 2100
  if (
    /\b(?:in|since|of|by|until|till|from|during|before|after|circa|between|and|to|for|through|throughout|ended|ending|as of)\s+(?:the\s+)?(?:\w+\s+)?$|\($|[-\u2010-\u2015]$/i.test(
      setting.before,
    ) ||
    setting.before.trim() === ''
  )
    return year >= 1100 && year <= 2100
  return year >= 1700 && year <= 2100
}

// 'in 1990 when soldiers came' counts no soldiers
const count = new RegExp(`^\\s*(?:(?!(?:when|where|after|before|while|as|and|but|that|because|since|until)\\s)(?:\\p{L}+)\\s+){0,1}(?:${notAYearBefore})(?![\\p{L}\\p{N}])`, 'iu')

function followedByACount(after: string): boolean {
  return count.test(after)
}
