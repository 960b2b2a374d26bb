import { futureCues, openCues, pastCues } from '../../lexicon/en/times.ts'
import type { Tense } from './resolve.ts'

const words = (cues: readonly string[]) =>
  cues.map((cue) => cue.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+')).join('|')
const cue = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<future>${words(futureCues)})|(?<open>${words(openCues)})|(?<past>${words(pastCues)}|\\p{L}{3,}ed))(?![\\p{L}\\p{N}])`,
  'giu',
)

/**
 * The tense of what a time expression belongs to, from the words of its sentence: the nearest cue before it in its clause decides,
 * else the first one after it. Verbs of saying alone decide nothing.
 */
export function tenseAround(before: string, after: string): Tense {
  const cues = (text: string) => [...text.matchAll(cue)].filter(([word]) => word !== 'May' && word !== 'MAY')
  const nearest = cues(before.slice(-120)).at(-1) ?? cues(after.slice(0, 120))[0]
  if (nearest?.groups?.future !== undefined) return 'future'
  return nearest?.groups?.past === undefined ? 'unknown' : 'past'
}
