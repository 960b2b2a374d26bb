import type { Victim } from './muc4-victims.ts'

/** What the record says of the dead of one incident: an exact figure, words without one ('several'), or nothing. */
export type DeadTold = { readonly exact: number } | 'some' | 'nothing'

/**
 * The human targets with numbers whose sum over the dead is no more than the record's own figure. MUC adds up the dead of a template,
 * and where those told one by one are more than the record's figure the sum is wrong nine times in ten: too many give way to those that
 * come to the figure, and where none do, or several died and no exact figure is told, the last one's number is left open.
 */
export function withDeadCounted(victims: readonly Victim[], told: DeadTold): readonly Victim[] {
  const dead = victims.filter((victim) => victim.effect === 'DEATH')
  const numbers = dead.flatMap((victim) => (/^~?\d+$/.test(victim.number) ? [Number(victim.number.replace('~', ''))] : []))
  if (numbers.length < dead.length || (told === 'nothing' && dead.length < 2)) return victims
  if (typeof told === 'object') {
    if (numbers.reduce((total, number) => total + number, 0) <= told.exact) return victims
    const kept = firstWithSum(numbers, told.exact)
    if (kept !== null) return victims.map((victim) => (victim.effect === 'DEATH' && !kept.has(dead.indexOf(victim)) ? { ...victim, effect: null } : victim))
  }
  return victims.map((victim) => (victim === dead.at(-1) ? { ...victim, number: '' } : victim))
}

/** The choice of numbers with a sum that lies nearest to the start of the list; null where there is none. */
function firstWithSum(numbers: readonly number[], sum: number): ReadonlySet<number> | null {
  // By sum the choice whose places add up to the least: a list of victims is short and its numbers are small.
  const best = new Map<number, { readonly places: readonly number[]; readonly cost: number }>([[0, { places: [], cost: 0 }]])
  numbers.forEach((number, place) => {
    for (const [total, { places, cost }] of [...best]) {
      const next = total + number
      if (next <= sum && number > 0 && cost + place < (best.get(next)?.cost ?? Infinity)) best.set(next, { places: [...places, place], cost: cost + place })
    }
  })
  const found = best.get(sum)
  return found && found.places.length > 0 ? new Set(found.places) : null
}
