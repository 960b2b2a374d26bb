import type { Measure } from '../../record/count.ts'
import type { ActArgument, ActMention, NumberMention } from '../../record/mention.ts'
import { contains, hull } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { theirBodies } from '../../lexicon/en/measures.ts'
import type { AttachedCount } from './attach-counts.ts'

/**
 * Figures taken up by a word: 'The police arrested five men. All of them were released' is five released. Only right behind the
 * figure, in its paragraph, and only where one figure can be meant.
 */
export function takenUp(text: string, tagged: TaggedText, acts: readonly ActMention[], numbers: readonly NumberMention[], attached: readonly AttachedCount[]): AttachedCount[] {
  const found = bodiesFound(text, tagged, acts, attached)
  const counted = new Set([...found, ...attached].map(({ act }) => act))
  return [...found, ...acts.flatMap((act, i): AttachedCount[] => {
    if (act.measure === null || act.counted === 'agent' || counted.has(i)) return []
    const sentence = tagged.sentences[act.sentence] as Sentence
    const them = act.arguments.find(({ role, head }) => role === 'victim' && tokenAt(sentence, head).lower === 'them')
    if (them !== undefined) return stoppedFirst(act, i, numbers)
    const they = act.arguments.find(({ role, head }) => role === 'victim' && tokenAt(sentence, head).lower === 'they')
    if (they !== undefined) return heldBefore(act, i, they, { tagged, acts, numbers })
    const words = act.arguments.find(({ role, head }) => role === 'victim' && isAll(sentence, head))
    if (words === undefined) return []
    const before = attached.filter((count) => count.number.sentence < act.sentence && count.number.sentence >= act.sentence - 1 && tagged.sentences[count.number.sentence]?.passage === sentence.passage)
    const told = before.filter((count) => count.part === 'total' && count.number.unit === 'person' && count.measure !== 'participants')
    const [only, another] = told
    if (only === undefined || another !== undefined || text.slice(words.span.start, words.span.end) === '') return []
    const span = hull([words.span, act.trigger])
    return [{ ...only, number: { ...only.number, span: words.span, phrase: words.span, measure: act.measure, sentence: act.sentence, head: words.head }, measure: act.measure, act: i, words: span, rule: 'rule:counts/taken-up' }]
  })]
}

/** 'Gunmen took four youths from their homes; their bodies were found the next day': the four, where only they were taken. */
function bodiesFound(text: string, tagged: TaggedText, acts: readonly ActMention[], attached: readonly AttachedCount[]): AttachedCount[] {
  return tagged.sentences.flatMap((sentence, index): AttachedCount[] => {
    const match = theirBodies.exec(text.slice(sentence.start, sentence.end))
    if (match === null) return []
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    const near = attached.filter(({ number }) => number.span.end <= span.start && number.sentence >= index - 1 && tagged.sentences[number.sentence]?.passage === sentence.passage)
    const [only, another] = near.filter(({ measure, part, number }) => takenAway.has(measure) && part === 'total' && number.unit === 'person' && (number.best ?? number.min ?? 0) > 1)
    if (only === undefined || another !== undefined || near.some(({ measure }) => measure === 'killed')) return []
    const own = acts.findIndex((act) => act.sentence === index && act.measure === 'killed' && contains(span, act.trigger))
    return [{ ...only, number: { ...only.number, span, phrase: span, measure: 'killed', sentence: index, head: sentence.tokens.findIndex(({ end }) => end >= span.end) }, measure: 'killed', act: own < 0 ? only.act : own, words: span, rule: 'rule:counts/taken-up' }]
  })
}

/** Measures of those who are taken and not seen again. */
const takenAway: ReadonlySet<Measure> = new Set<Measure>(['abducted', 'detained', 'missing'])

/** 'stopped two traders and beat them to death': the one number of people before, who did it left out. */
function stoppedFirst(act: ActMention, index: number, numbers: readonly NumberMention[]): AttachedCount[] {
  const before = numbers.filter((number) => number.sentence === act.sentence && number.span.end < act.trigger.start && number.unit === 'person' && number.part === 'total' && !act.arguments.some(({ role, span }) => role === 'perpetrator' && contains(span, number.span)))
  const [only, another] = before
  if (only === undefined || another !== undefined || act.measure === null) return []
  return [{ number: only, measure: act.measure, act: index, part: 'total', words: hull([only.phrase, act.trigger]), rule: 'rule:counts/taken-up' }]
}

/** What befalls those who are held, and nobody else. */
const ofPrisoners: ReadonlySet<Measure | null> = new Set<Measure | null>(['released', 'sentenced', 'executed', 'tortured'])

/**
 * 'Police detained four students. They were freed in the evening', 'Police held 14 students; they were freed': the one number of several
 * people before in the sentence, or where it opens with 'they' in the one before, of its paragraph, where nobody was killed or hurt there who
 * may be told apart from those who did it.
 */
function heldBefore(act: ActMention, index: number, they: ActArgument, { tagged, acts, numbers }: { readonly tagged: TaggedText; readonly acts: readonly ActMention[]; readonly numbers: readonly NumberMention[] }): AttachedCount[] {
  const before = they.head <= 4 ? act.sentence - 1 : act.sentence
  if (!ofPrisoners.has(act.measure) || tagged.sentences[before]?.passage !== tagged.sentences[act.sentence]?.passage) return []
  const told = numbers.filter((number) => number.sentence === before && number.span.end < they.span.start && number.unit === 'person' && (number.best ?? number.min ?? 0) > 1)
  const [only, another] = told
  if (only === undefined || another !== undefined || acts.some((other) => other.sentence === before && (other.measure === 'killed' || other.measure === 'injured' || other.measure === 'casualties_unspecified'))) return []
  const { span, head } = they
  return [{ number: { ...only, part: 'total', span, phrase: span, measure: act.measure, sentence: act.sentence, head }, measure: act.measure as Measure, act: index, part: 'total', words: hull([span, act.trigger]), rule: 'rule:counts/taken-up' }]
}

/** 'all of them', 'both of them': as many as were told. */
function isAll(sentence: Sentence, head: number): boolean {
  const next = sentence.tokens[head + 1]
  return ['all', 'both'].includes(tokenAt(sentence, head).lower) && next?.lower === 'of' && ['them', 'these', 'those'].includes(sentence.tokens[head + 2]?.lower ?? '')
}
