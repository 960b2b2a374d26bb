import { describe, expect, it } from 'vitest'
import type { RoleTemplate } from './muc4-roles.ts'
import { amongOthers, chancesTold, type Tellable } from './muc4-told.ts'

const report = (kind: string, targets: string[], features: string[] = []): Tellable => ({
  features,
  roles: { incident_type: kind, PerpInd: [], PerpOrg: [], Target: targets.map((words) => [words]), Victim: [], Weapon: [] } satisfies RoleTemplate,
  described: [],
})
const none = { start: 0, threshold: 0, weights: {} }

describe('what the five-role metric is told', () => {
  it('sees that a likelier report of one kind tells the same target', () => {
    const reports = [report('bombing', ['north bank']), report('bombing', ['the bank']), report('attack', ['the bank'])]
    expect(amongOthers(reports, [1, 0, -1], 1)).toEqual(expect.arrayContaining(['rank=1', 'again=1', 'alike=1', 'bombing&again=1']))
    expect(amongOthers(reports, [1, 0, -1], 0)).toEqual(expect.arrayContaining(['rank=0', 'again=0']))
    expect(amongOthers(reports, [1, 0, -1], 2)).toEqual(expect.arrayContaining(['rank=2', 'again=0', 'alike=0']))
  })

  it('judges each by itself first', () => {
    const reports = [report('bombing', [], ['first']), report('bombing', [], ['second'])]
    const [a, b] = chancesTold(reports, { alone: { ...none, weights: { second: 2 } }, together: { ...none, weights: { 'rank=0': 3 } } })
    expect(a).toBe(0.5)
    expect(b).toBeCloseTo(0.953, 2)
  })
})
