import type { ClaimAnswer, IncidentAnswer } from '../api.ts'
import { repeats, shortVoices } from '../shared/voices.ts'

/** The day this page was opened, for the foot of the dossier. */
const openedOn = new Date().toISOString().slice(0, 10)

/** The incident on paper: every claim with its quote and source number, so that it can be read without us. Shown in print only. */
export function Dossier({ incident }: { incident: IncidentAnswer }) {
  return (
    <section className="dossier" aria-hidden="true">
      <h2>Who says what</h2>
      <p>{shortVoices(incident.voices)}. Nothing is chosen between them.</p>
      {incident.rows.map((row) => (
        <div className="dossier-row" key={row.property}>
          <h3>
            {row.label}: {row.together}
            {row.relation ? ` (${row.relationLabel})` : ''}.{' '}
            <span>{row.judgement === 'none' ? '' : `Our judgement: ${row.judgement}.`}</span>
          </h3>
          <ul>
            {row.cells.map((cell) => {
              const claim = incident.claims[cell.claimId]
              return (
                <li key={cell.claimId}>
                  <bdi>{claim ? speaker(claim) : ''}</bdi> [{cell.document.slice(1)}, ¶{cell.paragraph}]:{' '}
                  {cell.denies && !/^(not|denies) /.test(cell.shown) ? 'denies: ' : ''}
                  <bdi>{cell.shown}</bdi>
                  {'. '}
                  {!repeats(cell) && <q>{cell.words}</q>}
                  {cell.derived ? ` (${cell.via ?? 'derived'}, not counted again)` : ''}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
      {incident.notStated.length > 0 && <p>Not stated by any report: {incident.notStated.join(', ')}.</p>}
      <p>
        {incident.placeShown}. {incident.placeSentence} {incident.dateShown}. {incident.dateSentence}
      </p>
      {incident.related.length > 0 && <h2>Related</h2>}
      {incident.related.map((one) => (
        <p key={one.id + one.rel}>
          {one.relLabel} {one.code} <bdi>{one.label}</bdi>: <bdi>{one.reason}</bdi>.
        </p>
      ))}
      <h2>Sources</h2>
      <ol>
        {incident.documents.map((document) => (
          <li key={document.id}>
            <bdi>{document.publisher ?? 'Publisher not stated'}</bdi>, <bdi>{document.title ?? 'untitled'}</bdi>,{' '}
            {document.publishedShown}.{' '}
            <span className="hash">
              sha256 {incident.record.documentHashes.find((one) => one.document === document.number)?.sha256}
            </span>
          </li>
        ))}
      </ol>
      <p className="dossier-foot">
        {incident.code} · Onrecord {incident.record.version} · printed {openedOn} ·{' '}
        {incident.names.shown ? 'private names shown' : 'private names masked'}
      </p>
    </section>
  )
}

function speaker(claim: ClaimAnswer): string {
  return claim.chain[0]?.label ?? ''
}
