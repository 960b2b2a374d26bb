import { armedNouns, bodyNouns, personNouns } from '../../lexicon/en/people.ts'
import { doerNouns } from '../../lexicon/en/roles.ts'
import { roadNouns, symbolNouns, thingNouns } from '../../lexicon/en/things.ts'
import { hashString } from '../../text/hash.ts'

/** Words as the numbers by which features tell them; words of no table are told by nothing. */

const peoples = new Set(personNouns['peoples'])

/** The group that the lexicon lists a noun in; the first one counts. Whom a people's name names are persons, and nothing more. */
const groups: ReadonlyMap<string, number> = new Map(
  [...Object.entries(personNouns), ...Object.entries(thingNouns), ['road', roadNouns] as const, ['symbol', symbolNouns] as const]
    .flatMap(([name, lemmas]) => [...lemmas].map((lemma) => [lemma, hashString(name === 'peoples' ? 'plain' : name)] as const))
    .reverse(),
)

/** The group of persons or things that a noun is of; undefined for words that stand in no table. */
export function groupOfNoun(lemma: string): number | undefined {
  return groups.get(lemma)
}

/** A noun of the lexicon; 0 for words for bodies, sides and peoples, and for words that stand in no table. */
export function numberOfNoun(lemma: string): number {
  if (peoples.has(lemma) || bodyNouns.has(lemma) || (armedNouns.has(lemma) && !doerNouns.has(lemma))) return 0
  return groups.has(lemma) ? hashString(lemma) : 0
}

/** A preposition that a feature may name; 0 for none, 1 for all others. */
export function numberOfPreposition(preposition: string): number {
  if (preposition === '') return 0
  return prepositions.has(preposition) ? hashString(preposition) : 1
}

const prepositions: ReadonlySet<string> = new Set(['by', 'of', 'on', 'against', 'at', 'in', 'with', 'from', 'to', 'for', 'near', 'between', 'among', 'into', 'outside', 'inside', 'after', 'upon', 'through', 'toward', 'towards', 'in front of', 'like', 'under'])
