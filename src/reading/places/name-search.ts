import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { cuesAround } from './cues.ts'
import type { Casing } from './extent-of-name.ts'
import type { PlaceCues, PlaceName } from './place-name.ts'

/** A sentence in which names are looked for, and what they are looked up in. */
export interface NameSearch {
  readonly text: string
  readonly sentence: Sentence
  /** Which sentence of the text it is. */
  readonly index: number
  readonly casing: Casing
  readonly gazetteer: Gazetteer
}

/** The words of the text from one token up to another. */
export function wordsFrom(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end)
}

/** The name that some tokens of the sentence write: a place, looked up as written, with the cues around it, but for what is known of it already. */
export function nameOf({ text, sentence, index, gazetteer }: NameSearch, from: number, to: number, known: Partial<Omit<PlaceName, 'cues'>> & { readonly cues?: Partial<PlaceCues> } = {}): PlaceName {
  const { tokens } = sentence
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end }
  const cues = { ...cuesAround(text, sentence, from, to, gazetteer), ...known.cues }
  return { span, lookUps: [text.slice(span.start, span.end)], sentence: index, from, to, use: 'place', fixed: null, ...known, cues }
}
