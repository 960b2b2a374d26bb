import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import {
  dataFileName,
  type ExportFile,
  type ExportIncident,
  exportRecord,
  type ExportRulings,
  type Preset,
  type Profile,
} from '../export/index.ts'
import { applyDecisions } from '../review/apply-decisions.ts'
import { incidentMaterial } from '../store/incident-material.ts'
import type { Store } from '../store/open.ts'
import { version } from './main.ts'
import { withStore } from './project-folder.ts'
import { counted, type Terminal, type Wishes } from './terminal.ts'

export interface ExportWishes extends Wishes {
  readonly profile?: Profile
  readonly output?: string
  /** Hours; without them the profile's. */
  readonly embargo?: number
}

/** `onrecord export PRESET`: the data to a file, a folder or stdout, with a manifest and what was left out beside it. */
export function exportPreset(preset: Preset, wishes: ExportWishes, terminal: Terminal): Promise<number> {
  const profile = wishes.profile ?? 'public'
  return withStore(wishes, (store) => {
    const made = exportRecord({
      preset,
      profile,
      incidents: exportIncidents(store),
      rulings: rulingsOf(store),
      notIncidents: notIncidents(store),
      now: new Date().toISOString(),
      version: version(),
      ...(wishes.embargo === undefined ? {} : { embargoHours: wishes.embargo }),
    })
    const data = made.files[0] as ExportFile
    const exitCode = made.gated > 0 ? exitCodes.gateFailed : exitCodes.ok
    if (made.gated > 0) {
      const held = `${counted(made.gated, 'incident')} held back: a private name would have been shown. The rest is written.`
      process.stderr.write(`${held}\n  excluded.csv names them; please report this. For your own use: --profile internal.\n`)
    }
    if (made.embargoed > 0) {
      const [are, show] = made.embargoed === 1 ? ['is', 'it shows'] : ['are', 'they show']
      terminal.say(
        `${counted(made.embargoed, 'incident')} ${are} under the embargo of ${made.embargoHours} hours: ${show} where people may be now. excluded.csv says until when; --embargo 0 leaves none out.`,
      )
    }
    if (made.generalised > 0) {
      terminal.say(
        `${counted(made.generalised, 'description')} of fewer than five people generalised to number, sex, and child or adult; figures, days and places stay.`,
      )
    }
    if (wishes.output === undefined) {
      process.stdout.write(data.text)
      terminal.say(
        `${counted(made.rows, 'row')} (${profile}), ${made.excluded} left out. To keep the manifest and the reasons too:  onrecord export ${preset} -o FOLDER`,
      )
      return exitCode
    }
    const written = write(made.files, preset, resolve(wishes.output))
    if (terminal.json)
      terminal.object({ schema: 'onrecord.cli/1', preset, profile, rows: made.rows, excluded: made.excluded, embargoed: made.embargoed, generalised: made.generalised, files: written })
    else {
      for (const path of written) terminal.data(path)
      const why =
        profile === 'public' ? 'Names of private persons are withheld.' : `Profile ${profile}: keep these files to yourself.`
      terminal.say(`${counted(made.rows, 'row')}, ${made.excluded} left out (excluded.csv says why). ${why}`)
    }
    return exitCode
  })
}

/** Every incident with all that an export may say of it, one at a time. */
export function* exportIncidents(store: Store): Generator<ExportIncident> {
  for (const id of store.incidentIds()) {
    const material = incidentMaterial(store, id)
    if (material) yield material
  }
}

/** What reviewers ruled, as far as exports follow it. */
export function rulingsOf(store: Store): ExportRulings {
  const { withdrawn, rejected } = applyDecisions(store.decisions())
  return { withdrawn, rejected, reviewed: new Set() }
}

function* notIncidents(store: Store): Generator<{ id: string; reason: string }> {
  for (const { id, modality } of store.reportsWithoutIncident())
    yield { id, reason: `told as ${modality}, not as an incident that happened` }
}

function write(files: readonly ExportFile[], preset: Preset, output: string): string[] {
  const isFolder = existsSync(output) ? statSync(output).isDirectory() : extname(output) === ''
  const folder = isFolder ? output : dirname(output)
  // Beside a file of the user's naming, the other two carry its name, so that two exports do not overwrite each other.
  const stem = isFolder ? '' : `${basename(output, extname(output))}.`
  const nameOf = (file: ExportFile) =>
    file.name === dataFileName(preset) ? (isFolder ? file.name : basename(output)) : `${stem}${file.name}`
  try {
    mkdirSync(folder, { recursive: true })
    return files.map((file) => {
      const path = join(folder, nameOf(file))
      writeFileSync(path, file.text)
      return path
    })
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC'
    throw new OnrecordProblem(
      full ? 'disk_full' : 'no_rights',
      `The export could not be written to ${output}: ${error instanceof Error ? error.message : String(error)}. The record is not changed.`,
      full ? 'Free some space, then run the same command again.' : 'Name another place with -o.',
    )
  }
}
