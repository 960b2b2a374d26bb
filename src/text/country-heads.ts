import type { Span } from '../record/span.ts'

/** A country where the text names it. */
export interface CountryNamed {
  readonly span: Span
  /** Its code. */
  readonly land: string
}

/** For which text the name of a country is the heading: for all up to the next such line, or for its own paragraph. */
export type HeadFor = 'what follows' | 'its paragraph'

/**
 * The names of countries that are headings, in a text that has them of several: 'NIGER', 'Niger (12 incidents):' on a line of their own head
 * what follows, 'Yemen / Hodeidah. A mine went off' and 'Chad: Four were shot' their paragraph.
 */
export function countryHeads(text: string, named: readonly CountryNamed[]): ReadonlyMap<CountryNamed, HeadFor> {
  const heads = new Map<CountryNamed, HeadFor>()
  for (const each of named) {
    const heading = headFor(text, each.span)
    if (heading !== null) heads.set(each, heading)
  }
  return new Set([...heads.keys()].map(({ land }) => land)).size >= 2 ? heads : new Map()
}

function headFor(text: string, { start, end }: Span): HeadFor | null {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  if (!/^[^\p{L}\n]{0,6}(?:(?:In|The) )?$/u.test(before)) return null
  const behind = text.slice(end, end + 40)
  if (aloneOnLine.test(behind)) return 'what follows'
  return overParagraph.test(behind) ? 'its paragraph' : null
}

/** Nothing more, a mark, a number and what is counted, words in brackets; no stop, which ends a sentence. */
const aloneOnLine = /^[^\p{L}\n.!?()]{0,8}(?:\([^()\n]{1,24}\)[^\p{L}\n.!?]{0,3}|(?<=[^\p{L}\n]\d+ )\p{L}{3,12}:?)?(?:\n|$)/u

/** A mark, and behind it the beginning of a place or a sentence: no 'Iran-Iraq talks', no 'Niger - where two were shot - is ...'. */
const overParagraph = /^(?: ?\([^()\n]{1,24}\))?(?: ?[/|]|:| [-–—]) (?=["“'‘]?[\p{Lu}\d])/u
