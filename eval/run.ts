import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { EvalRow, EvalSet } from './eval-set.ts'

/**
 * `npm run eval -- [SET ...] [--data DIR] [--out FILE] [--limit N] [--raise]`
 *
 * Runs the product's public reading interface on the sets of ../shared/eval and prints one table.
 * Exits 1 when a score lies below its floor in eval/floors.json; `--raise` lifts floors to what was just measured
 * (never lowers one). With --limit the floors are not checked: a part of a set has other scores. --data (a folder with files of the
 * set's form) and --out (where the answers are written, in the set's terms) go with one set.
 */
const loaders: Readonly<Record<string, () => Promise<EvalSet>>> = {
  seed: async () => (await import('./seed.ts')).seed,
  demo: async () => (await import('./demo.ts')).demo,
  fresh: async () => (await import('./fresh.ts')).fresh,
  gva: async () => (await import('./gva.ts')).gva,
  extract: async () => (await import('./extract.ts')).extract,
  date: async () => (await import('./date.ts')).date,
  counts: async () => (await import('./counts.ts')).counts,
  shootings: async () => (await import('./counts.ts')).shootings,
  tempeval3: async () => (await import('./time.ts')).tempeval3,
  wikiwars: async () => (await import('./time.ts')).wikiwars,
  geo: async () => (await import('./geo.ts')).geo,
  gazetteer: async () => (await import('./geo.ts')).gazetteer,
  syntax: async () => (await import('./syntax.ts')).syntax,
  muc4: async () => (await import('./muc4.ts')).muc4,
  case2021: async () => (await import('./sub-types.ts')).subTypes,
  ceha: async () => (await import('./ceha.ts')).ceha,
  indiapolice: async () => (await import('./india-police.ts')).indiaPolice,
  glocon: async () => (await import('./glocon.ts')).glocon,
  polnear: async () => (await import('./polnear.ts')).polnear,
  factuality: async () => (await import('./factuality.ts')).factuality,
  linking: async () => (await import('./linking.ts')).linking,
  names: async () => (await import('./names.ts')).names,
  neardup: async () => (await import('./neardup.ts')).neardup,
  lineage: async () => (await import('./lineage.ts')).lineage,
  ecbplus: async () => (await import('./ecbplus.ts')).ecbplus,
}

const usage = `npm run eval -- [SET ...] [--data DIR] [--out FILE] [--limit N] [--raise]\nSets: ${Object.keys(loaders).join(', ')}`

const { values, positionals } = options()
if (values.help) {
  console.log(usage)
  process.exit(0)
}
if ((values.data ?? values.out) !== undefined && positionals.length !== 1) refuse('--data and --out go with one set.')
const floorsFile = new URL('./floors.json', import.meta.url)
const floors = JSON.parse(readFileSync(floorsFile, 'utf8')) as Record<string, number>
const rows: EvalRow[] = []
for (const [name, load] of positionals.length > 0 ? positionals.map((name) => [name, loaderOf(name)] as const) : Object.entries(loaders)) {
  const started = performance.now()
  const set = await load()
  rows.push(...(await set.run({ data: values.data, out: values.out, limit: values.limit ? Number(values.limit) : undefined })))
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

const header = ['set', 'measure', 'n', 'score', '95 %', 'floor', 'must', 'aim', 'best published']
const cells = rows.map((row) => [
  row.set,
  row.measure,
  String(row.n),
  row.score.toFixed(1),
  row.interval ? `${row.interval[0].toFixed(1)}-${row.interval[1].toFixed(1)}` : '-',
  floors[key(row)]?.toFixed(1) ?? '-',
  row.must === null ? '-' : String(row.must),
  row.aim === null ? '-' : String(row.aim),
  row.published,
])
const widths = header.map((title, i) => Math.max(title.length, ...cells.map((row) => (row[i] ?? '').length)))
const line = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`
console.log(line(header))
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
for (const row of cells) console.log(line(row))

if (values.limit === undefined && values.data === undefined) {
  const fallen = rows.filter((row) => row.score < (floors[key(row)] ?? 0) - 0.05)
  if (values.raise) {
    for (const row of rows) floors[key(row)] = Math.max(floors[key(row)] ?? 0, Math.floor(row.score * 10) / 10)
    writeFileSync(floorsFile, `${JSON.stringify(Object.fromEntries(Object.entries(floors).sort(([a], [b]) => a.localeCompare(b))), null, 2)}\n`)
  }
  for (const row of fallen) console.error(`Fell below its floor: ${row.set}, ${row.measure}: ${row.score.toFixed(1)} < ${floors[key(row)]?.toFixed(1)}`)
  if (fallen.length > 0) process.exitCode = 1
}

function key(row: EvalRow): string {
  return `${row.set} / ${row.measure}`
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean' }, data: { type: 'string' }, out: { type: 'string' }, limit: { type: 'string' }, raise: { type: 'boolean' } },
    })
  } catch (error) {
    return refuse((error as Error).message)
  }
}

function loaderOf(name: string): () => Promise<EvalSet> {
  return (Object.hasOwn(loaders, name) ? loaders[name] : undefined) ?? refuse(`There is no set '${name}'.`)
}

/** Ends before anything is measured: an hour of scores is not lost to a misspelt name. */
function refuse(reason: string): never {
  console.error(`${reason}\n${usage}`)
  process.exit(2)
}
