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
    ['not what a hospital is called by', 'POCATELLO, Idaho - A man was shot dead on Sunday, police in Pocatello said. A second man is in a Boise hospital.', 'Pocatello', 'Idaho'],
    ['not what a distance is counted from', 'A man was shot dead at a farm on Sunday. Weiser police hold a man. The farm lies 70 miles northwest of Boise.', 'Weiser', 'Idaho'],
    ['not a town of another state that nothing else speaks for', 'A man was shot dead in Whitehaven on Sunday. Memphis police hold a man. Memphis has seen ten killings this year, a record for Tennessee.', 'Memphis', 'Tennessee'],
    ['not where a journey began', 'Two people were shot dead near Bangor, Maine, on Sunday. The bus was going from Portland to Orono, Maine, when gunmen attacked it.', 'Bangor', 'Maine'],
    ['not the outlet', 'Man shot dead in Bangor - WXYZ News 5 - Portland, Maine\n\nA man was shot dead on Sunday. Bangor police hold a suspect.', 'Bangor', 'Maine'],
  ])('%s', (_, text, name, state) => {
    expect(placesOf(text)[0]).toMatchObject({ name, admin1: state })
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
