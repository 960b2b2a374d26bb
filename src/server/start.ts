import { existsSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app.ts'
import type { RecordReader } from './record-reader.ts'

export interface StartOptions {
  readonly reader: RecordReader
  /** Wanted port; another free one is taken when it is in use. Without it: any free port. */
  readonly port?: number
  /** Folder of the built page; by default the one shipped with the package. */
  readonly web?: string
}

export interface RunningServer {
  /** The address to open, e.g. http://127.0.0.1:4870/ */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/** Raised when the page was never built: a checkout, not an installed package. */
export class PageNotBuilt extends Error {
  readonly next = 'Run “npm run build:web” in the folder of Onrecord, then try again.'
}

/** Serves a project on 127.0.0.1 only. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const web = options.web ?? fileURLToPath(new URL('../../web/dist', import.meta.url))
  if (!existsSync(`${web}/index.html`)) throw new PageNotBuilt('The page of Onrecord is not built.')
  const app = await buildApp(options.reader, { web, version: packageVersion() })
  try {
    await app.listen({ host: '127.0.0.1', port: options.port ?? 0 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    await app.listen({ host: '127.0.0.1', port: 0 })
  }
  const { port } = app.server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, port, close: () => app.close() }
}

function packageVersion(): string {
  const path = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}
