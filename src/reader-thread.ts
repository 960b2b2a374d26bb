import { parentPort, workerData } from 'node:worker_threads'
import { openGazetteer } from './gazetteer/open.ts'
import { read, takeInAndRead } from './pipeline.ts'
import type { ReaderAnswer, ReaderTask } from './reader-pool.ts'
import { openTextModels } from './text/models.ts'

/** One reader thread: opens the models once, then answers one task after another. */
const tools = { models: openTextModels(), gazetteer: openGazetteer(workerData as Uint8Array) }

parentPort?.on('message', (task: ReaderTask) => {
  const answer: ReaderAnswer =
    task.kind === 'take in and read'
      ? { kind: task.kind, outcome: takeInAndRead(task.bytes, task.source, tools, task.now) }
      : { kind: task.kind, outcome: read(task.document, tools) }
  parentPort?.postMessage(answer)
})
