import { openGazetteer } from '../src/gazetteer/open.ts'
import { findActors } from '../src/reading/actors/find-actors.ts'
import { findSpeech } from '../src/reading/speakers/find-speech.ts'
import type { Passage } from '../src/record/document.ts'
import type { SpeechMention } from '../src/record/mention.ts'
import { codePointCounter, contains, type Span } from '../src/record/span.ts'
import { openTextModels } from '../src/text/models.ts'
import { tagText } from '../src/text/tag-text.ts'
import type { TaggedText, Token } from '../src/text/tagged-text.ts'
import { bootstrap, type EvalOptions, type EvalRow, type EvalSet, microF1 } from './eval-set.ts'
import { openFiles, readRows, utf16Offsets, writeAnswers } from './open-form.ts'

/**
 * Who says what (PolNeAR): overlap of content words, and the share of content words found whose speaker is right by head word.
 * Every attribution of the set counts, also attitudes ('wants', 'criticised') that the record keeps in the publisher's voice.
 */
export const polnear: EvalSet = {
  name: 'polnear',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const documents = openFiles('quotes-polnear', options, ['dev.jsonl.gz'], /^(?!cofenet).*\.jsonl(?:\.gz)?$/).flatMap(readPolnear).slice(0, options.limit)
    const answers: unknown[] = []
    const scored = scoreDocuments(documents, ({ id, text }, _, speech) => {
      const point = codePointCounter(text)
      const spans = (list: readonly (Span | null)[]) => list.flatMap((span) => (span ? [[point(span.start), point(span.end)]] : []))
      answers.push({ id, attributions: speech.map(({ speaker, cue, content }) => ({ source: spans([speaker]), cue: spans([cue]), content: spans([content]) })) })
    })
    writeAnswers(options, answers)
    const overlap = microF1(scored)
    const published = '-'
    const row = (
      measure: string,
      score: number,
      statistic: (drawn: Int32Array) => number,
      must: number | null,
      aim: number | null,
    ): EvalRow => ({
      set: 'polnear',
      measure,
      n: scored.length,
      score,
      interval: bootstrap(scored.length, statistic),
      published,
      must,
      aim,
    })
    const all = Int32Array.from(scored.keys())
    const f1 = (drawn: Int32Array) => {
      const tp = sum(scored, drawn, (each) => each.tp)
      return (
        (200 * tp) /
        Math.max(
          1,
          sum(scored, drawn, (each) => 2 * each.tp + each.fp + each.fn),
        )
      )
    }
    const head = (drawn: Int32Array) => share(scored, drawn, (each) => [each.headRight, each.sourced])
    const exact = (drawn: Int32Array) => share(scored, drawn, (each) => [each.exactRight, each.sourced])
    const ofAll = (drawn: Int32Array) => share(scored, drawn, (each) => [each.headRight, each.sourcedGold])
    return [
      row('content overlap F1', overlap.score, f1, 75, 85),
      row(
        'content overlap precision',
        overlap.precision,
        (drawn) => part(scored, drawn, (each) => each.tp + each.fp),
        null,
        null,
      ),
      row('content overlap recall', overlap.recall, (drawn) => part(scored, drawn, (each) => each.tp + each.fn), null, null),
      row('source head right, of content words found', head(all), head, 78, 87),
      row('source exactly right, of content words found', exact(all), exact, null, null),
      row('source head right, of all content words', ofAll(all), ofAll, null, null),
    ]
  },
}

export interface PolnearDocument {
  readonly id: string
  readonly publisher: string
  readonly text: string
  readonly attributions: readonly {
    readonly source: readonly [number, number][]
    readonly cue: readonly [number, number][]
    readonly content: readonly [number, number][]
  }[]
}

export function readPolnear(path: string): PolnearDocument[] {
  return readRows<PolnearDocument>(path).map(withUtf16)
}

/** The set counts code points; we count UTF-16 units. */
function withUtf16(document: PolnearDocument): PolnearDocument {
  const at = utf16Offsets(document.text)
  const moved = (spans: readonly [number, number][]) => spans.map(([start, end]): [number, number] => [at(start), at(end)])
  return {
    ...document,
    attributions: document.attributions.map((each) => ({
      source: moved(each.source),
      cue: moved(each.cue),
      content: moved(each.content),
    })),
  }
}

export interface QuoteScore {
  readonly tp: number
  readonly fp: number
  readonly fn: number
  /** Content words found that have a source in the set, and of these those with the right one. */
  readonly sourced: number
  readonly sourcedGold: number
  readonly headRight: number
  readonly exactRight: number
}

/** Reads each document with the product and scores it. `look` sees what was found, for reading errors. */
export function scoreDocuments(
  documents: readonly PolnearDocument[],
  look?: (document: PolnearDocument, tagged: TaggedText, speech: readonly SpeechMention[]) => void,
): QuoteScore[] {
  const models = openTextModels()
  const gazetteer = openGazetteer()
  return documents.map((document) => {
    const passages: Passage[] = []
    let at = 0
    for (const line of document.text.split('\n')) {
      if (line.trim() !== '')
        passages.push({ start: at, end: at + line.length, role: passages.length === 0 ? 'headline' : 'body' })
      at += line.length + 1
    }
    const first = passages[0]
    const titleSpan = first ? { start: first.start, end: first.end } : null
    const tagged = tagText({ text: document.text, passages, dateline: null, titleSpan }, models)
    const { actors, mentions } = findActors(document, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words })
    const speech = findSpeech({ text: document.text, publisher: null, byline: null, titleSpan }, tagged, mentions, actors)
    look?.(document, tagged, speech)
    return scoreOne(document, tagged, speech)
  })
}

function scoreOne(document: PolnearDocument, tagged: TaggedText, speech: readonly SpeechMention[]): QuoteScore {
  const words = [...document.text.matchAll(/[\p{L}\p{N}]+/gu)].map(
    (match): Span => ({ start: match.index, end: match.index + match[0].length }),
  )
  const tokens = tagged.sentences.flatMap((sentence) => sentence.tokens)
  const score = { tp: 0, fp: 0, fn: 0, sourced: 0, sourcedGold: 0, headRight: 0, exactRight: 0 }
  const inside = (spans: readonly [number, number][], word: Span) =>
    spans.some(([start, end]) => start <= word.start && word.end <= end)
  for (const word of words) {
    const gold = document.attributions.filter((each) => inside(each.content, word))
    const found = speech
      .filter((each) => contains(each.content, word))
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
    if (gold.length > 0 && found.length > 0) score.tp += 1
    else if (found.length > 0) score.fp += 1
    else if (gold.length > 0) score.fn += 1
    const sources = gold.filter((each) => each.source.length > 0)
    if (sources.length === 0) continue
    score.sourcedGold += 1
    const inner = found[0]
    if (!inner) continue
    score.sourced += 1
    const speaker = relativeOf(document.text, inner)
    if (!speaker) continue
    const head = headOf(tokens, speaker)
    if (head && sources.some((each) => each.source.some(([start, end]) => start <= head.start && head.end <= end)))
      score.headRight += 1
    if (sources.some((each) => each.source.some(([start, end]) => start === speaker.start && end === speaker.end)))
      score.exactRight += 1
  }
  return score
}

/** In a relative clause the set marks the pronoun ('who said'), where the record names whom it stands for. */
function relativeOf(text: string, { speaker, cue }: SpeechMention): Span | null {
  if (speaker === null || cue === null || cue.start <= speaker.end || cue.start - speaker.end > 40) return speaker
  const pronoun = /^,? (who|which|that)\b/.exec(text.slice(speaker.end, cue.start))
  if (pronoun === null) return speaker
  const end = speaker.end + pronoun[0].length
  return { start: end - (pronoun[1] as string).length, end }
}

/** The word of a span that hangs outside of it in the parse. */
function headOf(tokens: readonly Token[], span: Span): Token | null {
  const within = tokens.filter(
    (token) => contains(span, token) && token.tag !== 'PUNCT' && token.tag !== 'DET' && token.tag !== 'ADP',
  )
  return within.find((token) => token.relation === 'nsubj') ?? within[0] ?? null
}

function share(scored: readonly QuoteScore[], drawn: Int32Array, pick: (each: QuoteScore) => [number, number]): number {
  let right = 0
  let all = 0
  for (const i of drawn) {
    const [hits, total] = pick(scored[i] as QuoteScore)
    right += hits
    all += total
  }
  return (100 * right) / Math.max(1, all)
}

function sum(scored: readonly QuoteScore[], drawn: Iterable<number>, pick: (each: QuoteScore) => number): number {
  let total = 0
  for (const i of drawn) total += pick(scored[i] as QuoteScore)
  return total
}

function part(scored: readonly QuoteScore[], drawn: Int32Array, of: (each: QuoteScore) => number): number {
  return (100 * sum(scored, drawn, (each) => each.tp)) / Math.max(1, sum(scored, drawn, of))
}
