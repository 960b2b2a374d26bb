import { describe, expect, it } from 'vitest'
import { instrumentType } from './muc4-terms.ts'
import { type Victim, withoutWhole } from './muc4-victims.ts'

const victim = (description: string, number: string, effect: Victim['effect'] = 'DEATH'): Victim => ({ name: null, descriptions: [description], number, claims: [], effect })

describe('words for all whom an act befell', () => {
  it('give way to those who are told one by one and come to as many', () => {
    const [guards, woman] = [victim('GUARDS', '3'), victim('WOMAN', '1')]
    expect(withoutWhole([victim('PEOPLE', '4'), guards, woman])).toEqual([guards, woman])
  })

  it('and stay where they are more, of another fate, or somebody by themselves', () => {
    const more = [victim('PEOPLE', '5'), victim('GUARDS', '3'), victim('WOMAN', '1')]
    const others = [victim('PEOPLE', '4', 'INJURY'), victim('GUARDS', '3'), victim('WOMAN', '1')]
    const farmers = [victim('FARMERS', '4'), victim('GUARDS', '3'), victim('WOMAN', '1')]
    for (const each of [more, others, farmers]) expect(withoutWhole(each)).toEqual(each)
  })
})

it('a verb tells the kind of instrument and names none', () => {
  expect(instrumentType('MACHINEGUNNED')).toEqual({ type: 'MACHINE GUN', id: false })
  expect(instrumentType('DYNAMITED')).toEqual({ type: 'DYNAMITE', id: false })
  expect(instrumentType('MACHINEGUN')).toEqual({ type: 'MACHINE GUN', id: true })
})
