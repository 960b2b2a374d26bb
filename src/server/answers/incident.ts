import { z } from 'zod'
import { claimAnswer, documentLine, firmness, relationKind, voicesAnswer } from './shared.ts'

export const matrixCell = z.object({
  claimId: z.string(),
  documentId: z.string(),
  /** D1, D2 ... as numbered on this page. */
  document: z.string(),
  paragraph: z.number(),
  shown: z.string(),
  firmness,
  words: z.string(),
  originId: z.string(),
  derived: z.boolean(),
  via: z.string().nullable(),
  denies: z.boolean(),
})

export const matrixRow = z.object({
  property: z.string(),
  label: z.string(),
  together: z.string(),
  relation: relationKind.nullable(),
  relationLabel: z.string(),
  /** What explains a difference, as sentences. */
  relationNotes: z.array(z.string()),
  range: z.object({ min: z.number().nullable(), max: z.number().nullable(), openEnd: z.boolean() }).nullable(),
  judgement: z.string(),
  cells: z.array(matrixCell),
})

export const originAnswer = z.object({
  id: z.string(),
  label: z.string(),
  kind: z.enum(['speaker', 'publisher', 'unnamed']),
  party: z.enum(['yes', 'no', 'unknown']),
  documents: z.array(z.string()),
  /** Document numbers when the origin's own document is not held. */
  seenOnlyIn: z.array(z.string()),
  /** True for a voice told without a name ('investigators'): it may be another of the origins. */
  nameless: z.boolean(),
})

export const decisionAnswer = z
  .object({
    id: z.string(),
    at: z.string(),
    who: z.string(),
    action: z.string(),
    sentence: z.string(),
    reason: z.string(),
    undone: z.boolean(),
  })
  .meta({ id: 'Decision' })

export const incidentAnswer = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  type: z.string(),
  typeLabel: z.string(),
  aggregation: z.enum(['single', 'multi_day', 'multi_place', 'aggregate_total']),
  /** "2 origins, no rival account of who did it": where claims come from, never whether they are true. */
  gradeSentence: z.string(),
  dateShown: z.string(),
  dateSentence: z.string(),
  placeShown: z.string(),
  placeSentence: z.string(),
  place: z.object({ name: z.string(), lat: z.number(), lon: z.number(), level: z.string(), radiusKm: z.number() }).nullable(),
  voices: voicesAnswer,
  origins: z.array(originAnswer),
  documents: z.array(documentLine.extend({ number: z.string(), via: z.string().nullable() })),
  rows: z.array(matrixRow),
  claims: z.record(z.string(), claimAnswer),
  notStated: z.array(z.string()),
  reports: z.array(
    z.object({
      id: z.string(),
      documentId: z.string(),
      document: z.string(),
      typeLabel: z.string(),
      date: z.string(),
      place: z.string(),
      tellings: z.array(z.object({ start: z.number(), end: z.number(), words: z.string() })),
    }),
  ),
  why: z.array(
    z.object({
      documents: z.tuple([z.string(), z.string()]),
      reports: z.tuple([z.string(), z.string()]),
      score: z.number(),
      reasons: z.array(z.object({ what: z.string(), weight: z.number() })),
    }),
  ),
  related: z.array(
    z.object({ id: z.string(), code: z.string(), label: z.string(), rel: z.string(), relLabel: z.string(), reason: z.string() }),
  ),
  names: z.object({ masked: z.number(), shown: z.boolean() }),
  /** That public exports hold it back for now, and until when. */
  embargo: z.string().nullable(),
  decisions: z.array(decisionAnswer),
  record: z.object({ version: z.string(), documentHashes: z.array(z.object({ document: z.string(), sha256: z.string() })) }),
})

export type MatrixCell = z.infer<typeof matrixCell>
export type MatrixRow = z.infer<typeof matrixRow>
export type OriginAnswer = z.infer<typeof originAnswer>
export type DecisionAnswer = z.infer<typeof decisionAnswer>
export type IncidentAnswer = z.infer<typeof incidentAnswer>
