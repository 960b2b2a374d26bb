import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exploreFilter } from '../../src/server/answers/explore.ts'
import { facetFields, type Filter, readFilter, selecting, toggled, without } from './filter.ts'

describe('the filter in the address', () => {
  it('takes what is well formed and leaves the rest, so that a broken link still opens', () => {
    expect(
      readFilter({
        type: 'attack.armed',
        from: '2012-05-03',
        to: 'soon',
        bbox: '1,2',
        sort: 'by-death',
        placed: 'maybe',
        other: 1,
      }),
    ).toEqual({
      type: ['attack.armed'],
      from: '2012-05-03',
    })
  })

  it('adds a value, and takes it away again', () => {
    const one = toggled({}, 'type', 'attack.armed')
    expect(one).toEqual({ type: ['attack.armed'] })
    expect(toggled(toggled(one, 'type', 'battle.clash'), 'type', 'attack.armed')).toEqual({ type: ['battle.clash'] })
    expect(toggled(one, 'type', 'attack.armed')).toEqual({})
  })

  it('lifts one clause and keeps the others', () => {
    const filter: Filter = { q: 'x', from: '2012-05-03', to: '2012-05-04', placed: 'no' }
    expect(without(filter, 'time')).toEqual({ q: 'x', placed: 'no' })
    expect(without(filter, 'placed')).toEqual({ q: 'x', from: '2012-05-03', to: '2012-05-04' })
  })

  it('whatever stands in an address, what is read from it is understood by the server', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.constant('2012-05-03'),
      fc.constant('1,2,3,4'),
      fc.constant('yes'),
    )
    const keys = [...facetFields, 'q', 'from', 'to', 'bbox', 'place', 'placed', 'dated', 'sort', 'at']
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (search) => {
        const read = readFilter(search)
        expect(readFilter({ ...read })).toEqual(read)
        expect(exploreFilter.safeParse(selecting(read)).success).toBe(true)
      }),
    )
  })
})
