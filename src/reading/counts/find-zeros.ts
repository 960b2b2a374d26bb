import { noZeroBeside, zeroPhrases } from '../../lexicon/en/measures.ts'
import type { NumberMention } from '../../record/mention.ts'
import type { Measure } from '../../record/count.ts'
import type { TaggedText } from '../../text/tagged-text.ts'

/** A figure of nought with what it is a figure of. */
export type ZeroMention = NumberMention & { readonly measure: Measure }

/** Finds where the text says that nobody was killed or hurt; the phrase is the figure. */
export function findZeros(text: string, tagged: TaggedText): ZeroMention[] {
  return tagged.sentences.flatMap((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end)
    if (!/\b(?:no|nobody|none|not|without)\b/i.test(words)) return []
    return zeroPhrases.flatMap(({ pattern, measures }) =>
      [...words.matchAll(pattern)].flatMap((match): ZeroMention[] => {
        if (noZeroBeside.test(words.slice(0, match.index)) || /^ (?:else|seriously)/.test(words.slice(match.index + match[0].length))) return []
        const start = sentence.start + match.index
        const span = { start, end: start + match[0].length }
        const head = Math.max(0, sentence.tokens.findIndex((token) => token.end > start))
        const value = { min: 0, max: 0, best: 0, comparator: '=' as const, unit: 'person' as const, part: 'total' as const }
        return measures.map((measure) => ({ ...value, span, phrase: span, noun: null, group: null, measure, sentence: index, head }))
      }),
    )
  })
}
