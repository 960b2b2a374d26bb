import type { Token } from './tagged-text.ts'

/**
 * 'The mayor was killed on 4 July and the police chief was shot': a verb with an auxiliary of its own behind a noun has that noun for its
 * subject, where a greedy parse, reading from left to right, had already joined it to the end of the clause before ('4 July and the chief').
 */
export function withOwnSubjects(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>()
  tokens.forEach((token, verb) => {
    if (token.relation !== 'conj' || token.tag !== 'VERB' || token.head > verb) return
    const own = tokens.flatMap((each, i) => (each.head === verb && i < verb ? [i] : []))
    const auxiliary = own.find((i) => /^aux/.test(relationAt(tokens, i)))
    if (auxiliary === undefined || own.some((i) => /^(?:[nc]subj|expl)/.test(relationAt(tokens, i)))) return
    const subject = joinedBefore(tokens, auxiliary, token.head)
    if (subject === null) return
    const isPassive = own.some((i) => relationAt(tokens, i) === 'aux:pass')
    changed.set(subject, { ...(tokens[subject] as Token), head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' })
    tokens.forEach((each, i) => {
      if (each.head === subject && each.relation === 'cc') changed.set(i, { ...each, head: verb })
    })
  })
  return changed.size === 0 ? tokens : tokens.map((token, i) => changed.get(i) ?? token)
}

/** The noun right before an auxiliary that the parse joined by 'and' to a noun of the clause of `first`; null where none stands there. */
function joinedBefore(tokens: readonly Token[], auxiliary: number, first: number): number | null {
  let at = auxiliary - 1
  while (at > first && (relationAt(tokens, at) === 'punct' || tokens[at]?.tag === 'ADV')) at -= 1
  while (at > first && relationAt(tokens, at) !== 'conj') at = tokens[at]?.head as number
  const noun = tokens[at]
  if (noun === undefined || at <= first || at >= auxiliary || !['NOUN', 'PROPN', 'PRON', 'NUM'].includes(noun.tag)) return null
  const isJoined = tokens.some((each, i) => each.head === at && each.relation === 'cc' && i < at)
  // 'and hotels, bars and shops were shut': the last of a list is not the subject by itself
  if (tokens.some((each, i) => each.head === noun.head && each.relation === 'conj' && i < at)) return null
  return isJoined && noun.head > first && noun.head < at ? at : null
}

function relationAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.relation ?? ''
}
