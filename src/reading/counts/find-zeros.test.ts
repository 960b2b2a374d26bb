import { describe, expect, test } from 'vitest'
import { zeroPhrases } from '../../lexicon/en/measures.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findZeros } from './find-zeros.ts'

const models = openTextModels()

function zeros(text: string): string[] {
  const tagged = tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null }, models)
  return findZeros(text, tagged).map(({ measure, best, span }) => `${measure} ${best} "${text.slice(span.start, span.end)}"`)
}

test.each(zeroPhrases.map(({ example, measures }) => [example, measures] as const))('%s (%s: 0)', (example, measures) => {
  expect(zeros(example).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(measures.map((measure) => `${measure} 0`))
})

describe('what is no figure of nought', () => {
  test.each([
    'No one else was hurt.',
    'There were no reports of casualties.',
    'Guards were told to ensure that no one was hurt.',
    'No one seriously injured, the mayor said.',
    'If no one was killed, the men will be released.',
    'No one claimed responsibility.',
    'No other injuries were reported.',
  ])('%s', (text) => expect(zeros(text)).toEqual([]))
})
