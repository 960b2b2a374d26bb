import type { Terminal } from './terminal.ts'

/** A column: its head, what it shows, and whether it may be cut when the terminal is narrow. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => string
  readonly mayCut?: boolean
}

/** Rows in columns for people; with --plain tab-separated with a head line, nothing cut. */
export function printTable<Row>(terminal: Terminal, columns: readonly Column<Row>[], rows: readonly Row[]): void {
  const cells = rows.map((row) => columns.map((column) => column.cell(row).replace(/\s+/g, ' ').trim()))
  if (terminal.plain) {
    terminal.data(columns.map((column) => column.head).join('\t'))
    for (const line of cells) terminal.data(line.join('\t'))
    return
  }
  const widths = columns.map((column, i) => Math.max(widthOf(column.head), ...cells.map((line) => widthOf(line[i] ?? ''))))
  shrink(columns, widths, terminal.width)
  const print = (line: readonly string[]) => line.map((cell, i) => fit(cell, widths[i] ?? 0, i === line.length - 1)).join('  ')
  terminal.data(terminal.dim(print(columns.map((column) => column.head))))
  for (const line of cells) terminal.data(print(line))
}

/** Takes width from the widest column that may be cut until the line fits. */
function shrink<Row>(columns: readonly Column<Row>[], widths: number[], room: number): void {
  const gaps = 2 * (columns.length - 1)
  for (;;) {
    const over = widths.reduce((sum, width) => sum + width, gaps) - room
    const widest = columns.reduce(
      (best, column, i) => (column.mayCut && (widths[i] ?? 0) > (widths[best] ?? 0) ? i : best),
      columns.findIndex((column) => column.mayCut),
    )
    if (over <= 0 || widest < 0 || (widths[widest] ?? 0) <= 12) return
    widths[widest] = Math.max(12, (widths[widest] ?? 0) - over)
  }
}

/** Width by grapheme; good enough for Latin, Arabic and Persian letters. */
export function widthOf(text: string): number {
  let width = 0
  for (const _ of new Intl.Segmenter('en').segment(text)) width += 1
  return width
}

function fit(text: string, width: number, isLast: boolean): string {
  const own = widthOf(text)
  if (own <= width) return isLast ? text : text + ' '.repeat(width - own)
  return `${[...new Intl.Segmenter('en').segment(text)]
    .slice(0, width - 1)
    .map((one) => one.segment)
    .join('')}…`
}
