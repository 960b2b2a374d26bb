import type { PlaceCandidate } from '../record/place.ts'
import type { CountryName, Extent, Gazetteer } from './gazetteer.ts'
import { levelOf } from './level.ts'
import { fold, likeness, skeletons } from './spelling.ts'
import type { Posting, Table } from './table.ts'

/** No name has more bearers that matter; the rest are hamlets behind the first hundreds by population. */
const mostCandidates = 400
/** Names that only sound alike count from here on; below lies 'Ahar' for 'Ahvaz'. */
const alikeAnywhere = 0.86
const alikeInCountry = 0.72
/** Where names are written in Latin letters anyway, spelling varies little: 'Harwinton' is not 'Irwinton'. */
const alikeInLatin = 0.93
const romanised = new Set(
  (
    'AE AF AM AZ BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MD ME MK MM MN MO MR MV NP OM PK PS ' +
    'QA RS RU SA SD SO SY TH TJ TM TN TR TW UA UZ XK YE'
  ).split(' '),
)

/** The gazetteer over an opened table. Pure: it holds the table and small caches, and touches no disk. */
export function gazetteerOver(table: Table): Gazetteer {
  const { meta } = table
  const numberOfCountry = new Map(meta.countries.map((country, number) => [country.iso2, number]))
  const countryNames = countryTable(table)
  const divisionNames = new Map<number, string>()
  const namesInCountry = new Map<number, NameList>()
  const found = new Map<string, readonly PlaceCandidate[]>()

  const isLatin = (country: number) => !romanised.has(meta.countries[country]?.iso2 ?? '')
  const divisionName = (coded: number): string | null => {
    if (coded === 0) return null
    let name = divisionNames.get(coded)
    if (name === undefined) {
      name = table.nameOf(coded - 1)
      divisionNames.set(coded, name)
    }
    return name
  }
  const candidate = (entry: number, match: PlaceCandidate['match']): PlaceCandidate => {
    const country = meta.countries[table.country[entry] as number]
    const code = meta.features[table.feature[entry] as number] as string
    const featureClass = code.slice(0, 1)
    const featureCode = code.slice(2)
    return {
      geonamesId: table.geonamesId[entry] || null,
      name: table.nameOf(entry),
      country: country?.iso2 ?? '',
      admin1: divisionName(table.admin1[entry] as number),
      admin2: divisionName(table.admin2[entry] as number),
      lat: (table.lat[entry] as number) / 1e5,
      lon: (table.lon[entry] as number) / 1e5,
      featureClass,
      featureCode,
      population: table.population[entry] as number,
      level: levelOf(featureClass, featureCode),
      match: match === 'exact' && (featureClass === 'S' || featureClass === 'R') ? 'site' : match,
    }
  }
  const collect = (postings: readonly Posting[], wanted: ReadonlySet<number> | null, match: PlaceCandidate['match']) => {
    const out: PlaceCandidate[] = []
    for (const { entry } of postings) {
      if (wanted && !wanted.has(table.country[entry] as number)) continue
      out.push(candidate(entry, match))
      if (out.length >= mostCandidates) break
    }
    return out
  }
  const spelledAlike = (folded: string, wanted: ReadonlySet<number> | null): PlaceCandidate[] => {
    const best = new Map<number, number>()
    for (const skeleton of skeletons(folded)) {
      for (const number of table.alike(skeleton)) {
        const name = table.read(number)
        const score = likeness(folded, name.folded)
        if (score < alikeInCountry) continue
        for (const { entry } of name.postings) {
          const country = table.country[entry] as number
          if (wanted && !wanted.has(country)) continue
          if (score < (isLatin(country) ? alikeInLatin : wanted ? alikeInCountry : alikeAnywhere)) continue
          if ((best.get(entry) ?? 0) < score) best.set(entry, score)
        }
      }
    }
    return ranked(best).map((entry) => candidate(entry, 'transliteration'))
  }
  const likeInCountries = (folded: string, wanted: ReadonlySet<number>): PlaceCandidate[] => {
    const best = new Map<number, number>()
    for (const country of wanted) {
      let list = namesInCountry.get(country)
      if (!list) {
        list = namesOf(table, country)
        if (namesInCountry.size >= 8) namesInCountry.delete(namesInCountry.keys().next().value as number)
        namesInCountry.set(country, list)
      }
      nearest(table, country, list, folded, best, isLatin(country) ? alikeInLatin : alikeInCountry)
    }
    return ranked(best).map((entry) => candidate(entry, 'fuzzy'))
  }

  return {
    find: (name, countries) => {
      const key = countries ? `${countries.join()}|${name}` : name
      const known = found.get(key)
      if (known) return known
      const folded = fold(name)
      const wanted = countries ? new Set(countries.map((country) => numberOfCountry.get(country) ?? -1)) : null
      let candidates: PlaceCandidate[] = []
      if (folded !== '') {
        for (const spelling of spellings(folded)) {
          const number = table.numberOf(spelling)
          if (number >= 0) candidates = collect(table.read(number).postings, wanted, 'exact')
          if (candidates.length > 0) break
        }
        if (candidates.length === 0 && folded.length > 3) candidates = spelledAlike(folded, wanted)
        if (candidates.length === 0 && wanted && folded.length > 3) candidates = likeInCountries(folded, wanted)
      }
      if (found.size >= 4096) found.clear()
      found.set(key, candidates)
      return candidates
    },
    knows: (name) => {
      const folded = fold(name)
      return folded !== '' && spellings(folded).some((spelling) => table.numberOf(spelling) >= 0)
    },
    longestNameFrom: (firstWord) => {
      const folded = fold(firstWord)
      if (folded === '') return 0
      const longest = table.longestFrom(folded)
      return longest > 0 ? longest : table.numberOf(folded) >= 0 ? 1 : 0
    },
    country: (words) => countryNames.get(countryKey(words)) ?? null,
    countryName: (iso2) => meta.countries[numberOfCountry.get(iso2) ?? -1]?.name ?? null,
    admin1Name: (country, code) => {
      const entry = meta.admin1[country]?.[code]
      return entry === undefined ? null : table.nameOf(entry)
    },
    extent: (country): Extent | null => {
      const box = meta.countries[numberOfCountry.get(country) ?? -1]?.extent
      return box ? { south: box[0], west: box[1], north: box[2], east: box[3] } : null
    },
    neighbours: (country) => meta.countries[numberOfCountry.get(country) ?? -1]?.neighbours ?? [],
    close: () => {
      found.clear()
      namesInCountry.clear()
      divisionNames.clear()
    },
  }
}

/** The name as it is, and without a leading article where writers add one. */
function spellings(folded: string): string[] {
  const bare = folded.replace(/^(?:the|al|el|an|ash|as|ad|ar|at|az) (?=\S{3})/, '')
  return bare === folded ? [folded] : [folded, bare]
}

function ranked(scores: ReadonlyMap<number, number>): number[] {
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 40)
    .map(([entry]) => entry)
}

function countryTable(table: Table): Map<string, CountryName> {
  const names = new Map<string, CountryName>()
  const enter = (words: string, country: string, kind: CountryName['kind']) => {
    const key = countryKey(words)
    if (!names.has(key)) names.set(key, { country, kind })
  }
  // Names of countries win over peoples, and these over capitals: "Luxembourg", "Panama City".
  for (const { iso2, names: list } of table.meta.countries) for (const name of list) enter(name, iso2, 'name')
  for (const { iso2, demonyms } of table.meta.countries) for (const demonym of demonyms) enter(demonym, iso2, 'demonym')
  for (const { iso2, seats } of table.meta.countries) for (const seat of seats) enter(seat, iso2, 'capital')
  return names
}

/** Short forms keep their capitals, so that "us" is not the United States. */
function countryKey(words: string): string {
  const plain = words.replace(/^[Tt]he /, '').replaceAll('.', '')
  return /^[A-Z]{2,4}s?$/.test(plain) || plain.length <= 3 ? `=${plain}` : fold(plain)
}

/** The names of one country with a bit set of their letter pairs, for likeness. */
interface NameList {
  readonly numbers: Int32Array
  readonly bits: Uint32Array
}

function namesOf(table: Table, country: number): NameList {
  const numbers: number[] = []
  const bits: number[] = []
  table.each((number, folded, postings) => {
    if (!postings.some((posting) => table.country[posting.entry] === country)) return
    numbers.push(number)
    bits.push(...pairBits(folded))
  })
  return { numbers: Int32Array.from(numbers), bits: Uint32Array.from(bits) }
}

/** Adds to `best` the entries of a country whose names sound most like this one. */
function nearest(table: Table, country: number, list: NameList, folded: string, best: Map<number, number>, bar: number): void {
  const [low, high] = pairBits(folded)
  const size = popCount(low) + popCount(high)
  const shortlist: [number, number][] = []
  for (let i = 0; i < list.numbers.length; i += 1) {
    const a = list.bits[2 * i] as number
    const b = list.bits[2 * i + 1] as number
    const shared = popCount(a & low) + popCount(b & high)
    const alike = (2 * shared) / (size + popCount(a) + popCount(b))
    if (alike >= 0.5) shortlist.push([list.numbers[i] as number, alike])
  }
  shortlist.sort((a, b) => b[1] - a[1])
  for (const [number] of shortlist.slice(0, 60)) {
    const name = table.read(number)
    const score = likeness(folded, name.folded)
    if (score < bar) continue
    for (const { entry } of name.postings) {
      if (table.country[entry] === country && (best.get(entry) ?? 0) < score) best.set(entry, score)
    }
  }
}

/** A bit of 64 for every letter pair of the name, ends included. */
function pairBits(folded: string): [number, number] {
  let low = 0
  let high = 0
  const text = ` ${folded.replaceAll(' ', '')} `
  for (let i = 0; i + 1 < text.length; i += 1) {
    const bit = (Math.imul(text.charCodeAt(i), 31) + Math.imul(text.charCodeAt(i + 1), 17)) & 63
    if (bit < 32) low |= 1 << bit
    else high |= 1 << (bit - 32)
  }
  return [low >>> 0, high >>> 0]
}

function popCount(bits: number): number {
  let v = bits - ((bits >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
