import { describe, expect, test } from 'vitest'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from '../acts/find-acts.ts'
import { readInvented } from '../invented.test-data.ts'
import { findStances } from './find-stances.ts'

const models = openTextModels()

function stances(text: string): string[] {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  const tagged = tagText(document, models)
  return findStances(tagged, findActs(document, tagged)).map(
    ({ stance, of, who }) => `${who === null ? 'nobody named' : text.slice(who.start, who.end)} ${stance} ${of}`,
  )
}

describe('who owns up to an act or rejects it', () => {
  test.each([
    ['The ministry denied any involvement.', 'The ministry denies responsibility'],
    ['The army denied the attack.', 'The army denies act'],
    ['The army denied that its men had shot the two teachers.', 'The army denies act'],
    ['The brigade denied being behind the blast.', 'The brigade denies act'],
    ['The police denied the figure of nine dead.', 'The police denies figure'],
    ['The group claimed responsibility for the blast.', 'The group accepts responsibility'],
    ['The army acknowledged that its men had fired on the crowd.', 'The army accepts act'],
    ['The army admitted that it had been behind the shooting.', 'The army accepts act'],
    ['The government denied the report.', 'The government denies act'],
    ['The governorate denied at the time that its men had fired.', 'The governorate denies act'],
    ['The army denied on 5 March that its men had fired.', 'The army denies act'],
    ['Leaflets of the Northern Front claiming the attack were left at the scene.', 'the Northern Front accepts act'],
    ['A note signed by the brigade claimed responsibility for the blast.', 'the brigade accepts responsibility'],
    ['A Northern Front statement claimed the bombing.', 'Northern Front accepts act'],
    ["The brigade's video claimed the attack.", 'The brigade accepts act'],
    ['Graffiti claiming the attack in the name of the Northern Front appeared in the town.', 'the Northern Front accepts act'],
    ['A message on Telegram claimed the attack for the Northern Front.', 'the Northern Front accepts act'],
    ['A spokesman for the Northern Front claimed the attack.', 'the Northern Front accepts act'],
    ['A statement from the ministry denied any involvement.', 'the ministry denies responsibility'],
    ['An anonymous leaflet claimed responsibility for the blast.', 'nobody named accepts responsibility'],
    ['A spokesman claimed the attack.', 'A spokesman accepts act'],
  ])('%s', (text, expected) => expect(stances(text)).toEqual([expected]))
})

test('a voice and a paper own up for the party whose they are, also in capitals', () => {
  const doers = (text: string) => readInvented(text, '2024-03-14').reports.flatMap(({ claims }) => claims.flatMap((claim) => (claim.property === 'responsibility' ? [claim.words] : [])))
  expect(doers('AN ALLEGED SPOKESMAN FOR "THE UNBOUGHT" HAS CLAIMED RESPONSIBILITY FOR THE BURNING OF A RESTAURANT IN LODZ ON MONDAY.')).toEqual(['THE UNBOUGHT'])
  expect(doers('An alleged spokesman for the Blue Front has claimed responsibility for the burning of a restaurant in Lodz on Monday.')).toEqual(['the Blue Front'])
})

describe('what is no stance to an act', () => {
  test.each([
    'The city council denied that it had been warned of an attack.',
    'The council denied on Monday that it had been warned of an attack.',
    'The two men were denied bail.',
    'Guards denied the families entry to the camp.',
    'The prisoners were denied medical care.',
    'The mayor admitted that the road was too narrow.',
    'No one claimed responsibility for the blast.',
    'The group claimed that the village was empty.',
    'The army has acknowledged it has serious problems in the suburbs.',
    'The president admitted that within the army there may be groups who disagree with him.',
  ])('%s', (text) => expect(stances(text)).toEqual([]))
})
