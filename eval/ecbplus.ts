import { basename } from 'node:path'
import { clustersOf, type Edge } from '../src/linking/clusters.ts'
import { eventWordKey } from '../src/linking/event-words.ts'
import { featuresOf, type LinkFeatures } from '../src/linking/features.ts'
import { signalsOf } from '../src/linking/same-incident.ts'
import { codebook } from '../src/record/codebook.ts'
import type { Passage } from '../src/record/document.ts'
import type { Report } from '../src/record/report.ts'
import { clusterScores } from './cluster-scores.ts'
import type { EvalRow, EvalSet } from './eval-set.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

interface EcbDocument {
  readonly id: string
  readonly topic: number
  readonly sub: string
  readonly sents: readonly string[]
  readonly mentions: readonly EcbMention[]
}

interface EcbMention {
  readonly m: string
  readonly type: string
  readonly sent: number
  readonly tok: readonly number[]
  readonly chain: string | null
  readonly validated: boolean
}

/**
 * General news, gold mentions: documents on one event by the likeness that linking uses for reports, then mentions of one kind of
 * event within such a group. The publication dates and places that linking relies on are not part of this set.
 */
export const ecbplus: EvalSet = {
  name: 'ecbplus',
  async run(options): Promise<EvalRow[]> {
    const rows: EvalRow[] = []
    const answers: unknown[] = []
    for (const file of openFiles('events-ecbplus', options, ['dev.jsonl', 'train.jsonl'], /\.jsonl$/)) {
      const part = basename(file, '.jsonl')
      const documents = readRows<EcbDocument>(file).slice(0, options.limit)
      const groups = documentGroups(documents)
      const level = clusterScores(new Map(documents.map((one) => [one.id, `${one.topic} ${one.sub}`])), groups)
      rows.push(row(`documents B3 (${part})`, documents.length, level.bCubed.f1, null, null, '-'))
      const { gold, system } = mentionClusters(documents, groups)
      const mentions = clusterScores(gold, system)
      for (const { id } of documents) answers.push({ id, cluster: groups.get(id) })
      for (const [id, cluster] of system) answers.push({ mention: id, cluster })
      rows.push(
        row(
          `mentions CoNLL (${part})`,
          gold.size,
          mentions.conll,
          part === 'train' ? null : 68,
          part === 'train' ? null : 78,
          'lemma-delta 74.4 (test)',
        ),
      )
    }
    writeAnswers(options, answers)
    return rows
  },
}

function row(measure: string, n: number, score: number, must: number | null, aim: number | null, published: string): EvalRow {
  return { set: 'ecbplus', measure, n, score: 100 * score, interval: null, published, must, aim }
}

/** Documents about one event, by the words they share. */
function documentGroups(documents: readonly EcbDocument[]): Map<string, string> {
  const features = documents.map(featuresFor)
  const edges: Edge[] = []
  for (const [index, a] of features.entries()) {
    for (const b of features.slice(index + 1)) {
      const score = likeness(a, b)
      if (score > 0.1)
        edges.push(a.reportId < b.reportId ? { a: a.reportId, b: b.reportId, score } : { a: b.reportId, b: a.reportId, score })
    }
  }
  const groups = clustersOf(
    features.map((one) => one.reportId),
    edges,
    codebook.linking.bands.same,
  )
  return new Map(groups.flatMap((group) => group.map((id) => [id, group[0] as string] as const)))
}

/** What the texts alone tell: all signals but those of day, place and kind of act, which this set does not give. */
const textSignals = ['words', 'lead', 'rareNames', 'fullNames', 'spotsApart', 'agesApart', 'namesApart'] as const

function likeness(a: LinkFeatures, b: LinkFeatures): number {
  const signals = signalsOf(a, b, codebook)
  const { weights } = codebook.linking
  const sum = textSignals.reduce((total, name) => total + signals[name] * weights[name], weights.start)
  return 1 / (1 + Math.exp(-sum))
}

function featuresFor(document: EcbDocument): LinkFeatures {
  const lines = document.sents
    .filter((line) => !/^(?:http|www)/.test(line))
    .map((line) => line.replace(/ (?=[,.;:!?%')])|(?<=[($]) /g, ''))
  const text = lines.join('\n\n')
  const title = lines[0] ?? ''
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    passages.push({ start: match.index, end: match.index + match[0].length, role: passages.length === 0 ? 'headline' : 'body' })
  const report: Report = {
    id: document.id,
    documentId: document.id,
    type: 'attack.armed',
    time: null,
    places: [],
    aggregation: 'single',
    modality: 'asserted',
    claims: [],
    tellings: [{ start: 0, end: text.length }],
    links: [],
  }
  const [features] = featuresOf(
    { id: document.id, text, title, titleSpan: { start: 0, end: title.length }, passages, publisher: null, publishedAt: null },
    [report],
  )
  return features as LinkFeatures
}

const lightWords = new Set(
  'of the a an in on at for to with by and his her its their up out off down over into from was were is are be been being has have had will would'.split(
    ' ',
  ),
)

/** Mentions of one kind of event within one group of documents are taken for one event. */
function mentionClusters(
  documents: readonly EcbDocument[],
  groups: ReadonlyMap<string, string>,
): { gold: Map<string, string>; system: Map<string, string> } {
  const gold = new Map<string, string>()
  const system = new Map<string, string>()
  for (const document of documents) {
    for (const mention of document.mentions) {
      if (!mention.validated || !/^(?:ACTION|NEG)/.test(mention.type)) continue
      const id = `${document.id} ${mention.m}`
      gold.set(id, mention.chain ?? id)
      const tokens = (document.sents[mention.sent] as string).split(' ')
      const words = mention.tok.map((index) => tokens[index] as string)
      const head = words.findLast((word) => !lightWords.has(word.toLowerCase())) ?? (words[0] as string)
      system.set(id, `${groups.get(document.id)} ${eventWordKey(head, true)}`)
    }
  }
  return { gold, system }
}
