import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { courthouse } from '../../test/end-to-end/invented-documents.ts'
import { inventedStore } from '../../test/end-to-end/invented-store.ts'
import type { Store } from '../store/open.ts'
import type { DocumentAnswer } from './answers/document.ts'
import type { ExploreAnswer, IncidentRowsAnswer } from './answers/explore.ts'
import type { IncidentAnswer } from './answers/incident.ts'
import type { SourcesAnswer } from './answers/sources.ts'
import { buildApp } from './app.ts'
import { openapiText } from './openapi.ts'
import { recordReader } from './record-reader.ts'
import { startServer } from './start.ts'

describe('the local server', () => {
  let app: FastifyInstance
  let store: Store
  let remove: () => void
  const local = { host: '127.0.0.1:4870' }

  beforeAll(async () => {
    const invented = await inventedStore(courthouse())
    store = invented.store
    remove = invented.remove
    app = await buildApp(recordReader(store), { web: null, version: 'test', log: false })
  })
  afterAll(async () => {
    await app.close()
    remove()
  })

  const get = async <Answer>(url: string): Promise<Answer> => {
    const answer = await app.inject({ url, headers: local })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<Answer>()
  }
  const codeOf = async (type: string) => (await get<IncidentRowsAnswer>(`/api/incidents?type=${type}`)).rows[0]?.code ?? ''
  const post = (payload: object, headers: Record<string, string> = { ...local, 'x-onrecord': 'page' }) =>
    app.inject({ method: 'POST', url: '/api/decisions', headers, payload })

  it('answers its own page only', async () => {
    const ask = (headers: Record<string, string>) => app.inject({ url: '/api/project', headers })
    expect((await ask(local)).statusCode).toBe(200)
    expect((await ask({ host: 'localhost:4870', origin: 'http://localhost:4870' })).statusCode).toBe(200)
    // A foreign name that was made to point here, a foreign page that asks, and a page of another port.
    expect((await ask({ host: 'evil.example' })).statusCode).toBe(403)
    expect((await ask({ host: '127.0.0.1.evil.example:4870' })).statusCode).toBe(403)
    expect((await ask({ ...local, origin: 'https://evil.example' })).statusCode).toBe(403)
    expect((await ask({ ...local, origin: 'http://127.0.0.1:9999' })).statusCode).toBe(403)
    expect((await ask(local)).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('refuses a decision that a foreign page could have posted blindly', async () => {
    const before = store.decisions().length
    expect((await post({ action: 'undo', decision: 'x' }, local)).statusCode).toBe(403)
    expect(store.decisions().length).toBe(before)
  })

  it('lets the page reach no other host', async () => {
    const policy = String((await app.inject({ url: '/api/project', headers: local })).headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:|\*|unsafe/)
  })

  it('tells on an incident that shows where people are now until when public exports hold it back', async () => {
    const code = await codeOf('liberty.arrest')
    const at = async (now: string) => {
      const then = await buildApp(recordReader(store, () => now), { web: null, version: 'test', log: false })
      const answer = await then.inject({ url: `/api/incidents/${code}`, headers: local })
      await then.close()
      return answer.json<IncidentAnswer>().embargo
    }
    expect(await at('2012-08-03T23:59:59Z')).toBe('Held back from public exports until 4 August 2012, 00:00 UTC: it shows where people held may be now.')
    expect(await at('2012-08-04T00:00:00Z')).toBeNull()
    expect((await get<IncidentAnswer>(`/api/incidents/${code}`)).embargo).toBeNull()
  })

  it('counts every incident of a selection as placed or unplaced, dated or undated', async () => {
    const all = await get<ExploreAnswer>('/api/explore')
    expect(all.counts).toMatchObject({ all: 3, matching: 3, placed: 3, unplaced: 0, dated: 2, undated: 1, datedToTheDay: 1 })
    const one = await get<ExploreAnswer>('/api/explore?measure=killed')
    expect(one.counts).toMatchObject({ all: 3, matching: 1, placed: 1, undated: 0 })
    expect(one.totals.find((total) => total.measure === 'killed')).toMatchObject({ min: 9, max: 11, openEnd: true, incidents: 1 })
  })

  it('gives one incident with every voice, none preferred', async () => {
    const page = await get<IncidentAnswer>(`/api/incidents/${await codeOf('attack.armed')}`)
    const killed = page.rows.find((row) => row.property === 'count.killed')
    expect(killed).toMatchObject({ together: '9 (at least) .. 11', relation: 'compatible', judgement: 'none, kept as a range' })
    expect(page.voices).toMatchObject({ documents: 3, publishers: 3 })
    // Columns stand in the order in which they first spoke, and what is related says its day as people write it.
    const spoke = page.origins.map(({ documents }) => Math.min(...documents.map((number) => Number(number.slice(1)))))
    expect(spoke).toEqual([...spoke].sort((a, b) => a - b))
    expect(page.related.map(({ label }) => label).join()).not.toMatch(/\d{4}-\d{2}/)
    const own = killed?.cells.filter((cell) => !cell.derived)
    expect(own?.map((cell) => [cell.shown, cell.firmness])).toEqual([
      ['9 (at least)', 'at_least'],
      ['11', 'exact'],
    ])
    for (const cell of killed?.cells ?? []) {
      const claim = page.claims[cell.claimId]
      const text = store.document(cell.documentId)?.text ?? ''
      expect(text.slice(claim?.span.start, claim?.span.end)).toBe(claim?.words)
    }
  })

  it('masks private names everywhere in an answer unless asked, and never in the count of words', async () => {
    const code = await codeOf('attack.armed')
    const masked = await app.inject({ url: `/api/incidents/${code}`, headers: local })
    expect(masked.body).not.toContain('Sadeqi')
    expect(masked.json<IncidentAnswer>().names).toEqual({ masked: 1, shown: false })
    // Not before the log keeps that somebody asked.
    expect((await app.inject({ url: `/api/incidents/${code}?names=shown`, headers: local })).statusCode).toBe(409)
    expect((await post({ action: 'unmask', incident: code })).statusCode).toBe(200)
    const shown = await app.inject({ url: `/api/incidents/${code}?names=shown`, headers: local })
    expect(shown.body).toContain('Rahim Sadeqi')
  })

  it('calls a figure over several incidents so in the document that gives it, too', async () => {
    const annual = courthouse().find(({ reading }) => reading?.reports.some(({ aggregation }) => aggregation === 'aggregate_total'))
    const page = await get<DocumentAnswer>(`/api/documents/${annual?.document.id}`)
    expect(page.reports.map(({ label }) => label)).toContain('Figure over several incidents: Arrest or detention')
  })

  it('sends a document with private names covered, in place, unless asked; two texts side by side too', async () => {
    const [tribune, echo] = courthouse()
    const path = `/api/documents/${tribune?.document.id}`
    const masked = await app.inject({ url: path, headers: local })
    expect(masked.body).not.toMatch(/Rahim|Sadeqi/)
    const page = masked.json<DocumentAnswer>()
    const text = tribune?.document.text ?? ''
    expect(page.text.length).toBe(text.length)
    expect(page.text).toContain('█████ ██████, a baker, was among the dead')
    expect(page.privateNames.map(({ start, end }) => text.slice(start, end))).toEqual(['Rahim Sadeqi'])
    for (const mention of page.mentions.filter(({ kind }) => kind !== 'actor')) expect(page.text.slice(mention.start, mention.end)).toBe(mention.words)
    const refused = await app.inject({ url: `${path}?names=shown`, headers: local })
    expect([refused.statusCode, refused.body.includes('Sadeqi')]).toEqual([409, false])
    expect((await post({ action: 'unmask', document: tribune?.document.id })).statusCode).toBe(200)
    const shown = await get<DocumentAnswer>(`${path}?names=shown`)
    expect(shown.text).toBe(text)
    const pair = await app.inject({ url: `/api/sources/compare?a=${tribune?.document.id}&b=${echo?.document.id}`, headers: local })
    expect(pair.statusCode).toBe(200)
    expect(pair.body).not.toMatch(/Rahim|Sadeqi/)
  })

  it('splits, and takes the split back; the log keeps both', async () => {
    const code = await codeOf('attack.armed')
    const page = await get<IncidentAnswer>(`/api/incidents/${code}`)
    const report = page.reports.find((one) => one.document === 'D1')
    const done = await post({ action: 'split', incident: code, reports: [report?.id], reason: 'another day' })
    expect(done.statusCode, done.body).toBe(200)
    expect((await get<ExploreAnswer>('/api/explore')).counts.all).toBe(4)
    const split = store.decisions().at(-1)
    expect((await post({ action: 'undo', decision: split?.id })).statusCode).toBe(200)
    expect((await get<ExploreAnswer>('/api/explore')).counts.all).toBe(3)
    const log = (await get<IncidentAnswer>(`/api/incidents/${code}`)).decisions
    expect(log.slice(0, 2).map((one) => [one.action, one.undone])).toEqual([
      ['undo', false],
      ['split', true],
    ])
  })

  it('joins two incidents, leads from the old code to the new one, and takes it back', async () => {
    const [first, second] = (await get<IncidentRowsAnswer>('/api/incidents?type=liberty.arrest')).rows
    const done = await post({ action: 'merge', incident: first?.code, other: second?.code, reason: 'the same arrests' })
    expect(done.statusCode, done.body).toBe(200)
    expect((await get<ExploreAnswer>('/api/explore')).counts.all).toBe(2)
    const [a, b] = [
      await get<IncidentAnswer>(`/api/incidents/${first?.code}`),
      await get<IncidentAnswer>(`/api/incidents/${second?.code}`),
    ]
    expect(a.id).toBe(b.id)
    expect(a.reports.length).toBe(2)
    expect(a.decisions[0]).toMatchObject({ action: 'merge', reason: 'the same arrests', undone: false })
    await post({ action: 'undo', decision: a.decisions[0]?.id })
    const rows = (await get<IncidentRowsAnswer>('/api/incidents?type=liberty.arrest')).rows
    expect(rows.map((row) => row.code).sort()).toEqual([first?.code, second?.code].sort())
  })

  it('counts a voice more when a document is no copy, and one less when that is taken back', async () => {
    const code = await codeOf('attack.armed')
    const sources = await get<SourcesAnswer>('/api/sources')
    const edge = sources.groups[0]?.edges[0]
    const origins = async () => (await get<IncidentAnswer>(`/api/incidents/${code}`)).voices.origins.max
    const before = await origins()
    expect((await post({ action: 'not_copy', document: edge?.from, other: edge?.to })).statusCode).toBe(200)
    expect(await origins()).toBe(before + 1)
    await post({ action: 'undo', decision: store.decisions().at(-1)?.id })
    expect(await origins()).toBe(before)
  })

  it('refuses a split that leaves nothing behind, and says what to do', async () => {
    const code = await codeOf('attack.armed')
    const page = await get<IncidentAnswer>(`/api/incidents/${code}`)
    const answer = await post({ action: 'split', incident: code, reports: page.reports.map((one) => one.id) })
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toMatchObject({ kind: 'not_now', next: 'Choose other reports.' })
  })

  it('tells who is writing when the record is busy', async () => {
    const release = store.lockForWriting('onrecord add')
    try {
      const answer = await post({ action: 'unmask', incident: await codeOf('attack.armed') })
      expect(answer.statusCode).toBe(409)
      expect(answer.json<{ message: string }>().message).toContain('onrecord add')
    } finally {
      release()
    }
  })

  it.each([
    ['/api/incidents/INC-9999', 404],
    ['/api/documents/no-such', 404],
    ['/api/incidents?limit=0', 400],
    ['/api/explore?from=yesterday', 400],
    ['/api/explore?bbox=1,2,3', 400],
    ['/api/nothing', 404],
  ])('%s: one clear message, no stack trace', async (url, status) => {
    const answer = await app.inject({ url, headers: local })
    expect(answer.statusCode).toBe(status)
    expect(answer.json()).toEqual({ kind: expect.any(String), message: expect.any(String), next: expect.any(String) })
    expect(answer.body).not.toMatch(/at .*\.ts:\d+/)
  })

  it('says what to run when the page was never built', async () => {
    await expect(startServer({ store, web: '/nowhere' })).rejects.toMatchObject({
      kind: 'part_missing',
      next: expect.stringContaining('build:web'),
    })
  })

  it('has its interface written down in docs/openapi.json (node scripts/write-openapi.ts)', async () => {
    expect(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')).toBe(await openapiText())
  })
})
