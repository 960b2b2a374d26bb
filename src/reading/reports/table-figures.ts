import type { Measure } from '../../record/count.ts'
import type { Document } from '../../record/document.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains, wordsOf } from '../../record/span.ts'
import { cellsOf, isRow } from '../../text/layout.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { columnMeasures } from '../../lexicon/en/measures.ts'
import type { AttachedCount } from './attach-counts.ts'
import { isViolentMention } from './act-of-count.ts'

/** 'District | What happened | Killed' over 'Orsk | Guards fired on a crowd | 3': the figures of a row, by the heads of their columns. */
export function tableFigures(document: Pick<Document, 'text' | 'passages'>, tagged: TaggedText, acts: readonly ActMention[]): AttachedCount[] {
  const found: AttachedCount[] = []
  let heads: readonly (Measure | null)[] = []
  for (const [index, passage] of document.passages.entries()) {
    const words = wordsOf(document.text, passage)
    if (!isRow(words)) {
      heads = []
      continue
    }
    const cells = cellsOf(document.text, passage)
    const named = cells.map((cell) => measureOf(wordsOf(document.text, cell)))
    if (named.some((measure) => measure !== null) && !/\d/.test(words)) {
      heads = named
      continue
    }
    const here = acts.flatMap((act, i) => (tagged.sentences[act.sentence]?.passage === index ? [i] : []))
    const act = here.find((i) => isViolentMention(acts[i] as ActMention)) ?? here[0]
    if (act === undefined || heads.length !== cells.length) continue
    cells.forEach((cell, column) => {
      const measure = heads[column] ?? null
      const number = measure === null ? null : numberOf(document.text, cell, (acts[act] as ActMention).sentence, measure)
      if (measure !== null && number !== null) found.push({ number, measure, act, part: 'total', words: cell, rule: 'rule:counts/column' })
    })
  }
  return found
}

function measureOf(head: string): Measure | null {
  return columnMeasures.find(({ pattern }) => pattern.test(head.replace(/^\s*\||\|\s*$/g, '').trim()))?.measure ?? null
}

/** '3', '1,200' or '3+'; nothing where a cell says more than a number. */
function numberOf(text: string, cell: Span, sentence: number, measure: Measure): NumberMention | null {
  const match = /^[\s|]*(\d{1,3}(?:,\d{3})+|\d{1,6})(\+?)[\s|]*$/.exec(wordsOf(text, cell))
  if (!match) return null
  const value = Number((match[1] as string).replaceAll(',', ''))
  const bounds = match[2] === '+' ? { min: value, max: null, best: null, comparator: '>=' as const } : { min: value, max: value, best: value, comparator: '=' as const }
  return { ...bounds, span: cell, phrase: cell, noun: null, unit: 'person', part: 'total', group: null, measure, sentence, head: 0 }
}

/** True for a number that stands in a cell whose column tells what it counts. */
export function isInColumn(figures: readonly AttachedCount[], number: NumberMention): boolean {
  return figures.some((figure) => contains(figure.words, number.span))
}
