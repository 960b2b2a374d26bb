import { describe, expect, test } from 'vitest'
import { speakerOf } from '../../record/attribution.ts'
import { isCount } from '../../record/claim.ts'
import type { Report } from '../../record/report.ts'
import { readInvented } from '../invented.test-data.ts'

function reportsOf(text: string, path = 'note.txt', publishedAt?: string): Report[] {
  return readInvented(text, publishedAt, path).reports.filter((report) => report.modality === 'asserted' || report.modality === 'hedged')
}

/** 'attack.armed 2021-04-27 Kaduna', in the order of the text; totals and lesser acts are left out. */
const told = (reports: readonly Report[], type = /^(?:attack|remote|battle|liberty|protest|property)/) =>
  reports.filter((report) => type.test(report.type) && report.aggregation !== 'aggregate_total').map((report) => `${report.type} ${report.time?.edtf ?? '-'} ${report.places.map((place) => place.words).join('+')}`)
const figures = (reports: readonly Report[]) =>
  reports.flatMap((report) => report.claims.filter(isCount).map(({ value, attribution }) => `${value.measure} ${value.best ?? `>=${value.min}`} ${speakerOf(attribution).label}`))

test('a later point that names the town of a massacre told before speaks of that one', () => {
  const text = 'Two killings in Huila\n\n1. On 2 March, armed men shot dead five young people in Neiva.\n\n2. On 3 March, a teacher was killed in Garzon.\n\n3. The ministry attributed the Neiva massacre to the Blue Hill Front.\n\n4. In Pitalito, two farmers were abducted on 4 March.'
  const reports = reportsOf(text, 'note.txt', '2021-03-05')
  const first = reports.find((report) => report.places.some((place) => place.name === 'Neiva'))
  expect(first?.claims.filter((claim) => claim.property === 'responsibility').map((claim) => claim.words)).toContain('the Blue Hill Front')
  expect(reports.filter((report) => report.places.some((place) => place.name === 'Neiva'))).toHaveLength(1)
})

describe('a bulletin whose points are numbered', () => {
  const bulletin = `Steppe Watch Weekly Bulletin
Period covered: 26 April - 2 May 2021

1. On 26 April, gunmen attacked the village of Ashwari near Kaduna, killing seven people.

2. On 27 April, gunmen shot dead four traders in Sokoto, a councillor said.

3. On 28 April, 16 passengers were kidnapped near Katsina. Five of them were freed on 1 May.

4. On 29 April, students blocked the highway to Abuja in Kaduna. Police dispersed them with tear gas.`

  test('tells one incident a point, each of its own day and town', () => {
    expect(told(reportsOf(bulletin), /^(?:attack|liberty)/)).toEqual([
      expect.stringContaining('Ashwari'), 'attack.armed 2021-04-27 Sokoto', 'liberty.abduction 2021-04-28 Katsina', 'liberty.release 2021-05-01 Katsina',
    ])
  })
  test("a number behind a day and a comma is no year, and a road's other end no place of the act", () => {
    const reports = reportsOf(bulletin)
    expect(figures(reports)).toContain('abducted 16 the publisher')
    expect(reports.flatMap((report) => report.places.map((place) => place.words))).not.toContain('Abuja')
  })
  test('one incident told in numbered paragraphs without days and places of their own stays one', () => {
    const reports = reportsOf('Findings of the panel\n\n1. On 3 May 2012 guards opened fire on a crowd in Gusau.\n\n2. The guards fired for ten minutes.\n\n3. Nine people were killed in the shooting.', 'note.txt', '2013-01-01')
    expect(told(reports)).toHaveLength(1)
  })
})

describe('a report city by city', () => {
  const page = `<html><head><meta property="article:published_time" content="2021-08-12"></head><body><article><h1>What our readers saw in the streets</h1>
<p>Thousands came out again on Wednesday evening, and again the police answered with batons. This is what our readers saw.</p>
<h2>Minsk</h2><p>Some 4,000 people marched through the centre of the city. Police fired tear gas at the crowd and arrested 38 people.</p>
<h2>Brest</h2><p>Officers beat demonstrators with batons on the square, and nine people were injured, doctors said.</p>
<h2>Gomel</h2><p>Two shops were set on fire. No one was hurt, and nobody has been arrested so far, the owner said.</p></article></body></html>`
  const reports = reportsOf(page, 'page.html')

  test('gives each town its own incidents, on the day the introduction tells', () => {
    const places = told(reports, /^(?:protest|attack|property)/)
    for (const town of ['Minsk', 'Brest', 'Gomel']) expect(places.some((each) => each.includes(`2021-08-11 ${town}`))).toBe(true)
    expect(reports.filter((report) => report.type === 'property.arson').map((report) => report.places[0]?.words)).toEqual(['Gomel'])
  })
  test('and no figure of one town to another', () => {
    const brest = reports.filter((report) => report.places.some((place) => place.words === 'Brest'))
    expect(figures(brest)).toContain('injured 9 doctors')
    expect(figures(brest).join()).not.toContain('38')
  })
})

test('a log whose items begin with the day, and a town that only a heading names', () => {
  const reports = reportsOf(
    'Police log: weekend of 15 June\n\nDULUTH - The following was reported over the weekend.\n\nFriday, 9:40 p.m. - A man was shot in the leg on East Fourth Street.\n\nSaturday, 2:15 a.m. - Officers were called to a fight. Two men were stabbed outside a bar.\n\nSunday, 3 p.m. - A house was set on fire on Grand Avenue.',
    'note.txt',
    '2024-06-17',
  )
  expect(told(reports).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['attack.armed 2024-06-14', 'attack.armed 2024-06-15', 'property.arson 2024-06-16'])
})

describe('heads of places, days and stories', () => {
  test('an item that begins with its town and its day, or its few days', () => {
    const reports = reportsOf(`Lake Rights Desk

May 2023: the cases we could confirm

Our volunteers worked in six districts. They heard of many more cases than stand here, and most families asked for silence.

• Kisumu (Nyanza), 4 May. Policemen entered a hostel before dawn and beat nine students with whips.

• Nakuru, 6 to 9 May. Traders marched on four days against a new tax.

• Eldoret (Uasin Gishu), 11 May. A grenade went off in the yard of a school. Three pupils were hurt.

• Ashwarimba (Kilifi), 13 May. Four fishermen were shot dead by men in a speedboat.`, 'note.txt', '2023-06-02')
    expect(told(reports)).toEqual(['attack.beating 2023-05-04 Kisumu', 'protest.demonstration 2023-05-06/2023-05-09 Nakuru', 'remote.bomb 2023-05-11 Eldoret+Uasin Gishu', 'attack.armed 2023-05-13 Kilifi+Ashwarimba'])
  })
  test('paragraphs that begin with a head of a few words are stories of their own, and a head tells what its paragraph tells', () => {
    const reports = reportsOf(`Orsk Desk

Weekly Digest, 3 - 9 July 2023

KENYA

Two teachers held. On 4 July, police arrested the teachers Amina Vale and Jo Lind at their school in Kisumu. They were taken to a cell.

Port strike ends. Some 300 dockers in Mombasa went back to work on 6 July after a walkout of eight days. The company has raised their pay.

UGANDA

Farmer killed in Gulu. Unknown men shot the farmer Peter Ask near his house on the night of 7 July. His house was searched.

March broken up. On 5 July, police in Lira used tear gas against some 200 students who marched to the court. Nine were hurt.`, 'note.txt', '2023-07-09')
    expect(told(reports)).toEqual(['liberty.arrest 2023-07-04 Kisumu', 'protest.strike 2023-07-06 Mombasa', 'attack.armed 2023-07-07 Gulu', 'protest.crackdown 2023-07-05 Lira'])
  })
  test('short sentences that open the paragraphs of one story are no heads', () => {
    const reports = reportsOf(`Night at the mill

Guards came at nine. They fired at the pickets of the mill in Kisumu on Monday and killed four of them, a doctor said.

Nobody ran. The dead lay at the gate until the morning, when their families were allowed to take them home on a cart.

The owner slept. His lawyer said that the four dead men had attacked the guards with stones and that one guard was hurt.

It was over. On Tuesday the rest of the pickets went back to the mill, and the guards watched them from the roof.`, 'note.txt', '2023-07-05')
    expect(told(reports, /^attack.armed/)).toEqual(['attack.armed 2023-07-03 Kisumu'])
  })
  test('towns as headings over lists, one of them in no gazetteer; what stands behind the last list is of the town it names', () => {
    const reports = reportsOf(`Committee of Families

Statement

2 June 2023

We have visited every family in the last five months. This is what the families told us about those who are gone and about those who did it.

Kisumu, Nyanza
- On 4 May 2023, policemen entered a hostel near the lake and shot dead two students who had hidden under their beds.
- On 6 May 2023, a mob burnt four shops there and beat the owner of one of them.

Eldoret, Uasin Gishu
- On 11 May 2023, a teacher was shot by guards of a farm on his way home.

Ashwarimba, Kilifi
- On 13 May 2023, four fishermen were beaten to death by men who had come in two speedboats.

We ask for an inquiry. On 30 May we lit candles in Mombasa and policemen arrested two of us.`)
    expect(told(reports, /^(?:attack|protest|liberty)/)).toEqual(['attack.armed 2023-05-04 Kisumu', 'protest.mob 2023-05-06 Kisumu', 'attack.armed 2023-05-11 Eldoret+Uasin Gishu', 'attack.beating 2023-05-13 Kilifi+Ashwarimba', 'liberty.arrest 2023-05-30 Mombasa'])
  })
})

describe('the place of an incident among several', () => {
  const wire = 'Blast kills nine\n\nBAQUBA, Iraq, Jan 23, 2020 - A bomb killed nine people at a market in Baquba on Thursday, police said.\n\nIn Kirkuk, gunmen shot dead three policemen at a checkpoint on Wednesday. Police arrested two men.'

  test('a town that an act is told in is no other than that, wherever the dateline stands', () => {
    expect(told(reportsOf(wire))).toEqual(['remote.bomb 2020-01-23? Baquba', 'attack.armed 2020-01-22 Kirkuk', 'liberty.arrest 2020-01-22 Kirkuk'])
  })
  test('a paragraph that has gone on to another town and day does not add to the incident before', () => {
    const reports = reportsOf(
      'Notes from the north\n\nOn Thursday a lorry drove into a crowd in Teresina, killing two people.\n\nIn the town of Viana, men came to a camp on 30 September. Thirteen people were injured, a council said. The government spoke of five wounded.',
      'note.txt',
      '2017-10-14',
    )
    expect(told(reports, /^attack/)).toEqual(['attack.armed 2017-10-12 Teresina', 'attack.armed 2017-09-30 Viana'])
    expect(figures(reports.slice(1))).toEqual(['injured 13 council', 'injured 5 government'])
  })
  test('a village that the gazetteer lacks keeps its words, and is no town of another country that is spelled alike', () => {
    const [report] = reportsOf('Three killed\n\nGunmen shot dead three farmers in Ashwarimba on Monday, a councillor in Gusau said.', 'note.txt', '2021-03-05')
    expect(report?.places.map((place) => place.words)).toContain('Ashwarimba')
    expect(report?.places.every((place) => place.country === null || place.country === 'NG')).toBe(true)
  })
  test('a name that goes on is not the town of its first word', () => {
    const [report] = reportsOf("Ten killed\n\nPolice shot dead ten squatters in Pau d'Arco, in the Brazilian state of Pará, on Monday.", 'note.txt', '2017-05-25')
    expect(report?.places.some((place) => place.country === 'FR')).toBe(false)
  })
})

test('marches in many towns are none of the picket told before them, nor what befell two of the towns', () => {
  const reports = reportsOf(
    'The south stands up\n\nGuards opened fire on a picket in Cali on Saturday night and killed four people.\n\nOn Sunday marches filled Bogotá, Medellín, Pasto, Popayán, Ibagué and Neiva.\n\nIn Ibagué and Neiva, police stations were stoned by young men.',
    'note.txt',
    '2021-05-05',
  )
  expect(told(reports, /^protest.demonstration/)).toEqual(['Bogotá', 'Medellín', 'Pasto', 'Popayán', 'Ibagué', 'Neiva'].map((town) => `protest.demonstration 2021-05-02 ${town}`))
  expect(told(reports, /^protest.riot/).map((each) => each.split(' ').at(-1))).toEqual(['Ibagué', 'Neiva'])
})

describe('rival figures and joined ones', () => {
  test('a bare number that somebody gives is of what was just counted', () => {
    expect(figures(reportsOf('Attack near Gusau\n\nGunmen attacked a village near Gusau on Monday. Local sources reported 43 dead; the government put the figure at 18.', 'note.txt', '2021-03-05'))).toEqual(
      expect.arrayContaining(['killed 43 Local sources', 'killed 18 government']),
    )
  })
  test('the dead that somebody puts at a number, and a number that an elder said, are theirs', () => {
    const told = figures(reportsOf('Attack near Gusau\n\nGunmen attacked a village near Gusau on Monday. The district office put the dead at five, all of them farmers; a village elder said seven. Police said 14 were hurt; lawyers say at least 32.', 'note.txt', '2021-03-05'))
    expect(told).toEqual(expect.arrayContaining(['killed 5 district office', 'killed 7 village elder', 'injured 14 Police', 'injured >=32 lawyers']))
  })
  test('who was shot and injured was injured', () => {
    expect(figures(reportsOf('Three marchers were shot and injured in Gusau on Monday.', 'note.txt', '2021-03-05'))).toEqual([expect.stringMatching(/^injured 3 /)])
  })
  test('disappearances and arrests are not added up to killings', () => {
    expect(figures(reportsOf('In July the Lantern Collective recorded 12 killings, 17 disappearances and 140 arrests in Gusau.', 'note.txt', '2021-08-05')).filter((each) => /157|killed (?!12 )/.test(each))).toEqual([])
  })
  test('two subjects of one verb are two figures', () => {
    expect(figures(reportsOf('Clash near Gusau\n\nSoldiers and gunmen clashed near Gusau on Monday. Four soldiers and at least 15 gunmen were killed, the army said.', 'note.txt', '2021-03-05'))).toEqual(
      expect.arrayContaining(['killed 4 army', 'killed >=15 army']),
    )
  })
})

test('a mine that is dug is no weapon', () => {
  const [report] = reportsOf('Strikers attacked\n\nSoldiers attacked the strikers of the Seng Tawng mine in Mandalay on Monday and killed three workers.', 'note.txt', '2016-03-15')
  expect(report?.type).toBe('attack.armed')
})

test('fighting that began on a day and has lasted for weeks is of all these days', () => {
  const [report] = reportsOf('War in Sudan\n\nAfter more than two weeks of fighting, parts of Khartoum are empty. The battle for Khartoum erupted on April 15.', 'note.txt', '2023-05-02')
  expect(report?.time?.edtf).toBe('2023-04-15/2023-05-02')
})

describe('old incidents in a new article', () => {
  test('the headline is of the news, and not of what a sentence tells as years before it', () => {
    const reports = reportsOf('Gunmen kill again\n\nThree years after gunmen killed nine traders in Zugdidi, gunmen shot dead a teacher in Kutaisi on Monday.', 'note.txt', '2022-11-03')
    expect(told(reports, /^attack/)).toEqual(['attack.armed 2022-10-31 Kutaisi', 'attack.armed 2019~ Zugdidi'])
  })
  test('what stands behind "ten years since" is of that year, and of the day that the next sentence tells', () => {
    const reports = reportsOf('Zugdidi remembers\n\nSeveral hundred people lit candles in Zugdidi on Wednesday evening to mark ten years since special police stormed a camp and killed 13 people. On the night of November 2, 2012, police moved into the camp. The government said that seven drivers had died.', 'note.txt', '2022-11-03')
    expect(told(reports, /^(?:attack|protest.crackdown)/)).toEqual(['attack.armed 2012-11-02 Zugdidi'])
    expect(figures(reports)).toEqual(expect.arrayContaining(['killed 13 the publisher', 'killed 7 government']))
    expect(told(reports, /^symbolic/)).toEqual(['symbolic.commemoration 2022-11-02 Zugdidi'])
  })
  test('in the days that followed a strike told by its month; after a later death', () => {
    const strike = reportsOf('Organiser taken\n\nOn 4 September police refused a complaint. Mr Sarkar had led a strike of workers in Savar in August. In the days that followed the strike, 26 workers were arrested.', 'note.txt', '2018-09-07')
    expect(strike.find((report) => report.type === 'liberty.arrest')?.time).toMatchObject({ earliest: '2018-08-01' })
    const later = reportsOf('Shots in Gusau\n\nOn 3 May 2012 guards fired on a crowd in Gusau. Nine people died, one of them in hospital on 6 May. In the days that followed dozens were rounded up.', 'note.txt', '2013-06-12')
    expect(later.find((report) => report.type === 'liberty.arrest')?.time?.earliest ?? '2012-05-03').toBe('2012-05-03')
  })
})

test('what came of an act was where and when the act of its clause was', () => {
  const reports = reportsOf('Drone strikes\n\nA drone strike on a depot in Kosti killed six people on Tuesday.\n\nIn Libya, three people died and ten were wounded when a drone struck a convoy near Sabha on Thursday.', 'note.txt', '2025-02-21')
  expect(reports.map((report) => `${report.time?.edtf} ${figures([report]).join(', ')}`)).toEqual(['2025-02-18 killed 6 the publisher', '2025-02-20 killed 3 the publisher, injured 10 the publisher'])
})

test('the day behind the words of who says it is no day of the act, wherever the parse hangs it', () => {
  const [report] = reportsOf("Five dead in strike\n\nAREQUIPA, Peru, March 27, 2015 - Five people have been killed in four days of clashes between police and farmers who oppose the Cerro Pardo copper mine in southern Peru, the ombudsman's office said on Friday.")
  expect(report?.time?.edtf ?? '').not.toMatch(/^2015-03-27/)
})

test('shots in the air while somebody is bundled into a car are one abduction; hung by the wrists is no execution', () => {
  const reports = reportsOf('A teacher is gone\n\nEleven men came to the house of a teacher in Gazipur on Monday. They fired two shots in the air and bundled the teacher into a car.', 'note.txt', '2018-09-07')
  expect(told(reports)).toEqual(['liberty.abduction 2018-09-03 Gazipur'])
  expect(told(reportsOf('Prison\n\nA man arrested in Assiut in May said that officers hung him by the wrists for two days.', 'note.txt', '2019-06-30')).join()).not.toContain('execution')
})

test('a court sentences where it sits; the wounded are brought to a hospital', () => {
  const reports = reportsOf('Two officers tried\n\nZugdidi is quiet today. In June 2016, a court in Kutaisi sentenced two officers to six years in prison.', 'note.txt', '2022-11-03')
  expect(told(reports, /^liberty.sentence/)).toEqual(['liberty.sentence 2016-06 Kutaisi'])
})

test("people arrested who are suspected of something are counted; a displaced persons' camp displaces nobody", () => {
  expect(figures(reportsOf('Arrests\n\nOn Wednesday, four persons suspected of supplying the bandits were arrested in Gusau.', 'note.txt', '2022-06-09'))).toContain('detained 4 the publisher')
  expect(reportsOf("Camp hit\n\nOn Sunday a drone hit a displaced persons' camp in Kosti, killing 11 people.", 'note.txt', '2025-02-21').map((report) => report.type)).toEqual(['remote.air'])
})

describe('a prison report', () => {
  const reports = reportsOf('Inside the prison\n\nSix men detained in the Wadi Hilal prison near Minya have begun a hunger strike to protest against beatings, a lawyer said on Sunday.\n\nOne of them, arrested in Assiut in November 2018, is 40.', 'note.txt', '2019-06-30')
  test('those who strike are counted as strikers, not as arrested today, and strike where they are held', () => {
    const strike = reports.filter((report) => report.type === 'protest.hunger')
    expect(strike.map((report) => report.places.map((place) => place.name ?? place.words).join())).toEqual([expect.stringContaining('Miny')])
    expect(figures(reports)).toContain('participants 6 lawyer')
    expect(figures(reports)).not.toContain('detained 6 lawyer')
  })
})

test("a woman's age behind 'of' is no figure, a strike of workers has them as its participants, and who counts says so", () => {
  expect(figures(reportsOf('Lorry\n\nOn Thursday a man drove a lorry into a crowd in Teresina, killing a woman of 60.', 'note.txt', '2017-10-14'))).toEqual(['killed 1 the publisher'])
  expect(figures(reportsOf('Strike\n\nThe union led a strike of 3,000 workers in Dhaka on Monday.', 'note.txt', '2018-09-07'))).toContain('participants 3000 the publisher')
  expect(figures(reportsOf('Rockets\n\nOn Monday rockets hit the market of Ariha. The rescuers counted five dead.', 'note.txt', '2016-05-18'))).toContain('killed 5 rescuers')
  const [report] = reportsOf('Bombs\n\nOn Friday a bomb hit a house in Ariha. The Civil Rescue Service said in its report of the next day that 23 people had been killed.', 'note.txt', '2016-05-18')
  expect(figures(report ? [report] : [])).toContain('killed 23 Civil Rescue Service')
})

test('who is taken away in the sentence behind an attack is of the attack; shoot dead is killed', () => {
  const reports = reportsOf('Attack\n\nOn 26 April, gunmen attacked the village of Kida near Gusau, killing seven people. Eleven women were taken away.', 'note.txt', '2021-05-03')
  expect(told(reports)).toHaveLength(1)
  expect(figures(reports)).toEqual(['killed 7 the publisher', 'abducted 11 the publisher'])
  expect(figures(reportsOf('Police shoot dead two men in Gusau\n\nPolice shoot dead two men in Gusau on Monday.', 'note.txt', '2021-05-03'))).toContain('killed 2 the publisher')
})

test('the deadliest since an attack: that attack is one of its own, on its own month', () => {
  const reports = reportsOf('Blast\n\nBombs killed 21 people in Baquba on Thursday. The attack was the deadliest in the town since July 2018, when a truck bomb killed 35 people outside a mosque.', 'note.txt', '2020-01-24')
  expect(told(reports, /^remote/).map((each) => each.split(' ')[1])).toEqual(['2020-01-23', '2018-07'])
})

test("figures since the vote are a total, and the outlet's own name is no town of a country that the report is not about", () => {
  const reports = reportsOf('Election violence tracker - Lakeside Observer\n\nPolice fired tear gas at youths in Kisumu on Wednesday.\n\nThe rights commission said on Saturday that 24 people had been killed by police since the vote. Shops were looted the same day.', 'note.txt', '2017-08-13')
  expect(reports.filter((report) => report.aggregation === 'aggregate_total')).toHaveLength(1)
  expect(reports.flatMap((report) => report.places.map((place) => place.country))).not.toContain('US')
})

test('a lettered point has its own town for all that it tells; deaths recorded since a day are a total', () => {
  const reports = reportsOf(
    'Fortnightly note, June 2022\n\n(a) On 17 June, police fired tear gas at a march in Riobamba and 14 people were injured.\n\n(b) On 20 June, soldiers shot dead a farmer near Puyo.\n\n(c) On 30 June, the government and the movement signed an agreement in Quito, and 31 detainees were released.\n\nSince 13 June, the office has recorded six deaths and 335 injuries.',
    'note.txt',
    '2022-07-01',
  )
  expect(told(reports, /^liberty.release/)).toEqual(['liberty.release 2022-06-30 Quito'])
  expect(reports.filter((report) => report.aggregation === 'aggregate_total').flatMap((report) => figures([report]))).toEqual([expect.stringContaining('killed 6'), expect.stringContaining('injured 335')])
})

describe('a table of incidents', () => {
  const table = `<!doctype html><html><head><title>Attacks on defenders, second quarter 2019</title><meta name="date" content="2019-07-08"></head><body>
<h1>Attacks on defenders, second quarter 2019</h1><p>The table lists what our monitors verified between April and June 2019 in the south of the Philippines.</p>
<table><tr><th>Date</th><th>Place</th><th>What happened</th><th>Killed</th></tr>
<tr><td>22 April 2019</td><td>Cotabato City</td><td>Grenade thrown at a union office; three people wounded</td><td>0</td></tr>
<tr><td>2 June 2019</td><td>Kidapawan</td><td>Farm leader and his son shot dead at home</td><td>2</td></tr>
<tr><td>19 June 2019</td><td>Marawi</td><td>Radio reporter abducted by armed men</td><td>0</td></tr></table></body></html>`
  test('each row has the day and the place of its cells, and cells do not run together', () => {
    const reports = reportsOf(table, 'table.html')
    expect(told(reports)).toEqual(['remote.bomb 2019-04-22 Cotabato City', 'attack.armed 2019-06-02 Kidapawan', 'liberty.abduction 2019-06-19 Marawi'])
    expect(figures(reports).map((figure) => figure.split(' ').slice(0, 2).join(' '))).toEqual(['killed 0', 'injured 3', 'killed 2', 'killed 0', 'abducted 1'])
  })
  test('a table in plain text too', () => {
    const text = 'Incidents in April\n\nHighland Monitor, 3 May 2021\n\n| 4 April 2021 | Bamenda | Two traders shot dead by gunmen |\n| 9 April 2021 | Kumbo | School burned down |\n| 12 April 2021 | Buea | Police arrested six students |'
    expect(told(reportsOf(text))).toEqual(['attack.armed 2021-04-04 Bamenda', 'property.arson 2021-04-09 Kumbo', 'liberty.arrest 2021-04-12 Buea'])
  })
  test('a day as a heading is the day of what stands under it', () => {
    const text = '# Diary\n\nNotes kept by the Highland Monitor in Cameroon during the first week of May.\n\nTuesday, 4 May 2021\n\nGunmen shot dead two traders in Bamenda.\n\nWednesday, 5 May 2021\n\nA school was burned down in Kumbo.\n\nThursday, 6 May 2021\n\nPolice arrested six students in Buea.'
    expect(told(reportsOf(text, 'diary.txt', '2021-05-08'))).toEqual(['attack.armed 2021-05-04 Bamenda', 'property.arson 2021-05-05 Kumbo', 'liberty.arrest 2021-05-06 Buea'])
  })
})

describe('the day of the paragraph before', () => {
  test('goes on for a paragraph that opens with another town and has no day', () => {
    const text = 'March in the south\n\nOn Sunday thousands marched in Cali.\n\nIn Ibagué, police stations were stoned. In Pasto, guards tore down a statue.'
    expect(told(reportsOf(text, 'note.txt', '2021-05-05'))).toEqual([
      'protest.demonstration 2021-05-02 Cali', 'protest.riot 2021-05-02 Ibagué', 'property.damage 2021-05-02 Pasto',
    ])
  })
  test('does not go on from an old day', () => {
    const text = 'March in the south\n\nOn 4 May 2012 police shot dead two men in Cali.\n\nIn Pasto, guards tore down a statue.'
    expect(told(reportsOf(text, 'note.txt', '2021-05-05'), /^property/)).not.toContain('property.damage 2012-05-04 Pasto')
  })
  test('what was set on fire on Friday lies behind', () => {
    expect(told(reportsOf('Two cars burned\n\nIn Silopi two cars were set on fire on Friday.', 'note.txt', '2022-02-06'))).toEqual(['property.arson 2022-02-04 Silopi'])
  })
})

describe('a list of towns', () => {
  test('holds a province among them and a last name that is a word too; a witness dates what is told next', () => {
    const alert = reportsOf('The police\n\nThe police are on full alert in Batman, Mardin, Nusaybin, Silopi and Van.', 'note.txt', '2022-02-06')
    expect(told(alert, /^posture/).map((line) => line.split(' ').at(-1))).toEqual(['Batman', 'Mardin', 'Nusaybin', 'Silopi', 'Van'])
    const oneTown = reportsOf('The police\n\nThe police are on full alert in Nusaybin, Mardin.', 'note.txt', '2022-02-06')
    expect(told(oneTown, /^posture/)).toHaveLength(1)
    const testimony = '"It was a Friday, the sixth of May," she says. "At noon we heard the plane."\n\nThe bomb fell on a house in Aleppo and killed nine people.'
    expect(told(reportsOf(`Three women tell\n\n${testimony}`, 'note.txt', '2016-05-18'))).toEqual(['remote.bomb 2016-05-06 Aleppo'])
  })
})

describe('where and when it was not', () => {
  test('a customs post is no paper, and what a commission found later was not in the year of its finding', () => {
    const text = 'Two fires\n\nLast week workers put up posters in Quetta. In Gwadar, men set fire to a customs post on Saturday.'
    expect(told(reportsOf(text, 'note.txt', '2019-09-09'), /^property/)).toEqual(['property.arson 2019-09-07 Gwadar'])
    const found = 'Ten years on\n\nOn 2 November 2012 police stormed a lorry park in Zugdidi. A commission found in 2014 that at least 13 people were killed.'
    expect(told(reportsOf(found, 'note.txt', '2022-11-03'), /^attack/)).toEqual(['attack.armed 2012-11-02 Zugdidi'])
  })
  test("where a body has its seat is not where it happened: 'the Warsaw-based union said'", () => {
    const of = (text: string) => told(reportsOf(text, 'note.txt', '2024-06-17')).join()
    expect(of('Strikers beaten in Gdańsk\n\nRiot police beat striking dockers outside the port in Gdańsk on Sunday, the Warsaw-based union Solid Work said.')).not.toContain('Warsaw')
    expect(of('Reporter beaten\n\nA Nairobi-based reporter was beaten in Kisumu on Sunday.')).toContain('Kisumu')
  })

  test('where somebody is from or was flown to is no place of the act; the town of the text is', () => {
    const text = 'Weekend in Duluth\n\nTwo men were stabbed in Duluth on Saturday. A Hermantown man was arrested. One of the wounded was flown to Minneapolis.'
    expect(told(reportsOf(text, 'note.txt', '2024-06-17')).join()).not.toMatch(/Hermantown|Minneapolis/)
  })
  test('the deadliest in the town since was in the town told before', () => {
    const text = 'Bombs at a market\n\nTwo bombs killed 21 people in Baquba on Thursday. A doctor treated the wounded. Shops stayed shut. Schools were closed. Buses stood still.\n\nThe attack was the deadliest in the town since July 2018, when a truck bomb killed 35 people.\n\nIn Kirkuk, gunmen shot dead three policemen on Friday.'
    const old = reportsOf(text, 'note.txt', '2020-01-25').find((report) => report.time?.edtf === '2018-07')
    expect(old?.places.map((place) => place.name)).toEqual(['Baqubah'])
  })
  test('a prison called by a town that nobody lists', () => {
    const [report] = reportsOf('Prison attacked\n\nOn 20 October, armed men attacked the Kangbari central prison in Beni and killed two inmates.', 'note.txt', '2020-11-05')
    expect(report?.places.map((place) => place.words)).toContain('Kangbari central prison')
  })
  test('a small town of the Philippines is one, far from the capital of the dateline', () => {
    const [report] = reportsOf('Priest killed\n\nMANILA, 9 June 2022 - A priest was killed after saying Mass in Gattaran on Monday.', 'note.txt')
    expect(report?.places.map(({ name }) => name)).toEqual(['Gattaran'])
  })
  test('a town of the provinces is one, though the dateline is the capital', () => {
    const text = 'ADDIS ABABA, 9 June 2022 - The ministry recalls that bandits ambushed a bus near Assosa on 22 May, killing 14 passengers.'
    const [report] = reportsOf(`Bus attacked\n\n${text}`, 'note.txt')
    expect(report?.places[0]).toMatchObject({ name: 'Āsosa', country: 'ET' })
  })
  test('a day at the end of the sentence is the day of what the next one tells', () => {
    const text = 'The ministry informs the public that joint federal and regional forces carried out a successful operation against armed bandits near Adama on Tuesday.\n\nIn the operation, 28 bandits were killed.'
    expect(told(reportsOf(`Bandits killed\n\n${text}`, 'note.txt', '2022-06-09')).map((line) => line.split(' ')[1])).toEqual(['2022-06-07'])
  })
  test('what a mob does to a policeman is not what the police did to the crowd', () => {
    const text = 'Police fired live rounds at protesters in Labe on Tuesday, killing three young men. A policeman was lynched by a mob in Labe in the evening.'
    expect(told(reportsOf(`Four dead\n\n${text}`, 'note.txt', '2020-10-21'))).toHaveLength(2)
  })
})

describe('a table whose columns give figures', () => {
  const page = (rows: string) => `<!doctype html><html lang="en"><head><title>Violence at the polls</title><meta name="date" content="2021-11-30"></head><body><article><h1>Violence at the polls</h1><p>The watch group lists what its volunteers saw on polling day, 28 November, in four districts of the country.</p><table><tr><th>District</th><th>What happened</th><th>Killed</th><th>Injured</th></tr>${rows}</table></article></body></html>`
  const rows = page('<tr><td>Rangpur</td><td>Guards opened fire on a crowd</td><td>3</td><td>10</td></tr><tr><td>Barishal</td><td>Crude bombs exploded at a school</td><td>0</td><td>6</td></tr><tr><td>Khulna</td><td>Two supporters of a candidate stabbed</td><td>-</td><td>2</td></tr>')

  test('each row has the figures under Killed and Injured, and the town of its cell', () => {
    const reports = reportsOf(rows, 'page.html')
    expect(told(reports)).toEqual(['attack.armed 2021-11-28 Rangpur', 'remote.bomb 2021-11-28 Barishal', 'attack.armed 2021-11-28 Khulna'])
    const measures = (report: Report | undefined) => report?.claims.filter(isCount).map(({ value }) => `${value.measure} ${value.best}`)
    expect(measures(reports[0])).toEqual(['killed 3', 'injured 10'])
    expect(measures(reports[1])).toEqual(['killed 0', 'injured 6'])
    expect(measures(reports[2])).not.toContain('killed 2')
  })
  test('a column of years or of votes is no figure of anybody', () => {
    const reports = reportsOf(rows.replace('Killed', 'Seats').replace('Injured', 'Turnout'), 'page.html')
    expect(figures(reports).join()).not.toMatch(/killed|injured/)
  })
})

describe('a list whose items begin with a town', () => {
  const list = 'Weekly list of the families\nNo. 12, week of 14 to 20 October 2023\n\nARRESTS\n* Rasht: Two teachers arrested at their school on Sunday.\n* Tabriz, 18 October at dawn: guards detained a baker.\n* Yazd: 14 worshippers detained after prayers on Thursday.'
  test('the town at the head is where it happened, the day at the head is when', () => {
    expect(told(reportsOf(list))).toEqual(['liberty.arrest 2023-10-15 Rasht', 'liberty.arrest 2023-10-18 Tabriz', 'liberty.arrest 2023-10-19 Yazd'])
  })
  test('a head that names no place is none', () => {
    expect(told(reportsOf('Weekly list\n\n* Union: Two teachers arrested in Rasht on 15 October 2023.\n* Students: a baker detained in Tabriz on 18 October 2023.\n* Others: 14 worshippers detained in Yazd on 20 October 2023.')).map((line) => line.split(' ')[2])).toEqual(['Rasht', 'Tabriz', 'Yazd'])
  })
})

describe('a note whose paragraphs each begin with a day', () => {
  const note = 'Monthly note\n\nOn 3 January 2024, armed men attacked a hamlet near Macomia and killed four farmers.\n\nOn 8 January 2024, a mine exploded under a bus. Two passengers were killed.\n\nThe police arrested the driver.\n\nOn 15 January 2024, soldiers shot dead a fisherman.'
  test('what follows a day is of that day, until another is named', () => {
    expect(told(reportsOf(note)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['attack.armed 2024-01-03', 'remote.bomb 2024-01-08', 'liberty.arrest 2024-01-08', 'attack.armed 2024-01-15'])
  })
})

test('houses burned where a village was attacked are of that attack; those of another doer or day are not', () => {
  expect(told(reportsOf('On 3 May 2021 gunmen attacked the village of Ashwari and killed seven people. Forty houses were burned.', 'note.txt', '2021-05-09'))).toHaveLength(1)
  expect(told(reportsOf('On 3 May 2021 gunmen attacked the village of Ashwari and killed seven people. Soldiers burned forty houses.', 'note.txt', '2021-05-09'))).toHaveLength(2)
  expect(told(reportsOf('On 3 May 2021 gunmen attacked the village of Ashwari and killed seven people. On 5 May, forty houses were burned.', 'note.txt', '2021-05-09'))).toHaveLength(2)
})

describe('a live report', () => {
  const live = `Donbas Dispatch | LIVE UPDATES

Missile hits apartment block in Kramatorsk: what we know

Updated 2 March 2023, 18:20

A missile hit a block of flats in Kramatorsk late on Wednesday, killing at least three people, officials said on Thursday.

18:20 The death toll has risen to four, the Donetsk regional governor says.

15:05 Two more missiles struck the city centre during the rescue operation. Five people were hurt, the mayor says.

09:30 In Kherson, shelling killed one man, a spokesman says. In Kharkiv region, a woman was wounded when a village near Kupiansk came under mortar fire.

Background: On 14 January a missile strike in Dnipro killed 46 people.`
  const reports = reportsOf(live)

  test('is of the day of its last change, and each entry tells its own incident of that day', () => {
    expect(told(reports).map((each) => each.split(' ').slice(1).join(' '))).toEqual(['2023-03-01 Kramatorsk', '2023-03-02 Kramatorsk', '2023-03-02 Kherson', '2023-03-02 Kupiansk', '2023-01-14 Dnipro'])
  })
  test('an entry that names no town goes on with the introduction, and no figure runs over', () => {
    expect(reports.map((report) => figures([report]))).toEqual([
      ['killed >=3 officials', 'killed 4 Donetsk regional governor'], ['injured 5 mayor'], ['killed 1 spokesman'], ['injured 1 Donbas Dispatch'], ['killed 46 Donbas Dispatch'],
    ])
  })
  test('two clock times alone make no live report', () => {
    const text = 'Night in Gusau\n\n21:30 Gunmen attacked a market in Gusau on Monday.\n\n23:00 The gunmen left. Nine people were killed.'
    expect(told(reportsOf(text, 'note.txt', '2023-03-02'))).toHaveLength(1)
  })
})

describe('where it was, told by a distance or a clause', () => {
  test('40 kilometres west of a town is one place, the village told with it, and no second in that town', () => {
    const [report] = reportsOf('Village attacked\n\nGunmen attacked the village of Umm Ashwar, 40 kilometres west of Kutum, on Sunday and killed five farmers. The Kutum native administration put the dead at six. Officials in Nyala said nothing.', 'note.txt', '2024-06-04')
    expect(report?.places.map(({ words, name, level }) => [words, name, level])).toEqual([['Umm Ashwar', null, 'L3']])
    expect(report?.places[0]?.reason).toContain('beside Kutum')
  })
  test('15 miles north of the town is there, whatever town is named behind', () => {
    const [report] = reportsOf('Two men shot\n\nSoldiers shot dead two men about 15 miles north of the town of Zalingei on Monday. A doctor in Nyala confirmed it.', 'note.txt', '2024-06-04')
    expect(report?.places.map(({ name, level }) => [name, level])).toEqual([['Zalingei', 'L3']])
  })
  test('the same municipality is the one told last', () => {
    const reports = reportsOf('Nariño\n\nLast month two men were shot dead in Pasto. On Sunday two teachers were killed in the same municipality.', 'note.txt', '2024-06-04')
    expect(reports.map((report) => report.places.map((place) => place.name).join())).toEqual(['Pasto', 'Pasto'])
  })
})

describe('what a list tells without a day', () => {
  const list = 'Weekly list of the families\nNo. 12, week of 14 to 20 October 2023\n\n* Rasht: Two teachers arrested at their school.\n* Tabriz: On Tuesday guards detained a baker. Two colleagues were arrested.\n* Yazd: 14 worshippers detained after prayers on Thursday.'
  test('is of the period that its head covers; what stands behind a day of its item is of that day', () => {
    expect(told(reportsOf(list)).map((line) => line.split(' ').slice(1).join(' '))).toEqual(['2023-10-14/2023-10-20 Rasht', '2023-10-17 Tabriz', '2023-10-19 Yazd'])
  })
  test('no week of another thing is its period', () => {
    expect(told(reportsOf(list.replace('No. 12, week of 14 to 20 October 2023', 'A list of 20 October 2023'))).join()).not.toContain('2023-10-14')
  })
})

test('a paragraph that opens with another incident goes on with that one', () => {
  const text = 'On 20 May 2024 soldiers clashed with fighters near Bannu, and two fighters were killed.\n\nIn another encounter near Kohat, troops went from house to house. During the exchange of fire, a captain was killed.'
  expect(told(reportsOf(text, 'note.txt', '2024-05-23'))).toHaveLength(2)
})

test('a name that nobody lists is a place where the other items of the list have theirs; a word for the rest is none', () => {
  const list = 'Weekly list\nNo. 12, week of 14 to 20 October 2023\n\n* Rasht: Two teachers arrested on Monday.\n* Tabriz: guards detained a baker on Tuesday.\n* Yazd: 14 worshippers detained on Thursday.\n* Qarapola Hesht, unit 3: three men hanged on 18 October.\n* Others: a nurse was arrested on Thursday.'
  const places = reportsOf(list).map((report) => report.places.map(({ words, lat }) => `${words}${lat === null ? '?' : ''}`).join('+'))
  expect(places).toContain('Qarapola Hesht?')
  expect(places.join()).not.toContain('Others')
})

describe('a page of stories under heads of their own', () => {
  const page = `Steppe Lantern
Monday, June 10, 2013

Court news and police reports

Compiled from the duty officers of five districts over three days, as given to this paper.

Warehouse guard found dead

The body of a night guard of 61, his hands tied, was found in a warehouse in Karaganda on Saturday. Two lorries were missing.

Shots at a wedding

A wedding in Taraz ended early on Friday when a cousin of the bride fired at the musicians. A drummer was wounded in the arm.

Eleven fined over picket

Workers who had picketed the mine office in Ekibastuz were detained on Thursday.

Blaze was no accident

Somebody set fire to a kiosk in Atyrau before dawn on Sunday, the owner said. It was the third fire of the kind.`

  test('tells each in its own town and on its own day', () => {
    expect(told(reportsOf(page))).toEqual(expect.arrayContaining(['attack.armed 2013-06-08 Karaganda', 'attack.armed 2013-06-07 Taraz', 'property.arson 2013-06-09 Atyrau']))
    expect(told(reportsOf(page)).filter((each) => /2013-06-08/.test(each))).toEqual(['attack.armed 2013-06-08 Karaganda'])
  })
  test('the heads inside one long report part nothing', () => {
    const report = page.replace(/Karaganda|Taraz|Ekibastuz|Atyrau/g, 'Taraz')
    expect(told(reportsOf(report)).filter((each) => !each.endsWith('Taraz'))).toEqual([])
  })
})

describe('times and towns that part two incidents', () => {
  test.each([
    ['Soldiers shot five villagers in Dikwa on 4 April 2016. In 2010, police shot a teacher in Dikwa. The old remember January 1990, when troops fired on a procession in Bama.', ['attack.armed 2016-04-04 Dikwa', 'attack.armed 2010 Dikwa', 'attack.armed 1990-01 Bama']],
    ['Attacks on clinics\n\n5 January, Kramatorsk. A shell hit a clinic.\n\n19 January, Kherson. Shells damaged a clinic for the third time since November.\n\n8 March, Lyman. Gunmen shot a doctor.', ['remote.shelling 2016-01-05 Kramatorsk', 'remote.shelling 2016-01-19 Kherson', 'attack.armed 2016-03-08 Lyman']],
    ['Monthly note, May 2016\n\nKANO - A farmer was hacked to death on 7 May.\n\nBAUCHI - Two traders were abducted on 9 May. One was freed later.\n\nKADUNA - Students blocked Airport Boulevard on 11 May.', ['attack.armed 2016-05-07 KANO', 'liberty.abduction 2016-05-09 BAUCHI', expect.stringMatching(/^liberty.release .* BAUCHI$/), expect.stringMatching(/^protest.blockade 2016-05-11 KADUNA/)]],
    ['Weekly brief\n\nBorno: A bomb hit a police van in Bama on 4 May.\n\nKano: Hundreds marched in Wudil on 5 May against the abduction of a nurse on 29 April.\n\nOyo: A court in Ibadan sentenced two men on 6 May for the murder of a pupil last year.', ['remote.bomb 2016-05-04 Bama', 'protest.demonstration 2016-05-05 Wudil', 'liberty.abduction 2016-04-29 Kano', 'liberty.sentence 2016-05-06 Ibadan', expect.stringMatching(/^attack.armed 2015/)]],
    ['Police arrested a student in Dikwa on Monday.\n\nIn Tin Orsk, at the end of the road, a pupil was killed on 4 May.', ['liberty.arrest 2016-05-30 Dikwa', 'attack.armed 2016-05-04 Tin Orsk']],
    ['In Dikwa, fighting between two clans broke out on 6 May.', ['battle.clash 2016-05-06 Dikwa']],
    ['Students marched in Bama on Monday. A pupil was shot dead there on 4 May.', ['protest.demonstration 2016-05-30 Bama', 'attack.armed 2016-05-04 Bama']],
    ['Bandits fired at a Bama-bound bus at Kolori on Monday.', ['attack.armed 2016-05-30 Kolori']],
    ['The body of a clerk was found in a field near Bama on 4 May. His hands had been tied and he had been shot.', ['attack.armed 2016-05-04 Bama']],
    ['Soldiers killed a teacher in Dikwa on Monday. The mayor, Ama Bello, has died in Bama at the age of 84.', ['attack.armed 2016-05-30 Dikwa']],
  ])('%s', (text, expected) => {
    expect(told(reportsOf(text, 'note.txt', '2016-06-01'))).toEqual(expected)
  })
})

test('a country as a heading parts what is told of two countries, and adds no place', () => {
  const text = 'Briefing notes\n\n14 March 2024\n\nSouth Sudan\n\nIn Juba, two officers were arrested on 4 March. The office has also documented aerial bombardment of a market in Juba on 2 March, in which a trader died.\n\nHaiti\n\nIn Port-au-Prince, at least 26 people were killed on 27 February in attacks by gangs. More than 190 homes were destroyed in the capital.'
  expect(told(reportsOf(text))).toEqual(['liberty.arrest 2024-03-04 Juba', 'remote.air 2024-03-02 Juba', 'attack.armed 2024-02-27 Port-au-Prince'])
})

test('a country with a number of incidents on a line of its own heads what follows, and one before a mark its paragraph', () => {
  const lines = 'Attacks on schools, May 2023\n\nNIGER (2)\n\nOn 3 May armed men killed a teacher in Tillabéri.\n\nMALI: 2 incidents\n\nOn 4 May a school was burned in Mopti.\n\nOn 9 May gunmen shot dead a guard in Gao.'
  expect(told(reportsOf(lines, 'note.txt', '2023-06-02'), /^(?:attack|property)/)).toEqual(expect.arrayContaining(['attack.armed 2023-05-03 Tillabéri', 'property.arson 2023-05-04 Mopti', 'attack.armed 2023-05-09 Gao']))
  const paragraphs = 'The week in brief.\n\nYemen / Aden. A mine went off on 4 May, killing a farmer.\n\nChad: Four people were shot dead in Moundou on 5 May.\n\nNiger said on Tuesday that two guards had been killed in Diffa.'
  expect(told(reportsOf(paragraphs, 'note.txt', '2023-05-12'), /^(?:attack|remote)/)).toEqual([expect.stringMatching(/^remote\S+ 2023-05-04 Aden/), 'attack.armed 2023-05-05 Moundou', expect.stringContaining('Diffa')])
})

describe('the entries of a log with the time of day', () => {
  const log = "Sheriff's Office - Daily Log\n\nTuesday, August 14, 2018\n\n11:45 Deputies arrested a man in Gonzales for stabbing his cousin on Sunday.\n\n18:20 A woman was shot in the leg outside a bar in Soledad.\n\n23:50 Deputies found a body in a field near Greenfield. The man, who had been reported missing on August 3, had been shot.\n\nWednesday, August 15\n\n02:30 A guard was beaten by three men in Salinas."

  test('are of the day they stand under, the first of that of the log; who is held for what he did on Sunday is not held on Sunday', () => {
    expect(told(reportsOf(log, 'note.txt'), /^(?:attack|liberty|protest)/)).toEqual(expect.arrayContaining(['liberty.arrest 2018-08-14 Gonzales', 'attack.armed 2018-08-12 Gonzales', 'attack.armed 2018-08-14 Soledad', 'attack.armed 2018-08-14 Greenfield', 'attack.beating 2018-08-15 Salinas']))
  })

  test('are of no day of writing where days were told before them', () => {
    const hours = 'Shots were heard in Garissa on 1 May and on 2 May.\n\n11:45 Soldiers arrested a clerk in Garissa.\n\n18:20 A nurse was shot in Wajir.\n\n23:50 A mob burned a mill in Embu.'
    expect(told(reportsOf(hours, 'note.txt', '2012-06-20'), /^(?:attack|liberty|property)/).filter((each) => each.includes('2012-06-20'))).toEqual([])
  })
})

test("'6 September. The court ...' heads the entry of a chronicle with its day", () => {
  const text = 'Chronicle of September 2021\n\n1 September. In Hrodna, four students were detained by riot police at the gate of the medical university.\n\n6 September. In Minsk, a blogger was detained at his flat. Two of his friends were beaten.\n\n9 September. In Brest, the chair of a union of builders was detained at his office by officers.'
  expect(told(reportsOf(text))).toEqual(['liberty.arrest 2021-09-01 Hrodna', 'liberty.arrest 2021-09-06 Minsk', 'attack.beating 2021-09-06 Minsk', 'liberty.arrest 2021-09-09 Brest'])
})

test('headings that begin with the time of day part the entries of a live report, each of the day of writing', () => {
  const entries = [['22:02 Clashes at the bridge', 'Police fired tear gas at students in Garissa.'], ['20:15 Car hits crowd', 'A driver rammed a group of women in Mombasa, injuring two.'], ['18:40 Office burned', 'A crowd burned the office of a party in Kisumu.'], ['17:00 Why they march', 'Soldiers killed six students in Garissa on 1 March.']]
  const page = `<!doctype html><html lang="en"><head><title>Kenya live: Tear gas at the bridge</title><meta property="article:published_time" content="2012-05-04T22:40:00Z"></head><body><article><h1>Kenya live: Tear gas at the bridge</h1><p>4 May 2012</p>${entries.map(([head, body]) => `<h3>${head}</h3><p>${body}</p>`).join('')}</article></body></html>`
  const days = readInvented(page, undefined, 'live.html').reports.flatMap(({ time, places }) => places.map(({ words }) => `${words} ${time?.edtf}`))
  expect(days).toEqual(expect.arrayContaining(['Garissa 2012-05-04', 'Mombasa 2012-05-04', 'Kisumu 2012-05-04', 'Garissa 2012-03-01']))
})

describe('towns that head paragraphs under the days of a week', () => {
  const week = `The week in the valley

Sunday, 6 May

Garissa: Thousands marched to the court. Guards fired into the crowd and killed two students.

Wajir: Traders blocked the bridge for six hours.

Monday, 7 May

Embu: Police beat a clerk at the gate of the hall.

Tuesday and Wednesday

Kisumu: Riders burned nine houses.

On Wednesday the same riders shot a herder near Mombasa.

From our archive

Nakuru: Soldiers shot dead a priest who had hidden six of the wounded in his house behind the church and fed them, his brother said many years later.`
  const incidents = told(reportsOf(week, 'note.txt', '2012-05-12'), /^(?:attack|property|protest)/)

  test('each is of the day or the days it stands under', () => {
    expect(incidents).toEqual(expect.arrayContaining(['protest.demonstration 2012-05-06 Garissa', 'attack.armed 2012-05-06 Garissa', 'protest.blockade 2012-05-06 Wajir', 'attack.beating 2012-05-07 Embu', 'property.arson 2012-05-08/2012-05-09 Kisumu']))
    expect(incidents.filter((each) => each.includes('Mombasa'))).toEqual([expect.stringContaining(' 2012-05-09')])
  })

  test('what stands under another heading is of none of them', () => {
    expect(incidents.filter((each) => each.includes('Nakuru'))).toEqual(['attack.armed - Nakuru'])
  })
})

describe('cases under heads with a number, a place and a day', () => {
  const report = `Rural Watch

Half-year report, January to June 2019

2. Cases

Case 1 - Kisumu, 9 January
Some forty men drove off the cattle of the hamlet. Two herders who tried to follow them were shot; the second died on the way to a clinic.

Case 2 - Ihanda (12 and 13 February)
Villagers set upon the neighbouring hamlet and burned fifty houses. The mayor puts the dead at sixteen.

Case 3 - Garissa, 11 March
Soldiers opened fire after coming under attack near the ford. Nine people were killed, the army said.

Case 4 - Wajir, 28 April
A crowd pulled two men out of the police post and beat them.

3. Response of the authorities

On 6 June a court in Nairobi sentenced two policemen to five years.`

  test('each is in the town and on the day of its head, and the next part of the report in neither', () => {
    const incidents = told(reportsOf(report, 'note.txt', '2019-07-15'), /^(?:attack|protest|liberty)/)
    expect(incidents).toEqual(expect.arrayContaining(['attack.armed 2019-01-09 Kisumu', expect.stringMatching(/ 2019-02-12\/2019-02-13 Ihanda/), 'attack.armed 2019-03-11 Garissa', 'liberty.sentence 2019-06-06 Nairobi']))
    expect(incidents.filter((each) => each.includes('Wajir'))).toEqual([expect.stringContaining('2019-04-28')])
  })

  test('a heading with a place among other words heads no case', () => {
    const text = 'Soldiers raided three towns.\n\nWhat the governor of Kisumu said on 9 January\n\nIn Garissa soldiers shot dead two traders on 11 March, witnesses told reporters on the square.\n\nWhat the bishop of Wajir said on 10 January\n\nIn Embu soldiers burned nine houses on 12 March, and the owners fled to the hills.'
    expect(told(reportsOf(text, 'note.txt', '2019-07-15'), /^(?:attack|property)/)).toEqual(expect.arrayContaining(['attack.armed 2019-03-11 Garissa', 'property.arson 2019-03-12 Embu']))
  })
})

test('a report in lettered parts, each under its town and its day, tells each there and then', () => {
  const text = 'Report on the protests\n\nLima, 20 March 2023\n\nII. The episodes\n\nA. Ayaviri, 11 December 2022\n\nSome 2,000 people marched to the airfield. The police used tear gas, and two students were killed in front of the gate.\n\nB. Azangaro, 15 December 2022\n\nSoldiers fired on a crowd for two hours, and three people were killed at the gate of the mill.\n\nC. Juli, 9 January 2023\n\nThe police station was set on fire by a crowd of several hundred people in the evening hours.\n\nIII. The answer of the State\n\nNobody has been charged so far with any of this, as far as the office could learn from the courts.'
  expect(told(reportsOf(text)).slice(-3)).toEqual(['protest.crackdown 2022-12-11 Ayaviri', 'attack.armed 2022-12-15 Azangaro', 'protest.mob 2023-01-09 Juli'])
})

describe('a digest under the names of regions', () => {
  const digest = `<html><head><meta property="article:published_time" content="2021-02-16"></head><body><article><h1>Weekly digest, Cameroon</h1>
<p>The week of 8 to 14 February saw more fighting in the west of the country and a raid in the north.</p>
<h2>North-West</h2><p>In Kumbo, a military vehicle struck a mine on 10 February, and four soldiers were killed. In the hours that followed, soldiers torched 30 houses in the Tobin neighbourhood.</p><p>Strikes closed the shops of Bamenda on 9 February.</p>
<h2>South-West</h2><p>On 13 February, the army carried out an operation in the locality of Ekona. The governor said that eight men had been killed.</p>
<h2>Far North</h2><p>On 14 February, gunmen killed a trader in Kolofata. The mayor called for more patrols.</p></article></body></html>`
  const reports = reportsOf(digest, 'page.html')
  test('has what a paragraph tells without a town in the town that the paragraph named', () => {
    const placed = (type: string) => reports.find((report) => report.type === type)?.places.map(({ words }) => words)
    expect(placed('property.arson')).toEqual(['Kumbo', 'Tobin neighbourhood'])
    expect(reports.filter((report) => report.type.startsWith('attack')).map((report) => report.places.map(({ words }) => words).join('+'))).toEqual(['Ekona', 'Kolofata'])
  })
})
