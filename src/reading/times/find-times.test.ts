import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimeMention } from '../../record/mention.ts'
import { findTimes, type TimedDocument } from './find-times.ts'

/** Published on a Friday, as in the table of domain-model.md 3.2. */
const published = '2024-11-15'

function documentOf(text: string, more: Partial<TimedDocument> = {}): TimedDocument {
  return {
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
    publishedAt: published,
    retrievedAt: '2026-11-24T09:00:00Z',
    dateline: null,
    publisher: null,
    ...more,
  }
}

const untagged = { sentences: [], quotations: [] }

function times(text: string, more: Partial<TimedDocument> = {}): TimeMention[] {
  return findTimes(documentOf(text, more), untagged)
}

/** The times of a text as "words -> EDTF sense", the form the cases below are written in. */
function told(text: string, more: Partial<TimedDocument> = {}): string[] {
  return times(text, more).flatMap((mention) =>
    mention.value === null
      ? []
      : [`${text.slice(mention.span.start, mention.span.end)} -> ${mention.value.edtf} ${mention.value.sense}`],
  )
}

test('the second part of a month is not its beginning', () => {
  expect(told('Soldiers burned nine huts in the first part of March 2023.')[0]).toMatch(/-> 2023-03-01~?\/2023-03-10/)
  expect(told('Soldiers burned nine huts in the second part of March 2023.')[0]).toMatch(/-> 2023-03 /)
})

test('a strike that was called for a day lies ahead', () => {
  expect(told('The union called a strike for Monday.')).toEqual(['Monday -> 2024-11-18 every_day'])
})

test('a month and then a figure is no day', () => {
  expect(told('The centre recorded in July 31 killings.')).toEqual(['July -> 2024-07 some_day'])
  expect(told('He was killed on July 31.')).toEqual(['July 31 -> 2024-07-31 every_day'])
})

test('since the beginning of the month is open on one side', () => {
  expect(told('Nine people have been killed since the beginning of the month.').join()).toMatch(/2024-11-01\/2024-11-15/)
})

test('a day that is waited for lies ahead; a day with the name of something done lies behind', () => {
  expect(told('The council put the vote off until Tuesday.')).toEqual(['Tuesday -> 2024-11-19 every_day'])
  expect(told('The guards had the square closed until 5 p.m. on Nov. 20.').join()).toContain('2024-11-20')
  expect(told("The family will appeal against Wednesday's ruling.")).toEqual(['Wednesday -> 2024-11-13 every_day'])
  expect(told("The family will attend Wednesday's hearing.")).toEqual(['Wednesday -> 2024-11-20 every_day'])
})

test('a date behind a counted time says when that was', () => {
  expect(told('The bridge had been closed a month before, in April 2006.')).toEqual(['a month before, in April 2006 -> 2006-04 some_day'])
  expect(told('The marchers met on 3 May 1990. The year before, in June 1989, troops had come.')).toEqual(['3 May 1990 -> 1990-05-03 every_day', 'The year before, in June 1989 -> 1989-06 some_day'])
  expect(told('They met on 3 May 1990. Two days later, in Orsk, they left.')).toEqual(['3 May 1990 -> 1990-05-03 every_day', 'Two days later -> 1990-05-05 every_day'])
})

test('that day in another year', () => {
  expect(told('They came on Thursday. Eight traders were killed on that day in 2006.')).toEqual(['Thursday -> 2024-11-14 every_day', 'that day in 2006 -> 2006-11-14 every_day'])
  expect(told('They came on 3 May 2012. That day in 300 villages people mourned.')).toEqual(['3 May 2012 -> 2012-05-03 every_day', 'That day -> 2012-05-03 every_day'])
})

test('what waits for a day, falls due on it or had been due on it', () => {
  expect(told('The guards gave them until 9 a.m. Tuesday to leave.')).toEqual(['9 a.m. Tuesday -> 2024-11-19 every_day'])
  expect(told('Until Tuesday, they had not been heard of.')).toEqual(['Tuesday -> 2024-11-12 every_day'])
  expect(told('The board voted a bonus payable 7 December.')).toEqual(['7 December -> 2024-12-07 every_day'])
  expect(told('The truce had been due to end Tuesday.')).toEqual(['Tuesday -> 2024-11-12 every_day'])
  expect(told('They are trying to hold on under a July agreement with the guards.')).toEqual(['July -> 2024-07 some_day'])
})

test('early on a day, and the day after a feast', () => {
  expect(told('They came early on May 26 and left.')).toEqual(['May 26 -> 2024-05-26 every_day'])
  expect(told('In early March 20 men were held.')).toEqual(['early March -> 2024-03-01/2024-03-10~ some_day'])
  expect(told('He was held the day after Christmas.')).toEqual(['the day after Christmas -> 2023-12-26 every_day'])
  expect(told('A man was shot overnight. Shortly after midnight police came.')[1]).toBe('midnight -> 2024-11-15 every_day')
})

test('a year that ended on a day is a length, and the day a day', () => {
  expect(times('In the year ended 31 March they held 40 people.')).toMatchObject([{ timexValue: 'P1Y' }, { timexValue: '2024-03-31' }])
})

test('who posted something on a day of its own told of that day; what went past a day, and the youth of today, are no times', () => {
  expect(told('He posted a May 5 letter of the guards.')).toEqual(['May 5 -> 2024-05-05 every_day'])
  expect(told('Posted: Tuesday, November 12')).toEqual([])
  expect(told("They spoke to today's youth.")).toEqual([])
  expect(told('The talks went on past the gate.')).toEqual([])
})

test('a year before a conjunction is none of a count', () => {
  expect(told('They met in 1990 when soldiers killed 12 men.')).toEqual(['1990 -> 1990 some_day'])
  expect(told('Some 1500 armed soldiers came.')).toEqual([])
})

test('from a day until today; after what was done on a day', () => {
  expect(told('From 1 March until today, 41 people died.')).toEqual(['1 March until today -> 2024-03-01/2024-11-15 every_day'])
  expect(told("Hours after Thursday's explosion soldiers came.")).toEqual(['Thursday -> 2024-11-14 every_day'])
  expect(told("After Thursday's vote they left.").join()).toContain('2024-11-15 some_day')
})

test('a day of a month that is named by where it lies', () => {
  expect(told('The school was closed on the fifth of this month.')).toEqual(['the fifth of this month -> 2024-11-05 every_day'])
  expect(told('They came on 3 May 2012. On the 20th of the month they left.')).toEqual(['3 May 2012 -> 2012-05-03 every_day', 'the 20th of the month -> 2012-05-20 every_day'])
  expect(told('They left on the ninth of last month.')).toEqual(['the ninth of last month -> 2024-10-09 every_day'])
})

test('a feast that names no day', () => {
  expect(told('It was a Christmas of fear.')).toEqual([])
  expect(told('They sang Christmas carols.')).toEqual([])
  expect(told('They came on Christmas night.').join()).toContain('2023-12-25')
  expect(told('Men broke in during evening prayer.')).toEqual([])
})

test('years that have passed', () => {
  expect(told('Eight years have passed since troops stormed the camp.').join()).toContain('2016~')
})

test('a march is no month', () => {
  expect(told('Hundreds joined the annual March for Bread.')).toEqual([])
  expect(told('Hundreds joined the strike in March for bread.')).toEqual(['March -> 2024-03 some_day'])
})

describe('every row of the table of dates (published 2024-11-15, a Friday)', () => {
  test.each([
    ['A guard was killed on 14 March 2019.', '14 March 2019 -> 2019-03-14 every_day'],
    ['A guard was killed on Tuesday.', 'Tuesday -> 2024-11-12 every_day'],
    ['Police shot two men on Friday.', 'Friday -> 2024-11-15? every_day'],
    ['Shells hit the town overnight.', 'overnight -> 2024-11-14/2024-11-15 some_day'],
    ['They fled on the night of 13-14 Nov.', 'the night of 13-14 Nov -> 2024-11-13/2024-11-14 some_day'],
    ['The shop was set on fire last week.', 'last week -> 2024-11-04/2024-11-10 some_day'],
    ['The shop was set on fire at the weekend.', 'at the weekend -> 2024-11-09/2024-11-10 some_day'],
    ['The shop was set on fire earlier this week.', 'earlier this week -> 2024-11-11/2024-11-15 some_day'],
    ['In recent days banners were torn down.', 'recent days -> 2024-11-09/2024-11-15~ some_day'],
    ['In recent weeks banners were torn down.', 'recent weeks -> 2024-10-17/2024-11-15~ some_day'],
    ['Banners were torn down in October.', 'October -> 2024-10 some_day'],
    ['Banners were torn down this month.', 'this month -> 2024-11 some_day'],
    ['The camp was shelled in 2013.', '2013 -> 2013 some_day'],
    ['In 2013 troops shelled the camp.', '2013 -> 2013 some_day'],
    ['The raid in 2013 killed four farmers.', '2013 -> 2013 some_day'],
    ['Last year, on 15 June, the camp was shelled.', 'Last year, on 15 June -> 2023-06-15 every_day'],
    ['The camp was shelled last year.', 'last year -> 2023 some_day'],
    ['The camp was shelled eleven years ago.', 'eleven years ago -> 2013~ some_day'],
    ['The camp was shelled eleven years ago today.', 'eleven years ago today -> 2013-11-15 every_day'],
    ['On the 11th anniversary of the fire, mourners met.', 'the 11th anniversary -> 2024-11-15 every_day'],
    ['Roads were closed from 1 to 5 March.', 'from 1 to 5 March -> 2024-03-01/2024-03-05 every_day'],
    ['Crowds gathered every night this week.', 'every night this week -> 2024-11-11/2024-11-15 every_day'],
    ['The strike began in spring 2021.', 'spring 2021 -> 2021-21 some_day'],
    ['The town has been closed since 2011.', '2011 -> 2011/.. some_day'],
    ['In the past, such raids were rare.', 'the past -> ../2024-11-15 some_day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('the weeks after something are counted from the day told before, and end with the publication', () => {
    expect(told('They fired on 3 May 2012. In the weeks after the raid many fled.')).toEqual(['3 May 2012 -> 2012-05-03 every_day', 'the weeks after -> 2012-05-03/2012-06-02~ some_day'])
    expect(told('They fired on 9 November. Over the following days many fled.')).toEqual(['9 November -> 2024-11-09 every_day', 'the following days -> 2024-11-09/2024-11-15~ some_day'])
    expect(told('In the days that followed many fled.')).toEqual([])
  })

  test('a length of time has a TIMEX value and no window', () => {
    expect(times('Talks went on for over two decades.')).toMatchObject([{ timex: 'DURATION', timexValue: 'P20Y', value: null }])
  })

  test('"eleven years ago today" is the day of the eleventh anniversary, "eleven years ago" is not', () => {
    const [day] = times('It fell eleven years ago today.')
    const [year] = times('It fell eleven years ago.')
    expect(day?.value).toMatchObject({ earliest: '2013-11-15', latest: '2013-11-15', stated: false, anchor: 'publication' })
    expect(year?.value).toMatchObject({ earliest: '2013-01-01', latest: '2013-12-31', stated: false })
  })
})

describe('lists and ranges', () => {
  test.each([
    ['On July 28 and 29, 2009 forces entered the camp.', 'July 28 and 29, 2009 -> 2009-07-28/2009-07-29 every_day'],
    ['It was closed 1-5 March.', '1-5 March -> 2024-03-01/2024-03-05 every_day'],
    ['Someone broke in between 3 and 7 May.', 'between 3 and 7 May -> 2024-05-03/2024-05-07 some_day'],
    ['It was shelled on 3, 5 and 7 May 2012.', '3, 5 and 7 May 2012 -> 2012-05-03/2012-05-07 every_day'],
    ['They marched from March 30 to April 2, 2015.', 'from March 30 to April 2, 2015 -> 2015-03-30/2015-04-02 every_day'],
    [
      'They marched between 30 December and 2 January 2015.',
      'between 30 December and 2 January 2015 -> 2014-12-30/2015-01-02 some_day',
    ],
    ['He was arrested on July 28 or 29, 2009.', 'July 28 or 29, 2009 -> 2009-07-28/2009-07-29 some_day'],
    ['They met on Saturday and Sunday.', 'Saturday and Sunday -> 2024-11-09/2024-11-10 every_day'],
    ['He was held from March to May 2015.', 'from March to May 2015 -> 2015-03/2015-05 some_day'],
    ['He was held from 1985 to 1987.', 'from 1985 to 1987 -> 1985/1987 some_day'],
    ['The 1939-45 war ended.', '1939-45 -> 1939/1945 some_day'],
    ['The first three months of 2013 were worse.', 'The first three months of 2013 -> 2013-01-01/2013-04-01~ some_day'],
    ['It happened in the first week of May 2012.', 'the first week of May 2012 -> 2012-05-01/2012-05-07~ some_day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('an age told twice over is one time: the date explains the "ago"', () => {
    expect(told('Eleven years ago, on July 28 and 29, 2013, forces entered the camp.')).toEqual([
      'Eleven years ago, on July 28 and 29, 2013 -> 2013-07-28/2013-07-29 every_day',
    ])
  })
})

describe('parts and vague stretches', () => {
  test.each([
    ['It was built in early 2013.', 'early 2013 -> 2013-01-01/2013-04-30~ some_day'],
    ['It was built by the end of 1990.', 'the end of 1990 -> 1990-09-01/1990-12-31~ some_day'],
    ['Homes burned in mid-March.', 'mid-March -> 2024-03-11/2024-03-20~ some_day'],
    ['Homes burned late last month.', 'late last month -> 2024-10-21/2024-10-31~ some_day'],
    ['Homes burned over the weekend.', 'over the weekend -> 2024-11-09/2024-11-10 some_day'],
    ['Homes burned last weekend.', 'last weekend -> 2024-11-09/2024-11-10 some_day'],
    ['Homes burned over the past weekend.', 'over the past weekend -> 2024-11-09/2024-11-10 some_day'],
    ['Homes burned this past weekend.', 'this past weekend -> 2024-11-09/2024-11-10 some_day'],
    ['Homes burned the weekend before last.', 'the weekend before last -> 2024-11-02/2024-11-03 some_day'],
    ['Students will march next weekend.', 'next weekend -> 2024-11-16/2024-11-17 some_day'],
    ['Homes burned in the last two weekends.', 'the last two weekends -> 2024-11-01/2024-11-15 some_day'],
    ['Twelve were shot in the last 24 hours.', 'the last 24 hours -> 2024-11-14/2024-11-15 some_day'],
    ['Twelve were shot over the past three days.', 'the past three days -> 2024-11-12/2024-11-15 some_day'],
    ['It was a mill in the 1990s.', 'the 1990s -> 199X some_day'],
    ['It was a mill in the 19th century.', 'the 19th century -> 18XX some_day'],
    ['Losses grew in the third quarter of 1990.', 'the third quarter of 1990 -> 1990-07-01/1990-09-30 some_day'],
    ['They left three months ago.', 'three months ago -> 2024-08~ some_day'],
    ['They left two weeks ago.', 'two weeks ago -> 2024-10-29/2024-11-04~ some_day'],
    ['They left three days ago.', 'three days ago -> 2024-11-12 every_day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })
})

describe('what tense tells', () => {
  test.each([
    ['The trial will open on Tuesday.', 'Tuesday -> 2024-11-19 every_day'],
    ['The trial opened on Tuesday.', 'Tuesday -> 2024-11-12 every_day'],
    ['The hearing is scheduled for December 3.', 'December 3 -> 2024-12-03 every_day'],
    ['He was arrested on December 3.', 'December 3 -> 2023-12-03 every_day'],
    ['She was born on July 4.', 'July 4 -> 2024-07-04 every_day'],
    ['A man was shot last Friday.', 'last Friday -> 2024-11-08 every_day'],
    ['The court sits next Friday.', 'next Friday -> 2024-11-22 every_day'],
    ['He fled in December.', 'December -> 2023-12 some_day'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('a window that runs on past publication is closed there for something past', () => {
    const [time] = times('Dozens were arrested this year.')
    expect(time?.value).toMatchObject({ edtf: '2024', earliest: '2024-01-01', latest: '2024-11-15' })
  })
})

describe('times counted from the story', () => {
  test('the next day, that night, two days later, the same day', () => {
    const text =
      'Police came on 3 May 2012. The next day they left. That night the lights went out. Two days later the shop burned. On the same day a bus was hit.'
    expect(told(text)).toEqual([
      '3 May 2012 -> 2012-05-03 every_day',
      'The next day -> 2012-05-04 every_day',
      'That night -> 2012-05-04 every_day',
      'Two days later -> 2012-05-06 every_day',
      'the same day -> 2012-05-06 every_day',
    ])
    expect(times(text).map(({ value }) => value?.anchor)).toEqual([
      'explicit',
      'discourse',
      'discourse',
      'discourse',
      'discourse',
    ])
  })

  test('with nothing told before, "two days later" is not counted from publication', () => {
    expect(times('Two days later he died.')[0]?.value).toMatchObject({ anchor: 'unknown', earliest: null })
  })

  test('a date without a year follows a full date told just before', () => {
    expect(told('He was arrested on 3 March 2019. He was released on May 5.')).toEqual([
      '3 March 2019 -> 2019-03-03 every_day',
      'May 5 -> 2019-05-05 every_day',
    ])
  })

  test('a weekday beside the date tells the year', () => {
    expect(told('He was charged on 3 March 2018. The march was on Tuesday, November 12.').at(-1)).toBe(
      'Tuesday, November 12 -> 2024-11-12 every_day',
    )
  })

  test('a history counts from its own dates', () => {
    const text =
      'In March 1921 the town rose. On 3 April 1921 the mill burned. In 1921 there was hunger. On 5 May 1921 troops came. In June 1921 it was over. In July the mayor fled.'
    expect(told(text).at(-1)).toBe('July -> 1921-07 some_day')
  })
})

describe('times of day, lengths and repetitions', () => {
  test.each([
    ['The siren went off at 3 p.m. on Tuesday.', 'TIME', '2024-11-12T15:00'],
    ['The siren went off at dawn on Tuesday.', 'TIME', '2024-11-12TMO'],
    ['A 72-day hunger strike ended.', 'DURATION', 'P72D'],
    ['They waited for three weeks.', 'DURATION', 'P3W'],
    ['A two-day-old strike ended.', 'DURATION', 'P2D'],
    ['They march every Friday.', 'SET', 'XXXX-WXX-5'],
    ['They hold a daily protest.', 'SET', 'P1D'],
    ['They hold a weekly protest.', 'SET', 'P1W'],
    ['The guards hold 40 people per day.', 'SET', 'P1D'],
    ['They waited for 5 1/2 hours.', 'DURATION', 'PT5H30M'],
    ['They were held for 2½ years.', 'DURATION', 'P2Y6M'],
    ['They were held for a year and a half.', 'DURATION', 'P1Y6M'],
    ['The siren went off a minute and a half before.', 'DURATION', 'PT1M30S'],
    ['He was held for one day.', 'DURATION', 'P1D'],
    ['In the past they had held out.', 'DATE', 'PAST_REF'],
    ['By mid afternoon on Tuesday the square was empty.', 'TIME', '2024-11-12TAF'],
    ['Shortly after midnight on February 1, 2015 he left.', 'TIME', '2015-02-01T24:00'],
  ])('%s', (text, timex, timexValue) => {
    expect(times(text)).toMatchObject([{ timex, timexValue }])
  })
})

describe('numeric, capital and foreign dates', () => {
  test.each([
    ['BOGOTA, 3 MAR 90 -- TWO MEN WERE SHOT.', '3 MAR 90 -> 1990-03-03 every_day'],
    ['THE MAYOR DIED ON 27 NOV 89.', '27 NOV 89 -> 1989-11-27 every_day'],
    ['POLICE FIRED AT A CROWD ON TUESDAY.', 'TUESDAY -> 2024-11-12 every_day'],
    ['Logged on 2009-07-28.', '2009-07-28 -> 2009-07-28 every_day'],
    ['Logged on 12/31/2015.', '12/31/2015 -> 2015-12-31 every_day'],
    ['Logged on 31.12.2015.', '31.12.2015 -> 2015-12-31 every_day'],
    ['He was shot on 28 Mordad 1388.', '28 Mordad 1388 -> 2009-08-19 every_day'],
    ['۱۴ اردیبهشت ۱۳۹۱', '۱۴ اردیبهشت ۱۳۹۱ -> 2012-05-03 every_day'],
    ['He was shot on 10 Muharram 1442.', '10 Muharram 1442 -> 2020-08-28/2020-08-30~ some_day'],
  ])('%s', (text, expected) => {
    expect(told(text, { publishedAt: '2024-11-15' })).toEqual([expected])
  })

  test('a date that can be read both ways follows the publisher and is flagged', () => {
    const publisher = (country: string) => ({ id: 'p', name: 'Tribune', kind: 'newspaper', country }) as const
    expect(told('Logged on 03/04/2015.', { publisher: publisher('US') })).toEqual(['03/04/2015 -> 2015-03-04? every_day'])
    expect(told('Logged on 03/04/2015.', { publisher: publisher('GB') })).toEqual(['03/04/2015 -> 2015-04-03? every_day'])
  })

  test('a date that would lie ahead in one order is read in the other', () => {
    expect(told('Logged on 09/03/2024.', { publishedAt: '2024-03-14', publisher: { id: 'p', name: 'Tribune', kind: 'newspaper', country: 'US' } })).toEqual(['09/03/2024 -> 2024-03-09 every_day'])
  })

  test('a Solar Hijri date keeps its calendar', () => {
    expect(times('on 28 Mordad 1388')[0]?.value).toMatchObject({ calendar: 'jalali', stated: true })
  })
})

describe('no publication date', () => {
  test('the window stays open and never counts from the day of retrieval', () => {
    expect(times('A man was shot yesterday.', { publishedAt: null })[0]?.value).toMatchObject({
      edtf: '../2026-11-24',
      earliest: null,
      latest: '2026-11-24',
      anchor: 'unknown',
      stated: false,
    })
  })

  test('full dates need none', () => {
    expect(told('A man was shot on 3 May 2012.', { publishedAt: null })).toEqual(['3 May 2012 -> 2012-05-03 every_day'])
  })
})

describe('what is no time', () => {
  test.each([
    'A 12-year-old girl was hurt.',
    'She was aged 12.',
    'They stole $2,000 and 1989 dollars.',
    'He may march on the capital.',
    'Some 1500 people fled.',
    'The war resulted in 2019 killed.',
    'Floods came down in 2019 villages.',
    'The AK-47 and the Boeing 737 were there.',
    'Article 1990 applies.',
    'He ran the last mile.',
    'At the same time, others sang.',
  ])('%s', (text) => {
    expect(times(text)).toEqual([])
  })

  test.each([
    ['Amnesty said so in its 2010 Iraq Report.', '2010'],
    ['The Friday prayer leader spoke.', 'Friday'],
    ['Posted: September 12, 2024 by the desk', 'September 12, 2024'],
  ])('%s names a time but not when something happened', (text, words) => {
    const [time] = times(text)
    expect(text.slice(time?.span.start, time?.span.end)).toBe(words)
    expect(time?.value).toBeNull()
  })

  test('the dateline tells when the reporter wrote', () => {
    const text = 'Iran, July 28, 2020—Shots were heard on July 27.'
    expect(told(text, { publishedAt: '2020-07-28', dateline: { place: 'Iran', span: { start: 0, end: 20 } } })).toEqual([
      'July 27 -> 2020-07-27 every_day',
    ])
  })
})

describe('invariants', () => {
  const piece = fc.constantFrom(
    'on Tuesday',
    'last week',
    'on 3 May 2012',
    'in October',
    'the next day',
    'that night',
    'eleven years ago',
    'in recent days',
    'tomorrow',
    'will meet on Friday',
    'between 3 and 7 May',
    'in 2013',
    'early 2013',
    'since 2011',
    'spring 2021',
    'over the weekend',
    'the 1990s',
    'at 3 p.m.',
    'on 28 Mordad 1388',
    'two weeks later',
    'was shot on December 3',
    'from 1 to 5 March',
    'every night this week',
    'last night',
    'on 10 Muharram 1442',
    'a year earlier',
    'before May',
    'after 3 May',
    'in the second half of March 2013',
    'by Monday',
    'on the 14th',
    'last month',
    'the following year',
    'three days ago',
    'in the past',
    'later that month',
    'in the third quarter',
    'on Christmas Eve',
    'in 1066',
    'no time here',
  )
  const publishedOn = fc.option(
    fc
      .date({ min: new Date('1985-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    { nil: null },
  )

  test('windows are in order, end with publication unless ahead of it, parse as EDTF and quote the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), publishedOn, (pieces, publishedAt) => {
        const text = pieces.map((words) => `It was said ${words}.`).join(' ')
        for (const { span, value } of times(text, { publishedAt })) {
          expect(text.slice(span.start, span.end).trim().length).toBeGreaterThan(0)
          if (value === null) continue
          expect(() => edtf(value.edtf)).not.toThrow()
          if (value.earliest !== null && value.latest !== null) expect(value.earliest <= value.latest).toBe(true)
          const ahead = /tomorrow|will meet|by Monday|later/.test(text.slice(span.start - 15, span.end))
          if (
            publishedAt !== null &&
            value.latest !== null &&
            !ahead &&
            (value.earliest === null || value.earliest <= publishedAt)
          ) {
            expect(value.latest <= publishedAt).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('dates without a year in what is told of long ago', () => {
  const words = (text: string, more: Partial<TimedDocument> = {}) => told(text, more).map((each) => each.replace(/ (?:some|every)_day$/, ''))

  test('follow the story, also behind days that are counted from it', () => {
    expect(words('Soldiers fired on a crowd on 13 March 1997. The following night a barracks was looted. On 16 March, two guards were shot dead.')).toEqual([
      '13 March 1997 -> 1997-03-13', 'The following night -> 1997-03-14', '16 March -> 1997-03-16',
    ])
    expect(words('He was held on 11 May 2015. He was released in June and held again on 3 October.')).toEqual(['11 May 2015 -> 2015-05-11', 'June -> 2015-06', '3 October -> 2015-10-03'])
  })

  test('and go on in the next paragraph, unless they are news', () => {
    const first = 'Soldiers fired on a crowd on 13 March 1997.'
    const paragraphs = (second: string): [string, Partial<TimedDocument>] => {
      const text = `${first}\n\n${second}`
      return [text, { passages: [{ start: 0, end: first.length, role: 'body' }, { start: first.length + 2, end: text.length, role: 'body' }] }]
    }
    expect(words(...paragraphs('In April the curfew was lifted.'))[1]).toBe('April -> 1997-04')
    expect(words(...paragraphs('On 2 November, relatives laid flowers.'))[1]).toBe('2 November -> 2024-11-02')
    expect(words(...paragraphs('A lawyer said in April that nobody had answered.'))[1]).toBe('April -> 2024-04')
    expect(words(...paragraphs('Nothing like the April protests had been seen.'))[1]).toBe('April -> 2024-04')
  })

  test('so long ago, at an hour of a day that is told', () => {
    expect(words('Seven years ago, in the small hours of September 8, 2016, guards stormed the port.')).toEqual(['Seven years ago, in the small hours of September 8, 2016 -> 2016-09-08'])
  })

  test('a week after some day of a month is no week after the day before it', () => {
    expect(words('On 16 March 1997 two guards were shot. In April the curfew was lifted. A week later, a bomb went off.')[2]).toBe('A week later -> 1997-04-08/1997-05-07')
  })

  test('nights and second days of a month', () => {
    expect(words('On 2 October 2023 four men were held. On the night of the 14th a mill was burned.')[1]).toBe('the night of the 14th -> 2023-10-14')
    expect(words('In October 2023 the killings happened on the 25th and the 27th.')).toEqual(['October 2023 -> 2023-10', 'the 25th -> 2023-10-25', 'the 27th -> 2023-10-27'])
    expect(words('On the 24th, a mill was burned.')).toEqual(['the 24th -> 2024-10-24'])
    expect(words('In the 5th and 6th districts police shot two men.')).toEqual([])
    expect(words('Soldiers from the 3rd and 4th battalions shot two men.')).toEqual([])
  })
})

test('what is told of an hour is of the day of the deed, not of the day on which somebody spoke', () => {
  expect(told('Gunmen raided a village on Wednesday night, officials said on Thursday. They came at around nine in the evening.').map((each) => each.split(' -> ')[1])).toEqual(['2024-11-13 every_day', '2024-11-14 every_day', '2024-11-13 every_day'])
})

test('what somebody said had happened on a day is of that day', () => {
  expect(told('He was held on 3 October 2015. Witnesses told the court that on 25 December 1994 his men had looted a market. That Monday, they shot a trader.').map((each) => each.split(' -> ')[1]?.slice(0, 10))).toEqual(['2015-10-03', '1994-12-25', '1994-12-26'])
})

test.each([
  ['Forces struck a camp overnight on 6-7 November.', '2024-11-06/2024-11-07 some_day'],
  ['Forces struck a camp overnight on 6 November.', '2024-11-06/2024-11-07 some_day'],
  ['Forces struck a camp overnight into 7 November.', '2024-11-06/2024-11-07 some_day'],
])('%s', (text, night) => {
  expect(told(text).map((each) => each.split(' -> ')[1])).toEqual([night])
})

test.each([
  // counted from the day of the story
  ['On Thursday hundreds marched. Earlier in the day the navy had shelled a boat.', ['2024-11-14', '2024-11-14']],
  ['On the night of 17-18 October a town was raided. On the same night a house was shelled.', ['2024-10-17/2024-10-18', '2024-10-17/2024-10-18']],
  ['In August 1999 armed men came. That night they killed thirty people.', ['1999-08', '1999-08']],
  ['On 2 October a bus was robbed. On the 14th of the following month a man was found dead.', ['2024-10-02', '2024-11-14']],
  ['On 1 March they fled; shells had killed two men the day before. A month later the boy stepped on a mine.', ['2024-03-01', '2024-02-29', '2024-04']],
  ['She was arrested on 21 March 2023. In the month before her arrest she had been beaten.', ['2023-03-21', '2023-02-18/2023-03-20~']],
  ['Two years later, in 2002, the rebels came. On June 15 they shot 34 men.', ['2002', '2002-06-15']],
  ['Villages were burned on Sunday. Soldiers who came the morning after arrested three men.', ['2024-11-10', '2024-11-11']],
  ['In 2023 he was held. On the last Saturday of September they came.', ['2023', '2023-09-30']],
  ['On 2 August men came. In October he was called twice in the same week, on the 15th.', ['2024-08-02', '2024-10', '2024-10-15']],
  ['In September a crowd killed five. The same week a school was burned.', ['2024-09', '2024-09']],
  ['On 18 October she was called. The next night her bicycle was burned.', ['2024-10-18', '2024-10-19']],
  ['In September the first trial opened.', ['2024-09']],
  ['In Dola police stopped the Feminist Night March on 8 March.', ['2024-03-08']],
  ['They were hurt on Labour Day.', ['2024-05-01']],
  ['Two were held on International Women’s Day.', ['2024-03-08']],
  ['Shops in Dola, where in August 2015 two guards were hurt, were looted. In March, a boy was beaten.', ['2015-08', '2024-03']],
  ['The attack took place at 1845.', []],
  ['He has been in custody since the May Day march.', ['2024-05-01']],
  ['On the Monday after the feast (4 November) a bomb went off.', ['2024-11-04']],
  ['Two years ago today, police shot 34 miners. They had marched the following day. On 17 November three died.', ['2022-11-15', '2022-11-16', '2022-11-17']],
  ['The hearing was adjourned to Thursday. It had been suspended since January, when soldiers seized power on the 24th after two days of mutiny.', ['2024-11-21', '2024-01', '2024-01-24']],
  // a year that something is only compared with
  ['The blast was the worst since July 2011, when 14 men died. On 3 February a grenade wounded nine.', ['2011-07', '2024-02-03']],
])('%s', (text, days) => {
  expect(told(text).map((each) => each.split(' -> ')[1]?.split(' ')[0])).toEqual(days)
})

test('under the days of a diary, yesterday is the day before each', () => {
  const heads = ['Monday 19 February 2018', 'Tuesday 20 February', 'Wednesday 21 February']
  const text = `${heads[0]}\nShells fell on the town at dawn.\n${heads[1]}\nThe dead of yesterday were buried.\n${heads[2]}\nLast night two rockets struck the street.`
  let start = 0
  const passages = text.split('\n').map((line) => {
    const passage = { start, end: start + line.length, role: heads.includes(line) ? ('headline' as const) : ('body' as const) }
    start = passage.end + 1
    return passage
  })
  const found = told(text, { passages, publishedAt: null })
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^yesterday -> 2018-02-19/), expect.stringMatching(/^Last night -> 2018-02-20/)]))
})

test('a day of this year or of last year is of that year; a figure of people is no year', () => {
  expect(told('In 2019 a teacher was shot. A clerk was shot on 2 May of this year.')).toContain('2 May of this year -> 2024-05-02 every_day')
  expect(told('A clerk was shot on 2 May of last year.')).toEqual(['2 May of last year -> 2023-05-02 every_day'])
  expect(told('Since the 1st of March 30 people were held.')).toEqual(['1st of March -> 2024-03-01/.. some_day'])
})

test('the day before the crime is counted from the day that was told', () => {
  expect(told('She was killed on Tuesday. The day before the crime, police dispersed a picket.')).toEqual(['Tuesday -> 2024-11-12 every_day', 'The day before -> 2024-11-11 every_day'])
  expect(told('The day after the vote, people marched.')).toEqual([])
})

describe('days that are counted from others', () => {
  test.each([
    // two days after the shooting, as two days after the march would be still to come
    ['Two men were shot on Wednesday. The next morning residents marched. Two days later soldiers arrested a clerk.', 'Two days later', '2024-11-15'],
    ['On 11 November a mill burned. On 14 November a clerk was held. Three days later he was freed.', 'Three days later', '2024-11-14'],
    ['On 3 November a mill burned. On 8 November a clerk was held. Three days later he was freed.', 'Three days later', '2024-11-11'],
    ['On 2 November a mill burned. On the 28th, soldiers came.', 'the 28th', '2024-10-28'],
    ['On 2 November a mill burned. On the 9th, soldiers came.', 'the 9th', '2024-11-09'],
    ['On the last day of the month a guard was shot.', 'the last day of the month', '2024-11-30'],
    ['In October our people saw much. On the last day of the month a guard was shot.', 'the last day of the month', '2024-10-31'],
    ['In October our people saw much. In the second week of that month a mill burned.', 'the second week of that month', '2024-10-08/2024-10-14~'],
    ['A guard was shot on the first day of last month.', 'the first day of last month', '2024-10-01'],
    ['There were 31 raids in the four weeks to 20 October.', 'the four weeks to 20 October', '2024-09-23/2024-10-20'],
    ['Over the year to 31 March 2019 they held nine people.', 'the year to 31 March 2019', '2018-04-01/2019-03-31'],
    ['In the 10 days ending October 20, nine people were held.', 'the 10 days ending October 20', '2024-10-11/2024-10-20'],
    ['A guard was shot on the eve of the vote of 4 May 2016.', '4 May 2016', '2016-05-03'],
    ['The mill burned on the eve of the inauguration, on 4 May 2016.', '4 May 2016', '2016-05-04'],
    ['The school was bombed just before Christmas 2019.', 'Christmas 2019', '2019-12-11/2019-12-24'],
    ['The school was bombed before Christmas 2019.', 'Christmas 2019', '../2019-12-24'],
    ['Exactly one year ago a priest was killed.', 'Exactly one year ago', '2023-11-15'],
    ['About one year ago a priest was killed.', 'About one year ago', '2023~'],
    ['She was arrested on 17 January 2020. She was freed ten days later. On the first anniversary of her arrest friends met.', 'the first anniversary', '2021-01-17/2021-01-27'],
    ['The school was raided on 4 May 2019. On the second anniversary of the raid parents met.', 'the second anniversary', '2021-05-04'],
  ])('%s', (text, words, edtf) => {
    expect(told(text).map((each) => each.replace(/ \w+$/, ''))).toContain(`${words} -> ${edtf}`)
  })

  test.each(['On 14 November a clerk was held. Nine days later he was freed.', 'On 1 October a mill burned. On 14 November a clerk was held. A week later he was freed.'])('what would be still to come has none: %s', (text) => {
    expect(told(text).filter((each) => each.includes('later ->'))).toEqual([])
  })
})

test('what news looks back on gives no year to the story under the next head', () => {
  const body = 'A court on Tuesday jailed a man for kidnapping two volunteers in Dola on June 4, 2019.'
  const next = 'Soldiers beat residents of Orsk on July 1 when a phone was stolen.'
  const text = `${body}\n\nSoldiers and residents settle\n\n${next}`
  const at = body.length + 2
  const passages = [{ start: 0, end: body.length, role: 'lead' as const }, { start: at, end: at + 30, role: 'headline' as const }, { start: at + 32, end: text.length, role: 'body' as const }]
  expect(told(text, { passages, publishedAt: '2021-11-18' }).at(-1)).toContain('2021-07-01')
  expect(told(text, { passages: passages.map((each) => ({ ...each, role: 'body' as const })), publishedAt: '2021-11-18' }).at(-1)).toContain('2019-07-01')
})

test('a day of that year is of the year told, and the day of a deed behind "after" is its day', () => {
  expect(told('The massacre of 1978 was marked on Sunday. Soldiers had come on 29 May of that year.')[2]).toContain('1978-05-29')
  expect(told("Families counted their losses after Wednesday's fighting.")).toEqual(['Wednesday -> 2024-11-13 every_day'])
})

test('in an issue of a month the bare days are of that month', () => {
  const text = 'The grower kidnapped in August was found on the 5th. On the 18th, some 600 people marched.'
  expect(told(text, { publishedAt: '2022-09' }).map((each) => each.split(' -> ')[1]?.split(' ')[0])).toEqual(['2022-08', '2022-09-05', '2022-09-18'])
})

test('the n-th weekday of a month', () => {
  expect(told('On the first Sunday of the month two motorcycles stopped before the chapel.', { publishedAt: '2022-09' })).toEqual(['the first Sunday of the month -> 2022-09-04 every_day'])
  expect(told('The sit-in began on the last Friday of March 2019.')).toEqual(['the last Friday of March 2019 -> 2019-03-29 every_day'])
  expect(told('The first Sunday march was broken up.').join()).not.toContain('first')
})
