import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'

/** 'Four injured.' has no act of its own: it belongs to what the sentences just before told, else to the next one. */
export function actBeside(acts: readonly ActMention[], sentence: number): number | null {
  let before: number | null = null
  let after: number | null = null
  acts.forEach((act, i) => {
    if (!isViolentMention(act) || act.counted === 'agent') return
    if (act.modality === 'future' || act.modality === 'hypothetical') return
    if (act.sentence < sentence && act.sentence >= sentence - 2) before = i
    if (act.sentence > sentence && act.sentence <= sentence + 1) after ??= i
  })
  return before ?? after
}

/** True for an act in which people may be killed or hurt. */
export function isViolentMention(act: ActMention): boolean {
  return act.measure !== null || /^(?:attack|remote|battle|custody|protest\.(?:riot|mob|crackdown))/.test(act.type)
}

/** The act of the sentence nearest to a number, one of the number's own measure before others. */
export function actNear(acts: readonly ActMention[], here: readonly number[], number: NumberMention, measure: Measure): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const i of here) {
    const act = acts[i] as ActMention
    const distance = Math.abs(act.trigger.start - number.span.start) + (act.measure === measure ? 0 : 40)
    if (distance < bestDistance) {
      bestDistance = distance
      best = i
    }
  }
  return best
}

/** The nearest act of the sentence that may have harmed somebody. */
export function actOfHarm(acts: readonly ActMention[], here: readonly number[], span: Span, measure: Measure): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const i of here) {
    const act = acts[i] as ActMention
    if (act.counted === 'agent' || !(act.measure === measure || /^(?:attack|remote|battle|custody|protest\.(?:riot|mob|crackdown)|liberty\.abduction)/.test(act.type))) continue
    const distance = Math.abs(act.trigger.start - span.start) + (act.measure === measure ? 0 : 40)
    if (distance >= bestDistance) continue
    bestDistance = distance
    best = i
  }
  return best
}

