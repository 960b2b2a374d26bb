import { describe, expect, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActors } from './find-actors.ts'

const models = openTextModels()
const gazetteer = openGazetteer()

function persons(text: string): string[] {
  const tagged = tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null }, models)
  return findActors({ text }, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words })
    .actors.filter(({ kind }) => kind === 'person')
    .map(({ name, personClass }) => `${name} (${personClass})`)
}

describe('persons whose names stand in no list and who do nothing that only persons do', () => {
  test.each([
    ['Zorana Velik has lived in Orsk for ten years.', 'Zorana Velik (unknown)'],
    ['The flat of Dervla Quane was searched.', 'Dervla Quane (unknown)'],
    ['Relatives of Tiberiu Manole are waiting.', 'Tiberiu Manole (unknown)'],
    ['The shop belonged to Okello Lamunu.', 'Okello Lamunu (unknown)'],
    ['A photo of Nkechi Abara was found.', 'Nkechi Abara (unknown)'],
    ['The body of Penda Saar, a nurse, was found.', 'Penda Saar (private)'],
  ])('%s', (text, expected) => expect(persons(text)).toEqual([expected]))
})

describe('names of places, bodies and things are no persons', () => {
  test.each([
    'They visited Harlan Valley on Monday.',
    'Police searched the Orsk Hotel.',
    'The march began at Freedom Square.',
    'The Green Crescent Society sent tents.',
    'Xulhaz Printing Works was burnt.',
    'Operation Clear Water began.',
    'In Tomsk Region nine people were killed.',
    'UPDATE 2-CORRECTED-Blast hits station, six dead',
    'Orsk: Thousands marched to the court.',
  ])('%s', (text) => expect(persons(text)).toEqual([]))
})
