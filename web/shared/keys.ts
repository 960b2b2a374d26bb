import { useEffect, useRef, useSyncExternalStore } from 'react'

/**
 * One key of a screen. Letters are those printed on the key, and on Persian and Arabic layouts its place (`event.code`);
 * `sign` is for keys that people know by their sign ("/", "?").
 */
export interface Key {
  readonly code: string
  readonly shift?: boolean
  readonly sign?: string
  /** As printed in the help: "j", "g e". */
  readonly shown: string
  readonly does: string
  readonly run: () => void
}

interface Layer {
  readonly title: string
  keys: readonly Key[]
}

const layers: Layer[] = []
const listeners = new Set<() => void>()
/** When g was pressed, in milliseconds since the page was opened; long ago when it was not. */
let lastG = -Infinity
let snapshot: readonly Layer[] = []

/** Binds keys while the component is mounted; a later layer wins over an earlier one. */
export function useKeys(title: string, keys: readonly Key[]): void {
  const layer = useRef<Layer>({ title, keys })
  layer.current.keys = keys
  useEffect(() => {
    const own = layer.current
    layers.push(own)
    tell()
    return () => {
      layers.splice(layers.indexOf(own), 1)
      tell()
    }
  }, [])
}

/** The layers now bound, for the help. */
export function useBoundKeys(): readonly Layer[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => snapshot,
  )
}

function tell(): void {
  snapshot = [...layers]
  for (const listener of listeners) listener()
}

const offKey = 'onrecord.single-keys'

/** Single-letter keys can be switched off (WCAG 2.1.4); the choice stays on this machine. */
export function singleKeysOn(): boolean {
  return localStorage.getItem(offKey) !== 'off'
}

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(offKey, on ? 'on' : 'off')
  tell()
}

/** Silent only where text is typed: a focused button or checkbox does not swallow keys. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type)
}

/** The letter that is printed on the key, else its place: a Dvorak or French keyboard has letters elsewhere, a Persian one none of these. */
function codeOf(event: KeyboardEvent): string {
  return /^[a-z]$/i.test(event.key) ? `Key${event.key.toUpperCase()}` : event.code
}

/** The key in the place of '/' is '-' in Germany and '!' in France: such a sign is not taken for another. */
function isAscii(key: string): boolean {
  return /^[!-~]$/.test(key)
}

/** The one listener of the page. Ctrl+K works everywhere, also in text fields and with single keys off. */
export function listenForKeys(openPalette: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && codeOf(event) === 'KeyK') {
      event.preventDefault()
      openPalette()
      return
    }
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !singleKeysOn())
      return
    if (document.querySelector('dialog[open]') && event.code !== 'Escape') return
    const afterG = event.timeStamp - lastG < 1500
    const pressed = codeOf(event)
    lastG = pressed === 'KeyG' && !event.shiftKey && !afterG ? event.timeStamp : -Infinity
    if (lastG > 0) return
    const code = afterG ? `g ${pressed}` : pressed
    for (let i = layers.length - 1; i >= 0; i -= 1) {
      const keys = layers[i]?.keys ?? []
      const key =
        keys.find((one) => one.sign !== undefined && one.sign === event.key) ??
        keys.find((one) => one.code === code && (one.shift ?? false) === event.shiftKey && (one.sign === undefined || !isAscii(event.key)))
      if (!key) continue
      event.preventDefault()
      key.run()
      return
    }
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}
