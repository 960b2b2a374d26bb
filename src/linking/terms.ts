import { backgroundWords } from '../lexicon/en/background-words.ts'
import { appealLines, notPersonEndings, officeTitles, reportWords } from '../lexicon/en/report-words.ts'

/** A word, name or detail of a text with its weight: how often it stands there times how rare it is. */
export interface Term {
  readonly word: string
  readonly weight: number
  /** The same within the headline and the opening alone; 0 for what comes later. */
  readonly opening: number
  /** `capital`: a rare word with a capital inside a sentence, other than the places and the outlet the document names; `name`: two such in a row; `age`: "24-year-old"; `address`: "1200 block". */
  readonly kind: 'word' | 'capital' | 'name' | 'age' | 'address'
}

/** A stretch of text and how much it tells: a headline counts more than the body. */
export interface WeightedText {
  readonly text: string
  readonly weight: number
}

const rareLevel = 11
/** From this rarity on a capitalised word is taken for a name that few share. */
export const rareName = 7
const levelOf = new Map<string, number>()
for (const [level, words] of backgroundWords) for (const word of words.split(' ')) levelOf.set(word, level)
for (const word of reportWords) levelOf.set(word, Math.min(levelOf.get(word) ?? rareLevel, 3))

/** How rare a word is, 0 (in every text) to 11 (hardly ever), by general texts and not by the documents at hand. */
export function rarity(word: string): number {
  return levelOf.get(word) ?? rareLevel
}

const wordPattern = /\p{L}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*|\d[\d,.]*\d|\d/gu
const phonePattern = /\b\d{3}[-.\s)]{1,2}\d{3,4}[-.\s]\d{4}\b|\b\d{3}-(?:[A-Z]{4,}|\d{4})\b/

/** Words of a document that are names but no person's: they are told apart by what the reader found, not by the words alone. */
export interface KnownWords {
  /** Words of the places it names. */
  readonly places: ReadonlySet<string>
  /** Words of its publisher's name, which stand in all its documents; where none is known, of the outlets and sites it names. */
  readonly outlet: ReadonlySet<string>
}
const noWords: KnownWords = { places: new Set(), outlet: new Set() }

/** How much of the beginning is what a text opens with, in characters. */
const openingLength = 600

/** At most so many terms of each kind are kept. */
const limits: Readonly<Record<Term['kind'], number>> = { word: 100, capital: 80, name: 60, age: 12, address: 12 }

/**
 * The telling words of a text, heaviest first, the heaviest of each kind. A pure function of the text: the other documents
 * never change it, so that no order of adding can.
 */
export function termsOf(texts: readonly WeightedText[], known: KnownWords = noWords): Term[] {
  const found = new Map<string, { kind: Term['kind']; count: number; inOpening: number; rarity: number }>()
  let opening = 1
  const add: Add = (word, kind, rare, weight) => {
    if (rare < 3 || known.outlet.has(word)) return
    const before = found.get(word)
    if (before) {
      before.count += weight
      before.inOpening += opening
      if (kind === 'capital') before.kind = kind
    } else found.set(word, { kind, count: weight, inOpening: opening, rarity: rare })
  }
  let read = 0
  for (const { text, weight } of texts) {
    for (const line of linesOf(text)) {
      opening = read < openingLength ? 1 : 0
      read += line.length
      if (/\d{3}/.test(line) && phonePattern.test(line)) continue
      if (appealLines.some((appeal) => appeal.test(line))) continue
      readLine(line, weight, add, known)
    }
  }
  const terms = [...found].map(([word, one]): Term => {
    const { kind, count, inOpening, rarity: rare } = one
    return {
      word,
      kind,
      weight: (1 + Math.log(Math.max(1, count))) * rare,
      opening: inOpening === 0 ? 0 : (1 + Math.log(inOpening)) * rare,
    }
  })
  terms.sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
  const left = { ...limits }
  return terms.filter((term) => {
    left[term.kind] -= 1
    return left[term.kind] >= 0
  })
}

function linesOf(text: string): string[] {
  return text.split(/\n+|(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)
}

type Add = (word: string, kind: Term['kind'], rare: number, weight: number) => void

function readLine(line: string, weight: number, add: Add, known: KnownWords): void {
  const words = [...line.matchAll(wordPattern)]
  const allCaps = !/\p{Ll}/u.test(line)
  // "Toddler Fatally Shot In Garage": where nearly every word has a capital, a capital is no sign of a name.
  const capitals = words.filter((match) => /^\p{Lu}\p{Ll}/u.test(match[0])).length
  const headlineStyle = allCaps || (words.length >= 5 && capitals > words.length * 0.6)
  let before: { word: string; end: number; titled: boolean } | null = null
  for (const [index, match] of words.entries()) {
    const word = match[0].includes('’') ? match[0].replaceAll('’', "'") : match[0]
    let lower = word.toLowerCase()
    if (lower.endsWith("'s")) lower = lower.slice(0, -2)
    else if (lower.endsWith("'")) lower = lower.slice(0, -1)
    const next = words[index + 1]
    const code = word.charCodeAt(0)
    if (code >= 48 && code <= 57) {
      before = null
      readNumber(line, match.index, word, next?.[0].toLowerCase(), weight, add)
      continue
    }
    const capital = /^\p{Lu}\p{L}/u.test(word) && !headlineStyle
    const rare = rarity(lower)
    // The first word of a sentence has its capital anyway, also behind a dateline or in a quotation; two letters are an abbreviation.
    const opens = index === 0 || /[-–—:"“]\s*$/u.test(line.slice(Math.max(0, match.index - 3), match.index))
    const isName = capital && !opens && rare >= rareName && lower.length > 2 && !known.places.has(lower)
    add(lower, isName ? 'capital' : 'word', rare, weight)
    if (!capital) {
      before = null
      continue
    }
    const gap: string = before ? line.slice(before.end, match.index) : ''
    const joined: boolean = before !== null && /^(?:[ ]|\.? \p{Lu}\. |, Jr)$/u.test(gap)
    const inPlace = before !== null && known.places.has(before.word) && known.places.has(lower)
    const inOutlet = before !== null && known.outlet.has(before.word)
    if (before && joined && !before.titled && !inPlace && !inOutlet && !notPersonEndings.has(lower) && rarity(before.word) + rare >= 12) {
      add(`${before.word} ${lower}`, 'name', Math.min(14, 4 + (rarity(before.word) + rare) / 2), weight)
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
