import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Claim } from '../src/record/claim.ts'
import { unitWords } from '../src/lexicon/en/numbers.ts'
import type { Reading, Report } from '../src/record/report.ts'
import type { TimeValue } from '../src/record/time.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { type RoleTemplate, toldByRoles, withFillers } from './muc4-roles.ts'
import { type Fill, fill, type Slots } from './muc4-fills.ts'
import { withDescriptions } from './muc4-descriptions.ts'
import { withFurtherKinds } from './muc4-further.ts'
import { perpetrators } from './muc4-perpetrators.ts'
import { toldKind } from './muc4-kind.ts'
import { mucType, ofInterest, scoreWanted, wantedByMuc } from './muc4-scope.ts'
import { instrumentType, muc, numberWord, physicalType, plainFill, victimType } from './muc4-terms.ts'
import { type DeadTold, isSureOfDead, withDeadCounted, withDeadSure } from './muc4-dead.ts'
import { type EffectModels, figureOf, victimsOf, withoutWhole } from './muc4-victims.ts'
import { readText, tools } from './reading-tools.ts'
import { openFiles, openFolder, readRows, writeAnswers } from './open-form.ts'

export interface MucDocument { readonly id: string; readonly text: string; readonly date: string | null; readonly place: string | null; readonly templates: unknown[] }
export interface MucTemplate { n: string; optional: boolean; slots: Slots; date_intervals: (string | null)[][]; casualties: { killed: Figure | null; injured: Figure | null } }
interface Figure { min: number | null; max: number | null; exact: boolean }

/** MUC-4: our reports as incident templates, under MUC's own scope rules, scored by the set's own scorer. */
export const muc4: EvalSet = {
  name: 'muc4',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const root = new URL('../../shared/eval/events-muc4', import.meta.url).pathname
    const folder = openFolder('events-muc4', options)
    const names = (process.env['MUC_FILES'] ?? 'docs-tst1.jsonl,docs-tst2.jsonl').split(',')
    const parts = openFiles('events-muc4', options, names, /^docs.*\.jsonl$/).map((file) => ({
      name: basename(file, '.jsonl').replace(/^docs-/, ''),
      read: readRows<MucDocument>(file).slice(0, options.limit).map(readingOf),
    }))
    const all = parts.flatMap(({ read }) => read)
    writeAnswers(options, all.map(answerOf))
    // The published figures stand for each test set by itself.
    const apart = options.data !== undefined && parts.length > 1 ? parts : []
    return [...scoresOf('muc4', root, folder, all), ...apart.flatMap(({ name, read }) => scoresOf(`muc4 ${name}`, root, folder, read))]
  },
}

interface ReadMuc { readonly document: MucDocument; readonly templates: MucTemplate[]; readonly roles: RoleTemplate[] }

function readingOf(document: MucDocument): ReadMuc {
  const reading = readMuc(document)
  const roles = toldByRoles(reading, document, (report) => slotsOfKind(report, reading, document))
  return { document, templates: templatesOf(reading, document), roles }
}

/** A report's slots under the kind that our record has for it. */
export function slotsOfKind(report: Report, reading: Reading, document: MucDocument): Slots {
  return templateOf(report, reading, document, 1, { kind: mucType(report) as string }).slots
}

function answerOf({ document, templates }: ReadMuc): { id: string; templates: MucTemplate[] } {
  return { id: document.id, templates }
}

function scoresOf(set: string, root: string, folder: string, read: readonly ReadMuc[]): EvalRow[] {
  const work = mkdtempSync(join(tmpdir(), 'muc4-'))
  const gold = join(work, 'gold.jsonl')
  const system = join(work, 'system.jsonl')
  writeFileSync(gold, `${read.map(({ document }) => JSON.stringify(document)).join('\n')}\n`)
  const answers = read.map(answerOf)
  writeAnswers({ out: system }, answers)
  const scored = JSON.parse(python(root, ['-c', scoreScript, gold, system])) as Record<string, number>
  const product = python(root, ['muc4.py', 'product', gold, system])
  const roles = rolesScore(root, folder, work, read)
  const figure = (pattern: RegExp) => Number(pattern.exec(product)?.[1] ?? 0)
  if (process.env['EVAL_VERBOSE']) console.error(python(root, ['muc4.py', 'scorejson', gold, system]), product)
  // Only after a whole run: the files of one that failed are there to be looked at.
  rmSync(work, { recursive: true })
  const row = (measure: string, score: number, published: string, must: number | null, aim: number | null): EvalRow => ({ set, measure, n: read.length, score, interval: null, published, must, aim })
  return [
    row('all templates F', scored['all'] ?? 0, 'GE 1992 57.2 / 55.9', 45, 58),
    row('all templates R', scored['recall'] ?? 0, '-', null, null),
    row('all templates P', scored['precision'] ?? 0, '-', null, null),
    ...(roles ? [{ ...row('five roles F1', roles.score, 'GE 54.3, IterX 53.0', 45, 56), n: roles.n }] : []),
    row('killed exact P', figure(/killed[^\n]*?P\s+([\d.]+)/), 'GE 43.3', 60, 70),
    row('killed exact R', figure(/killed[^\n]*?R\s+([\d.]+)/), 'GE 40.3', 45, 60),
  ]
}

/** Runs the set's own scorer and hands back its sums. */
const scoreScript = `
import sys,json
sys.path.insert(0,'.')
import muc4
load=lambda p:{d['id']:d['templates'] for d in map(json.loads,open(p))}
g,s=load(sys.argv[1]),load(sys.argv[2])
out=muc4.summarise(muc4.evaluate(g,s))
r,p,f=out['ALL TEMPLATES'][1]
print(json.dumps({'all':100*f,'recall':100*(r or 0),'precision':100*(p or 0)}))
`

/** The published metric of the five string roles: the set's second scorer, over the documents read that have its key in the folder; null when none has. */
function rolesScore(root: string, folder: string, work: string, read: readonly ReadMuc[]): { score: number; n: number } | null {
  const files = readdirSync(folder).filter((name) => /^gtt-.*\.jsonl/.test(name))
  const known = files.flatMap((name) => readRows<{ docid: string; templates: unknown }>(join(folder, name)))
  const key = new Map(known.map((row) => [rolesNumber(row.docid), row.templates]))
  const wanted = read.map(({ document, roles }) => ({ number: rolesNumber(document.id), roles })).filter(({ number }) => key.has(number))
  if (wanted.length === 0) return null
  const gold = join(work, 'roles-gold.jsonl')
  const system = join(work, 'roles-system.json')
  writeFileSync(gold, `${wanted.map(({ number }) => JSON.stringify({ docid: number, templates: key.get(number) })).join('\n')}\n`)
  writeFileSync(system, JSON.stringify(Object.fromEntries(wanted.map(({ number, roles }) => [number, roles]))))
  const table = python(root, ['gtt_score.py', 'tf', gold, system])
  if (process.env['EVAL_VERBOSE']) console.error(table)
  return { score: Number(/^micro_avg.*F1\s+([\d.]+)/m.exec(table)?.[1] ?? Number.NaN), n: wanted.length }
}

/** The scorer's short form of a document's name: 'TST3-MUC4-0012' is 30012 in its files; the development documents stand at 0. */
function rolesNumber(id: string): string {
  const [set, , n] = id.split('-')
  return n === undefined ? id : String(Number(/\d$/.exec(set ?? '')?.[0] ?? 0) * 10_000 + Number(n))
}

function python(folder: string, parameters: readonly string[]): string {
  return execFileSync('python3', parameters, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
}

/** The templates of one document: every report within MUC's scope. */
function templatesOf(reading: Reading, document: MucDocument): MucTemplate[] {
  const scores = new Map(reading.reports.map((report) => [nameOf(report), scoreWanted(report, document, reading)]))
  const scoreOf = (report: Report) => scores.get(nameOf(report)) as number
  return reading.reports.filter((report) => wantedByMuc(report, document, reading)).map((report, i) => templateOf(withFillers(report, scoreOf(report)), reading, document, i + 1, { scoreOf }))
}

/** What a report is known by, also without some of its fillers. */
export function nameOf({ id, type }: Report): string {
  return `${id} ${type}`
}

/** A document as the product reads it, without roles that are hardly likely. */
export function readMuc(document: MucDocument): Reading {
  const { reading } = readText(withoutMarks(document.text), document.date ? { publishedAt: document.date } : {})
  return withFurtherKinds({ ...reading, reports: reading.reports.map(withLikelyRoles) })
}

/** The least confidence of a rule's claim of a role that is taken over; chosen on folds of the development documents. */
const leastConfidence: Readonly<Record<string, number>> = { responsibility: 0.1, 'participant.victim': 0.3, target: 0.1, weapon: 0.1 }

function withLikelyRoles(report: Report): Report {
  return { ...report, claims: report.claims.filter((claim) => claim.method.startsWith('model:') || claim.confidence >= (leastConfidence[claim.property] ?? 0)) }
}

/**
 * A text without the editors' marks of the wire service ('[TEXT]', '[REPORT] [X Y]' before the text, gaps within it), every paragraph on
 * one line: a line that lost its mark is short, and would look like the end of a paragraph.
 */
export function withoutMarks(text: string): string {
  const bare = text.replace(/--((?:\s*\[[^\]]{0,80}\])+)/, '-- ').replace(/\[(?:WORDS? INDISTINCT|PASSAGE OMITTED|[A-Z ]*AS (?:RECEIVED|HEARD|PUBLISHED)|FIGURE INDISTINCT|NAME INDISTINCT)\]/gi, '')
  return bare.replace(/(\S)[ \t]*\n(?=\S)/g, '$1 ')
}

function stageOf(report: Report): 'ACCOMPLISHED' | 'ATTEMPTED' | 'THREATENED' {
  return report.modality === 'future' ? 'THREATENED' : 'ACCOMPLISHED'
}

interface Filler { readonly words: string; readonly claim: Claim }

function targetsOf(report: Report): Filler[] {
  return report.claims.flatMap((claim) => (claim.property === 'target' ? [{ words: claim.value.words, claim }] : []))
}

/** What training gives in place of the shipped weights. */
export interface Given {
  readonly kind?: string
  readonly effects?: EffectModels
  readonly scoreOf?: (report: Report) => number
  readonly isSureOfDead?: (features: readonly string[]) => boolean
}

/** A report as a template. */
export function templateOf(report: Report, reading: Reading, document: MucDocument, n: number, given: Given = {}): MucTemplate {
  const slots: Slots = {}
  const put = (slot: string, ...fills: Fill[]) => {
    if (fills.length > 0) slots[slot] = [...(slots[slot] ?? []), ...fills]
  }
  put('inc-type', fill(given.kind ?? toldKind(report)))
  put('inc-stage', fill(stageOf(report)))
  const date = dateFill(report, document)
  if (date) put('inc-date', fill(date))
  const place = placeFill(report, document, reading)
  if (place) put('inc-loc', fill(place))

  const weapons = new Map<string, { type: string; id: boolean }>()
  for (const claim of report.claims) {
    if (claim.property !== 'weapon') continue
    const words = plainFill(claim.words)
    const kind = instrumentType(words)
    if (kind) weapons.set(words, kind)
  }
  for (const [words, kind] of weapons) {
    if (kind.id) put('inc-instr-id', fill(words))
    put('inc-instr-type', fill(kind.type, [kind.id ? words : '-']))
  }
  perpetrators(report, reading, document.text, put)
  const country = report.places.find((each) => each.country !== null)?.country ?? null
  physicalTargets(report, country, put)
  humanTargets(report, reading, given, country, document, put)
  return { n: String(n), optional: false, slots, date_intervals: [], casualties: { killed: figure(report, 'killed'), injured: figure(report, 'injured') } }
}

function dateFill(report: Report, document: MucDocument): string | null {
  const time = report.time
  const one = (iso: string) => `${iso.slice(8, 10)} ${['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'][Number(iso.slice(5, 7)) - 1]} ${iso.slice(2, 4)}`
  // A day of the week counts no days from the date of the article: 'on or before' it (slot 2, note 1).
  if (time?.rule.startsWith('weekday') && document.date) return `- ${one(document.date)}`
  // A vague window ('last week') and a day that another act has are no dates to MUC: on or before the article.
  if (time && document.date && isLoose(time)) return `- ${one(document.date)}`
  if (time?.earliest && time.latest) return time.earliest === time.latest ? one(time.earliest) : `${one(time.earliest)} - ${one(time.latest)}`
  return document.date ? `- ${one(document.date)}` : null
}

function isLoose(time: TimeValue): boolean {
  return time.rule.startsWith('the ') ? time.rule !== 'the day told next' : time.earliest !== time.latest && /^(?:stretch|unit|ago|deictic\/part)/.test(time.rule)
}

/** The country of interest that most of a document's places and parties are of; null where there is none. */
function countryOf({ reports, actors }: Reading): string | null {
  const votes = new Map<string, number>()
  const codes = [...reports.flatMap((each) => each.places.map((place) => place.country)), ...actors.flatMap((actor) => actor.mentions.map(() => actor.country))]
  for (const code of codes) if (code !== null && ofInterest.has(code)) votes.set(code, (votes.get(code) ?? 0) + 1)
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

const levelWords: Readonly<Record<string, string>> = { L0: 'PLACE', L1: 'NEIGHBORHOOD', L2: 'CITY', L3: 'CITY', L4: 'MUNICIPALITY', L5: 'REGION', L6: 'DEPARTMENT' }

/** The chain of slot 3, larger places first, each only where the text names it; the country alone where only a dateline says more. */
function placeFill(report: Report, document: MucDocument, reading: Reading): string | null {
  const place = report.places.find((each) => each.level !== 'L7') ?? report.places[0]
  const countryName = (code: string) => (tools().gazetteer.countryName(code) ?? '').toUpperCase()
  // MUC wants incidents of nine countries alone: what it wants and the reader put elsewhere, or nowhere, happened in the one that the document is about.
  if (!place?.country || !ofInterest.has(place.country)) {
    const about = countryOf(reading)
    if (about !== null) return countryName(about)
  }
  if (!place?.country) return null
  const country = countryName(place.country)
  if (place.level === 'L7' || place.level === null || isInferredTown(place.reason)) return country
  const level = levelWords[place.level] ?? 'CITY'
  const words = muc(place.words)
  const own = /^(?:CAPITAL|CITY|TOWN|VILLAGE)$/.test(words) && place.name !== null ? plainCapitals(place.name) : words
  const division = place.level === 'L6' || place.admin1 === null ? null : plainCapitals(place.admin1)
  const named = division !== null && division !== own && new RegExp(`\\b${division}\\s+(?:DEPARTMENT|PROVINCE|INTENDANCY|REGION)\\b|\\b(?:DEPARTMENT|PROVINCE)\\s+OF\\s+${division}\\b`).test(document.text.toUpperCase())
  const town = place.level === 'L1' && place.town ? plainCapitals(place.town) : null
  return [country, ...(named ? [`${division} (DEPARTMENT)`] : []), ...(town !== null && town !== own ? [`${town} (CITY)`] : []), `${own} (${level})`].join(': ')
}

/** A town that the reader inferred from what the document names around: MUC wants the country alone then. */
function isInferredTown(reason: string): boolean {
  return /the dateline names|named around it|the place told next|the story's last place|the headline names/.test(reason) && !/told with the act|in the same sentence|its police/.test(reason)
}

/** A gazetteer's name in MUC's plain capitals. */
function plainCapitals(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replace(/^(?:DEPARTAMENTO|DEPARTMENT|PROVINCIA|REGION) (?:DEL? |OF )?(?:LA )?| (?:DEPARTMENT|PROVINCE|REGION)$/g, '').replace(/[^A-Z0-9 ]/g, '')
}

function physicalTargets(report: Report, country: string | null, put: (slot: string, ...fills: Fill[]) => void): void {
  const seen: string[] = []
  for (const target of [...targetsOf(report)].sort((a, b) => b.words.length - a.words.length)) {
    const words = plainFill(target.words.replace(/^(?:and|or) /i, '').replace(/ (?:in (?:this|that) \w+|in downtown .*|at no\..*)$/i, ''))
    // 'the restaurant' after 'a Lima restaurant': the same thing.
    if (words === '' || seen.some((other) => other === words || other.endsWith(` ${words}`))) continue
    seen.push(words)
    put('phys-tgt-id', fill(words))
    put('phys-tgt-type', fill(physicalType(words), [words]))
    put('phys-tgt-num', fill(toldNumber(target.words) ?? numberWord(target.words), [words]))
    const nation = foreignNation(words, country)
    if (nation) put('phys-tgt-nation', fill(nation, [words]))
    if (report.type.startsWith('property') || report.type.startsWith('remote')) put('phys-tgt-effect', fill(isDestroyed(report, target.claim) ? 'DESTROYED' : 'SOME DAMAGE', [words]))
  }
}

/** True where the act told nearest to the target destroys. */
function isDestroyed(report: Report, target: Claim): boolean {
  const distance = (claim: Claim) => Math.max(claim.span.start - target.span.end, target.span.start - claim.span.end)
  const nearest = report.claims.filter((claim) => claim.property === 'act').sort((a, b) => distance(a) - distance(b))[0]
  return nearest !== undefined && /destr|demolish|level|blown up|blew up|blow up|burn|set .*(?:fire|ablaze)/i.test(nearest.words)
}

/** 'two vehicles' -> '2'; null where the words have no number. */
function toldNumber(words: string): string | null {
  const digits = /^\D{0,20}?\b(\d[\d,]*)\b(?!TH|ST|ND|RD)/i.exec(words)?.[1]
  if (digits) return digits.replace(/,/g, '')
  const first = words.toLowerCase().split(/\s+/).slice(0, 4).map((word) => unitWords[word]).find((value) => value !== undefined && value > 1)
  return first === undefined ? null : String(first)
}

/** The nation that words name, where it is not the country of the incident: 'U.S. missionaries', 'the Soviet embassy'. */
function foreignNation(words: string, country: string | null): string | null {
  const tokens = words.split(' ')
  for (let i = 0; i < tokens.length; i += 1) {
    for (const form of [tokens.slice(i, i + 2).join(' '), tokens[i] as string]) {
      if (/^(?:SOVIETS?|USSR)$/.test(form)) return 'USSR'
      const named = form.length > 1 ? tools().gazetteer.country(form) : null
      if (named && named.country !== country && named.kind !== 'capital') return (tools().gazetteer.countryName(named.country) ?? '').toUpperCase()
    }
  }
  return null
}

/** What a document says right before and after a name: 'SENATOR', 'THE MAYOR OF X'. */
function toldBeside(name: string, text: string): string {
  const last = name.split(' ').slice(-2).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+')
  const found = [...text.matchAll(new RegExp(`((?:[\\w'-]+\\s+){0,5})\\b${last}\\b(?:,\\s+((?:[\\w'-]+\\s+){1,8}))?`, 'gi'))]
  return found.map((match) => `${match[1] ?? ''} ${match[2] ?? ''}`).join(' ').replace(/\s+/g, ' ')
}

function humanTargets(report: Report, reading: Reading, given: Given, country: string | null, document: MucDocument, put: (slot: string, ...fills: Fill[]) => void): void {
  const happened = report.modality !== 'future' && report.modality !== 'hypothetical'
  const killed = figure(report, 'killed')
  const told: DeadTold = killed === null ? 'nothing' : killed.exact && killed.min !== null ? { exact: killed.min } : 'some'
  const counted = withDeadCounted(withoutWhole(victimsOf(report, reading, given.effects)), told)
  const scoreOf = given.scoreOf ?? ((each: Report) => scoreWanted(each, document, reading))
  const others = reading.reports.filter((each) => mucType(each) !== null && nameOf(each) !== nameOf(report)).map((each) => ({ report: each, score: scoreOf(each) }))
  const described = withDescriptions(counted, document.text)
  const victims = withDeadSure(described, given.isSureOfDead ?? isSureOfDead, { report, told, score: scoreOf(report), others, publishedAt: document.date })
  for (const victim of victims) {
    const words = victim.name ?? (victim.descriptions[0] as string)
    put(victim.name === null ? 'hum-tgt-desc' : 'hum-tgt-name', fill(words))
    for (const description of victim.name === null ? [] : victim.descriptions) put('hum-tgt-desc', fill(description, [words]))
    const own = [words, ...victim.descriptions].join(' ')
    put('hum-tgt-type', fill(victimType(victim.name !== null && victim.descriptions.length === 0 ? `${own} ${toldBeside(words, document.text)}` : own), [words]))
    if (victim.number !== '') put('hum-tgt-num', fill(victim.number, [words]))
    const nation = foreignNation([...victim.descriptions, ...victim.claims.map((claim) => muc(claim.property === 'participant.victim' ? claim.value.words : ''))].join(' '), country)
    if (nation) put('hum-tgt-nation', fill(nation, [words]))
    // Whom somebody only threatens or wants to kill is not dead.
    if (victim.effect && happened) put('hum-tgt-effect', fill(victim.effect, [words]))
  }
}

function figure(report: Report, measure: 'killed' | 'injured'): Figure | null {
  const { exact, claims } = figureOf(report, measure)
  const best = claims[0]
  return exact !== null ? { min: exact, max: exact, exact: true } : best ? { min: best.value.min, max: best.value.max, exact: false } : null
}
