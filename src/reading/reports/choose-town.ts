import type { PlaceMention } from '../../record/mention.ts'
import type { PlaceValue } from '../../record/place.ts'
import { calledAfterOthers, kmApart } from '../../record/place.ts'
import { onceFor } from '../../record/once-for.ts'
import type { Span } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { ofWhatIsJudged } from '../../lexicon/en/suspicion.ts'
import { atHouse, careBehind, careNouns, courtOfHomes, directions, localForces, outletWords, placePrepositions, residentNouns } from '../../lexicon/en/places.ts'
import type { PlacedAct } from './placed-act.ts'
import { isDestination } from './places-of-no-act.ts'
import { actsWith, isOnlyPlanned, sentenceOf } from './by-sentence.ts'
import { isWhereKept } from './care-houses.ts'
import { standsForTown } from './choose-place.ts'
import type { Telling } from './story.ts'

/** How a document comes to name a place, which says how much the place is where things happened. */
type Manner = 'in' | 'beside' | 'named' | 'force' | 'home' | 'care' | 'far' | 'body' | 'dateline' | 'publisher'

/** A mention with what its words say of it. */
interface Naming {
  readonly mention: PlaceMention
  /** Index of its sentence; -1 for the dateline. */
  readonly sentence: number
  readonly manner: Manner
  readonly inHeadline: boolean
}

/** One town of a document with all its mentions. */
interface Town {
  readonly value: PlaceValue
  readonly namings: Naming[]
  /** Names of streets, sites and quarters that lie in it. */
  readonly within: Naming[]
}

/** The towns a document names, computed once for all its tellings. */
export interface TownsOfDocument {
  readonly towns: readonly Town[]
  readonly namings: readonly Naming[]
  readonly text: string
}

/** The town of a telling: the mention to point at, what speaks for it in words a person can read, how much. */
export interface TownChoice {
  readonly place: PlaceMention
  readonly reasons: readonly string[]
  readonly score: number
  /** True when nothing but the dateline or the outlet's name speaks for it. */
  readonly bare: boolean
  /** True when it is only named far from the telling, in a document that tells of several towns. */
  readonly remote: boolean
}

/** Weights of what speaks for a town, tuned on one half of a set of news reports. */
export const townWeights = {
  manner: { in: 1, beside: 0.8, named: 0.6, force: 1.2, home: 0.5, care: 0.15, far: 0.1, body: 0.3, dateline: 1.1, publisher: 0.5 } satisfies Record<Manner, number>,
  own: 3,
  sentence: 1.6,
  headline: 1.5,
  near: 1,
  far: 0.5,
  other: 0.4,
  within: 0.7,
  /** What each further mention counts of the one before. */
  again: 0.5,
  county: 0.8,
  state: 0.5,
  alone: -2,
}

/**
 * Finds the towns a document names, with the places inside them.
 * @param hit what acts hit: 'the courthouse in Dola' that was bombed is no house that people were only brought to
 */
export function townsOf(places: readonly PlaceMention[], tagged: TaggedText, text: string, hit: readonly Span[], headline: (sentence: number) => boolean): TownsOfDocument {
  // 'the Kangbari central prison in Beni' is a place by itself
  const named = new SpanIndex(places.map(({ span }) => span))
  const targets = new SpanIndex(hit.filter((target) => named.overlapping(target).length === 0))
  const isOfTarget = ({ start }: Span) => targets.overlapping({ start: start - ' in the '.length, end: start }).length > 0
  const namings = places.filter((mention) => mention.use !== 'actor').map((mention): Naming => {
    const sentence = sentenceOf(tagged, mention.span)
    const inHeadline = sentence >= 0 && headline(sentence)
    return { mention, sentence, manner: mannerOf(mention, tagged.sentences[sentence], text, isOfTarget(mention.span)), inHeadline }
  })
  const towns = new Map<string, Town>()
  for (const naming of namings) {
    const { value } = naming.mention
    if (!isTown(value)) continue
    const key = keyOf(value)
    const town = towns.get(key)
    if (town) town.namings.push(naming)
    else towns.set(key, { value, namings: [naming], within: [] })
  }
  const list = [...towns.values()]
  for (const naming of namings) {
    const town = containing(naming.mention.value, list)
    if (town && !town.namings.includes(naming)) town.within.push(naming)
  }
  return { towns: list, namings, text }
}

function isTown(value: PlaceValue): boolean {
  if (value.name === null) return value.level === 'L2'
  return standsForTown(value) || value.level === 'L2' || value.level === 'L3' || value.level === 'L1' || value.level === 'L0'
}

function keyOf(value: PlaceValue): string {
  return String(value.geonamesId ?? `${value.words.toLowerCase()}|${value.admin1}`)
}

/** The town a site, a street or a quarter lies in: the nearest that the document names, within the reach of a city. */
function containing(value: PlaceValue, towns: readonly Town[]): Town | null {
  if (value.level !== 'L0' && value.level !== 'L1') return null
  // A site that nobody knows was put down at a town by guess: that speaks for no town.
  if (value.name === null || value.lat === null) return null
  const around = towns.filter(({ value: town }) => {
    if (town.level !== 'L2' || town.name === null || town.geonamesId === value.geonamesId) return false
    return town.country === value.country && (kmApart(value, town) ?? Infinity) < 30
  })
  const size = (town: Town) => town.namings.length
  return around.sort((a, b) => size(b) - size(a))[0] ?? null
}

/** The town that a place lies in: by where both lie, or told with it ('Dola Heights, Dola' where Dola is far larger). */
export function townAround(value: PlaceValue, { towns, namings, text }: TownsOfDocument): string | null {
  const around = containing(value, towns)
  if (around !== null) return around.value.name
  if (value.level !== 'L2' || value.lat === null) return null
  for (const { mention } of namings) {
    const { value: other } = mention
    if (other.level !== 'L2' || other.geonamesId === value.geonamesId || other.admin1 !== value.admin1) continue
    if (peopleOf(other) <= 5 * peopleOf(value) || (kmApart(value, other) ?? Infinity) >= 30) continue
    const said = namings.some(({ mention: own }) => own.value.geonamesId === value.geonamesId && /^, (?:in )?$/.test(text.slice(own.span.end, mention.span.start)))
    if (said) return other.name
  }
  return null
}

function peopleOf(value: PlaceValue): number {
  return value.candidates.find((each) => each.geonamesId === value.geonamesId)?.population ?? 0
}

/** What the words around a mention make of it. */
function mannerOf(mention: PlaceMention, sentence: Sentence | undefined, text: string, isOfTarget: boolean): Manner {
  if (mention.use === 'dateline') return 'dateline'
  if (mention.use === 'publisher') return 'publisher'
  if (sentence === undefined) return 'named'
  const tokens = sentence.tokens
  const from = tokens.findIndex((token) => token.end > mention.span.start)
  let to = from
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < mention.span.end) to += 1
  const next = tokens[to]?.lower ?? ''
  if (localForces.has(next)) return 'force'
  const before = text.slice(Math.max(sentence.start, mention.span.start - 60), mention.span.start)
  // 'was found guilty of war crimes in Dola': there they were, and no court
  if (ofWhatIsJudged.test(text.slice(sentence.start, mention.span.start))) return 'far'
  const after = text.slice(mention.span.end, Math.min(sentence.end, mention.span.end + 40))
  if (careBehind.test(after)) return 'care'
  if (mention.use === 'part_of_name') return outletWords.test(after.slice(0, 20)) ? 'far' : 'body'
  if (mention.value.level === 'L3' && (distanceBefore.test(before) || directionBehind.test(before))) return 'far'
  if (isDestination(sentence, mention.span) || isWhereKept(sentence, mention.span) || (careNouns.test(before) && !isOfTarget && !atHouse.test(before) && !courtOfHomes.test(before)) || careBehind.test(after)) return 'care'
  // 'In Beirut women lit candles': the women are no 'Beirut women'.
  const opensIn = /^(?:In|At) $/.test(before) || /[,;] in $/.test(before)
  if ((residentNouns.test(after) && !opensIn) || homeBefore.test(before)) return 'home'
  let preposition = from - 1
  while (preposition >= 0 && from - preposition < 4 && (tokens[preposition]?.tag === 'DET' || tokens[preposition]?.tag === 'ADJ' || directions.has(tokens[preposition]?.lower ?? ''))) preposition -= 1
  const word = tokens[preposition]?.lower ?? ''
  if (mention.value.level === 'L3') return 'beside'
  // 'Levi Marden of Dola', but 'the streets of Dola'
  if (word === 'of' && tokens[preposition - 1]?.tag === 'PROPN') return 'home'
  return word === 'of' || (placePrepositions.has(word) && word !== 'from') ? 'in' : 'named'
}

/** '40 km west of Dola', '15 miles from the town of Dola' */
const distanceBefore = /\d ?-?(?:km|kilomet\p{L}+|miles?|mi)\b[^.]{0,20} (?:of|from|outside) (?:the )?(?:\p{L}+ of )?$/iu

/** 'Marden, south of Dola' */
const directionBehind = /\p{Lu}[\p{L}'’-]+,? (?:(?:just|some|to the|in the) ){0,2}(?:north|south|east|west)[\w-]* of (?:the (?:city|town) of )?$/u

/** ', of Dola', 'a man from Dola', 'who lives in Dola'. */
const homeBefore = /(?:, (?:both |all )?of|\d, of|\bfrom|\b(?:lives?|lived|living|resident|residents|native) (?:in|of)) (?:the )?(?:[a-z]+ )?$/i

/**
 * The town that most speaks for being where a telling's acts were; null when the document names none.
 * @param inSection false for sentences of other sections: what a numbered point tells was not where another point was
 */
export function chooseTown({ towns, namings }: TownsOfDocument, telling: Telling, placed: readonly PlacedAct[], inSection: (sentence: number) => boolean = () => true): TownChoice | null {
  const acts = telling.acts.map((i) => placed[i] as PlacedAct)
  // Where prisoners are held is where they strike and die.
  const held = acts.some(({ act }) => act.type.startsWith('custody.') || act.type === 'protest.hunger')
  const own = new Set(acts.flatMap((act) => act.places))
  const isElsewhere = (mention: PlaceMention) => actsWith(placed, mention).some((i) => !telling.acts.includes(i) && happened(placed[i] as PlacedAct))
  const sentences = new Set(acts.map((act) => act.act.sentence))
  // 'supporters plan vigils in Berlin', unless the vigils are what is told
  const isPlanned = (mention: PlaceMention) => isOnlyPlanned(placed, mention) && !actsWith(placed, mention).some((i) => telling.acts.includes(i))
  const severalTold = isOfSeveral(towns)(placed)
  let best: TownChoice | null = null
  for (const { value, ...named } of towns) {
    const town = { value, namings: named.namings.filter(({ sentence, mention }) => inSection(sentence) && !isPlanned(mention)), within: named.within.filter(({ sentence }) => inSection(sentence)) }
    if (town.namings.length === 0) continue
    const weighed = [
      ...town.namings.map((naming) => ({ naming, weight: weigh(naming) })),
      ...town.within.map((naming) => ({ naming, weight: weigh(naming) * townWeights.within })),
    ].sort((a, b) => b.weight - a.weight)
    let score = 0
    weighed.forEach(({ weight }, i) => {
      score += weight * townWeights.again ** i
    })
    // Where the wounded were brought, or what a distance is counted from, is not where it was.
    if (town.within.length === 0 && town.namings.every(({ manner }) => (manner === 'care' && !held) || manner === 'far')) continue
    // A prison, a school told of another act is not where this one was.
    const isSite = value.level === 'L0' || value.level === 'L1'
    if (isSite && !held && !weighed.some(({ naming }) => own.has(naming.mention) || sentences.has(naming.sentence) || naming.inHeadline)) continue
    const { bonus, reason, county } = agreement(town.value, namings)
    // 'A Trumbull County jury' in the last paragraphs says nothing of a shooting told at the head
    const isCountyFar = county.length > 0 && !county.some((sentence) => sentence >= telling.first - countyReach && sentence <= telling.last + countyReach)
    score += isCountyFar ? bonus - townWeights.county : bonus
    if (best !== null && score <= best.score) continue
    const first = weighed.find(({ naming }) => town.namings.includes(naming)) as (typeof weighed)[number]
    const reasons = [...new Set(weighed.slice(0, 3).map(({ naming }) => whyOf(naming, town)))]
    const bare = weighed.every(({ naming }) => naming.manner === 'dateline' || naming.manner === 'publisher')
    best = { place: first.naming.mention, reasons: reason === null ? reasons : [...reasons, reason], score, bare, remote: severalTold && !weighed.some(({ naming }) => isAround(naming)) }
  }
  return best

  function isAround(naming: Naming): boolean {
    return !isElsewhere(naming.mention) && naming.sentence >= telling.first - 6 && naming.sentence <= telling.last + 2
  }

  function weigh(naming: Naming): number {
    const base = townWeights.manner[held && naming.manner === 'care' ? 'in' : naming.manner]
    if (naming.manner === 'dateline' || naming.manner === 'publisher') return base
    if (own.has(naming.mention)) return base * townWeights.own
    if (isElsewhere(naming.mention)) return base * townWeights.other
    if (sentences.has(naming.sentence)) return base * townWeights.sentence
    if (naming.inHeadline) return base * townWeights.headline
    return base * (naming.sentence >= telling.first - 2 && naming.sentence <= telling.last + 2 ? townWeights.near : townWeights.far)
  }

  function whyOf(naming: Naming, town: Town): string {
    if (!town.namings.includes(naming)) return `"${naming.mention.value.words}" lies in it`
    if (naming.manner === 'dateline') return 'the dateline names it'
    if (naming.manner === 'publisher') return "the outlet's name has it"
    if (naming.manner === 'force') return 'its police are named'
    if (own.has(naming.mention)) return 'told with the act'
    if (sentences.has(naming.sentence)) return 'named in the same sentence'
    if (naming.inHeadline) return 'the headline names it'
    return 'named around it'
  }
}

function happened({ act }: PlacedAct): boolean {
  return act.modality === 'asserted' || act.modality === 'hedged'
}

/** True for a place in a state or country where hardly another place of the story lies: likely a name that means something else. */
export function isStrange({ namings }: TownsOfDocument, place: PlaceMention): boolean {
  return place.value.name !== null && agreement(place.value, namings).bonus < 0
}

/** True for a document whose acts are told of towns far from each other. */
const isOfSeveral = onceFor((towns: readonly Town[]) => onceFor((placed: readonly PlacedAct[]): boolean => {
  const told = new Set(placed.flatMap((act) => (happened(act) ? act.places : [])))
  const owned = towns.filter(({ namings }) => namings.some((naming) => naming.manner === 'in' && told.has(naming.mention))).map(({ value }) => value)
  return owned.some((a) => owned.some((b) => (kmApart(a, b) ?? 0) > 60))
}))

/** True where an act's own words put it in a place ('was shot in Dola') that fits the story's other places. */
export function isToldIn({ towns, namings }: TownsOfDocument, mention: PlaceMention): boolean {
  const { town, naming } = townsByMention(towns).get(mention) ?? {}
  if (town === undefined || naming === undefined || (naming.manner !== 'in' && naming.manner !== 'beside' && naming.manner !== 'named' && naming.manner !== 'far')) return false
  // 'In Kirkuk, gunmen shot three policemen' in a story of Baquba: a name that can be only one town is believed where it says it was there.
  const sure = mention.value.confidence >= sureName && !calledAfterOthers.has(mention.value.country ?? '') && (naming.manner === 'in' || naming.manner === 'beside' || naming.manner === 'far')
  if (naming.manner === 'far') return sure
  return sure || agreement(town.value, namings).bonus >= 0
}

const townsByMention = onceFor((towns: readonly Town[]) => new Map(towns.flatMap((town) => town.namings.map((naming) => [naming.mention, { town, naming }] as const))))

/** Confidence from which a name can hardly be another town's. */
const sureName = 0.95

/** What the story's other places say of a town: its county is named, others lie in its state, or most lie in another. */
function agreement(value: PlaceValue, namings: readonly Naming[]): Agreement {
  const known = agreements(namings)
  const key = `${value.country}|${value.admin1}|${value.admin2}|${keyOf(value)}|${value.words.toLowerCase()}`
  const agreed = known.get(key) ?? agreementOf(value, votersOf(namings))
  known.set(key, agreed)
  return agreed
}

/** How much a town's division speaks for it, and the sentences that name its county. */
interface Agreement { readonly bonus: number; readonly reason: string | null; readonly county: readonly number[] }

/** How many sentences away from a telling a county speaks for the towns in it. */
const countyReach = 8

const agreements = onceFor((_: readonly Naming[]) => new Map<string, Agreement>())

/** What a naming says of the division that a town lies in; the place of the police or of the dateline counts twice. */
interface Voter { readonly key: string; readonly words: string; readonly division: string; readonly votes: number }

interface Voters {
  readonly counties: readonly Naming[]
  readonly byKey: ReadonlyMap<string, readonly Voter[]>
  readonly keysOfWords: ReadonlyMap<string, ReadonlySet<string>>
  readonly divisions: ReadonlyMap<string, number>
  readonly all: number
}

const votersOf = onceFor((namings: readonly Naming[]): Voters => {
  const byKey = new Map<string, Voter[]>()
  const keysOfWords = new Map<string, Set<string>>()
  for (const { mention: { value }, manner } of namings) {
    if (value.name === null || value.admin1 === null) continue
    const voter = { key: keyOf(value), words: value.words.toLowerCase(), division: `${value.country}|${value.admin1}`, votes: manner === 'force' || manner === 'dateline' ? 2 : 1 }
    const voters = byKey.get(voter.key)
    if (voters) voters.push(voter)
    else byKey.set(voter.key, [voter])
    keysOfWords.set(voter.words, (keysOfWords.get(voter.words) ?? new Set()).add(voter.key))
  }
  const divisions = new Map<string, number>()
  let all = 0
  for (const voters of byKey.values()) all += vote(divisions, voters, 1)
  return { counties: namings.filter(({ mention: { value } }) => value.level === 'L4' && value.admin2 !== null), byKey, keysOfWords, divisions, all }
})

/** Adds what one place votes, or takes it away. */
function vote(divisions: Map<string, number>, voters: readonly Voter[], sign: 1 | -1): number {
  const last = voters.at(-1)
  if (last === undefined) return 0
  const votes = sign * Math.max(...voters.map((voter) => voter.votes))
  const sum = (divisions.get(last.division) ?? 0) + votes
  if (sum === 0) divisions.delete(last.division)
  else divisions.set(last.division, sum)
  return votes
}

function agreementOf(value: PlaceValue, voters: Voters): Agreement {
  let bonus = 0
  let reason: string | null = null
  const counties = voters.counties.filter(({ mention: { value: other } }) => other.country === value.country && other.admin1 === value.admin1 && other.admin2 === value.admin2)
  const [county] = counties
  if (county) {
    bonus += townWeights.county
    reason = `"${county.mention.value.words}" is named, where it lies`
  }
  // The town itself has no vote, nor has what bears its name.
  const key = keyOf(value)
  const words = value.words.toLowerCase()
  const divisions = new Map(voters.divisions)
  let { all } = voters
  for (const own of new Set([key, ...(voters.keysOfWords.get(words) ?? [])])) {
    const ofPlace = voters.byKey.get(own) ?? []
    all += vote(divisions, ofPlace, -1)
    if (own !== key) all += vote(divisions, ofPlace.filter((voter) => voter.words !== words), 1)
  }
  // Reporters write of their country's provinces from its capital: only among namesakes, or abroad, does a town alone in its division stand for another.
  const atHome = !calledAfterOthers.has(value.country ?? '') && [...divisions.keys()].some((division) => division.startsWith(`${value.country}|`))
  if (divisions.has(`${value.country}|${value.admin1}`)) bonus += townWeights.state
  else if (!atHome && all >= 2 && Math.max(...divisions.values()) > all * 0.5) bonus += townWeights.alone
  return { bonus, reason, county: counties.map(({ sentence, inHeadline }) => (inHeadline ? 0 : sentence)) }
}
