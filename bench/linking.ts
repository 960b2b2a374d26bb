// Linking at size: generated documents with known truth, into a record on disk, in batches as `onrecord add` does.
// Prints the curve (CPU time, so that other work on the machine does not count, growth, memory, what was found, blocks cut short) and the time to add ten more documents.
// Run: node bench/linking.ts [1000 10000 100000] [--memory]   --memory links in memory instead of through the record
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { link } from '../src/linking/link.ts'
import { type LinkMemory, memoryOfLinks } from '../src/linking/memory.ts'
import { openStore, recordPathOf } from '../src/store/open.ts'
import { type GeneratedReport, generatedReports, reportIdOf } from './generated-reports.ts'

const inMemory = process.argv.includes('--memory')
const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number)
const batch = 1000

console.log(
  'documents | CPU seconds | documents per CPU second | growth | peak MB | incidents | pair precision | pair recall | copies found | blocks cut | ten more, CPU ms | result',
)
let before: { size: number; seconds: number } | null = null
for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  let store = inMemory ? null : await openStore(folder, { create: true })
  let memory = store ? store.linkMemory() : memoryOfLinks()
  const inBatch = <T>(work: () => T) => (store ? store.transaction(work) : work())
  const truth: Pick<GeneratedReport, 'incident' | 'copyOf'>[] = []
  const ids: string[] = []
  let peak = 0
  let spent = 0
  let waiting: GeneratedReport[] = []
  const linkBatch = () => {
    const added = waiting.map((one) => one.input)
    waiting = []
    const started = process.cpuUsage()
    inBatch(() => link(memory, { added }))
    const { user, system } = process.cpuUsage(started)
    spent += (user + system) / 1000
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  for (const one of generatedReports(size)) {
    waiting.push(one)
    truth.push({ incident: one.incident, copyOf: one.copyOf })
    ids.push(one.input.document.id)
    if (waiting.length === batch) linkBatch()
  }
  if (waiting.length > 0) linkBatch()

  const more = [...generatedReports(10, 99)].map((one) => one.input)
  if (store) {
    // As a new command finds the record: nothing of it is at hand.
    store.close()
    store = await openStore(folder)
  }
  const started = process.cpuUsage()
  if (store) memory = store.linkMemory()
  inBatch(() => link(memory, { added: more }))
  const { user, system } = process.cpuUsage(started)
  const ten = (user + system) / 1000

  const seconds = spent / 1000
  const growth = before ? `${(seconds / before.seconds).toFixed(1)}x for ${(size / before.size).toFixed(0)}x` : '-'
  before = { size, seconds }
  const found = judged(memory, ids, truth)
  console.log(
    [
      size,
      seconds.toFixed(1),
      Math.round(size / seconds),
      growth,
      Math.round(peak / 1e6),
      found.incidents,
      found.precision.toFixed(3),
      found.recall.toFixed(3),
      found.copies.toFixed(3),
      memory.cutBlocks().length,
      Math.round(ten),
      resultOf(memory, ids),
    ].join(' | '),
  )
  if (store) {
    store.close()
    console.log(`          record on disk: ${(statSync(recordPathOf(folder)).size / size / 1000).toFixed(1)} KB a document`)
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Incidents, edges, folds and copies in one short word: two runs that give the same word linked alike. */
function resultOf(memory: LinkMemory, ids: readonly string[]): string {
  const hash = createHash('sha256')
  for (const id of ids) {
    const report = reportIdOf(id)
    const edges = memory.edgesOf(report).map((edge) => `${edge.a} ${edge.b} ${edge.kind} ${edge.score}`)
    const lineage = memory.lineageOf(id).map((edge) => `${edge.from} ${edge.to} ${edge.kind} ${edge.shared}`)
    hash.update([memory.incidentOf(report), memory.foldOf(report), ...edges.sort(), ...lineage.sort(), ''].join('\n'))
  }
  return hash.digest('hex').slice(0, 12)
}

function judged(memory: LinkMemory, ids: readonly string[], truth: readonly Pick<GeneratedReport, 'incident' | 'copyOf'>[]) {
  const sizesOf = (labels: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const one of labels) counts.set(one, (counts.get(one) ?? 0) + 1)
    return counts
  }
  const pairs = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const system = ids.map((id) => memory.incidentOf(reportIdOf(id)) ?? id)
  const gold = truth.map((one) => String(one.incident))
  const both = pairs(sizesOf(system.map((one, index) => `${one} ${gold[index]}`)))
  const copies = truth.flatMap((one, index) =>
    one.copyOf === null
      ? []
      : [memory.lineageOf(ids[index] as string).some((edge) => edge.to === one.copyOf || edge.from === one.copyOf)],
  )
  return {
    incidents: sizesOf(system).size,
    precision: both / Math.max(1, pairs(sizesOf(system))),
    recall: both / Math.max(1, pairs(sizesOf(gold))),
    copies: copies.filter(Boolean).length / Math.max(1, copies.length),
  }
}
