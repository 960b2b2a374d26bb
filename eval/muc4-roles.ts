import type { Reading, Report } from '../src/record/report.ts'
import type { Fill, Slots } from './muc4-fills.ts'
import { mucType, type Told } from './muc4-scope.ts'
import { chancesTold, type Tellable, toldFeatures, type ToldModels } from './muc4-told.ts'

/** A template in the form of the five-role metric: every filler an entity of one mention, in lower case. */
export interface RoleTemplate {
  readonly incident_type: string
  readonly PerpInd: string[][]
  readonly PerpOrg: string[][]
  readonly Target: string[][]
  readonly Victim: string[][]
  readonly Weapon: string[][]
}

/** A template's string slots as that metric has them: its key holds victims with a name only, and no descriptions of people. */
export function fiveRoles(slots: Slots): RoleTemplate {
  const entities = (fills: readonly Fill[] | undefined) => (fills ?? []).map((each) => [(each.alt[0] ?? '').toLowerCase()])
  return {
    incident_type: (slots['inc-type']?.[0]?.alt[0] ?? 'attack').toLowerCase(),
    PerpInd: entities(slots['perp-ind-id']),
    PerpOrg: entities(slots['perp-org-id']),
    Target: entities(slots['phys-tgt-id']),
    Victim: entities(slots['hum-tgt-name']),
    Weapon: entities(slots['inc-instr-id']),
  }
}

/** From this chance on a template is told: the metric takes a template's kind for one fill among its others. */
const leastTemplate = 0.2

/**
 * From this chance on, that its template is wanted and that it stands in its role, a filler is told: near half of a metric's score it
 * is worth its place. Chosen, as the one before, on folds of the development documents; of all slots of a template fillers are few.
 */
const leastFiller = { roles: 0.18, templates: 0.1 }

/** The reports of a document as the five-role metric would be told them, with all their fillers. */
export function tellable(reading: Reading, document: Told, slotsOf: (report: Report) => Slots): { report: Report; told: Tellable }[] {
  return reading.reports.filter((report) => mucType(report) !== null).map((report) => {
    const slots = slotsOf(report)
    const described = (slots['hum-tgt-desc'] ?? []).map(({ alt }) => alt[0] as string)
    return { report, told: { features: toldFeatures(report, document, reading), roles: fiveRoles(slots), described } }
  })
}

/** What the five-role metric is told of a document: the templates, with the fillers that are worth it. */
export function toldByRoles(reading: Reading, document: Told, slotsOf: (report: Report) => Slots, models?: ToldModels): RoleTemplate[] {
  const reports = tellable(reading, document, slotsOf)
  const chances = chancesTold(reports.map(({ told }) => told), models)
  return reports.flatMap(({ report }, i) => {
    const chance = chances[i] as number
    return chance >= leastTemplate ? [fiveRoles(slotsOf(withWorthwhile(report, chance, leastFiller.roles)))] : []
  })
}

/** A report without the fillers that are hardly worth their place in a template of the whole task; `score` is its log odds of being wanted. */
export function withFillers(report: Report, score: number): Report {
  return withWorthwhile(report, 1 / (1 + Math.exp(-score)), leastFiller.templates)
}

function withWorthwhile(report: Report, wanted: number, least: number): Report {
  return { ...report, claims: report.claims.filter((claim) => !inRoles.has(claim.property) || claim.confidence * wanted >= least) }
}

const inRoles: ReadonlySet<string> = new Set(['responsibility', 'participant.victim', 'target', 'weapon'])
