import { writeFileSync } from 'node:fs'
import { columnsText } from '../src/export/columns-text.ts'

/** Writes docs/columns.md from the tables that fill the columns; a test fails when it is out of date. */
writeFileSync(new URL('../docs/columns.md', import.meta.url), columnsText())
