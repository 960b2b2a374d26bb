import { counted, duration, type Terminal } from './terminal.ts'

/** What has been done so far. */
export interface Done {
  readonly files: number
  readonly of: number
  readonly incidents: number
  readonly failed: number
}

/**
 * Honest progress on stderr: one line that redraws for people, one plain line every ten per cent elsewhere.
 * 100 % is shown only when everything is done, the linking too. Time left is told after ten seconds.
 */
export function progressOn(terminal: Terminal): { show(done: Done): void; end(): void } {
  const started = performance.now()
  let shownAt = 0
  let tenth = 0
  return {
    show(done) {
      if (terminal.quiet || terminal.json || done.of === 0) return
      if (terminal.isWatched) {
        const now = performance.now()
        if (now - shownAt < 100) return
        shownAt = now
        process.stderr.write(`\r\x1b[K${lineOf(done, now - started)}`)
        return
      }
      const reached = Math.floor((10 * done.files) / done.of)
      if (reached <= tenth || reached >= 10) return
      tenth = reached
      process.stderr.write(
        `${reached * 10}%  ${done.files}/${done.of} files, ${linked(done.incidents)}, ${done.failed} unreadable\n`,
      )
    },
    end() {
      if (terminal.isWatched && shownAt > 0) process.stderr.write('\r\x1b[K')
    },
  }
}

function lineOf({ files, of, incidents, failed }: Done, ms: number): string {
  const share = files / of
  const bar = '#'.repeat(Math.floor(share * 20)).padEnd(20, '-')
  const rate = files / (ms / 1000)
  const left = ms > 10_000 && rate > 0 ? `about ${duration(((of - files) / rate) * 1000)} left` : ''
  const percent = Math.min(99, Math.floor(share * 100))
  return `[${bar}] ${files}/${of}  ${percent}%   ${rate.toFixed(1)}/s   ${left}   ${linked(incidents)}   ${failed} unreadable`
}

/** Reports are linked in batches: before the first, 'no incidents' would be untrue. */
function linked(incidents: number): string {
  return incidents === 0 ? 'none linked yet' : counted(incidents, 'incident')
}
