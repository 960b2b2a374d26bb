import type { TimeMention } from '../../record/mention.ts'
import { contains } from '../../record/span.ts'
import type { TimeValue } from '../../record/time.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { coversWords, liveReport } from '../../lexicon/en/report-words.ts'
import { sentenceOf } from './by-sentence.ts'
import type { Laid } from './section-heads.ts'
import type { Section } from './sections.ts'

/** The day or the weeks that what is told in a section has from the document, where it tells none itself. */

/** True for a report that is written while things happen: its own words before the first entry say so. */
export function isLive({ text, passages }: Laid, entries: ReadonlySet<number>): boolean {
  const [first] = entries
  return first !== undefined && liveReport.test(text.slice(0, passages[first]?.start))
}

/** What an entry of a live report tells without a day happened on the day of writing. */
export function dayOfWriting({ publishedAt: day }: Laid): TimeValue | null {
  return day?.length === 10 ? { edtf: day, earliest: day, latest: day, sense: 'some_day', anchor: 'publication', stated: false, rule: 'the day of the report', span: null } : null
}

/** 'No. 212, week of 14 to 20 October 2023', 'Reporting period: 1-31 January 2024' above the first section. */
export function periodCovered(document: Laid, sections: readonly (Section | null)[], times: readonly TimeMention[]): TimeValue | null {
  const first = sections.findIndex((section) => section !== null)
  const told = times.find(({ span, value }) => {
    const passage = document.passages.findIndex((each) => contains(each, span))
    if (passage < 0 || passage >= first || value === null || value.earliest === null || value.latest === null || value.earliest === value.latest) return false
    const { start, end } = document.passages[passage] as { start: number; end: number }
    return end - start <= 90 && coversWords.test(document.text.slice(start, span.start)) && Date.parse(value.latest) - Date.parse(value.earliest) <= 92 * 86_400_000
  })
  return told?.value ? { ...told.value, stated: false, anchor: 'discourse', sense: 'some_day', rule: 'the period the list covers' } : null
}

/** 'On Tuesday the office summoned a teacher. Two colleagues were held': a day told before in the item is its day. */
export function isDatedBefore(document: Laid, tagged: TaggedText, dated: readonly TimeMention[], sentence: number): boolean {
  const at = tagged.sentences[sentence]
  const passage = document.passages[at?.passage ?? -1]
  return at !== undefined && passage !== undefined && dated.some(({ span }) => span.start >= passage.start && span.start < at.end)
}

/** The one day that the text before the first section tells; where it tells none, the day of writing for entries of a log; null where it tells two. */
export function dayBefore(sections: readonly (Section | null)[], document: Laid, tagged: TaggedText, dated: readonly TimeMention[], isLog: boolean): TimeValue | null {
  const first = sections.findIndex((section) => section !== null)
  const end = document.passages[first]?.start ?? 0
  const days = dated.flatMap(({ span, value }) => {
    // The day that the paper is of, in its head, is no day of what it tells: 'weekly summary (19.12. - 25.12.2022)'
    const on = sentenceOf(tagged, span)
    const passage = document.passages[tagged.sentences[on]?.passage ?? -1]
    const isOfPaper = value?.latest === document.publishedAt && passage !== undefined && passage.end - passage.start <= 110
    const isTold = span.end <= end && !isOfPaper && on >= 0
    return isTold && value !== null && value.earliest !== null && value.earliest === value.latest ? [value] : []
  })
  const [day] = days
  if (day === undefined && isLog) return dayOfWriting(document)
  if (day === undefined || days.some((other) => other.earliest !== day.earliest)) return null
  return { ...day, stated: false, anchor: 'discourse', rule: 'the day the introduction tells' }
}
