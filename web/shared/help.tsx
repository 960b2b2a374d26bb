import { type RefObject, useState } from 'react'
import { singleKeysOn, switchSingleKeys, useBoundKeys } from './keys.ts'

/** The keys of this screen, printed from what is bound, so that the list cannot go stale. */
export function Help({ dialog, open }: { dialog: RefObject<HTMLDialogElement | null>; open: boolean }) {
  const layers = useBoundKeys()
  const [on, setOn] = useState(singleKeysOn)
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" closedby="any">
      {open && (
        <>
          <h2 id="help-title">Keys</h2>
          {[...layers].reverse().map((layer) => (
            <section key={layer.title}>
              <h3>{layer.title}</h3>
              <dl>
                {layer.keys.map((key) => (
                  <div key={key.shown + key.does}>
                    <dt>
                      {key.shown.split(' ').map((part) => (
                        <kbd key={part}>{part}</kbd>
                      ))}
                    </dt>
                    <dd>{key.does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <p>
            <label className="check">
              <input
                type="checkbox"
                checked={on}
                onChange={(event) => {
                  setOn(event.target.checked)
                  switchSingleKeys(event.target.checked)
                }}
              />{' '}
              Single-letter keys
            </label>
          </p>
          <form method="dialog">
            <button type="submit" className="button">
              Close <kbd>Esc</kbd>
            </button>
          </form>
        </>
      )}
    </dialog>
  )
}
