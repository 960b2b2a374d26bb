import { shownOf, suspicionShown } from '../linking/accounts.ts'
import { actLabels } from '../record/act.ts'
import { type Claim, isCount } from '../record/claim.ts'
import { type Document, passageAt, silentRoles } from '../record/document.ts'
import { wordsOf } from '../record/span.ts'
import type { ClaimAnswer, Firmness } from './answers/shared.ts'
import { shownPlace, shownTime } from './dates-and-places.ts'
import { propertyLabel } from './labels.ts'

/** Characters of the text shown on either side of the words, cut at a word. */
const contextLength = 140

/** A claim as its card shows it; `hide` covers what must not be shown (private names) in every string taken from the text. */
export function claimView(
  claim: Claim,
  document: Document,
  reportId: string,
  hide: (words: string) => string = (w) => w,
): ClaimAnswer {
  const { text } = document
  const passage = document.passages[passageAt(document, claim.span.start) ?? claim.passages[0] ?? -1]
  const from = Math.max(passage?.start ?? 0, claim.span.start - contextLength)
  const to = Math.min(passage?.end ?? text.length, claim.span.end + contextLength)
  const count = isCount(claim) ? claim.value : null
  return {
    id: claim.id,
    property: claim.property,
    label: propertyLabel(claim.property),
    shown: hide(shownValue(claim)),
    firmness: firmnessOf(claim),
    words: hide(claim.words),
    span: { start: claim.span.start, end: claim.span.end },
    before: hide(cutLeft(text, from, claim.span.start, passage?.start ?? 0)),
    after: hide(cutRight(text, claim.span.end, to, passage?.end ?? text.length)),
    paragraph: paragraphNumber(document, claim.span.start),
    page: passage?.page ?? null,
    chain: claim.attribution.chain.map((link) => ({ label: hide(link.label), kind: link.kind, anonymous: link.anonymous })),
    directness: claim.attribution.directness,
    cue: claim.attribution.cue ? wordsOf(text, claim.attribution.cue) : null,
    citedWork: claim.attribution.citedWork ? hide(claim.attribution.citedWork.title) : null,
    modality: claim.modality,
    polarity: claim.polarity,
    part: count && count.part !== 'total' ? count.part : null,
    group: count?.group ? hide(count.group.words) : null,
    loaded: claim.loaded.map((span) => wordsOf(text, span)),
    method: claim.method,
    confidence: claim.confidence,
    documentId: document.id,
    reportId,
  }
}

/** The value in short and neutral. Words that are no number stay words: "dozens". */
export function shownValue(claim: Claim): string {
  // Figures read the same here, in the terminal and in exports.
  if (isCount(claim)) return shownOf(claim)
  switch (claim.property) {
    case 'act':
      return actLabels[claim.value.type]
    case 'time':
      return shownTime(claim.value)
    case 'place':
      return shownPlace(claim.value)
    case 'denial':
    case 'acknowledgement':
      return `${claim.value.stance} ${claim.value.of === 'act' ? 'that it happened' : claim.value.of}`
    case 'weapon':
      return claim.value.weapon.replaceAll('_', ' ')
    case 'target':
    case 'motive_as_stated':
      return inQuotes(claim.value.words)
    default:
      return inQuotes(claim.value.words) + suspicionShown(claim.value)
  }
}

function inQuotes(words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”`
}

/** How firmly a value is put; the mark drawn beside it follows from this alone. */
export function firmnessOf(claim: Claim): Firmness {
  if (!isCount(claim)) return 'none'
  switch (claim.value.comparator) {
    case '=':
      return 'exact'
    case '>=':
    case '>':
      return 'at_least'
    case '<=':
    case '<':
      return 'at_most'
    case '~':
      return 'about'
    case 'range':
      return 'range'
    case 'vague':
      return 'word'
  }
}

/** Paragraphs are counted from 1 over the passages that speak; silent ones take the number of the one before. */
export function paragraphNumber(document: Pick<Document, 'passages'>, offset: number): number {
  let number = 0
  for (const passage of document.passages) {
    if (passage.start > offset) break
    if (!silentRoles.has(passage.role)) number += 1
  }
  return Math.max(1, number)
}

function cutLeft(text: string, from: number, to: number, floor: number): string {
  if (from <= floor) return text.slice(floor, to)
  const space = text.indexOf(' ', from)
  return `… ${text.slice(space === -1 || space >= to ? from : space + 1, to)}`
}

function cutRight(text: string, from: number, to: number, ceiling: number): string {
  if (to >= ceiling) return text.slice(from, ceiling)
  const space = text.lastIndexOf(' ', to)
  return `${text.slice(from, space <= from ? to : space)} …`
}
