// What Onrecord costs: documents a second and peak memory of each stage at growing sizes, the cold start of `onrecord list`,
// Explore's filter at 50,000 incidents, how one document's cost grows with its length. Seconds are CPU seconds of one core unless "wall" is said.
// Run: npm run bench [-- --sizes 100,1000,10000] [-- --only stages|long|threads|list|explore]
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openTools, readDocument, takeIn } from '../src/index.ts'
import { explore, indexIncidents } from '../src/server/explore.ts'
import { generatedArticles } from './generated-articles.ts'
import { generatedLines } from './generated-lines.ts'

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000' }, only: { type: 'string' } } })
const wanted = (part: string) => values.only === undefined || values.only === part
const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
const here = (name: string) => new URL(name, import.meta.url).pathname

try {
  const sizes = values.sizes.split(',').map(Number)
  if (wanted('stages')) stages(sizes)
  if (wanted('long')) longDocuments()
  if (wanted('threads')) threads()
  if (wanted('list')) coldStart(sizes[0] ?? 100)
  if (wanted('explore')) exploreFilter()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

interface OneSize {
  readonly size: number
  readonly spent: Readonly<Record<'intake' | 'reading' | 'storing' | 'linking', number>>
  readonly words: number
  readonly peakMb: number
  readonly incidents: number
  readonly truth: number
  readonly readRight: number
  readonly pairPrecision: number
  readonly pairRecall: number
  /** Pairs of documents on two incidents of one town and day; how many were joined, and how many name one quarter, too. */
  readonly chance: { readonly pairs: number; readonly joined: number; readonly alike: number }
}

/** Each stage alone, one core, one process a size. */
function stages(sizes: readonly number[]): void {
  console.log('\nStages: CPU milliseconds a document (documents a CPU second)')
  print([
    'documents',
    'words each',
    'intake',
    'reading',
    'read, of 700 words',
    'storing',
    'linking',
    'all',
    'peak MB',
    'record KB each',
    'incidents (true)',
    'read right',
    'pair precision',
    'pair recall',
    'pairs of two incidents on one town and day: joined (told alike)',
  ])
  for (const size of sizes) {
    const record = join(folder, `stages-${size}`)
    const one = JSON.parse(
      execFileSync(process.execPath, [here('one-size.ts'), String(size), record], { encoding: 'utf8' }),
    ) as OneSize
    const cost = (seconds: number) => `${((1000 * seconds) / size).toFixed(2)} (${Math.round(size / seconds)})`
    const all = Object.values(one.spent).reduce((sum, seconds) => sum + seconds, 0)
    print([
      size,
      Math.round(one.words / size),
      cost(one.spent.intake),
      cost(one.spent.reading),
      `${(one.words / 700 / one.spent.reading).toFixed(1)} a CPU second`,
      cost(one.spent.storing),
      cost(one.spent.linking),
      cost(all),
      one.peakMb,
      Math.round(sizeOf(record) / 1024 / size),
      `${one.incidents} (${one.truth})`,
      one.readRight.toFixed(3),
      one.pairPrecision.toFixed(3),
      one.pairRecall.toFixed(3),
      `${one.chance.joined} of ${one.chance.pairs} (${one.chance.alike})`,
    ])
  }
}

/** One document ever longer: a cost a word that grows is a cost that grows faster than the text. */
function longDocuments(): void {
  const tools = openTools()
  const texts: Readonly<Record<string, (size: number) => string>> = {
    'many incidents (articles one behind the other)': (size) =>
      [...generatedArticles(size / 10, 3)].map(({ text }) => text).join('\n\n'),
    'many days and towns, a sentence each': (size) =>
      Array.from(
        { length: size },
        (_, i) =>
          `Gunmen killed ${2 + (i % 7)} men in ${['Karaj', 'Aleppo', 'Homs', 'Jos'][i % 4]} on ${1 + (i % 28)} March ${2001 + (i % 20)}. `,
      ).join(''),
    'one incident told again and again': (size) => 'Gunmen killed two men in Homs on Monday. '.repeat(size),
  }
  console.log('\nOne long document: CPU milliseconds a thousand words, by its length in words')
  for (const [name, textOf] of Object.entries(texts)) {
    const costs = [200, 2000, 8000].map((size) => {
      const taken = takeIn(new TextEncoder().encode(textOf(size)), { path: `/bench/long-${size}.txt` }, '2026-01-01T00:00:00Z')
      if (!taken.ok) throw new Error(taken.problem.message)
      const started = process.cpuUsage()
      readDocument(taken.document, tools)
      const { user, system } = process.cpuUsage(started)
      const words = textOf(size).split(/\s+/).length
      return `${((user + system) / words).toFixed(0)} at ${words}`
    })
    print([name, ...costs])
  }
}

/** The command as people run it, all cores. */
function threads(): void {
  const size = 200
  const files = join(folder, 'files')
  mkdirSync(files)
  for (const article of generatedArticles(size, 7)) writeFileSync(join(files, article.name), article.text)
  const started = performance.now()
  execFileSync(process.execPath, [here('../bin/onrecord.js'), 'add', files, '--project', join(folder, 'threads'), '--quiet'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const seconds = (performance.now() - started) / 1000
  console.log(
    `\nonrecord add, all cores: ${size} files in ${seconds.toFixed(1)} s wall, start and linking included: ${(size / seconds).toFixed(1)} documents a second`,
  )
}

/** A new process each time, its first byte to its end. */
function coldStart(size: number): void {
  const record = join(folder, 'list')
  execFileSync(process.execPath, [here('one-size.ts'), String(Math.min(size, 100)), record])
  const times = Array.from({ length: 9 }, () => {
    const started = performance.now()
    execFileSync(process.execPath, [here('../bin/onrecord.js'), 'list', 'incidents', '--project', record], {
      stdio: ['ignore', 'ignore', 'ignore'],
    })
    return performance.now() - started
  })
  console.log(
    `\nonrecord list incidents, cold start: median ${Math.round(median(times))} ms wall, fastest ${Math.round(Math.min(...times))} ms`,
  )
}

/** The function behind Explore: one filter over map, timeline, table and facets. */
function exploreFilter(): void {
  const lines = generatedLines(50_000)
  const built = performance.now()
  const index = indexIncidents(lines)
  console.log(`\nExplore at 50,000 incidents: index built in ${Math.round(performance.now() - built)} ms`)
  const none = { type: [], measure: [], country: [], origins: [], relation: [] }
  const filters = {
    'no filter': none,
    'two types and a country': { ...none, type: ['attack.armed', 'remote.bomb'], country: ['IQ'] },
    'a year and a part of the map': { ...none, from: '2020-01-01', to: '2020-12-31', bbox: '40,28,50,38' },
    words: { ...none, q: 'market karaj' },
    'nothing matches': { ...none, q: 'zzzz', country: ['IQ'] },
  }
  print(['filter', 'median ms', 'slowest ms', 'matching'])
  for (const [name, filter] of Object.entries(filters)) {
    let matching = 0
    const times = Array.from({ length: 15 }, () => {
      const started = performance.now()
      matching = explore(index, filter, () => performance.now()).counts.matching
      return performance.now() - started
    })
    print([name, median(times).toFixed(1), Math.max(...times).toFixed(1), matching])
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}

function sizeOf(record: string): number {
  return readdirSync(record).reduce((sum, name) => sum + statSync(join(record, name)).size, 0)
}

function print(cells: readonly (string | number)[]): void {
  console.log(cells.join(' | '))
}
