import type { ActMention, NumberMention } from '../../record/mention.ts'
import { contains } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { plainRelation, tokenAt } from '../../text/tree.ts'
import { scaleWords, unitWords } from '../../lexicon/en/numbers.ts'
import type { AttachedCount } from './attach-counts.ts'

const amount = `(?:\\d[\\d,]*|${[...Object.keys(unitWords), ...Object.keys(scaleWords)].join('|')})`
const from = '(?:(?:the|those|these|their|its|his|her|at least|about|some) )*'

/** 'eleven of the ' before 'twenty girls' */
const partBefore = new RegExp(`\\b(?:${amount}|some|many|most|several|none|each|any|all|part) of ${from}$`, 'i')

/** ' of the twenty', ' of them', ' of the attackers' behind 'eleven' */
const wholeBehind = new RegExp(`^ of (?:(?:the|those|these|their|its|his|her|at least|about|some) |(?:them|whom|those|these)\\b|${amount} )`, 'i')

/** True for the number of a whole, of which another number takes a part: the twenty of 'eleven of the twenty girls'. */
export function isWhole(text: string, sentence: Sentence, number: NumberMention): boolean {
  return partBefore.test(text.slice(Math.max(sentence.start, number.span.start - 40), number.span.start))
}

/** True for the number of a part: the eleven of 'eleven of the twenty girls', the two of 'two of them'. */
export function isPart(text: string, sentence: Sentence, number: NumberMention): boolean {
  return wholeBehind.test(text.slice(number.span.end, sentence.end))
}

/** True for an act told in a clause of a whole: 'two of the five men *arrested on Friday* were freed'. */
export function isOfTheWhole(sentence: Sentence, number: NumberMention, act: ActMention): boolean {
  const { head } = tokenAt(sentence, act.token)
  if (!/^(?:acl|amod)$/.test(plainRelation(tokenAt(sentence, act.token))) || act.trigger.start < number.span.end || tokenAt(sentence, head).start < number.span.end) return false
  return !sentence.tokens.slice(0, act.token).some(({ tag, text, start }) => start > number.span.end && (tag === 'AUX' || text === ','))
}

/**
 * 'Eleven of the twenty girls were freed': what befell a part is the whole figure of it, and the part is one of another figure only where
 * that figure was told of the same ('Nine were killed. Two of them were shot.', 'two of the nine killed were guards').
 */
export function asOwnTotal(text: string, sentence: Sentence, count: AttachedCount, acts: readonly ActMention[], before: readonly AttachedCount[]): AttachedCount {
  if (count.part !== 'subset') return count
  const act = count.act === null ? undefined : acts[count.act]
  if (act === undefined || act.sentence !== count.number.sentence || act.measure === null || !byAct.has(count.rule) || !isPart(text, sentence, count.number) || isOfTheWhole(sentence, count.number, act)) return count
  // 'One of them' may take its whole from farther away than 'one of the women'.
  const reach = ofThem.test(text.slice(count.number.span.end, sentence.end)) ? farBefore : nearBefore
  const isOfTold = before.some((each) => each.measure === count.measure && count.number.sentence - each.number.sentence <= reach && each.part !== 'subset' && (each.number.best ?? each.number.min ?? 0) >= (count.number.best ?? 1))
  return isOfTold ? count : asWholeFigure(count)
}

/** The count as a figure of all that it counts, and no part of another. */
export function asWholeFigure(count: AttachedCount): AttachedCount {
  return { ...count, part: 'total', number: { ...count.number, part: 'total' } }
}

/**
 * 'The murder of the six priests' where the same text tells of 'the six priests and the two maids': a part of the eight, wherever it stands. The
 * figure of a list is whole, and the number inside it a part; a figure of the same number of the same people is that part told by itself.
 */
export function asPartsOfLists(counts: readonly AttachedCount[]): AttachedCount[] {
  const isPartOf = (count: AttachedCount, whole: AttachedCount) =>
    whole.part === 'total' && whole.measure === count.measure && (whole.number.best ?? 0) > (count.number.best as number) &&
    counts.some((part) => part.part === 'subset' && part.measure === count.measure && part.number.noun === count.number.noun && part.number.best === count.number.best && contains(whole.number.span, part.number.span))
  return counts.map((count) => (count.part === 'total' && (count.number.best ?? 0) > 1 && count.number.noun !== null && counts.some((whole) => isPartOf(count, whole)) ? { ...count, part: 'subset' as const } : count))
}

/** How many sentences before a part its whole may be told, and the same for 'of them'. */
const nearBefore = 3
const farBefore = 8

const ofThem = /^ of (?:them|these|those)\b/i

const byAct: ReadonlySet<string> = new Set(['rule:counts/argument', 'rule:counts/near', 'rule:counts/plain', 'rule:counts/in-a-row'])
