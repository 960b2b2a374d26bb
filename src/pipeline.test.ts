import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { openGazetteer } from './gazetteer/open.ts'
import { addDocuments, type Arrival, decide, read, type Readers, readWaiting, takeInAndRead } from './pipeline.ts'
import type { Tools } from './reading/steps.ts'
import type { DecisionWish } from './store/decisions.ts'
import { openStore, type Store } from './store/open.ts'
import { openTextModels } from './text/models.ts'

const texts: Readonly<Record<string, string>> = {
  'echo.txt':
    'Valley Echo, 4 May 2012\n\nKARAJ, Iran, May 4, 2012 - Gunmen opened fire outside the courthouse in Karaj on May 3, 2012 and 11 people were killed.\n',
  'lantern.txt':
    'Evening Lantern, 5 May 2012\n\nKARAJ, Iran, May 5, 2012 - At least nine people were killed outside the courthouse in Karaj on May 3, 2012 when gunmen opened fire, a clinic said.\n',
  'courier.txt':
    'Northern Courier, 12 June 2012\n\nTABRIZ, Iran, June 12, 2012 - Police arrested 14 teachers in Tabriz on June 11, 2012, the governor said.\n',
  'herald.txt':
    'Delta Herald, 2 July 2012\n\nBASRA, Iraq, July 2, 2012 - A bomb killed five people at a market in Basra on July 1, 2012, police said.\n',
}

let tools: Tools
beforeAll(() => {
  tools = { models: openTextModels(), gazetteer: openGazetteer() }
})

const here: Readers = {
  places: 2,
  takeInAndRead: async (bytes, source, now) => takeInAndRead(bytes, source, tools, now),
  read: async (document) => read(document, tools),
}

const folders: string[] = []
const stores: Store[] = []
afterEach(() => {
  for (const store of stores.splice(0)) store.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function recordOf(names: readonly string[], batch = 250, readers = here): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pipeline-'))
  folders.push(folder)
  const store = await openStore(folder, { create: true })
  stores.push(store)
  const arrivals: Arrival[] = names.map((name) => ({
    source: { path: name },
    bytes: new TextEncoder().encode(texts[name] ?? ''),
  }))
  await addDocuments(store, arrivals, { readers, now: () => '2026-01-01T00:00:00Z', batch })
  return store
}

/** Everything computed, without the codes, which follow the order of adding. */
function computed(store: Store) {
  return store
    .incidentIds()
    .map((id) => store.incident(id))
    .map((held) => ({ ...held, incident: { ...held?.incident, code: '' } }))
    .sort((a, b) => ((a.incident.id ?? '') < (b.incident.id ?? '') ? -1 : 1))
}

const wish = (over: Pick<DecisionWish, 'action' | 'targetId'> & Partial<DecisionWish>): DecisionWish => ({
  targetType: 'incident',
  detail: {},
  reason: 'checked by hand',
  who: 'a reviewer',
  at: '2026-01-02T00:00:00Z',
  ...over,
})

test('neither the order nor the batches of adding change what comes out', async () => {
  const names = Object.keys(texts)
  const whole = computed(await recordOf(names))
  expect(computed(await recordOf([...names].reverse(), 1))).toEqual(whole)
  expect(whole.length).toBeGreaterThanOrEqual(3)
})

test('which thread is done first changes no code: files are kept in the order in which they came', async () => {
  const names = Object.keys(texts)
  const inTurn = (await recordOf(names, 1)).incidentLines().map(({ id, code }) => [code, id])
  const waiting: (() => void)[] = []
  const lastFirst: Readers = {
    ...here,
    places: names.length,
    takeInAndRead: async (bytes, source, now) => {
      await new Promise<void>((done) => {
        waiting.unshift(done)
        if (waiting.length === names.length) for (const [i, go] of waiting.entries()) setTimeout(go, i * 20)
      })
      return takeInAndRead(bytes, source, tools, now)
    },
  }
  const store = await recordOf(names, 1, lastFirst)
  expect(store.documents().map(({ takenFrom }) => takenFrom)).toEqual(names)
  expect(store.incidentLines().map(({ id, code }) => [code, id])).toEqual(inTurn)
})

test('two voices on one incident: both figures kept, the range over both', async () => {
  const store = await recordOf(['echo.txt', 'lantern.txt'])
  const shooting = store.incidentLines().find((line) => line.voices.documents === 2)
  expect(shooting?.figures.find((figure) => figure.measure === 'killed')).toMatchObject({
    min: 9,
    max: 11,
    together: '9 (at least) .. 11',
  })
})

test('a merge joins two incidents, leads old codes to the new one, and its undo restores every value', async () => {
  const store = await recordOf(Object.keys(texts))
  const before = computed(store)
  const [bomb, arrests] = ['remote.bomb', 'liberty.arrest'].map((type) =>
    store.incidentLines().find((line) => line.type === type),
  )
  if (!bomb || !arrests) throw new Error('both are read')
  const { decision } = decide(store, wish({ action: 'merge', targetId: bomb.id, detail: { other: arrests.id } }))
  expect(store.incidentCount()).toBe(before.length - 1)
  expect(store.incident(bomb.code)?.incident.id).toBe(store.incident(arrests.code)?.incident.id)
  decide(store, wish({ action: 'undo', targetType: 'decision', targetId: decision.id }))
  expect(computed(store)).toEqual(before)
  expect(store.incidentLines().map((line) => line.code)).toContain(bomb.code)
})

test('a split holds when the same incident is told once more, and after a restart', async () => {
  const store = await recordOf(['echo.txt', 'lantern.txt'])
  const joined = store.incidentLines().find((line) => line.voices.documents === 2)
  if (!joined) throw new Error('the two are joined')
  const [first] = store.incident(joined.id)?.incident.reportIds ?? []
  decide(store, wish({ action: 'split', targetId: joined.id, detail: { reportIds: [first] } }))
  const apart = () => store.incidentLines().filter((line) => line.figures.some((figure) => figure.measure === 'killed')).length
  expect(apart()).toBe(2)
  const again = await openStore(folders[0] ?? '')
  stores.push(again)
  const bytes = new TextEncoder().encode(`${texts['echo.txt']}Nobody was held by the evening.\n`)
  await addDocuments(again, [{ source: { path: 'third.txt' }, bytes }], { readers: here, now: () => '2026-01-03T00:00:00Z' })
  expect(apart()).toBeGreaterThanOrEqual(2)
})

test('a rejected claim leaves every computed value and comes back with the undo', async () => {
  const store = await recordOf(['echo.txt', 'lantern.txt'])
  const killed = () =>
    store
      .incidentLines()
      .flatMap((line) => line.figures.filter((figure) => figure.measure === 'killed').map((figure) => figure.together))
  expect(killed()).toEqual(['9 (at least) .. 11'])
  const claim = store.claimRows().find((row) => row.property === 'count.killed' && row.best === 11)
  const { decision } = decide(store, wish({ action: 'reject', targetType: 'claim', targetId: claim?.id ?? '' }))
  expect(killed()).toEqual(['9 (at least)'])
  decide(store, wish({ action: 'undo', targetType: 'decision', targetId: decision.id }))
  expect(killed()).toEqual(['9 (at least) .. 11'])
})

test('reading anew keeps decisions', async () => {
  const store = await recordOf(['echo.txt', 'lantern.txt'])
  const claim = store.claimRows().find((row) => row.property === 'count.killed' && row.best === 11)
  decide(store, wish({ action: 'reject', targetType: 'claim', targetId: claim?.id ?? '' }))
  const before = computed(store)
  // As if an older reader had read them: each is read and linked once more.
  for (const { id } of store.documents()) {
    const document = store.document(id)
    const reading = store.reading(id)
    if (document && reading) store.putReading(document, { ...reading, reader: 'an older reader' })
  }
  await readWaiting(store, { readers: here, now: () => '2026-01-03T00:00:00Z' })
  expect(store.unlinked()).toEqual([])
  expect(computed(store)).toEqual(before)
})

test('a reader that stops on one document keeps it, tells it, and reads the others', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pipeline-'))
  folders.push(folder)
  const store = await openStore(folder, { create: true })
  stores.push(store)
  const stumbling: Readers = {
    ...here,
    takeInAndRead: async (bytes, source, now) => {
      const outcome = takeInAndRead(bytes, source, tools, now)
      return outcome.ok && source.path === 'echo.txt'
        ? { ...outcome, reading: null, trouble: 'TypeError: x is undefined\n at y' }
        : outcome
    },
  }
  const arrivals: Arrival[] = ['echo.txt', 'herald.txt'].map((path) => ({
    source: { path },
    bytes: new TextEncoder().encode(texts[path] ?? ''),
  }))
  const events: string[] = []
  await addDocuments(store, arrivals, {
    readers: stumbling,
    now: () => '2026-01-01T00:00:00Z',
    onFile: (event) => events.push(`${event.path} ${event.status}`),
  })
  expect(events.sort()).toEqual(['echo.txt failed', 'herald.txt read'])
  expect(store.documentCount()).toBe(2)
  expect(store.failures()[0]?.message).toMatch(
    /echo\.txt: the reader stopped on this document \(TypeError: x is undefined\)\. The document is kept/,
  )
})
