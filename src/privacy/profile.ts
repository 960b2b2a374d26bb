import type { Sensitivity } from '../record/document.ts'
import type { Incident } from '../record/incident.ts'
import type { PlaceLevel, PlaceValue } from '../record/place.ts'
import type { Report } from '../record/report.ts'

/** Who an export is for (`domain-model.md` 5.2). `public` unless another is spelled out. */
export type Profile = 'public' | 'partner' | 'internal'

const order: readonly Sensitivity[] = ['low', 'moderate', 'high', 'severe']

/** The most sensitive thing a profile may hold. */
export const ceilings: Readonly<Record<Profile, Sensitivity>> = { public: 'moderate', partner: 'high', internal: 'severe' }

/** The characters of a quotation that may leave in public (`domain-model.md` 5.14). */
export const longestPublicQuote = 300

/** How sensitive an incident is: that of its documents, and high at least where sexual violence is told. */
export function sensitivityOf(
  incident: Pick<Incident, 'type'>,
  reports: readonly Report[],
  documents: readonly { readonly sensitivity: Sensitivity }[],
): Sensitivity {
  let level = mostSensitive(documents.map(({ sensitivity }) => sensitivity)) ?? 'low'

  const sexual =
    incident.type === 'attack.sexual' ||
    reports.some((report) => report.claims.some((claim) => claim.property === 'count.sexually_assaulted'))
  if (sexual && order.indexOf(level) < order.indexOf('high')) level = 'high'
  return level
}

/** The most sensitive of some levels; null of none. */
export function mostSensitive(levels: Iterable<Sensitivity>): Sensitivity | null {
  return [...levels].reduce<Sensitivity | null>((most, level) => (most === null || order.indexOf(level) > order.indexOf(most) ? level : most), null)
}

/** True when the profile may hold something of this sensitivity as it is. */
export function mayHold(profile: Profile, sensitivity: Sensitivity): boolean {
  return order.indexOf(sensitivity) <= order.indexOf(ceilings[profile])
}

/** A place as it leaves: the level, the words and the point a profile may show. */
export interface PublicPlace {
  readonly words: string | null
  readonly name: string | null
  readonly geonamesId: number | null
  readonly country: string | null
  readonly admin1: string | null
  readonly admin2: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly level: PlaceLevel | null
  readonly radiusKm: number | null
  /** True when something was coarsened or left out. */
  readonly coarsened: boolean
}

/**
 * The place a profile may show (`domain-model.md` 5.5): above its ceiling severe shows the country and high the first-level division; all others the town.
 * Coarser places stay as they are. Points are generalised, never jittered: a site's point is given to a tenth of a degree.
 */
export function publicPlace(place: PlaceValue | null, sensitivity: Sensitivity, profile: Profile): PublicPlace | null {
  if (place === null) return null
  const { words, name, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm } = place
  const whole = { words, name, geonamesId, country, admin1, admin2, lat, lon, level, radiusKm, coarsened: false }
  if (profile === 'internal') return whole
  const nothing = {
    words: null,
    name: null,
    geonamesId: null,
    admin2: null,
    lat: null,
    lon: null,
    radiusKm: null,
    coarsened: true,
  }
  if (sensitivity === 'severe' && !mayHold(profile, sensitivity)) {
    return { ...nothing, country, admin1: null, level: country === null ? null : 'L7' }
  }
  if (sensitivity === 'high' && !mayHold(profile, sensitivity)) {
    if (level === 'L6' || level === 'L7' || level === 'L8') return whole
    return { ...nothing, country, admin1, level: admin1 !== null ? 'L6' : country === null ? null : 'L7' }
  }
  if (level !== 'L0' && level !== 'L1') return whole
  return {
    ...whole,
    level: 'L2',
    lat: tenth(lat),
    lon: tenth(lon),
    geonamesId: null,
    radiusKm: Math.max(10, radiusKm ?? 0),
    coarsened: true,
  }
}

function tenth(degrees: number | null): number | null {
  return degrees === null ? null : Math.round(degrees * 10) / 10
}

/** Words as they may leave: cut at a word when longer than a public quotation may be. */
export function publicQuote(words: string, profile: Profile): string {
  if (profile !== 'public' || words.length <= longestPublicQuote) return words
  const cut = words.slice(0, longestPublicQuote - 2)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > longestPublicQuote / 2 ? space : cut.length)} …`
}
