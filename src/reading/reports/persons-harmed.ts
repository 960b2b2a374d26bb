import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention, PersonTold } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { groupTraits } from '../../lexicon/en/people.ts'
import { asWell, deathOf, deathWhose, diedLater, measureVerbs, onlyMeant, plainMeasureWords, sentToHospital } from '../../lexicon/en/measures.ts'
import { actBeside, actOfHarm } from './act-of-count.ts'
import type { AttachedCount } from './attach-counts.ts'
import { harms, isTelling, killsWhomItNames, ownOutcomes, wordsFor } from './words-of-number.ts'

/** 'The mayor was killed along with his driver': one more than whoever the act befell; null for others. */
function killedAlongWith(text: string, acts: readonly ActMention[], here: readonly number[], person: PersonTold): { act: number; measure: Measure } | null {
  if (person.how === 'pronoun' || person.how === 'unsure') return null
  for (const act of here) {
    const { trigger, measure, arguments: parties } = acts[act] as ActMention
    if (measure === null || !harms.has(measure) || trigger.end > person.span.start) continue
    // 'The mayor was killed ...', 'They killed the mayor ...'
    const befallen = parties.filter(({ role, span }) => role === 'victim' && span.end <= person.span.start).map(({ span }) => Math.max(span.end, trigger.end))
    if (befallen.some((end) => asWell.test(text.slice(end, person.span.start)))) return { act, measure }
  }
  return null
}

/**
 * Persons told without a number of whom the words beside them say what became of them: 'a 16-year-old girl dead', 'shot and killed
 * a teacher', 'the death of Anna Webb', "a teen's fatal shooting". Whoever a number or a sum counts already is left out.
 */
export function personsHarmed(
  text: string,
  tagged: TaggedText,
  index: number,
  acts: readonly ActMention[],
  here: readonly number[],
  people: readonly PersonTold[],
  numbers: readonly NumberMention[],
  counted: readonly NumberMention[],
): AttachedCount[] {
  const sentence = tagged.sentences[index] as Sentence
  const found: AttachedCount[] = []
  for (const person of people) {
    if ([...numbers, ...counted].some((number) => overlaps(number.phrase, person.span) || overlaps(number.span, person.span))) continue
    const besides = killedAlongWith(text, acts, here, person)
    if (besides !== null) {
      const { act, measure } = besides
      const number: NumberMention = { span: person.span, phrase: person.span, min: 1, max: 1, best: 1, comparator: '=', noun: person.noun, unit: 'person', part: 'additional', group: { words: text.slice(person.span.start, person.span.end), ...groupTraits[person.noun ?? ''] }, measure, sentence: index, head: person.head }
      found.push({ number, measure, act, part: 'additional', words: number.phrase, rule: 'rule:counts/along-with' })
      continue
    }
    const told = outcomeBeside(text, sentence, person)
    // 'The mayor of Orsk said five people had died': what he says befell others.
    if (told === null || (isTelling(sentence, person.head) && tokenAt(sentence, tokenAt(sentence, person.head).head).start < told.trigger.end && told.trigger.start >= person.span.end)) continue
    const act = actOfHarm(acts, here, person.span, told.measure) ?? actBeside(tagged, acts, index, told.measure)
    if (act === null) continue
    const part = /\b(?:including|among them|among those|such as)\b[^.;]{0,60}$/i.test(text.slice(Math.max(sentence.start, person.span.start - 80), person.span.start)) ? ('subset' as const) : ('total' as const)
    // A name that nothing shows to be a person's is not taken into the record's words: what became of whom is enough.
    const span = person.how === 'unsure' ? told.trigger : person.span
    // 'The driver was also killed': one more than those told dead before.
    const isFurther = told.measure === 'killed' && person.how !== 'pronoun' && person.how !== 'unsure' && / also killed$/.test(text.slice(person.span.end, told.trigger.end).toLowerCase())
    const number: NumberMention = {
      span, phrase: span, min: 1, max: 1, best: 1, comparator: '=', noun: person.noun, unit: 'person', part,
      group: person.how === 'unsure' ? null : { words: text.slice(person.span.start, person.span.end), ...groupTraits[person.noun ?? ''] }, measure: told.measure, sentence: index, head: person.head, person: isFurther ? { ...person, how: 'other' } : person,
    }
    found.push({ number, measure: told.measure, act, part, words: wordsFor(sentence, told.trigger, number), rule: 'rule:counts/person' })
  }
  return found
}

/** What lies between a person and what became of the person: an age, a name (', Anna Webb,'), who it is (', a mother of four,'), a town, 'who'. */
export const aside = /^(?:,? \(?(?:age |aged |of )?\d{1,2}\)?(?:,| (?=was|is|has|died|and)|(?=\s)))?(?:,? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3},(?= (?:was|is|has|died)\b))?(?:,? an? (?![^,;.]{0,60}\b(?:hit|struck|shot|stabbed|wounded|injured|hurt|killed|died)\b)[^,;.]{2,60},(?= (?:was|is|has|died)\b))?(?: of (?:the|a|his|her) \p{L}+(?=,| (?:was|is|has|died)\b))?(?:, (?:(?:hit|struck|shot|stabbed|wounded|injured) |whom? (?![^,;.]{0,40}\b(?:hit|struck|shot|stabbed|wounded|injured|hurt|killed|died)\b))[^,;.]{3,90},)?(?:,? of (?:the )?\p{Lu}[^,.;]{2,40}(?:,|(?= (?:was|is|has|died)\b)))?(?:,? who)?(?: also)?/u

const namedAs = /, (?:identified as|identified only as|named as|named|known as|alias) $/i

/** What the words right beside a person say became of the person, with those words; null where they say nothing. */
function outcomeBeside(text: string, sentence: Sentence, person: PersonTold): { measure: Measure; trigger: Span } | null {
  const { start, end } = person.span
  const before = text.slice(Math.max(sentence.start, start - 140), start)
  // 'One of them, a girl of 12, died' is told by its number.
  if (/\bby $|\b(?:one|another) of (?:them|whom|these|those), $/i.test(before)) return null
  const from = end + (aside.exec(text.slice(end, Math.min(sentence.end, end + 90)))?.[0].length ?? 0)
  // 'An expert, identified as Anna Webb, was killed'
  const closing = from === end && namedAs.test(before) && text.startsWith(', w', end) ? 1 : 0
  const following = text.slice(from + closing, Math.min(sentence.end, from + 90))
  // 'and Peter Lund, 34, were taken to a hospital': the verb is of all in the list
  if (/^,? (?:were|have|are) /.test(following)) return null
  const plain = plainMeasureWords.find((each) => each.pattern.test(following))
  const words = plain?.pattern.exec(following)?.[0] ?? ''
  const trigger = { start: from + closing, end: from + closing + words.length }
  const later = person.how === 'unsure' || plain?.measure === 'killed' ? null : diedLater.exec(text.slice(from, Math.min(sentence.end, from + 160)))
  if (later) return { measure: 'killed', trigger: { start: from, end: from + later[0].length } }
  if (killsWhomItNames(text, sentence, trigger)) return null
  // A capital word may be anything; only the living die.
  const sure = person.how !== 'unsure' || /\b(?:died|dies|pronounced|passed|was (?:fatally |found )?(?:shot|stabbed|dead))\b/i.test(words)
  if (plain && sure && (plain.measure === 'killed' || plain.measure === 'injured')) return { measure: plain.measure, trigger }
  const whose = deathWhose.exec(text.slice(end, Math.min(sentence.end, end + 60)))
  if (whose && person.how !== 'pronoun') return { measure: 'killed', trigger: { start: end, end: end + whose[0].length } }
  const isOwner = /^['\u2019]/.test(following)
  const of = isOwner || person.how === 'pronoun' || person.how === 'unsure' ? null : deathOf.exec(before)
  if (of) return { measure: 'killed', trigger: { start: start - of[0].length, end: start - 1 } }
  if (plain?.measure === 'casualties_unspecified' && sure) return { measure: plain.measure, trigger }
  if (isOwner || person.how === 'pronoun' || person.how === 'unsure') return null
  const verb = onlyMeant.test(before) ? undefined : measureVerbs.find((each) => each.pattern.test(before))
  if (!verb && sentToHospital.before.test(before) && sentToHospital.behind.test(text.slice(end, sentence.end))) return { measure: 'casualties_unspecified', trigger: { start, end } }
  if (!verb || !ownOutcomes.has(verb.measure)) return null
  const told = verb.pattern.exec(before)?.[0] ?? ''
  return { measure: verb.measure, trigger: { start: start - told.length, end: start - told.length + told.trimEnd().length } }
}
