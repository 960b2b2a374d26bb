import { futureCues, pastCues } from '../../lexicon/en/times.ts'
import type { Tense } from './resolve.ts'

const words = (cues: readonly string[]) =>
  cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')
const cue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<future>${words(futureCues)})|(?<past>${words(pastCues)}|\\p{L}{3,}ed))(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * The tense of what a time expression belongs to, from the words of its sentence: the nearest cue before it in its clause decides,
 * else the first one after it.
 */
export function tenseAround(before: string, after: string): Tense {
  const clause = before.slice(-120)
  let found: Tense = 'unknown'
  for (const match of clause.matchAll(cue)) if (!isMonth(match[0])) found = match.groups?.future === undefined ? 'past' : 'future'
  if (found !== 'unknown') return found
  const first = after.slice(0, 120).matchAll(cue).find((match) => !isMonth(match[0]))
  return first === undefined ? 'unknown' : first.groups?.future === undefined ? 'past' : 'future'
}

/** "May" with a capital is the month. */
function isMonth(word: string): boolean {
  return word === 'May' || word === 'MAY'
}
