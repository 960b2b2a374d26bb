import { seasons } from '../../lexicon/en/times.ts'
import { yearOfPartialDate } from './anchor-year.ts'
import { firstOfMonth, partsOf } from './calendar.ts'
import { type Basis, between, fromPublication, fromStory, halfMoment, monthMoment, quarterMoment, seasonCode, seasonMoment, unknown, written } from './moment.ts'
import type { Resolvers, Setting } from './resolve.ts'
import { partTold, withPart } from './told-part.ts'
import { monthOf, normal, ordinalOf, yearOf } from './words.ts'
import { yearIn, yearOfReference } from './year-told.ts'

/** Months, seasons, quarters and halves of a year that is written, told before, or nearest to the day of writing. */
export const monthResolvers: Resolvers<'month' | 'month-range' | 'season' | 'quarter' | 'quarter-bare' | 'half'> = {
  month: (groups, setting) => {
    const month = monthOf(groups.month)
    if (month === null) return null
    const part = partTold(groups.part)
    const year = yearIn(groups)
    // 'the March for Bread'
    if (month === 3 && year === null && part === null && /\b(?:the|annual)\W+$/i.test(setting.before) && /^ (?:for|of|on|to|against) /.test(setting.after)) return null
    if (year !== null) return withPart(monthMoment(year, month, written('date/month')), part)
    if (
      isAbbreviation(groups.month ?? '') &&
      !groups.part &&
      !/\b(?:in|since|until|till|by|of|last|from|next|this|late|early)\s+$/i.test(setting.before)
    )
      return null
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null)
      return withPart(monthMoment(byRef.year, month, { ...byRef, stated: false, rule: 'date/month-of-year' }), part)
    const which = groups.which ? normal(groups.which) : ''
    const looking: Setting = /next|coming|following/.test(which)
      ? { ...setting, tense: 'future' }
      : /last|previous|past/.test(which)
        ? { ...setting, tense: 'past' }
        : setting
    const chosen = yearOfPartialDate(looking, (y) => firstOfMonth(y, month))
    if (chosen === null) return unknown(`XXXX-${String(month).padStart(2, '0')}`, 'month')
    let chosenYear = chosen.year
    // "last March" said in March is the one a year before
    if (/last/.test(which) && setting.published !== null && chosen.anchor === 'publication') {
      const now = partsOf(setting.published)
      if (now.year === chosenYear && now.month === month) chosenYear -= 1
    }
    return withPart(monthMoment(chosenYear, month, { anchor: chosen.anchor, stated: false, rule: `date/month/${chosen.rule}` }), part)
  },

  'month-range': (groups, setting) => {
    const month = monthOf(groups.month ?? groups.month3)
    const month2 = monthOf(groups.month2)
    if (month === null || month2 === null) return null
    const ownYear = groups.year2 ? yearOf(groups.year2) : null
    const chosen =
      ownYear === null
        ? yearOfPartialDate(setting, (y) => firstOfMonth(y, month2))
        : { year: ownYear, anchor: 'explicit' as const, rule: 'month-range' }
    if (chosen === null) return unknown(null, 'month-range')
    const basis: Basis = { anchor: chosen.anchor, stated: ownYear !== null, rule: 'date/month-range' }
    const to = withPart(monthMoment(chosen.year, month2, basis), partTold(groups.part2))
    const from = withPart(monthMoment(groups.year ? yearOf(groups.year) : month > month2 ? chosen.year - 1 : chosen.year, month, basis), partTold(groups.part))
    return between(from, to, basis, 'some_day')
  },

  season: (groups, setting) => {
    const season = seasons[normal(groups.season ?? '')]
    if (season === undefined) return null
    const part = partTold(groups.part)
    if (groups.year !== undefined)
      return withPart(seasonMoment(yearIn(groups) ?? 0, season, written('date/season')), part)
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null)
      return withPart(seasonMoment(byRef.year, season, { anchor: byRef.anchor, stated: false, rule: 'date/season-of-year' }), part)
    const which = normal(groups.which ?? '')
    // without "the", "last", "in" these words are mostly something else (fall, spring)
    if (
      which === '' &&
      part === null &&
      !/^the /i.test(setting.words) &&
      !/\b(?:in|during|by|since|until|of|every|each|that|over|through|throughout|mid|early|late)[\s-]+$/i.test(setting.before)
    )
      return null
    if (which === '' && /^(?:the )?(?:fall|spring)$/i.test(normal(setting.words)) && /^\s+of\s/i.test(setting.after)) return null
    const start = (y: number) => firstOfMonth(y, season === 24 ? 12 : (season - 21) * 3 + 3)
    const told = setting.story.last('year')
    const wantsStory = /same|that|following|previous/.test(which) || (setting.narrative && which === '')
    if (told && wantsStory) {
      const year = partsOf(told.first).year + (/following/.test(which) ? 1 : 0) - (/previous/.test(which) ? 1 : 0)
      return withPart(seasonMoment(year, season, fromStory('date/season/year-of-story')), part)
    }
    if (setting.published === null) return unknown(`XXXX-${seasonCode(season)}`, 'season')
    const now = partsOf(setting.published).year
    let year = now
    if (/last|past/.test(which) || (which === '' && setting.tense !== 'future')) {
      year = start(now) <= setting.published && !(which === 'last' && setting.published - start(now) < 92) ? now : now - 1
    } else if (/next|coming|following/.test(which) || setting.tense === 'future') {
      year = start(now) > setting.published || (which === '' && start(now) + 92 > setting.published) ? now : now + 1
    }
    return withPart(seasonMoment(year, season, fromPublication(`date/season/${which || 'nearest'}`)), part)
  },

  quarter: (groups, setting) => {
    const quarter = ordinalOf(groups.q)
    if (quarter === null) return null
    if (groups.year !== undefined)
      return quarterMoment(yearOf(groups.year), quarter, written('date/quarter'))
    const byRef = yearOfReference(groups.yearref, setting)
    if (byRef !== null) return quarterMoment(byRef.year, quarter, { anchor: byRef.anchor, stated: false, rule: 'date/quarter' })
    if (setting.published === null) return unknown(`XXXX-Q${quarter}`, 'quarter')
    const { year, month } = partsOf(setting.published)
    const now = Math.ceil(month / 3)
    // a quarter told without its year is one of the last four, or the one that comes next
    const ahead = quarter === now + 1 || (quarter > now && setting.tense === 'future')
    const chosen = quarter <= now || ahead ? year : year - 1
    return quarterMoment(chosen, quarter, fromPublication('date/quarter/nearest'))
  },

  'quarter-bare': (groups, setting) => {
    const which = normal(groups.which ?? '')
    const named = ordinalOf(groups.q)
    const told = setting.story.latest((moment) => moment.grain === 'quarter' && /^date\/quarter/.test(moment.rule))
    const published = setting.published === null ? null : partsOf(setting.published)
    if (/current|^this/.test(which) || /^this/i.test(setting.words)) {
      return published === null
        ? null
        : quarterMoment(published.year, Math.ceil(published.month / 3), fromPublication('date/quarter/this'))
    }
    if (!/latest|recent|same|previous|ago|earlier/.test(which) && !/^the /i.test(setting.words) && groups.year === undefined)
      return null
    if (/\b(?:first|second|third|fourth|last|a)\s+$/i.test(setting.before) || /^\s+of\b/i.test(setting.after)) return null
    const from =
      told === null
        ? published === null
          ? null
          : { year: published.year, quarter: Math.ceil(published.month / 3) - 1 }
        : { year: partsOf(told.first).year, quarter: Math.ceil(partsOf(told.first).month / 3) }
    if (from === null) return null
    const basis: Basis = { anchor: told === null ? 'publication' : 'discourse', stated: false, rule: 'date/quarter/of-story' }
    if (groups.year !== undefined)
      return quarterMoment(yearOf(groups.year), named ?? from.quarter, { ...basis, rule: 'quarter-of-year' })
    if (/ago|earlier/.test(which)) return quarterMoment(from.year - 1, named ?? from.quarter, { ...basis, rule: 'year-earlier' })
    return quarterMoment(from.year, from.quarter + (/previous/.test(which) ? -1 : 0), basis)
  },

  half: (groups, setting) => {
    const half = /first/i.test(groups.half ?? '') ? 1 : 2
    if (groups.year !== undefined)
      return halfMoment(yearOf(groups.year), half, written('date/half'))
    const byRef = yearOfReference(groups.yearref, setting)
    const told = setting.story.year()
    const year =
      byRef?.year ?? (setting.narrative ? told : null) ?? (setting.published === null ? told : partsOf(setting.published).year)
    if (year === null) return null
    return halfMoment(year, half, { anchor: byRef?.anchor ?? 'publication', stated: false, rule: 'date/half' })
  },
}

/** A month cut short ("Jan", "Sept."): alone it is as well a name of a person. */
function isAbbreviation(month: string): boolean {
  return month.replace(/\.$/, '').length <= 4 && !/^(?:may|june|july)$/i.test(month)
}
