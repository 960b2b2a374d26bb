import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import tab from '@bomb.sh/tab'
import { exitCodes } from '../errors.ts'
import { recordPathOf } from '../store/open.ts'
import { openForReading } from '../store/sqlite.ts'
import { listable, presets, profiles, programFor } from './main.ts'
import { projectFolder } from './project-folder.ts'

/** `onrecord completion SHELL`: prints the script; the shell then asks `onrecord complete -- WORDS` while one types. */
export async function completion(shell: string): Promise<number> {
  tab.setup('onrecord', 'onrecord', shell)
  return exitCodes.ok
}

type Offer = (value: string, description: string) => void

/** Prints what may come next: verbs, options, presets, and the codes of the record at hand. */
export function answerCompletion(words: readonly string[]): void {
  const program = programFor()
  const fixed: Readonly<Record<string, readonly string[]>> = {
    list: listable,
    export: presets,
    completion: ['bash', 'zsh', 'fish', 'powershell'],
  }
  for (const command of program.commands) {
    const entry = tab.command(command.name(), command.description())
    for (const option of [...command.options, ...program.options]) {
      const name = option.long?.slice(2)
      if (!name || name === 'version') continue
      if (name === 'profile') entry.option(name, option.description, (offer: Offer) => profiles.forEach((one) => offer(one, '')))
      else entry.option(name, option.description)
    }
    const argument = command.registeredArguments[0]
    if (!argument) continue
    entry.argument(
      argument.name(),
      (offer: Offer) => {
        for (const value of fixed[command.name()] ?? []) offer(value, '')
        if (command.name() === 'add' || command.name() === 'read')
          for (const path of pathsFrom(words.at(-1) ?? '')) offer(path, '')
        if (command.name() === 'show') for (const { code, label } of codes()) offer(code, label)
        if (command.name() === 'why')
          for (const { code, label } of codes())
            for (const field of ['killed', 'injured', 'detained', 'time', 'place']) offer(`${code}.${field}`, label)
      },
      argument.variadic,
    )
  }
  tab.parse([...words])
}

/** Files and folders that go on from what is typed; the shell is told not to look for them itself. */
function pathsFrom(typed: string): string[] {
  const folder = typed.endsWith('/') ? typed : dirname(typed)
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .map((entry) => `${typed.startsWith('./') ? './' : ''}${join(folder, entry.name)}${entry.isDirectory() ? '/' : ''}`)
    .sort()
}

/** Codes of the record at hand, read without opening it for writing; none when there is no record. */
function codes(): { code: string; label: string }[] {
  const path = recordPathOf(projectFolder({}))
  if (!existsSync(path)) return []
  const db = openForReading(path)
  try {
    return db
      .all('SELECT code, label FROM incidents ORDER BY code LIMIT 500')
      .map((row) => ({ code: String(row['code']), label: String(row['label']) }))
  } finally {
    db.close()
  }
}
