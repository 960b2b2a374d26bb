import { type KeyboardEvent, useRef, useState } from 'react'
import type { IncidentAnswer, MatrixCell, MatrixRow, OriginAnswer } from '../api.ts'
import { FirmnessMark } from '../shared/marks.tsx'
import { repeats } from '../shared/voices.ts'

const foldBeyond = 8

interface Props {
  readonly incident: IncidentAnswer
  readonly onlyDiffering: boolean
  readonly opened: string | undefined
  readonly open: (claimId: string, at: HTMLElement) => void
}

/**
 * Who says what: a row for each thing claimed, a column for each independent origin, copies and citations apart.
 * Nothing in it is chosen or averaged; every value is a button that shows its words.
 */
export function Matrix({ incident, onlyDiffering, opened, open }: Props) {
  const table = useRef<HTMLTableElement>(null)
  const rows = onlyDiffering ? incident.rows.filter((row) => row.relation !== null && row.relation !== 'same') : incident.rows
  const speaking = incident.origins.filter((origin) =>
    incident.rows.some((row) => row.cells.some((cell) => !cell.derived && cell.originId === origin.id)),
  )
  const shown = speaking.slice(0, foldBeyond)
  const folded = speaking.slice(foldBeyond)
  const hasDerived = incident.rows.some((row) => row.cells.some((cell) => cell.derived))
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key]
    if (!step || !table.current) return
    const next = neighbour(table.current, event.target as HTMLElement, step[0] as number, step[1] as number)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className="matrix-frame" role="region" aria-label="Who says what" tabIndex={0}>
      <table className="matrix" ref={table} onKeyDown={onKey}>
        <caption className="away">Who says what. Arrow keys move between values; Enter or Space shows the exact words.</caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              <span className="away">Claimed</span>
            </th>
            <th scope="col">
              Together <span className="muted">computed</span>
            </th>
            <th scope="col">Our judgement</th>
            {shown.map((origin) => (
              <th scope="col" key={origin.id}>
                <OriginHead origin={origin} />
              </th>
            ))}
            {folded.length > 0 && <th scope="col">{folded.length} more origins</th>}
            {hasDerived && (
              <th scope="col" className="derived">
                Derived <span className="muted">not counted again</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.property} data-property={row.property}>
              <th scope="row">{row.label}</th>
              <td className="together">
                <Together row={row} incident={incident} />
              </td>
              <td className="judgement">{row.judgement}</td>
              {shown.map((origin) => (
                <td key={origin.id}>
                  <Cells
                    cells={row.cells.filter((cell) => !cell.derived && cell.originId === origin.id)}
                    opened={opened}
                    open={open}
                    origin={origin}
                  />
                </td>
              ))}
              {folded.length > 0 && (
                <td>
                  {folded.map((origin) => (
                    <Cells
                      key={origin.id}
                      cells={row.cells.filter((cell) => !cell.derived && cell.originId === origin.id)}
                      opened={opened}
                      open={open}
                      origin={origin}
                      named
                    />
                  ))}
                </td>
              )}
              {hasDerived && (
                <td className="derived">
                  <Derived cells={row.cells.filter((cell) => cell.derived)} incident={incident} opened={opened} open={open} />
                </td>
              )}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={3 + shown.length} className="muted">
                No row differs: wherever several origins speak, they say the same.
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function OriginHead({ origin }: { origin: OriginAnswer }) {
  const notes = [
    origin.nameless ? 'told without a name: may be one of the others' : null,
    origin.kind === 'publisher' ? 'own account' : null,
    origin.party === 'yes' ? 'party to the event' : null,
    origin.seenOnlyIn.length > 0 ? `heard only in ${origin.seenOnlyIn.join(', ')}` : null,
  ].filter((note) => note !== null)
  return (
    <>
      <bdi>{origin.label}</bdi> <span className="muted">{notes.join(' · ')}</span>
    </>
  )
}

function Together({ row, incident }: { row: MatrixRow; incident: IncidentAnswer }) {
  return (
    <>
      <span className="value">{row.together}</span>
      {row.relation && (
        <span className="relation" data-relation={row.relation}>
          {row.relationLabel}
        </span>
      )}
      {row.range && <RangeLine row={row} incident={incident} />}
      {row.relationNotes.map((note) => (
        <span className="muted note" key={note}>
          {note}
        </span>
      ))}
    </>
  )
}

/** The origins' figures on one line from lowest to highest: hollow at least, solid exact. It compares, it chooses nothing. */
function RangeLine({ row, incident }: { row: MatrixRow; incident: IncidentAnswer }) {
  const { min, max, openEnd } = row.range ?? { min: null, max: null, openEnd: false }
  const points = row.cells
    // A part ("two teachers among them") is no end of the range.
    .filter((cell) => !cell.derived && !cell.denies && incident.claims[cell.claimId]?.part === null)
    .map((cell) => ({ cell, value: Number(/\d[\d,]*/.exec(cell.shown)?.[0].replaceAll(',', '')) }))
    .filter(({ value }) => Number.isFinite(value))
  if (min === null || max === null || points.length < 2 || min === max) return null
  const x = (value: number) => 6 + ((value - min) / (max - min)) * 108
  return (
    <svg className="range" width={openEnd ? 134 : 120} height="12" aria-hidden="true">
      <path d={`M6 6H${x(max)}`} />
      {openEnd && <path d={`M${x(max)} 6h16m-4-3 4 3-4 3`} fill="none" />}
      {points.map(({ cell, value }) => (
        <circle
          key={cell.claimId}
          cx={x(Math.min(max, Math.max(min, value)))}
          cy="6"
          r="3.6"
          data-solid={cell.firmness === 'exact'}
        />
      ))}
    </svg>
  )
}

interface CellsProps {
  readonly cells: readonly MatrixCell[]
  readonly opened: string | undefined
  readonly open: Props['open']
  readonly origin: OriginAnswer
  readonly named?: boolean
}

function Cells({ cells, opened, open, origin, named }: CellsProps) {
  if (cells.length === 0) return named ? null : <span className="muted not-stated">not stated</span>
  return (
    <>
      <span className={named ? 'cell-origin always' : 'cell-origin'}>
        <bdi>{origin.label}</bdi>
      </span>
      {cells.map((cell) => (
        <ClaimButton key={cell.claimId} cell={cell} opened={opened} open={open} says={origin.label} />
      ))}
    </>
  )
}

const derivedAtOnce = 3

/** Copies and citations: there to be seen, folded where they would crowd out the voices. */
function Derived(props: {
  cells: readonly MatrixCell[]
  incident: IncidentAnswer
  opened: string | undefined
  open: Props['open']
}) {
  const { cells, incident, opened, open } = props
  const [all, setAll] = useState(false)
  if (cells.length === 0) return null
  const shown = all ? cells : cells.filter((cell, i) => i < derivedAtOnce || cell.claimId === opened)
  return (
    <>
      <span className="cell-origin">Derived, not counted again</span>
      {shown.map((cell) => {
        const document = incident.documents.find((one) => one.id === cell.documentId)
        return (
          <ClaimButton
            key={cell.claimId}
            cell={cell}
            opened={opened}
            open={open}
            says={document?.publisher ?? cell.document}
            small
          />
        )
      })}
      {cells.length > derivedAtOnce && (
        <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${cells.length - shown.length} more`}
        </button>
      )}
    </>
  )
}

function ClaimButton(props: {
  cell: MatrixCell
  opened: string | undefined
  open: Props['open']
  says: string
  small?: boolean
}) {
  const { cell, opened, open, says, small } = props
  return (
    <button
      type="button"
      className="claim"
      data-claim={cell.claimId}
      data-small={small}
      aria-expanded={opened === cell.claimId}
      onClick={(event) => open(cell.claimId, event.currentTarget)}
    >
      <span className="value">
        <FirmnessMark firmness={cell.firmness} />
        {cell.denies && !/^(not|denies) /.test(cell.shown) && <span className="denies">denies </span>}
        <Shown shown={cell.shown} />
        {cell.firmness === 'exact' && <span className="modifier"> exact</span>}
      </span>
      {!repeats(cell) && <q>{cell.words}</q>}
      <span className="muted cell-at">
        <span className="away">{says}, </span>
        {cell.document} ¶{cell.paragraph}
        {small && !cell.via?.includes(says) && (
          <>
            {' '}
            <bdi>{says}</bdi>
          </>
        )}
        {cell.via && cell.via !== 'own' ? `, ${cell.via}` : ''}
      </span>
    </button>
  )
}

/** The value; whom it counts ("3: three officers") is set lighter than the number. */
function Shown({ shown }: { shown: string }) {
  const quoted = /^(“.*”)([^”]*)$/s.exec(shown)
  if (quoted) {
    return (
      <>
        <bdi className="quoted">{quoted[1]}</bdi>
        {quoted[2]}
      </>
    )
  }
  const cut = shown.indexOf(': ')
  if (cut === -1) return <bdi>{shown}</bdi>
  return (
    <bdi>
      {shown.slice(0, cut)} <span className="group">{shown.slice(cut + 2)}</span>
    </bdi>
  )
}

/** The next value in a direction: by row and column of the table, not by the order of the document. */
function neighbour(table: HTMLTableElement, from: HTMLElement, down: number, right: number): HTMLElement | null {
  const cell = from.closest('td')
  const row = cell?.parentElement as HTMLTableRowElement | null
  if (!cell || !row) return null
  const stacked = [...cell.querySelectorAll<HTMLElement>('button.claim')]
  const inside = stacked[stacked.indexOf(from) + down]
  if (down !== 0 && inside) return inside
  let r = row.rowIndex
  let c = cell.cellIndex
  for (let steps = 0; steps < 200; steps += 1) {
    r += down
    c += right
    const next = table.rows[r]?.cells[c]
    if (!next) return null
    const buttons = next.querySelectorAll<HTMLElement>('button.claim')
    const found = down < 0 ? buttons[buttons.length - 1] : buttons[0]
    if (found) return found
  }
  return null
}
