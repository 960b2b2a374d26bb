import { buildApp } from './app.ts'
import type { RecordReader } from './record-reader.ts'

/** The OpenAPI 3.1 document of the interface, as docs/openapi.json holds it. No project is opened for it. */
export async function openapiText(): Promise<string> {
  // Routes only name the reader; none of them runs here.
  const app = await buildApp({ once: () => undefined } as unknown as RecordReader, {
    web: null,
    version: 'as shipped',
    log: false,
  })
  await app.ready()
  const text = `${JSON.stringify(app.swagger(), null, 2)}\n`
  await app.close()
  return text
}
