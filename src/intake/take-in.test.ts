import { expect, test } from 'vitest'
import type { Document } from '../record/document.ts'
import { takeIn } from './take-in.ts'

const now = '2026-11-24T12:00:00Z'

/** Takes in invented text and fails loudly when it is refused. */
function taken(text: string | Uint8Array, source: Parameters<typeof takeIn>[1] = { path: '/invented/report.txt' }): Document {
  const result = takeIn(typeof text === 'string' ? new TextEncoder().encode(text) : text, source, now)
  if (!result.ok) throw new Error(result.problem.message)
  return result.document
}

const rolesOf = (document: Document) => document.passages.map((p) => [p.role, document.text.slice(p.start, p.end)] as const)

/** Same shape as reports that exile groups put out: ad line, title, doubled lead, byline, dateline, slogans, a caption at the end. */
const exileReport = `728 x 90

Dawn Front units mark the deaths at Camp Orsk

On May 3 and 4, 2012 the Northern Guard attacked the residents of Camp Orsk, killed 7 people and took 12 members of the Dawn Front.
On May 3 and 4, 2012 the Northern Guard attacked the residents of Camp Orsk, killed 7 people and took 12 members of the Dawn Front.

Reporting by DF/NLA

Georgia, May 3, 2021—Nine years ago, on May 3 and 4, 2012, the Northern Guard attacked the residents of Camp Orsk. The guards released the captives after a 40-day\u00a0 hunger strike.

“Footage showed guards firing into the crowd, apparently killing at least five residents,” said Relief Monitor in its 2013 report.

The units put up posters. Some of their slogans included the following:

“Orsk is not forgotten”

“The guards must go”

“We will return”

In Marden, the office of the guard was set on fire.

May 2, 2021-Young people outside the office of the guard
`

test('a report with an ad line, a doubled lead and slogans comes out in its parts', () => {
  const document = taken(exileReport)
  expect(rolesOf(document).map(([role]) => role)).toEqual([
    'ad_slot',
    'headline',
    'lead',
    'duplicate',
    'boilerplate',
    'body',
    'body',
    'body',
    'list',
    'list',
    'list',
    'body',
    'caption',
  ])
  expect(document.passages[3]?.duplicateOf).toBe(2)
  expect(document).toMatchObject({
    title: 'Dawn Front units mark the deaths at Camp Orsk',
    byline: 'DF/NLA',
    publisher: { name: 'DF/NLA' },
    publishedAt: '2021-05-03',
    publishedHow: 'text',
    dateline: { place: 'Georgia' },
    language: 'en',
    notes: [],
  })
  expect(document.text).toContain('a 40-day hunger strike')
})

test("a printer's hyphen at the end of a line goes, a word's own stays, and the heads of pages are no text", () => {
  const document = taken(`HARBOUR MONITORING GROUP                          Page 3

On 4 July the army shelled the large vil-
lage of Ashwari, which lies in the north-
eastern part of the port, and killed seven
people and wounded sixteen; the army's sec-
retary denied it on the following day.

HARBOUR MONITORING GROUP                          Page 4

On 9 July the two sides agreed on a long-
term truce, the spokesman of the minis-
try said; the harbour and every other vil-
lage remained quiet until the end of July.
`)
  expect(document.text).toContain('the large village of Ashwari, which lies in the north-eastern part')
  expect(document.text).toContain('a long-term truce, the spokesman of the ministry said')
  expect(rolesOf(document).filter(([role]) => role === 'boilerplate')).toHaveLength(2)
})

test('a report broken at a column is joined into paragraphs, words cut at their hyphen too', () => {
  const document = taken(`Detained dockers end strike in Orsk

By Mira Dallo
12 May 2014

ORSK - Eleven dockers who were detained after a sit-in at the north-
eastern gate of the port ended a hunger strike on Sunday, their lawyer
said. Two of them were taken to hospital.

Police had arrested 14 people last Tuesday when they cleared the road
to the gate, where casual workers had camped since April. Three of the
arrested are women.
`)
  expect(rolesOf(document)).toEqual([
    ['headline', 'Detained dockers end strike in Orsk'],
    ['boilerplate', 'By Mira Dallo'],
    ['boilerplate', '12 May 2014'],
    [
      'lead',
      'ORSK - Eleven dockers who were detained after a sit-in at the north-eastern gate of the port ended a hunger strike on Sunday, their lawyer said. Two of them were taken to hospital.',
    ],
    [
      'body',
      'Police had arrested 14 people last Tuesday when they cleared the road to the gate, where casual workers had camped since April. Three of the arrested are women.',
    ],
  ])
  expect(document).toMatchObject({ byline: 'Mira Dallo', publishedAt: '2014-05-12', dateline: { place: 'ORSK' } })
})

test('a short report in capitals whose lines are all full is joined too', () => {
  const document = taken(
    '   ARAUCA, 3 MAR 90 -- UNIDENTIFIED MEN WOUNDED THE FISHERMAN TOMAS VALE\nORLO NEAR THE PORT YESTERDAY, THE POLICE OF THE TOWN SAID IN A STATEMENT\nREAD ON THE RADIO THIS MORNING.\n',
  )
  expect(document.text).toContain('TOMAS VALE ORLO NEAR THE PORT YESTERDAY, THE POLICE OF THE TOWN SAID IN A STATEMENT READ ON')
})

test('lines in capitals of any length stay paragraphs', () => {
  const document = taken('TWO HELD IN ORSK\nPOLICE HELD TWO MEN AT THE PORT OF THE TOWN ON MONDAY EVENING\nTHEY WERE RELEASED\nNOBODY WAS HURT IN THE TOWN\n')
  expect(document.passages.length).toBe(4)
})

test("a country in capitals over the first paragraph of a digest is a heading as the later ones are, and no outlet's name; a heading may stand over a list", () => {
  const document = taken(`Orsk Desk on the Region

Weekly Digest, 3 - 9 July 2023

KENYA

On 4 July, police arrested two teachers at their school in Kisumu. They were taken to a cell and set free in the evening.

UGANDA

Unknown men shot a farmer near his house in Gulu on the night of 7 July. His house was searched and his dog was killed by the men.

Lira, Lango
- On 5 July, police used tear gas against some 200 students in Lira.
`)
  expect(rolesOf(document).filter(([role]) => role === 'headline').map(([, words]) => words)).toEqual(['Orsk Desk on the Region', 'KENYA', 'UGANDA', 'Lira, Lango'])
  expect(document.publisher).toBeNull()
})

test('the headlines that a bulletin opens with stand over its news', () => {
  const document = taken(`Radio Orsk

Midday news, 6 September 2023

Good afternoon. The headlines: A ferry is attacked near Orsk. And teachers stop work in Dola.

The ferry was attacked yesterday as it sailed towards Orsk. Witnesses speak of three rockets fired from the bank of the river.

In Dola the teachers began a strike this morning. Classrooms were empty in nine schools out of ten, our reporter saw.
`)
  expect(rolesOf(document).slice(-3).map(([role]) => role)).toEqual(['dek', 'lead', 'body'])
})

test('one paragraph a line stays so', () => {
  const document = taken('Two held in Orsk\nPolice held two men on Monday.\nThey were released on Tuesday, a lawyer said.\n')
  expect(rolesOf(document).map(([role]) => role)).toEqual(['headline', 'lead', 'body'])
})

test('header lines give title, publisher, address and date', () => {
  const document = taken(
    'Title: Nine killed at Orsk bridge\nSource: Northern News Agency\nURL: https://nna.example/2014/05/12/orsk?utm_source=x\nDate: 12 May 2014\n\nNine people were killed at a bridge in Orsk on Sunday, the army said.\n',
  )
  expect(document).toMatchObject({
    title: 'Nine killed at Orsk bridge',
    publisher: { name: 'Northern News Agency', kind: 'news_agency' },
    canonicalUrl: 'https://nna.example/2014/05/12/orsk',
    publishedAt: '2014-05-12',
  })
})

test.each(['UPDATED: Two guards, then a fisherman, shot in Orsk', 'Source: Suspect in Orsk bridge shooting found'])(
  '"%s" is a title, no header line',
  (title) => {
    const document = taken(`${title}\n\nTwo guards were shot at a bridge in Orsk on Monday, the army said.\n`)
    expect(document).toMatchObject({ title, publisher: null, publishedAt: null })
  },
)

test('an old wire report in capitals keeps its dateline with the day, the agency and the desk marks', () => {
  const document = taken(
    '   BOGOTA, 3 Mar 90 (NNA) -- [REPORT] [TEXT] UNIDENTIFIED MEN SHOT AND WOUNDED\nA FISHERMAN NEAR THE PORT YESTERDAY, POLICE SAID.  THE MAN WAS TAKEN TO A\nHOSPITAL.\n\n   NOBODY WAS ARRESTED.\n',
  )
  const span = document.dateline?.span
  expect(span && document.text.slice(span.start, span.end)).toBe('BOGOTA, 3 Mar 90 (NNA) -- [REPORT] [TEXT]')
  expect(document).toMatchObject({
    title: null,
    publishedAt: '1990-03-03',
    publisher: { name: 'NNA', kind: 'news_agency' },
    dateline: { place: 'BOGOTA' },
  })
})

test('paragraphs that differ in a number are both kept; the same words again are not', () => {
  const document = taken(
    'Toll in Orsk\n\nAt least nine people were killed at the bridge in Orsk on Sunday, the army said.\n\n' +
      'At least eleven people were killed at the bridge in Orsk on Sunday, the army said.\n\n' +
      'At least nine people were killed at the bridge in Orsk on Sunday, the army said.\n',
  )
  expect(document.passages.map((passage) => [passage.role, passage.duplicateOf])).toEqual([
    ['headline', undefined],
    ['lead', undefined],
    ['body', undefined],
    ['duplicate', 1],
  ])
})

test.each([
  [
    'fa',
    'اعتراض کارگران بندر در روز دوشنبه\n\nکارگران بندر روز دوشنبه در برابر فرمانداری گرد آمدند و خواستار پرداخت دستمزد شدند. پلیس دو نفر را بازداشت کرد.\n',
  ],
  [
    'ar',
    'احتجاج عمال الميناء يوم الاثنين\n\nتجمع عمال الميناء يوم الاثنين أمام مقر المحافظة وطالبوا بدفع أجورهم. وأوقفت الشرطة شخصين.\n',
  ],
])('a text in %s keeps its letters in order', (language, text) => {
  const document = taken(text)
  expect(document.language).toBe(language)
  expect(document.text).toBe(text.trim())
  expect(document.passages.map((passage) => passage.role)).toEqual(['headline', 'lead'])
})

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Nine die at Orsk bridge | Marden Tribune</title>${head}</head><body>${body}</body></html>`
const story =
  '<h1>Nine die at Orsk bridge</h1><div class="story"><p>Nine people were killed at a bridge in Orsk on Sunday, the army said, as boats waited below.</p>' +
  '<p>The harbour master said he had asked for the bridge to be closed a week before, and that nobody had answered him.</p></div>'

test('scripts, hidden lines and javascript: links of a page never become text', () => {
  const document = taken(
    page(
      `<nav><a href="/">Home</a></nav>${story.replace('</p></div>', ' <a href="javascript:alert(1)">More</a></p><script>document.write("40 dead")</script><p style="display:none">500 people were killed there that day, nobody said.</p></div>')}<img src=x onerror="alert(1)"><footer>Contact</footer>`,
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2014-05-12","author":"Mira Dallo","publisher":{"name":"Marden Tribune"}}</script>',
    ),
  )
  expect(rolesOf(document)).toEqual([
    ['headline', 'Nine die at Orsk bridge'],
    ['lead', 'Nine people were killed at a bridge in Orsk on Sunday, the army said, as boats waited below.'],
    [
      'body',
      'The harbour master said he had asked for the bridge to be closed a week before, and that nobody had answered him. More',
    ],
  ])
  expect(document).toMatchObject({
    byline: 'Mira Dallo',
    publisher: { name: 'Marden Tribune' },
    publishedAt: '2014-05-12',
    publishedHow: 'meta',
  })
})

test('teasers of other stories, inside the story or after it, are not taken for it', () => {
  const teaser = (n: number) =>
    `<article><h3><a href="/${n}">Ferry strike enters day ${n}</a></h3><p><a href="/${n}">Read on</a></p></article>`
  for (const body of [
    `<article>${story}${teaser(1)}${teaser(2)}${teaser(3)}</article>`,
    `<main><article>${story}</article>${teaser(1)}${teaser(2)}${teaser(3)}</main>`,
  ]) {
    const document = taken(page(body))
    expect(document.passages.map((passage) => passage.role)).toEqual(['headline', 'lead', 'body'])
    expect(document.text).not.toContain('Ferry')
  }
})

test('a page cut off in the middle is kept as far as it goes, with a note', () => {
  const whole = page(story)
  const document = taken(whole.slice(0, whole.indexOf('a week before')))
  expect(document.text).toContain('he had asked for the bridge to be closed')
  expect(document.notes.map((note) => note.text).join()).toMatch(/cut off/)
})

test.each([
  ['empty', new Uint8Array(), /report\.txt: the file is empty.*Nothing was kept/],
  ['not_readable_yet', new TextEncoder().encode('%PDF-1.7\n1 0 obj'), /report\.txt: this is a PDF/],
  ['not_text', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), /picture \(PNG\)/],
  ['not_text', new Uint8Array(4000).map((_, i) => (i * 7919) & 0xff), /binary data/],
  ['not_text', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /office document/],
  ['not_text', new TextEncoder().encode('{"title": "Nine killed", "text": "Nine people"}'), /data \(JSON\)/],
  ['not_text', new TextEncoder().encode('{"id": 1}\n{"id": 2}\n'), /data \(JSON\)/],
  ['not_text', new TextEncoder().encode('<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>'), /a feed/],
  [
    'not_text',
    new TextEncoder().encode('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n'),
    /MHTML.*"Web page, HTML only"/,
  ],
  [
    'not_text',
    new TextEncoder().encode('From: Field Desk <desk@orsk.example>\r\nSubject: Shots in Orsk\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nTwo guards were sh=\r\not in Orsk.'),
    /EML.*Copy its words into a \.txt file/,
  ],
  ['no_text', new TextEncoder().encode(' \n\t\r\n '), /holds no text/],
  ['no_text', new TextEncoder().encode('<html><body><script>var a = 1</script></body></html>'), /holds no text/],
  ['too_large', new Uint8Array(50 * 1024 * 1024).fill(65), /50 MB/],
])('%s files give one clear message', (kind, bytes, message) => {
  const result = takeIn(bytes, { path: '/invented/report.txt' }, now)
  expect(result.ok ? null : result.problem.kind).toBe(kind)
  expect(result.ok ? '' : result.problem.message).toMatch(message)
})

test('a date in the future is kept with a note; without a date there is a note too', () => {
  const future = taken('Two held in Orsk\n\n12 May 2041\n\nPolice held two men in Orsk on Monday, a lawyer said.\n')
  expect(future.publishedAt).toBe('2041-05-12')
  expect(future.notes[0]?.text).toMatch(/2041-05-12 lies in the future/)
  const undated = taken('Two held in Orsk\n\nPolice held two men in Orsk on Monday, a lawyer said.\n')
  expect(undated.publishedAt).toBeNull()
  expect(undated.notes[0]?.text).toMatch(/No publication date/)
})

test('a message whose words were pasted into a file is a text', () => {
  const pasted = taken('From: Field Desk\nSubject: Shots in Orsk\nDate: 12 May 2014\n\nTwo guards were shot at a bridge in Orsk on Monday, the army said.\n')
  expect(pasted.text).toContain('Two guards were shot')
})

test('a text that begins with a bracket is a text', () => {
  expect(taken('[REPORT] Two guards were shot at a bridge in Orsk on Monday, the army said.\n').passages).toHaveLength(1)
})

test('a piece of a page without its head is read as a page', () => {
  const document = taken(
    `<div><p>Nine people were killed at a bridge in Orsk on Sunday, the army said.</p><p>Nobody was named by the harbour master.</p></div>`,
  )
  expect(document.text).not.toContain('<')
  expect(document.capture.mediaType).toBe('text/html')
})

test('what the user says goes before what the document says', () => {
  const document = taken('Two held in Orsk\n\n12 May 2014\n\nPolice held two men in Orsk on Monday, a lawyer said.\n', {
    path: '/invented/report.txt',
    publishedAt: '2014-05-13',
    publisher: 'Harbour Post',
  })
  expect(document).toMatchObject({ publishedAt: '2014-05-13', publishedHow: 'user', publisher: { name: 'Harbour Post' } })
})

test('a name and a date alone on a line of the head give the day of publication', () => {
  for (const line of ['Human Rights Desk of the Diocese of Orsk, bulletin of 30 June 2019', 'Orsk Relief Group, situation report no. 14, 30 June 2019', 'Justice Window, 30 June 2019', 'Marabá, 30 June 2019', 'Case 12/2019 - 30 June 2019', 'Gente en Marcha Press - Bogotá, Sunday 30 June 2019', 'Diario de Orsk (English edition), 30 June 2019', "Voice of the Alley - organ of the People's Council abroad - 30 June 2019"]) {
    expect(taken(`Inside the Dola prison\n\n${line}\n\nSix men have begun a hunger strike to protest against beatings, a lawyer said on Sunday in a statement.`)).toMatchObject({ publishedAt: '2019-06-30', publishedHow: 'text' })
  }
  for (const line of ['Killed in Dola, 30 June 2019', 'Mourners at the gate on 30 June 2019']) {
    expect(taken(`Inside the Dola prison\n\n${line}\n\nSix men have begun a hunger strike to protest against beatings, a lawyer said on Sunday in a statement.`).publishedAt).toBeNull()
  }
})

test('a broadcast or a log that ends its title with a day is of that day', () => {
  const body = 'This morning armed men attacked a convoy of traders near Dola, and two drivers were killed, a lawyer said in a statement.'
  for (const line of ['Radio Orsk FM, Marden - Evening news, 30 June 2019', "Orsk Sheriff's Office - Daily Log, June 30, 2019", 'Marden Round-up, 30 June 2019']) expect(taken(`${line}\n\n${body}`), line).toMatchObject({ publishedAt: '2019-06-30', publishedHow: 'text' })
  for (const line of ['Orsk Relief Group\nDaily brief of violations - Sunday 30 June 2019', 'Weekly list of detainees: 30 June 2019', 'Medical Desk, evening toll, 30 June 2019', 'Front Command - Operational summary for 30 June 2019', 'Situation along the northern front as of 20:00, 30 June 2019']) expect(taken(`${line}\n\n${body}`), line).toMatchObject({ publishedAt: '2019-06-30', publishedHow: 'text' })
  for (const line of ['The report that never came - 30 June 2019', 'A brief history of the siege of 30 June 2019', 'Families wait for news, 30 June 2019', 'The Orsk blockade, 30 June 2019']) expect(taken(`${line}\n\n${body}`).publishedAt, line).toBeNull()
})

test.each([
  ['Orsk, Friday October 22, 1976', 'Orsk', '1976-10-22'],
  ['Orsk, 22 October 1976', 'Orsk', '1976-10-22'],
  ['By a staff reporter, Orsk, 22 October 1976', 'Orsk', '1976-10-22'],
  ['By a staff reporter\n\nOrsk, 22 October 1976', 'Orsk', '1976-10-22'],
  // A title, and a name of an outlet, are no places.
  ['The Orsk massacre, 22 October 1976', null, null],
  ['Orsk Post, Friday October 22, 1976', null, '1976-10-22'],
])('a place and a day over a report without a title: %s', (head, place, day) => {
  const document = taken(`${head}\n\nTwo men were shot dead in separate attacks in the city last night. The first, a bus driver, was hit as he left a bar at about 9.30 p.m., a doctor said.`)
  expect([document.dateline?.place ?? null, document.publishedAt]).toEqual([place, day])
})

test('a dateline of the text comes before a name and a day over it', () => {
  const document = taken('Shooting outside a courthouse\n\nEvening Lantern, 5 May 2012\n\nKARAJ, Iran, May 4, 2012 - Gunmen opened fire outside the courthouse in Karaj on May 3, 2012 and 11 people were killed, the governor said.')
  expect([document.dateline?.place, document.publishedAt]).toEqual(['KARAJ, Iran', '2012-05-05'])
})

test('a name with small words of another language, a stroke, brackets, or the words that a report was presented, give the day of publication', () => {
  const body = 'Six men have begun a hunger strike to protest against beatings, a lawyer said on Sunday in a statement that was read out at the gate of the prison.'
  for (const line of ['Red Andina por la Tierra, 30 June 2019', 'Vesti sa Dunava / 30 June 2019', 'Observatorio de Orsk – Report no. 17, 30 June 2019', 'Médecins du Nil, situation note, Dola, 30 June 2019', 'A report by the Orsk Circle, presented in Dola on 30 June 2019']) expect(taken(`Inside the Dola prison\n\n${line}\n\n${body}`).publishedAt).toBe('2019-06-30')
  expect(taken(`Inside the Dola prison\n\n(Orsk, June 30, 2019) - ${body}`)).toMatchObject({ publishedAt: '2019-06-30', dateline: { place: 'Orsk' } })
  for (const line of ['Nine Killed by Guards, 30 June 2019', 'Shots were fired in Dola on 30 June 2019', 'The plan presented in Dola on 30 June 2019']) expect(taken(`Inside the Dola prison\n\n${line}\n\n${body}`).publishedAt).toBeNull()
})

test('the day of publication may stand at the foot, where the head tells none', () => {
  const body = 'A court in Orsk on Wednesday sentenced a former guard to 18 years in prison for the killing of twelve men in the hamlet of Dola, the lawyer of their families said in a statement.'
  expect(taken(`Guard jailed for killings\n\n${body}\n\nPublished 10 November 2022`).publishedAt).toBe('2022-11-10')
  expect(taken(`Guard jailed for killings\n\n${body}\n\nThe court opened on 10 November 2022.`).publishedAt).toBeNull()
  for (const foot of ['November 10, 2022', 'Orsk Courier, 10 November 2022', 'Reporting by M. L.; November 10, 2022']) expect(taken(`Guard jailed for killings\n\n${body}\n\n${foot}`).publishedAt).toBe('2022-11-10')
  expect(taken(`Guard jailed for killings\n\n${body}\n\nReported in November 2022 by Mira Dallo`).publishedAt).toBe('2022-11')
})

test('the title of a release may tell its day', () => {
  expect(taken('Rights Circle of Orsk - Alert of 27 November 2019\n\nRebels have killed at least 99 people in Orsk since 5 November, most of them with machetes, and eight more were abducted on Sunday night.').publishedAt).toBe('2019-11-27')
  expect(taken('The massacre of 27 November 2019\n\nRebels have killed at least 99 people in Orsk since 5 November, most of them with machetes, and eight more were abducted in the night that followed.').publishedAt).toBeNull()
})

test('the third of lettered points is no copyright line', () => {
  const document = taken('Fortnightly note, June 2022\n\n(a) On 17 June, police fired tear gas at a march in Riobamba and 14 people were injured.\n\n(b) On 20 June, soldiers shot dead a farmer near Puyo.\n\n(c) On 24 June, unknown men burned down a police post in Cuenca.')
  expect(rolesOf(document).find(([, words]) => words.startsWith('(c)'))?.[0]).not.toBe('boilerplate')
  expect(document.publisher).toBeNull()
  expect(taken('Guards fire on crowd\n\nGuards fired on a crowd in Dola on Monday, killing nine people, a union said.\n\n(c) 2022 Dola Tribune').publisher?.name).toBe('Dola Tribune')
})

test.each([
  ['a date of release', 'For immediate release: Thursday, 15 November 2012', '2012-11-15'],
  ['the last day of the week listed', 'No. 212, week of 14 to 20 October 2023', '2023-10-20'],
  ['the last day of the period covered', 'Period covered: 26 April - 2 May 2021', '2021-05-02'],
  ['no day of an event', 'Died in the week of 20 October 2023 at Orsk', null],
])('the head of a bulletin gives the day it came out: %s', (_, line, day) => {
  const text = `Orsk Relief Weekly\n${line}\n\nGuards beat two students in Orsk, and a clinic treated eleven people for the effects of gas, the relief committee of the town said.\n\nThe committee keeps a list of all who were hurt, and gives it to whoever asks.`
  const taken = takeIn(new TextEncoder().encode(text), { path: 'list.txt' }, now)
  expect(taken.ok && taken.document.publishedAt).toBe(day)
})

test('the reference number of a paper is no title; the line behind it is', () => {
  const body = 'Guards opened fire on a crowd outside the courthouse in Orsk on Thursday, killing eleven people, the circle said in a statement. Two teachers were among the dead, and dozens were rounded up in the streets around the market.'
  const titleOf = (head: string) => taken(`${head}\n\n${body}`).title
  expect(titleOf('Communique no. 112/2021\n\nGuards fire on crowd in Orsk')).toBe('Guards fire on crowd in Orsk')
  expect(titleOf('Orsk Rights Circle\nCOMMUNIQUÉ No. 112/2021\n\nGuards fire on crowd in Orsk')).toBe('Guards fire on crowd in Orsk')
  expect(titleOf('Ref: ORC/112/2021\n\nGuards fire on crowd in Orsk')).toBe('Guards fire on crowd in Orsk')
  expect(titleOf('Bulletin No. 14\n\nGuards fire on crowd in Orsk')).toBe('Guards fire on crowd in Orsk')
  expect(titleOf('Official communiqué no. 7 of 4 May 2021\n\nGuards fire on crowd in Orsk')).toBe('Guards fire on crowd in Orsk')
  expect(titleOf('Communique no. 112/2021')).toBeNull()
  expect(titleOf('Communique no. 112/2021: Guards fire on crowd')).toBe('Communique no. 112/2021: Guards fire on crowd')
  expect(titleOf('112 held in Orsk')).toBe('112 held in Orsk')
  expect(titleOf('Statement on the killing of 12 teachers')).toBe('Statement on the killing of 12 teachers')
})

test('the name of an outlet or a body over the title is no title, and a title of two words stays one', () => {
  const body = 'Guards opened fire on a crowd outside the courthouse in Orsk on Thursday, killing eleven people, a doctor told Orsk Lantern.'
  const lantern = taken(`Orsk Lantern\n\nGuards fire on crowd outside courthouse in Orsk, killing eleven\n\nSaturday 15 June 2024\n\n${body}`)
  expect([lantern.title, lantern.publisher?.name, lantern.publishedAt]).toEqual(['Guards fire on crowd outside courthouse in Orsk, killing eleven', 'Orsk Lantern', '2024-06-15'])
  const release = taken(`Republic of Marden\nMinistry of Peace and Security\nPRESS RELEASE No. 41/2022\n\nSecurity forces arrest twelve in Orsk\n\nORSK, 9 June 2022 - ${body}`)
  expect([release.title, release.publisher?.name]).toEqual(['Security forces arrest twelve in Orsk', 'Ministry of Peace and Security'])
  const immediate = taken(`PRESS RELEASE\n\nFor immediate release — Orsk, 4 September 2021\n\nThe Orsk Rights Circle condemns the killing of five people in Marden\n\n${body}`)
  expect([immediate.title, immediate.publishedAt]).toEqual(['The Orsk Rights Circle condemns the killing of five people in Marden', '2021-09-04'])
  for (const head of ['Orsk Lake Wire\n15 June 2024', 'Orsk Lake Wire | 15 June 2024', 'PRESS RELEASE\nOrsk Lake Wire\nMarden, 15 June 2024']) {
    const dated = taken(`${head}\n\nGuards fire on crowd outside courthouse, eleven dead\n\n${body}`)
    expect([dated.title, dated.publisher?.name, dated.publishedAt]).toEqual(['Guards fire on crowd outside courthouse, eleven dead', 'Orsk Lake Wire', '2024-06-15'])
  }
  for (const name of ['The Rights Desk', 'Daily Lake', 'Gazeta Północna', 'El Diario de Orsk']) {
    const headed = taken(`${name}\nGuards fire on crowd outside courthouse, eleven dead\n15 June 2024\n\n${body}`)
    expect([headed.title, headed.publisher?.name]).toEqual(['Guards fire on crowd outside courthouse, eleven dead', name])
  }
  const own = taken(`The Orsk Circle\nCourthouse shooting: what we know\nPress release, 15 June 2024\n\nThe Orsk Circle has confirmed the deaths of eleven people outside the courthouse.`)
  expect([own.title, own.publisher?.name]).toEqual(['Courthouse shooting: what we know', 'The Orsk Circle'])
  const capitals = taken(`ORSK CIRCLE\nWhat happened outside the courthouse\n\n15 June 2024\n\nOrsk Circle verified the deaths of eleven people.`)
  expect([capitals.title, capitals.publisher?.name]).toEqual(['What happened outside the courthouse', 'ORSK CIRCLE'])
  const office = taken(`OFFICE OF THE COMMISSIONER FOR PRISONS AND CAMPS\n\nBriefing note on Orsk\n\n15 June 2024\n\n${body}`)
  expect([office.title, office.publisher?.name]).toEqual(['Briefing note on Orsk', 'OFFICE OF THE COMMISSIONER FOR PRISONS AND CAMPS'])
  const shouted = taken(`GUARDS ATTACK DISTRICT COUNCIL\n\nEleven dead in Orsk\n\n15 June 2024\n\n${body}`)
  expect([shouted.title, shouted.publisher]).toEqual(['GUARDS ATTACK DISTRICT COUNCIL', null])
  const past = taken(`Marden Massacre, 9 April 1948\n\nGuards fired on a crowd outside the courthouse and killed eleven\n\n${body}`)
  expect([past.title, past.publisher, past.publishedAt]).toEqual(['Marden Massacre, 9 April 1948', null, null])
  const titled = taken(`Marden Massacre\n\nGuards fire on crowd outside the courthouse, eleven dead\n\n15 June 2024\n\n${body}`)
  expect([titled.title, titled.publisher]).toEqual(['Marden Massacre', null])
})

test.each([
  ['Guards fire on crowd in Orsk - The Orsk Review', 'The Orsk Review'],
  ['Guards fire on crowd in Orsk | World | The Orsk Review', 'The Orsk Review'],
  ['Guards fire on crowd in Orsk - World', undefined],
  ['Guards fire on crowd in Orsk - eleven dead, doctor says', undefined],
  ['Guards fire on crowd - The Orsk Review', undefined],
])('the name behind the title of a page is the publisher where nothing else tells one: %s', (whole, name) => {
  const page = `<html><head><title>${whole}</title></head><body><article><h1>Guards fire on crowd in Orsk</h1><p>Guards opened fire on a crowd outside the courthouse in Orsk on Thursday, killing eleven people, a doctor said.</p></article></body></html>`
  expect(taken(page).publisher?.name).toBe(name)
})

test('the day of the last change is the day of publication only where no other is told, and the note says so', () => {
  const body = 'Guards opened fire on a crowd outside the courthouse in Orsk on Thursday, killing eleven people, a doctor said.'
  const changed = taken(`Guards fire on crowd in Orsk\n\nUpdated 2 March 2023, 14:05\n\n${body}`)
  expect([changed.publishedAt, changed.publishedHow, changed.notes.some((note) => note.text.includes('last change'))]).toEqual(['2023-03-02', 'text', true])
  expect(taken(`LIVE: Guards fire on crowd in Orsk\n\nLast updated 2 March 2023 at 22:40 - The Orsk Lantern\n\n${body}`).publishedAt).toBe('2023-03-02')
  // the last day of the week it covers
  expect(taken(`Weekly protection update, 5-11 June 2023\n\n${body}`).publishedAt).toBe('2023-06-11')
  // a weekday before it and the zone of a clock behind it
  expect(taken(`The Orsk Lantern - LIVE: Guards fire on crowd\nThursday 2 March 2023, updated 21:15 EAT\n\n${body}`).publishedAt).toBe('2023-03-02')
  for (const told of [`Published 1 March 2023\n\nUpdated 2 March 2023, 14:05\n\n${body}`, `Updated 2 March 2023\n\nORSK, March 1, 2023 - ${body}`]) {
    const document = taken(`Guards fire on crowd in Orsk\n\n${told}`)
    expect([document.publishedAt, document.notes.some((note) => note.text.includes('last change'))]).toEqual(['2023-03-01', false])
  }
})

test('a place in capitals and a full date alone on a line above the report are its dateline; an outlet and a day are none', () => {
  const report = 'A court on Friday found two former officers guilty of the killings of thirty-four years ago. The judges acquitted a third man.'
  expect(taken(`Ex-officers found guilty\n\nOrsk Square - By Mira Dallo\nORSK CITY, 27 February 2016\n\n${report}`)).toMatchObject({ dateline: { place: 'ORSK CITY' }, byline: 'Mira Dallo', publishedAt: '2016-02-27' })
  expect(taken(`Ex-officers found guilty\n\nDEBE, Trinidad, 27 February 2016\n\n${report}`)).toMatchObject({ dateline: { place: 'DEBE, Trinidad' } })
  expect(taken(`Ex-officers found guilty\n\nMARDENVILLE, 27 February 2016\n\n${report}`)).toMatchObject({ dateline: { place: 'MARDENVILLE' } })
  expect(taken(`Ex-officers found guilty\n\nA report in two parts\n\nMarden, 27 February 2016\n\n${report}`)).toMatchObject({ dateline: { place: 'Marden' } })
  expect(taken(`Ex-officers found guilty\n\n${report}\n\nMarden, 27 February 2016`).dateline).toBeNull()
  expect(taken(`Ex-officers found guilty\n\nOrsk Mirror, 27 February 2016\n\n${report}`).dateline).toBeNull()
  expect(taken(`Ex-officers found guilty\n\nFRIDAY, 27 February 2016\n\n${report}`).dateline).toBeNull()
})

test('the name of a body before the title of its paper is no place of a dateline', () => {
  const body = 'Six men have begun a hunger strike to protest against beatings, a lawyer said on Sunday in a statement that was read out at the gate of the prison.'
  expect(taken(`Orsk Relief Team – Monthly update of October\n\n8 November 2019\n\n${body}`).dateline).toBeNull()
  expect(taken(`Inside the Dola prison\n\nOrsk – ${body}`).dateline?.place).toBe('Orsk')
})

test.each([
  ['Jets bombed Kaya on Monday.', 'en'],
  ['Rebels laid siege to Kaya on Monday.', 'en'],
  ['Bandits kidnap 12 in Kaya', 'en'],
  ['Mob lynches two in Kaya', 'en'],
  ['Pinatay ang dalawa sa Jolo', 'tl'],
  ['Soldados mataron a dos vecinos en Kaya el lunes.', 'es'],
  ['Napatay ang tatlong sundalo noong Lunes sa Marawi.', 'tl'],
  ['La police tue deux personnes dans la ville de Kaya.', 'fr'],
])('the language of a line: %s', (text, language) => {
  expect(taken(text).language).toBe(language)
})

test('lines that name a weekday, or two, stand over what is told of them; one alone does not', () => {
  const day = (name: string) => `${name}\n\nGuards shot at a bus near Dola and two women were hurt, a nurse said.\n\n`
  const heads = (text: string) => rolesOf(taken(`The week in the valley\n\n${text}`)).filter(([role]) => role === 'headline').map(([, words]) => words)
  expect(heads(`${day('Monday')}${day('Tuesday')}${day('Thursday and Friday')}`)).toEqual(['The week in the valley', 'Monday', 'Tuesday', 'Thursday and Friday'])
  expect(heads(`${day('Monday')}${day('In Dola')}`)).toEqual(['The week in the valley'])
})

test('of the weeks that a digest covers and the day it was issued, the day is that of publication', () => {
  expect(taken(`Weekly digest, Cameroon\n\nWeek of 8 to 14 February 2021 (issued 16 February 2021)\n\nGunmen attacked two schools in the hills above Orsk and a trader was hurt. The guards came two hours later.`).publishedAt).toBe('2021-02-16')
})

test('a town and a day beside the name of the pages under a title are the day of publication', () => {
  expect(taken('LE RAPPEL\nEnglish pages | Port-au-Prince, Tuesday 23 January 2024\n\nFive prisoners flee, and a principal is snatched\n\nHeavy gunfire woke the inhabitants of the hills for the third night running, and a trader was hurt.').publishedAt).toBe('2024-01-23')
})

test('an issue of a month is of that month, where no day is told', () => {
  const report = 'Gunmen attacked two schools in the hills above Orsk on the 18th and a trader was hurt. The guards came two hours later.'
  expect(taken(`WALKING TOGETHER\nMonthly bulletin, September 2022\n\n${report}`).publishedAt).toBe('2022-09')
  expect(taken(`A FOICE\nNo. 14, April 2019\n\n${report}`).publishedAt).toBe('2019-04')
})

test('who wrote it may tell the day behind a lead that the page has twice', () => {
  const lead = 'On 8 and 9 September 2016 the forces of the governor stormed the port quarter of Marden, killed 17 people and took away 40 others, most of them dockers on strike.'
  const news = 'On Saturday youths set fire to a bank in Marden, residents said, and police arrested nine of them on Sunday morning in raids on the port quarter and on two schools.'
  expect(taken(`Youths light fires in Marden\n\n${lead}\n${lead}\n\nWritten by the Orsk Dawn desk on September 18, 2023\n\n${news}`)).toMatchObject({ publishedAt: '2023-09-18', publisher: { name: 'Orsk Dawn' } })
  // a caption or a heading there tells no day
  expect(taken(`Youths light fires in Marden\n\n${lead}\n\nThe raid of September 8, 2016\n\n${news}`).publishedAt).toBeNull()
})
