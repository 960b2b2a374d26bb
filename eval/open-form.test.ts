import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { codePointCounter } from '../src/record/span.ts'
import { openFiles, readRows, utf16Offsets, writeAnswers } from './open-form.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-form-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const name of ['test.jsonl', 'cofenet-test.jsonl', 'README.md']) writeFileSync(join(folder, name), '{"id":1}\n\n{"id":2}\n')

const files = (named: string[], form: RegExp) => openFiles('a-set', { data: folder }, named, form).map((path) => basename(path))

describe('any part of a set can be scored', () => {
  test('the files named, where the folder holds one of them', () => {
    expect(files(['test.jsonl', 'dev.jsonl'], /\.jsonl$/)).toEqual(['test.jsonl'])
  })
  test('else every file of the form', () => {
    expect(files(['dev.jsonl'], /^(?!cofenet).*\.jsonl$/)).toEqual(['test.jsonl'])
  })
  test('a folder without such a file is refused with what was looked for', () => {
    expect(() => files(['dev.conll'], /\.conll$/)).toThrow(/holds no file of a-set: neither dev\.conll, nor another/)
    expect(() => openFiles('a-set', { data: join(folder, 'no-such') }, ['dev.jsonl'], /\.jsonl$/)).toThrow(/holds no file/)
  })
})

test('answers are written as rows that can be read again, and only where they are asked for', () => {
  const out = join(folder, 'answers.jsonl')
  writeAnswers({ out }, [{ id: 'a', label: 1 }, { id: 'b', label: 0 }])
  expect(readRows(out)).toEqual([{ id: 'a', label: 1 }, { id: 'b', label: 0 }])
  writeAnswers({ out: undefined }, [{ id: 'c' }])
  expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(3)
})

test('offsets in code points become UTF-16 units, and these code points again', () => {
  const text = 'a😀b😀'
  expect([0, 1, 2, 3, 4].map(utf16Offsets(text))).toEqual([0, 1, 3, 4, 6])
  expect([0, 1, 3, 4, 6].map(codePointCounter(text))).toEqual([0, 1, 2, 3, 4])
  expect(codePointCounter('plain')(3)).toBe(3)
})
