import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exitCodes } from '../errors.ts'
import { programFor } from './main.ts'

const page = readFileSync('docs/cli.md', 'utf8')
const program = programFor()

test.each(program.commands.map((command) => command.name()))('docs/cli.md tells the verb %s', (name) => {
  expect(page).toMatch(new RegExp(`^\\| \`${name}\\b`, 'm'))
})

test('docs/cli.md tells every option', () => {
  for (const option of [...program.options, ...program.commands.flatMap((command) => command.options)]) {
    if (option.long === '--version') continue
    expect(page, `${option.long} is not told`).toContain(option.short === '-o' ? '-o ' : (option.long ?? ''))
  }
})

test('docs/cli.md tells every exit code', () => {
  for (const code of Object.values(exitCodes)) expect(page).toMatch(new RegExp(`^\\| ${code} \\|`, 'm'))
})
