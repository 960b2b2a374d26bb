import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { ActorType } from './actor-type.ts'
import type { PersonModel } from './person-names.ts'

/** The parties of a document while it is read, and how a name or a description finds the one it stands for. */

/** A party while the document is read. */
export interface Party {
  name: string
  readonly aliases: Set<string>
  type: ActorType
  /** For descriptions: lemma of the head and the words before it. */
  readonly head: string | null
  readonly modifiers: ReadonlySet<string>
  readonly named: boolean
  readonly plural: boolean
}

/** The parties found so far, and what is asked of names once. */
export interface Memory {
  readonly parties: Party[]
  /** Name in lower case without articles -> party. */
  readonly byKey: Map<string, Party>
  /** The words of a name as they are compared. */
  readonly words: Map<string, readonly string[]>
  /** Whether the gazetteer knows a name, asked once. */
  readonly places: Map<string, boolean>
  readonly countries: Map<string, string | null>
  readonly gazetteer: Pick<Gazetteer, 'country' | 'find'>
  readonly model: PersonModel
}

/** Enters a party by its name, by which it is found from then on. */
export function enterNamed(memory: Memory, name: string, type: ActorType): Party {
  const party: Party = { name, aliases: new Set([name]), type, head: null, modifiers: new Set(), named: true, plural: false }
  memory.parties.push(party)
  memory.byKey.set(keyOf(name), party)
  return party
}

/** Enters a party by a description: the lemma of its head and the words before it. */
export function enterDescribed(memory: Memory, name: string, type: ActorType, head: string, modifiers: ReadonlySet<string>, plural: boolean): Party {
  const party: Party = { name, aliases: new Set([name]), type, head, modifiers, named: false, plural }
  memory.parties.push(party)
  return party
}

/** A name as names are compared. */
export function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
    .replace(/’/g, "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The country that words name; null for none. */
export function countryOf(memory: Memory, words: string): string | null {
  const key = words.toLowerCase()
  const known = memory.countries.get(key)
  if (known !== undefined) return known
  const country = memory.gazetteer.country(words)?.country ?? null
  memory.countries.set(key, country)
  return country
}

/** True for a name that the gazetteer knows. */
export function isPlaceName(memory: Memory, words: string): boolean {
  const known = memory.places.get(words)
  if (known !== undefined) return known
  const place =
    memory.gazetteer.country(words)?.kind === 'name' ||
    memory.gazetteer.find(words).some((candidate) => candidate.match === 'exact' || candidate.match === 'site')
  memory.places.set(words, place)
  return place
}

/** The words of a party's name as they are compared, made once. */
function wordsOfName({ words }: Memory, { name }: Party): readonly string[] {
  let known = words.get(name)
  if (known === undefined) words.set(name, (known = keyOf(name).split(' ')))
  return known
}

/** The named party that a short form stands for: a surname, or the first or last words of a body's name. */
export function shortFormOf(memory: Memory, key: string, type: ActorType | null): Party | null {
  const words = key.split(' ')
  for (let i = memory.parties.length - 1; i >= 0; i -= 1) {
    const party = memory.parties[i] as Party
    if (!party.named) continue
    const full = wordsOfName(memory, party)
    if (full.length <= words.length) continue
    if (party.type.kind === 'person') {
      if (type?.sure && type.kind !== 'person') continue
      const last = full.slice(-words.length).join(' ')
      if (last === key || last.replace(/^al /, '') === key || full.slice(0, words.length).join(' ') === key) return party
    } else {
      if (type?.sure && type.kind === 'person') continue
      if (full.slice(0, words.length).join(' ') === key && !memory.places.get(party.name.split(' ')[0] ?? '')) return party
      if (words.length >= 2 && full.slice(-words.length).join(' ') === key) return party
      // 'the Observatory' for 'the Orsk Observatory of Rights'
      if (words.length === 1 && type?.sure && full.length >= 2 && isWhatItIs(memory, party, key)) return party
    }
  }
  return null
}

/** A word of a body's name says what it is; of a paper's only its head does: 'the union' is not the Union Bulletin. */
export function isWhatItIs(memory: Memory, party: Party, word: string): boolean {
  const words = wordsOfName(memory, party)
  return party.type.kind === 'media' ? words.at(-1) === word || words[words.indexOf('of') - 1] === word : words.includes(word)
}

/** The same words again, or 'the guards' after 'the prison guards': the latest party with that head and at least these modifiers. */
export function sameDescription(
  memory: Memory,
  head: string,
  modifiers: ReadonlySet<string>,
  definite: boolean,
  plural: boolean,
  type: ActorType,
): Party | null {
  for (let i = memory.parties.length - 1; i >= 0; i -= 1) {
    const party = memory.parties[i] as Party
    if (party.head !== head || party.plural !== plural) continue
    if (type.country !== null && party.type.country !== null && type.country !== party.type.country) continue
    const covers = [...modifiers].every((word) => party.modifiers.has(word))
    const equal = covers && party.modifiers.size === modifiers.size
    if (equal && (definite || plural)) return party
    if (definite && covers) return party
  }
  return null
}

/** True where fresh words say more surely, or more of a person, what a party is. */
export function betterType(fresh: ActorType, old: ActorType): boolean {
  if (fresh.kind !== 'person' || old.kind !== 'person') return fresh.sure === true && old.sure !== true
  return rank(fresh.personClass) > rank(old.personClass)
}

function rank(personClass: ActorType['personClass']): number {
  return personClass === 'public_role' ? 2 : personClass === 'private' ? 1 : 0
}
