import { z } from 'zod'

/** What stands in this project, and what waits. */
export const projectAnswer = z.object({
  name: z.string(),
  path: z.string(),
  /** True when the record cannot be written to here: nothing can be decided, no names can be shown. */
  readOnly: z.boolean(),
  version: z.string(),
  documents: z.number(),
  waiting: z.number(),
  failed: z.number(),
  incidents: z.number(),
  claims: z.number(),
  /** Changes whenever anything in the record changed. */
  revision: z.string(),
  banner: z.string(),
})

export type ProjectAnswer = z.infer<typeof projectAnswer>
