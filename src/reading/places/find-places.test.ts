import { describe, expect, it, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open.ts'
import type { Document } from '../../record/document.ts'
import type { PlaceMention } from '../../record/mention.ts'
import { distanceKm } from '../../record/place.ts'
import { placesThatAreWords } from '../../lexicon/en/place-words.ts'
import {
  americanWords,
  backedWords,
  besideWords,
  bodyWords,
  directions,
  headlineNouns,
  localForces,
  neverPlaces,
  personTitles,
  personVerbs,
  stateAbbreviations,
  streetNounsBefore,
  streetPlurals,
  streetWords,
} from '../../lexicon/en/places.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findPlaces } from './find-places.ts'
import { countryOfHost, homeOfHost, homeOfName } from './story-context.ts'

const gazetteer = openGazetteer()
const models = openTextModels()

function places(text: string, dateline: string | null = null, url: string | null = null): PlaceMention[] {
  const document: Pick<Document, 'text' | 'passages' | 'dateline' | 'titleSpan' | 'publisher' | 'url'> = {
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
    dateline: dateline === null ? null : { place: dateline, span: { start: 0, end: text.indexOf(dateline) + dateline.length } },
    titleSpan: null,
    publisher: null,
    url,
  }
  return findPlaces(document, tagText(document, models), gazetteer)
}

/** "Karaj IR L2" for every place of a text that is a place of something. */
const told = (text: string) =>
  places(text)
    .filter((mention) => mention.use === 'place')
    .map(({ value }) => `${value.words} ${value.country ?? '-'} ${value.level ?? '-'}`)

const one = (text: string, words: string) => {
  const found = places(text).find((mention) => mention.value.words === words)
  if (!found) throw new Error(`no place "${words}" in: ${text}`)
  return found
}

it('a word of everyday language in the name of a body, and a woman by her first name, are no towns', () => {
  expect(places('A District Reserve Group guard was killed in Dola on Monday.').filter((place) => place.value.words === 'Reserve')).toEqual([])
  expect(places('Militants came to the house of Bina Chawra. The men beat up Bina.').map((place) => place.value.words)).toEqual([])
})

it("a town's central prison lies in it; a high school called after a town may lie in another", () => {
  expect(one('Three inmates were beaten at Zahedan Central Prison on Monday.', 'Zahedan Central Prison').value).toMatchObject({ country: 'IR', level: 'L0' })
  expect(one('A girl was shot near Horn Lake High School in Memphis on Tuesday.', 'Memphis').value.admin1).toBe('Tennessee')
})

it("the workers' quarter of a city lies in it; a quarter with a name is called by it", () => {
  expect(one("Guards stormed the workers' quarter of Bandar Abbas on Sunday. Portraits were hung in Shiraz and Yazd.", 'Bandar Abbas').value.name).toBe('Bandar Abbas')
  expect(one('Guards stormed the port quarter of Bandar Abbas on Sunday. Portraits were hung in Shiraz and Yazd.', 'Bandar Abbas').value).toMatchObject({ name: 'Bandar Abbas', level: 'L1' })
})

it('a small town of quite another name is no guess worth making where the text names no country', () => {
  const { value } = one('Gunmen attacked a bus in Dola on Sunday, residents said.', 'Dola')
  expect(value).toMatchObject({ country: null, name: null, level: 'L2' })
  expect(value.reason).toMatch(/^Known only as another name of .+, and nothing in the text speaks for that\.$/)
  // A city by its older name, and a small town by its own, are what the words mean.
  expect(one('A bomb went off in Bombay on Sunday.', 'Bombay').value.name).toBe('Mumbai')
  expect(one('Fighters shelled Hohendodeleben on Sunday.', 'Hohendodeleben').value.country).toBe('DE')
})

it.each([
  ['Two men were shot in Mobile on Tuesday night.', ['Mobile US L2']],
  ['A shooting happened in Reading.', ['Reading GB L2']],
  ['A Mobile man was shot on Friday.', ['Mobile US L2']],
  ['Reading the list aloud, he said that the phone was Mobile.', []],
  ['The bill has been in Force since May, and in Court he said so.', []],
  ['He was back in Spring of that year.', []],
])('a town that is a word of everyday language, by its capital and the words beside it: %s', (text, expected) => expect(told(text)).toEqual(expected))

it.each([
  ["A girl was shot in Pittsburgh's Knoxville section on Friday.", 'Knoxville', 'Pittsburgh'],
  ["Two men were hurt in Nairobi in the city's Kosti section.", 'Kosti', 'Nairobi'],
  ['Two men were shot in the Austin neighborhood. Chicago police said that both lived. Austin was quiet.', 'Austin', 'Chicago'],
])('a quarter that bears the name of a town far away lies in its city, wherever the text names it: %s', (text, words, town) => {
  const named = places(text).filter((mention) => mention.value.words === words)
  expect(named.map(({ value }) => [value.level, value.town, value.geonamesId])).toEqual(named.map(() => ['L1', town, null]))
  expect(named.length).toBeGreaterThan(0)
})

it('a town that the only state or, for a dateline, the only county lacks is no namesake far away', () => {
  const text = 'BELL - A man was shot dead on Monday in Gilchrist County, the sheriff said.'
  expect(places(text, 'BELL').filter(({ value }) => value.words === 'BELL').map(({ value }) => [value.name, value.admin1, value.admin2])).toEqual([[null, 'Florida', 'Gilchrist County']])
  expect(one('In Ravenna a man was shot on Monday. The attorney general of West Virginia said that U.S. agents came.', 'Ravenna').value).toMatchObject({ name: null, admin1: 'West Virginia' })
  // what lies in the state is known
  expect(one('In Ravenna a man was shot on Monday. The attorney general of Ohio said so.', 'Ravenna').value).toMatchObject({ name: 'Ravenna', admin1: 'Ohio' })
})

it('a town that lies in no country but another is none of the state written behind or before it', () => {
  expect(one('A man was shot on Sunday in Chivilcoy, Louisiana.', 'Chivilcoy').value).toMatchObject({ name: null, admin1: 'Louisiana', country: 'US' })
  expect(one('A man was shot on Sunday in the Wyoming town of Chivilcoy.', 'Chivilcoy').value).toMatchObject({ name: null, admin1: 'Wyoming', country: 'US' })
  expect(one('A man was shot on Sunday in the Wyoming town of Chivilcoy.', 'Wyoming').value).toMatchObject({ name: 'Wyoming', level: 'L6' })
  expect(one('A man was shot on Sunday in Chivilcoy, Argentina.', 'Chivilcoy').value).toMatchObject({ name: 'Chivilcoy', country: 'AR' })
})

it('a street lies in the city behind it, not in a district abroad of that name', () => {
  expect(one('Two men were shot in Marden Avenue in Toledo. The sheriff of Lucas County, Ohio, said so.', 'Marden Avenue').value.reason).toContain('put down at Toledo')
})

it.each([
  'Jose "Junior" Martinez was shot in Orlando on Friday. Martinez lived.',
  "A woman was shot inside the Macy's in Orlando on Friday.",
  "A man was robbed at McDonald's in Orlando.",
])('who has a nickname, and a shop told with an s, are no towns: %s', (text) => expect(told(text)).toEqual(['Orlando US L2']))

it('a text may end behind a name', () => {
  expect(told('They met in Ashwari, Lice')).toContain('Lice TR L2')
  expect(told('They met in Ashwari,')).toEqual(['Ashwari - -'])
})

it('two names of a sentence are not one place that is spelled alike', () => {
  expect(told('In Lice district, fourteen people were detained in Bestan, Kerwas and Hani.')).toEqual(['Lice TR L2', 'Bestan TR L3', 'Kerwas TR L3', 'Hani TR L2'])
  expect(told('Fighting hit Kobane (Ayn al-Arab) on Monday.').filter((each) => each.endsWith('SY L2'))).toHaveLength(2)
})

it('the name of a group is no town', () => {
  expect(told('The Wagner group killed nine villagers in Bambari. Wagner burned 12 homes.')).toEqual(['Bambari CF L2'])
  expect(told('Wagner mercenaries killed nine villagers in Bambari.')).toEqual(['Bambari CF L2'])
  expect(told('Fighters of the Hilal brigade shelled Bambari.')).toEqual(['Bambari CF L2'])
  expect(told('Protesters from the Kano group marched in Abuja.')).toEqual(['Abuja NG L2'])
  expect(told('The Sons of Katanga burned a shop in Likasi.')).toEqual(['Likasi CD L2'])
  expect(told('A group of men marched in Kano.')).toEqual(['Kano NG L2'])
})

it('a name that goes on behind a particle is a person', () => {
  expect(places('The spokesman, Sami ul Haq, said so in Orsk on Monday.').map((place) => place.value.words)).toEqual(['Orsk'])
})

it('a paper by its name is no town', () => {
  expect(places('Four people were hurt in Srinagar on Monday, reports Daily Excelsior.').map((place) => place.value.words)).toEqual(['Srinagar'])
  expect(places('Four people were hurt in Srinagar on Monday, reports the Excelsior.').map((place) => place.value.words)).toEqual(['Srinagar'])
})

it('a name in another romanisation is that town, and not a larger one that sounds a little like it', () => {
  const found = places('Shops were shut in Babolsar, Ghaemshahr and Sari in Iran on Friday.')
  expect(found.find((place) => place.value.words === 'Ghaemshahr')?.value).toMatchObject({ name: 'Qā’em Shahr', country: 'IR' })
})

describe('places with their level', () => {
  it.each<[string, string[]]>([
    ['Protesters gathered in Karaj and Tabriz.', ['Karaj IR L2', 'Tabriz IR L2']],
    [
      'Posters went up in Tehran, Tabriz, Ardabil, Mashhad, Qom and Urmia.',
      ['Tehran IR L2', 'Tabriz IR L2', 'Ardabil IR L2', 'Mashhad IR L2', 'Qom IR L2', 'Urmia IR L2'],
    ],
    ['Two men were shot in Springfield, Ill., on Monday.', ['Springfield US L2', 'Ill. US L6']],
    ['The man was found near Raleigh, N.C.', ['Raleigh US L3', 'N.C. US L6']],
    ['A man from Portland, Maine, was held.', ['Portland US L2', 'Maine US L6']],
    ['Shells hit Fallujah, in Anbar province.', ['Fallujah IQ L2', 'Anbar province IQ L6']],
    ['Gunmen attacked a post on the outskirts of Kirkuk.', ['Kirkuk IQ L3']],
    ['An explosion 30 km north of Mosul killed three.', ['Mosul IQ L3']],
    ['Clashes went on in northern Syria.', ['Syria SY L5']],
    ['Soldiers entered eastern Aleppo.', ['Aleppo SY L1']],
    ['The army attacked residents of Camp Ashraf, Iraq.', ['Camp Ashraf IQ L0', 'Iraq IQ L7']],
    ['The ship was stopped in the Strait of Hormuz.', ['Strait of Hormuz - L8']],
    ['They were taken to Evin prison.', ['Evin prison IR L0']],
    ['Police in Fort Worth held a man.', ['Fort Worth US L2']],
    ['A Warren man was shot on Friday.', ['Warren US L2']],
    ['Rebels took Hama on Friday.', ['Hama SY L2']],
    ['Troops stormed Jenin refugee camp at dawn.', ['Jenin PS L0']],
    ['The villages lie in Cook County, Illinois.', ['Cook County US L4', 'Illinois US L6']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('puts what lies 30 km north of a town there, and no more exactly', () => {
    const town = one('An explosion in Mosul killed three.', 'Mosul').value
    for (const words of ['30 km north of', 'about 30 km north of the town of']) {
      const { level, radiusKm, lat, lon, reason } = one(`An explosion ${words} Mosul killed three.`, 'Mosul').value
      expect([level, radiusKm]).toEqual(['L3', 15])
      expect(distanceKm({ lat: lat as number, lon: lon as number }, { lat: town.lat as number, lon: town.lon as number }) - 30).toBeCloseTo(0, -1)
      expect(reason).toContain('30 km north of that')
    }
  })

  it('is beside both ends of a road, and in a town whose side is told', () => {
    const road = 'Three men were shot on the road between Gusau and Kaduna.'
    expect([one(road, 'Gusau').value.level, one(road, 'Kaduna').value.level]).toEqual(['L3', 'L3'])
    expect(one('Talks between Gusau and Kaduna failed, and two men were shot in Kaduna.', 'Kaduna').value.level).toBe('L2')
    expect(one('Three men were shot in the east of Gusau.', 'Gusau').value.level).toBe('L1')
  })

  it('reads texts in capitals', () => {
    expect(told('THE ARMY SHOT TWO MEN IN TEHRAN ON SUNDAY, THE MINISTRY SAID.')).toEqual(['TEHRAN IR L2'])
  })

  it('takes no small word for a state in texts in capitals', () => {
    expect(told('THE ARMY SHOT TWO MEN IN TEHRAN, IN A STREET, THE MINISTRY SAID.')).toEqual(['TEHRAN IR L2'])
  })

  it('names the town that holds a site nobody knows, and says so', () => {
    const { value } = one('Security forces raided Al-Nour hospital in Marivan.', 'Al-Nour hospital')
    expect(value).toMatchObject({ name: null, geonamesId: null, country: 'IR', level: 'L0' })
    expect(value.confidence).toBeLessThan(0.8)
    expect(value.reason).toContain('Not in the gazetteer')
  })

  it('keeps the words of a village nobody knows', () => {
    const { value } = one('Residents of the village of Tal Marden in Diyala province fled.', 'Tal Marden')
    expect(value.name).toBeNull()
    expect(value.confidence).toBeLessThan(0.8)
  })

  it('puts a village that bears the name of a small town near it, as a place of its own', () => {
    const { value } = one('Soldiers raided a farm in Tarma on Monday. Gunmen killed two farmers in Lower Tarma on Tuesday.', 'Lower Tarma')
    expect(value).toMatchObject({ name: null, geonamesId: null, country: 'PE', level: 'L3', radiusKm: 25 })
    expect(value.confidence).toBeLessThanOrEqual(0.5)
    expect(value.reason).toContain('Not in the gazetteer')
    expect(one('Police shot a student in Old Tarma, near Tarma, on Monday.', 'Old Tarma').value.level).toBe('L3')
    // A part of a city, a place of that very name, and a namesake of nothing told.
    expect(one('Two men were shot in Lower Manhattan on Monday.', 'Manhattan').value.level).toBe('L1')
    expect(told('Two men were shot in Upper Egypt and in New Delhi on Monday.')).toEqual(['Upper Egypt EG L5', 'New Delhi IN L2'])
    expect(told('Two men were shot in New Tarma on Monday.')).toEqual([])
    // the town before a colon that a heading opens with
    expect(told('Novosibirsk: 71 detained')).toEqual(['Novosibirsk RU L2'])
    expect(told('Watch: 71 detained')).toEqual([])
  })

  it('takes the short name of a camp for the camp', () => {
    const found = places('Iraqi forces entered Camp Ashraf. The residents of Ashraf protested.')
    expect(found.filter((mention) => mention.use === 'place').map(({ value }) => value.name)).toEqual([
      'Camp Ashraf',
      'Camp Ashraf',
    ])
  })
})

describe('streets', () => {
  it.each<[string, string[]]>([
    ['A man was shot on Spain Street in Memphis.', ['Spain Street US L0', 'Memphis US L2']],
    ['He was found on Marden Ln. in Memphis.', ['Memphis US L2']],
    ['They stood at the corner of West Aleppo and North Mosul in Memphis.', ['Memphis US L2']],
    ['He was shot in the 300 block of South Karaj in Memphis.', ['Memphis US L2']],
    ['It happened near Aleppo and Mosul avenues in Memphis.', ['Memphis US L2']],
    ['A bomb went off on a Mosul street.', ['Mosul IQ L0']],
    ['A man was shot near Mount St. Helens.', ['Mount St. Helens US L5']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('the force of a town', () => {
  it.each<[string, string, PlaceMention['use']]>([
    ['Memphis police arrested a man.', 'Memphis', 'place'],
    ['Zanesville Police say a boy was shot.', 'Zanesville', 'part_of_name'],
    ['The Raleigh Police Department is investigating.', 'Raleigh', 'part_of_name'],
  ])('%s', (text, words, use) => {
    expect(one(text, words)).toMatchObject({ use, value: { level: 'L2', country: 'US' } })
  })
})

describe('words beside a name', () => {
  it.each([...headlineNouns])('a headline with "%s" behind a town', (noun) => {
    const word = noun.slice(0, 1).toUpperCase() + noun.slice(1)
    expect(told(`Two Teens Badly Hurt in Memphis ${word}`)).toContain('Memphis US L2')
  })

  it.each([...streetWords])('a street on "%s"', (word) => {
    const written = word.slice(0, 1).toUpperCase() + word.slice(1)
    expect(told(`A man was shot on Aleppo ${written} in Memphis.`).filter((each) => each.startsWith('Aleppo '))).toEqual(
      word === 'street' || word === 'avenue' || word === 'boulevard' || word === 'road' || word === 'highway' ? [`Aleppo ${written} US L0`] : [],
    )
  })

  it.each([...streetPlurals])('streets as "%s"', (word) => expect(told(`It happened near Aleppo and Mosul ${word} in Memphis.`)).toEqual(['Memphis US L2']))
  it.each([...streetNounsBefore])('the "%s" of streets', (word) => expect(told(`He stood at the ${word} of Aleppo and Mosul in Memphis.`)).toEqual(['Memphis US L2']))
  it.each([...localForces])('the "%s" of a town', (word) => expect(places(`Zanesville ${word} said a boy was shot.`).map(({ value }) => value.name)).toEqual(['Zanesville']))

  it.each<[string, string[]]>([
    ['A Grandview woman was shot on Friday.', ['Grandview US L2']],
    ['He was shot near 3rd and Walker in Memphis.', ['Memphis US L2']],
    ['Police in a southwest Ohio city hold a man.', ['Ohio US L5']],
    ['Levi Johnson, 23, was held in Memphis. Johnson had a gun.', ['Memphis US L2']],
    ['A 23-year-old Levi Jennings was held in Memphis. Police say Jennings had a gun.', ['Memphis US L2']],
    ['Neighbors in Memphis knew him as a boy. Von was well liked.', ['Memphis US L2']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))

  it('a police department whose town ends in a word of places', () => {
    expect(one('He was held, according to the Horn Lake Police Department.', 'Horn Lake').value.name).toBe('Horn Lake')
  })
})

describe('what the gazetteer lacks', () => {
  it('a town of a stated state is not a town of that name in another state', () => {
    const { value } = one('A man was shot in tiny Tyrone, Mo., on Sunday.', 'Tyrone')
    expect(value).toMatchObject({ name: null, admin1: 'Missouri', country: 'US', level: 'L2' })
    expect(value.reason).toBe('Not in the gazetteer; Missouri is stated with it.')
    expect(one('Two were killed in Tyrone, Missouri, on Sunday.', 'Tyrone').value.admin1).toBe('Missouri')
    expect(one('Clashes were reported in Aleppo, Idlib and Homs.', 'Aleppo').value.name).toBe('Aleppo')
    expect(one('Police were on alert in Abadan, Asaluyeh, Kerman, Rasht and Qom.', 'Asaluyeh').value.admin1).not.toBe('Kerman')
  })

  it('a neighbourhood is not a town far away', () => {
    const { value } = one('A shooting in the Austin neighborhood of Chicago left two dead.', 'Austin')
    expect(value).toMatchObject({ name: null, admin1: 'Illinois', level: 'L1' })
    expect(one('Seven were shot at Shawnee Park in Memphis.', 'Shawnee').value.admin1).toBe('Tennessee')
  })
})

it('where the outlet is at home, as its name in the headline says, is no place of the story', () => {
  const headline = 'Suspect in Jonesboro shooting held - WXYZ Action News 5 - Memphis, Tennessee'
  const text = `${headline}\n\nPolice in Jonesboro, Arkansas, held a man.`
  const document = {
    text,
    passages: [
      { start: 0, end: headline.length, role: 'headline' as const },
      { start: headline.length + 2, end: text.length, role: 'body' as const },
    ],
    dateline: null,
    titleSpan: { start: 0, end: headline.length },
    publisher: null,
  }
  const found = findPlaces(document, tagText(document, models), gazetteer)
  expect(found.map(({ value, use }) => `${value.words} ${use}`)).toEqual([
    'Jonesboro place', 'Memphis publisher', 'Tennessee publisher', 'Jonesboro place', 'Arkansas place',
  ])
})

describe('places of one name', () => {
  it.each([
    ['Clashes broke out in Tripoli, Lebanon.', 'Tripoli', 'LB'],
    ['Militias in Misrata and Tripoli exchanged fire, the Libyan ministry said.', 'Tripoli', 'LY'],
    ['Two men were shot in Western Bahr el Ghazal.', 'Bahr el Ghazal', 'SS'],
    ['Two men were shot in Bahr el Ghazal, Chad.', 'Bahr el Ghazal', 'TD'],
    ['Police in Tripoli and Sidon arrested six men.', 'Tripoli', 'LB'],
    ['He was shot in Birmingham, Ala.', 'Birmingham', 'US'],
    ['The Lebanon, Pa., police held a man.', 'Lebanon', 'US'],
  ])('%s', (text, words, country) => expect(one(text, words).value.country).toBe(country))

  it('gives its reason and what else the name may mean', () => {
    const { value } = one('Two men were shot in Springfield, Ill., on Monday.', 'Springfield')
    expect(value.reason).toContain('"Illinois" is stated with it')
    const other = one('Two men were shot in Springfield.', 'Springfield').value
    expect(other.candidates.length).toBeGreaterThan(3)
    expect(other.confidence).toBeLessThan(0.8)
  })
})

describe('places named by what they are', () => {
  it.each([
    ['Shells fell on Karaj at noon. Two people died in the city.', 'the city', 'Karaj'],
    ['Iraqi police held six men in Mosul. Hundreds marched in the capital.', 'the capital', 'Baghdad'],
    ['The army entered Anbar province. Clashes went on in the province.', 'the province', 'Al Anbar'],
  ])('%s', (text, words, name) => expect(one(text, words).value.name).toBe(name))

  it.each([
    'Shells fell on Karaj and Qom. Two people died in the city.',
    'Shells fell on Karaj. The mayor spoke to the city council.',
    'Two people died in the city.',
  ])('%s: not said', (text) => expect(told(text).filter((line) => line.startsWith('the '))).toEqual([]))
})

describe('what a name is used for', () => {
  it.each([
    ['Tehran denied the report.', 'Tehran', 'actor'],
    ['Washington said it was false.', 'Washington', 'actor'],
    ['Iraqi forces entered the city.', 'Iraqi', 'actor'],
    ['The U.S.-backed fighters left.', 'U.S.', 'actor'],
    ['Students of Kabul University marched.', 'Kabul', 'part_of_name'],
    ['The Baghdad Operations Command issued a statement.', 'Baghdad', 'part_of_name'],
    ['Hundreds marched in Tehran.', 'Tehran', 'place'],
  ])('%s', (text, words, use) => expect(one(text, words).use).toBe(use))

  it('marks the dateline', () => {
    expect(places('BAGHDAD, Iraq — Two men were shot in Mosul.', 'BAGHDAD, Iraq').map(({ use }) => use)).toEqual([
      'dateline',
      'place',
    ])
  })

  it('takes Washington for the capital where it acts', () => {
    expect(one('Washington said it was false.', 'Washington').value.admin1).not.toBe('Washington')
  })
})

describe('a small place far from everything that the story names', () => {
  const story = (quarter: string) => `UPPSALA, Sweden - Shots were fired in ${quarter} on Monday. Police in Uppsala and Stockholm said so. Sweden mourned.`
  it('is not meant: a quarter that no gazetteer knows bears its name', () => {
    const far = places(story('Dokkum'), 'UPPSALA, Sweden').find(({ value }) => value.words === 'Dokkum')
    expect(far?.value.country ?? 'SE').toBe('SE')
  })
  it('is meant where it is a city everybody knows', () => {
    expect(places(story('Rotterdam'), 'UPPSALA, Sweden').find(({ value }) => value.words === 'Rotterdam')?.value.country).toBe('NL')
  })
})

describe('what is no place', () => {
  it.each([
    'Reading the list aloud took an hour.',
    'Paris Hilton sang.',
    'Karim Khan Zand was mentioned.',
    'President Jackson spoke. Jackson said he would sign.',
    'Jordan Marden was held on Thursday in March.',
    'Mr. London and Ms. Florence testified.',
    'The Pope met the Council in May.',
    'Michael Jackson arrived. Jackson was tired.',
    'It was a nice, mobile and most enterprising police force.',
    'WHO and EU staff met.',
    'The Red Cross said so.',
    'COLONEL LUIS GARCIA SPOKE. THE ARMY SAID GARCIA WAS TIRED.',
    'State media reported on Wednesday state television.',
    'He works at the Research Center.',
    "Two herders of the Sa'ad clan were shot.",
    'They are of the clan of the Balanda. In the raid 3 Balanda were killed.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

it('every mention keeps the exact words', () => {
  const text =
    'In Karaj, Iran’s fourth city, and near Qom — and in “Tabriz” — 3 men; Kabul University; Al-Nour hospital in Marivan.'
  for (const { span, value } of places(text)) {
    expect(text.slice(span.start, span.end)).toBe(value.words)
    expect(value.span).toEqual(span)
  }
})

describe('the tables of words', () => {
  it.each(besideWords)('"%s": %s is beside it', (_, example) => {
    expect(one(`Two men died ${example.replace('Dola', 'Mosul')}.`, 'Mosul').value.level).toBe('L3')
  })

  it.each(['northern', 'south-eastern', 'central'])('%s Syria is a part of it', (word) => {
    expect(directions.has(word)).toBe(true)
    expect(one(`Fighting broke out in ${word} Syria.`, 'Syria').value.level).toBe('L5')
  })

  it.each(['Ill.', 'Calif.', 'N.C.', 'Pa.', 'TX', 'B.C.'])('%s names a state', (short) => {
    const state = stateAbbreviations.get(short)
    expect(state && gazetteer.find(state[0], [state[1]]).some((place) => place.featureCode === 'ADM1')).toBe(true)
  })

  it('every state abbreviation names a division of its country', () => {
    for (const [name, country] of stateAbbreviations.values()) {
      expect(
        gazetteer.find(name, [country]).some((place) => place.featureClass === 'A'),
        name,
      ).toBe(true)
    }
  })

  it.each(['President', 'Gen.', 'Mr.', 'Sheikh'])('%s Mosul is a person', (title) => {
    expect(personTitles.has(title.toLowerCase().replace('.', ''))).toBe(true)
    expect(told(`${title} Mosul came late.`)).toEqual([])
  })

  it.each(['University', 'Police', 'Herald', 'Brigade'])('Mosul %s is a body', (word) => {
    expect(bodyWords.has(word.toLowerCase())).toBe(true)
    expect(one(`The Mosul ${word} closed its doors.`, 'Mosul').use).toBe('part_of_name')
  })

  it.each([...backedWords].slice(0, 6))('Iran-%s makes a country the one who acts', (word) => {
    expect(one(`The Iran-${word} fighters left.`, 'Iran').use).toBe('actor')
  })

  it('words that are names of places somewhere are in the gazetteer', () => {
    for (const word of [...placesThatAreWords].slice(0, 200)) expect(gazetteer.knows(word), word).toBe(true)
  })

  it.each(['march', 'thursday', 'pope'])('%s is never a place', (word) => {
    expect(neverPlaces.has(word)).toBe(true)
    expect(told(`They met in ${word.slice(0, 1).toUpperCase()}${word.slice(1)}.`)).toEqual([])
  })

  it.each(['say', 'testify'])('who can %s is a person', (lemma) => expect(personVerbs.has(lemma)).toBe(true))
})

describe('the country of a web address', () => {
  it.each([
    ['https://www.lynn-herald.co.uk/news/1', 'GB'],
    ['http://orsk-times.ie/a', 'IE'],
    ['http://web.archive.org/web/2016/http://kxyz.com:80/story', 'US'],
    ['https://marden.com/2020/07', null],
    ['https://marden.tv/2020', null],
    ['not an address', null],
    [null, null],
  ])('%s: %s', (url, country) => expect(countryOfHost(url)).toBe(country))
})

describe("an outlet's home", () => {
  it.each([
    ['https://www.mosulherald.com/a', 'Mosul'],
    ['https://www.the-karaj-times.ir/a', 'Karaj'],
    ['https://nbctucson.com/a', 'Tucson'],
    ['https://tucson.newsmarden.com/a', 'Tucson'],
    ['https://newsmarden.com/tucson/a', 'Tucson'],
    ['https://www.lasvegastribune.com/a', 'Las Vegas'],
    ['https://www.laramietribune.com/a', 'Laramie'],
    ['https://nbclaramie.com/a', null],
    ['https://tucson.com/a', null],
    ['https://www.independent.co.uk/a', null],
    ['https://www.marden.com/reading/a', null],
    [null, null],
  ])('%s: %s', (url, town) => expect(homeOfHost(url, gazetteer)).toBe(town))

  it.each([['The Tucson Herald', 'Tucson'], ['Mosul Daily Press', 'Mosul'], ['Relief Monitor', null], [null, null]])('%s: %s', (name, town) => expect(homeOfName(name, gazetteer)).toBe(town))

  it('chooses among places of one name, and stands in where the story names none; it is no place of the text', () => {
    const choice = (url: string | null) => places('A man was shot in Springfield on Friday.', null, url).map(({ value }) => value.admin1)
    expect(choice('https://www.chicagotribune.example/a')).toEqual(['Illinois'])
    expect(choice('https://www.kansascityherald.com/a')).toEqual(['Missouri'])
    expect(choice('https://nbcillinois.com/a')).toEqual(['Illinois'])
    expect(places('A man was shot in Toledo on Friday.', null, 'https://www.toledogazette.com/a')[0]?.value).toMatchObject({ country: 'US', admin1: 'Ohio' })
    const [street, ...rest] = places('A man was shot on Marden Street on Friday.', null, 'https://www.tucsonherald.com/a')
    expect(street?.value).toMatchObject({ name: null, admin1: 'Arizona', town: 'Tucson' })
    expect(street?.value.reason).toContain('where the outlet is at home')
    expect(rest).toEqual([])
  })
})

it('a dateline of four letters in capitals is a town', () => {
  expect(places('KATY, Texas - A man was shot on Sunday.', 'KATY, Texas')[0]?.value).toMatchObject({ name: 'Katy', admin1: 'Texas' })
})

describe('a quarter called like a town far away', () => {
  it.each([
    ['MEMPHIS, Tenn. - A man was shot in Whitehaven on Friday.', 'MEMPHIS, Tenn.', 'Whitehaven'],
    ['CHICAGO - A shooting in Brainerd left a woman dead, Chicago police said.', 'CHICAGO', 'Brainerd'],
  ])('%s', (text, dateline, words) => {
    const quarter = places(text, dateline).find(({ value }) => value.words === words)
    expect(quarter?.value).toMatchObject({ name: null, level: 'L1', country: 'US' })
  })

  it.each([
    ['CHICAGO - A shooting in Brainerd, Minn., left a woman dead.', 'CHICAGO', 'Brainerd', 'Minnesota'],
    ['CHICAGO - A shooting in Brainerd left a woman dead. Police in Duluth and Minneapolis look for a car.', 'CHICAGO', 'Brainerd', 'Minnesota'],
  ])('what the story speaks of otherwise stays: %s', (text, dateline, words, state) => {
    expect(places(text, dateline).find(({ value }) => value.words === words)?.value.admin1).toBe(state)
  })

  it('is not the town that once bore its name', () => {
    expect(places('ANTIOCH, Tenn. - A girl was shot in Antioch on Saturday.', 'ANTIOCH, Tenn.').map(({ value }) => `${value.name} ${value.admin1}`)).toEqual(['null Tennessee', 'null Tennessee'])
  })
})

describe('a place that nobody lists', () => {
  const words = (text: string) => places(text).filter(({ use }) => use === 'place').map(({ value }) => value.words)

  it.each([
    ['On 16 October militiamen raided Ashwarimba and burned houses near Goma.', 'Ashwarimba'],
    ['On 16 October militiamen attacked Ashwarimba in Mwenga territory.', 'Ashwarimba'],
    ['They set fire to four lorries of a contractor at Ashwarimba on 28 March.', 'Ashwarimba'],
    ['Gunmen attacked Ashwarimba on Monday.', 'Ashwarimba'],
    ['Rebels on motorbikes attacked Ashwarimba and Orskandi on Monday, killing nine.', 'Orskandi'],
    ['Ashwarimba was attacked by gunmen on Monday.', 'Ashwarimba'],
    ['Insurgents attacked Ashwarimba and nearby Orskandi on Monday, killing eight.', 'Orskandi'],
    ['Nine people were killed when gunmen attacked Ashwarimba, a farming village, on Monday.', 'Ashwarimba'],
    ['The army bombed Ashwarimba on Monday.', 'Ashwarimba'],
    ['Armed men hit Ashwarimba on Monday, burning houses.', 'Ashwarimba'],
    ['Two men were held at the weekly market of Ashwarimba.', 'Ashwarimba'],
    ['A ward officer was shot dead in North Ashwarimba yesterday.', 'North Ashwarimba'],
    ['A mine was found on the road from Ashwarimba to Orskandi.', 'Orskandi'],
    ['A patrol opened fire on people in the hills above Ashwarimba.', 'Ashwarimba'],
    ['Barrel bombs fell on Ashwarimba at daybreak.', 'Ashwarimba'],
    ['He was abducted at a checkpoint outside Ashwarimba.', 'Ashwarimba'],
    ['They freed 38 women from Ashwarimba, a farming village in Zurmi.', 'Ashwarimba'],
    ['They came to kill us in La Ashwari on Monday.', 'La Ashwari'],
    // towns elsewhere bear the name
    ['Police in Arouca, Trinidad, said that a guard was shot dead in Malabar on Monday.', 'Malabar'],
  ])('%s', (text, name) => {
    expect(words(text)).toContain(name)
  })

  it.each([
    ['Police attacked Karimov in Goma on Monday.', 'Karimov'],
    ['A man fired a shot at Karimov on Monday.', 'Karimov'],
    ['Gunmen attacked Karimov in Goma on Monday.', 'Karimov'],
    ['Gunmen attacked Karimov on Monday and wounded him.', 'Karimov'],
    ['Gunmen attacked Karimov, a teacher, on Monday.', 'Karimov'],
    ['Thugs attacked Karimov with knives on Monday.', 'Karimov'],
    ['Bakhtiyor Karimov was in his car on Monday. Gunmen attacked Karimov at noon.', 'Karimov'],
    ['The death of Karimov shook Goma.', 'Karimov'],
    ['A teacher stood above Karimov in Goma.', 'Karimov'],
    ['Gunmen shot Farah Aslam outside her office on Monday.', 'Farah'],
    ['Gunmen killed the leader of the Orsk party on Monday.', 'Orsk'],
    ['Gunmen killed Hector Lind and his wife Ana on Monday.', 'Ana'],
    ['Marle, who worked at a port, was shot on Monday.', 'Marle'],
    ['Marle, 57, was shot on Monday.', 'Marle'],
    ['The report fell on Karimov, who had to explain it in Goma.', 'Karimov'],
    ['She told the story in El Tiempo on Monday.', 'El Tiempo'],
  ])('a person stays one: %s', (text, name) => {
    expect(words(text)).not.toContain(name)
  })

  it('is beside a town or between two', () => {
    const levels = (text: string) => places(text).filter(({ use }) => use === 'place').map(({ value }) => `${value.words} ${value.level}`)
    expect(levels('Two men were shot near the town of Goma.')).toEqual(['Goma L3'])
    expect(levels('A mine hit a bus on the road from Goma to Bukavu.')).toEqual(['Goma L3', 'Bukavu L3'])
    expect(levels('A mine hit a bus between Goma and Bukavu.')).toEqual(['Goma L3', 'Bukavu L3'])
    expect(levels('He spoke of the clashes between Goma and Bukavu.')).toEqual(['Goma L2', 'Bukavu L2'])
  })

  it('is no city abroad that once bore its name', () => {
    expect(places('BAMAKO, Mali - Seventeen soldiers died in an ambush near Boni, between Douentza and Mopti. Gunmen raided Bankass on Monday.', 'BAMAKO, Mali').filter(({ value }) => value.country === 'DE')).toEqual([])
  })

  it('is not the beginning of a longer name', () => {
    expect(words('A nurse was killed in Marj al-Sultan.')).toEqual(['Marj al-Sultan'])
    expect(words('Four peasants were held in Santa Fe de Ralito.')).not.toContain('Santa Fe')
  })

  it.each(['Soldiers came to Kilo, near Bunia, on Monday.', 'Soldiers came to the Kilo gold mine, some 30 kilometres from Bunia, on Monday.'])('lies near what the words put it near, however well known a far namesake is: %s', (text) => {
    expect(places(text).map(({ value }) => [value.words, value.country])).toEqual([
      ['Kilo', 'CD'],
      ['Bunia', 'CD'],
    ])
  })

  it('is not the end of a longer name', () => {
    expect(words('The radio station La Voz del Valle in Tocoa was burned down.')).not.toContain('Valle')
  })

  it('lies by the place of the heading it stands under', () => {
    const found = places('North Kivu\n\nGunmen attacked Beni and Butembo, and Beni again.\n\nIturi\n\nThe army fought militiamen near Ashwarimba.')
    expect(found.find(({ value }) => value.words === 'Ashwarimba')?.value).toMatchObject({ name: null, admin1: 'Ituri' })
  })

  it.each(['NIGER', 'Niger (2):', 'NIGER: 2 incidents'])('lies, under the heading of a country, at the place told last there, and says so: %s', (heading) => {
    const found = places(`Mali\n\nA school was burned in Mopti.\n\n${heading}\n\nGunmen killed a teacher in Tillabéri.\n\nA raid on the village of Tisirako followed.`)
    expect(found.find(({ value }) => value.words === 'Tisirako')?.value).toMatchObject({ country: 'NE', reason: expect.stringMatching(/at .*, the place told last under the heading of its country\.$/) })
  })

  it('is no small town abroad that is spelled alike, nor a city that is merely like it', () => {
    const found = places('Workers marched in Narayanganj and in Dhaka. On 19 August men burned an office in Savar.')
    expect(found.find(({ value }) => value.words === 'Savar')?.value).toMatchObject({ name: null, country: 'BD' })
    const market = places('Police in Raipur and Sukma said that men set fire to four lorries of a contractor at Burkapal on 28 March.')
    expect(market.find(({ value }) => value.words === 'Burkapal')?.value.name).toBeNull()
  })
})

describe('a township or district in a larger place', () => {
  const of = (text: string, name: string) => places(text).find((place) => text.slice(place.span.start, place.span.end) === name)?.value

  it('is no town abroad of that name where its region is told with it', () => {
    for (const text of ["Houses burned in Sagaing Region's Kani Township.", 'Houses burned in Kani Township, Sagaing Region.']) expect(of(text, 'Kani')).toMatchObject({ name: null, country: 'MM', admin1: 'Sagain' })
    expect(of('Three men were killed in the Bor district of Jonglei state.', 'Bor')).toMatchObject({ name: 'Bor', country: 'SS' })
  })
  it('is a place though nobody lists it, and none where the words name a body', () => {
    expect(of('Troops burned houses in Mandalay. In Ashwari Township 17 people were abducted.', 'Ashwari')).toMatchObject({ name: null, country: 'MM' })
    expect(of('The trial in the Ashwari District Court in Mandalay goes on.', 'Ashwari')).toBeUndefined()
  })
  it('a governor of a region speaks for the region', () => {
    expect(of('The Kharkiv regional governor spoke.', 'Kharkiv')?.level).toBe('L6')
    expect(of('The Kharkiv mayor spoke.', 'Kharkiv')?.level).toBe('L2')
  })
})

describe("'in the same village'", () => {
  const same = (text: string) => places(text).find((place) => /^the same/.test(text.slice(place.span.start, place.span.end)))?.value

  it('is what was told last, also where nobody lists it', () => {
    expect(same('Two men died in Samaniego. Three were shot in Pasto and one was killed in the same municipality.')?.name).toBe('Pasto')
    expect(same('Gunmen raided the village of Ashwari near Gusau. Two men were abducted in the same village.')).toMatchObject({ name: null, words: 'Ashwari', country: 'NG' })
  })
  it('is nothing where none was told, and no name from another country', () => {
    expect(same('Two men were abducted in the same village.')).toBeUndefined()
    expect(same('Shells fell on Taiz and on Aden. A doctor called Faris treated the wounded in the same district.')).toBeUndefined()
  })
})

describe('who speaks and the village told again', () => {
  const words = (text: string) => places(text).map((place) => text.slice(place.span.start, place.span.end))

  it("'according to' a name that a small town bears leads to no place; to a government it does", () => {
    expect(words('According to Pizarro, two men were killed in Pasto.')).toEqual(['Pasto'])
    expect(words('According to Baghdad police, two men were killed.')).toContain('Baghdad')
  })
  it('a village told as one is one wherever its name stands', () => {
    expect(words('Soldiers came to the village of Ashwarimba. Nineteen farmers were found dead in Ashwarimba on Monday.')).toEqual(['Ashwarimba', 'Ashwarimba'])
  })
})

describe("the country of a report's own words", () => {
  it.each(americanWords.map(({ pattern, example }) => [example, pattern] as const))('%s', (example, pattern) => expect(pattern.test(example)).toBe(true))

  it('two of them make a town that bears a famous name one there; one alone does not', () => {
    const country = (text: string) => places(text).find(({ value }) => value.words === 'Bristol')?.value.country
    expect(country('A man was shot in Bristol on Monday in the 1500 block of Marden Street. He was charged with a misdemeanor.')).toBe('US')
    expect(country('A man was shot in Bristol on Monday. A grand jury is a thing of the past.')).toBe('GB')
  })
  it('a state without its dot behind a comma', () => {
    expect(places('Three people died in Saint Charles, Ill on Friday.').map(({ value }) => value.admin1)).toEqual(['Illinois', 'Illinois'])
    expect(places('Two people from Gusau, Miss Marden and a guard, died.').map(({ value }) => value.country)).not.toContain('US')
  })
})

describe('a shop and a house', () => {
  const words = (text: string) => places(text).map((place) => text.slice(place.span.start, place.span.end))

  it("'the' and the name of a firm before its shop is no town; a town's shop is in it", () => {
    expect(words('Shots were heard at the Chevron gas station on Friday.')).not.toContain('Chevron')
    expect(words('Shots were heard at a Gusau gas station on Friday.')).toContain('Gusau')
  })
  it('behind the number of a house a street is one, whatever stands behind it', () => {
    expect(words('He was shot at 135 Warren St. Police arrested a man.')).not.toContain('Warren')
    expect(words('Two men in Warren were shot.')).toContain('Warren')
  })
})

describe('a quarter, a family, the capital of the United States', () => {
  const of = (text: string, words: string) => places(text).find(({ value }) => value.words === words)?.value

  it("'the Maysville area of Houston' is a part of Houston and no town of that name", () => {
    expect(of('A girl was shot in the Maysville area of Houston on Monday.', 'Maysville')).toMatchObject({ name: null, admin1: 'Texas' })
    expect(of('A girl was shot in Maysville, Kentucky.', 'Maysville')?.admin1).toBe('Kentucky')
  })
  it('a town that is called by the name of its province is the town, where no word says province', () => {
    expect(of('A man was killed in Barahona, Dominican Republic, on Monday.', 'Barahona')).toMatchObject({ level: 'L2', name: 'Santa Cruz de Barahona' })
    expect(of('A man was killed in Barahona province, Dominican Republic, on Monday.', 'Barahona')?.level).toBe('L6')
  })
  it("'the Barlows' after 'Suze Barlow' are no place; a town with that ending is", () => {
    expect(of('Suze Barlow, 44, was shot. The Barlows were at home.', 'Barlows')).toBeUndefined()
    expect(of('Suze Barlow, 44, was shot in Athens.', 'Athens')).toBeDefined()
  })
  it("'DC' and 'D.C.' are the District", () => {
    for (const name of ['DC', 'D.C.']) expect(of(`A man was shot in Northwest ${name} overnight.`, name)).toMatchObject({ country: 'US', admin1: 'Washington, D.C.' })
  })
})

describe('a village that nobody lists, told in other ways', () => {
  const words = (text: string) => places(text).map((place) => text.slice(place.span.start, place.span.end))

  it.each([
    ['A mill at Konabarimba was gutted by fire on Monday.', ['Konabarimba']],
    ['At Ashwarimba, roads were blocked on Monday.', ['Ashwarimba']],
    ['On 10 March at Ololoswa, soldiers shot two herders.', ['Ololoswa']],
    ['Two drivers were killed on the road between Gadiangwa and Yuaimba on Sunday.', ['Gadiangwa', 'Yuaimba']],
    ['The primary school of Nassouwa was burned on 8 March.', ['Nassouwa']],
    ['A woman was executed in Ghezla Hesarwa, in Karaj, on Monday.', ['Ghezla Hesarwa', 'Karaj']],
    ['Soldiers beat a driver at the Kparnwa roadblock on Monday.', ['Kparnwa roadblock']],
    // Firms, persons and schools of thought are none.
    ['An analyst at Stratwell was killed on Monday.', []],
    ['Police shot at Ashwarimba, who fled.', []],
    ['The feud between Ashwarimba and Konabarimba has lasted a year.', []],
    ['The old school of Ashwarimba was praised.', []],
  ])('%s', (text, told) => expect(words(text)).toEqual(told))

  it('South Sudan is not Sudan', () => {
    expect(places('Soldiers shot two farmers in South Sudan on Monday.').map(({ value }) => value.country)).toEqual(['SS'])
    expect(places('Soldiers shot two farmers in Sudan on Monday.').map(({ value }) => value.country)).toEqual(['SD'])
  })
  it('a given name that a city bears beside its own is no place', () => {
    expect(words('Two brothers, Ahmad and Wasim Dalo, were killed in Jenin.')).toEqual(['Jenin'])
  })
  it('a village that only another country has is one that nobody lists, in a story of one land that names a town abroad', () => {
    const of = (name: string) => places('Hundreds walked in Caloto on Saturday. In December 1991 gunmen killed twenty people in El Nilo. Guards were killed in Toribío. She fled to Quito. A road was blocked in Santander de Quilichao.').find(({ value }) => value.words === name)?.value
    expect(of('El Nilo')?.country).toBe('CO')
    expect(of('Quito')?.country).toBe('EC')
  })
})

describe('a day right behind a town, and who bears a town’s name', () => {
  const of = (text: string, words: string) => places(text).find(({ value }) => value.words === words)?.value

  it.each([
    ['A man was shot in Austin Friday night.', 'Austin'],
    ['A man was held in north Charlotte Friday over the raid.', 'Charlotte'],
    ['Two people died in Charlotte March 5.', 'Charlotte'],
    ['Nine traders were shot in Ashwari Friday night, a farmer said.', 'Ashwari'],
  ])('%s', (text, town) => {
    expect(of(text, town)).toBeDefined()
  })

  it('whom words go back to is no town', () => {
    expect(of('Captain Lena Adams said two men were shot. According to Adams, officers came.', 'Adams')).toBeUndefined()
    expect(of('Captain Lena Barlow said two men were shot in Adams.', 'Adams')).toBeDefined()
  })
})

describe('streets, clubs and a text in capitals', () => {
  const of = (text: string, words: string) => places(text).find(({ value }) => value.words === words)?.value

  it('a street told before is no town, and a town is one beside a street of its name', () => {
    expect(of('Two men were shot in the 200 block of Salem Avenue. A van left south on Salem.', 'Salem')).toBeUndefined()
    expect(of('Two men were shot in Salem. A house on Salem Avenue was searched.', 'Salem')).toBeDefined()
    expect(of('Shots were fired near Warren and Marden Avenues on Sunday.', 'Warren')).toBeUndefined()
  })
  it("'the' and the name of a club is no town", () => {
    expect(of('Shots were fired outside the Ashland nightclub on Sunday.', 'Ashland')).toBeUndefined()
  })
  it('a well-known town behind "IN" that the tagger takes for a noun', () => {
    expect(of('GUNMEN FIRED ON A BUS MONDAY NIGHT OUTSIDE A LOCAL BANK IN DOWNTOWN BOGOTA, KILLING FOUR PEOPLE.', 'BOGOTA')).toMatchObject({ country: 'CO' })
  })
})

describe('a town that the one state of a story lacks', () => {
  const of = (text: string, words: string) => places(text).findLast(({ value }) => value.words === words)?.value

  it('is one that nobody lists there, and none of another state', () => {
    expect(of('A clerk was shot in Roane County, West Virginia. Guards came to a mill in Ravenna.', 'Ravenna')).toMatchObject({ name: null, admin1: 'West Virginia' })
    expect(of('A clerk was shot in Roane County, West Virginia. He had lived in Akron, Ohio, and in Ravenna.', 'Ravenna')).toMatchObject({ name: 'Ravenna', admin1: 'Ohio' })
    expect(of('A clerk was shot in Roane County, West Virginia. His brother lives in Chicago.', 'Chicago')).toMatchObject({ name: 'Chicago' })
  })
  it('a township is no county of its name', () => {
    expect(of('Ohio guards said that a clerk was shot in Polk Township on Thursday.', 'Polk')?.level).not.toBe('L4')
  })
})

describe('states, districts and parts of the compass', () => {
  test.each([
    ['In Plateau State, two herders were killed on Monday.', 'Plateau', 'NG'],
    ['In Katsina State, two herders were killed.', 'Katsina', 'NG'],
    ['Gunmen killed two at Rim in Riyom LGA on 20 July.', 'Rim', 'NG'],
    ['The army carried out an operation in the locality of Ashwari, near Buea.', 'Ashwari', null],
  ])('%s (%s)', (text, words, country) => {
    const place = places(text).find((each) => each.value.words === words)
    expect(place?.use).toBe('place')
    if (country !== null) expect(place?.value.country).toBe(country)
  })
  test('a plateau is no state', () => {
    expect(places('Herders on the Plateau of the east said two were killed.').map(({ value }) => value.words)).not.toContain('Plateau')
  })
  test('words of the compass name no place of a country that nothing else is told of', () => {
    const found = places('NORTH EAST\n\nTroops killed two bandits in Maiduguri, Borno State, on Monday.\n\nNORTH WEST\n\nTroops killed four in Gusau on Tuesday.')
    expect(found.map(({ value }) => value.words)).toEqual(['Maiduguri', 'Borno', 'Gusau'])
  })
})

test('a village that nobody lists, behind what is fired on and beside its kind', () => {
  expect(places('A bus was fired on near Ashwari on 12 January.').map(({ value }) => value.words)).toEqual(['Ashwari'])
  expect(places('Rebels entered Ashwari kebele on 14 January.').map(({ value }) => value.words)).toContain('Ashwari')
})

describe('villages that nobody lists, by who comes there and by what else bears their name', () => {
  const words = (text: string) => places(text).map(({ value }) => value.words)
  test('where men in arms come', () => {
    expect(words('On Sunday night the herdsmen came to Ashwari.')).toEqual(['Ashwari'])
    expect(words('On Sunday night the minister turned to Ashwari.')).toEqual([])
    expect(words('Raiders made an incursion into Ashwari on 9 February.')).toEqual(['Ashwari'])
    expect(words('Armed men caught up with them on the path between Ashwari and Tisiro, near Goma.')).toEqual(['Ashwari', 'Tisiro', 'Goma'])
  })
  test('at a name that its police post bears too', () => {
    expect(words('A man was charged with the murder of a repairer at Ashwari. Residents besieged the Ashwari police post.')).toContain('Ashwari')
  })
  test('money and feasts are no places', () => {
    expect(words('A caller asked for 200,000 US dollars on Ash Wednesday.')).toEqual([])
  })
})
