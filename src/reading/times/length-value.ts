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
  const parts = partsOfUnits[unit]
  if (parts === undefined) return null
  const whole = Math.floor(n)
  const rest = (n - whole) * parts.count
  return Number.isInteger(rest) ? `${parts.opens}${whole === 0 ? '' : `${whole}${parts.sign}`}${rest}${parts.smaller}` : null
}

/** Units with the next smaller one, by the letters that ISO 8601 has for them. */
const partsOfUnits: Readonly<Partial<Record<UnitName, { readonly opens: string; readonly sign: string; readonly count: number; readonly smaller: string }>>> = {
  year: { opens: 'P', sign: 'Y', count: 12, smaller: 'M' },
  hour: { opens: 'PT', sign: 'H', count: 60, smaller: 'M' },
  minute: { opens: 'PT', sign: 'M', count: 60, smaller: 'S' },
}
