import type { Span } from '../../record/span.ts'
import { overlaps } from '../../record/span.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { TaggedText, Token } from '../../text/tagged-text.ts'
import { directions, placeKinds, stateAbbreviations } from '../../lexicon/en/places.ts'
import { abbreviationAfter, isCapital } from './cues.ts'
import type { Casing } from './extent-of-name.ts'
import { casingOf, ends, goesOn, isHyphened, isJoiner, isTailOfName, mayStart } from './extent-of-name.ts'
import { judge } from './judge-name.ts'
import { fixedMeaning, wellKnown } from './known-words.ts'
import { innerNames, lookUpsOf } from './look-ups.ts'
import type { NameSearch } from './name-search.ts'
import { nameOf, wordsFrom } from './name-search.ts'
import { isOfSomebody, personNames } from './names-of-persons.ts'
import { namesakeAt, toldAloneIn } from './namesakes.ts'
import { isOverrun } from './overrun.ts'
import type { FixedMeaning, PlaceName } from './place-name.ts'
import { streetAt, withoutStreetsAgain } from './streets.ts'
import { isOfTownList, nextOfList } from './towns-of-list.ts'
import { unlistedAt } from './unlisted-places.ts'

/**
 * Names in the text that may be places: capitalised runs of proper nouns that the gazetteer knows, names with a kind word
 * ('Dola province', 'Camp Marden'), names of countries and peoples, abbreviations of states.
 * Persons, bodies and common words that share a name with a place are left out or marked by `use`.
 */
export function findNames(text: string, tagged: TaggedText, gazetteer: Gazetteer): PlaceName[] {
  const persons = personNames(text, tagged, gazetteer)
  const isToldAlone = toldAloneIn(text)
  const names: PlaceName[] = []
  tagged.sentences.forEach((sentence, index) => {
    const { tokens } = sentence
    const search: NameSearch = { text, sentence, index, casing: casingOf(sentence), gazetteer }
    let at = 0
    while (at < tokens.length) {
      const street = search.casing === 'capitals' ? null : streetAt(search, at)
      if (street) {
        if (street.name) names.push(street.name)
        at = street.to
        continue
      }
      const name = nameAt(search, at, persons, isToldAlone) ?? nextOfList(search, at, names)
      if (!name) {
        at += 1
        continue
      }
      // 'in Tiko, Muyuka and Lobe': each of them is in the list that 'in' opens.
      const before = names.at(-1)
      const inList = before?.sentence === index && before.use === 'place' && isOfTownList(tokens, before, at)
      names.push(inList || isOverrun(tokens, name.from, name.to) ? { ...name, cues: { ...name.cues, locative: true } } : name)
      at = name.to
      const abbreviation = name.cues.state ? abbreviationAfter(text, tokens, name.to) : null
      if (abbreviation) {
        const [state, country] = abbreviation.state
        names.push(nameOf(search, abbreviation.from, abbreviation.to, { lookUps: [state], fixed: { kind: 'state', name: state, country } }))
        at = abbreviation.to
      }
    }
  })
  const places = names.filter((name) => !isOfSomebody(text, tagged, name, persons, gazetteer))
  const told = withoutStreetsAgain(text, tagged, places, gazetteer)
  return [...told, ...againNamed(text, tagged, told, gazetteer)].sort((a, b) => a.span.start - b.span.start)
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
      const { span, cues } = nameOf({ text, sentence, index, casing: 'prose', gazetteer }, at, at + 1, { cues: { kind: known.cues.kind } })
      return [{ ...known, span, cues, sentence: index, from: at, to: at + 1 }]
    }),
  )
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
  const search: NameSearch = { text, sentence, index, casing: casingOf(sentence), gazetteer }
  const inner = fixed ? [] : innerNames(search, from, to)
  return nameOf(search, from, to, { span, lookUps: [...lookUpsOf(search, from, to, words), ...inner], fixed })
}

/** A name of six words is long: "Democratic People's Republic of Korea". */
const longestName = 6

/** The longest name that begins at a token, known or told to be a place by its words; null where none does. */
function nameAt(search: NameSearch, at: number, persons: ReadonlySet<string>, isToldAlone: (base: string) => boolean): PlaceName | null {
  const { text, casing, gazetteer } = search
  const { tokens } = search.sentence
  const first = tokens[at] as Token
  if ((!mayStart(tokens, at, casing) && !isLoudTown(tokens, at, casing, gazetteer)) || isTailOfName(tokens, at)) return null
  const longest = Math.min(longestName, Math.max(gazetteer.longestNameFrom(first.text), isCapital(first) ? 2 : 0))
  const namesake = casing === 'prose' ? namesakeAt(search, at, isToldAlone) : null
  if (namesake !== null) return namesake
  if (longest === 0 && gazetteer.country(first.text) === null) return null
  for (const to of ends(tokens, at, Math.max(longest, 3))) {
    const words = wordsFrom(text, tokens, at, to)
    const fixed = fixedMeaning(words, gazetteer)
    if (!fixed && !gazetteer.knows(words)) continue
    // 'Eldorado do Carajás', "Pau d'Arco": the name goes on.
    if (!fixed && goesOn(tokens, to)) break
    // 'Pont-Sondé' is no Pont; 'the Dola-Marden road' has two towns
    if (!fixed && isHyphened(tokens, to) && !gazetteer.knows((tokens[to + 1] as Token).text)) continue
    const bare = !fixed && to - at > 1 && placeKinds.has((tokens[to - 1] as Token).lower) && !isCapital(tokens[to - 1])
    // 'a southwest Ohio city' is not Ohio City.
    if (bare && placeKinds.get((tokens[to - 1] as Token).lower)?.type === 'settlement') continue
    const name = judge(search, at, to, fixed, persons)
    // 'Wadi Hilal prison' is no prison of Wadi.
    const site = name != null && name.fixed === null && (name.use === 'part_of_name' || (to < tokens.length && isJoiner(tokens, to) && isCapital(tokens[to + 1]))) ? unlistedAt(search, at) : null
    if (site !== null && site.to > to) return site
    if (name) return name
    if (!bare) break
  }
  return unlistedAt(search, at)
}

/** 'IN DOWNTOWN BOGOTA': a well-known town behind 'in' that the tagger takes for a noun in a text of capitals. */
function isLoudTown(tokens: readonly Token[], at: number, casing: Casing, gazetteer: Gazetteer): boolean {
  if (casing !== 'capitals' || tokens[at]?.tag !== 'NOUN') return false
  const before = tokens[directions.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1]?.lower ?? ''
  return /^(?:in|near|outside)$/.test(before) && wellKnown(tokens[at].text, gazetteer)
}
