import { describe, expect, it } from 'vitest'
import type { PlaceValue } from '../../record/place.ts'
import { readInvented } from '../invented.test-data.ts'

/** The places of the first attack told. */
function placesOf(text: string): readonly PlaceValue[] {
  const report = readInvented(text, '2015-03-04').reports.find((each) => each.type.startsWith('attack'))
  if (!report) throw new Error('no attack was read')
  return report.places
}

describe('the town of an incident', () => {
  it.each<[string, string, string, string]>([
    ['its police', 'Zanesville Police say a boy was shot on Wednesday. He was taken to a hospital in Columbus.', 'Zanesville', 'Ohio'],
    ['not where the wounded are brought', 'A man was shot at a party on Sunday. He died at a hospital in Columbus, Ohio. Police in Zanesville hold a man.', 'Zanesville', 'Ohio'],
    ['not where somebody is from', 'Two men from Portland, Maine, were shot dead in Bangor on Sunday, police said.', 'Bangor', 'Maine'],
    ['not a street called after a town', 'BOISE, Idaho - A man was shot dead in the 300 block of Memphis on Sunday. Boise police hold a man.', 'Boise', 'Idaho'],
    ['the house that was attacked itself', 'BOISE, Idaho - Gunmen attacked the courthouse in Weiser on Sunday. A clerk was shot dead.', 'Weiser', 'Idaho'],
    ['not what a hospital is called by', 'POCATELLO, Idaho - A man was shot dead on Sunday, police in Pocatello said. A second man is in a Boise hospital.', 'Pocatello', 'Idaho'],
    ['not what a distance is counted from', 'A man was shot dead at a farm on Sunday. Weiser police hold a man. The farm lies 70 miles northwest of Boise.', 'Weiser', 'Idaho'],
    ['not a town of another state that nothing else speaks for', 'A man was shot dead in Whitehaven on Sunday. Memphis police hold a man. Memphis has seen ten killings this year, a record for Tennessee.', 'Memphis', 'Tennessee'],
    ['not the county, where its town is told', 'Hopkins teen shot dead\n\nA boy was shot dead on Sunday at a home along Farmers Crossing Road in White Plains, Kentucky state police said. Hopkins sheriff deputies came.', 'White Plains', 'Kentucky'],
    ['not where a journey began', 'Two people were shot dead near Bangor, Maine, on Sunday. The bus was going from Portland to Orono, Maine, when gunmen attacked it.', 'Bangor', 'Maine'],
    ['a street called a court is no court', 'Two men were shot dead on Sunday in Wayne County, Ohio. Their bodies lay at a home along Willow Court in Wooster.', 'Wooster', 'Ohio'],
    ['the town told within a county', 'Wood County police shot a man dead on Sunday in Ohio. He was shot at a Perrysburg flat.', 'Perrysburg', 'Ohio'],
    ['not the outlet', 'Man shot dead in Bangor - WXYZ News 5 - Portland, Maine\n\nA man was shot dead on Sunday. Bangor police hold a suspect.', 'Bangor', 'Maine'],
  ])('%s', (_, text, name, state) => {
    const [place] = placesOf(text)
    // A quarter tells the town that it lies in.
    expect([place?.town ?? place?.name, place?.admin1]).toEqual([name, state])
  })

  it.each([
    ["PITTSBURGH - Two men were shot on Sunday in the city's Knoxville section, police said.", [['Knoxville', 'Pittsburgh']]],
    ["Two men were shot on Sunday in Pittsburgh's Knoxville neighborhood.", [['Knoxville', 'Pittsburgh']]],
  ])('a quarter told with its city is one place: %s', (text, expected) => expect(placesOf(text).map((place) => [place.words, place.town])).toEqual(expected))

  it('a town is not its suburbs', () => {
    expect(placesOf('A man walked into a suburban Atlanta home on Sunday and shot four people dead. The shooting happened in Douglasville.').map((place) => place.words)).toEqual(['Douglasville'])
  })

  it('says why a town was inferred, and never so surely as one that is told', () => {
    const [place] = placesOf('A boy was shot on Wednesday. Zanesville police hold a man.')
    expect(place).toMatchObject({ name: 'Zanesville', confidence: expect.toSatisfy((value: number) => value <= 0.7) })
    expect(place?.reason).toContain('its police are named')
    const [told] = placesOf('A boy was shot in Zanesville, Ohio, on Wednesday.')
    expect(told?.reason).not.toContain('police')
    expect(told?.confidence).toBeGreaterThan(0.9)
  })

  it('names the town that a quarter lies in, when the story does', () => {
    const [place] = placesOf('CHICAGO - A man was shot dead in North Lawndale on Sunday, police said.')
    expect(place).toMatchObject({ name: 'North Lawndale', level: 'L1', town: 'Chicago' })
    expect(place?.reason).toContain('lies in Chicago, which the story names')
  })

  it('names the larger town told behind a town', () => {
    expect(placesOf('Four people were shot at a party in East Flatbush, Brooklyn, on Sunday.')[0]).toMatchObject({ name: 'East Flatbush', town: 'Brooklyn' })
  })

  it("takes the outlet's home only where nothing else is told, says so and is not sure", () => {
    const [place] = placesOf('Two men shot dead after party - WXYZ News 5 - Portland, Maine\n\nTwo men were shot dead on Sunday, police said.')
    expect(place).toMatchObject({ name: 'Portland', confidence: 0.4 })
    expect(place?.reason).toContain("only the outlet's own name has a place")
  })

  it('keeps the county that is told when only the dateline names a town', () => {
    const [place] = placesOf('CLEVELAND, Ohio - A man was shot dead in Medina County on Sunday, police said.')
    expect(place).toMatchObject({ name: 'Medina County', level: 'L4' })
  })

  it('is the town of the dateline where that lies in the county told, and is not sure', () => {
    const [place] = placesOf('WADSWORTH, Ohio - A man was shot dead in Medina County on Sunday, police said.')
    expect(place).toMatchObject({ name: 'Wadsworth', confidence: 0.4 })
  })

  it('leaves each of several towns its own incident', () => {
    const text = 'Gunmen shot dead two men in Mosul on Monday.\n\nOn Tuesday a bomb in Basra killed four people. In Kirkuk a student was abducted on Sunday.'
    expect(readInvented(text, '2015-03-04').reports.map((report) => report.places.map((place) => place.words).join())).toEqual(['Mosul', 'Basra', 'Kirkuk'])
  })
})

describe('towns at the head of a sentence, sites told of something else', () => {
  const places = (text: string) => readInvented(text, '2015-03-04').reports.map(({ type, places }) => `${type} ${places.map(({ words }) => words).join('+')}`)
  it('the women of "In Beirut women lit candles" are where they lit them', () => {
    expect(places('Guards beat students in Manama on Sunday. Another student was beaten in Sitra, in Bahrain.\n\nIn Beirut women lit candles for him on Monday.')).toContain('symbolic.commemoration Beirut')
  })
  it('soldiers fired where the picket was', () => {
    const text = 'A teacher was beaten in Calamba, Laguna, on Sunday. Police in Calamba hold a man.\n\nIn June 2013, soldiers opened fire on a picket of dockers in Sariaya, Quezon province, killing two.'
    expect(places(text)).toContain('attack.armed Sariaya')
  })
})

describe('a place within another is one', () => {
  const towns = (text: string) => readInvented(text, '2024-03-14').reports.map(({ places }) => places.map(({ words }) => words).join(' + '))
  it.each([
    ['In the village of Toprak, Lice district, gendarmes detained five villagers on Friday.', ['Toprak']],
    ['Soldiers burned ten houses in the village of Kawuri, Konduga local government area, on Friday.', ['Kawuri']],
    ['Gunmen killed three people in El Plateado, Argelia municipality, on 3 March.', ['El Plateado']],
    ['Two nurses were abducted from El Carmen, Tib\u00fa municipality, on Monday.', ['El Carmen']],
    ['In Dabou, Grands-Ponts department, youths burned two cars on Monday.', ['Dabou']],
    ['Soldiers raided Ashwari, a village in Lice district, on Monday.', ['Ashwari']],
    ['Protesters marched in Ashwari, Gulu, on Sunday.', ['Ashwari']],
    ['On Sunday armed men entered the hamlet of El Pinar, in the municipality of Jalapa, and shot two men.', ['El Pinar']],
    ['Police killed a man in Sokoura, in the commune of Bankass, on Monday.', ['Sokoura']],
    ['Police arrested six people in Bukavu, Goma and Uvira on Monday.', ['Bukavu + Goma + Uvira']],
    ['Two people were shot in Kota and in Dantewada district on Monday.', ['Kota + Dantewada district']],
  ])('%s', (text, expected) => expect(towns(text)).toEqual(expected))

  it('is not put down in another district of the same name', () => {
    const [report] = readInvented('Gunmen killed two in La Esperanza, Tib\u00fa municipality, on Monday.', '2024-03-14').reports
    expect(report?.places).toMatchObject([{ words: 'La Esperanza', name: null, area: 'Tib\u00fa', confidence: 0.4 }])
  })
})

describe('towns of a list, also those that nobody lists', () => {
  const towns = (text: string) => readInvented(text, '2024-03-14').reports.map(({ places }) => places.map(({ words }) => words).join(' + '))
  it.each([
    ['On Tuesday, arrests were reported in Mbaloko, Tisira, Kenzu and Mahaga.', ['Mbaloko', 'Tisira', 'Kenzu', 'Mahaga']],
    ['Protests took place in Gulu, Tisira and Lira on Sunday.', ['Gulu', 'Tisira', 'Lira']],
    ['Raids were carried out in Tisira and Mahaga on Sunday.', ['Tisira', 'Mahaga']],
    ['Soldiers burned houses in the villages of Mbaloko, Tisira and Kenzu on Tuesday.', ['Mbaloko', 'Tisira', 'Kenzu']],
    ['In Mbaloko, Tisira and Kenzu, police fired tear gas on Sunday.', ['Mbaloko', 'Tisira', 'Kenzu']],
    ['Police arrested six people in Mbaloko, Tisira and Kenzu on Tuesday.', ['Mbaloko + Tisira + Kenzu']],
    ['Arrests were reported in Mangu, Kombun, Tilengpat and Barkin Ladi on Monday.', ['Mangu', 'Kombun', 'Tilengpat', 'Barkin Ladi']],
    ['In Gulu, Ada and Ben, both 14, were shot on Sunday.', ['Gulu']],
  ])('%s', (text, expected) => expect(towns(text)).toEqual(expected))

  it('are not put down abroad, where another place is spelled alike', () => {
    const { reports } = readInvented('Protests were reported in Tiko, Muyuka, Bokwa and Lobe on Saturday.', '2024-03-14')
    expect(reports.map(({ places }) => places.map(({ words, country }) => `${words} ${country}`).join())).toEqual(['Tiko CM', 'Muyuka CM', 'Bokwa CM', 'Lobe CM'])
  })

  it('get no point of their own', () => {
    const [report] = readInvented('Arrests were reported in Mbaloko, Tisira and Kenzu on Tuesday.', '2024-03-14').reports
    expect(report?.places).toMatchObject([{ words: 'Mbaloko', name: null, lat: null, lon: null }])
  })
})

describe('two names that tell one place', () => {
  const told = (text: string) => readInvented(text, '2024-03-14').reports.map(({ aggregation }) => aggregation)
  it.each([
    ['Rebels ambushed a convoy on the road from Lira to Gulu on Monday.', ['single']],
    ['Rebels ambushed a convoy between Lira and Gulu on Monday.', ['single']],
    ['A man was shot in the Bururi neighbourhood of Goma on Monday.', ['single']],
    ['Two men were shot at Arequipa\u2019s Polo quarter on Monday.', ['single']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
