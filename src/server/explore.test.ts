import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actTypes } from '../record/act.ts'
import type { IncidentLine } from '../store/incidents.ts'
import { exploreFilter } from './answers/explore.ts'
import { explore, incidentRows, indexIncidents } from './explore.ts'

let serial = 0
/** An invented line; what a test does not name is not known. */
function line(more: Partial<IncidentLine> = {}): IncidentLine {
  serial += 1
  return {
    id: `i${serial}`,
    code: `INC-${String(serial).padStart(4, '0')}`,
    label: 'Armed attack',
    type: 'attack.armed',
    aggregation: 'single',
    time: null,
    place: null,
    figures: [],
    voices: { documents: 1, publishers: 1, origins: { min: 1, max: 1 }, parties: 0 },
    relation: null,
    possiblySame: [],
    within: [],
    searched: '',
    ...more,
  }
}
const on = (edtf: string, earliest: string | null = edtf, latest: string | null = edtf) => ({ edtf, earliest, latest })
const at = (name: string, lat: number, lon: number, level: 'L2' | 'L6' | 'L7' = 'L2', geonamesId: number | null = null) => ({
  words: name,
  name,
  geonamesId,
  country: 'IR',
  admin1: null,
  lat,
  lon,
  level,
  radiusKm: 3,
})
const killed = (min: number | null, max: number | null, openEnd = false) => ({
  measure: 'killed' as const,
  min,
  max,
  openEnd,
  together: `${min}`,
})
const all = exploreFilter.parse({})
const filter = (given: object) => exploreFilter.parse(given)
const clock = () => 0

describe('explore', () => {
  it('counts figures over several incidents apart from incidents, and never calls one by the name of an incident', () => {
    const index = indexIncidents([line(), line({ figures: [killed(300, 300)], aggregation: 'aggregate_total' })])
    expect(explore(index, all, clock).counts).toMatchObject({ matching: 2, overSeveral: 1 })
    expect(incidentRows(index, all, 'date', 0, 10).rows.map((row) => row.typeLabel).sort()).toEqual([
      'Armed attack',
      'Figure over several incidents: Armed attack',
    ])
  })

  it('adds lowest and highest apart, each incident once; words and aggregates are no numbers', () => {
    const whole = line({ figures: [killed(20, 25)] })
    const index = indexIncidents([
      whole,
      line({ figures: [killed(9, 11, true)] }),
      line({ figures: [killed(null, null)] }),
      line({ figures: [killed(3, 3)], within: [whole.id] }),
      line({ figures: [killed(300, 300)], aggregation: 'aggregate_total' }),
    ])
    expect(explore(index, all, clock).totals).toEqual([
      { measure: 'killed', label: 'killed', min: 29, max: 36, openEnd: true, incidents: 2, wordsOnly: 1, alone: null },
    ])
  })

  it('shows what one incident gives alone as people read it there', () => {
    const index = indexIncidents([line({ figures: [{ ...killed(201, 201, true), together: 'more than 200' }] }), line({ figures: [killed(null, null)] })])
    expect(explore(index, all, clock).totals).toMatchObject([{ min: 201, max: 201, alone: 'more than 200', incidents: 1, wordsOnly: 1 }])
  })

  it('keeps an incident when its window meets the dates asked for', () => {
    const index = indexIncidents([
      line({ time: on('2012-05-03') }),
      line({ time: on('2012', '2012-01-01', '2012-12-31') }),
      line({ time: on('2011/..', '2011-01-01', null) }),
      line(),
    ])
    const matching = (from: string, to: string) => explore(index, filter({ from, to }), clock).counts.matching
    expect(matching('2012-05-03', '2012-05-03')).toBe(3)
    expect(matching('2012-06-01', '2012-06-30')).toBe(2)
    expect(matching('2010-01-01', '2010-12-31')).toBe(0)
  })

  it('never draws a year as a day: windows wider than a bar stand apart', () => {
    const index = indexIncidents([
      line({ time: on('2012-05-03') }),
      line({ time: on('2012-06-09') }),
      line({ time: on('2012', '2012-01-01', '2012-12-31') }),
    ])
    const { timeline } = explore(index, all, clock)
    expect(timeline.unit).toBe('week')
    expect(timeline.bins.reduce((sum, bin) => sum + bin.incidents, 0)).toBe(2)
    expect(timeline.windows).toEqual([{ shown: '2012 (year)', start: '2012-01-01', end: '2012-12-31', incidents: 1 }])
  })

  it('gives a country or a province no pin', () => {
    const index = indexIncidents([
      line({ place: at('Iran', 32, 53, 'L7', 1) }),
      line({ place: at('Kordestan', 35.6, 47, 'L6', 2) }),
      line({ place: at('Saqqez', 36.2, 46.3, 'L2', 3) }),
    ])
    const { places, areas } = explore(index, all, clock)
    expect(places.map((place) => [place.name, place.level])).toEqual([
      ['Kordestan', 'L6'],
      ['Saqqez', 'L2'],
    ])
    expect(areas.map((area) => [area.name, area.level])).toEqual([
      ['Iran', 'country'],
      ['Kordestan', 'province'],
    ])
  })

  it('finds places by the box in view, also over the antimeridian', () => {
    const index = indexIncidents([
      line({ place: at('Suva', -18.1, 178.4) }),
      line({ place: at('Apia', -13.8, -171.8) }),
      line({ place: at('Saqqez', 36.2, 46.3) }),
    ])
    expect(explore(index, filter({ bbox: '170,-25,-165,-5' }), clock).counts.matching).toBe(2)
    expect(explore(index, filter({ bbox: '40,30,50,40' }), clock).counts.matching).toBe(1)
  })

  it('searches without regard to case and accents, every word', () => {
    const index = indexIncidents([line({ searched: 'Sevrê, Relief Monitor' }), line({ searched: 'مریوان' })])
    expect(explore(index, filter({ q: 'SEVRE relief' }), clock).counts.matching).toBe(1)
    expect(explore(index, filter({ q: 'مریوان' }), clock).counts.matching).toBe(1)
    expect(explore(index, filter({ q: 'sevre nowhere' }), clock).counts.matching).toBe(0)
  })

  it('names the filter that keeps most out when nothing matches', () => {
    const index = indexIncidents([
      line({ type: 'liberty.arrest', time: on('2012-05-03') }),
      line({ type: 'liberty.arrest', time: on('2012-05-04') }),
      line({ time: on('2020-01-01') }),
    ])
    const answer = explore(index, filter({ type: 'attack.armed', to: '2012-12-31' }), clock)
    expect(answer.removesMost).toEqual({ field: 'type', label: 'What happened', left: 2 })
  })

  it('sorts what is unknown last, up and down', () => {
    const index = indexIncidents([line(), line({ time: on('2012-05-03') }), line({ time: on('2013-05-03') })])
    const dates = (sort: 'date' | '-date') => incidentRows(index, all, sort, 0, 10).rows.map((row) => row.date)
    expect(dates('date')).toEqual(['3 May 2012', '3 May 2013', 'date not stated'])
    expect(dates('-date')).toEqual(['3 May 2013', '3 May 2012', 'date not stated'])
  })

  it('for any record and filter: placed and unplaced make all, facets count what is left, pages hold each row once', () => {
    const lines = fc.array(
      fc.record({
        type: fc.constantFrom(...actTypes.slice(0, 3)),
        place: fc.option(fc.record({ lat: fc.integer({ min: -80, max: 80 }), lon: fc.integer({ min: -180, max: 180 }) }), {
          nil: null,
        }),
        day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: null }),
        dead: fc.option(fc.nat(50), { nil: null }),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(lines, fc.subarray(actTypes.slice(0, 3)), (given, types) => {
        const index = indexIncidents(
          given.map(({ type, place, day, dead }) =>
            line({
              type,
              place: place && at('somewhere', place.lat, place.lon),
              time: day === null ? null : on(`2012-05-${String(day).padStart(2, '0')}`),
              figures: dead === null ? [] : [killed(dead, dead)],
            }),
          ),
        )
        const chosen = filter({ type: types })
        const answer = explore(index, chosen, clock)
        const { counts } = answer
        expect(counts.placed + counts.unplaced).toBe(counts.matching)
        expect(counts.dated + counts.undated).toBe(counts.matching)
        expect(answer.places.reduce((sum, place) => sum + place.incidents, 0)).toBe(counts.placed)
        expect(answer.timeline.bins.reduce((sum, bin) => sum + bin.incidents, 0)).toBe(counts.dated)
        for (const facet of answer.facets) {
          if (facet.field === 'type')
            for (const value of facet.values) expect(value.count).toBe(given.filter((one) => one.type === value.value).length)
          else if (facet.field !== 'measure')
            expect(facet.values.reduce((sum, value) => sum + value.count, 0)).toBe(counts.matching)
        }
        const rows = [0, 10, 20, 30].flatMap((offset) =>
          incidentRows(index, chosen, '-killed', offset, 10).rows.map((row) => row.id),
        )
        expect(new Set(rows).size).toBe(counts.matching)
      }),
      { numRuns: 60 },
    )
  })
})
