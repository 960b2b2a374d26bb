import { join } from 'node:path'
import type { Reading } from '../src/record/report.ts'
import { isExactDay } from '../src/record/time.ts'
import { accuracy } from './eval-set.ts'
import type { EvalOptions, EvalRow, EvalSet } from './eval-set.ts'
import { articleFigures, isHarm, mainReport } from './main-report.ts'
import { readText, tools } from './reading-tools.ts'
import { openFolder, readRows, writeAnswers } from './open-form.ts'

interface GvaDocument { readonly id: string; readonly incidents: readonly string[]; readonly title: string; readonly published: string; readonly url: string; readonly publisher: string; readonly text: string }
interface GvaIncident { readonly id: string; readonly date: string; readonly state: string; readonly city_or_county: string; readonly killed: number; readonly injured: number }

/** What one article gives in the set's own terms. */
export interface GvaFigures { readonly killed: number; readonly injured: number; readonly day: string | null; readonly city: string | null; readonly part: string | null; readonly county: string | null; readonly state: string | null }

/** Reads one article as the product does and takes the main report's figures. */
export function gvaFigures(document: GvaDocument): GvaFigures {
  return figuresOf(readText(`${document.title}\n\n${document.text}`, { publishedAt: document.published, publisher: document.publisher, url: document.url }).reading, document.published)
}

export function figuresOf(reading: Reading, published: string): GvaFigures {
  const report = mainReport(reading)
  const { killed, injured } = articleFigures(reading)
  // An article that gives its incident no time: the first day it tells of a deed, or at all, else the day it was published.
  const unsaid = !report?.time || report.time.earliest === null
  const day = unsaid ? (dayOfDeed(reading, published) ?? firstDay(reading, published)) : report.time.earliest === report.time.latest ? report.time.earliest : null
  const place = report?.places.find((each) => each.level !== null && ['L0', 'L1', 'L2', 'L3'].includes(each.level)) ?? report?.places[0]
  const state = place?.admin1 && place.country ? tools().gazetteer.admin1Name(place.country, place.admin1) ?? place.admin1 : null
  if (!place) return { killed, injured, day, ...firstTown(reading) }
  return { killed, injured, day, city: place.town ?? place.name ?? place.words, part: place.town ? place.name ?? place.words : null, county: place.admin2, state }
}

/** An article whose incident has no place, or that tells no incident of ours: the first town it names. */
function firstTown(reading: Reading): Pick<GvaFigures, 'city' | 'part' | 'county' | 'state'> {
  for (const { kind, rule } of reading.mentions) {
    const told = kind === 'place' ? /^(.+?) in ([^,:]+), United States/.exec(rule) : null
    if (told && !/ County$/.test(told[1] as string)) return { city: told[1] as string, part: null, county: null, state: told[2] as string }
  }
  return { city: null, part: null, county: null, state: null }
}

/** An article is filed under one incident: what else it tells as done on one day to people is most likely that. */
function dayOfDeed({ reports }: Reading, published: string): string | null {
  const told = reports.find(({ type, modality, aggregation, time }) => isHarm(type) && type !== 'remote.disrupted' && (modality === 'asserted' || modality === 'hedged') && aggregation === 'single' && time !== null && isExactDay(time) && (time.earliest as string) <= published)
  return told?.time?.earliest ?? null
}

function firstDay(reading: Reading, published: string): string {
  const days = reading.mentions.filter((mention) => mention.kind === 'time').map((mention) => /^\d{4}-\d\d-\d\d(?=\??$)/.exec(mention.resolved ?? '')?.[0])
  return days.find((day) => day !== undefined && day <= published) ?? published
}

/** Counts, day and place of shooting reports against the incident records they were filed under. */
export const gva: EvalSet = {
  name: 'gva',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const folder = openFolder('events-gva', options)
    const incidents = new Map(readRows<GvaIncident>(join(folder, 'incidents.jsonl')).map((each) => [each.id, each]))
    const documents = readRows<GvaDocument>(join(folder, 'docs.jsonl')).filter((each) => each.incidents.length === 1)
    const step = options.limit ? Math.max(1, Math.floor(documents.length / options.limit)) : 1
    const offset = Number(process.env['EVAL_OFFSET'] ?? 0)
    const chosen = documents.filter((_, i) => i % step === offset)
    const hits = { killed: [] as boolean[], injured: [] as boolean[], day: [] as boolean[], place: [] as boolean[] }
    const answers: unknown[] = []
    for (const document of chosen) {
      const gold = incidents.get(document.incidents[0] as string) as GvaIncident
      const got = gvaFigures(document)
      hits.killed.push(got.killed === gold.killed)
      hits.injured.push(got.injured === gold.injured)
      hits.day.push(got.day === gold.date)
      hits.place.push(samePlace(got, gold))
      answers.push({ id: document.id, ...got })
      if (process.env['EVAL_VERBOSE']) {
        const wrong = [got.killed === gold.killed ? '' : `killed ${got.killed}/${gold.killed}`, got.injured === gold.injured ? '' : `injured ${got.injured}/${gold.injured}`, got.day === gold.date ? '' : `day ${got.day}/${gold.date}`, samePlace(got, gold) ? '' : `place ${got.city},${got.state}/${gold.city_or_county},${gold.state}`].filter((each) => each !== '')
        if (wrong.length > 0) console.error(`${document.id} pub ${document.published}: ${wrong.join('; ')}`)
      }
    }
    writeAnswers(options, answers)
    const row = (measure: string, list: boolean[], published: string, must: number, aim: number): EvalRow => ({ set: 'gva', measure, n: list.length, ...accuracy(list), published, must, aim })
    return [
      row('killed exact', hits.killed, 'regex 76.5', 83, 90),
      row('injured exact', hits.injured, 'regex 54.3', 66, 75),
      row('exact day', hits.day, 'publication day 35.4', 72, 85),
      row('city + state', hits.place, '-', 78, 88),
    ]
  },
}

export function samePlace(got: GvaFigures, gold: GvaIncident): boolean {
  if (!got.city || normal(stateName(got.state)) !== normal(gold.state)) return false
  // 'Polk (county)': what lies in no town is filed under its county, whatever town it is near.
  const county = /^(.*?) ?(?:\(county\)|county)$/i.exec(gold.city_or_county)?.[1]
  if (county !== undefined && got.county !== null && normal(got.county.replace(/ county$/i, '')) === normal(county)) return true
  // 'Chicago (Englewood)': the record names the city and its part, as ours may, and either is right.
  const mine = [got.city, got.part ?? ''].map((name) => normal(name.replace(/county/i, ''))).filter((name) => name !== '')
  const names = [gold.city_or_county.replace(/\(.*\)/g, ''), /\(([^)]*)\)/.exec(gold.city_or_county)?.[1] ?? ''].map((name) => normal(name.replace(/county/gi, ''))).filter((name) => name !== '')
  return names.some((name) => mine.some((own) => own === name || own.includes(name) || name.includes(own)))
}

/** One division, two names. */
function stateName(name: string | null): string {
  return name === 'Washington, D.C.' ? 'District of Columbia' : name ?? ''
}

function normal(name: string): string {
  return name.toLowerCase().normalize('NFKD').replace(/[^a-z]+/g, ' ').trim().replace(/^saint /, 'st ')
}
