/** How two claims on one row stand to each other; always shown side by side. */
export const relations = ['same', 'compatible', 'contradicts', 'scope_differs', 'update'] as const
export type RelationKind = (typeof relations)[number]
export type DiffersIn = 'unit' | 'place' | 'day' | 'group' | 'cut_off'

export interface Relation {
  readonly claims: readonly [string, string]
  readonly kind: RelationKind
  readonly differsIn: DiffersIn | null
  readonly note: string
}

/** How one report comes to share words with another. */
export type LineageKind =
  | 'verbatim_copy' | 'near_copy' | 'partial_copy' | 'translation' | 'rewrite' | 'quotes' | 'cites' | 'updates'

/** A lineage edge between documents, `from` resting on `to`. */
export interface Lineage {
  readonly from: string
  readonly to: string
  readonly kind: LineageKind
  /** Share of the smaller text's five-word shingles found in the other, 0..1. */
  readonly shared: number
  /** `by_date` when the publication dates allow a direction, else `unknown`; never asserted without dates. */
  readonly direction: 'by_date' | 'unknown'
  readonly basis: string
}
