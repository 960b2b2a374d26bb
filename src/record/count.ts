import type { Span } from './span.ts'

export const measures = [
  'killed', 'injured', 'detained', 'abducted', 'missing', 'released', 'displaced', 'executed', 'sentenced', 'tortured',
  'sexually_assaulted', 'casualties_unspecified', 'participants', 'structures_damaged', 'vehicles_damaged', 'munitions_fired',
] as const
export type Measure = (typeof measures)[number]

export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'range' | 'vague'

/** HURIDOCS list 7, as words. Families are never turned into persons. */
export type CountUnit = 'person' | 'family' | 'organisation' | 'community' | 'people' | 'thing'

export type CountPart = 'total' | 'subset' | 'additional' | 'cumulative' | 'update'

/**
 * A number phrase as logical bounds (`domain-model.md` 3.1).
 * `best` is set only where the phrase itself names one number; a vague word keeps its bounds open.
 * Invariant: min <= best <= max where set.
 */
export interface NumberValue {
  readonly min: number | null
  readonly max: number | null
  readonly best: number | null
  readonly comparator: Comparator
}

/** Who is counted, in the words and in closed terms; nothing is inferred beyond the words. */
export interface CountedGroup {
  readonly words: string
  readonly status?: 'civilian' | 'combatant' | 'detainee' | 'attacker'
  readonly sex?: 'f' | 'm'
  readonly age?: 'children' | 'adults' | 'elderly'
  /** Occupation or protected group in the words' own terms: journalist, teacher, police ... */
  readonly occupation?: string
}

/** A number tied to a measure. */
export interface Count extends NumberValue {
  readonly measure: Measure
  readonly unit: CountUnit
  readonly part: CountPart
  readonly group: CountedGroup | null
  /** The number phrase alone ("at least nine"), inside the claim's words. */
  readonly phrase: Span
  readonly includesAttacker: 'yes' | 'no' | 'unknown'
  /** EDTF date the figure is given for, when said. */
  readonly asOf: string | null
  /** Set where those counted are some of those told by another figure: the dead among 'four injured, one of whom died'. */
  readonly outOf?: Measure
  /** The words for each person, where no words give the figure and the reader added up persons told one by one. */
  readonly addedUp?: readonly Span[]
}

/** The bounds used to compare two figures; vague words get the bands of `domain-model.md` 3.1, never exported. */
export function boundsForComparison(value: NumberValue, phrase: string): { low: number; high: number } {
  if (value.comparator === '~' && value.best !== null) {
    return { low: Math.floor((value.best * 9) / 10), high: Math.ceil((value.best * 11) / 10) }
  }
  if (value.comparator === 'vague') {
    const word = phrase.toLowerCase()
    for (const [pattern, low, high] of vagueBands) if (pattern.test(word)) return { low, high }
    return { low: value.min ?? 0, high: value.max ?? Infinity }
  }
  return { low: value.min ?? 0, high: value.max ?? Infinity }
}

const vagueBands: readonly (readonly [RegExp, number, number])[] = [
  [/\bthousands\b/, 1000, 19_999],
  [/\bhundreds\b/, 100, 1000 - 1],
  [/\bscores\b/, 20, 199],
  [/\b(?:dozens|tens)\b/, 12, 199],
  [/\bcouple\b/, 2, 3],
  [/\b(?:several|few)\b/, 3, 10],
]
