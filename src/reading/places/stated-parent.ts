import type { PlaceCandidate } from '../../record/place.ts'
import { distanceKm } from '../../record/place.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { areaBehind } from '../../lexicon/en/places.ts'
import type { PlaceName } from './place-name.ts'
import { isStreetKind } from './streets.ts'

/** The larger place that the words state with a name. */

/** A larger place stated with a name. */
export interface Parent {
  readonly key: string
  readonly words: string
  /** True where the words leave no doubt ('in Diyala province', 'Ill.'); false for a mere comma, which may part a list. */
  readonly firm: boolean
  /** The state or province written behind the name: what does not lie in it is not meant. */
  readonly division: PlaceCandidate | null
  readonly holds: (candidate: PlaceCandidate) => boolean
  readonly countries: readonly string[]
  /** Its words where one says that it is the area around ('Lice district'), so that what the gazetteer has elsewhere is not meant; else null. */
  readonly area: string | null
}

/**
 * The larger place stated with a name: 'Springfield, Ill.', 'X, in Y province', "Iraq's X", 'the Iraqi city of X'.
 * @param head the name that heads its paragraph, see `headsOver`
 */
export function statedParent(text: string, names: readonly PlaceName[], index: number, gazetteer: Gazetteer, head: PlaceName | null): Parent | null {
  const name = names[index] as PlaceName
  if (name.fixed?.kind === 'demonym') return null
  if (name.fixed?.kind === 'state') return inCountry(name.fixed.country, gazetteer)
  const { state, country } = name.cues
  if (state)
    return divisionParent(
      state[0],
      gazetteer.find(state[0], [state[1]]).filter((place) => place.featureCode === 'ADM1'),
      true,
    )
  // 'Lebanon, Ind.' is a town, 'Lebanon, Syria' a list.
  if (name.fixed?.kind === 'country') return null
  const next = names[index + 1]
  if (next && next.sentence === name.sentence) {
    const told = text.slice(name.span.end, next.span.start)
    const between = told.replace(kindBehind, '')
    if (parentBetween.test(between) && next.fixed?.kind !== 'demonym' && !(between === ', ' && inList(name, next, gazetteer))) {
      const area = areaOf(text, next) ?? (divisionOf.test(told) ? text.slice(next.span.start, next.span.end) : null)
      const found = parentFrom(next, area !== null || /\b(?:in|of)\b/.test(between) || next.cues.kind?.type === 'division', area, gazetteer, next.cues.kind === null && isStreetKind(name.cues.kindWord))
      if (found) return found.firm || !inSeries(text, name, next) ? found : { ...found, division: null }
    }
  }
  if (country) return inCountry(country, gazetteer)
  // "Sagaing Region's Kani Township"
  const before = names[index - 1]
  const holdsIt = before?.cues.kind?.type === 'division' || name.cues.kind?.type === 'part'
  if (before?.sentence === name.sentence && holdsIt && /^(?: \p{L}+)?['’]s? $/u.test(text.slice(before.span.end, name.span.start))) return parentFrom(before, true, null, gazetteer)
  // 'the Marden town of Dola', where Marden is a state or province
  if (before?.sentence === name.sentence && townOf.test(text.slice(before.span.end, name.span.start))) {
    const around = parentFrom(before, true, null, gazetteer)
    if (around !== null && (around.division !== null || before.fixed !== null)) return around
  }
  const region = head === null || name.fixed !== null ? null : parentFrom(head, true, null, gazetteer)
  return region?.division == null ? null : region
}

/** 'Marden Region. On 15 May, soldiers in Dola ...', '6. Marden: police in Dola ...': for every name, in the order of the text, the one that heads its paragraph, else null. */
export function headsOver(text: string, names: readonly PlaceName[]): (PlaceName | null)[] {
  let head: PlaceName | null = null
  return names.map((name, index) => {
    const { start } = name.span
    const before = names[index - 1]?.span.start ?? 0
    const isFirst = index === 0 || start < before || text.slice(before, start).includes('\n')
    const over = isFirst ? null : head
    head = isFirst && isHead(text, name) ? name : over
    return over
  })
}

/** True for a name that opens a line, behind its number at most, with a stop or a colon behind. */
function isHead(text: string, { span, fixed }: PlaceName): boolean {
  return fixed === null && /(?:^|\n)(?:\(?\w{1,3}[.)] )?$/.test(text.slice(Math.max(0, span.start - 7), span.start)) && /^[.:] /.test(text.slice(span.end, span.end + 4))
}

/** 'Dola Township, Marden Region', 'the Dola district of Marden province': what says of which kind a name is stands behind it. */
const kindBehind = /^ (?:township|town|city|village|district|county|municipality|subdistrict|tehsil|commune|parish|locality|borough|area|quarter|neighbou?rhood|suburb|sector|ward)\b/i

/** 'the Marden town of Dola' */
const townOf = /^ (?:town|city|village|hamlet|community|suburb|borough) of $/

/** 'the hamlet of Toprak, in the municipality of Lice', 'Toprak, in the rural area of Lice' */
const divisionOf = /\b(?:county|district|municipality|commune|prefecture|canton|parish|township|(?:rural|mountainous) (?:area|zone)) of $/

/** The words of the area that a name is put in right behind it: 'Lice' for the Toprak of 'Toprak, Lice district'; null where none is. */
export function areaStated(text: string, names: readonly PlaceName[], index: number): string | null {
  const [name, next] = [names[index] as PlaceName, names[index + 1]]
  const between = next === undefined ? '' : text.slice(name.span.end, next.span.start)
  if (next?.sentence !== name.sentence || !parentBetween.test(between.replace(kindBehind, ''))) return null
  // 'in Ashwari, Gulu, on Sunday': what nobody lists, and the town or province it is in
  const isInTown = name.unlisted === true && between === ', ' && next.unlisted !== true && next.use === 'place' && next.fixed === null && !inSeries(text, name, next)
  return isInTown || divisionOf.test(between) ? text.slice(next.span.start, next.span.end) : areaOf(text, next)
}

/** The words of a name that one behind or at its end makes the area around a place: 'Lice' of 'Lice district', 'Gulu district'; null for any other. */
function areaOf(text: string, { span, fixed }: PlaceName): string | null {
  const words = text.slice(span.start, span.end)
  const last = / \p{L}+$/u.exec(words)?.[0] ?? ''
  return fixed === null && (areaBehind.test(text.slice(span.end, span.end + 24)) || areaBehind.test(last)) ? words : null
}

/** 'Sari, Dola, Kerman, Rasht': names in a row, of which none need lie in the next. */
function inSeries(text: string, name: PlaceName, next: PlaceName): boolean {
  const before = text.slice(Math.max(0, name.span.start - 30), name.span.start)
  return /\p{Lu}[\p{L}'’-]+, $/u.test(before) || /^(?:,? and\b|, (?:and )?\p{Lu}(?!\p{L}*day\b))/u.test(text.slice(next.span.end, next.span.end + 12))
}

/** 'Kansas, Missouri and Iowa': two divisions of one rank side by side are a list, not a place in another. */
function inList(name: PlaceName, next: PlaceName, gazetteer: Gazetteer): boolean {
  const rank = (one: PlaceName) => {
    if (one.fixed) return one.fixed.kind === 'state' ? 'ADM1' : 'country'
    const exact = gazetteer.find(one.lookUps[0] as string).filter((place) => place.match === 'exact')
    const most = exact.reduce((top, place) => Math.max(top, place.population), 0)
    return exact.some((place) => place.featureCode === 'ADM1' && place.population >= most / 2) ? 'ADM1' : 'other'
  }
  if (name.cues.kind?.type === 'settlement') return false
  const own = rank(name)
  return own !== 'other' && own === rank(next)
}

const parentBetween =
  /^(?:,? (?:(?:an? )?(?:\p{L}+ )?(?:town|city|village|hamlet|district|municipality|county|commune|area|camp|prison|airport|base))?,? ?(?:in|of) (?:the )?(?:\p{L}+(?:ern)? )?(?:(?:province|state|county|district|governorate|region|city|town|municipality|commune|department|prefecture|canton|parish|township|area|zone) of )?|, (?:in )?(?:\p{L}+ern )?| ?\()$/u

/** @param area its words where one behind the name says that it is the area around it, else null */
function parentFrom(name: PlaceName, firm: boolean, area: string | null, gazetteer: Gazetteer, ofStreet = false): Parent | null {
  if (name.fixed?.kind === 'country') return inCountry(name.fixed.country, gazetteer)
  const words = name.lookUps.at(-1) as string
  const found = name.lookUps.flatMap((look) => gazetteer.find(look)).filter((place) => place.match !== 'transliteration')
  const divisions = found.filter((place) => place.featureClass === 'A')
  // 'Marden Avenue in Toledo' lies in the city, and not in the district of Belize.
  const isCity = ofStreet && found.some((place) => place.featureClass === 'P' && place.population > 20_000)
  if (divisions.length > 0 && !isCity) return { ...divisionParent(words, divisions, firm), area }
  // A city holds its quarters and sites.
  const cities = found.filter((place) => place.featureClass === 'P' && (area !== null || place.population > 20_000)).slice(0, 8)
  if (cities.length === 0) return null
  return {
    key: `city:${words}`,
    words,
    firm: false,
    division: null,
    countries: [...new Set(cities.map((place) => place.country))],
    area,
    holds: (candidate) =>
      (area !== null || candidate.level === 'L0' || candidate.level === 'L1') && cities.some((city) => city.geonamesId !== candidate.geonamesId && distanceKm(city, candidate) < 40),
  }
}

/** A country as the larger place. */
export function inCountry(country: string, gazetteer: Gazetteer): Parent {
  return {
    key: country,
    words: gazetteer.countryName(country) ?? country,
    firm: true,
    division: null,
    countries: [country],
    area: null,
    holds: (candidate) => candidate.country === country && candidate.level !== 'L7',
  }
}

function divisionParent(words: string, divisions: readonly PlaceCandidate[], firm: boolean): Parent {
  const key = `${words.toLowerCase()}`
  const states = [...new Map(divisions.filter((place) => place.featureCode === 'ADM1').map((place) => [place.geonamesId, place])).values()]
  return {
    key,
    words,
    firm,
    division: states.length === 1 ? (states[0] as PlaceCandidate) : null,
    countries: [...new Set(divisions.map((place) => place.country))],
    area: null,
    holds: (candidate) =>
      divisions.some((division) => {
        if (division.country !== candidate.country || candidate.geonamesId === division.geonamesId) return false
        if (division.level === 'L7') return candidate.level !== 'L7'
        if (division.featureCode === 'ADM1') {
          return candidate.admin1 === division.name && candidate.featureCode !== 'ADM1'
        }
        return candidate.admin2 === division.name && candidate.admin1 === division.admin1 && candidate.featureCode !== 'ADM2'
      }),
  }
}
