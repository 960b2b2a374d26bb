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

/**
 * Killed and injured of an article that is filed under one incident, for sets that want one number each: the first exact total told
 * of any incident of its own (totals over many incidents left out); an attacker's own death is added to figures that count his
 * victims ('killed three, then himself') and not to tolls ('four dead'); where more were shot than died or are told as
 * injured, the rest of them were injured.
 */
export function articleFigures(reading: Reading): { killed: number; injured: number } {
  const claims = reading.reports
    .filter((report) => (report.modality === 'asserted' || report.modality === 'hedged') && report.aggregation !== 'aggregate_total')
    .flatMap((report) => report.claims)
    .filter((claim): claim is CountClaim => isCount(claim) && claim.value.unit !== 'family')
    .sort((a, b) => a.span.start - b.span.start)
  const own = claims.some((claim) => claim.method === ownLife && claim.polarity === 'affirms')
  const first = (measure: Measure, parts: readonly string[]): CountClaim | undefined => {
    const told = claims.filter((claim) => claim.value.measure === measure && claim.method !== ownLife && parts.includes(claim.value.part))
    // Persons that the reader added up stand in for a figure where the article gives none.
    const figure = told.find((claim) => claim.value.best !== null) ?? told[0]
    const added = told.find((claim) => claim.value.addedUp !== undefined)
    return added && told.every((claim) => claim === added || (claim.value.best ?? claim.value.min ?? 0) <= 1) ? added : figure === added ? told.find((claim) => claim !== added) : figure
  }
  const dead = first('killed', ['total', 'update', 'additional'])
  // Persons told one by one have him in already, and one person told beside 'himself' may be himself.
  const victims = dead === undefined || (dead.value.addedUp === undefined && dead.value.best !== 1 && /\/(?:verb|argument|near)$/.test(dead.method))
  const killed = (numberOf(dead) ?? 0) + (own && victims ? 1 : 0)
  const hurt = numberOf(first('injured', ['total', 'update', 'additional']))
  const shot = numberOf(first('casualties_unspecified', ['total', 'update']))
  return { killed, injured: Math.max(hurt ?? 0, shot === null ? 0 : shot - killed) }
}

const ownLife = 'rule:counts/own-life'

function numberOf(claim: CountClaim | undefined): number | null {
  if (claim === undefined) return null
  if (claim.polarity === 'denies') return 0
  const { best, min, max, comparator } = claim.value
  return best ?? (comparator === '<=' ? max : min) ?? max
}
