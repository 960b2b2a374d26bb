import { agencyInBrackets, bodyAtEnd, bylineRules, labelsBeforeColon, mastheadEnding, namelessByline, noBodyBefore, notPlaces, organisationWords, publisherKinds } from '../lexicon/en/bylines.ts'
import { isDayOrMonth, weekday as dayOfWeek } from '../lexicon/en/function-words.ts'
import type { Publisher, PublisherKind } from '../record/document.ts'
import { byWords } from '../lexicon/byline-words.ts'
import { idFrom } from '../record/id.ts'
import type { Span } from '../record/span.ts'
import { writtenDates } from './written-date.ts'

/** The reporter's place and date at the head of a report ("Iran, July 28, 2020—", "KABUL (AP) -"). */
export interface Dateline {
  readonly place: string | null
  /** EDTF date, when the dateline has one with its year. */
  readonly date: string | null
  readonly agency: string | null
  /** From the first letter of the paragraph to where the report begins. */
  readonly span: Span
}

const word = String.raw`\p{Lu}[\p{L}\p{M}'’.]*(?:-[\p{L}'’]+)*(?![\p{L}\p{N}])`
const place = String.raw`${word}(?:(?:[ /]| - )(?:${word}|of|de|del|la|las|los|el|al|the|and|da|do|dos|e|y|i)){0,5}`
const noDate = '[Nn][Oo] [Dd][Aa][Tt][Ee]'
const places = String.raw`${place}(?:,\s*(?!${noDate})${place}){0,2}(?:\s\(${place}\)(?=,\s))?`
const month = String.raw`(?:\p{L}{3,10})\.?`
const dayAndMonth = String.raw`(?:${noDate}|\d{1,2}(?:st|nd|rd|th)?\s+${month}(?:,?\s+(?:(?:19|20)\d{2}|\d{2}))?|${month}\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+(?:19|20)\d{2})?|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2})`
const weekday = String.raw`(?:\p{Lu}\p{L}{2,8}\.?,?\s+)?`
const dash = String.raw`\s*(?:—|–|--+|―|(?<=\s)-(?=\s)|(?<=[\d)])-)\s*`
/** What an agency's editors set before the text: "[TEXT]", "[Report] [Mira Dallo]". */
const tags = String.raw`(?:\s*\[\p{Lu}[\p{L}\s/,.'-]{0,60}\])*\s*`
const withPlace = new RegExp(
  String.raw`^(?:\[?(?<place>${places})\]?)(?:[,:]?\s*(?:on\s+)?\(?(?<date>${weekday}${dayAndMonth})\)?)?\s*(?:[([](?<agency>[^()[\]]{2,40})[)\]])?${dash}${tags}`,
  'u',
)
/** "Cusco, Friday 4 March 2011. Last Sunday, ..." and "CUSCO, March 4, 2011: Last Sunday": where the day has its year, a full stop or colon ends it as a dash does. */
const withStop = new RegExp(String.raw`^(?<place>${places}),\s*(?<date>${weekday}${dayAndMonth}(?<=(?:19|20)\d{2}))\s*[.:]\s+(?=["“«'‘]?[\p{Lu}\p{N}])`, 'u')
/** "(Bunia, December 4, 2023) – Fighters ...": place and day in brackets, as some rights groups write. */
const inBrackets = new RegExp(String.raw`^\((?<place>${places}),\s*(?<date>${weekday}${dayAndMonth}(?<=(?:19|20)\d{2}))\)${dash}${tags}`, 'u')
const withColon = new RegExp(
  String.raw`^(?<place>[\p{Lu}][\p{Lu}\s'’./-]+)(?:,\s*(?<date>${weekday}${dayAndMonth}))?\s*(?:\((?<agency>[^()]{2,40})\))?:\s+`,
  'u',
)
/** "Marden (Orsk), May 4 (PNS): A farmer was killed" and "Marden, May 4 (PNS) A farmer was killed", as agencies of South Asia write it. */
const ofAgency = new RegExp(String.raw`^(?<place>${places}),\s*(?<date>${weekday}${dayAndMonth})\s*(?:\((?<agency>[^()]{2,40})\)\s*:?|:)\s+(?=["“'‘]?[\p{Lu}\p{N}])`, 'u')
/** "PIRNA. Two days after the fire": a town in capitals and a full stop, as papers of the continent write it. */
const capitalsWithStop = /^(?<place>\p{Lu}{4,}(?:[ -]\p{Lu}{2,}){0,2})\.\s+(?=["“«'‘]?\p{Lu}[\p{Ll} ])/u
const agencyOnly = new RegExp(String.raw`^[([](?<agency>[^()[\]]{2,40})[)\]]${dash}`, 'u')
const dateOnly = new RegExp(
  String.raw`^(?<date>${weekday}${dayAndMonth})\s*(?:[([](?<agency>[^()[\]]{2,40})[)\]])?${dash}${tags}`,
  'u',
)

/**
 * The dateline a paragraph begins with, or null.
 * A bare place with a dash counts only where a sentence starts after it: "Beirut — Eleven people", not "Beirut — which".
 */
export function findDateline(text: string, start: number, language: string, now: string): Dateline | null {
  const head = text.slice(start, start + 220)
  const colon = withColon.exec(head)
  const match =
    withPlace.exec(head) ?? withStop.exec(head) ?? ofAgency.exec(head) ?? capitalsWithStop.exec(head) ?? inBrackets.exec(head) ?? agencyOnly.exec(head) ?? (colon && placeBeforeColon(colon) ? colon : null) ?? dateOnly.exec(head)
  if (!match?.groups || notPlaces.test(match.groups['place'] ?? '')) return null
  const { place: named, date: dateWords, agency } = match.groups
  const placeWords = named === undefined ? undefined : withoutDay(named)
  const date = dateWords ? (writtenDates(dateWords, language, now)[0]?.date ?? null) : null
  const rest = head.slice(match[0].length)
  if (rest === '') return null
  // 'Orsk Post - By Mira Dallo' names an outlet.
  if (/^By \p{Lu}/u.test(rest)) return null
  if (dateWords && !date && !/^no date$/i.test(dateWords) && !looksLikeDay(dateWords, language, now)) return null
  if (agency && !agencyInBrackets.test(agency)) return null
  // 'SAN FERNANDO CITY, La Union – Two men': capitals tell a town, with the province behind it in small letters; in a text that is all capitals they tell nothing.
  const town = placeWords?.split(',')[0]
  const shouting = town !== undefined && town === town.toUpperCase() && town.length > 2 && /\p{Ll}{2}/u.test(rest)
  const capitals = !/\p{Ll}{2}/u.test(rest) && rest.length > 20
  if (!dateWords && !agency && capitals) return null
  // 'Orsk Relief Team - Monthly update': a body and the title of its paper
  if (!dateWords && !agency && !shouting && placeWords !== undefined && bodyAtEnd.test(placeWords)) return null
  if (!dateWords && !agency && !shouting && !/^["“«'‘]?[\p{Lu}\p{N}]/u.test(rest)) return null
  if (!dateWords && !agency && !shouting && (placeWords ?? '').split(/\s+/).length > 3) return null
  return {
    place: placeWords ?? null,
    date,
    agency: agency ?? null,
    span: { start, end: start + match[0].trimEnd().length },
  }
}

const townWithColon = /^(?<place>\p{Lu}\p{Ll}{3,}(?:[ -]\p{Lu}\p{Ll}{2,})?):\s+(?=["“'‘]?\p{Lu})/u

/**
 * The dateline of a paragraph as dailies of South Asia write it: 'Marden: A farmer was killed ...'. Only of one that is longer than a label's, and
 * the caller must know that no other paragraph opens so, as the items of a digest do.
 */
export function townBeforeColon(text: string): Dateline | null {
  const match = text.length < 90 ? null : townWithColon.exec(text)
  const place = match?.groups?.['place']
  if (match === null || place === undefined || labelsBeforeColon.test(place) || isDayOrMonth.has(place.split(/[ -]/)[0]?.toLowerCase() ?? '') || notPlaces.test(place) || bodyAtEnd.test(place) || looksLikeOrganisation(place)) return null
  return { place, date: null, agency: null, span: { start: 0, end: match[0].trimEnd().length } }
}

/** 'Orsk, Friday' before 'October 22, 1976': the day of the week is no part of the place. */
function withoutDay(place: string): string {
  return place.replace(/,\s*(\p{L}+)$/u, (part, last: string) => (dayOfWeek.test(last) ? '' : part))
}

const lineOfPlace = new RegExp(String.raw`^(?<place>${places}),?\s+(?:on\s+)?\(?(?<date>${weekday}${dayAndMonth})\)?\.?$`, 'u')

/**
 * The dateline that is a line of its own: 'ORSK, 27 February 2016', 'Orsk, Saturday 27 February 2016' above the report. Only where its day has a
 * year, and its place is in capitals or is no more than two words without an outlet's or a body's among them.
 */
export function datelineOfLine(text: string, language: string, now: string): Dateline | null {
  const from = namelessByline.exec(text)?.[0].length ?? 0
  const match = text.length > 80 ? null : lineOfPlace.exec(text.slice(from))
  const { place: named, date: dateWords } = match?.groups ?? {}
  const placeWords = named === undefined ? undefined : withoutDay(named)
  if (placeWords === undefined || dateWords === undefined || notPlaces.test(placeWords) || (looksLikeOrganisation(placeWords) && !/^\p{Lu}{5,}$/u.test(placeWords)) || placeWords.split(/[ ,/]+/).some((each) => isDayOrMonth.has(each.toLowerCase()))) return null
  const town = placeWords.split(',')[0] as string
  // 'Orsk Post, 27 February 2016' and 'Justice Window, 27 February 2016' are an outlet's.
  if (/\p{Ll}/u.test(town) && (town.split(/\s/).length > 2 || mastheadEnding.test(town))) return null
  const date = writtenDates(dateWords, language, now)[0]?.date ?? null
  return date === null ? null : { place: placeWords, date, agency: null, span: { start: from, end: text.length } }
}

/** "NEW DELHI: Police" is a dateline, "UPDATE: Police" and "SLED: Police" are not. */
function placeBeforeColon(match: RegExpExecArray): boolean {
  const { place: words, date, agency } = match.groups ?? {}
  return date !== undefined || agency !== undefined || (words ?? '').replace(/\P{L}/gu, '').length >= 5
}

/** "Aug 3" without a year is a day all the same; "Section 3" is not. */
function looksLikeDay(words: string, language: string, now: string): boolean {
  return writtenDates(`${words}, 2000`, language, now).length > 0 || writtenDates(`${words} 2000`, language, now).length > 0
}

/** Who a line says wrote or reported ("Reporting by X", "By X", "Author: X"), without the words around it; null when it says nothing. */
export function bylineIn(line: string): string | null {
  for (const rule of bylineRules) {
    const match = rule.pattern.exec(line)
    const name = match?.groups?.['name']
    if (!name) continue
    const clean = cleanByline(name)
    if (clean) return clean
  }
  return null
}

/** A byline without the word before it, dates, handles, addresses and what follows a bar. Null when nothing is left. */
export function cleanByline(name: string): string | null {
  const clean = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(byWords, '')
    .replace(/\s*[|;•·].*$/s, '')
    .replace(
      /\s*[,(–—-]?\s*(?:\bon\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,10},?\s+(?:de\s+)?\d{4}.*|\p{L}{3,9}\.?\s+\d{1,2},\s+\d{4}.*|\d{4}-\d{2}-\d{2}.*|\d{1,2}[./]\d{1,2}[./]\d{2,4}.*)$/isu,
      '',
    )
    .replace(/\s*(?:\S+@\S+|(?:^|\s)@\S+).*$/, '')
    .replace(/[\s,:;)–—-]+$/, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .trim()
  return clean.length >= 2 && clean.length <= 120 ? clean : null
}

/** True for names that are a body and not a person, as far as their own words tell. */
export function looksLikeOrganisation(name: string): boolean {
  return organisationWords.test(name) || /[\p{L}]\/[\p{L}]/u.test(name) || /^\p{Lu}{2,}(?:[-/]\p{Lu}{2,})*$/u.test(name)
}

/** The body behind a byline: "Plateau Post Correspondents" is the Plateau Post. Null when only the staff is named. */
export function bodyOf(byline: string): string | null {
  const body = byline
    .replace(/^the\s+/i, '')
    .replace(/\s*\b(?:staff|staff (?:writers?|reporters?)|correspondents?|reporters?|writers?|editors?|newsroom|team|desk)$/i, '')
    .trim()
  return body.length >= 2 && !noBodyBefore.test(body) ? body : null
}

/** A publisher by name, its kind as far as the name itself tells. */
export function publisherNamed(name: string, fallback: PublisherKind): Publisher {
  const kind = publisherKinds.find((rule) => rule.pattern.test(name))?.kind ?? fallback
  const clean = name.replace(/\s+/g, ' ').trim()
  return { id: idFrom('publisher', clean.toLowerCase()), name: clean, kind, country: null }
}
