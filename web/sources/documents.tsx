import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { api } from '../api.ts'
import { Failure } from '../shared/failure.tsx'
import { counted } from '../shared/shell.tsx'
import { fileName } from '../shared/title.ts'

/** Every document held, with what was found in it, and those that could not be taken in with the reason. */
export function Documents() {
  const answer = useQuery({ queryKey: ['documents'], queryFn: ({ signal }) => api.documents(signal) })
  const frame = useRef<HTMLDivElement>(null)
  const documents = answer.data?.documents ?? []
  const rows = useVirtualizer({
    count: documents.length,
    getScrollElement: () => frame.current,
    estimateSize: () => 44,
    overscan: 12,
  })
  if (answer.error) return <Failure error={answer.error} />
  const items = rows.getVirtualItems()
  const before = items[0]?.start ?? 0
  const after = Math.max(0, rows.getTotalSize() - (items.at(-1)?.end ?? 0))
  const failed = answer.data?.failed ?? []
  return (
    <>
      {failed.length > 0 && (
        <details className="why">
          <summary>{counted(failed.length, 'file')} with a problem</summary>
          <ul>
            {failed.map((one) => (
              <li key={one.path}>
                {/* A message names its file; one of something unexpected may not. */}
                {!one.message.startsWith(one.path) && (
                  <>
                    <bdi>{one.path}</bdi>:{' '}
                  </>
                )}
                {one.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {/* The frame scrolls, so it must be reachable by keyboard. */}
      <div className="table-frame tall" ref={frame} tabIndex={0} role="region" aria-label="Documents">
        <table className="plain-table" aria-rowcount={documents.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">Document</th>
              <th scope="col">Published</th>
              <th scope="col">Incidents</th>
              <th scope="col">Claims</th>
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr aria-hidden="true" style={{ height: before }} />}
            {items.map((item) => {
              const document = documents[item.index]
              return document ? (
                <tr key={document.id} aria-rowindex={item.index + 2} data-index={item.index} ref={rows.measureElement}>
                  <th scope="row">
                    <Link to="/document/$id" params={{ id: document.id }}>
                      <bdi lang={document.language} dir={document.direction}>
                        {document.title ?? fileName(document.takenFrom)}
                      </bdi>
                    </Link>{' '}
                    <span className="muted">
                      <bdi>{document.publisher ?? 'publisher not stated'}</bdi>
                      {document.isRead ? (document.canRead ? '' : ' · kept, its language is not read yet') : ' · not read yet'}
                    </span>
                  </th>
                  <td>{document.publishedShown}</td>
                  <td className="figure">{document.incidents.length}</td>
                  <td className="figure">{document.claims}</td>
                </tr>
              ) : null
            })}
            {after > 0 && <tr aria-hidden="true" style={{ height: after }} />}
          </tbody>
        </table>
      </div>
    </>
  )
}
