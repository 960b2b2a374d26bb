import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { takeIn } from './take-in.ts'
import { silentRoles } from '../record/document.ts'

interface Expected {
  readonly title: string | null
  readonly titleStarts?: string
  readonly publisher: string
  readonly byline: string | null
  readonly published: string
  readonly how: string
  readonly language: string
  readonly dateline: string | null
  readonly neverInText: readonly string[]
  readonly silent: readonly string[]
  readonly lists?: number
  readonly duplicates?: number
  readonly captions?: number
  readonly incidents: readonly { readonly counts: readonly { readonly words: string }[] }[]
}

const folder = new URL('../../demo/documents', import.meta.url).pathname
const expected = JSON.parse(readFileSync(join(folder, '../expected.json'), 'utf8')) as { documents: Record<string, Expected> }

test('every demo document has an answer key', () => {
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(expected.documents).toSorted())
})

describe.each(Object.entries(expected.documents))('%s', (name, key) => {
  const path = join(folder, name)
  const result = takeIn(readFileSync(path), { path }, '2026-11-24T12:00:00Z')
  if (!result.ok) throw new Error(result.problem.message)
  const { document } = result
  const roleOf = (role: string) => document.passages.filter((passage) => passage.role === role).length

  test('says what it is', () => {
    if (key.title !== null) expect(document.title).toBe(key.title)
    if (key.titleStarts) expect(document.title?.startsWith(key.titleStarts)).toBe(true)
    expect({
      publisher: document.publisher?.name,
      byline: document.byline,
      published: document.publishedAt,
      how: document.publishedHow,
      language: document.language,
      dateline: document.dateline?.place ?? null,
    }).toEqual({
      publisher: key.publisher,
      byline: key.byline,
      published: key.published,
      how: key.how,
      language: key.language,
      dateline: key.dateline,
    })
  })

  test('keeps the report and silences the page around it', () => {
    for (const words of key.neverInText) expect(document.text).not.toContain(words)
    for (const words of key.silent) {
      const passage = document.passages.find((each) => document.text.slice(each.start, each.end).includes(words))
      expect([words, passage && silentRoles.has(passage.role)]).toEqual([words, true])
    }
    for (const { words } of key.incidents.flatMap((incident) => incident.counts)) {
      const passage = document.passages.find(
        (each) => !silentRoles.has(each.role) && document.text.slice(each.start, each.end).includes(words),
      )
      expect([words, passage !== undefined]).toEqual([words, true])
    }
    if (key.lists !== undefined) expect(roleOf('list')).toBe(key.lists)
    if (key.duplicates !== undefined) expect(roleOf('duplicate')).toBe(key.duplicates)
    if (key.captions !== undefined) expect(roleOf('caption')).toBe(key.captions)
    expect(document.notes).toEqual([])
  })
})
