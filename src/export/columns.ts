/** A column of a CSV export: its name, what stands in it (printed in `docs/columns.md`), and how it is filled. */
export interface Column<Row> {
  readonly name: string
  readonly tells: string
  readonly cell: (row: Row) => string | number | boolean | null
}

/** Lists in one cell are joined by this. */
export const listMark = '; '

/** "a; b", each once. */
export function listed(values: Iterable<string | null | undefined>): string {
  return [...new Set([...values].filter((value): value is string => value !== null && value !== undefined && value !== ''))].join(
    listMark,
  )
}
