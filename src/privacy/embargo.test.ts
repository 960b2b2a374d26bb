import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../record/claim.ts'
import type { Report } from '../record/report.ts'
import type { TimeValue } from '../record/time.ts'
import { type Embargoed, embargoOf } from './embargo.ts'

const now = '2026-03-10T12:00:00Z'
const on = (earliest: string | null, latest: string | null) => ({ earliest, latest }) as TimeValue
const told = (...claims: Partial<Claim>[]) => [{ claims: claims.map((claim) => ({ polarity: 'affirms', words: '', ...claim })) } as unknown as Report]
const document = (publishedAt: string | null, retrievedAt = '2026-03-10T08:00:00Z') => ({ publishedAt, retrievedAt })

function incident(over: Partial<Embargoed['incident']> = {}, reports: readonly Report[] = [], documents = [document('2026-03-10')]): Embargoed {
  return { incident: { type: 'liberty.arrest', time: on('2026-03-09', '2026-03-09'), place: null, ...over }, reports, documents }
}

describe('what shows where people are now', () => {
  test.each([
    ['arrests', incident(), 'people held'],
    ['a hunger strike', incident({ type: 'protest.hunger' }), 'people on hunger strike'],
    ['displacement', incident({ type: 'restrict.displacement' }), 'people who fled'],
    ['a sweep at a protest', incident({ type: 'protest.demonstration' }, told({ property: 'count.detained' })), 'people held'],
    ['an attack on a shelter', incident({ type: 'remote.air' }, told({ property: 'place', words: 'a shelter in Taiz' })), 'people in a shelter'],
  ])('%s', (_, given, shows) => {
    expect(embargoOf(given, 72, now)).toEqual({ shows, until: '2026-03-13T00:00:00Z' })
  })

  test.each([
    ['an attack', incident({ type: 'attack.armed' })],
    ['suspects held after an attack', incident({ type: 'attack.armed' }, told({ property: 'count.detained' }))],
    ['a protest at which nobody was held', incident({ type: 'protest.demonstration' }, told({ property: 'count.detained', polarity: 'denies' } as Partial<Claim>))],
    ['a release', incident({ type: 'liberty.release' })],
  ])('not %s', (_, given) => {
    expect(embargoOf(given, 72, now)).toBeNull()
  })
})

describe('the end of an embargo', () => {
  test.each([
    ['counts from the end of the last day of the window', incident({ time: on('2026-03-01', '2026-03-08') }), '2026-03-12T00:00:00Z'],
    ['is over for what is old, also when it is told today', incident({ time: on('2012-05-03', '2012-05-03') }), null],
    ['counts from the day of publication where nobody says that it ended', incident({ time: on('2026-02-01', null) }), '2026-03-14T00:00:00Z'],
    ['counts from the last report where nobody says a day', incident({ time: null }, [], [document('2026-03-01'), document('2026-03-09')]), '2026-03-13T00:00:00Z'],
    ['counts from the day of taking in where no report has a day', incident({ time: null }, [], [document(null)]), '2026-03-14T00:00:00Z'],
    ['takes a month or a year of publication to its end, and never past the day of taking in', incident({ time: null }, [], [document('2026')]), '2026-03-14T00:00:00Z'],
    ['is over for an old year of publication', incident({ time: null }, [], [document('2019~')]), null],
  ])('%s', (_, given, until) => {
    expect(embargoOf(given, 72, now)?.until ?? null).toBe(until)
  })

  test('no hours, no embargo', () => {
    expect(embargoOf(incident(), 0, now)).toBeNull()
  })

  test('whatever the day, the hours and the clock: held back before the end, let out from it on', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 2000 }), fc.integer({ min: -1000, max: 3000 }), (latest, hours, passed) => {
        const end = Date.parse(`${latest}T00:00:00Z`) + (24 + hours) * 3_600_000
        const clock = new Date(Date.parse(`${latest}T00:00:00Z`) + passed * 3_600_000).toISOString()
        const embargo = embargoOf(incident({ time: on(latest, latest) }), hours, clock)
        expect(embargo !== null).toBe(Date.parse(clock) < end)
        if (embargo) expect(Date.parse(embargo.until)).toBe(end)
      }),
    )
  })
})
