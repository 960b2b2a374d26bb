import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, tokenAt } from '../../text/tree.ts'
import { actsOf } from './by-sentence.ts'
import type { PlacedAct } from './placed-act.ts'
import type { Story } from './story.ts'

/** Deeds told together, and one of them told with its day: 'the killing of its members in two camps, including the July 2009 attack'. */

/** True for those together: a noun without a time, with one of them behind it in its sentence. */
export function isOfInstances({ tagged, placed }: Pick<Story, 'tagged' | 'placed'>, { act, times }: PlacedAct): boolean {
  const sentence = tagged.sentences[act.sentence] as Sentence
  return times.length === 0 && tokenAt(sentence, act.token).tag === 'NOUN' && actsOf(placed, act.sentence).some((at) => {
    const other = placed[at] as PlacedAct
    return other.act.trigger.start > act.trigger.end && isInstance(sentence, other)
  })
}

/** True for the one of them: it has a time of its own and stands behind 'including'. */
function isInstance(sentence: Sentence, { act, times }: PlacedAct): boolean {
  return times.length > 0 && dependents(sentence, act.token, 'case').some((i) => tokenAt(sentence, i).lower === 'including')
}
