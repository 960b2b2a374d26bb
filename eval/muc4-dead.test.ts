import { describe, expect, it } from 'vitest'
import { deadFeatures, scoreOfDead, withDeadCounted, withDeadSure } from './muc4-dead.ts'
import type { Report } from '../src/record/report.ts'
import type { Victim } from './muc4-victims.ts'

const dead = (name: string, number = '1'): Victim => ({ name, descriptions: [], number, claims: [], effect: 'DEATH' })
const told = (victims: readonly Victim[]) => victims.map(({ name, number, effect }) => `${name} ${number || 'open'} ${effect ?? '-'}`)

describe('the dead of a MUC template', () => {
  it('keeps numbers that come to the figure of the record', () => {
    expect(told(withDeadCounted([dead('ANA RUIZ'), dead('GUARDS', '2')], { exact: 3 }))).toEqual(['ANA RUIZ 1 DEATH', 'GUARDS 2 DEATH'])
  })

  it('lets those beyond the figure live', () => {
    expect(told(withDeadCounted([dead('ANA RUIZ'), dead('GUARDS', '2'), dead('JUDGE')], { exact: 3 }))).toEqual(['ANA RUIZ 1 DEATH', 'GUARDS 2 DEATH', 'JUDGE 1 -'])
  })

  it('leaves the sum open where no choice of them comes to the figure', () => {
    expect(told(withDeadCounted([dead('GUARDS', '4'), dead('NUNS', '3')], { exact: 5 }))).toEqual(['GUARDS 4 DEATH', 'NUNS open DEATH'])
  })

  it('leaves those alone who are fewer than the figure', () => {
    expect(told(withDeadCounted([dead('ANA RUIZ'), dead('JUAN VEGA')], { exact: 5 }))).toEqual(['ANA RUIZ 1 DEATH', 'JUAN VEGA 1 DEATH'])
  })

  it('leaves the sum open where several died and no exact figure is told', () => {
    expect(told(withDeadCounted([dead('ANA RUIZ'), dead('JUAN VEGA')], 'nothing'))).toEqual(['ANA RUIZ 1 DEATH', 'JUAN VEGA open DEATH'])
    expect(told(withDeadCounted([dead('ANA RUIZ')], 'nothing'))).toEqual(['ANA RUIZ 1 DEATH'])
    expect(told(withDeadCounted([dead('ANA RUIZ')], 'some'))).toEqual(['ANA RUIZ open DEATH'])
  })

  it('leaves the sum open where the record is not sure of it', () => {
    const incident = { report: { claims: [], tellings: [], type: 'attack.armed', modality: 'asserted' } as unknown as Report, told: { exact: 3 }, score: 0, others: [], publishedAt: null }
    const victims = [dead('ANA RUIZ'), dead('GUARDS', '2')]
    expect(told(withDeadSure(victims, () => false, incident))).toEqual(['ANA RUIZ 1 DEATH', 'GUARDS open DEATH'])
    expect(told(withDeadSure(victims, () => true, incident))).toEqual(['ANA RUIZ 1 DEATH', 'GUARDS 2 DEATH'])
    expect(told(withDeadSure([dead('GUARDS', 'PLURAL')], () => false, incident))).toEqual(['GUARDS PLURAL DEATH'])
  })

  it('knows of likelier reports of the document and of the same people there', () => {
    const claim = { property: 'participant.victim', value: { words: 'judge Ruiz' }, method: 'rule:acts', confidence: 0.9 }
    const report = { claims: [], tellings: [{ start: 500, end: 600 }], type: 'attack.armed', modality: 'asserted', time: null } as unknown as Report
    const other = { ...report, claims: [claim], tellings: [{ start: 0, end: 100 }] } as unknown as Report
    const features = deadFeatures([dead('ANA RUIZ')], { report, told: 'nothing', score: 0, others: [{ report: other, score: 1 }], publishedAt: null })
    expect(features).toEqual(expect.arrayContaining(['rank=1', 'shared=1', 'elsewhere=none', 'order=1']))
  })

  it('asks the trees what is told', () => {
    const model = { start: 1, trees: [['rank=0', 1, -4, ['sum=1', 1, 3, 2]], 0.5] as const }
    expect(scoreOfDead(['rank=0', 'sum=1'], model)).toBe(3.5)
    expect(scoreOfDead(['sum=1'], model)).toBe(-2.5)
  })
})
