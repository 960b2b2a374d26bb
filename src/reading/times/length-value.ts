import type { UnitName } from '../../lexicon/en/times.ts'

/** A length as ISO 8601: P72D, PT3H, P2W; X for an unknown number; decades and centuries as TIMEX3 has them. */
export function lengthValue(n: number | 'vague', unit: UnitName): string {
  const number = n === 'vague' ? 'X' : String(n)
  switch (unit) {
    case 'second':
      return `PT${number}S`
    case 'minute':
      return `PT${number}M`
    case 'hour':
      return `PT${number}H`
    case 'day':
    case 'night':
      return `P${number}D`
    case 'week':
      return `P${number}W`
    case 'weekend':
      return `P${number}WE`
    case 'fortnight':
      return n === 'vague' ? 'PXW' : `P${n * 2}W`
    case 'month':
      return `P${number}M`
    case 'quarter':
      return `P${number}Q`
    case 'year':
      return `P${number}Y`
    case 'decade':
      return n === 'vague' ? 'PXE' : `P${n * 10}Y`
    case 'century':
      return n === 'vague' ? 'PXC' : `P${n * 100}Y`
    case 'millennium':
      return `P${number}L`
  }
}
