import { describe, expect, test } from 'vitest'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from '../acts/find-acts.ts'
import { judgeActs } from './judge-acts.ts'

const models = openTextModels()

function judged(text: string) {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  const tagged = tagText(document, models)
  return judgeActs(findActs(document, tagged), tagged).map((act) => `${act.type} ${act.modality}`)
}

describe('who came to protest did; what is planned did not happen', () => {
  test.each([
    ['Some 200 teachers gathered outside the ministry to protest against low pay.', 'protest.demonstration asserted'],
    ['The party is planning to launch street protests from April 9.', 'protest.demonstration future'],
    ['The union held a protest outside the ministry on Monday.', 'protest.demonstration asserted'],
    ['Widespread killings have emptied the villages.', 'attack.armed background'],
    ['The killing of two teachers has shocked the village.', 'attack.armed asserted'],
    ['The minister promised to step up raids on the militia.', 'attack.armed future'],
    ['The army stepped up its raids on the militia on Monday.', 'attack.armed asserted'],
    ['Fighters staged rocket attacks on the camp.', 'remote.shelling asserted'],
  ])('%s', (sentence, expected) => {
    expect(judged(sentence)).toContain(expected)
  })

  test.each([
    ['They came home early to protest in future against the plan.', 'protest.demonstration future'],
    ['The families will gather outside the court to protest.', 'protest.demonstration asserted'],
    ['The rebels plan to burn cars, destroy stores and bomb telephone lines.', 'property.damage asserted'],
    ['He added that the rebels plan to burn cars, destroy stores and bomb telephone lines.', 'property.damage asserted'],
    ['The rebels plan to leave, destroyed two bridges and burned a bus.', 'property.arson future'],
  ])('%s', (sentence, not) => {
    expect(judged(sentence)).not.toContain(not)
  })
})

test('what was said at first and taken back is denied, a toll that rose is not', () => {
  const told = (text: string) => {
    const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
    const tagged = tagText(document, models)
    return judgeActs(findActs(document, tagged), tagged).map(({ polarity }) => polarity)[0]
  }
  expect(told('Police first said that one of the men had died, but they corrected the statement.')).toBe('denies')
  expect(told('Police initially reported that nine people were killed, but all are alive.')).toBe('denies')
  expect(told('Police initially reported that nine people were killed, but the toll later rose to twelve.')).toBe('affirms')
  expect(told('Police first said that two men were killed in Dover.')).toBe('affirms')
})
