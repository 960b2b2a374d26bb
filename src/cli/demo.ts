import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OnrecordProblem } from '../errors.ts'
import { measureLabels } from '../server/labels.ts'
import { openStore } from '../store/open.ts'
import { addTo } from './add.ts'
import { incomingFiles } from './incoming-files.ts'
import { serve, usualPort } from './open.ts'
import { counted, type Terminal, type Wishes } from './terminal.ts'

export interface DemoWishes extends Wishes {
  readonly serve?: boolean
  readonly port?: number
  readonly browser?: boolean
}

/** `onrecord demo`: reads the invented documents that come along, tells what was found, and shows the page when somebody is there. */
export async function demo(wishes: DemoWishes, terminal: Terminal): Promise<number> {
  const documents = fileURLToPath(new URL('../../demo/documents', import.meta.url))
  if (!existsSync(documents)) {
    throw new OnrecordProblem(
      'part_missing',
      'The demo documents are not in this installation.',
      'Install Onrecord again, or start with your own: onrecord add PATH.',
    )
  }
  const folder = resolve(wishes.project ?? 'demo-record')
  const store = await openStore(folder, { create: true })
  try {
    const release = store.lockForWriting('onrecord demo')
    let exitCode: number
    try {
      exitCode = await addTo(store, incomingFiles([documents]), false, wishes, { ...terminal, say: () => {} })
    } finally {
      release()
    }
    const lines = store.incidentLines()
    // The example to look into: figures that several documents give, before those of one.
    const differing = lines.filter((line) => line.relation !== null && line.relation !== 'same')
    const example = differing.find((line) => line.voices.documents > 1 && line.figures.length > 0) ?? differing[0]
    if (!terminal.json) {
      const copies = new Set(
        store
          .lineage()
          .filter((edge) => /copy$/.test(edge.kind))
          .map((edge) => edge.from),
      ).size
      terminal.data(
        `The demo is read: ${store.documentCount()} invented documents, ${store.incidentCount()} incidents, ${store.claimCount()} claims, ${copies} ${copies === 1 ? 'copy' : 'copies'} folded.`,
      )
      for (const line of differing.slice(0, 5)) {
        const figures = line.figures.map((figure) => `${measureLabels[figure.measure]} ${figure.together}`).join(', ')
        terminal.data(
          `  ${line.code}  ${line.label}: ${figures}  (${line.relation?.replace('_', ' ')}, ${counted(line.voices.documents, 'document')})`,
        )
      }
    }
    if (wishes.serve !== false && terminal.mayAsk && !terminal.json) {
      await serve(store, wishes, terminal)
      return exitCode
    }
    if (!terminal.json) {
      const where = wishes.project ?? 'demo-record'
      terminal.data('')
      terminal.data(`Look at it:      npx onrecord open --project ${where}      then http://127.0.0.1:${usualPort}/`)
      if (example)
        terminal.data(`In the terminal: npx onrecord why ${example.code}.${example.figures[0]?.measure ?? 'time'} --project ${where}`)
    }
    return exitCode
  } finally {
    store.close()
  }
}
