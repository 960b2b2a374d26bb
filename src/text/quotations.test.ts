import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Passage } from '../record/document.ts'
import { findQuotations } from './quotations.ts'

function quotes(...paragraphs: string[]) {
  const passages: Passage[] = []
  let text = ''
  for (const paragraph of paragraphs) {
    passages.push({ start: text.length, end: text.length + paragraph.length, role: 'body' })
    text += `${paragraph}\n\n`
  }
  return findQuotations(text, passages).map((quotation) => ({
    ...quotation,
    words: text.slice(quotation.inner.start, quotation.inner.end),
  }))
}
const words = (...paragraphs: string[]) => quotes(...paragraphs).map((quotation) => quotation.words)

describe('quotations', () => {
  it.each([
    ['"We ran," he said. "It was dark."', ['We ran,', 'It was dark.']],
    ['“We ran,” he said.', ['We ran,']],
    ['He said: «Nobody was hurt».', ['Nobody was hurt']],
    ['„Niemand“ was the word, he said', ['Niemand']],
    ["``We ran,'' he said.", ['We ran,']],
    ["''We ran,'' he said. ''It was dark.''", ['We ran,', 'It was dark.']],
    ['“They shouted ‘Stop!’ and fired,” she said.', ['They shouted ‘Stop!’ and fired,', 'Stop!']],
    ['"They shouted \'Stop!\' and fired," she said.', ["They shouted 'Stop!' and fired,", 'Stop!']],
    ["'We ran,' he said.", ['We ran,']],
    ['“We ran," he said, "and hid.”', ['We ran,', 'and hid.']],
    ["The workers' union didn't say whether the '90s were Karim's time.", []],
    ["The rebels' camp was hit; the rebels' men fled.", []],
    ['a so-called "safe zone"', ['safe zone']],
    ['He is 5\'10" tall', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('keeps one quotation per paragraph when it runs on, and says that it continues', () => {
    const found = quotes('“We ran to the river.', '“Then they fired,” she said.', 'Nobody else spoke.')
    expect(found.map(({ words, closed, continues }) => ({ words, closed, continues }))).toEqual([
      { words: 'We ran to the river.', closed: false, continues: false },
      { words: 'Then they fired,', closed: true, continues: true },
    ])
  })

  it('ends an unclosed quotation at its paragraph', () => {
    const found = quotes('He said: "We will not go.', 'The army "denied" it.')
    expect(found.map(({ words, closed, continues }) => ({ words, closed, continues }))).toEqual([
      { words: 'We will not go.', closed: false, continues: false },
      { words: 'denied', closed: true, continues: false },
    ])
  })

  it('stays inside the passage and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('"', '“', '”', "'", '‘', '’', 'a', 's', ' ', '.', '«', '»', "''", '``'), { maxLength: 40 }),
        (parts) => {
          const text = parts.join('')
          let last = 0
          for (const quotation of findQuotations(text, [{ start: 0, end: text.length, role: 'body' }])) {
            expect(quotation.start).toBeGreaterThanOrEqual(last)
            expect(quotation.inner.start).toBeGreaterThan(quotation.start)
            expect(quotation.end).toBeGreaterThanOrEqual(quotation.inner.end)
            expect(quotation.end).toBeLessThanOrEqual(text.length)
            last = quotation.start
          }
        },
      ),
    )
  })
})
