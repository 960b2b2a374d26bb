import { describe, expect, test } from 'vitest'
import type { Claim } from '../record/claim.ts'
import type { Report } from '../record/report.ts'
import { differencesOf, victimsMeet } from './differences.ts'
import { featuresOf, type LinkFeatures } from './features.ts'
import { day, figure, karaj, ownVoice, responsible, shiraz, telling } from './invented.test-data.ts'
import { type LinkInput, linkAll } from './link.ts'

function featuresFrom(id: string, headline: string, body: string, more: Partial<Report>): LinkFeatures {
  const { document, reports } = telling(id, '2021-05-05', headline, body, { time: day('2021-05-04'), places: [karaj], ...more })
  return featuresOf(document, reports)[0] as LinkFeatures
}

const victim = (words: string): Claim => ({
  ...figure('killed', words, 1, ownVoice('a')),
  property: 'participant.victim',
  value: {
    role: 'victim',
    words,
    span: { start: 0, end: words.length },
    actorId: null,
    certainty: 'known',
    personClass: 'unknown',
  },
})

const market = featuresFrom(
  'a',
  'Three shot dead at market',
  'Gunmen shot dead three people in the Meshkin quarter. Pouya Lashgar, 41, was among them.',
  { claims: [figure('killed', '3', 3, ownVoice('a')), victim('Pouya Lashgar'), responsible('Gunmen', ownVoice('a'))] },
)
const school = featuresFrom(
  'b',
  'Nine dead after blast at school',
  'Soldiers threw a grenade into a yard of the Zarinkoub quarter. Homa Setareh, 17, was among nine dead.',
  { claims: [figure('killed', '9', 9, ownVoice('b')), victim('Homa Setareh'), responsible('Two soldiers', ownVoice('b'))] },
)

describe('what speaks against two reports being one incident', () => {
  test('each names a quarter, victims, ages, sides and exact figures that the other does not', () => {
    expect(differencesOf(market, school)).toEqual({
      townsApart: 0,
      quartersApart: 1,
      spotsApart: 0,
      victimsApart: 1,
      agesApart: 1,
      sidesApart: 1,
      weaponsApart: 0,
      namesApart: expect.any(Number),
      figuresApart: 1,
    })
    expect(differencesOf(market, school).namesApart).toBeGreaterThan(1)
    expect(differencesOf(school, market)).toEqual(differencesOf(market, school))
  })

  test('a report that is silent differs in nothing', () => {
    const brief = featuresFrom('c', 'Shots in Karaj', 'Shots were heard in Karaj on Tuesday.', { claims: [] })
    expect(Object.values(differencesOf(market, brief)).every((one) => one === 0)).toBe(true)
  })

  test('a name, a quarter or a town that the other text holds anywhere is no difference', () => {
    const later = featuresFrom(
      'd',
      'Doctors on the dead of the market',
      'Two of the dead were from the Zarinkoub quarter, and shots fell in Meshkin. Mina Orumi, 19, and Lashgar died in Shiraz.',
      { claims: [figure('killed', '3', 3, ownVoice('d')), victim('Mina Orumi')], places: [shiraz, karaj] },
    )
    const found = differencesOf(market, later)
    expect([found.quartersApart, found.victimsApart, found.townsApart, found.figuresApart, found.namesApart]).toEqual([
      0, 0, 0, 0, 0,
    ])
    expect(victimsMeet(market, later)).toBe(true)
    expect(victimsMeet(market, school)).toBe(false)
  })

  test('streets and sites differ, not the hospitals that the hurt are brought to', () => {
    const at = (id: string, where: string) => featuresFrom(id, 'Shots', `Shots fell ${where}.`, { claims: [] })
    expect(differencesOf(at('g', 'in Dezhan Street'), at('h', 'at the Orumi bridge')).spotsApart).toBe(1)
    expect(differencesOf(at('g', 'in Dezhan Street'), at('h', 'in Dezhan Avenue')).spotsApart).toBe(0)
    expect(differencesOf(at('g', 'and one died in Dezhan hospital'), at('h', 'and one died in Orumi hospital')).spotsApart).toBe(
      0,
    )
  })

  test('"nine others wounded" beside the dead is the figure of the wounded', () => {
    const wounded = (id: string, n: number) =>
      featuresFrom(id, 'Shots', 'Shots in Karaj.', {
        claims: [figure('injured', `${n} others`, { min: n, max: n, best: n, part: 'additional' }, ownVoice(id))],
      })
    expect(differencesOf(wounded('e', 9), wounded('f', 4)).figuresApart).toBe(1)
    expect(differencesOf(wounded('e', 9), wounded('f', 9)).figuresApart).toBe(0)
  })
})

describe('two attacks in one town on one day', () => {
  const told = (id: string, headline: string, body: string, claims: readonly Claim[]) =>
    telling(id, '2021-05-05', headline, body, { time: day('2021-05-04'), places: [karaj], claims: [...claims] })
  const [guards, masked] = [responsible('Guards', ownVoice('a')), responsible('Masked men', ownVoice('c'))]
  const market = told(
    'a',
    '12 killed in Karaj as guards opened fire at a market',
    'Guards opened fire at a market in the Meshkin quarter of Karaj on 4 May 2021, and 12 people were killed, a rights group said. 30 others were wounded. Traders closed the Rustam arcade.',
    [figure('killed', '12', 12, ownVoice('a')), figure('injured', '30', 30, ownVoice('a')), guards],
  )
  const marketAgain = told(
    'b',
    'Guards fire on market of Karaj',
    'At least 10 people were killed when guards opened fire at a market of Karaj on 4 May 2021, the governor said. Shots fell in the Meshkin quarter near the Rustam arcade at noon.',
    [figure('killed', '10', { min: 10, comparator: '>=' }, ownVoice('b')), guards],
  )
  const bridge = told(
    'c',
    '5 killed in Karaj as masked men opened fire at a bridge',
    'Masked men opened fire at the bridge in the Zarinkoub quarter of Karaj on 4 May 2021, and 5 people were killed, the police said. 7 others were wounded. Drivers fled to the Mehr depot.',
    [figure('killed', '5', 5, ownVoice('c')), figure('injured', '7', 7, ownVoice('c')), masked],
  )
  const groups = (...inputs: LinkInput[]) =>
    linkAll(inputs)
      .incidents.map((one) => one.reportIds.join(' '))
      .sort()

  test('are not merged, and those who tell of one of them are', () => {
    expect(groups(market, marketAgain, bridge)).toEqual(['r-a r-b', 'r-c'])
  })

  test('are one where only the figures differ', () => {
    const later = told(
      'd',
      'Toll of Karaj market rises',
      'Guards opened fire at a market in the Meshkin quarter of Karaj on 4 May 2021, and 19 people were killed, a rights group said. 44 others were wounded near the Rustam arcade.',
      [figure('killed', '19', 19, ownVoice('d')), figure('injured', '44', 44, ownVoice('d')), guards],
    )
    expect(groups(market, marketAgain, later)).toEqual(['r-a r-b r-d'])
  })
})
