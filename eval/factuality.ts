import type { Judgement } from '../src/reading/modality/judgement.ts'
import { modalityOf } from '../src/reading/modality/modality-of.ts'
import { openTextModels, type TextModels } from '../src/text/models.ts'
import { tagTokens } from '../src/text/tag-text.ts'
import type { Sentence } from '../src/text/tagged-text.ts'
import { bootstrap, type EvalOptions, type EvalRow, type EvalSet } from './eval-set.ts'
import { openFiles, readPacked, readRows, writeAnswers } from './open-form.ts'

/** Event factuality (uds_ih2 and uw, open development parts): happened, uncertain, did not; macro F1 over both sets together. */
export const factuality: EvalSet = {
  name: 'factuality',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const [uds, uw] = [
      openFiles('factuality', options, ['uds_ih2.dev.jsonl.gz'], /^uds_ih2\..*\.jsonl(?:\.gz)?$/),
      openFiles('factuality', options, ['uw.dev.conll.gz'], /^uw\..*\.conll(?:\.gz)?$/),
    ]
    const events = factualityEvents(uds, uw, options.limit)
    writeAnswers(options, events.map(({ set, words, index, found }) => ({ set, sentence: words.join(' '), word: index, label: found })))
    return [
      row('three-way macro F1, uds_ih2 + uw', events, true),
      row(
        'uds_ih2',
        events.filter((event) => event.set === 'uds_ih2'),
        false,
      ),
      row(
        'uw',
        events.filter((event) => event.set === 'uw'),
        false,
      ),
    ]
  },
}

const classes = ['happened', 'uncertain', 'did not'] as const
type Class = (typeof classes)[number]

export interface FactualityEvent {
  readonly set: 'uds_ih2' | 'uw'
  readonly words: readonly string[]
  readonly index: number
  readonly gold: Class
  readonly judgement: Judgement
  readonly found: Class
}

/** Reads the events of both sets and judges each with the product. */
export function factualityEvents(udsFiles: readonly string[], uwFiles: readonly string[], limit?: number): FactualityEvent[] {
  const models = openTextModels()
  const events: FactualityEvent[] = []
  const add = (set: FactualityEvent['set'], words: readonly string[], targets: readonly { index: number; label: number }[]) => {
    if (targets.length === 0) return
    const { sentence, at } = sentenceOf(words, models)
    for (const { index, label } of targets) {
      const judgement = modalityOf(sentence, at[index] as number)
      events.push({ set, words, index, gold: classOf(label), judgement, found: foundClass(set, judgement) })
    }
  }
  const uds = udsFiles.flatMap((file) => readRows<{ text: string; targets: { span1: [number, number]; label: number }[] }>(file))
  for (const { text, targets } of uds.slice(0, limit)) {
    add(
      'uds_ih2',
      text.split(' '),
      targets.map(({ span1, label }) => ({ index: span1[1] - 1, label })),
    )
  }
  const uw = uwFiles.flatMap((file) => readPacked(file).split(/\n\s*\n/))
  for (const block of uw.slice(0, limit)) {
    const rows = block
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((cells) => cells.length > 2)
    add(
      'uw',
      rows.map((cells) => cells[1] as string),
      rows.flatMap((cells, index) => (cells[2] === '_' ? [] : [{ index, label: Number(cells[2]) }])),
    )
  }
  return events
}

/** The words as the product would part them ('has', "n't" for the "hasn't" of some texts), and where each word of the set begins among them. */
function sentenceOf(words: readonly string[], models: TextModels): { readonly sentence: Sentence; readonly at: readonly number[] } {
  const text = words.join(' ')
  const spans: { start: number; end: number }[] = []
  const at: number[] = []
  let start = 0
  for (const word of words) {
    at.push(spans.length)
    const end = start + word.length
    const not = /^[a-z]+(?=n['’]t$)/i.exec(word)?.[0].length
    spans.push(...(not === undefined ? [{ start, end }] : [{ start, end: start + not }, { start: start + not, end }]))
    start = end + 1
  }
  return { sentence: { start: 0, end: text.length, passage: 0, tokens: tagTokens(text, spans, models) }, at }
}

/** README: happened >= 1.5, did not <= -1.5. */
function classOf(label: number): Class {
  return label >= 1.5 ? 'happened' : label <= -1.5 ? 'did not' : 'uncertain'
}

/**
 * How each set's annotators took what the product judges, by the kind of reason (chosen on the train parts, a dozen weights):
 * uds_ih2 asked whether a thing happened, so what is to come or only wished for did not; uw asked how sure the text is of it.
 */
const readings: Readonly<Record<FactualityEvent['set'], Readonly<Record<string, Class>>>> = {
  uds_ih2: {
    conditional: 'did not',
    future: 'did not',
    imperative: 'did not',
    planned: 'did not',
    possible: 'did not',
    purpose: 'did not',
    wanted: 'did not',
    averted: 'did not',
    denied: 'did not',
    negated: 'uncertain',
    question: 'uncertain',
    attempted: 'uncertain',
  },
  uw: {
    conditional: 'uncertain',
    possible: 'uncertain',
    wanted: 'uncertain',
    purpose: 'uncertain',
    question: 'uncertain',
    attempted: 'uncertain',
  },
}

/** The product's judgement in the set's three classes. */
function foundClass(set: FactualityEvent['set'], { reason, polarity, modality }: Judgement): Class {
  const kind = reason.slice(0, reason.indexOf('/') < 0 ? reason.length : reason.indexOf('/'))
  // What is wished for or possible not to be is not sure not to be.
  if (set === 'uw' && polarity === 'denies') return modality === 'hypothetical' ? 'uncertain' : 'did not'
  return readings[set][kind] ?? 'happened'
}

/** Macro F1 over the three classes, in per cent. */
export function macroF1(events: readonly FactualityEvent[], drawn: Iterable<number> = events.keys()): number {
  const right = new Map<string, number>()
  const found = new Map<string, number>()
  const gold = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const i of drawn) {
    const event = events[i]
    if (!event) continue
    count(found, event.found)
    count(gold, event.gold)
    if (event.found === event.gold) count(right, event.gold)
  }
  let sum = 0
  for (const name of classes) sum += (200 * (right.get(name) ?? 0)) / Math.max(1, (found.get(name) ?? 0) + (gold.get(name) ?? 0))
  return sum / classes.length
}

function row(measure: string, events: readonly FactualityEvent[], bars: boolean): EvalRow {
  return {
    set: 'factuality',
    measure,
    n: events.length,
    score: macroF1(events),
    interval: bootstrap(events.length, (drawn) => macroF1(events, drawn)),
    published: '-',
    must: bars ? 62 : null,
    aim: bars ? 72 : null,
  }
}
