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
import { migrations } from './migrations/index.ts'
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

test('marks of texts merged into the large table are found there; marks and keys are gone when their document is', async () => {
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
  expect(rows('text_marks')).toBeGreaterThan(0)
  db.transaction(() => link(memory, { removed: [...courthouse, ...bazaar].map((one) => one.document.id) }))
  expect(['link_filed', 'text_marks', 'text_marks_new'].map(rows)).toEqual([0, 0, 0])
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

test('what a record remembered by ids is carried over to numbers', async () => {
  const folder = freshFolder()
  const db = openDatabase(recordPathOf(folder))
  db.run('CREATE TABLE migrations (name TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID')
  for (const [name, statements] of migrations.filter(([one]) => one < '0007')) {
    for (const statement of statements) db.connection.exec(statement)
    db.run('INSERT INTO migrations (name, at) VALUES (?, ?)', name, '2024-01-01T00:00:00Z')
  }
  for (const statement of [
    "INSERT INTO link_numbers (n, id) VALUES (1, 'r-b'), (300, 'r-a')",
    'INSERT INTO link_blocks (key, report) VALUES (-7, 1), (70000, 1)',
    'INSERT INTO link_blocks_new (key, report) VALUES (-7, 300)',
    "INSERT INTO link_edges (a, b, score, kind) VALUES ('r-a', 'r-b', 0.7, 'same')",
    "INSERT INTO link_members (report_id, incident_id) VALUES ('r-a', 'i'), ('r-b', 'i')",
    "INSERT INTO link_anchors (incident_id, report_id) VALUES ('i', 'r-b')",
    "INSERT INTO link_folds (report_id, onto, document_id, score) VALUES ('r-c', 'r-a', 'c', 0.9)",
  ])
    db.run(statement)
  db.connection.exec(`PRAGMA application_id = ${0x4f4e5243}`)
  db.close()
  const store = await openStore(folder)
  const memory = store.linkMemory()
  expect(memory.membersOf('i')).toEqual(['r-a', 'r-b'])
  expect(memory.incidentOf('r-c')).toBe('i')
  expect(memory.anchorOf('i')).toBe('r-b')
  expect(memory.edgesOf('r-b')).toEqual([{ a: 'r-a', b: 'r-b', score: 0.7, kind: 'same' }])
  expect(memory.foldsOnto('r-a').map((fold) => fold.reportId)).toEqual(['r-c'])
  const blocks = memory.blocks([-7, 70_000, 3])
  expect([...blocks.keys()]).toEqual([-7, 70_000])
  expect(blocks.get(-7)?.map((n) => memory.reportAt(n)).sort()).toEqual(['r-a', 'r-b'])
  expect(blocks.get(70_000)?.map((n) => memory.reportAt(n))).toEqual(['r-b'])
  store.close()
})
