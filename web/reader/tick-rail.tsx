import type { ClaimAnswer, SpanAnswer } from '../api.ts'

/** One tick per claim along the length of the text: where in it something is claimed. */
export function TickRail(props: {
  claims: readonly ClaimAnswer[]
  length: number
  lit: SpanAnswer | null
  show: (span: SpanAnswer) => void
}) {
  const { claims, length, lit, show } = props
  return (
    <div className="tick-rail" aria-hidden="true">
      {claims.map((claim) => (
        <button
          type="button"
          tabIndex={-1}
          key={claim.id}
          aria-label={`${claim.label}: ${claim.shown}`}
          title={`${claim.label}: ${claim.shown}`}
          data-lit={lit?.start === claim.span.start && lit.end === claim.span.end}
          style={{ top: `${(claim.span.start / Math.max(1, length)) * 100}%` }}
          onClick={() => show(claim.span)}
        />
      ))}
    </div>
  )
}
