import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { aggregateWords, deadlyAct, foldWords, manifold, notedCases, nthDead, ordinals, periodTotals, selfKilled } from '../../lexicon/en/measures.ts'
import { findPersons } from '../counts/find-persons.ts'
import { actBeside, actNear, actOfHarm } from './act-of-count.ts'
import type { AttachedCount } from './attach-counts.ts'

/** 'A triple murder': a figure where none stands in numbers, told once a document. */
export function manifolds(text: string, tagged: TaggedText, acts: readonly ActMention[], bySentence: ReadonlyMap<number, readonly number[]>, known: readonly AttachedCount[]): AttachedCount[] {
  const found: AttachedCount[] = []
  for (const { pattern, measure } of manifold) {
    if (known.some((count) => count.measure === measure && (count.number.best ?? count.number.min ?? 0) > 1 && count.part !== 'subset')) continue
    for (const [index, sentence] of tagged.sentences.entries()) {
      const match = [...text.slice(sentence.start, sentence.end).matchAll(pattern)][0]
      if (!match) continue
      const value = foldWords[(match[1] as string).toLowerCase()] as number
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const act = actOfHarm(acts, bySentence.get(index) ?? [], span, measure) ?? actBeside(tagged, acts, index, measure)
      if (act === null) continue
      found.push({ number: { ...figureAt(sentence, index, span, measure), min: value, max: value, best: value }, measure, act, part: 'total', words: span, rule: 'rule:counts/fold' })
      break
    }
  }
  return found
}

/**
 * 'killing six before turning the gun on himself': the attacker's own death is one more, told once a document.
 * Whether a toll told elsewhere has it in is for the reader: the group says that it is the attacker.
 */
export function selfKillings(text: string, tagged: TaggedText, acts: readonly ActMention[], bySentence: ReadonlyMap<number, readonly number[]>, known: readonly AttachedCount[], persons: readonly Span[]): AttachedCount[] {
  for (const [index, sentence] of tagged.sentences.entries()) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(selfKilled)) {
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      if (/\b(?:threat\w*|tried|trying|attempt\w*|want\w*|plan\w*|not|never) to\s*$/i.test(text.slice(Math.max(sentence.start, span.start - 24), span.start))) continue
      const here = bySentence.get(index) ?? []
      const number: NumberMention = { ...figureAt(sentence, index, span, 'killed'), part: 'additional', group: { words: match[0], status: 'attacker' } }
      const before = findPersons(text, sentence, persons).filter((person) => person.span.end <= span.start && person.how !== 'unsure')
      // The one told first in the sentence did it; a pronoun or nobody leaves open who.
      const person = before.find((each) => each.how !== 'pronoun' && each.how !== 'kin') ?? { span, head: number.head, how: 'other' as const, name: null, noun: null, age: null, sex: /herself|\bher\b/i.test(match[0]) ? ('f' as const) : ('m' as const) }
      const act = actNear(acts, here, number, 'killed') ?? actBeside(tagged, acts, index, 'killed')
      if (act === null || known.some((count) => overlaps(count.number.span, span) && count.measure === 'killed')) continue
      // 'He was found dead in his cell. The prison says he hanged himself': whoever dies so in custody attacked nobody.
      if (acts[act]?.type === 'custody.death') continue
      return [{ number: { ...number, person }, measure: 'killed', act, part: 'additional', words: span, rule: 'rule:counts/own-life' }]
    }
  }
  return []
}

/** 'Police look into a deadly shooting': at least one is dead, where the document gives no dead at all. */
export function deadlyActs(text: string, tagged: TaggedText, acts: readonly ActMention[], bySentence: ReadonlyMap<number, readonly number[]>, known: readonly AttachedCount[]): AttachedCount[] {
  if (known.some((count) => count.measure === 'killed')) return []
  for (const [index, sentence] of tagged.sentences.slice(0, storyOpens).entries()) {
    const match = deadlyAct.exec(text.slice(sentence.start, sentence.end))
    if (!match) continue
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const act = actOfHarm(acts, bySentence.get(index) ?? [], span, 'killed')
    if (act === null) continue
    return [{ number: { ...figureAt(sentence, index, span, 'killed'), max: null, best: null, comparator: '>=' }, measure: 'killed', act, part: 'total', words: span, rule: 'rule:counts/deadly-act' }]
  }
  return []
}

/** In so many sentences a story has told what it is about. */
const storyOpens = 4

/** 'A third person has died': so many at least are dead by now. */
export function ordinalDead(text: string, tagged: TaggedText, acts: readonly ActMention[], bySentence: ReadonlyMap<number, readonly number[]>, known: readonly AttachedCount[]): AttachedCount[] {
  return tagged.sentences.flatMap((sentence, index): AttachedCount[] => {
    const words = text.slice(sentence.start, sentence.end)
    const match = nthDead.exec(words)
    if (!match || notedCases.test(words) || periodTotals.some((each) => each.pattern.test(words)) || aggregateWords.test(words)) return []
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const value = ordinals[(match[1] as string).toLowerCase()] as number
    const act = actOfHarm(acts, bySentence.get(index) ?? [], span, 'killed') ?? actBeside(tagged, acts, index, 'killed')
    const told = known.some((count) => count.measure === 'killed' && count.part !== 'subset' && (count.number.best ?? count.number.min ?? 0) >= value)
    if (act === null || told) return []
    return [{ number: { ...figureAt(sentence, index, span, 'killed'), min: value, max: null, best: null, comparator: '>=' }, measure: 'killed', act, part: 'total', words: span, rule: 'rule:counts/ordinal' }]
  })
}

/** One person at a place of the text, to be told apart by the caller. */
function figureAt(sentence: Sentence, index: number, span: Span, measure: Measure): NumberMention {
  return { span, phrase: span, min: 1, max: 1, best: 1, comparator: '=', noun: null, unit: 'person', part: 'total', group: null, measure, sentence: index, head: Math.max(0, sentence.tokens.findIndex((token) => token.end >= span.end)) }
}
