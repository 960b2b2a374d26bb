import { useEffect, useState } from 'react'

type Listener = (words: string) => void
const listeners = new Set<Listener>()

/** Says something to people who do not see the screen change, and shows it for a while to those who do. */
export function say(words: string): void {
  for (const listener of listeners) listener(words)
}

export function Live() {
  const [words, setWords] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const listener = (next: string) => {
      setWords(next)
      clearTimeout(timer)
      timer = setTimeout(() => setWords(''), 8000)
    }
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      clearTimeout(timer)
    }
  }, [])
  return (
    <div className="live" role="status" aria-live="polite" data-shown={words !== ''}>
      {words}
    </div>
  )
}
