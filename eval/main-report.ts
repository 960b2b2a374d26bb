import type { CountClaim } from '../src/record/claim.ts'
import { isCount } from '../src/record/claim.ts'
import type { Measure } from '../src/record/count.ts'
import type { Reading, Report } from '../src/record/report.ts'

const harm = /^(?:attack|remote|battle|custody|protest\.(?:crackdown|mob|riot)|liberty\.abduction)/

/** The incident an article is about: among those that happened, the one told first and most, harm before other acts. */
export function mainReport(reading: Reading): Report | null {
  let best: Report | null = null
  let bestScore = -Infinity
  for (const report of reading.reports) {
    if (report.modality !== 'asserted' && report.modality !== 'hedged') continue
    if (report.aggregation === 'aggregate_total') continue
    const start = report.tellings[0]?.start ?? Infinity
    const counts = report.claims.filter((claim) => isCount(claim) && claim.value.part !== 'cumulative').length
    const score = (harm.test(report.type) ? 4 : 0) + Math.min(3, report.tellings.length) + Math.min(3, counts) - start / 300
    if (score > bestScore) {
      bestScore = score
      best = report
    }
  }
  return best
}

/** The figure of one article for a measure where a set wants one number: the commonest total, the larger of two equals; 0 when none is told. */
export function oneFigure(report: Report | null, measure: Measure): number | null {
  if (!report) return null
  const claims = report.claims.filter((claim): claim is CountClaim => isCount(claim) && claim.value.measure === measure && claim.value.unit !== 'family')
  const totals = claims.filter((claim) => claim.value.part === 'total' || claim.value.part === 'update')
  const votes = new Map<number, number>()
  for (const claim of totals) {
    const value = claim.polarity === 'denies' ? 0 : claim.value.best ?? claim.value.min ?? claim.value.max
    if (value === null) continue
    votes.set(value, (votes.get(value) ?? 0) + 1)
  }
  let best: number | null = null
  for (const [value, count] of votes) if (best === null || count > (votes.get(best) ?? 0) || (count === votes.get(best) && value > best)) best = value
  return best
}
