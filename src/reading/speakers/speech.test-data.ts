import { openGazetteer } from '../../gazetteer/open.ts'
import type { Attribution } from '../../record/attribution.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { findActors } from '../actors/find-actors.ts'
import { attributionAt } from './attribution-at.ts'
import { findSpeech } from './find-speech.ts'

const models = openTextModels()
const gazetteer = openGazetteer()

type Passages = Parameters<typeof tagText>[0]['passages']

/** The speech of an invented text, read with the real models. */
export function speechOf(document: Parameters<typeof findSpeech>[0], passages: Passages, titleSpan: Parameters<typeof tagText>[0]['titleSpan']) {
  const tagged = tagText({ text: document.text, passages, dateline: null, titleSpan }, models)
  const { actors, mentions } = findActors(document, tagged, gazetteer, { weights: models.persons, words: models.lemmas.words })
  return findSpeech(document, tagged, mentions, actors)
}

/** Whose word some words of an invented text are. */
export function attributionOf(speech: ReturnType<typeof findSpeech>, document: Parameters<typeof attributionAt>[2] & { readonly text: string }, words: string): Attribution {
  const start = document.text.indexOf(words)
  if (start < 0) throw new Error(`'${words}' is not in the text`)
  return attributionAt(speech, { start, end: start + words.length }, document)
}
