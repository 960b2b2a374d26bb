import type { PlaceMention } from '../../record/mention.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import { bodyWords, directions, givenNames, homeBehind, kinNouns, kinWords, localForces, namedBodies, neverPlaces, outletNamed, personTitles, personVerbs, placeKinds, residentNouns, shopBehind } from '../../lexicon/en/places.ts'
import { peopleBehind, seasons } from '../../lexicon/en/settlements.ts'
import { bearsBody, inCompany, standsForBody } from './company-of-name.ts'
import { cuesAround, isCapital } from './cues.ts'
import { isEveryday, isNameOfWellKnown, wellKnown } from './known-words.ts'
import { lookUpsOf } from './look-ups.ts'
import type { NameSearch } from './name-search.ts'
import { wordsFrom } from './name-search.ts'
import type { FixedMeaning, PlaceCues, PlaceName } from './place-name.ts'

/** A name that the gazetteer knows, with what the words around it say for a place. */
interface Known {
  readonly search: NameSearch
  readonly from: number
  readonly to: number
  readonly words: string
  readonly cues: PlaceCues
  /** 'Dola police', 'the Dola Police Department': the force of a town. */
  readonly isForce: boolean
  /** 'a Dola woman' */
  readonly isHome: boolean
}

/** Decides what a known name is in its sentence; null when it is no place at all. */
export function judge(search: NameSearch, from: number, to: number, fixed: FixedMeaning | null, persons: ReadonlySet<string>): PlaceName | null {
  const { text, sentence, gazetteer } = search
  const { tokens } = sentence
  const words = wordsFrom(text, tokens, from, to)
  const name: Known = {
    search, from, to, words,
    cues: cuesAround(text, sentence, from, to, gazetteer),
    isForce: localForces.has(tokens[to]?.lower ?? ''),
    isHome: from > 0 && (residentNouns.test(text.slice((tokens[to - 1] as Token).end, sentence.end)) || (/^(?:his|her|their)$/.test(tokens[from - 1]?.lower ?? '') && homeBehind.test(text.slice((tokens[to - 1] as Token).end, sentence.end)))),
  }
  if (neverPlaces.has(words.toLowerCase().replace(/\s+/g, ' '))) return null
  // '200,000 US dollars', 'ten Canadian dollars'
  if (/^(?:dollars?|pounds?|francs?|pesos?|rupees?|shillings?)$/.test(tokens[to]?.lower ?? '')) return null
  // A country, its people or a state is told by its words alone; what shares its name with a place, by the words around.
  if (fixed === null && (isOfOthers(name) || (to - from === 1 ? isNoPlaceAlone(name, persons) : isEverydayName(name)))) return null
  const use = useOf(name, fixed)
  if (use === null) return null
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
  return { span, lookUps: lookUpsOf(search, from, to, words), sentence: search.index, from, to, cues: name.cues, use, fixed }
}

/** What a name that is one stands for: a place, a body, a part of a body's name; null where it is a person's. */
function useOf({ search, from, to, cues, isForce }: Known, fixed: FixedMeaning | null): PlaceMention['use'] | null {
  const { tokens } = search.sentence
  if (fixed?.kind === 'demonym') return 'actor'
  const single = to - from === 1
  if (fixed === null && single && bearsBody(tokens, from, to)) return 'part_of_name'
  const company = inCompany(search, from, to, cues.kindWord)
  if (company === 'person') return null
  // 'District Reserve Group': a word of everyday language in a body's name is no town.
  if (company === 'body') return single && !isForce && placesThatAreWords.has((tokens[from] as Token).lower) ? null : 'part_of_name'
  return standsForBody(search, from, to, fixed) ? 'actor' : 'place'
}

/** True where the words around speak for a place at all. */
function isStrong({ cues, isForce, isHome }: Known): boolean {
  return cues.locative || cues.beside || cues.state !== null || cues.kind !== null || isForce || isHome
}

/** True for a name that the words beside it make that of people, a shop, a house or a body. */
function isOfOthers(name: Known): boolean {
  const { search: { text, sentence, gazetteer }, from, to, words, cues, isForce, isHome } = name
  const { tokens } = sentence
  const [before, next] = [tokens[from - 1]?.lower ?? '', tokens[to]?.lower ?? '']
  // "the Fishers' Union", "the Mothers' Circle": a body of such people; 'the radio station Sud'
  const [mark, body] = [tokens[to], tokens[to + 1]]
  if (/^['\u2019]$/.test(mark?.text ?? '') && isCapital(body) && (bodyWords.has(body?.lower ?? '') || namedBodies.has(body?.lower ?? ''))) return true
  if (cues.state === null && !isHome && outletNamed.test(text.slice(Math.max(sentence.start, (tokens[from] as Token).start - 30), (tokens[from] as Token).start))) return true
  // 'the Gamela people'
  if (cues.state === null && !isForce && !isHome && before === 'the' && peopleBehind.test(next)) return true
  if (isHouseElsewhere(tokens, to, gazetteer) || (!isStrong(name) && isToldAsPerson(tokens, to))) return true
  const isShop =
    // "inside the Marden's on Friday", "at Marden's"
    (cues.state === null && /^['’]s$/.test(next) && (tokens[to + 1] === undefined || ['PUNCT', 'ADP', 'CCONJ', 'AUX', 'VERB'].includes(tokens[to + 1]?.tag ?? ''))) ||
    // 'the Chevron gas station' is a firm's, 'a Dola gas station' a town's.
    (before === 'the' && shopBehind.test(text.slice((tokens[to - 1] as Token).end, sentence.end)))
  return isShop && !wellKnown(words, gazetteer)
}

/** 'Research Center', 'City Hall': several words of everyday language are a name only when the place is known well. */
function isEverydayName({ search: { sentence, gazetteer }, from, to, words, cues, isForce }: Known): boolean {
  if (cues.state !== null || isForce || cues.beside || (cues.locative && cues.kind?.type !== 'site')) return false
  return sentence.tokens.slice(from, to).every(isEveryday) && !wellKnown(words, gazetteer)
}

/** True for one word that is a person's name, a people's or a common word here, whatever place bears it. */
function isNoPlaceAlone(name: Known, persons: ReadonlySet<string>): boolean {
  const { search: { sentence, casing, gazetteer }, from, to, words, cues, isForce, isHome } = name
  const { tokens } = sentence
  const { lower: word, tag } = tokens[from] as Token
  const before = tokens[from - 1]?.lower
  const strong = isStrong(name)
  const isWellKnown = () => wellKnown(words, gazetteer)
  const isTown = () => casing === 'prose' && (isWrittenAsTown(tokens, from, cues.locative, isHome, gazetteer) || isStateOfWord(tokens, from, gazetteer))
  if (neverPlaces.has(word) || bodyWords.has(word) || personTitles.has(word) || directions.has(word) || word.length < 3 || (casing !== 'capitals' && /^\p{Lu}{2,4}$/u.test(words))) return true
  if (placeKinds.has(word) && !isTown()) return true
  // 'Ash Wednesday', 'Palm Sunday'
  if (/^(?:ash|palm|good|holy|bloody|black|maundy|whit)$/.test(word) && /day$/.test(tokens[to]?.lower ?? '')) return true
  if (placesThatAreWords.has(word)) {
    if (cues.kind?.type === 'site') return true
    if (!(strong && tag === 'PROPN' && casing === 'prose' && from > 0) && !isTown()) return true
  }
  // 'his wife Ana', 'their driver Marden'
  if (!isForce && kinNouns.has(before ?? '') && /^(?:his|her|their|my|our|'s|\u2019s)$/.test(tokens[from - 2]?.lower ?? '')) return true
  // 'leader of the Dola party'
  if ((namesPeople(tokens, from, to) || bearsBody(tokens, from, to)) && !isWellKnown()) return true
  if (cues.state === null && cues.kind === null && !isForce && isPersonalSubject(sentence, from) && gazetteer.country(words)?.kind !== 'capital') return true
  // 'hit Odesa with drones': a well-known town that the tagger takes for a noun
  // 'Novosibirsk: 71 detained', a heading
  const isKnownTown = () => (from > 0 || tokens[to]?.text === ':') && casing === 'prose' && isCapital(tokens[from]) && isWellKnown()
  if (tag !== 'PROPN' && !(strong && (from > 0 || isForce)) && !isKnownTown() && !isTown()) return true
  if (casing === 'capitals' && !strong && !isWellKnown()) return true
  if (persons.has(word) && !(cues.locative && before !== 'to' && before !== 'from' && nextIsEnd(tokens, to))) return true
  // 'the Sadlers'' after 'Suze Sadler': a family.
  if (before === 'the' && word.endsWith('s') && persons.has(word.slice(0, -1))) return true
  return givenNames.has(word) && !strong && !modifiesNoun(sentence, from) && !isNameOfWellKnown(words, gazetteer)
}

/** 'in Plateau State', 'Delta State police': a word of everyday language that is the name of a state, before the word that says so. */
function isStateOfWord(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const { text, lower } = tokens[at] as Token
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || !/^(?:State|Province|Region|Department|state|province)$/.test(tokens[at + 1]?.text ?? '')) return false
  if (!isCapital(tokens[at + 1]) && !/^(?:in|across|of|from)$/.test(tokens[at - 1]?.lower ?? '')) return false
  return gazetteer.find(text).some((place) => place.featureCode === 'ADM1' && place.name.toLowerCase().split(/\s+/)[0] === lower)
}

/** 'shot in Reading on Monday', 'the Mobile Police', 'a Mobile man': a word of everyday language that its capital and the words beside it make the name of a town, whatever the tagger takes it for. */
function isWrittenAsTown(tokens: readonly Token[], at: number, locative: boolean, isHome: boolean, gazetteer: Gazetteer): boolean {
  const { text, lower } = tokens[at] as Token
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(text) || seasons.has(lower)) return false
  const isIn = at > 0 && locative && nextIsEnd(tokens, at + 1) && !/^(?:of|and|or)$/.test(tokens[at + 1]?.lower ?? '')
  const isForce = localForces.has(tokens[at + 1]?.lower ?? '') && (at > 0 || isCapital(tokens[at + 1]))
  const isOfHome = isHome && /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '')
  return (isIn || isForce || isOfHome) && gazetteer.find(text).some((place) => place.featureClass === 'P' && place.population >= leastOfWord && place.name.toLowerCase() === lower)
}

/** Smaller towns that are words of everyday language are hardly ever meant. */
const leastOfWord = 5_000

/** 'Marle, who worked at a port', 'Marle, 57, was': what is told behind a name is told of persons only. */
function isToldAsPerson(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== ',') return false
  const next = tokens[to + 1]?.lower ?? ''
  return next === 'who' || next === 'whose' || (/^\d\d$/.test(next) && tokens[to + 2]?.text === ',')
}

/** 'Marle Hospital in Kosti': called so, and in another town. */
function isHouseElsewhere(tokens: readonly Token[], to: number, gazetteer: Gazetteer): boolean {
  const [kind, preposition, town] = [tokens[to], tokens[to + 1], tokens[to + 2]]
  if (kind === undefined || !isCapital(kind) || !/^(?:hospital|clinic|school|mosque|church|hotel|college)$/.test(kind.lower) || !/^(?:in|near)$/.test(preposition?.lower ?? '')) return false
  return town !== undefined && isCapital(town) && gazetteer.knows(town.text)
}

/** "the Sa'ad clan", 'the clan of the Boor', '3 Balanda were killed': a name of people, whatever hamlet bears it. */
function namesPeople(tokens: readonly Token[], from: number, to: number): boolean {
  if (kinWords.has(tokens[to]?.lower ?? '') || (tokens[to]?.lower === 'sub' && kinWords.has(tokens[to + 2]?.lower ?? ''))) return true
  const of = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  if (tokens[of]?.lower === 'of' && kinWords.has(tokens[of - 1]?.lower ?? '')) return true
  return /^\d{1,3}$/.test(tokens[from - 1]?.text ?? '') && /^(?:were|are|and|died|have)$/.test(tokens[to]?.lower ?? '')
}

/** 'Warren police', 'a Gary man': a name before a common noun says where that noun is of. */
function modifiesNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at] as Token
  const next = sentence.tokens[at + 1]
  return token.head === at + 1 && next?.tag === 'NOUN' && !isCapital(next)
}

/** True for the subject of a verb that only persons take: 'Marden said'; also for the 'said Marden' behind a quotation. */
function isPersonalSubject(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at] as Token
  if (token.relation !== 'nsubj') return false
  const verb = sentence.tokens[token.head]
  return verb?.tag === 'VERB' && personVerbs.has(verb.lemma)
}

function nextIsEnd(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'ADV'
}
