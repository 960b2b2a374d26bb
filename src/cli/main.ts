import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, Option } from 'commander'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import { terminalFor, type Terminal, type Wishes } from './terminal.ts'

/** Export presets, as the command line names them. */
export const presets = ['incidents', 'claims', 'geojson'] as const
export const profiles = ['public', 'partner', 'internal'] as const
export const listable = ['incidents', 'claims', 'documents', 'sources'] as const

/** Runs one command line and sets the exit code. Each verb is loaded only when it is asked for. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe went away ("| head"): nothing is wrong.
    if (error.code === 'EPIPE') process.exit(exitCodes.ok)
    throw error
  })
  if (args[0] === 'complete') {
    const { answerCompletion } = await import('./completion.ts')
    return answerCompletion(args.slice(args[1] === '--' ? 2 : 1))
  }
  try {
    await programFor(namesVerb(args)).parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = tell(error, args)
  }
}

/** The whole command line: verbs, their options and help. `docs/cli.md` tells each; a test compares. */
export function programFor(withVerb = true): Command {
  const program = new Command('onrecord')
    .description('Turns reports of violence, repression and protest into an attributed incident record. Local, offline.')
    .version(version(), '-V, --version', 'print the version')
    .addOption(new Option('--project <dir>', 'folder of the record (default: the nearest one that holds a record)'))
    .addOption(new Option('--json', 'print data as JSON'))
    .addOption(new Option('--plain', 'print tab-separated lines, nothing cut'))
    .addOption(new Option('--quiet', 'print data only, no messages'))
    .addOption(new Option('--no-color', 'print without colours (NO_COLOR does the same)'))
    .addOption(new Option('--no-input', 'never ask, never stay open'))
    .helpCommand('help [verb]', 'tell about a verb')
    .showSuggestionAfterError(true)
    .exitOverride()
  // Without a verb: where you are. With one that does not exist, commander names the nearest instead.
  if (!withVerb) program.action(verb(async (wishes, terminal) => (await import('./where.ts')).where(wishes, terminal)))

  program
    .command('add')
    .description('take files in, read them and link what they report')
    .argument('<paths...>', 'files, folders, patterns; - for standard input')
    .addOption(
      new Option('--published <date>', 'publication date of these documents (YYYY-MM-DD), before what they say').argParser(
        publicationDate,
      ),
    )
    .addOption(new Option('--publisher <name>', 'publisher of these documents, before what they say'))
    .addOption(new Option('--threads <number>', 'reader threads (default: one a core)').argParser(wholeNumber))
    .action(verb(async (wishes, terminal, paths) => (await import('./add.ts')).add(paths as string[], wishes, terminal)))
  program
    .command('read')
    .description('read one document and print what it reports; nothing is kept')
    .argument('<file>', 'a file; - for standard input')
    .addOption(new Option('--text', 'print the canonical text that offsets point into'))
    .addOption(namesOption())
    .addOption(new Option('--published <date>', 'publication date of the document (YYYY-MM-DD)').argParser(publicationDate))
    .addOption(new Option('--publisher <name>', 'publisher of the document'))
    .action(verb(async (wishes, terminal, file) => (await import('./read.ts')).read(file as string, wishes, terminal)))
  program
    .command('status')
    .description('tell what is in the record and what waits')
    .action(verb(async (wishes, terminal) => (await import('./where.ts')).status(wishes, terminal)))
  program
    .command('list')
    .description('list what the record holds')
    .addArgument(new Argument('<what>', 'what to list').choices(listable))
    .addOption(new Option('--failed', 'files that could not be read, with the reason (documents)'))
    .addOption(new Option('--search <words>', 'only those that hold the words'))
    .addOption(new Option('--limit <number>', 'at most this many lines').argParser(wholeNumber))
    .action(
      verb(async (wishes, terminal, what) =>
        (await import('./list.ts')).list(what as (typeof listable)[number], wishes, terminal),
      ),
    )
  program
    .command('show')
    .description('show an incident (INC-0042) or a document')
    .argument('<id>', 'code of an incident, or the first characters of an id')
    .addOption(new Option('--links', 'tell why its reports were joined, and what it is tied to'))
    .addOption(namesOption())
    .action(verb(async (wishes, terminal, id) => (await import('./show.ts')).show(id as string, wishes, terminal)))
  program
    .command('why')
    .description('tell who says a value, in which words: why INC-0042.killed')
    .argument('<field>', 'INC-0042.killed, INC-0042.time, INC-0042.place ...')
    .addOption(namesOption())
    .action(verb(async (wishes, terminal, field) => (await import('./why.ts')).why(field as string, wishes, terminal)))
  program
    .command('export')
    .description('write the record for other tools; names of private persons are withheld')
    .addArgument(new Argument('<preset>', 'what to write').choices(presets))
    .addOption(new Option('--profile <profile>', 'who it is for').choices(profiles).default('public'))
    .addOption(
      new Option('--embargo <hours>', 'hours for which incidents that show where people are now stay out (default: public 72, others 0)').argParser(hours),
    )
    .addOption(new Option('-o, --output <path>', 'file or folder to write to (default: standard output for one file)'))
    .action(
      verb(async (wishes, terminal, preset) =>
        (await import('./export.ts')).exportPreset(preset as (typeof presets)[number], wishes, terminal),
      ),
    )
  program
    .command('open')
    .description('serve the record to a browser on this computer only')
    .addOption(new Option('--port <number>', 'port on 127.0.0.1').argParser(portNumber))
    .addOption(new Option('--no-browser', 'print the address only'))
    .action(verb(async (wishes, terminal) => (await import('./open.ts')).open(wishes, terminal)))
  program
    .command('undo')
    .description('take back the last decision')
    .action(verb(async (wishes, terminal) => (await import('./undo.ts')).undo(wishes, terminal)))
  program
    .command('demo')
    .description('read the invented documents that come with Onrecord')
    .addOption(new Option('--no-serve', 'end after the summary'))
    .action(verb(async (wishes, terminal) => (await import('./demo.ts')).demo(wishes, terminal)))
  program
    .command('doctor')
    .description('check that every part is there and works')
    .action(verb(async (wishes, terminal) => (await import('./doctor.ts')).doctor(wishes, terminal)))
  program
    .command('completion')
    .description('print the completion script of a shell')
    .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(verb(async (_, __, shell) => (await import('./completion.ts')).completion(shell as string)))
  for (const command of program.commands)
    command.exitOverride().showSuggestionAfterError(true).showHelpAfterError(`  Look it up: onrecord help ${command.name()}`)
  return program
}

function namesOption(): Option {
  return new Option('--names', 'show names of private persons; the log keeps that they were shown')
}

/** True when the line has a word that is no option and no option's value. */
function namesVerb(args: readonly string[]): boolean {
  return args.some((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--project')
}

type Verb = (wishes: Wishes & Record<string, never>, terminal: Terminal, argument: unknown) => Promise<number>

/** Joins what commander hands over with our own two: what the user wishes, and where words go. */
function verb(run: Verb): (...handed: unknown[]) => Promise<void> {
  return async (...handed) => {
    const command = handed.at(-1) as Command
    const wishes = command.optsWithGlobals<Wishes & Record<string, never>>()
    process.exitCode = await run(wishes, terminalFor(wishes), handed[0])
  }
}

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new OnrecordProblem('usage', `"${text}" is no whole number above 0.`, 'Give a number, for example 4.')
  return number
}

function hours(text: string): number {
  const number = Number(text)
  if (text.trim() === '' || !Number.isInteger(number) || number < 0)
    throw new OnrecordProblem('usage', `"${text}" is no number of hours.`, 'Give a whole number, for example 72; 0 for no embargo.')
  return number
}

function portNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1 || number > 65_535)
    throw new OnrecordProblem('usage', `"${text}" is no port.`, 'Give a number from 1024 to 65535, for example 4870.')
  return number
}

/** A day, a month or a year that exists. */
function publicationDate(text: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  const whole = parts ? `${parts[1]}-${parts[2] ?? '01'}-${parts[3] ?? '01'}` : ''
  const time = Date.parse(`${whole}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole) {
    throw new OnrecordProblem('usage', `"${text}" is no date.`, 'Write YYYY-MM-DD, YYYY-MM or YYYY, for example 2020-07-28.')
  }
  return text
}

/** Says what went wrong in words and gives the exit code. */
function tell(error: unknown, args: readonly string[]): number {
  if (error instanceof CommanderError) {
    // commander has printed its message already; help and version are no errors.
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  }
  if (error instanceof OnrecordProblem) {
    if (args.includes('--json'))
      process.stdout.write(`${JSON.stringify({ error: { kind: error.kind, message: error.message, next: error.next } })}\n`)
    process.stderr.write(`${error.message}\n  ${error.next}\n`)
    return error.exitCode
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(
    `Something unexpected went wrong. What was reported as read is kept.\n  Please report this with what follows, after taking private words out of it:\n${stack}\n`,
  )
  return exitCodes.unexpected
}

/** The package's version; a built package is laid out as the repository is. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}
