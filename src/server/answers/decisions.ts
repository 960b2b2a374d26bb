import { z } from 'zod'
import { decisionAnswer } from './incident.ts'

/** What the page may ask for. Nothing is ever deleted: each is added to the log and can be undone. */
export const decisionRequest = z.discriminatedUnion('action', [
  z.object({ action: z.literal('merge'), incident: z.string(), other: z.string(), reason: z.string().max(2000).default('') }),
  z.object({
    action: z.literal('split'),
    incident: z.string(),
    reports: z.array(z.string()).min(1),
    reason: z.string().max(2000).default(''),
  }),
  z.object({ action: z.literal('not_same'), incident: z.string(), other: z.string(), reason: z.string().max(2000).default('') }),
  z.object({ action: z.literal('not_copy'), document: z.string(), other: z.string(), reason: z.string().max(2000).default('') }),
  z.object({
    action: z.literal('unmask'),
    incident: z.string().optional(),
    document: z.string().optional(),
    reason: z.string().max(2000).default(''),
  }),
  z.object({ action: z.literal('undo'), decision: z.string(), reason: z.string().max(2000).default('') }),
])

/** The decision as logged, and the incidents that now hold the reports concerned. */
export const decisionDone = z.object({
  decision: decisionAnswer,
  message: z.string(),
  incidents: z.array(z.object({ id: z.string(), code: z.string() })),
})

export const decisionsAnswer = z.object({ decisions: z.array(decisionAnswer) })

export type DecisionRequest = z.input<typeof decisionRequest>
export type DecisionDone = z.infer<typeof decisionDone>
export type DecisionsAnswer = z.infer<typeof decisionsAnswer>
