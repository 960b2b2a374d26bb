import { loadedWords } from '../../lexicon/en/loaded.ts'
import type { Document } from '../../record/document.ts'
import type { Span } from '../../record/span.ts'
import type { TaggedText } from '../../text/tagged-text.ts'

interface Pattern {
  readonly words: readonly string[]
  /** The last word may end in anything. */
  readonly open: boolean
}

/** By first word; open single words by their first four letters. */
const exact = new Map<string, Pattern[]>()
const stems = new Map<string, string[]>()
for (const entry of loadedWords) {
  for (const phrase of entry.words.split('|')) {
    const open = phrase.endsWith('*')
    // The tokens of a hyphenated word are three: 'so', '-', 'called'.
    const words = (open ? phrase.slice(0, -1) : phrase).replaceAll('-', ' - ').split(' ')
    if (open && words.length === 1) {
      const key = (words[0] as string).slice(0, 4)
      stems.set(key, [...(stems.get(key) ?? []), words[0] as string])
    } else {
      const first = words[0] as string
      exact.set(first, [...(exact.get(first) ?? []), { words, open }])
    }
  }
}

/** The loaded words of a document, in order, longest first where they overlap. Marked wherever they stand; who says them is told by the attribution. */
export function findLoaded(_document: Pick<Document, 'text'>, tagged: TaggedText): Span[] {
  const found: Span[] = []
  for (const sentence of tagged.sentences) {
    const { tokens } = sentence
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i]
      if (!token) break
      // 'al-Sham', 'Hero Square': a name is no judgement.
      if (token.tag === 'PROPN' && i > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) continue
      const length = longestAt(tokens.slice(i, i + 5).map((each) => each.lower))
      if (length === 0) continue
      found.push({ start: token.start, end: (tokens[i + length - 1] ?? token).end })
      i += length - 1
    }
  }
  return found
}

/** How many of the words a loaded phrase covers; 0 for none. */
function longestAt(words: readonly string[]): number {
  const first = (words[0] as string).replace(/’/g, "'")
  let best = 0
  for (const pattern of exact.get(first) ?? []) {
    const { length } = pattern.words
    if (length <= best || length > words.length) continue
    const fits = pattern.words.every((word, i) =>
      i === length - 1 && pattern.open ? words[i]?.startsWith(word) === true : words[i] === word || (i === 0 && word === first),
    )
    if (fits) best = length
  }
  if (
    best === 0 &&
    (stems.get(first.slice(0, 4)) ?? []).some((stem) => first.startsWith(stem) && first.length - stem.length <= 5)
  )
    best = 1
  return best
}
