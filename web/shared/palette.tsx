import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { api } from '../api.ts'
import { useBoundKeys } from './keys.ts'

interface Command {
  readonly id: string
  readonly says: string
  readonly shown?: string
  readonly run: () => void
}

/** One box over all screens: what can be done here with its key beside it, and every incident by its words or code. */
export function Palette({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const navigate = useNavigate()
  const layers = useBoundKeys()
  const query = typed.trim() ? `q=${encodeURIComponent(typed.trim())}` : ''
  const found = useQuery({
    queryKey: ['palette', query],
    queryFn: ({ signal }) => api.incidents(query, '-date', 0, 7, signal),
    enabled: query !== '',
  })
  useEffect(() => dialog.current?.showModal(), [])
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean)
  const commands: Command[] = [...layers]
    .reverse()
    .flatMap((layer) =>
      layer.keys.map((key) => ({ id: `${layer.title} ${key.shown}`, says: key.does, shown: key.shown, run: key.run })),
    )
    .filter((command) => words.every((word) => command.says.toLowerCase().includes(word)))
    .slice(0, words.length === 0 ? 30 : 8)
  const incidents: Command[] = (query === '' ? [] : (found.data?.rows ?? [])).map((row) => ({
    id: row.code,
    says: `${row.code} ${row.typeLabel}, ${row.place}, ${row.date}`,
    run: () => void navigate({ to: '/incident/$id', params: { id: row.code } }),
  }))
  const all = [...commands, ...incidents]
  const chosen = Math.min(at, all.length - 1)
  const run = (command: Command | undefined) => {
    if (!command) return
    close()
    // After the dialog has given the focus back, so that the command finds the page as it was.
    setTimeout(command.run)
  }
  return (
    <dialog ref={dialog} className="palette" aria-label="Commands" closedby="any" onClose={close}>
      <input
        type="text"
        role="combobox"
        aria-label="Command or incident"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={all[chosen] ? `palette-${chosen}` : undefined}
        placeholder="Command, place, speaker or INC-0042"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') setAt(Math.min(all.length - 1, chosen + 1))
          else if (event.key === 'ArrowUp') setAt(Math.max(0, chosen - 1))
          else if (event.key === 'Enter') run(all[chosen])
          else return
          event.preventDefault()
        }}
      />
      <div id="palette-list" role="listbox" aria-label="Commands and incidents">
        {all.map((command, i) => (
          // The box above keeps the focus and moves through the list; a click is a short cut.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={command.id}
            id={`palette-${i}`}
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            onClick={() => run(command)}
          >
            <bdi>{command.says}</bdi>
            {command.shown && (
              <span>
                {command.shown.split(' ').map((part) => (
                  <kbd key={part}>{part}</kbd>
                ))}
              </span>
            )}
          </div>
        ))}
        {all.length === 0 && <div className="muted">Nothing here goes by these words.</div>}
      </div>
    </dialog>
  )
}
