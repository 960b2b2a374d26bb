import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exitCodes } from '../errors.ts'
import { addDocuments, type Arrival, type FileEvent, readWaiting } from '../pipeline.ts'
import { undatedNote } from '../intake/take-in.ts'
import { readerVersion } from '../reading/reader-version.ts'
import { openReaderPool } from '../reader-pool.ts'
import { openStore, type Store } from '../store/open.ts'
import { arrivalsOf, incomingFiles, type Incoming } from './incoming-files.ts'
import { progressOn } from './progress.ts'
import { projectFolder } from './project-folder.ts'
import { counted, duration, type Terminal, type Wishes } from './terminal.ts'

export interface AddWishes extends Wishes {
  /** EDTF date for documents that say none or a wrong one. */
  readonly published?: string
  readonly publisher?: string
  readonly threads?: number
}

/** `onrecord add PATH...`: takes files in, reads and links them. Safe to stop and to run again. */
export async function add(paths: readonly string[], wishes: AddWishes, terminal: Terminal): Promise<number> {
  const fromStdin = paths.includes('-')
  const incoming = incomingFiles(paths.filter((path) => path !== '-'))
  const folder = projectFolder(wishes)
  // The record of a folder above is the usual one there, and still not what everybody expects.
  if (wishes.project === undefined && resolve(folder) !== process.cwd()) terminal.say(`Into the record of ${folder}.`)
  const store = await openStore(folder, { create: true })
  try {
    const release = store.lockForWriting('onrecord add')
    try {
      return await addTo(store, incoming, fromStdin, wishes, terminal)
    } finally {
      release()
    }
  } finally {
    store.close()
  }
}

/** The same over an open and locked store; `demo` uses it too. */
export async function addTo(
  store: Store,
  incoming: Incoming,
  fromStdin: boolean,
  wishes: AddWishes,
  terminal: Terminal,
): Promise<number> {
  const extra = { publishedAt: wishes.published, publisher: wishes.publisher }
  const arrivals: Arrival[] = fromStdin ? [{ source: { path: 'stdin', ...extra }, bytes: readFileSync(0) }] : []
  const of = incoming.paths.length + incoming.problems.length + arrivals.length
  if (of === 0) {
    terminal.say('No files to read there. Text (.txt) and saved pages (.html) are read.')
    return exitCodes.ok
  }
  terminal.say(`Reading ${counted(of, 'file')} with the built-in reader. Nothing leaves this computer.`)
  const before = store.incidentCount()
  const waiting = store.unlinked().length
  const older = store.unread(readerVersion).length
  if (older > 0)
    terminal.say(`${counted(older, 'document')} held already will be read by this reader as well; decisions are kept.`)
  const tally: Record<FileEvent['status'], number> = { read: 0, kept: 0, known: 0, failed: 0 }
  const failures: string[] = []
  const noticed: Noticed = { undated: 0, others: [] }
  const progress = progressOn(terminal)
  const started = performance.now()
  const readers = openReaderPool(threadsFor(of, wishes))
  let incidents = before
  // Every acknowledged document is on disk; there is nothing to tidy up before leaving.
  const stop = () => {
    progress.end()
    process.stderr.write(
      `\nStopped. ${counted(tally.read + tally.kept, 'file')} read and kept; run the same command again to go on.\n`,
    )
    process.exit(exitCodes.interrupted)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const options = {
    readers,
    now: () => new Date().toISOString(),
    onFile: (event: FileEvent) => {
      tally[event.status] += 1
      if (event.status === 'failed' && event.message) failures.push(event.message)
      for (const note of event.notes) {
        if (note === undatedNote) noticed.undated += 1
        else noticed.others.push(`${event.path}: ${note}`)
      }
      const files = tally.read + tally.kept + tally.known + tally.failed
      if (terminal.json) terminal.data(JSON.stringify({ schema: 'onrecord.cli/1', event: 'file', ...event }))
      progress.show({ files, of: Math.max(of, files), incidents, failed: tally.failed })
    },
    onLinked: (count: number) => {
      incidents = count
    },
  }
  try {
    await addDocuments(store, chain(arrivals, arrivalsOf(incoming, extra)), options)
    await readWaiting(store, options)
  } finally {
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
    progress.end()
    await readers.close()
  }
  const summary = {
    ...tally,
    incidents: store.incidentCount(),
    differing: store.incidentLines().filter((line) => line.relation !== null && line.relation !== 'same').length,
    copies: copiesIn(store),
    took: Math.round(performance.now() - started),
  }
  if (terminal.json) terminal.data(JSON.stringify({ schema: 'onrecord.cli/1', event: 'summary', ...summary }))
  else tell(terminal, summary, failures, noticed, incoming, waiting)
  return tally.failed > 0 ? exitCodes.someFailed : exitCodes.ok
}

/** A thread opens its models in a third of a second: few files are read sooner by one. */
function threadsFor(files: number, wishes: AddWishes): number | undefined {
  return wishes.threads ?? (files < 8 ? 1 : undefined)
}

function* chain(...lists: readonly Iterable<Arrival>[]): Generator<Arrival> {
  for (const list of lists) yield* list
}

/** Documents that are a copy of another one held. */
export function copiesIn(store: Store): number {
  const copied = new Set<string>()
  for (const edge of store.lineage()) if (/copy$/.test(edge.kind)) copied.add(edge.from)
  return copied.size
}

/** What the user should look at in files that were read. */
interface Noticed {
  /** Documents without a day of publication. */
  undated: number
  readonly others: string[]
}

function tell(
  terminal: Terminal,
  summary: Record<FileEvent['status'] | 'incidents' | 'differing' | 'copies' | 'took', number>,
  failures: readonly string[],
  noticed: Noticed,
  incoming: Incoming,
  waiting: number,
): void {
  const parts = [
    `${summary.read} read`,
    ...(summary.kept > 0 ? [`${summary.kept} kept in languages that cannot be read yet`] : []),
    ...(summary.known > 0 ? [`${summary.known} already held`] : []),
    ...(summary.failed > 0 ? [`${summary.failed} unreadable`] : []),
    ...(summary.copies > 0 ? [`${counted(summary.copies, 'copy', 'copies')} folded`] : []),
    counted(summary.incidents, 'incident'),
    ...(summary.differing > 0 ? [`${summary.differing} with differing figures`] : []),
  ]
  if (waiting > 0) terminal.say(`Linked ${counted(waiting, 'document')} that an earlier run had read and not linked.`)
  terminal.say(`Done in ${duration(summary.took)}: ${parts.join(', ')}.`)
  if (incoming.passedOver.size > 0) {
    const endings = [...incoming.passedOver].map(([ending, count]) => `${count} ${ending}`).join(', ')
    terminal.say(`  Passed over as parts of saved pages: ${endings}.`)
  }
  for (const failure of failures.slice(0, 3)) terminal.say(`  ${failure}`)
  if (failures.length > 0)
    terminal.say(`  See ${failures.length > 3 ? `all ${failures.length}` : 'them again'}:  onrecord list documents --failed`)
  if (noticed.undated > 0) {
    const who = noticed.undated === 1 ? '1 document does not say when it was' : `${noticed.undated} documents do not say when they were`
    terminal.say(`  ${who} published: "on Tuesday" has no day there. Where you know it:  onrecord add --published YYYY-MM-DD FILE`)
  }
  for (const note of noticed.others.slice(0, 3)) terminal.say(`  ${note}`)
  if (noticed.others.length > 3) terminal.say(`  ${noticed.others.length - 3} more such notes stand beside the documents:  onrecord list documents, then onrecord show ID`)
  terminal.say(
    `  ${summary.incidents > 0 ? 'Look now:  onrecord open      In the terminal:  onrecord list incidents' : 'See the documents:  onrecord list documents'}`,
  )
}
