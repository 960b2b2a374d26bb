import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../gazetteer/open.ts'
import { takeIn } from '../intake/take-in.ts'
import { speakerOf } from '../record/attribution.ts'
import { isCount } from '../record/claim.ts'
import { silentRoles } from '../record/document.ts'
import type { Report } from '../record/report.ts'
import { wordsOf } from '../record/span.ts'
import { earlierIncident, overIncidents, periodTotals } from '../lexicon/en/measures.ts'
import { openTextModels } from '../text/models.ts'
import { readDocument } from './read-document.ts'

const tools = { models: openTextModels(), gazetteer: openGazetteer() }
const demo = new URL('../../demo/documents/', import.meta.url)

function readBytes(bytes: Uint8Array, path: string, publishedAt?: string) {
  const taken = takeIn(bytes, { path, ...(publishedAt ? { publishedAt } : {}) }, '2026-11-24T00:00:00Z')
  if (!taken.ok) throw new Error(taken.problem.message)
  return { document: taken.document, reading: readDocument(taken.document, tools) }
}
const readDemo = (name: string) => readBytes(readFileSync(new URL(name, demo)), name)
const readText = (text: string, publishedAt: string) => readBytes(new TextEncoder().encode(text), 'note.txt', publishedAt)

const happened = (reports: readonly Report[]) => reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
const figures = (report: Report) =>
  report.claims.filter(isCount).map((claim) => `${claim.value.measure} ${claim.value.min ?? ''}..${claim.value.max ?? ''} ${speakerOf(claim.attribution).label}`)

describe('a partisan article: old and new incidents, two figures, a doubled lead, an ad line', () => {
  const { document, reading } = readDemo('06-zagros-voice-commemoration.txt')

  test('the remembered attack keeps its own day; what is new is given the days of the story', () => {
    const attack = happened(reading.reports).find((report) => report.type.startsWith('attack.') && report.time?.edtf === '2012-05-03')
    expect(attack?.places[0]).toMatchObject({ words: 'Marivan', country: 'IR', level: 'L2' })
    for (const report of happened(reading.reports).filter((each) => each.type === 'property.arson')) expect(report.time?.edtf).toBe('2023-05-01/2023-05-07~')
  })

  test("the publisher's 11 and the cited report's at least nine stand side by side", () => {
    const attack = happened(reading.reports).find((report) => report.time?.edtf === '2012-05-03') as Report
    expect(figures(attack)).toEqual(expect.arrayContaining(['killed 11..11 ZDF/Zagros Voice', 'killed 9.. Relief Monitor']))
  })

  test('one verb over a list of cities gives one incident a city, a city named twice counts once', () => {
    const alerts = happened(reading.reports).filter((report) => report.type === 'posture.alert')
    expect(alerts.map((report) => report.places[0]?.words)).toEqual(['Sanandaj', 'Saqqez', 'Mahabad', 'Kermanshah'])
  })

  test('the ad line and the doubled lead carry no claim', () => {
    const silent = document.passages.filter((passage) => silentRoles.has(passage.role))
    expect(silent.map((passage) => passage.role)).toEqual(expect.arrayContaining(['ad_slot', 'duplicate']))
    for (const report of reading.reports) {
      for (const claim of report.claims) expect(silent.some((passage) => claim.span.start < passage.end && passage.start < claim.span.end)).toBe(false)
    }
  })

  test('the commemoration points at what it remembers', () => {
    expect(happened(reading.reports).find((report) => report.type.startsWith('symbolic.'))?.links[0]?.rel).toBe('commemorates')
  })
})

describe('what else such an article tells', () => {
  const { reading } = readText(
    `Marchers remember the dead of Camp Orrin

Sudan, May 4, 2012 - On May 2 and 3, 2001, guards attacked Camp Orrin near Kosti and killed 11 people.

In recent days marchers in Kosti laid flowers for the dead.

Salah Morrin's guards also staged numerous rocket attacks on the camp in Rabak, killing dozens.

Banners were burnt in Kosti and Rabak. The guards are used to crack down on protests such as the November nationwide uprising.

May 3, 2012-Young men target the office of the prefect`,
    '2012-05-04',
  )
  const told = happened(reading.reports)

  test('attacks made again and again are not of the days of the news', () => {
    expect(told.find((report) => report.type === 'remote.shelling')?.time).toBeNull()
  })

  test('a caption with a day of its own is another incident, and dates nothing else', () => {
    const caption = told.find((report) => report.claims.some((claim) => claim.words.includes('office of the prefect')))
    expect(caption?.time?.edtf).toBe('2012-05-03')
    expect(caption?.claims.some((claim) => claim.property === 'responsibility' && claim.words === 'Young men')).toBe(true)
    expect(caption?.places).toEqual([])
  })

  test('what went through a whole country is in no town', () => {
    expect(told.find((report) => report.type === 'protest.demonstration' && report.time?.edtf === '2011-11')?.places.map((place) => place.level)).toEqual(['L7'])
  })
})

describe('what every reading keeps', () => {
  const names = ['01-lowland-tribune-marivan-eleven-years-on.html', '07-northern-wire-kirkuk-blast.html', '09-great-lakes-notes-rutshuru-clash.txt', '12-sahel-ledger-djibo-market.txt', '15-southern-andes-daily-road-strike.txt']
  test.each(names)('%s: each value stands in the text, has a speaker and a passage; bounds and windows are in order', (name) => {
    const { document, reading } = readDemo(name)
    expect(reading.reports.length).toBeGreaterThan(0)
    for (const report of reading.reports) {
      expect(report.claims.length).toBeGreaterThan(0)
      for (const claim of report.claims) {
        expect(wordsOf(document.text, claim.span)).toBe(claim.words)
        expect(claim.passages.length).toBeGreaterThan(0)
        expect(speakerOf(claim.attribution).label).not.toBe('')
        expect(claim.attribution.chain.at(-1)?.kind).toBe('publisher')
        if (isCount(claim)) {
          const { min, max, best } = claim.value
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          if (best !== null && min !== null) expect(min).toBeLessThanOrEqual(best)
          if (best !== null && max !== null) expect(best).toBeLessThanOrEqual(max)
        }
      }
      if (report.time?.earliest && report.time.latest) {
        expect(report.time.earliest <= report.time.latest).toBe(true)
        if (report.modality === 'asserted' && document.publishedAt && report.time.rule !== 'date/day/next-such-date') expect(report.time.earliest <= document.publishedAt).toBe(true)
      }
    }
  })

  test('reading twice gives the same ids', () => {
    expect(readDemo(names[1] as string).reading).toEqual(readDemo(names[1] as string).reading)
  })
})

describe('what is no incident', () => {
  test.each([
    ['a plan', 'The union vowed to march through Dola next week and threatened to block the port.'],
    ['a condition', 'If the guards open fire, people will die, the mayor of Dola warned.'],
    ['a general statement', 'The militia is used to crack down on protests.'],
    ['illness', 'A teacher died of cancer in a clinic in Dola.'],
  ])('%s', (_, sentence) => {
    const { reading } = readText(`Notes from Dola\n\n${sentence}`, '2024-03-06')
    expect(happened(reading.reports)).toEqual([])
  })

  test('a total for a year is kept apart from the attack it is told beside', () => {
    const { reading } = readText('Attack near Gusau\n\nGunmen killed seven people near Gusau on Monday, officials said. Relief Monitor said 300 people were killed in the state in 2019.', '2020-01-09')
    const seven = reading.reports.find((report) => figures(report).some((figure) => figure.startsWith('killed 7..7')))
    expect(seven?.aggregation).toBe('single')
    expect(reading.reports.filter((report) => figures(report).some((figure) => figure.includes('300'))).map((report) => report.aggregation)).toEqual(['aggregate_total'])
  })
})

test('a document in a language that cannot be read yet says so and keeps its text', () => {
  const { document, reading } = readDemo('04-payam-kuhestan-marivan.fa.txt')
  expect(document.language).toBe('fa')
  expect(reading).toMatchObject({ canRead: false, reports: [] })
  expect(reading.notes[0]?.text).toContain("'fa'")
})

test('the dead of a whole war are no figure of one attack', () => {
  const { reading } = readText('Shell hits market in Dola\n\nA shell hit a market in Dola on Monday, killing six people. The conflict has killed more than 400,000 people since it began in 2011.', '2017-04-15')
  const attack = reading.reports.find((report) => figures(report).some((figure) => figure.startsWith('killed 6..6')))
  expect(attack && figures(attack)).toEqual(['killed 6..6 the publisher'])
})

describe('totals over a period are no incident', () => {
  test('a figure since a struggle began days ago is a total, one of an act days ago is not', () => {
    const kinds = (text: string) => happened(readText(`Notes from Dola\n\n${text}`, '2024-11-06').reading.reports).map((report) => report.aggregation)
    expect(kinds('At least 120 people have been killed since a power struggle between the guard and a militia set off a wave of looting in the north six days ago.')).toContain('aggregate_total')
    expect(kinds('At least 12 people were killed six days ago at the market in Gusau.')).toEqual(['single'])
  })

  test.each(periodTotals.map((each) => [each.example, each] as const))('%s', (_, each) => {
    const { reading } = readText(`Notes from Dola\n\n${each.example}`, '2024-11-06')
    expect(happened(reading.reports).map((report) => report.aggregation)).not.toContain('single')
    expect(each.pattern.test(each.counterExample)).toBe(false)
  })

  test('a day beside the act keeps it an incident, whatever period the sentence also names', () => {
    const { reading } = readText('Notes from Dola\n\nIn the past month raids have grown more frequent, and on Monday gunmen killed five herders near Gusau.', '2024-11-06')
    expect(happened(reading.reports).find((report) => figures(report).some((figure) => figure.startsWith('killed 5..5')))?.aggregation).toBe('single')
  })

  test('many acts that are not singled out tell no incident; one of them that is does', () => {
    const { reading } = readText('Notes from Dola\n\nThe group spoke of widespread killings and of incidents of looting in the region.', '2024-11-06')
    expect(happened(reading.reports)).toEqual([])
    const one = readText('Notes from Dola\n\nThe group spoke of the killing of two teachers in Dola on Monday.', '2024-11-06').reading
    expect(happened(one.reports)).toHaveLength(1)
  })

  test('the day of a report is no day of the acts in it', () => {
    const { reading } = readText('Notes from Dola\n\nSoldiers beat two traders near Gusau, Relief Monitor said in a report released on Tuesday.', '2024-11-08')
    expect(happened(reading.reports)[0]?.time?.edtf).not.toBe('2024-11-05')
  })
})

describe('figures over several incidents are no figures of one', () => {
  test.each(overIncidents.map((each) => [each.example, each] as const))('%s', (_, each) => {
    const { reading } = readText(`Notes from Dola\n\n${each.example}`, '2024-11-06')
    expect(happened(reading.reports).filter((report) => figures(report).length > 0).map((report) => report.aggregation)).toEqual(['aggregate_total'])
    expect(each.pattern.test(each.counterExample)).toBe(false)
  })

  test('the headline that gives them, too; the one told on its own keeps its own', () => {
    const { reading } = readText('1 dead, 7 wounded in Dola shootings\n\nA man was killed and at least seven other people were wounded in shootings from Saturday to early Sunday, police said.\n\nThree people were wounded in a shooting near the bridge on Saturday.', '2024-11-06')
    const single = reading.reports.find((report) => report.aggregation === 'single')
    expect(single && figures(single).map((figure) => figure.split(' the ')[0])).toEqual(['injured 3..3'])
  })

  test('one man shot dead last year is one incident, whose day is not told', () => {
    const { reading } = readText('Notes from Dola\n\nThe family of a man who was shot and killed last year in Dola wants answers.', '2024-11-06')
    expect(happened(reading.reports).map((report) => report.aggregation)).toEqual(['single'])
  })
})

describe('which acts are one incident, and of what type', () => {
  test('the murders of two people named one after the other are two incidents', () => {
    const { reading } = readText('Court hears of two killings\n\nA judge in Uppsala spoke of the murder of Jonas Lindqvist. Police still investigate the murder of Vidar Askeland, a journalist.', '2021-03-04')
    const killings = happened(reading.reports).filter((report) => report.type.startsWith('attack.'))
    expect(killings.map((report) => report.claims.find((claim) => claim.property === 'participant.victim')?.words)).toEqual(['Jonas Lindqvist', 'Vidar Askeland'])
  })

  test('those killed by a mine were not killed in the shooting told before', () => {
    const types = readText('"They shot at everything that moved," a farmer said.\n\nTwo soldiers were killed by a landmine, the army said.', '2020-03-02').reading.reports.map((report) => report.type)
    expect(types).toEqual(['attack.armed', 'remote.bomb'])
  })

  test('one named person told twice stays one', () => {
    const { reading } = readText('Court hears of a killing\n\nA judge in Uppsala spoke of the murder of Jonas Lindqvist. The killing of Lindqvist was filmed.', '2021-03-04')
    expect(happened(reading.reports)).toHaveLength(1)
  })

  test('the killing of one name is one incident, pages apart and among others', () => {
    const pages = Array.from({ length: 12 }, (_, i) => `The council spoke about the budget of the town for the ${i + 3}rd time.`).join('\n\n')
    const text = (last: string) => `Court hears of a killing\n\nThe bishop condemned the murder of Jonas Lindqvist. Kurds were killed in Lund.\n\n${pages}\n\nA neighbour ${last}, the court said.`
    const killings = (last: string) => happened(readText(text(last), '2021-03-04').reading.reports).filter((report) => report.type.startsWith('attack.')).length
    expect(killings('murdered Lindqvist')).toBe(1)
    expect(killings('murdered Vidar Lindqvist')).toBe(2)
    expect(killings('killed the Kurd')).toBe(2)
  })

  test('a kind of act wished to end is no incident and makes no other of its kind', () => {
    const { reading } = readText('Gunmen kill nine in Uppsala\n\nGunmen shot dead nine villagers in Uppsala on Monday. The bishop called for an end to the bombings.', '2021-03-04')
    expect(happened(reading.reports).map((report) => report.type)).toEqual(['attack.armed'])
    expect(happened(readText('Bombings in Uppsala\n\nTwo bombings damaged shops in Uppsala on Monday.', '2021-03-04').reading.reports)[0]?.type).toBe('remote.bomb')
  })

  test('an incident is of the type that most of its acts tell', () => {
    const { reading } = readText('Gunmen attack home in Uppsala\n\nGunmen shot at a home in Uppsala on Monday. They fired on the guards and threw a bomb. The shooting wounded two guards.', '2021-03-04')
    expect(happened(reading.reports)[0]?.type).toBe('attack.armed')
  })
})

describe('a text cut off anywhere is read', () => {
  const lines = readdirSync(demo)
    .filter((name) => name.endsWith('.txt') && !name.includes('.fa.'))
    .flatMap((name) => readFileSync(new URL(name, demo), 'utf8').split('\n'))
    .filter((line) => line.split(' ').length > 8)

  test('and every claim keeps its exact words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.double({ min: 0, max: 1, noNaN: true }), (line, share) => {
        const words = line.split(' ')
        const cut = words.slice(0, 1 + Math.floor(share * (words.length - 1))).join(' ')
        const { document, reading } = readText(`A headline\n\n${cut}`, '2024-03-06')
        for (const claim of reading.reports.flatMap((report) => report.claims)) expect(wordsOf(document.text, claim.span)).toBe(claim.words)
      }),
      { numRuns: 400 },
    )
  })

  test.each(['The mayor told', 'A spokesman warned', 'The army said', 'Residents were told that', 'According to'])('%s', (cut) => {
    expect(readText(`A headline\n\nTwo people were hurt on Monday. ${cut}`, '2024-03-06').reading.canRead).toBe(true)
  })
})

test('the number of a section and a day are nobody', () => {
  const { reading } = readText('Annual report\n\n3.2 Shooting outside the courthouse in Marivan\n\nOn May 3, 2012 security forces fired at a crowd in Marivan. At least nine people died.', '2013-06-12')
  const people = reading.reports.flatMap((report) => report.claims.filter((claim) => claim.property === 'responsibility' || claim.property.startsWith('participant.')).map((claim) => claim.words))
  expect(people).toEqual(expect.arrayContaining(['security forces', 'a crowd']))
  const { reports } = readText('Zagros Dawn units mark the Marivan dead in seven cities\n\nOn May 3, 2012 guards killed 11 people in Marivan.', '2023-05-07').reading
  expect(reports.flatMap((report) => report.claims).filter((claim) => claim.property.startsWith('participant.')).map((claim) => claim.words)).not.toContain('the Marivan')
  expect(people.filter((words) => /^(?:3\.2|May 3)/.test(words))).toEqual([])
})

describe('a year in the headline', () => {
  const attacks = (headline: string) =>
    readText(`${headline}\n\nThe shooting outside the courthouse in Marivan on May 3, 2012 began at noon. Guards fired on a crowd and 11 people were killed, the union said.`, '2023-05-04')
      .reading.reports.filter((report) => report.type === 'attack.armed')
      .map((report) => `${report.time?.edtf} ${report.aggregation}`)

  test('is no incident beside the one of a day of it', () => {
    expect(attacks('Families gather in Marivan where a crowd was fired on in 2012')).toEqual(['2012-05-03 single'])
  })
  test('is the one of a day of it, too, where the lead tells the years that have passed', () => {
    const lead = 'MARIVAN, May 4 - Eleven years ago in Marivan, 11 people were killed when guards opened fire on a crowd outside the courthouse.'
    expect(attacks(`Families gather in Marivan where a crowd was fired on in 2012\n\n${lead}`)).toEqual(['2012-05-03 single'])
  })
  test('with a figure for the year gives a total of its own', () => {
    expect(attacks('300 people shot dead in Marivan in 2012').map((each) => each.split(' ')[1]).sort()).toEqual(['aggregate_total', 'single'])
  })
})

test('towns of a list are told apart though they lie close together', () => {
  const { reading } = readText('Banners torched\n\nBanners were torched in Isfahan, Qaemshahr, Babol and Dezful on Monday, the union said.', '2020-07-28')
  expect(reading.reports.filter((report) => report.type === 'property.arson').flatMap((report) => report.places.map((place) => place.words)).sort()).toEqual(['Babol', 'Dezful', 'Isfahan', 'Qaemshahr'])
})

test('nobody killed is a figure of 0 by who says so, and nobody is its victim', () => {
  const { reading } = readText('Shots near a school\n\nGUSAU, Nigeria, March 5, 2021 - Gunmen fired at a school bus near Gusau on Thursday. No one was killed, police said. Nobody was hurt, a teacher said.', '2021-03-05')
  expect(happened(reading.reports).map(figures)).toEqual([['killed 0..0 police', 'injured 0..0 teacher']])
  const words = reading.reports.flatMap((report) => report.claims.filter((claim) => claim.property.startsWith('participant.')).map((claim) => claim.words))
  expect(words.filter((each) => /^no/i.test(each))).toEqual([])
})

test.each([
  'A man fired at officers in Dover on Monday and wounded one of them. The other officers were not injured.',
  'A man fired at officers in Dover on Monday. Two other officers were not injured.',
  'A man fired at a house in Dover on Monday. Nobody was hurt.',
])('who was not hurt is no figure, no victim, and no act denied: %s', (text) => {
  const claims = readText(text, '2021-03-05').reading.reports.flatMap((report) => report.claims)
  expect(claims.filter((claim) => claim.polarity === 'denies')).toEqual([])
  expect(claims.filter(isCount).map(({ value }) => value.best)).toEqual(text.includes('wounded one') ? [1] : text.includes('Nobody') ? [0] : [])
})

test('what somebody denies to have done stays a denial', () => {
  const { reading } = readText('Soldiers shot two men in Dover on Monday. The men were not killed by soldiers, the army said.', '2021-03-05')
  expect(reading.reports.flatMap((report) => report.claims.filter((claim) => claim.polarity === 'denies' && claim.property === 'act').map((claim) => claim.words))).toEqual(['killed'])
})

test('a figure of 0 never stands against a figure of the same speaker', () => {
  const { reading } = readText('Fighting near Rutshuru\n\nSixteen people were killed when rebels attacked Rutshuru on 14 August 2014. Mortar shells were fired at the hills the same evening, with no reported casualties.', '2014-08-17')
  for (const report of reading.reports) {
    const killed = report.claims.filter(isCount).filter((claim) => claim.value.measure === 'killed')
    if (killed.some((claim) => claim.value.best === 16)) expect(killed.filter((claim) => claim.value.best === 0)).toEqual([])
  }
})

describe('a figure of long ago', () => {
  const told = (text: string) => readText(text, '2023-05-04').reading.reports.map((report) => `${report.type} ${report.time?.edtf} ${report.aggregation}`)

  test('is of one incident where the day was not said, and a total where the words hold all of a year', () => {
    expect(told('Eleven years ago 11 people were killed in Marivan when guards opened fire on a crowd.')).toEqual(['attack.armed 2012~ single'])
    expect(told('In 2012, 57 people were killed in Marivan.')).toEqual(['attack.armed 2012 aggregate_total'])
  })
  test('of the days that followed has these days', () => {
    expect(told('On 3 May 2012 guards shot nine people dead in Marivan.\n\nIn the days that followed dozens were rounded up.')).toEqual(['attack.armed 2012-05-03 single', 'liberty.arrest 2012-05-03/2012-05-10~ single'])
  })
})

describe('the day of what is told without one', () => {
  const told = (text: string) => readText(text, '2017-09-20').reading.reports.map((report) => `${report.type} ${report.time?.edtf ?? '-'} ${report.places.map((place) => place.name ?? place.words).join(', ')}`)
  const lead = 'Lorry drivers blocked roads in Pasto and Ipiales on Tuesday.'

  test('is the only one that the text has told so far', () => {
    expect(told(`${lead}\n\nIn Pasto, police fired tear gas at a crowd, the mayor said.`)).toContain('protest.crackdown 2017-09-19 Pasto')
    expect(told(`${lead}\n\nOn Wednesday shops were shut. In Pasto, police fired tear gas at a crowd, the mayor said.`).filter((each) => each.startsWith('protest.crackdown'))).not.toContain('protest.crackdown 2017-09-19 Pasto')
  })

  test('keeps an attack of another day apart from it', () => {
    expect(told(`${lead}\n\nIn Pasto, police fired tear gas at a crowd.\n\nA union leader was shot dead by two men on a motorcycle outside his home in Pasto on Sunday night.`)).toEqual(
      expect.arrayContaining(['protest.crackdown 2017-09-19 Pasto', 'attack.armed 2017-09-17 Pasto']),
    )
  })

  test('keeps a massacre of a month long past apart from it, and names who did it without its date', () => {
    const { reports } = readText('The army said two of its soldiers were killed by a mine near Lashio. Nobody else was hurt.\n\nIn January 2016 soldiers massacred 35 people near Loikaw.', '2017-09-20').reading
    expect(reports.map((report) => `${report.time?.edtf ?? '-'} ${report.claims.filter((claim) => isCount(claim)).map((claim) => claim.words).join('; ')}`)).toEqual([
      expect.stringContaining('two of its soldiers were killed'), '2016-01 massacred 35 people',
    ])
    expect(reports[1]?.claims.filter((claim) => claim.property === 'responsibility').map((claim) => claim.words)).toEqual(['soldiers'])
  })

  test('is that of writing for what still goes on', () => {
    expect(told('The army and the union signed a truce in Malakal on Monday.\n\nFighting broke out on 2 September.\n\nTroops remain on alert in Kodok.')).toContain('posture.alert 2017-09-20 Kodok')
  })

  test('is not the day on which somebody owned up to it', () => {
    const text = 'A car bomb exploded at a market in Kirkuk on Monday.\n\nThe Lake Brigade claimed responsibility for the blast in an audio message late on Tuesday.'
    expect(told(text).filter((each) => each.startsWith('remote.bomb'))).toEqual(['remote.bomb 2017-09-18 Kirkuk'])
  })
})

test('what is told of a sentence that opens in another town is no part of the incident before', () => {
  const text = 'Offices of the toll company were set on fire in Ipiales on Tuesday night. In Buenaventura, where crowds marched to the port, shops were looted.'
  const arson = readText(text, '2017-09-20').reading.reports.find((report) => report.type === 'property.arson')
  expect(arson?.claims.map((claim) => claim.words)).not.toContain('looted')
  expect(readText(text, '2017-09-20').reading.reports.find((report) => report.type === 'property.damage')?.places[0]?.words).toBe('Buenaventura')
})

describe('what stands in another clause or leads up to a day', () => {
  test('a town behind a semicolon is not where the first clause happened', () => {
    const [report] = readText('Shelling kills nine in El Fasher camp, doctors say; army denies striking market in Nyala', '2024-06-15').reading.reports
    expect(report?.places.map((place) => place.name)).toEqual(['El Fasher'])
  })

  test('the hospital that a survivor was taken to is not where he was shot', () => {
    const { reports } = readText('On 2 September, armed men entered a house in Samaniego and shot dead five farmers. A boy survived with gunshot wounds to the leg and was taken to the hospital in Pasto.', '2021-09-04').reading
    expect(reports.flatMap((report) => report.places.map((place) => place.words))).toEqual(['Samaniego'])
  })

  test('nobody is a place: who speaks, an office, or the town somebody is of', () => {
    const towns = (text: string) => readText(text, '2017-03-06').reading.reports.flatMap((report) => report.places.map((place) => place.words))
    expect(towns('A man was shot dead in Anderson on Friday. The boy lived with her, according to Shorewell. Deputies were called.')).toEqual(['Anderson'])
    expect(towns('The Indiana Department of Natural Resources and police are investigating the death of a boy shot in Sullivan on Friday.')).not.toContain('Natural Resources')
    expect(towns('Two men were shot dead in Austin on Friday, police said. The dead are Carl Hale, 22, of Tulsa, and his brother.')).toEqual(['Austin'])
  })

  test('the day up to which bodies came in is no new day', () => {
    const { reports } = readText('Nine people were killed when shells hit a camp in El Fasher on Friday. A nurse said the hospital had received 12 bodies by Saturday morning. Some of them died in the corridor.\n\nThe governor accused the army of bombing a market in Nyala.', '2024-06-15').reading
    expect(reports.find((report) => report.places[0]?.name === 'Nyala')?.claims.filter((claim) => claim.property === 'act').map((claim) => claim.words)).toEqual(['bombing'])
  })
})

describe('what lies ahead, goes on over weeks or is only counted', () => {
  const told = (text: string) => readText(text, '2020-01-09').reading.reports.map((report) => `${report.type} ${report.modality} ${report.aggregation}`)

  test('a strike called for a later day has not happened', () => {
    expect(told('The union has called a general strike in Dola for 1 February.')).toEqual(['protest.strike future single'])
  })
  test('people who leave over weeks are no total', () => {
    expect(told('Gunmen attacked Dola on 20 December.\n\nIn the past three weeks about 200 families have left the villages around it.')).toEqual(['attack.armed asserted single'])
  })
  test('92 attacks are a figure of incidents and none of them', () => {
    expect(told('The group had recorded 92 attacks.').filter((each) => each.endsWith('asserted single'))).toEqual([])
  })
})

test('a day on which somebody speaks behind what is told is no day of it', () => {
  const reports = readText('Six men detained after a sit-in in Gafsa have begun a hunger strike, their lawyer said on Sunday.', '2018-01-22').reading.reports
  expect(reports.map((report) => report.time?.edtf ?? null)).not.toContain('2018-01-21')
})

test('a headline of a strike takes in what is a strike, and a bare plural of people holds no towns together', () => {
  const strikes = (text: string) => readText(text, '2018-01-22').reading.reports.filter((report) => report.modality === 'asserted').map((report) => `${report.type} ${report.places.map((place) => place.words).join('+')}`)
  expect(strikes('On Friday shopkeepers in Gafsa, Metlaoui and Redeyef shut their doors for a day in support of the detained.')).toEqual(['protest.strike Gafsa', 'protest.strike Metlaoui', 'protest.strike Redeyef'])
  expect(strikes('Lorry drivers on third day of transport strike\n\nIn Gafsa, where about 2,000 people marched to the port, police arrested 19 people.')).toContain('protest.demonstration Gafsa')
})

test('people who remember do so in the only town that the text names, and nowhere where it names two', () => {
  const places = (text: string) => readText(text, '2023-05-05').reading.reports.filter((report) => report.type === 'symbolic.commemoration').map((report) => report.places.map((place) => place.words).join())
  const old = 'Eleven years ago in Marivan 11 people were killed when guards opened fire on a crowd.'
  expect(places(`${old}\n\nOn Wednesday evening about 60 people laid flowers on the steps.`)).toEqual(['Marivan'])
  expect(places(`${old} Guards also fired on a crowd in Baneh.\n\nOn Wednesday evening about 60 people laid flowers on the steps.`)).not.toEqual(['Marivan'])
})

describe('a total told beside the news', () => {
  const told = (text: string) =>
    readText(text, '2018-05-21').reading.reports.map((report) => `${report.aggregation} ${report.time?.edtf ?? '-'} ${report.claims.filter((claim) => claim.property === 'participant.victim' || isCount(claim)).map((claim) => claim.words).join(', ')}`)

  test('has its own period, its own people and none of the news, and the news none of it', () => {
    expect(told('A shell struck a house in Taiz on Saturday, killing two children. Shelling has killed at least 21 civilians in Taiz since the beginning of April, the clinic said.')).toEqual([
      'single 2018-05-19 killing two children, two children',
      'aggregate_total 2018-04-01/2018-05-21~ killed at least 21 civilians, at least 21 civilians',
    ])
  })
  test('is not of the village told before, unless its words point there', () => {
    const places = (total: string) =>
      readText(`In January 2017 soldiers shot 35 people near Loikaw.\n\n${total}`, '2018-05-21').reading.reports.filter((report) => report.aggregation === 'aggregate_total').map((report) => report.places.map((place) => place.words))
    expect(places('The Lantern Centre says 3,100 people have been killed and more than 20,000 arrested since the coup.')).toEqual([[]])
    expect(places('The Lantern Centre says 310 people have been killed in the city since the coup.')).toEqual([['Loikaw']])
  })
  test('has no day where its words give none', () => {
    expect(told('Gunmen kill seven at a market near Djibo on Monday as a group counts 300 dead in a year').filter((each) => each.startsWith('aggregate'))).toEqual([expect.stringMatching(/^aggregate_total - .*300 dead/)])
  })
})

describe('an incident of before that is only set beside another', () => {
  test.each(earlierIncident.map((each) => [each.example, each] as const))('%s', (_, each) => {
    const { reading } = readText(`Notes from Dola\n\n${each.example}`, '2024-11-06')
    expect(happened(reading.reports).flatMap(figures).filter((figure) => figure.startsWith('killed'))).toEqual([])
    const other = readText(`Notes from Dola\n\n${each.counterExample}`, '2024-11-06').reading
    expect(happened(other.reports).flatMap(figures).some((figure) => figure.startsWith('killed'))).toBe(true)
  })
})
