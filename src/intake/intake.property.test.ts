import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../record/document.ts'
import { originalOf } from './block.ts'
import { decode } from './decode.ts'
import { takeIn } from './take-in.ts'

const now = '2026-11-24T12:00:00Z'

/** Words as reports have them, with what breaks offsets: astral letters, combining marks, joiners, odd spaces, entities. */
const word = fc.constantFrom(
  'nine',
  'people',
  'killed',
  'Orsk',
  '11',
  '“No”',
  'ministry’s',
  'cafe\u0301',
  'Łódź',
  '😀',
  '𐎠𐎡',
  'می\u200cشود',
  'a\u00adb',
  'x\u202ey',
  '\u00a0',
  '—',
  '.',
  '&amp;',
  '<b>',
  '1,200',
)
const line = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
const text = fc
  .array(fc.oneof(line, fc.constant(''), fc.constant('\t'), fc.constant('728 x 90')), { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\u2028').map((end) => lines.join(end)))
const markup = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'h1', 'li', 'script', 'td', 'b', 'blockquote', 'nav'), line, fc.boolean()), {
    maxLength: 12,
  })
  .map(
    (parts) =>
      `<!doctype html><html><body>${parts.map(([tag, words, closed]) => `<${tag}>${words}${closed ? `</${tag}>` : ''}`).join('\n')}`,
  )

function holds(document: Document, source: string): void {
  const { passages, sourceMap } = document
  let at = 0
  for (const passage of passages) {
    expect(passage.start).toBeGreaterThanOrEqual(at)
    expect(passage.end).toBeGreaterThan(passage.start)
    expect(document.text.slice(at, passage.start).trim()).toBe('')
    expect(document.text.slice(passage.start, passage.end)).not.toMatch(/^\s|\s$|[\n\r\u202a-\u202e]/)
    if (passage.duplicateOf !== undefined) expect(passages[passage.duplicateOf]).toBeDefined()
    at = passage.end
  }
  expect(document.text.length).toBe(at)
  expect(document.text.normalize('NFC')).toBe(document.text)
  let covered = 0
  let runEnd = 0
  for (const run of sourceMap) {
    expect(run.text.start).toBeGreaterThanOrEqual(runEnd)
    runEnd = run.text.end
    covered += run.text.end - run.text.start
    if (run.same)
      expect(source.slice(run.original.start, run.original.end)).toBe(document.text.slice(run.text.start, run.text.end))
    else expect(run.original.end).toBeGreaterThanOrEqual(run.original.start)
  }
  expect(covered).toBe(passages.reduce((sum, passage) => sum + passage.end - passage.start, 0))
  for (const passage of passages) {
    const original = originalOf(sourceMap, passage)
    expect(original).not.toBeNull()
    expect(source.length).toBeGreaterThanOrEqual(original?.end ?? Infinity)
  }
  for (const span of [document.titleSpan, document.dateline?.span ?? null, ...document.notes.map((note) => note.span)]) {
    if (span) expect([span.start >= 0, span.end <= document.text.length, span.start < span.end]).toEqual([true, true, true])
  }
  if (document.titleSpan) expect(document.text.slice(document.titleSpan.start, document.titleSpan.end)).toBe(document.title)
}

test.each([
  ['plain text', text, 'text/plain'],
  ['markup', markup, 'text/html'],
] as const)('passages and source map of any %s hold together', (_, inputs, mediaType) => {
  fc.assert(
    fc.property(inputs, (input) => {
      const bytes = new TextEncoder().encode(input)
      const result = takeIn(bytes, { mediaType }, now)
      if (!result.ok) return
      holds(result.document, decode(bytes, null).text)
      const again = takeIn(bytes, { mediaType }, now)
      expect(again).toEqual(result)
    }),
    { numRuns: 120 },
  )
})

test('no bytes whatever make intake throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('text/plain', 'text/html', 'text/html; charset=x-nonsense'),
      (bytes, mediaType) => {
        const result = takeIn(bytes, { mediaType }, now)
        if (!result.ok) expect(result.problem.message.length).toBeGreaterThan(20)
      },
    ),
    { numRuns: 250 },
  )
})
