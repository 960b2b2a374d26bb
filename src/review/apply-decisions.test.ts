import { expect, test } from 'vitest'
import type { Decision } from '../record/decision.ts'
import { applyDecisions } from './apply-decisions.ts'

let seq = 0
function decision(over: Partial<Decision> & Pick<Decision, 'action' | 'targetId'>): Decision {
  seq += 1
  return { id: `d${seq}`, seq, targetType: 'claim', detail: {}, reason: '', who: 'me', at: '2026-01-01T00:00:00Z', ...over }
}

test('a rejected claim counts no more until it is accepted or the rejection is taken back', () => {
  const reject = decision({ action: 'reject', targetId: 'c1' })
  expect([...applyDecisions([reject]).rejected]).toEqual(['c1'])
  expect([...applyDecisions([reject, decision({ action: 'accept', targetId: 'c1' })]).rejected]).toEqual([])
  const undo = decision({ action: 'undo', targetType: 'decision', targetId: reject.id })
  expect([...applyDecisions([reject, undo]).rejected]).toEqual([])
  const redo = decision({ action: 'undo', targetType: 'decision', targetId: undo.id })
  expect([...applyDecisions([reject, undo, redo]).rejected]).toEqual(['c1'])
})

test('an incident set aside or withdrawn keeps the reason that was given', () => {
  const aside = decision({
    action: 'grade',
    targetType: 'incident',
    targetId: 'i1',
    detail: { grade: 'set_aside' },
    reason: 'a hoax',
  })
  const out = decision({ action: 'withdraw', targetType: 'incident', targetId: 'i2', reason: 'asked by the family' })
  const rulings = applyDecisions([aside, out])
  expect(rulings.setAside.get('i1')).toBe('a hoax')
  expect(rulings.withdrawn.get('i2')).toBe('asked by the family')
  expect(rulings.withdrawn.has('i1')).toBe(false)
})
