import { basename } from 'node:path'
import { exitCodes } from '../errors.ts'
import { hiddenIn } from '../privacy/masking.ts'
import { measureLabels, relationLabels } from '../server/labels.ts'
import type { IncidentLine } from '../store/incidents.ts'
import type { Store } from '../store/open.ts'
import type { listable } from './main.ts'
import { namesByDocument } from './private-names.ts'
import { withStore } from './project-folder.ts'
import { printTable } from './table.ts'
import type { Terminal, Wishes } from './terminal.ts'

export interface ListWishes extends Wishes {
  readonly failed?: boolean
  readonly search?: string
  readonly limit?: number
}

/** `onrecord list`: one line each, private names masked. An empty list is no failure. */
export function list(what: (typeof listable)[number], wishes: ListWishes, terminal: Terminal): Promise<number> {
  return withStore(wishes, (store) => {
    const print = { incidents, claims, documents: wishes.failed ? failures : documents, sources }[what]
    print(store, wishes, terminal)
    return exitCodes.ok
  })
}

function incidents(store: Store, wishes: ListWishes, terminal: Terminal): void {
  const all = store.incidentLines()
  const words = folded(wishes.search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = all.filter((line) => words.every((word) => folded(line.searched).includes(word)))
  const shown = found.slice(0, wishes.limit)
  if (terminal.json) {
    terminal.object({ schema: 'onrecord.cli/1', total: found.length, incidents: shown.map(({ searched: _, ...line }) => line) })
    return
  }
  printTable<IncidentLine>(
    terminal,
    [
      { head: 'code', cell: (line) => line.code },
      { head: 'date', cell: (line) => line.time?.edtf ?? 'not stated' },
      { head: 'what and where', cell: (line) => line.label.replace(`, ${line.time?.edtf}`, ''), mayCut: true },
      {
        head: 'figures',
        cell: (line) => line.figures.map((one) => `${measureLabels[one.measure]} ${one.together}`).join('; ') || 'no figure',
        mayCut: true,
      },
      { head: 'origins', cell: (line) => originsShown(line.voices.origins) },
      { head: 'documents', cell: (line) => String(line.voices.documents) },
      { head: 'relation', cell: (line) => relationLabels[line.relation ?? 'none'] },
    ],
    shown,
  )
  more(terminal, shown.length, found.length)
  if (shown[0]) terminal.say(`Look into one:  onrecord show ${shown[0].code}`)
}

function claims(store: Store, wishes: ListWishes, terminal: Terminal): void {
  const words = folded(wishes.search ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = store
    .claimRows()
    .filter((row) => words.every((word) => folded(`${row.words} ${row.speaker} ${row.property}`).includes(word)))
  const hide = namesByDocument(store)
  const shown = found.slice(0, wishes.limit).map((row) => hiddenIn(row, (text) => hide(row.documentId, text)))
  if (terminal.json) {
    terminal.object({ schema: 'onrecord.cli/1', total: found.length, claims: shown })
    return
  }
  printTable(
    terminal,
    [
      { head: 'incident', cell: (row) => row.incident ?? 'none' },
      { head: 'property', cell: (row) => row.property },
      { head: 'value', cell: (row) => row.value, mayCut: true },
      { head: 'words', cell: (row) => `"${row.words}"`, mayCut: true },
      { head: 'says', cell: (row) => row.chain, mayCut: true },
      { head: 'document', cell: (row) => row.documentId.slice(0, 8) },
    ],
    shown,
  )
  more(terminal, shown.length, found.length)
}

function documents(store: Store, wishes: ListWishes, terminal: Terminal): void {
  const matching = wishes.search ? new Set(store.searchDocuments(wishes.search, 10_000)) : null
  const found = store.documents().filter((one) => matching === null || matching.has(one.id))
  const shown = found.slice(0, wishes.limit)
  if (terminal.json) {
    terminal.object({ schema: 'onrecord.cli/1', total: found.length, documents: shown })
    return
  }
  printTable(
    terminal,
    [
      { head: 'id', cell: (one) => one.id.slice(0, 8) },
      { head: 'published', cell: (one) => one.publishedAt ?? 'not stated' },
      { head: 'publisher', cell: (one) => one.publisher?.name ?? 'not stated', mayCut: true },
      { head: 'title', cell: (one) => one.title ?? basename(one.takenFrom), mayCut: true },
      { head: 'language', cell: (one) => one.language },
      { head: 'reports', cell: (one) => (one.isRead ? (one.canRead ? String(one.reports) : 'not read') : 'waits') },
      { head: 'incidents', cell: (one) => one.incidents.map((incident) => incident.code).join(' '), mayCut: true },
    ],
    shown,
  )
  more(terminal, shown.length, found.length)
}

function failures(store: Store, wishes: ListWishes, terminal: Terminal): void {
  const found = store.failures()
  const shown = found.slice(0, wishes.limit)
  if (terminal.json) terminal.object({ schema: 'onrecord.cli/1', total: found.length, failures: shown })
  else if (found.length === 0) terminal.say('Every file could be read.')
  else {
    for (const failure of shown)
      terminal.data(terminal.plain ? `${failure.kind}\t${failure.path}\t${failure.message}` : failure.message)
    more(terminal, shown.length, found.length)
  }
}

function sources(store: Store, wishes: ListWishes, terminal: Terminal): void {
  const found = sourcesOf(store, namesByDocument(store))
  const shown = found.slice(0, wishes.limit)
  if (terminal.json) {
    terminal.object({ schema: 'onrecord.cli/1', total: found.length, sources: shown })
    return
  }
  printTable(
    terminal,
    [
      { head: 'source', cell: (one) => one.name, mayCut: true },
      { head: 'kind', cell: (one) => one.kind },
      { head: 'documents', cell: (one) => String(one.documents) },
      { head: 'incidents', cell: (one) => String(one.incidents) },
      { head: 'held', cell: (one) => (one.held ? 'yes' : 'quoted, not held') },
    ],
    shown,
  )
  more(terminal, shown.length, found.length)
}

/** Publishers, and speakers heard through documents, by the number of incidents they are heard on; `hide` masks private speakers. */
export function sourcesOf(
  store: Store,
  hide: (documentId: string, words: string) => string,
): { name: string; kind: string; documents: number; incidents: number; held: boolean }[] {
  const found = new Map<string, { name: string; kind: string; documents: Set<string>; incidents: Set<string>; held: boolean }>()
  for (const id of store.incidentIds()) {
    for (const origin of store.incident(id)?.account.origins ?? []) {
      if (origin.nameless) continue
      const name = origin.kind === 'speaker' ? hide(origin.documentIds[0] ?? '', origin.label) : origin.label
      const key = `${origin.kind} ${name.toLowerCase()}`
      const held = origin.seenOnlyIn.length === 0
      const one = found.get(key) ?? {
        name,
        kind: origin.kind,
        documents: new Set<string>(),
        incidents: new Set<string>(),
        held,
      }
      for (const document of origin.documentIds) one.documents.add(document)
      one.incidents.add(id)
      one.held ||= held
      found.set(key, one)
    }
  }
  const own = new Set(store.documents().flatMap(({ publisher }) => (publisher ? [publisher.name.toLowerCase()] : [])))
  return [...found.values()]
    .map((one) => ({
      name: one.name,
      kind: one.kind,
      documents: one.documents.size,
      incidents: one.incidents.size,
      // A body quoted in one incident may be held as the publisher of another document, as the page counts it.
      held: one.held || own.has(one.name.toLowerCase()),
    }))
    .sort((a, b) => b.incidents - a.incidents || a.name.localeCompare(b.name))
}

/** "2", or "1-2" where unnamed sources may be one. */
export function originsShown(origins: { readonly min: number; readonly max: number }): string {
  return origins.min === origins.max ? String(origins.min) : `${origins.min}-${origins.max}`
}

function more(terminal: Terminal, shown: number, found: number): void {
  if (shown < found) terminal.say(`${found - shown} more; see all with a higher --limit.`)
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
