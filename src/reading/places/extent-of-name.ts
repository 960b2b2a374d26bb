import type { Sentence, Token } from '../../text/tagged-text.ts'
import { isDayOrMonth, weekday } from '../../lexicon/en/function-words.ts'
import { placeKinds } from '../../lexicon/en/places.ts'
import { arabicArticles, smallWords } from '../../lexicon/en/settlements.ts'
import { isCapital } from './cues.ts'

/** Where a name begins and where it ends among the tokens of a sentence. */

/** How a sentence uses capitals: in capitals throughout, as a title with most words capitalised, or as prose. */
export type Casing = 'capitals' | 'title' | 'prose'

/** What most of a sentence's words look like; a text in capitals and a title say less of names. */
export function casingOf(sentence: Sentence): Casing {
  let letters = 0
  let capitals = 0
  let capitalised = 0
  for (const token of sentence.tokens) {
    if (!/\p{L}{2}/u.test(token.text)) continue
    letters += 1
    if (token.text === token.text.toUpperCase()) capitals += 1
    if (isCapital(token)) capitalised += 1
  }
  if (letters >= 3 && capitals / letters > 0.8) return 'capitals'
  return letters >= 4 && capitalised / letters > 0.75 ? 'title' : 'prose'
}

/** A token a place name may begin with. */
export function mayStart(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const token = tokens[at] as Token
  if (/^(?:al|el|ash|as|ad|ar|at|an|az)$/.test(token.text)) return tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])
  if (!isCapital(token)) return false
  if (casing === 'prose')
    return (
      token.tag === 'PROPN' ||
      token.tag === 'ADJ' ||
      (at > 0 && token.tag !== 'PRON' && token.tag !== 'DET') ||
      token.tag === 'NOUN' ||
      token.tag === 'X'
    )
  return token.tag === 'PROPN' || token.tag === 'ADJ'
}

/** Ends of the windows that begin at a token, longest first: they close on a capitalised token or on a kind word. */
export function ends(tokens: readonly Token[], at: number, words: number): number[] {
  const found: number[] = []
  let counted = 0
  for (let to = at + 1; to <= tokens.length && counted < words; to += 1) {
    const token = tokens[to - 1] as Token
    if (token.text === '-' || token.text === '–') continue
    if (/^[,;:()"“”]$/.test(token.text)) break
    if (/^['’]s?$/.test(token.text)) {
      // "People's Republic", "Cox's Bazar"
      if (isCapital(tokens[to])) continue
      break
    }
    counted += 1
    const joined = tokens[to - 2]?.text === '-' && to - 2 > at
    if (isCapital(token) || (to > at + 1 && placeKinds.has(token.lower)) || (joined && isCapital(tokens[to - 4]))) found.push(to)
    else if (!smallWords.has(token.lower) && !joined) break
  }
  return found.reverse()
}

/** 'La Voz del Valle': behind a small word of Romance names and a capital before it, the end of a longer name. */
export function isTailOfName(tokens: readonly Token[], at: number): boolean {
  const head = tokens[at - 2]
  return /^(?:do|da|dos|das|del)$/.test(tokens[at - 1]?.text ?? '') && isCapital(head) && head?.tag === 'PROPN' && !placeKinds.has(head.lower)
}

/** True where a small word of Romance names, or an Arabic article, and a further capital follow: what stands before them is no name of its own. */
export function goesOn(tokens: readonly Token[], to: number): boolean {
  // 'Marj al-Sultan' is no Marj
  if (arabicArticles.test(tokens[to]?.text ?? '') && tokens[to + 1]?.text === '-' && isCapital(tokens[to + 2])) return true
  if (tokens[to]?.text === 'de') return isCapital(/^(?:la|las|los|el)$/.test(tokens[to + 1]?.text ?? '') ? tokens[to + 2] : tokens[to + 1])
  return /^(?:do|da|dos|das|del|d['’])$/.test(tokens[to]?.text ?? '') ? isCapital(tokens[to + 1]) : /^d['’]\p{Lu}/u.test(tokens[to]?.text ?? '')
}

/** True where a hyphen without blanks joins what stands before `to` to a further capital. */
export function isHyphened(tokens: readonly Token[], to: number): boolean {
  const [last, hyphen, next] = [tokens[to - 1], tokens[to], tokens[to + 1]]
  return hyphen?.text === '-' && last?.end === hyphen.start && hyphen.end === next?.start && isCapital(next)
}

/** A hyphen inside a name, with a small word if need be: 'Dasht-e-Barchi', 'Deir ez-Zor'. */
export function isJoiner(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.text === '-')
    return (
      isCapital(tokens[at + 1]) ||
      (tokens[at + 2]?.text === '-' && isCapital(tokens[at + 3])) ||
      (smallWords.has(tokens[at - 1]?.lower ?? '') && isCapital(tokens[at + 1]))
    )
  if (/^(?:do|da|dos|das|de|del)$/.test(token.text) && at > 0) return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])
  if (/^d['’]\p{Lu}/u.test(token.text) && at > 0) return isCapital(tokens[at - 1])
  return smallWords.has(token.lower) && tokens[at + 1]?.text === '-' && isCapital(tokens[at + 2])
}

/** How many words a run is followed to each side: no name is longer, and a page in capitals is no name. */
const longestRun = 60

/** The whole run of capitalised words around a name, broken at commas and the like. */
export function runAround(tokens: readonly Token[], from: number, to: number, casing: Casing): { start: number; end: number } {
  const belongs = (at: number) => {
    const token = tokens[at]
    return token !== undefined && isCapital(token) && !isDayName(tokens, at) && (token.tag === 'PROPN' || (casing === 'prose' && (token.tag === 'NOUN' || token.tag === 'ADJ')))
  }
  let start = from
  while (from - start < longestRun && belongs(start - 1)) start -= 1
  let end = to
  while (end - to < longestRun && belongs(end)) end += 1
  return { start, end }
}

/** 'in Dola Friday night', 'in Dola March 5': a day right behind a name is no part of it. */
export function isDayName(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower.replace(/\.$/, '') ?? ''
  return (word.length > 3 && weekday.test(word)) || (isDayOrMonth.has(word) && /^\d/.test(tokens[at + 1]?.text ?? ''))
}
