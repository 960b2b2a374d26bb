import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exitCodes } from '../errors.ts'
import { folderOf, run } from './invented-files.test-data.ts'
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

test('README.md quotes what the demo record says', { timeout: 120_000 }, async () => {
  const [, command, said] = /^\$ npx onrecord (why \S+) --project demo-record\n([\s\S]*?)\n```/m.exec(readFileSync('README.md', 'utf8')) as unknown as [string, string, string]
  const project = join(folderOf({}), 'record')
  await run('demo', '--project', project)
  const quoted = said.split('\n')
  const lines = (await run(...command.split(' '), '--project', project)).out.trimEnd().split('\n')
  const cut = (line: string, i: number) => (quoted[i]?.endsWith('...') ? `${line.slice(0, quoted[i].length - 3)}...` : line)
  expect(lines.map(cut)).toEqual(quoted)
})
