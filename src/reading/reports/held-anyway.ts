import type { ActMention, TimeMention } from '../../record/mention.ts'
import { heldAnyway } from '../../lexicon/en/times.ts'

/** How many sentences behind the plan it may be told that it was held. */
const nearBy = 2

/**
 * 'A march planned for 12 March was banned on the 10th. Some 200 gathered all the same': on the day that it was planned for, and not on that of the ban.
 * @param words those of a sentence that tells no time of its own
 * @param index of that sentence
 * @param timesOf the times of the acts told before it, by the place of the act
 * @returns the time of the plan; null where the words do not say so, or no plan with a day stands right before
 */
export function dayOfPlanHeld(words: string, index: number, acts: readonly ActMention[], timesOf: readonly (readonly TimeMention[])[]): TimeMention | null {
  if (!heldAnyway.test(words)) return null
  const plan = acts.findLastIndex(({ modality, type, sentence }, i) => modality === 'future' && type.startsWith('protest.') && timesOf[i]?.length === 1 && sentence < index && index - sentence <= nearBy)
  return timesOf[plan]?.[0] ?? null
}
