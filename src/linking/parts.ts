import { agesAndRanks, conditionFigure, particularPerson, statedOne } from '../lexicon/en/names.ts'
import { isPersonNoun } from '../lexicon/en/people.ts'
import { type Claim, type CountClaim, isCount } from '../record/claim.ts'
import type { Report } from '../record/report.ts'
import { phraseOf } from './relations.ts'

/** A claim of a row with the report it stands in and the origin it rests on. */
export interface Saying {
  readonly claim: Claim
  readonly report: Report
  readonly originId: string
}

/**
 * Figures of one row (one measure) that count a part, marked as such, so that they rival no total:
 * - a smaller exact figure beside a larger one of the same origin in the same report;
 * - in the same report, whoever says it, persons told without a number, particular persons ("his two cousins", "Ada Brink and her son")
 *   and those in one state of health ("six remained in critical condition");
 * - one particular person ("Brink", "the boy", "each person") where another report counts more: it does not say that there were no others.
 * The other way round "three others were wounded" is a total where the report gives no other figure of the wounded.
 */
export function withPartsMarked<S extends Saying>(row: readonly S[]): S[] {
  const entries = row.map((entry) => (isTotalOfOthers(entry, row) ? withPart(entry, 'total') : entry))
  const largest = new Map<string, number>()
  const raise = (key: string, value: number) => largest.set(key, Math.max(value, largest.get(key) ?? 0))
  for (const { claim, report, originId } of entries) {
    if (!isCount(claim) || !isWhole(claim) || !isSure(claim) || claim.polarity !== 'affirms' || claim.value.best === null)
      continue
    raise(report.id, claim.value.best)
    raise('', claim.value.best)
    // An update replaces the smaller figure; it does not hold it.
    if (claim.value.part === 'total') raise(`${report.id} ${originId}`, claim.value.best)
  }
  return entries.map((entry) => {
    const { claim, report, originId } = entry
    if (!isCount(claim) || claim.value.part !== 'total') return entry
    const { best, min, comparator } = claim.value
    const inReport = largest.get(report.id) ?? 0
    const inHospital = conditionFigure.test(claim.words) && (best ?? min ?? Infinity) < Math.max(inReport, casualtiesIn(report))
    if (inHospital) return withPart(entry, 'subset')
    if (comparator !== '=' || best === null) return entry
    const untold = best === 1 && !statedOne.test(phraseOf(claim).replace(agesAndRanks, ''))
    const isPart =
      best < (largest.get(`${report.id} ${originId}`) ?? 0) ||
      (best < inReport && (untold || isParticular(claim))) ||
      (untold && isParticular(claim) && (largest.get('') ?? 0) > 1)
    return isPart ? withPart(entry, 'subset') : entry
  })
}

/** The most that the report counts as killed or hurt together: "five were shot; two are in critical condition". */
function casualtiesIn(report: Report): number {
  const together = report.claims.filter((claim) => claim.property === 'count.casualties_unspecified').filter(isCount)
  return Math.max(0, ...together.filter(isWhole).map((claim) => claim.value.best ?? 0))
}

/** A figure that counts all it tells of, not some of them. */
export function isWhole(claim: CountClaim): boolean {
  return claim.value.part === 'total' || claim.value.part === 'update'
}

/** True when the words tie the figure to the act; others merely stand near one ("Wallace, 26, was pronounced dead"). */
export function isSure(claim: CountClaim): boolean {
  return claim.confidence >= 0.7
}

function withPart<S extends Saying>(entry: S, part: 'total' | 'subset'): S {
  const claim = entry.claim as CountClaim
  return { ...entry, claim: { ...claim, value: { ...claim.value, part } } }
}

/** "Three others": besides those of another measure, when the report gives no figure of this one. */
function isTotalOfOthers({ claim, report }: Saying, row: readonly Saying[]): boolean {
  if (!isCount(claim) || claim.value.part !== 'additional' || claim.value.group?.status === 'attacker') return false
  const besides = report.claims.some((other) => isCount(other) && other.property !== claim.property && isWhole(other))
  return besides && !row.some((other) => other.report.id === report.id && isCount(other.claim) && isWhole(other.claim))
}

/** True when the words name or point at particular persons: "Ada Brink", "his two cousins", "the boy"; not "a woman", "Two men", "Teen". */
function isParticular(claim: CountClaim): boolean {
  const words = claim.value.group?.words ?? ''
  if (particularPerson.test(words)) return true
  const last = words.match(/\p{Lu}[\p{L}'’-]+(?=[^\p{L}]*$)/u)?.[0]
  return last !== undefined && !isPersonNoun.has(last.toLowerCase()) && !isPersonNoun.has(last.toLowerCase().replace(/s$/, ''))
}
