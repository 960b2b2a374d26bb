import { stringify } from 'csv-stringify/sync'
import { codebook } from '../record/codebook.ts'
import { sha256 } from '../record/id.ts'
import { fewestPersons } from '../privacy/few-persons.ts'
import { embargoOf, untilShown, usualEmbargo } from '../privacy/embargo.ts'
import { mostSensitive, type Profile } from '../privacy/profile.ts'
import type { Sensitivity } from '../record/document.ts'
import { firstNameHoweverWritten, firstNameIn } from '../privacy/withhold.ts'
import { claimColumns, claimLines, type ClaimLine } from './claims-csv.ts'
import type { Column } from './columns.ts'
import { type Excluded, type ExportIncident, type ExportRulings, isExcluded, isGeneralised, release, type Released } from './export-input.ts'
import { featureOf } from './geojson.ts'
import { incidentColumns } from './incidents-csv.ts'

export type { ExportIncident, ExportRulings } from './export-input.ts'
export type { Profile } from '../privacy/profile.ts'
export { documentJson } from './document-json.ts'

export type Preset = 'incidents' | 'claims' | 'geojson'

/** A finished file of an export. */
export interface ExportFile {
  readonly name: string
  readonly text: string
}

export interface ExportRequest {
  readonly preset: Preset
  readonly profile: Profile
  readonly incidents: Iterable<ExportIncident>
  readonly rulings: ExportRulings
  /** Reports that are no incident, with the reason; listed in `excluded.csv`. */
  readonly notIncidents?: Iterable<{ readonly id: string; readonly reason: string }>
  /** RFC 3339 UTC. */
  readonly now: string
  /** Hours for which incidents that show where people are now stay out; left away: what the profile has (public 72, others 0). */
  readonly embargoHours?: number
  /** Version of Onrecord. */
  readonly version: string
}

/** Stands in every export (`domain-model.md` 5.15). */
export const honesty =
  'Reported claims; not verified by Onrecord. Grades count origins, they do not judge truth. Figures are incomplete.'

/** How each figure was come by; no single number is ever picked here. */
const pickRule = 'range over independent origins: lowest minimum to highest maximum; no single value is picked'

/**
 * Renders a preset: the data, `excluded.csv` (what was left out and why) and `manifest.json`.
 * An incident in whose rows a private name is left after all is held back by the gate and listed; `gated` counts them.
 * Descriptions that fit fewer than five people are generalised in public; `generalised` counts the claims that held one.
 * One that shows where people are now is held back until its embargo ends; `embargoed` counts those.
 */
export function exportRecord(request: ExportRequest): {
  files: readonly ExportFile[]
  rows: number
  excluded: number
  gated: number
  embargoed: number
  embargoHours: number
  generalised: number
} {
  const { preset, profile, rulings, embargoHours = usualEmbargo[profile] } = request
  const excluded: Excluded[] = [...(request.notIncidents ?? [])].map(({ id, reason }) => ({
    kind: 'report',
    id,
    code: '',
    reason,
  }))
  const rows: string[] = []
  const levels = new Set<Sensitivity>()
  const guarded = new Set<string>()
  let count = 0
  let gated = 0
  let embargoed = 0
  let generalised = 0
  for (const incident of request.incidents) {
    const one = release(incident, profile, rulings)
    if (isExcluded(one)) {
      excluded.push(one)
      continue
    }
    const embargo = embargoOf(incident, embargoHours, request.now)
    if (embargo !== null) {
      embargoed += 1
      excluded.push({
        kind: 'incident',
        id: incident.incident.id,
        code: incident.incident.code,
        reason: `embargo of ${embargoHours} hours until ${untilShown(embargo.until)}: shows where ${embargo.shows} may be now`,
      })
      continue
    }
    const text = render(one, preset, rulings, excluded)
    // The gate: what the names table holds must not stand in what is about to leave.
    // A name that the gazetteer gives the place as well ("Washington") stands there as a place.
    const ofPlace = [one.place?.name, one.place?.admin1, one.place?.admin2].filter(Boolean).join(' | ')
    const names = one.names.private.filter((name) => firstNameIn(ofPlace, [name]) === null)
    const escaped = profile === 'internal' ? null : firstNameHoweverWritten(text.text, names)
    if (escaped !== null) {
      gated += 1
      excluded.push({
        kind: 'incident',
        id: incident.incident.id,
        code: incident.incident.code,
        reason: 'stopped by the gate: a private name would have been shown',
      })
      continue
    }
    for (const name of one.names.private) guarded.add(name)
    count += text.rows
    generalised += [...one.claims.values()].filter((claim) => isGeneralised(one, claim)).length
    levels.add(one.sensitivity)
    if (text.rows > 0) rows.push(text.text)
  }
  const files: ExportFile[] = [
    { name: dataFileName(preset), text: assembled(preset, rows, request) },
    { name: 'excluded.csv', text: excludedCsv(excluded) },
  ]
  const manifest = {
    made: request.now,
    madeWith: `onrecord ${request.version}`,
    preset,
    profile,
    sensitivity: mostSensitive(levels),
    honesty,
    pickRule,
    codebook: codebook.version,
    filters: embargoHours > 0 ? `embargo of ${embargoHours} hours on incidents that show where people are now` : 'none',
    rows: count,
    excluded: excluded.length,
    namesWithheld: guarded.size,
    descriptionsGeneralised: { fewerThan: fewestPersons, claims: generalised },
    places: 'GeoNames (CC BY 4.0). Country codes are catalogue keys, not a view on status.',
    files: files.map((file) => ({ name: file.name, sha256: sha256(file.text) })),
  }
  return {
    files: [...files, { name: 'manifest.json', text: `${JSON.stringify(manifest, null, 2)}\n` }],
    rows: count,
    excluded: excluded.length,
    gated,
    embargoed,
    embargoHours,
    generalised,
  }
}

/** The name of a preset's data file. */
export function dataFileName(preset: Preset): string {
  return preset === 'geojson' ? 'incidents.geojson' : `${preset}.csv`
}

function render(one: Released, preset: Preset, rulings: ExportRulings, excluded: Excluded[]): { text: string; rows: number } {
  if (preset === 'geojson') return { text: JSON.stringify(featureOf(one)), rows: 1 }
  if (preset === 'incidents') return { text: csv(incidentColumns, [one]), rows: 1 }
  const { lines, left } = claimLines(one, rulings.rejected)
  for (const { id, reason } of left) excluded.push({ kind: 'claim', id, code: one.source.incident.code, reason })
  return { text: csv<ClaimLine>(claimColumns, lines), rows: lines.length }
}

function assembled(preset: Preset, rows: readonly string[], request: ExportRequest): string {
  if (preset !== 'geojson') {
    const names = (preset === 'incidents' ? incidentColumns : claimColumns).map((column) => column.name)
    return stringify([names]) + rows.join('')
  }
  const head = JSON.stringify({ honesty, made: request.now, profile: request.profile, pickRule })
  // Members beyond RFC 7946's own are allowed ("foreign members").
  return `{"type":"FeatureCollection","onrecord":${head},"features":[\n${rows.join(',\n')}\n]}\n`
}

function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => safeCell(column.cell(row)))),
    { record_delimiter: '\n' },
  )
}

/** RFC 4180 text; a cell that a spreadsheet would take for a formula is kept from being one by a leading apostrophe. */
function safeCell(value: string | number | boolean | null): string {
  if (value === null) return ''
  const text = String(value)
  return typeof value === 'string' && /^[=+@\t\r].|^-[^\d]/.test(text) ? `'${text}` : text
}

function excludedCsv(excluded: readonly Excluded[]): string {
  return stringify([['kind', 'id', 'code', 'reason'], ...excluded.map((one) => [one.kind, one.id, one.code, one.reason])])
}
