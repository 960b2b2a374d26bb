import { describe, expect, it } from 'vitest'
import { irregularPlurals } from '../lexicon/en/irregular-nouns.ts'
import { lemmaOf } from './lemmas.ts'
import { openTextModels } from './models.ts'

const { lemmas } = openTextModels()

describe('lemmas', () => {
  it.each([
    ['killed', 'VBD', 'kill'],
    ['stopped', 'VBD', 'stop'],
    ['kidnapped', 'VBN', 'kidnap'],
    ['arrived', 'VBD', 'arrive'],
    ['charged', 'VBN', 'charge'],
    ['injured', 'VBN', 'injure'],
    ['carried', 'VBD', 'carry'],
    ['died', 'VBD', 'die'],
    ['shot', 'VBN', 'shoot'],
    ['beaten', 'VBN', 'beat'],
    ['shelling', 'VBG', 'shell'],
    ['using', 'VBG', 'use'],
    ['dying', 'VBG', 'die'],
    ['attacks', 'VBZ', 'attack'],
    ['was', 'VBD', 'be'],
    ['gunmen', 'NNS', 'gunman'],
    ['women', 'NNS', 'woman'],
    ['children', 'NNS', 'child'],
    ['cities', 'NNS', 'city'],
    ['buses', 'NNS', 'bus'],
    ['hostages', 'NNS', 'hostage'],
    ['bodies', 'NNS', 'body'],
    ['police', 'NN', 'police'],
    ['worst', 'JJS', 'bad'],
    ['heavier', 'JJR', 'heavy'],
    ['KILLED', 'VBD', 'kill'],
    ['GUNMEN', 'NNS', 'gunman'],
    ['Daru', 'NNP', 'Daru'],
    ['them', 'PRP', 'they'],
    ["n't", 'RB', 'not'],
    ['torched', 'VBN', 'torch'],
    ['ambushed', 'VBN', 'ambush'],
    ['besieged', 'VBN', 'besiege'],
    ['raped', 'VBN', 'rape'],
    ['hanged', 'VBN', 'hang'],
    ['troops', 'NNS', 'troop'],
    ['Rabbis', 'NNS', 'rabbi'],
    ...Object.entries(irregularPlurals).map(([form, lemma]): [string, string, string] => [form, 'NNS', lemma]),
  ])('%s (%s) is %s', (form, fine, lemma) => {
    expect(lemmaOf(form, fine, lemmas)).toBe(lemma)
  })
})
