import { linkCopies } from '../src/linking/lineage.ts'
import { memoryOfLinks } from '../src/linking/memory.ts'
import { sketchOf, type TextSketch } from '../src/linking/sketch.ts'
import { codebook } from '../src/record/codebook.ts'
import type { Passage } from '../src/record/document.ts'
import { accuracy, type EvalRow, type EvalSet } from './eval-set.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

interface Pair {
  readonly label: 'copy' | 'partial' | 'boilerplate' | 'independent-same-event'
  readonly a: string
  readonly b: string
  readonly text_a: string
  readonly text_b: string
}

/** Real copies, partial copies, site text and independent reports: all texts of the set stand in one pool. */
export const neardup: EvalSet = {
  name: 'neardup',
  async run(options): Promise<EvalRow[]> {
    const pairs = openFiles('neardup-natural', options, ['pairs.jsonl.gz'], /\.jsonl(?:\.gz)?$/).flatMap((file) => readRows<Pair>(file)).slice(0, options.limit)
    const texts = new Map(
      pairs.flatMap(
        (pair) =>
          [
            [pair.a, pair.text_a],
            [pair.b, pair.text_b],
          ] as const,
      ),
    )
    const memory = memoryOfLinks()
    linkCopies(
      memory,
      [...texts].map(([id, text]) => sketchOfText(id, text)),
      codebook,
    )
    const joined = (pair: Pair) => memory.lineageOf(pair.a).some((edge) => edge.from === pair.b || edge.to === pair.b)
    const of = (...labels: Pair['label'][]) => pairs.filter((pair) => labels.includes(pair.label))
    const found = of('copy', 'partial').map(joined)
    const copies = of('copy').map(joined)
    writeAnswers(options, pairs.map((pair) => ({ a: pair.a, b: pair.b, joined: joined(pair) })))
    const wrong = of('boilerplate', 'independent-same-event').filter(joined)
    if (process.env['EVAL_VERBOSE']) {
      for (const pair of [...of('copy', 'partial').filter((one) => !joined(one)), ...wrong])
        console.error(`${pair.label}: ${pair.a} | ${pair.b}`)
    }
    return [
      {
        set: 'neardup',
        measure: 'copies and partial copies found',
        n: found.length,
        ...accuracy(found),
        published: '-',
        must: 95,
        aim: 100,
      },
      { set: 'neardup', measure: 'copies found', n: copies.length, ...accuracy(copies), published: '-', must: 95, aim: 100 },
      {
        set: 'neardup',
        measure: 'site text and independent reports kept apart',
        n: of('boilerplate', 'independent-same-event').length,
        ...accuracy(of('boilerplate', 'independent-same-event').map((pair) => !joined(pair))),
        published: '-',
        must: 100,
        aim: 100,
      },
    ]
  },
}

/** Names are corpus:rest; in one corpus the rest starts with the publisher, as in huff-post_2016-08-11. */
function sketchOfText(id: string, text: string): TextSketch {
  const passages: Passage[] = []
  for (const match of text.matchAll(/[^\n]+/g))
    passages.push({ start: match.index, end: match.index + match[0].length, role: 'body' })
  const publisher = /^[^:]+:([a-z-]+)_\d{4}/.exec(id)?.[1] ?? ''
  return sketchOf({
    id,
    text,
    passages,
    titleSpan: null,
    publishedAt: /\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? null,
    publisher: publisher === '' ? null : { id: publisher, name: publisher, kind: 'newspaper', country: null },
  })
}
