import { styleText } from 'node:util'

/** What the user asked of the output, on any verb. */
export interface Wishes {
  readonly json?: boolean
  readonly plain?: boolean
  readonly quiet?: boolean
  readonly color?: boolean
  readonly input?: boolean
  readonly project?: string
}

/** Where words go: data to stdout, messages to stderr, so that a pipe carries data alone. */
export interface Terminal {
  readonly json: boolean
  /** Tab-separated, no colours, nothing cut: for scripts that do not speak JSON. */
  readonly plain: boolean
  readonly quiet: boolean
  /** A person is watching stderr. */
  readonly isWatched: boolean
  /** The program may ask or stay open. */
  readonly mayAsk: boolean
  readonly width: number
  data(text: string): void
  object(value: unknown): void
  say(text: string): void
  bold(text: string): string
  dim(text: string): string
}

/** A terminal over the process's streams. NO_COLOR and a pipe turn colours off. */
export function terminalFor(wishes: Wishes): Terminal {
  const colours = wishes.color !== false && !process.env['NO_COLOR'] && wishes.plain !== true && process.stdout.isTTY === true
  const style = (format: 'bold' | 'dim') => (text: string) =>
    colours ? styleText(format, text, { validateStream: false }) : text
  return {
    json: wishes.json === true,
    plain: wishes.plain === true,
    quiet: wishes.quiet === true,
    isWatched: process.stderr.isTTY === true,
    mayAsk: wishes.input !== false && process.stdin.isTTY === true && process.stdout.isTTY === true,
    width: process.stdout.isTTY ? Math.max(60, process.stdout.columns) : 160,
    data: (text) => void process.stdout.write(`${text}\n`),
    object: (value) => void process.stdout.write(`${JSON.stringify(value, null, 1)}\n`),
    say: (text) => {
      if (wishes.quiet !== true) process.stderr.write(`${text}\n`)
    },
    bold: style('bold'),
    dim: style('dim'),
  }
}

/** "1 document", "12 documents". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "8 s", "2 min 8 s", "1 h 4 min". */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
