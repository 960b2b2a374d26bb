// Tunes the weights by which two reports are judged to be one incident, on the open part of events-gva (a few weights only;
// no text, name or word of that set enters the repository). Prints the weights for src/record/codebook.ts and a table of thresholds.
// Run: node training/tune-linking.ts [--readings FILE]   FILE keeps the readings between runs.
import { appendFileSync, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { clusterScores } from '../eval/cluster-scores.ts'
import { type Article, linkingScores } from '../eval/linking.ts'
import { readText } from '../eval/reading-tools.ts'
import { clustersOf } from '../src/linking/clusters.ts'
import { canLink, enoughShared, featuresOf, type LinkFeatures, mainReport, searchKeys } from '../src/linking/features.ts'
import type { LinkInput } from '../src/linking/link.ts'
import { type Signals, signalNames, signalsOf, vetoOf } from '../src/linking/same-incident.ts'
import { codebook, type LinkWeights } from '../src/record/codebook.ts'
import { openFolder, readRows } from '../eval/open-form.ts'

/**
 * Set by hand, for what the set cannot teach: all its incidents are shootings, most in one town by one local paper, so type, means
 * and the nearness of places hardly vary among its candidates. Elsewhere they tell much.
 */
const given: Partial<Record<keyof Signals, number>> = {
  sameType: 0.3,
  relatedType: 0,
  otherType: -1,
  nearPlace: 0.3,
  nestedPlace: 0.2,
  placeApart: -0.8,
  namedDayBeside: -1,
  sidesApart: -0.5,
  weaponsApart: -0.8,
  victimsApart: -0.5,
  copy: 1,
}

const { values } = parseArgs({ options: { readings: { type: 'string' }, data: { type: 'string' } } })
const folder = openFolder('events-gva', values)
const articles = readRows<Article>(`${folder}/docs.jsonl`)
const inputs = readings(values.readings)
const gold = new Map(articles.map((article) => [article.id, article.incidents[0] as string]))

const articleOf = new Map(inputs.map((one) => [one.document.id, one.articleId]))
const features = inputs.flatMap((one) => {
  const main = mainReport(one.document, one.reports.filter(canLink))
  return featuresOf(one.document, one.reports).filter((each) => each.reportId === main?.id)
})
const label = (one: LinkFeatures) => gold.get(articleOf.get(one.documentId) as string) as string
const pairs = candidatePairs(features)
const signals = pairs.map(([a, b]) => signalsOf(a, b, codebook))
const free = signalNames.filter((name) => given[name] === undefined)
const offsets = signals.map((one) =>
  Object.entries(given).reduce((sum, [name, weight]) => sum + weight * one[name as keyof Signals], 0),
)
const fitted = logistic(
  signals.map((one) => [1, ...free.map((name) => one[name])]),
  offsets,
  pairs.map(([a, b]) => label(a) === label(b)),
)
const weights = Object.fromEntries(
  [['start', fitted[0]], ...free.map((name, index) => [name, fitted[index + 1]]), ...Object.entries(given)].map(
    ([name, weight]) => [name, Math.round(100 * (weight as number)) / 100],
  ),
) as unknown as LinkWeights
console.log(`${features.length} main reports, ${pairs.length} candidate pairs`)
console.log('weights:', weights)

const scores = signals.map((one) => {
  const sum = signalNames.reduce((total, name) => total + one[name] * weights[name], weights.start)
  return 1 / (1 + Math.exp(-sum))
})
const edges = pairs.flatMap(([a, b], index) =>
  (scores[index] as number) < 0.1 ? [] : [{ a: a.reportId, b: b.reportId, score: scores[index] as number }],
)
const truth = new Map(features.map((one) => [one.reportId, label(one)]))
console.log('\nmain reports only\nthreshold  CoNLL  pair precision  pair recall')
for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5]) {
  const groups = clustersOf(
    features.map((one) => one.reportId),
    edges,
    threshold,
  )
  const found = clusterScores(truth, new Map(groups.flatMap((group) => group.map((id) => [id, group[0] as string] as const))))
  console.log(
    `${threshold.toFixed(2)}       ${percent(found.conll)}   ${percent(found.pairs.precision)}            ${percent(found.pairs.recall)}`,
  )
}
console.log('\nall reports, through the public interface, with the weights of the codebook as they stand')
for (const row of linkingScores(inputs, gold).rows) console.log(`${row.measure}: ${row.score.toFixed(1)}`)

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(5)
}

function readings(file: string | undefined): (LinkInput & { articleId: string })[] {
  if (file && existsSync(file)) return readRows<LinkInput & { articleId: string }>(file)
  return articles.map((article) => {
    const { document, reading } = readText(`${article.title}\n\n${article.text}`, {
      publishedAt: article.published,
      publisher: article.publisher,
    })
    const kept = { articleId: article.id, document: { ...document, sourceMap: [] }, reports: reading.reports }
    if (file) appendFileSync(file, `${JSON.stringify(kept)}\n`)
    return kept
  })
}

function candidatePairs(all: readonly LinkFeatures[]): (readonly [LinkFeatures, LinkFeatures])[] {
  const blocks = new Map<number, LinkFeatures[]>()
  const found: (readonly [LinkFeatures, LinkFeatures])[] = []
  for (const one of all) {
    const candidates = new Map<LinkFeatures, number>()
    for (const { rings, weight } of searchKeys(one)) {
      for (const other of new Set(rings.flat().flatMap((key) => blocks.get(key) ?? [])))
        candidates.set(other, (candidates.get(other) ?? 0) + weight)
    }
    for (const key of one.keys) blocks.set(key, [...(blocks.get(key) ?? []), one])
    for (const [other, shared] of candidates)
      if (shared >= enoughShared && vetoOf(one, other) === null)
        found.push(one.reportId < other.reportId ? [one, other] : [other, one])
  }
  return found
}

/** Ridge logistic regression by Newton's method, with a fixed offset for each row. */
function logistic(rows: readonly (readonly number[])[], offsets: readonly number[], hits: readonly boolean[]): number[] {
  const size = rows[0]?.length ?? 0
  const weights = new Array<number>(size).fill(0)
  for (let round = 0; round < 30; round += 1) {
    const gradient = new Array<number>(size).fill(0)
    const curvature = weights.map(() => new Array<number>(size).fill(0))
    for (const [index, row] of rows.entries()) {
      let sum = offsets[index] as number
      for (let i = 0; i < size; i += 1) sum += (weights[i] as number) * (row[i] as number)
      const p = 1 / (1 + Math.exp(-sum))
      const error = Number(hits[index]) - p
      for (let i = 0; i < size; i += 1) {
        const x = row[i] as number
        if (x === 0) continue
        gradient[i] = (gradient[i] as number) + error * x
        const line = curvature[i] as number[]
        for (let j = 0; j < size; j += 1) line[j] = (line[j] as number) + p * (1 - p) * x * (row[j] as number)
      }
    }
    for (let i = 0; i < size; i += 1) {
      gradient[i] = (gradient[i] as number) - (weights[i] as number)
      const line = curvature[i] as number[]
      line[i] = (line[i] as number) + 1
    }
    const step = solved(curvature, gradient)
    for (let i = 0; i < size; i += 1) weights[i] = (weights[i] as number) + (step[i] as number)
    if (step.every((change) => Math.abs(change) < 1e-5)) break
  }
  return weights
}

/** Gaussian elimination with row exchange. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] as number])
  const size = rows.length
  for (let i = 0; i < size; i += 1) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i] as number) > Math.abs(rows[best]?.[i] as number) ? i + k : best), i)
    ;[rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]]
    const top = rows[i] as number[]
    for (const row of rows.slice(i + 1)) {
      const factor = (row[i] as number) / (top[i] as number)
      for (let k = i; k <= size; k += 1) row[k] = (row[k] as number) - factor * (top[k] as number)
    }
  }
  const result = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i -= 1) {
    const row = rows[i] as number[]
    let sum = row[size] as number
    for (let k = i + 1; k < size; k += 1) sum -= (row[k] as number) * (result[k] as number)
    result[i] = sum / (row[i] as number)
  }
  return result
}
