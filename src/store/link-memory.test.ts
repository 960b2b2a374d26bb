import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { bazaar, courthouse } from '../linking/invented.test-data.ts'
import { featuresOf, type LinkFeatures } from '../linking/features.ts'
import { link } from '../linking/link.ts'
import { memoryOfLinks } from '../linking/memory.ts'
import type { Decision } from '../record/decision.ts'
import { linkMemoryIn } from './link-memory.ts'
import { openStore, recordPathOf } from './open.ts'
import { openDatabase } from './sqlite.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})
function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-links-'))
  folders.push(folder)
  return folder
}

test('linking through the record gives what linking in memory gives, also when it is closed in between', async () => {
  const expected = link(memoryOfLinks(), { added: [...courthouse, ...bazaar] }).incidents
  const folder = freshFolder()
  const kept = new Map<string, unknown>()
  for (const one of [...bazaar, ...courthouse].reverse()) {
    const store = await openStore(folder, { create: true })
    const change = store.transaction(() => link(store.linkMemory(), { added: [one] }))
    for (const { id } of change.gone) kept.delete(id)
    for (const incident of change.incidents) kept.set(incident.id, incident)
    store.close()
  }
  expect([...kept.values()]).toEqual(expect.arrayContaining([...expected]))
  expect(kept.size).toBe(expected.length)
})

test('features come back from the record as they were put', async () => {
  const folder = freshFolder()
  const [one] = courthouse
  if (!one) throw new Error('there is a first document')
  const [features] = featuresOf(one.document, one.reports)
  const store = await openStore(folder, { create: true })
  store.transaction(() => link(store.linkMemory(), { added: [one] }))
  store.close()
  const again = await openStore(folder)
  const read = again.linkMemory().features('r-a')
  for (const [name, value] of Object.entries(features ?? {})) {
    const found = read?.[name as keyof LinkFeatures]
    expect(ArrayBuffer.isView(found) ? Array.from(found as Int32Array) : found, name).toEqual(value)
  }
  again.close()
})

test('keys merged into the large table are found there, and are gone when their report is', async () => {
  const folder = freshFolder()
  const store = await openStore(folder, { create: true })
  const db = openDatabase(recordPathOf(folder))
  const memory = linkMemoryIn(db, 20)
  const kept = new Map<string, unknown>()
  for (const one of [...courthouse, ...bazaar]) {
    const change = db.transaction(() => link(memory, { added: [one] }))
    for (const { id } of change.gone) kept.delete(id)
    for (const incident of change.incidents) kept.set(incident.id, incident)
  }
  expect(kept.size).toBe(2)
  const rows = (table: string) => Number(db.first(`SELECT count(*) AS n FROM ${table}`)?.['n'])
  expect(rows('link_blocks')).toBeGreaterThan(0)
  db.transaction(() => link(memory, { removed: [...courthouse, ...bazaar].map((one) => one.document.id) }))
  expect(['link_blocks', 'link_blocks_new', 'text_marks', 'text_marks_new'].map(rows)).toEqual([0, 0, 0, 0])
  db.close()
  store.close()
})

test('copies are found again after a restart, and a merge and its undo too', async () => {
  const folder = freshFolder()
  const [first] = courthouse
  if (!first) throw new Error('there is a first document')
  const long = `${first.document.text} Witnesses spoke of a white car that waited near the bridge for more than an hour before the shots were heard.`
  const twin = (id: string) => ({
    document: {
      ...first.document,
      id,
      text: long,
      titleSpan: null,
      passages: [{ start: 0, end: long.length, role: 'body' as const }],
    },
    reports: [],
  })
  const opened = await openStore(folder, { create: true })
  opened.transaction(() => link(opened.linkMemory(), { added: [twin('k'), ...courthouse, ...bazaar] }))
  opened.close()

  const again = await openStore(folder)
  const memory = again.linkMemory()
  const change = again.transaction(() => link(memory, { added: [twin('l')] }))
  expect(change.lineage).toContainEqual(
    expect.objectContaining({ from: 'l', to: 'k', kind: 'verbatim_copy', direction: 'unknown' }),
  )
  const [x, y] = [memory.incidentOf('r-a') as string, memory.incidentOf('r-d') as string]
  const merge: Decision = {
    id: 'x1',
    seq: 1,
    action: 'merge',
    targetType: 'incident',
    targetId: x,
    detail: { other: y },
    reason: '',
    who: 'Mina',
    at: '2024-01-01T00:00:00Z',
  }
  again.transaction(() => link(memory, { decisions: [merge], decisionsChanged: true }))
  expect(memory.membersOf(memory.incidentOf('r-a') as string)).toHaveLength(5)
  const undo: Decision = { ...merge, id: 'x2', seq: 2, action: 'undo', targetType: 'decision', targetId: 'x1', detail: {} }
  again.transaction(() => link(memory, { decisions: [merge, undo], decisionsChanged: true }))
  expect(memory.membersOf(memory.incidentOf('r-a') as string)).toHaveLength(3)
  again.close()
})
