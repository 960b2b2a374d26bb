import type { Mention } from '../src/record/mention.ts'
import { microF1 } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { readText } from './reading-tools.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

interface Item { readonly id: number; readonly date: string; readonly sents: readonly { readonly i: number; readonly text: string; readonly labels: readonly string[] }[] }
type Label = 'KILL' | 'ARREST' | 'FORCE'

const police = /\b(?:police|policem[ae]n|cops?|srp|crpf|raf|army|security forces?|jawans?|constables?|troops|inspector|firing|lathi|teargas|tear gas|law enforc\w+)\b/i

/** State acts in lower-cased newspaper English: which sentences tell that police killed, arrested or used force. */
export const indiaPolice: EvalSet = {
  name: 'indiapolice',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const items = openFiles('events-indiapolice', options, ['docs.jsonl'], /^docs.*\.jsonl$/).flatMap((file) => readRows<Item>(file)).slice(0, options.limit)
    const answers: { id: number; sents: { i: number; labels: Label[] }[] }[] = []
    const tallies: Record<Label, { tp: number; fp: number; fn: number }[]> = { KILL: [], ARREST: [], FORCE: [] }
    for (const item of items) {
      const text = item.sents.map((sentence) => sentence.text).join('\n\n')
      const { document, reading } = readText(text, { publishedAt: item.date })
      let from = 0
      const sents: { i: number; labels: Label[] }[] = []
      const sums: Record<Label, { tp: number; fp: number; fn: number }> = { KILL: zero(), ARREST: zero(), FORCE: zero() }
      for (const sentence of item.sents) {
        const at = document.text.indexOf(sentence.text.trim().slice(0, 40), from)
        const start = at < 0 ? from : at
        const end = start + sentence.text.length
        if (at >= 0) from = start + 1
        const found = labelsOf(sentence.text, reading.mentions.filter((mention) => mention.span.start >= start && mention.span.end <= end))
        sents.push({ i: sentence.i, labels: [...found] })
        for (const label of ['KILL', 'ARREST', 'FORCE'] as const) {
          const gold = sentence.labels.includes(label)
          const got = found.has(label)
          if (gold && got) sums[label].tp += 1
          else if (got) sums[label].fp += 1
          else if (gold) sums[label].fn += 1
          if (process.env['EVAL_VERBOSE'] && gold !== got) console.error(`${label} ${gold ? 'missed' : 'false'}: ${sentence.text.slice(0, 220)}`)
        }
      }
      for (const label of ['KILL', 'ARREST', 'FORCE'] as const) tallies[label].push(sums[label])
      answers.push({ id: item.id, sents })
    }
    writeAnswers(options, answers)
    const bars: Record<Label, [number, number, string]> = { KILL: [68, 78, 'keywords 56.3'], ARREST: [72, 80, 'keywords 40.0'], FORCE: [72, 80, 'keywords 62.4'] }
    return (['KILL', 'ARREST', 'FORCE'] as const).map((label) => {
      const { score, interval } = microF1(tallies[label])
      return { set: 'indiapolice', measure: `${label} sentence F1`, n: items.length, score, interval, published: bars[label][2], must: bars[label][0], aim: bars[label][1] }
    })
  },
}

function zero(): { tp: number; fp: number; fn: number } {
  return { tp: 0, fp: 0, fn: 0 }
}

function labelsOf(sentence: string, mentions: readonly Mention[]): Set<Label> {
  const found = new Set<Label>()
  const acts = mentions.filter((mention) => mention.kind === 'act' && /\((?:asserted|hedged)\)/.test(mention.resolved ?? ''))
  const byPolice = police.test(sentence)
  for (const act of acts) {
    const type = act.resolved ?? ''
    if (type.startsWith('liberty.arrest')) found.add('ARREST')
    if (!byPolice) continue
    if (type.startsWith('protest.crackdown') || (type.startsWith('attack.') && /fire|firing|shot|lathi|baton|beat/.test(act.rule))) found.add('FORCE')
    if (type.startsWith('attack.') && /kill|dead|death|die|murder/.test(act.rule) && /police firing|firing by|police opened|in firing|police (?:had )?(?:shot|killed|fire)|(?:police|army|cops?)\b.{0,40}\b(?:fir(?:ed|ing)|bullets?)/i.test(sentence)) {
      found.add('KILL')
      found.add('FORCE')
    }
  }
  return found
}
