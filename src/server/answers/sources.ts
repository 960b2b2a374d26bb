import { z } from 'zod'
import { documentLine, spanAnswer } from './shared.ts'

export const lineageEdge = z
  .object({
    from: z.string(),
    to: z.string(),
    kind: z.enum(['verbatim_copy', 'near_copy', 'partial_copy', 'translation', 'rewrite', 'quotes', 'cites', 'updates']),
    kindLabel: z.string(),
    shared: z.number(),
    direction: z.enum(['by_date', 'unknown']),
    basis: z.string(),
  })
  .meta({ id: 'LineageEdge' })

export const sourcesAnswer = z.object({
  counts: z.object({
    documents: z.number(),
    publishers: z.number(),
    origins: z.number(),
    parties: z.number(),
    copies: z.number(),
  }),
  groups: z.array(z.object({ documents: z.array(documentLine), edges: z.array(lineageEdge) })),
  /** Documents that rest on another one that is held, without copying it: one origin, each a document of its own. */
  citations: z.array(z.object({ edge: lineageEdge, documents: z.array(documentLine) })),
  publishers: z.array(z.object({ name: z.string(), documents: z.number(), incidents: z.number(), kind: z.string() })),
  /** Originals to look for, by how many figures hang on them. */
  quotedNotHeld: z.array(
    z.object({ label: z.string(), works: z.array(z.string()), figures: z.number(), documents: z.array(documentLine) }),
  ),
})

/** Two documents side by side: the stretches they share, word for word. */
export const comparisonAnswer = z.object({
  a: documentLine.extend({ text: z.string(), shared: z.array(spanAnswer), numbers: z.array(spanAnswer) }),
  b: documentLine.extend({ text: z.string(), shared: z.array(spanAnswer), numbers: z.array(spanAnswer) }),
  edge: lineageEdge.nullable(),
})

export type LineageEdge = z.infer<typeof lineageEdge>
export type SourcesAnswer = z.infer<typeof sourcesAnswer>
export type ComparisonAnswer = z.infer<typeof comparisonAnswer>
