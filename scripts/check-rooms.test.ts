import { expect, test } from 'vitest'
import { circles, repositorySources, violations } from './check-rooms.ts'

const at = (path: string, text: string) => violations([{ path, text }])

test('record imports nothing, reading folders do not know each other', () => {
  expect(at('src/record/span.ts', "import { x } from '../text/words.ts'")).toHaveLength(1)
  expect(at('src/reading/times/a.ts', "import { x } from '../places/b.ts'")).toHaveLength(1)
  expect(at('src/reading/times/a.ts', "import { x } from './b.ts'\nimport type { Span } from '../../record/span.ts'")).toEqual([])
  expect(at('src/reading/reports/a.ts', "import { x } from '../places/b.ts'")).toEqual([])
})

test('pure rooms are handed the world', () => {
  expect(at('src/linking/a.ts', "import { readFileSync } from 'node:fs'")[0]).toMatch(/touches no disk/)
  expect(at('src/record/id.ts', "import { createHash } from 'node:crypto'")).toEqual([])
  expect(at('src/text/models.ts', "import { readFileSync } from 'node:fs'")).toEqual([])
})

test('types are told from code, in every way of writing them', () => {
  expect(at('src/store/a.ts', "import type { M } from '../linking/memory.ts'")).toEqual([])
  expect(at('src/store/a.ts', "import { type M, type N } from '../linking/memory.ts'")).toEqual([])
  expect(at('src/store/a.ts', "import { type M, link } from '../linking/memory.ts'")).toHaveLength(1)
  expect(at('web/a.tsx', "import { x } from '../src/server/answers/shared.ts'")[0]).toMatch(/import type/)
})

test('imports over several lines, re-exports and dynamic imports count', () => {
  expect(at('src/intake/a.ts', "import {\n  x,\n  y,\n} from '../linking/link.ts'")).toHaveLength(1)
  expect(at('src/intake/a.ts', "export { x } from '../store/open.ts'")).toHaveLength(1)
  expect(at('src/intake/a.ts', "const m = await import('../store/open.ts')")).toHaveLength(1)
  expect(at('src/intake/a.ts', "/* import { x } from '../store/open.ts' */")).toEqual([])
})

test('a folder without a place in the table is told', () => {
  expect(at('src/utils/a.ts', '')).toEqual(['src/utils/a.ts belongs to no room; add its folder to scripts/check-rooms.ts.'])
})

test('files that import each other in a circle are told, but for types', () => {
  const pair = (back: string) => circles([{ path: 'src/text/a.ts', text: "import { b } from './b.ts'" }, { path: 'src/text/b.ts', text: back }])
  expect(pair("import { a } from './a.ts'")).toEqual(['src/text/a.ts imports src/text/b.ts imports src/text/a.ts.'])
  expect(pair("import type { A } from './a.ts'")).toEqual([])
})

test('the repository keeps to its table', () => {
  const sources = repositorySources(process.cwd())
  expect(violations(sources)).toEqual([])
  expect(circles(sources)).toEqual([])
})
