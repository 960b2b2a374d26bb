/** A calendar day (YYYY-MM-DD) as a number of days since 1970-01-01; NaN for anything else. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / 86_400_000)
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * First and last day that an EDTF date stands for, as day numbers, or null where no day can be counted.
 * Takes what publication dates come as: 2024, 2024-11, 2024-11-15, with or without ~ ? %.
 */
export function windowOf(edtf: string | null): { first: number; last: number } | null {
  const match = edtf === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf)
  if (!match) return null
  const [, year, month, day] = match
  if (day !== undefined) {
    const number = dayNumber(`${year}-${month}-${day}`)
    return Number.isNaN(number) ? null : { first: number, last: number }
  }
  const y = Number(year)
  const m = month === undefined ? 0 : Number(month) - 1
  if (m < 0 || m > 11) return null
  const last = month === undefined ? Date.UTC(y, 11, 31) : Date.UTC(y, m + 1, 0)
  return { first: Math.round(Date.UTC(y, m, 1) / 86_400_000), last: Math.round(last / 86_400_000) }
}
