import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'
import { isCount } from '../../record/claim.ts'

const figures = (text: string) => readInvented(text, '2024-05-10').reports.flatMap(({ claims }) => claims.filter(isCount).flatMap(({ value }) => (value.part === 'total' ? [`${value.measure} ${value.comparator}${value.best ?? value.min}`] : [])))

describe('a list is added up where some of it is a least or an estimate', () => {
  test.each([
    ['At least 20 rebels and three soldiers were killed in the clash on Monday.', 'killed >=23'],
    ['Three soldiers and at least 20 rebels were killed in the clash on Monday.', 'killed >=23'],
    ['More than 30 fighters and two of their commanders were killed in the strike on Monday.', 'killed >=33'],
    ['Some 40 villagers and two policemen were wounded in the raid on Monday.', 'injured ~42'],
    ['The army said 127 rebels and about 50 soldiers were killed on Monday.', 'killed ~177'],
    ['Two guards and a driver were killed in the raid on Monday.', 'killed =3'],
  ])('%s', (text, figure) => {
    expect(figures(text)).toEqual([figure])
  })

  test('a least and an estimate make no sum', () => {
    expect(figures('At least 20 rebels and about five soldiers were killed in the clash on Monday.')).not.toContain('killed >=25')
  })

  test('those who are told apart behind a number are those', () => {
    expect(figures('At least five people, two men and three women, were killed in the blast on Monday.')).toEqual(['killed >=5'])
    expect(figures('At least 12 people, including three children and two women, were killed in the strike on Monday.')).toEqual(['killed >=12'])
  })
})

describe('somebody with a nationality is one more', () => {
  test.each([
    'The envoys demanded an inquiry into the murder on Monday of opposition leader Hector Olmos and Guatemalan Gilda Flores.',
    'THE ENVOYS DEMANDED AN INQUIRY INTO THE MURDER OF OPPOSITION LEADER HECTOR OLMOS AND GUATEMALAN GILDA FLORES.',
  ])('%s', (text) => {
    expect(figures(text)).toEqual(['killed =2'])
  })
})

describe('who was with somebody on the day of a killing was not killed', () => {
  test.each([
    'Omar Vale was with Ada Brenn on the day Marek Dolny was killed.',
    'Police want to speak to anybody who saw Omar Vale on the night Marek Dolny was killed.',
    'OMAR VALE WAS WITH ADA BRENN ON THE DAY MAREK DOLNY WAS KILLED.',
    'Two officers were on patrol the night Marek Dolny was killed.',
  ])('%s', (text) => {
    const { reports } = readInvented(text, '2024-05-10')
    expect(reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'participant.victim' ? [claim.value.words.toLowerCase()] : [])))).toEqual(['marek dolny'])
    expect(figures(text)).toEqual(['killed =1'])
  })

  test('whom a verb of the day befell', () => {
    expect(figures('Two guards and a driver were killed on the day the camp was opened.')).toEqual(['killed =3'])
  })
})

test('a senator and candidate behind other names is one', () => {
  expect(figures('They condemned the murders on Monday of Carlos Garcia, Colonel Franklin Quintero, and senator and presidential candidate Luis Galan.')).toEqual(['killed =3'])
})
