import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inventedDocument, inventedReading } from './invented.test-data.ts'
import { openStore, recordPathOf } from './open.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord پرونده '))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is put comes back as it was, in a folder with spaces and Persian letters', async () => {
  const { document, bytes } = inventedDocument('Two guards were injured in Karaj on Monday 🙂, the clinic said.')
  const reading = inventedReading(document)
  const store = await openStore(folder, { create: true })
  store.putDocument(document, bytes)
  store.putReading(document, reading)
  store.close()

  const again = await openStore(folder)
  expect(again.document(document.id)).toEqual(document)
  expect(again.document(document.id.slice(0, 8))?.id).toBe(document.id)
  expect(again.reading(document.id)).toEqual(reading)
  expect(Buffer.from(again.bytesOf(document.id) ?? [])).toEqual(Buffer.from(bytes))
  expect(again.documentOfBytes(document.capture.bytesSha256)).toBe(document.id)
  expect(again.searchDocuments('karaj clinic')).toEqual([document.id])
  expect(again.unread(reading.reader)).toEqual([])
  expect(again.unread('a newer reader')).toEqual([document.id])
  again.close()
})

test('the claims table points at the words in code points, as the sqlite3 shell counts', async () => {
  const { document, bytes } = inventedDocument('🙂🙂 Two guards were injured in Karaj, the clinic said.')
  const store = await openStore(folder, { create: true })
  store.putDocument(document, bytes)
  store.putReading(document, inventedReading(document))
  store.close()
  const shell = new DatabaseSync(recordPathOf(folder), { readOnly: true })
  const rows = shell
    .prepare(
      'SELECT words, substr(text, start + 1, "end" - start) AS cut FROM claims JOIN documents ON documents.id = document_id',
    )
    .all()
  shell.close()
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(row['cut']).toBe(row['words'])
})

test('documents wait to be linked in the order they came', async () => {
  const store = await openStore(folder, { create: true })
  const came = ['One shop burned.', 'Two shops burned.', 'Three shops burned.', 'Four shops burned.', 'Five shops burned.'].map(
    (text) => {
      const { document, bytes } = inventedDocument(text)
      store.putDocument(document, bytes)
      store.putReading(document, inventedReading(document))
      return document.id
    },
  )
  expect(store.unlinked()).toEqual(came)
  expect(store.unlinked()).not.toEqual([...came].sort())
  store.close()
})

test('taking the same bytes in twice adds nothing', async () => {
  const { document, bytes } = inventedDocument('One shop was burned in Mamulan.')
  const store = await openStore(folder, { create: true })
  for (const _ of [1, 2]) {
    store.putDocument(document, bytes)
    store.putReading(document, inventedReading(document))
  }
  expect(store.documentCount()).toBe(1)
  expect(store.claimCount()).toBe(inventedReading(document).reports[0]?.claims.length)
  store.close()
})

test('a second writer is refused and told who writes; readers are not', async () => {
  const first = await openStore(folder, { create: true })
  const release = first.lockForWriting('onrecord add')
  const second = await openStore(folder)
  expect(() => second.lockForWriting('onrecord undo')).toThrow(/written to by onrecord add, process \d+/)
  expect(second.documents()).toEqual([])
  release()
  second.lockForWriting('onrecord undo')()
  first.close()
  second.close()
})

test('a record of a newer version is refused and left as it is', async () => {
  const store = await openStore(folder, { create: true })
  store.close()
  const shell = new DatabaseSync(recordPathOf(folder))
  shell.exec("INSERT INTO migrations VALUES ('0999-later', '2031-01-01')")
  shell.close()
  await expect(openStore(folder)).rejects.toMatchObject({ kind: 'store_newer', exitCode: 5 })
})

test('a file that is no record is refused and left as it is', async () => {
  const other = new DatabaseSync(recordPathOf(folder))
  other.exec('CREATE TABLE cats (name TEXT)')
  other.close()
  await expect(openStore(folder)).rejects.toMatchObject({ kind: 'store_unreadable' })
})

test('decisions can be added and neither changed nor deleted', async () => {
  const store = await openStore(folder, { create: true })
  const wish = {
    action: 'merge' as const,
    targetType: 'incident' as const,
    targetId: 'i1',
    detail: { other: 'i2' },
    reason: '',
    who: 'me',
    at: '2026-01-01T00:00:00Z',
  }
  expect([store.addDecision(wish), store.addDecision(wish)].map((one) => one.seq)).toEqual([1, 2])
  expect(store.decisions().map((one) => one.detail)).toEqual([{ other: 'i2' }, { other: 'i2' }])
  store.close()
  const shell = new DatabaseSync(recordPathOf(folder))
  expect(() => shell.exec("UPDATE decisions SET reason = 'x'")).toThrow(/append-only/)
  expect(() => shell.exec('DELETE FROM decisions')).toThrow(/append-only/)
  shell.close()
})

test('a writer killed at any moment leaves a record that opens and holds every acknowledged document', {
  timeout: 60_000,
}, async () => {
  for (const after of [1, 7, 23]) {
    const acknowledged = await runAndKill(folder, after)
    expect(acknowledged.length).toBeGreaterThanOrEqual(after)
    const store = await openStore(folder)
    const release = store.lockForWriting('onrecord add')
    const held = new Set(store.documents().map((one) => one.id))
    for (const id of acknowledged) {
      expect(held).toContain(id)
      expect(store.reading(id)?.reports.length).toBe(1)
    }
    expect(held.size).toBe(store.documentCount())
    release()
    store.close()
  }
})

/** Starts a real writer, waits for `after` acknowledgements, and kills it with SIGKILL. */
function runAndKill(target: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [new URL('writer.test-process.ts', import.meta.url).pathname, target])
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > after) child.kill('SIGKILL')
    })
    child.stderr.on('data', (chunk: Buffer) => process.stderr.write(chunk))
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}
