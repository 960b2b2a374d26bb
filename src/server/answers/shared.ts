import { z } from 'zod'

/**
 * Shapes used by more than one page. The page reads these types (types only); the server validates every answer
 * against them, so what stands here is what is sent.
 */

/** UTF-16 offsets into the document's canonical text, end exclusive. */
export const spanAnswer = z.object({ start: z.number(), end: z.number() })

/** The four numbers that are the same on every screen and in every export. */
export const voicesAnswer = z.object({
  documents: z.number(),
  publishers: z.number(),
  origins: z.object({ min: z.number(), max: z.number() }),
  parties: z.number(),
})

export const relationKind = z.enum(['same', 'compatible', 'contradicts', 'scope_differs', 'update'])

/** How firmly a figure is put; drawn as hollow, solid, half or open. */
export const firmness = z.enum(['exact', 'at_least', 'at_most', 'about', 'range', 'word', 'none'])

/** One link of who-says-it. */
export const chainLinkAnswer = z.object({
  label: z.string(),
  kind: z.enum(['speaker', 'publisher']),
  anonymous: z.boolean(),
})

/** A claim with all that its card shows: the exact words, who says them, where they stand. */
export const claimAnswer = z
  .object({
    id: z.string(),
    property: z.string(),
    /** For people: "Killed", "Date". */
    label: z.string(),
    /** The value in short: "9 (at least)", "3 May 2012". */
    shown: z.string(),
    firmness,
    words: z.string(),
    span: spanAnswer,
    /** The exact text around the words, for reading them in place. */
    before: z.string(),
    after: z.string(),
    /** Paragraph counted from 1, and the page of a paged original. */
    paragraph: z.number(),
    page: z.number().nullable(),
    chain: z.array(chainLinkAnswer),
    directness: z.enum(['direct_quote', 'indirect', 'publisher_voice', 'unattributed']),
    cue: z.string().nullable(),
    citedWork: z.string().nullable(),
    modality: z.enum(['asserted', 'hedged', 'background', 'future', 'hypothetical']),
    polarity: z.enum(['affirms', 'denies']),
    /** "subset", "additional" ... where the figure is not a total. */
    part: z.string().nullable(),
    group: z.string().nullable(),
    loaded: z.array(z.string()),
    method: z.string(),
    confidence: z.number(),
    documentId: z.string(),
    reportId: z.string(),
  })
  .meta({ id: 'Claim' })

/** A document as other pages name it. */
export const documentLine = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    publishedShown: z.string(),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    canRead: z.boolean(),
  })
  .meta({ id: 'DocumentLine' })

/** What went wrong, what is kept and what to do next. */
export const problemAnswer = z.object({ kind: z.string(), message: z.string(), next: z.string() }).meta({ id: 'Problem' })

export type SpanAnswer = z.infer<typeof spanAnswer>
export type VoicesAnswer = z.infer<typeof voicesAnswer>
export type Firmness = z.infer<typeof firmness>
export type ClaimAnswer = z.infer<typeof claimAnswer>
export type DocumentLine = z.infer<typeof documentLine>
export type ProblemAnswer = z.infer<typeof problemAnswer>
