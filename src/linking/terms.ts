import { backgroundWords } from '../lexicon/en/background-words.ts'
import { appealLines, officeTitles, reportWords } from '../lexicon/en/report-words.ts'

/** A word, name or detail of a text with its weight: how often it stands there times how rare it is. */
export interface Term {
  readonly word: string
  readonly weight: number
  /** `capital`: a rare word with a capital inside a sentence; `name`: two such in a row; `age`: "24-year-old"; `address`: "1200 block". */
  readonly kind: 'word' | 'capital' | 'name' | 'age' | 'address'
}

/** A stretch of text and how much it tells: a headline counts more than the body. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
}

const rareLevel = 11
/** From this rarity on a capitalised word is taken for a name that few share. */
const rareName = 7
const levelOf = new Map<string, number>()
for (const [level, words] of backgroundWords) for (const word of words.split(' ')) levelOf.set(word, level)

/** How rare a word is, 0 (in every text) to 11 (hardly ever), by general texts and not by the documents at hand. */
export function rarity(word: string): number {
  const level = levelOf.get(word) ?? levelOf.get(word.replace(/['’]s$/, '')) ?? rareLevel
  return reportWords.has(word) ? Math.min(level, 3) : level
}

const wordPattern = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\d[\d,.]*\d|\d/gu
const phonePattern = /\b\d{3}[-.\s)]{1,2}\d{3,4}[-.\s]\d{4}\b|\b\d{3}-(?:[A-Z]{4,}|\d{4})\b/

/**
 * The telling words of a text, heaviest first, at most `limit` of each kind. A pure function of the text: the other documents
 * never change it, so that no order of adding can.
 */
export function termsOf(texts: readonly WeightedText[], limit = 120): Term[] {
  const found = new Map<string, { kind: Term['kind']; count: number; rarity: number }>()
  const add = (word: string, kind: Term['kind'], rare: number, weight: number) => {
    if (rare < 3) return
    const known = found.get(word)
    if (known) {
      known.count += weight
      if (kind === 'capital') known.kind = kind
    } else found.set(word, { kind, count: weight, rarity: rare })
  }
  for (const { text, weight } of texts) {
    for (const line of linesOf(text)) {
      if (phonePattern.test(line) || appealLines.some((appeal) => appeal.test(line))) continue
      readLine(line, weight, add)
    }
  }
  const terms = [...found].map(
    ([word, { kind, count, rarity: rare }]): Term => ({ word, kind, weight: (1 + Math.log(Math.max(1, count))) * rare }),
  )
  terms.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  const left = { word: limit, capital: limit, name: limit, age: 12, address: 12 }
  return terms.filter((term) => {
    left[term.kind] -= 1
    return left[term.kind] >= 0
  })
}

function linesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)
}

type Add = (word: string, kind: Term['kind'], rare: number, weight: number) => void

function readLine(line: string, weight: number, add: Add): void {
  const letters = line.replace(/[^\p{L}]/gu, '')
  const allCaps = letters.length > 0 && letters === letters.toUpperCase()
  const words = [...line.matchAll(wordPattern)]
  // "Toddler Fatally Shot In Garage": where nearly every word has a capital, a capital is no sign of a name.
  const capitals = words.filter((match) => /^\p{Lu}\p{Ll}/u.test(match[0])).length
  const headlineStyle = allCaps || (words.length >= 5 && capitals > words.length * 0.6)
  let before: { word: string; end: number; titled: boolean } | null = null
  for (const [index, match] of words.entries()) {
    const word = match[0].replaceAll('’', "'")
    const lower = word.toLowerCase().replace(/'s?$/, '')
    const next = words[index + 1]
    if (/^\d/.test(word)) {
      before = null
      readNumber(line, match.index, word, next?.[0].toLowerCase(), weight, add)
      continue
    }
    const capital = /^\p{Lu}\p{L}/u.test(word) && !headlineStyle
    const rare = rarity(lower)
    // The first word of a sentence has its capital anyway; two letters are an abbreviation.
    add(lower, capital && index > 0 && rare >= rareName && lower.length > 2 ? 'capital' : 'word', rare, weight)
    if (!capital) {
      before = null
      continue
    }
    const gap: string = before ? line.slice(before.end, match.index) : ''
    const joined: boolean = before !== null && /^(?:[ ]|\.? \p{Lu}\. |, Jr)$/u.test(gap)
    if (before && joined && !before.titled && rarity(before.word) + rarity(lower) >= 12) {
      add(`${before.word} ${lower}`, 'name', Math.min(14, 4 + (rarity(before.word) + rarity(lower)) / 2), weight)
    }
    before = {
      word: lower,
      end: match.index + match[0].length,
      titled: officeTitles.has(lower) || (joined && before !== null && before.titled),
    }
  }
}

function readNumber(line: string, at: number, word: string, next: string | undefined, weight: number, add: Add): void {
  const after = line.slice(at + word.length, at + word.length + 12)
  const age =
    /^\d{1,2}$/.test(word) &&
    (/^[- ]years?[- ]old/i.test(after) ||
      (/^,/.test(after) && /\p{Lu}[\p{L}'.-]+, $/u.test(line.slice(Math.max(0, at - 24), at))))
  if (age) add(`age ${word}`, 'age', 6, weight)
  else if (next === 'block') add(`${word} block`, 'address', 10, weight)
  else if (/^\d{3,5}$/.test(word) && !/^(?:19|20)\d\d$/.test(word) && word !== '911') add(word, 'address', 8, weight)
}
