import type { PlaceCandidate } from '../../record/place.ts'
import { calledAfterOthers } from '../../record/place.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { plainName, soundsLike } from './names-alike.ts'
import type { FixedMeaning, PlaceName } from './place-name.ts'

/** What the gazetteer has for a name. */

/** All that a name may mean as it is written, whatever the story. */
export function candidatesOf(name: PlaceName, gazetteer: Gazetteer): PlaceCandidate[] {
  if (isHome(name)) return homesOf(name, gazetteer)
  if (name.unlisted) return []
  if (name.fixed) return candidatesOfFixed(name.lookUps, name.fixed, gazetteer)
  if (looksLikeAcronym(name)) {
    const known = gazetteer.find(name.lookUps[0] as string)
    return known.filter((place) => place.geonamesId === null && place.match !== 'transliteration')
  }
  const seat = name.use === 'actor' ? gazetteer.country(name.lookUps.at(-1) as string) : null
  if (seat?.kind === 'capital') {
    const capital = gazetteer
      .find(name.lookUps.at(-1) as string)
      .filter((place) => place.country === seat.country && place.featureCode === 'PPLC')
    if (capital.length > 0) return capital
  }
  // The longest look-up that is known exactly wins: 'Anbar province' before 'Anbar', 'Mexico City' before 'Mexico'.
  for (const [order, look] of name.lookUps.entries()) {
    const found = gazetteer.find(look).filter((place) => place.match !== 'transliteration' && !isFormerName(place, look) && !isCountyOfTownship(place, name))
    const fitting = order === 0 ? found : found.filter((place) => fitsKind(place, name, look) && !isCalledAfter(place, name, order))
    if (fitting.length > 0) return fitting
  }
  return []
}

/** A country, its people or a state: itself, and what else bears the name of a country. */
function candidatesOfFixed(lookUps: readonly string[], fixed: FixedMeaning, gazetteer: Gazetteer): PlaceCandidate[] {
  const { country } = fixed
  if (fixed.kind === 'state') {
    const found = gazetteer.find(fixed.name, [country])
    const states = found.filter((place) => place.featureCode === 'ADM1')
    return states.length > 0 ? states.slice(0, 1) : found.slice(0, 1)
  }
  const whole = gazetteer.find(gazetteer.countryName(country) ?? '').find((place) => place.country === country && place.level === 'L7')
  const found: PlaceCandidate[] = whole === undefined ? [] : [{ ...whole, match: fixed.kind === 'demonym' ? 'demonym' : 'exact' }]
  if (fixed.kind === 'demonym') return found
  // 'Georgia' is also a state, 'Luxembourg' also a town: they stay candidates.
  for (const look of lookUps) {
    // 'South Sudan' is no Sudan.
    const meant = gazetteer.country(look)
    if (meant !== null && meant.country !== country) continue
    found.push(...gazetteer.find(look).filter((place) => place.match === 'exact' && place.country !== country && place.featureClass !== 'L'))
  }
  return found
}

/** True for the town of the outlet's own name, which stands nowhere in the text. */
export function isHome(name: PlaceName): boolean {
  return name.sentence === -2
}

/** Towns and states that an outlet may be called after: those of English-speaking countries first, since it writes English. */
function homesOf(name: PlaceName, gazetteer: Gazetteer): PlaceCandidate[] {
  const found = gazetteer.find(name.lookUps[0] as string).filter((place) => place.match === 'exact' && (place.featureClass === 'P' || place.featureCode === 'ADM1'))
  const english = found.filter((place) => oneName.has(place.country))
  return english.length > 0 ? english : found
}

/**
 * A name the gazetteer does not have as written: spelled alike anywhere, or like a name in the countries of the story.
 * Sites and features are not looked for by likeness, their names are words: 'River Avenue'.
 */
export function spelledOtherwise(name: PlaceName, countries: readonly string[], gazetteer: Gazetteer): PlaceCandidate[] {
  if (name.fixed || looksLikeAcronym(name)) return []
  const type = name.cues.kind?.type
  if (type === 'site' || type === 'feature') return []
  const kindWord = name.cues.kindWord
  const letters = name.cues.kind ? new Set(name.cues.kind.codes.map((code) => code[0])) : null
  for (const look of name.lookUps) {
    // With its kind word every 'X district' is like every other.
    if (look.length < 4 || (kindWord !== null && look.toLowerCase().endsWith(` ${kindWord}`))) continue
    const inside = countries.length > 0 ? gazetteer.find(look, countries) : []
    const close = inside.filter(
      (place) =>
        (letters === null || letters.has(place.featureClass)) &&
        (place.match === 'transliteration' || (place.match === 'fuzzy' && name.cues.locative && look.length >= 6 && place.likeness >= 0.85)),
    )
    if (close.length > 0) return close
    if (name.unlisted || (type === 'division' && countries.length > 0)) continue
    const anywhere = gazetteer
      .find(look)
      .filter((place) => place.match === 'transliteration' && (place.likeness === 1 || countries.length === 0) && (letters === null || letters.has(place.featureClass)))
    if (anywhere.length > 0 && look.length >= 6) return anywhere
  }
  return []
}

/** 'Dola' alone may stand for 'Dola airport', not for 'Dola River': rivers and mountains lie where they lie. */
function fitsKind(place: PlaceCandidate, name: PlaceName, look: string): boolean {
  const kind = name.cues.kind
  if (
    !kind ||
    kind.type !== 'feature' ||
    name.cues.kindWord === 'border' ||
    name.cues.kindWord === 'coast' ||
    look === name.lookUps[0]
  )
    return true
  return kind.codes.some((code) => `${place.featureClass}.${place.featureCode}`.startsWith(code))
}

/** 'Horn Lake High School' may lie in another town than Horn Lake, where schools and hospitals are called after towns; 'Zahedan Central Prison' lies in Zahedan. */
function isCalledAfter(place: PlaceCandidate, { cues }: PlaceName, order: number): boolean {
  return order > 1 && cues.kind?.type === 'site' && calledAfterOthers.has(place.country)
}

/** 'Germantown' is not the town that bore this name a hundred years ago, nor 'Kensington' New Kensington. */
function isFormerName(place: PlaceCandidate, look: string): boolean {
  if (!oneName.has(place.country) || place.featureClass !== 'P' || place.population >= 100_000 || place.match !== 'exact') return false
  const [own, said] = [plainName(place.name), plainName(look)]
  if (own === said || own.startsWith(`${said} `)) return false
  return own.split(' ').length !== said.split(' ').length || !soundsLike(place.name, [look])
}

/** 'Polk Township' lies in some county, and is none. */
function isCountyOfTownship(place: PlaceCandidate, { cues }: PlaceName): boolean {
  return cues.kindWord === 'township' && place.featureCode === 'ADM2' && oneName.has(place.country)
}

/** 'WHO' in a text that uses small letters is not the town of Who. */
function looksLikeAcronym(name: PlaceName): boolean {
  // 'ERIE, Pa. -': datelines are written in capitals.
  return name.use !== 'dateline' && name.lookUps.length === 1 && /^(?:\p{Lu}\.?){2,4}$/u.test(name.lookUps[0] as string) && !name.cues.inCapitals
}

/** Countries whose towns the news calls by one name: what else a small one was called once is another place now. */
const oneName = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ'])
