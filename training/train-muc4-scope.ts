// Trains the models by which the MUC-4 adapter judges what MUC's rule book wants a template of (`eval/muc4-scope.ts`), what kind of
// incident it is (`eval/muc4-kind.ts`), what became of a human target (`eval/muc4-victims.ts`) and where the sum of the dead is right
// (`eval/muc4-dead.ts`), on the development documents of events-muc4; writes a .json beside each. Features say what our record says of a report; no word of a
// text is among them. Prints the score over five folds, each scored with weights from the other four.
// Run: node training/train-muc4-scope.ts [--data DIR] [--predictions FILE]
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Slots } from '../eval/muc4-fills.ts'
import { type Given, type MucDocument, type MucTemplate, nameOf, templateOf } from '../eval/muc4.ts'
import { type DeadModel, scoreOfDead } from '../eval/muc4-dead.ts'
import { kindFeatures } from '../eval/muc4-kind.ts'
import { withFillers } from '../eval/muc4-roles.ts'
import { mucType, type ScopeModel, scopeFeatures, scopeScore } from '../eval/muc4-scope.ts'
import { type EffectModels, effectFeatures, entries } from '../eval/muc4-victims.ts'
import { readRows } from '../eval/open-form.ts'
import type { Reading, Report } from '../src/record/report.ts'
import { fit } from './fit-scope.ts'
import { fitTrees } from './fit-trees.ts'
import { fillOf, type MucDocument as RoleDocument } from './role-examples.ts'
import { readUnseen } from './unseen-readings.ts'

interface Example {
  readonly fold: number
  readonly report: Report
  readonly reading: Reading
  readonly features: readonly string[]
  template: MucTemplate
  /** True where the set's scorer lays it beside a template of the key; null beside an optional one. */
  wanted: boolean | null
  /** The template of the key beside it. */
  key: number | null
}

const { values } = parseArgs({ options: { data: { type: 'string' }, predictions: { type: 'string' } } })
const root = new URL('../../shared/eval/events-muc4', import.meta.url).pathname
const documents = readRows<MucDocument & RoleDocument>(join(values.data ?? join(root, 'open'), 'docs-dev.jsonl'))
const folds = 5
let folder: string | null = null
/** From these log odds (chance 0.85) on a kind of its own is told; chosen on the folds, where 0.75 and 0.95 are within 0.3 points of it. */
const leastSure = 1.75
/** From these log odds on a sum of dead is told: of the sums told a few more are right then, and on the folds leaving the others open costs no score. */
const leastSureDead = -0.8

const readings = readUnseen(documents, folds)

const untold: ScopeModel = { start: -9, threshold: 0, weights: {} }
// An ATTACK is laid beside templates of any kind: what kind the key has is learned from there.
let examples = examplesWith(() => ({ kind: 'ATTACK', effects: { DEATH: untold, INJURY: untold } }))
label()
const kinds = kindRows()
const fitKinds = (rows: readonly KindRow[]): ScopeModel => ({ ...fit(rows, 2), threshold: leastSure })
const kindModels = Array.from({ length: folds }, (_, fold) => fitKinds(kinds.filter((each) => each.fold !== fold)))
writeFileSync(new URL('../eval/muc4-kind.json', import.meta.url), `${JSON.stringify(fitKinds(kinds), null, 1)}\n`)
const effects = effectRows()
const effectModels = Array.from({ length: folds }, (_, fold) => fitEffects(effects.filter((each) => each.fold !== fold)))
writeFileSync(new URL('../eval/muc4-effects.json', import.meta.url), `${JSON.stringify(fitEffects(effects), null, 1)}\n`)
const given = (i: number, report: Report) => ({ kind: kindOf(report, kindModels[i % folds] as ScopeModel), effects: effectModels[i % folds] as EffectModels })
examples = examplesWith((i, report) => ({ ...given(i, report), scoreOf: () => 0, isSureOfDead: () => true }))
label()
const all = examples.flat().filter((each) => each.wanted !== null)
console.log(`${documents.length} documents, ${all.length} reports, ${all.filter((each) => each.wanted).length} wanted`)

const held = new Map<Example, number>()
for (let fold = 0; fold < folds; fold += 1) {
  const model = fit(all.filter((each) => each.fold !== fold), 4)
  for (const each of examples.flat()) if (each.fold === fold) held.set(each, scopeScore(each.features, model))
}
// What is not sure of its dead is learned from what the templates say as long as nothing is held back.
const dead = deadRows()
const fitDead = (rows: readonly DeadRow[]): DeadModel => {
  const told = rows.map(({ features, wanted }) => ({ values: new Map(features.map((feature) => [feature, 1])), wanted }))
  return { ...fitTrees(told, { trees: 200, depth: 2, rate: 0.05, leastRows: 12, penalty: 5, share: 1 }), threshold: leastSureDead }
}
const deadModels = Array.from({ length: folds }, (_, fold) => fitDead(dead.filter((each) => each.fold !== fold)))
writeFileSync(new URL('../eval/muc4-dead.json', import.meta.url), oneTreeALine(fitDead(dead)))
for (let least = -2.4; least <= 1; least += 0.2) {
  const told = dead.filter((row) => row.score > -0.8 && scoreOfDead(row.features, deadModels[row.fold] as DeadModel) > least)
  console.log(`dead told from ${least.toFixed(1)}: ${told.filter((row) => row.wanted).length} of ${told.length} right`)
}
examples.forEach((each, i) => {
  for (const one of each) {
    const isSureOfDead = (features: readonly string[]) => scoreOfDead(features, deadModels[one.fold] as DeadModel) > leastSureDead
    one.template = toldOf(i, one, isSureOfDead)
  }
})
const tried: { threshold: number; score: number }[] = []
for (let threshold = -2.4; threshold <= 0.8; threshold += 0.2) {
  const [score, recall, precision] = scored(threshold)
  console.log(`from ${threshold.toFixed(1)}: all templates F ${score.toFixed(1)} R ${recall.toFixed(1)} P ${precision.toFixed(1)}`)
  tried.push({ threshold: Math.round(10 * threshold) / 10, score })
}
// Neighbours are counted in: the score jumps by a few tenths from one threshold to the next.
const smooth = tried.map((_, i) => [i - 1, i, i + 1].reduce((sum, at) => sum + (tried[at]?.score ?? 0), 0) / 3)
// Where recall and precision weigh the same, the middle is taken.
const alike = smooth.flatMap((score, at) => (score > Math.max(...smooth) - 0.15 ? [at] : []))
const best = tried[alike[Math.floor(alike.length / 2)] as number] as { threshold: number }
const model = { ...fit(all, 4), threshold: best.threshold }
writeFileSync(new URL('../eval/muc4-scope.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`)
console.log(`threshold ${model.threshold}, ${Object.keys(model.weights).length} weights`)
if (values.predictions) writeFileSync(values.predictions, answers(best.threshold))

function oneTreeALine({ start, threshold, trees }: DeadModel): string {
  return `{"start":${start},"threshold":${threshold},"trees":[\n${trees.map((tree) => JSON.stringify(tree)).join(',\n')}\n]}\n`
}

/** The template of a report as in use: without fillers that are hardly worth their place. */
function toldOf(i: number, one: Example, isSureOfDead: (features: readonly string[]) => boolean): MucTemplate {
  const scores = new Map(examples[i]?.map((each) => [nameOf(each.report), held.get(each) as number]))
  const scoreOf = (report: Report) => scores.get(nameOf(report)) as number
  return templateOf(withFillers(one.report, scoreOf(one.report)), one.reading, documents[i] as MucDocument, Number(one.template.n), { ...given(i, one.report), scoreOf, isSureOfDead })
}

function kindOf(report: Report, kindModel: ScopeModel): string {
  return scopeScore(kindFeatures(report), kindModel) > leastSure ? (mucType(report) as string) : 'ATTACK'
}

function examplesWith(given: (document: number, report: Report) => Given): Example[][] {
  return documents.map((document, i) => {
    const reading = readings[i] as Reading
    return reading.reports
      .filter((report) => mucType(report) !== null)
      .map((report, n) => ({ fold: i % folds, report, reading, features: scopeFeatures(report, document, reading), template: templateOf(report, reading, document, n + 1, given(i, report)), wanted: false, key: null }))
  })
}

interface KindRow { readonly fold: number; readonly features: readonly string[]; readonly wanted: boolean }

/** The reports of a kind of their own beside a template of the key, with whether the key has that kind. */
function kindRows(): KindRow[] {
  return examples.flatMap((each, i) => each.flatMap(({ fold, report, key }) => {
    const own = mucType(report)
    if (key === null || own === 'ATTACK') return []
    return [{ fold, features: kindFeatures(report), wanted: documents[i]?.templates[key]?.slots['inc-type']?.[0]?.alt[0] === own }]
  }))
}

interface DeadRow { readonly fold: number; readonly score: number; readonly features: readonly string[]; readonly wanted: boolean }

/** The reports that may be told and have an exact number of dead, with whether the key has the same. */
function deadRows(): DeadRow[] {
  return examples.flatMap((each, i) => each.flatMap((one): DeadRow[] => {
    const score = held.get(one) as number
    if (score < -2) return []
    let features: readonly string[] = []
    const isSureOfDead = (own: readonly string[]) => (features = own).length > 0
    const { slots } = toldOf(i, one, isSureOfDead)
    if (features.length === 0) return []
    const key = one.key === null ? null : ((documents[i] as MucDocument).templates[one.key] as MucTemplate).casualties.killed
    return [{ fold: one.fold, score, features, wanted: key?.exact === true && key.min === deadOf(slots) }]
  }))
}

/** The sum of the numbers of a template's dead. */
function deadOf(slots: Slots): number {
  const dead = (slots['hum-tgt-effect'] ?? []).filter(({ alt }) => alt[0] === 'DEATH').map(({ ref }) => ref[0])
  return (slots['hum-tgt-num'] ?? []).filter(({ ref }) => dead.includes(ref[0])).reduce((sum, { alt }) => sum + Number((alt[0] as string).replace('~', '')), 0)
}

interface EffectRow { readonly fold: number; readonly features: readonly string[]; readonly effect: string | null }

/** The human targets that the key names too, with what became of them by the key. */
function effectRows(): EffectRow[] {
  return examples.flatMap((each, i) => each.flatMap(({ fold, report, reading, key }) => {
    if (key === null) return []
    const { slots } = (documents[i] as MucDocument).templates[key] as MucTemplate
    const fills = [...(slots['hum-tgt-name'] ?? []), ...(slots['hum-tgt-desc'] ?? [])]
    const victims = entries(report, reading)
    return victims.flatMap((victim): EffectRow[] => {
      const fill = fills[fillOf([...(victim.name === null ? [] : [victim.name]), ...victim.descriptions], fills.map(({ alt }) => ({ alt, opt: false })))]
      if (fill === undefined) return []
      const told = (slots['hum-tgt-effect'] ?? []).filter(({ ref }) => ref.some((words) => fill.alt.includes(words) || fill.ref.includes(words))).flatMap(({ alt }) => alt)
      return [{ fold, features: effectFeatures(victim, report, victims), effect: told.includes('DEATH') ? 'DEATH' : told.includes('INJURY') ? 'INJURY' : null }]
    })
  }))
}

function fitEffects(rows: readonly EffectRow[]): EffectModels {
  const of = (effect: string) => fit(rows.map((row) => ({ features: row.features, wanted: row.effect === effect })), 1)
  return { DEATH: of('DEATH'), INJURY: of('INJURY') }
}

/** Lets the set's own scorer say which of our templates stand beside one of the key. */
function label(): void {
  const rows = examples.map((each, i) => JSON.stringify({ id: documents[i]?.id, key: documents[i]?.templates, ours: each.map(({ template }) => template) }))
  const script = `
import sys,json
sys.path.insert(0,'.')
import muc4
for line in open(sys.argv[1]):
    row=json.loads(line); pairs=muc4.align(row['key'],row['ours'])
    print(json.dumps({str(j):[i,bool(row['key'][i]['optional'])] for i,j in pairs.items()}))
`
  const lines = python(script, [file('labels.jsonl', rows.join('\n'))]).trim().split('\n')
  lines.forEach((line, i) => {
    for (const [n, [key, optional]] of Object.entries(JSON.parse(line) as Record<string, [number, boolean]>)) {
      const example = examples[i]?.[Number(n)]
      if (example) Object.assign(example, { wanted: optional ? null : true, key })
    }
  })
}

function answers(threshold: number): string {
  return `${examples.map((each, i) => JSON.stringify({ id: documents[i]?.id, templates: each.filter((one) => (held.get(one) as number) > threshold).map(({ template }) => template) })).join('\n')}\n`
}

function scored(threshold: number): [number, number, number] {
  const script = `
import sys,json
sys.path.insert(0,'.')
import muc4
load=lambda p:{d['id']:d['templates'] for d in map(json.loads,open(p))}
r,p,f=muc4.summarise(muc4.evaluate(load(sys.argv[1]),load(sys.argv[2])))['ALL TEMPLATES'][1]
print(100*f,100*(r or 0),100*(p or 0))
`
  const gold = file('gold.jsonl', documents.map((document) => JSON.stringify(document)).join('\n'))
  return python(script, [gold, file('ours.jsonl', answers(threshold))]).trim().split(' ').map(Number) as [number, number, number]
}

function file(name: string, content: string): string {
  const path = join(work(), name)
  writeFileSync(path, content)
  return path
}

function work(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'muc4-scope-'))
  return folder
}

function python(script: string, parameters: readonly string[]): string {
  return execFileSync('python3', ['-c', script, ...parameters], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
}
