import { approximations, dayParts } from '../../lexicon/en/times.ts'
import type { Day } from './calendar.ts'
import { type Moment, type PartOf, partOf } from './moment.ts'
import type { Groups } from './resolve.ts'
import { normal } from './words.ts'

/** What the words beside a time narrow it to: a part of the day, a part of the unit, more or less than so much. */

/** A part of a unit; `EARLIER` and `LATER` are told against the day of writing. */
type PartTold = PartOf | 'EARLIER' | 'LATER'

/** A day with the part of it that is told: 'on Monday evening'. */
export function withDayPart<M extends Moment | null>(moment: M, part: string | undefined): M | Moment {
  const code = part === undefined ? undefined : dayParts[normal(part)]
  if (moment === null || code === undefined || moment.timexValue === null) return moment
  return { ...moment, timex: 'TIME', timexValue: `${moment.timexValue}${code}` }
}

/** The part that "early", "the middle of", "towards the end of" and the like mean; null where they mean none ("the rest of", "the second part of"). */
export function partTold(words: string | undefined): PartTold | null {
  if (words === undefined) return null
  const word = normal(words)
  if (/^earlier/.test(word)) return 'EARLIER'
  if (/^later/.test(word)) return 'LATER'
  if (/mid/.test(word)) return 'MID'
  if (/early|begin|start|onset|outset|first/.test(word)) return 'START'
  return /late|latter|last|final|end|close|closing|turn/.test(word) ? 'END' : null
}

/** A part of a unit. "Earlier this week" ends on the day of writing, "later this week" begins there. */
export function withPart(moment: Moment, part: PartTold | null, published?: Day): Moment {
  if (part === null) return moment
  if (part !== 'EARLIER' && part !== 'LATER') return partOf(moment, part)
  const window = moment.window
  if (published === undefined || window === null || window.first === null || window.last === null) return { ...moment, mod: part === 'EARLIER' ? 'START' : 'END' }
  const first = part === 'LATER' ? Math.max(window.first, published) : window.first
  const last = part === 'EARLIER' ? Math.min(window.last, published) : window.last
  if (first > last) return moment
  return { ...moment, mod: null, window: { first, last }, unitEdtf: null, ...(part === 'LATER' ? { ahead: true } : {}) }
}

/** What "about", "more than" and the like make of a time. */
export function approximate(moment: Moment, groups: Groups): Moment {
  const mod = approximations[normal(groups.approx ?? '')]
  return mod === undefined ? moment : { ...moment, mod, qualifier: mod === 'APPROX' ? '~' : moment.qualifier }
}
