import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { readGazetteerBytes } from './gazetteer/open.ts'
import type { Source } from './intake/take-in.ts'
import type { Outcome, Readers } from './pipeline.ts'
import type { Document } from './record/document.ts'

/** What is asked of a reader thread. */
export type ReaderTask =
  | { readonly kind: 'take in and read'; readonly bytes: Uint8Array; readonly source: Source; readonly now: string }
  | { readonly kind: 'read'; readonly document: Document }

export type ReaderAnswer =
  | { readonly kind: 'take in and read'; readonly outcome: Outcome }
  | { readonly kind: 'read'; readonly outcome: Awaited<ReturnType<Readers['read']>> }

export interface ReaderPool extends Readers {
  readonly threads: number
  close(): Promise<void>
}

/** A document that keeps a thread longer than this is given up: no real one takes a hundredth of it. */
const longestMs = 120_000

/** A small nursery: each thread stays some 100 MB smaller and reads as fast (measured by `bench/`). */
const resourceLimits = { maxYoungGenerationSizeMb: 24 }

interface Job {
  readonly task: ReaderTask
  readonly resolve: (answer: ReaderAnswer) => void
}

interface Thread {
  worker: Worker
  job: Job | null
  timer: NodeJS.Timeout | null
}

/**
 * Reader threads, one a core by default; each opens the models when its first task comes.
 * The gazetteer's bytes lie in memory once, shared by all.
 */
export function openReaderPool(threads: number = availableParallelism()): ReaderPool {
  const gazetteer = readGazetteerBytes()
  // The same file runs from sources and from a built package.
  const script = new URL(`./reader-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
  const waiting: Job[] = []
  const all: Thread[] = []
  let closed = false

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(script, { workerData: gazetteer, resourceLimits }), job: null, timer: null }
    attach(thread)
    all.push(thread)
    return thread
  }
  const attach = (thread: Thread) => {
    const { worker } = thread
    worker.on('message', (answer: ReaderAnswer) => finish(thread, answer))
    worker.on('error', (error: Error) => fail(thread, error.message))
  }
  const finish = (thread: Thread, answer: ReaderAnswer) => {
    if (thread.timer) clearTimeout(thread.timer)
    const { job } = thread
    thread.job = null
    job?.resolve(answer)
    next(thread)
  }
  /** A thread that died or hangs is replaced; its document is told as a trouble, and the others go on. */
  const fail = (thread: Thread, why: string) => {
    if (closed) return
    const { worker, job } = thread
    worker.removeAllListeners()
    void worker.terminate()
    if (!job) {
      all.splice(all.indexOf(thread), 1)
      return
    }
    thread.worker = new Worker(script, { workerData: gazetteer, resourceLimits })
    attach(thread)
    finish(thread, troubleOf(job.task, why))
  }
  const next = (thread: Thread) => {
    const job = waiting.shift()
    if (!job || closed) return
    thread.job = job
    thread.timer = setTimeout(() => fail(thread, `it took longer than ${longestMs / 1000} seconds`), longestMs)
    thread.worker.postMessage(job.task)
  }
  const ask = (task: ReaderTask): Promise<ReaderAnswer> =>
    new Promise((resolve) => {
      waiting.push({ task, resolve })
      const free = all.find((thread) => thread.job === null) ?? (all.length < threads ? start() : null)
      if (free) next(free)
    })

  return {
    threads,
    places: threads * 2,
    async takeInAndRead(bytes, source, now) {
      const answer = await ask({ kind: 'take in and read', bytes, source, now })
      return answer.outcome as Outcome
    },
    async read(document) {
      const answer = await ask({ kind: 'read', document })
      return answer.outcome as Awaited<ReturnType<Readers['read']>>
    },
    async close() {
      closed = true
      for (const thread of all) if (thread.timer) clearTimeout(thread.timer)
      await Promise.all(all.map((thread) => thread.worker.terminate()))
    },
  }
}

function troubleOf(task: ReaderTask, why: string): ReaderAnswer {
  if (task.kind === 'read') return { kind: 'read', outcome: { reading: null, trouble: why } }
  const name = task.source.path ?? task.source.url ?? 'The input'
  return {
    kind: 'take in and read',
    outcome: {
      ok: false,
      kind: 'reader_stopped',
      message: `${name}: the reader stopped on this file (${why}). Nothing of it was kept. Other files are done; please report this.`,
    },
  }
}
