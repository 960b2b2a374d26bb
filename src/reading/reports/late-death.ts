import type { TimeValue } from '../../record/time.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { dying } from '../../lexicon/en/joining.ts'
import { actsOf } from './by-sentence.ts'
import { happened } from './kinds-of-acts.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Telling } from './story.ts'
import { clausesBelow } from './with-clauses.ts'

/** 'died of his wounds on Friday': a later death belongs to the act that caused it. */
export function isLateDeath(each: PlacedAct, first: TimeValue | null, time: TimeValue | null, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (!each.act.outcome || each.act.measure !== 'killed' || !first?.latest || !time?.earliest) return false
  const lemma = tagged.sentences[each.act.sentence]?.tokens[each.act.token]?.lemma ?? ''
  if (!dying.has(lemma)) return false
  const later = (Date.parse(time.earliest) - Date.parse(first.latest)) / 86_400_000
  // 'hit by a canister on 9 February, he died of his injuries on Sunday'
  const behind = tagged.sentences[each.act.sentence]?.tokens.slice(each.act.token + 1, each.act.token + 5).map(({ lower }) => lower).join(' ') ?? ''
  if (later <= 0 || later > (/^(?:of|from|to) (?:his|her|their) (?:wounds|injuries)/.test(behind) ? 120 : 14)) return false
  // 'died this morning when a soldier fired at his car': of an act of its own
  const own = actsOf(placed, each.act.sentence).find((i) => placed[i]?.act === each.act) ?? -1
  return !clausesBelow(placed, own).some((other) => !other.act.outcome && happened(other))
}

/** 'A trader died on Tuesday. The trader was shot on Monday': true where only the death was told, of a day behind the act. */
export function diedBefore({ acts, time: ofDeath }: Telling, time: TimeValue | null, placed: readonly PlacedAct[], tagged: TaggedText): boolean {
  if (time?.latest == null || ofDeath?.earliest == null || time.latest >= ofDeath.earliest) return false
  return acts.every((i) => dying.has(tokenAt(tagged.sentences[(placed[i] as PlacedAct).act.sentence] as Sentence, (placed[i] as PlacedAct).act.token).lemma))
}
