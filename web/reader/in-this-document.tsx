import { Link } from '@tanstack/react-router'
import type { ClaimAnswer, DocumentAnswer, SpanAnswer } from '../api.ts'
import { FirmnessMark } from '../shared/marks.tsx'
import { repeats } from '../shared/voices.ts'

interface Props {
  readonly document: DocumentAnswer
  readonly claims: readonly ClaimAnswer[]
  readonly lit: SpanAnswer | null
  readonly show: (claim: ClaimAnswer) => void
  readonly peek: (claim: ClaimAnswer, button: HTMLElement) => void
}

/** What was read in the document: its incidents with their claims, each a button that lights its words. */
export function InThisDocument({ document, claims, lit, show, peek }: Props) {
  const shown = new Set(document.reports.flatMap((report) => report.claimIds))
  const loose = claims.filter((claim) => !shown.has(claim.id))
  return (
    <aside className="in-document" aria-label="In this document">
      <h2>In this document</h2>
      {document.reports.length === 0 && document.canRead && (
        <p>
          No incident found.
          {document.mentions.length > 0
            ? ` What was seen: ${seen(document)}; nothing that tells of an act.`
            : ' No number, place, time or actor was recognised.'}
        </p>
      )}
      {!document.canRead && <p className="muted">Not read: nothing is claimed to stand in it.</p>}
      {document.reports.map((report) => (
        <section key={report.id} aria-label={report.label}>
          <h3>
            <span className="number">{report.number}</span>{' '}
            {report.incident ? (
              <Link to="/incident/$id" params={{ id: report.incident.code }}>
                {report.label}
              </Link>
            ) : (
              report.label
            )}
          </h3>
          <p className="muted">
            {report.date} · <bdi>{report.place}</bdi>
            {report.incident ? ` · ${report.incident.code}` : ''}
            {report.noIncident ? ` · ${report.noIncident}` : ''}
          </p>
          <ul>
            {claims
              .filter((claim) => report.claimIds.includes(claim.id))
              // Figures first: they are what people look for.
              .sort((a, b) => Number(b.property.startsWith('count.')) - Number(a.property.startsWith('count.')))
              .map((claim) => (
                <Line key={claim.id} claim={claim} lit={lit} show={show} peek={peek} document={document} />
              ))}
          </ul>
        </section>
      ))}
      {loose.length > 0 && (
        <section aria-label="Without an incident">
          <h3>Without an incident</h3>
          <ul>
            {loose.map((claim) => (
              <Line key={claim.id} claim={claim} lit={lit} show={show} peek={peek} document={document} />
            ))}
          </ul>
        </section>
      )}
      {document.copies.length > 0 && (
        <section aria-label="Copies and citations">
          <h3>Copies and citations</h3>
          <ul className="plain">
            {document.copies.map((copy) => (
              <li key={copy.id}>
                <Link to="/document/$id" params={{ id: copy.id }}>
                  <bdi>{copy.publisher ?? copy.title ?? 'Untitled'}</bdi>
                </Link>{' '}
                <span className="muted">
                  {copy.kindLabel}
                  {copy.shared > 0 ? `, ${Math.round(copy.shared * 100)}% same text` : ''}
                  {copy.direction === 'unknown' ? ', direction unknown' : ''}
                </span>{' '}
                <Link to="/sources" search={{ a: copy.from, b: copy.to }}>
                  Compare
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {document.notes.length > 0 && (
        <section aria-label="Notes">
          <h3>Notes</h3>
          <ul className="plain">
            {document.notes.map((note) => (
              <li key={note.text + (note.span?.start ?? '')}>{note.text}</li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function Line({
  claim,
  lit,
  show,
  peek,
  document,
}: { claim: ClaimAnswer; lit: SpanAnswer | null } & Pick<Props, 'show' | 'peek' | 'document'>) {
  const isLit = lit !== null && lit.start === claim.span.start && lit.end === claim.span.end
  return (
    <li>
      <button
        type="button"
        className="claim-line"
        data-claim={claim.id}
        aria-current={isLit ? 'true' : undefined}
        onClick={(event) => (isLit ? peek(claim, event.currentTarget) : show(claim))}
      >
        <span className="muted">{claim.label}</span>{' '}
        <b>
          <FirmnessMark firmness={claim.firmness} /> <bdi>{claim.shown}</bdi>
        </b>{' '}
        {!repeats(claim) && (
          <q lang={document.language} dir="auto">
            {claim.words}
          </q>
        )}{' '}
        <span className="muted">
          <bdi>{claim.chain[0]?.label}</bdi> ¶{claim.paragraph}
        </span>
      </button>
    </li>
  )
}

function seen(document: DocumentAnswer): string {
  const names = { count: 'number', speaker: 'speaker', place: 'place', time: 'time', actor: 'actor', act: 'act' } as const
  const tally = new Map<keyof typeof names, number>()
  for (const { kind } of document.mentions) tally.set(kind, (tally.get(kind) ?? 0) + 1)
  return [...tally].map(([kind, count]) => `${count} ${names[kind]}${count === 1 ? '' : 's'}`).join(', ')
}
