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
/** A name that sounds so like another needs no search for names that only look like it. */
const closeEnough = 0.95
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
  let namesByCountry: readonly NameList[] | null = null
  const found = new Map<string, readonly PlaceCandidate[]>()
  const known = new Map<string, boolean>()

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
  const candidate = (entry: number, match: PlaceCandidate['match'], like = 1): PlaceCandidate => {
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
      likeness: like,
    }
  }
  const collect = (postings: readonly Posting[]) =>
    postings.slice(0, mostCandidates).map(({ entry }) => candidate(entry, 'exact'))
  /** Adds to `best` the entries whose names have the sounds of this one, with their likeness. */
  const spelledAlike = (folded: string, wanted: ReadonlySet<number> | null, best: Map<number, number>): void => {
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
  }
  const likeInCountries = (folded: string, wanted: ReadonlySet<number>, best: Map<number, number>): void => {
    for (const country of wanted) {
      if (country < 0) continue
      namesByCountry ??= listNames(table)
      const list = namesByCountry[country]
      if (!list) continue
      nearest(table, country, list, folded, best, isLatin(country) ? alikeInLatin : alikeInCountry)
    }
  }
  /** Likeness and size weighed against each other: of two like names the larger place is the likelier one. */
  const ranked = (
    scores: ReadonlyMap<number, number>,
    match: PlaceCandidate['match'],
    exact?: ReadonlyMap<number, number>,
    alike?: ReadonlyMap<number, number>,
  ): PlaceCandidate[] =>
    [...scores]
      .map(([entry, score]): [number, number, number] => [entry, 10 * score + 0.35 * Math.log10(sizeOf(entry) + 100), score])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 40)
      .map(([entry, , score]) => candidate(entry, exact?.has(entry) ? 'exact' : alike?.has(entry) ? 'transliteration' : match, score))
  /** People of a place; a division counts little, for a bare name mostly means its town. */
  const sizeOf = (entry: number) => {
    const division = (meta.features[table.feature[entry] as number] as string).startsWith('A.ADM')
    return (table.population[entry] as number) * (division ? 0.02 : 1)
  }
  /** In given countries: exact bearers and those spelled alike in one order, since a spelling there is often another's name. */
  const findInside = (folded: string, wanted: ReadonlySet<number>): PlaceCandidate[] => {
    const exact = new Map<number, number>()
    for (const spelling of spellings(folded)) {
      const number = table.numberOf(spelling)
      if (number < 0) continue
      for (const { entry } of table.read(number).postings) if (wanted.has(table.country[entry] as number)) exact.set(entry, 1)
    }
    if (folded.length <= 3) return ranked(exact, 'exact')
    const alike = new Map<number, number>()
    spelledAlike(folded, wanted, alike)
    for (const entry of exact.keys()) alike.delete(entry)
    const both = new Map([...exact, ...alike])
    if (exact.size > 0 || Math.max(0, ...alike.values()) >= closeEnough) return ranked(both, 'transliteration', exact)
    const like = new Map<number, number>()
    likeInCountries(folded, wanted, like)
    for (const [entry, score] of alike) if ((like.get(entry) ?? 0) <= score) like.delete(entry)
    return ranked(new Map([...like, ...alike]), 'fuzzy', exact, alike)
  }

  return {
    find: (name, countries) => {
      const key = countries ? `${countries.join()}|${name}` : name
      const before = found.get(key)
      if (before) return before
      const folded = fold(name)
      const wanted = countries ? new Set(countries.map((country) => numberOfCountry.get(country) ?? -1)) : null
      let candidates: PlaceCandidate[] = []
      if (folded !== '' && wanted) candidates = findInside(folded, wanted)
      else if (folded !== '') {
        for (const spelling of spellings(folded)) {
          const number = table.numberOf(spelling)
          if (number >= 0) candidates = collect(table.read(number).postings)
          if (candidates.length > 0) break
        }
        if (candidates.length === 0 && folded.length > 3) {
          const alike = new Map<number, number>()
          spelledAlike(folded, null, alike)
          candidates = ranked(alike, 'transliteration')
        }
      }
      if (found.size >= 2048) found.clear()
      found.set(key, candidates)
      return candidates
    },
    knows: (name) => {
      let answer = known.get(name)
      if (answer === undefined) {
        const folded = fold(name)
        answer = folded !== '' && spellings(folded).some((spelling) => table.numberOf(spelling) >= 0)
        if (known.size >= 20_000) known.clear()
        known.set(name, answer)
      }
      return answer
    },
    longestNameFrom: (firstWord) => {
      const folded = fold(firstWord)
      if (folded === '') return 0
      const longest = table.longestFrom(folded)
      return longest > 0 ? longest : table.numberOf(folded) >= 0 ? 1 : 0
    },
    // 'MALI' over a list is a country in capitals; 'SAVE' is no short form of any
    country: (words) => countryNames.get(countryKey(words)) ?? (/^[A-Z]{4}$/.test(words) ? nameOf(countryNames.get(fold(words))) : null),
    countryName: (iso2) => meta.countries[numberOfCountry.get(iso2) ?? -1]?.name ?? null,
    admin1Name: (country, code) => {
      const entry = meta.admin1[country]?.[code]
      return entry === undefined ? null : table.nameOf(entry)
    },
    capital: (country) => {
      const row = meta.countries[numberOfCountry.get(country) ?? -1]
      const seat = row?.seats[0] ?? row?.name
      if (row === undefined || seat === undefined) return null
      return (
        findInside(fold(seat), new Set([numberOfCountry.get(country) as number])).find((place) => place.featureCode === 'PPLC') ??
        null
      )
    },
    extent: (country): Extent | null => {
      const box = meta.countries[numberOfCountry.get(country) ?? -1]?.extent
      return box ? { south: box[0], west: box[1], north: box[2], east: box[3] } : null
    },
    neighbours: (country) => meta.countries[numberOfCountry.get(country) ?? -1]?.neighbours ?? [],
    close: () => {
      found.clear()
      known.clear()
      namesByCountry = null
      divisionNames.clear()
    },
  }
}

/** The name as it is, and without a leading article where writers add one. */
function spellings(folded: string): string[] {
  const bare = folded.replace(/^(?:the|al|el|an|ash|as|ad|ar|at|az) (?=\S{3})/, '')
  return bare === folded ? [folded] : [folded, bare]
}

function countryTable(table: Table): Map<string, CountryName> {
  const names = new Map<string, CountryName>()
  const enter = (words: string, country: string, kind: CountryName['kind']) => {
    const key = countryKey(words)
    if (!names.has(key)) names.set(key, { country, kind })
  }
  // News in English mean the larger of two neighbours by 'Congo' alone, and the other by 'Republic of Congo'.
  enter('Congo', 'CD', 'name')
  enter('Republic of Congo', 'CG', 'name')
  // Names of countries win over peoples, and these over capitals: "Luxembourg", "Panama City".
  for (const { iso2, names: list } of table.meta.countries) for (const name of list) enter(name, iso2, 'name')
  for (const { iso2, demonyms } of table.meta.countries) for (const demonym of demonyms) enter(demonym, iso2, 'demonym')
  for (const { iso2, seats } of table.meta.countries) for (const seat of seats) enter(seat, iso2, 'capital')
  return names
}

/** The name of a country; null for a people or a capital. */
function nameOf(found: CountryName | undefined): CountryName | null {
  return found?.kind === 'name' ? found : null
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

/** The names of every country: one pass over the table, some 200 ms and 6 MB, paid by the first name looked for by likeness. */
function listNames(table: Table): NameList[] {
  const lists = table.meta.countries.map(() => ({ numbers: [] as number[], bits: [] as number[] }))
  table.each((number, folded, postings) => {
    const bits = pairBits(folded)
    const seen = new Set<number>()
    for (const { entry } of postings) {
      const country = table.country[entry] as number
      const list = lists[country]
      if (!list || seen.has(country)) continue
      seen.add(country)
      list.numbers.push(number)
      list.bits.push(...bits)
    }
  })
  return lists.map(({ numbers, bits }) => ({ numbers: Int32Array.from(numbers), bits: Uint32Array.from(bits) }))
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
    const own = popCount(a) + popCount(b)
    const alike = Math.max((2 * shared) / (size + own), (0.8 * shared) / Math.min(size, own))
    if (alike >= 0.5) shortlist.push([list.numbers[i] as number, alike])
  }
  shortlist.sort((a, b) => b[1] - a[1])
  for (const [number] of shortlist.slice(0, 80)) {
    const name = table.read(number)
    const score = wordLikeness(folded, name.folded)
    if (score < bar) continue
    for (const { entry } of name.postings) {
      if (table.country[entry] === country && (best.get(entry) ?? 0) < score) best.set(entry, score)
    }
  }
}

/** Likeness of the whole names, or less of a long word of one with the other: 'Medani' for 'Wad Medani'. */
function wordLikeness(a: string, b: string): number {
  let best = likeness(a, b)
  const one = (whole: string, parted: string) => {
    for (const word of parted.split(' '))
      if (word.length >= 5 && word !== parted) best = Math.max(best, 0.88 * likeness(whole, word))
  }
  one(a, b)
  one(b, a)
  return best
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
