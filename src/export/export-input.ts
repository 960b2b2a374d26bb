import type { Document } from '../record/document.ts'
import type { Account, Incident, ReviewState } from '../record/incident.ts'
import type { Reading, Report } from '../record/report.ts'
import { type KnownNames, namesOf, withholding } from '../privacy/withhold.ts'
import { mayHold, type Profile, publicPlace, type PublicPlace, publicQuote, sensitivityOf } from '../privacy/profile.ts'
import type { Sensitivity } from '../record/document.ts'

/** One incident with all that an export may say of it. */
export interface ExportIncident {
  readonly incident: Incident
  readonly account: Account
  readonly reports: readonly Report[]
  readonly documents: readonly Document[]
  readonly readings: readonly Reading[]
}

/** What a reviewer ruled, as far as exports follow it. */
export interface ExportRulings {
  readonly withdrawn: ReadonlyMap<string, string>
  readonly rejected: ReadonlySet<string>
  readonly reviewed: ReadonlySet<string>
}

/** A row that was left out, and why. */
export interface Excluded {
  readonly kind: 'incident' | 'claim' | 'report'
  readonly id: string
  readonly code: string
  readonly reason: string
}

/** An incident as a profile may show it: every string has passed `words`, every place `place`. */
export interface Released {
  readonly source: ExportIncident
  readonly sensitivity: Sensitivity
  readonly reviewState: ReviewState
  readonly place: PublicPlace | null
  readonly names: KnownNames
  /** Takes private names and traces out of words; leaves them as they are in profiles that may hold them. */
  words(text: string): string
  /** The same, cut to the length of a public quotation. */
  quote(text: string): string
  /** Web address without what stands behind `?`, or null. */
  url(document: Document): string | null
}

/** Prepares an incident for a profile, or says why it is left out. */
export function release(source: ExportIncident, profile: Profile, rulings: ExportRulings): Released | Excluded {
  const { incident, reports, documents, readings } = source
  const withdrawn = rulings.withdrawn.get(incident.id)
  if (withdrawn !== undefined) {
    return {
      kind: 'incident',
      id: incident.id,
      code: incident.code,
      reason: `withdrawn by a reviewer${withdrawn ? `: ${withdrawn}` : ''}`,
    }
  }
  const sensitivity = sensitivityOf(incident, reports, documents)
  if (sensitivity === 'severe' && !mayHold(profile, sensitivity)) {
    return {
      kind: 'incident',
      id: incident.id,
      code: incident.code,
      reason: `sensitivity severe is above what the ${profile} profile may hold`,
    }
  }
  const named = documents.map((document) => ({
    document,
    reading: readings.find((one) => one.documentId === document.id) ?? null,
  }))
  const words = profile === 'internal' ? (text: string) => text : withholding(named)
  return {
    source,
    sensitivity,
    reviewState: rulings.reviewed.has(incident.id) ? 'reviewed' : 'machine',
    place: publicPlace(incident.place, sensitivity, profile),
    names: profile === 'internal' ? { private: [], parts: [] } : namesOf(named),
    words,
    quote: (text) => publicQuote(words(text.replace(/\s+/g, ' ').trim()), profile),
    url: (document) =>
      document.url === null ? null : profile === 'internal' ? document.url : words(document.url.replace(/[?#].*$/, '')),
  }
}

/** True for what `release` left out. */
export function isExcluded(one: Released | Excluded): one is Excluded {
  return 'reason' in one
}

/** The label of an incident with the place it may show. */
export function releasedLabel({ source: { incident }, place, words }: Released): string {
  if (!place?.coarsened || place.name !== null) return words(incident.label)
  return [incident.label.split(',')[0], place.admin1, place.country, incident.time?.edtf].filter(Boolean).join(', ')
}
