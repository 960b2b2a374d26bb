import { placeKinds, streetWords } from '../lexicon/en/places.ts'
import type { Weapon } from '../record/act.ts'
import { isCount } from '../record/claim.ts'
import type { Measure } from '../record/count.ts'
import type { Report } from '../record/report.ts'
import { type PartySide, partySides } from './parties.ts'
import { rarity } from './terms.ts'

/** What a report names so plainly that another report of the same incident would hardly name something else in its place. */
export interface Named {
  /** Names of victims, in lower case. */
  readonly victims: readonly string[]
  /** Names of quarters without the word for their kind: "tenada" of "the Tenada quarter". */
  readonly quarters: readonly string[]
  /** The same of streets and sites. */
  readonly spots: readonly string[]
  /** Who is said to have done it. */
  readonly sides: readonly PartySide[]
  readonly weapons: readonly Weapon[]
  /** The exact figures of each measure. */
  readonly figures: readonly (readonly [Measure, readonly number[]])[]
}

/** At most so many of each are kept. */
const most = 12

/**
 * @param texts what the report is read from
 * @param towns words of places: they tell no two spots of one town apart
 */
export function namedIn(report: Report, texts: readonly string[], towns: ReadonlySet<string>): Named {
  const victims = new Set<string>()
  const weapons = new Set<Weapon>()
  const figures = new Map<Measure, Set<number>>()
  const others = new Map<Measure, Set<number>>()
  for (const claim of report.claims) {
    if (claim.polarity === 'denies') continue
    if (claim.property === 'weapon') weapons.add(claim.value.weapon)
    else if (claim.property === 'participant.victim' && claim.value.personClass !== null) {
      const name = personName(claim.words)
      if (name) victims.add(name)
    } else if (isCount(claim)) {
      const { measure, comparator, best, part } = claim.value
      if (comparator !== '=' || best === null) continue
      const kept = part === 'total' || part === 'update' ? figures : part === 'additional' ? others : null
      kept?.set(measure, (kept.get(measure) ?? new Set()).add(best))
    }
  }
  // "Two were killed and three others wounded": three is all the wounded there are.
  for (const [measure, numbers] of others) if (!figures.has(measure)) figures.set(measure, numbers)
  return {
    victims: [...victims].slice(0, most),
    quarters: placesIn(texts, quarterPattern, towns).slice(0, most),
    spots: placesIn(texts, spotPattern, towns).slice(0, most),
    sides: partySides(report),
    weapons: [...weapons].sort(),
    figures: [...figures].map(([measure, numbers]) => [measure, [...numbers].sort((a, b) => a - b).slice(0, most)]),
  }
}

/** "Navid Marani" of a few words with two capitals or more; descriptions give null. */
function personName(words: string): string | null {
  const name = words.match(/\p{Lu}\p{Ll}[\p{L}'’-]*/gu) ?? []
  return name.length >= 2 && words.split(' ').length <= 4 ? name.join(' ').toLowerCase() : null
}

const quarterKinds = [...[...placeKinds].filter(([, { type }]) => type === 'part').map(([word]) => word), 'district', 'suburb']
/** Where the hurt are brought to is not where it happened. */
const careKinds: ReadonlySet<string> = new Set(['hospital', 'clinic', 'center', 'centre'])
const spotKinds = [
  ...[...placeKinds].filter(([word, { type }]) => type === 'site' && !careKinds.has(word)).map(([word]) => word),
  ...streetWords,
]
const capitalWord = "(?:al-|el-)?\\p{Lu}[\\p{L}'’-]+"
const anyCase = (word: string) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
const named = (kinds: readonly string[]) => new RegExp(`((?:${capitalWord} ){1,3})(?:${kinds.map(anyCase).join('|')})\\b`, 'gu')
const quarterPattern = named(quarterKinds)
const spotPattern = named(spotKinds)
/** From this rarity on a word tells one spot from another: "the Old Market" could be any. */
const tellingWord = 6

function placesIn(texts: readonly string[], pattern: RegExp, towns: ReadonlySet<string>): string[] {
  const found = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(pattern)) {
      const words = (match[1] as string)
        .toLowerCase()
        .split(/[ -]/)
        .filter((word) => word.length > 2 && rarity(word) >= tellingWord && !towns.has(word))
      if (words.length > 0) found.add(words.join(' '))
    }
  }
  return [...found]
}
