import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticesText } from './write-notices.ts'

test('THIRD-PARTY-NOTICES.md names every part that is shipped, each under a permissive licence', () => {
  expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8'), 'run node scripts/write-notices.ts').toBe(noticesText(process.cwd()))
})
