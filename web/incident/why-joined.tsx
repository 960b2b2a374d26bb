import { useState } from 'react'
import type { IncidentAnswer } from '../api.ts'
import { counted } from '../shared/shell.tsx'
import { useDecide } from './incident.tsx'

/** Why these reports are taken for one incident, as reasons a person can read, and the way to take them apart. */
export function WhyJoined({ incident }: { incident: IncidentAnswer }) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const decide = useDecide()
  if (incident.reports.length < 2) return null
  const all = chosen.length === incident.reports.length
  return (
    <details id="why" className="why">
      <summary>Why {counted(incident.reports.length, 'report')} are joined here</summary>
      <ul>
        {incident.why.map((link) => (
          <li key={link.reports.join()}>
            {link.documents[0] === link.documents[1]
              ? `Twice in ${link.documents[0]}`
              : `${link.documents[0]} and ${link.documents[1]}`}
            {': '}
            {[...link.reasons]
              .sort((a, b) => b.weight - a.weight)
              .map((one, i) => (
                <span key={one.what}>
                  {i > 0 ? ', ' : ''}
                  {one.what} <span className="muted figure">{signed(one.weight)}</span>
                </span>
              ))}{' '}
            <span className="muted figure">= {link.score.toFixed(2)}</span>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void decide(
            { action: 'split', incident: incident.id, reports: [...chosen], reason },
            'Split. Undo stands in the history.',
          )
        }}
      >
        <fieldset>
          <legend>Take reports out into an incident of their own</legend>
          {incident.reports.map((report) => (
            <label className="check" key={report.id}>
              <input
                type="checkbox"
                checked={chosen.includes(report.id)}
                onChange={() =>
                  setChosen(chosen.includes(report.id) ? chosen.filter((id) => id !== report.id) : [...chosen, report.id])
                }
              />
              <span>
                {report.document}: {report.typeLabel}, {report.date}, <bdi>{report.place}</bdi>
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          Reason (optional){' '}
          <input type="text" value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={chosen.length === 0 || all}>
          Split
        </button>
        {all && <p className="muted">At least one report stays.</p>}
      </form>
    </details>
  )
}

function signed(weight: number): string {
  return `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`
}
