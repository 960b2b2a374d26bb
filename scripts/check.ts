import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The parts of `npm run check`; all are run, so that one failure does not hide another. */
const parts: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['types', 'tsc', '--noEmit'],
  ['types of the page', 'tsc', '--noEmit', '-p', 'web'],
  ['types of its build', 'tsc', '--noEmit', '-p', 'web/tsconfig.build.json'],
  ['types of its browser tests', 'tsc', '--noEmit', '-p', 'test/end-to-end'],
  ['lint', 'oxlint', '--type-aware', '--quiet'],
  ['unused code', 'knip', '--no-progress'],
  ['rooms', 'node', 'scripts/check-rooms.ts'],
]

const results = parts.map(([name, command, ...args]) => {
  const path = join('node_modules', '.bin', command)
  console.log(`\n== ${name}`)
  const { status } = spawnSync(existsSync(path) ? path : command, args, { stdio: 'inherit' })
  return { name, ok: status === 0 }
})

console.log('')
for (const { name, ok } of results) console.log(`${ok ? 'ok     ' : 'FAILED '} ${name}`)
process.exitCode = results.every((one) => one.ok) ? 0 : 1
