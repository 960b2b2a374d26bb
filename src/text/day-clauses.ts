import type { Token } from './tagged-text.ts'

const dayNouns: ReadonlySet<string> = new Set(['day', 'night', 'morning', 'afternoon', 'evening', 'weekend', 'week', 'month', 'year', 'moment', 'hour', 'time'])

const past = /^(?:was|were)$/

/**
 * 'Omar Vale was with Ada Brenn on the day Marek Dolny was killed': who stands between the day and the verb is its subject, and the clause
 * says which day is meant, where a greedy parse has all the people before it killed as well.
 */
export function withDayClauses(tokens: readonly Token[]): readonly Token[] {
  let parse = tokens
  tokens.forEach((_, day) => {
    parse = withDayClause(parse, day)
  })
  return parse
}

function withDayClause(tokens: readonly Token[], day: number): readonly Token[] {
  const clause = clauseBehind(tokens, day)
  if (clause === null) return tokens
  const { subject, auxiliary, verb } = clause
  const opens = /^(?:on|at|in|since|until|before|from)$/.test(tokens[day - 2]?.lower ?? '') ? day - 2 : day - 1
  const isOwn = (i: number) => i > day && i < auxiliary
  const { head, relation } = tokens[verb] as Token
  const before = tokens.flatMap((each, i) => (i < opens && each.head === verb ? [i] : []))
  // 'The day Dolny was killed, ...': the parse has the clause in its place
  if (before.length === 0 && (head === day || head > verb || (head < 0 && opens === 0))) return tokens
  const top = before.find((i) => tokens[i]?.tag === 'VERB') ?? before.find((i) => !/^(?:nsubj|punct|cc|mark|aux|cop|advmod)/.test(tokens[i]?.relation ?? '')) ?? before.find((i) => /^(?:NOUN|PROPN|PRON)$/.test(tokens[i]?.tag ?? ''))
  if (before.length > 0 && top === undefined) return tokens
  return tokens.map((token, i): Token => {
    if (i === verb) return { ...token, head: day, relation: 'acl:relcl' }
    if (i === subject) return { ...token, head: verb, relation: 'nsubj:pass' }
    if (i === top) return { ...token, head, relation }
    if (isOwn(i)) return isOwn(token.head) ? token : { ...token, head: subject, relation: token.tag === 'PROPN' ? 'flat' : token.relation }
    if (top !== undefined && (before.includes(i) || (i === day && token.head === verb))) return { ...token, head: top, relation: i === day ? 'obl' : token.relation }
    // 'the night' as the subject of 'was shot'
    if (i === day && token.head === verb) return { ...token, head, relation: 'obl' }
    return token
  })
}

/** 'Marek Dolny was killed' right behind 'the day': who it befell, and the verb; null for other words ('the day was spoilt', 'the day after it was found'). */
function clauseBehind(tokens: readonly Token[], day: number): { subject: number; auxiliary: number; verb: number } | null {
  if (!dayNouns.has(tokens[day]?.lower ?? '') || !/^(?:the|that)$/.test(tokens[day - 1]?.lower ?? '')) return null
  const auxiliary = tokens.findIndex((token, i) => i > day + 1 && past.test(token.lower))
  if (auxiliary < 0 || auxiliary - day > 5 || tokens[auxiliary + 1]?.fine !== 'VBN') return null
  const phrase = tokens.slice(day + 1, auxiliary)
  const opensPhrase = phrase[0]?.tag === 'PROPN' || (phrase.length > 1 && /^(?:the|a|an|his|her|their)$/.test(phrase[0]?.lower ?? ''))
  if (!opensPhrase || !phrase.every(({ tag }, i) => i === 0 || tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ')) return null
  const isName = phrase[0]?.tag === 'PROPN'
  return { subject: isName ? day + 1 : auxiliary - 1, auxiliary, verb: auxiliary + 1 }
}
