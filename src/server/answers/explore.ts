import { z } from 'zod'
import { relationKind, voicesAnswer } from './shared.ts'

const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(200)).max(60),
)
const day = z.string().regex(/^-?\d{4}-\d{2}-\d{2}$/)

/** The one filter over map, timeline, table and facets; it stands in the page's URL as it stands here. */
export const exploreFilter = z.object({
  q: z.string().max(200).optional(),
  type: list,
  measure: list,
  country: list,
  origins: list,
  relation: list,
  /** Days; an incident stays in when its window meets them. */
  from: day.optional(),
  to: day.optional(),
  /** west,south,east,north in degrees; west may be greater than east over the antimeridian. */
  bbox: z
    .string()
    .regex(/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/)
    .optional(),
  /** One place of the map, by its key. */
  place: z.string().max(200).optional(),
  placed: z.enum(['yes', 'no']).optional(),
  dated: z.enum(['yes', 'no']).optional(),
})

export const exploreSort = z.enum([
  'date',
  '-date',
  'place',
  '-place',
  'killed',
  '-killed',
  'origins',
  '-origins',
  'code',
  '-code',
])

export const facetField = z.enum(['type', 'measure', 'country', 'origins', 'relation'])

export const facetAnswer = z.object({
  field: facetField,
  label: z.string(),
  values: z.array(z.object({ value: z.string(), label: z.string(), count: z.number(), chosen: z.boolean() })),
})

/** Incidents that share one place; marks count incidents and nothing else. */
export const placeMark = z.object({
  key: z.string(),
  name: z.string(),
  lat: z.number(),
  lon: z.number(),
  level: z.string(),
  radiusKm: z.number(),
  incidents: z.number(),
})

/** Incidents known only to a province, a country, a sea: counted beside the map, never pinned on it. */
export const areaCount = z.object({ key: z.string(), name: z.string(), level: z.string(), incidents: z.number() })

export const timelineAnswer = z.object({
  unit: z.enum(['day', 'week', 'month', 'year', 'decade']),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Incidents whose window lies within one bin. */
  bins: z.array(z.object({ start: z.string(), end: z.string(), incidents: z.number() })),
  /** Windows wider than a bin, so that a year is never drawn as a day. */
  windows: z.array(z.object({ shown: z.string(), start: z.string(), end: z.string(), incidents: z.number() })),
  widerNotDrawn: z.number(),
})

export const exploreAnswer = z.object({
  counts: z.object({
    all: z.number(),
    matching: z.number(),
    /** Those of the selection that are figures over several incidents, and no incident of their own. */
    overSeveral: z.number(),
    placed: z.number(),
    unplaced: z.number(),
    dated: z.number(),
    undated: z.number(),
    datedToTheDay: z.number(),
    /** Incidents of the selection that may be the same as another. */
    possiblySame: z.number(),
  }),
  /** Each incident once, lowest and highest added separately; copies never. */
  totals: z.array(
    z.object({
      measure: z.string(),
      label: z.string(),
      min: z.number(),
      max: z.number(),
      openEnd: z.boolean(),
      incidents: z.number(),
      /** Incidents with words only ("dozens"), which no sum can hold. */
      wordsOnly: z.number(),
      /** Where one incident gives all of it: its figure as people read it ("more than 200"); null for a sum. */
      alone: z.string().nullable(),
    }),
  ),
  facets: z.array(facetAnswer),
  places: z.array(placeMark),
  areas: z.array(areaCount),
  timeline: timelineAnswer,
  /** When nothing matches: the one filter that removes most, and what would be left without it. */
  removesMost: z.object({ field: z.string(), label: z.string(), left: z.number() }).nullable(),
  tookMs: z.number(),
})

export const incidentRow = z
  .object({
    id: z.string(),
    code: z.string(),
    label: z.string(),
    type: z.string(),
    typeLabel: z.string(),
    date: z.string(),
    /** 'day' = one stated or counted day, 'window' = longer, 'none'. */
    dateKind: z.enum(['day', 'window', 'none']),
    place: z.string(),
    /** The level in words: "town", "province"; empty when unplaced. */
    placeLevel: z.string(),
    /** The row's figures, each with its measure: "killed 9 (at least) .. 11". */
    figures: z.array(z.object({ measure: z.string(), label: z.string(), together: z.string() })),
    voices: voicesAnswer,
    relation: relationKind.nullable(),
    relationLabel: z.string(),
    possiblySame: z.number(),
  })
  .meta({ id: 'IncidentRow' })

export const incidentRowsAnswer = z.object({ total: z.number(), offset: z.number(), rows: z.array(incidentRow) })

/** Pairs in the middle band: not joined, to be decided by a person. */
export const possiblePairsAnswer = z.object({
  total: z.number(),
  pairs: z.array(z.object({ a: incidentRow, b: incidentRow, reason: z.string() })),
})

export type ExploreFilter = z.infer<typeof exploreFilter>
export type ExploreSort = z.infer<typeof exploreSort>
export type FacetField = z.infer<typeof facetField>
export type FacetAnswer = z.infer<typeof facetAnswer>
export type PlaceMark = z.infer<typeof placeMark>
export type TimelineAnswer = z.infer<typeof timelineAnswer>
export type ExploreAnswer = z.infer<typeof exploreAnswer>
export type IncidentRow = z.infer<typeof incidentRow>
export type IncidentRowsAnswer = z.infer<typeof incidentRowsAnswer>
export type PossiblePairsAnswer = z.infer<typeof possiblePairsAnswer>
