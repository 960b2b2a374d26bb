import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { api, type IncidentAnswer, whatIsWrong } from '../api.ts'
import { lastView } from '../explore/filter.ts'
import { Failure } from '../shared/failure.tsx'
import { useKeys } from '../shared/keys.ts'
import { say } from '../shared/live.tsx'
import { counted } from '../shared/shell.tsx'
import { useTitle } from '../shared/title.ts'
import { shortVoices } from '../shared/voices.ts'
import { WordsCard } from '../shared/words-card.tsx'
import { Dossier } from './dossier.tsx'
import { Matrix } from './matrix.tsx'
import { WhyJoined } from './why-joined.tsx'

const RingMap = lazy(() => import('./ring-map.tsx'))
const route = getRouteApi('/incident/$id')

/** One incident: every voice on it side by side, each with its words, none preferred. */
export function Incident() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const [names, setNames] = useState(false)
  const answer = useQuery({ queryKey: ['incident', id, names], queryFn: ({ signal }) => api.incident(id, names, signal) })
  const at = useRef<HTMLElement | null>(null)
  const data = answer.data
  useTitle(data?.label)
  // Joined with another incident meanwhile, its names were not asked for yet.
  const refused = answer.error !== null && names
  useEffect(() => {
    if (refused) setNames(false)
  }, [refused])

  const open = (claimId: string, button: HTMLElement) => {
    at.current = button
    void navigate({ search: (old) => ({ ...old, value: claimId }), replace: true, resetScroll: false })
  }
  const close = useCallback(() => {
    void navigate({ search: ({ value: _value, ...rest }) => rest, replace: true, resetScroll: false })
    at.current?.focus({ preventScroll: true })
  }, [navigate])
  useEffect(() => {
    // A link to a value opens its card beside the value.
    if (search.value && at.current === null) {
      at.current = document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(search.value)}"]`)
      at.current?.scrollIntoView({ block: 'center', inline: 'center' })
    }
  })
  const showNames = async () => {
    if (!data) return
    if (!names) {
      try {
        await api.decide({ action: 'unmask', incident: data.id, reason: 'looked at on this computer' })
      } catch (error) {
        say(whatIsWrong(error))
        return
      }
      await queries.invalidateQueries({ queryKey: ['incident'] })
      say('Names are shown on this page. This was written to the log.')
    } else say('Names are masked again.')
    setNames(!names)
  }
  const onlyDiffering = search.rows === 'differ'
  const toggleRows = () =>
    navigate({
      search: ({ rows: _rows, ...rest }) => (onlyDiffering ? rest : { ...rest, rows: 'differ' as const }),
      replace: true,
      resetScroll: false,
    })
  useKeys('Incident', [
    { code: 'KeyD', shown: 'd', does: 'only rows that differ', run: toggleRows },
    { code: 'KeyN', shift: true, shown: 'N', does: 'show or mask private names', run: () => void showNames() },
    { code: 'KeyP', shift: true, shown: 'P', does: 'print the dossier', run: () => print() },
    {
      code: 'KeyJ',
      shown: 'j',
      does: 'next value',
      run: () => step(1),
    },
    { code: 'KeyK', shown: 'k', does: 'previous value', run: () => step(-1) },
    {
      code: 'KeyM',
      shift: true,
      shown: 'M',
      does: 'why joined, split',
      run: () => document.querySelector<HTMLElement>('#why summary')?.focus(),
    },
  ])

  if (answer.error && !names) return <Failure error={answer.error} next="Explore lists every incident on record." />
  if (!data) return <main className="incident" id="main" aria-busy="true" />
  const opened = search.value ? data.claims[search.value] : undefined
  const openedCell = data.rows.flatMap((row) => row.cells).find((cell) => cell.claimId === search.value)
  return (
    <main className="incident" id="main">
      <header className="incident-head">
        <p className="muted">
          <Link to="/" search={lastView(data.code)}>
            Explore
          </Link>
          <span className="dot" />
          <span className="code">{data.code}</span>
        </p>
        <h1>{data.label}</h1>
        <p className="head-line">
          <strong>{shortVoices(data.voices)}</strong>
          <span className="dot" />
          {counted(data.voices.publishers, 'publisher')}
          {data.voices.parties > 0 && (
            <>
              <span className="dot" />
              {data.voices.parties} of the origins {data.voices.parties === 1 ? 'is a party' : 'are parties'} to the event
            </>
          )}
          <span className="dot" />
          <span className="muted">{data.gradeSentence}</span>
        </p>
        {data.embargo && <p className="hint">{data.embargo}</p>}
        <p className="head-actions">
          <button type="button" className="button" onClick={() => print()}>
            Print dossier
          </button>
          <button type="button" className="button" aria-pressed={onlyDiffering} onClick={toggleRows}>
            Only rows that differ
          </button>
          {data.names.masked > 0 && (
            <button type="button" className="button" aria-pressed={names} onClick={() => void showNames()}>
              {names ? 'Mask private names' : `${counted(data.names.masked, 'name')} masked, show`}
            </button>
          )}
        </p>
      </header>

      <Matrix incident={data} onlyDiffering={onlyDiffering} opened={search.value} open={open} />

      <div className="incident-parts">
        <section aria-labelledby="where">
          <h2 id="where">Where and when</h2>
          {data.place && (
            <Suspense fallback={<div className="ring-map" />}>
              <RingMap place={data.place} />
            </Suspense>
          )}
          <p>
            <b>
              <bdi>{data.placeShown}</bdi>
            </b>{' '}
            {data.placeSentence}
          </p>
          <p>
            <b>{data.dateShown}</b> {data.dateSentence}
          </p>
        </section>

        <section aria-labelledby="documents">
          <h2 id="documents">Documents</h2>
          <ol className="document-list">
            {data.documents.map((document) => (
              <li key={document.id}>
                <span className="number">{document.number}</span>
                <span>
                  <Link to="/document/$id" params={{ id: document.id }} search={{ from: data.code }}>
                    <bdi lang={document.language} dir={document.direction}>
                      {document.title ?? 'Untitled document'}
                    </bdi>
                  </Link>
                  <span className="muted">
                    <bdi>{document.publisher ?? 'publisher not stated'}</bdi> · {document.publishedShown}
                    {document.language !== 'en' ? ` · ${document.language}` : ''}
                    {document.via ? ` · ${document.via}` : ''}
                  </span>
                </span>
              </li>
            ))}
          </ol>
          {data.notStated.length > 0 && (
            <>
              <h3>Not known</h3>
              <p>No report here states: {data.notStated.join(' · ')}.</p>
            </>
          )}
        </section>

        <section aria-labelledby="related">
          <h2 id="related">Related</h2>
          {data.related.length === 0 ? (
            <p className="muted">No other incident is linked to this one.</p>
          ) : (
            <ul className="related">
              {data.related.map((one) => (
                <li key={one.id + one.rel}>
                  <span className={one.rel === 'possible_same' ? 'tag suggested' : 'tag'}>{one.relLabel}</span>{' '}
                  <Link to="/incident/$id" params={{ id: one.code }}>
                    {one.code} <bdi>{one.label}</bdi>
                  </Link>
                  {one.reason && <span className="muted">{one.reason}</span>}
                  {one.rel === 'possible_same' && <SameOrNot incident={data} other={one} />}
                </li>
              ))}
            </ul>
          )}
          <WhyJoined incident={data} />
          <History incident={data} />
        </section>
      </div>
      <Dossier incident={data} />
      {opened && (
        <WordsCard
          key={opened.id}
          claim={opened}
          document={data.documents.find((document) => document.id === opened.documentId)}
          originNote={openedCell?.via && openedCell.via !== 'own' ? openedCell.via : undefined}
          at={at}
          from={data.code}
          close={close}
        />
      )}
    </main>
  )
}

function step(by: number): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('button.claim')]
  const here = buttons.indexOf(document.activeElement as HTMLElement)
  buttons[Math.max(0, Math.min(buttons.length - 1, here + by))]?.focus()
}

/** The two answers to "may be the same": both go to the log and can be taken back. */
function SameOrNot({ incident, other }: { incident: IncidentAnswer; other: { id: string; code: string } }) {
  const decide = useDecide()
  return (
    <span className="same-or-not">
      <button
        type="button"
        className="button small"
        onClick={() => decide({ action: 'merge', incident: incident.id, other: other.id }, `Joined with ${other.code}.`)}
      >
        Same incident
      </button>{' '}
      <button
        type="button"
        className="button small"
        onClick={() => decide({ action: 'not_same', incident: incident.id, other: other.id }, `Kept apart from ${other.code}.`)}
      >
        Not the same
      </button>
    </span>
  )
}

function History({ incident }: { incident: IncidentAnswer }) {
  const decide = useDecide()
  return (
    <section className="history" aria-label="History">
      <h3>History</h3>
      {incident.decisions.length === 0 ? (
        <p className="muted">Put together by the machine; nobody has decided anything here yet.</p>
      ) : (
        <ol>
          {incident.decisions.map((decision) => (
            <li key={decision.id} data-undone={decision.undone}>
              <time dateTime={decision.at}>{decision.at.slice(0, 16).replace('T', ' ')}</time> <bdi>{decision.who}</bdi>:{' '}
              {decision.sentence}
              {decision.reason && (
                <>
                  {' '}
                  <q>{decision.reason}</q>
                </>
              )}
              {decision.undone ? (
                <span className="muted"> (undone)</span>
              ) : decision.action !== 'undo' && decision.action !== 'unmask' ? (
                <>
                  {' '}
                  <button
                    type="button"
                    className="quiet"
                    onClick={() => decide({ action: 'undo', decision: decision.id }, 'Undone.')}
                  >
                    Undo
                  </button>
                </>
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Writes a decision, tells it, and reads everything anew. */
export function useDecide(): (request: Parameters<typeof api.decide>[0], words: string) => Promise<void> {
  const queries = useQueryClient()
  return async (request, words) => {
    try {
      const done = await api.decide(request)
      say(done.message || words)
      await queries.invalidateQueries()
    } catch (error) {
      say(whatIsWrong(error))
    }
  }
}
