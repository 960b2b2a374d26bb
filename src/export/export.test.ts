import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open.ts'
import { takeIn } from '../intake/take-in.ts'
import { accountOf } from '../linking/accounts.ts'
import { linkAll } from '../linking/link.ts'
import { readDocument } from '../reading/read-document.ts'
import type { Document } from '../record/document.ts'
import type { Reading } from '../record/report.ts'
import { openTextModels } from '../text/models.ts'
import { claimColumns } from './claims-csv.ts'
import { columnsText } from './columns-text.ts'
import { documentJson } from './document-json.ts'
import { geojsonProperties } from './geojson.ts'
import { incidentColumns } from './incidents-csv.ts'
import { type ExportIncident, exportRecord, type Preset, type Profile } from './index.ts'

/** One of each kind of what must not leave. All invented; the numbers are of ranges kept for fiction. */
const canaries = {
  'private name': 'Mira Dallo',
  surname: 'Dallo',
  'name of a relative': 'Karim Dallo',
  'name beside an age': 'Tomas Vale',
  witness: 'Lena Orvik',
  phone: '+98 912 555 0147',
  'local phone': '0912-555-0148',
  mail: 'mira.dallo@example.org',
  handle: '@mira_dallo_karaj',
  plate: '12 B 345-67',
  'identity number': '7712345678',
  address: '14 Old Mill Street',
  'what stands behind ? in an address': 'reader=orvik',
  'name in an address': 'karim-dallo',
  'name in capitals': 'TOMAS VALE',
}

const text = `Mira Dallo, 24, shot dead at Karaj courthouse, TOMAS VALE hurt

Valley Echo, 4 May 2012

KARAJ, Iran, May 4, 2012 - Gunmen opened fire outside the courthouse in Karaj on May 3, 2012, killing Mira Dallo, a teacher, and wounding Tomas Vale, 31, a baker of 14 Old Mill Street.

Her brother Karim Dallo said police had arrested three men. "I saw four men with rifles shoot Dallo and Vale near the car, number plate 12 B 345-67," said Mrs. Lena Orvik, a neighbour whose numbers are +98 912 555 0147 and 0912-555-0148.

Guards took Karim Dallo from his house on May 4, 2012 in Karaj. Police arrested Karim Dallo, identity number 7712345678, on May 4, 2012 in Karaj, Governor Ana Reik said. His account @mira_dallo_karaj and the address mira.dallo@example.org were closed.
`

let document: Document
let reading: Reading
let incidents: ExportIncident[] = []
beforeAll(() => {
  const tools = { models: openTextModels(), gazetteer: openGazetteer() }
  const taken = takeIn(new TextEncoder().encode(text), { path: '/tmp/canary.txt' }, '2026-01-01T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  document = { ...taken.document, url: 'https://example.org/news/karim-dallo-held?reader=orvik#top' }
  reading = readDocument(document, tools)
  incidents = linkAll([{ document, reports: reading.reports }]).incidents.map((incident) => ({
    incident: { ...incident, code: 'INC-0001' },
    account: accountOf(incident, reading.reports, [document], []),
    reports: reading.reports.filter((report) => incident.reportIds.includes(report.id)),
    documents: [document],
    readings: [reading],
  }))
})

const noRulings = { withdrawn: new Map<string, string>(), rejected: new Set<string>(), reviewed: new Set<string>() }
const exported = (preset: Preset, profile: Profile = 'public', over: Partial<Parameters<typeof exportRecord>[0]> = {}) =>
  exportRecord({ preset, profile, incidents, rulings: noRulings, now: '2026-01-01T00:00:00Z', version: '0', ...over })
const whole = (preset: Preset, profile: Profile = 'public') =>
  exported(preset, profile)
    .files.map((file) => file.text)
    .join('\n')

describe.each(['incidents', 'claims', 'geojson'] as const)('the %s export', (preset) => {
  test.each(Object.entries(canaries))('holds no %s', (_, canary) => {
    // In small letters too: what a rule is called was once cut from the text.
    expect(whole(preset).toLowerCase()).not.toContain(canary.toLowerCase())
    expect(whole(preset, 'partner').toLowerCase()).not.toContain(canary.toLowerCase())
  })

  test('says who has an office, and where names stood', () => {
    if (preset !== 'incidents') expect(whole(preset)).toContain('Ana Reik')
    expect(whole(preset)).toContain('[name withheld]')
  })
})

test('the canaries are alive: an internal export holds the names', () => {
  for (const name of ['Mira Dallo', 'Karim Dallo']) expect(whole('claims', 'internal')).toContain(name)
})

test('what a reviewer withdrew is left out with the reason', () => {
  const id = incidents[0]?.incident.id ?? ''
  const { files } = exported('incidents', 'public', {
    rulings: { ...noRulings, withdrawn: new Map([[id, 'asked by the family']]) },
  })
  expect(files.find((file) => file.name === 'excluded.csv')?.text).toContain('withdrawn by a reviewer: asked by the family')
  expect(files[0]?.text).not.toContain(id)
})

test('the gate holds back an incident in which a private name is left after all, and says so', () => {
  const armed: Reading['actors'][number] = {
    id: 'a99',
    name: 'Armed',
    aliases: [],
    kind: 'person',
    sector: null,
    country: null,
    personClass: 'private',
    mentions: [],
  }
  // Our own label for the type has the word, and labels of types are not searched for names.
  const odd = incidents.map((one) => ({ ...one, readings: [{ ...reading, actors: [...reading.actors, armed] }] }))
  const { files, rows, gated } = exported('incidents', 'public', { incidents: odd })
  expect(gated).toBeGreaterThan(0)
  expect(rows).toBe(incidents.length - gated)
  expect(files[0]?.text).not.toContain('Armed attack')
  expect(files[1]?.text).toContain('stopped by the gate')
  expect(exported('incidents').gated).toBe(0)
})

test('the manifest states the most sensitive level of what left', () => {
  const level = (incidents_: readonly ExportIncident[], profile: Profile) =>
    JSON.parse(exported('incidents', profile, { incidents: incidents_ }).files.find(({ name }) => name === 'manifest.json')?.text ?? '').sensitivity
  const [first, ...others] = incidents as [ExportIncident, ...ExportIncident[]]
  expect(level(incidents, 'public')).toBe('moderate')
  expect(level([{ ...first, documents: [{ ...document, sensitivity: 'high' }] }, ...others], 'public')).toBe('high')
  expect(level([], 'public')).toBeNull()
})

test('a severe document leaves only in internal', () => {
  const severe = incidents.map((one) => ({ ...one, documents: [{ ...document, sensitivity: 'severe' as const }] }))
  expect(exported('incidents', 'public', { incidents: severe })).toMatchObject({ rows: 0, excluded: incidents.length })
  expect(exported('incidents', 'internal', { incidents: severe }).rows).toBe(incidents.length)
})

test('a cell that a spreadsheet would run as a formula is kept from being one; comparators stay', () => {
  const titled = incidents.map((one) => ({ ...one, documents: [{ ...document, title: '=HYPERLINK("http://x")' }] }))
  const rows = parse(exported('claims', 'public', { incidents: titled }).files[0]?.text ?? '', { columns: true }) as Record<
    string,
    string
  >[]
  expect(rows[0]?.['title']).toMatch(/^'=/)
  expect(rows.some((row) => row['comparator'] === '=')).toBe(true)
})

test('docs/columns.md tells every column and property', () => {
  const page = readFileSync('docs/columns.md', 'utf8')
  for (const { name } of [...incidentColumns, ...claimColumns]) expect(page).toContain(`| \`${name}\` |`)
  expect(page).toBe(columnsText())
  const { features } = JSON.parse(exported('geojson').files[0]?.text ?? '') as { features: { properties: object }[] }
  expect(Object.keys(features[0]?.properties ?? {})).toEqual(Object.keys(geojsonProperties))
})

test('docs/json.md tells every field of read --json', () => {
  const page = readFileSync('docs/json.md', 'utf8')
  const paths = fieldPaths(documentJson(document, reading))
  expect(paths.size).toBeGreaterThan(25)
  for (const path of paths) {
    const last = path.split('.').at(-1) ?? path
    const inside = path.replace(/^document\.|^reports\[\]\.claims\[\]\.|^reports\[\]\.|^notes\[\]\./, '')
    expect(
      page.includes(`\`${inside}\``) || (inside.startsWith('value.') && page.includes(`\`${last}\``)),
      `${path} is not told in docs/json.md`,
    ).toBe(true)
  }
})

/** "reports[].claims[].value.min" for every field that occurs. */
function fieldPaths(value: unknown, path = '', found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) fieldPaths(one, `${path}[]`, found)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) {
      // Who is counted has fields of its own, told with it.
      const next = path === '' ? key : `${path}.${key}`
      if (!path.endsWith('.group')) found.add(next)
      fieldPaths(one, next, found)
    }
  }
  return found
}
