import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import { startServer } from '../server/start.ts'
import { openStore, type Store } from '../store/open.ts'
import { projectFolder, tellReadOnly } from './project-folder.ts'
import type { Terminal, Wishes } from './terminal.ts'

export interface OpenWishes extends Wishes {
  readonly port?: number
  readonly browser?: boolean
}

/** The port that is tried first; any free one is taken when it is in use. */
export const usualPort = 4870

/** `onrecord open`: serves the record on 127.0.0.1 until Ctrl-C. */
export async function open(wishes: OpenWishes, terminal: Terminal): Promise<number> {
  const store = await openStore(projectFolder(wishes))
  tellReadOnly(store, terminal)
  try {
    await serve(store, wishes, terminal)
  } finally {
    store.close()
  }
  return exitCodes.ok
}

/** Serves until Ctrl-C or SIGTERM. */
export async function serve(store: Store, wishes: OpenWishes, terminal: Terminal): Promise<void> {
  if (!existsSync(fileURLToPath(new URL('../../web/dist/index.html', import.meta.url)))) await buildPage(terminal)
  const wanted = wishes.port ?? usualPort
  const server = await startServer({ store, port: wanted })
  if (server.port !== wanted) terminal.say(`Port ${wanted} is in use by another program; this one is free:`)
  if (terminal.json) terminal.object({ schema: 'onrecord.cli/1', url: server.url, record: store.path })
  else terminal.data(server.url)
  terminal.say(`Serving ${store.name} to this computer only. Stop with Ctrl-C.`)
  if (wishes.browser !== false && terminal.mayAsk) showInBrowser(server.url)
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await server.close()
}

/** In a checkout the page is built when it is first wanted; an installed package brings it built. */
export async function buildPage(terminal: Terminal): Promise<void> {
  const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url))
  const config = fileURLToPath(new URL('../../web/vite.config.ts', import.meta.url))
  if (!existsSync(vite) || !existsSync(config)) {
    throw new OnrecordProblem(
      'part_missing',
      'The page is not in this installation. The record itself is fine.',
      'Install Onrecord again, or run "npm ci" in its folder. The terminal works without it: onrecord list incidents.',
    )
  }
  terminal.say('Building the page (once, some seconds) ...')
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (code === 0) resolve()
      else
        reject(
          new OnrecordProblem(
            'part_missing',
            'The page could not be built; what went wrong stands above.',
            'Run "npm ci" again, then "onrecord open".',
          ),
        )
    })
  })
}

function showInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url]
  const child = spawn(command as string, args, { stdio: 'ignore', detached: true })
  // Without a browser the address on the screen does.
  child.on('error', () => {})
  child.unref()
}
