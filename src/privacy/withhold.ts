import { givenNames } from '../lexicon/en/given-names.ts'
import { scaleWords, unitWords } from '../lexicon/en/numbers.ts'
import { isPersonNoun, nationals } from '../lexicon/en/people.ts'
import { courtesyTitles, officeTitles } from '../lexicon/en/titles.ts'
import { houseWords, plateCues, privatePersonPatterns, streetWords } from '../lexicon/en/private-persons.ts'
import type { Document } from '../record/document.ts'
import type { Reading, Report } from '../record/report.ts'
import { wordsOf } from '../record/span.ts'

/** What stands in place of a private person's name; the same within one incident, and it joins nothing across incidents. */
export const nameWithheld = '[name withheld]'

/** A document with what the reader found in it: who is named, and who of them has a public role. */
export interface NamedDocument {
  readonly document: Pick<Document, 'text'>
  readonly reading: (Pick<Reading, 'actors'> & Partial<Pick<Reading, 'mentions' | 'reports'>>) | null
}

/** The names of some documents, sorted by whether they may leave. */
export interface KnownNames {
  /** Full names of persons without a public role, longest first. Unknown counts as private (`domain-model.md` 5.3). */
  readonly private: readonly string[]
  /** Single names out of them that stand for nobody and nothing else. */
  readonly parts: readonly string[]
}

/** Sorts the names of the documents of one incident. A name that any of them gives a public role is public in all. */
export function namesOf(documents: readonly NamedDocument[]): KnownNames {
  const found = new Set<string>()
  const open = new Set<string>()
  const openWords = new Set<string>()
  const isOrdinary = ordinaryWords(documents)
  for (const { document, reading } of documents) {
    for (const actor of reading?.actors ?? []) {
      const names = [actor.name, ...actor.aliases, ...actor.mentions.map((span) => wordsOf(document.text, span))]
        .map(clean)
        .filter(isName)
      const isPrivate = actor.kind === 'person' && actor.personClass !== 'public_role'
      for (const one of names) {
        if (isPrivate) found.add(one)
        else {
          open.add(one)
          for (const word of one.split(' ')) openWords.add(word)
        }
      }
    }
    // A place that lends its name to a person's is still a place: it stays readable wherever it stands alone.
    for (const mention of reading?.mentions ?? []) {
      if (mention.kind !== 'place') continue
      const place = clean(wordsOf(document.text, mention.span))
      open.add(place)
      for (const word of place.split(' ')) openWords.add(word)
    }
    for (const name of namesByThemselves(reading?.reports ?? [])) if (!isOrdinary(name)) found.add(name)
    for (const pattern of privatePersonPatterns) {
      for (const match of document.text.matchAll(pattern)) if (match[1]) found.add(clean(match[1]))
    }
  }
  const names = [...found].filter((one) => !open.has(one) && one.length > 1)
  const parts = new Set<string>()
  for (const one of names) {
    const words = one.split(' ')
    if (words.length < 2) continue
    for (const word of words)
      if (word.length > 2 && /^\p{Lu}/u.test(word) && !openWords.has(word) && !titles.has(word.toLowerCase()) && !isOrdinary(word)) parts.add(word)
  }
  const longestFirst = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1)
  return { private: names.sort(longestFirst), parts: [...parts].sort(longestFirst) }
}

/**
 * 'Police shot Omar': single names of those whom something befell and of whom the text says nothing more, so that the reader knows no party
 * by them; of those who did it the ones that are given names. Nobody knows who they are, and unknown counts as private.
 */
function namesByThemselves(reports: readonly Pick<Report, 'claims'>[]): string[] {
  return reports.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      if (claim.property !== 'participant.victim' && claim.property !== 'responsibility') return []
      const { words, actorId } = claim.value
      if (actorId !== null || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(words) || !isName(words)) return []
      const lower = words.toLowerCase()
      const isPeople = isPersonNoun.has(lower) || isPersonNoun.has(lower.replace(/s$/, '')) || nationals.has(lower.replace(/s$/, ''))
      return isPeople || (claim.property === 'responsibility' && !givenNames.has(lower)) ? [] : [words]
    }),
  )
}

/**
 * Tells words that the texts write in small letters too: 'Shooting' beside 'the shooting' is a word, not somebody. Only parts of names
 * are asked; a surname that the text uses alone is among the full names.
 */
function ordinaryWords(documents: readonly NamedDocument[]): (word: string) => boolean {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const escaped = escapedForPattern(word.toLowerCase())
    const pattern = new RegExp(String.raw`(?<!\p{L})${escaped}(?!\p{L})`, 'u')
    const stands = documents.some(({ document }) => pattern.test(document.text))
    known.set(word, stands)
    return stands
  }
}

/**
 * A function that takes out of words what may not leave in the public profile: private names, phone numbers, mail addresses,
 * handles, number plates, identity and account numbers, street addresses, and what stands behind `?` in a web address.
 */
export function withholding(documents: readonly NamedDocument[]): (words: string) => string {
  const { private: full, parts } = namesOf(documents)
  const pattern = namePattern([...full, ...parts])
  return (words) => {
    const named = pattern ? words.replace(pattern, nameWithheld) : words
    return withheldTraces(named).replace(repeatedToken, nameWithheld)
  }
}

/** A title is nobody's name, also where the reader took it into one. */
const titles = new Set([...courtesyTitles, ...officeTitles].flatMap((title) => title.split(' ')))

/** "[name withheld] [name withheld]" is one person with a first and a last name. */
export const repeatedToken = /\[name withheld\](?:[ -]+\[name withheld\])+/g

/** Takes out what leads to a person without naming one. Says what was taken, never how long it was. */
export function withheldTraces(words: string): string {
  return words
    .replace(/\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g, '[e-mail withheld]')
    .replace(/\b(https?:\/\/[^\s?#"')\]]+)[?#][^\s"')\]]*/g, '$1')
    .replace(/(?<![\w/@.])@[A-Za-z]\w{2,}/g, '[handle withheld]')
    .replace(/\b(?:t\.me|telegram\.me|wa\.me)\/\S+/g, '[handle withheld]')
    .replace(plates, '$1[plate withheld]')
    .replace(/(?<![\w.])\+\d[\d\s().-]{6,}\d/g, '[phone withheld]')
    .replace(/(?<![\d.,-])\(?0\d{1,4}\)?[\s./-]?\d{2,4}[\s.-]?\d{2,4}(?:[\s.-]?\d{2,4})?(?![\d.,-])/g, (digits) =>
      digits.replace(/\D/g, '').length >= 7 ? '[phone withheld]' : digits,
    )
    .replace(/(?<![\d.,-])\(?\d{3}\)?[\s.-]\d{3}[.-]\d{4}(?!\d)/g, '[phone withheld]')
    .replace(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, '[number withheld]')
    .replace(/(?<![\d.,])(?:\d{8,}|[۰-۹٠-٩]{8,})(?![\d,])/g, '[number withheld]')
    .replace(streets, '[address withheld]')
    .replace(houses, '$1 [address withheld]')
}

const plates = new RegExp(
  String.raw`\b((?:${plateCues})[^.\n]{0,30}?)(?=[A-Z0-9ء-ی۰-۹ -]{4,})\b[A-Z0-9ء-ی۰-۹]{1,4}(?:[ -]?[A-Z0-9ء-ی۰-۹]{1,5}){1,4}\b`,
  'gu',
)
const streets = new RegExp(
  String.raw`\b\d{1,5}[a-z]?(?:[-–/]\d{1,5})?,? (?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:${streetWords})(?![\p{L}])|\b(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:${streetWords}),? (?:No\. |number )?\d{1,5}\b`,
  'gu',
)
const houses = new RegExp(
  String.raw`\b(${houseWords}) \d{1,4}[A-Za-z]?(?=,? (?:on|in|at|of|,)? ?(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:${streetWords})(?![\p{L}]))`,
  'giu',
)

function clean(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/['’]s$/, '')
}

/** "Mira Dallo" and "میترا" name somebody; "he", "the man", "a teacher" and "Nineteen" do not. */
export function isName(words: string): boolean {
  const first = words.trim().toLowerCase().split(/[\s-]/)[0] ?? ''
  if (first in unitWords || first in scaleWords) return false
  if (!/\p{Script=Latin}/u.test(words)) return /\p{L}{2,}/u.test(words)
  return (
    /\p{L}{2}/u.test(words) &&
    /^(?:(?:al-|el-|de|da|del|van|von|bin|ibn|ben) ?)?\p{Lu}/u.test(words) &&
    !/^(?:He|She|They|Him|Her|His|Their|Them|I|We|You|Who|The|A|An)\b/.test(words.trim())
  )
}

/**
 * A web address as it may leave: without what stands behind `?`, and cut where its path tells a private name ("/news/mira-dallo-held");
 * null where its host does.
 */
export function publicUrl(url: string, { private: full, parts }: KnownNames): string | null {
  const plain = url.replace(/[?#].*$/, '')
  const names = [...full, ...parts].map(lettersOf)
  const tells = (segment: string) => {
    const words = lettersOf(decoded(segment))
    return names.some((name) =>
      name.length > 1 ? name.join('').length > 5 && words.join('').includes(name.join('')) : (name[0] ?? '').length > 3 && words.includes(name[0] as string),
    )
  }
  const [host = '', ...segments] = plain.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').split('/')
  if (tells(host)) return null
  const first = segments.findIndex(tells)
  return first < 0 ? plain : `${plain.slice(0, plain.indexOf(host) + host.length)}/${segments.slice(0, first).map((one) => `${one}/`).join('')}`
}

/** "mira-dallo", "Mira_Dallo" and "Mirá Dallo" are spelt alike. */
function lettersOf(words: string): string[] {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/\p{L}+/gu) ?? []
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** Finds the names as whole words, in capitals too, whatever white space stands between their parts; null when there are none. */
export function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null
  const spelt = [...new Set(names.flatMap((one) => [one, one.toUpperCase()]))]
  const escaped = spelt.map((one) =>
    one
      .split(' ')
      .map(escapedForPattern)
      .join(String.raw`\s+`),
  )
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${escaped.join('|')})(?![\p{L}\p{N}])`, 'gu')
}

/** The first of the names that stands in the words, or null. */
export function firstNameIn(words: string, names: readonly string[]): string | null {
  return namePattern(names)?.exec(words)?.[0] ?? null
}

/** The same for the gate every public file passes: a first and a last name are found however they are written ("mira-dallo"). */
export function firstNameHoweverWritten(words: string, names: readonly string[]): string | null {
  const whole = names.filter((one) => one.includes(' '))
  if (whole.length > 0) {
    const loose = whole.map((one) => one.split(' ').map(escapedForPattern).join(String.raw`[\s_+-]+`))
    const found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${loose.join('|')})(?![\p{L}\p{N}])`, 'iu').exec(words)
    if (found) return found[0]
  }
  return firstNameIn(words, names)
}

function escapedForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
