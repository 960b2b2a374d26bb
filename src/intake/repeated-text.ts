import { functionWords } from '../lexicon/en/function-words.ts'

/**
 * Finds paragraphs that repeat another one of the same document, as doubled leads and pull quotes do.
 * Two paragraphs that differ in a number, a name or any other word with a meaning are never the same:
 * "nine were killed" and "eleven were killed" must both stay.
 */
export interface RepeatedText {
  /** For each paragraph the index of the one it repeats, or null. A paragraph repeats an earlier one, or, when it is only part of a later one, that one. */
  of(index: number): number | null
}

/** Shorter texts repeat by chance ("He was 30."). */
const fewestWords = 6

export function findRepeats(paragraphs: readonly string[]): RepeatedText {
  const words = paragraphs.map(contentWords)
  const keys = words.map((list) => list.join(' '))
  const first = new Map<string, number>()
  const repeats = paragraphs.map((_, index): number | null => {
    const list = words[index] as string[]
    if (list.length < fewestWords) return null
    const key = keys[index] as string
    const same = first.get(key)
    if (same !== undefined) return same
    first.set(key, index)
    return null
  })
  // A pull quote or a dek that stands word for word inside another paragraph says nothing of its own.
  const padded = keys.map((key) => ` ${key} `)
  const longest = paragraphs.length <= 400 ? paragraphs.length : 0
  for (let index = 0; index < longest; index += 1) {
    const list = words[index] as string[]
    if (repeats[index] !== null || list.length < fewestWords + 2) continue
    const needle = padded[index] as string
    for (let other = 0; other < longest; other += 1) {
      if (other === index || repeats[other] !== null) continue
      if ((words[other] as string[]).length <= list.length) continue
      if ((padded[other] as string).includes(needle)) {
        repeats[index] = other
        break
      }
    }
  }
  return { of: (index) => repeats[index] ?? null }
}

function contentWords(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.filter((word) => !functionWords.has(word))
}
