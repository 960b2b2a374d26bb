import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lemmaOf } from '../src/text/lemmas.ts'
import { openTextModels, type TextModels } from '../src/text/models.ts'
import { sentenceRuns } from '../src/text/sentences.ts'
import { analyse } from '../src/text/analyse.ts'
import { tokenSpans } from '../src/text/tokens.ts'
import { type GoldSentence, readConllu } from '../training/conllu.ts'
import { bootstrap, type EvalOptions, type EvalRow, type EvalSet } from './eval-set.ts'

/**
 * Universal tags, heads and relations of the GUM and EWT development parts: on gold tokens (with upper-cased copies apart),
 * and from raw text as F1 in the way of conll18_ud_eval. All relations are compared without subtypes, as that scorer does.
 * `--data` takes the folder that holds syntax-gum and syntax-ewt, or any folder with CoNLL-U files.
 */
export const syntax: EvalSet = {
  name: 'syntax',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const data = options.data ?? join(import.meta.dirname, '../../shared/eval')
    const models = openTextModels()
    const known: [string, string, string][] = [
      ['GUM dev', join(data, 'syntax-gum/open/gum-dev.conllu.gz'), 'UDPipe 2 98.4/93.8/92.1'],
      ['EWT dev', join(data, 'syntax-ewt/open/en_ewt-ud-dev.conllu.gz'), 'UDPipe 2 97.6/94.1/92.4'],
    ]
    const sets = existsSync(join(data, 'syntax-gum'))
      ? known
      : readdirSync(data)
          .filter((name) => /\.conllu(?:\.gz)?$/.test(name))
          .sort()
          .map((name): [string, string, string] => [name.replace(/\.conllu(?:\.gz)?$/, ''), join(data, name), '-'])
    const parsed: string[] = []
    const rows = sets.flatMap(([name, path, published]) => {
      const sentences = readConllu(path).slice(0, options.limit)
      if (options.out !== undefined) for (const sentence of sentences) parsed.push(conllu(sentence, models))
      return [
        ...onGoldTokens(`${name}, gold tokens`, sentences, models, published),
        ...onGoldTokens(
          `${name}, ALL CAPS`,
          sentences.map((one) => ({ ...one, forms: one.forms.map((form) => form.toUpperCase()) })),
          models,
          '-',
        ),
        ...onRawText(`${name}, raw text`, sentences, models),
        speed(name, sentences, models),
      ]
    })
    if (options.out !== undefined) writeFileSync(options.out, parsed.join('\n'))
    return rows
  },
}

/** A sentence on its gold tokens with our tags, lemmas, heads and relations. */
function conllu({ text, forms }: GoldSentence, models: TextModels): string {
  const { tags, heads, relations } = analyse(forms, models)
  const lines = forms.map((form, i) => {
    const tag = models.tags[tags[i] as number]
    const lemma = lemmaOf(form, tag?.fine ?? '', models.lemmas)
    return [i + 1, form, lemma, tag?.tag, tag?.fine, '_', (heads[i] as number) + 1, models.relations[relations[i] as number], '_', '_'].join('\t')
  })
  return `# text = ${text}\n${lines.join('\n')}\n`
}

interface Tally {
  all: number
  upos: number
  xpos: number
  lemma: number
  uas: number
  las: number
}

function onGoldTokens(what: string, sentences: readonly GoldSentence[], models: TextModels, published: string): EvalRow[] {
  const tallies = sentences.map((gold) => {
    const tally: Tally = { all: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0 }
    const { tags, heads, relations } = analyse(gold.forms, models)
    gold.forms.forEach((form, i) => {
      const tag = models.tags[tags[i] as number]
      tally.all += 1
      if (tag?.tag === gold.upos[i]) tally.upos += 1
      if (tag?.fine === gold.xpos[i]) tally.xpos += 1
      if (lemmaOf(form, tag?.fine ?? '', models.lemmas).toLowerCase() === gold.lemmas[i]?.toLowerCase()) tally.lemma += 1
      if (heads[i] !== gold.heads[i]) return
      tally.uas += 1
      if (bare(models.relations[relations[i] as number]) === bare(gold.relations[i])) tally.las += 1
    })
    return tally
  })
  const row = (measure: keyof Tally, must: number | null, aim: number | null): EvalRow => {
    const share = (drawn: Iterable<number>) => {
      let right = 0
      let all = 0
      for (const i of drawn) {
        right += (tallies[i] as Tally)[measure]
        all += (tallies[i] as Tally).all
      }
      return (100 * right) / Math.max(1, all)
    }
    const n = tallies.reduce((sum, tally) => sum + tally.all, 0)
    const score = share(tallies.keys())
    return {
      set: 'syntax',
      measure: `${what}: ${measure.toUpperCase()}`,
      n,
      score,
      interval: bootstrap(tallies.length, share),
      published,
      must,
      aim,
    }
  }
  const aims = what.endsWith('gold tokens')
  return [
    row('upos', null, aims ? 95 : null),
    row('xpos', null, null),
    row('lemma', null, null),
    row('uas', null, null),
    row('las', null, aims ? 82 : null),
  ]
}

function bare(relation: string | undefined): string {
  return (relation ?? '').split(':')[0] as string
}

interface Word {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly head: string
  readonly relation: string
}

/** The documents' text as paragraphs, tokenised and parsed by us; words match when they cover the same characters. */
function onRawText(what: string, sentences: readonly GoldSentence[], models: TextModels): EvalRow[] {
  let right = { tokens: 0, sentences: 0, upos: 0, uas: 0, las: 0 }
  let ours = 0
  let theirs = 0
  let ourSentences = 0
  for (const paragraph of paragraphsOf(sentences)) {
    const { text, words, starts } = goldText(paragraph)
    const gold = new Map(words.map((word) => [`${word.start}-${word.end}`, word]))
    theirs += words.length
    const spans = tokenSpans(text, 0, text.length)
    for (const run of sentenceRuns(text, spans)) {
      const own = spans.slice(run.from, run.to)
      ourSentences += 1
      if (starts.has(`${own[0]?.start}-${own.at(-1)?.end}`)) right.sentences += 1
      const parse = analyse(
        own.map((span) => text.slice(span.start, span.end)),
        models,
      )
      own.forEach((span, i) => {
        ours += 1
        const match = gold.get(`${span.start}-${span.end}`)
        if (!match) return
        right.tokens += 1
        if (models.tags[parse.tags[i] as number]?.tag === match.upos) right.upos += 1
        const head = own[parse.heads[i] as number]
        if ((head ? `${head.start}-${head.end}` : 'root') !== match.head) return
        right.uas += 1
        if (bare(models.relations[parse.relations[i] as number]) === bare(match.relation)) right.las += 1
      })
    }
  }
  const row = (measure: string, score: number, n: number): EvalRow => ({
    set: 'syntax',
    measure: `${what}: ${measure} F1`,
    n,
    score,
    interval: null,
    published: '-',
    must: null,
    aim: null,
  })
  return [
    row('sentences', f1(right.sentences, ourSentences, sentences.length), sentences.length),
    row('words', f1(right.tokens, ours, theirs), theirs),
    row('UPOS', f1(right.upos, ours, theirs), theirs),
    row('UAS', f1(right.uas, ours, theirs), theirs),
    row('LAS', f1(right.las, ours, theirs), theirs),
  ]
}

function f1(hits: number, ours: number, theirs: number): number {
  return (200 * hits) / Math.max(1, ours + theirs)
}

function paragraphsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const paragraphs: GoldSentence[][] = []
  for (const sentence of sentences) {
    if (sentence.paragraph || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
  }
  return paragraphs
}

function goldText(paragraph: readonly GoldSentence[]): { text: string; words: Word[]; starts: Set<string> } {
  let text = ''
  const words: Word[] = []
  const starts = new Set<string>()
  for (const sentence of paragraph) {
    const spans = sentence.forms.map((form, i) => {
      const start = text.length
      text += form + (sentence.glued[i] ? '' : ' ')
      return { start, end: start + form.length }
    })
    starts.add(`${spans[0]?.start}-${spans.at(-1)?.end}`)
    spans.forEach((span, i) => {
      const head = spans[sentence.heads[i] as number]
      words.push({
        ...span,
        upos: sentence.upos[i] as string,
        head: head ? `${head.start}-${head.end}` : 'root',
        relation: sentence.relations[i] as string,
      })
    })
  }
  return { text, words, starts }
}

function speed(name: string, sentences: readonly GoldSentence[], models: TextModels): EvalRow {
  const begin = process.cpuUsage()
  let tokens = 0
  for (const sentence of sentences) {
    const text = sentence.forms.join(' ')
    for (const run of [tokenSpans(text, 0, text.length)]) {
      if (run.length === 0) continue
      analyse(
        run.map((span) => text.slice(span.start, span.end)),
        models,
      )
      tokens += run.length
    }
  }
  const used = process.cpuUsage(begin)
  return {
    set: 'syntax',
    measure: `${name}: tokens per cpu-second`,
    n: tokens,
    score: Math.round((tokens * 1e6) / (used.user + used.system)),
    interval: null,
    published: '-',
    must: null,
    aim: 20_000,
  }
}
