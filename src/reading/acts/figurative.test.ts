import { expect, test } from 'vitest'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActs } from './find-acts.ts'

const models = openTextModels()

function types(text: string): string[] {
  const document = { text, passages: [{ start: 0, end: text.length, role: 'body' as const }], dateline: null, titleSpan: null }
  return findActs(document, tagText(document, models)).map(({ type }) => type)
}

test.each([
  ['The president attacked the press in a speech on Monday.', 'Rebels attacked the press house in Dola with grenades during a speech on Monday.'],
  ['The party harshly attacked the minister on Monday.', 'Gunmen attacked the minister in Dola on Monday.'],
  ['A fire killed two people in a flat in Dola.', 'A fire killed two people in a flat in Dola after the attack.'],
  ['The film about the massacre opened in Dola.', 'The report about the massacre in Dola names two officers.'],
  ['The court sentenced the guard to death.', 'The guard was beaten to death by a mob.'],
  ['Four masked men kicked in the door.', 'Four masked men kicked the teacher.'],
])('%s tells no deed of violence; %s does', (none, one) => {
  expect(types(none).filter((type) => /^(?:attack|remote|protest\.mob)/.test(type))).toEqual([])
  expect(types(one).some((type) => /^(?:attack|remote|protest\.mob)/.test(type))).toBe(true)
})
