import { describe, expect, test } from 'vitest'
import { otherFields } from '../../lexicon/en/other-fields.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from './find-acts.ts'

const models = openTextModels()

function typesIn(text: string) {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  return findActs(document, tagText(document, models)).map((act) => act.type)
}

describe('news of other fields tell no act, violence among their words does', () => {
  test.each(otherFields.map((each) => [each.field, each] as const))('%s', (_, each) => {
    expect(typesIn(each.example)).toEqual([])
    expect(typesIn(each.counterExample).length).toBeGreaterThan(0)
  })

  test('a blast told as an accident is one throughout; one beside a word of violence is not', () => {
    expect(typesIn('An explosion at a refinery shook the town. The explosion was heard for miles.')).toEqual([])
    expect(typesIn('An explosion at a refinery shook the town. Later a bomb exploded at the market, and the blast hurt two guards.')).toContain('remote.bomb')
  })

  test('deaths in an accident are no attack; a vehicle driven into a crowd is one', () => {
    expect(typesIn('Three passengers died when a ferry capsized on the lake.')).toEqual([])
    expect(typesIn('A man rammed a truck into a crowd of protesters near the bridge, killing two people.')).not.toEqual([])
  })
})
