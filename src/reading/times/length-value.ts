import type { UnitName } from '../../lexicon/en/times.ts'

/** A length as ISO 8601: P72D, PT3H, P2W; X for an unknown number; decades and centuries as TIMEX3 has them. */
export function lengthValue(n: number | 'vague', unit: UnitName): string {
  const broken = n === 'vague' || Number.isInteger(n) ? null : inTwoUnits(n, unit)
  if (broken !== null) return broken
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

/** 'two and a half years' is two years and six months; null where the next smaller unit does not make the part whole. */
function inTwoUnits(n: number, unit: UnitName): string | null {
  const smaller = { year: 12, hour: 60, minute: 60 }[unit as string]
  const whole = Math.floor(n)
  const rest = smaller === undefined ? 0 : (n - whole) * smaller
  if (rest === 0 || !Number.isInteger(rest)) return null
  const first = unit === 'year' ? `${whole}Y` : unit === 'hour' ? `${whole}H` : `${whole}M`
  const second = unit === 'year' ? `${rest}M` : unit === 'hour' ? `${rest}M` : `${rest}S`
  return `${unit === 'year' ? 'P' : 'PT'}${whole === 0 ? '' : first}${second}`
}
