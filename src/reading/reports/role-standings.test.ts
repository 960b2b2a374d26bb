import { describe, expect, it } from 'vitest'
import type { Actor } from '../../record/actor.ts'
import type { RoleCandidate } from './role-candidates.ts'
import { type PhraseInReach, standingsIn } from './role-standings.ts'

function phrase(words: string, actor: Pick<Actor, 'id' | 'kind' | 'sector'> | null, odds: readonly number[], sentence = 0): PhraseInReach {
  const named = actor === null ? null : ({ ...actor, mentions: [] } as unknown as Actor)
  return { candidate: { sentence, head: 0, span: { start: 0, end: words.length }, kind: 'body', actor: named } as RoleCandidate, words, gap: 0, odds }
}

const front = { id: 'a0', kind: 'armed_group', sector: null } as const
const army = { id: 'a1', kind: 'state', sector: 'MIL' } as const
const rebels = { id: 'a2', kind: 'armed_group', sector: null } as const
const soldiers = { id: 'a3', kind: 'state', sector: 'MIL' } as const

/** What is known of each party as the body that did it, by the words of its likeliest phrase. */
function standings(phrases: readonly PhraseInReach[]) {
  return Object.fromEntries(standingsIn('body', phrases).map(({ best, values }) => [(phrases[best] as PhraseInReach).words, Object.fromEntries(values)]))
}

describe('how a party stands among the others of its incident', () => {
  it('counts who is likelier, and by how much', () => {
    const found = standings([phrase('the front', front, [-3, 1, -3, -5, -5]), phrase('the army', army, [-3, -0.5, -3, -5, -5])])
    expect(found['the front']).toMatchObject({ rank: 0, lead: 1.5 })
    expect(found['the army']).toMatchObject({ rank: 1, lead: -1.5 })
  })

  it('takes all phrases of a party together', () => {
    const found = standings([phrase('the front', front, [-3, -1, -3, -5, -5]), phrase('the Blue Front', front, [-3, 0, -3, -5, -5], 4)])
    expect(Object.keys(found)).toEqual(['the Blue Front'])
    expect(found['the Blue Front']).toMatchObject({ phrases: 2, own: 0, sentence: 4 })
    expect(found['the Blue Front']?.['together']).toBeCloseTo(1 - 0.5 * (1 - 1 / (1 + Math.E)), 5)
  })

  it('asks whether a body belongs with the likeliest doer, whichever side both are on', () => {
    const bodies = [phrase('the front', front, [-3, 0, -3, -5, -5]), phrase('the army', army, [-3, 0, -3, -5, -5])]
    const withRebels = standings([...bodies, phrase('the rebels', rebels, [1, -3, -3, -5, -5])])
    const withSoldiers = standings([...bodies, phrase('the soldiers', soldiers, [1, -3, -3, -5, -5])])
    expect([withRebels['the front']?.['with doer'], withRebels['the army']?.['with doer']]).toEqual([1, 0])
    expect([withSoldiers['the front']?.['with doer'], withSoldiers['the army']?.['with doer']]).toEqual([0, 1])
    expect(withRebels['the front']).toEqual(withSoldiers['the army'])
  })

  it('leaves out who is hardly likely', () => {
    expect(standings([phrase('the front', front, [-3, -4.5, -3, -5, -5])])).toEqual({})
  })
})
