import type { Claim } from '../src/record/claim.ts'
import type { Reading } from '../src/record/report.ts'
import { microF1 } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { readText } from './reading-tools.ts'
import { openFiles, readRows, writeAnswers } from './open-form.ts'

const protest = /^(?:protest\.(?!mob)|symbolic\.(?:display|slogan)|remote\.(?:bomb|suicide))/
const violent = /^(?:attack\.|remote\.shelling|liberty\.abduction|battle\.clash|property\.arson|protest\.mob)/
const militant = /\b(?:rebels?|militants?|insurgents?|guerrillas?|separatists?|extremists?|jihad\w*|terror(?:ists?)?|islamists?|islamic state|liberation|activists?|supporters|protest\w+)\b/i

const criminal = /\b(?:robbers?|thie\w+|gang\w*|suspects?|burglars?|hijackers?|killers?|murderers?|smugglers?|poachers?|assailants?|armed men|armed man|gunmen|gunman|attackers?)\b/i

/** The set counts contentious politics: protest of any kind, and violence by groups with a cause of their own; not crime, not war between states. */
export function holdsContention(reading: Reading): boolean {
  return reading.reports.some((report) => {
    if (report.modality !== 'asserted' || report.aggregation === 'aggregate_total') return false
    return protest.test(report.type) || report.claims.some((claim) => claim.property === 'act' && claim.modality === 'asserted' && protest.test(claim.value.type)) || (violent.test(report.type) && report.claims.some((claim) => (claim.property === 'responsibility' || claim.property === 'act') && byGroupWithCause(reading, claim)))
  })
}

function byGroupWithCause(reading: Reading, claim: Claim): boolean {
  // Who is inferred to have done it counts where he is likelier than not.
  if (claim.method.startsWith('model:') && claim.confidence < 0.5) return false
  if (militant.test(claim.words)) return true
  return claim.property === 'responsibility' && !criminal.test(claim.words) && reading.actors.some((actor) => actor.id === claim.value.actorId && actor.kind === 'armed_group')
}

/** Contentious events (protest and political violence) among other wire news: does the record hold one that happened? */
export const glocon: EvalSet = {
  name: 'glocon',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const items = openFiles('events-glocon', options, ['docs.jsonl'], /^docs.*\.jsonl$/)
      .flatMap((file) => readRows<{ id: string; text: string; label: number }>(file)).filter((item) => item.label !== 2).slice(0, options.limit)
    const got = items.map((item) => holdsContention(readText(item.text, {}).reading))
    writeAnswers(options, items.map(({ id }, i) => ({ id, label: Number(got[i]) })))
    if (process.env['EVAL_VERBOSE']) items.forEach((item, i) => { if (got[i] !== (item.label === 1)) console.error(`${item.id} gold ${item.label}: ${item.text.slice(0, 300).replaceAll('\n', ' ')}`) })
    const { score, interval } = microF1(items.map((item, i) => ({ tp: Number(item.label === 1 && got[i]), fp: Number(item.label === 0 && got[i]), fn: Number(item.label === 1 && !got[i]) })))
    return [{ set: 'glocon', measure: 'protest document F1', n: items.length, score, interval, published: 'sister data 70.5 (macro)', must: 72, aim: 82 }]
  },
}
