import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLayoutEffect, useRef } from 'react'
import { api, type ComparisonAnswer } from '../api.ts'
import { Failure } from '../shared/failure.tsx'
import { useTitle } from '../shared/title.ts'

/** Two documents side by side: shared words tinted, numbers that stand in one only boxed. */
export function Comparison({ a, b }: { a: string; b: string }) {
  const answer = useQuery({ queryKey: ['compare', a, b], queryFn: ({ signal }) => api.compare(a, b, signal) })
  useTitle('Two texts')
  if (answer.error) return <Failure error={answer.error} />
  if (!answer.data) return <main className="sources" id="main" aria-busy="true" />
  const { edge } = answer.data
  return (
    <main className="sources" id="main">
      <header>
        <p className="muted">
          <Link to="/sources">Sources</Link>
        </p>
        <h1>Two texts side by side</h1>
        <p className="head-line">
          {edge
            ? `${edge.kindLabel}${edge.shared > 0 ? `, ${Math.round(edge.shared * 100)}% same text` : ''}`
            : 'No copying was found between them'}
          <span className="dot" />
          <span className="muted">Shared words are tinted; numbers that stand in one text only are underlined twice.</span>
        </p>
      </header>
      <Pair data={answer.data} />
    </main>
  )
}

function Pair({ data }: { data: ComparisonAnswer }) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const highlights = CSS.highlights
    if (!frame.current || !highlights) return
    for (const name of ['shared', 'numbers'] as const) {
      const ranges: Range[] = []
      for (const side of ['a', 'b'] as const) {
        const node = frame.current.querySelector(`[data-side="${side}"]`)?.firstChild
        if (!(node instanceof Text)) continue
        for (const span of data[side][name]) {
          const range = document.createRange()
          range.setStart(node, span.start)
          range.setEnd(node, span.end)
          ranges.push(range)
        }
      }
      const highlight = new Highlight(...ranges)
      highlight.priority = name === 'numbers' ? 1 : 0
      highlights.set(name, highlight)
    }
    return () => {
      highlights.delete('shared')
      highlights.delete('numbers')
    }
  }, [data])
  return (
    <div className="comparison" ref={frame}>
      {(['a', 'b'] as const).map((side) => (
        <section key={side}>
          <h2>
            <Link to="/document/$id" params={{ id: data[side].id }}>
              <bdi>{data[side].publisher ?? data[side].title ?? 'Untitled'}</bdi>
            </Link>{' '}
            <span className="muted">{data[side].publishedShown}</span>
          </h2>
          <p className="text whole" data-side={side} lang={data[side].language} dir={data[side].direction}>
            {data[side].text}
          </p>
        </section>
      ))}
    </div>
  )
}
