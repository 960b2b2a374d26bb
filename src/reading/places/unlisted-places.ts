import type { Token } from '../../text/tagged-text.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import type { PlaceKind } from '../../lexicon/en/places.ts'
import { bodyWords, directions, kindBefore, kindModifiers, neverPlaces, notSettlements, personTitles, placeKinds, surroundings } from '../../lexicon/en/places.ts'
import { armedComers, comingVerbs, unlistedKinds } from '../../lexicon/en/settlements.ts'
import { isCapital } from './cues.ts'
import { isDayName, isJoiner } from './extent-of-name.ts'
import { fixedMeaning, isEveryday } from './known-words.ts'
import type { NameSearch } from './name-search.ts'
import { nameOf, wordsFrom } from './name-search.ts'
import type { PlaceName } from './place-name.ts'
import { isSaidToBeVillage, isSettlementByPreposition } from './unlisted-settlements.ts'

/** A run of names in prose that the gazetteer lacks, from its first token on. */
interface Run {
  readonly search: NameSearch
  readonly at: number
  readonly end: number
  readonly first: Token
  readonly last: Token
  /** What the word behind it says that it is, where that is a word for a kind of place. */
  readonly kindBehind: PlaceKind | undefined
}

/** A place that the gazetteer lacks, but whose words or the words beside it say that it is one: 'Al-Noor hospital', 'Camp Marden', 'the village of Dola', 'in Ashwari'. */
export function unlistedAt(search: NameSearch, at: number): PlaceName | null {
  const run = runAt(search, at)
  if (run === null) return null
  const { end } = run
  const { tokens } = search.sentence
  // 'the village of Dola': unknown, but said to be a place.
  const stated = tokens[at - 1]?.lower === 'of' ? placeKinds.get(tokens[at - 2]?.lower ?? '') : undefined
  // 'the Ohio Department of Public Works' is an office.
  if (stated?.type === 'division' && isCapital(tokens[at - 2]) && isCapital(tokens[at - 3])) return null
  if (stated && (stated.type === 'settlement' || stated.type === 'division' || stated.type === 'part') && end - at <= 4) return nameOf(search, at, end, { cues: { kind: stated } })
  const town = placeKinds.get('town') ?? null
  if (isToldAsTown(run)) return nameOf(search, at, end, { cues: { kind: town }, unlisted: true })
  if (isAtNamedElsewhere(run) || isReachedByArmed(run)) return nameOf(search, at, end, { cues: { kind: town, locative: true }, unlisted: true })
  if (isHeadOfEntry(run)) return nameOf(search, at, end, { cues: { kind: town, locative: true }, unlisted: true })
  if (isVillageByWordsBehind(run)) return nameOf(search, at, end, { cues: { kind: town }, unlisted: true })
  const ofItsName = kindInName(run)
  if (ofItsName !== null) return nameOf(search, at, end - 1, { cues: { kind: ofItsName }, unlisted: true })
  return siteBehindModifier(run) ?? siteOfKind(run)
}

function runAt(search: NameSearch, at: number): Run | null {
  const { tokens } = search.sentence
  const first = tokens[at] as Token
  if (search.casing !== 'prose' || first.tag !== 'PROPN' || (isCapital(tokens[at - 1]) && tokens[at - 1]?.tag === 'PROPN')) return null
  let end = at
  while (end < tokens.length && (isCapital(tokens[end]) || isJoiner(tokens, end)) && !(end > at && isDayName(tokens, end))) end += 1
  if (neverPlaces.has(first.lower) || tokens.slice(at, end).every(isEveryday)) return null
  return { search, at, end, first, last: tokens[end - 1] as Token, kindBehind: placeKinds.get(tokens[end]?.lower ?? '') }
}

/** 'in North Dola' is a part of the Dola that is known. */
function isPartOfKnown({ search, at, end, first, last }: Run): boolean {
  return end - at === 2 && directions.has(first.lower) && search.gazetteer.knows(last.text)
}

/** 'shot nine people in Ashwari', 'Ashwari village was raided', 'the school in Oe Marn Kwin village'. */
function isToldAsTown(run: Run): boolean {
  const { at, end } = run
  const { tokens } = run.search.sentence
  if (!isPartOfKnown(run) && isSettlementByPreposition(tokens, at, end)) return true
  return /^(?:town|village|hamlet|kebele|vereda|barangay|aldea)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.tag !== 'NOUN' && tokens[end + 1]?.tag !== 'PROPN' && (end - at <= 2 || (end - at <= 4 && leadsToUnlisted(tokens[at - 1]) && tokens.slice(at, end).every(({ tag, lower }) => tag === 'PROPN' && !bodyWords.has(lower))))
}

/** 'from Kanwa, a village in Zurmi', 'in the Tisirako area', 'near the Mbalokwe valley'. */
function isVillageByWordsBehind(run: Run): boolean {
  const { at, end, first, last } = run
  const { text, sentence: { tokens }, gazetteer } = run.search
  if (end - at > 2) return false
  if (isSaidToBeVillage(tokens, end) && !isPartOfKnown(run) && /^\p{Lu}\p{Ll}{2,}$/u.test(last.text)) return true
  return tokens[at - 1]?.lower === 'the' && leadsToUnlisted(tokens[at - 2]) && surroundings.has(tokens[end]?.lower ?? '') && tokens[end + 1]?.tag !== 'NOUN' && !directions.has(first.lower) && !gazetteer.knows(wordsFrom(text, tokens, at, end))
}

/** The kind that the last word of a name says: 'in Dola Township', "Marden Region's Dola Village"; null where it says none, and where the rest of the name is known. */
function kindInName({ search: { text, sentence: { tokens }, gazetteer }, at, end, first, last }: Run): PlaceKind | null {
  if (end - at < 2 || end - at > 4 || !unlistedKinds.has(last.lower) || !leadsToUnlisted(tokens[at - 1]) || directions.has(first.lower)) return null
  if (tokens.slice(at, end - 1).every(isEveryday) || gazetteer.knows(wordsFrom(text, tokens, at, end - 1))) return null
  return placeKinds.get(last.lower) ?? null
}

/** 'the Kangbayi central prison' */
function siteBehindModifier({ search, at, end, first, last }: Run): PlaceName | null {
  const { tokens } = search.sentence
  const kindWord = tokens[end + 1]?.lower ?? ''
  const kind = end < tokens.length && kindModifiers.has(tokens[end]?.lower ?? '') && !isCapital(tokens[end]) ? placeKinds.get(kindWord) : undefined
  return kind?.type === 'site' && end - at <= 3 && !personTitles.has(first.lower) && last.tag === 'PROPN' ? nameOf(search, at, end + 2, { cues: { kind, kindWord } }) : null
}

/** 'Al-Noor hospital', 'Camp Marden', 'Dola River': by a word for a kind of place behind it, at its end or at its head. */
function siteOfKind({ search, at, end, first, last, kindBehind }: Run): PlaceName | null {
  const { text, sentence: { tokens }, gazetteer } = search
  // 'Dola state media' speaks of no state of Dola.
  const isBehind = kindBehind !== undefined && kindBehind.type !== 'settlement' && !(kindBehind.type === 'division' && tokens[end + 1]?.tag === 'NOUN')
  if (!isBehind && !(end - at >= 2 && (placeKinds.get(last.lower)?.type === 'site' || kindBefore.has(first.lower)))) return null
  const to = isBehind ? end + 1 : end
  if (directions.has(first.lower) || personTitles.has(first.lower.replace(/\./g, ''))) return null
  const kind = (isBehind ? kindBehind : undefined) ?? placeKinds.get(last.lower) ?? placeKinds.get(first.lower)
  if (!kind || kind.type === 'settlement') return null
  const words = wordsFrom(text, tokens, at, to)
  const final = tokens[to - 1] as Token
  // 'Zahedan Central Prison' lies in Zahedan
  const modified = to - at > 2 && kindModifiers.has(tokens[to - 2]?.lower ?? '') ? [wordsFrom(text, tokens, at, to - 2)] : []
  const bare = isBehind || placeKinds.has(last.lower) ? [wordsFrom(text, tokens, at, to - 1), ...modified] : []
  return nameOf(search, at, to, { lookUps: [words, ...bare], cues: { kind, kindWord: placeKinds.has(final.lower) ? final.lower : first.lower }, fixed: fixedMeaning(words, gazetteer) })
}

/** 'a repairer at Ashwari', where the text has the 'Ashwari police post' or the 'Ashwari shooting' too. */
function isAtNamedElsewhere({ search: { text, sentence: { tokens }, gazetteer }, at, end, first }: Run): boolean {
  if (end - at !== 1 || tokens[at - 1]?.lower !== 'at' || !/^\p{Lu}\p{Ll}{3,}$/u.test(first.text) || gazetteer.knows(first.text)) return false
  return new RegExp(`(?<!\\p{L})${first.text} (?:police (?:post|station)|shootings?|attacks?|killings?|massacre|market|junction|residents|lorry park|barracks|checkpoint)(?!\\p{L})`, 'u').test(text)
}

/** 'the herdsmen came to Ashwari', 'gunmen rode into Ashwari': where men in arms come. */
function isReachedByArmed({ search: { sentence: { tokens }, gazetteer }, at, end, first }: Run): boolean {
  const before = tokens[at - 1]?.lower ?? ''
  const verb = tokens[at - 2]
  if (end - at > 2 || !/^(?:to|into|on|upon)$/.test(before) || verb?.tag !== 'VERB' || !/^\p{Lu}\p{Ll}{3,}$/u.test(first.text) || gazetteer.knows(first.text)) return false
  if (!comingVerbs.has(verb.lemma) || tokens[end]?.tag === 'NOUN' || /^['’]s?$/.test(tokens[end]?.text ?? '')) return false
  return tokens.slice(Math.max(0, at - 8), at - 2).some(({ lemma, lower }) => armedComers.test(lemma) || armedComers.test(lower))
}

/** 'Kanwa (Zurmi district):', '6 May - Kanwa:': the place that an entry of a list opens with, and behind it what it lies in, or a day before it. */
function isHeadOfEntry({ search: { text, sentence: { tokens }, gazetteer }, at, end, first, last }: Run): boolean {
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

/** 'in', 'near' or "Marden Region's" before it. */
function leadsToUnlisted(before: Token | undefined): boolean {
  return before !== undefined && (/^(?:in|near|around|at|of|from|to|into|across|through)$/.test(before.lower) || /^['’]s?$/.test(before.text))
}
