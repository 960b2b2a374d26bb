import { expect, test } from 'vitest'
import { calendarDate, writtenDates } from './written-date.ts'

const now = '2026-11-24T12:00:00Z'
const dates = (text: string, language = 'en') => writtenDates(text, language, now).map((date) => date.date)

test.each([
  ['July 28, 2020', 'en', '2020-07-28'],
  ['28 July 2020', 'en', '2020-07-28'],
  ['Monday, 12th of May, 2014', 'en', '2014-05-12'],
  ['Sept. 3, 2014', 'en', '2014-09-03'],
  ['3 Mar 90', 'en', '1990-03-03'],
  ['3 Mar 24', 'en', '2024-03-03'],
  ['2014-05-12 10:22', 'en', '2014-05-12'],
  ['2014/5/12', 'en', '2014-05-12'],
  ['13/05/2014', 'en', '2014-05-13'],
  ['05/13/2014', 'en', '2014-05-13'],
  ['28.07.2020', 'en', '2020-07-28'],
  ['05/04/2017', 'fr', '2017-04-05'],
  ['12 de mayo de 2014', 'es', '2014-05-12'],
  ['5 мая 2014 г.', 'ru', '2014-05-05'],
  ['le 1er août 2014', 'fr', '2014-08-01'],
  ['3. März 2014', 'de', '2014-03-03'],
  ['2020年7月28日', 'zh', '2020-07-28'],
  ['2020년 7월 28일', 'ko', '2020-07-28'],
  ['۱۴ اردیبهشت ۱۳۹۱', 'fa', '2012-05-03'],
  ['۱۳۹۱/۲/۱۴', 'fa', '2012-05-03'],
  ['24 نيسان / أبريل 2020', 'ar', '2020-04-24'],
  ['23 جانفي 2018', 'ar', '2018-01-23'],
  ['May 2014', 'en', '2014-05'],
])('%s (%s) is %s', (text, language, date) => {
  expect(dates(text, language)).toEqual([date])
})

test.each(['05/04/2017', '31 June 2014', 'Section 3', 'Route 28.07', '1.2.3.2014', 'May 12', 'ip 10.12.2014.1', '99 Mar 2014'])(
  '%s is no date in English',
  (text) => {
    expect(dates(text).filter((date) => date.length === 10)).toEqual([])
  },
)

test('several dates come in order, places in the text right', () => {
  const text = 'From 14 August 2014 to August 16, 2014.'
  expect(writtenDates(text, 'en', now).map((date) => text.slice(date.start, date.end))).toEqual([
    '14 August 2014',
    'August 16, 2014',
  ])
})

test('days that do not exist are none', () => {
  expect([calendarDate(2014, 2, 29), calendarDate(2016, 2, 29), calendarDate(1391, 2, 14), calendarDate(1391, 7, 31)]).toEqual([
    null,
    '2016-02-29',
    '2012-05-03',
    null,
  ])
})
