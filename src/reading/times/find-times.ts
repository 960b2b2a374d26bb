import { gatheringBehind, incidentBehind, turnBehind } from '../../lexicon/en/measures.ts'
import { countedInRow, coreWords, fragments, needCapital, ofStandingThing, onEveOf, shortlyBefore, thingsNamedByDay, timePatterns, type TimeKind } from '../../lexicon/en/times.ts'
import { type Document, silentRoles } from '../../record/document.ts'
import type { TimeMention } from '../../record/mention.ts'
import { overlaps, type Span } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { type Day, dayOf, isoDay, lastOfMonth, parseDay, partsOf } from './calendar.ts'
import { dayMoment, type Moment } from './moment.ts'
import { type Groups, resolve, type Setting } from './resolve.ts'
import { newStory } from './story.ts'
import { tenseOfTime } from './tense.ts'

export type TimedDocument = Pick<Document, 'text' | 'passages' | 'publishedAt' | 'retrievedAt' | 'dateline' | 'publisher'>

/**
 * All time expressions of a document in order, each with its window.
 * Dates in the words are taken as they stand; others are counted from the last time told in the story or from the publication
 * date, as `domain-model.md` 3.2 says, and never from the retrieval date. What cannot be counted has no value or an open window.
 * The dateline is left out: it tells when the reporter wrote.
 */
export function findTimes(document: TimedDocument, tagged: TaggedText): TimeMention[] {
  const published = publicationDay(document.publishedAt)
  const matches = sentencesOf(document, tagged).flatMap((sentence) =>
    matchesIn(document.text, sentence, document.dateline?.span ?? null),
  )
  const narrative = tellsThePast(matches, published)
  const monthFirst =
    document.publisher?.country == null || document.publisher.country === 'US' || document.publisher.country === 'PH'
  const retrieved = parseDay(document.retrievedAt)
  const headYear = published === null ? yearOfHead(document) : null
  const story = newStory()
  const found: { span: Span; moment: Moment; setting: Setting }[] = []
  const daysOver = dayHeadings(document, matches)
  const headlines = document.passages.filter(({ role }) => role === 'headline').map(({ start }) => start)
  let today = published
  for (const [at, match] of matches.entries()) {
    const before = document.text.slice(match.sentence.start, match.span.start)
    const after = document.text.slice(match.span.end, match.sentence.end)
    const isHeading = daysOver.has(match)
    const setting: Setting = {
      published: isHeading ? published : today,
      isOfMonth: /^\d{4}-\d\d$/.test(document.publishedAt ?? ''),
      headYear,
      story,
      narrative,
      monthFirst,
      before,
      after,
      start: match.span.start,
      paragraph: document.passages.find((passage) => passage.start <= match.span.start && match.span.start < passage.end)?.start ?? 0,
      heads: headlines.filter((head) => head <= match.span.start),
      words: document.text.slice(match.span.start, match.span.end),
      tense: tenseOfTime(match.sentence.tagged, match.span, before, after),
    }
    // 'On the Monday after the feast (4 August)': the date says which day it was
    const next = matches[at + 1]
    if (match.kind === 'weekday' && next?.kind === 'day' && next.sentence === match.sentence && /^[^.;,()]{0,40}\($/.test(document.text.slice(match.span.end, next.span.start))) continue
    // 'the 1900 block of Canal Street' is an address
    if (match.kind === 'year' && /^ block\b/i.test(after)) continue
    // 'the Feminist Night March': a march, and no month
    if (document.text.slice(match.span.start, match.span.end) === 'March' && namedMarch.test(before)) continue
    // 'The attack took place at 1845', 'at about 1845': an hour
    if (match.kind === 'year' && /\bat (?:about |around |approximately |nearly |exactly )?$/i.test(before)) continue
    // 'the third abduction in the state this month': what the month counts
    if (match.kind === 'relative-unit' && /^this\b/i.test(setting.words) && countedInRow.test(before)) continue
    // 'the 19 April Movement'
    if (match.kind === 'day' && namedByDay.test(after)) continue
    const resolved = resolve(match.kind, match.groups, setting)
    if (resolved === null) continue
    const told = onEve(bounded(resolved, before, after), before)
    const opened = told.grain === 'year' && opensTelling.test(before) ? { ...told, opensYear: true } : told
    const moment = besideClause.test(document.text.slice(match.sentence.start, match.span.start)) ? { ...opened, isBeside: true } : opened
    if (isHeading && moment.grain === 'day' && moment.window?.last != null) today = moment.window.last
    const last = found.at(-1)
    const joined = last === undefined ? null : join(last, { span: match.span, moment }, document.text)
    if (joined !== null && last !== undefined) {
      found[found.length - 1] = { ...joined, setting: last.setting }
      story.add(joined.moment, joined.span.end, false, joined.moment.grain === 'day' && ofNamedEvent.test(last.setting.before))
      continue
    }
    found.push({ span: match.span, moment, setting })
    story.add(moment, match.span.end, setting.tense === 'future' || (narrative && moment.anchor === 'publication'), moment.grain === 'day' && (hadBeen.test(before) || saidThen.test(before) || ofNamedEvent.test(before) || ofStandingThing.test(before)))
  }
  return found.map(({ span, moment, setting }) => ({
    span,
    timex: moment.timex,
    timexValue: moment.timexValue,
    mod: moment.mod,
    value: valueOf(moment, span, setting, retrieved),
  }))
}

/** A name made of a day is no day of anything. */
const namedByDay = new RegExp(`^ (?:\\p{Lu}\\p{L}+ ){0,2}(?:${thingsNamedByDay})(?![\\p{L}])`, 'u')

/** The dates and weekdays that stand over the days of a diary, of which it has three or more: 'yesterday' under one is the day before it. */
function dayHeadings({ passages }: TimedDocument, matches: readonly Match[]): ReadonlySet<Match> {
  const headlines = passages.filter(({ role }) => role === 'headline')
  const heads = matches.filter(({ kind, span }) => {
    if (kind !== 'day' && kind !== 'iso' && kind !== 'weekday' && kind !== 'weekday-range') return false
    const headline = headlines.find(({ start, end }) => start <= span.start && span.end <= end)
    return headline !== undefined && span.end - span.start >= (headline.end - headline.start) * 0.7
  })
  return new Set(heads.length >= 3 ? heads : [])
}

function publicationDay(publishedAt: string | null): Day | null {
  if (publishedAt === null) return null
  const day = parseDay(publishedAt)
  if (day !== null) return day
  const month = /^(\d{4})-(0[1-9]|1[0-2])(?!\d|-\d)/.exec(publishedAt)
  return month ? lastOfMonth(Number(month[1]), Number(month[2])) : null
}

/** The last year that the head of an undated document names: 'MONTHLY NOTE - OCTOBER 2020', 'Period covered: 26 April - 2 May 2021'. */
function yearOfHead({ text, passages }: TimedDocument): number | null {
  const end = passages.find((passage) => passage.end - passage.start > 120 && !silentRoles.has(passage.role))?.start ?? 0
  const years = [...text.slice(0, end).matchAll(/(?<![\d/.,-])(?:19|20)\d\d(?![\d/.]\d|\p{L})/gu)].map((match) => Number(match[0]))
  return years.length === 0 ? null : Math.max(...years)
}

interface Match {
  readonly kind: TimeKind
  readonly span: Span
  readonly sentence: Stretch
  readonly groups: Groups
}

/** A sentence, with its parse where there is one. */
interface Stretch extends Span {
  readonly tagged: Sentence | null
}

const compiled = timePatterns.map(({ kind, pattern }) => ({ kind, regex: compile(pattern) }))

/** Turns a pattern of the lexicon into a sticky regular expression with named groups. */
export function compile(pattern: string): RegExp {
  const seen = new Set<string>()
  const source = pattern
    .replace(/\{([a-z]+|-)(\d?)\}/g, (_, name: string, number: string) => {
      const fragment = fragments[name]
      if (fragment === undefined) throw new RangeError(`no fragment {${name}} for the time pattern ${pattern}`)
      const group = `${name}${number}`
      if (name === '-' || name === 'to' || name === 'upto' || name === 'zone' || seen.has(group)) return `(?:${fragment})`
      seen.add(group)
      return `(?<${group}>${fragment})`
    })
    .replaceAll('[- ]', '[-\\s]')
    .replaceAll(' ', '\\s+')
    .replaceAll('\\s+?', '\\s*')
  return new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'iuy')
}

/** Every word that an expression can begin with; others are passed over. */
const openers = (() => {
  const found = new Set<string>()
  const all = [...timePatterns.map(({ pattern }) => pattern), ...Object.values(fragments)].join(' ')
  for (const match of all.matchAll(/\p{L}{1,}/gu)) found.add(match[0].toLowerCase().slice(0, 3))
  return found
})()

/** What no time expression is without: a word of time, a year, a number with a sign of date or clock in it, Arabic script. */
const core = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${coreWords})|\\d{3,4}|\\d[:/.-]\\d|\\d ?[ap]\\.?m|\\d(?:st|nd|rd|th)|['\u2019]\\d\\d|o['\u2019]clock|b\\.?c|(?<![\\p{L}\\p{N}])q[1-4]|[\\u0600-\\u06ff]`,
  'giu',
)

/** Before a time of what had been before: 'Neighbours had last seen him on Friday'. */
const hadBeen = /\bhad (?:(?:last|already|just|also|first|been|\p{L}+ly) )*\p{L}+(?:ed|en|wn|ne|id|ld|lt|pt|ft|nt|ut|et|at|ot) [^,;:.]{0,50}$/iu

/** Before the day of something that the story is only counted from: 'the twelfth march since the disputed election of August 9'. */
const ofNamedEvent = /\bsince (?:[\p{L}'’-]+ ){2,7}(?:of|on|in) (?:\p{L}+day,? )?$/iu

/** Before 'March' where it ends the name of one. Example: 'the Feminist Night *March*' */
const namedMarch = /\bthe (?:\p{Lu}[\p{L}'’-]+ )+$/u

/** A clause beside what the sentence tells, up to a time in it. Example: 'threw stones in Dola, *where in August* 2015 two guards were hurt' */
const besideClause = /(?:,? (?:where|when)|, (?:who|which|whose)|;(?! in| on)) [^,;]{0,60}$/

/** Before a year that opens a sentence, or that says once more how long after it was: 'In', 'Two years later, in'. */
const opensTelling = /^(?:In|During|Throughout|By|(?:[\p{L}\d-]+ ){1,3}(?:later|earlier|after|before), in) (?:the )?$/u

/** Before the day on which somebody spoke: 'killed nine on Wednesday night, officials said on Thursday'. What came next is not counted from it. */
const saidThen = /\b(?:said|told(?: (?:(?!\bthat\b)[^.;,]){1,30})?|added|announced|confirmed|reported|stated|wrote|tweeted)(?: (?:in a statement|late|early))?(?: on)? $/i

/** How far before its word of time an expression may begin, in characters. */
const coreReach = 60

const wordStart = /[\p{L}\p{N}'\u2019]+/gu

function matchesIn(text: string, sentence: Stretch, dateline: Span | null): Match[] {
  const found: Match[] = []
  const words = text.slice(sentence.start, sentence.end)
  const cores: number[] = []
  for (const match of words.matchAll(core)) cores.push(match.index)
  if (cores.length === 0) return found
  let nextCore = 0
  const shouting = !/\p{Ll}{2}/u.test(words)
  let from = 0
  for (const word of words.matchAll(wordStart)) {
    if (word.index < from) continue
    while (nextCore < cores.length && (cores[nextCore] as number) < word.index) nextCore += 1
    const ahead = cores[nextCore]
    if (ahead === undefined) break
    if (ahead - word.index > coreReach) continue
    const head = word[0].toLowerCase()
    if (!/^\p{N}/u.test(head) && !openers.has(head.slice(0, 3)) && !/^q[1-4]$/.test(head)) continue
    let best: { kind: TimeKind; end: number; groups: Groups } | null = null
    for (const { kind, regex } of compiled) {
      regex.lastIndex = word.index
      const match = regex.exec(words)
      if (match === null || match[0].length === 0) continue
      let end = word.index + match[0].length
      let groups: Groups = match.groups ?? {}
      // 'On 28 April, 16 passengers were taken'
      const counted = groups.yy !== undefined && /^\s+\p{Ll}{2}/u.test(words.slice(end)) ? /,\s*\d\d$/.exec(match[0]) : null
      if (counted !== null) {
        end -= counted[0].length
        groups = { ...groups, yy: undefined }
      }
      if (best !== null && end <= best.end) continue
      if (!capitalsFit(groups, shouting, words, word.index)) continue
      best = { kind, end, groups }
    }
    if (best === null) continue
    const span = trimmed(text, { start: sentence.start + word.index, end: sentence.start + best.end }, sentence.end)
    from = span.end - sentence.start
    if (dateline !== null && overlaps(dateline, span)) continue
    found.push({ kind: best.kind, span, sentence, groups: best.groups })
  }
  return found
}

function trimmed(text: string, span: Span, sentenceEnd: number): Span {
  let { start, end } = span
  while (end > start && /[\s,]/.test(text[end - 1] ?? '')) end -= 1
  // the full stop of a sentence is none of an abbreviation
  if (text[end - 1] === '.' && end >= sentenceEnd && !/\b[ap]\.m\.$/i.test(text.slice(start, end))) end -= 1
  return { start, end }
}

/** "May" and "march" are months only with a capital, or where everything is in capitals and a preposition or number stands beside. */
function capitalsFit(groups: Groups, shouting: boolean, words: string, index: number): boolean {
  for (const name of ['month', 'month2', 'weekday', 'weekday2']) {
    const word = groups[name]
    if (word === undefined) continue
    const bare = word.toLowerCase().replace(/\.$/, '')
    if (!needCapital.has(bare)) continue
    if (word[0] !== word[0]?.toUpperCase()) return false
    const alone =
      groups.day === undefined && groups.year === undefined && groups.part === undefined && groups.month2 === undefined
    if (!alone) continue
    const before = words.slice(0, index)
    if (shouting && !/\b(?:in|since|until|till|by|of|from|to|between|last|next|this|during|on)\s+$/i.test(before)) return false
    if (/^(?:may|march|august|easter)$/.test(bare) && /^\s*$/.test(before) && !/\b(?:in|since|by)\b/i.test(before)) return false
  }
  return true
}

/** The sentences to read: those of the tagged text, and where there are none, rough ones of our own. Silent passages are left out. */
function sentencesOf(document: TimedDocument, tagged: TaggedText): Stretch[] {
  if (tagged.sentences.length > 0)
    return tagged.sentences.map((sentence) => ({ start: sentence.start, end: sentence.end, tagged: sentence }))
  const spans: Stretch[] = []
  for (const passage of document.passages) {
    if (silentRoles.has(passage.role)) continue
    const text = document.text.slice(passage.start, passage.end)
    let start = 0
    for (const stop of text.matchAll(
      /(?<!\b(?:\p{L}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Dr|Gen|Col|Lt|No|St|a\.m|p\.m|U\.S))[.!?]["\u201d'\u2019]?\s+(?=["\u201c]?[\p{Lu}\p{N}])|\n\s*\n/gu,
    )) {
      spans.push({ start: passage.start + start, end: passage.start + stop.index + stop[0].trimEnd().length, tagged: null })
      start = stop.index + stop[0].length
    }
    if (start < text.length) spans.push({ start: passage.start + start, end: passage.end, tagged: null })
  }
  return spans
}

/**
 * True for a text that tells the past by dates of its own: several full dates or years long before publication, and hardly a word
 * such as "yesterday" or "on Friday" that looks from the day of writing.
 */
function tellsThePast(matches: readonly Match[], published: Day | null): boolean {
  const year = published === null ? null : Number(isoDay(published).slice(0, 4))
  let dated = 0
  let old = 0
  let fresh = 0
  for (const { kind, groups } of matches) {
    if (kind === 'weekday' || kind === 'deictic-day' || kind === 'deictic-part' || kind === 'recent' || kind === 'unit-ago')
      fresh += 1
    else if (groups.year !== undefined && /^\d{3,4}$/.test(groups.year)) {
      dated += 1
      if (year === null || Number(groups.year) < year - 1) old += 1
    }
  }
  return dated >= (year === null ? 3 : 5) && dated >= 4 * fresh && old >= dated / 2
}

/** "Posted: Saturday, September 12": when the page was put out, and never when something happened. */
const pageStamp =
  /\b(?:posted|updated|published|last (?:updated|modified)|modified|created|copyright|filed under)(?: on| at)?:?\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,? )?$/iu

/** 'UPDATE (3/13/24): ', 'UPDATED March 13, 3 p.m.: ', '(03/13/24) - ': before and behind the day on which a story was written on. */
const stampBefore = /(?:^|\n)\s*(?:(?:latest )?updated?:?\s*\(?|\()$/i
const stampBehind = /^(?:,? (?:at )?\d\d?(?::\d\d)? ?[ap]\.?m\.?)?\)? ?(?:[-\u2013\u2014:]+\s|\n)/i

/** "Since 2011", "before May", "after 3 May" open the window on one side. */
function bounded(moment: Moment, before: string, after: string): Moment {
  if (pageStamp.test(before) || (stampBefore.test(before) && stampBehind.test(after))) return { ...moment, window: null, rule: 'date/of-the-page' }
  const word = /\b(since|before|prior to|after)\s+(?:at least\s+|the\s+)?$/i.exec(before)?.[1]?.toLowerCase()
  const window = moment.window
  // 'the deadliest since July 2018, when a bomb killed 35'
  if (word === 'since' && /^,? when\b/.test(after)) return { ...moment, isCountedFrom: true }
  // 'after the 18 August assassination', 'after Friday's blast' is after that, which was on the day
  // 'in custody since the May Day march'
  if (/\bthe $/.test(before) && (incidentBehind.test(after) || gatheringBehind.test(after)) && !(word === 'since' && turnBehind.test(after))) return moment
  if (/^['\u2019]s /.test(after) && incidentBehind.test(after.slice(2))) return moment
  if (word === undefined || window === null || window.first === null || window.last === null || moment.ahead === true)
    return moment
  // "shortly after midnight on 1 February" is that day
  if (moment.timex !== 'DATE') return moment
  const open = { unitEdtf: null, sense: 'some_day', grain: 'open' } as const
  if (word === 'since')
    return {
      ...moment,
      ...open,
      window: { first: window.first, last: null },
      ...(moment.unitEdtf === null ? {} : { unitEdtf: `${moment.unitEdtf}/..` }),
      rule: `${moment.rule}/since`,
      grain: moment.grain,
    }
  if (word === 'after')
    return { ...moment, ...open, mod: 'AFTER', window: { first: window.last + 1, last: null }, rule: `${moment.rule}/after` }
  // 'just before Christmas'
  const first = moment.grain === 'day' && shortlyBefore.test(before) ? window.first - 14 : null
  return { ...moment, ...open, mod: 'BEFORE', window: { first, last: window.first - 1 }, rule: `${moment.rule}/before` }
}

/** 'on the eve of the vote of 4 May': the day before. */
function onEve(moment: Moment, before: string): Moment {
  const day = moment.window?.first ?? null
  if (moment.grain !== 'day' || day === null || day !== moment.window?.last || !onEveOf.test(before)) return moment
  return dayMoment(day - 1, { anchor: moment.anchor, stated: moment.stated, rule: `${moment.rule}/eve` })
}

/** Two expressions of one time: "eleven years ago, on July 28, 2009", "at 3 p.m. on Tuesday". Null when they are two. */
function join(
  a: { span: Span; moment: Moment; setting: Setting },
  b: { span: Span; moment: Moment },
  text: string,
): { span: Span; moment: Moment } | null {
  const gap = text.slice(a.span.end, b.span.start)
  // 'Seven years ago, in the small hours of September 8, 2016'
  const isPartOfDay = /^ago/.test(a.moment.rule) && /^, (?:in the (?:small|early) hours of|(?:at dawn|at dusk|before dawn|around noon|around midnight|shortly before dawn) on|(?:on|in) the (?:early )?(?:morning|evening|afternoon|night) of) $/i.test(gap)
  if ((gap.length > 12 && !isPartOfDay) || gap.includes('\n')) return null
  const span = { start: a.span.start, end: b.span.end }
  if (
    a.moment.clock !== undefined &&
    b.moment.clock === undefined &&
    b.moment.grain === 'day' &&
    /^\s*,?\s*(?:on\s+|of\s+)?$/i.test(gap) &&
    isSingleDay(b.moment)
  ) {
    return { span, moment: { ...b.moment, timex: 'TIME', timexValue: `${dayValue(b.moment)}${a.moment.clock}` } }
  }
  if (
    b.moment.clock !== undefined &&
    a.moment.clock === undefined &&
    a.moment.grain === 'day' &&
    /^\s*,?\s*(?:at|around|about|at about|at around|in)?\s*$/i.test(gap) &&
    isSingleDay(a.moment)
  ) {
    return { span, moment: { ...a.moment, timex: 'TIME', timexValue: `${dayValue(a.moment)}${b.moment.clock}` } }
  }
  // 'overnight on 6-7 February', 'overnight into 7 February': the night that the date names
  const overnight = a.moment.rule === 'overnight' && b.moment.rule.startsWith('date/day') ? /^ (?:(on|of|from|between)|(into|to)|) ?$/i.exec(gap) : null
  if (overnight !== null && b.moment.window?.first != null && b.moment.window.last !== null) {
    const { first, last } = b.moment.window
    const night = first < last ? { first, last } : overnight[2] === undefined ? { first, last: last + 1 } : { first: first - 1, last }
    return { span, moment: { ...b.moment, window: night, unitEdtf: null, sense: 'some_day', timex: 'TIME', timexValue: `${isoDay(night.last)}TNI`, rule: 'overnight/of-date' } }
  }
  if (/weekend/.test(a.moment.rule) && /^\s+of\s+$/i.test(gap) && b.moment.grain === 'day')
    return { span, moment: { ...b.moment, sense: 'some_day' } }
  // 'Last year, on 15 June': the day is of that year.
  if (a.moment.grain === 'year' && a.moment.window?.first != null && b.moment.rule.startsWith('date/day') && b.moment.anchor !== 'explicit' && isSingleDay(b.moment) && /^, (?:on )?$/i.test(gap)) {
    const told = partsOf(b.moment.window?.first as Day)
    const day = dayOf(partsOf(a.moment.window.first).year, told.month, told.day)
    if (day !== null) return { span, moment: dayMoment(day, { anchor: a.moment.anchor, stated: false, rule: 'date/day/year-told-before' }) }
  }
  // '2 May of this year': whatever year the story has just told
  if (b.moment.grain === 'year' && /^unit\/(?:this|last)/.test(b.moment.rule) && b.moment.window?.first != null && a.moment.rule.startsWith('date/day') && a.moment.anchor !== 'explicit' && isSingleDay(a.moment) && (/^\s+(?:of )?$/i.test(gap))) {
    const told = partsOf(a.moment.window?.first as Day)
    const day = dayOf(partsOf(b.moment.window.first).year, told.month, told.day)
    if (day !== null) return { span, moment: dayMoment(day, { anchor: 'publication', stated: true, rule: 'date/day/year-told-behind' }) }
  }
  // 'a month before, in April 2006': the date says which month that was
  if (countedOn.test(a.moment.rule) && b.moment.rule.startsWith('date/') && /^, (?:on |in )?$/i.test(gap) && isAsLong(a.moment, b.moment)) return { span, moment: b.moment }
  // 'From 1 January until today'
  if (/^\s+(?:until|till|to|up to|through)\s+$/i.test(gap) && /\b(?:today|now|date|present)$/i.test(text.slice(b.span.start, b.span.end)) && /\bfrom\s+$/i.test(text.slice(Math.max(0, a.span.start - 8), a.span.start)) && a.moment.window?.first != null && b.moment.window?.last != null && a.moment.window.first < b.moment.window.last)
    return { span, moment: { ...a.moment, window: { first: a.moment.window.first, last: b.moment.window.last }, unitEdtf: null, sense: 'every_day', grain: 'open', rule: `${a.moment.rule}/until-now` } }
  const appositive = isPartOfDay || /^\s*,?\s*\(?(?:on|in)?\s*$/i.test(gap)
  if (appositive && /^ago/.test(a.moment.rule) && b.moment.anchor === 'explicit' && meets(a.moment, b.moment))
    return { span, moment: b.moment }
  if (appositive && /^ago/.test(b.moment.rule) && a.moment.anchor === 'explicit' && meets(b.moment, a.moment))
    return { span, moment: a.moment }
  return null
}

/** Rules by which a time is counted from the time told before. */
const countedOn = /^(?:offset|next-to-story)/

/** False for 'two days later, in April 2006', where the second only frames the first. */
function isAsLong(counted: Moment, dated: Moment): boolean {
  const length = (moment: Moment) => (moment.window?.first == null || moment.window.last === null ? Infinity : moment.window.last - moment.window.first)
  return length(dated) <= Math.max(length(counted), 3)
}

function isSingleDay(moment: Moment): boolean {
  return moment.window !== null && moment.window.first !== null && moment.window.first === moment.window.last
}

function dayValue(moment: Moment): string {
  return (moment.timexValue ?? '').slice(0, 10)
}

function meets(wide: Moment, narrow: Moment): boolean {
  if (wide.window?.first == null || wide.window.last === null || narrow.window?.first == null || narrow.window.last === null)
    return false
  return narrow.window.first <= wide.window.last + 200 && narrow.window.last >= wide.window.first - 200
}

/** Closes and caps the window and writes it as EDTF. */
function valueOf(moment: Moment, span: Span, setting: Setting, retrieved: Day | null): TimeValue | null {
  if (moment.window === null) return null
  const { published } = setting
  let { first, last } = moment.window
  const frame = {
    sense: moment.sense,
    anchor: moment.anchor,
    stated: moment.stated,
    rule: moment.rule,
    span,
    ...(moment.calendar === undefined ? {} : { calendar: moment.calendar }),
  }
  if (first === null && last === null) {
    const bound = published ?? retrieved
    if (bound === null) return null
    return {
      ...frame,
      edtf: `../${isoDay(bound)}`,
      earliest: null,
      latest: isoDay(bound),
      sense: 'some_day',
      anchor: 'unknown',
      stated: false,
    }
  }
  const cut =
    published !== null &&
    setting.tense !== 'future' &&
    moment.ahead !== true &&
    (first === null || first <= published) &&
    (last === null || last > published)
  if (cut) last = published
  const earliest = first === null ? null : isoDay(first)
  const latest = last === null ? null : isoDay(last)
  const interval = earliest !== null && earliest === latest ? earliest : `${earliest ?? '..'}/${latest ?? '..'}`
  return { ...frame, edtf: `${moment.unitEdtf ?? interval}${moment.qualifier}`, earliest, latest }
}
