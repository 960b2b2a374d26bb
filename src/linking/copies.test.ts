import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Decision } from '../record/decision.ts'
import type { Incident } from '../record/incident.ts'
import { accountOf } from './accounts.ts'
import { bridgeCopy, day, figure, otherBridgeCopy, ownVoice, shiraz, telling } from './invented.test-data.ts'
import { link, type LinkInput, type LinkWork } from './link.ts'
import { type LinkMemory, memoryOfLinks } from './memory.ts'

const many = (n: number, copy: (id: string) => LinkInput, prefix: string) =>
  Array.from({ length: n }, (_, index) => copy(`${prefix}${String((index * 7919) % 1009).padStart(4, '0')}`))

/** The record as a store would hold it after the work. */
function recordAfter(steps: readonly LinkWork[], memory: LinkMemory = memoryOfLinks()): Incident[] {
  const kept = new Map<string, Incident>()
  for (const step of steps) {
    const change = link(memory, step)
    for (const { id } of change.gone) kept.delete(id)
    for (const incident of change.incidents) kept.set(incident.id, incident)
  }
  return [...kept.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

const sizes = (incidents: readonly Incident[]) => incidents.map((one) => one.reportIds.length).sort((a, b) => b - a)
const possible = (incidents: readonly Incident[]) =>
  incidents.flatMap((one) => one.links.filter((l) => l.rel === 'possible_same'))

describe('many copies of one article', () => {
  test('1, 2, 10, 60 and 300 copies give the same three incidents', () => {
    for (const n of [1, 2, 10, 60, 300]) {
      const incidents = recordAfter([{ added: many(n, bridgeCopy, 'k') }])
      expect(sizes(incidents)).toEqual([n, n, n])
      expect(possible(incidents)).toEqual([])
      expect(incidents.map((one) => one.label).sort()).toEqual([
        'Armed attack, Karaj, 2024-05-04',
        'Arrest or detention, Karaj, 2024-05-06',
        'Arson, Shiraz, 2024-05-05',
      ])
    }
  })

  test('copies of two articles on the same incidents come together, however many of each', () => {
    for (const [n, m] of [
      [1, 1],
      [40, 1],
      [30, 50],
      [120, 120],
    ] as const) {
      const incidents = recordAfter([{ added: many(n, bridgeCopy, 'k') }, { added: many(m, otherBridgeCopy, 'm') }])
      expect(sizes(incidents)).toEqual([n + m, n + m, n])
    }
  })

  test('sixty copies are one voice, and every copy has its reason', () => {
    const copies = many(60, bridgeCopy, 'k')
    const memory = memoryOfLinks()
    const [first] = recordAfter([{ added: copies }], memory) as [Incident]
    const reports = copies.flatMap((one) => one.reports).filter((one) => first.reportIds.includes(one.id))
    const documents = copies.map((one) => one.document)
    const lineage = documents.flatMap((one) => memory.lineageOf(one.id).filter((edge) => edge.from === one.id))
    const { voices } = accountOf(first, reports, documents, lineage)
    expect(voices).toMatchObject({ documents: 60, publishers: 60, origins: { min: 1, max: 1 } })
    expect(first.why).toHaveLength(59)
    expect(first.why.every((one) => one.reasons.length > 0)).toBe(true)
  })

  test('any order and any batches give the same incidents, to the last reason', () => {
    const all = [...many(26, bridgeCopy, 'k'), ...many(17, otherBridgeCopy, 'm')]
    const expected = recordAfter([{ added: all }])
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 43, maxLength: 43 }),
        (order, batches) => {
          const rest = [...order]
          expect(recordAfter(batches.map((size) => ({ added: rest.splice(0, size) })))).toEqual(expected)
        },
      ),
      { numRuns: 12 },
    )
  })

  test('copies that were removed leave no trace, whichever they were', () => {
    const all = [...many(30, bridgeCopy, 'k'), ...many(20, otherBridgeCopy, 'm')]
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1, maxLength: 40 }), (out) => {
        const ids = out.map((one) => one.document.id)
        const left = all.filter((one) => !ids.includes(one.document.id))
        const memory = memoryOfLinks()
        expect(recordAfter([{ added: all }, { removed: ids }], memory)).toEqual(recordAfter([{ added: left }]))
      }),
      { numRuns: 12 },
    )
  })

  test('a new copy touches what it must: number 200 asks for no more comparisons than number 20', () => {
    const asked = (n: number) => {
      const memory = memoryOfLinks()
      const copies = many(n, bridgeCopy, 'k').sort((a, b) => (a.document.id < b.document.id ? -1 : 1))
      link(memory, { added: copies.slice(0, -1) })
      let count = 0
      const counting: LinkMemory = {
        ...memory,
        features: (id) => {
          count += 1
          return memory.features(id)
        },
        sketch: (id) => {
          count += 1
          return memory.sketch(id)
        },
      }
      link(counting, { added: copies.slice(-1) })
      return count
    }
    expect(asked(200)).toBeLessThan(1.5 * asked(20))
  })
})

describe('what reviewers decide about copies', () => {
  const decision = (
    action: Decision['action'],
    targetType: Decision['targetType'],
    targetId: string,
    detail: object,
  ): Decision => ({
    id: `x-${action}`,
    seq: 1,
    action,
    targetType,
    targetId,
    detail: detail as Record<string, unknown>,
    reason: 'seen by me',
    who: 'Mina',
    at: '2024-06-01T00:00:00Z',
  })
  const undo: Decision = { ...decision('undo', 'decision', '', {}), id: 'x-undo', seq: 2 }
  const copies = many(40, bridgeCopy, 'k')
  const [one, other] = [copies[5] as LinkInput, copies[30] as LinkInput]

  test('"not a copy" takes a text out of the whole group of copies, and its undo brings it back', () => {
    const memory = memoryOfLinks()
    link(memory, { added: copies })
    const log = [decision('not_copy', 'document', one.document.id, { other: other.document.id })]
    link(memory, { decisions: log, decisionsChanged: true })
    expect(memory.lineageOf(one.document.id)).toEqual([])
    // The texts behind it still hang together, and it still tells the same incidents.
    expect(memory.lineageOf(other.document.id).length).toBeGreaterThan(0)
    expect(memory.membersOf(memory.incidentOf(`r-${one.document.id}-0`) as string)).toHaveLength(2)
    log.push({ ...undo, targetId: 'x-not_copy' })
    link(memory, { decisions: log, decisionsChanged: true })
    expect(memory.lineageOf(one.document.id).length).toBeGreaterThan(0)
    expect(memory.membersOf(memory.incidentOf(`r-${one.document.id}-0`) as string)).toHaveLength(1)
  })

  test('a copy split off stays off, and comes back with the undo', () => {
    const memory = memoryOfLinks()
    const before = recordAfter([{ added: copies }], memory)
    const report = `r-${one.document.id}-0`
    const incident = before.find((each) => each.reportIds.includes(report)) as Incident
    const rest = incident.reportIds.filter((id) => id !== report)
    const log = [decision('split', 'incident', incident.id, { reportIds: [report], rest })]
    link(memory, { decisions: log, decisionsChanged: true })
    expect(memory.incidentOf(report)).not.toBe(memory.incidentOf(rest[0] as string))
    expect(new Set(rest.map((id) => memory.incidentOf(id))).size).toBe(1)
    link(memory, { added: many(3, bridgeCopy, 'z'), decisions: log })
    expect(memory.incidentOf(report)).not.toBe(memory.incidentOf(rest[0] as string))
    log.push({ ...undo, targetId: 'x-split' })
    link(memory, { decisions: log, decisionsChanged: true })
    expect(memory.incidentOf(report)).toBe(memory.incidentOf(rest[0] as string))
  })
})

describe('one wording filled in for several towns', () => {
  const towns: readonly [string, number][] = [['Shiraz', 115019], ['Tabriz', 113646], ['Isfahan', 418863], ['Ahvaz', 144448], ['Kerman', 128234]]
  const filled = (n: number, publisher: string, more: object = {}) => {
    const [town, geonamesId] = towns[n % towns.length] as [string, number]
    const date = `2021-03-${String(1 + (n % 3)).padStart(2, '0')}`
    const words = `Gunmen who came in two white cars opened fire on the crowded market of ${town} and fled along the river road before the guards of the nearest post arrived there, killing ${2 + n} people, the police said, and the governor called for calm and promised an inquiry.`
    return telling(
      `t${n}`,
      date,
      `Gunmen attack market in ${town}`,
      words,
      {
        time: day(date, more),
        places: [{ ...shiraz, words: town, name: town, geonamesId, lat: 25 + 2 * n, lon: 45 + 2 * n }],
        claims: [figure('killed', `${2 + n}`, 2 + n, ownVoice(publisher))],
      },
      publisher,
    )
  }

  test('each town is its own incident and none a copy of another, whoever prints it', () => {
    for (const more of [{}, { anchor: 'publication', stated: false, rule: 'weekday/last' }]) {
      const { incidents, lineage } = link(memoryOfLinks(), { added: towns.map((_, n) => filled(n, `Outlet ${n}`, more)) })
      expect(incidents).toHaveLength(towns.length)
      expect(lineage).toEqual([])
    }
  })

  test('the text of one town printed again is a copy', () => {
    const [first, other] = [filled(0, 'Outlet 0'), filled(1, 'Outlet 1')]
    const again = {
      document: { ...first.document, id: 'again', publisher: null },
      reports: first.reports.map((one) => ({ ...one, id: 'r-again', documentId: 'again' })),
    }
    const memory = memoryOfLinks()
    link(memory, { added: [first, other, again] })
    expect(memory.lineageOf('again').map((edge) => (edge.from === 'again' ? edge.to : edge.from))).toEqual([first.document.id])
    expect(memory.incidentOf('r-again')).toBe(memory.incidentOf(first.reports[0]?.id as string))
  })
})

describe('bulletins of one wording', () => {
  const bulletin = (n: number, more: object = {}) => {
    const date = `2021-03-${String(n).padStart(2, '0')}`
    const words = `Shells that fell on the Asyut quarter of Shiraz killed ${n + 2} people and wounded ${3 * n + 1} on ${date}, the health office said in the bulletin that it puts out every day since the fighting for the town began.`
    return telling(
      `b${date}`,
      date,
      'Bulletin of the health office',
      words,
      {
        type: 'remote.shelling',
        time: day(date, more),
        places: [shiraz],
        claims: [figure('killed', `${n + 2}`, n + 2, ownVoice('Health office'))],
      },
      'Health office',
    )
  }
  const days = Array.from({ length: 27 }, (_, index) => index + 1)

  test('each day of a bulletin is its own incident, and none a copy of the day before', () => {
    for (const more of [{}, { anchor: 'publication', stated: false, rule: 'weekday/last' }]) {
      const memory = memoryOfLinks()
      const { incidents, lineage } = link(memory, { added: days.map((n) => bulletin(n, more)) })
      expect(incidents).toHaveLength(27)
      expect(lineage).toEqual([])
    }
  })

  test('so they are where no outlet is named and some of the figures stay the same', () => {
    const unnamed = days.slice(0, 4).map((n) => {
      const { document, reports } = bulletin(7 * n - 6, { anchor: 'publication', stated: false, rule: 'weekday/last' })
      const injured = figure('injured', '1', 1, ownVoice(document.id))
      return { document: { ...document, publisher: null }, reports: reports.map((report) => ({ ...report, claims: [...report.claims, injured] })) }
    })
    const { incidents, lineage } = link(memoryOfLinks(), { added: unnamed })
    expect(incidents).toHaveLength(4)
    expect(lineage).toEqual([])
  })

  test('a bulletin taken over by an outlet days later is a copy of that day', () => {
    const [first, second] = [bulletin(3), bulletin(4)]
    const copy = {
      document: { ...first.document, id: 'copy', publishedAt: '2021-03-09', publisher: null },
      reports: first.reports.map((one) => ({ ...one, id: 'r-copy', documentId: 'copy' })),
    }
    const memory = memoryOfLinks()
    link(memory, { added: [first, second, copy] })
    expect(memory.lineageOf('copy').map((edge) => edge.to)).toEqual([first.document.id])
    expect(memory.incidentOf('r-copy')).toBe(memory.incidentOf(first.reports[0]?.id as string))
  })
})
