import type { Document } from '../record/document.ts'
import type { Account } from '../record/incident.ts'
import type { Reading } from '../record/report.ts'
import type { Span } from '../record/span.ts'
import { isName, type KnownNames, nameWithheld, namePattern, namesOf, repeatedToken } from './withhold.ts'

/** Masks names and remembers which of them it met. */
export interface Masking {
  /** Puts `[name withheld]` in place of the names that stand in the words. */
  readonly hide: (words: string) => string
  /** Names met so far, each once. */
  readonly met: ReadonlySet<string>
}

/** Stands in a whole text for each character of a covered name, so that every other word keeps its place. */
export const coverSign = '█'

/** A whole text with the names in it covered, character for character: what is not a name stays where it was. */
export function coverNames(text: string, known: KnownNames, reading: Reading | null): { text: string; covered: Span[] } {
  const pattern = namePattern([...known.private, ...known.parts])
  const found = pattern ? [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })) : []
  const covered: Span[] = []
  for (const span of [...found, ...mentionsOfPrivate(text, reading)].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = covered.at(-1)
    if (last && span.start < last.end) covered[covered.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else covered.push(span)
  }
  let shown = ''
  let at = 0
  for (const { start, end } of covered) {
    shown += text.slice(at, start) + text.slice(start, end).replace(/\S/g, coverSign)
    at = end
  }
  return { text: shown + text.slice(at), covered }
}

/** Where the reader found persons without a known public role; unknown counts as private (`domain-model.md` 5.3). */
function mentionsOfPrivate(text: string, reading: Reading | null): Span[] {
  return (reading?.actors ?? [])
    .filter((actor) => actor.kind === 'person' && actor.personClass !== 'public_role')
    .flatMap((actor) => actor.mentions)
    .filter((span) => isName(text.slice(span.start, span.end)))
    .map(({ start, end }) => ({ start, end }))
}

/** The private names of some documents, the same that exports withhold. */
export function privateNames(documents: readonly Document[], readings: readonly Reading[]): KnownNames {
  return namesOf(
    documents.map((document) => ({ document, reading: readings.find((reading) => reading.documentId === document.id) ?? null })),
  )
}

/**
 * Masks names on a screen wherever they stand as whole words; with `shown` it only counts them. Every screen masks unless asked,
 * and asking is logged (`domain-model.md` 5.16).
 */
export function masking(known: KnownNames, mode: 'masked' | 'shown'): Masking {
  const met = new Set<string>()
  const pattern = namePattern([...known.private, ...known.parts])
  if (pattern === null) return { hide: (words) => words, met }
  const hide = (words: string) => {
    const named = words.replace(pattern, (name) => {
      met.add(name.replace(/\s+/g, ' '))
      return mode === 'masked' ? nameWithheld : name
    })
    return mode === 'masked' ? named.replace(repeatedToken, nameWithheld) : named
  }
  return { hide, met }
}

/** Masks every word of the names, in any case: for reasons of linking, which list single words ("shared rare names: ..."). */
export function maskingWords(known: readonly KnownNames[]): (words: string) => string {
  const parts = new Set(
    known
      .flatMap((one) => one.private.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)))
      .filter((part) => part.length > 2),
  )
  if (parts.size === 0) return (words) => words
  return (words) => words.replace(/\p{L}+/gu, (word) => (parts.has(word.toLowerCase()) ? nameWithheld : word))
}

/** An account whose origins go by numbers: the id of a voice is made of its words, and those may be a private name. */
export function originsNumbered(account: Account): Account {
  const numbers = new Map(account.origins.map((origin, index) => [origin.id, `origin:${index + 1}`]))
  const numbered = (id: string) => numbers.get(id) ?? 'origin:0'
  return {
    ...account,
    origins: account.origins.map((origin) => ({ ...origin, id: numbered(origin.id) })),
    rows: account.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, originId: numbered(cell.originId) })) })),
  }
}

/** A document's title without names of private persons, or null where it holds none: what lists of documents show. */
export function listedTitle(document: Document, reading: Reading): string | null {
  if (document.title === null) return null
  const shown = masking(privateNames([document], [reading]), 'masked').hide(document.title)
  return shown === document.title ? null : shown
}

/** A value with every string in it passed through `hide`; keys stay. */
export function hiddenIn<Value>(value: Value, hide: (words: string) => string): Value {
  if (typeof value === 'string') return hide(value) as Value
  if (Array.isArray(value)) return value.map((one) => hiddenIn(one, hide)) as Value
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hiddenIn(one, hide)])) as Value
}
