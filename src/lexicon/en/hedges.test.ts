import { expect, test } from 'vitest'
import { modalityOf } from '../../reading/modality/modality-of.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { actAdjectives, governingNouns, governingVerbs } from './hedges.ts'

const models = openTextModels()

/** Judges the word between stars. */
function judged(example: string) {
  const at = example.indexOf('*')
  const text = example.replaceAll('*', '')
  const tagged = tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null }, models)
  for (const sentence of tagged.sentences) {
    const index = sentence.tokens.findIndex((token) => token.start === at)
    if (index >= 0) return modalityOf(sentence, index)
  }
  throw new Error(`no word at the star in: ${example}`)
}

const kindOf = { averted: 'averted', attempted: 'attempted', hedged: 'hedged', planned: 'planned', wanted: 'wanted', possible: 'possible', denied: 'denied', same: 'asserted', fact: 'asserted' } as const

test.each([...governingVerbs, ...governingNouns, ...actAdjectives].map((entry) => [entry.example, kindOf[entry.signature]] as const))('%s: %s', (example, kind) => {
  expect(judged(example).reason.split('/')[0]).toBe(kind)
})

test.each([['verbs', governingVerbs], ['nouns', governingNouns], ['adjectives', actAdjectives]] as const)('each of the %s stands in one group: of two the second would never be read', (_, groups) => {
  const words = groups.flatMap((group) => group.words.split('|'))
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
})
