import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { amounts } from '../../lexicon/en/joining.ts'
import { cameAfter, earlierIncident, mournedBefore, rememberedWhen } from '../../lexicon/en/measures.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Telling } from './story.ts'
import { days } from './windows.ts'

/** What a sentence tells beside its incident: what came before it, and what it only remembers. */

/** 'The shooting comes a week after a teacher was killed': the teacher was killed in another incident. */
export function isAside(text: string, tagged: TaggedText, { act }: PlacedAct): boolean {
  const sentence = tagged.sentences[act.sentence]
  if (sentence === undefined) return false
  const before = text.slice(sentence.start, act.trigger.start)
  return earlierIncident.some(({ pattern }) => pattern.test(before))
}

/** True for an act that those told of before in its sentence only remember. */
export function isRemembered(text: string, { act }: PlacedAct, tagged: TaggedText): boolean {
  const sentence = tagged.sentences[act.sentence]
  const before = text.slice(sentence?.start ?? 0, act.trigger.start)
  return rememberedWhen.test(before) || (act.outcome && sentence?.tokens[act.token]?.relation === 'acl' && mournedBefore.test(before))
}

/** 'The blast came a day after a bomb killed 12 people in Dola': a day before the blast, where that is told. */
export function timeOfAside(text: string, tagged: TaggedText, { act }: PlacedAct, latest: readonly Telling[]): TimeValue | null {
  const sentence = tagged.sentences[act.sentence] as Sentence
  const came = cameAfter.exec(text.slice(sentence.start, act.trigger.start))
  if (came === null) return null
  const here = latest.findLast((telling) => !telling.aside && telling.last === act.sentence)
  // 'The strike came a day after ...': the one told before, where its noun tells no act by itself
  const isOfBefore = /^(?:The|This|That) /.test(text.slice(sentence.start, sentence.start + 5))
  const before = isOfBefore ? latest.findLast((telling) => !telling.aside && act.sentence - telling.last <= 8 && telling.time !== null && days(telling.time) === 1) : undefined
  const day = (here ?? before)?.time
  if (day?.earliest == null || days(day) !== 1) return null
  const [least, most] = daysBack(came[0], came.groups?.['n'] ?? null, (came.groups?.['unit'] ?? 'day').toLowerCase())
  const at = (back: number) => new Date(Date.parse(day.earliest as string) - Math.round(back) * 86_400_000).toISOString().slice(0, 10)
  const [earliest, latestDay] = [at(most), at(least)]
  const start = sentence.start + came.index + came[0].search(/\S+ (?:hour|day|week|month)s? after\b/i)
  return {
    edtf: earliest === latestDay ? earliest : `${earliest}/${latestDay}`, earliest, latest: latestDay, sense: 'some_day', anchor: 'discourse', stated: false, rule: 'before what came after it',
    span: { start, end: text.indexOf(' after', start) + ' after'.length },
  }
}

/** How many days at least and at most lie before what 'came two weeks after': more or less than told, where the words say so. */
function daysBack(words: string, n: string | null, unit: string): readonly [number, number] {
  const length = { hour: 0, day: 1, week: 7, month: 30 }[unit] as number
  if (length === 0) return [0, 1]
  // 'days after': on a day that is not told
  if (n === null) return [length, length * 6]
  const told = amountOf(n) * length
  if (/\b(?:less than|fewer than|within|under|barely|not even) /i.test(words)) return [1, told]
  if (/\b(?:more than|over) /i.test(words)) return [told, told * 1.5]
  return unit === 'day' ? [told, told] : [told - length / 2, told + length / 2]
}

/** 'two', '12', 'a', 'several' as a number of days or weeks; some are six at most. */
export function amountOf(words: string): number {
  if (/^(?:several|some|a few)$/i.test(words)) return 6
  return /^an?$/i.test(words) ? 1 : amounts.includes(words.toLowerCase()) ? amounts.indexOf(words.toLowerCase()) + 1 : Number(words)
}
