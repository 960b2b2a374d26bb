import { eventWordForms, sameEventWords } from '../lexicon/en/event-words.ts'

/**
 * The key under which two words for what happened are taken for one: "arrested" and "arrest", "shot" and "shooting", "nominee"
 * and "nominated"; with `loose`, also different words for one kind of event ("killed" and "death").
 */
export function eventWordKey(word: string, loose = false): string {
  const lower = word.toLowerCase().replace(/['’]s$|[^\p{L}-]/gu, '')
  const form = eventWordForms.get(lower) ?? stemOf(lower)
  return loose ? (groupOf.get(form) ?? form) : form
}

const endings = [
  'ations',
  'ation',
  'ings',
  'ing',
  'ments',
  'ment',
  'ied',
  'ies',
  'ed',
  'es',
  's',
  'ions',
  'ion',
  'ers',
  'er',
  'ees',
  'ee',
  'als',
  'al',
  'e',
  'y',
]

function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= 3)
  const stem = ending === undefined ? word : word.slice(0, -ending.length)
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

/** Stem -> the first stem of its group. */
const groupOf = new Map(
  sameEventWords.flatMap((group) => {
    const stems = group.split(' ').map(stemOf)
    return stems.map((stem) => [stem, stems[0] as string] as const)
  }),
)
