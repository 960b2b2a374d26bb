import { inventedDocument, inventedReading } from './invented.test-data.ts'
import { openStore } from './open.ts'

/** A writer for the test that kills it: puts documents one after another and prints each id once it is on disk. */
const store = await openStore(process.argv[2] as string, { create: true })
store.lockForWriting('onrecord add')
for (let n = 0; n < 100_000; n += 1) {
  const { document, bytes } = inventedDocument(
    `Report ${n} of ${process.pid}: two guards were injured in Karaj, the clinic said.`,
  )
  store.transaction(() => {
    store.putDocument(document, bytes)
    store.putReading(document, inventedReading(document))
  })
  process.stdout.write(`${document.id}\n`)
}
