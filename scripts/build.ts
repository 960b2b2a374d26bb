import { spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Builds what is published into dist/, laid out as the repository is, so that every path within the code holds:
 * the compiled sources, their data, the page, the demo. A checkout never runs from here.
 */
rmSync('dist', { recursive: true, force: true })
run('tsc', '-p', 'tsconfig.build.json')
run('vite', 'build', '-c', 'web/vite.config.ts', '--logLevel', 'error')
const beside = [
  'src/text/weights/*',
  'src/gazetteer/data/*',
  'demo/documents/*',
  'demo/README.md',
  'web/dist/**/*.*',
  'package.json',
]
for (const path of beside.flatMap((pattern) => globSync(pattern))) {
  const target = join('dist', path)
  mkdirSync(dirname(target), { recursive: true })
  cpSync(path, target)
}
console.log('Built dist/.')

function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(join('node_modules', '.bin', command), args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
