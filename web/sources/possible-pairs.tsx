import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api, type IncidentRow } from '../api.ts'
import { useDecide } from '../incident/incident.tsx'
import { Failure } from '../shared/failure.tsx'
import { shortVoices } from '../shared/voices.ts'

/** Pairs that may be one incident: side by side, never joined without a person. */
export function PossiblePairs() {
  const answer = useQuery({ queryKey: ['pairs'], queryFn: ({ signal }) => api.possiblePairs(signal) })
  const decide = useDecide()
  if (answer.error) return <Failure error={answer.error} />
  if (!answer.data) return null
  if (answer.data.pairs.length === 0) return <p className="notice">No two incidents look alike enough to ask.</p>
  return (
    <ul className="pairs">
      {answer.data.pairs.map(({ a, b, reason }) => (
        <li key={a.id + b.id}>
          <div className="pair">
            <Side row={a} />
            <Side row={b} />
          </div>
          <p className="muted">{reason}</p>
          <p>
            <button
              type="button"
              className="button small"
              onClick={() => decide({ action: 'merge', incident: a.id, other: b.id }, `${a.code} and ${b.code} joined.`)}
            >
              Same incident
            </button>{' '}
            <button
              type="button"
              className="button small"
              onClick={() => decide({ action: 'not_same', incident: a.id, other: b.id }, `${a.code} and ${b.code} kept apart.`)}
            >
              Not the same
            </button>
          </p>
        </li>
      ))}
      {answer.data.total > answer.data.pairs.length && (
        <li className="muted">and {answer.data.total - answer.data.pairs.length} more pairs</li>
      )}
    </ul>
  )
}

function Side({ row }: { row: IncidentRow }) {
  return (
    <div>
      <Link to="/incident/$id" params={{ id: row.code }}>
        {row.code} {row.typeLabel}
      </Link>
      <p>
        {row.date} · <bdi>{row.place}</bdi>
        {row.placeLevel ? `, ${row.placeLevel}` : ''}
      </p>
      <p className="muted">
        {row.figures.map((figure) => `${figure.label} ${figure.together}`).join(' · ') || 'no figure'} · {shortVoices(row.voices)}
      </p>
    </div>
  )
}
