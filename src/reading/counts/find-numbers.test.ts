import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparatorPhrases, vagueWords } from '../../lexicon/en/numbers.ts'
import type { NumberMention } from '../../record/mention.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findNumbers } from './find-numbers.ts'

const models = openTextModels()

function numbers(text: string): NumberMention[] {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }]
  return findNumbers({ text }, tagText({ text, passages, dateline: null, titleSpan: null }, models))
}

/** A number as "words: comparator min..max (best)", the form the cases are written in. */
function told(text: string): string[] {
  return numbers(text).map(({ span, comparator, min, max, best }) =>
    `${text.slice(span.start, span.end)}: ${comparator} ${min ?? '-'}..${max ?? '-'} (${best ?? '-'})`,
  )
}

describe('every row of the table of numbers', () => {
  test.each([
    ['Nine people were killed.', 'Nine: = 9..9 (9)'],
    ['The guards killed 9 people.', '9: = 9..9 (9)'],
    ['At least nine people were killed.', 'At least nine: >= 9..- (-)'],
    ['Nine or more people were killed.', 'Nine or more: >= 9..- (-)'],
    ['More than 40 people were killed.', 'More than 40: > 41..- (-)'],
    ['Over 40 people were killed.', 'Over 40: > 41..- (-)'],
    ['Up to 20 people were killed.', 'Up to 20: <= 1..20 (-)'],
    ['As many as 20 people were killed.', 'As many as 20: <= 1..20 (-)'],
    ['Fewer than 10 people were killed.', 'Fewer than 10: < 1..9 (-)'],
    ['About 50 people were killed.', 'About 50: ~ -..- (50)'],
    ['Nearly 50 people were killed.', 'Nearly 50: ~ -..- (50)'],
    ['Some 50 people were killed.', 'Some 50: ~ -..- (50)'],
    ['Between 10 and 15 people were killed.', 'Between 10 and 15: range 10..15 (-)'],
    ['10-15 people were killed.', '10-15: range 10..15 (-)'],
    ['10 to 15 people were killed.', '10 to 15: range 10..15 (-)'],
    ['The raid killed 11 -12 men.', '11 -12: range 11..12 (-)'],
    ['One or two people were killed.', 'One or two: range 1..2 (-)'],
    ['At least three and as many as 25 people were killed.', 'At least three and as many as 25: range 3..25 (-)'],
    ['Thirty five people were killed.', 'Thirty five: = 35..35 (35)'],
    ['A dozen people were killed.', 'A dozen: ~ -..- (12)'],
    ['Half a dozen people were killed.', 'Half a dozen: ~ -..- (6)'],
    ['A couple of people were killed.', 'A couple: ~ -..- (2)'],
    ['Dozens of people were killed.', 'Dozens: vague -..- (-)'],
    ['Scores of people were killed.', 'Scores: vague -..- (-)'],
    ['Hundreds of people fled.', 'Hundreds: vague -..- (-)'],
    ['Tens of thousands of people fled.', 'Tens of thousands: vague -..- (-)'],
    ['Several people were killed.', 'Several: vague 2..- (-)'],
    ['Many people were killed.', 'Many: vague 2..- (-)'],
    ['A number of people were killed.', 'A number: vague 2..- (-)'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('a further 12, another 12 and others are additional; what follows "including" is a part', () => {
    expect(numbers('Another 12 people were killed.')[0]?.part).toBe('additional')
    expect(numbers('A further 12 people were killed.')[0]?.part).toBe('additional')
    expect(numbers('They killed 11 people, including two children.').map(({ part }) => part)).toEqual(['total', 'subset'])
    expect(numbers('Five people, including three women and two children, were killed.').map(({ part }) => part)).toEqual(['total', 'subset', 'subset'])
    expect(numbers('Eleven people were killed, including two women and 30 injured.').map(({ part }) => part)).toEqual(['total', 'subset', 'total'])
  })

  test('of those "among" a figure the figure is the whole', () => {
    expect(numbers('Four commanders were among at least 20 killed in the raid.').map(({ part }) => part)).toEqual(['subset', 'total'])
    expect(numbers('At least 9 civilians including 6 children among 17-21 killed in the raid.').map(({ part }) => part)).toEqual(['subset', 'subset', 'total'])
  })

  test('families are families and never persons', () => {
    expect(numbers('The army drove out 12 families.')[0]).toMatchObject({ unit: 'family', best: 12 })
  })
})

describe('number words and separators', () => {
  test.each([
    ['Twenty-one people fled.', 21],
    ['Three hundred and five people fled.', 305],
    ['Two thousand people fled.', 2000],
    ['1,200 people fled.', 1200],
    ['1.5 million people fled.', 1_500_000],
    ['۱۲۰۰ people fled.', 1200],
  ])('%s', (text, value) => {
    expect(numbers(text)[0]?.best).toBe(value)
  })

  test('any whole number written with thousands commas is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1700 }), (n) => {
        const text = `Police arrested ${n.toLocaleString('en-US')} protesters.`
        expect(numbers(text).map(({ best }) => best)).toEqual([n])
      }),
      { numRuns: 60 },
    )
  })
})

describe('what is counted', () => {
  test('the noun behind the number, and who it is', () => {
    expect(numbers('Gunmen killed three schoolchildren.')[0]).toMatchObject({ noun: 'schoolchild', group: { age: 'children' } })
    expect(numbers('Two wounded soldiers were found.')[0]).toMatchObject({ noun: 'soldier', group: { status: 'combatant' } })
  })

  test('an outcome right behind the number is not who is counted', () => {
    expect(numbers('5 killed – militants or civilians – in a raid.')[0]).toMatchObject({ noun: null, best: 5 })
    expect(numbers('The blast killed five men and injured three more, according to reports.')[1]).toMatchObject({ noun: null, best: 3 })
  })
})

describe('what is no count', () => {
  test.each([
    'A 12-year-old girl was hurt.',
    'Ali Karimi, 27, was shot.',
    'A woman, 22, was shot.',
    'He carried an AK-47.',
    'They met at 5:30 in the hall.',
    'He paid $500.',
    'Prices rose by 12 percent.',
    'The town lies 12 km from the border.',
    'He was held under article 19.',
    'He was held under Article 500.',
    'It is one of the oldest houses.',
    'He served 12 years.',
    'Call 702 828 3521 for help.',
    'Witnesses should call 911 at once.',
    'Watch the clip again 02 15 and again.',
    'Anna Webb, also 18, was hurt.',
    'It is at 450 S. 1st St. in Dola.',
    'A father of three was killed.',
    'News 12 was there.',
    'It was between 0200 and 0300.',
    'It began at 1545 (2145 GMT).',
  ])('%s', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

describe('every word of the lexicon in its example', () => {
  test.each(comparatorPhrases.map(({ words, comparator, example }) => [words, comparator, example] as const))('%s', (words, comparator, example) => {
    const text = `Police said ${example} were hurt.`
    const found = numbers(text)
    expect(found.map((number) => number.comparator)).toEqual([comparator])
    expect(text.slice(found[0]?.span.start, found[0]?.span.end).toLowerCase()).toContain(words)
  })

  test.each(Object.entries(vagueWords).map(([word, { example }]) => [word, example] as const))('%s', (_word, example) => {
    expect(numbers(`${example}.`).map(({ comparator }) => comparator)).toEqual(['vague'])
  })
})

test('min <= best <= max, and the words of a number lie inside its phrase', () => {
  const text =
    'At least nine people were killed, about 50 were hurt, between 10 and 15 fled and up to 20 others, including two children, were held in Dola.'
  for (const { span, phrase, min, max, best } of numbers(text)) {
    expect((min ?? 0) <= (best ?? max ?? Infinity)).toBe(true)
    expect((best ?? min ?? 0) <= (max ?? Infinity)).toBe(true)
    expect(phrase.start <= span.start && span.end <= phrase.end).toBe(true)
  }
})
