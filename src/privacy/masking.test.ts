import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverNames, coverSign, hiddenIn, masking, maskingWords } from './masking.ts'

describe('masking names on a screen', () => {
  it('masks whole names, over line breaks too, and no parts of other words', () => {
    const { hide, met } = masking({ private: ['Rahim Sadeqi', 'Sadeqi'], parts: ['Rahim'] }, 'masked')
    expect(hide('Rahim\nSadeqi and Sadeqi’s brother; Sadeqiyeh square, Rahim said')).toBe(
      '[name withheld] and [name withheld]’s brother; Sadeqiyeh square, [name withheld] said',
    )
    expect([...met]).toEqual(['Rahim Sadeqi', 'Sadeqi', 'Rahim'])
  })

  it('takes a first and a last name found apart for one person', () => {
    expect(masking({ private: [], parts: ['Rahim', 'Sadeqi'] }, 'masked').hide('Rahim Sadeqi spoke')).toBe('[name withheld] spoke')
  })

  it('counts without masking when names are shown', () => {
    const { hide, met } = masking({ private: ['Omid'], parts: [] }, 'shown')
    expect(hide('Omid spoke')).toBe('Omid spoke')
    expect(met.size).toBe(1)
  })

  it('masks each word of a name in reasons of linking, in any case', () => {
    expect(maskingWords([{ private: ['Rahim Sadeqi'], parts: [] }])('shared rare names: rahim, marivan')).toBe(
      'shared rare names: [name withheld], marivan',
    )
  })

  it('goes through a whole answer and leaves its keys and numbers alone', () => {
    const { hide } = masking({ private: ['Omid'], parts: [] }, 'masked')
    expect(hiddenIn({ Omid: ['Omid spoke', 3, null], by: { label: 'Omid' } }, hide)).toEqual({
      Omid: ['[name withheld] spoke', 3, null],
      by: { label: '[name withheld]' },
    })
  })
})

describe('covering names in a whole text', () => {
  const known = { private: ['Rahim Sadeqi', 'رحیم صادقی'], parts: ['Sadeqi'] }

  it('puts a sign for each character and leaves white space, so that all else keeps its place', () => {
    const text = 'Rahim\nSadeqi left 🙂. Sadeqi’s brother: رحیم صادقی. Sadeqiyeh square.'
    const { text: shown, covered } = coverNames(text, known, null)
    expect(shown).toBe('█████\n██████ left 🙂. ██████’s brother: ████ █████. Sadeqiyeh square.')
    expect(covered.map(({ start, end }) => text.slice(start, end))).toEqual(['Rahim\nSadeqi', 'Sadeqi', 'رحیم صادقی'])
  })

  it('never moves a character and never leaves a name, whatever stands around it', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(' Rahim Sadeqi ', ' Sadeqi, ', '\nرحیم صادقی '))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const { text: shown, covered } = coverNames(text, known, null)
        expect(shown.length).toBe(text.length)
        for (let i = 0; i < text.length; i += 1) {
          const inside = covered.some(({ start, end }) => i >= start && i < end)
          expect(shown[i]).toBe(inside && /\S/.test(text[i] ?? '') ? coverSign : text[i])
        }
        expect(masking(known, 'masked').hide(shown)).toBe(shown)
      }),
    )
  })
})
