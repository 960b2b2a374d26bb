import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { link, type LinkInput } from '../src/linking/link.ts'
import { canLink, mainReport } from '../src/linking/features.ts'
import { memoryOfLinks } from '../src/linking/memory.ts'
import { clusterScores } from './cluster-scores.ts'
import type { EvalRow, EvalSet } from './eval-set.ts'
import { readText } from './reading-tools.ts'
import { openFolder, readRows } from './open-form.ts'

/** A row of events-gva's articles. */
export interface Article {
  readonly id: string
  readonly incidents: readonly string[]
  readonly title: string
  readonly published: string
  readonly url: string
  readonly publisher: string
  readonly text: string
}

/** News articles to incident records: each article is read and linked as the product does; its incident is its main report's. */
export const linking: EvalSet = {
  name: 'linking',
  async run(options): Promise<EvalRow[]> {
    const folder = openFolder('events-gva', options)
    const articles = readRows<Article>(join(folder, 'docs.jsonl'))
    // A part of the set keeps whole incidents together, else there would be nothing to link.
    const byIncident = [...articles].sort((a, b) => ((a.incidents[0] as string) < (b.incidents[0] as string) ? -1 : 1))
    const chosen = options.limit ? byIncident.slice(0, options.limit) : articles
    const inputs = chosen.map((article): LinkInput & { articleId: string } => {
      // Neither the page's address nor the set's own labels are used.
      const { document, reading } = readText(`${article.title}\n\n${article.text}`, {
        publishedAt: article.published,
        publisher: article.publisher,
      })
      return { articleId: article.id, document, reports: reading.reports }
    })
    const { rows, clusters } = linkingScores(
      inputs,
      new Map(chosen.map((article) => [article.id, article.incidents[0] as string])),
    )
    if (options.out) writeFileSync(options.out, JSON.stringify(Object.fromEntries(clusters)))
    return rows
  },
}

/** Links the inputs through the public interface and scores each article by the incident of its main report. */
export function linkingScores(
  inputs: readonly (LinkInput & { articleId: string })[],
  gold: ReadonlyMap<string, string>,
): { rows: EvalRow[]; clusters: Map<string, string> } {
  const memory = memoryOfLinks()
  link(memory, { added: inputs })
  const clusters = new Map<string, string>()
  for (const { articleId, document, reports } of inputs) {
    const main = mainReport(document, reports.filter(canLink))
    const incident = main ? memory.incidentOf(main.id) : null
    if (incident) clusters.set(articleId, incident)
  }
  const scores = clusterScores(gold, clusters)
  const row = (measure: string, score: number, published: string, must: number, aim: number): EvalRow => ({
    set: 'linking',
    measure,
    n: gold.size,
    score: 100 * score,
    interval: null,
    published,
    must,
    aim,
  })
  return {
    clusters,
    rows: [
      row('CoNLL F1', scores.conll, 'own TF-IDF and dates 87.2 (held)', 91, 95),
      row('pair precision', scores.pairs.precision, '92.2 (held)', 92, 95),
      row('pair recall', scores.pairs.recall, '58.0 (held)', 70, 82),
    ],
  }
}
