import { readFileSync } from 'node:fs'
import { familyOf } from '../src/record/act.ts'
import type { Report } from '../src/record/report.ts'
import { mucType, type ScopeModel, scopeScore } from './muc4-scope.ts'

/**
 * MUC's kind of an incident as a template of the whole task tells it. ATTACK stands over the other kinds in MUC's hierarchy and is half
 * right for each of them, while a template of a wrong kind is laid beside none of the key: where our record is not sure, it is an ATTACK.
 */
export function toldKind(report: Report): string {
  const own = mucType(report) as string
  return own === 'ATTACK' || scopeScore(kindFeatures(report), model()) > model().threshold ? own : 'ATTACK'
}

let kept: ScopeModel | null = null

function model(): ScopeModel {
  kept ??= JSON.parse(readFileSync(new URL('./muc4-kind.json', import.meta.url), 'utf8')) as ScopeModel
  return kept
}

/** What our record says of the kind of a report, as names that are true of it; no word of the text but verbs of acts. */
export function kindFeatures(report: Report): string[] {
  const acts = report.claims.filter((claim) => claim.property === 'act')
  const types = acts.map((claim) => claim.value.type)
  const share = types.filter((type) => type === report.type).length / types.length
  const number = (property: string) => Math.min(2, report.claims.filter((claim) => claim.property === property).length)
  const features = [
    `type=${report.type}`,
    `share=${Math.round(4 * share)}`,
    `first=${types[0]}`,
    `last=${types.at(-1)}`,
    `families=${[...new Set(types.map(familyOf))].sort().join('+')}`,
    ...[...new Set(types)].map((type) => `has=${type}`),
    ...actWords(report),
    ...[...new Set(report.claims.flatMap((claim) => (claim.property === 'weapon' ? [claim.value.weapon] : [])))].map((weapon) => `weapon=${weapon}`),
    `acts=${Math.min(acts.length, 5)}`,
    `victims=${number('participant.victim')}`,
    `targets=${number('target')}`,
  ]
  return [...features, ...features.map((each) => `${mucType(report)}&${each}`)]
}

/** The words by which the acts of a report were found, as features. */
export function actWords(report: Report): string[] {
  return [...new Set(report.claims.flatMap((claim) => (claim.property === 'act' ? [`by=${claim.method.split('/').at(-1)}`] : [])))]
}
