import { Link } from '@tanstack/react-router'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { ClaimAnswer, DocumentLine } from '../api.ts'
import { FirmnessMark } from './marks.tsx'

const modalities: Readonly<Record<ClaimAnswer['modality'], string>> = {
  asserted: '',
  hedged: 'put with reserve',
  background: 'told as background',
  future: 'of the future',
  hypothetical: 'hypothetical',
}

interface Props {
  readonly claim: ClaimAnswer
  readonly document: (DocumentLine & { readonly number?: string }) | undefined
  readonly originNote?: string | undefined
  readonly at: RefObject<HTMLElement | null>
  readonly from?: string | undefined
  readonly close: () => void
}

/** The exact words of a value: who says it, how it came here, where it stands. */
export function WordsCard({ claim, document, originNote, at, from, close }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const closed = useRef(close)
  useEffect(() => {
    closed.current = close
  })
  useEffect(() => {
    const element = card.current
    if (!element) return
    element.showPopover()
    element.focus({ preventScroll: true })
    const onToggle = (event: ToggleEvent) => event.newState === 'closed' && closed.current()
    element.addEventListener('toggle', onToggle)
    return () => element.removeEventListener('toggle', onToggle)
  }, [])
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => put(element, at.current)
    place()
    addEventListener('resize', place)
    addEventListener('scroll', place, { passive: true, capture: true })
    return () => {
      removeEventListener('resize', place)
      removeEventListener('scroll', place, { capture: true })
    }
  })
  const says = claim.chain[0]
  const direction = document?.direction ?? 'ltr'
  return (
    <div
      className="card"
      popover="auto"
      ref={card}
      tabIndex={-1}
      role="dialog"
      aria-label={`${claim.label} ${claim.shown}: the exact words`}
    >
      <p className="card-head">
        <span className="muted">{claim.label}</span>
        <span className="value">
          <FirmnessMark firmness={claim.firmness} /> <bdi>{claim.shown}</bdi>
          {claim.firmness === 'exact' && <span className="modifier"> exact</span>}
        </span>
        {claim.part && <span className="tag">{claim.part}</span>}
        {claim.polarity === 'denies' && <span className="tag">denied</span>}
        {modalities[claim.modality] && <span className="tag">{modalities[claim.modality]}</span>}
      </p>
      <blockquote lang={document?.language} dir={direction}>
        {claim.before}
        <mark>{claim.words}</mark>
        {claim.after}
      </blockquote>
      <dl>
        <dt>says</dt>
        <dd>
          <bdi>{says?.label}</bdi>
          {says?.anonymous ? ' (unnamed)' : ''}
          {claim.directness === 'publisher_voice'
            ? ', in its own voice'
            : claim.directness === 'direct_quote'
              ? ', quoted directly'
              : ''}
          {claim.cue ? (
            <>
              {' '}
              (<q>{claim.cue}</q>)
            </>
          ) : null}
        </dd>
        {claim.chain.length > 1 && (
          <>
            <dt>through</dt>
            <dd>
              {claim.chain.slice(1).map((link, i) => (
                <span key={link.label + link.kind}>
                  {i > 0 ? ' → ' : ''}
                  <bdi>{link.label}</bdi>
                </span>
              ))}
            </dd>
          </>
        )}
        {claim.citedWork && (
          <>
            <dt>citing</dt>
            <dd>
              <bdi>{claim.citedWork}</bdi>
            </dd>
          </>
        )}
        {claim.group && (
          <>
            <dt>counted</dt>
            <dd>
              <q>{claim.group}</q>
            </dd>
          </>
        )}
        <dt>stands in</dt>
        <dd>
          {document?.number ? `${document.number} ` : ''}
          <bdi>{document?.publisher ?? 'publisher not stated'}</bdi>, {document?.publishedShown ?? 'date not stated'}, ¶
          {claim.paragraph}
          {claim.page !== null ? `, p. ${claim.page}` : ''}
          {originNote ? `; ${originNote}` : ''}
        </dd>
        {claim.loaded.length > 0 && (
          <>
            <dt>its words</dt>
            <dd>
              {claim.loaded.map((word, i) => (
                <span key={word}>
                  {i > 0 ? ', ' : ''}
                  <q>{word}</q>
                </span>
              ))}{' '}
              <span className="muted">kept as quoted, never a label of ours</span>
            </dd>
          </>
        )}
        <dt>found by</dt>
        <dd className="muted">{claim.method} · not yet reviewed</dd>
      </dl>
      <p className="card-foot">
        <Link
          className="button"
          to="/document/$id"
          params={{ id: claim.documentId }}
          search={{ span: `${claim.span.start}-${claim.span.end}`, ...(from ? { from } : {}) }}
        >
          Open in document
        </Link>
        <button type="button" className="quiet" onClick={() => card.current?.hidePopover()}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </div>
  )
}

/** Beside its value where there is room, at the foot of the screen on a phone. */
function put(card: HTMLElement, at: HTMLElement | null): void {
  if (innerWidth < 640 || !at?.isConnected) {
    card.dataset.sheet = 'true'
    card.style.removeProperty('left')
    card.style.removeProperty('top')
    return
  }
  delete card.dataset.sheet
  const value = at.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const below = value.bottom + 6 + height <= innerHeight
  const top = below ? value.bottom + 6 : Math.max(8, value.top - height - 6)
  const left = Math.min(Math.max(8, value.left), innerWidth - width - 12)
  card.style.setProperty('left', `${left}px`)
  card.style.setProperty('top', `${top}px`)
}
