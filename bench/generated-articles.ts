import { randomFrom } from '../eval/random.ts'

/** A generated article with what it tells, so that a run can be checked as well as timed. */
export interface GeneratedArticle {
  readonly name: string
  readonly text: string
  readonly incident: number
  readonly truth: { readonly killed: number; readonly day: string; readonly town: string; readonly quarter: string }
}

const towns =
  'Karaj Shiraz Tabriz Ahvaz Mashhad Sanandaj Aleppo Homs Hama Idlib Mosul Basra Kirkuk Taiz Marib Kano Maiduguri Jos Goma Bukavu Cali Quetta Peshawar Karachi Kandahar Herat Kharkiv Kherson Yangon Mandalay'.split(
    ' ',
  )
const countries: Readonly<Record<string, string>> = {
  Karaj: 'Iran',
  Shiraz: 'Iran',
  Tabriz: 'Iran',
  Ahvaz: 'Iran',
  Mashhad: 'Iran',
  Sanandaj: 'Iran',
  Aleppo: 'Syria',
  Homs: 'Syria',
  Hama: 'Syria',
  Idlib: 'Syria',
  Mosul: 'Iraq',
  Basra: 'Iraq',
  Kirkuk: 'Iraq',
  Taiz: 'Yemen',
  Marib: 'Yemen',
  Kano: 'Nigeria',
  Maiduguri: 'Nigeria',
  Jos: 'Nigeria',
  Goma: 'DR Congo',
  Bukavu: 'DR Congo',
  Cali: 'Colombia',
  Quetta: 'Pakistan',
  Peshawar: 'Pakistan',
  Karachi: 'Pakistan',
  Kandahar: 'Afghanistan',
  Herat: 'Afghanistan',
  Kharkiv: 'Ukraine',
  Kherson: 'Ukraine',
  Yangon: 'Myanmar',
  Mandalay: 'Myanmar',
}
const outlets = [
  'Valley Echo',
  'Evening Lantern',
  'Northern Courier',
  'Harbour Gazette',
  'Plateau Post',
  'Delta Herald',
  'River Tribune',
  'Summit News',
  'Coastal Mail',
  'Desert Observer',
]
const places = [
  'the main market',
  'a bus station',
  'the courthouse',
  'a checkpoint',
  'the central square',
  'a school',
  'a bakery',
  'the old bridge',
  'a police post',
  'a mosque',
]
const attackers = ['Gunmen', 'Masked men', 'Soldiers', 'Militiamen', 'Armed men on motorcycles', 'Guards']
const acts: readonly (readonly [lead: string, past: string])[] = [
  ['opened fire at', 'were shot dead'],
  ['attacked', 'were killed'],
  ['threw a grenade at', 'were killed'],
  ['stormed', 'were killed'],
]
const bodies = ['a hospital official', 'a local rights group', 'the governor', 'two witnesses', 'a shopkeeper', 'the police']
const syllables = 'ba bo da de ka ko la le ma mo na ne ra ri sa so ta te va ve za zi sha dra'.split(' ')
// Common words only, and invented ones: a small stock of rare words would make all articles alike, as no real corpus is.
const subjects = [
  'officials',
  'residents',
  'a man',
  'a woman',
  'people',
  'a group',
  'two men',
  'the government',
  'local people',
  'the city',
]
const verbs = ['spoke about', 'saw', 'asked for', 'waited for', 'came to', 'went to', 'took', 'used', 'had', 'wanted']
const times = [
  'on that day',
  'in the morning',
  'at night',
  'this year',
  'for some time',
  'in the past',
  'last month',
  'at that time',
]

/** Articles of about 250 words: one to six a incident, one in six a near copy. A pure function of count and seed. */
export function* generatedArticles(count: number, seed = 1): Generator<GeneratedArticle> {
  const random = randomFrom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const word = () => pick(syllables) + pick(syllables) + pick(syllables) + pick(syllables)
  const background = () =>
    `${capital(pick(subjects))} ${pick(verbs)} the ${word()} ${word()} ${pick(times)}, and ${pick(subjects)} ${pick(verbs)} the ${word()}.`
  const name = () => Array.from({ length: 2 }, () => capital(pick(syllables) + pick(syllables) + pick(syllables))).join(' ')
  let made = 0
  for (let incident = 0; made < count; incident += 1) {
    const town = pick(towns)
    const at = new Date(Date.UTC(2019, 0, 1) + Math.floor(random() * 1826) * 86_400_000)
    const killed = 2 + Math.floor(random() * 20)
    const injured = 1 + Math.floor(random() * 30)
    const [lead, past] = pick(acts)
    const place = pick(places)
    const attacker = pick(attackers)
    const quarter = capital(pick(syllables) + pick(syllables) + pick(syllables))
    const size = Math.min(count - made, random() < 0.45 ? 1 : 1 + Math.floor(random() ** 2 * 6))
    const told: string[] = []
    for (let k = 0; k < size; k += 1) {
      const outlet = pick(outlets)
      const published = new Date(at.getTime() + (1 + Math.floor(random() * 2)) * 86_400_000)
      const copied = told.length > 0 && random() < 0.3 ? pick(told) : null
      const rest =
        copied ??
        [
          `${attacker} ${lead} ${place} in the ${quarter} quarter of ${town} on ${inWords(at)}, and ${killed} people ${past}, ${pick(bodies)} said.`,
          `${injured} others were wounded. "${random() < 0.5 ? `At least ${killed} people ${past}` : 'We heard shots for a quarter of an hour'}," said ${name()}, who lives near ${place}.`,
          ...Array.from({ length: 6 }, () => `${background()} ${background()}`),
          `${capital(pick(bodies))} told the ${outlet} that nobody had come to help for an hour. ${background()}`,
        ].join('\n\n')
      if (copied === null) told.push(rest)
      const title = `${killed} killed in ${town} as ${attacker.toLowerCase()} ${lead.replace(/ at$/, '')} ${place}`
      made += 1
      yield {
        name: `article-${String(made).padStart(6, '0')}.txt`,
        text: `${copied ? `${background().slice(0, -1)}: ${killed} dead` : title}\n\n${outlet}, ${inWords(published)}\n\n${town.toUpperCase()}, ${countries[town]}, ${inWords(published)} - ${rest}\n`,
        incident,
        truth: { killed, day: at.toISOString().slice(0, 10), town, quarter },
      }
    }
  }
}

function inWords(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
