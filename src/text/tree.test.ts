import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationals } from '../lexicon/en/people.ts'
import { openTextModels } from './models.ts'
import { tagTokens } from './tag-text.ts'
import { tokenSpans } from './tokens.ts'
import { isTree, nounPhrase } from './tree.ts'
import { withNationals } from './nationals.ts'
import { withOwnSubjects } from './own-subjects.ts'

const models = openTextModels()
const heads = (...of: number[]) => of.map((head) => ({ head }))

describe('a parse', () => {
  it('is a tree where nothing goes round', () => {
    expect(isTree(heads(1, -1, 1))).toBe(true)
    expect(isTree(heads(-1, -1))).toBe(true)
    expect(isTree([])).toBe(true)
    expect(isTree(heads(1, 0))).toBe(false)
    expect(isTree(heads(-1, 2, 3, 1))).toBe(false)
  })

  it.each([
    'MORAZAN, A HONDURAN BY BIRTH, IS THE MOST IMPORTANT FIGURE AT THE CENTRAL LEVEL.',
    'The bishop said that six Germans, four citizens, a Canadian, and a Spaniard were arrested by the guards.',
    'A Sudanese, who had been held in Kosti, and an Egyptian was shot dead.',
  ])('stays one through all corrections: %s', (text) => {
    const tokens = tagTokens(text, tokenSpans(text, 0, text.length), models)
    expect(isTree(tokens)).toBe(true)
    expect(isTree(withNationals(withOwnSubjects(tokens)))).toBe(true)
  })

  const words = ['a', 'an', 'another', 'the', 'six', 'who', 'were', 'was', 'had', 'been', 'shot', 'said', 'by', 'of', 'in', 'and', ',', 'yesterday', 'police', 'women', 'them', 'Kosti', ...[...nationals].slice(0, 6).map((each) => each.slice(0, 1).toUpperCase() + each.slice(1)), 'national']
  it('is one for any words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), (some) => {
        const text = some.join(' ')
        expect(isTree(tagTokens(text, tokenSpans(text, 0, text.length), models))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

it('gives the noun phrase of a parse as deep as thousands of words', () => {
  const text = 'one '.repeat(12_000).trim()
  const tokens = tokenSpans(text, 0, text.length).map((span, i) => ({ ...span, text: 'one', lower: 'one', lemma: 'one', tag: 'NUM' as const, fine: 'CD', head: i - 1, relation: i === 0 ? 'root' : 'nummod' }))
  expect(nounPhrase({ passage: 0, start: 0, end: text.length, tokens }, 0)).toHaveLength(12_000)
})
