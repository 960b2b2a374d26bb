import type { Span } from './span.ts'

/** Something odd in the material, at a place in the text where it can be pointed at. Never stops a run. */
export interface Note {
  readonly span: Span | null
  readonly text: string
}
