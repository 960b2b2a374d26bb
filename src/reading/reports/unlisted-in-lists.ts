import { silentRoles } from '../../record/document.ts'
import type { PlaceMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import { cellsOf, isRow } from '../../text/layout.ts'
import { noPlace } from '../../lexicon/en/report-words.ts'
import type { Laid } from './section-heads.ts'
import { headBeforeStop, isHeadOf, opensItem, townAndProvince } from './section-heads.ts'

/**
 * A name that no gazetteer has, where the other rows of its column or the other items of its list have their places: it is one too.
 * It stays without coordinates, in the country of the others.
 */
export function unlistedBeside(document: Laid, listed: readonly PlaceMention[], dated: readonly TimeMention[]): PlaceMention[] {
  const heads = document.passages.flatMap((passage, index): NameAtHead[] => {
    const words = document.text.slice(passage.start, passage.end)
    // 'Rupani, Saptari' as a heading among others of towns
    const ofCase = /^(?:(?:case|incident|event|example|episode)\s+)?(?:no\.?\s*|#)?\d{1,3}[.)]?\s*[-–—:]?\s*(?=\p{Lu})/iu.exec(words)?.[0].length ?? 0
    // 'Case 4 - Ankilivo, 3 May' among heads of cases in towns
    const name = words.length <= 90 && ofCase > 0 && dated.some(({ span }) => contains(passage, span)) ? /^(\p{Lu}[\p{L}'’ -]{2,40}?)(?=,? ?\(|, )/u.exec(words.slice(ofCase))?.[1] : undefined
    if (name !== undefined && isHeadOf(document, index)) return [{ span: { start: passage.start + ofCase, end: passage.start + ofCase + name.length }, column: -4 }]
    if (passage.role === 'headline') return townAndProvince.test(words) ? [{ span: { start: passage.start, end: passage.start + words.indexOf(',') }, column: -2, within: { start: passage.start + words.indexOf(',') + 2, end: passage.end } }] : []
    if (silentRoles.has(passage.role)) return []
    if (isRow(words)) return cellsOf(document.text, passage).map((span, column) => ({ span, column }))
    // 'Crucito. In the night of 22 July ...' among paragraphs that begin with towns
    const head = headBeforeStop.test(words) && words.length > 60 ? /^\p{Lu}[^.,]*(?=[.,])/u.exec(words)?.[0] : undefined
    if (head !== undefined) return [{ span: { start: passage.start, end: passage.start + head.length }, column: -3 }]
    const item = opensItem(words, passage.role === 'list') ? /^(?:[-*•–]\s+|\(?\d{1,3}[.)]\s+)?(\p{Lu}[^.!?:,(]{1,40})(?:,? ?[,(][^.!?:]{1,60})?[:.](?!\d)\s/u.exec(words) : null
    if (item === null || (item[0].trimEnd().endsWith('.') && !dated.some(({ span }) => span.start >= passage.start && span.end < passage.start + item[0].length))) return []
    const start = passage.start + item[0].indexOf(item[1] as string)
    return [{ span: { start, end: start + (item[1] as string).trimEnd().length }, column: -1 }]
  })
  return [...new Set(heads.map(({ column }) => column))].flatMap((column) => {
    const own = heads.filter((head) => head.column === column)
    const isListed = ({ span }: NameAtHead) => listed.some((place) => contains(span, place.span) && place.span.end - place.span.start >= (span.end - span.start) * 0.6)
    const known = own.filter(isListed)
    const isHeld = ({ within }: NameAtHead) => within !== undefined && listed.some((place) => contains(within, place.span))
    // Paragraphs that begin with 'Name.' are as good as a list where some of the names are towns.
    const [least, share] = column === -3 && own.length >= 4 ? [2, 0.4] : [3, 0.6]
    if (!own.some(isHeld) && (known.length < least || known.length < own.length * share)) return []
    const country = listed.find((place) => known.some(({ span }) => contains(span, place.span)))?.value.country ?? null
    return own.filter((head) => !isListed(head) && (head.within === undefined || isHeld(head))).flatMap(({ span }): PlaceMention[] => {
      const words = document.text.slice(span.start, span.end)
      if (noPlace.test(words) || !/^\p{Lu}[\p{L}'’-]+(?: (?:(?:de|del|da|do|of|la|el|los|las) )*\p{Lu}[\p{L}'’-]+){0,3}$/u.test(words)) return []
      const value = { span, words, name: null, geonamesId: null, country, admin1: null, admin2: null, lat: null, lon: null, level: null, radiusKm: null, confidence: 0.4, candidates: [] }
      return [{ span, use: 'place', value: { ...value, reason: 'in no gazetteer; stands where the others of the list have their places' } }]
    })
  })
}

/** A name at the head of an item, in a cell of a column or over a list; `within` is what is named as holding it. */
interface NameAtHead { readonly span: Span; readonly column: number; readonly within?: Span }
