import type { PlaceCandidate } from '../../record/place.ts'
import { calledAfterOthers, distanceKm } from '../../record/place.ts'
import { isHome } from './candidates.ts'
import type { PlaceName } from './place-name.ts'
import type { Slot } from './slots.ts'
import { empty, isPart, likeliest, trustOf } from './slots.ts'
import type { StoryContext } from './story-context.ts'

/** The names of a story of which no candidate is meant, by what they are instead. */
export interface NotMeant {
  /** Quarters and sites called as a town far away is. */
  readonly quarters: ReadonlySet<Slot>
  /** The same, told by where the story is and not by their own words. */
  readonly astray: ReadonlySet<Slot>
  /** Places that nobody lists, called as one in another country or far from the town told beside it is. */
  readonly elsewhere: ReadonlySet<Slot>
  /** Towns that the gazetteer lacks in the one state that the story names. */
  readonly lacking: ReadonlyMap<Slot, PlaceCandidate>
}

/** Takes the candidates from all names of which none is meant, and says what those are. */
export function dropNotMeant(text: string, names: readonly PlaceName[], slotOf: readonly Slot[], context: StoryContext): NotMeant {
  const all = [...new Set(slotOf)]
  for (const slot of alikeOnly(all)) empty(slot)
  const parts = all.filter((slot) => isPart(slot) && !liesNear(slot, all))
  for (const slot of parts) empty(slot)
  const anchors = all.filter((slot) => isAnchor(text, slot))
  const others = all.filter((slot) => !anchors.includes(slot))
  const quarters = new Set([...parts, ...others.filter((slot) => isQuarterAgain(slot, parts))])
  const astray = new Set(anchors.length === 0 ? [] : others.filter((slot) => liesAstray(slot, all, anchors)))
  const abroad = others.filter((slot) => !astray.has(slot) && isNameAbroad(slot, all, context))
  const toldNear = slotOf.filter((_, index) => isFarFromNeighbour(text, names, slotOf, index))
  const lacking = new Map(all.flatMap((slot) => {
    const division = divisionItLacks(slot, all)
    return division === null ? [] : [[slot, division] as const]
  }))
  const elsewhere = new Set([...abroad, ...toldNear])
  for (const slot of [...quarters, ...astray, ...elsewhere, ...lacking.keys(), ...all.filter((each) => isCompassAbroad(each, all))]) empty(slot)
  return { quarters, astray, elsewhere, lacking }
}

/** 'NORTH EAST' over a part of a report on Nigeria: words of the compass alone are no place that bears them in a country of which nothing else is told. */
function isCompassAbroad(slot: Slot, all: readonly Slot[]): boolean {
  if (slot.parent !== null || slot.candidates.length === 0 || !isOfCompass(slot)) return false
  const lands = new Set(all.flatMap((other) => (other === slot || other.group === slot.group || other.candidates.length === 0 || trustOf(other) < 0.3 || isOfCompass(other) ? [] : [(likeliest(other) as PlaceCandidate).country])))
  return lands.size > 0 && !lands.has((likeliest(slot) as PlaceCandidate).country)
}

const compass = /^(?:far|north|south|east|west|central|cent(?:er|re)|northern|southern|eastern|western|north-?(?:east|west)(?:ern)?|south-?(?:east|west)(?:ern)?|region|zone)$/i

function isOfCompass({ names }: Slot): boolean {
  return names.every(({ lookUps }) => lookUps.every((look) => look.split(/[ -]+/).every((word) => compass.test(word))))
}

/** 'in Bestan, Kerwas and Hani': two names of a sentence are not one place, so neither is one whose name is only spelled alike. */
function alikeOnly(all: readonly Slot[]): Slot[] {
  const chosen = all.flatMap((slot) => {
    const best = likeliest(slot)
    return best === null || best.geonamesId === null ? [] : [{ slot, best }]
  })
  const isBeside = (a: Slot, b: Slot) => a.names.some((x) => b.names.some((y) => x.sentence === y.sentence))
  return chosen.flatMap(({ slot, best }) => {
    const isAlike = best.match === 'fuzzy' || best.match === 'transliteration'
    return isAlike && chosen.some((other) => other.slot !== slot && other.slot.group !== slot.group && other.best.geonamesId === best.geonamesId && isBeside(slot, other.slot)) ? [slot] : []
  })
}

/** True when what a slot most likely means lies by another place of the story: a part of a town is not a town far away. */
function liesNear(slot: Slot, all: readonly Slot[]): boolean {
  const own = likeliest(slot)
  const others = all.filter((other) => other !== slot && other.group !== slot.group && !isPart(other) && trustOf(other) >= 0.3).flatMap((other) => likeliest(other) ?? [])
  const towns = others.filter((place) => place.featureClass === 'P')
  // 'the port quarter of Bandar Abbas', told beside other towns of its country: a city, where cities are not called after each other
  const isCity = own !== null && own.population >= 100_000 && !calledAfterOthers.has(own.country) && others.some(({ country }) => country === own.country)
  return own === null || isCity || towns.length === 0 || towns.some((place) => distanceKm(place, own) < 50)
}

/** The town of the dateline, of the police or of the outlet: where the story is unless it says otherwise. */
function isAnchor(text: string, slot: Slot): boolean {
  const best = likeliest(slot)
  if (best === null || best.featureClass !== 'P' || best.population < 20_000 || Math.max(...slot.share) < 0.5) return false
  return slot.names.some((name) => name.use === 'dateline' || isHome(name) || /^ (?:[Pp]olice|PD)\b/.test(text.slice(name.span.end, name.span.end + 8)))
}

/** 'the Austin neighbourhood ... in Austin': the quarter, wherever else its name stands, where towns are called after each other. */
function isQuarterAgain(slot: Slot, parts: readonly Slot[]): boolean {
  if (slot.parent !== null || slot.names.some(({ fixed, cues }) => fixed !== null || cues.kind !== null) || !calledAfterOthers.has(likeliest(slot)?.country ?? '')) return false
  return parts.some((part) => part.group === slot.group && part.names.some(({ cues }) => cues.kind?.type === 'part'))
}

/**
 * A small town in a state or country that nothing else in the story speaks of, while its anchors lie elsewhere: the name is a
 * quarter's or a site's there, called as a town far away.
 */
function liesAstray(slot: Slot, all: readonly Slot[], anchors: readonly Slot[]): boolean {
  const own = likeliest(slot)
  if (own === null || slot.parent !== null || own.featureClass !== 'P' || own.population >= 100_000 || own.geonamesId === null) return false
  const home = anchors.flatMap((anchor) => likeliest(anchor) ?? [])
  // Where towns are not called after each other, the only one of this name in the country of the dateline is meant.
  if (!calledAfterOthers.has(own.country) && home.some((anchor) => anchor.country === own.country)) return false
  if (home.some((anchor) => isTogether(anchor, own) || distanceKm(anchor, own) < 150)) return false
  return !all.some((other) => {
    if (other === slot || other.group === slot.group || other.candidates.length === 0) return false
    const place = likeliest(other) as PlaceCandidate
    const abroad = home.every((anchor) => anchor.country !== own.country)
    return abroad ? place.country === own.country : isTogether(place, own) && trustOf(other) >= 0.3
  })
}

/** 'in Kilo, near Bunia', 'Kilo, some 30 kilometres from Bunia': no place of the name that lies far from there is meant. */
function isFarFromNeighbour(text: string, names: readonly PlaceName[], slotOf: readonly Slot[], index: number): boolean {
  const [name, next] = [names[index] as PlaceName, names[index + 1]]
  if (next === undefined || name.fixed !== null || next.fixed !== null || next.sentence !== name.sentence || !besideNext.test(text.slice(name.span.end, next.span.start))) return false
  const [own, neighbour] = [likeliest(slotOf[index] as Slot), likeliest(slotOf[index + 1] as Slot)]
  return own !== null && neighbour !== null && Math.max(...(slotOf[index + 1] as Slot).share) >= 0.6 && own.country !== neighbour.country && distanceKm(own, neighbour) > 300
}

const besideNext =
  /^(?: \p{Ll}+){0,2},? (?:(?:some |about |around |roughly |just |only )?\d[\d.,]* ?(?:km|kms|kilomet(?:re|er)s?|miles?) (?:\p{L}+ )?(?:from|of)|(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|near|close to|on the outskirts of|not far from|just outside) (?:the (?:town|city|village) of )?$/u

/**
 * Every place of this name is a small one abroad, in no country that the story speaks of: the place meant is one that nobody lists.
 * Where towns are listed one and all (and called after others), such a name is rather a person's or a shop's.
 */
function isNameAbroad(slot: Slot, all: readonly Slot[], context: StoryContext): boolean {
  // Where many places of the story lie in one land, a middling town abroad is as little meant.
  const largest = isOfManyPlacesInOneLand(slot, all) ? 100_000 : 30_000
  return !slot.candidates.some((place) => place.featureClass !== 'P' || place.population >= largest || place.geonamesId === null) && isOnlyAbroad(slot, all, context)
}

/** True where five or more other names that are sure lie in one land, and hardly any elsewhere. */
function isOfManyPlacesInOneLand(slot: Slot, all: readonly Slot[]): boolean {
  const lands = all.flatMap((other) => (other !== slot && other.candidates.length > 0 && trustOf(other) >= 0.8 && Math.max(...other.share) >= 0.6 ? [(likeliest(other) as PlaceCandidate).country] : []))
  return [...new Set(lands)].some((land) => {
    const there = lands.filter((each) => each === land).length
    return there >= 5 && there >= lands.length * 0.8
  })
}

/** True for the name of a place told as one ('in Dola') that the gazetteer has in other countries only than the one that the story is in. */
export function isOnlyAbroad(slot: Slot, all: readonly Slot[], context: StoryContext): boolean {
  if (slot.parent !== null || slot.candidates.length === 0 || slot.names.some(({ fixed, cues, use }) => fixed !== null || !cues.locative || use !== 'place')) return false
  const others = all.filter((other) => other !== slot && other.group !== slot.group && other.candidates.length > 0 && trustOf(other) >= 0.8 && Math.max(...other.share) >= 0.6)
  const told = others.map((other) => (likeliest(other) as PlaceCandidate).country)
  const lands = new Set(told)
  // One land, or one that most of the places lie in.
  const isOfOneLand = [...lands].some((land) => told.filter((each) => each === land).length >= (lands.size === 1 ? 2 : Math.max(3, told.length * 0.7)))
  return isOfOneLand && ![...lands].some((land) => calledAfterOthers.has(land)) && !slot.candidates.some(({ country }) => lands.has(country) || context.countries.has(country))
}

/**
 * The one state that a story of a country of namesakes tells by its name, or for a dateline by that of its county, where a small town told as a place ('in Ravenna') has no candidate there and
 * nothing else speaks of the states it has some in: 'Roane County, West Virginia ... in Ravenna' is no Ravenna of Ohio. Null for any other.
 */
function divisionItLacks(slot: Slot, all: readonly Slot[]): PlaceCandidate | null {
  if (slot.parent !== null || slot.candidates.length === 0 || !slot.names.some(({ cues, use }) => cues.locative || use === 'dateline')) return null
  if (slot.names.some(({ fixed, cues }) => fixed !== null || cues.kind?.type === 'site' || cues.kind?.type === 'part')) return null
  const own = likeliest(slot) as PlaceCandidate
  if (own.featureClass !== 'P' || !calledAfterOthers.has(own.country) || slot.candidates.some(({ population, featureClass, featureCode, country }) => country === own.country && ((featureClass === 'P' && population >= 100_000) || featureCode === 'ADM1'))) return null
  const others = all.filter((other) => other !== slot && other.group !== slot.group && other.candidates.length > 0 && likeliest(other)?.level !== 'L7')
  const named = (isOne: (other: Slot) => boolean) => [...new Map(others.flatMap((other) => (isOne(other) ? [likeliest(other) as PlaceCandidate] : [])).map((place) => [place.admin1 ?? place.name, place] as const)).values()]
  // Where no state is named, the county says it of a dateline: there is one Gilchrist County.
  const states = named(isState)
  const [state, another] = states.length > 0 || !slot.names.some(({ use }) => use === 'dateline') ? states : named(isOnlyCounty)
  if (state === undefined || another !== undefined || state.country !== own.country) return null
  const admin1 = state.featureCode === 'ADM1' ? state.name : state.admin1
  if (slot.candidates.some((place) => place.admin1 === admin1)) return null
  const isOfState = (place: PlaceCandidate) => place.country === state.country && (place.admin1 === admin1 || place.name === admin1)
  return others.every((other) => isOfState(likeliest(other) as PlaceCandidate) || trustOf(other) < 0.3) ? state : null
}

function isOnlyCounty(slot: Slot): boolean {
  return likeliest(slot)?.featureCode === 'ADM2' && Math.max(...slot.share) >= 0.9
}

function isState(slot: Slot): boolean {
  return likeliest(slot)?.featureCode === 'ADM1' && (slot.names.some(({ fixed }) => fixed?.kind === 'state') || Math.max(...slot.share) >= 0.9)
}

function isTogether(a: PlaceCandidate, b: PlaceCandidate): boolean {
  return a.country === b.country && a.admin1 !== null && a.admin1 === b.admin1
}
