import type { PlaceName } from './place-name.ts'

/**
 * The country under whose heading each name stands, in a document that has several: 'NIGER' over a list of entries holds until the next such line,
 * 'Yemen / Hodeidah. A mine went off in Hays' for its paragraph. Null for all others.
 */
export function countryHeads(text: string, names: readonly PlaceName[]): (string | null)[] {
  const heads = names.map(({ fixed, span }) => {
    if (fixed?.kind !== 'country' || !/^[^\p{L}\n]{0,6}$/u.test(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start))) return null
    const behind = /^(?: ?(?:[/|:–—]|- )|:?\s*(?:\n|$))/.exec(text.slice(span.end, span.end + 6))?.[0]
    return behind === undefined ? null : { land: fixed.country, holds: /\n|^$|^:?\s*$/.test(behind) ? 'on' as const : 'paragraph' as const, end: span.end }
  })
  if (new Set(heads.flatMap((head) => (head === null ? [] : [head.land]))).size < 2) return names.map(() => null)
  let over: { readonly land: string; readonly holds: 'on' | 'paragraph'; readonly end: number } | null = null
  return names.map(({ span }, index) => {
    over = heads[index] ?? over
    if (over === null || heads[index] != null) return null
    return over.holds === 'on' || !text.slice(over.end, span.start).includes('\n') ? over.land : null
  })
}
