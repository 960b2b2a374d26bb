import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { TimeMention } from '../../record/mention.ts'
import type { TimeValue } from '../../record/time.ts'
import { happenedOn, incidentBehind, inConnectionWith, pointingToIt } from '../../lexicon/en/measures.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import type { Found } from './assemble.ts'
import { sentenceOf } from './by-sentence.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Telling } from './story.ts'
import { days, isFuture } from './windows.ts'

/**
 * 'A guard was shot last week. ... Police have looked for him since the 23 December shooting', "after Sunday's incident", 'The shooting happened on
 * Sunday': the one day by which the words refer to what was told first as done to people. Null where they name none or several, and for what is told later.
 */
export function dayReferredTo(found: Found, telling: Telling): TimeValue | null {
  const section = found.sections.of(telling.first)
  const isOfStory = (sentence: number) => found.sections.of(sentence) === section
  const deeds = found.placed.flatMap(({ act }, i) => (isOfStory(act.sentence) && isDeed(act) ? [i] : []))
  const first = deeds.find((i) => (found.placed[i] as PlacedAct).act.modality === 'asserted')
  if (first === undefined || !telling.acts.includes(first)) return null
  const from = (found.placed[first] as PlacedAct).act.sentence
  const told = found.times.filter((mention) => {
    const sentence = sentenceOf(found.tagged, mention.span)
    return mention.value !== null && days(mention.value) === 1 && !isFuture(found, mention.value) && isOfStory(sentence) && (sentence >= from ? refersBack(found, mention) : sentence >= from - reach && isHeldOver(found, mention))
  })
  const [day, ...others] = told.map(({ value }) => value as TimeValue)
  if (day === undefined || others.some(({ earliest }) => earliest !== day.earliest)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: `${day.rule}; the day by which it is referred to` }
}

/** How many sentences before what was done the words may say what somebody is held over. */
const reach = 4

/** 'arrested in connection with a shooting on Sunday' */
function isHeldOver(found: Found, { span }: Pick<TimeMention, 'span'>): boolean {
  const sentence = found.tagged.sentences[sentenceOf(found.tagged, span)]
  return sentence !== undefined && inConnectionWith.test(found.document.text.slice(sentence.start, span.start))
}

/** True for a day that none of the deeds of a telling has of its own, but what followed on them: the day of the arrests. */
export function isOfWhatFollowed(found: Found, telling: Telling): boolean {
  const span = telling.time?.span ?? null
  if (span === null) return false
  const owners = telling.acts.filter((i) => (found.placed[i] as PlacedAct).times.some((mention) => mention.span.start === span.start))
  return owners.length > 0 && owners.every((i) => !isDeed((found.placed[i] as PlacedAct).act)) && telling.acts.some((i) => isDeed((found.placed[i] as PlacedAct).act))
}

function isDeed({ type }: PlacedAct['act']): boolean {
  return harmfulFamilies.has(familyOf(type))
}

/** 'the Friday shooting', "Friday's attack", 'the incident occurred about noon Friday'; not 'a Friday shooting', which is another. */
function refersBack(found: Found, { span }: TimeMention): boolean {
  const sentence = found.tagged.sentences[sentenceOf(found.tagged, span)] as Sentence | undefined
  if (sentence === undefined) return false
  const { text } = found.document
  const before = text.slice(sentence.start, span.start)
  const after = text.slice(span.end, sentence.end)
  const possessive = /^['’]s\b/.exec(after)?.[0].length ?? (/['’]s$/.test(text.slice(span.start, span.end)) ? 0 : null)
  if (incidentBehind.test(after.slice(possessive ?? 0)) && (possessive !== null || pointingToIt.test(before))) return true
  return happenedOn.test(before) || isHeldOver(found, { span })
}
