import { type RefObject, useLayoutEffect, useState } from 'react'
import type { DocumentAnswer } from '../api.ts'
import { rangeOf } from './highlights.ts'

interface Bracket {
  readonly key: string
  readonly top: number
  readonly height: number
  readonly lane: number
  readonly speaker: string
}

/**
 * A line beside the text for each stretch that somebody is given as saying, with the speaker's name on it.
 * Drawn over the article, never in it, so that the text stays the document's own.
 */
export function Brackets({ article, document: shown }: { article: RefObject<HTMLElement | null>; document: DocumentAnswer }) {
  const [brackets, setBrackets] = useState<readonly Bracket[]>([])
  useLayoutEffect(() => {
    const element = article.current
    if (!element) return
    const draw = () => {
      const frame = element.getBoundingClientRect()
      const ends: number[] = []
      setBrackets(
        shown.sayings.flatMap((saying) => {
          const box = rangeOf(saying, element, shown.passages)?.getBoundingClientRect()
          if (!box || box.height < 2) return []
          const top = box.top - frame.top
          // Stretches that overlap stand side by side.
          let lane = 0
          while ((ends[lane] ?? -1) > top) lane += 1
          ends[lane] = top + box.height
          return [
            { key: `${saying.start}-${saying.end}`, top, height: box.height, lane: Math.min(lane, 2), speaker: saying.speaker },
          ]
        }),
      )
    }
    draw()
    const watch = new ResizeObserver(draw)
    watch.observe(element)
    return () => watch.disconnect()
  }, [article, shown])
  return (
    <div className="brackets" aria-hidden="true">
      {brackets.map((one) => (
        <span
          key={one.key}
          title={`said by ${one.speaker}`}
          style={{ top: `${one.top}px`, height: `${one.height}px`, insetInlineEnd: `${one.lane * 4}px` }}
        />
      ))}
    </div>
  )
}
