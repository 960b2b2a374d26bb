import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkWaiting } from '../../src/pipeline.ts'
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
  return {
    store,
    folder,
    remove: () => {
      store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
