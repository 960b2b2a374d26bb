import { expect, test } from 'vitest'
import type { PlaceValue } from '../record/place.ts'
import { mayHold, publicPlace, publicQuote } from './profile.ts'

const clinic: PlaceValue = {
  span: { start: 0, end: 1 },
  words: 'the clinic behind the market in Taiz',
  name: 'Taiz',
  geonamesId: 70225,
  country: 'YE',
  admin1: 'Taiz',
  admin2: null,
  lat: 13.57952,
  lon: 44.02091,
  level: 'L0',
  radiusKm: 0.5,
  confidence: 1,
  reason: '',
  candidates: [],
}

test('a site is shown as its town, its point generalised and never finer than ten kilometres', () => {
  expect(publicPlace(clinic, 'moderate', 'public')).toMatchObject({
    level: 'L2',
    lat: 13.6,
    lon: 44,
    radiusKm: 10,
    coarsened: true,
  })
  expect(publicPlace(clinic, 'moderate', 'internal')).toMatchObject({ level: 'L0', lat: 13.57952, coarsened: false })
})

test('above the ceiling of a profile only the province or the country is left', () => {
  expect(publicPlace(clinic, 'high', 'public')).toMatchObject({ level: 'L6', admin1: 'Taiz', words: null, name: null, lat: null })
  expect(publicPlace(clinic, 'severe', 'public')).toMatchObject({ level: 'L7', country: 'YE', admin1: null, lat: null })
  expect(publicPlace(clinic, 'high', 'partner')).toMatchObject({ level: 'L2', name: 'Taiz' })
})

test('coarser places stay as they are', () => {
  expect(publicPlace({ ...clinic, level: 'L4' }, 'moderate', 'public')).toMatchObject({ level: 'L4', coarsened: false })
  expect(publicPlace(null, 'moderate', 'public')).toBeNull()
})

test('a public quotation has at most 300 characters, cut at a word', () => {
  const long = 'word '.repeat(100)
  expect(publicQuote(long, 'public').length).toBeLessThanOrEqual(300)
  expect(publicQuote(long, 'public')).toMatch(/word …$/)
  expect(publicQuote(long, 'internal')).toBe(long)
})

test('public holds moderate, partner high, internal severe', () => {
  expect(mayHold('public', 'moderate')).toBe(true)
  expect(mayHold('public', 'high')).toBe(false)
  expect(mayHold('partner', 'severe')).toBe(false)
  expect(mayHold('internal', 'severe')).toBe(true)
})
