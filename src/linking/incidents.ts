import { actTypes, type ActType } from '../record/act.ts'
import { idFrom } from '../record/id.ts'
import { type Incident, type LinkReason, typeLabel } from '../record/incident.ts'
import type { PlaceValue } from '../record/place.ts'
import type { Aggregation } from '../record/report.ts'
import type { TimeValue } from '../record/time.ts'
import type { LinkFeatures } from './features.ts'
import type { Fold } from './folds.ts'

/**
 * The report that gives an incident its id: the earliest published, then the smallest id.
 * Reports that come later leave the id as it is.
 */
export function anchorOf<T extends Pick<LinkFeatures, 'reportId' | 'published'>>(members: readonly T[]): T {
  const rank = (one: T) => one.published ?? 9_999_999
  return members.reduce((best, one) => {
    const order = rank(one) - rank(best)
    return order < 0 || (order === 0 && one.reportId < best.reportId) ? one : best
  })
}

/** The id of the incident whose first report this is. */
export function incidentId(anchorReportId: string): string {
  return idFrom('incident', anchorReportId)
}

/**
 * An incident over its reports, without its code (the store gives it) and with the links and reasons handed in.
 * @param folds reports of copies: they belong to it, and do not outvote others in what it is called
 */
export function incidentFrom(
  members: readonly LinkFeatures[],
  folds: readonly Fold[],
  links: Incident['links'],
  why: readonly LinkReason[],
): Incident {
  const anchor = anchorOf<Pick<LinkFeatures, 'reportId' | 'published'>>([...members, ...folds])
  const type = commonest(
    members.map((one) => one.type),
    (a, b) => actTypes.indexOf(a) - actTypes.indexOf(b),
  ) as ActType
  const time = bestTime(members)
  const place = bestPlace(members)
  const aggregation = commonest(
    members.map((one) => one.aggregation),
    (a, b) => (a < b ? -1 : 1),
  ) as Aggregation
  return {
    id: incidentId(anchor.reportId),
    code: '',
    label: labelOf({ type, aggregation, place, time }),
    type,
    reportIds: [...members, ...folds].map((one) => one.reportId).sort(),
    time,
    place,
    aggregation,
    links,
    why,
  }
}

/** "Armed attack, Karaj, 2020-07-14"; what is not known is left out. */
export function labelOf({ place, time, ...what }: Pick<Incident, 'type' | 'aggregation' | 'place' | 'time'>): string {
  return [typeLabel(what), place?.name ?? place?.words, time?.edtf].filter((part) => part !== undefined && part !== '').join(', ')
}

function commonest<T>(values: readonly T[], order: (a: T, b: T) => number): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || order(a, b))[0]?.[0]
}

/** The day most reports name exactly; else the narrowest window; ties go to the earlier one. */
function bestTime(members: readonly LinkFeatures[]): TimeValue | null {
  const times = members.flatMap((one) => (one.time ? [one.time] : []))
  const days = times.filter((time) => time.earliest !== null && time.earliest === time.latest)
  const width = (time: TimeValue) =>
    time.earliest === null || time.latest === null ? Infinity : Date.parse(time.latest) - Date.parse(time.earliest)
  const pool = days.length > 0 ? days : times
  const edtf =
    days.length > 0
      ? commonest(
          days.map((time) => time.edtf),
          (a, b) => (a < b ? -1 : 1),
        )
      : [...times].sort((a, b) => width(a) - width(b) || (a.edtf < b.edtf ? -1 : 1))[0]?.edtf
  // Days stated in the words before days that were counted, so that the incident shows the surer one.
  return (
    [...pool]
      .filter((time) => time.edtf === edtf)
      .sort((a, b) => Number(b.stated) - Number(a.stated) || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0] ?? null
  )
}

/** The place most reports name, among those known most finely. */
function bestPlace(members: readonly LinkFeatures[]): PlaceValue | null {
  const places = members.flatMap((one) => (one.place ? [one.place] : []))
  if (places.length === 0) return null
  const key = (place: PlaceValue) => `${place.level ?? 'L9'} ${place.geonamesId ?? place.words.toLowerCase()}`
  const fine = places.filter((place) => place.level !== null && place.level <= 'L4')
  const pool = fine.length > 0 ? fine : places
  const best = commonest(pool.map(key), (a, b) => (a < b ? -1 : 1))
  return (
    [...pool]
      .filter((place) => key(place) === best)
      .sort((a, b) => b.confidence - a.confidence || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0] ?? null
  )
}
