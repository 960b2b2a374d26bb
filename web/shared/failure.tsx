import { useState } from 'react'
import { Problem } from '../api.ts'

/** What happened, what is kept, what to do next; the details only on request. */
export function Failure({ error, next }: { error: Error; next?: string }) {
  const [copied, setCopied] = useState(false)
  const advice = next ?? (error instanceof Problem ? error.next : 'Reload the page. The record itself is not touched by this.')
  return (
    <main className="notice" id="main">
      <h1>This could not be shown</h1>
      <p>{error.message}</p>
      <p>{advice}</p>
      <p>
        <button
          type="button"
          className="button"
          onClick={async () => {
            await navigator.clipboard.writeText(
              `${error.name}: ${error.message}\n${location.pathname}${location.search}\n${error.stack ?? ''}`,
            )
            setCopied(true)
          }}
        >
          Copy details
        </button>{' '}
        <span role="status">{copied ? 'Copied.' : ''}</span>
      </p>
    </main>
  )
}
