import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { TaggedText } from '../../text/tagged-text.ts'
import { ownOutcomes } from './words-of-number.ts'

/**
 * 'Four injured.' has no act of its own: it belongs to what the sentences just before told, else to the next one; to those of its own
 * paragraph before others, and who is hurt to none that frees or tries somebody.
 */
export function actBeside({ sentences }: TaggedText, acts: readonly ActMention[], sentence: number, measure: Measure): number | null {
  const near = acts.flatMap((act, i) => (act.sentence >= sentence - 2 && act.sentence <= sentence + 1 && act.sentence !== sentence && mayHave(act, measure) ? [i] : []))
  const sentenceOf = (i: number) => (acts[i] as ActMention).sentence
  const beside = near.filter((i) => sentences[sentenceOf(i)]?.passage === sentences[sentence]?.passage)
  const some = beside.length > 0 ? beside : near
  return some.findLast((i) => sentenceOf(i) < sentence) ?? some[0] ?? null
}

function mayHave(act: ActMention, measure: Measure): boolean {
  // 'has denied targeting civilians': nobody was hit there
  if (act.polarity === 'denies' && act.measure === null) return false
  if (act.counted === 'agent' || act.modality === 'future' || act.modality === 'hypothetical') return false
  if (ownOutcomes.has(measure) && (act.measure === 'released' || act.measure === 'sentenced')) return false
  return isViolentMention(act) || act.type === 'property.arson'
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

