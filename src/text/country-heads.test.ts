import { describe, expect, it } from 'vitest'
import { countryHeads } from './country-heads.ts'

/** For what the lines that name 'Niger', 'Jordan' and 'Yemen' are headings. */
function heads(text: string): string[] {
  const named = [...text.matchAll(/Niger|NIGER|Jordan|Yemen/g)].map((found) => ({ span: { start: found.index, end: found.index + found[0].length }, land: found[0].toUpperCase() }))
  return [...countryHeads(text, named)].map(([{ land }, heading]) => `${land}: ${heading}`)
}

describe('the name of a country', () => {
  it.each(['NIGER', 'NIGER (12)', 'Niger:', '- Niger', '2. Niger', 'In Niger', 'Niger (continued)', 'Niger – 12', 'NIGER: 3 incidents'])('heads what follows: %s', (line) => {
    expect(heads(`Yemen\nA mine went off.\n${line}\nGunmen came.`)).toEqual(['YEMEN: what follows', 'NIGER: what follows'])
  })

  it.each(['Niger / Diffa. A mine went off.', 'NIGER: Four were shot.', 'Niger - Gunmen came.', 'Niger (Diffa): A mine went off.', '• Niger | Diffa: A mine went off.'])('heads its paragraph: %s', (line) => {
    expect(heads(`Yemen\nA mine went off.\n${line}`)).toEqual(['YEMEN: what follows', 'NIGER: its paragraph'])
  })

  it.each(['Niger said on Monday that two had died.', 'Jordan Vale, 34, was shot.', 'Niger.', 'Niger-backed men came.', 'Niger - where two were shot - is poor.', 'Gunmen came to Niger', 'Niger, Jordan and Yemen met.', 'Niger’s army', 'Niger army kills 12'])('is no heading: %s', (line) => {
    expect(heads(`Yemen\nA mine went off.\nJordan\nA man was shot.\n${line}`)).toEqual(['YEMEN: what follows', 'JORDAN: what follows'])
  })

  it('heads nothing where no other country does', () => {
    expect(heads('NIGER\nGunmen came.\nNiger\nThey left for Yemen.')).toEqual([])
  })
})
