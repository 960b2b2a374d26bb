import { cardinals, fractions, months, ordinals, type UnitName, units, vagueNumbers, weekdays } from '../../lexicon/en/times.ts'

/** Reads a month name or abbreviation; null for none. */
export function monthOf(word: string | undefined): number | null {
  return word === undefined ? null : (months[bareWord(word)] ?? null)
}

export function weekdayNumber(word: string | undefined): number | null {
  return word === undefined ? null : (weekdays[bareWord(word)] ?? null)
}

export function unitOf(word: string | undefined): UnitName | null {
  return word === undefined ? null : (units[bareWord(word)] ?? null)
}

/** A number in digits or words; `vague` for "several" and its like; null when it is no number. */
export function numberOf(words: string | undefined): number | 'vague' | null {
  if (words === undefined) return null
  const text = normal(words)
  const digits = /^\d+(?:,\d{3})*(?:\.\d+)?$/.exec(text)
  if (digits) return Number(text.replaceAll(',', ''))
  const broken = /^(\d+(?:,\d{3})*) ?(\d\/\d|[½¼¾])$/.exec(text)
  if (broken) return Number((broken[1] as string).replaceAll(',', '')) + (fractions[broken[2] as string] ?? 0)
  if (vagueNumbers.has(text) || /^(?:only )?(?:a )?few$/.test(text)) return 'vague'
  let sum = 0
  let seen = false
  for (const word of text.split(/[ -]/)) {
    if (word === 'and' || word === 'of') continue
    const value = cardinals[word]
    if (value === undefined) return null
    if (value === 100 || word === 'dozen') sum = (sum === 0 ? 1 : sum) * value
    else if (word === 'couple') sum = value
    else sum += value
    seen = true
  }
  return seen ? sum : null
}

/** An ordinal in digits or words ("11th", "eleventh", "twenty-first"), or a plain number of a day. */
export function ordinalOf(words: string | undefined): number | null {
  if (words === undefined) return null
  const text = normal(words)
  const digits = /^(\d+)(?:st|nd|rd|th)?$/.exec(text)
  if (digits) return Number(digits[1])
  let sum = 0
  for (const word of text.split(/[ -]/)) {
    const value = ordinals[word] ?? cardinals[word]
    if (value === undefined) return null
    sum += value
  }
  return sum
}

/** Lower case, one blank for white space, straight apostrophes. */
export function normal(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .trim()
}

function bareWord(word: string): string {
  return normal(word).replace(/\.$/, '')
}

/** A year in digits or as it is spoken ("nineteen ninety-six"); years before our era are negative. */
export function yearOf(words: string, era?: string): number {
  const text = normal(words)
  const digits = text.replace(/\D/g, '')
  if (digits !== '') return era !== undefined && /^b/i.test(era) ? -Number(digits) : Number(digits)
  const [century, ...rest] = text.split(/[ -]/)
  return (cardinals[century ?? ''] ?? 0) * 100 + rest.reduce((sum, word) => sum + (cardinals[word] ?? 0), 0)
}
