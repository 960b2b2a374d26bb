import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

const told = (text: string) => readInvented(text, '2024-05-10').reports.map(({ type, claims }) => [type, ...claims.flatMap((claim) => (claim.property === 'weapon' ? [claim.words] : []))].join(' '))

describe('weapons that are taken away are used by nobody', () => {
  test.each([
    ['Police raided the school on Monday, arresting 60 people and seizing explosives and leaflets.', 'attack.armed'],
    ['Gunmen attacked the police post on Monday, stealing grenades and rifles.', 'attack.armed'],
    ['Rebels attacked the army base on Monday and captured three mortars.', 'attack.armed'],
    ['Troops attacked the hideout on Monday and confiscated two bombs.', 'attack.armed'],
  ])('%s', (text, type) => {
    expect(told(text)[0]).toBe(type)
  })

  test.each([
    ['Gunmen attacked the post on Monday with grenades and captured two soldiers.', 'remote.bomb grenades'],
    ['Police seized a bomb in Dola on Monday.', 'remote.disrupted bomb'],
    ['A man was beaten to death in Dola on Monday and police recovered a hammer.', 'attack.beating hammer'],
  ])('%s', (text, first) => {
    expect(told(text)[0]).toBe(first)
  })

  test('bullets do not hit the town near which the dead lay', () => {
    const { reports } = readInvented('The bodies of 28 farmers were found near the town of Kalo on Monday with bullet wounds.', '2024-05-10')
    expect(reports.flatMap(({ claims }) => claims.filter(({ property }) => property === 'target'))).toEqual([])
  })
})
