import type { PlaceMention } from '../../record/mention.ts'
import type { PlaceLevel } from '../../record/place.ts'
import { isRow } from '../../text/layout.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { sentencesOf } from './by-sentence.ts'
import { town } from './choose-place.ts'
import type { Laid } from './section-heads.ts'

/**
 * The passages that begin a story of their own under a short head ('Two shot in Dola', '3. Murder of an elder in Orsk'): in a crime page, a
 * digest, a release of several points. Only where most of what stands under such heads names a town, and hardly two name the same one: the
 * heads inside one long report part nothing.
 */
export function storiesUnderHeads(document: Laid, listed: readonly PlaceMention[]): ReadonlySet<number> {
  const heads = document.passages.flatMap((_, index) => (isStoryHead(document, index) ? [index] : []))
  return areOfManyTowns(document, heads, listed) ? new Set(heads) : new Set()
}

/**
 * The paragraphs that each begin with a head of a few words ('Two teachers held. On Monday, ...'), in a digest where most do: each is a story
 * of its own.
 */
export function storiesWithHead(document: Laid, tagged: TaggedText, listed: readonly PlaceMention[]): ReadonlySet<number> {
  const full = document.passages.flatMap(({ role, start, end }, index) => ((role === 'lead' || role === 'body') && end - start >= 120 ? [index] : []))
  const heads = full.filter((index) => {
    const [first, second] = sentencesOf(tagged, index).map((i) => tagged.sentences[i])
    if (first === undefined || second === undefined) return false
    const words = document.text.slice(first.start, first.end)
    return words.length <= 60 && second.end - second.start > words.length && /^\p{Lu}[^.!?,;:"“”]*\.$/u.test(words) && words.split(' ').length <= 8
  })
  return heads.length >= 4 && heads.length >= full.length * 0.7 && areOfManyTowns(document, heads, listed) ? new Set(heads) : new Set()
}

/** True where most of what stands under some heads names a town, and hardly two name the same one. */
function areOfManyTowns(document: Laid, heads: readonly number[], listed: readonly PlaceMention[]): boolean {
  if (heads.length < 3) return false
  const townsUnder = heads.map((head, k) => {
    const from = document.passages[head]?.start ?? 0
    const to = document.passages[heads[k + 1] ?? -1]?.start ?? Infinity
    return new Set(listed.filter(({ span, value }) => span.start >= from && span.start < to && town.has(value.level as PlaceLevel)).map(({ value }) => value.name ?? value.words))
  })
  const naming = townsUnder.filter((towns) => towns.size > 0)
  const distinct = new Set(naming.flatMap((towns) => [...towns]))
  const shared = Math.max(0, ...[...distinct].map((name) => naming.filter((towns) => towns.has(name)).length))
  return naming.length >= 3 && naming.length >= heads.length * 0.6 && distinct.size >= 3 && shared <= Math.max(1, naming.length / 2)
}

/** A short line without a stop, after the report has begun, over a paragraph that is longer. */
function isStoryHead({ text, passages }: Laid, index: number): boolean {
  const passage = passages[index]
  const next = passages[index + 1]
  if (passage === undefined || next === undefined || next.role !== 'body' || !passages.slice(0, index).some(({ role }) => role === 'lead' || role === 'body' || role === 'headline')) return false
  const words = text.slice(passage.start, passage.end)
  if (words.length > 90 || next.end - next.start < Math.max(100, words.length) || /[.!?:;,]["”’»)]*$/.test(words) || isRow(words)) return false
  return passage.role === 'headline' || passage.role === 'body' || /^\(?\d{1,2}[.)]\s/.test(words)
}
