import type { Passage } from '../../record/document.ts'
import { silentRoles } from '../../record/document.ts'
import type { PlaceMention, TimeMention } from '../../record/mention.ts'
import type { PlaceLevel } from '../../record/place.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { HeadFor } from '../../text/country-heads.ts'
import { countryHeads } from '../../text/country-heads.ts'
import { clockEntries, isRow, townHead } from '../../text/layout.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { sentenceOf } from './by-sentence.ts'
import { town } from './choose-place.ts'
import { dayBefore, dayOfWriting, isDatedBefore, isLive, periodCovered } from './days-of-sections.ts'
import { isOfOffice } from './places-of-no-act.ts'
import type { Laid } from './section-heads.ts'
import { caseHead, countryAndTown, dayHead, dayOfHeading, fewDays, headBeforeColon, headBeforeStop, isHeadOf, isItemAt, oneDay, opensItem, placeAndDayHead, placeHead, placesOfCells, townAndProvince } from './section-heads.ts'
import { storiesUnderHeads, storiesWithHead } from './stories-in-one.ts'
import { unlistedBeside } from './unlisted-in-lists.ts'

/** A part of a document that tells of its own incidents: a numbered point, an item of a list, an entry of a live report, what stands under the name of a town or a clock time. */
export interface Section {
  /** Index of the passage it begins with. */
  readonly start: number
  /** The places its heading names; none for points and items, whose own words name them. */
  readonly places: readonly PlaceMention[]
  /** The day, or the few days, that its head, a cell of its row or its heading names. */
  readonly day: TimeValue | null
  /** True where its own head or a cell of its row names the places, and no heading over it. */
  readonly namesPlace: boolean
  /** True for an entry of a live report that names neither: it may tell more of what the introduction tells. */
  readonly goesOn: boolean
  /** True for a story under a head of its own: no day told before it is its day. */
  readonly isStory: boolean
}

/** Which section each sentence stands in, computed once for a document. */
export interface Sections {
  /** The section of a sentence; null for what stands in none. */
  readonly of: (sentence: number) => Section | null
  /** The day of what a sentence in a section tells where it names none: the section's own, else the one day that the text before the first section tells. */
  readonly dayOf: (sentence: number) => TimeValue | null
  /** The weeks or months that the head of a list says it covers, for what its sections tell without a day. */
  readonly periodOf: (sentence: number) => TimeValue | null
  /** True for the head that a story begins with in its own paragraph: 'Two teachers held. On Monday, ...'. */
  readonly isHead: (sentence: number) => boolean
}

/** True where towns are named and none of them is the section's own. */
function isElsewhere({ places }: Section, named: readonly PlaceMention[]): boolean {
  const towns = named.filter(({ value }) => town.has(value.level as PlaceLevel))
  return towns.length > 0 && !towns.some(({ value }) => places.some((own) => own.value.name === value.name || own.value.words.toLowerCase() === value.words.toLowerCase()))
}

/** A section that begins with a passage. */
function sectionAt(start: number, own: Partial<Section> = {}): Section {
  return { start, places: [], day: null, namesPlace: false, goesOn: false, isStory: false, ...own }
}

/** What of a document's layout tells where sections begin, looked up once. */
interface Layout {
  readonly document: Laid
  readonly tagged: TaggedText
  /** Passages that are, or begin with, a heading that names a country. */
  readonly countries: ReadonlyMap<number, HeadFor>
  readonly dated: readonly TimeMention[]
  /** The places and the times told in a passage; countries are none of the places. */
  readonly placesIn: (passage: Span) => PlaceMention[]
  readonly timesIn: (passage: Span) => TimeMention[]
  /** Entries and headings that begin with the time of day. */
  readonly entries: ReadonlySet<number>
  readonly clockHeads: ReadonlySet<number>
  /** Passages that begin a story of their own, those of them with the head in the paragraph itself, and those that begin with a town or a day of their own. */
  readonly stories: ReadonlySet<number>
  readonly withHead: ReadonlySet<number>
  readonly towns: ReadonlyMap<number, PlaceMention>
  readonly days: ReadonlyMap<number, TimeValue>
}

function layoutOf(document: Laid, tagged: TaggedText, times: readonly TimeMention[], places: readonly PlaceMention[]): Layout {
  const listed = places.filter((place) => place.use === 'place' && place.value.level !== 'L7')
  const dated = times.filter((time) => time.value !== null && (time.timex === 'DATE' || time.timex === 'TIME'))
  const unlisted = unlistedBeside(document, listed, dated)
  const named = [...listed, ...unlisted]
  const within = <T extends { readonly span: Span }>(mentions: readonly T[]) => {
    const index = new SpanIndex(mentions.map(({ span }) => span))
    return (passage: Span) => index.overlapping(passage).map((i) => mentions[i] as T).filter(({ span }) => contains(passage, span))
  }
  const { entries, headings: clockHeads } = clockEntries(document)
  const withHead = storiesWithHead(document, tagged, listed)
  return {
    document, tagged, dated, entries, clockHeads, withHead,
    countries: passagesByCountry(document, places),
    placesIn: within(named),
    timesIn: within(dated),
    stories: withHead.size > 0 ? withHead : storiesUnderHeads(document, listed),
    towns: paragraphsByTown(document, [...places, ...unlisted]),
    days: paragraphsByDay(document, dated),
  }
}

/**
 * Finds the sections of a bulletin, a tracker, a live blog, a city-by-city report. A point or item counts only where it names a day or a
 * place of its own, and only in a document that has several: a long report of one incident may be written in numbered paragraphs too.
 * What begins with the time of day is an entry whatever it names, and what follows it is of that entry.
 */
export function sectionsOf(document: Laid, tagged: TaggedText, times: readonly TimeMention[], places: readonly PlaceMention[]): Sections {
  const layout = layoutOf(document, tagged, times, places)
  const { entries, clockHeads, withHead, dated } = layout
  const { sections, byCountry } = walk(layout)
  const several = new Set(sections.filter((section) => section !== null)).size >= (byCountry ? 2 : 3)
  const at = (sentence: number) => (several ? (sections[tagged.sentences[sentence]?.passage ?? -1] ?? null) : null)
  const before = several ? ((isLive(document, entries.size > 0 ? entries : clockHeads) ? dayOfWriting(document) : null) ?? dayBefore(sections, document, tagged, dated, entries.size > 0)) : null
  const period = several ? periodCovered(document, sections, times) : null
  return {
    of: at,
    dayOf: (sentence) => {
      const section = at(sentence)
      return section === null ? null : (section.day ?? (section.isStory ? null : before))
    },
    periodOf: (sentence) => (at(sentence) === null || isDatedBefore(document, tagged, dated, sentence) ? null : period),
    isHead: (sentence) => withHead.has(tagged.sentences[sentence]?.passage ?? -1) && tagged.sentences[sentence - 1]?.passage !== tagged.sentences[sentence]?.passage,
  }
}

/** The section of every passage, and whether headings name countries. */
function walk(layout: Layout): { readonly sections: readonly (Section | null)[]; readonly byCountry: boolean } {
  const { document } = layout
  const sections: (Section | null)[] = []
  const headings: Headings = { caseHeads: new Set(), byTown: false, byCountry: false, day: null }
  let begun = false
  let under: Section | null = null
  document.passages.forEach((passage, index) => {
    const headed = headOfCase(layout, index, under, headings) ?? ((passage.role === 'headline' && (begun || isDayBelowTitle(layout, index))) || isDayOfLog(layout, index) ? { section: underHeading(layout, index, headings) } : null)
    if (headed === null && silentRoles.has(passage.role)) {
      sections.push(null)
      return
    }
    begun ||= headed === null && passage.role !== 'headline' && passage.role !== 'dek'
    const opened = headed === null ? openedBy(layout, index, headings) : headed.section
    if (headed !== null || opened !== null) {
      under = opened
      sections.push(opened)
      return
    }
    const item = itemOf(layout, index)
    headings.byCountry ||= item.isOfCountry
    under = goesOnUnder(layout, index, under, item)
    sections.push(item.isOwn && item.tells ? ownSection(layout, index, under, item) : under)
  })
  return { sections, byCountry: headings.byCountry }
}

/** 'Sunday, 14 May' right below the title of a report by days. */
function isDayBelowTitle({ document, dated }: Layout, index: number): boolean {
  const { start, end } = document.passages[index] as Span
  return index > 0 && dayOfHeading(document.text.slice(start, end), start, dated) !== null
}

/** 'Wednesday, August 15' on a line of its own over the entries of a log. */
function isDayOfLog({ document, dated, entries }: Layout, index: number): boolean {
  const { start, end } = document.passages[index] as Span
  return entries.has(index + 1) && !entries.has(index) && end - start <= 40 && dayOfHeading(document.text.slice(start, end), start, dated) !== null
}

/** What the headings so far were. */
interface Headings {
  readonly caseHeads: Set<number>
  byTown: boolean
  byCountry: boolean
  /** That of the last one that names a day, or few days, and nothing else, as long as no heading of something else stands behind it. */
  day: TimeValue | null
}

/** The section that the head of a case begins, or that ends with the next part of the report behind cases ('3. Response of the authorities'); null for any other passage. */
function headOfCase({ document, dated, placesIn }: Layout, index: number, under: Section | null, { caseHeads }: Headings): { readonly section: Section | null } | null {
  const passage = document.passages[index] as Span
  if (!isHeadOf(document, index)) return null
  const places = placesIn(passage)
  const ofCase = caseHead(document.text.slice(passage.start, passage.end), passage.start, places, dated)
  if (ofCase !== null) {
    caseHeads.add(index)
    return { section: sectionAt(index, { places, day: ofCase.day }) }
  }
  return under !== null && caseHeads.has(under.start) && places.length === 0 ? { section: null } : null
}

/** The section under a heading: a country's, a town's, a day's, an entry's of a live report, a story's; null under any other. */
function underHeading({ document, dated, countries, placesIn, clockHeads, stories }: Layout, index: number, headings: Headings): Section | null {
  const passage = document.passages[index] as Span
  const words = document.text.slice(passage.start, passage.end)
  const places = placesIn(passage)
  const isTown = places.length > 0 && (places.reduce((sum, place) => sum + place.span.end - place.span.start, 0) >= words.length / 2 || townAndProvince.test(words) || opensWithTown(document, passage, places))
  const isCountry = countries.get(index) === 'what follows'
  headings.byTown ||= isTown
  headings.byCountry ||= isCountry
  if (isCountry) return sectionAt(index, { isStory: true })
  const day = dayOfHeading(words, passage.start, dated)
  const isClock = clockHeads.has(index) || /^\W*\d{1,2}[:.]\d\d\b[^.]{0,20}$/.test(words)
  // Behind a day's entries a heading of neither a day, a town nor a time ('The week in figures') begins something else.
  headings.day = day ?? (isTown || isClock ? headings.day : null)
  if (isTown || headings.byTown || day !== null || isClock) return sectionAt(index, { places: isTown ? places : [], day })
  return stories.has(index) ? sectionAt(index, { isStory: true }) : null
}

/** 'Novosibirsk: 71 detained': the town before a colon that a heading opens with. */
function opensWithTown({ text }: Laid, { start }: Span, places: readonly PlaceMention[]): boolean {
  return places.some(({ span }) => span.start === start && /^: /.test(text.slice(span.end, span.end + 2)))
}

/** The section that a paragraph begins by a town, a head or a time of day of its own; null for any other. */
function openedBy({ document, tagged, towns, stories, entries, placesIn, timesIn }: Layout, index: number, { day: dayOver, byTown }: Headings): Section | null {
  const passage = document.passages[index] as Span
  // 'Ulan-Ude: 17 detained' among headings that are towns, over a line too short for one of its own
  if (byTown && passage.end - passage.start <= 60 && opensWithTown(document, passage, placesIn(passage))) return sectionAt(index, { places: placesIn(passage), day: dayOver })
  const ofTown = towns.get(index)
  if (ofTown !== undefined) return sectionAt(index, { places: [ofTown], day: dayOver, namesPlace: true, isStory: true })
  if (stories.has(index)) return sectionAt(index, { isStory: true })
  if (!entries.has(index)) return null
  const namesTown = placesIn(passage).some(({ span, value }) => town.has(value.level as PlaceLevel) && !isOfOffice(tagged.sentences[sentenceOf(tagged, span)] as Sentence, span))
  // '18:20 On Monday two men ...'; 'arrested a man for what he did on Sunday' is no entry of Sunday
  const own = oneDay(timesIn(passage).filter(({ span }) => span.start < passage.start + atHeadOfEntry))
  return sectionAt(index, { day: own ?? dayOver, goesOn: !namesTown })
}

/** How far into an entry, in characters, the day stands that it is of. */
const atHeadOfEntry = 25

/** A paragraph as an item of a list, with what it names. */
interface Item {
  readonly places: readonly PlaceMention[]
  readonly times: readonly TimeMention[]
  readonly isItem: boolean
  /** Length of its own head, 0 where it has none. */
  readonly head: number
  /** True where a country before a mark heads it: 'Yemen / Hodeidah. A mine went off'. */
  readonly isOfCountry: boolean
  readonly isOwn: boolean
  readonly tells: boolean
}

function itemOf({ document, dated, countries, placesIn, timesIn }: Layout, index: number): Item {
  const passage = document.passages[index] as Passage
  const words = document.text.slice(passage.start, passage.end)
  const [places, times] = [placesIn(passage), timesIn(passage)]
  const isItem = opensItem(words, passage.role === 'list')
  const isOfCountry = countries.get(index) === 'its paragraph' && !isRow(words)
  const head = (isOfCountry ? (countryAndTown.exec(words)?.[0].length ?? 0) : 0) || dayHead(words, passage.start, dated, document.dateline) || (isItem ? placeHead(words, passage.start, places) || placeAndDayHead(words, passage.start, places, times) : 0)
  return { places, times, isItem, head, isOfCountry, isOwn: head > 0 || isItem || isOfCountry, tells: places.length > 0 || times.length > 0 || isOfCountry }
}

/** The section that a paragraph without a beginning of its own goes on with. */
function goesOnUnder({ document, days, towns }: Layout, index: number, under: Section | null, { places, times, isItem, tells }: Item): Section | null {
  const day = days.get(index)
  if (day !== undefined) return sectionAt(index, { day })
  if (under === null) return null
  // What follows a paragraph of a day belongs to it until it names a day or a place of its own.
  if (days.has(under.start)) return tells ? null : under
  // Nor does what stands behind the list under a heading, where it names another town.
  const isBehindList = under.places.length > 0 && !isItem && index > under.start + 1 && isItemAt(document, index - 1)
  // Nor does a paragraph with a day and a town of its own tell of the town that headed the last item.
  const isOfOwnDay = towns.has(under.start) && times.length > 0
  return (isBehindList || isOfOwnDay) && isElsewhere(under, places) ? null : under
}

/** The section of an item that names a day or a place, with those of the heading over it where its own head names none. */
function ownSection({ document }: Layout, index: number, under: Section | null, { places, times, head }: Item): Section {
  const passage = document.passages[index] as Span
  const row = isRow(document.text.slice(passage.start, passage.end))
  const end = passage.start + head
  const atHead = row ? placesOfCells(document.text, passage, places) : places.filter(({ span }) => span.end <= end)
  const day = fewDays(row ? times : times.filter(({ span }) => span.end <= end))
  return sectionAt(index, { places: atHead.length > 0 ? atHead : (under?.places ?? []), day: day ?? under?.day ?? null, namesPlace: atHead.length > 0 })
}

/** Passages that a country heads, by the rule that places are read with too. */
function passagesByCountry({ text, passages }: Laid, places: readonly PlaceMention[]): ReadonlyMap<number, HeadFor> {
  const named = places.flatMap(({ use, span, value: { level, country } }) => (use === 'place' && level === 'L7' && country !== null ? [{ span, land: country }] : []))
  const heads = [...countryHeads(text, named)]
  return new Map(heads.flatMap(([{ span }, heading]) => {
    const index = passages.findIndex((passage) => contains(passage, span))
    return index < 0 ? [] : [[index, heading] as const]
  }))
}

/** "KRATIE - A farmer was beaten ...", "Kratie: A farmer was beaten ...", and two more paragraphs that begin so with other towns or provinces: each tells of its own. */
function paragraphsByTown(document: Laid, places: readonly PlaceMention[]): ReadonlyMap<number, PlaceMention> {
  const found = new Map<number, PlaceMention>()
  document.passages.forEach((passage, index) => {
    const opening = document.text.slice(passage.start, passage.start + 90)
    if (silentRoles.has(passage.role) || passage.role === 'headline' || (townHead(opening) === null && !headBeforeColon.test(opening) && !headBeforeStop.test(opening))) return
    // 'Turkey. In Izmir ...' beside 'Volos. ...' and 'Kavala. ...'
    const place = places.find(({ span, value }) => span.start === passage.start && (value.level !== 'L7' || headBeforeStop.test(opening)))
    if (place !== undefined && (!headBeforeStop.test(opening) || /^[.,]/.test(document.text.slice(place.span.end)))) found.set(index, place)
  })
  const heads = [...found.values()]
  return new Set(heads.map(({ value }) => value.name ?? value.words)).size >= 3 && heads.some(({ value }) => value.level !== 'L7') ? found : new Map()
}

/** "On 3 January, armed men entered ..." and two more such paragraphs of other days: each begins what is told of its day. */
function paragraphsByDay(document: Laid, dated: readonly TimeMention[]): ReadonlyMap<number, TimeValue> {
  const found = new Map<number, TimeValue>()
  document.passages.forEach((passage, index) => {
    if (silentRoles.has(passage.role) || passage.role === 'headline' || !/^(?:On|In the (?:night|early hours|morning|evening) (?:of|to|from)|Overnight on) /.test(document.text.slice(passage.start, passage.start + 30))) return
    const day = dated.find(({ span, value }) => span.start >= passage.start && span.start < passage.start + 26 && value !== null && value.earliest !== null && value.earliest === value.latest && value.rule.startsWith('date/'))
    if (day?.value) found.set(index, { ...day.value, rule: `${day.value.rule}; the day it stands under` })
  })
  return new Set([...found.values()].map((day) => day.earliest)).size >= 3 ? found : new Map()
}
