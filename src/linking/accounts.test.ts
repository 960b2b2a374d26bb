import { describe, expect, test } from 'vitest'
import type { Account } from '../record/incident.ts'
import type { Lineage } from '../record/relation.ts'
import type { Report } from '../record/report.ts'
import { accountOf } from './accounts.ts'
import { befell, figure, ownVoice, published, report, responsible, saidBy, settings, stance } from './invented.test-data.ts'
import { totalsOf } from './totals.ts'

const tribune = published('d1', 'Tribune', '2024-11-15')
const echo = published('d2', 'Daily Echo', '2024-11-16')
const khabar = published('d4', 'Khabar', '2024-11-17')
const copy: Lineage = { from: 'd2', to: 'd1', kind: 'near_copy', shared: 0.94, direction: 'by_date', basis: '94 % same words' }

function account(reports: readonly Report[], documents = [tribune, echo, khabar], lineage: readonly Lineage[] = []): Account {
  return accountOf({ id: 'i1', reportIds: reports.map((one) => one.id) }, reports, documents, lineage)
}
const row = (from: Account, property: string) => from.rows.find((one) => one.property === property)

const killed = (words: string, value: Parameters<typeof figure>[2], who: Parameters<typeof figure>[3]) =>
  figure('killed', words, value, who)
const atLeast = (min: number) => ({ min, comparator: '>=' as const })

describe('the account of one incident', () => {
  test('"at least nine" and "11" are compatible, both stay in view, the range runs over origins', () => {
    const result = account([
      report('r1', 'd1', [
        killed('11', 11, ownVoice('Tribune')),
        killed('at least nine', atLeast(9), saidBy('Relief Monitor', 'Tribune')),
      ]),
    ])
    const deaths = row(result, 'count.killed')
    expect(deaths?.together).toBe('9 (at least) .. 11')
    expect(deaths?.range).toEqual({ min: 9, max: 11, openEnd: true })
    expect(deaths?.relation).toBe('compatible')
    expect(deaths?.cells.map((cell) => cell.shown).sort()).toEqual(['11', '9 (at least)'])
    expect(result.voices).toEqual({ documents: 1, publishers: 1, origins: { min: 2, max: 2 }, parties: 0 })
    expect(result.grade).toBe('multi_origin')
  })

  test.each([
    ['more than 200', [['more than 200', { min: 201, comparator: '>' as const }]], { min: 201, max: 201, openEnd: true }],
    ['fewer than 50', [['under 50', { min: 1, max: 49, comparator: '<' as const }]], { min: 1, max: 49, openEnd: false }],
    ['20 (at most)', [['up to 20', { min: 1, max: 20, comparator: '<=' as const }]], { min: 1, max: 20, openEnd: false }],
    ['150 .. more than 200', [['150', 150], ['over 200', { min: 201, comparator: '>' as const }]], { min: 150, max: 201, openEnd: true }],
    ['201 (at least)', [['more than 200', { min: 201, comparator: '>' as const }], ['at least 201', atLeast(201)]], { min: 201, max: 201, openEnd: true }],
    // Nobody says 1: it is what 'fewer than 50' leaves open.
    ['30, fewer than 50', [['30', 30], ['fewer than 50', { min: 1, max: 49, comparator: '<' as const }]], { min: 1, max: 49, openEnd: false }],
    ['1 .. fewer than 50', [['1', 1], ['fewer than 50', { min: 1, max: 49, comparator: '<' as const }]], { min: 1, max: 49, openEnd: false }],
  ])('shows %s in the words of the sources and keeps the bounds', (shown, figures, range) => {
    const voices = ['Tribune', 'Relief Monitor', 'the mayor']
    const claims = figures.map(([words, value], i) => killed(words as string, value as number, saidBy(voices[i] as string, 'Tribune')))
    const deaths = row(account([report('r1', 'd1', claims)]), 'count.killed')
    expect(deaths?.together).toBe(shown)
    expect(deaths?.range).toEqual(range)
  })

  test('a cell shows "more than" and "fewer than" as they are said', () => {
    const claims = [
      killed('over 200', { min: 201, comparator: '>' }, ownVoice('Tribune')),
      killed('less than 50', { min: 1, max: 49, comparator: '<' }, saidBy('the mayor', 'Tribune')),
    ]
    const deaths = row(account([report('r1', 'd1', claims)]), 'count.killed')
    expect(deaths?.cells.map((cell) => cell.shown)).toEqual(['more than 200', 'fewer than 50'])
  })

  test('a part beside its whole says nothing of whether the figures agree', () => {
    const teachers = killed('two teachers', { min: 2, max: 2, best: 2, part: 'subset' }, ownVoice('Tribune'))
    const whole = killed('11', 11, ownVoice('Tribune'))
    const floor = killed('at least nine', atLeast(9), saidBy('Relief Monitor', 'Tribune'))
    expect(row(account([report('r1', 'd1', [whole, floor, teachers])]), 'count.killed')?.relation).toBe('compatible')
    expect(row(account([report('r1', 'd1', [whole, teachers])]), 'count.killed')?.relation).toBeNull()
  })

  test('a copy adds a document and a publisher, but no voice', () => {
    const original = report('r1', 'd1', [killed('11', 11, ownVoice('Tribune'))])
    const copied = report('r2', 'd2', [killed('11', 11, ownVoice('Daily Echo'))])
    const result = account([original, copied], [tribune, echo], [copy])
    expect(result.voices).toEqual({ documents: 2, publishers: 2, origins: { min: 1, max: 1 }, parties: 0 })
    expect(row(result, 'count.killed')?.cells.map((cell) => [cell.derived, cell.via])).toEqual([
      [false, 'own'],
      [true, 'copy of Tribune'],
    ])
    expect(result.grade).toBe('single_origin')
  })

  test('whoever is heard on the day or the place alone is no voice: a sentence takes them from the one beside it', () => {
    const { time, place } = settings('on Tuesday', 'Karaj', saidBy('the coalition', 'Tribune'))
    const result = account([report('r1', 'd1', [killed('11', 11, ownVoice('Tribune')), time, place])])
    expect(result.voices.origins).toEqual({ min: 1, max: 1 })
    expect(result.grade).toBe('single_origin')
    expect(row(result, 'time')?.cells.map((cell) => result.origins.find((one) => one.id === cell.originId)?.label)).toEqual(['the coalition'])
    const alone = account([report('r1', 'd1', [time, place])])
    expect(alone.voices.origins).toEqual({ min: 1, max: 1 })
  })

  test('without the copy edge the two papers are two origins', () => {
    const result = account([
      report('r1', 'd1', [killed('11', 11, ownVoice('Tribune'))]),
      report('r2', 'd2', [killed('8', 8, ownVoice('Daily Echo'))]),
    ])
    expect(result.voices.origins).toEqual({ min: 2, max: 2 })
    expect(row(result, 'count.killed')?.relation).toBe('contradicts')
  })

  test('that no soldier was hurt says nothing against four people who were', () => {
    const noSoldier = figure('injured', 'no soldier was hurt', { min: 0, max: 0, best: 0, part: 'subset', group: { words: 'no soldier', status: 'combatant' } }, saidBy('the army', 'Tribune'))
    const hurt = row(account([report('r1', 'd1', [figure('injured', 'four people', 4, ownVoice('Tribune')), noSoldier])]), 'count.injured')
    expect([hurt?.relation, hurt?.together]).toEqual([null, '4'])
  })

  test('three papers that quote one spokesman are one origin', () => {
    const reports = ['d1', 'd2', 'd4'].map((id) =>
      report(`r-${id}`, id, [killed('nine', 9, saidBy('a spokesman for the Dola police', id))]),
    )
    const result = account(reports)
    expect(result.voices).toEqual({ documents: 3, publishers: 3, origins: { min: 1, max: 1 }, parties: 0 })
    expect(row(result, 'count.killed')?.cells.map((cell) => cell.derived)).toEqual([false, true, true])
  })

  test('another figure of the same spokesman is his own word again, not a repetition', () => {
    const result = account([
      report('r1', 'd1', [killed('nine', 9, saidBy('a spokesman for the Dola police', 'd1'))]),
      report('r2', 'd2', [killed('11', 11, saidBy('a spokesman for the Dola police', 'd2'))]),
      report('r4', 'd4', [killed('nine', 9, saidBy('a spokesman for the Dola police', 'd4'))]),
    ])
    expect(result.voices.origins).toEqual({ min: 1, max: 1 })
    expect(row(result, 'count.killed')?.cells.map((cell) => [cell.shown, cell.derived])).toEqual([
      ['9', false],
      ['11', false],
      ['9', true],
    ])
  })

  test('a text without a publisher goes by its title, which is nobody the text quotes', () => {
    const untitled = { id: 'd9', title: 'Police name man in killing of girl', publishedAt: '2024-11-15', publisher: null }
    const result = account(
      [report('r9', 'd9', [killed('one', 1, ownVoice('d9')), killed('two', 2, saidBy('Police', 'd9'))])],
      [untitled],
    )
    expect(result.voices.origins).toEqual({ min: 2, max: 2 })
    expect(result.origins.map((origin) => origin.label).sort()).toEqual(['Police', '“Police name man in killing of girl”'])
  })

  test('a text without a publisher and a title is called the document, not its number', () => {
    const bare = { id: 'd9', title: null, publishedAt: '2024-11-15', publisher: null }
    const result = account([report('r9', 'd9', [killed('two', 2, saidBy('Police', 'd9'))])], [bare])
    expect(row(result, 'count.killed')?.cells.map((cell) => cell.via)).toEqual(['quoted in the document'])
  })

  test('a part of a body that its own outlet quotes is no further voice, and a body whose people suffered is a party', () => {
    const outlet = published('d1', 'PFO/Blue Front')
    const result = account(
      [
        report('r1', 'd1', [
          killed('11', 11, ownVoice('PFO/Blue Front')),
          killed('nine', 9, saidBy('PFO Youth Committees', 'PFO/Blue Front')),
          killed('at least eight', atLeast(8), saidBy('Relief Monitor', 'PFO/Blue Front')),
          befell('36 PFO members', ownVoice('PFO/Blue Front')),
        ]),
      ],
      [outlet],
    )
    expect(result.voices).toEqual({ documents: 1, publishers: 1, origins: { min: 2, max: 2 }, parties: 1 })
    expect(row(result, 'count.killed')?.cells.map((cell) => cell.via).sort()).toEqual(['in the name of PFO Youth Committees', 'own', 'quoted in PFO/Blue Front'])
  })

  test('words for a party stand in quotes wherever they are shown', () => {
    const result = account([report('r1', 'd1', [responsible('the criminal gangs', ownVoice('Tribune')), responsible('the army', saidBy('Relief Monitor', 'Tribune'))])])
    expect(row(result, 'responsibility')?.together).toBe('"the criminal gangs" · "the army" (compatible, named differently)')
    expect(row(result, 'responsibility')?.cells.map((cell) => cell.shown)).toEqual(['"the criminal gangs"', '"the army"'])
  })

  test('a party that is only suspected is shown so, unless its own words say it', () => {
    const result = account([report('r1', 'd1', ['two men', 'suspected rebels', 'the accused'].map((words) => responsible(words, ownVoice('Tribune'), 'suspected')))])
    expect(row(result, 'responsibility')?.cells.map((cell) => cell.shown)).toEqual(['"two men", as suspected', '"suspected rebels"', '"the accused"'])
  })

  test('a capital at the start of a sentence makes no second value', () => {
    const result = account([report('r1', 'd1', [responsible('Two men', ownVoice('Tribune')), responsible('two men', saidBy('a doctor', 'Tribune', true))])])
    expect(row(result, 'responsibility')?.together).toBe('"Two men"')
    expect(row(result, 'responsibility')?.cells).toHaveLength(2)
  })

  test('two names for who did it are rival accounts; a capital that only opens a sentence names nobody', () => {
    const blamed = (own: string) => account([report('r1', 'd1', [responsible(own, ownVoice('Tribune')), responsible('the Blue Front', saidBy('residents', 'Tribune', true))])]).grade
    expect(blamed('The Northern Guard')).toBe('contested')
    expect(blamed('Northerners of the Guard')).toBe('contested')
    expect(blamed('Gunmen')).not.toBe('contested')
    expect(blamed('Armed men')).not.toBe('contested')
  })

  test('residents who speak of residents are not called a party, nor is a text called after guards', () => {
    const untitled = { id: 'd9', title: 'Guards shot men in Orsk', publishedAt: '2024-11-15', publisher: null }
    const result = account(
      [report('r9', 'd9', [killed('two', 2, ownVoice('d9')), responsible('Guards', ownVoice('d9')), killed('three', 3, saidBy('residents', 'd9', true)), befell('three residents', saidBy('residents', 'd9', true))])],
      [untitled],
    )
    expect(result.voices.parties).toBe(0)
  })

  test('a paper that repeats the figure of its own speaker is no second voice', () => {
    const result = account([
      report('r1', 'd1', [killed('Nine', 9, ownVoice('Tribune')), killed('nine', 9, saidBy('the mayor', 'Tribune'))]),
    ])
    expect(result.voices.origins).toEqual({ min: 1, max: 1 })
  })

  test('one of the dead whom a speaker tells of is not the one whom the paper tells of', () => {
    const one = (words: string) => ({ min: 1, max: 1, best: 1, part: 'subset' as const, group: { words } })
    const result = account([
      report('r1', 'd1', [killed('three', 3, saidBy('the mayor', 'Tribune')), killed('a trader', one('a trader'), ownVoice('Tribune')), killed('a guard', one('a guard'), saidBy('a doctor', 'Tribune', true))]),
    ])
    expect(row(result, 'count.killed')?.cells.map((cell) => [cell.words, cell.via]).sort()).toEqual([['a guard', 'quoted in Tribune'], ['a trader', 'own'], ['three', 'quoted in Tribune']])
  })

  test('a body quoted elsewhere and its own report are one origin', () => {
    const monitor = published('d3', 'Relief Monitor', '2024-11-10')
    const result = account(
      [
        report('r1', 'd1', [killed('at least nine', atLeast(9), saidBy('the Relief Monitor', 'Tribune'))]),
        report('r3', 'd3', [killed('at least nine', atLeast(9), ownVoice('Relief Monitor'))]),
      ],
      [tribune, monitor],
    )
    expect(result.voices.origins).toEqual({ min: 1, max: 1 })
    expect(result.origins[0]).toMatchObject({
      label: 'Relief Monitor',
      kind: 'publisher',
      documentIds: ['d1', 'd3'],
      seenOnlyIn: [],
    })
  })

  test('unnamed sources of two unrelated papers may be one: 1 to 2 origins', () => {
    const result = account([
      report('r1', 'd1', [killed('nine', 9, saidBy('local sources', 'Tribune', true))]),
      report('r2', 'd2', [killed('nine', 9, saidBy('local sources', 'Daily Echo', true))]),
    ])
    expect(result.voices.origins).toEqual({ min: 1, max: 2 })
    expect(result.grade).toBe('unassessed')
  })

  test('voices told without a name add none for sure where one they may be is named', () => {
    const result = account([
      report('r1', 'd1', [killed('two', 2, saidBy('Orsk police', 'Tribune')), killed('two', 2, saidBy('investigators', 'Tribune'))]),
      report('r2', 'd2', [killed('2', 2, saidBy('Authorities', 'Daily Echo')), killed('2', 2, saidBy('deputies', 'Daily Echo'))]),
    ])
    expect(result.voices.origins).toEqual({ min: 1, max: 2 })
    expect(result.origins.map((one) => [one.label, one.nameless === true])).toEqual([
      ['Authorities', true],
      ['deputies', true],
      ['investigators', true],
      ['Orsk police', false],
    ])
  })

  test('the police and deputies of one incident are one voice, a neighbour is another, "we" is nobody new', () => {
    const result = account([
      report('r1', 'd1', [killed('two', 2, saidBy('police', 'Tribune')), killed('two', 2, saidBy('we', 'Tribune', true))]),
      report('r2', 'd2', [killed('2', 2, saidBy('deputies', 'Daily Echo')), killed('two', 2, saidBy('a neighbor', 'Daily Echo', true))]),
    ])
    expect(result.voices.origins).toEqual({ min: 2, max: 3 })
  })

  test('a named person is no stand-in for nameless police, an officer without a force is', () => {
    const words = (label: string) => account([report('r1', 'd1', [killed('two', 2, saidBy(label, 'Tribune')), killed('two', 2, saidBy('police', 'Tribune'))])]).voices.origins
    expect(words('Lena Orvik')).toEqual({ min: 2, max: 2 })
    expect(words('Detective Lena Orvik')).toEqual({ min: 1, max: 2 })
    expect(words('OPD')).toEqual({ min: 1, max: 2 })
  })

  test('an outlet known by its site is heard under its name as well', () => {
    const site = published('d9', 'daily-echo.com')
    const result = account(
      [
        report('r1', 'd1', [killed('two', 2, saidBy('the Daily Echo', 'Tribune'))]),
        report('r9', 'd9', [killed('two', 2, ownVoice('daily-echo.com'))]),
      ],
      [tribune, site],
    )
    expect(result.voices.origins).toEqual({ min: 1, max: 1 })
  })

  test('a subset never rivals its total, a running total stays out of the range', () => {
    const voice = ownVoice('Tribune')
    const result = account([
      report('r1', 'd1', [
        killed('11', 11, voice),
        killed(
          'two teachers',
          { min: 2, max: 2, best: 2, part: 'subset', group: { words: 'teachers', occupation: 'teacher' } },
          voice,
        ),
        killed('300', { min: 300, max: 300, best: 300, part: 'cumulative' }, voice),
      ]),
    ])
    const deaths = row(result, 'count.killed')
    expect(deaths?.range).toEqual({ min: 11, max: 11, openEnd: false })
    expect(deaths?.relations.map((one) => [one.kind, one.differsIn])).toEqual([
      ['scope_differs', 'group'],
      ['scope_differs', 'cut_off'],
      ['scope_differs', 'cut_off'],
    ])
  })

  test('a person told beside a larger figure of the report is one of them, not a rival figure', () => {
    const voice = ownVoice('Tribune')
    const result = account([
      report('r1', 'd1', [
        killed('three guards', { min: 3, max: 3, best: 3, group: { words: 'guards', occupation: 'guard' } }, voice),
        killed('Guard Omid Rastin', 1, saidBy('the mayor', 'Tribune')),
      ]),
      report('r2', 'd2', [killed('at least two', atLeast(2), ownVoice('Daily Echo'))]),
    ])
    const deaths = row(result, 'count.killed')
    expect(deaths?.range).toEqual({ min: 2, max: 3, openEnd: true })
    expect(deaths?.cells.map((cell) => cell.shown)).toContain('1, of them')
  })

  test('a report that tells of one particular person does not say that there were no others', () => {
    const told = (words: string) =>
      account([
        report('r1', 'd1', [killed('three guards', 3, ownVoice('Tribune'))]),
        report('r2', 'd2', [killed(words, { min: 1, max: 1, best: 1, group: { words } }, ownVoice('Daily Echo'))]),
      ])
    for (const words of ['Omid Rastin', 'the boy', 'his 11-year-old sister', 'each person', 'plumber Rastin', 'a third victim'])
      expect(row(told(words), 'count.killed')?.range, words).toEqual({ min: 3, max: 3, openEnd: false })
    for (const words of ['a man', 'one of the guards', 'Teenager'])
      expect(row(told(words), 'count.killed')?.range, words).toEqual({ min: 1, max: 3, openEnd: false })
    const alone = account([
      report('r2', 'd2', [
        killed('Omid Rastin', { min: 1, max: 1, best: 1, group: { words: 'Omid Rastin' } }, ownVoice('Daily Echo')),
      ]),
    ])
    expect(row(alone, 'count.killed')?.range).toEqual({ min: 1, max: 1, openEnd: false })
  })

  test('those in one state of health, and kin told by name, are some of the larger figure of their report', () => {
    const injured = (words: string, n: number, who: string, group = words) =>
      figure('injured', words, { min: n, max: n, best: n, group: { words: group } }, saidBy(who, 'Tribune'))
    const result = account([
      report('r1', 'd1', [
        injured('53 others were wounded', 53, 'the police', '53 others'),
        injured('Six remained in critical condition', 6, 'a surgeon', 'Six'),
        injured('his two cousins', 2, 'a neighbour'),
      ]),
    ])
    expect(row(result, 'count.injured')?.range).toEqual({ min: 53, max: 53, openEnd: false })
    const five = { ...figure('casualties_unspecified', 'five were shot', 5, ownVoice('Tribune')) }
    const listed = figure('injured', 'Two are listed in critical condition', 2, ownVoice('Tribune'))
    const other = report('r2', 'd2', [figure('injured', 'five men', 5, ownVoice('Daily Echo'))])
    const both = account([report('r1', 'd1', [five, listed]), other])
    expect(row(both, 'count.injured')?.range).toEqual({ min: 5, max: 5, openEnd: false })
  })

  test('"four others were hurt" beside the dead is the figure of the hurt, unless the report gives one', () => {
    const four = figure('injured', 'four others', { min: 4, max: 4, best: 4, part: 'additional' }, ownVoice('Tribune'))
    const beside = (...more: Parameters<typeof report>[2]) =>
      row(account([report('r1', 'd1', [killed('two', 2, ownVoice('Tribune')), four, ...more])]), 'count.injured')?.range
    expect(beside()).toEqual({ min: 4, max: 4, openEnd: false })
    expect(beside(figure('injured', 'nine', 9, ownVoice('Tribune')))).toEqual({ min: 9, max: 9, openEnd: false })
  })

  test('a figure that merely stands near an act widens no range that surer ones give', () => {
    const near = { ...killed('26', 26, ownVoice('Daily Echo')), confidence: 0.6 }
    const both = account([report('r1', 'd1', [killed('one man', 1, ownVoice('Tribune'))]), report('r2', 'd2', [near])])
    expect(row(both, 'count.killed')?.range).toEqual({ min: 1, max: 1, openEnd: false })
    expect(row(both, 'count.killed')?.cells.map((cell) => cell.shown)).toEqual(['1', '26'])
    expect(row(account([report('r2', 'd2', [near])]), 'count.killed')?.range).toEqual({ min: 26, max: 26, openEnd: false })
  })

  test('another speaker with a smaller figure in the same report stays a rival', () => {
    const result = account([
      report('r1', 'd1', [killed('11', 11, ownVoice('Tribune')), killed('one man', 1, saidBy('the Northern Guard', 'Tribune'))]),
    ])
    expect(row(result, 'count.killed')).toMatchObject({ relation: 'contradicts', range: { min: 1, max: 11, openEnd: false } })
  })

  test('a later figure of one origin is an update and replaces the earlier one in the range', () => {
    const result = account([
      report('r1', 'd1', [killed('nine', 9, saidBy('the Dola hospital', 'Tribune'))]),
      report('r2', 'd2', [killed('11', 11, saidBy('Dola hospital', 'Daily Echo'))]),
    ])
    const deaths = row(result, 'count.killed')
    expect(deaths?.relation).toBe('update')
    expect(deaths?.range).toEqual({ min: 11, max: 11, openEnd: false })
  })

  test('"dozens" stays a word', () => {
    const result = account([report('r1', 'd1', [figure('detained', 'dozens', { comparator: 'vague' }, ownVoice('Tribune'))])])
    expect(row(result, 'count.detained')).toMatchObject({ together: '"dozens"', range: null, relation: null })
    expect(result.notStated).toContain('deaths')
  })

  test('a denial by the accused makes it contested; accepting makes it acknowledged', () => {
    const claims = [
      killed('nine', 9, ownVoice('Tribune')),
      responsible('the Northern Guard', saidBy('a survivor', 'Tribune', true)),
    ]
    const denied = account([report('r1', 'd1', [...claims, stance('denial', 'denied', saidBy('the Northern Guard', 'Tribune'))])])
    expect(denied.grade).toBe('contested')
    expect(denied.voices.parties).toBe(1)
    const accepted = account([
      report('r1', 'd1', [...claims, stance('acknowledgement', 'said its men', saidBy('the Northern Guard', 'Tribune'))]),
    ])
    expect(accepted.grade).toBe('acknowledged')
  })
})

test('totals count each incident once and list what was left out', () => {
  const a = account([report('r1', 'd1', [killed('at least nine', atLeast(9), ownVoice('Tribune'))])])
  const b = account([report('r2', 'd2', [killed('3', 3, ownVoice('Daily Echo'))])])
  const dozens = account([report('r3', 'd4', [killed('dozens', { comparator: 'vague' }, ownVoice('Khabar'))])])
  const year = account([report('r4', 'd4', [killed('300', 300, ownVoice('Khabar'))])])
  const accounts = new Map([
    ['a', a],
    ['b', b],
    ['c', dozens],
    ['y', year],
  ])
  const incident = (id: string, aggregation: 'single' | 'aggregate_total' = 'single') => ({ id, aggregation, links: [] })
  expect(
    totalsOf('killed', [incident('a'), incident('b'), incident('a'), incident('c'), incident('y', 'aggregate_total')], accounts),
  ).toEqual({
    measure: 'killed',
    min: 12,
    max: 12,
    openEnd: true,
    counted: ['a', 'b'],
    aggregates: [{ incidentId: 'y', shown: '300' }],
    leftOut: [{ incidentId: 'c', reason: 'no number to add: "dozens"' }],
  })
})
