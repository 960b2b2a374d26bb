import { readerVersion } from '../../src/reading/reader-version.ts'
import { originKey } from '../../src/record/attribution.ts'
import type { Attribution } from '../../src/record/attribution.ts'
import type { Claim, ClaimValue } from '../../src/record/claim.ts'
import type { Comparator, Count, Measure } from '../../src/record/count.ts'
import { type Document, type Passage, type PassageRole, passageAt } from '../../src/record/document.ts'
import { idFrom, sha256 } from '../../src/record/id.ts'
import type { Mention } from '../../src/record/mention.ts'
import type { PlaceValue } from '../../src/record/place.ts'
import type { Reading, Report } from '../../src/record/report.ts'
import type { Span } from '../../src/record/span.ts'
import type { TimeValue } from '../../src/record/time.ts'

/**
 * Documents of invented outlets about invented people, with what a reader would find in them, written by hand:
 * so the page is tested on known claims, whatever the reader makes of such texts today. Real places, nothing else is real.
 */
export interface InventedDocument {
  readonly document: Document
  readonly reading: Reading
}

interface Draft {
  readonly publisher: string
  readonly title: string
  readonly published: string | null
  readonly language?: string
  readonly url?: string
  readonly passages: readonly (readonly [PassageRole, string])[]
  readonly canRead?: boolean
}

/** Builds the document; every span used later is found by its words. */
export class Inventing {
  readonly document: Document
  private readonly reports: Report[] = []
  private readonly mentions: Mention[] = []
  private readonly actors: Reading['actors'][number][] = []
  private readonly canRead: boolean

  constructor(draft: Draft) {
    let text = ''
    const passages: Passage[] = []
    for (const [role, words] of draft.passages) {
      if (text !== '') text += '\n\n'
      passages.push({ start: text.length, end: text.length + words.length, role })
      text += words
    }
    const publisherId = idFrom('publisher', originKey(draft.publisher))
    this.canRead = draft.canRead ?? true
    this.document = {
      id: idFrom('document', draft.publisher, draft.title),
      publisher: { id: publisherId, name: draft.publisher, kind: 'online_outlet', country: null },
      title: draft.title,
      titleSpan: null,
      byline: null,
      url: draft.url ?? null,
      canonicalUrl: draft.url ?? null,
      language: draft.language ?? 'en',
      genre: 'news',
      publishedAt: draft.published,
      publishedHow: draft.published === null ? null : 'meta',
      modifiedAt: null,
      retrievedAt: '2026-01-05T10:00:00Z',
      dateline: null,
      text,
      textSha256: sha256(text),
      passages,
      sourceMap: [{ text: { start: 0, end: text.length }, original: { start: 0, end: text.length }, same: true }],
      capture: {
        bytesSha256: sha256(text),
        mediaType: 'text/plain',
        size: new TextEncoder().encode(text).length,
        capturedAt: '2026-01-05T10:00:00Z',
        takenFrom: `/reports/${originKey(draft.publisher).replaceAll(' ', '-')}.txt`,
        encoding: 'utf-8',
      },
      sensitivity: 'moderate',
      notes: [],
    }
  }

  /** Where words stand; `nth` counts from 1. */
  at(words: string, nth = 1): Span {
    let start = -1
    for (let i = 0; i < nth; i += 1) {
      start = this.document.text.indexOf(words, start + 1)
      if (start === -1) throw new Error(`“${words}” does not stand in “${this.document.title}” ${nth} times`)
    }
    return { start, end: start + words.length }
  }

  own(): Attribution {
    return {
      chain: [{ label: this.document.publisher?.name ?? '', kind: 'publisher', span: null, anonymous: false }],
      directness: 'publisher_voice',
      cue: null,
      content: null,
      citedWork: null,
    }
  }

  saidBy(speaker: string, cue: string, options: { anonymous?: boolean; work?: string; quoted?: boolean } = {}): Attribution {
    this.mention('speaker', speaker, null)
    return {
      chain: [
        { label: speaker, kind: 'speaker', span: this.at(speaker), anonymous: options.anonymous ?? false },
        { label: this.document.publisher?.name ?? '', kind: 'publisher', span: null, anonymous: false },
      ],
      directness: options.quoted ? 'direct_quote' : 'indirect',
      cue: this.at(cue),
      content: null,
      citedWork: options.work ? { title: options.work, year: null, span: this.at(options.work) } : null,
    }
  }

  mention(kind: Mention['kind'], words: string, resolved: string | null, nth = 1): Span {
    const span = this.at(words, nth)
    this.mentions.push({ kind, span, resolved, rule: 'by hand' })
    return span
  }

  person(name: string, publicRole: boolean): void {
    const mentions: Span[] = []
    for (let at = this.document.text.indexOf(name); at !== -1; at = this.document.text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length })
    for (const span of mentions) this.mentions.push({ kind: 'actor', span, resolved: null, rule: 'by hand' })
    this.actors.push({
      id: `a${this.actors.length}`,
      name,
      aliases: [],
      kind: 'person',
      sector: null,
      country: null,
      personClass: publicRole ? 'public_role' : 'private',
      mentions,
    })
  }

  claim(
    words: string,
    attribution: Attribution,
    value: ClaimValue,
    more: Partial<Pick<Claim, 'modality' | 'polarity'>> & { nth?: number; loaded?: string } = {},
  ): Claim {
    const span = this.at(words, more.nth ?? 1)
    return {
      id: idFrom('claim', this.document.id, value.property, span.start, span.end, attribution.chain[0]?.label ?? ''),
      words,
      span,
      passages: [passageAt(this.document, span.start) ?? 0],
      polarity: more.polarity ?? 'affirms',
      modality: more.modality ?? 'asserted',
      attribution,
      loaded: more.loaded ? [this.at(more.loaded)] : [],
      method: 'rule:by-hand',
      confidence: 0.9,
      ...value,
    } as Claim
  }

  count(
    measure: Measure,
    words: string,
    phrase: string,
    comparator: Comparator,
    number: number | null,
    attribution: Attribution,
    more: { part?: Count['part']; nth?: number; group?: string } = {},
  ): Claim {
    const start = this.at(words, more.nth ?? 1).start + words.indexOf(phrase)
    const span = { start, end: start + phrase.length }
    this.mentions.push({ kind: 'count', span, resolved: phrase, rule: 'by hand' })
    const bounds = {
      '=': { min: number, max: number, best: number },
      '>=': { min: number, max: null, best: null },
      '>': { min: (number ?? 0) + 1, max: null, best: null },
      '<=': { min: 1, max: number, best: null },
      '<': { min: 1, max: (number ?? 1) - 1, best: null },
      '~': { min: null, max: null, best: number },
      range: { min: number, max: number, best: null },
      vague: { min: null, max: null, best: null },
    }[comparator]
    return this.claim(
      words,
      attribution,
      {
        property: `count.${measure}`,
        value: {
          ...bounds,
          comparator,
          measure,
          unit: 'person',
          part: more.part ?? 'total',
          group: more.group ? { words: more.group } : null,
          phrase: span,
          includesAttacker: 'unknown',
          asOf: null,
        },
      },
      more.nth === undefined ? {} : { nth: more.nth },
    )
  }

  time(words: string, edtf: string, earliest: string | null, latest: string | null, more: Partial<TimeValue> = {}): TimeValue {
    const span = this.mention('time', words, edtf)
    return { edtf, earliest, latest, sense: 'some_day', anchor: 'explicit', stated: true, rule: 'by hand', span, ...more }
  }

  place(
    words: string,
    place: Omit<PlaceValue, 'span' | 'words' | 'candidates' | 'confidence' | 'reason' | 'admin2'> & { confidence?: number },
    nth = 1,
  ): PlaceValue {
    const span = this.mention('place', words, place.name, nth)
    return { candidates: [], confidence: 0.95, reason: 'only place of this name near by', admin2: null, ...place, span, words }
  }

  report(
    type: Report['type'],
    time: TimeValue | null,
    places: readonly PlaceValue[],
    claims: readonly Claim[],
    tellings: readonly string[],
    more: Partial<Report> = {},
  ): void {
    const told: Claim[] = []
    if (time?.span)
      told.push(
        this.claim(this.document.text.slice(time.span.start, time.span.end), this.own(), { property: 'time', value: time }),
      )
    for (const place of places) told.push(this.claim(place.words, this.own(), { property: 'place', value: place }))
    this.reports.push({
      id: idFrom('report', this.document.id, this.reports.length),
      documentId: this.document.id,
      type,
      time,
      places,
      aggregation: 'single',
      modality: 'asserted',
      claims: [...claims, ...told],
      tellings: tellings.map((words) => this.at(words)),
      links: [],
      ...more,
    })
  }

  done(): InventedDocument {
    return {
      document: this.document,
      reading: {
        documentId: this.document.id,
        reader: readerVersion,
        reports: this.reports,
        actors: this.actors,
        mentions: this.mentions,
        notes: [],
        canRead: this.canRead,
      },
    }
  }
}

export const marivan = {
  name: 'Marivan',
  geonamesId: 124544,
  country: 'IR',
  admin1: 'Kordestan',
  lat: 35.518,
  lon: 46.183,
  level: 'L2',
  radiusKm: 3,
} as const

/** The four documents of the matrix: 11 against at least nine, a copy, a Persian piece that cites, an annual report. */
export function courthouse(): InventedDocument[] {
  const day = ['2012-05-03', '2012-05-03', '2012-05-03'] as const

  const tribune = new Inventing({
    publisher: 'Tribune',
    title: 'Marivan, eleven years on',
    published: '2023-05-04',
    url: 'https://tribune.example/marivan?ref=news',
    passages: [
      ['headline', 'Marivan, eleven years on'],
      [
        'lead',
        'On 3 May 2012 in Marivan, 11 people were killed when the regime’s hired guns opened fire outside the courthouse, the families’ committee recalls.',
      ],
      [
        'body',
        'Relief Monitor said in its 2013 annual report that at least nine people died and dozens were rounded up. Rahim Sadeqi, a baker, was among the dead.',
      ],
      ['ad_slot', 'ADVERTISEMENT: Subscribe now and save half on your first year of the Tribune.'],
      [
        'duplicate',
        'On 3 May 2012 in Marivan, 11 people were killed when the regime’s hired guns opened fire outside the courthouse, the families’ committee recalls.',
      ],
      [
        'body',
        'The provincial governor denied that shots were fired. <script>alert("never")</script> javascript:alert(1) is text like any other here.',
      ],
      [
        'body',
        'Every May since, shops close for an hour at noon. The baker’s street was renamed by the neighbours, not by the town.',
      ],
    ],
  })
  tribune.person('Rahim Sadeqi', false)
  const relief = tribune.saidBy('Relief Monitor', 'said', { work: '2013 annual report' })
  tribune.report(
    'attack.armed',
    tribune.time('3 May 2012', ...day),
    [tribune.place('Marivan', marivan, 2)],
    [
      tribune.count('killed', '11 people were killed', '11', '=', 11, tribune.own()),
      tribune.count('killed', 'at least nine people died', 'at least nine', '>=', 9, relief),
      tribune.count('detained', 'dozens were rounded up', 'dozens', 'vague', null, relief),
      tribune.claim(
        'the regime’s hired guns',
        tribune.own(),
        {
          property: 'responsibility',
          value: {
            role: 'perpetrator',
            words: 'the regime’s hired guns',
            span: tribune.at('the regime’s hired guns'),
            actorId: null,
            certainty: 'known',
            personClass: null,
          },
        },
        { loaded: 'regime' },
      ),
      tribune.claim('denied that shots were fired', tribune.saidBy('The provincial governor', 'denied'), {
        property: 'denial',
        value: { stance: 'denies', of: 'act' },
      }),
      tribune.claim('Rahim Sadeqi, a baker', tribune.own(), {
        property: 'participant.victim',
        value: {
          role: 'victim',
          words: 'Rahim Sadeqi, a baker',
          span: tribune.at('Rahim Sadeqi, a baker'),
          actorId: 'a0',
          certainty: 'known',
          personClass: 'private',
        },
      }),
    ],
    ['On 3 May 2012 in Marivan, 11 people were killed when the regime’s hired guns opened fire outside the courthouse'],
  )

  const echo = new Inventing({
    publisher: 'Daily Echo',
    title: 'Eleven years after Marivan',
    published: '2023-05-05',
    passages: [
      ['headline', 'Eleven years after Marivan'],
      [
        'lead',
        'On 3 May 2012 in Marivan, 11 people were killed when the regime’s hired guns opened fire outside the courthouse, the families’ committee recalls.',
      ],
      [
        'body',
        'Relief Monitor said in its 2013 annual report that at least nine people died and dozens were rounded up. Rahim Sadeqi, a baker, was among the dead.',
      ],
      [
        'body',
        'Every May since, shops close for an hour at noon. The baker’s street was renamed by the neighbours, not by the town.',
      ],
    ],
  })
  echo.person('Rahim Sadeqi', false)
  const reliefInEcho = echo.saidBy('Relief Monitor', 'said', { work: '2013 annual report' })
  echo.report(
    'attack.armed',
    echo.time('3 May 2012', ...day),
    [echo.place('Marivan', marivan, 2)],
    [
      echo.count('killed', '11 people were killed', '11', '=', 11, echo.own()),
      echo.count('killed', 'at least nine people died', 'at least nine', '>=', 9, reliefInEcho),
      echo.count('detained', 'dozens were rounded up', 'dozens', 'vague', null, reliefInEcho),
    ],
    ['On 3 May 2012 in Marivan, 11 people were killed when the regime’s hired guns opened fire outside the courthouse'],
  )

  const annual = new Inventing({
    publisher: 'Relief Monitor',
    title: 'Annual Report 2013: the west',
    published: '2013-06-30',
    passages: [
      ['headline', 'Annual Report 2013: the west'],
      [
        'body',
        'Marivan. On 3 May 2012 security forces fired into a crowd at the courthouse in Marivan city centre; at least nine people died and dozens were rounded up in the days after.',
      ],
      [
        'body',
        'Saqqez. In July 2012 two teachers were detained in Saqqez after a strike. The Teachers’ Union named them as Parvin Kamangar and Omid Rashidi.',
      ],
      ['list', '- Kordestan province: 14 cases of arrest in the year\n- Kermanshah: no cases reported to us'],
    ],
  })
  annual.person('Parvin Kamangar', false)
  annual.person('Omid Rashidi', false)
  annual.report(
    'attack.armed',
    annual.time('3 May 2012', ...day),
    [annual.place('Marivan', marivan, 2)],
    [
      annual.count('killed', 'at least nine people died', 'at least nine', '>=', 9, annual.own()),
      annual.count('detained', 'dozens were rounded up', 'dozens', 'vague', null, annual.own()),
      annual.claim('security forces', annual.own(), {
        property: 'responsibility',
        value: {
          role: 'perpetrator',
          words: 'security forces',
          span: annual.at('security forces'),
          actorId: null,
          certainty: 'known',
          personClass: null,
        },
      }),
    ],
    ['On 3 May 2012 security forces fired into a crowd at the courthouse in Marivan city centre'],
  )
  annual.report(
    'liberty.arrest',
    annual.time('In July 2012', '2012-07', '2012-07-01', '2012-07-31'),
    [
      annual.place('Saqqez', {
        name: 'Saqqez',
        geonamesId: 115853,
        country: 'IR',
        admin1: 'Kordestan',
        lat: 36.246,
        lon: 46.266,
        level: 'L2',
        radiusKm: 3,
      }),
    ],
    [annual.count('detained', 'two teachers were detained', 'two', '=', 2, annual.own(), { group: 'teachers' })],
    ['In July 2012 two teachers were detained in Saqqez after a strike'],
  )
  annual.report(
    'liberty.arrest',
    null,
    [
      annual.place('Kordestan province', {
        name: 'Kordestan',
        geonamesId: 126584,
        country: 'IR',
        admin1: 'Kordestan',
        lat: 35.65,
        lon: 47,
        level: 'L6',
        radiusKm: 110,
      }),
    ],
    [annual.count('detained', '14 cases of arrest', '14', '=', 14, annual.own(), { part: 'cumulative' })],
    ['Kordestan province: 14 cases of arrest in the year'],
    { aggregation: 'aggregate_total' },
  )

  const khabar = new Inventing({
    publisher: 'Khabar',
    title: 'یازده سال پس از مریوان',
    published: '2023-05-06',
    language: 'fa',
    canRead: false,
    passages: [
      ['headline', 'یازده سال پس از مریوان'],
      ['lead', 'به گزارش روزنامهٔ Tribune، در ۱۴ اردیبهشت ۱۳۹۱ در مریوان ۱۱ نفر کشته شدند.'],
      ['body', 'گزارش سالانهٔ «Relief Monitor» می‌گوید دست‌کم ۹ نفر جان باختند و ده‌ها نفر بازداشت شدند. (نسخهٔ ۲۰۱۳، ص. ۱۱۴)'],
    ],
  })
  return [tribune.done(), echo.done(), annual.done(), khabar.done()]
}
