import { expect, test } from 'vitest'
import { findLoaded } from '../../reading/speakers/find-loaded.ts'
import { openTextModels } from '../../text/models.ts'
import { tagText } from '../../text/tag-text.ts'
import { holdsLoaded, loadedWords } from './loaded.ts'

const models = openTextModels()

function loadedIn(text: string): string[] {
  const tagged = tagText({ text, passages: [{ start: 0, end: text.length, role: 'body' }], dateline: null, titleSpan: null }, models)
  return findLoaded({ text }, tagged).map((span) => text.slice(span.start, span.end))
}

test.each(loadedWords.map((entry) => [entry.example, entry.why] as const))('%s (%s)', (example) => {
  expect(loadedIn(example).length).toBeGreaterThan(0)
})

test('marks the words alone, phrases as a whole', () => {
  expect(loadedIn('The so-called reform was a sham, the unarmed and defenseless residents said.')).toEqual(['so-called', 'sham', 'unarmed and defenseless'])
})

test('plain words are left alone', () => {
  expect(loadedIn('Police arrested nine students near the hero’s square; the government released four. The mobile clinic was closed for a day.')).not.toContain('mobile')
  expect(loadedIn('He was charged with murder after the shooting in Sham Street.')).toEqual([])
  expect(loadedIn('Nine people were killed and two were wounded when soldiers fired at the march.')).toEqual([])
})

test('a label with a loaded word in small letters is told from a name and from a plain one', () => {
  expect(['brave fighters of the Northern Front', 'a self-styled council', 'armed bandits'].map(holdsLoaded)).toEqual([true, true, true])
  expect(['Freedom Fighters of Orsk', 'army', 'residents of Bravetown', 'Northern Front'].map(holdsLoaded)).toEqual([false, false, false, false])
})
