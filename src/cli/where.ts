import { existsSync } from 'node:fs'
import { exitCodes } from '../errors.ts'
import { readerVersion } from '../reading/reader-version.ts'
import { recordPathOf, type Store } from '../store/open.ts'
import { projectFolder, withStore } from './project-folder.ts'
import { counted, type Terminal, type Wishes } from './terminal.ts'

/** `onrecord` alone: where you are, what waits, and the next command. */
export async function where(wishes: Wishes, terminal: Terminal): Promise<number> {
  const folder = projectFolder(wishes)
  if (!existsSync(recordPathOf(folder))) {
    if (terminal.json) terminal.object({ record: null, next: 'onrecord add PATH' })
    else {
      terminal.data(`No record in ${folder} yet.`)
      terminal.data('  Try it:       onrecord demo          (invented documents, nothing of yours)')
      terminal.data('  Start here:   onrecord add PATH      (files or a folder of .txt and .html)')
      terminal.data('  All verbs:    onrecord help')
    }
    return exitCodes.ok
  }
  return withStore(wishes, (store) => {
    const now = stateOf(store)
    if (terminal.json) terminal.object(now)
    else {
      terminal.data(`${terminal.bold(store.name)}  ${store.path}`)
      terminal.data(
        `  ${counted(now.documents, 'document')}, ${counted(now.incidents, 'incident')}, ${counted(now.claims, 'claim')}`,
      )
      terminal.data(`  ${waits(now)}`)
      terminal.data(`  Next:  ${nextOf(now)}`)
    }
    return exitCodes.ok
  })
}

/** `onrecord status`: the same in numbers, with what cannot be read. */
export function status(wishes: Wishes, terminal: Terminal): Promise<number> {
  return withStore(wishes, (store) => {
    const now = stateOf(store)
    if (terminal.json) {
      terminal.object(now)
      return exitCodes.ok
    }
    const lines: [string, string][] = [
      ['record', store.path],
      ['documents', String(now.documents)],
      ['  read', String(now.read)],
      ...now.languagesNotRead.map(({ language, documents }): [string, string] => [
        `  kept, not read (${language})`,
        String(documents),
      ]),
      ['  waiting to be read or linked', String(now.waiting)],
      ['files that could not be read', String(now.failed)],
      ['incidents', String(now.incidents)],
      ['figures over several incidents', String(now.overSeveral)],
      ['  figures differ', String(now.differing)],
      ['  possibly the same as another', String(now.possiblySame)],
      ...(now.cutBlocks.length > 0
        ? [
            [
              '  too many alike to compare all',
              `${counted(now.cutBlocks.length, 'group')}, the largest of ${Math.max(...now.cutBlocks.map((one) => one.reports))} reports: joins may be missing`,
            ] as [string, string],
          ]
        : []),
      ['claims', String(now.claims)],
      ['decisions', String(now.decisions)],
      ['reader', now.reader],
    ]
    const wide = Math.max(...lines.map(([name]) => name.length)) + 2
    for (const [name, value] of lines) terminal.data(terminal.plain ? `${name.trim()}\t${value}` : `${name.padEnd(wide)}${value}`)
    terminal.say(`Next:  ${nextOf(now)}`)
    return exitCodes.ok
  })
}

/** What is in a record and what waits, in numbers. */
export interface RecordState {
  readonly record: string
  /** True when the record cannot be written to here. */
  readonly readOnly: boolean
  readonly documents: number
  readonly read: number
  /** Documents that this reader has not read yet, or whose reports are not linked yet. */
  readonly waiting: number
  readonly failed: number
  readonly languagesNotRead: readonly { readonly language: string; readonly documents: number }[]
  readonly incidents: number
  readonly overSeveral: number
  readonly differing: number
  readonly possiblySame: number
  /** Blocks with more reports than are compared pair by pair: joins under them alone may be missing. */
  readonly cutBlocks: readonly { readonly reports: number }[]
  readonly claims: number
  readonly decisions: number
  readonly reader: string
}

export function stateOf(store: Store): RecordState {
  const lines = store.incidentLines()
  const languages = new Map<string, number>()
  const documents = store.documents()
  for (const one of documents) if (one.isRead && !one.canRead) languages.set(one.language, (languages.get(one.language) ?? 0) + 1)
  const notRead = [...languages]
    .map(([language, count]) => ({ language, documents: count }))
    .sort((a, b) => b.documents - a.documents)
  return {
    record: store.path,
    readOnly: store.readOnly,
    documents: documents.length,
    read: documents.filter((one) => one.canRead).length,
    waiting: new Set([...store.unread(readerVersion), ...store.unlinked()]).size,
    failed: store.failures().length,
    languagesNotRead: notRead,
    incidents: store.incidentCount(),
    overSeveral: lines.filter((line) => line.aggregation === 'aggregate_total').length,
    differing: lines.filter((line) => line.relation !== null && line.relation !== 'same').length,
    possiblySame: lines.filter((line) => line.possiblySame.length > 0).length,
    cutBlocks: store.linkMemory().cutBlocks(),
    claims: store.claimCount(),
    decisions: store.decisions().length,
    reader: readerVersion,
  }
}

function waits(now: RecordState): string {
  const parts = [
    ...(now.waiting > 0 ? [`${counted(now.waiting, 'document')} to be read or linked`] : []),
    ...(now.failed > 0 ? [`${counted(now.failed, 'file')} that could not be read`] : []),
    ...(now.possiblySame > 0 ? [`${counted(now.possiblySame, 'incident')} that may be the same as another`] : []),
    ...(now.differing > 0 ? [`${now.differing} with differing figures`] : []),
  ]
  return parts.length > 0 ? `Waits: ${parts.join(', ')}.` : 'Nothing waits.'
}

function nextOf(now: RecordState): string {
  if (now.documents === 0) return 'onrecord add PATH'
  if (now.waiting > 0) return 'onrecord add PATH   (the same path again goes on where it stopped)'
  if (now.failed > 0 && now.incidents === 0) return 'onrecord list documents --failed'
  return 'onrecord open'
}
