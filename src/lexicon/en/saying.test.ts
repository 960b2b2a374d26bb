import { expect, test } from 'vitest'
import { findSpeech } from '../../reading/speakers/find-speech.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { cueClassOf, sayingNouns, sayingVerbs, sourcePhrases } from './saying.ts'

const models = openTextModels()

function speechIn(text: string) {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }]
  const tagged = tagText({ text, passages, dateline: null, titleSpan: null }, models)
  return findSpeech({ text, publisher: null, byline: null }, tagged, [], [])
}

const entries = [...sayingVerbs, ...sourcePhrases].map((entry) => [entry.example, entry.class] as const)

test.each(entries)('%s (%s)', (example, cueClass) => {
  const classes = speechIn(example).flatMap(({ cue }) => (cue ? [cueClassOf(example.slice(cue.start, cue.end))] : []))
  expect(classes).toContain(cueClass)
})

test.each(sayingNouns.map((entry) => [entry.example, entry.words.split('|')] as const))('%s', (example, nouns) => {
  const cues = speechIn(example).flatMap(({ cue }) => (cue ? [example.slice(cue.start, cue.end).replace(/s$/, '')] : []))
  expect(cues.some((words) => nouns.includes(words))).toBe(true)
})

test.each([
  ['claimed responsibility', 'accepts'],
  ['later claimed credit', 'accepts'],
  ['claimed', 'says'],
  ['has also denied', 'denies'],
  ['acknowledged', 'accepts'],
  ['according to', 'says'],
  ['citing', 'cites'],
  ['reportedly', 'hedge'],
])('the words "%s" set %s', (words, cueClass) => {
  expect(cueClassOf(words)).toBe(cueClass)
})
