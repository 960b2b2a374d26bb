import { describe, expect, test } from 'vitest'
import { readInvented } from '../invented.test-data.ts'

/** What the document says of who did it, to whom and by what, as 'property: words'. */
function roles(text: string): { property: string; words: string; method: string; confidence: number }[] {
  const { document, reports } = readInvented(text, '2012-05-04')
  const claims = reports.flatMap((report) => report.claims)
  for (const claim of claims) expect(document.text.slice(claim.span.start, claim.span.end)).toBe(claim.words)
  return claims.filter(({ property }) => /^(?:responsibility|participant\.|target|weapon)/.test(property)).map(({ property, words, method, confidence }) => ({ property, words, method, confidence }))
}

describe('roles that no rule gives', () => {
  test('who is blamed in another sentence is named by its words and not by what is likely', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Nine traders were killed in Kosti on Thursday. Residents blamed the Blue Hill Front.')
    expect(found).toContainEqual(expect.objectContaining({ property: 'responsibility', words: expect.stringContaining('Blue Hill Front'), method: 'rule:reports/blame' }))
  })

  test('nobody is inferred who denies it, and nobody from what was not done', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - The murder of the engineer Salah Morrin took place in Kosti on Thursday. The Blue Hill Front denied that its men had killed him. "Our fighters did not shoot anybody," it said.')
    expect(found.filter(({ property, method }) => property === 'responsibility' && method.startsWith('model:'))).toEqual([])
  })

  test('who accuses, or did something else, did not do it', () => {
    const accuser = roles('KOSTI, Sudan, May 4, 2012 - The Blue Hill Front accused the army of shelling the market of Kosti on Thursday.')
    expect(accuser.filter(({ property, words }) => property === 'responsibility' && words.includes('Blue Hill'))).toEqual([])
    const other = roles('KOSTI, Sudan, May 4, 2012 - In Kosti, riot police fired tear gas on Thursday. Offices of the toll company were set on fire in Rabak during the night.')
    expect(other.filter(({ property, method }) => property === 'responsibility' && method.includes('inferred'))).toEqual([])
  })

  test.each([
    'Colonel Salah Vale, commander of the 4th Infantry Brigade, the main garrison in the north, has told reporters that a bomb killed two people in Kosti on Monday.',
    'Two people were shot dead in Kosti on Monday. One of the persons killed was a member of the Burning River Front, but he has not been identified.',
    'Two nuns were murdered in Kosti on Monday. The minister added that the band has no ties with the Burning River guerrilla group.',
  ])('the body of who speaks or who was killed, or that has no part in it, did not do it: %s', (text) => {
    expect(roles(text).filter(({ property }) => property === 'responsibility')).toEqual([])
  })

  test('who threw stones did not break up the crowd, and no hospital was hit where the hurt were taken', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Hundreds marched through Kosti on Thursday. Protesters threw stones at the police station and officers responded with tear gas. Two marchers were taken to hospital with bullet wounds.')
    expect(found.filter(({ property }) => property === 'responsibility').map(({ words }) => words)).toEqual(['officers'])
    expect(found.filter(({ property, words }) => property === 'target' && /hospital/.test(words))).toEqual([])
  })

  test('a party told far from any act is no perpetrator', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - A shopkeeper was shot dead in Kosti on Thursday. Police are looking for two men. The Grain Union will meet the mayor next week.')
    expect(found.filter(({ property, words }) => property === 'responsibility' && /Police|Union|mayor/.test(words))).toEqual([])
  })

  test('those of a total told beside the news are no victims of the news', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - A car bomb exploded at a market in Kosti on Friday, killing nine traders. No group said it had carried out the attack. Bombings in the city have killed more than 120 people since the start of 2011, according to the Relief Monitor.')
    expect(found.filter(({ property }) => property === 'participant.victim').map(({ words }) => words)).toEqual(['nine traders', 'more than 120 people'])
  })

  test('whom another act of the same sentence befell is no further victim, nor is its weapon one of this', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Mayor Ramon Bell was killed by a car bomb in Kosti on 1 April and police chief Valdo Frank was shot dead in Rabak on 3 May.')
    const words = (wanted: string) => found.filter(({ property }) => property === wanted).map((each) => each.words)
    expect(words('participant.victim')).toEqual(['Mayor Ramon Bell', 'police chief Valdo Frank'])
    expect(words('weapon')).toEqual(['car bomb', 'shot dead'])
  })

  test('whom it befell and what it hit are not inferred from sentences without an act', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Nine traders were killed in Kosti on Thursday. Three teachers and a nurse came from Rabak by bus. The bridge and the grain store stand near the market.')
    expect(found.filter(({ property, method }) => /^(?:participant\.|target)/.test(property) && method.includes('inferred'))).toEqual([])
    expect(found.filter(({ property }) => property === 'participant.victim').map(({ words }) => words)).toEqual(['Nine traders'])
  })

  test('words for an act do not stand for its weapon where the weapon is named', () => {
    const found = roles('Blast in Kosti\n\nKOSTI, Sudan, May 4, 2012 - A car bomb exploded in front of the town hall in Kosti on Thursday, wounding two clerks.')
    expect(found.filter(({ property }) => property === 'weapon').map(({ words }) => words)).toEqual(['car bomb'])
  })
})

describe('a learned role never speaks against what the words say', () => {
  const named = (found: ReturnType<typeof roles>, property: string, name: RegExp) => found.filter((each) => each.property === property && name.test(each.words))

  test('those it befell are not blamed for it', () => {
    const found = roles(`Blue Hill Front

KOSTI, Sudan, May 4, 2012 - Soldiers under the command of Governor Salah Morrin attacked the camp of the Blue Hill Front (BHF) in Kosti on Thursday, murdered 11 people and abducted 36 BHF members.

The governor's guards also staged rocket attacks against BHF members in Rabak, killing dozens.`)
    expect(named(found, 'responsibility', /BHF|Blue Hill/)).toEqual([])
    expect(named(found, 'participant.victim', /36 BHF members/)).not.toEqual([])
    expect(named(found, 'participant.victim', /Morrin/)).toEqual([])
  })

  test('who is shown on a burnt banner was not harmed, and did not burn it', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Banners of Salah Morrin, the late commander of the Blue Hill Front, were torched by young men in Kosti on Thursday.')
    expect(found.filter(({ property }) => property === 'participant.victim')).toEqual([])
    expect(found.filter(({ property }) => property === 'responsibility').map(({ words }) => words)).toEqual(['young men'])
  })

  test('who speaks of it was not harmed by it, nor is the office that gives a statement its target', () => {
    const found = roles(`KOSTI, Sudan, May 4, 2012 - Gunmen abducted 23 pupils in Kosti on Thursday, the police spokesman, Superintendent Bala Morrin, said.

A teacher, Hawa Dorvik, said the men fired into the air. A watchman was shot in the leg.

The men burned two lorries and a grain store in Kosti, according to a statement by the governor's office.`)
    expect(named(found, 'participant.victim', /Morrin|Dorvik/)).toEqual([])
    expect(named(found, 'target', /governor/)).toEqual([])
    expect(named(found, 'target', /two lorries/)).not.toEqual([])
  })

  test('the police of a police van that was hit did not throw the grenade', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Four policemen were injured in a grenade attack by unidentified gunmen on a police van in Kosti on Thursday. Gunmen attacked the police van near the college.')
    expect(named(found, 'responsibility', /police/i)).toEqual([])
    expect(named(found, 'responsibility', /gunmen/i)).not.toEqual([])
  })

  test('what a crowd marches to and what shopkeepers shut is no target; roads that are blocked are', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Shopkeepers in Kosti shut their doors on Thursday in a strike. About 300 people marched to the port of Kosti. Drivers blocked the Rabak road.')
    expect(named(found, 'target', /doors|port/)).toEqual([])
    expect(named(found, 'target', /road/)).not.toEqual([])
  })

  test('who played a part in a killing is named for it, and is neither a victim nor counted among the dead', () => {
    const found = roles('KOSTI, Sudan, May 4, 2012 - Two officers played a key role in the killing of the monk Ansel Dorvik in Kosti on Thursday.')
    expect(named(found, 'responsibility', /Two officers/)).not.toEqual([])
    expect(named(found, 'participant.victim', /officers/)).toEqual([])
  })
})

describe('no side is likelier than another to have done it', () => {
  const sides = ['soldiers', 'rebels', 'policemen', 'militiamen', 'guerrillas', 'troops']
  for (const text of [
    'KOSTI, Sudan, May 4, 2012 - The attack by SIDE began at dawn in Kosti on Thursday and left nine traders dead. Mortars struck the grain store.',
    'KOSTI, Sudan, May 4, 2012 - A teacher was killed in Kosti on Thursday. Her brother said SIDE had come to the house before the killing.',
  ]) {
    test(text.slice(29, 70), () => {
      const [first, ...others] = sides.map((side) => roles(text.replaceAll('SIDE', side)).map((role) => JSON.stringify(role).replaceAll(side, 'SIDE')))
      for (const other of others) expect(other).toEqual(first)
    })
  }
})

test("'dead' behind 'shot' is no part of who was shot", () => {
  const found = roles('KOSTI, Sudan, May 4, 2012 - Eight armed men entered a house in Kosti on Thursday and shot dead five young people.')
  expect(found.filter(({ property }) => property === 'participant.victim').map(({ words }) => words)).toEqual(['five young people'])
})

describe('whom the words themselves blame', () => {
  const blamed = (sentence: string) =>
    roles(`KOSTI, Sudan, May 4, 2012 - ${sentence}`).flatMap(({ property, words, method }) => (property === 'responsibility' ? [`${words}${method.startsWith('rule:') ? '' : ' (model)'}`] : []))

  test.each([
    ['The mayor accused the army of shelling the market in Kosti.', ['the army']],
    ['The mayor accused members of the Blue Hill Front of killing five farmers in Kosti.', ['members of the Blue Hill Front']],
    ['Police suspect the Blue Hill Front of carrying out the bombing in Kosti.', ['the Blue Hill Front']],
    ['The ministry attributed the massacre in Kosti to dissidents of the Blue Hill Front.', ['dissidents of the Blue Hill Front']],
    ['The ministry blamed the bombing on Monday in Kosti on the Blue Hill Front.', ['the Blue Hill Front']],
    ['The bombing in Kosti was blamed on the Blue Hill Front.', ['the Blue Hill Front']],
    ['The Blue Hill Front was accused of shelling the market in Kosti.', ['The Blue Hill Front']],
    ['The mayor said the Blue Hill Front was behind the bombing in Kosti.', ['the Blue Hill Front']],
    ['The mayor blamed police for failing to stop the attack in Kosti.', []],
    ['The mayor accused police of ignoring an attack in Kosti.', []],
    ['The judge blamed the fire in Kosti on poor wiring.', []],
  ])('%s', (sentence, expected) => {
    expect(blamed(sentence)).toEqual(expected)
  })
})

describe('who the it or they is that did it', () => {
  const doers = (text: string) => roles(`KOSTI, Sudan, May 4, 2012 - ${text}`).filter(({ property, method }) => property === 'responsibility' && method.startsWith('rule:')).map(({ words }) => words)

  test.each([
    ['The regional army said on Thursday that it had carried out an air strike near Kosti on Wednesday which killed two men.', ['The regional army']],
    ['The Banner of the Coast said on its radio that it had attacked a post in Kosti on Wednesday.', ['The Banner of the Coast']],
    ['The group, which wants to topple the government, is known for raids on hotels. In January, it killed nine people at a restaurant in Kosti.', ['The group']],
    ['Gunmen came to Kosti on Thursday. They shot dead three farmers.', ['Gunmen']],
    ['The army said it killed 12 fighters in Kosti on Thursday.', ['The army']],
    // what was done to it, what is no body, whom nothing names
    ['The hospital said it was shelled in Kosti on Thursday.', []],
    ['The report is long. In May it killed the hopes of the village.', []],
    ['The market was full. It killed two men in Kosti on Thursday.', []],
    ['The union of Kosti said on Thursday that they beat two drivers.', []],
  ])('%s', (text, expected) => {
    expect(doers(text)).toEqual(expected)
  })
})
