import { copyGroups } from '../linking/origins.ts'
import type { Lineage } from '../record/relation.ts'
import type { DocumentLine } from '../store/documents.ts'
import type { ComparisonAnswer, LineageEdge, SourcesAnswer } from './answers/sources.ts'
import { documentLineOf } from './document-lines.ts'
import { lineageLabels } from './labels.ts'
import { coverNames, masking, privateNames } from '../privacy/masking.ts'
import type { DocumentFile, RecordVoices } from './record-reader.ts'

/** The Sources page: groups of copies, publishers, originals that are quoted but not held. */
export function sourcesPage(
  documents: readonly DocumentLine[],
  lineage: readonly Lineage[],
  voices: RecordVoices,
): SourcesAnswer {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const groupOf = copyGroups(documents, lineage)
  const groups = new Map<string, Lineage[]>()
  const citations: Lineage[] = []
  for (const edge of lineage) {
    if (!byId.has(edge.from) || !byId.has(edge.to)) continue
    const first = groupOf.get(edge.from)
    // Both ends in one group of copies; anything else cites or quotes, and adds no copy.
    if (first !== undefined && first === groupOf.get(edge.to)) groups.set(first, [...(groups.get(first) ?? []), edge])
    else citations.push(edge)
  }
  const copies = [...groupOf].filter(([id, first]) => id !== first).length
  const publishers = new Map<string, { name: string; documents: number; incidents: Set<string>; kind: string }>()
  for (const document of documents) {
    const name = document.publisher?.name ?? 'publisher not stated'
    const known = publishers.get(name) ?? {
      name,
      documents: 0,
      incidents: new Set<string>(),
      kind: document.publisher?.kind.replaceAll('_', ' ') ?? '',
    }
    known.documents += 1
    for (const incident of document.incidents) known.incidents.add(incident.id)
    publishers.set(name, known)
  }
  const lines = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => {
      const document = byId.get(id)
      return document ? [documentLineOf(document, document.canRead)] : []
    })
  const named = [...publishers.values()].filter((one) => one.name !== 'publisher not stated').length
  return {
    counts: {
      documents: documents.length,
      publishers: named,
      // Each named origin once over all incidents; voices without a name are not counted: nobody knows who they are.
      origins: voices.origins,
      parties: voices.parties,
      copies,
    },
    groups: [...groups.values()]
      .map((edges) => ({ documents: lines(new Set(edges.flatMap((edge) => [edge.to, edge.from]))), edges: edges.map(edgeView) }))
      .sort((a, b) => b.documents.length - a.documents.length),
    citations: citations.map((edge) => ({ edge: edgeView(edge), documents: lines([edge.to, edge.from]) })),
    publishers: [...publishers.values()]
      .map((one) => ({ name: one.name, documents: one.documents, incidents: one.incidents.size, kind: one.kind }))
      .sort((a, b) => b.documents - a.documents || a.name.localeCompare(b.name)),
    quotedNotHeld: voices.quotedNotHeld.map((one) => ({
      label: one.label,
      works: [...one.works],
      figures: one.figures,
      documents: lines(one.documentIds),
    })),
  }
}

function edgeView(edge: Lineage): LineageEdge {
  return {
    from: edge.from,
    to: edge.to,
    kind: edge.kind,
    kindLabel: lineageLabels[edge.kind],
    shared: sharedOf(edge),
    direction: edge.direction,
    basis: edge.basis,
  }
}

/** The share as its basis states it, so that rounding never shows two figures for one thing. */
export function sharedOf(edge: Lineage): number {
  const stated = /^(\d+) %/.exec(edge.basis)?.[1]
  return stated === undefined ? edge.shared : Number(stated) / 100
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Runs of at least this many words in a row count as shared; shorter ones are incidental. */
const runLength = 5

/** Two texts side by side, private names covered: runs of five and more words that stand in both, and numbers that stand in one only. */
export function comparisonPage(a: DocumentFile, b: DocumentFile, edge: Lineage | null): ComparisonAnswer {
  const [wordsA, wordsB] = [wordsIn(a.document.text), wordsIn(b.document.text)]
  const readings = [a, b].flatMap(({ reading }) => reading ?? [])
  const known = privateNames([a.document, b.document], readings)
  const { hide } = masking(known, 'masked')
  const side = ({ document, reading }: DocumentFile, own: readonly Word[], other: readonly Word[]) => {
    const numbersThere = new Set(other.filter((one) => /\d/.test(one.word)).map((one) => one.word))
    return {
      ...documentLineOf(document, true, hide),
      text: coverNames(document.text, known, reading).text,
      shared: sharedRuns(own, other),
      numbers: own.filter((one) => /\d/.test(one.word) && !numbersThere.has(one.word)).map(({ start, end }) => ({ start, end })),
    }
  }
  return { a: side(a, wordsA, wordsB), b: side(b, wordsB, wordsA), edge: edge && edgeView(edge) }
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[.,'’][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function sharedRuns(own: readonly Word[], other: readonly Word[]): { start: number; end: number }[] {
  const shingle = (words: readonly Word[], i: number) =>
    words
      .slice(i, i + runLength)
      .map((one) => one.word)
      .join(' ')
  const there = new Set(other.map((_, i) => shingle(other, i)))
  const marked = new Set<number>()
  for (let i = 0; i + runLength <= own.length; i += 1)
    if (there.has(shingle(own, i))) for (let k = 0; k < runLength; k += 1) marked.add(i + k)
  const runs: { start: number; end: number }[] = []
  for (const [i, word] of own.entries()) {
    if (!marked.has(i)) continue
    const last = runs.at(-1)
    if (last && marked.has(i - 1)) last.end = word.end
    else runs.push({ start: word.start, end: word.end })
  }
  return runs
}
