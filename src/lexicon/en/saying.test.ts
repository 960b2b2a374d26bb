import { expect, test } from 'vitest'
import { findCues } from '../../reading/speakers/find-cues.ts'
import { findSpeech } from '../../reading/speakers/find-speech.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { sayingNouns, sayingVerbs, sourceWords } from './saying.ts'

const models = openTextModels()

function tagged(text: string) {
  return tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }, models)
}

function speechIn(text: string) {
  return findSpeech({ text, publisher: null, byline: null }, tagged(text), [], [])
}

const accounts = [
  { example: 'By the union’s account, 14 miners died.', class: 'says' },
  { example: 'In the army’s telling, nine rebels were killed.', class: 'says' },
] as const

test.each([...sayingVerbs, ...sourceWords, ...accounts].map((entry) => [entry.example, entry.class] as const))('%s (%s)', (example, cueClass) => {
  const classes = tagged(example).sentences.flatMap((sentence, i) => findCues(sentence, i, sentence.tokens.map(() => false)).map((cue) => cue.class))
  expect(classes).toContain(cueClass)
})

test.each(sayingNouns.map((entry) => [entry.example, entry.words.split('|')] as const))('%s', (example, nouns) => {
  const cues = speechIn(example).flatMap(({ cue }) => (cue ? [example.slice(cue.start, cue.end).replace(/s$/, '')] : []))
  expect(cues.some((words) => nouns.includes(words))).toBe(true)
})
