import { areaBehind, streetWords } from '../../lexicon/en/places.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { calledAfterOthers, distanceKm, type PlaceCandidate, type PlaceValue } from '../../record/place.ts'
import type { Span } from '../../record/span.ts'
import type { PlaceName } from './place-name.ts'
import { placeValue } from './place-value.ts'

/** What is known of the story beside its place names. */
export interface StoryContext {
  /** ISO code -> weight: dateline, publisher, peoples named in passing. */
  readonly countries: ReadonlyMap<string, number>
  /** The town that the outlet's own name has, without a place in the text. */
  readonly home: PlaceName | null
}

/** Weights of the choice. Tuned on folds; each is in units of a natural logarithm of odds. */
export interface ChoiceWeights {
  readonly population: number
  /** For every tenfold above 100,000 people. */
  readonly fame: number
  readonly country: number
  readonly admin1: number
  readonly near: number
  readonly beside: number
  readonly district2: number
  readonly countryShare: number
  readonly admin1Share: number
  readonly division: number
  readonly district: number
  readonly capital: number
  /** For a capital whose name news uses for its government. */
  readonly seat: number
  readonly part: number
  readonly ownName: number
  /** For a town of quite another name, which it once had or has in another tongue. */
  readonly otherName: number
  readonly site: number
  readonly kind: number
  /** For a name that sounds otherwise, a whole likeness less. */
  readonly unlike: number
  /** Votes that the rest of a story must have before its shares count in full. */
  readonly calm: number
  readonly softer: number
}

export const choiceWeights: ChoiceWeights = {
  population: 0.54,
  fame: 0.6,
  country: 3,
  admin1: 1.2,
  near: 0.8,
  beside: 1,
  district2: 1.8,
  countryShare: 2.6,
  admin1Share: 5,
  division: 0.6,
  district: -1.6,
  capital: 0.8,
  seat: 1.5,
  part: -1.2,
  ownName: 1.1,
  otherName: -1.5,
  site: 4.5,
  kind: 4,
  unlike: 30,
  calm: 1,
  softer: 1,
}

/** One name with its candidates; all mentions of the same name and kind in a story share it. */
interface Slot {
  readonly key: string
  /** Slots of one group are one name with other words around it ('Dola', 'Dola airport') and do not vote for each other. */
  readonly group: string
  readonly names: PlaceName[]
  candidates: PlaceCandidate[]
  keys: CandidateKeys[]
  prior: Float64Array
  share: Float64Array
  /** See `trustOf`; null until first asked for. */
  trust: number | null
  /** True when the parent is stated and the candidates have been narrowed to it. */
  readonly parent: string | null
  /** The stated state or province of a town that the gazetteer lacks there. */
  readonly lacking: PlaceCandidate | null
}

/**
 * Chooses a place for every name of a story together: stated parent first, then what the other places of the story make
 * likely (country, province, nearness), then population. Returns one value for each name, in order.
 */
export function resolvePlaces(
  text: string,
  told: readonly PlaceName[],
  context: StoryContext,
  gazetteer: Gazetteer,
  weights: ChoiceWeights = choiceWeights,
): PlaceValue[] {
  const names = context.home === null ? told : [...told, context.home]
  const lands = countryHeads(text, names)
  const parents = names.map((name, index) => statedParent(text, names, index, gazetteer) ?? (lands[index] == null || name.fixed ? null : inCountry(lands[index] as string, gazetteer)))
  const slots = new Map<string, Slot>()
  const slotOf = names.map((name, index) => {
    const parent = parents[index] ?? null
    const key = `${name === context.home ? 'home ' : ''}${name.lookUps.join('|').toLowerCase()}#${name.fixed?.kind ?? ''}#${name.cues.kind?.codes.join() ?? ''}#${name.use === 'actor'}`
    // A name whose parent is stated once keeps that parent in the whole story, unless another is stated.
    const keyed = parent ? `${key}#${parent.key}` : key
    let slot = slots.get(keyed)
    if (!slot) {
      slot = makeSlot(keyed, name, parent, gazetteer, weights)
      slots.set(keyed, slot)
    }
    slot.names.push(name)
    return slot
  })
  shareParents(names, slotOf, slots)
  const all = [...new Set(slotOf)]
  settle(all, context, weights)
  const missing = all.filter((slot) => slot.candidates.length === 0 && slot.lacking === null)
  if (missing.length > 0) {
    const countries = countriesOf(all, context)
    for (const slot of missing) {
      const name = slot.names[0] as PlaceName
      const land = lands[names.indexOf(name)]
      slot.candidates = spelledOtherwise(name, land == null ? countries : [land], gazetteer)
      slot.keys = slot.candidates.map(keysOf)
      slot.prior = Float64Array.from(slot.candidates, (candidate) => priorOf(candidate, name, false, weights))
      slot.share = softmax(slot.prior, weights.softer)
      slot.trust = null
    }
    settle(all, context, weights)
  }
  for (const slot of alikeOnly(all)) empty(slot)
  const parts = all.filter((slot) => isPart(slot) && !liesNear(slot, all))
  for (const slot of parts) empty(slot)
  const anchors = all.filter((slot) => isAnchor(text, slot))
  // 'the Austin neighbourhood ... in Austin': the quarter, wherever else its name stands, where towns are called after each other.
  const isQuarterAgain = (slot: Slot) => slot.parent === null && !anchors.includes(slot) && !slot.names.some(({ fixed, cues }) => fixed !== null || cues.kind !== null) && calledAfterOthers.has(likeliest(slot)?.country ?? '') && parts.some((part) => part.group === slot.group && part.names.some(({ cues }) => cues.kind?.type === 'part'))
  const quarters = new Set(all.filter((slot) => parts.includes(slot) || isQuarterAgain(slot)))
  const astray = new Set(anchors.length === 0 ? [] : all.filter((slot) => !anchors.includes(slot) && liesAstray(slot, all, anchors)))
  const abroad = new Set(all.filter((slot) => !anchors.includes(slot) && !astray.has(slot) && isNameAbroad(slot, all, context)))
  const toldNear = new Set(names.flatMap((_, index) => (isFarFromNeighbour(text, names, slotOf, index) ? [slotOf[index] as Slot] : [])))
  const lacking = new Map<Slot, PlaceCandidate>()
  for (const slot of all) {
    const division = divisionItLacks(slot, all)
    if (division !== null) lacking.set(slot, division)
  }
  for (const slot of [...quarters, ...abroad, ...astray, ...toldNear, ...lacking.keys()]) empty(slot)
  const fits = fitOf(all, context)
  const values = names.map((name, index) => {
    const slot = slotOf[index] as Slot
    const value = placeValue(text, name, slot.candidates, slot.share, slot.parent, fits.get(slot) ?? (() => 1), gazetteer)
    const area = areaStated(text, names, index)
    const inArea = area === null ? value : { ...value, area }
    const division = slot.lacking ?? lacking.get(slot) ?? null
    return division === null ? inArea : townOfDivision(inArea, division, slot.lacking !== null)
  })
  const home = context.home === null ? null : (values.at(-1) ?? null)
  // Weighed once a document: it compares every place with every other.
  let story: PlaceValue | null | undefined
  const storyOnce = () => (story === undefined ? (story = storyPlace(values.slice(0, told.length).filter(isUsable))) : story)
  return told.map((_, index) => {
    const value = values[index] as PlaceValue
    const slot = slotOf[index] as Slot
    const { kind, locative } = (told[index] as PlaceName).cues
    const isQuarter = (astray.has(slot) && locative) || (quarters.has(slot) && kind?.type !== 'site')
    const placed = value.name === null && slot.lacking === null && !lacking.has(slot) ? besideKnown(text, told, values, index, { isQuarter, home, story: storyOnce, land: lands[index] ?? null, landOf: (other) => lands[other] ?? null }) : value
    // A name that fits no place abroad either: what the words tell of is a place that nobody lists.
    if ((abroad.has(slot) || toldNear.has(slot) || (value.name === null && isOnlyAbroad(slot, all, context))) && placed.lat !== null) return { ...placed, level: 'L2' as const }
    const quarter = isQuarter && placed.lat !== null ? ({ ...placed, level: 'L1' } as const) : placed
    return home === null ? quarter : withinHome(quarter, home)
  })
}

/** A site or quarter that lies in the outlet's own town, as far as the story names no other. */
function withinHome(value: PlaceValue, home: PlaceValue): PlaceValue {
  if (home.name === null || home.level !== 'L2' || value.town !== undefined || value.lat === null || value.lon === null || home.lat === null || home.lon === null) return value
  if ((value.level !== 'L0' && value.level !== 'L1') || value.country !== home.country) return value
  if (distanceKm({ lat: value.lat, lon: value.lon }, { lat: home.lat, lon: home.lon }) > 25) return value
  return { ...value, town: home.name, reason: `${value.reason.replace(/\.$/, '')}; lies in ${home.name}, where the outlet is at home.` }
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

/** 'the Dola neighbourhood', 'Dola Park': a part of a town or a site by its own words, whatever else bears the name. */
function isPart(slot: Slot): boolean {
  const name = slot.names[0]
  if (slot.parent !== null || slot.candidates.length === 0 || !name) return false
  if (name.cues.kind?.type === 'part') return true
  const best = likeliest(slot)
  return name.cues.kind?.type === 'site' && best !== null && best.featureClass === 'P' && best.population < 100_000 && name.lookUps.length > 1 && isCapitalised(name)
}

/** 'Dola Park', not 'a Dola park'. */
function isCapitalised(name: PlaceName): boolean {
  return new RegExp(`(?:^| )${name.cues.kindWord?.slice(0, 1).toUpperCase()}${name.cues.kindWord?.slice(1)}\\b`).test(name.lookUps[0] as string)
}

/** True when what a slot most likely means lies by another place of the story: a part of a town is not a town far away. */
function liesNear(slot: Slot, all: readonly Slot[]): boolean {
  const own = likeliest(slot)
  const others = all.filter((other) => other !== slot && other.group !== slot.group && !isPart(other) && trustOf(other) >= 0.3).flatMap((other) => likeliest(other) ?? [])
  const towns = others.filter((place) => place.featureClass === 'P')
  return own === null || towns.length === 0 || towns.some((place) => distanceKm(place, own) < 50)
}

/** The town of the dateline, of the police or of the outlet: where the story is unless it says otherwise. */
function isAnchor(text: string, slot: Slot): boolean {
  const best = likeliest(slot)
  if (best === null || best.featureClass !== 'P' || best.population < 20_000 || Math.max(...slot.share) < 0.5) return false
  return slot.names.some(({ use, sentence, span }) => use === 'dateline' || sentence === -2 || /^ (?:[Pp]olice|PD)\b/.test(text.slice(span.end, span.end + 8)))
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
  /^(?: \p{Ll}+){0,2},? (?:(?:some |about |around |roughly |just |only )?\d[\d.,]* ?(?:km|kms|kilomet(?:re|er)s?|miles?) (?:\p{L}+ )?(?:from|of)|near|close to|not far from|just outside) (?:the (?:town|city|village) of )?$/u

/**
 * Every place of this name is a small one abroad, in no country that the story speaks of: the place meant is one that nobody lists.
 * Where towns are listed one and all (and called after others), such a name is rather a person's or a shop's.
 */
function isNameAbroad(slot: Slot, all: readonly Slot[], context: StoryContext): boolean {
  return !slot.candidates.some((place) => place.featureClass !== 'P' || place.population >= 30_000 || place.geonamesId === null) && isOnlyAbroad(slot, all, context)
}

/** True for the name of a place told as one ('in Dola') that the gazetteer has in other countries only than the one that the story is in. */
function isOnlyAbroad(slot: Slot, all: readonly Slot[], context: StoryContext): boolean {
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

function likeliest(slot: Slot): PlaceCandidate | null {
  let best = -1
  slot.share.forEach((share, i) => {
    if (best < 0 || share > (slot.share[best] as number)) best = i
  })
  return slot.candidates[best] ?? null
}

function empty(slot: Slot): void {
  slot.candidates = []
  slot.keys = []
  slot.prior = new Float64Array(0)
  slot.share = new Float64Array(0)
}

/** A town that the gazetteer lacks, whose state or province is written with it. */
function townOfDivision(value: PlaceValue, division: PlaceCandidate, isStated: boolean): PlaceValue {
  return {
    ...value,
    country: division.country,
    admin1: division.admin1,
    admin2: division.featureCode === 'ADM2' ? division.admin2 : value.admin2,
    lat: division.lat,
    lon: division.lon,
    level: value.level ?? 'L2',
    radiusKm: 120,
    confidence: isStated ? 0.6 : 0.5,
    reason: `Not in the gazetteer; ${division.name} is ${isStated ? 'stated with it' : `the only ${division.featureCode === 'ADM1' ? 'state' : 'county'} that the story names`}.`,
  }
}

/** For each name how much of the rest of the story lies in a country, 0..1; 1 where the rest says nothing. */
function fitOf(slots: readonly Slot[], context: StoryContext): Map<Slot, (country: string) => number> {
  const all = emptyTally()
  for (const [country, weight] of context.countries) add(all.countries, country, weight)
  const tallies = new Map(slots.map((slot) => [slot, tallyOf(slot)]))
  for (const tally of tallies.values()) addTally(all, tally)
  let total = 0
  for (const sum of all.countries.values()) total += sum
  return new Map(
    slots.map((slot) => {
      const own = (tallies.get(slot) as Tally).countries
      let mine = 0
      for (const sum of own.values()) mine += sum
      const rest = total - mine
      return [
        slot,
        (country: string) => (rest < 1.5 ? 1 : Math.max(0, (all.countries.get(country) ?? 0) - (own.get(country) ?? 0)) / rest),
      ]
    }),
  )
}

/** The countries that hold at least a quarter of the story's places, the most first. */
function countriesOf(slots: readonly Slot[], context: StoryContext): string[] {
  const sums = new Map<string, number>(context.countries)
  let total = 0
  for (const weight of context.countries.values()) total += weight
  for (const slot of slots) {
    const voice = voiceOf(slot)
    if (slot.candidates.length > 0) total += voice
    slot.candidates.forEach((candidate, i) => {
      if (candidate.country !== '') add(sums, candidate.country, voice * (slot.share[i] as number))
    })
  }
  return [...sums]
    .filter(([, sum]) => sum >= total / 4)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([country]) => country)
}

/**
 * A name that nobody knows lies, as far as anyone can say, about where its sentence or its story is: the nearest known place
 * before or behind it in the sentence, else the last heading's, else the place the story names most. Said so in the reason, and never sure.
 */
function besideKnown(text: string, names: readonly PlaceName[], values: readonly PlaceValue[], index: number, { isQuarter, home, story, land, landOf }: { readonly isQuarter: boolean; readonly home: PlaceValue | null; readonly story: () => PlaceValue | null; readonly land: string | null; readonly landOf: (index: number) => string | null }): PlaceValue {
  const value = values[index] as PlaceValue
  const own = names[index] as PlaceName
  if (own.fixed || (own.isNamesake && value.lat !== null)) return value
  let best: PlaceValue | null = null
  let bestGap = Number.POSITIVE_INFINITY
  names.forEach((name, other) => {
    const place = values[other] as PlaceValue
    if (other === index || name.sentence !== own.sentence || !isUsable(place)) return
    const gap = name.span.start >= own.span.end ? name.span.start - own.span.end : (own.span.start - name.span.end) * 1.5
    if (gap < bestGap) [best, bestGap] = [place, gap]
  })
  const inSentence = best !== null
  // Under the heading of a country, what nobody lists lies in it: at the place told last there, else anywhere in it.
  if (best === null && land !== null) {
    const last = names.findLastIndex((_, other) => other < index && landOf(other) === land && isUsable(values[other] as PlaceValue) && values[other]?.country === land)
    if (last < 0) return { ...value, country: land, admin1: null, lat: null, lon: null, level: value.level ?? 'L3', confidence: 0.4, reason: 'Not in the gazetteer; told under the heading of its country.' }
    best = values[last] as PlaceValue
  }
  const heading = best === null ? names.findLastIndex((name, other) => other < index && standsAlone(text, name.span) && isUsable(values[other] as PlaceValue)) : -1
  if (heading >= 0) best = values[heading] as PlaceValue
  best ??= story()
  const atHome = best === null && home !== null && isUsable(home)
  if (atHome) best = home
  if (!best) return value
  const near: PlaceValue = best
  return {
    ...value,
    country: near.country,
    admin1: near.admin1,
    lat: near.lat,
    lon: near.lon,
    level: value.level ?? 'L3',
    ...(isQuarter && near.level === 'L2' && near.name !== null ? { town: near.name } : {}),
    radiusKm: near.level === 'L6' ? 120 : near.level === 'L3' ? near.radiusKm : 40,
    confidence: inSentence ? 0.4 : 0.3,
    reason: `Not in the gazetteer; put down ${near.level === 'L3' ? 'beside' : 'at'} ${near.name}, ${inSentence ? 'named in the same sentence' : heading >= 0 ? 'the last heading' : atHome ? 'where the outlet is at home' : 'the place the story names most'}.`,
  }
}

/** A point that another name can be put down at: no country, no natural area. */
function isUsable({ lat, name, level }: PlaceValue): boolean {
  return lat !== null && name !== null && level !== 'L7' && level !== 'L8' && level !== 'L5'
}

/**
 * The country under whose heading each name stands, in a document that has several: 'NIGER' over a list of entries holds until the next such line,
 * 'Yemen / Hodeidah. A mine went off in Hays' for its paragraph. Null for all others.
 */
function countryHeads(text: string, names: readonly PlaceName[]): (string | null)[] {
  const heads = names.map(({ fixed, span }) => {
    if (fixed?.kind !== 'country' || !/^[^\p{L}\n]{0,6}$/u.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))) return null
    const behind = /^(?: ?(?:[/|:–—]|- )|:?\s*(?:\n|$))/.exec(text.slice(span.end, span.end + 6))?.[0]
    return behind === undefined ? null : { land: fixed.country, holds: /\n|^$|^:?\s*$/.test(behind) ? 'on' as const : 'paragraph' as const, end: span.end }
  })
  if (new Set(heads.flatMap((head) => (head === null ? [] : [head.land]))).size < 2) return names.map(() => null)
  let over: { readonly land: string; readonly holds: 'on' | 'paragraph'; readonly end: number } | null = null
  return names.map(({ span }, index) => {
    over = heads[index] ?? over
    if (over === null || heads[index] != null) return null
    return over.holds === 'on' || !text.slice(over.end, span.start).includes('\n') ? over.land : null
  })
}

/** A line that is a name and nothing else: the heading of what follows. */
function standsAlone(text: string, span: Span): boolean {
  return (span.start === 0 || text[span.start - 1] === '\n') && /^(?: (?:[Pp]rovince|[Ss]tate|[Rr]egion|[Dd]istrict|[Cc]ounty))?:?\s*(?:\n|$)/.test(text.slice(span.end, span.end + 14))
}

/** The place that most names of a story lie near, finer places first. */
function storyPlace(values: readonly PlaceValue[]): PlaceValue | null {
  let best: PlaceValue | null = null
  let bestScore = 0
  for (const value of values) {
    let score = 0
    for (const other of values) {
      const km = distanceKm(value as { lat: number; lon: number }, other as { lat: number; lon: number })
      if (km < 100) score += other.geonamesId === value.geonamesId ? 1.5 : 1
    }
    if (value.level === 'L6') score *= 0.7
    if (score > bestScore) [best, bestScore] = [value, score]
  }
  return best
}

interface Parent {
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

/** The larger place stated with a name: 'Springfield, Ill.', 'X, in Y province', "Iraq's X", 'the Iraqi city of X'. */
function statedParent(text: string, names: readonly PlaceName[], index: number, gazetteer: Gazetteer): Parent | null {
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
    const between = text.slice(name.span.end, next.span.start).replace(kindBehind, '')
    if (parentBetween.test(between) && next.fixed?.kind !== 'demonym' && !(between === ', ' && inList(name, next, gazetteer))) {
      const area = areaOf(text, next)
      const found = parentFrom(next, area !== null || /\b(?:in|of)\b/.test(between) || next.cues.kind?.type === 'division', area, gazetteer, next.cues.kind === null && streetWords.has((name.cues.kindWord ?? '').replace(/\.$/, '')))
      if (found) return found.firm || !inSeries(text, name, next) ? found : { ...found, division: null }
    }
  }
  if (country) return inCountry(country, gazetteer)
  // "Sagaing Region's Kani Township"
  const before = names[index - 1]
  const holdsIt = before?.cues.kind?.type === 'division' || name.cues.kind?.type === 'part'
  if (before?.sentence === name.sentence && holdsIt && /^(?: \p{L}+)?['’]s? $/u.test(text.slice(before.span.end, name.span.start))) return parentFrom(before, true, null, gazetteer)
  return null
}

/** 'Dola Township, Marden Region', 'the Dola district of Marden province': what says of which kind a name is stands behind it. */
const kindBehind = /^ (?:township|town|city|village|district|county|municipality|subdistrict|tehsil|commune|parish|locality|borough|area|quarter|neighbou?rhood|suburb|sector|ward)\b/i

/** 'the hamlet of Toprak, in the municipality of Lice' */
const divisionOf = /\b(?:county|district|municipality|commune|prefecture|canton|parish|township) of $/

/** The words of the area that a name is put in right behind it: 'Lice' for the Toprak of 'Toprak, Lice district'; null where none is. */
function areaStated(text: string, names: readonly PlaceName[], index: number): string | null {
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
  /^(?:,? (?:(?:an? )?(?:\p{L}+ )?(?:town|city|village|hamlet|district|area|camp|prison|airport|base))?,? ?(?:in|of) (?:the )?(?:\p{L}+(?:ern)? )?(?:(?:province|state|county|district|governorate|region|city|town|municipality|commune|department|prefecture|canton|parish|township) of )?|, (?:in )?(?:\p{L}+ern )?| ?\()$/u

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

function inCountry(country: string, gazetteer: Gazetteer): Parent {
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

function makeSlot(key: string, name: PlaceName, parent: Parent | null, gazetteer: Gazetteer, weights: ChoiceWeights): Slot {
  let candidates = isHome(name) ? homesOf(name, gazetteer) : candidatesOf(name, gazetteer)
  let held: string | null = null
  let lacking: PlaceCandidate | null = null
  if (parent) {
    const inside = candidates.filter(parent.holds)
    if (inside.length > 0) {
      candidates = inside
      held = parent.words
    } else if (!name.fixed && parent.division && !candidates.some(isDivision) && (parent.firm || areSmallIn(candidates, parent.division.country))) {
      // 'Dola, Mo.' is not the Dola of another state, though the gazetteer has no other.
      candidates = []
      held = parent.words
      lacking = parent.division
    } else if (parent.area !== null && parent.division === null && !candidates.some((candidate) => isDivision(candidate) || candidate.population >= 100_000)) {
      // 'La Esperanza, Tibú municipality' is not the La Esperanza of another one.
      candidates = []
    } else if (!name.fixed && !candidates.some((candidate) => candidate.level === 'L7' || candidate.level === 'L8')) {
      const foreign = candidates.every(
        (candidate) => !parent.countries.includes(candidate.country) && candidate.population < 100_000,
      )
      if (foreign && (parent.firm || candidates.length === 0)) {
        // Spelled in a way the gazetteer lacks: likeness within the stated country.
        const alike =
          parent.countries.length > 3
            ? []
            : name.lookUps.flatMap((look) => gazetteer.find(look, parent.countries)).filter(parent.holds)
        if (alike.length > 0) {
          candidates = alike
          held = parent.words
        } else if (parent.firm && parent.countries.length === 1) {
          // 'Dola, in Diyala province' is not the Dola of another country.
          candidates = []
        }
      }
    }
  }
  const isSeat = gazetteer.country(name.lookUps[0] as string)?.kind === 'capital'
  const largest = candidates.reduce((most, { featureClass, population }) => (featureClass === 'P' ? Math.max(most, population) : most), 0)
  // 'in Barahona', without a word for a province, is the town that the province is ruled from.
  const hasSeatOfItsName = ({ admin1, country }: PlaceCandidate) => name.cues.kind?.type !== 'division' && candidates.some((seat) => seat.admin1 === admin1 && seat.country === country && isSeatInShort(seat, name.lookUps))
  const isLesser = (candidate: PlaceCandidate) => candidate.featureCode === 'ADM1' && (candidate.population < largest / 2 || hasSeatOfItsName(candidate))
  const prior = Float64Array.from(candidates, (candidate) => priorOf(candidate, name, isSeat, weights) - (isLesser(candidate) ? weights.admin1 : 0))
  const group = name.cues.kind?.type === 'division' || isHome(name) ? key : plainName(name.lookUps.at(-1) as string)
  return {
    key,
    group,
    names: [],
    candidates,
    keys: candidates.map(keysOf),
    prior,
    share: softmax(prior, weights.softer),
    trust: null,
    parent: held,
    lacking,
  }
}

function isHome(name: PlaceName): boolean {
  return name.sentence === -2
}

/** Towns and states that an outlet may be called after: those of English-speaking countries first, since it writes English. */
function homesOf(name: PlaceName, gazetteer: Gazetteer): PlaceCandidate[] {
  const found = gazetteer.find(name.lookUps[0] as string).filter((place) => place.match === 'exact' && (place.featureClass === 'P' || place.featureCode === 'ADM1'))
  const english = found.filter((place) => oneName.has(place.country))
  return english.length > 0 ? english : found
}

/** 'Indiana, Illinois and Iowa' are side by side. */
function isDivision(candidate: PlaceCandidate): boolean {
  return candidate.featureCode === 'ADM1' || candidate.level === 'L7' || candidate.level === 'L8'
}

/** 'Tyrone, Missouri': behind a mere comma only what could be a village of that country is taken to lie there; 'Aleppo, Idlib' is a list. */
function areSmallIn(candidates: readonly PlaceCandidate[], country: string): boolean {
  const there = candidates.filter((candidate) => candidate.country === country)
  return there.length > 0 && there.every((candidate) => candidate.population < 30_000)
}

function candidatesOf(name: PlaceName, gazetteer: Gazetteer): PlaceCandidate[] {
  if (name.unlisted) return []
  if (name.fixed) {
    const { country } = name.fixed
    if (name.fixed.kind === 'state') {
      const found = gazetteer.find(name.fixed.name, [country])
      const states = found.filter((place) => place.featureCode === 'ADM1')
      return states.length > 0 ? states.slice(0, 1) : found.slice(0, 1)
    }
    const found = gazetteer
      .find(gazetteer.countryName(country) ?? '')
      .filter((place) => place.country === country && place.level === 'L7')
    const whole = found
      .slice(0, 1)
      .map((place): PlaceCandidate => ({ ...place, match: name.fixed?.kind === 'demonym' ? 'demonym' : 'exact' }))
    // 'Georgia' is also a state, 'Luxembourg' also a town: they stay candidates.
    if (name.fixed.kind === 'country') {
      for (const look of name.lookUps) {
        // 'South Sudan' is no Sudan.
        const meant = gazetteer.country(look)
        if (meant !== null && meant.country !== country) continue
        for (const place of gazetteer.find(look)) {
          if (place.match === 'exact' && place.country !== country && place.featureClass !== 'L') whole.push(place)
        }
      }
    }
    return whole
  }
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
    const fitting = order === 0 ? found : found.filter((place) => fitsKind(place, name, look))
    if (fitting.length > 0) return fitting
  }
  return []
}

/** Countries whose towns the news calls by one name: what else a small one was called once is another place now. */
const oneName = new Set(['US', 'CA', 'GB', 'IE', 'AU', 'NZ'])

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

/**
 * A name the gazetteer does not have as written: spelled alike anywhere, or like a name in the countries of the story.
 * Sites and features are not looked for by likeness, their names are words: 'River Avenue'.
 */
function spelledOtherwise(name: PlaceName, countries: readonly string[], gazetteer: Gazetteer): PlaceCandidate[] {
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

/** What speaks for a candidate before the rest of the story is looked at. */
function priorOf(candidate: PlaceCandidate, name: PlaceName, isSeat: boolean, weights: ChoiceWeights): number {
  let score =
    weights.population * Math.log10(candidate.population + 100) +
    weights.fame * Math.max(0, Math.log10(candidate.population + 1) - 5)
  const { featureClass, featureCode } = candidate
  if (candidate.level === 'L7') score += weights.country
  else if (featureCode === 'ADM1') score += weights.admin1
  else if (featureClass === 'A') score += weights.district
  else if (featureCode === 'PPLX') score += weights.part
  else if (featureCode === 'PPLC') score += weights.capital
  else if (featureCode === 'PPLA') score += weights.division
  if (candidate.geonamesId === null) score += weights.site
  score -= weights.unlike * (1 - candidate.likeness)
  if (sameName(candidate.name, name.lookUps) || isSeatInShort(candidate, name.lookUps)) score += weights.ownName
  else if (featureClass === 'P' && candidate.match === 'exact' && !soundsLike(candidate.name, name.lookUps)) score += weights.otherName
  // 'Washington' without more is the seat of government.
  if (featureCode === 'PPLC' && isSeat) score += weights.seat
  const kind = name.cues.kind
  if (kind) {
    const rank = kind.codes.findIndex((code) => `${featureClass}.${featureCode}`.startsWith(code))
    if (rank >= 0) score += weights.kind - rank * 0.5
    else if (kind.type === 'division' || kind.type === 'feature') score -= weights.kind / 2
  }
  return score
}

function sameName(own: string, lookUps: readonly string[]): boolean {
  const plain = plainName(own)
  return lookUps.some((look) => plainName(look) === plain)
}

/** 'Barahona' is what everybody calls Santa Cruz de Barahona, the seat of the province Barahona. The table has both names, and the rest of it is a saint's. */
function isSeatInShort({ name, featureCode }: PlaceCandidate, lookUps: readonly string[]): boolean {
  return featureCode.startsWith('PPLA') && lookUps.some((look) => plainName(name).endsWith(` ${plainName(look)}`))
}

/** True when the first letter and half of the consonants agree: 'Hama' and 'Ḩamāh', not 'Bombay' and 'Mumbai'. */
function soundsLike(own: string, lookUps: readonly string[]): boolean {
  const bones = (words: string) => plainName(words).replace(/^(?:al|el|ar|as|ash|ad|at|an|az) /, '').replace(/[aeiouyhw ]/g, '').replace(/(.)\1+/g, '$1')
  const mine = bones(own)
  return lookUps.some((look) => {
    const theirs = bones(look)
    const shared = [...theirs].filter((letter) => mine.includes(letter)).length
    return shared >= Math.max(mine.length, theirs.length) * 0.6
  })
}

function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^st /, 'saint ')
    .trim()
}

/** Mentions of a name without a parent take over the candidates of one with a parent. */
function shareParents(names: readonly PlaceName[], slotOf: Slot[], slots: ReadonlyMap<string, Slot>): void {
  const withParent = new Map<string, Slot>()
  for (const slot of slots.values()) {
    if (slot.parent === null) continue
    const bare = plainName(slot.names[0]?.lookUps[0] ?? '')
    if (!withParent.has(bare)) withParent.set(bare, slot)
  }
  const sites = new Map<string, Slot>()
  names.forEach((name, index) => {
    const slot = slotOf[index] as Slot
    const only = slot.candidates.length === 1 ? slot.candidates[0] : undefined
    if (only?.featureClass === 'S' && name.cues.kind?.type === 'site') {
      // 'Camp Ashraf' is 'Ashraf' from here on.
      const words = plainName(name.lookUps[0] as string).split(' ')
      if (words.length === 2) sites.set(words.find((word) => word !== name.cues.kindWord) as string, slot)
    } else if (!name.fixed) {
      const site = sites.get(plainName(name.lookUps[0] as string))
      if (site && !slot.candidates.some((place) => place.population > 100_000)) slotOf[index] = site
    }
  })
  names.forEach((name, index) => {
    const slot = slotOf[index] as Slot
    if (slot.parent !== null || name.fixed || name.cues.kind?.type === 'division') return
    const other = withParent.get(plainName(name.lookUps[0] ?? ''))
    if (other) slotOf[index] = other
  })
}

/** Sums of likelihood by country, by division, by district and by square of one degree. */
interface Tally {
  readonly countries: Map<string, number>
  readonly divisions: Map<string, number>
  readonly districts: Map<string, number>
  readonly cells: Map<number, number>
}

function emptyTally(): Tally {
  return { countries: new Map(), divisions: new Map(), districts: new Map(), cells: new Map() }
}

/** What one name's candidates add to a tally, by their present shares. */
function tallyOf(slot: Slot): Tally {
  const tally = emptyTally()
  const voice = voiceOf(slot)
  slot.candidates.forEach((candidate, i) => {
    const share = voice * (slot.share[i] as number)
    if (share < 0.002) return
    const key = slot.keys[i] as CandidateKeys
    if (candidate.country !== '') add(tally.countries, candidate.country, share)
    if (key.division !== null) add(tally.divisions, key.division, share)
    if (key.district !== null) add(tally.districts, key.district, share)
    if (key.cell !== null) add(tally.cells, key.cell, share)
  })
  return tally
}

function addTally(sum: Tally, more: Tally): void {
  for (const [key, amount] of more.countries) add(sum.countries, key, amount)
  for (const [key, amount] of more.divisions) add(sum.divisions, key, amount)
  for (const [key, amount] of more.districts) add(sum.districts, key, amount)
  for (const [key, amount] of more.cells) add(sum.cells, key, amount)
}

const rounds = 3

/** Lets the names of the story vote on each other's candidates, a few rounds. */
function settle(slots: readonly Slot[], context: StoryContext, weights: ChoiceWeights): void {
  const neighbours = neighboursOf(slots)
  for (let round = 0; round < rounds; round += 1) {
    const all = emptyTally()
    let total = 0
    for (const [country, weight] of context.countries) {
      add(all.countries, country, weight)
      total += weight
    }
    const tallies = slots.map((slot) => {
      const tally = tallyOf(slot)
      addTally(all, tally)
      if (slot.candidates.length > 0) total += voiceOf(slot)
      return tally
    })
    const groups = new Map<string, { tally: Tally; voice: number }>()
    slots.forEach((slot, index) => {
      const group = groups.get(slot.group)
      const tally = tallies[index] as Tally
      const voice = slot.candidates.length > 0 ? voiceOf(slot) : 0
      if (!group) groups.set(slot.group, { tally, voice })
      else {
        const sum = emptyTally()
        addTally(sum, group.tally)
        addTally(sum, tally)
        groups.set(slot.group, { tally: sum, voice: group.voice + voice })
      }
    })
    slots.forEach((slot) => {
      if (slot.candidates.length < 2) return
      const { tally: own, voice } = groups.get(slot.group) as { tally: Tally; voice: number }
      const others = Math.max(weights.calm, total - voice)
      const near = neighbours.get(slot) ?? []
      const rest = <K>(sums: ReadonlyMap<K, number>, mine: ReadonlyMap<K, number>, key: K) =>
        Math.max(0, (sums.get(key) ?? 0) - (mine.get(key) ?? 0))
      const scores = Float64Array.from(slot.candidates, (candidate, i) => {
        const key = slot.keys[i] as CandidateKeys
        let score = slot.prior[i] as number
        score += weights.countryShare * (rest(all.countries, own.countries, candidate.country) / others)
        if (key.division !== null) score += weights.admin1Share * (rest(all.divisions, own.divisions, key.division) / others)
        if (key.district !== null) score += weights.district2 * Math.log1p(rest(all.districts, own.districts, key.district))
        if (key.cell !== null) {
          let mass = 0
          for (const step of cellSteps) mass += rest(all.cells, own.cells, key.cell + step)
          score += weights.near * Math.log1p(mass)
        }
        for (const neighbour of near)
          if (neighbour.group !== slot.group) score += weights.beside * trustOf(neighbour) * closeness(candidate, neighbour)
        return score
      })
      slot.share.set(softmax(scores, weights.softer))
    })
  }
}

/** Squares of one degree are numbered row by row, 1000 to a row; these are a square and its eight neighbours. */
const cellSteps = [-1001, -1000, -999, -1, 0, 1, 999, 1000, 1001]

interface CandidateKeys {
  readonly division: string | null
  readonly district: string | null
  readonly cell: number | null
}

function keysOf(candidate: PlaceCandidate): CandidateKeys {
  const local = candidate.level !== 'L7' && candidate.level !== 'L8' && candidate.level !== 'L6' && candidate.level !== 'L5'
  return {
    division: candidate.admin1 === null ? null : `${candidate.country}.${candidate.admin1}`,
    district: candidate.admin2 === null ? null : `${candidate.country}.${candidate.admin1}.${candidate.admin2}`,
    cell: local ? Math.floor(candidate.lat) * 1000 + Math.floor(candidate.lon) : null,
  }
}

/** For each name the other names that stand in the same sentence or the next. */
function neighboursOf(slots: readonly Slot[]): Map<Slot, Slot[]> {
  const bySentence = new Map<number, Set<Slot>>()
  for (const slot of slots) {
    for (const name of slot.names) {
      const here = bySentence.get(name.sentence)
      if (here) here.add(slot)
      else bySentence.set(name.sentence, new Set([slot]))
    }
  }
  const found = new Map<Slot, Slot[]>()
  for (const slot of slots) {
    if (slot.candidates.length < 2) continue
    const near = new Set<Slot>()
    for (const name of slot.names) {
      for (const step of [-1, 0, 1])
        for (const other of bySentence.get(name.sentence + step) ?? []) if (other !== slot) near.add(other)
    }
    found.set(slot, [...near].slice(0, 12))
  }
  return found
}

/** 0..1: how near a candidate lies to what a neighbouring name most likely means; 1 at the same spot, 1/e at 100 km. */
function closeness(candidate: PlaceCandidate, neighbour: Slot): number {
  let sum = 0
  for (let i = 0; i < neighbour.candidates.length; i += 1) {
    const share = neighbour.share[i] as number
    if (share < 0.03) continue
    const other = neighbour.candidates[i] as PlaceCandidate
    if (other.level === 'L7' || other.level === 'L8' || Math.abs(candidate.lat - other.lat) > 6) continue
    sum += share * Math.exp(-distanceKm(candidate, other) / (other.level === 'L6' ? 250 : 100))
  }
  return sum
}

/** How much a name says of where the story is: more when it stands often, little when it may be no place at all. */
function voiceOf(slot: Slot): number {
  return trustOf(slot) * (1 + Math.log2(Math.max(1, slot.names.length)) * 0.5)
}

/**
 * How sure it is that a name is a place at all, 0..1. Surnames and other words are names of hamlets somewhere: 'Burkett said' must
 * not draw Houston to where a Burkett lies.
 */
function trustOf(slot: Slot): number {
  if (slot.trust !== null) return slot.trust
  const first = slot.names[0]
  let trust = 1
  if (isPart(slot)) {
    // 'Dola Park' is called after a Dola that may lie anywhere.
    trust = 0.6
  } else if (first && !first.fixed && slot.parent === null) {
    const placed = slot.names.some(
      ({ cues, use }) =>
        cues.locative ||
        cues.beside ||
        cues.state !== null ||
        use === 'dateline' ||
        (cues.kind !== null && cues.kind.type !== 'site'),
    )
    const known = slot.candidates.some(
      (place) => place.population >= 100_000 || place.geonamesId === null || place.featureCode === 'ADM1',
    )
    if (!placed)
      trust = known
        ? 0.8
        : slot.candidates.some((place) => place.population >= 5000 && sameName(place.name, first.lookUps))
          ? 0.35
          : 0.12
  }
  slot.trust = trust
  return trust
}

function add<K>(sums: Map<K, number>, key: K, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount)
}

function softmax(scores: Float64Array, softer: number): Float64Array {
  let top = -Infinity
  for (const score of scores) top = Math.max(top, score)
  const shares = Float64Array.from(scores, (score) => Math.exp((score - top) / softer))
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => share / sum)
}
