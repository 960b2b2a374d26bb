import type { Document } from '../record/document.ts'
import type { Reading } from '../record/report.ts'
import type { Span } from '../record/span.ts'
import { isName, namesOf, nameWithheld as withheld } from '../privacy/withhold.ts'

/** Spans of a text that name persons without a known public role; unknown counts as private (`domain-model.md` 5.3). */
export function privateNameSpans(text: string, reading: Reading | null): Span[] {
  const spans = (reading?.actors ?? [])
    .filter((actor) => actor.kind === 'person' && actor.personClass !== 'public_role')
    .flatMap((actor) => actor.mentions)
    .filter((span) => isName(text.slice(span.start, span.end)))
  return [...spans].sort((a, b) => a.start - b.start)
}

/** The names themselves, longest first, so that a full name is masked before its parts; the exports withhold the same ones. */
export function privateNames(documents: readonly Document[], readings: readonly Reading[]): readonly string[] {
  return namesOf(
    documents.map((document) => ({ document, reading: readings.find((reading) => reading.documentId === document.id) ?? null })),
  ).private
}

/** Masks every word of the names, in any case: for reasons of linking, which list single words ("shared rare names: ..."). */
export function maskingWords(names: readonly string[]): (words: string) => string {
  const parts = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((part) => part.length > 2))
  if (parts.size === 0) return (words) => words
  return (words) => words.replace(/\p{L}+/gu, (word) => (parts.has(word.toLowerCase()) ? withheld : word))
}

/** Masks names and remembers which of them it met. */
export interface Masking {
  readonly hide: (words: string) => string
  /** Names met so far, each once. */
  readonly met: ReadonlySet<string>
}

/** Masks the given names wherever they stand as whole words; with `shown` it only counts them. */
export function masking(names: readonly string[], mode: 'masked' | 'shown'): Masking {
  const met = new Set<string>()
  if (names.length === 0) return { hide: (words) => words, met }
  const escaped = names.map((name) =>
    name
      .split(' ')
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
  )
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const hide = (words: string) =>
    words.replace(pattern, (name) => {
      met.add(name.replace(/\s+/g, ' '))
      return mode === 'masked' ? withheld : name
    })
  return { hide, met }
}
