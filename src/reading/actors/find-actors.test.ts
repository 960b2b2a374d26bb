import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActors } from './find-actors.ts'

const models = openTextModels()
const gazetteer = openGazetteer()

function read(text: string) {
  const passages = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role: 'body' as const,
  }))
  const tagged = tagText({ text, passages, dateline: null, titleSpan: null }, models)
  return findActors({ text }, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words })
}

/** The words by which one actor is mentioned, pronouns included. */
function mentionsOf(text: string, name: string): string[] {
  const actor = read(text).actors.find((each) => each.name === name)
  return (actor?.mentions ?? []).map((span) => text.slice(span.start, span.end))
}

function actor(text: string, name: string) {
  return read(text).actors.find((each) => each.name === name)
}

test('the union is a union, and not the paper that bears the word in its name', () => {
  const text = 'The Dockers Union marched in Orsk. Union Bulletin spoke to four men. The union said two were hurt.'
  expect(mentionsOf(text, 'Dockers Union')).toEqual(['Dockers Union', 'The union'])
  expect(mentionsOf('Union Bulletin spoke to four men in Orsk. The union said two were hurt.', 'Union Bulletin')).toEqual(['Union Bulletin'])
  expect(mentionsOf('The Orsk Observatory of Rights counted three dead. The observatory said two were shot.', 'Orsk Observatory of Rights')).toHaveLength(2)
})

describe('names in a text in capitals', () => {
  test('words beside a noun for bodies that elsewhere stand alone are a name', () => {
    const text = 'BURNING RIVER GUERRILLAS ATTACKED THE POST IN ORSK. THE ATTACK WAS CLAIMED BY THE BURNING RIVER, WHICH HAS FOUGHT FOR YEARS.'
    expect(mentionsOf(text, 'BURNING RIVER').length).toBeGreaterThanOrEqual(2)
    expect(actor(text, 'BURNING RIVER')?.kind).toBe('armed_group')
    expect(actor('Residents of Orsk blamed the Red Column for the raid on Monday.', 'Red Column')?.kind).toBe('armed_group')
  })

  test('they are one too where they stand alone before any word that goes on, or where the noun of a thing tells whose fighters they are', () => {
    expect(actor('THE GROUP BURNING RIVER ATTACKED THE POST. THREE RAIDS WERE CLAIMED BY THE BURNING RIVER IN MAY.', 'BURNING RIVER')).toBeDefined()
    expect(actor('BURNING RIVER GUERRILLAS ATTACKED THE POST IN ORSK.', 'BURNING RIVER')?.kind).toBe('armed_group')
    expect(actor('ON 5 JUNE BURNING RIVER GUERRILLAS ATTACKED THE POST IN ORSK.', 'BURNING RIVER')?.kind).toBe('armed_group')
    expect(actor('HEAVILY ARMED LEFTIST GUERRILLAS ATTACKED THE POST IN ORSK.', 'ARMED LEFTIST')).toBeUndefined()
  })

  test('where somebody holds office is nobody', () => {
    const persons = (text: string) => read(text).actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
    expect(persons('PETER WREN CASTEL, MAYOR OF ZORBI, IN THE NORTHERN DEPARTMENT OF BOLIVAR, WHO WAS KIDNAPPED ON 5 MAY, WAS FOUND DEAD TODAY.')).toEqual(['PETER WREN CASTEL'])
    expect(persons('THE BROTHER OF ANA ZORBI WAS KIDNAPPED ON 5 MAY.')).toEqual(['ANA ZORBI'])
  })

  test('they are none where they never stand alone', () => {
    expect(actor('DRUG GANG MEMBERS ATTACKED THE POST IN ORSK. THE DRUG GANG MEMBERS FLED.', 'DRUG GANG')).toBeUndefined()
  })

  test("the noun that begins or ends a body's name belongs to it", () => {
    expect(actor('THE MORAVA LIBERATION ARMY HAS TAKEN ORSK, OFFICIALS SAID ON MONDAY.', 'MORAVA LIBERATION ARMY')?.kind).toBe('armed_group')
    expect(read('THE ARMY OF MORAVA LIBERATION HAS TAKEN ORSK, OFFICIALS SAID ON MONDAY.').actors.map((each) => each.name)).toContain('ARMY OF MORAVA LIBERATION')
  })
})

describe('joined within the document', () => {
  test('full name and short form', () => {
    expect(
      mentionsOf('The Orsk Rights Monitor counted nine dead. The Rights Monitor said two were children.', 'Orsk Rights Monitor'),
    ).toHaveLength(2)
  })

  test('a surname behind the full name', () => {
    expect(mentionsOf('Governor Ana Reik closed the road. Reik said it was unsafe.', 'Ana Reik')).toEqual([
      'Governor Ana Reik',
      'Reik',
    ])
  })

  test('an acronym in brackets, also the second of two', () => {
    const text = 'The Northern Liberation Army of Dola (NLAD/NLA) took the town. The NLAD left on Friday; the NLA said so.'
    const found = actor(text, 'Northern Liberation Army of Dola')
    expect(found?.aliases).toEqual(expect.arrayContaining(['NLAD', 'NLA']))
    expect(found?.mentions).toHaveLength(3)
  })

  test('"the group" is not the newspaper that reports of it, and whose house it is has a name of a person', () => {
    const text = 'Gunmen beat a woman in Orsk, reports the Orsk Telegraph. They came to the house of Bina Chawra. The group left at dawn.'
    expect(mentionsOf(text, 'Orsk Telegraph')).toEqual(['Orsk Telegraph'])
    expect(actor(text, 'Bina Chawra')?.kind).toBe('person')
  })

  test('"the group" takes up the last body named, "the ministry" only a ministry', () => {
    expect(mentionsOf('The Dawn Front hung posters. The group called for a march.', 'Dawn Front')).toEqual(
      ['The Dawn Front', 'The group'].map((words) => words.replace(/^The (?=Dawn)/, '')),
    )
    expect(mentionsOf('The Dawn Front hung posters. The ministry called them illegal.', 'Dawn Front')).toEqual(['Dawn Front'])
  })

  test('a shorter description takes up the longer one', () => {
    const text = 'Prison guards beat nine inmates. The guards then closed the gate.'
    expect(mentionsOf(text, 'Prison guards')).toEqual(['Prison guards', 'The guards'])
  })

  test('two different men stay two', () => {
    expect(read('A man was shot in Orsk. A man was arrested in Dola.').actors.filter((each) => each.name === 'man')).toHaveLength(
      2,
    )
  })

  test('pronouns take up the nearest party that fits', () => {
    expect(mentionsOf('Ana Reik, the governor, closed the road. She said it was unsafe.', 'Ana Reik')).toContain('She')
  })
})

describe('typed by their words', () => {
  test.each([
    ['Iraqi forces shelled the village.', 'Iraqi forces', { kind: 'state', sector: 'MIL', country: 'IQ' }],
    ['Turkish riot police closed the square.', 'Turkish riot police', { kind: 'state', sector: 'COP', country: 'TR' }],
    ['Gunmen attacked a convoy near Orsk.', 'Gunmen', { kind: 'armed_group', sector: 'UAF', country: null }],
    ['Prime Minister Karim al-Dara visited the camp.', 'Karim al-Dara', { kind: 'person', personClass: 'public_role' }],
    ['Mira Dallo, 34, was taken to hospital.', 'Mira Dallo', { kind: 'person' }],
    ['Tomas Vale, a teacher from Orsk, was killed.', 'Tomas Vale', { kind: 'person', personClass: 'private' }],
    ['The rebel group Sword of Dola took the town.', 'Sword of Dola', { kind: 'armed_group' }],
    ['Iran denied the report.', 'Iran', { kind: 'state', sector: 'GOV', country: 'IR' }],
    ['Human Rights Group Aman counted nine dead.', 'Human Rights Group Aman', { kind: 'civil', sector: 'SOC' }],
    ['They met Larry Orlo in the street.', 'Larry Orlo', { kind: 'person', personClass: 'unknown' }],
    ['Nadia Vale, the family lawyer, left.', 'Nadia Vale', { kind: 'person', personClass: 'private' }],
    ['The Minister of Health, Lena Orlo, left.', 'Lena Orlo', { kind: 'person', personClass: 'public_role' }],
    ["The Leader of the Drivers' Association, Lena Orlo, left.", 'Lena Orlo', { kind: 'person', personClass: 'unknown' }],
    ['Guards beat Ida King, Lena Orlo and Omar Vale.', 'Lena Orlo', { kind: 'person', personClass: 'unknown' }],
    ['US Secretary of State Lena Orlo left.', 'Lena Orlo', { kind: 'person', personClass: 'public_role' }],
    // No person has an article before two names, and none is a group.
    ['The Legal Circle recorded 14 arrests in Orsk.', 'Legal Circle', { kind: 'generic', personClass: null }],
    ['Peace Bridge, a local group, said that 14 people were held.', 'Peace Bridge', { kind: 'civil', personClass: null }],
    ['Lena Orvik, a group leader, said that two were shot.', 'Lena Orvik', { kind: 'person' }],
    ['Protesters marched over the Lena Orvik case.', 'Lena Orvik', { kind: 'person' }],
    ['Protesters marched over the Northern Front trial.', 'Northern Front', { kind: 'political' }],
    ['The late Mira Dallo was shot by police.', 'Mira Dallo', { kind: 'person' }],
    ['The Kofi Mensah family said police shot him.', 'Kofi Mensah', { kind: 'person' }],
    // A loaded word names nobody's trade.
    ['The paper said thugs beat two men.', 'thugs', { kind: 'armed_group', sector: 'UAF' }],
    ['Reuters reported the attack.', 'Reuters', { kind: 'media', sector: 'JRN' }],
  ])('%s', (text, name, type) => {
    expect(actor(text, name)).toMatchObject(type)
  })
})

test('a surname is its bearer though a town bears it too', () => {
  expect(mentionsOf('Larry Boston was shot. Boston died at noon. He had lived in Boston.', 'Larry Boston').slice(0, 2)).toEqual([
    'Larry Boston',
    'Boston',
  ])
})

describe('no party', () => {
  test.each([
    ['a place where something happens', 'Nine people were killed in Iran on Monday.', 'Iran'],
    ['a day', 'On Monday the march ended.', 'Monday'],
    ['nobody', 'No one was killed.', 'one'],
  ])('%s', (_, text, name) => {
    expect(actor(text, name)).toBeUndefined()
  })
})

test('every mention lies in the text and belongs to an actor', () => {
  const pieces = [
    'Police',
    'the guards',
    'Ana Reik',
    'said',
    '(NLA)',
    'The Northern Liberation Army',
    'killed nine people',
    '.',
    'Iraqi forces',
    'he',
    'They',
    ',',
    'the group',
    '\n',
    'MINISTRY OF INTERIOR',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }), (parts) => {
      const text = parts.join(' ')
      if (text.trim() === '') return
      const { actors, mentions } = read(text)
      const ids = new Set(actors.map((each) => each.id))
      expect(ids.size).toBe(actors.length)
      for (const mention of mentions) {
        expect(ids.has(mention.actorId)).toBe(true)
        expect(mention.span.start).toBeLessThan(mention.span.end)
        expect(mention.span.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 150 },
  )
})

test("the office of whoever holds it is one body; what a town's council owns is none with it", () => {
  expect(actor("Two men died, the Marden County Sheriff's Office said.", "Marden County Sheriff's Office")).toBeDefined()
  expect(actor("The Orsk Prosecutor General's Office said two men died.", "Orsk Prosecutor General's Office")).toBeDefined()
  expect(read("Marden's Department of Health said two men died.").actors.map(({ name }) => name)).not.toContain("Marden's Department of Health")
  expect(actor('Sheriff Ida Reuter said two men died.', 'Ida Reuter')).toBeDefined()
})

test('a short name before brackets that hold a full name is that body, whatever the full name begins with', () => {
  expect(mentionsOf('RHB (Blue Hill Revolutionary Front) rebels took Orsk. The RHB said so on Monday.', 'Blue Hill Revolutionary Front')).toEqual(['RHB', 'Blue Hill Revolutionary Front', 'RHB'])
  expect(mentionsOf('Orsk (Blue Hill Revolutionary Front) fell on Monday.', 'Blue Hill Revolutionary Front')).toEqual(['Blue Hill Revolutionary Front'])
})

test('a name that is announced as somebody\'s is a person\'s, however strange: behind a noun or an age of one person, or in a list of persons', () => {
  const persons = (text: string) => read(text).actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
  expect(persons('Soldiers killed two reporters, Rodolfo Neves and Marcio Pinto, on Monday.')).toEqual(['Rodolfo Neves', 'Marcio Pinto'])
  expect(persons('They said that policeman Edison Agudo was kidnapped.')).toEqual(['Edison Agudo'])
  expect(persons('The dead were 30-year-old Arturo Pabo and 40-year-old Hugo Morell.')).toEqual(['Arturo Pabo', 'Hugo Morell'])
  expect(persons('Priests Ignacio Ellac, Ignacio Baron, Segundo Monte and Joaquin Lopes were killed.')).toContain('Segundo Monte')
  // Bodies and towns are none, in a list or not.
  expect(persons('He spoke to Peter Obi and Boko Haram.')).toEqual(['Peter Obi'])
  expect(persons('He met Maria Lopez and the Red Cross.')).toEqual(['Maria Lopez'])
  expect(persons('Fighters of rebel Northern Front attacked two groups, Blue Column and Red Front.')).toEqual([])
  expect(persons('Two towns, Port Sudan and Kosti, fell.')).toEqual([])
})

test('a name before units or squads is a body, and nobody', () => {
  expect(actor('Blue Dawn units put up posters in Orsk.', 'Blue Dawn')).toMatchObject({ kind: 'generic' })
  expect(actor('Zagros Dawn units put up posters in Orsk.', 'Zagros Dawn')).toMatchObject({ kind: 'generic' })
})

test('a state and an operation of an army are no persons', () => {
  expect(actor('In Katsina State, two herders were killed.', 'Katsina State')?.kind).not.toBe('person')
  expect(actor('Operation Night Heron destroyed two camps.', 'Operation Night Heron')).toMatchObject({ kind: 'generic', sector: 'MIL' })
  expect(actor('Troops of Operation Night Heron were sent to both towns.', 'Operation Night Heron')?.kind).not.toBe('person')
})
