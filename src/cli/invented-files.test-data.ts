import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { main } from './main.ts'

/** Invented reports of one incident, as files: an outlet's own count beside a quoted minimum, a copy, and another day's arrests. */
export const inventedReports: Readonly<Record<string, string>> = {
  'valley echo.txt': `Courthouse shooting in Karaj leaves 11 dead

Valley Echo, 4 May 2012

KARAJ, Iran, May 4, 2012 - Gunmen opened fire outside the courthouse in Karaj on May 3, 2012 🙂 and 11 people were killed.

"At least nine people were killed," the Rights Centre said in a statement. "I saw four men with rifles," said Mira Dallo, 24, a teacher who lives nearby. Police arrested Karim Dallo in Karaj on May 4, 2012. Her family gave the number +98 912 555 0147.
`,
  'گزارش lantern.txt': `Shooting outside Karaj courthouse

Evening Lantern, 5 May 2012

KARAJ, Iran, May 4, 2012 - Gunmen opened fire outside the courthouse in Karaj on May 3, 2012 🙂 and 11 people were killed.

"At least nine people were killed," the Rights Centre said in a statement. "I saw four men with rifles," said Mira Dallo, 24, a teacher who lives nearby. Police arrested Karim Dallo in Karaj on May 4, 2012. Her family gave the number +98 912 555 0147.
`,
  'courier.txt': `Teachers held in Tabriz

Northern Courier, 12 June 2012

TABRIZ, Iran, June 12, 2012 - Police arrested 14 teachers in Tabriz on June 11, 2012, Governor Ana Reik said.
`,
}

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with the given files, its name with spaces and Persian letters; it is gone when the tests of the file have run. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord پوشه '))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** Runs a command line in this process and gives what it printed and its exit code. */
export async function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' }
  const { stdout, stderr } = process
  const [write, writeError, exitCode] = [stdout.write, stderr.write, process.exitCode]
  stdout.write = ((text: string | Uint8Array) => {
    said.out += String(text)
    return true
  }) as typeof stdout.write
  stderr.write = ((text: string | Uint8Array) => {
    said.err += String(text)
    return true
  }) as typeof stderr.write
  try {
    process.exitCode = 0
    await main(args)
    return { ...said, code: Number(process.exitCode) }
  } finally {
    stdout.write = write
    stderr.write = writeError
    process.exitCode = exitCode
  }
}

/** Adds the given files to a new record; gives a way to run a command line on it. */
export async function recordOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<typeof run> {
  const project = join(folderOf({}), 'record')
  await run('add', folderOf(files), '--project', project, '--threads', '1')
  return (...args) => run(...args, '--project', project)
}
