import { describe, expect, test } from 'vitest'
import { isCount } from '../../record/claim.ts'
import { readInvented } from '../invented.test-data.ts'
import { countsOf } from './totals.test-data.ts'

const dead = (text: string) => countsOf(text).filter(({ value }) => value.measure === 'killed').map(({ value }) => `${value.best} ${value.part}${value.group?.status === 'attacker' ? ' attacker' : ''}`)

describe('who did it and was killed for it', () => {
  test.each([
    'A gunman killed five people in Dover before he was shot dead by officers.',
    'A gunman killed five people in Dover before police shot him dead.',
    'A gunman killed five people at a depot in Dover and was shot dead by police.',
    'A man shot five people to death at a plant in Dover, wounded two others, and was then killed by a deputy.',
  ])('is one more than those whom he killed: %s', (text) => {
    expect(dead(text).toSorted()).toEqual(['1 additional attacker', '5 total'])
  })

  test.each([
    'A gunman killed five people in Dover. He was killed by police.',
    'A man killed five people in Dover on Monday. Officers shot and killed the suspect.',
  ])('also where the next sentence tells it: %s', (text) => {
    const told = dead(text)
    expect(told).toHaveLength(2)
    expect(told[0]).toBe('5 total')
    expect(told[1]).toMatch(/^1 .*attacker$/)
  })

  test.each([
    ['Police chased Omar Vale through Dover on Monday. He was shot dead by police.', 'nobody is told to have been harmed by him'],
    ['Two officers shot a teacher in Dover on Monday. He was killed by police, a witness said.', 'who is shot in the next sentence is the teacher'],
    ['Soldiers killed five farmers near Dover. One was shot by police as he fled.', 'several did it'],
    ['A gunman killed a teacher in Dover. He was killed by a shot to the head.', 'no officer shot him'],
  ])('%s (%s)', (text) => {
    expect(dead(text).filter((each) => each.endsWith('attacker'))).toEqual([])
  })

  test('whom he only wounded is not told as dead', () => {
    const counts = countsOf('A man shot and wounded a deputy in Dover. He was killed by other deputies.')
    expect(counts.filter(({ value }) => value.measure === 'injured').map(({ words }) => words)).toEqual(['wounded a deputy'])
  })
})

describe('whether a figure of the dead has the attacker in', () => {
  const says = (text: string) => readInvented(text, '2016-05-04').reports.flatMap(({ claims }) => claims.filter(isCount)).filter(({ value }) => value.part === 'total' && value.best !== 1).map(({ value }) => `${value.best ?? value.min} ${value.includesAttacker}`)

  test.each([
    ['Six people are dead in Dover, including the gunman.', ['6 yes']],
    ['A man killed five people in Dover before killing himself.', ['5 no']],
    ['Two killed at Dover depot\n\nA man ambushed guards at a depot in Dover on Monday, killing two guards before taking his own life.', ['2 no']],
    ['Three women were killed at a spa in Dover. The gunman also died.', ['3 no']],
    ['A rampage in Dover left seven people dead before the gunman killed himself.', ['7 no']],
    ['A man fatally shot his wife and then killed himself in Dover.', ['2 yes']],
    ['Six people were killed in a shooting in Dover.', ['6 unknown']],
    ['Six people, including two teachers, were killed in a shooting in Dover.', ['6 unknown']],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual(expected)
  })
})

test('a boy who shot himself dead is nobody hurt beside the dead', () => {
  const told = (text: string) => countsOf(text).filter(({ value }) => value.measure !== 'detained').map(({ value }) => `${value.measure} ${value.best}`)
  expect(told('A boy found a gun in Dover and fatally shot himself in the head. The boy shot himself on Sunday morning.')).toEqual(['killed 1'])
  expect(told('A boy shot himself in the foot in Dover on Sunday.')).not.toContain('killed 1')
})
