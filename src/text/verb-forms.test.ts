import { describe, expect, test } from 'vitest'
import { verbForm } from './verb-forms.ts'

function formOf(sentence: string, verb: string): string | null {
  const words = sentence.split(' ')
  return verbForm(words, words.indexOf(verb))
}

describe('the form of verbs of harm, by the words around them', () => {
  test.each([
    ['Gunmen stabbed two men in Dola', 'stabbed', 'VBD'],
    ['The gunman shot and killed four women', 'shot', 'VBD'],
    ['He fatally shot three people', 'shot', 'VBD'],
    ['Soldiers shot dead five villagers', 'shot', 'VBD'],
    ['The raid killed at least 12', 'killed', 'VBD'],
    ['Two men were shot in Dola', 'shot', 'VBN'],
    ['Six shot at a party in Dola', 'shot', 'VBN'],
    ['A fight broke out , four people shot .', 'shot', 'VBN'],
    ['They have killed nine guards', 'killed', 'VBN'],
    ['The army shot down 31 peasants', 'shot', 'VBD'],
    ['Agents nabbed , blindfolded and beat a lawyer', 'nabbed', 'VBD'],
    ['Youths smashed windows in Dola', 'smashed', 'VBD'],
    ['Police kettled demonstrators', 'kettled', 'VBD'],
    ['Police shot in the air to scatter them', 'shot', 'VBD'],
    ['Two thousand believers marched through Dola', 'marched', 'VBD'],
  ])('%s', (sentence, verb, form) => {
    expect(formOf(sentence, verb)).toBe(form)
  })

  test.each([
    ['A shot was heard', 'shot'],
    ['Men wounded two days ago left', 'wounded'],
    ['Shots were heard', 'Shots'],
    ['The injured men left', 'injured'],
    ['They voted twice', 'voted'],
    ['They have marched for days', 'marched'],
    ['a shot down the road', 'shot'],
    ['Villagers displaced days ago', 'displaced'],
    ['Nine were nabbed , blindfolded and beaten', 'nabbed'],
    ['The police wanted posters were gone', 'wanted'],
  ])('%s: the words settle nothing', (sentence, verb) => {
    expect(formOf(sentence, verb)).toBeNull()
  })
})
