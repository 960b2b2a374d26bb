/** One fill of a slot: the values that are right, and the target that it belongs to. */
export interface Fill { alt: string[]; ref: string[]; opt: boolean }

/** The fills of a template by slot. */
export type Slots = Record<string, Fill[]>

/** A fill of one value. */
export function fill(value: string, ref: string[] = []): Fill {
  return { alt: [value], ref, opt: false }
}
