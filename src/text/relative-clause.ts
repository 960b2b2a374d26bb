/** A clause with 'who', 'whom', 'whose' or 'which' between commas, by word number: the comma before it, and the one behind it. */
export interface RelativeClause {
  readonly open: number
  readonly close: number
}

/**
 * The clause between the subject of a sentence and its verb: 'The funeral of Rina Das, who had been shot two days before, turned into a march'.
 * It ends at the first comma with a finite verb right behind it. A greedy parse, which has met no other verb yet, takes its verb for that of the sentence.
 * @param verbAt whether a word is tagged as a finite verb, as a participle that looks like one, or as anything else; asked only where there is such a clause
 * @returns null where the sentence has its verb before the clause, or none behind it
 */
export function relativeClause(words: readonly string[], verbAt: (i: number) => 'finite' | 'participle' | null): RelativeClause | null {
  const open = words.findIndex((word, i) => word === ',' && /^(?:who|whom|whose|which)$/i.test(words[i + 1] ?? ''))
  const hasVerb = (from: number, to: number) => words.slice(from, to).some((_, i) => verbAt(from + i) === 'finite')
  if (open < 1 || hasVerb(0, open)) return null
  for (let close = open + 3; close < words.length - 1; close += 1) {
    if (words[close] !== ',' || !hasVerb(open + 2, close)) continue
    // 'who had been beaten, kicked and shot, died': a list within the clause
    if (/(?:ed|en|shot)$/i.test(words[close + 1] as string) && /^(?:,|and)$/i.test(words[close + 2] ?? '')) continue
    // 'turned' may be tagged as a participle for want of a subject; it is the verb where no other one stands behind it.
    if (verbAt(close + 1) === 'finite' || (verbAt(close + 1) === 'participle' && !hasVerb(close, words.length))) return { open, close }
  }
  return null
}
