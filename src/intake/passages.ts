import { inNameOfOutlet, mastheadEnding, mastheadOpening, namedAsOutlet, namelessByline } from '../lexicon/en/bylines.ts'
import { lexiconLanguage, weekday } from '../lexicon/en/function-words.ts'
import { incidentBehind } from '../lexicon/en/measures.ts'
import { toldFromToday } from '../lexicon/en/times.ts'
import { broughtOut, datedRelease, dayIssued, furnitureRole, headlinesAhead, monthOfIssue, referenceNumber, releaseLabel, titleOfPeriod, weekdaysAlone } from '../lexicon/en/page-furniture.ts'
import type { Passage, PassageRole } from '../record/document.ts'
import type { Span } from '../record/span.ts'
import type { Canonical, PlacedBlock } from './block.ts'
import { type Dateline, datelineOfLine, findDateline, townBeforeColon } from './byline.ts'
import { detailsDate } from './page-details.ts'
import { findRepeats } from './repeated-text.ts'
import { writtenDates } from './written-date.ts'

/** The canonical text told apart: what each paragraph is, and what the head of the report says of itself. */
export interface Layout {
  readonly passages: readonly Passage[]
  readonly titleSpan: Span | null
  readonly dateline: Dateline | null
  /** A line at the head that is nothing but a date, or a `Date:` line. */
  readonly headDate: HeadDate | null
  /** A line over the title, or beside the byline or the date, that is nothing but a name: the outlet's. */
  readonly outlet: string | null
}

export interface HeadDate {
  readonly date: string
  readonly span: Span
  /** True where only the day of the last change is told: "Updated 2 March 2023, 14:05". */
  readonly isOfChange: boolean
}

interface Draft {
  readonly start: number
  readonly end: number
  readonly kind: PlacedBlock['kind']
  readonly text: string
  role: PassageRole | null
  duplicateOf: number | null
}

/**
 * Gives every paragraph its role. The order of the questions matters: page furniture is named first,
 * then the title, the dateline, repeated words, lists and quotations; what is left is dek, lead and body.
 */
export function layOut(canonical: Canonical, language: string, now: string): Layout {
  const drafts = canonical.blocks.map(
    (block): Draft => ({
      start: block.start,
      end: block.end,
      kind: block.kind,
      text: canonical.text.slice(block.start, block.end),
      role: roleOfKind[block.kind],
      duplicateOf: null,
    }),
  )
  for (const draft of drafts) {
    if (draft.role === null || draft.kind === 'heading' || draft.kind === 'list' || draft.kind === 'quote') {
      draft.role = furnitureRole(draft.text) ?? draft.role
    }
  }
  markRunningHeads(drafts)
  const days = markDays(drafts, language, now)
  const headDate = markHeadDate(drafts.filter((draft) => !days.has(draft)), language, now)
  const masthead = markMasthead(drafts) ?? nameBesideHeadDate(drafts, headDate)
  const title = markTitle(drafts, language, now)
  const outlet = masthead ?? markOutlet(drafts, title)
  const dateline = findFirstDateline(drafts, language, now)
  markRepeats(drafts, title)
  markLists(drafts)
  markQuotes(drafts)
  markCaptions(drafts, dateline, language, now)
  markSentenceHeading(drafts, title)
  markHeadings(drafts)
  markOpening(drafts, dateline)
  const passages = drafts.map((draft): Passage => {
    const role = draft.role ?? 'body'
    const span = { start: draft.start, end: draft.end, role }
    return draft.duplicateOf === null ? span : { ...span, duplicateOf: draft.duplicateOf }
  })
  return { passages, titleSpan: title ? { start: title.start, end: title.end } : null, dateline, headDate, outlet }
}

/** 'Tuesday, 4 May 2021', 'Tuesday 4 May', 'Wednesday and Thursday' above a day's paragraphs, in a diary or a timeline of several days: headings, and none of them the day of writing. */
function markDays(drafts: readonly Draft[], language: string, now: string): ReadonlySet<Draft> {
  const opening = drafts.findIndex((draft) => draft.text.length > 60)
  const isDay = (draft: Draft) => {
    if (weekdaysAlone.test(draft.text)) return true
    const text = /\d{4}/.test(draft.text) ? draft.text : `${draft.text} 2000`
    const [date, another] = writtenDates(text, language, now)
    return date !== undefined && another === undefined && date.date.length === 10 && /^\W*(?:\p{Lu}\p{L}+day)?\W*$/u.test(text.slice(0, date.start) + text.slice(date.end))
  }
  const heads = drafts.filter((draft, index) => draft.text.length <= 40 && draft.kind !== 'label' && (drafts[index + 1]?.text.length ?? 0) >= 20 && isDay(draft))
  const days = heads.filter((draft) => opening >= 0 && drafts.indexOf(draft) > opening)
  // 'Monday 19 February 2018' over the first day of a diary, 'Tuesday 20 February' over the next: the year is told once
  const [first, second] = heads
  if (first !== undefined && first !== days[0] && second === days[0] && !/\d{4}/.test(second?.text ?? '') && /\p{L}day/u.test(first.text)) days.unshift(first)
  if (days.length < 3) return new Set()
  for (const day of days) day.role = 'headline'
  return new Set(days)
}

/** 'Harbour Monitor   Page 3' and 'Harbour Monitor   Page 4': what stands at the top or foot of every page, with its number. */
function markRunningHeads(drafts: readonly Draft[]): void {
  const seen = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const head = /^(?<name>.{0,90}?)[\s|–—-]*\b(?:[Pp]age|PAGE)\s+\d{1,4}(?:\s+(?:of|OF|\/)\s+\d{1,4})?$/u.exec(draft.text)?.groups?.['name']
    if (head === undefined) continue
    seen.set(head, [...(seen.get(head) ?? []), draft])
  }
  for (const [name, pages] of seen) if (name === '' || pages.length >= 2) for (const draft of pages) draft.role = 'boilerplate'
}

const roleOfKind: Readonly<Record<PlacedBlock['kind'], PassageRole | null>> = {
  paragraph: null,
  title: 'headline',
  heading: 'headline',
  dek: 'dek',
  list: 'list',
  quote: 'direct_quote',
  caption: 'caption',
  byline: 'boilerplate',
  label: 'boilerplate',
  boilerplate: 'boilerplate',
}

/** A day written within a passage, as the day of writing, with its place in the whole text. */
function headDateAt({ start }: Draft, date: { readonly date: string; readonly start: number; readonly end: number }): HeadDate {
  return { date: date.date, span: { start: start + date.start, end: start + date.end }, isOfChange: false }
}

/**
 * A date standing alone near the top, weekday and time of day allowed, or the value of a `Date:` line. Where only the day of the last
 * change is told, that day: a live blog tells no other.
 */
function markHeadDate(drafts: readonly Draft[], language: string, now: string): Layout['headDate'] {
  let labelled = false
  let changed: HeadDate | null = null
  let atEnd: HeadDate | null = null
  let leads = 0
  for (const draft of drafts.slice(0, 12)) {
    const isLabel = draft.kind === 'label'
    // Behind a lead, which a page may have twice, only who wrote it may tell the day.
    if (leads > 0 && draft.text.length <= 140 && draft.role !== 'boilerplate') continue
    if (isLabel) {
      labelled = /^(?:date|published|publication date|posted)\b/i.test(draft.text)
      continue
    }
    if (draft.text.length > 140) {
      labelled = false
      if (draft.role === null) leads += 1
      if (leads > 2) break
      continue
    }
    const dates = writtenDates(endOfRange(draft.text), language, now).filter((date) => date.date.length === 10)
    const month = draft.text.length <= 70 ? monthOfIssue.exec(draft.text) : null
    if (month !== null) atEnd ??= monthIssued(draft, month, language, now)
    // 'Week of 8 to 14 May 2021 (issued 16 May 2021)': the day beside the word, of the two
    const issued = dates.length > 1 ? dates.find(({ start }) => dayIssued.test(draft.text.slice(0, start))) : undefined
    if (issued) return headDateAt(draft, issued)
    const [first] = dates
    if (first && dates.length === 1) {
      const rest = draft.text.slice(0, first.start) + draft.text.slice(first.end)
      const found = headDateAt(draft, first)
      if (labelled) return found
      const published = /^\W*(?:(?:first )?(?:published|posted|created|date|issued|released)|(?:for|to be) (?:immediate )?(?:release|released|publication)|embargoed? (?:until|till))\b/i.test(rest) ||
        // 'A report by the Orsk Circle, presented in Marden on 14 March 2024'
        (broughtOut.test(draft.text.slice(0, first.start)) && /^\W*$/.test(draft.text.slice(first.end))) ||
        // 'Interview recorded in May 2003, published 20 June 2003'
        // 'Human Rights Desk of the Diocese, bulletin of 14 March 2024'
        (draft.text.length <= 120 && /\b(?:published (?:on )?|(?:bulletin|statement|communiqu[eé]|press release|circular|dispatch|newsletter|situation report|(?:evening|morning|midday|noon|night|local|radio|daily|weekly) news|newscast|broadcast|(?:daily|weekly|news|press|media) (?:log|digest|briefing|review|diary)|round-?up)(?: no\.? ?\d+)?,? (?:of |for |dated )?)$/i.test(draft.text.slice(0, first.start)) && /^\W*$/.test(draft.text.slice(first.end)))
      const updated = /\b(?:updated|modified|accessed|retrieved)\b/i.test(rest)
      if (!updated && [datedRelease, titleOfPeriod].some((title) => title.test(draft.text.slice(0, first.start))) && draft.text.length <= 100 && /^\W*$/.test(draft.text.slice(first.end))) return found
      // 'updated 21:15 EAT': whatever zone stands behind a clock
      const words = rest.replace(/(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?) \(?[A-Z]{2,5}\b/g, '$1').replace(
        /\b(?:published|posted|updated|last|on|at|by|date|first|am|pm|gmt|utc|est|edt|bst|cet|local time)\b/gi,
        ' ',
      )
      const others = words.match(/\p{L}{2,}/gu) ?? []
      // A weekday may stand beside the date; "Died May 8, 2016" is no date line.
      const bare =
        others.length === 0 || (others.length === 1 && (language !== lexiconLanguage || weekday.test(others[0] as string)))
      const aByline = draft.role === 'boilerplate' && others.length <= 6
      const beside = nameBeside(draft.text, first)
      // 'English pages | Marden, Tuesday 23 January 2024'
      const isParted = draft.text.length <= 100 && draft.text.split(/\s+[|•·]\s+/).some((part, _, parts) => parts.length === 2 && onlyDayAndTown.test(part))
      // On the first line it may be the title: 'Marden Massacre, 9 April 1948'.
      const signed = beside !== null && (draft !== drafts[0] || (isMastheadName(beside, draft, drafts) && titleBehind(drafts, 0, beside) !== null) || opensLetter(beside, draft, drafts, first))
      if (!updated && (published || bare || aByline || signed || isParted)) {
        if (draft.role === null || ((signed || isParted) && draft.kind === 'paragraph')) draft.role = 'boilerplate'
        return found
      }
      // "Last updated 8 March 2021 at 22:40 - Orsk Post"
      const ofOutlet = updated && /^\W*(?:last )?(?:updated|modified)\b/i.test(rest) && others.length <= 5 && /\s[-–—|·•]\s*(?:\p{Lu}[\p{L}'’]*\s?){1,5}$/u.test(rest)
      if (updated && (bare || published || ofOutlet)) {
        if (draft.role === null) draft.role = 'boilerplate'
        changed ??= { ...found, isOfChange: true }
      }
      if (!updated && isLastOfPeriod(draft.text, first)) atEnd ??= found
    }
    const details = draft.kind === 'paragraph' || draft.kind === 'boilerplate' ? detailsDate(draft.text, language, now) : null
    if (details !== null) {
      draft.role = 'boilerplate'
      const found = { ...headDateAt(draft, details.date), isOfChange: details.isOfChange }
      if (!details.isOfChange) return found
      changed ??= found
    }
    labelled = false
  }
  return publishedAtFoot(drafts, language, now) ?? atEnd ?? changed
}

/** "Derry, Friday October 22, 1976" over a report without a title: a place and the day of writing, as a letter has them; 'Marden Massacre, 9 April 1948' is a title. */
function opensLetter(name: string, line: Draft, drafts: readonly Draft[], date: { readonly start: number }): boolean {
  if (name.split(/\s+/).length > 4 || incidentBehind.test(` ${name.toLowerCase()}`)) return false
  if (weekday.test(/(\p{L}+),?\s*$/u.exec(line.text.slice(0, date.start))?.[1] ?? '')) return true
  const report = drafts.filter((draft) => draft !== line && draft.text.length > 120).slice(0, 2)
  return report.some(({ text }) => toldFromToday.test(text))
}

/** "Published 10 November 2022", "October 25, 2020", "Reporting by M. L.; October 25, 2020" as one of the last lines, where the head tells no day. */
function publishedAtFoot(drafts: readonly Draft[], language: string, now: string): HeadDate | null {
  for (const draft of drafts.slice(-3).filter(({ text }) => text.length <= 80)) {
    const [date, another] = writtenDates(draft.text, language, now)
    const before = draft.text.slice(0, date?.start)
    const isSigned = /^\W*(?:(?:first )?(?:published|posted|issued|released)\b|(?:by|reporting by|compiled by|written by) [^;]{2,50}[;,.]\s*$|(?:\p{L}+day,? )?$)/iu.test(before) && (date === undefined || /^\W*$/.test(draft.text.slice(date.end)) || /^\W*(?:first )?published/i.test(before))
    // 'Orsk Courier, 23 January 2013'
    const isNamed = date !== undefined && draft === drafts.at(-1) && nameBeside(draft.text, date) !== null
    // 'Reported in February 2015 by Mira Dallo'
    const isOfMonth = date?.date.length === 7 && /^(?:reported|recorded|written|compiled) in $/i.test(before)
    if (date !== undefined && another === undefined && ((date.date.length === 10 && (isSigned || isNamed)) || isOfMonth))
      return headDateAt(draft, date)
  }
  return null
}

/** The day of a line that tells only the month of an issue, which came out in it or at its end. */
function monthIssued(line: Draft, head: RegExpExecArray, language: string, now: string): HeadDate | null {
  const date = writtenDates(line.text.slice(head[0].length), language, now).find((each) => each.date.length === 7)
  return date === undefined ? null : { date: date.date, span: { start: line.start + head[0].length + date.start, end: line.start + head[0].length + date.end }, isOfChange: false }
}

/** 'Marden, Tuesday 23 January 2024', 'Port-au-Prince, January 23, 2024', 'Saturday 4 May 2024': a town, or none, and the day. */
const onlyDayAndTown = /^(?:\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, )?(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}|\p{Lu}\p{Ll}{2,8} \d{1,2}, \d{4})$/u

/** 'Week of May 8-14, 2016' with the last of the days alone, all at their places. */
function endOfRange(line: string): string {
  return line.replace(/(?<![\p{L}\p{N}])(\p{L}{3,9}\.?) \d{1,2} ?[-–] ?(?=\d{1,2},? \d{4}(?!\d))/u, (range, month: string) => `${month}${' '.repeat(range.length - month.length)}`)
    .replace(/(?<![\p{L}\p{N}./-])\d{1,2} ?[-–] ?(?=\d{1,2} \p{L}{3,9}\.?,? \d{4}(?!\d))/u, (range) => ' '.repeat(range.length))
}

/** "No. 212, week of 14 to 20 October 2023", "Reporting period: 1-31 January 2024": a list of a period came out at its end, as far as it says. */
function isLastOfPeriod(line: string, date: { readonly start: number; readonly end: number }): boolean {
  return line.length <= 90 && /^\W*$/.test(line.slice(date.end)) && /\b(?:weeks?|weekly|period|fortnight|fortnightly|covering|covers)\b/i.test(line.slice(0, date.start))
}

/** "Justice Window, 30 June 2019", "Marabá, 14 October 2017", "Case 12/2018 - 7 September 2018": a name, a mark and the date, and nothing more. */
function nameBeside(line: string, date: { readonly start: number; readonly end: number }): string | null {
  if (line.length > 100) return null
  // 'By a staff reporter, Derry, 22 October 1976'
  const before = line.slice(0, date.start).replace(namelessByline, '')
  const after = line.slice(date.end)
  const name = /^\W*$/.test(after) ? /^(.+?)\s*(?:[,|·•:–—]|\s[-/]|\()\s*(?:\p{L}{3,9},?\s+)?$/u.exec(before)?.[1] : /^\W*$/.test(before) ? /^\s*(?:[,|·•:–—]|[-/]\s|\))\s*(.+)$/u.exec(after)?.[1] : null
  if (name == null || /[.!?]$/.test(name)) return null
  // 'Diario del Cauca (English edition)', 'Voice of the Alley - organ of the council abroad'
  const own = name.replace(/\s*\([^)]{2,40}\)/g, '').replace(organOf, '').trim()
  return own !== '' && own.split(/[\s,|·•–—-]+/).every((word) => inNameOfOutlet.test(word)) ? own : null
}

/** Behind the name of a paper: whose it is. */
const organOf = /\s*[-–—,|·]\s*(?:(?:the|an?|official|central|monthly|weekly) )*(?:organ|newspaper|weekly|daily|journal|paper|bulletin|newsletter|magazine|voice|mouthpiece|publication|review) (?:of|for) .{3,70}$/iu

function markTitle(drafts: readonly Draft[], language: string, now: string): Draft | null {
  const given = drafts.find((draft) => draft.kind === 'title')
  if (given) return given
  const index = drafts.findIndex((draft) => draft.role === null || draft.kind === 'heading')
  const first = drafts[index]
  if (!first || !drafts.some((draft, at) => at > index && draft.role === null)) return null
  if (first.kind !== 'heading' && !looksLikeTitle(first.text)) return null
  if (findDateline(first.text, 0, language, now)) return null
  first.role = 'headline'
  return first
}

/**
 * The name of an outlet or a body over the title: 'Orsk Dispatch', 'Orsk Dispatch | LIVE UPDATES', and under it a line that is longer and looks
 * like a title. A name it is by its last word, or because the report speaks of it as its outlet ('told Orsk Lantern').
 */
function markMasthead(drafts: readonly Draft[]): string | null {
  if (drafts.some((draft) => draft.kind === 'title')) return null
  const letterhead = markLetterhead(drafts)
  if (letterhead !== null) return letterhead
  const index = drafts.findIndex((draft) => draft.role === null)
  const first = drafts[index]
  if (first?.kind !== 'paragraph' || titleBehind(drafts, index, first.text) === null) return null
  const name = first.text.replace(/\s*[|:–—-]\s*live(?: \p{L}+)?$/iu, '')
  if (!isMastheadName(name, first, drafts)) return null
  first.role = 'boilerplate'
  return name
}

/** The line behind a name over the report that is its title: longer than the name, a date or a place and a date between them left aside, and a report behind it. */
function titleBehind(drafts: readonly Draft[], index: number, name: string): Draft | null {
  const at = drafts.findIndex((draft, other) => other > index && draft.role !== 'boilerplate')
  const title = drafts[at]
  if (title?.role !== null || at > index + 3 || (title.text.length <= name.length && !isBodyInCapitals(name)) || !looksLikeTitle(title.text)) return null
  return drafts.some((draft, other) => other > at && draft.role === null) ? title : null
}

/** 'OFFICE OF THE COMMISSIONER FOR PRISONS': a name over a release that may be longer than its title. */
function isBodyInCapitals(name: string): boolean {
  return name === name.toUpperCase() && mastheadOpening.test(name)
}

function isMastheadName(name: string, line: Draft, drafts: readonly Draft[]): boolean {
  return isNameOfSeveralWords(name) && (mastheadEnding.test(name) || mastheadOpening.test(name) || drafts.some((draft) => draft !== line && isOutletIn(draft.text, name)))
}

/** 'Marden Dispatch | 3 February 2022': the name on the line that tells the day. */
function nameBesideHeadDate(drafts: readonly Draft[], headDate: HeadDate | null): string | null {
  if (headDate === null || drafts.some((draft) => draft.kind === 'title')) return null
  const line = drafts.find((draft) => draft.start <= headDate.span.start && headDate.span.end <= draft.end)
  const name = line ? nameBeside(line.text, { start: headDate.span.start - line.start, end: headDate.span.end - line.start }) : null
  return line && name !== null && isMastheadName(name, line, drafts) ? name : null
}

/** 'Republic of Marden', 'Ministry of Peace', 'PRESS RELEASE No. 4/2022': the names over a release; the last is whose it is. */
function markLetterhead(drafts: readonly Draft[]): string | null {
  const label = drafts.slice(0, 5).findIndex((draft) => releaseLabel.test(draft.text) || referenceNumber.test(draft.text))
  const names = label < 1 ? [] : drafts.slice(0, label)
  const last = names.at(-1)
  if (last === undefined || !names.every((draft) => draft.role === null && draft.kind === 'paragraph' && isNameOfSeveralWords(draft.text))) return null
  for (const draft of names) draft.role = 'boilerplate'
  return last.text
}

function isNameOfSeveralWords(words: string): boolean {
  return !/^(?:to|dear|from)\b/i.test(words) && words.split(/\s+/).length <= 8 && /^(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|for|de|la|el)(?:\s+(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|for|de|la|el|&))+$/u.test(words)
}

/** The words of a report around a name that speak of its outlet; a name in capitals over it may be written small in it. */
function isOutletIn(text: string, name: string): boolean {
  const parts = name === name.toUpperCase() ? text.toUpperCase().split(name) : text.split(name)
  return parts.some((part, i) => i < parts.length - 1 && (namedAsOutlet.before.test(part) || namedAsOutlet.behind.test(parts[i + 1] as string)))
}

/** The name of the outlet on a line of its own under the title, beside the byline or the date. */
function markOutlet(drafts: readonly Draft[], title: Draft | null): string | null {
  const from = title ? drafts.indexOf(title) + 1 : 0
  for (let index = from; index < Math.min(drafts.length, from + 5); index += 1) {
    const draft = drafts[index] as Draft
    if (draft.role !== null) continue
    if (draft.text.length > 48 || draft.text.split(/\s+/).length > 5 || /[.!?:,;"”؟،]$/.test(draft.text)) return null
    // In scripts with capitals every word of a name has one, small words aside.
    if (
      !/^(?:(?:\p{Lu}|\p{Lo}|\p{N})\S*|of|the|and|de|la|el)(?:\s+(?:(?:\p{Lu}|\p{Lo}|\p{N})\S*|of|the|and|de|la|el))*$/u.test(
        draft.text,
      )
    )
      return null
    // A line before counts only when it is a byline or a date by its own words; the value of a header line is none.
    const before = drafts[index - 1]
    const after = drafts[index + 1]
    const beside =
      (before !== title && before?.role === 'boilerplate' && before.kind === 'paragraph') || after?.role === 'boilerplate'
    if (!beside || isHeadAmongOthers(drafts, index)) return null
    draft.role = 'boilerplate'
    return draft.text
  }
  return null
}

/** 'KENYA' over a first paragraph, and later 'UGANDA' and 'RWANDA' over others: a heading, and no outlet's name. */
function isHeadAmongOthers(drafts: readonly Draft[], index: number): boolean {
  const heads = drafts.filter(({ text, role, kind }, at) => at >= index && role === null && kind === 'paragraph' && /^\p{Lu}[\p{Lu}'’ -]{2,40}$/u.test(text) && (drafts[at + 1]?.text.length ?? 0) > 80)
  return heads.length >= 2 && heads[0] === drafts[index]
}

/** Titles are short and do not end like a sentence or announce what follows. */
function looksLikeTitle(text: string): boolean {
  if (text.length > 200 || text.length < 8) return false
  if (/[.:;,]["'”’»)]?$/.test(text) && !/(?:\b\p{Lu}\.|\.\.\.|…)$/u.test(text)) return false
  if (/^["“«].*["”»]$/.test(text) && text.length > 120) return false
  const words = text.split(/\s+/).length
  return words >= 2 && words <= 32
}

/** Datelines stand at the head of the lead; a doubled lead or a byline may stand before it. A place and a day of a line of their own count where no paragraph opens with one. */
function findFirstDateline(drafts: readonly Draft[], language: string, now: string): Dateline | null {
  let seen = 0
  let dateOnly: Dateline | null = null
  let ofLine: Dateline | null = null
  // a release has its titles, one under the other, over the line of its place and day
  let begun = false
  for (const draft of drafts) {
    if (draft.role !== null) {
      const line = draft.role === 'boilerplate' && !begun ? datelineOfLine(draft.text, language, now) : null
      if (line !== null) ofLine ??= { ...line, span: { start: draft.start + line.span.start, end: draft.start + line.span.end } }
      continue
    }
    seen += 1
    begun ||= !looksLikeTitle(draft.text)
    if (seen > 5) break
    const dateline = findDateline(draft.text, 0, language, now)
    if (dateline) {
      const placed = { ...dateline, span: { start: draft.start, end: draft.start + dateline.span.end } }
      if (dateline.place !== null || dateline.agency !== null) return placed
      if (seen === 1) dateOnly = placed
    }
  }
  return ofLine ?? dateOnly ?? ofColon(drafts)
}

/** 'Marden: A farmer was killed': the town before a colon, where the first paragraph opens with one and no other does. */
function ofColon(drafts: readonly Draft[]): Dateline | null {
  const open = drafts.filter(({ role }) => role === null)
  const first = open.find(({ text }) => !looksLikeTitle(text))
  const found = first === undefined ? null : townBeforeColon(first.text)
  if (first === undefined || found === null || open.some((draft) => draft !== first && townBeforeColon(draft.text) !== null)) return null
  return { ...found, span: { start: first.start, end: first.start + found.span.end } }
}

function markRepeats(drafts: readonly Draft[], title: Draft | null): void {
  const spoken = (draft: Draft) => draft.role !== 'boilerplate' && draft.role !== 'ad_slot'
  const repeats = findRepeats(drafts.map((draft) => (spoken(draft) ? draft.text : '')))
  drafts.forEach((draft, index) => {
    const other = repeats.of(index)
    // The title may stand word for word in the lead; it is a title all the same.
    if (other === null || draft === title) return
    draft.role = 'duplicate'
    draft.duplicateOf = other
  })
}

const quoted = /^(?:["“”„«‘'].*["“”»’'][.!,;]?|「.*」)$/su

/** A run of short lines after a colon, a run of quoted lines, or three and more short lines without a stop. */
function markLists(drafts: readonly Draft[]): void {
  for (let index = 0; index < drafts.length; index += 1) {
    let end = index
    while (end < drafts.length && isItem(drafts[end] as Draft)) end += 1
    const size = end - index
    const before = drafts[index - 1]
    const announced = before !== undefined && /[:：]$/.test(before.text)
    const items = drafts.slice(index, end)
    const quotedItems = items.filter((draft) => quoted.test(draft.text)).length
    if ((announced && size >= 2) || (size >= 2 && quotedItems === size) || size >= 4) {
      for (const draft of items) draft.role = 'list'
    }
    if (size > 0) index = end - 1
  }
}

function isItem(draft: Draft): boolean {
  if (draft.role !== null || draft.text.length > 160 || /[:：]$/.test(draft.text)) return false
  return quoted.test(draft.text) || !/[.!?。؟]["”’»)]*$/.test(draft.text)
}

function markQuotes(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.role !== null || !quoted.test(draft.text)) continue
    const inside = draft.text.slice(1, -2)
    // “A,” he said, “B” begins and ends with marks but is no quotation as a whole.
    if (!/["“”«»]/.test(inside) && /^["“„«]/.test(draft.text)) draft.role = 'direct_quote'
  }
}

/** A dated line without a stop, after the report has begun, is a picture's caption ("July 27, 2020-Mourners at the gate"). */
function markCaptions(drafts: readonly Draft[], dateline: Dateline | null, language: string, now: string): void {
  let begun = false
  for (const draft of drafts) {
    if (draft.role !== null) continue
    if (!begun) {
      begun = true
      continue
    }
    if (draft.text.length > 240 || (dateline && dateline.span.start === draft.start)) continue
    const own = findDateline(draft.text, 0, language, now)
    if (own && own.place === null && own.agency === null && !/[.!?]["”’»)]*$/.test(draft.text)) draft.role = 'caption'
  }
}

/** Headings inside the report: a short line without a stop before a full paragraph, or before a list of such ('Kumba, Meme' over items that are sentences). */
function markHeadings(drafts: readonly Draft[]): void {
  let begun = false
  drafts.forEach((draft, index) => {
    if (draft.role !== null) return
    const next = drafts[index + 1]
    const heads = next !== undefined && (next.role === null ? next.text.length > 120 : next.role === 'list' && next.text.length > 60)
    const bare = draft.text.length < 90 && !/[.!?:;,…؟،]["”’»)]*$/.test(draft.text) && !/^["“«]/.test(draft.text)
    const oneWord = draft.text.split(/\s+/).length <= 2
    if (bare && heads && (begun || oneWord)) draft.role = 'headline'
    else begun = true
  })
}

/** A heading before the lead that is a whole sentence sums the report up. */
function markSentenceHeading(drafts: readonly Draft[], title: Draft | null): void {
  for (const draft of drafts) {
    if (draft.role === null) return
    if (
      draft.kind === 'heading' &&
      draft !== title &&
      draft.role === 'headline' &&
      draft.text.length > 50 &&
      /[.!?]["”’»)]*$/.test(draft.text)
    )
      draft.role = 'dek'
  }
}

/** The first paragraphs of the report: a short line without a stop is the dek, the first full paragraph is the lead. */
function markOpening(drafts: readonly Draft[], dateline: Dateline | null): void {
  const open = drafts.filter((draft) => draft.role === null)
  let [lead] = open
  const next = open[1]
  if (
    lead &&
    next &&
    lead.text.length < 260 &&
    next.text.length > lead.text.length &&
    dateline?.span.start !== lead.start &&
    !/[.!?:؟。]["”’»)]*$/.test(lead.text)
  ) {
    lead.role = 'dek'
    lead = next
  }
  // 'The headlines: Teachers stop work in Dola.': what a bulletin tells at length below
  if (lead && open.length > 2 && headlinesAhead.test(lead.text)) {
    lead.role = 'dek'
    lead = open[open.indexOf(lead) + 1]
  }
  if (lead) lead.role = 'lead'
}
