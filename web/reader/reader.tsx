import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { api, type ClaimAnswer, type DocumentAnswer, type MentionKind, type PassageAnswer, type SpanAnswer, whatIsWrong } from '../api.ts'
import { Failure } from '../shared/failure.tsx'
import { useKeys } from '../shared/keys.ts'
import { say } from '../shared/live.tsx'
import { counted } from '../shared/shell.tsx'
import { fileName, useTitle } from '../shared/title.ts'
import { WordsCard } from '../shared/words-card.tsx'
import { Brackets } from './brackets.tsx'
import { dark, light, offsetAt, rangeOf } from './highlights.ts'
import { InThisDocument } from './in-this-document.tsx'
import { TickRail } from './tick-rail.tsx'

const route = getRouteApi('/document/$id')

/** Rail letters name each kind, so that colour is never needed. */
export const kinds: readonly { readonly kind: MentionKind; readonly letter: string; readonly name: string }[] = [
  { kind: 'count', letter: 'N', name: 'numbers' },
  { kind: 'speaker', letter: 'S', name: 'speakers' },
  { kind: 'place', letter: 'P', name: 'places' },
  { kind: 'time', letter: 'T', name: 'times' },
  { kind: 'actor', letter: 'A', name: 'actors' },
]

/** One document as it stands, with what was read in it lit up; every light is also a button in the list. */
export function Reader() {
  const { id } = route.useParams()
  const { span, from } = route.useSearch()
  const navigate = route.useNavigate()
  const [names, setNames] = useState(false)
  const answer = useQuery({
    queryKey: ['document', id, names],
    queryFn: ({ signal }) => api.document(id, names, signal),
    placeholderData: keepPreviousData,
  })
  const article = useRef<HTMLElement>(null)
  const at = useRef<HTMLElement | null>(null)
  const [off, setOff] = useState<ReadonlySet<MentionKind>>(new Set())
  const [flipped, setFlipped] = useState(false)
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  const [carded, setCarded] = useState<ClaimAnswer | null>(null)
  const data = answer.data
  useTitle(data ? (data.title ?? fileName(data.takenFrom)) : undefined)

  const lit = useMemo((): SpanAnswer | null => {
    const found = span && /^(\d+)-(\d+)$/.exec(span)
    return found ? { start: Number(found[1]), end: Number(found[2]) } : null
  }, [span])
  const claims = useMemo(
    () => [...(data?.claims ?? [])].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
    [data],
  )
  const show = useCallback(
    (target: SpanAnswer) =>
      navigate({ search: (old) => ({ ...old, span: `${target.start}-${target.end}` }), replace: true, resetScroll: false }),
    [navigate],
  )

  // A silent passage that holds the words asked for is opened.
  useEffect(() => {
    if (!data || !lit) return
    const index = data.passages.findIndex((passage) => passage.silent && lit.start >= passage.start && lit.start < passage.end)
    if (index >= 0) setOpen((old) => (old.has(index) ? old : new Set([...old, index])))
  }, [data, lit])

  useLayoutEffect(() => {
    const element = article.current
    if (!data || !element) return
    for (const { kind } of kinds) {
      light(kind, off.has(kind) ? [] : data.mentions.filter((mention) => mention.kind === kind), element, data.passages)
    }
    light('covered', names ? [] : data.privateNames, element, data.passages)
    light('lit', lit ? [lit] : [], element, data.passages)
    return dark
  }, [data, off, names, lit])

  useEffect(() => {
    const element = article.current
    if (!data || !element || !lit) return
    const range = rangeOf(lit, element, data.passages)
    if (!range) {
      say('These words are not in this version of the text.')
      return
    }
    const box = range.getBoundingClientRect()
    const away = box.top < 120 || box.bottom > innerHeight - 80
    if (away) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      scrollTo({ top: box.top + scrollY - innerHeight / 3, behavior: still ? 'instant' : 'smooth' })
    }
  }, [data, lit])

  const step = (by: number) => {
    if (claims.length === 0) return
    const here = lit ? claims.findIndex((claim) => claim.span.start === lit.start && claim.span.end === lit.end) : -1
    const next = claims[Math.max(0, Math.min(claims.length - 1, here + by))]
    if (!next) return
    void show(next.span)
    say(`${next.label} ${next.shown}, ${next.chain[0]?.label ?? ''} says. Paragraph ${next.paragraph}.`)
  }
  const goto = (other: string | null) => other && navigate({ to: '/document/$id', params: { id: other }, search: {} })
  const peek = () => {
    const claim = lit && claims.find((one) => one.span.start === lit.start && one.span.end === lit.end)
    if (!claim) return
    at.current = document.querySelector(`[data-claim="${CSS.escape(claim.id)}"]`)
    setCarded(claim)
  }
  const flip = (kind: MentionKind) =>
    setOff((old) => new Set(old.has(kind) ? [...old].filter((one) => one !== kind) : [...old, kind]))
  const showNames = async () => {
    if (!data) return
    // Nothing is shown that could not be logged.
    if (!names) {
      try {
        await api.decide({ action: 'unmask', document: data.id, reason: 'looked at on this computer' })
      } catch (error) {
        say(whatIsWrong(error))
        return
      }
    }
    setNames(!names)
    say(names ? 'Names are covered again.' : 'Names are shown. This was written to the log.')
  }
  useKeys('Reader', [
    { code: 'KeyN', shown: 'n', does: 'next claim', run: () => step(1) },
    { code: 'KeyP', shown: 'p', does: 'previous claim', run: () => step(-1) },
    { code: 'KeyJ', shown: 'j', does: 'next claim', run: () => step(1) },
    { code: 'KeyK', shown: 'k', does: 'previous claim', run: () => step(-1) },
    { code: 'Space', shown: 'Space', does: 'the card of the lit claim', run: peek },
    { code: 'BracketLeft', shown: '[', does: 'previous document', run: () => goto(data?.previous ?? null) },
    { code: 'BracketRight', shown: ']', does: 'next document', run: () => goto(data?.next ?? null) },
    { code: 'KeyN', shift: true, shown: 'N', does: 'show or cover private names', run: () => void showNames() },
    ...(from ? [{ code: 'Backspace', shown: 'Backspace', does: 'back to the incident', run: () => history.back() }] : []),
  ])

  if (answer.error) return <Failure error={answer.error} next="Sources lists every document held here." />
  if (!data) return <main className="reader" id="main" aria-busy="true" />
  const direction = flipped ? (data.direction === 'rtl' ? 'ltr' : 'rtl') : data.direction
  return (
    <main className="reader" id="main">
      <header className="reader-head">
        <p className="muted">
          <button type="button" className="quiet" disabled={!data.previous} onClick={() => goto(data.previous)}>
            Previous <kbd>[</kbd>
          </button>{' '}
          {data.position.at} of {data.position.of}{' '}
          <button type="button" className="quiet" disabled={!data.next} onClick={() => goto(data.next)}>
            Next <kbd>]</kbd>
          </button>
          {from && (
            <>
              <span className="dot" />
              <Link to="/incident/$id" params={{ id: from }}>
                Back to {from}
              </Link>
            </>
          )}
        </p>
        <h1>
          <bdi lang={data.language} dir={data.direction}>
            {data.title ?? fileName(data.takenFrom)}
          </bdi>
        </h1>
        <p className="head-line">
          <bdi>{data.publisher ?? 'Publisher not stated'}</bdi>
          <span className="dot" />
          {data.publishedSentence}
          <span className="dot" />
          {languageName(data.language)}
          <span className="dot" />
          <span title={`${data.takenFrom}\n${data.mediaType}, ${data.size.toLocaleString('en')} bytes`}>
            sha256 <code>{data.sha256.slice(0, 8)}…</code>
          </span>
          {data.url && (
            <>
              <span className="dot" />
              {/* Shown, never followed: opening it would tell the site that somebody looks. */}
              <span className="url" title={data.url}>
                {data.url}
              </span>
            </>
          )}
        </p>
        {!data.isRead && (
          <p className="hint">This document waits to be read. See the list of problems under Sources, Documents.</p>
        )}
        {data.isRead && !data.canRead && (
          <p className="hint">
            {languageName(data.language)} is kept and shown as it is; it cannot be read for incidents yet, so nothing is lit here.
          </p>
        )}
        <div className="reader-tools" role="group" aria-label="Show">
          {kinds.map(({ kind, letter, name }) => (
            <label className="check" key={kind}>
              <input type="checkbox" checked={!off.has(kind)} onChange={() => flip(kind)} />
              <span className="letter" data-kind={kind}>
                {letter}
              </span>
              {name} <span className="muted figure">{data.mentions.filter((mention) => mention.kind === kind).length}</span>
            </label>
          ))}
          {data.privateNames.length > 0 && (
            <button type="button" className="button small" aria-pressed={names} onClick={() => void showNames()}>
              {names ? 'Cover private names' : 'Private names covered, show'}
            </button>
          )}
          <button type="button" className="button small" aria-pressed={flipped} onClick={() => setFlipped(!flipped)}>
            Turn direction
          </button>
        </div>
      </header>
      <div className="reader-body">
        <TickRail claims={claims} length={data.text.length} lit={lit} show={show} />
        <div className="text-frame" dir={direction}>
          <Text
            article={article}
            document={data}
            direction={direction}
            open={open}
            fold={(index) =>
              setOpen((old) => new Set(old.has(index) ? [...old].filter((one) => one !== index) : [...old, index]))
            }
            off={off}
            onWords={(offset, x, y) => {
              const claim = claims
                .filter((one) => offset >= one.span.start && offset <= one.span.end)
                .sort((a, b) => length(a) - length(b))[0]
              if (!claim) return
              at.current = pointer(x, y)
              setCarded(claim)
            }}
          />
          {!off.has('speaker') && <Brackets article={article} document={data} />}
        </div>
        <InThisDocument
          document={data}
          claims={claims}
          lit={lit}
          show={(claim) => show(claim.span)}
          peek={(claim, button) => {
            at.current = button
            void show(claim.span)
            setCarded(claim)
          }}
        />
      </div>
      {carded && <WordsCard key={carded.id} claim={carded} document={data} at={at} from={from} close={() => setCarded(null)} />}
    </main>
  )
}

function length(claim: ClaimAnswer): number {
  return claim.span.end - claim.span.start
}

/** A point on the screen that a card can stand beside. */
function pointer(x: number, y: number): HTMLElement {
  const mark =
    document.querySelector<HTMLElement>('#pointer') ??
    document.body.appendChild(Object.assign(document.createElement('span'), { id: 'pointer' }))
  mark.style.left = `${x + scrollX}px`
  mark.style.top = `${y + scrollY}px`
  return mark
}

interface TextProps {
  readonly article: RefObject<HTMLElement | null>
  readonly document: DocumentAnswer
  readonly direction: 'ltr' | 'rtl'
  readonly open: ReadonlySet<number>
  readonly fold: (index: number) => void
  readonly off: ReadonlySet<MentionKind>
  readonly onWords: (offset: number, x: number, y: number) => void
}

/**
 * The text, whole: every character of it stands in the article once and in order, gaps and silent passages too.
 * Labels and rail letters are drawn by the stylesheet from attributes, so that they are no part of the text.
 */
function Text({ article, document: shown, direction, open, fold, off, onWords }: TextProps) {
  const parts: { from: number; to: number; index: number | null }[] = []
  let at = 0
  for (const [index, passage] of shown.passages.entries()) {
    if (passage.start > at) parts.push({ from: at, to: passage.start, index: null })
    parts.push({ from: passage.start, to: passage.end, index })
    at = passage.end
  }
  if (at < shown.text.length) parts.push({ from: at, to: shown.text.length, index: null })
  return (
    // Clicking words is a short cut; every claim is also a button in the list.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <article
      ref={article}
      className="text"
      lang={shown.language}
      dir={direction}
      onClick={(event) => {
        if (!article.current || !getSelection()?.isCollapsed) return
        const offset = offsetAt(event.clientX, event.clientY, article.current, shown.passages)
        if (offset !== null) onWords(offset, event.clientX, event.clientY)
      }}
    >
      {parts.map(({ from, to, index }) => {
        const words = shown.text.slice(from, to)
        const passage = index === null ? undefined : shown.passages[index]
        if (!passage || index === null) {
          return (
            <span hidden key={from}>
              {words}
            </span>
          )
        }
        const folded = passage.silent && !open.has(index)
        const label = passage.silent
          ? `${silentNames[passage.role] ?? passage.role}, ${counted(words.split(/\s+/).filter(Boolean).length, 'word')}`
          : ''
        return (
          <div
            className="passage"
            key={from}
            data-passage={index}
            data-role={passage.role}
            data-folded={folded}
            data-letters={lettersIn(passage, shown, off)}
            data-page={passage.page ?? undefined}
          >
            {passage.silent && (
              <button
                type="button"
                className="fold"
                aria-expanded={!folded}
                aria-label={`${label}: ${folded ? 'show' : 'fold'}`}
                data-label={label}
                onClick={() => fold(index)}
              />
            )}
            <p className="words">{words}</p>
          </div>
        )
      })}
    </article>
  )
}

const silentNames: Partial<Record<PassageAnswer['role'], string>> = {
  boilerplate: 'page furniture',
  ad_slot: 'advert line',
  duplicate: 'repeated text',
}

function lettersIn(passage: PassageAnswer, shown: DocumentAnswer, off: ReadonlySet<MentionKind>): string {
  return kinds
    .filter(
      ({ kind }) =>
        !off.has(kind) &&
        shown.mentions.some((one) => one.kind === kind && one.start >= passage.start && one.start < passage.end),
    )
    .map(({ letter }) => letter)
    .join(' ')
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' })

function languageName(code: string): string {
  return code === 'und' ? 'language not known' : (languageNames.of(code) ?? code)
}
