import type { Token } from './tagged-text.ts'
import { isNameAt } from './titled-names.ts'

/**
 * 'The so-called Islamic State claimed responsibility': the name is the subject of the verb behind it, where a parse makes one long phrase
 * of them all, or has the name for what somebody is called.
 */
export function withSoCalled(tokens: readonly Token[]): readonly Token[] {
  let parse = tokens
  tokens.forEach((token, at) => {
    if (token.lower === 'called' && /^[-\u2010\u2011]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.lower === 'so') parse = withNameBehind(parse, at)
  })
  return parse
}

function withNameBehind(tokens: readonly Token[], called: number): readonly Token[] {
  let last = called
  while (isNameAt(tokens, last + 1)) last += 1
  if (last === called || (tokens[last + 1]?.tag === 'NOUN' && !isDay(tokens[last + 1]))) return tokens
  const isWithin = (i: number) => i > called && i <= last
  const name = headOfRun(tokens, called + 1, last)
  const verb = verbBehind(tokens, last)
  const placed = placeOfName(tokens, called, verb, (tokens[name] as Token).head)
  if (placed === null) return tokens
  const phrase = verb === null ? null : swallowedBy(tokens, verb)
  const before = called - 3
  return tokens.map((token, i): Token => {
    if (i === name) return { ...token, ...placed }
    if (i === called) return { ...token, head: name, relation: 'amod' }
    if (isWithin(i)) return isWithin(token.head) ? token : { ...token, head: name, relation: 'compound' }
    if (i === before && token.tag === 'DET') return { ...token, head: name, relation: 'det' }
    if (verb !== null && i > last && i < verb && isDay(token)) return { ...token, head: verb, relation: 'obl:unmarked' }
    if (phrase === null || verb === null) return token
    if (i === verb) return { ...token, head: (tokens[phrase] as Token).head, relation: (tokens[phrase] as Token).relation }
    if (i === phrase) return { ...token, head: verb, relation: 'obj' }
    return token
  })
}

function isDay(token: Token | undefined): boolean {
  return token?.lower === 'today' || token?.lower === 'yesterday'
}

/** The word of a name that hangs on something outside it, the last where there are several. */
function headOfRun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last; i >= first; i -= 1) {
    const { head } = tokens[i] as Token
    if (head < first || head > last) return i
  }
  return last
}

/** The verb of a clause right behind a name: 'claimed', 'has claimed', 'also claimed'; null where none stands there. */
function verbBehind(tokens: readonly Token[], last: number): number | null {
  let at = last + 1
  while (tokens[at]?.tag === 'ADV' || isDay(tokens[at]) || /^(?:has|have|had)$/.test(tokens[at]?.lower ?? '')) at += 1
  const isPast = tokens[at]?.fine === 'VBN' && /^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? '')
  return tokens[at]?.tag === 'VERB' && (/^VB[DZP]$/.test(tokens[at]?.fine ?? '') || isPast) ? at : null
}

/** The noun that a parse hangs the verb on as a quality: 'responsibility' of 'claimed responsibility'. */
function swallowedBy(tokens: readonly Token[], verb: number): number | null {
  const { head, relation } = tokens[verb] as Token
  return relation === 'amod' && head > verb ? head : null
}

/** Where a name belongs that the parse hangs on a head; null where it has it well. */
function placeOfName(tokens: readonly Token[], called: number, verb: number | null, head: number): Pick<Token, 'head' | 'relation'> | null {
  const isCalled = head === called
  if (verb !== null && (isCalled || swallowedBy(tokens, verb) !== null)) return { head: verb, relation: 'nsubj' }
  if (!isCalled) return null
  const own = tokens[called] as Token
  return own.relation === 'amod' ? null : { head: own.head, relation: own.relation }
}
