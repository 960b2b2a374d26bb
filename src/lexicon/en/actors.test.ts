import { expect, test } from 'vitest'
import { openGazetteer } from '../../gazetteer/open.ts'
import { findActors } from '../../reading/actors/find-actors.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { actorNouns, nameWords } from './actors.ts'
import { titleExamples } from './titles.ts'

const models = openTextModels()
const gazetteer = openGazetteer()

function actorsIn(text: string) {
  const tagged = tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null }, models)
  return findActors({ text }, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words }).actors
}

test.each([...actorNouns, ...nameWords].map((entry) => [entry.example, entry.kind, entry.sector] as const))('%s (%s, %s)', (example, kind, sector) => {
  expect(actorsIn(example).map((actor) => `${actor.kind} ${actor.sector}`)).toContain(`${kind} ${sector}`)
})

test.each(titleExamples)('%s names %s (%s)', (text, name, personClass) => {
  expect(actorsIn(text)).toContainEqual(expect.objectContaining({ name, kind: 'person', personClass }))
})
