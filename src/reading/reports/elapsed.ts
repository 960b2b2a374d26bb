import type { TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import { openerParts } from '../../text/opener.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { pointers } from '../../lexicon/en/function-words.ts'
import { afterHowLong, anniversaryOf, cameBefore, followsAnother, howLongItLasted, marksDay } from '../../lexicon/en/times.ts'
import type { Day } from '../times/calendar.ts'
import { addMonths, isoDay, isoMonth, isoYear, lastOfMonth, parseDay, partsOf } from '../times/calendar.ts'
import { numberOf, ordinalOf, unitOf } from '../times/words.ts'

/** What a sentence tells as having been so long before the rest of it: 'Two years after the raid on Kaya, in which nine died, police arrested six'. */
export interface Elapsed {
  /** The words that say how long, with 'after' or 'since'. */
  readonly words: Span
  /** What they are counted from. */
  readonly before: Span
  /** True where it befell those of whom the rest tells: 'died three days after he was shot'. */
  readonly ofSame: boolean
  /** True for days, weeks and months: who dies so long after an attack died of it. */
  readonly isShort: boolean
  /** When that was; null where it cannot be counted. */
  readonly time: TimeMention | null
  /** When the rest of the sentence was, which gives no day, where the day of what was before is told: 'A day after the bombing on 3 March'; null elsewhere. */
  readonly after: TimeMention | null
}

/**
 * The stretch of a sentence that tells of before, by how long before; null where none does.
 * @param times those of the sentence
 * @param around what stands around a sentence that tells no day: the day that the news is of, null where it is not known, and the time told last before; asked only where the words are there
 */
export function elapsedIn(text: string, sentence: Sentence, times: readonly TimeMention[], around: () => { readonly news: string | null; readonly story: TimeValue | null }): Elapsed | null {
  const told = wordsOfElapsed(text, sentence)
  if (told === null) return null
  const { words, amount, unit } = told
  const before = { start: words.end, end: endOf(sentence, words) }
  if (before.end <= before.start) return null
  const { news, story } = around()
  const own = times.find(({ span, value, timex }) => value !== null && timex !== 'SET' && value.earliest !== null && value.latest !== null && !overlaps(span, words) && !contains(before, span))?.value ?? null
  const behind = sentence.tokens.findIndex(({ start }) => start >= words.end)
  // 'Three days after the shooting': of the one told before, so long after the day told there
  const there = times.find(({ span, value }) => value !== null && contains(before, span))?.value ?? null
  const isOfStory = own === null && there === null && amount !== null && unit !== 'year' && pointers.includes(sentence.tokens[behind]?.lower ?? '')
  const after = own === null ? countedOn(isOfStory ? story : there, amount, unit, news) : null
  if (isOfStory && after === null) return null
  const anchor: Anchor | null = own?.earliest != null && own.latest !== null ? { first: parseDay(own.earliest) as Day, last: parseDay(own.latest) as Day } : dayOfNews(news)
  const value = isOfStory ? story : anchor === null || amount === null ? null : countedBack(anchor, own !== null, { ...told, amount })
  const ofSame = sentence.tokens.slice(behind, behind + 4).some(({ lower }) => samePeople.has(lower))
  const mention = (counted: TimeValue | null): TimeMention | null => (counted === null ? null : { span: words, timex: 'DATE', timexValue: counted.edtf, mod: null, value: { ...counted, span: words } })
  return { words, before, ofSame, isShort: unit !== 'year', time: mention(value), after: mention(after) }
}

/** The day that lies so many days or weeks behind one that is told; null where either is not told to the day, or it has yet to come. */
function countedOn(told: TimeValue | null, amount: number | 'vague' | null, unit: Unit, news: string | null): TimeValue | null {
  if (told?.earliest == null || told.earliest !== told.latest || typeof amount !== 'number' || (unit !== 'day' && unit !== 'week')) return null
  const day = isoDay((parseDay(told.earliest) as Day) + amount * (unit === 'week' ? 7 : 1))
  if (news !== null && day > news) return null
  return { edtf: day, earliest: day, latest: day, sense: 'every_day', anchor: 'discourse', stated: false, rule: 'counted from what was before', span: null }
}

interface Anchor {
  readonly first: Day
  readonly last: Day
}

function dayOfNews(news: string | null): Anchor | null {
  const day = news === null ? null : parseDay(news)
  return day === null ? null : { first: day, last: day }
}

/** Words by which a clause tells of those of whom the rest of the sentence tells. */
const samePeople: ReadonlySet<string> = new Set(['he', 'she', 'they', 'him', 'them', 'his', 'her', 'their', 'being'])

type Unit = 'hour' | 'day' | 'week' | 'month' | 'year'

/** The words that say how long before something was; an amount of null where none can be counted. */
interface ToldLength {
  readonly words: Span
  readonly amount: number | 'vague' | null
  readonly unit: Unit
  /** 'to the day' */
  readonly exact: boolean
  /** 'on the anniversary of' */
  readonly isJubilee: boolean
}

/** 'Two years after', 'ten years to the day after', 'on the third anniversary of', 'decades after', 'follows'. */
function wordsOfElapsed(text: string, sentence: Sentence): ToldLength | null {
  const own = text.slice(sentence.start, sentence.end)
  const after = afterHowLong.exec(own)
  const isLong = /^(?:year|decade)/i.test(after?.groups?.['unit'] ?? '')
  if (after !== null && !howLongItLasted.test(own.slice(0, after.index)) && (isLong || !cameBefore.test(own.slice(0, after.index)))) {
    const { n: count, unit: name = '', exact } = after.groups ?? {}
    const unit = unitOf(name)
    const n = count === undefined ? 'vague' : numberOf(count)
    // 'the year after the raid' is the next one
    if (n === null || (count === undefined && !name.endsWith('s'))) return null
    const words = { start: sentence.start + after.index, end: sentence.start + after.index + after[0].length }
    const isDecades = unit === 'decade'
    if (isDecades || unit === 'hour' || unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year') return { words, amount: isDecades && n !== 'vague' ? n * 10 : n, unit: isDecades ? 'year' : unit, exact: exact !== undefined || marksDay.test(own.slice(0, after.index)), isJubilee: false }
  }
  const follows = followsAnother.exec(own)
  if (follows !== null) {
    const end = sentence.start + follows.index + follows[0].trimEnd().length
    return { words: { start: end - (follows[1] as string).length, end }, amount: null, unit: 'day', exact: false, isJubilee: false }
  }
  const jubilee = anniversaryOf.exec(own)
  if (jubilee === null) return null
  const { ord, exact } = jubilee.groups ?? {}
  return { words: { start: sentence.start + jubilee.index, end: sentence.start + jubilee.index + jubilee[0].length }, amount: ord === undefined ? 'vague' : ordinalOf(ord), unit: 'year', exact: exact !== undefined, isJubilee: true }
}

/** Where what was before ends: at the main clause behind it, where the words open the sentence; else at the next clause joined by 'and' or 'but', or at the end. */
function endOf({ start, end, tokens }: Sentence, words: Span): number {
  const isVerb = ({ fine }: Token) => fine === 'VBD' || fine === 'VBZ' || fine === 'VBP' || fine === 'MD'
  // 'said that two years after the raid on Kaya, its men had ...'
  const opensClause = tokens.some((token, i) => token.lower === 'that' && tokens[i + 1]?.start === words.start)
  if (opensClause || !tokens.some((token) => token.end <= words.end && isVerb(token))) {
    const first = words.start - start < 8 ? 0 : tokens.findIndex((token) => token.start >= words.start)
    const parts = openerParts(tokens.slice(first).map((token) => token.text), (i) => isVerb(tokens[first + i] as Token))
    return parts === null ? words.end : (tokens[first + parts.main] as Token).start
  }
  // 'fired at crowds marking two years since the June protests, killing eight': behind what has no verb of its own the main clause goes on
  const goesOn = (comma: number) => tokens[comma + 1]?.fine === 'VBG' && !tokens.some((token, i) => token.start >= words.end && i < comma && (isVerb(token) || token.fine === 'VBN'))
  const stop = tokens.find((token, i) => token.start > words.end && (/^[;:\u2013\u2014]$/.test(token.text) || (token.text === ',' && (/^(?:and|but|while|as)$/.test(tokens[i + 1]?.lower ?? '') || goesOn(i)))))
  return stop?.start ?? end
}

/** The window that lies so long before a day; one that was only 'years' before ends a year before it. */
function countedBack({ first, last }: Anchor, isTold: boolean, { amount, unit, exact, isJubilee }: Omit<ToldLength, 'amount'> & { readonly amount: number | 'vague' }): TimeValue {
  const frame = { sense: 'some_day', anchor: isTold ? 'discourse' : 'publication', stated: false, rule: 'ago/before what came after it', span: null } as const
  const back = (day: Day, n: number) => (unit === 'day' ? day - n : unit === 'week' ? day - 7 * n : addMonths(day, -n * (unit === 'month' ? 1 : 12)))
  if (amount === 'vague') {
    // 'plan vigils on the anniversary of her arrest', which may be some weeks ahead
    const latest = isoDay(back(last, 1) + (isJubilee ? 31 : 0))
    const earliest = unit === 'day' ? isoDay(first - 10) : null
    return { ...frame, edtf: `${earliest ?? '..'}/${latest}`, earliest, latest }
  }
  // 'less than 24 hours after'
  if (unit === 'hour') {
    const [earliest, latest] = [isoDay(first - Math.ceil(amount / 24)), isoDay(last - Math.floor(amount / 48))]
    return { ...frame, edtf: earliest === latest ? earliest : `${earliest}/${latest}`, earliest, latest }
  }
  const isOneDay = first === last
  if (isOneDay && (exact || (unit === 'day' && isTold))) {
    const day = isoDay(back(first, amount))
    return { ...frame, edtf: day, earliest: day, latest: day, sense: 'every_day' }
  }
  if (unit === 'year') {
    const year = partsOf(back(last, amount)).year
    return { ...frame, edtf: `${isoYear(year)}~`, earliest: `${isoYear(year)}-01-01`, latest: `${isoYear(year)}-12-31` }
  }
  if (unit === 'month') {
    const { year, month } = partsOf(back(last, amount))
    return { ...frame, edtf: `${isoMonth(year, month)}~`, earliest: `${isoMonth(year, month)}-01`, latest: isoDay(lastOfMonth(year, month)) }
  }
  // News is told some days late.
  const slack = unit === 'week' ? 3 : isTold ? 0 : 3
  const [from, to] = [isoDay(back(first, amount) - slack), isoDay(back(last, amount) + (unit === 'week' ? 3 : 0))]
  return { ...frame, edtf: `${from}/${to}`, earliest: from, latest: to }
}
