import type { Measure } from '../../record/count.ts'
import type { PersonTold } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { courtesyTitles } from '../../lexicon/en/titles.ts'
import type { AttachedCount } from './attach-counts.ts'
import { attacker } from './attackers-harmed.ts'

/** Measures by which persons are told one by one. */
const oneByOne: readonly Measure[] = ['killed', 'injured', 'casualties_unspecified']

/**
 * Persons of one incident told one by one. Where the report gives a figure for them all, each is a part of it; where it gives none
 * and tells of two or more, their number is added up: an at-least, with the places of its parts, since the reader and not the words
 * made it. Two mentions are one person wherever they may be, so that the sum is rather too low than too high.
 */
export function withPersonsCounted(counts: readonly AttachedCount[]): AttachedCount[] {
  return oneByOne.reduce((all, measure) => countedTogether(all, measure), besideVictims(counts))
}

/** Who did it and was shot for it is one more than those whom it befell. */
function besideVictims(counts: readonly AttachedCount[]): AttachedCount[] {
  const isMore = (count: AttachedCount) => count.rule === attacker && counts.some((other) => other.measure === count.measure && other.rule !== attacker && other.part !== 'subset')
  return counts.map((count) => (isMore(count) ? { ...count, part: 'additional' as const } : count))
}

function countedTogether(counts: readonly AttachedCount[], measure: Measure): AttachedCount[] {
  const told = counts.filter((count) => count.measure === measure && count.part !== 'cumulative' && count.rule !== attacker)
  const persons = told.filter((count) => count.number.person !== undefined)
  if (persons.every(isOwnLife)) return [...counts]
  const figures = told.filter((count) => count.number.person === undefined && count.number.unit === 'person')
  const largest = Math.max(0, ...figures.filter((count) => count.part !== 'subset' && count.part !== 'additional').map((count) => count.number.best ?? count.number.min ?? 0))
  const individuals = distinctPersons(persons)
  const asParts = (all: readonly AttachedCount[]) => all.map((count) => (persons.includes(count) && count.part === 'total' && !isTally(count, counts, figures) ? { ...count, part: 'subset' as const } : count))
  if (largest > 1) return asParts(counts)
  const others = figures.filter((count) => count.part === 'additional' && count.number.best !== null)
  const sum = individuals.length
  if (sum < 2 || others.length > 0 || largest > 0) return [...counts]
  const first = persons.find((count) => !isOwnLife(count)) as AttachedCount
  const parts = individuals.map((each) => each.span)
  const { person, ...number } = first.number
  const { includesAttacker, ...rest } = first
  const total: AttachedCount = {
    ...rest,
    ...(persons.some(isOwnLife) ? { includesAttacker: 'yes' as const } : {}),
    number: { ...number, min: sum, max: null, best: null, comparator: '>=', noun: 'person', part: 'total', group: null },
    part: 'total',
    rule: 'rule:counts/one-by-one',
    parts,
  }
  return [...asParts(counts), total]
}

/**
 * 'A man was killed and three others hurt' tells all the dead of an incident beside its injured; a larger figure of dead told
 * much later is of something else, or rivals it.
 */
function isTally(person: AttachedCount, counts: readonly AttachedCount[], figures: readonly AttachedCount[]): boolean {
  const { sentence } = person.number
  const others = counts.some((each) => each.number.sentence === sentence && (each.measure === 'injured' || each.measure === 'casualties_unspecified') && each.measure !== person.measure && each.part !== 'subset' && (each.number.best ?? each.number.min ?? 0) > 1)
  return others && figures.every((each) => each.part === 'subset' || (each.number.best ?? each.number.min ?? 0) <= 1 || each.number.sentence > sentence + 3)
}

function isOwnLife(count: AttachedCount): boolean {
  return count.rule === 'rule:counts/own-life'
}

interface Individual {
  readonly span: Span
  names: string[]
  age: number | null
  sex: 'f' | 'm' | null
  readonly another: boolean
  lastSentence: number
}

/** Who is told of farther away may be the victim of something else. */
const nearBy = 2

/** Who of the persons are surely different from one another; in the order told. */
export function distinctPersons(counts: readonly AttachedCount[]): readonly Individual[] {
  const known: Individual[] = []
  const inOrder = [...counts].sort((a, b) => a.number.span.start - b.number.span.start)
  for (const count of inOrder) {
    const person = count.number.person as PersonTold
    // 'Another man died' is one more; 'he killed another man' is another than him.
    const another = person.how === 'other' && count.words.start === person.span.start
    const same = known.find((each) => mayBe(each, person) && (!another || each.another))
    if (same) {
      same.lastSentence = count.number.sentence
      if (person.name !== null) same.names.push(person.name)
      same.age ??= person.age
      same.sex ??= person.sex
    } else if (known.length === 0 || known.some((each) => count.number.sentence - each.lastSentence <= nearBy)) {
      known.push({
        span: count.words, names: person.name === null ? [] : [person.name],
        age: person.age, sex: person.sex, another, lastSentence: count.number.sentence,
      })
    }
  }
  return known
}

/** True unless the words keep the two apart: another name, age or sex, 'another man'. */
export function mayBe(known: Pick<Individual, 'names' | 'age' | 'sex'>, person: PersonTold): boolean {
  if (known.age !== null && person.age !== null && known.age !== person.age) return false
  if (known.sex !== null && person.sex !== null && known.sex !== person.sex) return false
  if (person.name !== null && known.names.length > 0) return known.names.some((name) => sameName(name, person.name as string))
  return true
}

/** The words of a name without 'Ms', 'Dr'. */
function wordsOfName(name: string): string[] {
  const words = name.toLowerCase().split(' ')
  const own = words.filter((word) => !courtesyTitles.includes(word))
  return own.length > 0 ? own : words
}

/** 'Anna Webb', 'Ms Webb' and 'Webb' are one; 'Anna Webb' and 'Carl Webb' are two. */
function sameName(a: string, b: string): boolean {
  const [short, long] = [wordsOfName(a), wordsOfName(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  return short.every((word) => long.includes(word)) || (short[0] === long[0] && short.length > 1 && short.some((word, i) => i > 0 && long.includes(word)))
}
