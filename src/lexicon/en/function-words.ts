/** The language these tables are about (BCP 47). */
export const lexiconLanguage = 'en'

/**
 * Words without a meaning of their own ("the talks were held" and "talks held" say the same).
 * Negations, numbers and prepositions of place and time are left out on purpose: they change what is said.
 */
export const functionWords: ReadonlySet<string> = new Set(
  ('the a an and that which who whom this these those it its is are was were be been being has have had of to as so').split(' '),
)

/** The commonest words of running text; their share tells the language of a page at no cost. */
export const commonWords: ReadonlySet<string> = new Set(
  ('the of and to in a that is was for on with as by at from it he his are be were had has have an they which said not this ' +
    'who their but or after been its two one more than her she will would when there no out up also into about over').split(' '),
)

/** Words that hardly another language has. Example: 'Jets bombed Kaya on *Monday*.' */
export const ownWords: ReadonlySet<string> = new Set(
  'the and with from were have which said their been than would when into about monday tuesday wednesday thursday friday saturday sunday killed wounded police'.split(' '),
)

/** A language that lines full of names are taken for, by its tag, and the words that none of its own lines lacks. Example: 'Bandits kidnap 12 in Kaya' */
export const mistakenFor: ReadonlyMap<string, ReadonlySet<string>> = new Map([['tl', new Set('ang ng sa mga na ay si ni kay noong nang ito siya sila'.split(' '))]])

/** Words that point at what is known. Examples: '*the* raid', '*those* villagers'. */
export const pointers: readonly string[] = ['the', 'this', 'that', 'these', 'those']

/** Words that open a clause of time, and stand before a noun as well. Example: '*after* soldiers left' */
export const opensTimeClause: ReadonlySet<string> = new Set(['after', 'before', 'when', 'as', 'while', 'since', 'until'])

/** Words for whose something is. Example: '*his* brother'. */
export const possessives: readonly string[] = ['his', 'her', 'its', 'their']

/** Names of the days of the week, in full. */
export const weekdaysInFull: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** Names of days and months, in full. */
export const daysAndMonths: readonly string[] = weekdaysInFull.concat((
  'january february march april may june july august september october november december'
).split(' '))

/** True for a lower-case name of a day or a month. */
export const isDayOrMonth: ReadonlySet<string> = new Set(daysAndMonths)

/** Days of the week, long and short. */
export const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/i
