import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { tokenAt } from '../../text/tree.ts'
import { colonSpeech } from './colon-speech.ts'
import type { Speech } from './speech.ts'
import { hasClause } from './forms.ts'

interface Turn {
  readonly sentence: number
  readonly colon: number
  readonly name: string
}

/**
 * Interviews and transcripts set as turns: paragraphs that begin with a speaker's name and a colon. Two names at least must take
 * turns and one of them twice, each with whole sentences, so that 'Date: ...' and 'Place: ...' of a form are no voices.
 */
export function interviewTurns(tagged: TaggedText): Speech[] {
  const turns: Turn[] = []
  tagged.sentences.forEach((sentence, index) => {
    if (tagged.sentences[index - 1]?.passage === sentence.passage) return
    const colon = sentence.tokens.findIndex((token) => token.text === ':')
    if (colon < 1 || colon > 4 || colon + 2 >= sentence.tokens.length) return
    const words = sentence.tokens.slice(0, colon)
    if (
      !words.every((token) => /^\p{Lu}/u.test(token.text) && (token.tag === 'PROPN' || token.text === token.text.toUpperCase()))
    )
      return
    if (!hasClause(sentence, colon + 1, sentence.tokens.length - 1)) return
    turns.push({ sentence: index, colon, name: words.map((token) => token.text).join(' ') })
  })
  const names = new Set(turns.map((turn) => turn.name))
  if (names.size < 2 || turns.length < names.size + 1) return []
  return turns.map((turn): Speech => {
    const sentence = tagged.sentences[turn.sentence] as Sentence
    let last = sentence
    for (let i = turn.sentence + 1; tagged.sentences[i]?.passage === sentence.passage; i += 1)
      last = tagged.sentences[i] as Sentence
    const content = { start: tokenAt(sentence, turn.colon + 1).start, end: last.end }
    return colonSpeech(sentence, turn.sentence, turn.colon, [0, turn.colon - 1], content, true)
  })
}
