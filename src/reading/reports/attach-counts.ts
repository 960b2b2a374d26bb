import { familyOf } from '../../record/act.ts'
import type { CountPart, Measure } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import type { ActMention, NumberMention, PersonTold, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, overlaps } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { isForceTold, tellsMishap } from '../acts/other-fields.ts'
import { findPersons } from '../counts/find-persons.ts'
import type { ZeroMention } from '../counts/find-zeros.ts'
import { inAnotherPlace } from '../../lexicon/en/places.ts'
import { mishapNouns } from '../../lexicon/en/mishaps.ts'
import { harmTold, holdingTold } from '../../lexicon/en/measures.ts'
import { actBeside } from './act-of-count.ts'
import { saysOfAttacker, withAttackers } from './attackers-harmed.ts'
import { withFates } from './fates.ts'
import { agedPersons, impliedNumbers } from './implied-numbers.ts'
import { asNamed, isAmongThose, isAsideOf, sumsOfNumbers } from './lists-of-persons.ts'
import { listOfNames } from './named-victims.ts'
import { measuresOf } from './measures-of-number.ts'
import { asOwnTotal } from './part-of-whole.ts'
import { personsHarmed } from './persons-harmed.ts'
import { isInColumn, tableFigures } from './table-figures.ts'
import { takenUp } from './taken-up.ts'
import { thingsDamaged } from './things-damaged.ts'
import { isOfComparison } from './times-of-no-act.ts'
import { deadlyActs, manifolds, ordinalDead, selfKillings } from './told-without-number.ts'
import { harms, ownOutcomes } from './words-of-number.ts'

/** A number tied to an act: what it is a number of, and the words that say so. */
export interface AttachedCount {
  readonly number: NumberMention
  readonly measure: Measure
  /** Index of the act it belongs to, or null when only its own words tell the measure ('three dead'). */
  readonly act: number | null
  readonly part: CountPart
  /** Trigger and number phrase together. */
  readonly words: Span
  readonly rule: string
  /** Whether who did it is among those counted, where the words say so. */
  readonly includesAttacker?: 'yes' | 'no'
  /** Set where the dead are some of those told as hurt. */
  readonly outOf?: Measure
  /** The persons whose number was added up, where no words give it. */
  readonly parts?: readonly Span[]
}

/**
 * Ties numbers to measures: through the parse where an act's patient (or agent) is the counted noun, through the noun
 * itself ('three deaths'), through 'N dead', 'toll of N', and last through the nearest trigger of the clause.
 * Numbers that lie in time expressions count nothing.
 */
export function attachCounts(
  document: Pick<Document, 'text' | 'passages'>,
  tagged: TaggedText,
  acts: readonly ActMention[],
  numbers: readonly NumberMention[],
  zeros: readonly ZeroMention[],
  times: readonly TimeMention[],
  persons: readonly Span[],
): AttachedCount[] {
  const { text } = document
  const columns = tableFigures(document, tagged, acts)
  const attached: AttachedCount[] = [...columns]
  const bySentence = new Map<number, number[]>()
  acts.forEach((act, i) => {
    const list = bySentence.get(act.sentence) ?? []
    list.push(i)
    bySentence.set(act.sentence, list)
  })
  const timeSpans = new SpanIndex(times.map(({ span }) => span))
  // 'compared with 38 killed and 20 abducted in the week before': figures of another time
  const isOfAnother = ({ sentence, span }: NumberMention) => isOfComparison(tagged.sentences[sentence] as Sentence, span)
  const counted = numbers.filter((number) => !isInColumn(columns, number) && timeSpans.overlapping(number.span).length === 0 && !isOfAnother(number))
  const countedIn = new Map<number, NumberMention[]>()
  for (const number of counted) {
    const list = countedIn.get(number.sentence)
    if (list) list.push(number)
    else countedIn.set(number.sentence, [number])
  }
  tagged.sentences.forEach((sentence, index) => {
    const here = bySentence.get(index) ?? []
    const words = text.slice(sentence.start, sentence.end)
    const tellsHarm = harmTold.test(words)
    const people = tellsHarm || holdingTold.test(words) ? findPersons(text, sentence, persons) : []
    const inSentence = (countedIn.get(index) ?? []).map((number) => asPerson(sentence, number, people))
    const lists = people.length + inSentence.length > 1 ? sumsOfNumbers(text, sentence, inSentence, people).map((sum) => ({ ...sum, sentence: index })) : []
    // A list read from the words knows that 'Anna Webb, 24, a teacher' is one; the parse may not.
    const implied = here
      .flatMap((i) => impliedNumbers(text, sentence, acts[i] as ActMention, inSentence, index, persons))
      .map((each) => ({ number: asPerson(sentence, asNamed(text, each.number, lists), people) }))
      .filter(({ number }) => number.best === 1 || !lists.some((list) => overlaps(list.span, number.span) && (list.span.start <= number.span.start || beforeNumber.test(text.slice(number.span.start, list.span.start))) && number.span.end - list.span.end <= 15))
    let previous: AttachedCount[] = []
    const chains = lists.filter((list) => !implied.some((each) => overlaps(each.number.span, list.span) && (each.number.best ?? each.number.min ?? 0) >= (list.best ?? list.min ?? 0)))
    const aged = agedPersons(text, sentence, index, [...inSentence, ...implied.map((each) => each.number)]).map((number) => asPerson(sentence, number, people))
    const sums = [...implied.map((each) => each.number).filter((number) => (number.best ?? number.min ?? 0) > 1), ...chains]
    // 'three boys and a man were shot': the numbers inside the sum are its parts.
    // 'five people, a cook and four guests': the five are all of them, told before who they are
    const isDivided = (sum: NumberMention, number: NumberMention) => sum.span.start === number.span.start && sum.best === number.best && sum.min === number.min
    const told = inSentence.map((number) => (sums.some((sum) => contains(sum.span, number.span) && !isDivided(sum, number)) || isAsideOf(text, sentence, inSentence, number) ? { ...number, part: 'subset' as const } : number))
    const further = [...implied.map(({ number }) => (chains.some((sum) => contains(sum.span, number.span)) ? { ...number, part: 'subset' as const } : number)), ...chains.filter((sum) => !inSentence.some((number) => isDivided(sum, number))), ...aged]
    for (const number of [...told, ...further].map((each) => (isAmongThose(text, sentence, each) ? { ...each, part: 'subset' as const } : each)).sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
      const made = measuresOf(text, sentence, acts, here, number, previous, attached).map((each) => (each.act !== null && acts[each.act]?.again === true && each.part !== 'cumulative' ? { ...each, part: inAnotherPlace.test(text.slice(each.number.phrase.end, sentence.end)) ? ('additional' as const) : ('total' as const) } : asFurther(text, asOwnTotal(text, sentence, asTotal(each, previous, attached), acts, attached), acts, attached)))
      attached.push(...made)
      if (made.length > 0) previous = made
    }
    if (tellsHarm && people.length > 0) {
      attached.push(...personsHarmed(text, tagged, index, acts, here, people, inSentence, [...sums, ...attached.filter((count) => count.number.sentence === index).map((count) => count.number)]))
    }
  })
  attached.push(...thingsDamaged(acts, counted))
  attached.push(...takenUp(text, tagged, acts, counted, attached))
  attached.push(...noughts(acts, zeros, attached))
  attached.push(...manifolds(text, tagged, acts, bySentence, attached))
  attached.push(...selfKillings(text, tagged, acts, bySentence, attached, persons))
  attached.push(...ordinalDead(text, tagged, acts, bySentence, attached))
  attached.push(...deadlyActs(text, tagged, acts, bySentence, attached))
  const told = namedAgain(text, tagged, acts, attached)
  const cameAbout = withoutBorrowed(text, withoutMishaps(tagged, told, acts), acts).filter((count) => !isOfAttempt(count, acts) && !tellsRank(text, count))
  return saysOfAttacker(text, tagged, withFates(text, withAttackers(text, tagged, acts, cameAbout))).map((count) => (count.act === null && harms.has(count.measure) ? { ...count, act: actBeside(tagged, acts, count.number.sentence, count.measure) } : count))
}

/** 'The other' of 'The other three, two Danes and a Swede': the words before the first number of a list. */
const beforeNumber = /^(?:(?:the|all|these|those|his|her|their|its) )?(?:(?:other|remaining|last|first|further|same|latter) )?$/i

/** 'Three men were killed. The names of the dead are A, B and C': those named are the three, and no further figure. */
function namedAgain(text: string, tagged: TaggedText, acts: readonly ActMention[], attached: readonly AttachedCount[]): AttachedCount[] {
  return attached.map((count) => {
    const { sentence: index, span, best } = count.number
    const sentence = tagged.sentences[index]
    const list = sentence === undefined || count.part !== 'total' ? null : listOfNames(text.slice(sentence.start, sentence.end).replace(/\s/g, ' '))
    if (sentence === undefined || list === null || span.start < sentence.start + list.at - 1) return count
    // 'Twelve were killed.' and, in the next paragraph, 'The body of A was found, shot in the back': a death with an act of its own
    const isOwn = (other: AttachedCount) => count.act !== null && acts[count.act]?.sentence === index && tagged.sentences[other.number.sentence]?.passage !== sentence.passage
    const isOfThem = attached.some((other) => !isOwn(other) && other.measure === count.measure && other.number.sentence < index && other.number.sentence >= index - 8 && other.part !== 'subset' && (other.number.best ?? other.number.min ?? 0) >= (best ?? 1))
    return isOfThem ? { ...count, part: 'subset' as const } : count
  })
}

/** 'He is the third journalist killed this week': the two others were not killed with him. */
function tellsRank(text: string, { number, part }: AttachedCount): boolean {
  if (part === 'update' || !/^the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|latest) /i.test(text.slice(number.span.start, number.phrase.end + 1))) return false
  return /\b(?:is|was|are|were|be|been|becomes?|became) $/i.test(text.slice(Math.max(0, number.span.start - 12), number.span.start))
}

/** 'tried to kidnap a priest': nobody was taken. */
function isOfAttempt({ act, measure, number }: AttachedCount, acts: readonly ActMention[]): boolean {
  const own = act === null ? undefined : acts[act]
  return own?.attempted === true && own.measure === measure && number.best !== 0
}

/** The dead of a crash that a story of a killing also tells of. */
function withoutMishaps(tagged: TaggedText, attached: readonly AttachedCount[], acts: readonly ActMention[]): AttachedCount[] {
  const mishap = new Map<number, boolean>()
  const isMishap = (index: number) => {
    const sentence = tagged.sentences[index] as Sentence
    if (!mishap.has(index)) mishap.set(index, (tellsMishap(sentence) && !isForceTold(acts, index)) || (killsByItself(sentence) && acts.every((act) => act.sentence !== index)))
    return mishap.get(index) as boolean
  }
  return attached.filter((count) => !ownOutcomes.has(count.measure) || !isMishap(count.number.sentence))
}

/** 'Cholera has killed at least 40 people in the camp': whatever is told around it. */
function killsByItself({ tokens }: Sentence): boolean {
  return tokens.some(({ lemma, relation, head }) => relation === 'nsubj' && mishapNouns.has(lemma) && ['kill', 'claim', 'sicken', 'infect'].includes(tokens[head]?.lemma ?? ''))
}

/**
 * '6-8 were killed and 2-4 injured': where a number stands right beside the outcome, that outcome is no other number's,
 * whatever the parse makes of the subject they share.
 */
function withoutBorrowed(text: string, attached: readonly AttachedCount[], acts: readonly ActMention[]): AttachedCount[] {
  const beside = attached.filter((count) => count.rule === 'rule:counts/plain' || count.rule === 'rule:counts/verb')
  return attached.filter((count) => {
    if (count.act === null || (count.rule !== 'rule:counts/argument' && count.rule !== 'rule:counts/near')) return true
    const trigger = (acts[count.act] as ActMention).trigger
    return !beside.some(
      (other) =>
        !isJoined(text, count, other) && other.measure === count.measure && other.number.sentence === count.number.sentence && contains(other.words, trigger) &&
        !overlaps(other.number.span, count.number.span) && other.part !== 'subset' && count.part !== 'subset',
    )
  })
}

/** 'Four soldiers and at least 15 gunmen were killed': two subjects of one verb. */
function isJoined(text: string, count: AttachedCount, other: AttachedCount): boolean {
  return /^,? (?:and|as well as) (?:(?:at least|about|around|some|more than|over|nearly|up to|another) )?$/i.test(text.slice(count.number.phrase.end, other.number.span.start))
}

/** 'No one was hurt' speaks of the violent act told last before it, else of the one told next; 'no soldier was hurt' of a part of those whom it befell. */
function noughts(acts: readonly ActMention[], zeros: readonly ZeroMention[], attached: readonly AttachedCount[]): AttachedCount[] {
  const happened = acts.map((act, i) => ({ act, i })).filter(({ act }) => act.polarity === 'affirms' && (act.modality === 'asserted' || act.modality === 'hedged') && harmsBy.has(familyOf(act.type)))
  return zeros.flatMap((zero): AttachedCount[] => {
    const before = happened.filter(({ act }) => act.trigger.start < zero.span.start && zero.sentence - act.sentence <= 4).at(-1)
    const told = before ?? happened.find(({ act }) => act.trigger.start > zero.span.start && act.sentence - zero.sentence <= 1)
    // 'Four soldiers were hurt, rebels said. No soldier was, the army said.': of all those whom the other figure counts
    const isOfSame = zero.noun !== null && attached.some(({ measure, number }) => measure === zero.measure && number.noun === zero.noun)
    return told ? [{ number: zero, measure: zero.measure, act: told.i, part: isOfSame ? 'total' : zero.part, words: zero.span, rule: 'rule:counts/nobody' }] : []
  })
}

/** Kinds of act in which people may be hurt. */
const harmsBy: ReadonlySet<string> = new Set(['attack', 'battle', 'remote', 'protest', 'property', 'custody'])

/** '36 others' or 'three more' after figures of other measures only adds to nothing: it is that measure's own total. */
function asTotal(count: AttachedCount, previous: readonly AttachedCount[], before: readonly AttachedCount[]): AttachedCount {
  if (count.part !== 'additional' || previous.length === 0 || previous.some((each) => each.measure === count.measure)) return count
  // Told once more, 'abducted 30 others' is the same thirty.
  const told = before.filter((each) => each.measure === count.measure && each.part !== 'subset')
  return told.length > 0 && !told.every((each) => each.number.best === count.number.best) ? count : { ...count, part: 'total' }
}

/** 'Two of his guards were also killed': besides whoever was told dead before. */
function asFurther(text: string, count: AttachedCount, acts: readonly ActMention[], before: readonly AttachedCount[]): AttachedCount {
  // 'The driver, whom nobody knew, was also killed': the verb may stand too far behind to be of the claim's words
  const act = count.act === null ? undefined : acts[count.act]
  const verb = act?.sentence === count.number.sentence && act.measure === count.measure ? act.trigger.end : 0
  const words = text.slice(count.number.span.end, Math.max(count.words.end, verb))
  // 'two of the six' are of those told before, 'two of the minister's guards' are of others
  const isOfOthers = count.part === 'total' || (count.part === 'subset' && /^ of (?:his|her|their|its|[^,.;:]{1,60}['\u2019]s?) [\p{L}-]+s\b/iu.test(words))
  if (!isOfOthers || !/\balso (?:\p{L}+ )?\p{L}+$/iu.test(words)) return count
  const told = before.some((each) => each.measure === count.measure && each.part !== 'cumulative' && count.number.sentence - each.number.sentence <= 3 && each.number.best !== 0)
  return told ? { ...count, part: 'additional' } : count
}

/** 'One man' and 'a man' are somebody: who it is, as far as the words say, goes with the number. */
function asPerson(sentence: Sentence, number: NumberMention, people: readonly PersonTold[]): NumberMention {
  if (number.best !== 1 || number.comparator !== '=') return number
  const head = sentence.tokens[number.head]
  // 'Her death follows that of a boy'
  if (head?.tag === 'PRON') return { ...number, person: { span: number.span, head: number.head, how: 'pronoun', name: null, noun: null, age: null, sex: /^(?:she|her)$/.test(head.lower) ? 'f' : 'm' } }
  const person = head && people.find((each) => overlaps(each.span, head))
  return person ? { ...number, person } : number
}
