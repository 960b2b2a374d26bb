import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decide, linkWaiting } from '../../src/pipeline.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { InventedDocument } from './invented-documents.ts'

/** A real store in a folder of its own, linked by the real linking; only what stands in the documents was read by hand. */
export async function inventedStore(
  given: readonly InventedDocument[],
): Promise<{ store: Store; folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
  const store = await openStore(folder, { create: true })
  for (const { document, reading } of given) {
    store.putDocument(document, new TextEncoder().encode(document.text))
    store.putReading(document, reading)
  }
  store.putFailure({
    path: '/reports/scan-12.pdf',
    kind: 'no_text',
    message: 'Pages 1-3 are pictures without text.',
    at: '2026-01-05T10:00:00Z',
  })
  linkWaiting(store, store.linkMemory())
  joinFirstReports(store, given)
  return {
    store,
    folder,
    remove: () => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/**
 * The first report of each document tells of the courthouse. Where the linking of today leaves some of them to a person,
 * a person's decision joins them, so that the pages are always tested on one incident with several voices.
 */
function joinFirstReports(store: Store, given: readonly InventedDocument[]): void {
  const incidentOf = (one: InventedDocument) => {
    const first = one.reading.reports[0]
    return first && store.incidentsOfDocument(one.document.id).get(first.id)?.id
  }
  for (const one of given.slice(1)) {
    const [a, b] = [given[0] && incidentOf(given[0]), incidentOf(one)]
    if (a === undefined || b === undefined || a === b) continue
    decide(store, {
      action: 'merge',
      targetType: 'incident',
      targetId: a,
      detail: { other: b },
      reason: 'same day, same courthouse',
      who: 'the test',
      at: '2026-01-06T09:00:00Z',
    })
  }
}
