import { createRequire, findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { commonWords, lexiconLanguage, mistakenFor, ownWords } from '../lexicon/en/function-words.ts'

/**
 * The language of a text, BCP 47, or `und` when there are too few words to tell.
 * Text in the lexicon's own language is told by its commonest words; the detector's tables (about 0.5 s and 180 MB)
 * are loaded on the first text that is something else.
 * @param declared what the page says of itself; decides only where the words do not
 */
export function languageOf(text: string, declared: string | null): string {
  const sample = text.slice(0, 20_000)
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}]+)?/gu) ?? []
  const named = declaredLanguage(declared)
  if (words.length < 3) return named ?? 'und'
  let common = 0
  for (const word of words) if (commonWords.has(word)) common += 1
  const share = common / words.length
  if (words.length >= 30 && share > 0.24) return lexiconLanguage
  if (named === lexiconLanguage && share > 0.18) return lexiconLanguage
  const result = detector().detect(sample)
  if (result.language === '') return named ?? 'und'
  if (named !== null && words.length < 12 && !result.isReliable()) return named
  return isCloseCall(words, result) ? lexiconLanguage : result.language
}

/** 'Jets bombed Kaya on Monday.', 'Bandits kidnap 12 in Kaya': in a line or two names weigh as much as words, and the detector calls it Tagalog; words that one language alone has decide. */
function isCloseCall(words: readonly string[], result: Detected): boolean {
  if (words.length >= 30) return false
  const scores = result.getScores()
  const share = (scores[lexiconLanguage] ?? 0) / (scores[result.language] ?? 1)
  const its = mistakenFor.get(result.language)
  if (its !== undefined && share >= 0.6 && !words.some((word) => its.has(word))) return true
  return share >= 0.9 && words.some((word) => ownWords.has(word))
}

/** The primary tag of what a page declares ("en-US", "fa_IR"), or null. */
function declaredLanguage(declared: string | null): string | null {
  const tag =
    declared
      ?.trim()
      .split(/[-_,\s]/)[0]
      ?.toLowerCase() ?? ''
  return /^[a-z]{2,3}$/.test(tag) ? tag : null
}

interface Detected {
  readonly language: string
  isReliable(): boolean
  getScores(): Readonly<Record<string, number>>
}

interface Detector {
  detect(text: string): Detected
}

let loaded: Detector | null = null

/** The package is a module; `require` takes it in at once, so that taking in a document need not wait for a promise. */
function detector(): Detector {
  if (loaded) return loaded
  const manifest = findPackageJSON('eld', import.meta.url)
  if (!manifest) throw new Error('The language detector (npm package eld) is not installed. Run npm ci and try again.')
  const { eld } = createRequire(import.meta.url)(join(dirname(manifest), 'src/entries/static.medium.js')) as { eld: Detector }
  loaded = eld
  return loaded
}
