import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decide } from '../pipeline.ts'
import { openStore } from '../store/open.ts'
import { folderOf, inventedReports, run } from './invented-files.test-data.ts'

const launcher = fileURLToPath(new URL('../../bin/onrecord.js', import.meta.url))
const isRoot = process.getuid?.() === 0

/** Runs the real command as a process of its own. */
function runProcess(args: readonly string[], options: { node?: string; uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(options.node ?? process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid, env: { ...process.env, HOME: '/tmp' } }),
  })
  return { code: status, out: stdout, err: stderr }
}

/** Files enough that a run can be stopped in its middle. */
function manyReports(count: number): string {
  const files: Record<string, string> = {}
  for (let n = 0; n < count; n += 1) {
    files[`report ${n}.txt`] =
      `Report ${n}\n\nKARAJ, Iran, May ${1 + (n % 28)}, 2012 - Gunmen shot ${2 + n} men in Karaj on Tuesday, a clinic said.\n`
  }
  return folderOf(files)
}

test('Ctrl-C stops at once with 130, keeps what was reported, and the same command goes on', { timeout: 180_000 }, async () => {
  const files = manyReports(24)
  const project = join(folderOf({}), 'record')
  const code = await new Promise<number | null>((resolve) => {
    const child = spawn(process.execPath, [launcher, 'add', files, '--project', project, '--json', '--threads', '1'])
    let events = 0
    child.stdout.on('data', (chunk: Buffer) => {
      events += chunk.toString().split('\n').length - 1
      if (events >= 5 && !child.killed) child.kill('SIGINT')
    })
    child.on('close', resolve)
  })
  expect(code).toBe(130)
  const held = JSON.parse((await run('status', '--json', '--project', project)).out)
  expect(held.documents).toBeGreaterThanOrEqual(5)
  expect(held.documents).toBeLessThan(24)
  expect(readdirSync(files)).toHaveLength(24)
  const again = await run('add', files, '--project', project, '--threads', '1')
  expect(again.code).toBe(0)
  expect(again.err).toMatch(/\d+ already held/)
  const all = JSON.parse((await run('status', '--json', '--project', project)).out)
  expect(all).toMatchObject({ documents: 24, waiting: 0 })
})

test('kill -9 during linking or reading leaves a record that goes on without duplicates', { timeout: 180_000 }, async () => {
  const files = manyReports(12)
  const project = join(folderOf({}), 'record')
  await new Promise<void>((resolve) => {
    const child = spawn(process.execPath, [launcher, 'add', files, '--project', project, '--json', '--threads', '1'])
    let events = 0
    child.stdout.on('data', (chunk: Buffer) => {
      events += chunk.toString().split('\n').length - 1
      if (events >= 11) child.kill('SIGKILL')
    })
    child.on('close', () => resolve())
  })
  expect((await run('add', files, '--project', project, '--threads', '1')).code).toBe(0)
  const killed = JSON.parse((await run('list', 'incidents', '--json', '--project', project)).out)
  const whole = join(folderOf({}), 'record')
  await run('add', files, '--project', whole, '--threads', '1')
  const undisturbed = JSON.parse((await run('list', 'incidents', '--json', '--project', whole)).out)
  const ids = (list: { incidents: { id: string }[] }) => list.incidents.map((one) => one.id).sort()
  expect(ids(killed)).toEqual(ids(undisturbed))
})

describe.skipIf(!isRoot)('without rights (needs root, to become somebody else)', () => {
  test('a folder and a file without rights are told, the others go on', () => {
    const files = folderOf({ 'good.txt': inventedReports['courier.txt'] ?? '', 'closed.txt': 'Two people were killed in Karaj.' })
    mkdirSync(join(files, 'locked'))
    writeFileSync(join(files, 'locked', 'a.txt'), 'x')
    chmodSync(files, 0o755)
    chmodSync(join(files, 'closed.txt'), 0)
    chmodSync(join(files, 'locked'), 0)
    const project = folderOf({})
    chmodSync(project, 0o777)
    const { code, err } = runProcess(['add', files, '--project', project], { uid: 65_534 })
    expect(err).toMatch(/closed\.txt: you have no rights to read it/)
    expect(err).toMatch(/locked: you have no rights to read it/)
    expect(err).toMatch(/1 read, 2 unreadable/)
    expect(code).toBe(3)
  })

  test('a project folder without rights ends with 5 and says what to do', () => {
    const project = folderOf({})
    chmodSync(project, 0o755)
    const { code, err } = runProcess(['add', launcher, '--project', project], { uid: 65_534 })
    expect(err).toMatch(/no rights|cannot be/)
    expect(err).toMatch(/--project/)
    expect(code).toBe(5)
  })
})

/** A folder's record seen through a mount that cannot be written to, where the machine lets us make one. */
function readOnlyMount(of: string): { folder: string; remove: () => void } | null {
  const folder = folderOf({})
  const made = spawnSync('mount', ['--bind', '-o', 'ro', of, folder])
  return made.status === 0 ? { folder, remove: () => execFileSync('umount', [folder]) } : null
}

describe('a record that cannot be written to', { timeout: 180_000 }, () => {
  const made = async () => {
    const project = join(folderOf({}), 'record')
    expect((await run('add', folderOf(inventedReports), '--project', project, '--threads', '1')).code).toBe(0)
    const store = await openStore(project)
    const [a, b] = store.incidentIds()
    decide(store, { action: 'merge', targetType: 'incident', targetId: a ?? '', detail: { other: b }, reason: 'shown', who: 'the test', at: '2026-01-06T09:00:00Z' })
    store.close()
    chmodSync(dirname(project), 0o755)
    chmodSync(project, 0o755)
    chmodSync(join(project, 'record.onrecord'), 0o444)
    return project
  }
  /** Reading goes on and says so; writing ends with 5 and says what to do; nothing is left in the folder. */
  const holds = (project: string, uid?: number) => {
    const as = uid === undefined ? {} : { uid }
    const before = readdirSync(project).map((name) => [name, statSync(join(project, name)).mtimeMs])
    const reading = [['list', 'incidents'], ['list', 'sources'], ['show', 'INC-0001', '--links'], ['why', 'INC-0001.date'], ['status'], []]
    for (const args of [...reading, ...['incidents', 'claims', 'geojson'].map((preset) => ['export', preset])]) {
      const { code, out, err } = runProcess([...args, '--project', project], as)
      expect(err).toMatch(/Opened for reading only: .*record\.onrecord cannot be written to here\./)
      expect(code).toBe(0)
      expect(out.length).toBeGreaterThan(20)
    }
    expect(JSON.parse(runProcess(['status', '--json', '--project', project], as).out)).toMatchObject({ readOnly: true, documents: 3 })
    expect(runProcess(['list', 'incidents', '--quiet', '--project', project], as).err).toBe('')
    const { incidents } = JSON.parse(runProcess(['list', 'incidents', '--json', '--project', project], as).out) as { incidents: { code: string }[] }
    const named = incidents.find(({ code }) => runProcess(['show', code, '--project', project], as).out.includes('[name withheld]'))?.code ?? ''
    for (const args of [['undo'], ['add', launcher], ['show', named, '--names']]) {
      const { code, out, err } = runProcess([...args, '--project', project], as)
      expect(err).toMatch(/can only be read here.*and onrecord .* has to write to it\. Nothing was changed\.\n {2}Copy the folder .* to a disk you may write to/)
      expect(code).toBe(5)
      expect(out).toBe('')
    }
    expect(readdirSync(project).map((name) => [name, statSync(join(project, name)).mtimeMs])).toEqual(before)
  }

  test.skipIf(!isRoot)('is read by somebody without rights in its folder (needs root, to become somebody else)', async () => {
    holds(await made(), 65_534)
  })

  test.skipIf(isRoot)('is read without rights in its folder', async () => {
    const project = await made()
    chmodSync(project, 0o555)
    holds(project)
    chmodSync(project, 0o755)
  })

  test('is read from a disk that cannot be written to', async (context) => {
    const mount = process.platform === 'linux' && isRoot ? readOnlyMount(await made()) : null
    if (mount === null) context.skip('no rights here to mount')
    try {
      holds(mount?.folder ?? '')
    } finally {
      mount?.remove()
    }
  })

  test.skipIf(!isRoot)('and was left in the middle of writing is told so, and never shown without what waits to be merged', async () => {
    const project = await made()
    const copy = folderOf({})
    const store = await openStore(project)
    store.putFailure({ path: 'x', kind: 'no_text', message: 'x', at: '2026-01-05T10:00:00Z' })
    cpSync(project, copy, { recursive: true })
    store.close()
    chmodSync(copy, 0o755)
    const seen = (failed: number) => expect(JSON.parse(runProcess(['status', '--json', '--project', copy], { uid: 65_534 }).out)).toMatchObject({ failed })
    seen(1)
    // An empty one waits for nothing: somebody has the record open, or had it.
    const merged = folderOf({})
    cpSync(project, merged, { recursive: true })
    for (const name of ['-wal', '-shm']) writeFileSync(join(merged, `record.onrecord${name}`), '')
    chmodSync(merged, 0o755)
    expect(JSON.parse(runProcess(['status', '--json', '--project', merged], { uid: 65_534 }).out)).toMatchObject({ failed: 1, readOnly: true })
    rmSync(join(copy, 'record.onrecord-shm'))
    const { code, err } = runProcess(['status', '--project', copy], { uid: 65_534 })
    expect(err).toMatch(/was left in the middle of writing.*\n {2}Copy its whole folder to a disk you may write to/)
    expect(code).toBe(5)
  })
})

test('a file that vanishes during the run is told, the others go on', { timeout: 180_000 }, async () => {
  const files = manyReports(20)
  const project = join(folderOf({}), 'record')
  const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [launcher, 'add', files, '--project', project, '--json', '--threads', '1'])
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.stdout.once('data', () => rmSync(join(files, 'report 9.txt')))
    child.on('close', (status) => resolve({ code: status, err: said }))
  })
  expect(err).toMatch(/Reading 20 files/)
  expect(code).toBe(3)
  const { failures } = JSON.parse((await run('list', 'documents', '--failed', '--json', '--project', project)).out)
  expect(failures).toHaveLength(1)
  expect(failures[0].message).toMatch(/report 9\.txt: it was there when the run began and is gone now/)
})

/** A small file system of its own, where the machine lets us make one. */
function smallDisk(kilobytes: number): { folder: string; remove: () => void } | null {
  const folder = folderOf({})
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  return made.status === 0 ? { folder, remove: () => execFileSync('umount', [folder]) } : null
}

test('a full disk ends with 5, keeps what was reported, and the run goes on when there is space', {
  timeout: 180_000,
}, async (context) => {
  const disk = process.platform === 'linux' && isRoot ? smallDisk(500) : null
  if (disk === null) context.skip('no rights here to make a small disk')
  try {
    const files = manyReports(40)
    const full = runProcess(['add', files, '--project', disk?.folder ?? '', '--threads', '1'])
    expect(full.err).toMatch(/is full\. Everything reported as read before is kept/)
    expect(full.code).toBe(5)
    spawnSync('mount', ['-o', 'remount,size=60m', disk?.folder ?? ''])
    expect(runProcess(['add', files, '--project', disk?.folder ?? '', '--quiet']).code).toBe(0)
    expect(JSON.parse((await run('status', '--json', '--project', disk?.folder ?? '')).out)).toMatchObject({
      documents: 40,
      waiting: 0,
      failed: 0,
    })
  } finally {
    disk?.remove()
  }
})

test('a second run on the same record is refused with the name of the first', { timeout: 180_000 }, async () => {
  const files = manyReports(3)
  const project = join(folderOf({}), 'record')
  await run('add', files, '--project', project)
  const { openStore } = await import('../store/open.ts')
  const store = await openStore(project)
  const release = store.lockForWriting('onrecord add')
  const { code, err } = runProcess(['add', files, '--project', project])
  release()
  store.close()
  expect(code).toBe(5)
  expect(err).toMatch(/being written to by onrecord add, process \d+/)
})

/** An older Node of the system, where there is one. */
const oldNode = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) =>
    existsSync(path) && Number(execFileSync(path, ['-p', 'process.versions.node.split(".")[0]'], { encoding: 'utf8' })) < 24,
)

test.skipIf(oldNode === undefined)('an older Node of the system hands over to the one that came along', () => {
  const { code, out } = runProcess(['doctor'], { node: oldNode ?? '' })
  expect(out).toMatch(/Node +2[4-9]\./)
  expect(code).toBe(0)
})

test('completion offers verbs, presets, codes of the record at hand, and files', { timeout: 60_000 }, async () => {
  const files = manyReports(1)
  const project = join(folderOf({}), 'record')
  await run('add', files, '--project', project)
  process.env['ONRECORD_PROJECT'] = project
  try {
    expect(runProcess(['complete', '--', 'ex']).out).toMatch(/^export\t/)
    expect(runProcess(['complete', '--', 'export', '']).out).toMatch(/incidents[\s\S]*claims[\s\S]*geojson/)
    expect(runProcess(['complete', '--', 'show', 'INC-']).out).toMatch(/^INC-0001\t/)
    expect(runProcess(['complete', '--', 'add', `${files}/rep`]).out).toContain(join(files, 'report 0.txt'))
  } finally {
    delete process.env['ONRECORD_PROJECT']
  }
  expect(runProcess(['completion', 'bash']).out).toMatch(/complete .*onrecord/)
})

test('a merge and a split, each taken back by a process of its own, leave every list and export as it was', { timeout: 180_000 }, async () => {
  const project = join(folderOf({}), 'record')
  expect((await run('add', folderOf(inventedReports), '--project', project, '--threads', '1')).code).toBe(0)
  const state = () =>
    [
      ['list', 'incidents', '--json'],
      ['list', 'sources', '--json'],
      ...['incidents', 'claims', 'geojson'].map((preset) => ['export', preset, '--profile', 'internal']),
    ].map((args) => {
      const { code, out } = runProcess([...args, '--project', project])
      expect(code).toBe(0)
      return out.replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
    })
  const before = state()
  const decideIn = async (wish: (store: Awaited<ReturnType<typeof openStore>>) => Pick<Parameters<typeof decide>[1], 'action' | 'targetId' | 'detail'>) => {
    const store = await openStore(project, {})
    const unlock = store.lockForWriting('a test')
    decide(store, { targetType: 'incident', reason: 'shown', who: 'the test', at: '2026-01-06T09:00:00Z', ...wish(store) })
    unlock()
    store.close()
  }
  const told = (store: Awaited<ReturnType<typeof openStore>>) => store.incidentIds().flatMap((id) => store.incident(id)?.incident ?? [])
  await decideIn((store) => {
    const [a, b] = told(store)
    return { action: 'merge', targetId: a?.id as string, detail: { other: b?.id } }
  })
  expect(state()).not.toEqual(before)
  expect(runProcess(['undo', '--project', project]).code).toBe(0)
  expect(state()).toEqual(before)
  await decideIn((store) => {
    const whole = told(store).find((one) => one.reportIds.length > 1)
    return { action: 'split', targetId: whole?.id as string, detail: { reportIds: whole?.reportIds.slice(0, 1) } }
  })
  expect(state()).not.toEqual(before)
  expect(runProcess(['undo', '--project', project]).code).toBe(0)
  expect(state()).toEqual(before)
})
