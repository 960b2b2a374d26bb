// One size of `bench/run.ts`, in a process of its own so that its peak memory is its own. Prints one line of JSON.
import { mkdirSync } from 'node:fs'
import { linkWaiting, openStore, openTools, readDocument, takeIn } from '../src/index.ts'
import { generatedArticles } from './generated-articles.ts'

const size = Number(process.argv[2])
const folder = process.argv[3] as string
mkdirSync(folder, { recursive: true })
const tools = openTools()
const store = await openStore(folder, { create: true })
const release = store.lockForWriting('onrecord bench')

/** CPU seconds of each stage: other work on the machine does not count. */
const spent = { intake: 0, reading: 0, storing: 0, linking: 0 }
function timed<T>(stage: keyof typeof spent, work: () => T): T {
  const started = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(started)
  spent[stage] += (user + system) / 1e6
  return result
}

const encoder = new TextEncoder()
let words = 0
let right = 0
const incidentOf = new Map<string, number>()
/** Documents by town and day: what is told of one town and day by chance is what is hardest to keep apart. */
const sameDay = new Map<string, { id: string; incident: number; quarter: string }[]>()
for (const article of generatedArticles(size)) {
  const bytes = encoder.encode(article.text)
  const taken = timed('intake', () => takeIn(bytes, { path: `/bench/${article.name}` }, '2026-01-01T00:00:00Z'))
  if (!taken.ok) throw new Error(taken.problem.message)
  const reading = timed('reading', () => readDocument(taken.document, tools))
  timed('storing', () =>
    store.transaction(() => {
      store.putDocument(taken.document, bytes)
      store.putReading(taken.document, reading)
    }),
  )
  words += article.text.split(/\s+/).length
  incidentOf.set(taken.document.id, article.incident)
  const { killed, day, town, quarter } = article.truth
  const told = { id: taken.document.id, incident: article.incident, quarter }
  sameDay.set(`${town} ${day}`, [...(sameDay.get(`${town} ${day}`) ?? []), told])
  const isRight = reading.reports.some(
    (report) =>
      report.time?.earliest === day &&
      report.places.some((place) => place.words === town) &&
      report.claims.some((claim) => claim.property === 'count.killed' && claim.value.best === killed),
  )
  if (isRight) right += 1
}
timed('linking', () => linkWaiting(store, store.linkMemory()))

// Pairs of documents in one incident, against the pairs that were generated as one.
const pairs = new Set<string>()
for (const id of store.incidentIds()) {
  const documents = [...new Set(store.reportsOfIncident(id).map((report) => report.documentId))].sort()
  for (const [i, a] of documents.entries()) for (const b of documents.slice(i + 1)) pairs.add(`${a} ${b}`)
}
const tally = { found: pairs.size, right: 0, truth: 0 }
for (const pair of pairs) {
  const [a, b] = pair.split(' ') as [string, string]
  if (incidentOf.get(a) === incidentOf.get(b)) tally.right += 1
}
// Two incidents of one town and day that name one quarter would be the same to any reader; they are counted, not left out.
const chance = { pairs: 0, joined: 0, alike: 0 }
for (const told of sameDay.values()) {
  for (const [i, a] of told.entries()) {
    for (const b of told.slice(i + 1)) {
      if (a.incident === b.incident) continue
      chance.pairs += 1
      if (a.quarter === b.quarter) chance.alike += 1
      if (pairs.has([a.id, b.id].sort().join(' '))) chance.joined += 1
    }
  }
}
const sizes = new Map<number, number>()
for (const incident of incidentOf.values()) sizes.set(incident, (sizes.get(incident) ?? 0) + 1)
for (const n of sizes.values()) tally.truth += (n * (n - 1)) / 2

console.log(
  JSON.stringify({
    size,
    spent,
    words,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    incidents: store.incidentCount(),
    truth: sizes.size,
    readRight: right / size,
    pairPrecision: tally.found === 0 ? 1 : tally.right / tally.found,
    chance,
    pairRecall: tally.truth === 0 ? 1 : tally.right / tally.truth,
  }),
)
release()
store.close()
