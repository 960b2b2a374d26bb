import { familyOf } from '../record/act.ts'
import { isCount } from '../record/claim.ts'
import type { Measure } from '../record/count.ts'
import type { PlaceLevel } from '../record/place.ts'
import { speakerOf } from '../record/attribution.ts'
import { type TimeValue, isExactDay } from '../record/time.ts'
import { wordsOf } from '../record/span.ts'
import { type Released, releasedLabel, releasedWords } from './export-input.ts'

/** One Feature an incident; a place that is withheld or not known has null geometry (RFC 7946). */
export function featureOf(one: Released): object {
  const { incident, account, reports, documents } = one.source
  const { place } = one
  const row = (measure: Measure) => account.rows.find((other) => other.property === `count.${measure}`)
  const ends = (measure: Measure, name: string) => ({
    [`${name}Min`]: row(measure)?.range?.min ?? null,
    [`${name}Max`]: row(measure)?.range?.max ?? null,
  })
  const byId = new Map(documents.map((document) => [document.id, document]))
  const originOf = (id: string) => account.origins.find((origin) => origin.id === id)?.label ?? 'not stated'
  const claims = new Map(
    reports.flatMap((report) =>
      report.claims.map((claim) => [claim.id, { claim, document: byId.get(report.documentId) }] as const),
    ),
  )
  const killedClaims = (row('killed')?.cells ?? []).flatMap((cell) => {
    const held = claims.get(cell.claimId)
    if (!held || !isCount(held.claim) || !held.document) return []
    const { min, max, comparator, phrase, part } = held.claim.value
    return [
      {
        min,
        max,
        comparator,
        part,
        phrase: releasedWords(one, cell.claimId, wordsOf(held.document.text, phrase)),
        by: one.voice(speakerOf(held.claim.attribution).label),
        origin: one.voice(originOf(cell.originId)),
        derived: cell.derived,
        url: one.url(held.document),
      },
    ]
  })
  const told = account.rows
    .filter((other) => other.property.startsWith('participant.') || other.property === 'responsibility')
    .flatMap((other) =>
      other.cells.flatMap((cell) => {
        const claim = claims.get(cell.claimId)?.claim
        if (!claim || !('role' in claim.value)) return []
        return [
          {
            name: releasedWords(one, cell.claimId, claim.value.words),
            role: claim.value.role,
            certainty: claim.value.certainty,
            by: one.voice(originOf(cell.originId)),
          },
        ]
      }),
    )
  // Copies of one article name each party once more.
  const actors = [...new Map(told.map((actor) => [JSON.stringify(actor), actor])).values()]
  const drawable = place !== null && place.lat !== null && place.lon !== null && place.level !== 'L7' && place.level !== 'L8'
  return {
    type: 'Feature',
    id: incident.id,
    geometry: drawable ? { type: 'Point', coordinates: [round(place.lon as number), round(place.lat as number)] } : null,
    properties: {
      id: incident.id,
      code: incident.code,
      label: releasedLabel(one),
      type: incident.type,
      family: familyOf(incident.type),
      dateStart: incident.time?.earliest ?? null,
      dateEnd: incident.time?.latest ?? null,
      dateEdtf: incident.time?.edtf ?? null,
      dateSense: incident.time?.sense ?? null,
      datePrecAcled: datePrecAcled(incident.time),
      datePrecUcdp: datePrecUcdp(incident.time),
      placeText: place?.words ? one.words(place.words) : null,
      placeName: place?.name ?? null,
      geonamesId: place?.geonamesId ?? null,
      country: place?.country ?? null,
      admin1: place?.admin1 ?? null,
      admin2: place?.admin2 ?? null,
      level: place?.level ?? null,
      geoPrecAcled: place?.level ? geoPrecAcled[place.level] : null,
      wherePrecUcdp: place?.level ? wherePrecUcdp[place.level] : null,
      centroid: drawable,
      ...ends('killed', 'killed'),
      killedClaims,
      ...ends('injured', 'injured'),
      ...ends('detained', 'detained'),
      ...ends('abducted', 'abducted'),
      actors,
      documents: account.voices.documents,
      publishers: account.voices.publishers,
      independentOrigins: account.voices.origins.min,
      independentOriginsMax: account.voices.origins.max,
      partyOrigins: account.voices.parties,
      grade: account.grade,
      reviewState: one.reviewState,
      sensitivity: one.sensitivity,
      aggregation: incident.aggregation,
      url: documents.map((document) => one.url(document)).find((url) => url !== null) ?? null,
    },
  }
}

/** What stands in the properties of a Feature; printed in `docs/columns.md`. */
export const geojsonProperties: Readonly<Record<string, string>> = {
  id: 'Id of the incident (UUID).',
  code: 'Code for people, for example INC-0042.',
  label: 'Neutral label made of type, place and date.',
  type: 'Act type, one of 40.',
  family: 'Family of the act type, one of 10.',
  dateStart: 'First day of the window, or null.',
  dateEnd: 'Last day of the window, or null.',
  dateEdtf: 'Date or window in EDTF, or null when nobody says.',
  dateSense: '`every_day` or `some_day` of the window.',
  datePrecAcled: 'ACLED-style time precision: 1 day, 2 part of a week, 3 month; null for anything vaguer.',
  datePrecUcdp: 'UCDP-style date precision: 1 day, 2 two to six days, 3 week, 4 up to a month, 5 up to a year; null beyond.',
  placeText: 'The place in the words of a report.',
  placeName: 'Name in the gazetteer.',
  geonamesId: 'GeoNames id.',
  country: 'ISO 3166-1 alpha-2: a catalogue key, not a view on status.',
  admin1: 'First-level division.',
  admin2: 'Second-level division.',
  level: 'L0 site to L8 sea or airspace, as in `place_level` above.',
  geoPrecAcled: 'ACLED-style geo precision, 1 to 3; null for a country.',
  wherePrecUcdp: 'UCDP-style where precision, 1 to 7.',
  centroid: '`true`: the point is that of the named place, never of the event.',
  killedMin: 'Lowest number killed over origins, or null.',
  killedMax: 'Highest number killed over origins, or null.',
  killedClaims: 'Each claim: min, max, comparator, part (a subset is no rival of a total), phrase (exact words), by (who says it), origin, derived (true: repeats the origin, adds no voice), url.',
  injuredMin: 'Lowest number injured over origins, or null.',
  injuredMax: 'Highest number injured over origins, or null.',
  detainedMin: 'Lowest number detained over origins, or null.',
  detainedMax: 'Highest number detained over origins, or null.',
  abductedMin: 'Lowest number abducted over origins, or null.',
  abductedMax: 'Highest number abducted over origins, or null.',
  actors: 'Each participant as named: name, role, certainty, by (who names them).',
  documents: 'Number of documents.',
  publishers: 'Number of publishers.',
  independentOrigins: 'Fewest independent origins.',
  independentOriginsMax: 'Most independent origins; voices told without a name may be others that are heard.',
  partyOrigins: 'Of these, known to be parties to the event.',
  grade: 'Where claims come from; never says "true".',
  reviewState: '`machine` until a person has reviewed it.',
  sensitivity: 'low, moderate, high or severe.',
  aggregation: '`aggregate_total` is a figure over many incidents, never to be added to single ones.',
  url: 'Web address of the first document that has one.',
}

/** `domain-model.md` 3.2. */
function datePrecAcled(time: TimeValue | null): number | null {
  const days = daysOf(time)
  if (time === null || days === null) return null
  if (isExactDay(time)) return 1
  return days <= 7 ? 2 : days <= 31 ? 3 : null
}

function datePrecUcdp(time: TimeValue | null): number | null {
  const days = daysOf(time)
  if (days === null) return null
  return days === 1 ? 1 : days <= 6 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : days <= 366 ? 5 : null
}

function daysOf(time: TimeValue | null): number | null {
  if (time?.earliest == null || time.latest === null) return null
  return Math.round((Date.parse(time.latest) - Date.parse(time.earliest)) / 86_400_000) + 1
}

/** `domain-model.md` 3.3. */
const geoPrecAcled: Readonly<Record<PlaceLevel, number | null>> = {
  L0: 1,
  L1: 1,
  L2: 1,
  L3: 2,
  L4: 2,
  L5: 3,
  L6: 3,
  L7: null,
  L8: 3,
}
const wherePrecUcdp: Readonly<Record<PlaceLevel, number>> = { L0: 1, L1: 1, L2: 1, L3: 2, L4: 3, L5: 5, L6: 4, L7: 6, L8: 7 }

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
