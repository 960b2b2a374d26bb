import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from './open.ts'
import { fold, likeness, skeletons } from './spelling.ts'
import { tableOver } from './table.ts'

const gazetteer = openGazetteer()
const first = (name: string, countries?: readonly string[]) => {
  const place = gazetteer.find(name, countries)[0]
  return place ? `${place.name}, ${place.country} (${place.match})` : null
}

describe('a place by its name', () => {
  it.each([
    ['Karaj', 'Karaj, IR (exact)'],
    ['KARAJ', 'Karaj, IR (exact)'],
    ['isfahan', 'Isfahan, IR (exact)'],
    ['Urmia', 'Orūmīyeh, IR (exact)'],
    ['Astaneh-ye Ashrafiyeh', 'Āstāneh-ye Ashrafīyeh, IR (exact)'],
    ['Mazar-i-Sharif', 'Mazār-e Sharīf, AF (exact)'],
    ['Kharkov', 'Kharkiv, UA (exact)'],
    ['Fallujah', 'Al Fallūjah, IQ (exact)'],
    ['Mamulan', 'Mamulan, IR (exact)'],
  ])('%s', (name, expected) => expect(first(name)).toBe(expected))

  it.each([
    ['Camp Ashraf', 'IQ', 'L0'],
    ['Camp Liberty', 'IQ', 'L0'],
    ['Evin prison', 'IR', 'L0'],
    ['Zaatari', 'JO', 'L0'],
    ['Gaza Strip', 'PS', 'L6'],
    ['Donbas', 'UA', 'L5'],
    ['Red Sea', '', 'L8'],
    ['Iraq', 'IQ', 'L7'],
    ['Cook County', 'US', 'L4'],
  ])('%s is of country "%s" and level %s', (name, country, level) => {
    const place = gazetteer.find(name).find((found) => found.country === country)
    expect(place?.level).toBe(level)
  })
})

describe('a place by another spelling', () => {
  it.each([
    ['Ghaemshahr', 'Qā’em Shahr'],
    ["Qa'emshahr", 'Qā’em Shahr'],
    ['Dorood', 'Dorūd'],
    ['Assaluyeh', 'Bandar-e ‘Asalūyeh'],
    ['Yasouj', 'Yasuj'],
  ])('%s is %s', (name, expected) => expect(gazetteer.find(name)[0]?.name).toBe(expected))

  it('is looked for by likeness only inside given countries', () => {
    expect(first('Marivanshahr', ['IR'])).toBe('Marīvān, IR (fuzzy)')
    expect(gazetteer.find('Marivanshahr')).toEqual([])
  })

  it('keeps to the given countries', () => {
    expect(gazetteer.find('Tripoli', ['LB']).every((place) => place.country === 'LB')).toBe(true)
    expect(gazetteer.find('Karaj', ['US'])).toEqual([])
  })

  it.each(['Jeramye', 'Xyzzyq', '', '   ', "'", '—'])('%j is no place', (name) => expect(gazetteer.find(name)).toEqual([]))

  it('does not match what only looks alike where names are written in Latin letters', () => {
    expect(gazetteer.find('Harwintom', ['US'])).toEqual([])
  })
})

describe('countries', () => {
  it.each([
    ['Iraq', 'IQ', 'name'],
    ['the United States', 'US', 'name'],
    ['U.S.', 'US', 'name'],
    ['DRC', 'CD', 'name'],
    ['Iraqis', 'IQ', 'demonym'],
    ['Swiss', 'CH', 'demonym'],
    ['Tehran', 'IR', 'capital'],
    ['Kremlin', 'RU', 'capital'],
  ])('%s', (words, country, kind) => expect(gazetteer.country(words)).toEqual({ country, kind }))

  it.each(['us', 'Karaj', 'it', ''])('%j is none', (words) => expect(gazetteer.country(words)).toBeNull())

  it('names countries and divisions by code', () => {
    expect(gazetteer.countryName('IQ')).toBe('Iraq')
    expect(gazetteer.countryName('ZZ')).toBeNull()
    expect(gazetteer.admin1Name('IR', '26')).toBe('Tehran')
    expect(gazetteer.admin1Name('IR', '99')).toBeNull()
  })

  it('knows where a country lies and what it borders on', () => {
    const box = gazetteer.extent('SY')
    expect(box && box.south > 31 && box.north < 38 && box.west > 35 && box.east < 43).toBe(true)
    expect(gazetteer.neighbours('IQ')).toContain('IR')
  })
})

describe('names by their first word', () => {
  it.each([
    ['deir', 4],
    ['tehran', 1],
    ['xyzzyq', 0],
  ])('%s: %i or more words', (word, words) => {
    expect(gazetteer.longestNameFrom(word as string)).toBeGreaterThanOrEqual(words as number)
    if (words === 0) expect(gazetteer.longestNameFrom(word as string)).toBe(0)
  })
})

describe('spelling', () => {
  it('folds case, marks, apostrophes, hyphens and saints', () => {
    expect(fold('Qā’em-Shahr')).toBe('qaem shahr')
    expect(fold('St. Louis')).toBe('saint louis')
    expect(fold('ŁÓDŹ')).toBe('lodz')
  })

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  it('likeness is symmetric enough, between 0 and 1, and 1 for the same name', () => {
    const name = fc.stringMatching(/^[a-z]{3,12}$/)
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(likeness(a, a)).toBe(1)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('gives romanisations of one name a key in common', () => {
    for (const [a, b] of [
      ['qaem shahr', 'ghaemshahr'],
      ['khan yunis', 'khan younis'],
      ['dzerzhinskij', 'dzerzhinsky'],
      ['al qaim', 'qaim'],
    ] as const) {
      expect(
        skeletons(a).some((key) => skeletons(b).includes(key)),
        `${a} ${b}`,
      ).toBe(true)
    }
  })
})

describe('the file', () => {
  it('is refused when it is something else', () => {
    expect(() => tableOver(new Uint8Array([1, 2, 3]))).toThrow('not a gazetteer table')
    expect(() => tableOver(new TextEncoder().encode('ORGZ\u0009\u0000\u0000\u0000\u0000\u0000\u0000\u0000'))).toThrow('version')
  })
})
