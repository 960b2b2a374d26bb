import { elapsedOpens } from '../lexicon/en/times.ts'

/** Parts of a sentence that opens with how long after something it tells what it tells, by their words: `clause` from the comma before it, `main` from the comma before it. */
export interface OpenerParts {
  /** 'which nine died in' of 'Two years after the raid, in which nine died, police arrested six'; null where no clause is put in. */
  readonly clause: { readonly from: number; readonly to: number } | null
  /** The comma behind all that was before. */
  readonly main: number
}

/**
 * The parts of 'Two years after the raid on Dola, in which nine died, police arrested six'; null for a sentence that opens otherwise, or where
 * no main clause of its own stands behind a comma.
 * @param isFinite tells of a word whether it is a finite verb
 */
export function openerParts(words: readonly string[], isFinite: (i: number) => boolean): OpenerParts | null {
  if (!elapsedOpens.test(words.slice(0, 14).join(' '))) return null
  const commas = words.flatMap((word, i) => (word === ',' ? [i] : []))
  let clause: number | null = null
  for (const [k, comma] of commas.entries()) {
    const next = words.slice(comma + 1, comma + 3)
    if (isRelative(next)) {
      clause ??= comma
      continue
    }
    const end = commas[k + 1] ?? words.length
    const isJoined = /^(?:and|or|but|including|mostly)$/i.test(next[0] ?? '')
    if (isJoined || !words.slice(comma + 1, end).some((_, i) => isFinite(comma + 1 + i))) continue
    return { clause: clause === null ? null : { from: clause, to: comma }, main: comma }
  }
  return null
}

/** 'which', 'when', 'where', 'in which'. */
function isRelative([first, second]: readonly string[]): boolean {
  return /^(?:which|when|where|who|whose)$/i.test(first ?? '') || (/^(?:in|during|on|at|of)$/i.test(first ?? '') && /^(?:which|whom)$/i.test(second ?? ''))
}
