import { type ActType, actLabels } from '../record/act.ts'
import { typeLabel } from '../record/incident.ts'
import { type Measure, measures } from '../record/count.ts'
import type {
  ExploreAnswer,
  ExploreFilter,
  ExploreSort,
  FacetAnswer,
  FacetField,
  IncidentRow,
  TimelineAnswer,
} from './answers/explore.ts'
import type { IncidentLine } from '../store/incidents.ts'
import { dateKind, shownPlace, shownTime } from './dates-and-places.ts'
import { levelLabels, measureLabels, relationLabels } from './labels.ts'

/**
 * Explore holds one line per incident in memory and passes over all of them for each change of the filter: 50,000 lines
 * take some tens of milliseconds, so no query needs an index of its own and every count follows from the same pass.
 */
export interface ExploreIndex {
  readonly lines: readonly Line[]
  readonly facets: Readonly<Record<FacetField, ReadonlyMap<string, Bucket>>>
  readonly places: ReadonlyMap<string, PlaceBucket>
  /** Lines in each order that was asked for, so that a page of the table needs no sorting. */
  readonly orders: Map<ExploreSort, readonly Line[]>
}

/** A value that lines share. Its count holds for the pass that is running and is set to nothing at the start of the next. */
interface Bucket {
  readonly value: string
  count: number
}

interface PlaceBucket extends Bucket {
  readonly place: NonNullable<IncidentLine['place']>
  /** True when something may be drawn: nothing wider than a province has a point. */
  readonly point: boolean
}

interface Line {
  readonly summary: IncidentLine
  readonly searched: string
  /** Days since 1970; -Infinity and Infinity for open ends. Both NaN when undated. */
  readonly from: number
  readonly to: number
  readonly facets: Readonly<Record<FacetField, readonly Bucket[]>>
  readonly place: PlaceBucket | null
}

const facetFields = ['type', 'measure', 'country', 'origins', 'relation'] as const
const facetTitles: Readonly<Record<FacetField, string>> = {
  type: 'What happened',
  measure: 'A figure for',
  country: 'Country',
  origins: 'Independent origins',
  relation: 'Figures',
}
const clauses = ['q', ...facetFields, 'time', 'bbox', 'place', 'placed', 'dated'] as const
type Clause = (typeof clauses)[number]
const bit = Object.fromEntries(clauses.map((clause, i) => [clause, 1 << i])) as Record<Clause, number>
const clauseLabels: Readonly<Record<Clause, string>> = {
  q: 'the search words',
  ...facetTitles,
  time: 'the dates',
  bbox: 'the part of the map in view',
  place: 'the chosen place',
  placed: 'with or without a place',
  dated: 'with or without a date',
}

/** Makes the lines once per state of the record. */
export function indexIncidents(summaries: readonly IncidentLine[]): ExploreIndex {
  const facets = { type: new Map(), measure: new Map(), country: new Map(), origins: new Map(), relation: new Map() }
  const places = new Map<string, PlaceBucket>()
  return { lines: summaries.map((summary) => lineOf(summary, facets, places)), facets, places, orders: new Map() }
}

function lineOf(summary: IncidentLine, facets: Record<FacetField, Map<string, Bucket>>, places: Map<string, PlaceBucket>): Line {
  const bucket = (field: FacetField, value: string): Bucket => {
    const known = facets[field].get(value)
    if (known) return known
    const made = { value, count: 0 }
    facets[field].set(value, made)
    return made
  }
  const { time, place } = summary
  const undated = dateKind(time) === 'none'
  const origins = summary.voices.origins.min
  return {
    summary,
    searched: fold(summary.searched),
    from: undated ? Number.NaN : time?.earliest ? dayNumber(time.earliest) : -Infinity,
    to: undated ? Number.NaN : time?.latest ? dayNumber(time.latest) : Infinity,
    facets: {
      type: [bucket('type', summary.type)],
      measure:
        summary.figures.length === 0
          ? [bucket('measure', 'none')]
          : summary.figures.map((figure) => bucket('measure', figure.measure)),
      country: [bucket('country', place?.country ?? 'none')],
      origins: [bucket('origins', origins >= 3 ? '3+' : String(origins))],
      relation: [bucket('relation', summary.relation ?? 'none')],
    },
    place: placeBucket(place, places),
  }
}

function placeBucket(place: IncidentLine['place'], places: Map<string, PlaceBucket>): PlaceBucket | null {
  if (!place || (place.geonamesId === null && place.lat === null)) return null
  const id = place.geonamesId ?? `${place.lat},${place.lon},${place.level}`
  // "Near Karaj" is another mark than Karaj: its ring is wider.
  const key = `${id}${place.level === 'L3' ? '~' : ''}`
  const known = places.get(key)
  if (known) return known
  const made = {
    value: key,
    count: 0,
    place,
    point: place.lat !== null && place.lon !== null && place.level !== 'L7' && place.level !== 'L8',
  }
  places.set(key, made)
  return made
}

/** Everything Explore shows of a selection but the rows themselves. */
export function explore(index: ExploreIndex, filter: ExploreFilter, now: () => number): ExploreAnswer {
  const started = now()
  const test = testOf(filter)
  const counts = {
    all: index.lines.length,
    matching: 0,
    overSeveral: 0,
    placed: 0,
    unplaced: 0,
    dated: 0,
    undated: 0,
    datedToTheDay: 0,
    possiblySame: 0,
  }
  for (const field of facetFields) for (const bucket of index.facets[field].values()) bucket.count = 0
  for (const bucket of index.places.values()) bucket.count = 0
  const onlyFailing = new Map<number, number>()
  const inTime: Line[] = []
  const matching: IncidentLine[] = []
  for (const line of index.lines) {
    const failed = test(line)
    if ((failed & ~bit.time) === 0) inTime.push(line)
    if ((failed & ~(bit.bbox | bit.place)) === 0 && line.place !== null) line.place.count += 1
    for (const field of facetFields) {
      if ((failed & ~bit[field]) === 0) for (const bucket of line.facets[field]) bucket.count += 1
    }
    if (failed !== 0) {
      if ((failed & (failed - 1)) === 0) onlyFailing.set(failed, (onlyFailing.get(failed) ?? 0) + 1)
      continue
    }
    counts.matching += 1
    if (line.summary.aggregation === 'aggregate_total') counts.overSeveral += 1
    if (line.place === null) counts.unplaced += 1
    else counts.placed += 1
    if (Number.isNaN(line.from)) counts.undated += 1
    else counts.dated += 1
    if (line.from === line.to) counts.datedToTheDay += 1
    if (line.summary.possiblySame.length > 0) counts.possiblySame += 1
    matching.push(line.summary)
  }
  const shown = [...index.places.values()].filter(({ count }) => count > 0)
  return {
    counts,
    totals: totalsOf(matching),
    facets: facetFields.map((field) => facetOf(field, index.facets[field], filter[field])),
    places: shown.filter(({ point }) => point).map(markOf),
    areas: shown
      .filter(({ point, place }) => !point || place.level === 'L6')
      .map(({ value, count, place }) => ({
        key: value,
        name: place.name ?? place.words,
        level: levelLabels[place.level ?? 'L7'],
        incidents: count,
      }))
      .sort((a, b) => b.incidents - a.incidents || a.name.localeCompare(b.name)),
    timeline: timelineOf(inTime),
    removesMost: counts.matching === 0 ? removesMost(onlyFailing) : null,
    tookMs: Math.round((now() - started) * 10) / 10,
  }
}

/**
 * Lowest and highest are added apart, each incident once (the rules of `linking/totals.ts`): figures over many incidents are
 * never added to single ones, what lies within another incident that has a figure is counted there, and a word ("dozens")
 * is counted as a word and never as a number.
 */
function totalsOf(incidents: readonly IncidentLine[]): ExploreAnswer['totals'] {
  const totals = new Map<Measure, { min: number; max: number; openEnd: boolean; incidents: number; wordsOnly: number; alone: string | null }>()
  let byId: Map<string, IncidentLine> | null = null
  for (const incident of incidents) {
    if (incident.aggregation === 'aggregate_total') continue
    for (const figure of incident.figures) {
      if (incident.within.length > 0) {
        byId ??= new Map(incidents.map((one) => [one.id, one]))
        const known = byId
        const counted = incident.within.some((id) => {
          const holder = known.get(id)
          return (
            holder?.aggregation !== 'aggregate_total' &&
            holder?.figures.some((one) => one.measure === figure.measure && one.min !== null)
          )
        })
        if (counted) continue
      }
      const total = totals.get(figure.measure) ?? { min: 0, max: 0, openEnd: false, incidents: 0, wordsOnly: 0, alone: null }
      if (figure.min === null || figure.max === null) total.wordsOnly += 1
      else {
        total.incidents += 1
        total.alone = total.incidents === 1 ? wordsWithoutNames(figure.together) : null
        total.min += figure.min
        total.max += figure.max
        total.openEnd ||= figure.openEnd
      }
      totals.set(figure.measure, total)
    }
  }
  return measures.flatMap((measure) => {
    const total = totals.get(measure)
    return total ? [{ measure, label: measureLabels[measure], ...total }] : []
  })
}

/** A function from a line to the bits of the clauses it fails; 0 is a match. */
function testOf(filter: ExploreFilter): (line: Line) => number {
  const words = filter.q ? fold(filter.q).split(/\s+/).filter(Boolean) : []
  const sets = facetFields.filter((field) => filter[field].length > 0).map((field) => [field, new Set(filter[field])] as const)
  const from = filter.from ? dayNumber(filter.from) : -Infinity
  const to = filter.to ? dayNumber(filter.to) : Infinity
  const byTime = filter.from !== undefined || filter.to !== undefined
  const box = filter.bbox?.split(',').map(Number) as [number, number, number, number] | undefined
  return (line) => {
    let failed = 0
    if (words.length > 0 && !words.every((word) => line.searched.includes(word))) failed |= bit.q
    for (const [field, set] of sets) if (!line.facets[field].some(({ value }) => set.has(value))) failed |= bit[field]
    if (byTime && !(line.from <= to && line.to >= from)) failed |= bit.time
    if (box && !withinBox(line, box)) failed |= bit.bbox
    if (filter.place !== undefined && line.place?.value !== filter.place) failed |= bit.place
    if (filter.placed !== undefined && (line.place !== null) !== (filter.placed === 'yes')) failed |= bit.placed
    if (filter.dated !== undefined && !Number.isNaN(line.from) !== (filter.dated === 'yes')) failed |= bit.dated
    return failed
  }
}

function withinBox(line: Line, [west, south, east, north]: [number, number, number, number]): boolean {
  const place = line.summary.place
  if (place?.lat == null || place.lon == null || place.lat < south || place.lat > north) return false
  return west <= east ? place.lon >= west && place.lon <= east : place.lon >= west || place.lon <= east
}

function removesMost(onlyFailing: ReadonlyMap<number, number>): ExploreAnswer['removesMost'] {
  let best: { clause: Clause; left: number } | null = null
  for (const clause of clauses) {
    const left = onlyFailing.get(bit[clause]) ?? 0
    if (left > 0 && (best === null || left > best.left)) best = { clause, left }
  }
  return best && { field: best.clause, label: clauseLabels[best.clause], left: best.left }
}

function facetOf(field: FacetField, buckets: ReadonlyMap<string, Bucket>, chosen: readonly string[]): FacetAnswer {
  const values = new Map([...buckets.values()].flatMap(({ value, count }) => (count > 0 ? [[value, count] as const] : [])))
  for (const value of chosen) if (!values.has(value)) values.set(value, 0)
  const ordered = [...values].map(([value, count]) => ({
    value,
    label: facetLabel(field, value),
    count,
    chosen: chosen.includes(value),
  }))
  ordered.sort(
    field === 'origins'
      ? (a, b) => a.value.localeCompare(b.value)
      : (a, b) => Number(a.value === 'none') - Number(b.value === 'none') || b.count - a.count || a.label.localeCompare(b.label),
  )
  return { field, label: facetTitles[field], values: ordered }
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

function facetLabel(field: FacetField, value: string): string {
  switch (field) {
    case 'type':
      return actLabels[value as ActType] ?? value
    case 'measure':
      return value === 'none' ? 'no figure' : (measureLabels[value as Measure] ?? value)
    case 'country':
      return value === 'none' ? 'not stated' : /^[A-Z]{2}$/.test(value) ? (countryNames.of(value) ?? value) : value
    case 'origins':
      return value === '1' ? '1 origin only' : value === '3+' ? '3 or more' : `${value} origins`
    case 'relation':
      return value in relationLabels ? relationLabels[value as keyof typeof relationLabels] : value
  }
}

function markOf({ value, count, place }: PlaceBucket): ExploreAnswer['places'][number] {
  return {
    key: value,
    name: place.name ?? place.words,
    lat: place.lat ?? 0,
    lon: place.lon ?? 0,
    level: place.level ?? 'L2',
    radiusKm: place.radiusKm ?? 0,
    incidents: count,
  }
}

/** One page of the table. */
export function incidentRows(
  index: ExploreIndex,
  filter: ExploreFilter,
  sort: ExploreSort,
  offset: number,
  limit: number,
): { total: number; offset: number; rows: IncidentRow[] } {
  const test = testOf(filter)
  let order = index.orders.get(sort)
  if (!order) {
    order = [...index.lines].sort(orderOf(sort))
    index.orders.set(sort, order)
  }
  const lines = order.filter((line) => test(line) === 0)
  return { total: lines.length, offset, rows: lines.slice(offset, offset + limit).map((line) => rowOf(line.summary)) }
}

/** A line of the table as it is sent. */
export function rowOf(summary: IncidentLine): IncidentRow {
  return {
    id: summary.id,
    code: summary.code,
    label: summary.label,
    type: summary.type,
    typeLabel: typeLabel(summary),
    date: shownTime(summary.time),
    dateKind: dateKind(summary.time),
    place: summary.place ? (summary.place.name ?? summary.place.words) : 'not stated',
    placeLevel: summary.place ? (summary.place.level ? levelLabels[summary.place.level] : 'not found') : '',
    figures: summary.figures.map(({ measure, together }) => ({
      measure,
      label: measureLabels[measure],
      together: wordsWithoutNames(together),
    })),
    voices: summary.voices,
    relation: summary.relation,
    relationLabel: relationLabels[summary.relation ?? 'none'],
    possiblySame: summary.possiblySame.length,
  }
}

/** A figure in words may hold a name ("Cpl. X and others"): no list shows such words, the incident's page does, masked. */
function wordsWithoutNames(together: string): string {
  return together.replace(/"([^"]*)"/g, (_, words: string) => (/\p{Lu}/u.test(words) ? 'in words' : `“${words}”`))
}

/** What is unknown sorts last in both directions, so that "latest first" never opens with undated incidents. */
function orderOf(sort: ExploreSort): (a: Line, b: Line) => number {
  const down = sort.startsWith('-')
  const key = down ? sort.slice(1) : sort
  const by: (line: Line) => number | string | null =
    key === 'date'
      ? (line) => (Number.isFinite(line.from) ? line.from : null)
      : key === 'place'
        ? (line) => (line.summary.place ? shownPlace(line.summary.place) : null)
        : key === 'killed'
          ? (line) => line.summary.figures.find((figure) => figure.measure === 'killed')?.min ?? null
          : key === 'origins'
            ? (line) => line.summary.voices.origins.min
            : (line) => line.summary.code
  return (a, b) => {
    const [x, y] = [by(a), by(b)]
    if (x === null || y === null) return x === y ? byCode(a, b) : x === null ? 1 : -1
    const order = typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y))
    return (down ? -order : order) || byCode(a, b)
  }
}

const collator = new Intl.Collator('en', { numeric: true })

/** Codes grow longer, so that a longer one is a later one. */
function byCode(a: Line, b: Line): number {
  const [x, y] = [a.summary.code, b.summary.code]
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0)
}

/** Bins by the extent of what is dated; windows wider than one bin are listed apart and never drawn as if they were a day. */
function timelineOf(lines: readonly Line[]): TimelineAnswer {
  let first = Infinity
  let last = -Infinity
  for (const line of lines) {
    if (Number.isFinite(line.from)) first = Math.min(first, line.from)
    if (Number.isFinite(line.to)) last = Math.max(last, line.to)
  }
  if (first > last) return { unit: 'year', from: null, to: null, bins: [], windows: [], widerNotDrawn: 0 }
  const days = last - first + 1
  const unit = days <= 62 ? 'day' : days <= 500 ? 'week' : days <= 4000 ? 'month' : days <= 60_000 ? 'year' : 'decade'
  const starts: number[] = []
  for (let at = binStart(first, unit); at <= last; at = nextBin(at, unit)) starts.push(at)
  const counts = new Int32Array(starts.length)
  const windows = new Map<string, { line: Line; incidents: number }>()
  for (const line of lines) {
    if (Number.isNaN(line.from)) continue
    const bin = binOf(starts, line.from)
    if (Number.isFinite(line.from) && bin === binOf(starts, line.to)) {
      counts[bin] = (counts[bin] ?? 0) + 1
      continue
    }
    const key = `${line.from}/${line.to}`
    const known = windows.get(key)
    if (known) known.incidents += 1
    else windows.set(key, { line, incidents: 1 })
  }
  const filled = starts.map((at, i) => ({
    start: dayOf(at),
    end: dayOf((starts[i + 1] ?? nextBin(at, unit)) - 1),
    incidents: counts[i] ?? 0,
  }))
  const ordered = [...windows.values()].sort((a, b) => b.incidents - a.incidents || a.line.from - b.line.from)
  const drawn = ordered.slice(0, 24)
  return {
    unit,
    from: dayOf(first),
    to: dayOf(last),
    bins: filled,
    windows: drawn.map(({ line, incidents }) => ({
      shown: shownTime(line.summary.time),
      start: dayOf(Number.isFinite(line.from) ? line.from : first),
      end: dayOf(Number.isFinite(line.to) ? line.to : last),
      incidents,
    })),
    widerNotDrawn: ordered.slice(24).reduce((sum, { incidents }) => sum + incidents, 0),
  }
}

/** The last bin that starts on or before the day; an open end lies past all of them. */
function binOf(starts: readonly number[], day: number): number {
  if (day === Infinity) return starts.length
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

type Unit = TimelineAnswer['unit']
const dayMs = 86_400_000

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / dayMs)
}

function dayOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

function binStart(day: number, unit: Unit): number {
  if (unit === 'day') return day
  // Day 0 was a Thursday; weeks start on Monday (ISO 8601).
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const date = new Date(day * dayMs)
  const year = unit === 'decade' ? Math.floor(date.getUTCFullYear() / 10) * 10 : date.getUTCFullYear()
  return Math.round(Date.UTC(year, unit === 'month' ? date.getUTCMonth() : 0, 1) / dayMs)
}

function nextBin(start: number, unit: Unit): number {
  if (unit === 'day') return start + 1
  if (unit === 'week') return start + 7
  const date = new Date(start * dayMs)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'month') return Math.round(Date.UTC(year, month + 1, 1) / dayMs)
  return Math.round(Date.UTC(year + (unit === 'decade' ? 10 : 1), 0, 1) / dayMs)
}

/** Case and accents do not matter in the search box. */
function fold(text: string): string {
  // Most lines are plain ASCII, which needs no decomposing: half the time of making the index.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
