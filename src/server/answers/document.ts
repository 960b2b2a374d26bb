import { z } from 'zod'
import { claimAnswer, documentLine, spanAnswer } from './shared.ts'

/** Rail letters: number, speaker, place, time, actor; `act` carries none and is named in full. */
export const mentionKind = z.enum(['count', 'speaker', 'place', 'time', 'actor', 'act'])

export const mentionAnswer = spanAnswer.extend({
  kind: mentionKind,
  words: z.string(),
  resolved: z.string().nullable(),
  rule: z.string(),
})

export const passageAnswer = spanAnswer.extend({
  role: z.enum(['headline', 'dek', 'lead', 'body', 'direct_quote', 'caption', 'list', 'boilerplate', 'ad_slot', 'duplicate']),
  /** True when its words never carry a claim; shown folded, always there. */
  silent: z.boolean(),
  page: z.number().nullable(),
})

export const documentAnswer = documentLine.extend({
  isRead: z.boolean(),
  byline: z.string().nullable(),
  url: z.string().nullable(),
  genre: z.string(),
  publishedSentence: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  size: z.number(),
  takenFrom: z.string(),
  retrievedAt: z.string(),
  text: z.string(),
  passages: z.array(passageAnswer),
  mentions: z.array(mentionAnswer),
  claims: z.array(claimAnswer),
  reports: z.array(
    z.object({
      id: z.string(),
      number: z.number(),
      label: z.string(),
      date: z.string(),
      place: z.string(),
      incident: z.object({ id: z.string(), code: z.string() }).nullable(),
      /** Why it is no incident of its own, when it is none. */
      noIncident: z.string().nullable(),
      claimIds: z.array(z.string()),
      tellings: z.array(spanAnswer),
    }),
  ),
  /** Stretches that a speaker is given as saying. */
  sayings: z.array(spanAnswer.extend({ speaker: z.string() })),
  copies: z.array(
    documentLine.extend({
      kind: z.string(),
      kindLabel: z.string(),
      shared: z.number(),
      direction: z.string(),
      from: z.string(),
      to: z.string(),
    }),
  ),
  /** Stretches that name persons without a public role; the page covers them until asked. */
  privateNames: z.array(spanAnswer),
  notes: z.array(z.object({ span: spanAnswer.nullable(), text: z.string() })),
  previous: z.string().nullable(),
  next: z.string().nullable(),
  position: z.object({ at: z.number(), of: z.number() }),
})

export const documentsAnswer = z.object({
  total: z.number(),
  documents: z.array(
    documentLine.extend({
      /** False while the document waits to be read. */
      isRead: z.boolean(),
      /** The file it was taken from: what a document without a title goes by. */
      takenFrom: z.string(),
      reports: z.number(),
      claims: z.number(),
      incidents: z.array(z.object({ id: z.string(), code: z.string() })),
    }),
  ),
  failed: z.array(z.object({ path: z.string(), message: z.string() })),
})

export type MentionKind = z.infer<typeof mentionKind>
export type PassageAnswer = z.infer<typeof passageAnswer>
export type DocumentAnswer = z.infer<typeof documentAnswer>
export type DocumentsAnswer = z.infer<typeof documentsAnswer>
