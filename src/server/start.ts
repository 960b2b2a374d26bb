import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app.ts'
import { OnrecordProblem } from '../errors.ts'
import type { Store } from '../store/open.ts'
import { recordReader } from './record-reader.ts'

export interface StartOptions {
  /** The project's store, open; it stays open and is the caller's to close. */
  readonly store: Store
  /** Wanted port; another free one is taken when it is in use. Without it: any free port. */
  readonly port?: number
  /** Folder of the built page; by default the one shipped with the package. */
  readonly web?: string
  /** The clock, RFC 3339 UTC; by default the computer's. */
  readonly now?: () => string
}

export interface RunningServer {
  /** The address to open, e.g. http://127.0.0.1:4870/ */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves a project on 127.0.0.1 only.
 * @throws OnrecordProblem `part_missing` when the page was never built (a checkout, not an installed package)
 */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const web = options.web ?? fileURLToPath(new URL('../../web/dist', import.meta.url))
  if (!existsSync(`${web}/index.html`)) {
    throw new OnrecordProblem(
      'part_missing',
      'The page of Onrecord is not built.',
      'Run "npm run build:web" in the folder of Onrecord, then try again.',
    )
  }
  const app = await buildApp(recordReader(options.store, options.now), { web, version: packageVersion() })
  try {
    await app.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EACCES') {
      throw new OnrecordProblem(
        'usage',
        `Port ${options.port} may not be used by you on this computer.`,
        'Leave --port away, or give a number from 1024 to 65535.',
      )
    }
    if (code !== 'EADDRINUSE') throw error
    await app.listen({ host: '127.0.0.1', port: 0 })
  }
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, port, close: () => app.close() }
}

function packageVersion(): string {
  const path = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
