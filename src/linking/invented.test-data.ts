// Invented reports for the tests of this room: people, outlets and events are made up, places are real.
import type { Attribution } from '../record/attribution.ts'
import type { Claim } from '../record/claim.ts'
import type { Count, Measure } from '../record/count.ts'
import type { PlaceValue } from '../record/place.ts'
import type { Report } from '../record/report.ts'
import type { TimeValue } from '../record/time.ts'
import type { LinkDocument } from './features.ts'
import type { LinkInput } from './link.ts'
import type { VoiceDocument } from './origins.ts'

/** A document of an invented publisher. */
export function published(id: string, publisher: string, publishedAt: string | null = '2024-11-15'): VoiceDocument {
  return {
    id,
    title: `${publisher} on the day`,
    publishedAt,
    publisher: { id: publisher, name: publisher, kind: 'newspaper', country: null },
  }
}

/** The publisher's own voice. */
export function ownVoice(publisher: string): Attribution {
  return {
    chain: [{ label: publisher, kind: 'publisher', span: null, anonymous: false }],
    directness: 'publisher_voice',
    cue: null,
    content: null,
    citedWork: null,
  }
}

/** Words of a speaker, told by a publisher. */
export function saidBy(speaker: string, publisher: string, anonymous = false): Attribution {
  return {
    chain: [
      { label: speaker, kind: 'speaker', span: { start: 0, end: speaker.length }, anonymous },
      { label: publisher, kind: 'publisher', span: null, anonymous: false },
    ],
    directness: 'indirect',
    cue: null,
    content: null,
    citedWork: null,
  }
}

let serial = 0
function frame(words: string, attribution: Attribution) {
  serial += 1
  return {
    id: `c${String(serial).padStart(4, '0')}`,
    words,
    span: { start: 0, end: words.length },
    passages: [0],
    polarity: 'affirms' as const,
    modality: 'asserted' as const,
    attribution,
    loaded: [],
    method: 'test',
    confidence: 1,
  }
}

/** A figure; the number is exact unless `value` says otherwise. */
export function figure(measure: Measure, words: string, value: Partial<Count> | number, attribution: Attribution): Claim {
  const base: Count = {
    measure,
    unit: 'person',
    part: 'total',
    group: null,
    phrase: { start: 0, end: words.length },
    includesAttacker: 'unknown',
    asOf: null,
    min: null,
    max: null,
    best: null,
    comparator: '=',
  }
  const count = typeof value === 'number' ? { ...base, min: value, max: value, best: value } : { ...base, ...value }
  return { ...frame(words, attribution), property: `count.${measure}`, value: count }
}

export function responsible(words: string, attribution: Attribution, certainty: 'known' | 'suspected' = 'known'): Claim {
  return {
    ...frame(words, attribution),
    property: 'responsibility',
    value: {
      role: 'perpetrator',
      words,
      span: { start: 0, end: words.length },
      actorId: null,
      certainty,
      personClass: null,
    },
  }
}

/** Whom it befell. */
export function befell(words: string, attribution: Attribution): Claim {
  return {
    ...frame(words, attribution),
    property: 'participant.victim',
    value: { role: 'victim', words, span: { start: 0, end: words.length }, actorId: null, certainty: 'known', personClass: null },
  }
}

export function stance(property: 'denial' | 'acknowledgement', words: string, attribution: Attribution): Claim {
  return {
    ...frame(words, attribution),
    property,
    value: { stance: property === 'denial' ? 'denies' : 'accepts', of: 'responsibility' },
  }
}

export function day(edtf: string, more: Partial<TimeValue> = {}): TimeValue {
  const [earliest, latest] = edtf.split('/')
  return {
    edtf,
    earliest: earliest ?? null,
    latest: latest ?? earliest ?? null,
    sense: 'every_day',
    anchor: 'explicit',
    stated: true,
    rule: 'test',
    span: null,
    ...more,
  }
}

export function town(name: string, lat: number, lon: number, more: Partial<PlaceValue> = {}): PlaceValue {
  return {
    span: { start: 0, end: name.length },
    words: name,
    name,
    geonamesId: Math.round(lat * 1000) * 1000 + Math.round(lon),
    country: 'IR',
    admin1: null,
    admin2: null,
    lat,
    lon,
    level: 'L2',
    radiusKm: 3,
    confidence: 0.9,
    reason: 'test',
    candidates: [],
    ...more,
  }
}

/** Where and when, in somebody's words. */
export function settings(when: string, where: string, attribution: Attribution): { readonly time: Claim; readonly place: Claim } {
  return {
    time: { ...frame(when, attribution), property: 'time', value: day('2024-11-12') },
    place: { ...frame(where, attribution), property: 'place', value: town(where, 35.83, 50.99) },
  }
}

/** A report of one document with its claims. */
export function report(id: string, documentId: string, claims: readonly Claim[], more: Partial<Report> = {}): Report {
  return {
    id,
    documentId,
    type: 'attack.armed',
    time: null,
    places: [],
    aggregation: 'single',
    modality: 'asserted',
    claims,
    tellings: [],
    links: [],
    ...more,
  }
}

/** An invented document with one report. */
export function telling(
  id: string,
  publishedAt: string | null,
  title: string,
  body: string,
  more: Partial<Report> = {},
  publisher = `Outlet ${id}`,
): LinkInput {
  const text = `${title}\n\n${body}`
  const document: LinkDocument = {
    id,
    text,
    title,
    titleSpan: { start: 0, end: title.length },
    publishedAt,
    publisher: { id: publisher, name: publisher, kind: 'newspaper', country: null },
    passages: [
      { start: 0, end: title.length, role: 'headline' },
      { start: title.length + 2, end: text.length, role: 'body' },
    ],
  }
  return { document, reports: [report(`r-${id}`, id, [], { tellings: [{ start: 0, end: text.length }], ...more })] }
}

export const karaj = town('Karaj', 35.83, 50.99)
export const shiraz = town('Shiraz', 29.6, 52.53)

export const courthouse = [
  telling(
    'a',
    '2020-07-15',
    'Two guards shot outside Karaj courthouse',
    'Gunmen on a motorbike shot two guards outside the courthouse in Karaj on Tuesday. Navid Marani, 34, and Pouya Lashgar, 41, died at Kowsar hospital.',
    { time: day('2020-07-14'), places: [karaj] },
  ),
  telling(
    'b',
    '2020-07-16',
    'Courthouse guards named',
    'The guards killed at the courthouse in Karaj were named as Navid Marani and Pouya Lashgar. Colleagues at Kowsar hospital said one more was hurt.',
    { time: day('2020-07-14'), places: [karaj] },
  ),
  telling(
    'c',
    '2020-07-20',
    'Vigil for Marani and Lashgar',
    'Families of Navid Marani and Pouya Lashgar, the courthouse guards, gathered in Karaj. Three people died, the families said.',
    { time: day('2020-07-14'), places: [karaj] },
  ),
]
export const bazaar = [
  telling(
    'd',
    '2020-07-15',
    'Bazaar fire in Shiraz',
    'A petrol bomb burned eleven stalls of the Vakil bazaar in Shiraz. Trader Homa Setareh lost her carpets.',
    { type: 'property.arson', time: day('2020-07-14'), places: [shiraz] },
  ),
  telling(
    'e',
    '2020-07-16',
    'Traders count losses',
    'Eleven stalls of the Vakil bazaar burned in Shiraz after a petrol bomb. Homa Setareh said her carpets were gone.',
    { type: 'property.arson', time: day('2020-07-14'), places: [shiraz] },
  ),
]

/** An article with several reports, each told in its own paragraph; copies of it differ in what stands before. */
export function article(
  id: string,
  paragraphs: readonly string[],
  reportsOf: readonly Partial<Report>[],
  before: string,
  publisher = `Outlet ${id}`,
): LinkInput {
  const text = [before, ...paragraphs].join('\n\n')
  const spans: { start: number; end: number }[] = []
  for (const paragraph of [before, ...paragraphs]) {
    const start = text.indexOf(paragraph)
    spans.push({ start, end: start + paragraph.length })
  }
  return {
    document: {
      id,
      text,
      title: null,
      titleSpan: null,
      publishedAt: '2024-05-07',
      publisher: { id: publisher, name: publisher, kind: 'newspaper', country: null },
      passages: spans.map((span) => ({ ...span, role: 'body' as const })),
    },
    reports: reportsOf.map((more, index) =>
      report(`r-${id}-${index}`, id, [figure('killed', 'two', 2, ownVoice(publisher))], {
        tellings: [spans[index + 1] as { start: number; end: number }],
        ...more,
      }),
    ),
  }
}

const bridgeWords = [
  'Gunmen shot two drivers of the Zarin bus line at the east gate of Karaj on Saturday, May 4, 2024. Kamran Dezhan and Yashar Orumi died at the Mehr clinic before noon.',
  'On May 5, 2024, masked men set fire to the depot of the Zarin line in Shiraz. Night guard Bahram Solhju got out over the roof of the paint shop.',
  'Four conductors of the line were taken from their homes in Karaj on May 6, 2024, and brought to the Rustam barracks, their brothers Sina and Arman Tabesh said.',
]
const bridgeReports: Partial<Report>[] = [
  { type: 'attack.armed', time: day('2024-05-04'), places: [karaj] },
  { type: 'property.arson', time: day('2024-05-05'), places: [shiraz] },
  { type: 'liberty.arrest', time: day('2024-05-06'), places: [karaj] },
]
const bridgeOtherwise = [
  'Kamran Dezhan, 44, and Yashar Orumi, 29, drivers of the Zarin bus line, were killed by shots from a white car at the east gate of Karaj on May 4, 2024, a nurse of the Mehr clinic told us.',
  'Flames took the Shiraz depot of the Zarin line on May 5, 2024. Guard Bahram Solhju said men in masks had poured petrol in the paint shop.',
]

/** A copy of an article on three incidents, with another first line each time. */
export const bridgeCopy = (id: string, before = `Letter ${id} of the morning`) => article(id, bridgeWords, bridgeReports, before)

/** A copy of another article, in its own words, on two of those incidents. */
export const otherBridgeCopy = (id: string, before = `Sheet ${id}`) =>
  article(id, bridgeOtherwise, bridgeReports.slice(0, 2), before)
