import type { ActType } from '../src/record/act.ts'
import { idFrom } from '../src/record/id.ts'
import type { PlaceValue } from '../src/record/place.ts'
import type { TimeValue } from '../src/record/time.ts'
import type { LinkInput } from '../src/linking/link.ts'
import { backgroundWords } from '../src/lexicon/en/background-words.ts'
import { randomFrom } from '../eval/random.ts'

/** Generated documents with known truth: which incident each tells, and of which document it is a copy. */
export interface GeneratedReport {
  readonly input: LinkInput
  readonly incident: number
  readonly copyOf: string | null
}

const towns: readonly (readonly [string, string, string, number, number])[] = [
  ['Karaj', 'IR', '44', 35.83, 50.99],
  ['Shiraz', 'IR', '07', 29.61, 52.53],
  ['Tabriz', 'IR', '33', 38.08, 46.29],
  ['Ahvaz', 'IR', '15', 31.32, 48.67],
  ['Mashhad', 'IR', '30', 36.3, 59.61],
  ['Sanandaj', 'IR', '16', 35.31, 46.99],
  ['Aleppo', 'SY', '09', 36.2, 37.16],
  ['Homs', 'SY', '11', 34.73, 36.72],
  ['Hama', 'SY', '10', 35.13, 36.76],
  ['Idlib', 'SY', '12', 35.93, 36.63],
  ['Mosul', 'IQ', '15', 36.34, 43.13],
  ['Basra', 'IQ', '02', 30.51, 47.78],
  ['Kirkuk', 'IQ', '13', 35.47, 44.39],
  ['Taiz', 'YE', '25', 13.58, 44.02],
  ['Marib', 'YE', '14', 15.46, 45.33],
  ['Kano', 'NG', '29', 12, 8.52],
  ['Maiduguri', 'NG', '27', 11.85, 13.16],
  ['Jos', 'NG', '49', 9.93, 8.89],
  ['Goma', 'CD', '11', -1.68, 29.22],
  ['Bukavu', 'CD', '12', -2.49, 28.84],
  ['Medellin', 'CO', '02', 6.25, -75.56],
  ['Cali', 'CO', '29', 3.44, -76.52],
  ['Quetta', 'PK', '02', 30.18, 66.98],
  ['Peshawar', 'PK', '03', 34.01, 71.58],
  ['Karachi', 'PK', '05', 24.86, 67.01],
  ['Kandahar', 'AF', '23', 31.61, 65.71],
  ['Herat', 'AF', '11', 34.35, 62.2],
  ['Kharkiv', 'UA', '07', 49.98, 36.25],
  ['Kherson', 'UA', '08', 46.66, 32.62],
  ['Yangon', 'MM', '17', 16.81, 96.16],
]

const syllables =
  'ba be bo da de di ka ke ko la le li ma me mi na ne no ra re ri sa se so ta te to va ve vo za ze zi sha cha dra gha'.split(' ')
const words = backgroundWords
  .filter(([level]) => level >= 4)
  .flatMap(([, list]) => list.split(' '))
  .filter((word) => word.length > 3)
const kinds: readonly (readonly [ActType, string])[] = [
  ['attack.armed', 'shot'],
  ['attack.targeted', 'killed'],
  ['remote.bomb', 'killed by a bomb'],
  ['liberty.arrest', 'arrested'],
  ['protest.crackdown', 'beaten at a rally'],
  ['property.arson', 'hurt in a fire'],
]
const firstDay = Date.UTC(2019, 0, 1)
/** All sizes cover the same five years: ten times the documents is ten times as dense. */
const days = 1826

/** Documents of `count` in all; incidents have one to eight documents, one document in six is a copy. A pure function of count and seed. */
export function* generatedReports(count: number, seed = 1): Generator<GeneratedReport> {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
  const name = () => capital(Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(syllables)).join(''))
  const filler = (n: number) => Array.from({ length: n }, () => pick(words)).join(' ')
  let made = 0
  for (let incident = 0; made < count; incident += 1) {
    const [town, country, admin1, lat, lon] = pick(towns)
    const day = Math.floor(random() * days)
    const [type, verb] = pick(kinds)
    const victims = Array.from({ length: 1 + Math.floor(random() * 3) }, () => `${name()} ${name()}`)
    const quarter = name()
    const age = 16 + Math.floor(random() * 60)
    const detail = filler(3)
    const size = Math.min(count - made, random() < 0.45 ? 1 : 1 + Math.floor(random() ** 2 * 8))
    const told: { text: string; title: string; id: string }[] = []
    for (let k = 0; k < size; k += 1) {
      const id = idFrom('document', 'bench', seed, incident, k)
      const original = told.length > 0 && random() < 0.3 ? pick(told) : null
      const dated = random() < 0.8
      const title = `${capital(victims[0] as string)} ${verb} in ${town}`
      const figure = victims.length + Math.floor(random() * 2)
      const body = original
        ? `${filler(6)}.\n\n${original.text.split('\n\n').slice(1).join('\n\n')}`
        : [
            `${figure} people were ${verb} in the ${quarter} quarter of ${town}, residents said.`,
            `${victims.map((victim) => `${victim}, ${age}`).join(' and ')} ${filler(8)}.`,
            ...Array.from(
              { length: 3 + Math.floor(random() * 4) },
              () => `${capital(filler(9))} ${random() < 0.5 ? pick(victims) : quarter} ${filler(7)}.`,
            ),
            `The ${detail} was seen by ${name()} ${name()}, who ${filler(10)}.`,
          ].join('\n\n')
      const text = `${title}\n\n${body}`
      if (!original) told.push({ text, title, id })
      const place: PlaceValue = {
        span: { start: 0, end: 0 },
        words: town,
        name: town,
        geonamesId: Math.round(lat * 1000),
        country,
        admin1,
        admin2: null,
        lat,
        lon,
        level: 'L2',
        radiusKm: 5,
        confidence: 0.9,
        reason: 'generated',
        candidates: [],
      }
      const date = dayAt(day)
      const time: TimeValue | null = dated
        ? {
            edtf: date,
            earliest: date,
            latest: date,
            sense: 'every_day',
            anchor: 'explicit',
            stated: true,
            rule: 'generated',
            span: null,
          }
        : null
      const publisher = `outlet ${Math.floor(random() * 400)}`
      made += 1
      yield {
        incident,
        copyOf: original?.id ?? null,
        input: {
          document: {
            id,
            text,
            title,
            titleSpan: { start: 0, end: title.length },
            publishedAt: dayAt(day + 1 + Math.floor(random() ** 3 * 20)),
            publisher: { id: publisher, name: publisher, kind: 'newspaper', country },
            passages: [
              { start: 0, end: title.length, role: 'headline' },
              { start: title.length + 2, end: text.length, role: 'body' },
            ],
          },
          reports: [
            {
              id: reportIdOf(id),
              documentId: id,
              type,
              time,
              places: [place],
              aggregation: 'single',
              modality: 'asserted',
              claims: [],
              tellings: [{ start: 0, end: text.length }],
              links: [],
            },
          ],
        },
      }
    }
  }
}

/** The one report of a generated document. */
export function reportIdOf(documentId: string): string {
  return idFrom('report', documentId)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function dayAt(day: number): string {
  return new Date(firstDay + day * 86_400_000).toISOString().slice(0, 10)
}
