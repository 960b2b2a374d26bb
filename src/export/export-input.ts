import { type Claim, isCount } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import { type Account, type AccountRow, asSuspected, type Incident, type ReviewState } from '../record/incident.ts'
import type { Reading, Report } from '../record/report.ts'
import { type FewPersons, fewPersons, noFewPersons } from '../privacy/few-persons.ts'
import { type KnownNames, namesOf, publicUrl, withholding } from '../privacy/withhold.ts'
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
  /** Descriptions that fit too few people to leave, and what stands in their place (public only). */
  readonly few: FewPersons
  readonly claims: ReadonlyMap<string, Claim>
  /** Takes private names and traces out of words; leaves them as they are in profiles that may hold them. */
  words(text: string): string
  /** The label of a speaker or an origin: without private names, and without what would tell who a private witness is. */
  voice(label: string): string
  /** The same as `words`, cut to the length of a public quotation. */
  quote(text: string): string
  /** Web address without what stands behind `?`, cut where it tells a private name, or null. */
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
  const names = profile === 'internal' ? { private: [], parts: [] } : namesOf(named)
  const withoutTraces = (url: string | null) => (url === null ? null : words(url))
  const words = profile === 'internal' ? (text: string) => text : withholding(named)
  const outlets = new Set(documents.map(({ publisher }) => publisher?.name))
  const few = profile === 'public' ? fewPersons(source.account, reports, !mayHold(profile, sensitivity)) : noFewPersons
  return {
    source,
    sensitivity,
    reviewState: rulings.reviewed.has(incident.id) ? 'reviewed' : 'machine',
    place: publicPlace(incident.place, sensitivity, profile),
    few,
    claims: new Map(reports.flatMap((report) => report.claims.map((claim) => [claim.id, claim] as const))),
    names,
    words,
    voice: (label) => words(outlets.has(label) ? label : few.voice(label)),
    quote: (text) => publicQuote(words(text.replace(/\s+/g, ' ').trim()), profile),
    url: (document) =>
      document.url === null || profile === 'internal' ? document.url : withoutTraces(publicUrl(document.url, names)),
  }
}

/** The words of a claim, or some of them, as they may leave: without descriptions that fit too few people, as a public quotation. */
export function releasedWords(one: Released, claimId: string, words: string): string {
  const claim = one.claims.get(claimId)
  return one.quote(claim ? one.few.reworded(claim, words) : words)
}

/** True when `releasedWords` tells less than the source. */
export function isGeneralised(one: Released, claim: Claim): boolean {
  return one.few.reworded(claim, claim.words) !== claim.words
}

/** The value of a claim in short ("2, of them: two teachers") without the description where that may not leave ("2, of them"). */
export function releasedValue(one: Released, claim: Claim, shown: string): string {
  const instead = one.few.instead.get(claim.id)
  if (instead === undefined) return one.quote(one.few.reworded(claim, shown))
  if (!isCount(claim)) return `${claim.polarity === 'denies' ? 'not ' : ''}${instead}${shown.endsWith(asSuspected) ? asSuspected : ''}`
  const plain = claim.value.group ? shown.replace(`: ${claim.value.group.words}`, '') : shown
  return claim.value.comparator === 'vague' ? instead : plain
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

/** A row's figures in words, without the descriptions that may not leave. */
export function releasedTogether(one: Released, row: AccountRow): string {
  let { together } = row
  for (const cell of row.cells) {
    const claim = one.claims.get(cell.claimId)
    if (!claim) continue
    const value = releasedValue(one, claim, cell.shown)
    if (value === cell.shown) continue
    together = together.replaceAll(`"${cell.shown}"`, value).replaceAll(cell.shown, value)
  }
  return one.words(together)
}
