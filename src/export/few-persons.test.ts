import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountOf } from '../linking/accounts.ts'
import { befell, day, figure, ownVoice, published, report, saidBy, town } from '../linking/invented.test-data.ts'
import { fewestPersons } from '../privacy/few-persons.ts'
import type { Claim } from '../record/claim.ts'
import type { Document } from '../record/document.ts'
import type { Incident } from '../record/incident.ts'
import type { Report } from '../record/report.ts'
import { type ExportIncident, exportRecord, type Preset, type Profile } from './index.ts'

/** Some of those killed in one incident: what would lead to them, and how many they are. */
interface Group {
  readonly count: number
  readonly sex: 'f' | 'm' | null
  readonly years: number | null
  readonly occupation: string | null
}

const occupations = ['teacher', 'baker', 'nurse', 'shepherd', 'journalist'] as const
const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const

/** "a 24-year-old teacher", "three women", "six nurses". */
function wordsFor({ count, sex, years, occupation }: Group): string {
  const noun = occupation ?? (sex === 'f' ? 'woman' : sex === 'm' ? 'man' : 'person')
  const many = occupation ? `${occupation}s` : sex === 'f' ? 'women' : sex === 'm' ? 'men' : 'people'
  const aged = years === null ? '' : `${years}-year-old `
  return count === 1 ? `a ${aged}${noun}` : `${numbers[count]} ${aged}${many}`
}

const group: fc.Arbitrary<Group> = fc.record({
  count: fc.integer({ min: 1, max: 9 }),
  sex: fc.constantFrom('f' as const, 'm' as const, null),
  years: fc.option(fc.integer({ min: 3, max: 90 })),
  occupation: fc.option(fc.constantFrom(...occupations)),
})
const incident = fc.record({ place: fc.constantFrom('Karaj', 'Orsk'), date: fc.constantFrom('2012-05-03', '2012-05-04'), groups: fc.array(group, { minLength: 1, maxLength: 4 }) })
type Drawn = typeof incident extends fc.Arbitrary<infer Value> ? Value : never

/** An incident in which the groups were killed, one document telling of all. */
function exportIncident({ place, date, groups }: Drawn, index: number, over: Partial<Document> = {}): ExportIncident {
  const id = `d${index}`
  const sentences = groups.map((one) => `${wordsFor(one)} killed`)
  const text = sentences.join('. ')
  let at = 0
  const claims = groups.flatMap((one, i) => {
    const words = wordsFor(one)
    const start = at
    at += (sentences[i] as string).length + 2
    const span = { start, end: start + (sentences[i] as string).length }
    const counted = figure(
      'killed',
      sentences[i] as string,
      { min: one.count, max: one.count, best: one.count, group: { words }, phrase: { start, end: start + words.length }, part: groups.length > 1 ? 'subset' : 'total' },
      ownVoice('Valley Echo'),
    )
    const victim = befell(words, ownVoice('Valley Echo'))
    // The words of an act reach over its object: "took two teachers away".
    const act = { ...befell(`had ${sentences[i]}`, ownVoice('Valley Echo')), property: 'act', value: { type: 'attack.armed' }, span } as Claim
    return [{ ...counted, span }, { ...victim, span: { start, end: start + words.length } }, act]
  })
  const told = { ...report(`r${index}`, id, claims), type: 'attack.armed' } as Report
  const document = { ...published(id, 'Valley Echo', '2012-05-06'), text, url: null, sensitivity: 'moderate', retrievedAt: '2012-05-06T00:00:00Z', capture: { bytesSha256: '' }, ...over } as unknown as Document
  const found = { id: `i${index}`, code: `INC-${index}`, label: 'Armed attack', type: 'attack.armed', reportIds: [told.id], time: day(date), place: town(place, 35.8, 51), aggregation: 'single', links: [], why: [] } as unknown as Incident
  return { incident: found, account: accountOf(found, [told], [document], []), reports: [told], documents: [document], readings: [] }
}

const rulings = { withdrawn: new Map<string, string>(), rejected: new Set<string>(), reviewed: new Set<string>() }
const exported = (preset: Preset, profile: Profile, incidents: readonly ExportIncident[]) => exportRecord({ preset, profile, incidents, rulings, now: '2026-01-01T00:00:00Z', version: '0' })
const rowsOf = (preset: Preset, profile: Profile, incidents: readonly ExportIncident[]) =>
  parse(exported(preset, profile, incidents).files[0]?.text ?? '', { columns: true }) as Record<string, string>[]

describe('whom a public export lets one find', () => {
  test('every combination of place, day, act, age, sex and occupation that leaves fits five people or is generalised', () => {
    fc.assert(
      fc.property(fc.array(incident, { minLength: 1, maxLength: 3 }), (drawn) => {
        const incidents = drawn.map((one, i) => exportIncident(one, i))
        const rows = rowsOf('claims', 'public', incidents)
        const features = JSON.parse(exported('geojson', 'public', incidents).files[0]?.text ?? '').features as { properties: { code: string; actors: unknown; killedClaims: unknown } }[]
        for (const [i, { groups }] of drawn.entries()) {
          const own = (one: Record<string, string>) => (one['incident_code'] ?? one['code']) === `INC-${i}`
          const feature = features.find(({ properties }) => properties.code === `INC-${i}`)?.properties
          const cells = [
            ...rows.filter(own).flatMap((row) => [row['words'], row['value'], row['group']]),
            ...rowsOf('incidents', 'public', incidents).filter(own).flatMap((row) => [row['victims'], row['killed_words']]),
            JSON.stringify([feature?.actors, feature?.killedClaims]),
          ].join(' | ')
          for (const one of groups) {
            const few = groups.filter((other) => other.occupation === one.occupation && other.years === one.years && other.sex === one.sex)
            if (few.some(({ count }) => count >= fewestPersons)) continue
            if (one.occupation !== null || one.years !== null) expect(cells).not.toContain(wordsFor(one))
          }
          for (const occupation of occupations) {
            if (new RegExp(`\\b${occupation}`).test(cells)) expect(groups.some((one) => one.occupation === occupation && one.count >= fewestPersons)).toBe(true)
          }
          for (const [, years] of cells.matchAll(/(\d+)-year-old/g)) expect(groups.some((one) => one.years === Number(years) && one.count >= fewestPersons)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('totals stay: every number, day and place is the same as in an internal export; no row is lost', () => {
    const kept = /^(?:incident_id|code|date_|country|admin|place_name|lat|lon|\w+_(?:min|max|open)$|documents|origins)/
    fc.assert(
      fc.property(fc.array(incident, { minLength: 1, maxLength: 3 }), (drawn) => {
        const incidents = drawn.map((one, i) => exportIncident(one, i))
        const only = (row: Record<string, string>) => Object.entries(row).filter(([name]) => kept.test(name))
        expect(rowsOf('incidents', 'public', incidents).map(only)).toEqual(rowsOf('incidents', 'internal', incidents).map(only))
        const numbersOf = (profile: Profile) => rowsOf('claims', profile, incidents).map((row) => [row['claim_id'], row['min'], row['max'], row['best'], row['start'], row['end']])
        expect(numbersOf('public')).toEqual(numbersOf('internal'))
      }),
      { numRuns: 30 },
    )
  })

  const three: Drawn = {
    place: 'Karaj',
    date: '2012-05-03',
    groups: [
      { count: 1, sex: null, years: 24, occupation: 'teacher' },
      { count: 2, sex: 'f', years: null, occupation: null },
      { count: 6, sex: null, years: null, occupation: 'nurse' },
    ],
  }

  test('what describes nobody stays in the words of the source, and so does what fits five', () => {
    const incidents = [exportIncident(three, 0)]
    const victims = (profile: Profile) => rowsOf('incidents', profile, incidents)[0]?.['victims']
    expect(victims('public')).toBe('[an adult]; two women; six nurses')
    expect(victims('internal')).toBe('a 24-year-old teacher; two women; six nurses')
    // Names are withheld for a partner, descriptions are not.
    expect(victims('partner')).toBe('a 24-year-old teacher; two women; six nurses')
    const rows = rowsOf('claims', 'public', incidents)
    expect(rows.filter((row) => row['generalised'] === 'true').map((row) => [row['property'], row['value'], row['group'], row['words'], row['min']])).toEqual([
      ['count.killed', '1, of them', '[an adult]', '[an adult]', '1'],
      ['participant.victim', '[an adult]', '', '[an adult]', ''],
      ['act', 'attack.armed', '', 'had [an adult] killed', ''],
    ])
    expect(exported('claims', 'public', incidents)).toMatchObject({ generalised: 3 })
    expect(exported('claims', 'internal', incidents)).toMatchObject({ generalised: 0 })
    const manifest = exported('claims', 'public', incidents).files.find(({ name }) => name === 'manifest.json')?.text ?? ''
    expect(JSON.parse(manifest).descriptionsGeneralised).toEqual({ fewerThan: 5, claims: 3 })
  })

  test('what is too sensitive for the profile keeps no more than the number', () => {
    const sexual = exportIncident({ ...three, groups: [{ count: 2, sex: 'f', years: null, occupation: null }] }, 0, { sensitivity: 'high' })
    expect(rowsOf('incidents', 'public', [sexual])[0]?.['victims']).toBe('[2 people]')
    expect(rowsOf('incidents', 'public', [sexual])[0]?.['killed_min']).toBe('2')
  })

  test('who says it is told without an age, and in what is sensitive without any description; an office and an outlet stay', () => {
    const heard = (label: string, sensitivity: 'moderate' | 'high', outlet = 'Valley Echo') => {
      const { reports, documents, ...rest } = exportIncident({ ...three, groups: [{ count: 2, sex: 'f', years: null, occupation: null }] }, 0, { sensitivity, publisher: { id: outlet, name: outlet, kind: 'newspaper', country: null } })
      const told = [{ ...(reports[0] as Report), claims: [figure('killed', 'two', 2, label === outlet ? ownVoice(outlet) : saidBy(label, outlet))] }]
      const one = { ...rest, reports: told, documents, account: accountOf(rest.incident, told, documents, []) }
      const row = rowsOf('claims', 'public', [one])[0]
      const feature = JSON.parse(exported('geojson', 'public', [one]).files[0]?.text ?? '').features[0].properties
      expect([row?.['origin'], row?.['chain']?.split(' > ')[0], rowsOf('incidents', 'public', [one])[0]?.['origins']?.split('; ').at(-1), feature.killedClaims[0].by]).toEqual(Array(4).fill(row?.['speaker']))
      expect(rowsOf('claims', 'internal', [one])[0]?.['speaker']).toBe(label)
      return row?.['speaker']
    }
    expect(heard('woman of 19', 'moderate')).toBe('[a woman]')
    expect(heard('a 24-year-old teacher', 'moderate')).toBe('[an adult]')
    expect(heard('two nurses', 'moderate')).toBe('two nurses')
    expect(heard('woman of 19', 'high')).toBe('[a person]')
    expect(heard('his sister', 'high')).toBe('[a person]')
    expect(heard('police spokesman', 'high')).toBe('police spokesman')
    expect(heard('a hospital official', 'high')).toBe('a hospital official')
    expect(heard('The Teacher', 'high', 'The Teacher')).toBe('The Teacher')
  })

  test('a word for a number is generalised in the figure as well: "several nurses"', () => {
    const { reports, documents, ...rest } = exportIncident({ ...three, groups: [{ count: 2, sex: null, years: null, occupation: 'nurse' }] }, 0)
    const several = figure('killed', 'several nurses', { comparator: 'vague', min: 2, group: { words: 'several nurses' } }, ownVoice('Valley Echo'))
    const told = [{ ...(reports[0] as Report), claims: [several] }]
    const one = { ...rest, reports: told, documents, account: accountOf(rest.incident, told, documents, []) }
    expect(rowsOf('incidents', 'public', [one])[0]?.['killed_words']).toBe('[people]')
    expect(rowsOf('incidents', 'internal', [one])[0]?.['killed_words']).toBe('"several nurses"')
    expect(rowsOf('claims', 'public', [one])[0]).toMatchObject({ value: '[people]', words: '[people]', group: '[people]' })
  })
})
