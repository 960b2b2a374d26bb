import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { isDayOrMonth, weekday } from '../../lexicon/en/function-words.ts'
import { calledSo, isPersonNoun, ownedByPersons } from '../../lexicon/en/people.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import {
  aimedNouns,
  areaBehind,
  backedWords,
  bandNames,
  bodyNounsBefore,
  bodyVerbs,
  bodyWords,
  directions,
  givenNames,
  groundNouns,
  headsOfPlaces,
  headlineNouns,
  kindBefore,
  kinWords,
  kindModifiers,
  neverPlaces,
  notSettlements,
  personTitles,
  localForces,
  personVerbs,
  placePrepositions,
  placeKinds,
  residentNouns,
  schoolKinds,
  waysBetween,
  shopBehind,
  stateAbbreviations,
  streetNounsBefore,
  streetPlurals,
  streetWords,
  surroundings,
  manVerbs,
  namesakeWords,
  namedBodies,
  kinNouns,
} from '../../lexicon/en/places.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { overlaps, type Span } from '../../record/span.ts'
import type { Sentence, TaggedText, Token } from '../../text/tagged-text.ts'
import { abbreviationAfter, cuesAround, isCapital } from './cues.ts'
import { isOverrun } from './overrun.ts'
import type { FixedMeaning, PlaceName } from './place-name.ts'

/**
 * Names in the text that may be places: capitalised runs of proper nouns that the gazetteer knows, names with a kind word
 * ('Dola province', 'Camp Marden'), names of countries and peoples, abbreviations of states.
 * Persons, bodies and common words that share a name with a place are left out or marked by `use`.
 */
export function findNames(text: string, tagged: TaggedText, gazetteer: Gazetteer): PlaceName[] {
  const persons = personNames(text, tagged, gazetteer)
  // A text is asked of one place as often as it names it.
  const alone = new Map<string, boolean>()
  const isToldAlone = (base: string): boolean => {
    const known = alone.get(base) ?? isToldByItself(text, base)
    alone.set(base, known)
    return known
  }
  const names: PlaceName[] = []
  tagged.sentences.forEach((sentence, index) => {
    const casing = casingOf(sentence)
    let at = 0
    while (at < sentence.tokens.length) {
      const street = casing === 'capitals' ? null : streetAt(text, sentence, index, at, gazetteer)
      if (street) {
        if (street.name) names.push(street.name)
        at = street.to
        continue
      }
      const name =
        nameAt(text, sentence, index, at, casing, persons, isToldAlone, gazetteer) ?? nextOfList(text, sentence, index, at, names, gazetteer)
      if (!name) {
        at += 1
        continue
      }
      // 'in Tiko, Muyuka and Lobe': each of them is in the list that 'in' opens.
      const before = names.at(-1)
      const inList = before?.sentence === index && before.use === 'place' && isOfTownList(sentence.tokens, before, at)
      names.push(inList || isOverrun(sentence.tokens, name.from, name.to) ? { ...name, cues: { ...name.cues, locative: true } } : name)
      at = name.to
      const abbreviation = name.cues.state ? abbreviationAfter(text, sentence.tokens, name.to) : null
      if (abbreviation) {
        names.push(stateName(text, sentence, index, abbreviation, gazetteer))
        at = abbreviation.to
      }
    }
  })
  // 'parked near Gomez and her car', 'according to Shore': who bears a name, or speaks, is no place that nobody lists, nor a small one.
  const places = names.filter((name) => !(name.unlisted ? isSomebody(text, tagged, name, persons) : isAccordingTo(text, name) && name.fixed === null && name.cues.kind === null && !name.lookUps.some((look) => wellKnown(look, gazetteer))))
  const streets = new Set(places.flatMap(({ cues, lookUps }) => (streetWords.has((cues.kindWord ?? '').replace(/\.$/, '')) ? [(lookUps[0] as string).split(' ').slice(0, -1).join(' ')] : [])))
  const told = places.filter((name) => !isStreetAgain(text, tagged, name, streets, gazetteer))
  return [...told, ...againNamed(text, tagged, told, gazetteer)].sort((a, b) => a.span.start - b.span.start)
}

function isSomebody(text: string, tagged: TaggedText, { span, to, sentence }: PlaceName, persons: ReadonlySet<string>): boolean {
  const words = text.slice(span.start, span.end)
  if (words.split(/\s+/).every((word) => persons.has(word.toLowerCase()))) return true
  if (isAccordingTo(text, { span })) return true
  const tokens = tagged.sentences[sentence]?.tokens ?? []
  if (tokens[to]?.lower === 'and' && ['her', 'his', 'she', 'he'].includes(tokens[to + 1]?.lower ?? '')) return true
  return /\s/.test(words) ? false : tagged.sentences.some((each) => each.tokens.some((token, i) => token.text === words && token.relation === 'nsubj' && isSaid(each.tokens, i)))
}

/** 'the 1700 block of Marden Avenue ... fleeing westbound on Marden': the street told before, where the words do not make it a town. */
function isStreetAgain(text: string, tagged: TaggedText, { span, sentence, from, to, fixed, cues, use }: PlaceName, streets: ReadonlySet<string>, gazetteer: Gazetteer): boolean {
  const words = text.slice(span.start, span.end)
  if (!streets.has(words) || fixed !== null || cues.state !== null || cues.kind !== null || use !== 'place') return false
  const tokens = tagged.sentences[sentence]?.tokens ?? []
  const before = tokens[from - 1]?.lower
  return before === 'on' || (before !== 'in' && !localForces.has(tokens[to]?.lower ?? '') && !wellKnown(words, gazetteer))
}

function isAccordingTo(text: string, { span }: Pick<PlaceName, 'span'>): boolean {
  return /\b(?:according|thanks|due) to $/i.test(text.slice(Math.max(0, span.start - 16), span.start)) && !localForces.has(/^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + 20))?.[1]?.toLowerCase() ?? '')
}

/** 'Shore said', 'said Shore'. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.lemma === 'say' || tokens[at - 1]?.lemma === 'say' || tokens[at + 1]?.lemma === 'tell'
}

/** A place too small for the gazetteer, told as one somewhere ('in Ashwari', 'the village of Ashwari'), is one wherever else its name stands ('between Dola and Ashwari'). */
function againNamed(text: string, tagged: TaggedText, names: readonly PlaceName[], gazetteer: Gazetteer): PlaceName[] {
  const isUnlisted = ({ unlisted, fixed, cues, lookUps }: PlaceName) => unlisted || (fixed === null && cues.kind?.type === 'settlement' && !lookUps.some((look) => gazetteer.knows(look)))
  const unlisted = new Map(names.filter((name) => name.to - name.from === 1 && isUnlisted(name)).map((name) => [text.slice(name.span.start, name.span.end), name]))
  if (unlisted.size === 0) return []
  return tagged.sentences.flatMap((sentence, index) =>
    sentence.tokens.flatMap((token, at): PlaceName[] => {
      const known = unlisted.get(token.text)
      if (known === undefined || !/^(?:in|near|around|at|between|from|and|,|on|to|into|of|outside|towards?)$/.test(sentence.tokens[at - 1]?.lower ?? '') || isCapital(sentence.tokens[at - 1]) || isCapital(sentence.tokens[at + 1])) return []
      if (names.some((name) => overlaps(name.span, token))) return []
      return [{ ...known, span: { start: token.start, end: token.end }, sentence: index, from: at, to: at + 1, cues: { ...cuesAround(text, sentence, at, at + 1, gazetteer), kind: known.cues.kind } }]
    }),
  )
}

/**
 * 'in Isfahan, Ghaemshahr, Babol and Dezful': in a list of places the next capitalised word is one too, also in a spelling
 * that no place bears exactly.
 */
function nextOfList(
  text: string,
  sentence: Sentence,
  index: number,
  at: number,
  names: readonly PlaceName[],
  gazetteer: Gazetteer,
): PlaceName | null {
  const { tokens } = sentence
  const token = tokens[at] as Token
  const before = names.at(-1)
  if (before?.sentence !== index || before.use !== 'place' || token.tag !== 'PROPN' || !/^\p{Lu}\p{Ll}{2,}/u.test(token.text)) return null
  const between = tokens.slice(before.to, at).map((each) => each.lower)
  const closes = between.at(-1) === 'and' && (tokens[at + 1] === undefined || tokens[at + 1]?.tag === 'PUNCT') && endsList(names, tokens, token, gazetteer)
  if (!closes && isOfTownList(tokens, before, at)) {
    const name = { span: { start: token.start, end: token.end }, lookUps: [token.text], sentence: index, from: at, to: at + 1, cues: { ...cuesAround(text, sentence, at, at + 1, gazetteer), kind: placeKinds.get('town') ?? null }, use: 'place' as const, fixed: null }
    return gazetteer.knows(token.text) ? name : { ...name, unlisted: true }
  }
  if ((between[0] !== ',' && !closes) || between.some((word) => word !== ',' && word !== 'and')) return null
  const next = closes ? ',' : tokens[at + 1]?.lower
  if (next !== ',' && next !== 'and') return null
  // Between three towns that are known, what has no name in the gazetteer is a town as well: 'Monywa, Shwebo, Ashwari, Bago and Dola'.
  if (gazetteer.find(token.text).length === 0 && !isAmongTowns(tokens, at, gazetteer)) return null
  return {
    span: { start: token.start, end: token.end },
    lookUps: [token.text],
    sentence: index,
    from: at,
    to: at + 1,
    cues: cuesAround(text, sentence, at, at + 1, gazetteer),
    use: 'place',
    fixed: null,
  }
}

/**
 * 'in Mbaloko, Tisira and Kenzu on Sunday': what stands in a list that 'in' opens is a town as the first is, though nobody lists it. The list must
 * close with 'and' before the end of its phrase: 'in Dola, Ada and Ben were shot' lists people.
 */
function isOfTownList(tokens: readonly Token[], before: PlaceName, at: number): boolean {
  const isTown = (i: number) => {
    const token = tokens[i]
    return token?.tag === 'PROPN' && /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) && !givenNames.has(token.lower) && !notSettlements.has(token.lower) && !bodyWords.has(token.lower) && !personTitles.has(token.lower) && !neverPlaces.has(token.lower)
  }
  // Where the list begins: at the word behind the preposition, or behind 'the villages of'.
  let first = before.from
  while (/^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '') && isCapital(tokens[first - 2])) first -= 2
  const opener = tokens[first - 1]?.lower ?? ''
  const isOpened = /^(?:in|near|around|at)$/.test(opener) || (opener === 'of' && /^(?:towns?|villages|cities|districts|settlements|hamlets)$/.test(tokens[first - 2]?.lower ?? '')) || (tokens[first - 1]?.tag === 'VERB' && isOverrun(tokens, first, first + 1))
  if (!isOpened || !tokens.slice(before.to, at).every(({ lower }) => lower === ',' || lower === 'and')) return false
  // 'Barkin Ladi': a name of two words
  const endOf = (i: number) => (/^\p{Lu}\p{Ll}{2,}$/u.test(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.tag === 'PROPN' ? i + 1 : i)
  let last = isTown(at) && tokens[at - 1]?.lower === 'and' ? endOf(at) : -1
  for (let i = at; last < 0 && isTown(i); ) {
    const joint = endOf(i) + 1
    const and = tokens[joint]?.lower === 'and' ? joint : tokens[joint]?.text === ',' && tokens[joint + 1]?.lower === 'and' ? joint + 1 : -1
    if (and >= 0) {
      last = isTown(and + 1) ? endOf(and + 1) : -1
      break
    }
    if (tokens[joint]?.text !== ',') break
    i = joint + 1
  }
  if (last < 0) return false
  const next = tokens[last + 1]
  if (next === undefined || next.tag === 'ADP' || /^(?:[.;:)]|yesterday|today|late|early|overnight|where|when|while|as|and)$/.test(next.lower)) return true
  // 'raided Dola, Ada and Orsk, three villages on the border'
  if (next.text === ',' && tokens.slice(last + 2, last + 6).some(({ lower }) => /^(?:villages|towns|hamlets|settlements|communities|districts)$/.test(lower))) return true
  return next.text === ',' && !/^(?:both|all|two|three|four|aged?|an?|who|whom|whose|which|\d.*)$/.test(tokens[last + 2]?.lower ?? '')
}

/** 'in Batman, Siirt and Van': behind two towns and a comma the last name of a list is one too, be it a common word elsewhere. */
function endsList(names: readonly PlaceName[], tokens: readonly Token[], last: Token, gazetteer: Gazetteer): boolean {
  const [first, second] = names.slice(-2)
  return first !== undefined && second !== undefined && first.sentence === second.sentence && tokens.slice(first.to, second.from).every(({ text }) => text === ',') && first.to < second.from && gazetteer.knows(last.text)
}

/** True between names that the gazetteer knows, on both sides of the commas. */
function isAmongTowns(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const knows = (index: number) => tokens[index]?.tag === 'PROPN' && gazetteer.knows(tokens[index].text)
  const next = tokens[at + 1]?.lower === 'and' ? at + 2 : tokens[at + 2]?.lower === 'and' ? at + 3 : at + 2
  return knows(at - 2) && knows(next) && (knows(at - 4) || knows(next + 2))
}

/** The name at given offsets, for texts whose place names are marked already. Null when no token lies there. */
export function nameOver(text: string, tagged: TaggedText, span: Span, gazetteer: Gazetteer): PlaceName | null {
  const index = tagged.sentences.findIndex((sentence) => sentence.start < span.end && span.start < sentence.end)
  const sentence = tagged.sentences[index]
  if (!sentence) return null
  const from = sentence.tokens.findIndex((token) => token.end > span.start)
  let to = from
  while (to < sentence.tokens.length && (sentence.tokens[to] as Token).start < span.end) to += 1
  if (from < 0 || to === from) return null
  const words = text.slice(span.start, span.end)
  const state = stateAbbreviations.get(words) ?? stateAbbreviations.get(`${words}.`)
  const fixed: FixedMeaning | null = state ? { kind: 'state', name: state[0], country: state[1] } : fixedMeaning(words, gazetteer)
  const inner = fixed ? [] : innerNames(text, sentence, from, to, gazetteer)
  return {
    span,
    lookUps: [...lookUpsOf(text, sentence, from, to, words, gazetteer), ...inner],
    sentence: index,
    from,
    to,
    cues: cuesAround(text, sentence, from, to, gazetteer),
    use: 'place',
    fixed,
  }
}

/** Known names inside a longer one: 'Dola' in 'Dola Magistrates Court'. */
function innerNames(text: string, sentence: Sentence, from: number, to: number, gazetteer: Gazetteer): string[] {
  const tokens = sentence.tokens
  for (let start = from; start < to; start += 1) {
    const first = tokens[start] as Token
    if (!isCapital(first)) continue
    for (let end = start === from ? to - 1 : to; end > start; end -= 1) {
      const last = tokens[end - 1] as Token
      if (!isCapital(last) || bodyWords.has(last.lower)) continue
      if (
        end - start === 1 &&
        (placesThatAreWords.has(first.lower) ||
          placeKinds.has(first.lower) ||
          directions.has(first.lower) ||
          first.text.length < 4)
      )
        continue
      const words = text.slice(first.start, last.end)
      if (gazetteer.country(words)?.kind === 'name' || (gazetteer.knows(words) && wellKnown(words, gazetteer))) return [words]
    }
  }
  return []
}

/** How a sentence uses capitals: in capitals throughout, as a title with most words capitalised, or as prose. */
type Casing = 'capitals' | 'title' | 'prose'

function casingOf(sentence: Sentence): Casing {
  let letters = 0
  let capitals = 0
  let capitalised = 0
  for (const token of sentence.tokens) {
    if (!/\p{L}{2}/u.test(token.text)) continue
    letters += 1
    if (token.text === token.text.toUpperCase()) capitals += 1
    if (isCapital(token)) capitalised += 1
  }
  if (letters >= 3 && capitals / letters > 0.8) return 'capitals'
  return letters >= 4 && capitalised / letters > 0.75 ? 'title' : 'prose'
}

/** A name of six words is long: "Democratic People's Republic of Korea". */
const longestName = 6

function nameAt(
  text: string,
  sentence: Sentence,
  index: number,
  at: number,
  casing: Casing,
  persons: ReadonlySet<string>,
  isToldAlone: (base: string) => boolean,
  gazetteer: Gazetteer,
): PlaceName | null {
  const tokens = sentence.tokens
  const first = tokens[at] as Token
  if ((!mayStart(tokens, at, casing) && !isLoudTown(tokens, at, casing, gazetteer)) || isTailOfName(tokens, at)) return null
  const longest = Math.min(longestName, Math.max(gazetteer.longestNameFrom(first.text), isCapital(first) ? 2 : 0))
  const namesake = casing === 'prose' ? namesakeAt(text, sentence, index, at, gazetteer, isToldAlone) : null
  if (namesake !== null) return namesake
  if (longest === 0 && gazetteer.country(first.text) === null) return null
  for (const to of ends(tokens, at, Math.max(longest, 3))) {
    const words = text.slice(first.start, (tokens[to - 1] as Token).end)
    const fixed = fixedMeaning(words, gazetteer)
    if (!fixed && !gazetteer.knows(words)) continue
    // 'Eldorado do Carajás', "Pau d'Arco": the name goes on.
    if (!fixed && goesOn(tokens, to)) break
    // 'Pont-Sondé' is no Pont; 'the Dola-Marden road' has two towns
    if (!fixed && isHyphened(tokens, to) && !gazetteer.knows((tokens[to + 1] as Token).text)) continue
    const bare = !fixed && to - at > 1 && placeKinds.has((tokens[to - 1] as Token).lower) && !isCapital(tokens[to - 1])
    // 'a southwest Ohio city' is not Ohio City.
    if (bare && placeKinds.get((tokens[to - 1] as Token).lower)?.type === 'settlement') continue
    const name = judge(text, sentence, index, at, to, words, fixed, casing, persons, gazetteer)
    // 'Wadi Hilal prison' is no prison of Wadi.
    const site = name != null && name.fixed === null && (name.use === 'part_of_name' || (to < tokens.length && isJoiner(tokens, to) && isCapital(tokens[to + 1]))) ? unknownSite(text, sentence, index, at, casing, gazetteer) : null
    if (site !== null && site.to > to) return site
    if (name) return name
    if (!bare) break
  }
  return unknownSite(text, sentence, index, at, casing, gazetteer)
}

/**
 * 'in Lower Dola', 'in Old Dola': a place that nobody lists beside a small one whose name it bears; 'Old' and 'New' only where the text tells of
 * that one too. A part of a well-known city ('Old Havana', 'Lower Manhattan') is none.
 */
function namesakeAt(text: string, sentence: Sentence, index: number, at: number, gazetteer: Gazetteer, isToldAlone: (base: string) => boolean): PlaceName | null {
  const tokens = sentence.tokens
  const [first, next] = [tokens[at] as Token, tokens[at + 1]]
  if (!namesakeWords.has(first.lower) || at === 0 || !isCapital(first) || !isCapital(next) || !placePrepositions.has(tokens[at - 1]?.lower ?? '')) return null
  const to = ends(tokens, at + 1, 3).find((end) => gazetteer.knows(text.slice((next as Token).start, (tokens[end - 1] as Token).end)))
  if (to === undefined || isCapital(tokens[to]) || goesOn(tokens, to)) return null
  const span = { start: first.start, end: (tokens[to - 1] as Token).end }
  const base = text.slice((next as Token).start, span.end)
  const words = text.slice(span.start, span.end)
  if (gazetteer.knows(words) || fixedMeaning(words, gazetteer) !== null || fixedMeaning(base, gazetteer) !== null || wellKnown(base, gazetteer) || placeKinds.has((tokens[to - 1] as Token).lower)) return null
  if (!directions.has(first.lower) && !isToldAlone(base)) return null
  return { span, lookUps: [base], sentence: index, from: at, to, cues: { ...cuesAround(text, sentence, at, to, gazetteer), locative: true }, use: 'place', fixed: null, isNamesake: true }
}

/** The longest of them with the blanks behind it, in characters. */
const longestNamesakeWord = 12

/** True where a text names a place without 'Old', 'New' or the like before it anywhere. */
function isToldByItself(text: string, base: string): boolean {
  for (let at = text.indexOf(base); at >= 0; at = text.indexOf(base, at + base.length)) {
    if (!namesakeWords.has(/(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - longestNamesakeWord), at))?.[1]?.toLowerCase() ?? '')) return true
  }
  return false
}

/** 'La Voz del Valle': behind a small word of Romance names and a capital before it, the end of a longer name. */
function isTailOfName(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at - 2]
  return /^(?:do|da|dos|das|del)$/.test(tokens[at - 1]?.text ?? '') && isCapital(head) && head?.tag === 'PROPN' && !placeKinds.has(head.lower)
}

const arabicArticles = /^(?:al|el|ash|as|ad|ar|at|an|az|ez|es|ul)$/

/** True where a small word of Romance names, or an Arabic article, and a further capital follow: what stands before them is no name of its own. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  // 'Marj al-Sultan' is no Marj
  if (arabicArticles.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === '-' && isCapital(tokens[to + 2])) return true
  if (tokens[to]?.text === 'de') return isCapital(/^(?:la|las|los|el)$/.test(tokens[to + 1]?.text ?? '') ? tokens[to + 2] : tokens[to + 1])
  return /^(?:do|da|dos|das|del|d['’])$/.test(tokens[to]?.text ?? '') ? isCapital(tokens[to + 1]) : /^d['’]\p{Lu}/u.test(tokens[to]?.text ?? '')
}

/** True where a hyphen without blanks joins what stands before `to` to a further capital. */
function isHyphened(tokens: readonly Token[], to: number): boolean {
  const [last, hyphen, next] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  return hyphen?.text === '-' && last?.end === hyphen.start && hyphen.end === next?.start && isCapital(next)
}

/**
 * A street, however well known the place is that it is called after: 'Spain Street', 'the 300 block of Dola', 'the corner of
 * Marden and Orsk'. A street called after a town hardly ever lies there, so only the street as a whole is looked up; what is no
 * more than part of an address ('Marden Ln.', 'the 300 block of Dola') names no place of its own.
 */
function streetAt(
  text: string,
  sentence: Sentence,
  index: number,
  at: number,
  gazetteer: Gazetteer,
): { readonly name: PlaceName | null; readonly to: number } | null {
  const tokens = sentence.tokens
  if (!isCapital(tokens[at]) || (isCapital(tokens[at - 1]) && tokens[at - 1]?.tag === 'PROPN')) return null
  let to = at + 1
  // '135 Ridge St. Police said': behind a number of a house there is no saint.
  const isHouse = /^\d{1,5}$/.test(tokens[at - 1]?.text ?? '')
  while (to < tokens.length && to - at < 4 && isCapital(tokens[to]) && !isStreetWord(tokens, to, isHouse)) to += 1
  const kindWord = isStreetWord(tokens, to, isHouse) ? (tokens[to] as Token).lower : null
  if (kindWord !== null) to += 1
  else if (!onCorner(tokens, at, to)) return null
  const kind = placeKinds.get(kindWord ?? '')
  if (!kind) return { name: null, to }
  const span = { start: (tokens[at] as Token).start, end: (tokens[to - 1] as Token).end }
  const cues = cuesAround(text, sentence, at, to, gazetteer)
  const lookUps = [text.slice(span.start, span.end)]
  return { name: { span, lookUps, sentence: index, from: at, to, cues: { ...cues, kind, kindWord }, use: 'place', fixed: null }, to }
}

/** 'Street', 'Ave.': written with a capital, 'a Dola street' is a street in Dola; 'St.' before a further name is a saint. */
function isStreetWord(tokens: readonly Token[], at: number, isHouse = false): boolean {
  const token = tokens[at]
  if (token === undefined || !isCapital(token) || !streetWords.has(token.lower.replace(/\.$/, ''))) return false
  return isHouse || token.lower.length > 4 || !isCapital(tokens[at + 1])
}

const numbered = /^\d+(?:st|nd|rd|th)$/

/** '3rd and X', 'the 300 block of X', 'the corner of X and Y', 'X and Y avenues': names of streets without the word. */
function onCorner(tokens: readonly Token[], from: number, to: number): boolean {
  let before = from - 1
  for (let steps = 0; steps < 6 && before >= 0; steps += 1) {
    const token = tokens[before] as Token
    if (!(isCapital(token) || token.lower === 'and' || token.lower === 'the' || directions.has(token.lower))) break
    before -= 1
  }
  if (tokens[from - 1]?.lower === 'and' && isStreetWord(tokens, from - 2) && placeKinds.has(tokens[to]?.lower ?? '')) return true
  if (numbered.test(tokens[from - 2]?.text ?? '') && tokens[from - 1]?.lower === 'and') return true
  if (tokens[to]?.lower === 'and' && numbered.test(tokens[to + 1]?.text ?? '')) return true
  if (tokens[before]?.lower === 'of' && streetNounsBefore.has(tokens[before - 1]?.lower ?? '')) return true
  let after = to
  while (tokens[after]?.lower === 'and' || (after > to && isCapital(tokens[after]) && !streetPlurals.has(tokens[after]?.lower ?? ''))) after += 1
  // 'Warren and Marden Avenues'
  return streetPlurals.has(tokens[after]?.lower ?? '') && (!isCapital(tokens[after]) || tokens.slice(to, after).some(({ lower }) => lower === 'and'))
}

/** A token a place name may begin with. */
function mayStart(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const token = tokens[at] as Token
  if (/^(?:al|el|ash|as|ad|ar|at|an|az)$/.test(token.text)) return tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])
  if (!isCapital(token)) return false
  if (casing === 'prose')
    return (
      token.tag === 'PROPN' ||
      token.tag === 'ADJ' ||
      (at > 0 && token.tag !== 'PRON' && token.tag !== 'DET') ||
      token.tag === 'NOUN' ||
      token.tag === 'X'
    )
  return token.tag === 'PROPN' || token.tag === 'ADJ'
}

/** 'IN DOWNTOWN BOGOTA': a well-known town behind 'in' that the tagger takes for a noun in a text of capitals. */
function isLoudTown(tokens: readonly Token[], at: number, casing: Casing, gazetteer: Gazetteer): boolean {
  if (casing !== 'capitals' || tokens[at]?.tag !== 'NOUN') return false
  const before = tokens[directions.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? ''
  return /^(?:in|near|outside)$/.test(before) && wellKnown(tokens[at].text, gazetteer)
}

/** Ends of the windows that begin at a token, longest first: they close on a capitalised token or on a kind word. */
function ends(tokens: readonly Token[], at: number, words: number): number[] {
  const found: number[] = []
  let counted = 0
  for (let to = at + 1; to <= tokens.length && counted < words; to += 1) {
    const token = tokens[to - 1] as Token
    if (token.text === '-' || token.text === '–') continue
    if (/^[,;:()"“”]$/.test(token.text)) break
    if (/^['’]s?$/.test(token.text)) {
      // "People's Republic", "Cox's Bazar"
      if (isCapital(tokens[to])) continue
      break
    }
    counted += 1
    const joined = tokens[to - 2]?.text === '-' && to - 2 > at
    if (isCapital(token) || (to > at + 1 && placeKinds.has(token.lower)) || (joined && isCapital(tokens[to - 4]))) found.push(to)
    else if (!smallWords.has(token.lower) && !joined) break
  }
  return found.reverse()
}

const smallWords = new Set([
  'of',
  'the',
  'and',
  'de',
  'del',
  'la',
  'las',
  'los',
  'le',
  'les',
  'du',
  'da',
  'do',
  'dos',
  'al',
  'el',
  'e',
  'ye',
  'i',
  'ez',
  'es',
  'ash',
  'as',
  'ad',
  'ar',
  'an',
  'az',
  'en',
  'am',
  'an',
  'der',
  'upon',
  'on',
  'sur',
  'va',
  'o',
  's',
])

function fixedMeaning(words: string, gazetteer: Gazetteer): FixedMeaning | null {
  // 'in Northwest DC'
  if (words === 'DC' || words === 'D.C.') return { kind: 'state', name: 'District of Columbia', country: 'US' }
  const meaning = gazetteer.country(words)
  if (!meaning || meaning.kind === 'capital') return null
  return { kind: meaning.kind === 'name' ? 'country' : 'demonym', country: meaning.country }
}

/** Decides what a known name is in its sentence; null when it is no place at all. */
function judge(
  text: string,
  sentence: Sentence,
  index: number,
  from: number,
  to: number,
  words: string,
  fixed: FixedMeaning | null,
  casing: Casing,
  persons: ReadonlySet<string>,
  gazetteer: Gazetteer,
): PlaceName | null {
  const tokens = sentence.tokens
  const cues = cuesAround(text, sentence, from, to, gazetteer)
  const single = to - from === 1
  const word = (tokens[from] as Token).lower
  // 'Dola police', 'the Dola Police Department': the force of a town.
  const isForce = localForces.has(tokens[to]?.lower ?? '')
  // 'a Dola woman'
  const isHome = from > 0 && residentNouns.test(text.slice((tokens[to - 1] as Token).end, sentence.end))
  const strong = cues.locative || cues.beside || cues.state !== null || cues.kind !== null || isForce || isHome
  const isTown = () => casing === 'prose' && isWrittenAsTown(tokens, from, cues.locative, isHome, gazetteer)
  const run = runAround(tokens, from, to, casing)

  // 'the Gamela people'
  if (fixed === null && cues.state === null && !isForce && !isHome && /^(?:people|peoples|tribe|tribes|tribesmen|clan|clans|community|language|ethnic)$/.test(tokens[to]?.lower ?? '') && tokens[from - 1]?.lower === 'the') return null
  if (fixed === null && single) {
    if (namesPeople(tokens, from, to) && !wellKnown(words, gazetteer)) return null
    if (neverPlaces.has(word) || bodyWords.has(word) || personTitles.has(word) || (placeKinds.has(word) && !isTown()) || directions.has(word))
      return null
    const capitalCity = gazetteer.country(words)?.kind === 'capital'
    if (!capitalCity && cues.state === null && cues.kind === null && !isForce && isPersonalSubject(sentence, from)) return null
    if (placesThatAreWords.has(word) && !(strong && (tokens[from] as Token).tag === 'PROPN' && casing === 'prose' && from > 0) && !isTown())
      return null
    if (placesThatAreWords.has(word) && cues.kind?.type === 'site') return null
    if (word.length < 3 || (casing !== 'capitals' && /^\p{Lu}{2,4}$/u.test(words))) return null
    // 'hit Odesa with drones': a well-known town that the tagger takes for a noun
    const isKnownTown = from > 0 && casing === 'prose' && isCapital(tokens[from] as Token) && wellKnown(words, gazetteer)
    if ((tokens[from] as Token).tag !== 'PROPN' && !(strong && (from > 0 || isForce)) && !isKnownTown && !isTown()) return null
    if (casing === 'capitals' && !strong && !wellKnown(words, gazetteer)) return null
    if (persons.has(word) && !(cues.locative && tokens[from - 1]?.lower !== 'to' && tokens[from - 1]?.lower !== 'from' && nextIsEnd(tokens, to))) return null
    // 'the Sadlers'' after 'Suze Sadler': a family.
    if (tokens[from - 1]?.lower === 'the' && word.endsWith('s') && persons.has(word.slice(0, -1))) return null
    if (givenNames.has(word) && !strong && !modifiesNoun(sentence, from) && !isNameOfWellKnown(words, gazetteer)) return null
  }
  if (neverPlaces.has(words.toLowerCase().replace(/\s+/g, ' '))) return null
  // "inside the Marden's on Friday", "at Marden's": a shop.
  if (fixed === null && cues.state === null && /^['’]s$/.test(tokens[to]?.lower ?? '') && (tokens[to + 1] === undefined || ['PUNCT', 'ADP', 'CCONJ', 'AUX', 'VERB'].includes(tokens[to + 1]?.tag ?? '')) && !wellKnown(words, gazetteer)) return null
  // 'the Chevron gas station' is a firm's, 'a Dola gas station' a town's.
  if (fixed === null && tokens[from - 1]?.lower === 'the' && shopBehind.test(text.slice((tokens[to - 1] as Token).end, sentence.end)) && !wellKnown(words, gazetteer)) return null
  // 'Research Center', 'City Hall': several words of everyday language are a name only when the place is known well.
  if (
    fixed === null &&
    !single &&
    !(cues.state !== null || isForce || cues.beside || (cues.locative && cues.kind?.type !== 'site')) &&
    !wellKnown(words, gazetteer) &&
    tokens.slice(from, to).every(isEveryday)
  )
    return null
  if (fixed === null && isHouseElsewhere(tokens, to, gazetteer)) return null
  if (fixed === null && !strong && isToldAsPerson(tokens, to)) return null
  // 'his wife Ana', 'their driver Marden'
  if (fixed === null && single && !isForce && kinNouns.has(tokens[from - 1]?.lower ?? '') && /^(?:his|her|their|my|our|'s|\u2019s)$/.test(tokens[from - 2]?.lower ?? '')) return null
  // 'leader of the Dola party'
  if (fixed === null && single && bearsBody(tokens, from, to) && !wellKnown(words, gazetteer)) return null
  let use: PlaceMention['use'] = 'place'
  if (fixed?.kind === 'demonym') use = 'actor'
  else if (fixed === null && single && bearsBody(tokens, from, to)) use = 'part_of_name'
  else {
    const company = inCompany(tokens, run, from, to, words, cues.kindWord, casing, gazetteer)
    if (company === 'person') return null
    // 'District Reserve Group': a word of everyday language in a body's name is no town.
    if (company === 'body' && single && !isForce && placesThatAreWords.has(word)) return null
    if (company === 'body') use = 'part_of_name'
    else if (standsForBody(sentence, from, to, words, fixed, gazetteer)) use = 'actor'
  }
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
  return { span, lookUps: lookUpsOf(text, sentence, from, to, words, gazetteer), sentence: index, from, to, cues, use, fixed }
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

const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter', 'fall'])

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

/** How many words a run is followed to each side: no name is longer, and a page in capitals is no name. */
const longestRun = 60

/** The whole run of capitalised words around a name, broken at commas and the like. */
function runAround(tokens: readonly Token[], from: number, to: number, casing: Casing): { start: number; end: number } {
  const belongs = (at: number) => {
    const token = tokens[at]
    return token !== undefined && isCapital(token) && !isDayName(tokens, at) && (token.tag === 'PROPN' || (casing === 'prose' && (token.tag === 'NOUN' || token.tag === 'ADJ')))
  }
  let start = from
  while (from - start < longestRun && belongs(start - 1)) start -= 1
  let end = to
  while (end - to < longestRun && belongs(end)) end += 1
  return { start, end }
}

/** 'in Dola Friday night', 'in Dola March 5': a day right behind a name is no part of it. */
function isDayName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower.replace(/\.$/, '') ?? ''
  return (word.length > 3 && weekday.test(word)) || (isDayOrMonth.has(word) && /^\d/.test(tokens[at + 1]?.text ?? ''))
}

/** What the words that share a name's run make of it. */
function inCompany(
  tokens: readonly Token[],
  run: { start: number; end: number },
  from: number,
  to: number,
  words: string,
  kindWord: string | null,
  casing: Casing,
  gazetteer: Gazetteer,
): 'place' | 'person' | 'body' {
  const before = tokens.slice(run.start, from).map((token) => token.lower.replace(/\./g, ''))
  const after = tokens.slice(to, run.end).map((token) => token.lower.replace(/\./g, ''))
  const title = [...before].reverse().find((word) => personTitles.has(word)) ?? null
  const own = tokens.slice(from, to).map((token) => token.lower)
  const isKind = placeKinds.get(tokens[to]?.lower ?? '')?.type === 'division'
  if (bodyWords.has(own.at(-1) ?? '') && own.length > 1 && kindWord !== own.at(-1)) return 'body'
  if (
    after.some(
      (word, i) =>
        bodyWords.has(word) &&
        !(i === 0 && isKind && after.length === 1 && word !== 'division' && (word !== 'department' || wholly(tokens))),
    ) ||
    tokens[to]?.lower === 'war'
  )
    return 'body'
  // 'Sami ul Haq'
  if (/^(?:ul|ur|ud|us|uz|bin|bint|ibn)$/.test(tokens[to]?.text ?? '') && isCapital(tokens[to + 1])) return 'person'
  // 'Daily Orsk', '..., reports the Orsk': a paper.
  const opening = tokens[run.start - 1]?.lower === 'the' ? run.start - 1 : run.start
  if (/^(?:Daily|Weekly|Radio)$/.test(tokens[from - 1]?.text ?? '') || (/^report(?:s|ed)$/.test(tokens[opening - 1]?.lower ?? '') && tokens[opening - 2]?.text === ',')) return 'person'
  // 'University of Tehran', 'Bank of England'
  if (tokens[from - 1]?.lower === 'of' && isCapital(tokens[from - 2]) && (bodyWords.has(tokens[from - 2]?.lower ?? '') || bandNames.has(tokens[from - 2]?.lower ?? '')))
    return 'body'
  const farBefore = tokens[from - 1]?.lower === '.' ? tokens[from - 2] : tokens[from - 1]
  if (before.length === 0 && farBefore && isCapital(farBefore) && personTitles.has(farBefore.lower.replace(/\./g, '')))
    return 'person'
  if (title !== null) return 'person'
  // 'Green-Marden' is one name.
  if (
    tokens[from - 1]?.text === '-' &&
    tokens[from - 2]?.end === tokens[from - 1]?.start &&
    tokens[from - 1]?.end === tokens[from]?.start &&
    !wellKnown(words, gazetteer)
  ) {
    return 'person'
  }
  const isDivision = kindWord !== null && placeKinds.get(kindWord)?.type === 'division' && own.at(-1) === kindWord
  const country = gazetteer.country(words)
  const freeBefore = before.filter(
    (word) =>
      !directions.has(word) && !placeKinds.has(word) && !kindBefore.has(word) && gazetteer.country(capital(word)) === null,
  )
  const loose = casing === 'title' ? after.findIndex((word) => headlineNouns.has(word)) : -1
  const freeAfter = (loose < 0 ? after : after.slice(0, loose)).filter((word) => !placeKinds.has(word))
  if (freeAfter.length > 0) {
    if (isDivision) return 'body'
    // 'Dola Superintendent', 'US Energy Secretary': the place of an office.
    if (freeBefore.length === 0 && freeAfter.some((word) => personTitles.has(word.replace(/\./g, '')))) return 'body'
    if (
      before.length === 0 &&
      gazetteer.country(
        tokens
          .slice(to, run.end)
          .map((token) => token.text)
          .join(' '),
      ) !== null
    )
      return 'place'
    if (country !== null && country.kind === 'name' && !givenNames.has(own[0] ?? '')) return 'body'
    if (givenNames.has(own.at(-1) ?? '') || (freeAfter.length === 1 && !wellKnown(words, gazetteer))) return 'person'
    return wellKnown(words, gazetteer) ? 'body' : 'person'
  }
  if (freeBefore.length > 0) {
    if (country !== null && country.kind === 'name' && !givenNames.has(freeBefore[0] as string)) return 'body'
    return givenNames.has(freeBefore[0] as string) || freeBefore.length === 1 ? 'person' : 'body'
  }
  return 'place'
}

/** True in a text in capitals, where 'CUSCATLAN DEPARTMENT' is written like a body's name but is none. */
function wholly(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.text === token.text.toUpperCase())
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function isEveryday({ lower, text }: Token): boolean {
  return (
    text === '-' ||
    placesThatAreWords.has(lower) ||
    placeKinds.has(lower) ||
    bodyWords.has(lower) ||
    directions.has(lower) ||
    neverPlaces.has(lower)
  )
}

/** True for a place most readers know: a country, a first-level division, 100,000 people, or a site or feature listed by hand. */
function wellKnown(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer
    .find(words)
    .some((place) => place.population >= 100_000 || place.featureCode === 'ADM1' || place.geonamesId === null)
}

/** As `wellKnown`, by its own name: 'Ahmad' is not the city of Al Ahmadi. */
function isNameOfWellKnown(words: string, gazetteer: Gazetteer): boolean {
  return gazetteer.find(words).some((place) => (place.population >= 100_000 || place.featureCode === 'ADM1' || place.geonamesId === null) && place.name.split(/\s+/).length === words.split(/\s+/).length)
}

function nextIsEnd(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]
  return next === undefined || next.tag === 'PUNCT' || next.tag === 'ADP' || next.tag === 'CCONJ' || next.tag === 'ADV'
}

/** A country or a seat of government as the one who acts: "Tehran denied", "Washington's envoy", "talks with Moscow". */
function standsForBody(
  sentence: Sentence,
  from: number,
  to: number,
  words: string,
  fixed: FixedMeaning | null,
  gazetteer: Gazetteer,
): boolean {
  if (fixed?.kind !== 'country' && gazetteer.country(words)?.kind !== 'capital') return false
  const tokens = sentence.tokens
  if (tokens[to]?.text === '-' && backedWords.has(tokens[to + 1]?.lower ?? '')) return true
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token
    if (token.head >= from && token.head < to) continue
    const head = tokens[token.head]
    if (!head) return false
    const relation = token.relation
    // 'put to death', 'put two men to death'
    if (relation === 'nsubj' && head.tag === 'VERB')
      return bodyVerbs.has(head.lemma) || (head.lemma === 'put' && tokens.some((each) => each.lower === 'death' && each.head === token.head))
    if (relation.startsWith('nsubj') && head.tag === 'VERB') return false
    if (relation === 'obl:agent') return true
    const marker = tokens[from - 1]?.lower ?? ''
    if (relation === 'obl' || relation === 'nmod') return bodyNounsBefore.has(marker)
  }
  return false
}

/** 'Anbar province' is looked up as such and as 'Anbar'; 'the Al-Noor hospital' as 'Al-Noor hospital'. */
function lookUpsOf(text: string, sentence: Sentence, from: number, to: number, words: string, gazetteer: Gazetteer): string[] {
  const tokens = sentence.tokens
  const list: string[] = []
  const next = tokens[to]
  const second = tokens[to + 1]
  if (next && second && kindModifiers.has(next.lower) && placeKinds.get(second.lower)?.type === 'site')
    list.push(text.slice((tokens[from] as Token).start, second.end))
  if (next && placeKinds.has(next.lower) && placeKinds.get(next.lower)?.type !== 'settlement')
    list.push(text.slice((tokens[from] as Token).start, next.end))
  const previous = tokens[from - 1]
  if (previous && isCapital(previous) && kindBefore.has(previous.lower))
    list.push(text.slice(previous.start, (tokens[to - 1] as Token).end))
  // 'Western Bahr el Ghazal' is a state of its own, whatever is called Bahr el Ghazal elsewhere.
  if (previous && isCapital(previous) && directions.has(previous.lower)) {
    const known = gazetteer.find(text.slice(previous.start, (tokens[to - 1] as Token).end))[0]
    if (known?.featureCode === 'ADM1' && known.match === 'transliteration' && known.likeness > 0.97) return [known.name]
  }
  list.push(words)
  const last = (tokens[to - 1] as Token).lower
  if (to - from > 1 && placeKinds.has(last)) list.push(text.slice((tokens[from] as Token).start, (tokens[to - 2] as Token).end))
  const first = tokens[from] as Token
  if (to - from > 1 && (directions.has(first.lower) || placeKinds.has(first.lower)))
    list.push(text.slice((tokens[from + 1] as Token).start, (tokens[to - 1] as Token).end))
  return list
}

/** A site that the gazetteer lacks but whose kind word says what it is: 'Al-Noor hospital', 'Camp Marden'. */
function unknownSite(
  text: string,
  sentence: Sentence,
  index: number,
  at: number,
  casing: Casing,
  gazetteer: Gazetteer,
): PlaceName | null {
  if (casing !== 'prose') return null
  const tokens = sentence.tokens
  if ((tokens[at] as Token).tag !== 'PROPN' || (isCapital(tokens[at - 1]) && tokens[at - 1]?.tag === 'PROPN')) return null
  let end = at
  while (end < tokens.length && (isCapital(tokens[end]) || isJoiner(tokens, end)) && !(end > at && isDayName(tokens, end))) end += 1
  const last = tokens[end - 1] as Token
  const lowKind = placeKinds.get(tokens[end]?.lower ?? '')
  const firstWord = (tokens[at] as Token).lower
  if (neverPlaces.has(firstWord) || tokens.slice(at, end).every(isEveryday)) return null
  let to = end
  // 'the village of Dola': unknown, but said to be a place.
  const stated = tokens[at - 1]?.lower === 'of' ? placeKinds.get(tokens[at - 2]?.lower ?? '') : undefined
  // 'the Ohio Department of Public Works' is an office.
  if (stated?.type === 'division' && isCapital(tokens[at - 2]) && isCapital(tokens[at - 3])) return null
  const named = (upTo: number, cues: Partial<PlaceName['cues']>): PlaceName => {
    const span = { start: (tokens[at] as Token).start, end: (tokens[upTo - 1] as Token).end }
    return { span, lookUps: [text.slice(span.start, span.end)], sentence: index, from: at, to: upTo, cues: { ...cuesAround(text, sentence, at, upTo, gazetteer), ...cues }, use: 'place', fixed: null }
  }
  if (stated && (stated.type === 'settlement' || stated.type === 'division' || stated.type === 'part') && end - at <= 4) return named(end, { kind: stated })
  // 'in North Dola' is a part of the Dola that is known.
  const isPartOfKnown = end - at === 2 && directions.has(firstWord) && gazetteer.knows(last.text)
  if ((!isPartOfKnown && isSettlementByPreposition(tokens, at, end)) || (lowKind?.type === 'settlement' && /^(?:town|village|hamlet)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.tag !== 'NOUN' && tokens[end + 1]?.tag !== 'PROPN' && end - at <= 2)) {
    return { ...named(end, { kind: placeKinds.get('town') ?? null }), unlisted: true }
  }
  // '6 May - Kanwa (Zurmi district): gunmen killed four'
  if (isHeadOfEntry(text, tokens, at, end, gazetteer)) return { ...named(end, { kind: placeKinds.get('town') ?? null, locative: true }), unlisted: true }
  // 'the abduction of 38 women from Kanwa, a village in Zurmi'
  if (isSaidToBeVillage(tokens, end) && end - at <= 2 && !isPartOfKnown && /^\p{Lu}\p{Ll}{2,}$/u.test(last.text)) return { ...named(end, { kind: placeKinds.get('town') ?? null }), unlisted: true }
  // 'in the Tisirako area', 'near the Mbalokwe valley'
  if (tokens[at - 1]?.lower === 'the' && leadsToUnlisted(tokens[at - 2]) && end - at <= 2 && surroundings.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.tag !== 'NOUN' && !directions.has(firstWord) && !gazetteer.knows(text.slice((tokens[at] as Token).start, last.end))) {
    return { ...named(end, { kind: placeKinds.get('town') ?? null }), unlisted: true }
  }
  // 'in Dola Township', "Marden Region's Dola Village"
  const lastKind = placeKinds.get(last.lower)
  if (end - at >= 2 && end - at <= 4 && unlistedKinds.has(last.lower) && lastKind && leadsToUnlisted(tokens[at - 1]) && !directions.has(firstWord) && !tokens.slice(at, end - 1).every(isEveryday) && !gazetteer.knows(text.slice((tokens[at] as Token).start, (tokens[end - 2] as Token).end))) {
    return { ...named(end - 1, { kind: lastKind }), unlisted: true }
  }
  // 'the Kangbayi central prison'
  const modified = end < tokens.length && kindModifiers.has(tokens[end]?.lower ?? '') && !isCapital(tokens[end]) ? placeKinds.get(tokens[end + 1]?.lower ?? '') : undefined
  if (modified?.type === 'site' && end - at <= 3 && !personTitles.has(firstWord) && last.tag === 'PROPN') {
    return named(end + 2, { kind: modified, kindWord: (tokens[end + 1] as Token).lower })
  }
  // 'Dola state media' speaks of no state of Dola.
  if (lowKind && lowKind.type !== 'settlement' && !(lowKind.type === 'division' && tokens[end + 1]?.tag === 'NOUN')) to = end + 1
  else if (
    !(end - at >= 2 && ((placeKinds.has(last.lower) && placeKinds.get(last.lower)?.type === 'site') || kindBefore.has(firstWord)))
  )
    return null
  if (end === at || to - at < 2 || directions.has(firstWord) || personTitles.has(firstWord.replace(/\./g, ''))) return null
  const kind = (lowKind && to > end ? lowKind : undefined) ?? placeKinds.get(last.lower) ?? placeKinds.get(firstWord)
  if (!kind || kind.type === 'settlement') return null
  const span = { start: (tokens[at] as Token).start, end: (tokens[to - 1] as Token).end }
  const words = text.slice(span.start, span.end)
  const cues = {
    ...cuesAround(text, sentence, at, to, gazetteer),
    kind,
    kindWord: placeKinds.has((tokens[to - 1] as Token).lower) ? (tokens[to - 1] as Token).lower : firstWord,
  }
  const bare = to > end || placeKinds.has(last.lower) ? text.slice(span.start, (tokens[to - 2] as Token).end) : null
  return {
    span,
    lookUps: bare === null ? [words] : [words, bare],
    sentence: index,
    from: at,
    to,
    cues,
    use: 'place',
    fixed: fixedMeaning(words, gazetteer),
  }
}

const romanceWords = /^(?:do|da|dos|das|del|de|d['’]\p{Lu}?\p{Ll}*)$/u

/**
 * 'shot nine people in Ashwari on Monday': a name that nobody knows behind 'in' or 'near', with nothing behind it that it would belong to,
 * is a place too small for the gazetteer. Its words are kept; it gets no point of its own.
 */
function isSettlementByPreposition(tokens: readonly Token[], at: number, end: number): boolean {
  if (!leadsToSettlement(tokens, at, end)) return false
  // 'in North Okkalapa'
  // 'in Tonj North'
  const last = end - at > 1 && directions.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end
  const run = tokens.slice(end - at === 2 && directions.has(tokens[at]?.lower ?? '') ? at + 1 : at, last)
  // 'In Tin Orsk, three were hurt': an everyday word in a name that opens a sentence.
  const opens = at === 1 && run.length > 1 && tokens[end]?.text === ',' && run.some((token) => token.tag === 'PROPN' && !isEveryday(token))
  const isJoined = run.length > 3 && run.some((token, i) => arabicArticles.test(token.text) && run[i + 1]?.text === '-')
  if (run.filter(isCapital).length > 3 || (run.length > 3 && !isJoined) || !run.every((token) => romanceWords.test(token.text) || (isJoined && (token.text === '-' || arabicArticles.test(token.text))) || (token.text === '-' && run.length === 3) || (/^\p{Lu}\p{Ll}+$/u.test(token.text) && token.tag === 'PROPN' && (opens || !isEveryday(token))))) return false
  const [first] = run
  const inArea = isPutInArea(tokens, end)
  if (first === undefined || first.text.length < (run.length > 1 ? (smallWords.has(first.lower) && (inArea || !papersOfArticle.test((run.at(-1) as Token).text)) ? 2 : 3) : 4) || bodyWords.has((run.at(-1) as Token).lower) || notSettlements.has(first.lower)) return false
  const next = tokens[end]
  if (next === undefined || inArea) return true
  if (next.lower === 'yesterday' || next.lower === 'today' || isDayName(tokens, end)) return true
  // 'at a checkpoint in Kamfanin Doka five weeks earlier'
  if (next.tag === 'NUM' && /^(?:hours|days?|weeks?|months?|years?)$/.test(tokens[end + 1]?.lower ?? '')) return true
  if (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'NUM' || /^['’]s?$/.test(next.text) || next.text === '-') return false
  if (tokens[at - 1]?.tag === 'VERB' || isOverrun(tokens, at, end) || tokens[at - 2]?.lower === 'close') return true
  // 'in Dola Marden, who', 'his faith in Dola'
  return tokens[at - 2]?.tag === 'NOUN' || tokens[at - 2]?.tag === 'PRON' || tokens[at - 2]?.tag === 'VERB' || tokens[at - 2]?.tag === 'PUNCT' || tokens[at - 2] === undefined || tokens[at - 2]?.tag === 'ADV' || tokens[at - 2]?.fine === 'RP' || tokens[at - 2]?.tag === 'PROPN' || (tokens[at - 2]?.tag === 'NUM' && !/^\d{4}$/.test(tokens[at - 2]?.text ?? ''))
}

/** 'Kanwa (Zurmi district):', '6 May - Kanwa:': the place that an entry of a list opens with, and behind it what it lies in, or a day before it. */
function isHeadOfEntry(text: string, tokens: readonly Token[], at: number, end: number, gazetteer: Gazetteer): boolean {
  const [first, last] = [tokens[at] as Token, tokens[end - 1] as Token]
  const run = tokens.slice(at, end)
  if (run.length > 3 || !run.every(({ text: word, lower }) => word === '-' || (/^\p{Lu}\p{Ll}{2,}/u.test(word) && !bodyWords.has(lower) && !personTitles.has(lower) && !notSettlements.has(lower) && !neverPlaces.has(lower) && !isPersonNoun.has(lower)))) return false
  const line = text.slice(text.lastIndexOf('\n', first.start - 1) + 1, first.start)
  const behind = text.slice(last.end, last.end + 80)
  const inside = /^ \((?:in )?(\p{Lu}[\p{L}' -]{2,40}?)(?: (?:region|province|district|state|department|county|governorate|oblast))?\)[:.,]? /u.exec(behind)?.[1]
  if (inside !== undefined) return (line === '' || dayBefore.test(line)) && gazetteer.knows(inside)
  return /^: /.test(behind) && dayBefore.test(line)
}

/** A day and a dash, which open an entry: '6 May - ', '* 12.05.: '. */
const dayBefore = /^\W*(?:\p{L}+,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8}|\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}[./]\d{1,2}\.?(?:\d{2,4})?|\d{4}-\d\d-\d\d)(?:,? \d{4})? ?[-–—:|.]+ $/u

/** What is called so behind 'El', 'La' or 'Le' is a paper or a league: 'in El País'. */
const papersOfArticle = /^(?:pa[ií]s|monde|tiempo|prensa|jornada|naci[oó]n|repubblica|rep[uú]blica|figaro|universal|mundo|comercio|espectador|heraldo|nacional|diario|semana|liga|hora|tribuna|patria|opini[oó]n|verdad|raz[oó]n|parisien|soir|croix|watan|stampa|tercera)$/i

/** ', a village in', ', a farming community near': what the words behind a name say that it is. */
function isSaidToBeVillage(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text !== ',' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return false
  const noun = tokens.slice(end + 2, end + 6).findIndex(({ lower }) => /^(?:village|town|hamlet|settlement|locality|community)$/.test(lower))
  return noun >= 0 && tokens.slice(end + 2, end + 2 + noun).every(({ tag }) => tag === 'ADJ' || tag === 'NOUN' || tag === 'VERB') && /^(?:in|near|of|outside|on|about|some|\d+|,)$/.test(tokens[end + 3 + noun]?.lower ?? '')
}

/** 'El Plateado, Argelia municipality': the district that the words put a name in stands right behind it. */
function isPutInArea(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:,|in|\()$/.test(tokens[end]?.lower ?? '')) return false
  let at = end + 1
  while (at < tokens.length && at - end <= 4 && (isCapital(tokens[at]) || isJoiner(tokens, at))) at += 1
  return at > end + 1 && areaBehind.test(` ${tokens.slice(at, at + 3).map(({ lower }) => lower).join(' ')}`)
}

/** The word before an unknown name that says it is a place: 'in', 'near', 'at ... on Monday', 'the market of', 'the road from ... to', 'raided'. */
function leadsToSettlement(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]
  const noun = tokens[at - 2]
  const next = tokens[end]
  if (isOverrun(tokens, at, end)) return true
  if (before?.tag === 'VERB') return end - at === 1 && before.lemma === 'attack' && next?.lower === 'in' && isDivision(tokens, end + 1)
  if (before?.lower === 'and' && isCapital(noun)) {
    const between = tokens.findLastIndex(({ lower }, i) => i < at && i >= at - 5 && lower === 'between')
    return between > 0 && waysBetween.has(tokens[between - 1]?.lower ?? '') && tokens.slice(between + 1, at - 1).every(isCapital)
  }
  if (before?.tag !== 'ADP') return false
  if (before.lower === 'in' || before.lower === 'near' || before.lower === 'around' || before.lower === 'outside') return true
  if (before.lower === 'at') return isPlacedAt(tokens, at, next)
  // 'north of Ashwari', 'on the outskirts of Ashwari', 'the primary school of Ashwari'
  if (before.lower === 'of') return groundNouns.has(noun?.lower ?? '') || (directions.has(noun?.lower ?? '') && noun?.tag !== 'PROPN') || /^(?:outskirts|edge|vicinity|environs|countryside)$/.test(noun?.lower ?? '') || (noun?.lower === 'school' && schoolKinds.has(tokens[at - 3]?.lower ?? ''))
  // 'a camp close to Ashwari'
  if (before.lower === 'to' && noun?.lower === 'close') return true
  // 'the girls abducted from Ashwari'
  if (before.lower === 'from' && noun?.tag === 'VERB') return leftBehind.has(noun.lemma) && !(next?.text === ',' && /^(?:who|whom|whose)$/.test(tokens[end + 1]?.lower ?? ''))
  // 'on the road between Ashwari and Dola'
  if (before.lower === 'between') return next?.lower === 'and' && isCapital(tokens[end + 1]) && waysBetween.has(noun?.lower ?? '')
  // 'Barrel bombs fell on Ashwari', 'the raid on Ashwari'
  if (before.lower === 'on') return end - at === 1 && (noun?.tag === 'VERB' ? rainingVerbs.has(noun.lemma) && tokens.slice(Math.max(0, at - 7), at - 2).some(({ lemma }) => fallingThings.has(lemma)) : groundAttacks.has(noun?.lemma ?? ''))
  // 'in the hills above Dola'
  if (before.lower === 'above' || before.lower === 'below') return highGround.has(noun?.lemma ?? '')
  if (before.lower === 'from') return noun?.lower === 'road' || noun?.lower === 'highway'
  return before.lower === 'to' && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'road' || lower === 'highway')
}

/** 'a mill at Ashwari was gutted', 'were gunned down at Ashwari', 'on 10 March at Ashwari, ...', 'At Ashwari, roads were blocked'; not 'an analyst at Ashwari', 'shot at Ashwari'. */
function isPlacedAt(tokens: readonly Token[], at: number, next: Token | undefined): boolean {
  const before = tokens[at - 2]
  if (before === undefined) return next?.text === ','
  const isDay = before.tag === 'NUM' || isDayOrMonth.has(before.lower)
  const verb = before.tag === 'ADP' || before.tag === 'ADV' || before.fine === 'RP' ? tokens[at - 3] : before
  const isDone = verb?.tag === 'VERB' && doneSomewhere.has(verb.lemma)
  // 'killed by the brigade at Ashwari on 7 March'
  if (before.tag === 'PROPN' && !isDay && next?.lower === 'on' && tokens.slice(Math.max(0, at - 6), at - 2).some(({ lower }) => lower === 'by')) return true
  if (!isDay && !isDone && (before.tag !== 'NOUN' || aimedNouns.has(before.lemma))) return false
  if (next === undefined || next.tag === 'PUNCT' || /^(?:on|in|and|during|when|while|after|where|last|before|late|early|with|as|by|overnight|yesterday)$/.test(next.lower)) return true
  return next.tag === 'AUX' && !isPersonNoun.has(before.lower) && !isDay && !isDone
}

/** What is done or happens at a place, before 'at': 'was *ambushed* at Ashwari'. */
const doneSomewhere: ReadonlySet<string> = new Set(['kill', 'ambush', 'attack', 'kidnap', 'abduct', 'gun', 'murder', 'arrest', 'detain', 'capture', 'intercept', 'stop', 'land', 'arrive', 'explode', 'detonate', 'erupt', 'occur', 'happen', 'clash', 'find', 'bury', 'burn', 'gather', 'wound', 'injure', 'die', 'behead', 'hack', 'massacre', 'raid', 'assassinate', 'slaughter', 'loot', 'rob'])

/** What one does who leaves a place, or is made to: 'was *abducted* from Ashwari'. */
const leftBehind: ReadonlySet<string> = new Set(['abduct', 'kidnap', 'flee', 'displace', 'evacuate', 'snatch'])

/** How shells and bombs come down on a settlement: 'barrel *bombs fell* on Ashwari'; and what only settlements suffer: 'a *raid* on Ashwari'. */
const rainingVerbs: ReadonlySet<string> = new Set(['fall', 'rain', 'land', 'descend', 'pour', 'drop'])
const fallingThings: ReadonlySet<string> = new Set(['bomb', 'shell', 'rocket', 'missile', 'mortar', 'projectile', 'grenade', 'round', 'barrel', 'munition', 'bomblet'])
const groundAttacks: ReadonlySet<string> = new Set(['raid', 'bombardment', 'shelling', 'incursion', 'onslaught', 'swoop'])

const highGround: ReadonlySet<string> = new Set(['hill', 'mountain', 'slope', 'ridge', 'valley', 'cliff', 'height', 'pass', 'plateau', 'field', 'forest', 'wood', 'road', 'track', 'trail', 'village', 'hamlet', 'camp'])

/** 'Mwenga territory', 'Dola district' from a token on. */
function isDivision(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (at < tokens.length && isCapital(tokens[at])) at += 1
  return at > from && placeKinds.get(tokens[at]?.lower ?? '')?.type === 'division'
}

/** Kinds of settlements and districts that, written with a capital behind a name, make it one that nobody lists: 'Dola Township'. */
const unlistedKinds: ReadonlySet<string> = new Set(['township', 'village', 'hamlet', 'district', 'municipality', 'subdistrict', 'tehsil', 'commune'])

/** 'in', 'near' or "Marden Region's" before it. */
function leadsToUnlisted(before: Token | undefined): boolean {
  return before !== undefined && (/^(?:in|near|around|at|of|from|to|into|across|through)$/.test(before.lower) || /^['’]s?$/.test(before.text))
}

/** A hyphen inside a name, with a small word if need be: 'Dasht-e-Barchi', 'Deir ez-Zor'. */
function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.text === '-')
    return (
      isCapital(tokens[at + 1]) ||
      (tokens[at + 2]?.text === '-' && isCapital(tokens[at + 3])) ||
      (smallWords.has(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at + 1]))
    )
  if (/^(?:do|da|dos|das|de|del)$/.test(token.text) && at > 0) return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  if (/^d['’]\p{Lu}/u.test(token.text) && at > 0) return isCapital(tokens[at - 1])
  return smallWords.has(token.lower) && tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])
}

function stateName(
  text: string,
  sentence: Sentence,
  index: number,
  found: { state: readonly [string, string]; from: number; to: number },
  gazetteer: Gazetteer,
): PlaceName {
  const span = { start: (sentence.tokens[found.from] as Token).start, end: (sentence.tokens[found.to - 1] as Token).end }
  return {
    span,
    lookUps: [found.state[0]],
    sentence: index,
    from: found.from,
    to: found.to,
    cues: cuesAround(text, sentence, found.from, found.to, gazetteer),
    use: 'place',
    fixed: { kind: 'state', name: found.state[0], country: found.state[1] },
  }
}

/** Last words of full names of persons in the document: later a single 'Marden' is that person, not the town. */
function personNames(text: string, tagged: TaggedText, gazetteer: Gazetteer): Set<string> {
  const found = new Set<string>()
  for (const sentence of tagged.sentences) {
    const casing = casingOf(sentence)
    if (casing === 'title') continue
    const tokens = sentence.tokens
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isCapital(tokens[at]) || tokens[at]?.tag !== 'PROPN') continue
      let end = at
      while (isCapital(tokens[end]) && tokens[end]?.tag === 'PROPN' && !isDayName(tokens, end)) end += 1
      if (end === at) continue
      const run = tokens.slice(at, end)
      const first = (run[0] as Token).lower.replace(/\./g, '')
      const last = run.at(-1) as Token
      const title = personTitles.has(first)
      const named =
        run.length >= 2 &&
        run.length <= 4 &&
        (givenNames.has(first) || (title && run.length >= 2) || givenNames.has(run[1]?.lower ?? ''))
      const unknown =
        run.length >= 2 &&
        run.length <= 3 &&
        !first.includes('-') &&
        !(headsOfPlaces.has(first) && tokens[at - 1]?.tag === 'ADP') &&
        run.every((token) => /^\p{Lu}\p{Ll}+$/u.test(token.text)) &&
        isUnknownPair(run, gazetteer) &&
        // 'executed in Ghezel Dola, in Marden'
        !(end < tokens.length && !namesakeWords.has(first) && isSettlementByPreposition(tokens, at, end))
      // '23-year-old Levi Dola', 'Levi Dola, 23,': whatever places bear these names.
      const aged = run.length >= 2 && run.length <= 4 && hasAge(text, tokens, at, end)
      // 'shot Farah Dola', 'killed Hector Dola, leader of'
      const harmed = run.length >= 2 && run.length <= 3 && tokens[at - 1]?.tag === 'VERB' && manVerbs.has(tokens[at - 1]?.lemma ?? '')
      const owner = run.length >= 2 && run.length <= 3 && tokens[at - 1]?.lower === 'of' && ownedByPersons.has(tokens[at - 2]?.lemma ?? '')
      // 'a woman identified only as Rosa'
      if (run.length <= 3 && isWhatSomebodyIsCalled(text, (run[0] as Token).start)) for (const token of run) found.add(token.lower)
      // 'Hector "Junior" Dola'
      if (run.length === 1 && isNickname(tokens, end)) found.add((tokens[end + 3] as Token).lower)
      // 'the Wagner group': what bears that name in the document is no town.
      if (run.length === 1 && bearsBody(tokens, at, end) && !wellKnown(last.text, gazetteer)) found.add(last.lower)
      if (
        (named || unknown || aged || owner || harmed) &&
        !directions.has(first) &&
        !bodyWords.has(last.lower) &&
        !placeKinds.has(last.lower) &&
        !gazetteer.knows(text.slice((run[0] as Token).start, last.end))
      ) {
        for (const token of run.slice(title ? 1 : 0)) found.add(token.lower)
      }
      at = Math.max(at, end - 1)
    }
  }
  return found
}

/** '"Junior" Dola' right behind a name. */
function isNickname(tokens: readonly Token[], at: number): boolean {
  return /^["“”'‘]$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]) && /^["“”'’]$/.test(tokens[at + 2]?.text ?? '') && isCapital(tokens[at + 3]) && tokens[at + 3]?.tag === 'PROPN'
}

const calledSomething = new RegExp(`(?<who>[\\p{L}-]+)${calledSo} $`, 'u')

/** True for a name right behind the words that say what a person is called: 'a man allegedly named'; 'a village called' names a place. */
function isWhatSomebodyIsCalled(text: string, start: number): boolean {
  const who = calledSomething.exec(text.slice(Math.max(0, start - 70), start))?.groups?.['who']
  return who !== undefined && isPersonNoun.has(who.toLowerCase())
}

/** 'the Wagner group', "Russia's Wagner group", 'Wagner group fighters': the name of a body, whatever town bears it. */
function bearsBody(tokens: readonly Token[], from: number, to: number): boolean {
  if (!namedBodies.has(tokens[to]?.lower ?? '') || isCapital(tokens[to])) return false
  return /^(?:the|['\u2019]s|this|that)$/.test(tokens[from - 1]?.lower ?? '') || (/^(?:group|mercenaries)$/.test(tokens[to]?.lower ?? '') && (tokens[from - 1] === undefined || !/^(?:in|at|near|from|around)$/.test(tokens[from - 1]?.lower ?? '')))
}

/** True for a run of names with an age before or behind it. */
function hasAge(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower === 'old' || tokens[from - 1]?.lower === 'year-old') return true
  const end = (tokens[to - 1] as Token).end
  return /^(?:,? (?:Jr|Sr)\.?)?, (?:aged? )?[1-9]\d?(?=[,.;]| and\b| of\b)/.test(text.slice(end, end + 20))
}

/** Two or three capitalised words of which none but the last is a place or a word of places: 'Jeramye Whitaker'. */
function isUnknownPair(run: readonly Token[], gazetteer: Gazetteer): boolean {
  return run.every((token, i) => {
    const word = token.lower
    if (
      directions.has(word) ||
      placeKinds.has(word) ||
      kindBefore.has(word) ||
      bodyWords.has(word) ||
      neverPlaces.has(word) ||
      placesThatAreWords.has(word)
    )
      return false
    return i === run.length - 1 || !gazetteer.knows(token.text)
  })
}
