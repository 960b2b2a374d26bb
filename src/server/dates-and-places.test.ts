import { describe, expect, it } from 'vitest'
import type { PlaceLevel, PlaceValue } from '../record/place.ts'
import { dateSentence, directionOf, placeSentence, shownEdtf, shownTime } from './dates-and-places.ts'

describe('dates as people write them', () => {
  it.each([
    ['2012-05-03', '3 May 2012'],
    ['2009-07-28/2009-07-29', '28–29 July 2009'],
    ['2012-05-30/2012-06-02', '30 May – 2 June 2012'],
    ['2012-12-30/2013-01-02', '30 December 2012 – 2 January 2013'],
    ['2012-05', 'May 2012 (month)'],
    ['2019', '2019 (year)'],
    ['2013~', 'about 2013 (year)'],
    ['2012-05-03?', '3 May 2012, uncertain'],
    ['2021-21', 'spring 2021 (season)'],
    ['2011/..', 'since 2011'],
    ['../2012-05-03', 'until 3 May 2012'],
    ['198X', '1980s'],
  ])('%s is %s', (edtf, shown) => expect(shownEdtf(edtf)).toBe(shown))

  it('says when nobody says', () => expect(shownTime(null)).toBe('date not stated'))

  it('tells a stated day from one that was worked out', () => {
    const time = {
      edtf: '2012',
      earliest: '2012-01-01',
      latest: '2012-12-31',
      sense: 'some_day',
      anchor: 'publication',
      stated: false,
      rule: 'years-ago',
      span: null,
    } as const
    expect(dateSentence(time, 'eleven years ago')).toBe(
      'Worked out from “eleven years ago” and the day of publication. One day or some days within this window, not known which.',
    )
    expect(
      dateSentence({ ...time, edtf: '2012-05-03', latest: '2012-05-03', earliest: '2012-05-03', stated: true }, '3 May 2012'),
    ).toBe('The date stands in the words: “3 May 2012”.')
  })
})

describe('places as sentences', () => {
  const place = (level: PlaceLevel | null, more: Partial<PlaceValue> = {}): PlaceValue => ({
    span: { start: 0, end: 7 },
    words: 'Marivan',
    name: 'Marivan',
    geonamesId: 1,
    country: 'IR',
    admin1: null,
    admin2: null,
    lat: 35.5,
    lon: 46.2,
    level,
    radiusKm: 3,
    confidence: 0.9,
    reason: '',
    candidates: [],
    ...more,
  })
  it('claims no more than the reports', () => {
    expect(placeSentence(place('L2'))).toBe(
      'Reports name the town only; the point is its centre, the true spot within about 3 km.',
    )
    expect(placeSentence(place('L6'))).toContain('no point is claimed')
    expect(placeSentence(place('L7'))).toContain('no point is drawn')
    expect(placeSentence(place(null, { lat: null, lon: null }))).toContain('does not hold or cannot tell apart')
    expect(placeSentence(place('L2', { confidence: 0.5 }))).toContain('not certain')
    expect(placeSentence(null)).toBe('No report names a place.')
  })
  it('knows which way a language runs', () => {
    expect(['fa', 'ar', 'ckb', 'he', 'fa-IR'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'rtl'])
    expect(['en', 'fr', 'ku', 'und', 'far'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr', 'ltr'])
  })
})
