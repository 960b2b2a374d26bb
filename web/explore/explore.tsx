import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { api, type ExploreAnswer } from '../api.ts'
import { writeSearch } from '../routes.tsx'
import { Failure } from '../shared/failure.tsx'
import { useKeys } from '../shared/keys.ts'
import { counted } from '../shared/shell.tsx'
import { useTitle } from '../shared/title.ts'
import { Facets } from './facets.tsx'
import { facetFields, type Filter, rememberView, selecting, without } from './filter.ts'
import { IncidentTable } from './table.tsx'
import { Timeline } from './timeline.tsx'

// The map is half of the page's weight; it comes when the rest already stands.
const PlaceMap = lazy(() => import('./map.tsx'))

const route = getRouteApi('/')

/** Map, timeline and table over one filter, which stands in the URL. */
export function Explore() {
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const change = (next: Filter, replace = false) => navigate({ search: next, replace, resetScroll: false })
  const query = writeSearch(selecting(filter))
  const answer = useQuery({
    queryKey: ['explore', query],
    queryFn: ({ signal }) => api.explore(query, signal),
    placeholderData: keepPreviousData,
  })
  useTitle('Explore')
  useEffect(() => rememberView(filter), [filter])
  useKeys('Explore', [
    { code: 'KeyC', shown: 'c', does: 'clear the filter', run: () => change({ ...(filter.sort ? { sort: filter.sort } : {}) }) },
    { code: 'KeyT', shown: 't', does: 'go to the table', run: () => document.querySelector<HTMLElement>('#table')?.focus() },
    {
      code: 'BracketLeft',
      shown: '[',
      does: 'go to the dates',
      run: () => document.querySelector<HTMLElement>('#from')?.focus(),
    },
  ])
  if (answer.error) return <Failure error={answer.error} />
  const data = answer.data
  if (data && data.counts.all === 0) return <EmptyProject />
  return (
    <main className="explore" id="main" aria-busy={answer.isPlaceholderData}>
      <h1 className="away">Explore</h1>
      <div className="explore-bar">
        <Search filter={filter} change={change} />
        <Chosen filter={filter} answer={data} change={change} />
        {data && <Counts data={data} filter={filter} change={change} />}
      </div>
      <Facets facets={data?.facets ?? []} filter={filter} change={change} />
      <section className="explore-map" aria-label="Map and timeline">
        <Suspense fallback={<div className="map-frame" />}>
          <PlaceMap places={data?.places ?? []} areas={data?.areas ?? []} filter={filter} change={change} />
        </Suspense>
        {data && <Timeline timeline={data.timeline} filter={filter} change={change} undated={data.counts.undated} />}
      </section>
      <section className="explore-table" aria-label="Table">
        {data && data.counts.matching === 0 ? (
          <NothingMatches data={data} filter={filter} change={change} />
        ) : (
          <IncidentTable filter={filter} query={query} change={change} total={data?.counts.matching ?? 0} />
        )}
      </section>
    </main>
  )
}

interface Part {
  readonly filter: Filter
  readonly change: (next: Filter, replace?: boolean) => void
}

function Search({ filter, change }: Part) {
  const [typed, setTyped] = useState(filter.q ?? '')
  const standing = filter.q ?? ''
  useEffect(() => setTyped(standing), [standing])
  useEffect(() => {
    if (typed === standing) return
    const timer = setTimeout(() => change({ ...without(filter, 'q'), ...(typed.trim() ? { q: typed } : {}) }, true), 180)
    return () => clearTimeout(timer)
  })
  return (
    <search className="searchbox">
      <input
        type="search"
        value={typed}
        placeholder="Search places, speakers, words"
        aria-label="Search incidents"
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur()
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  )
}

/** Each clause of the filter as a button that lifts it. */
function Chosen({ filter, answer, change }: Part & { answer: ExploreAnswer | undefined }) {
  const chips: { key: string; label: string; lifted: Filter }[] = []
  for (const field of facetFields) {
    for (const value of filter[field] ?? []) {
      const facet = answer?.facets.find((one) => one.field === field)
      const label = facet?.values.find((one) => one.value === value)?.label ?? value
      const left = (filter[field] ?? []).filter((one) => one !== value)
      const { [field]: _gone, ...rest } = filter
      chips.push({ key: field + value, label, lifted: left.length > 0 ? { ...rest, [field]: left } : rest })
    }
  }
  if (filter.from || filter.to) {
    chips.push({ key: 'time', label: `${filter.from ?? '…'} to ${filter.to ?? '…'}`, lifted: without(filter, 'time') })
  }
  if (filter.bbox) chips.push({ key: 'bbox', label: 'part of the map in view', lifted: without(filter, 'bbox') })
  if (filter.place) {
    const name =
      [...(answer?.places ?? []), ...(answer?.areas ?? [])].find((one) => one.key === filter.place)?.name ?? 'one place'
    chips.push({ key: 'place', label: name, lifted: without(filter, 'place') })
  }
  if (filter.placed)
    chips.push({
      key: 'placed',
      label: filter.placed === 'yes' ? 'with a place' : 'without a place',
      lifted: without(filter, 'placed'),
    })
  if (filter.dated)
    chips.push({
      key: 'dated',
      label: filter.dated === 'yes' ? 'with a date' : 'without a date',
      lifted: without(filter, 'dated'),
    })
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label="Filter">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className="chip" onClick={() => change(chip.lifted)}>
            <bdi>{chip.label}</bdi>
            <span aria-hidden="true" className="chip-x" />
            <span className="away">, lift this</span>
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="quiet" onClick={() => change({})}>
            Clear all <kbd>c</kbd>
          </button>
        </li>
      )}
    </ul>
  )
}

/** The counts and totals of the selection; unplaced and undated are always among them. */
function Counts({ data, filter, change }: Part & { data: ExploreAnswer }) {
  const { counts } = data
  const pick = (key: 'placed' | 'dated', value: 'yes' | 'no', count: number, words: string) =>
    count === 0 ? (
      <span>
        {count} {words}
      </span>
    ) : (
      <button
        type="button"
        className="count-link"
        aria-pressed={filter[key] === value}
        onClick={() => change(filter[key] === value ? without(filter, key) : { ...filter, [key]: value })}
      >
        {count.toLocaleString('en')} {words}
      </button>
    )
  return (
    <div className="counts" role="status" aria-live="polite">
      <p>
        <strong>{counted(counts.matching - counts.overSeveral, 'incident')}</strong>
        {counts.overSeveral > 0 && <span> and {counted(counts.overSeveral, 'figure')} over several</span>}
        {counts.matching !== counts.all && <span className="muted"> of {counts.all.toLocaleString('en')}</span>}
        <span className="dot" />
        {counts.placed.toLocaleString('en')} placed
        <span className="dot" />
        {pick('placed', 'no', counts.unplaced, 'without a place')}
        <span className="dot" />
        {counts.datedToTheDay.toLocaleString('en')} dated to the day
        <span className="dot" />
        {pick('dated', 'no', counts.undated, 'without a date')}
        {counts.possiblySame > 0 && (
          <>
            <span className="dot" />
            <Link to="/sources" search={{ tab: 'pairs' }}>
              {counts.possiblySame.toLocaleString('en')} may be the same as another
            </Link>
          </>
        )}
      </p>
      {data.totals.length > 0 && (
        <p className="totals">
          {data.totals.slice(0, 4).map((total) => (
            <span key={total.measure}>
              {total.label}{' '}
              {total.incidents === 0 ? (
                `in words only, in ${counted(total.wordsOnly, 'incident')}`
              ) : (
                <>
                  <b className="figure">{total.alone ?? sumShown(total)}</b>{' '}
                  in {counted(total.incidents, 'incident')}
                  {total.wordsOnly > 0 ? `, and words only in ${total.wordsOnly}` : ''}
                </>
              )}
            </span>
          ))}
          <span className="muted">each incident once; lowest and highest added apart</span>
        </p>
      )}
    </div>
  )
}

function NothingMatches({ data, filter, change }: Part & { data: ExploreAnswer }) {
  return (
    <div className="notice">
      <h2>Nothing matches this filter</h2>
      {data.removesMost ? (
        <p>
          {data.removesMost.label} alone keeps out {counted(data.removesMost.left, 'incident')}.{' '}
          <button type="button" className="button" onClick={() => change(without(filter, data.removesMost?.field ?? ''))}>
            Lift it
          </button>
        </p>
      ) : (
        <p>Several parts of the filter together keep everything out.</p>
      )}
      <p>
        <button type="button" className="button" onClick={() => change({})}>
          Clear the filter
        </button>
      </p>
    </div>
  )
}

function EmptyProject() {
  const project = useQuery({ queryKey: ['project'], queryFn: ({ signal }) => api.project(signal) })
  const { documents = 0, waiting = 0, failed = 0 } = project.data ?? {}
  return (
    <main className="notice" id="main">
      {documents === 0 ? (
        <>
          <h1>Nothing is on record yet</h1>
          <p>Add a folder of saved articles or reports in the terminal; this page fills as they are read.</p>
          <pre>onrecord add ~/reports</pre>
          <p>Nothing leaves this computer. To look around first: onrecord demo</p>
        </>
      ) : (
        <>
          <h1>No incident found yet</h1>
          <p>
            {counted(documents, 'document')} taken in{waiting > 0 ? `, ${waiting} still to be read` : ', all read'}
            {failed > 0 ? `, ${failed} with a problem` : ''}. None of them tells of an incident the reader can recognise so far.
          </p>
          <p>
            <Link to="/sources" search={{ tab: 'documents' }}>
              See the documents and what was found in each
            </Link>
          </p>
        </>
      )}
    </main>
  )
}

/** "212+ .. 260": lowest and highest added apart, an open end marked. */
function sumShown({ min, max, openEnd }: ExploreAnswer['totals'][number]): string {
  return `${min.toLocaleString('en')}${openEnd ? '+' : ''}${max !== min ? ` .. ${max.toLocaleString('en')}` : ''}`
}
