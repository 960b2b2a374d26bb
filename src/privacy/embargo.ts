import { shelterWords } from '../lexicon/en/private-persons.ts'
import { type ActType, familyOf } from '../record/act.ts'
import type { Document } from '../record/document.ts'
import type { Incident } from '../record/incident.ts'
import type { Report } from '../record/report.ts'
import type { Profile } from './profile.ts'

/** Hours for which an incident that shows where people are now stays out of an export, unless others are named (`domain-model.md` 5.7). */
export const usualEmbargo: Readonly<Record<Profile, number>> = { internal: 0, partner: 0, public: 72 }

/** What an embargo asks of an incident. */
export interface Embargoed {
  readonly incident: Pick<Incident, 'type' | 'time' | 'place'>
  readonly reports: readonly Report[]
  readonly documents: readonly Pick<Document, 'publishedAt' | 'retrievedAt'>[]
}

/** Why an incident is held back, and until when (RFC 3339 UTC). */
export interface Embargo {
  readonly shows: string
  readonly until: string
}

/**
 * The embargo an incident lies under, or null. Counted from the end (UTC) of the last day of its window; where nobody says a day that it
 * ended, of the last day a report was published; where nobody says that either, of the day it was taken in.
 * @param hours how long after that day
 * @param now RFC 3339; the clock comes in
 */
export function embargoOf(source: Embargoed, hours: number, now: string): Embargo | null {
  if (hours <= 0) return null
  const shows = whereabouts(source)
  if (shows === null) return null
  const lastDay = source.incident.time?.latest ?? lastPublished(source.documents)
  if (lastDay === null) return null
  const until = Date.parse(`${lastDay}T00:00:00Z`) + (24 + hours) * hour
  return until > Date.parse(now) ? { shows, until: new Date(until).toISOString().replace('.000Z', 'Z') } : null
}

const hour = 3_600_000

/** "2026-12-02 00:00 UTC". */
export function untilShown(until: string): string {
  return `${until.slice(0, 10)} ${until.slice(11, 16)} UTC`
}

const typesThatShow: Readonly<Partial<Record<ActType, string>>> = {
  'liberty.arrest': 'people held',
  'liberty.abduction': 'people held',
  'liberty.disappearance': 'people held',
  'custody.torture': 'people held',
  'custody.conditions': 'people held',
  'protest.hunger': 'people on hunger strike',
  'restrict.displacement': 'people who fled',
}

/** Who could be found by it, in words; null when the incident does not show where people are now. */
function whereabouts({ incident, reports }: Embargoed): string | null {
  const byType = typesThatShow[incident.type]
  if (byType !== undefined) return byType
  const claims = reports.flatMap((report) => report.claims)
  // A sweep at a protest; arrests after an attack are those of suspects.
  const swept = familyOf(incident.type) === 'protest' && claims.some((claim) => claim.property === 'count.detained' && claim.polarity === 'affirms')
  if (swept) return 'people held'
  const places = [incident.place?.words ?? '', ...claims.filter(({ property }) => property === 'place' || property === 'target').map(({ words }) => words)]
  return places.some((words) => shelterWords.test(words)) ? 'people in a shelter' : null
}

/** The last day on which one of the documents came out; a document cannot have come out after it was taken in. */
function lastPublished(documents: Embargoed['documents']): string | null {
  const days = documents.map(({ publishedAt, retrievedAt }) => {
    const takenIn = retrievedAt.slice(0, 10)
    const published = publishedAt === null ? takenIn : lastDayOf(publishedAt)
    return published < takenIn ? published : takenIn
  })
  return days.sort().at(-1) ?? null
}

/** "2024" ends on 2024-12-31, "2024-02" on 2024-02-29. */
function lastDayOf(date: string): string {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[~?%]?$/.exec(date) ?? []
  if (day !== undefined) return `${year}-${month}-${day}`
  return new Date(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0)).toISOString().slice(0, 10)
}
