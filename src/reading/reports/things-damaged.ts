import { familyOf } from '../../record/act.ts'
import type { Measure } from '../../record/count.ts'
import type { ActMention, NumberMention } from '../../record/mention.ts'
import { allTargets } from '../../record/mention.ts'
import { contains, hull } from '../../record/span.ts'
import { countedBuildings, countedVehicles } from '../../lexicon/en/things.ts'
import type { AttachedCount } from './attach-counts.ts'

/** 'Nineteen houses were burned', 'destroyed six boats': how many buildings or vehicles an act hit, where its words give the number. */
export function thingsDamaged(acts: readonly ActMention[], numbers: readonly NumberMention[]): AttachedCount[] {
  return acts.flatMap((act, i): AttachedCount[] => {
    if (act.type !== 'property.arson' && act.type !== 'property.damage' && act.type !== 'protest.mob' && familyOf(act.type) !== 'remote') return []
    const targets = allTargets(act)
    return numbers.flatMap((number): AttachedCount[] => {
      const measure = number.sentence === act.sentence ? measureOf(number.noun === null && act.again === true ? nounBefore(acts, numbers, act) : number.noun) : null
      // 'the second of three attacks on two police stations': a number counts the thing that was hit, and nothing beside it.
      if (measure === null || !targets.some((target) => contains(target, number.span))) return []
      return [{ number: { ...number, unit: 'thing' }, measure, act: i, part: number.part, words: hull([number.phrase, act.trigger]), rule: 'rule:counts/things' }]
    })
  })
}

/** The huts of 'Six huts were burnt in Baga and seven in Kawuri', for the seven. */
function nounBefore(acts: readonly ActMention[], numbers: readonly NumberMention[], again: ActMention): string | null {
  const first = acts.find(({ sentence, token, again: isAgain }) => sentence === again.sentence && token === again.token && isAgain !== true)?.target ?? null
  return first === null ? null : (numbers.find(({ span }) => contains(first, span))?.noun ?? null)
}

function measureOf(noun: string | null): Measure | null {
  if (noun === null) return null
  if (countedBuildings.has(noun)) return 'structures_damaged'
  return countedVehicles.has(noun) ? 'vehicles_damaged' : null
}
