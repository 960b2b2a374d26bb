import type { Token } from '../../text/tagged-text.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import { bodyWords, directions, kindBefore, kindModifiers, placeKinds } from '../../lexicon/en/places.ts'
import { isCapital } from './cues.ts'
import { wellKnown } from './known-words.ts'
import type { NameSearch } from './name-search.ts'
import { wordsFrom } from './name-search.ts'

/** 'Anbar province' is looked up as such and as 'Anbar'; 'the Al-Noor hospital' as 'Al-Noor hospital'. */
export function lookUpsOf({ text, sentence: { tokens }, gazetteer }: NameSearch, from: number, to: number, words: string): string[] {
  const list: string[] = []
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token]
  const [next, second, previous] = [tokens[to], tokens[to + 1], tokens[from - 1]]
  if (next && second && kindModifiers.has(next.lower) && placeKinds.get(second.lower)?.type === 'site') list.push(text.slice(first.start, second.end))
  if (next && placeKinds.has(next.lower) && placeKinds.get(next.lower)?.type !== 'settlement') list.push(text.slice(first.start, next.end))
  if (previous && isCapital(previous) && kindBefore.has(previous.lower)) list.push(text.slice(previous.start, last.end))
  // 'Western Bahr el Ghazal' is a state of its own, whatever is called Bahr el Ghazal elsewhere.
  if (previous && isCapital(previous) && directions.has(previous.lower)) {
    const known = gazetteer.find(text.slice(previous.start, last.end))[0]
    if (known?.featureCode === 'ADM1' && known.match === 'transliteration' && known.likeness > 0.97) return [known.name]
  }
  list.push(words)
  if (to - from > 1 && placeKinds.has(last.lower)) list.push(wordsFrom(text, tokens, from, to - 1))
  if (to - from > 1 && (directions.has(first.lower) || placeKinds.has(first.lower))) list.push(wordsFrom(text, tokens, from + 1, to))
  return list
}

/** Known names inside a longer one: 'Dola' in 'Dola Magistrates Court'. */
export function innerNames({ text, sentence: { tokens }, gazetteer }: NameSearch, from: number, to: number): string[] {
  for (let start = from; start < to; start += 1) {
    const first = tokens[start] as Token
    if (!isCapital(first)) continue
    for (let end = start === from ? to - 1 : to; end > start; end -= 1) {
      const last = tokens[end - 1] as Token
      if (!isCapital(last) || bodyWords.has(last.lower)) continue
      if (end - start === 1 && (placesThatAreWords.has(first.lower) || placeKinds.has(first.lower) || directions.has(first.lower) || first.text.length < 4)) continue
      const words = text.slice(first.start, last.end)
      if (gazetteer.country(words)?.kind === 'name' || (gazetteer.knows(words) && wellKnown(words, gazetteer))) return [words]
    }
  }
  return []
}
