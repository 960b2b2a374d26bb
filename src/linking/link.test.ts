import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codebook } from '../record/codebook.ts'
import type { Decision } from '../record/decision.ts'
import type { Incident } from '../record/incident.ts'
import type { Report } from '../record/report.ts'
import { bazaar, courthouse, day, figure, karaj, ownVoice, saidBy, shiraz, telling } from './invented.test-data.ts'
import { featuresOf } from './features.ts'
import { link, linkAll, type LinkInput } from './link.ts'
import { memoryOfLinks } from './memory.ts'

/** The rare names a document's report is compared by. */
const sharedNames = ({ document, reports }: LinkInput) =>
  featuresOf(document, reports).flatMap((one) => one.words.filter((_, index) => 'cn'.includes(one.kinds.charAt(index))))
const groupsOf = (incidents: readonly Incident[]) => incidents.map((one) => one.reportIds.join(' ')).sort()

describe('linking reports to incidents', () => {
  test('reports of one day, place and people are one incident, with reasons a person can read', () => {
    const { incidents } = linkAll([...courthouse, ...bazaar])
    expect(groupsOf(incidents)).toEqual(['r-a r-b r-c', 'r-d r-e'])
    const joined = incidents.find((one) => one.reportIds.includes('r-a')) as Incident
    expect(joined.label).toBe('Armed attack, Karaj, 2020-07-14')
    expect(joined.why).toHaveLength(2)
    const reasons = joined.why.flatMap((one) => one.reasons.map((reason) => reason.what))
    expect(reasons).toContain('the same day')
    expect(reasons.join(' ')).toContain('navid marani')
  })

  test('sexual violence is joined with no raid of the same day and town that tells of none', () => {
    const where = { time: day('2020-07-14'), places: [karaj] }
    const raid = telling('p', '2020-07-15', 'Soldiers raid quarry in Karaj', 'Soldiers of the Tenada brigade shot villagers at the Lashgar quarry near Karaj on Tuesday, survivors said.', where)
    const house = (id: string, more: Partial<Report>) =>
      telling(id, '2020-07-15', 'Soldiers raid quarry in Karaj', 'Soldiers of the Tenada brigade raped a woman in a house near the Lashgar quarry in Karaj on Tuesday, she said.', { ...where, ...more })
    expect(groupsOf(linkAll([raid, house('q', { type: 'attack.sexual' })]).incidents)).toEqual(['r-p', 'r-q'])
    const both = [figure('sexually_assaulted', 'raped a woman', 1, ownVoice('Outlet s'))]
    expect(groupsOf(linkAll([house('q', { type: 'attack.sexual' }), house('s', { claims: both })]).incidents)).toEqual(['r-q r-s'])
  })

  test('figures that differ never keep reports apart', () => {
    const killed = (id: string, n: number) => ({ claims: [figure('killed', `${n}`, n, ownVoice(id))] })
    const [a, b] = courthouse as [LinkInput, LinkInput]
    const inputs = [a, b].map((one, index) => ({
      ...one,
      reports: one.reports.map((r) => ({ ...r, ...killed(r.documentId, index === 0 ? 2 : 30) })),
    }))
    expect(groupsOf(linkAll(inputs).incidents)).toEqual(['r-a r-b'])
  })

  test('two reports of one document, and a figure over a year, are never joined', () => {
    const [a] = courthouse as [LinkInput]
    const twice: LinkInput = { document: a.document, reports: [...a.reports, { ...(a.reports[0] as Report), id: 'r-a2' }] }
    expect(groupsOf(linkAll([twice]).incidents)).toEqual(['r-a', 'r-a2'])
    const year = telling(
      'y',
      '2020-12-31',
      'A year of attacks on guards in Karaj',
      'Navid Marani and Pouya Lashgar of the courthouse in Karaj were two of 60 killed in 2020.',
      { aggregation: 'aggregate_total', time: day('2020-01-01/2020-12-31'), places: [karaj] },
    )
    const { incidents } = linkAll([a, year])
    expect(groupsOf(incidents)).toEqual(['r-a', 'r-y'])
    expect(incidents.find((one) => one.reportIds.includes('r-y'))?.links.map((one) => one.rel)).toEqual(['encompasses'])
  })

  test('one rare name joins no report that nothing dates', () => {
    const found = telling(
      'u',
      null,
      'Man shot in Karaj',
      'A man was shot dead near the Tenada workshop in Karaj, neighbours said. He was taken to a hospital, where doctors could not save him.',
      { places: [karaj] },
    )
    const fired = telling(
      'v',
      null,
      'Shooting in Karaj',
      'Two men on a motorcycle opened fire on a shopkeeper in Karaj. The family of the shopkeeper spoke of threats from the Tenada clan.',
      { places: [karaj] },
    )
    expect(groupsOf(linkAll([found, fired]).incidents)).toEqual(['r-u', 'r-v'])
    const undated = courthouse.map((one) => ({
      document: { ...one.document, publishedAt: null },
      reports: one.reports.map((r) => ({ ...r, time: null })),
    }))
    expect(groupsOf(linkAll(undated.slice(0, 2)).incidents)).toEqual(['r-a r-b'])
  })

  test('an outlet that only a line of the text names is no rare name that reports share', () => {
    const from = (id: string, publishedAt: string, body: string, line: string) => {
      const one = telling(id, publishedAt, 'News from Karaj', `${body}\n\n${line}`, { places: [karaj] })
      return { ...one, document: { ...one.document, publisher: null } }
    }
    const baker = 'A baker was shot dead at his door in Karaj, neighbours said. His brother saw a white car drive off.'
    const student = 'Three students were hurt when guards fired on a rally in Karaj. Their friends carried them away.'
    const lines = ['This report first stood in the Velmar Courier, see www.velmarcourier.com.', 'The Velmar Courier could not reach the guards.']
    const told = lines.map((line, index) => from(`l${index}`, `2020-07-1${4 + index}`, [baker, student][index] as string, line))
    expect(groupsOf(linkAll(told).incidents)).toEqual(['r-l0', 'r-l1'])
    const clan = ['Men of the Velmar clan were seen.', 'The Velmar clan could not be reached.']
    const shared = told.flatMap((one, index) => sharedNames(from(`l${index}`, '2020-07-14', one.document.title ?? '', clan[index] as string)))
    expect(shared).toEqual(['velmar', 'velmar'])
    expect(told.flatMap(sharedNames)).toEqual([])
  })

  test('a commemoration a year later commemorates the incident it names, and no other', () => {
    const yearOn = (names: string) =>
      telling(
        'g',
        '2021-07-15',
        `Candles for ${names}`,
        `Families and neighbours lit candles for ${names}, the guards of the courthouse in Karaj, on Wednesday.`,
        { type: 'symbolic.commemoration', time: day('2021-07-14'), places: [karaj] },
      )
    const linksOf = (names: string) => {
      const { incidents } = linkAll([...courthouse, ...bazaar, yearOn(names)])
      expect(groupsOf(incidents)).toEqual(['r-a r-b r-c', 'r-d r-e', 'r-g'])
      const held = incidents.find((one) => one.reportIds.includes('r-a')) as Incident
      const links = incidents.find((one) => one.reportIds.includes('r-g'))?.links ?? []
      expect(links.every((one) => one.to === held.id)).toBe(true)
      const back = held.links.filter((one) => one.rel === 'commemorated_by').map((one) => one.to)
      expect(back).toEqual(links.length > 0 ? [incidents.find((one) => one.reportIds.includes('r-g'))?.id] : [])
      return links.map((one) => one.rel)
    }
    expect(linksOf('Navid Marani and Pouya Lashgar')).toEqual(['commemorates'])
    expect(linksOf('Bahram Solhju and Arman Tabesh')).toEqual([])
  })

  test('what lies in the future or is only supposed makes no incident', () => {
    const planned = telling('p', '2020-07-15', 'Rally planned', 'A rally is planned in Karaj.', { modality: 'future' })
    expect(linkAll([planned]).incidents).toEqual([])
  })
})

describe('adding bit by bit', () => {
  const all = [
    ...courthouse,
    ...bazaar,
    telling('f', null, 'Undated note', 'Homa Setareh of the Vakil bazaar in Shiraz asked for help.', {
      type: 'property.arson',
      places: [shiraz],
    }),
    telling('g', '2021-07-14', 'One year on', 'Karaj remembers Navid Marani and Pouya Lashgar, the courthouse guards.', {
      type: 'symbolic.commemoration',
      time: day('2021-07-14'),
      places: [karaj],
    }),
    {
      ...(courthouse[0] as LinkInput),
      document: { ...(courthouse[0] as LinkInput).document, id: 'h' },
      reports: [{ ...((courthouse[0] as LinkInput).reports[0] as Report), id: 'r-h', documentId: 'h' }],
    },
  ]

  const whole = linkAll(all)

  /** The record as a store would hold it after the batches. */
  function after(batches: readonly (readonly LinkInput[])[], rules = codebook): Incident[] {
    const memory = memoryOfLinks()
    const kept = new Map<string, Incident>()
    for (const batch of batches) {
      const change = link(memory, { added: batch, codebook: rules })
      for (const { id } of change.gone) kept.delete(id)
      for (const incident of change.incidents) kept.set(incident.id, incident)
    }
    return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  test('any order and any batches give the same incidents, to the last reason', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
        (order, sizes) => {
          const rest = [...order]
          const batches = sizes.map((size) => rest.splice(0, size))
          expect(after(batches)).toEqual([...whole.incidents])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('also when blocks overflow on the way', () => {
    const rules = { ...codebook, linking: { ...codebook.linking, largestBlock: 2 } }
    const memory = memoryOfLinks()
    const expected = link(memory, { added: all, codebook: rules })
    expect(memory.cutBlocks().length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(
          after(
            order.map((one) => [one]),
            rules,
          ),
        ).toEqual([...expected.incidents])
      }),
      { numRuns: 40 },
    )
  })

  test('a document read again or removed leaves no trace of its former reports', () => {
    const memory = memoryOfLinks()
    link(memory, { added: all })
    const [a] = courthouse as [LinkInput]
    const change = link(memory, { removed: ['a', 'h'] })
    // The commemoration is written anew: what it remembers has changed.
    expect(groupsOf(change.incidents)).toEqual(['r-b r-c', 'r-g'])
    expect(change.gone.map((one) => one.now)).toEqual([null])
    const again = link(memory, { added: [a, all[7] as LinkInput] })
    expect(again.incidents.find((one) => one.reportIds.includes('r-b'))).toEqual(
      whole.incidents.find((one) => one.reportIds.includes('r-b')),
    )
  })
})

describe('what reviewers decide', () => {
  let seq = 0
  const decide = (
    action: Decision['action'],
    targetType: Decision['targetType'],
    targetId: string,
    detail: Record<string, unknown> = {},
  ): Decision => {
    seq += 1
    return {
      id: `x${seq}`,
      seq,
      action,
      targetType,
      targetId,
      detail,
      reason: 'seen by me',
      who: 'Mina',
      at: '2024-01-01T00:00:00Z',
    }
  }
  const start = () => {
    const memory = memoryOfLinks()
    const { incidents } = link(memory, { added: [...courthouse, ...bazaar] })
    const id = (reportId: string) => memory.incidentOf(reportId) as string
    const groups = () =>
      groupsOf(
        ['a', 'b', 'c', 'd', 'e'].map((name) => id(`r-${name}`)).map((one) => ({ reportIds: memory.membersOf(one) }) as Incident),
      ).filter((one, i, list) => list.indexOf(one) === i)
    return { memory, incidents, id, groups }
  }

  test('merge, split and undo, each replayed from the log; merge and split restore the former state', () => {
    const { memory, incidents, id, groups } = start()
    const [x, y] = [id('r-a'), id('r-d')]
    const log = [decide('merge', 'incident', x, { other: y })]
    const merged = link(memory, { decisions: log, decisionsChanged: true })
    expect(groups()).toEqual(['r-a r-b r-c r-d r-e'])
    expect(merged.gone).toHaveLength(1)
    expect(merged.gone[0]?.now).toBe(id('r-a'))
    log.push(decide('split', 'incident', id('r-a'), { reportIds: ['r-d', 'r-e'], rest: ['r-a', 'r-b', 'r-c'] }))
    const split = link(memory, { decisions: log, decisionsChanged: true })
    expect([...split.incidents].map((one) => ({ ...one, links: [] }))).toEqual(
      [...incidents].map((one) => ({ ...one, links: [] })),
    )
    log.push(decide('undo', 'decision', (log[1] as Decision).id))
    link(memory, { decisions: log, decisionsChanged: true })
    expect(groups()).toEqual(['r-a r-b r-c r-d r-e'])
    log.push(decide('undo', 'decision', (log[0] as Decision).id))
    link(memory, { decisions: log, decisionsChanged: true })
    expect(groups()).toEqual(['r-a r-b r-c', 'r-d r-e'])
  })

  test('reports taken out together are one incident, though only those that stay tied them', () => {
    const { memory, id, groups } = start()
    const log = [decide('merge', 'incident', id('r-a'), { other: id('r-d') })]
    link(memory, { decisions: log, decisionsChanged: true })
    log.push(decide('split', 'incident', id('r-a'), { reportIds: ['r-a', 'r-d'], rest: ['r-b', 'r-c', 'r-e'] }))
    link(memory, { decisions: log, decisionsChanged: true })
    expect(groups()).toContain('r-a r-d')
    log.push(decide('undo', 'decision', (log[1] as Decision).id))
    link(memory, { decisions: log, decisionsChanged: true })
    expect(groups()).toEqual(['r-a r-b r-c r-d r-e'])
  })

  test('two incidents called not the same are no longer offered as possibly the same', () => {
    const rules = { ...codebook, linking: { ...codebook.linking, bands: { same: 0.999999, possible: 0.1 } } }
    const memory = memoryOfLinks()
    const possible = (incidents: readonly Incident[]) =>
      incidents.flatMap((one) => one.links.filter((link) => link.rel === 'possible_same'))
    const before = link(memory, { added: courthouse.slice(0, 2), codebook: rules })
    expect(possible(before.incidents)).toHaveLength(2)
    const log = [decide('not_same', 'incident', memory.incidentOf('r-a') as string, { other: memory.incidentOf('r-b') })]
    expect(possible(link(memory, { decisions: log, decisionsChanged: true, codebook: rules }).incidents)).toEqual([])
  })

  test('a split holds when the documents are read again and others come', () => {
    const { memory, id, groups } = start()
    const log = [decide('split', 'incident', id('r-a'), { reportIds: ['r-c'], rest: ['r-a', 'r-b'] })]
    link(memory, { decisions: log, decisionsChanged: true })
    link(memory, { added: courthouse, decisions: log })
    expect(groups()).toEqual(['r-a r-b', 'r-c', 'r-d r-e'])
  })

  test('a better reader that gives reports new ids keeps decisions and leads old incidents to new ones', () => {
    const { memory, id } = start()
    const former = id('r-c')
    const log = [decide('split', 'incident', id('r-a'), { reportIds: ['r-c'], rest: ['r-a', 'r-b'] })]
    link(memory, { decisions: log, decisionsChanged: true })
    const renamed = courthouse.map((one) => ({ ...one, reports: one.reports.map((r) => ({ ...r, id: `${r.id}-new` })) }))
    const change = link(memory, { added: renamed, decisions: log })
    expect(memory.membersOf(id('r-a-new'))).toEqual(['r-a-new', 'r-b-new'])
    expect(memory.membersOf(id('r-c-new'))).toEqual(['r-c-new'])
    expect(change.gone.find((one) => one.id === former)?.now).toBe(id('r-a-new'))
  })

  test('"not a copy" takes the edge away, its undo brings it back', () => {
    const [a] = courthouse as [LinkInput]
    const long = `${a.document.text} ${'Witnesses spoke of a white car that waited near the bridge for more than an hour before the shots were heard.'}`
    const passages = [{ start: 0, end: long.length, role: 'body' as const }]
    const twin = (id: string): LinkInput => ({
      document: { ...a.document, id, text: long, passages, titleSpan: null },
      reports: [],
    })
    const memory = memoryOfLinks()
    expect(link(memory, { added: [twin('k'), twin('l')] }).lineage).toMatchObject([
      { kind: 'verbatim_copy', direction: 'unknown' },
    ])
    const log = [decide('not_copy', 'document', 'k', { other: 'l' })]
    expect(link(memory, { decisions: log, decisionsChanged: true }).lineageGone).toHaveLength(1)
    expect(memory.lineageOf('k')).toEqual([])
    log.push(decide('undo', 'decision', (log[0] as Decision).id))
    link(memory, { decisions: log, decisionsChanged: true })
    expect(memory.lineageOf('k')).toHaveLength(1)
  })
})

test('a document that names the publisher of another as its source cites it, and adds no voice', () => {
  const [a, b] = courthouse as [LinkInput, LinkInput]
  const citing: LinkInput = {
    document: b.document,
    reports: b.reports.map((one) => ({ ...one, claims: [figure('killed', 'two', 2, saidBy('Outlet a', 'Outlet b'))] })),
  }
  const memory = memoryOfLinks()
  expect(link(memory, { added: [a, citing] }).lineage).toEqual([
    { from: 'b', to: 'a', kind: 'cites', shared: 0, direction: 'by_date', basis: 'names Outlet a as its source' },
  ])
  // Without the cited text nothing is left to cite.
  expect(link(memory, { removed: ['a'] }).lineageGone).toEqual([['b', 'a']])
})
