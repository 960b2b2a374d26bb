import { familyOf, harmfulFamilies } from '../../record/act.ts'
import type { TimeMention } from '../../record/mention.ts'
import { onceFor } from '../../record/once-for.ts'
import type { TimeValue } from '../../record/time.ts'
import { happenedOn, incidentBehind, inConnectionWith, pointingToIt } from '../../lexicon/en/measures.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import type { Found } from './assemble.ts'
import { sentenceOf } from './by-sentence.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Section } from './sections.ts'
import type { Telling } from './story.ts'
import { days, isFuture } from './windows.ts'

/**
 * 'A guard was shot last week. ... Police have looked for him since the 23 December shooting', "after Sunday's incident", 'The shooting happened on
 * Sunday': the one day by which the words refer to what was told first as done to people. Null where they name none or several, and for what is told later.
 */
export function dayReferredTo(found: Found, telling: Telling): TimeValue | null {
  const story = storiesOf(found).get(found.sections.of(telling.first))
  if (story?.deed === undefined || !telling.acts.includes(story.deed)) return null
  const from = (found.placed[story.deed] as PlacedAct).act.sentence
  const told = story.days.filter((mention) => {
    const sentence = sentenceOf(found.tagged, mention.span)
    return sentence >= from ? refersBack(found, mention) : sentence >= from - reach && isHeldOver(found, mention)
  })
  const [day, ...others] = told.map(({ value }) => value as TimeValue)
  if (day === undefined || others.some(({ earliest }) => earliest !== day.earliest)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: `${day.rule}; the day by which it is referred to` }
}

/** What each section of a document, or all of it that stands in none, tells first as done to people, and the days that it names, none of them ahead. */
const storiesOf = onceFor((found: Found) => {
  const stories = new Map<Section | null, { deed: number | undefined; readonly days: TimeMention[] }>()
  const storyAt = (sentence: number) => {
    const section = found.sections.of(sentence)
    const story = stories.get(section) ?? { deed: undefined, days: [] }
    stories.set(section, story)
    return story
  }
  found.placed.forEach(({ act }, i) => {
    if (act.modality === 'asserted' && isDeed(act)) storyAt(act.sentence).deed ??= i
  })
  for (const mention of found.times) {
    if (mention.value !== null && days(mention.value) === 1 && !isFuture(found, mention.value)) storyAt(sentenceOf(found.tagged, mention.span)).days.push(mention)
  }
  return stories
})

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
