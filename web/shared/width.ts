import { type RefObject, useEffect, useState } from 'react'

/** The width of an element, kept up to date. */
export function useWidth(element: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before)
  useEffect(() => {
    if (!element.current) return
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)))
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [element])
  return width
}
