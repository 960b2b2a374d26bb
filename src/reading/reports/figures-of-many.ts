import type { Sentence } from '../../text/tagged-text.ts'
import { aggregateWords, notedCases, opensWithYear, overIncidents, periodTotals, rankAside, runningTotal, totalOfWar } from '../../lexicon/en/measures.ts'
import type { Measure } from '../../record/count.ts'
import type { Span } from '../../record/span.ts'
import { wordsOf } from '../../record/span.ts'
import type { Found } from './assemble.ts'
import type { AttachedCount } from './attach-counts.ts'
import { actsOf } from './by-sentence.ts'
import type { PlacedAct } from './placed-act.ts'
import { isOneTown } from './places-part.ts'
import { days } from './windows.ts'

/** Which figures are of many incidents, and none of one: what their sentence says of how far they reach. */

/** A figure of people harmed in several incidents; the headline may give it before ('repeats'). */
export function isOverIncidents(found: Found, count: AttachedCount): boolean {
  if (count.number.unit === 'thing' || count.measure === 'participants') return false
  return overIncidents.some((each) => each.pattern.test(sentenceWords(found, count))) && !hasTownOfItsOwn(found, count)
}

/** 'In separate incidents, gunmen killed a teacher in Pattani and wounded two rangers in Yala': each act has a town of its own. */
function hasTownOfItsOwn(found: Found, count: AttachedCount): boolean {
  const own = count.act === null ? [] : (found.placed[count.act] as PlacedAct).places
  if (own.length !== 1) return false
  const others = actsOf(found.placed, count.number.sentence).filter((i) => i !== count.act).flatMap((i) => (found.placed[i] as PlacedAct).places)
  return others.some(({ value }) => value.words !== own[0]?.value.words)
}

/** True for a figure whose own words spread it over months or years. */
export function isRunningTotal(found: Found, count: AttachedCount): boolean {
  if (count.part === 'cumulative' || isOverPeriod(found, count)) return true
  const after = found.document.text.slice(count.words.end, count.words.end + 40)
  const told = count.number.best ?? count.number.min ?? 0
  // 'Last year more than 5,900 people were killed', in a text that has no day either
  if (told >= 100 && opensWithYear.test(sentenceWords(found, count)) && !hasOwnDay(found, count)) return true
  // 'estimates that 150,000 people have died of it'
  if (told >= 5_000 && ofHarm.has(count.measure) && !hasOwnDay(found, count) && (count.act === null || (found.placed[count.act] as PlacedAct).places.length === 0)) return true
  // 'A man who was killed last year' is one man.
  return (count.number.best !== 1 && runningTotal.test(after)) || (told >= 20 && /^[^.;]{0,20}\bin (?:19|20)\d\d\b/i.test(after)) || (totalOfWar.test(sentenceWords(found, count)) && !hasOwnDay(found, count))
}

/** Figures that in the thousands are a whole war's. */
const ofHarm: ReadonlySet<Measure> = new Set(['killed', 'injured', 'casualties_unspecified', 'detained', 'executed', 'missing'])

/** A figure in a sentence that spreads it over a period, where its act has no day of its own. */
function isOverPeriod(found: Found, count: AttachedCount): boolean {
  // People flee over weeks, and it is one flight.
  // 'Omar Vale, held since October, died': one person, and no sum
  if (count.number.best === 1 || count.measure === 'participants' || count.measure === 'displaced' || (count.number.unit === 'thing' && count.rule !== 'rule:counts/noun')) return false
  const words = sentenceWords(found, count)
  return (periodTotals.some(({ pattern }) => pattern.test(words)) || (notedCases.test(words) && isNotedOfMany(found, count))) && !hasOwnDay(found, count)
}

/** 'The centre recorded eight deaths': of many incidents, unless it did so in a town, or gives a figure of the news again ('eight were killed' before). */
function isNotedOfMany({ counts, placed }: Found, { act, number: { sentence } }: AttachedCount): boolean {
  if (act !== null && (placed[act] as PlacedAct).places.some(isOneTown)) return false
  const beside = counts.filter(({ number }) => number.sentence === sentence)
  return !counts.some((other) => other.number.best !== null && other.number.sentence < sentence && beside.some(({ measure, number }) => measure === other.measure && number.best === other.number.best))
}

/** 'Police arrested 14 people on Tuesday at a camp that had stood since January': the figure is of its act's own day. */
export function hasOwnDay(found: Found, count: AttachedCount): boolean {
  const placed = count.act === null ? undefined : found.placed[count.act]
  // 'A year on from the attack that killed 14': the year is none of the attack
  if (placed?.isBefore === true) return true
  // 'police on Monday raided homes and picked up 37 youths': the day stands with the first of the two
  const first = placed?.parent == null ? undefined : found.placed[placed.parent]
  return [...(placed?.times ?? []), ...(first?.act.outcome === false ? first.times : [])].some((time) => time.value !== null && days(time.value) <= 3 && !isSince(found, time.span))
}

/** 'since 15 April': the day a period begins is no day of the act. */
function isSince(found: Found, span: Span): boolean {
  return /\b(?:since\b[^.;,]{0,110}|(?:until|from)\b[^.;,]{0,60})$/i.test(found.document.text.slice(Math.max(0, span.start - 116), span.start))
}

/** True for a figure in a sentence of statistics, where its act has no day of its own. */
export function inStatistics(found: Found, count: AttachedCount): boolean {
  return aggregateWords.test(sentenceWords(found, count)) && !hasOwnDay(found, count)
}

/** The sentence that gives the figure, without what ranks its incident among those of a war: ', in what would be the deadliest raid in two years of war'. */
function sentenceWords(found: Found, count: AttachedCount): string {
  return wordsOf(found.document.text, found.tagged.sentences[count.number.sentence] as Sentence).replace(rankAside, '')
}
