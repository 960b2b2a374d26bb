import { noZeroBeside, zeroGroup, zeroPhrases } from '../../lexicon/en/measures.ts'
import { groupTraits, isPersonNoun } from '../../lexicon/en/people.ts'
import type { NumberMention } from '../../record/mention.ts'
import type { CountedGroup, Measure } from '../../record/count.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'

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
        const noun = groupAt(sentence, match[0], start)
        const group: CountedGroup | null = noun === null ? null : { words: match[0], ...(groupTraits[noun] ?? { occupation: noun }) }
        return measures.map((measure) => ({ ...value, part: group === null ? ('total' as const) : ('subset' as const), span, phrase: span, noun, group, measure, sentence: index, head }))
      }),
    )
  })
}

/** 'soldier' of 'no soldier was hurt', 'guard' of 'none of the guards': of whom alone nobody was; null where all are meant ('no one', 'no people', 'none of them'). */
function groupAt({ tokens }: Sentence, words: string, start: number): string | null {
  const told = zeroGroup.exec(words)?.groups?.['noun']
  if (told === undefined) return null
  const from = start + words.indexOf(told)
  const noun = tokens.filter((token) => token.start >= from && token.end <= from + told.length).findLast(({ lemma }) => isPersonNoun.has(lemma))
  return noun === undefined || ['person', 'people', 'human', 'one', 'soul', 'victim', 'life'].includes(noun.lemma) ? null : noun.lemma
}
