import { originLabel, speakerKind, speakerOf } from '../record/attribution.ts'
import { type Claim, isCount } from '../record/claim.ts'
import type { CountedGroup, CountPart, CountUnit, Measure } from '../record/count.ts'
import type { Document, PassageRole } from '../record/document.ts'
import type { PlaceValue } from '../record/place.ts'
import type { Reading, Report } from '../record/report.ts'
import { codePointCounter, type Span, wordsOf } from '../record/span.ts'

/** What `onrecord read FILE --json` prints; every field is told in `docs/json.md`. Offsets count Unicode code points, end exclusive. */
export interface DocumentJson {
  readonly document: {
    readonly id: string
    readonly title: string | null
    readonly publisher: string | null
    readonly published: string | null
    readonly language: string
    readonly passages: readonly { readonly role: PassageRole; readonly start: number; readonly end: number }[]
  }
  readonly reports: readonly ReportJson[]
  readonly notes: readonly { readonly start: number | null; readonly end: number | null; readonly text: string }[]
}

export interface ReportJson {
  readonly id: string
  readonly type: string
  readonly time: {
    readonly edtf: string
    readonly earliest: string | null
    readonly latest: string | null
    readonly words: string | null
  } | null
  readonly places: readonly Pick<PlaceValue, 'words' | 'name' | 'geonamesId' | 'country' | 'lat' | 'lon' | 'level'>[]
  readonly participants: readonly { readonly role: string; readonly words: string; readonly speaker: string }[]
  readonly claims: readonly ClaimJson[]
}

export interface ClaimJson {
  readonly property: string
  readonly value: Readonly<Record<string, unknown>>
  readonly part?: CountPart
  readonly unit?: CountUnit
  readonly group?: CountedGroup
  readonly outOf?: Measure
  readonly addedUp?: readonly { readonly start: number; readonly end: number }[]
  readonly origin?: string
  readonly words: string
  readonly start: number
  readonly end: number
  readonly modality: string
  readonly polarity: string
  readonly speaker: {
    readonly label: string
    readonly kind: 'publisher' | 'quoted' | 'unattributed'
    readonly chain: readonly string[]
  }
}

/** One document and its reading in the stable shape for other programs. Ids are local to the output. */
export function documentJson(document: Document, reading: Reading): DocumentJson {
  const codePoints = codePointCounter(document.text)
  const at = (span: Span) => ({ start: codePoints(span.start), end: codePoints(span.end) })
  return {
    document: {
      id: 'd1',
      title: document.title,
      publisher: document.publisher?.name ?? null,
      published: document.publishedAt,
      language: document.language,
      passages: document.passages.map((passage) => ({ role: passage.role, ...at(passage) })),
    },
    reports: reading.reports.map((report, i) => reportJson(report, `r${i + 1}`, document.text, at)),
    notes: [...document.notes, ...reading.notes].map((note) => ({
      ...(note.span ? at(note.span) : { start: null, end: null }),
      text: note.text,
    })),
  }
}

function reportJson(report: Report, id: string, text: string, at: (span: Span) => { start: number; end: number }): ReportJson {
  const { time } = report
  return {
    id,
    type: report.type,
    time: time && {
      edtf: time.edtf,
      earliest: time.earliest,
      latest: time.latest,
      words: time.span ? wordsOf(text, time.span) : null,
    },
    places: report.places.map(placeJson),
    participants: report.claims.flatMap((claim) => {
      if (!claim.property.startsWith('participant.')) return []
      return [
        { role: claim.property.slice('participant.'.length), words: claim.words, speaker: speakerOf(claim.attribution).label },
      ]
    }),
    claims: report.claims.map((claim) => claimJson(claim, at)),
  }
}

function placeJson(place: PlaceValue): ReportJson['places'][number] {
  const { words, name, geonamesId, country, lat, lon, level } = place
  return { words, name, geonamesId, country, lat, lon, level }
}

function claimJson(claim: Claim, at: (span: Span) => { start: number; end: number }): ClaimJson {
  const { attribution } = claim
  return {
    property: claim.property,
    value: valueJson(claim),
    ...(isCount(claim)
      ? {
          part: claim.value.part,
          unit: claim.value.unit,
          ...(claim.value.group ? { group: claim.value.group } : {}),
          ...(claim.value.outOf ? { outOf: claim.value.outOf } : {}),
          ...(claim.value.addedUp ? { addedUp: claim.value.addedUp.map(at) } : {}),
          origin: originLabel(speakerOf(attribution)),
        }
      : {}),
    words: claim.words,
    ...at(claim.span),
    modality: claim.modality,
    polarity: claim.polarity,
    speaker: {
      label: speakerOf(attribution).label,
      kind: speakerKind(attribution),
      chain: attribution.chain.map((link) => link.label),
    },
  }
}

/** The fields of the noun that a value is, without positions: the claim's own words and offsets say where it stands. */
function valueJson(claim: Claim): Readonly<Record<string, unknown>> {
  switch (claim.property) {
    case 'act':
      return { type: claim.value.type }
    case 'time': {
      const { edtf, earliest, latest, sense, anchor, stated, rule } = claim.value
      return { edtf, earliest, latest, sense, anchor, stated, rule }
    }
    case 'place': {
      const { admin1, admin2, radiusKm, confidence, reason } = claim.value
      return { ...placeJson(claim.value), admin1, admin2, radiusKm, confidence, reason }
    }
    case 'denial':
    case 'acknowledgement':
      return { stance: claim.value.stance, of: claim.value.of }
    case 'weapon':
      return { weapon: claim.value.weapon }
    case 'target':
    case 'motive_as_stated':
      return { words: claim.value.words }
    default:
  }
  if (isCount(claim)) {
    const { min, max, best, comparator } = claim.value
    return { min, max, best, comparator }
  }
  if ('role' in claim.value) {
    const { role, words, certainty } = claim.value
    return { role, words, certainty }
  }
  return {}
}
