import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGazetteer } from '../../src/gazetteer/open.ts'
import { addDocuments, read, takeInAndRead } from '../../src/pipeline.ts'
import type { DocumentAnswer, DocumentsAnswer } from '../../src/server/answers/document.ts'
import type { ExploreAnswer, IncidentRowsAnswer } from '../../src/server/answers/explore.ts'
import type { IncidentAnswer } from '../../src/server/answers/incident.ts'
import { buildApp } from '../../src/server/app.ts'
import { recordReader } from '../../src/server/record-reader.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { openTextModels } from '../../src/text/models.ts'

const demo = fileURLToPath(new URL('../../demo/documents', import.meta.url))

/** The demo's documents on the whole way: bytes, reading, linking, store, pages. What must hold for any record, whatever is read in it. */
describe('the pages of the demo', { timeout: 120_000 }, () => {
  let store: Store
  let get: <Answer>(url: string) => Promise<Answer>
  const undo: (() => void | Promise<void>)[] = []

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'))
    store = await openStore(folder, { create: true })
    const tools = { models: openTextModels(), gazetteer: openGazetteer() }
    const arrivals = readdirSync(demo)
      .sort()
      .map((name) => ({ source: { path: join(demo, name) }, bytes: new Uint8Array(readFileSync(join(demo, name))) }))
    await addDocuments(store, arrivals, {
      readers: {
        places: 1,
        takeInAndRead: async (bytes, source, now) => takeInAndRead(bytes, source, tools, now),
        read: async (document) => read(document, tools),
      },
      now: () => '2026-01-05T10:00:00Z',
    })
    const app = await buildApp(recordReader(store), { web: null, version: 'test', log: false })
    get = async (url) => {
      const headers = { host: '127.0.0.1' }
      // Names leave only after the log keeps that they were asked for.
      const asked = /^\/api\/(incident|document)s\/([^?]+)\?names=shown$/.exec(url)
      if (asked) {
        const payload = { action: 'unmask', [asked[1] ?? '']: asked[2] }
        await app.inject({ method: 'POST', url: '/api/decisions', headers: { ...headers, 'x-onrecord': 'page' }, payload })
      }
      const answer = await app.inject({ url, headers })
      expect(answer.statusCode, `${url} ${answer.body.slice(0, 400)}`).toBe(200)
      return answer.json()
    }
    undo.push(
      () => app.close(),
      store.close,
      () => rmSync(folder, { recursive: true, force: true }),
    )
  }, 120_000)
  afterAll(async () => {
    for (const one of undo) await one()
  })

  it('counts every incident once, placed or not, dated or not', async () => {
    const { counts } = await get<ExploreAnswer>('/api/explore')
    expect(counts.all).toBeGreaterThan(10)
    expect(counts.placed + counts.unplaced).toBe(counts.all)
    expect(counts.dated + counts.undated).toBe(counts.all)
  })

  it('shows no value without its exact words in a document that is held', async () => {
    const { rows, total } = await get<IncidentRowsAnswer>('/api/incidents?limit=500')
    expect(rows.length).toBe(total)
    for (const row of rows) {
      const page = await get<IncidentAnswer>(`/api/incidents/${row.code}?names=shown`)
      expect(page.voices.documents).toBe(page.documents.length)
      expect(page.voices.origins.min).toBeGreaterThan(0)
      for (const { cells } of page.rows) {
        for (const cell of cells) {
          const claim = page.claims[cell.claimId]
          const text = store.document(cell.documentId)?.text ?? ''
          expect(text.slice(claim?.span.start, claim?.span.end)).toBe(claim?.words)
          expect(page.origins.some((origin) => origin.id === cell.originId)).toBe(true)
          expect(claim?.chain.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('gives each document whole, with every light inside it', async () => {
    const { documents } = await get<DocumentsAnswer>('/api/documents')
    expect(documents.length).toBe(readdirSync(demo).length)
    expect(documents.filter((one) => one.direction === 'rtl').length).toBeGreaterThan(0)
    for (const { id } of documents) {
      const page = await get<DocumentAnswer>(`/api/documents/${id}?names=shown`)
      expect(page.text).toBe(store.document(id)?.text)
      for (const mention of page.mentions) expect(page.text.slice(mention.start, mention.end)).toBe(mention.words)
      for (const claim of page.claims) expect(page.text.slice(claim.span.start, claim.span.end)).toBe(claim.words)
      const silent = page.passages.filter((passage) => passage.silent)
      for (const claim of page.claims) {
        expect(silent.some((passage) => claim.span.start >= passage.start && claim.span.start < passage.end)).toBe(false)
      }
    }
  })

  it('folds the near-copy into one group and answers for all of Sources', async () => {
    const sources = await get<{ groups: { documents: { id: string }[] }[] }>('/api/sources')
    expect(sources.groups.some((group) => group.documents.length >= 2)).toBe(true)
    const [a, b] = sources.groups[0]?.documents ?? []
    const pair = await get<{ a: { shared: unknown[] } }>(`/api/sources/compare?a=${a?.id}&b=${b?.id}`)
    expect(pair.a.shared.length).toBeGreaterThan(0)
    await get('/api/possible-pairs')
    await get('/api/decisions')
    await get('/api/project')
  })
})
