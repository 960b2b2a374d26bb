import type { Note } from './note.ts'
import type { Span } from './span.ts'

/** What a passage is in the layout of its document. */
export const passageRoles = [
  'headline', 'dek', 'lead', 'body', 'direct_quote', 'caption', 'list', 'boilerplate', 'ad_slot', 'duplicate',
] as const
export type PassageRole = (typeof passageRoles)[number]

/** Roles whose words never carry a claim. */
export const silentRoles: ReadonlySet<PassageRole> = new Set(['boilerplate', 'ad_slot', 'duplicate'])

/** A paragraph-like stretch of the canonical text with its role. Passages are in order and do not overlap. */
export interface Passage extends Span {
  readonly role: PassageRole
  /** For role `duplicate`: the index of the passage that holds the same words first. */
  readonly duplicateOf?: number
  /** Page of a paged original, counted from 1. */
  readonly page?: number
}

export type PublishedHow = 'meta' | 'text' | 'url' | 'user'

/** Publisher kinds; `domain-model.md` 1. */
export type PublisherKind =
  | 'news_agency' | 'newspaper' | 'broadcaster' | 'online_outlet' | 'ngo' | 'igo' | 'government'
  | 'security_force' | 'armed_group' | 'political_org' | 'social_account' | 'archive' | 'other'

/** The body or account that puts a document out, as far as the document or the user says. */
export interface Publisher {
  readonly id: string
  readonly name: string
  readonly kind: PublisherKind
  /** ISO 3166-1 alpha-2, when known. */
  readonly country: string | null
}

export type Genre =
  | 'news' | 'press_release_government' | 'press_release_hr_org' | 'press_release_perpetrator' | 'court_records'
  | 'victim_testimony' | 'witness_testimony' | 'interview' | 'ngo_report' | 'social_post' | 'form_submission' | 'dataset_row'

/** Sensitivity levels (OCHA); new material is `moderate`. */
export type Sensitivity = 'low' | 'moderate' | 'high' | 'severe'

/** The evidentiary copy: original bytes, kept by hash and never altered. */
export interface Capture {
  readonly bytesSha256: string
  readonly mediaType: string
  readonly size: number
  /** RFC 3339 UTC. */
  readonly capturedAt: string
  /** Where the bytes were taken from: an absolute path, a URL, or `stdin`. */
  readonly takenFrom: string
  /** The encoding the bytes were decoded with, and how it is known. */
  readonly encoding: string
}

/**
 * A run of canonical text and the stretch of the decoded original it was taken from.
 * `same: true` means the characters are equal one to one; otherwise the run was changed as a whole
 * (an entity decoded, white space collapsed).
 */
export interface SourceRun {
  readonly text: Span
  readonly original: Span
  readonly same: boolean
}

/** One published item. Its `text` never changes; every later value points into it by span. */
export interface Document {
  readonly id: string
  readonly publisher: Publisher | null
  readonly title: string | null
  readonly titleSpan: Span | null
  readonly byline: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  /** BCP 47, or `und`. */
  readonly language: string
  readonly genre: Genre
  /** EDTF date, or null when nobody says. */
  readonly publishedAt: string | null
  readonly publishedHow: PublishedHow | null
  readonly modifiedAt: string | null
  /** RFC 3339 UTC; never used as an anchor for dates in the text. */
  readonly retrievedAt: string
  /** The reporter's place as written ("Iran" in "Iran, July 28, 2020—"), with the whole dateline's span. */
  readonly dateline: { readonly place: string | null; readonly span: Span } | null
  readonly text: string
  readonly textSha256: string
  readonly passages: readonly Passage[]
  readonly sourceMap: readonly SourceRun[]
  readonly capture: Capture
  readonly sensitivity: Sensitivity
  readonly notes: readonly Note[]
}

/** The passage that holds an offset, or null in the gaps between passages. */
export function passageAt(document: Pick<Document, 'passages'>, offset: number): number | null {
  const passages = document.passages
  let low = 0
  let high = passages.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const passage = passages[middle] as Passage
    if (offset < passage.start) high = middle - 1
    else if (offset >= passage.end) low = middle + 1
    else return middle
  }
  return null
}
