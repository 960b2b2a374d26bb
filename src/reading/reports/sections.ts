import { liveReport } from '../../lexicon/en/report-words.ts'
import { type Document, silentRoles } from '../../record/document.ts'
import type { PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, wordsOf } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { TimeValue } from '../../record/time.ts'
import type { PlaceLevel } from '../../record/place.ts'
import { cellsOf, clockEntries, isRow, townHead } from '../../text/layout.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { isOfOffice } from './places-of-no-act.ts'
import { sentenceOf, sentencesOf } from './by-sentence.ts'
import { town } from './choose-place.ts'

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

type Laid = Pick<Document, 'text' | 'passages' | 'dateline' | 'publishedAt'>

/**
 * Finds the sections of a bulletin, a tracker, a live blog, a city-by-city report. A point or item counts only where it names a day or a
 * place of its own, and only in a document that has several: a long report of one incident may be written in numbered paragraphs too.
 * What begins with the time of day is an entry whatever it names, and what follows it is of that entry.
 */
export function sectionsOf(document: Laid, tagged: TaggedText, times: readonly TimeMention[], places: readonly PlaceMention[]): Sections {
  const sections: (Section | null)[] = []
  const listed = places.filter((place) => place.use === 'place' && place.value.level !== 'L7')
  const countries = places.filter((place) => place.use === 'place' && place.value.level === 'L7')
  const dated = times.filter((time) => time.value !== null && (time.timex === 'DATE' || time.timex === 'TIME'))
  const unlisted = unlistedBeside(document, listed, dated)
  const named = [...listed, ...unlisted]
  const datedParagraphs = paragraphsByDay(document, dated)
  const { entries, headings: clockHeads } = clockEntries(document)
  const withHead = storiesWithHead(document, tagged, listed)
  const stories = withHead.size > 0 ? withHead : storiesUnderHeads(document, listed)
  const towns = paragraphsByTown(document, [...places, ...unlisted])
  const namedAt = new SpanIndex(named.map(({ span }) => span))
  const datedAt = new SpanIndex(dated.map(({ span }) => span))
  const caseHeads = new Set<number>()
  let begun = false
  let byTown = false
  let byCountry = false
  let under: Section | null = null
  document.passages.forEach((passage, index) => {
    const words = document.text.slice(passage.start, passage.end)
    const inPassage = namedAt.overlapping(passage).map((i) => named[i] as PlaceMention).filter((place) => contains(passage, place.span))
    const ofCase = isHeadOf(document, index) ? caseHead(words, passage.start, inPassage, dated) : null
    if (ofCase !== null) {
      caseHeads.add(index)
      under = { start: index, places: inPassage, day: ofCase.day, namesPlace: false, goesOn: false, isStory: false }
      sections.push(under)
      return
    }
    // '3. Response of the authorities' behind cases under heads of their own: the next part of the report
    if (under !== null && caseHeads.has(under.start) && isHeadOf(document, index) && inPassage.length === 0) {
      under = null
      sections.push(null)
      return
    }
    if (passage.role === 'headline' && begun) {
      const isTown = inPassage.length > 0 && (inPassage.reduce((sum, place) => sum + place.span.end - place.span.start, 0) >= words.length / 2 || townAndProvince.test(words))
      byTown ||= isTown
      const day = dayOfHeading(words, passage.start, dated)
      const ofCountry = countries.filter(({ span }) => contains(passage, span) && (span.end - span.start) * 2 >= words.length)
      byCountry ||= ofCountry.length > 0
      under = ofCountry.length > 0 ? { start: index, places: [], day: null, namesPlace: false, goesOn: false, isStory: true } : isTown || byTown || day !== null || clockHeads.has(index) || /^\W*\d{1,2}[:.]\d\d\b[^.]{0,20}$/.test(words) ? { start: index, places: isTown ? inPassage : [], day, namesPlace: false, goesOn: false, isStory: false } : stories.has(index) ? storyAt(index) : null
      sections.push(under)
      return
    }
    if (silentRoles.has(passage.role)) {
      sections.push(null)
      return
    }
    begun ||= passage.role !== 'headline' && passage.role !== 'dek'
    const ofTown = towns.get(index)
    if (ofTown !== undefined) {
      under = { start: index, places: [ofTown], day: null, namesPlace: true, goesOn: false, isStory: true }
      sections.push(under)
      return
    }
    if (stories.has(index)) {
      under = storyAt(index)
      sections.push(under)
      return
    }
    if (entries.has(index)) {
      const ofTown = inPassage.some(({ span, value }) => town.has(value.level as PlaceLevel) && !isOfOffice(tagged.sentences.find((sentence) => contains(sentence, span)) as Sentence, span))
      under = { start: index, places: [], day: oneDay(dated.filter((time) => contains(passage, time.span))), namesPlace: false, goesOn: !ofTown, isStory: false }
      sections.push(under)
      return
    }
    const ofPassage = datedAt.overlapping(passage).map((i) => dated[i] as TimeMention).filter((time) => contains(passage, time.span))
    const isItem = opensItem(words, passage.role === 'list')
    const head = dayHead(words, passage.start, dated, document.dateline) || (isItem ? placeHead(words, passage.start, inPassage) || placeAndDayHead(words, passage.start, inPassage, ofPassage) : 0)
    const isOwn = head > 0 || isItem
    const tells = inPassage.length > 0 || ofPassage.length > 0
    // What follows a paragraph of a day belongs to it until it names a day or a place of its own.
    if (datedParagraphs.has(index)) under = { start: index, places: [], day: datedParagraphs.get(index) ?? null, namesPlace: false, goesOn: false, isStory: false }
    else if (under !== null && datedParagraphs.has(under.start) && tells) under = null
    // Nor does what stands behind the list under a heading, where it names another town.
    else if (under !== null && under.places.length > 0 && !isItem && index > under.start + 1 && isItemAt(document, index - 1) && isElsewhere(under, inPassage)) under = null
    // Nor does a paragraph with a day and a town of its own tell of the town that headed the last item.
    else if (under !== null && towns.has(under.start) && ofPassage.length > 0 && isElsewhere(under, inPassage)) under = null
    const row = isRow(words)
    const atHead = row ? placesOfCells(document.text, passage, inPassage) : inPassage.filter((place) => place.span.end <= passage.start + head)
    const day = fewDays(row ? ofPassage : ofPassage.filter((time) => time.span.end <= passage.start + head))
    sections.push(isOwn && tells ? { start: index, places: atHead.length > 0 ? atHead : (under?.places ?? []), day: day ?? under?.day ?? null, namesPlace: atHead.length > 0, goesOn: false, isStory: false } : under)
  })
  const several = new Set(sections.filter((section) => section !== null)).size >= (byCountry ? 2 : 3)
  const at = (sentence: number) => (several ? (sections[tagged.sentences[sentence]?.passage ?? -1] ?? null) : null)
  const before = several ? ((isLive(document, entries.size > 0 ? entries : clockHeads) ? dayOfWriting(document) : null) ?? dayBefore(sections, document, tagged, dated)) : null
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

/** What a case is told under: its label, its number, or both. 'Case 3 - ', 'Incident no. 4: ', '(c) ', '12. ' */
const caseLabel = /^(?:(?:case|incident|event|example|episode|attack|killing|site|location)\s+)?(?:no\.?\s*|number\s+|#)?(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\b[.)]?)?\s*[-–—:.)]*\s*/i

/** The day of a heading that is a place and a day behind the label of a case, 'Case 3 - Kisumu, 4 and 5 February'; null for any other line. */
function caseHead(words: string, start: number, places: readonly PlaceMention[], dated: readonly TimeMention[]): { readonly day: TimeValue | null } | null {
  const label = caseLabel.exec(words)?.[0].length ?? 0
  const days = dated.filter(({ span }) => span.start >= start && span.end <= start + words.length)
  const rest = words.slice(label).replace(/[^\p{L}\p{N}]/gu, '').length
  const named = [...places, ...days].reduce((sum, { span }) => sum + words.slice(span.start - start, span.end - start).replace(/[^\p{L}\p{N}]/gu, '').length, 0)
  return places.length > 0 && days.length > 0 && named >= rest * 0.65 ? { day: fewDays(days) } : null
}

/** A short line without a stop over a paragraph that is longer. */
function isHeadOf({ text, passages }: Laid, index: number): boolean {
  const [passage, next] = [passages[index], passages[index + 1]]
  if (passage === undefined || next === undefined || silentRoles.has(passage.role) || !['lead', 'body', 'list'].includes(next.role)) return false
  const words = text.slice(passage.start, passage.end)
  return words.length <= 90 && next.end - next.start >= Math.max(40, words.length) && !/[.!?:;,]["”’»)]*$/.test(words) && !isRow(words)
}

/** 'Janakpur, Dhanusha' as a heading: a town and what it lies in. */
const townAndProvince = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u

/** "KRATIE - A farmer was beaten ...", "Kratie: A farmer was beaten ...", and two more paragraphs that begin so with other towns or provinces: each tells of its own. */
function paragraphsByTown(document: Laid, places: readonly PlaceMention[]): ReadonlyMap<number, PlaceMention> {
  const found = new Map<number, PlaceMention>()
  document.passages.forEach((passage, index) => {
    const opening = document.text.slice(passage.start, passage.start + 90)
    if (silentRoles.has(passage.role) || passage.role === 'headline' || (townHead(opening) === null && !headBeforeColon.test(opening) && !headBeforeStop.test(opening))) return
    const place = places.find(({ span, value }) => span.start === passage.start && value.level !== 'L7')
    if (place !== undefined && (!headBeforeStop.test(opening) || /^[.,]/.test(document.text.slice(place.span.end)))) found.set(index, place)
  })
  return new Set([...found.values()].map(({ value }) => value.name ?? value.words)).size >= 3 ? found : new Map()
}

/** 'Tierralta. On 3 July ...', 'San José de Uré, municipality of Montelíbano. On 8 August ...' */
const headBeforeStop = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]*){0,3}(?:, [^.!?:;]{2,50})?\. (?=["“'‘]?[\p{Lu}\d])/u

/** 'Kratie: ', 'Kratie province: ' */
const headBeforeColon = /^\p{Lu}[\p{L}'’-]+(?:[ -]\p{L}[\p{L}'’-]+){0,3}: (?=["“'‘]?[\p{Lu}\d])/u

function storyAt(start: number): Section {
  return { start, places: [], day: null, namesPlace: false, goesOn: false, isStory: true }
}

/**
 * The passages that begin a story of their own under a short head ('Two shot in Dola', '3. Murder of an elder in Orsk'): in a crime page, a
 * digest, a release of several points. Only where most of what stands under such heads names a town, and hardly two name the same one: the
 * heads inside one long report part nothing.
 */
function storiesUnderHeads(document: Laid, listed: readonly PlaceMention[]): ReadonlySet<number> {
  const heads = document.passages.flatMap((_, index) => (isStoryHead(document, index) ? [index] : []))
  return areOfManyTowns(document, heads, listed) ? new Set(heads) : new Set()
}

/**
 * The paragraphs that each begin with a head of a few words ('Two teachers held. On Monday, ...'), in a digest where most do: each is a story
 * of its own.
 */
function storiesWithHead(document: Laid, tagged: TaggedText, listed: readonly PlaceMention[]): ReadonlySet<number> {
  const full = document.passages.flatMap(({ role, start, end }, index) => ((role === 'lead' || role === 'body') && end - start >= 120 ? [index] : []))
  const heads = full.filter((index) => {
    const [first, second] = sentencesOf(tagged, index).map((i) => tagged.sentences[i])
    if (first === undefined || second === undefined) return false
    const words = document.text.slice(first.start, first.end)
    return words.length <= 60 && second.end - second.start > words.length && /^\p{Lu}[^.!?,;:"“”]*\.$/u.test(words) && words.split(' ').length <= 8
  })
  return heads.length >= 4 && heads.length >= full.length * 0.7 && areOfManyTowns(document, heads, listed) ? new Set(heads) : new Set()
}

/** True where most of what stands under some heads names a town, and hardly two name the same one. */
function areOfManyTowns(document: Laid, heads: readonly number[], listed: readonly PlaceMention[]): boolean {
  if (heads.length < 3) return false
  const townsUnder = heads.map((head, k) => {
    const from = document.passages[head]?.start ?? 0
    const to = document.passages[heads[k + 1] ?? -1]?.start ?? Infinity
    return new Set(listed.filter(({ span, value }) => span.start >= from && span.start < to && town.has(value.level as PlaceLevel)).map(({ value }) => value.name ?? value.words))
  })
  const naming = townsUnder.filter((towns) => towns.size > 0)
  const distinct = new Set(naming.flatMap((towns) => [...towns]))
  const shared = Math.max(0, ...[...distinct].map((name) => naming.filter((towns) => towns.has(name)).length))
  return naming.length >= 3 && naming.length >= heads.length * 0.6 && distinct.size >= 3 && shared <= Math.max(1, naming.length / 2)
}

/** A short line without a stop, after the report has begun, over a paragraph that is longer. */
function isStoryHead({ text, passages }: Laid, index: number): boolean {
  const passage = passages[index]
  const next = passages[index + 1]
  if (passage === undefined || next === undefined || next.role !== 'body' || !passages.slice(0, index).some(({ role }) => role === 'lead' || role === 'body' || role === 'headline')) return false
  const words = text.slice(passage.start, passage.end)
  if (words.length > 90 || next.end - next.start < Math.max(100, words.length) || /[.!?:;,]["”’»)]*$/.test(words) || isRow(words)) return false
  return passage.role === 'headline' || passage.role === 'body' || /^\(?\d{1,2}[.)]\s/.test(words)
}

/** 'Tuesday, 4 May' as a heading: the day of what stands under it. */
function dayOfHeading(words: string, start: number, dated: readonly TimeMention[]): TimeValue | null {
  const inside = dated.filter(({ span }) => span.start >= start && span.end <= start + words.length)
  const covered = inside.reduce((sum, { span }) => sum + span.end - span.start, 0)
  return covered >= words.length * 0.7 ? oneDay(inside) : null
}

/** The day that a cell or a heading names; null where it names none or two. */
function oneDay(times: readonly TimeMention[]): TimeValue | null {
  const days = times.flatMap(({ value }) => (value !== null && value.earliest !== null && value.earliest === value.latest ? [value] : []))
  const [day] = days
  if (day === undefined || days.some((other) => other.earliest !== day.earliest)) return null
  return { ...day, stated: true, rule: `${day.rule}; the day it stands under` }
}

/** The day that the head of an item names, or the few days: 'Kisumu, 15 to 18 March.'; null where it names none or two. */
function fewDays(times: readonly TimeMention[]): TimeValue | null {
  const [only, another] = times
  const value = only?.value ?? null
  const isShort = another === undefined && value !== null && value.earliest !== null && value.latest !== null && value.earliest !== value.latest && Date.parse(value.latest) - Date.parse(value.earliest) <= 31 * 86_400_000
  return isShort ? { ...value, stated: true, rule: `${value.rule}; the days it stands under` } : oneDay(times)
}

/** "3. On 6 October", "(b) In Goma", "- Kisumu:" and what the page itself marks as an item. */
function opensItem(words: string, isItem: boolean): boolean {
  return isItem || isRow(words) || /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]|[-*•–])\s+\p{Lu}/u.test(words)
}

function isItemAt({ text, passages }: Laid, index: number): boolean {
  const passage = passages[index]
  return passage !== undefined && opensItem(text.slice(passage.start, passage.end), passage.role === 'list')
}

/** "5 January, Dola. A shell hit a clinic." */
const dayAndPlace = /^\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?, (?:near )?\p{Lu}[^.!?]{1,40}\. (?=\p{Lu})/u

/** "6 January. The court announced", "January 6. The court" */
const dayAndStop = /^(?:\d{1,2} \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8} \d{1,2})(?:,? \d{4})?\. (?=["“'‘]?\p{Lu})/u

/** Length of the head of "Friday, 9:40 p.m. - A man", "9 August, Kisumu: Police": a day before a mark, and where; 0 where none stands there. */
function dayHead(words: string, start: number, dated: readonly TimeMention[], dateline: Document['dateline']): number {
  const head = /^[^.!?]{0,8}\p{L}.{2,60}?(?::(?!\d)| [-–—]) /u.exec(words)?.[0] ?? dayAndPlace.exec(words)?.[0] ?? dayAndStop.exec(words)?.[0]
  if (head === undefined || (dateline !== null && dateline.span.start === start)) return 0
  return dated.some((time) => time.span.start >= start && time.span.start < start + 12 && time.span.end <= start + head.length) ? head.length : 0
}

/** Length of the head of "Sanandaj: a baker", "Qom, 19 October: one man": an item that begins with its place; 0 where none stands there. */
function placeHead(words: string, start: number, places: readonly PlaceMention[]): number {
  const head = /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?\p{Lu}[^.!?:]{1,60}:(?!\d)\s/u.exec(words)?.[0]
  return head !== undefined && places.some((place) => place.span.start <= start + 5 && place.span.end < start + head.length) ? head.length : 0
}

/** Length of the head of "• Kisumu (Nyanza), 9 August. Police beat": an item that begins with its place and its day and nothing else; 0 where none stands there. */
function placeAndDayHead(words: string, start: number, places: readonly PlaceMention[], dated: readonly TimeMention[]): number {
  const head = /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?\p{Lu}[^.!?:;]{2,80}(?:\.| [-–—]) (?=["“'‘]?\p{Lu})/u.exec(words)?.[0]
  if (head === undefined) return 0
  const end = start + head.length
  const own = places.filter(({ span }) => span.end < end)
  const day = dated.find(({ span }) => span.start >= start && span.end < end)
  if (day === undefined || !own.some(({ span }) => span.start <= start + 5)) return 0
  const named = [...own, day].reduce((sum, { span }) => sum + span.end - span.start, 0)
  return head.replace(/[^\p{L}\p{N} ]/gu, '').length - named <= 24 ? head.length : 0
}

/** A name at the head of an item, in a cell of a column or over a list; `within` is what is named as holding it. */
interface NameAtHead { readonly span: Span; readonly column: number; readonly within?: Span }

/**
 * A name that no gazetteer has, where the other rows of its column or the other items of its list have their places: it is one too.
 * It stays without coordinates, in the country of the others.
 */
function unlistedBeside(document: Laid, listed: readonly PlaceMention[], dated: readonly TimeMention[]): PlaceMention[] {
  const heads = document.passages.flatMap((passage, index): NameAtHead[] => {
    const words = document.text.slice(passage.start, passage.end)
    // 'Rupani, Saptari' as a heading among others of towns
    const ofCase = /^(?:(?:case|incident|event|example|episode)\s+)?(?:no\.?\s*|#)?\d{1,3}[.)]?\s*[-–—:]?\s*(?=\p{Lu})/iu.exec(words)?.[0].length ?? 0
    // 'Case 4 - Ankilivo, 3 May' among heads of cases in towns
    const name = words.length <= 90 && ofCase > 0 && dated.some(({ span }) => contains(passage, span)) ? /^(\p{Lu}[\p{L}'’ -]{2,40}?)(?=,? ?\(|, )/u.exec(words.slice(ofCase))?.[1] : undefined
    if (name !== undefined && isHeadOf(document, index)) return [{ span: { start: passage.start + ofCase, end: passage.start + ofCase + name.length }, column: -4 }]
    if (passage.role === 'headline') return townAndProvince.test(words) ? [{ span: { start: passage.start, end: passage.start + words.indexOf(',') }, column: -2, within: { start: passage.start + words.indexOf(',') + 2, end: passage.end } }] : []
    if (silentRoles.has(passage.role)) return []
    if (isRow(words)) return cellsOf(document.text, passage).map((span, column) => ({ span, column }))
    // 'Crucito. In the night of 22 July ...' among paragraphs that begin with towns
    const head = headBeforeStop.test(words) && words.length > 60 ? /^\p{Lu}[^.,]*(?=[.,])/u.exec(words)?.[0] : undefined
    if (head !== undefined) return [{ span: { start: passage.start, end: passage.start + head.length }, column: -3 }]
    const item = opensItem(words, passage.role === 'list') ? /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?(\p{Lu}[^.!?:,(]{1,40})(?:,? ?[,(][^.!?:]{1,60})?[:.](?!\d)\s/u.exec(words) : null
    if (item === null || (item[0].trimEnd().endsWith('.') && !dated.some(({ span }) => span.start >= passage.start && span.end < passage.start + item[0].length))) return []
    const start = passage.start + item[0].indexOf(item[1] as string)
    return [{ span: { start, end: start + (item[1] as string).trimEnd().length }, column: -1 }]
  })
  return [...new Set(heads.map(({ column }) => column))].flatMap((column) => {
    const own = heads.filter((head) => head.column === column)
    const isListed = ({ span }: NameAtHead) => listed.some((place) => contains(span, place.span) && place.span.end - place.span.start >= (span.end - span.start) * 0.6)
    const known = own.filter(isListed)
    const isHeld = ({ within }: NameAtHead) => within !== undefined && listed.some((place) => contains(within, place.span))
    // Paragraphs that begin with 'Name.' are as good as a list where some of the names are towns.
    const [least, share] = column === -3 && own.length >= 4 ? [2, 0.4] : [3, 0.6]
    if (!own.some(isHeld) && (known.length < least || known.length < own.length * share)) return []
    const country = listed.find((place) => known.some(({ span }) => contains(span, place.span)))?.value.country ?? null
    return own.filter((head) => !isListed(head) && (head.within === undefined || isHeld(head))).flatMap(({ span }): PlaceMention[] => {
      const words = document.text.slice(span.start, span.end)
      if (noPlace.test(words) || !/^\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|do|of|la|el|los|las) )*\p{Lu}[\p{L}'’-]+){0,3}$/u.test(words)) return []
      const value = { span, words, name: null, geonamesId: null, country, admin1: null, admin2: null, lat: null, lon: null, level: null, radiusKm: null, confidence: 0.4, candidates: [] }
      return [{ span, use: 'place', value: { ...value, reason: 'in no gazetteer; stands where the others of the list have their places' } }]
    })
  })
}

/** What stands at the head of an item or in a cell beside towns and is none. */
const noPlace = /^(?:Others?|Elsewhere|Totals?|Notes?|Updates?|Nationwide|Various|Unknown|All|Sources?|Corrections?|Background|Summary|Arrests?|Deaths?|Releases?|Sentences?)\b/

/** 'Narsingdi | Supporters clashed | 3': the places that are all a cell holds. */
function placesOfCells(text: string, row: Span, places: readonly PlaceMention[]): PlaceMention[] {
  return cellsOf(text, row).flatMap((cell) => {
    const inCell = places.filter((place) => contains(cell, place.span))
    const named = inCell.reduce((sum, place) => sum + place.span.end - place.span.start, 0)
    return named > 0 && named >= wordsOf(text, cell).replace(/\W/gu, '').length * 0.7 ? inCell : []
  })
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

/** True for a report that is written while things happen: its own words before the first entry say so. */
function isLive({ text, passages }: Laid, entries: ReadonlySet<number>): boolean {
  const [first] = entries
  return first !== undefined && liveReport.test(text.slice(0, passages[first]?.start))
}

/** What an entry of a live report tells without a day happened on the day of writing. */
function dayOfWriting({ publishedAt: day }: Laid): TimeValue | null {
  return day?.length === 10 ? { edtf: day, earliest: day, latest: day, sense: 'some_day', anchor: 'publication', stated: false, rule: 'the day of the live report', span: null } : null
}

/** 'No. 212, week of 14 to 20 October 2023', 'Reporting period: 1-31 January 2024' above the first section. */
function periodCovered(document: Laid, sections: readonly (Section | null)[], times: readonly TimeMention[]): TimeValue | null {
  const first = sections.findIndex((section) => section !== null)
  const told = times.find(({ span, value }) => {
    const passage = document.passages.findIndex((each) => contains(each, span))
    if (passage < 0 || passage >= first || value === null || value.earliest === null || value.latest === null || value.earliest === value.latest) return false
    const { start, end } = document.passages[passage] as { start: number; end: number }
    return end - start <= 90 && coversWords.test(document.text.slice(start, span.start)) && Date.parse(value.latest) - Date.parse(value.earliest) <= 92 * 86_400_000
  })
  return told?.value ? { ...told.value, stated: false, anchor: 'discourse', sense: 'some_day', rule: 'the period the list covers' } : null
}

/** 'On Tuesday the office summoned a teacher. Two colleagues were held': a day told before in the item is its day. */
function isDatedBefore(document: Laid, tagged: TaggedText, dated: readonly TimeMention[], sentence: number): boolean {
  const at = tagged.sentences[sentence]
  const passage = document.passages[at?.passage ?? -1]
  return at !== undefined && passage !== undefined && dated.some(({ span }) => span.start >= passage.start && span.start < at.end)
}

const coversWords = /\b(?:weeks?|period|fortnight|covering|covers|covered)\b/i

function dayBefore(sections: readonly (Section | null)[], document: Laid, tagged: TaggedText, dated: readonly TimeMention[]): TimeValue | null {
  const first = sections.findIndex((section) => section !== null)
  const end = document.passages[first]?.start ?? 0
  const days = dated.flatMap(({ span, value }) => {
    // The day that the paper is of, in its head, is no day of what it tells: 'weekly summary (19.12. - 25.12.2022)'
    const on = sentenceOf(tagged, span)
    const passage = document.passages[tagged.sentences[on]?.passage ?? -1]
    const isOfPaper = value?.latest === document.publishedAt && passage !== undefined && passage.end - passage.start <= 110
    const isTold = span.end <= end && !isOfPaper && on >= 0
    return isTold && value !== null && value.earliest !== null && value.earliest === value.latest ? [value] : []
  })
  const [day] = days
  if (day === undefined || days.some((other) => other.earliest !== day.earliest)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: 'the day the introduction tells' }
}
