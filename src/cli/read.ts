import { readFileSync } from 'node:fs'
import { actLabels } from '../record/act.ts'
import { type Claim, isCount } from '../record/claim.ts'
import { partWords } from '../linking/accounts.ts'
import { speakerOf } from '../record/attribution.ts'
import { exitCodes, OnrecordProblem } from '../errors.ts'
import { documentJson } from '../export/document-json.ts'
import { openGazetteer } from '../gazetteer/open.ts'
import { takeIn } from '../intake/take-in.ts'
import { read as readDocument } from '../pipeline.ts'
import { openTextModels } from '../text/models.ts'
import { arrivalsOf, isThere } from './incoming-files.ts'
import { masking, privateNames } from '../privacy/masking.ts'
import { propertyLabel } from '../server/labels.ts'
import { nameMode, type NameWishes, tellMasked } from './private-names.ts'
import { counted, type Terminal } from './terminal.ts'

export interface ReadWishes extends NameWishes {
  readonly text?: boolean
  readonly published?: string
  readonly publisher?: string
}

/**
 * `onrecord read FILE`: one document, no record; private names masked. `--json` prints what was read, `--text` the text that
 * offsets point into: both hold the document's own words, names and all.
 */
export async function read(path: string, wishes: ReadWishes, terminal: Terminal): Promise<number> {
  const extra = { publishedAt: wishes.published, publisher: wishes.publisher }
  if (path !== '-' && !isThere(path))
    throw new OnrecordProblem('usage', `${path}: no such file.`, 'Check the name; put names with spaces in quotation marks.')
  const arrival =
    path === '-'
      ? { source: extra, bytes: readFileSync(0) }
      : [...arrivalsOf({ paths: [path], problems: [], passedOver: new Map() }, extra)][0]
  if (!arrival || 'problem' in arrival) return fail(arrival?.problem.message ?? `${path}: nothing to read.`)
  const taken = takeIn(arrival.bytes, arrival.source, new Date().toISOString())
  if (!taken.ok) return fail(taken.problem.message)
  const { document } = taken
  if (wishes.text) {
    process.stdout.write(document.text)
    return exitCodes.ok
  }
  const { reading, trouble } = readDocument(document, { models: openTextModels(), gazetteer: openGazetteer() })
  if (reading === null) throw new Error(trouble ?? 'the reader stopped')
  if (terminal.json) {
    terminal.object(documentJson(document, reading))
    return exitCodes.ok
  }
  const names = masking(privateNames([document], [reading]), nameMode(wishes))
  const { hide } = names
  terminal.data(terminal.bold(hide(document.title ?? path)))
  terminal.data(
    `${document.publisher?.name ?? 'publisher not stated'} · ${document.publishedAt ?? 'no date'} · ${document.language} · ${counted(reading.reports.length, 'report')}`,
  )
  for (const [i, report] of reading.reports.entries()) {
    const place = report.places
      .map((one) => one.name ?? one.words)
      .slice(0, 4)
      .join(', ')
    terminal.data(
      `\n${i + 1}. ${actLabels[report.type]} · ${report.time?.edtf ?? 'date not stated'} · ${place || 'place not stated'}${report.modality === 'asserted' ? '' : ` · ${report.modality}`}`,
    )
    for (const claim of report.claims) {
      if (claim.property === 'act' || claim.property === 'time' || claim.property === 'place') continue
      terminal.data(
        `   ${rowName(claim)}: "${hide(claim.words.replace(/\s+/g, ' '))}"  ${terminal.dim(`says ${hide(speakerOf(claim.attribution).label)}`)}`,
      )
    }
  }
  for (const note of [...document.notes, ...reading.notes]) terminal.say(`Note: ${hide(note.text)}`)
  tellMasked(names, wishes, terminal)
  terminal.say('\nThe same for programs: --json. The text that offsets point into: --text. To keep it: onrecord add.')
  return exitCodes.ok

  function fail(message: string): number {
    process.stderr.write(`${message}\n`)
    return exitCodes.someFailed
  }
}

/** "killed", "killed, denied" where the words deny it, "killed, of them" for a part, "killed (hedged)". */
function rowName(claim: Claim): string {
  const denied = claim.polarity === 'denies' && claim.property !== 'denial' ? ', denied' : ''
  const part = isCount(claim) ? (claim.value.part === 'update' ? ', new figure' : partWords[claim.value.part]) : ''
  return `${propertyLabel(claim.property)}${part}${denied}${claim.modality === 'asserted' ? '' : ` (${claim.modality})`}`
}
