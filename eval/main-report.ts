import type { Claim, CountClaim } from '../src/record/claim.ts'
import { isCount } from '../src/record/claim.ts'
import type { Measure } from '../src/record/count.ts'
import type { Reading, Report } from '../src/record/report.ts'

const harm = /^(?:attack|remote|battle|custody|protest\.(?:crackdown|mob|riot)|liberty\.abduction)/

/** True for kinds of act by which people are harmed. */
export function isHarm(type: string): boolean {
  return harm.test(type)
}

/** The incident an article is about: among those that happened, the one told first and most, harm before other acts. */
export function mainReport(reading: Reading): Report | null {
  let best: Report | null = null
  let bestScore = -Infinity
  for (const report of reading.reports) {
    if (report.modality !== 'asserted' && report.modality !== 'hedged') continue
    if (report.aggregation === 'aggregate_total') continue
    const start = report.tellings[0]?.start ?? Infinity
    const counts = report.claims.filter((claim) => isCount(claim) && claim.value.part !== 'cumulative').length
    const score = (isHarm(report.type) ? 4 : 0) + Math.min(3, report.tellings.length) + Math.min(3, counts) - start / 300
    if (score > bestScore) {
      bestScore = score
      best = report
    }
  }
  return best
}

/**
 * Killed and injured of an article that is filed under one incident, for sets that want one number each and count everybody: the first
 * exact total told of any incident of its own (totals over many incidents left out, and what was more than a week before), else the persons told one by one; an attacker's
 * death is added to figures that count his victims ('killed three, then himself') and not to tolls ('four dead'). Of the injured those
 * are left out who are told to have died; where the others than the dead are told apart from all who were hit, they are the injured;
 * where more were shot than died or are told as injured, the rest of them were injured.
 */
export function articleFigures(reading: Reading): { killed: number; injured: number } {
  const happened = reading.reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
  const own = withoutEarlier(happened.filter((report) => report.aggregation !== 'aggregate_total'))
  // 'In 2012 a man died there', 'a girl was shot here last October': what some day of a year or month saw is background, where anything nearer is told.
  const lead = firstHarm(own)
  const nearer = [own.filter((report) => !isLongerThan(report, 62) && (report === lead || !isLongerThan(report, 26))), own, happened.filter((report) => !isLongerThan(report, 62))]
  const claims = (nearer.find((reports) => reports.some((report) => report.claims.some(harms))) ?? own)
    .flatMap((report) => report.claims)
    .filter((claim): claim is CountClaim => isCount(claim) && claim.value.unit !== 'family')
    .sort((a, b) => a.span.start - b.span.start)
  const told = (measure: Measure, parts: readonly string[]) => claims.filter((claim) => claim.value.measure === measure && !ownDeath.has(claim.method) && parts.includes(claim.value.part))
  const first = (measure: Measure, parts: readonly string[]): CountClaim | undefined => {
    const all = told(measure, parts)
    const stated = all.filter((claim) => claim.value.addedUp === undefined)
    // Persons that the reader added up stand in for a figure where the article gives none.
    const added = all.find((claim) => claim.value.addedUp !== undefined)
    if (added && stated.every((claim) => (claim.value.best ?? claim.value.min ?? 0) <= 1)) return added
    // 'The victims, including two boys who were wounded': where no whole is told, the part.
    return stated.find((claim) => claim.value.best !== null) ?? stated[0] ?? told(measure, ['subset']).find((claim) => (claim.value.best ?? 0) > 1)
  }
  const dead = first('killed', ['total', 'update', 'additional'])
  const victims = (numberOf(dead) ?? 0) + besidesOne(dead, claims)
  const killed = victims + (countsVictims(dead, claims) && diedHimself(claims) ? 1 : 0)
  const all = first('injured', ['total', 'update', 'additional'])
  // '1 dead, 3 hurt' and 'left three hurt and one dead' leave the dead out already.
  const deadTold = claims.some((claim) => claim.value.measure === 'killed' && claim.span.start < (all?.span.end ?? 0) + 30)
  const others = deadTold ? undefined : told('injured', ['additional']).find((claim) => claim.value.best !== null && claim.value.best + victims === all?.value.best)
  const died = others ? 0 : (told('killed', ['total', 'additional']).find((claim) => claim.value.outOf === 'injured')?.value.best ?? 0)
  const hurt = all === undefined ? null : (numberOf(others ?? all) ?? 0) + (others ? 0 : besidesOne(all, claims))
  const shot = numberOf(first('casualties_unspecified', ['total', 'update']))
  // 'At least five were taken to hospital. Two others died.'
  const diedOfThem = dead?.value.part === 'additional' ? 0 : dead?.value.addedUp ? killed : victims
  return { killed, injured: Math.max((hurt ?? 0) - died, shot === null ? 0 : shot - diedOfThem) }
}

/** Without what lies more than a week before the first incident told that harmed somebody. */
function withoutEarlier(reports: readonly Report[]): readonly Report[] {
  const first = firstHarm(reports)
  const day = first?.time?.earliest
  if (!day) return withoutLongAgo(reports, first)
  return reports.filter((report) => report === first || !report.time?.latest || Date.parse(day) - Date.parse(report.time.latest) <= 7 * 86_400_000)
}

/** Where the first incident has no day: without what lies more than a year before the last day told. */
function withoutLongAgo(reports: readonly Report[], first: Report | undefined): readonly Report[] {
  const last = Math.max(...reports.map(({ time }) => (time?.earliest ? Date.parse(time.earliest) : -Infinity)))
  return reports.filter((report) => report === first || !report.time?.earliest || !report.time.latest || last - Date.parse(report.time.latest) <= 365 * 86_400_000)
}

function firstHarm(reports: readonly Report[]): Report | undefined {
  return reports.filter((report) => report.claims.some(harms)).sort((a, b) => (a.tellings[0]?.start ?? 0) - (b.tellings[0]?.start ?? 0))[0]
}

function harms(claim: Claim): boolean {
  return isCount(claim) && (claim.value.measure === 'killed' || claim.value.measure === 'injured' || claim.value.measure === 'casualties_unspecified')
}

/** True for what is told of some day within so many days and more. */
function isLongerThan({ time }: Report, days: number): boolean {
  return time !== null && time.earliest !== null && time.latest !== null && Date.parse(time.latest) - Date.parse(time.earliest) > days * 86_400_000
}

/** 'A man was shot dead. Two others also died': the others whom a figure adds to the only one told before. */
function besidesOne(first: CountClaim | undefined, claims: readonly CountClaim[]): number {
  if (first === undefined || first.value.part !== 'total' || first.value.best !== 1) return 0
  const same = claims.filter((claim) => claim.value.measure === first.value.measure && !ownDeath.has(claim.method))
  if (same.some(({ value }) => value.part === 'total' && (value.best ?? value.min ?? 0) > 1)) return 0
  return Math.max(0, ...same.filter(({ value, span }) => value.part === 'additional' && span.start > first.span.start).map(({ value }) => value.best ?? 0))
}

/** Persons told one by one have the attacker in already, and one person told beside 'himself' may be himself. */
function countsVictims(dead: CountClaim | undefined, claims: readonly CountClaim[]): boolean {
  if (dead !== undefined && dead.value.includesAttacker !== 'unknown') return dead.value.includesAttacker === 'no'
  // '4 dead' in the headline are whom 'the owner killed four people' tells of.
  if (dead !== undefined && (dead.value.best ?? 0) > 1 && claims.some((claim) => claim.value.measure === 'killed' && claim.value.part === 'total' && claim.value.best === dead.value.best && /\/verb$/.test(claim.method))) return true
  // 'The deaths of a mother and her sons' may count the one who did it; 'killed his wife' cannot.
  if (dead !== undefined && (/\b(?:deaths?|bodies|found|in (?:an? )?(?:\w+ )?murder)\b/i.test(dead.words) || (dead.value.best === 1 && !/\/verb$/.test(dead.method) && !claims.some(({ method }) => method === attacker)))) return false
  return dead === undefined || (dead.value.addedUp === undefined && /\/(?:verb|argument|near|murder-suicide)$/.test(dead.method))
}

/** By his own hand, or told dead as the attacker. */
function diedHimself(claims: readonly CountClaim[]): boolean {
  return claims.some((claim) => claim.polarity === 'affirms' && (claim.method === ownLife || (claim.value.measure === 'killed' && claim.value.group?.status === 'attacker' && claim.value.best === 1)))
}

const ownLife = 'rule:counts/own-life'
const attacker = 'rule:counts/attacker'

/** Rules by which who did it is told as dead, besides those whom it befell. */
const ownDeath: ReadonlySet<string> = new Set([ownLife, attacker])

function numberOf(claim: CountClaim | undefined): number | null {
  if (claim === undefined) return null
  if (claim.polarity === 'denies') return 0
  const { best, min, max, comparator } = claim.value
  return best ?? (comparator === '<=' ? max : min) ?? max
}
