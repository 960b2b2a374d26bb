// Trains the models by which the MUC-4 adapter judges of which reports the five-role metric is told (`eval/muc4-told.ts`), on the
// development documents of events-muc4; writes `eval/muc4-told.json`. Prints the metric over five folds, each judged with weights from
// the other four alone. Run: node training/train-muc4-told.ts [--data DIR]
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type MucDocument, slotsOfKind } from '../eval/muc4.ts'
import { type RoleTemplate, tellable, toldByRoles } from '../eval/muc4-roles.ts'
import { type ScopeModel, scopeScore } from '../eval/muc4-scope.ts'
import { amongOthers, type Tellable, type ToldModels } from '../eval/muc4-told.ts'
import { openFolder, readRows } from '../eval/open-form.ts'
import { fit } from './fit-scope.ts'
import type { MucDocument as RoleDocument } from './role-examples.ts'
import { readUnseen } from './unseen-readings.ts'

type KeyTemplate = { readonly incident_type: string } & { readonly [role in Role]: readonly (readonly (readonly [string, number])[])[] }
const roles = ['PerpInd', 'PerpOrg', 'Target', 'Victim', 'Weapon'] as const
type Role = (typeof roles)[number]

const { values } = parseArgs({ options: { data: { type: 'string' } } })
const folder = openFolder('events-muc4', values)
const files = readdirSync(folder).filter((name) => /^gtt-.*\.jsonl/.test(name))
const keys = new Map(files.flatMap((name) => readRows<{ docid: string; templates: KeyTemplate[] }>(join(folder, name))).map((row) => [row.docid, row.templates]))
const documents = readRows<MucDocument & RoleDocument>(join(folder, 'docs-dev.jsonl'))
const folds = 5
/** What large weights cost in the model for a report by itself and in the one for it among others; chosen on folds. */
const penalty = { alone: 16, together: 32 }

const readings = readUnseen(documents, folds)
const reports: Tellable[][] = documents.map((document, i) => {
  const reading = readings[i] as (typeof readings)[number]
  return tellable(reading, document, (report) => slotsOfKind(report, reading, document)).map(({ told }) => told)
})
const wanted = reports.map((each, i) => {
  const pairs = pairsOf(each.map((one) => one.roles), keys.get((documents[i] as MucDocument).id) ?? [])
  return each.map((one) => pairs.some(({ own }) => own === one.roles))
})

console.log(`${documents.length} documents, ${wanted.flat().length} reports, ${wanted.flat().filter(Boolean).length} wanted`)
const all = documents.map((_, i) => i)
const byFold = Array.from({ length: folds }, (_, fold) => modelsFrom(all.filter((i) => i % folds !== fold)))
printScore((i) => byFold[i % folds] as ToldModels)
writeFileSync(new URL('../eval/muc4-told.json', import.meta.url), `${JSON.stringify(modelsFrom(all), null, 1)}\n`)

/**
 * The models that some documents teach. What a report is worth by itself is told to the second model by weights that have not seen its
 * document, as it will be in use. They have seen only documents among these: of one that is to be judged by the result nothing may leak in,
 * or the second model would read off the first one's scores what that document's labels are (3 points of the metric, all of them untrue:
 * 46.1 where 43.2 is, on the same folds, what documents unseen by both models get).
 */
function modelsFrom(from: readonly number[]): ToldModels {
  const parts = 4
  const aloneFrom = (some: readonly number[]) => fit(rowsOf(some, (i, j) => reports[i]?.[j]?.features ?? []), penalty.alone)
  const unseen = Array.from({ length: parts }, (_, part) => aloneFrom(from.filter((_, at) => at % parts !== part)))
  const scores = new Map(from.map((i, at) => [i, (reports[i] as Tellable[]).map(({ features }) => scopeScore(features, unseen[at % parts] as ScopeModel))]))
  const rows = rowsOf(from, (i, j) => [...(reports[i]?.[j]?.features ?? []), ...amongOthers(reports[i] as Tellable[], scores.get(i) as number[], j)])
  return { alone: aloneFrom(from), together: fit(rows, penalty.together) }
}

function rowsOf(from: readonly number[], features: (document: number, report: number) => readonly string[]): { features: readonly string[]; wanted: boolean }[] {
  return from.flatMap((i) => (reports[i] as Tellable[]).map((_, j) => ({ features: features(i, j), wanted: wanted[i]?.[j] as boolean })))
}

/** Pairs of a document's reports with templates of its key: those of one kind that share most fillers first, each once. */
function pairsOf(ours: readonly RoleTemplate[], key: readonly KeyTemplate[]): { template: KeyTemplate; own: RoleTemplate; shared: number }[] {
  const pairs = key.flatMap((template) => ours.flatMap((own) => {
    if (!template.incident_type.includes(own.incident_type)) return []
    const shared = roles.flatMap((role) => own[role].filter((entity) => template[role].some((mentions) => mentions.some(([words]) => plain(words) === plain(entity[0] as string)))))
    return [{ template, own, shared: shared.length }]
  }))
  const taken = new Set<unknown>()
  return pairs.sort((a, b) => b.shared - a.shared).filter(({ template, own }) => {
    if (taken.has(template) || taken.has(own)) return false
    taken.add(template).add(own)
    return true
  })
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[!-/:-@[-`{-~]/g, '').replace(/\b(?:an?|the)\b/g, ' ').split(/\s+/).filter(Boolean).join(' ')
}

/** The metric, but for its search of the best pairs, which takes minutes where a document has many reports. */
function printScore(modelsOf: (document: number) => ToldModels): void {
  let right = 0
  let told = 0
  let all = 0
  const size = (template: RoleTemplate | KeyTemplate) => 1 + roles.reduce((sum, role) => sum + template[role].length, 0)
  documents.forEach((document, i) => {
    const reading = readings[i] as (typeof readings)[number]
    const ours = toldByRoles(reading, document, (report) => slotsOfKind(report, reading, document), modelsOf(i))
    const key = keys.get(document.id) ?? []
    right += pairsOf(ours, key).reduce((sum, { shared }) => sum + 1 + shared, 0)
    told += ours.reduce((sum, template) => sum + size(template), 0)
    all += key.reduce((sum, template) => sum + size(template), 0)
  })
  console.log(`five roles: P ${((100 * right) / told).toFixed(1)} R ${((100 * right) / all).toFixed(1)} F ${((200 * right) / (told + all)).toFixed(1)}`)
}
