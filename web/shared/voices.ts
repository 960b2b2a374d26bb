import type { VoicesAnswer } from '../api.ts'

/** Always in this form: "2 origins · 4 documents", "1–2 origins · 2 documents". */
export function shortVoices({ origins, documents }: VoicesAnswer): string {
  const range = origins.min === origins.max ? String(origins.max) : `${origins.min}–${origins.max}`
  return `${range} origin${origins.max === 1 ? '' : 's'} · ${documents} document${documents === 1 ? '' : 's'}`
}

/** True where the value is the words themselves, so that they need not be printed twice. */
export function repeats({ shown, words }: { shown: string; words: string }): boolean {
  const plain = (text: string) => text.replaceAll(/[“”"\s]+/g, ' ').trim()
  return plain(shown) === plain(words)
}
