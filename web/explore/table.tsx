import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { api, type ExploreSort, type IncidentRow } from '../api.ts'
import { useKeys } from '../shared/keys.ts'
import { shortVoices } from '../shared/voices.ts'
import type { Filter } from './filter.ts'

const pageSize = 100
const rowHeight = 52

interface Column {
  readonly name: string
  readonly sort?: 'date' | 'place' | 'killed' | 'origins'
}

const columns: readonly Column[] = [
  { name: 'Date', sort: 'date' },
  { name: 'What and where', sort: 'place' },
  { name: 'Figures', sort: 'killed' },
  { name: 'Voices', sort: 'origins' },
]

/** The accessible twin of the map: every incident of the selection, as a real table of which only the part in view is drawn. */
export function IncidentTable(props: {
  filter: Filter
  query: string
  change: (next: Filter, replace?: boolean) => void
  total: number
}) {
  const { filter, query, change, total } = props
  const sort: ExploreSort = filter.sort ?? '-date'
  const frame = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const items = rows.getVirtualItems()
  const pages = [...new Set(items.map((item) => Math.floor(item.index / pageSize)))]
  const answers = useQueries({
    queries: (pages.length === 0 ? [0] : pages).map((page) => ({
      queryKey: ['incidents', query, sort, page],
      queryFn: ({ signal }: { signal: AbortSignal }) => api.incidents(query, sort, page * pageSize, pageSize, signal),
      placeholderData: keepPreviousData,
    })),
  })
  const known = new Map<number, IncidentRow>()
  for (const { data } of answers) for (const [i, row] of (data?.rows ?? []).entries()) known.set((data?.offset ?? 0) + i, row)

  const atIndex = [...known].find(([, row]) => row.code === filter.at)?.[0]
  // While the rows of another filter still stand, no key may choose one of them.
  const stale = answers.some((answer) => answer.isPlaceholderData)
  const move = (step: number) => {
    if (stale) return
    const next = Math.max(0, Math.min(total - 1, atIndex === undefined ? 0 : atIndex + step))
    const row = known.get(next)
    if (!row) return
    rows.scrollToIndex(next)
    change({ ...filter, at: row.code }, true)
  }
  const open = () => {
    if (filter.at) void navigate({ to: '/incident/$id', params: { id: filter.at } })
  }
  useKeys('Table', [
    { code: 'KeyJ', shown: 'j', does: 'next incident', run: () => move(1) },
    { code: 'KeyK', shown: 'k', does: 'previous incident', run: () => move(-1) },
    { code: 'KeyO', shown: 'o', does: 'open the incident', run: open },
  ])

  const before = items[0]?.start ?? 0
  const after = Math.max(0, rows.getTotalSize() - (items.at(-1)?.end ?? 0))
  return (
    <>
      {/* The frame scrolls, so it must be reachable by keyboard. */}
      <div
        className="table-frame"
        id="table"
        ref={frame}
        tabIndex={0}
        role="region"
        aria-label={`${total} incidents, table`}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return
          if (event.key === 'Enter') open()
          else if (event.key === 'ArrowDown') move(1)
          else if (event.key === 'ArrowUp') move(-1)
          else return
          event.preventDefault()
        }}
      >
        <table className="incidents" aria-rowcount={total + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {columns.map((column) => (
                <th key={column.name} scope="col" aria-sort={sortState(column.sort, sort)}>
                  {column.sort ? (
                    <button
                      type="button"
                      onClick={() => change({ ...filter, sort: nextSort(column.sort ?? 'date', sort) }, true)}
                    >
                      {column.name}
                      <span className="sort-mark" aria-hidden="true" />
                    </button>
                  ) : (
                    column.name
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {items.map((item) => {
              const row = known.get(item.index)
              return (
                <tr
                  key={item.key}
                  aria-rowindex={item.index + 2}
                  data-index={item.index}
                  ref={rows.measureElement}
                  data-at={row !== undefined && row.code === filter.at}
                  onClick={(event) => {
                    // Beside the link a click looks at the row; j and k do the same.
                    if (row && !(event.target as Element).closest('a')) change({ ...filter, at: row.code }, true)
                  }}
                >
                  {row ? (
                    <Cells row={row} />
                  ) : (
                    <td colSpan={columns.length} className="muted">
                      …
                    </td>
                  )}
                </tr>
              )
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
      </div>
      {filter.at && <Preview code={filter.at} close={() => change({ ...withoutAt(filter) }, true)} />}
    </>
  )
}

function withoutAt({ at: _at, ...rest }: Filter): Filter {
  return rest
}

function Cells({ row }: { row: IncidentRow }) {
  return (
    <>
      <td className="when" data-kind={row.dateKind}>
        {row.date}
      </td>
      <th scope="row">
        <Link to="/incident/$id" params={{ id: row.code }}>
          {row.typeLabel}
        </Link>
        <span className="where">
          <bdi>{row.place}</bdi>
          {row.placeLevel && <span className="muted">, {row.placeLevel}</span>}
        </span>
      </th>
      <td className="figures">
        {row.figures.length === 0 ? (
          <span className="muted">no figure</span>
        ) : (
          row.figures.slice(0, 2).map((figure) => (
            <span key={figure.measure}>
              <span className="muted">{figure.label}</span> <b className="figure">{figure.together}</b>
            </span>
          ))
        )}
        {row.figures.length > 2 && <span className="muted">and {row.figures.length - 2} more</span>}
      </td>
      <td className="voices">
        <span>{shortVoices(row.voices)}</span>
        <span className="muted" data-relation={row.relation ?? 'none'}>
          {row.relation === null || row.relation === 'same' ? row.relationLabel : `figures differ (${row.relationLabel})`}
          {row.possiblySame > 0 ? ' · may be the same as another' : ''}
        </span>
      </td>
    </>
  )
}

/** A look at the row without leaving the table. */
function Preview({ code, close }: { code: string; close: () => void }) {
  const { data } = useQuery({ queryKey: ['incident', code, false], queryFn: ({ signal }) => api.incident(code, false, signal) })
  useKeys('Preview', [{ code: 'Escape', shown: 'Esc', does: 'close the preview', run: close }])
  return (
    <aside className="preview" aria-label="Preview">
      {data ? (
        <>
          <p className="preview-head">
            <Link to="/incident/$id" params={{ id: data.code }}>
              {data.label}
            </Link>
            <button type="button" className="quiet" onClick={close}>
              Close
            </button>
          </p>
          <ul>
            {data.rows
              .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
              .filter(({ row }) => row.property.startsWith('count.'))
              .slice(0, 4)
              .map(({ row, cell }) => (
                <li key={cell.claimId}>
                  <span className="muted">{row.label}</span> <b>{cell.shown}</b> <q>{cell.words}</q>{' '}
                  <bdi className="muted">{data.origins.find((origin) => origin.id === cell.originId)?.label}</bdi>
                </li>
              ))}
          </ul>
        </>
      ) : (
        <p className="muted">…</p>
      )}
    </aside>
  )
}

function sortState(column: Column['sort'], sort: ExploreSort): 'ascending' | 'descending' | 'none' | undefined {
  if (!column) return undefined
  return sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'
}

function nextSort(column: NonNullable<Column['sort']>, sort: ExploreSort): ExploreSort {
  if (sort === `-${column}`) return column
  return sort === column ? `-${column}` : column === 'place' ? 'place' : `-${column}`
}
