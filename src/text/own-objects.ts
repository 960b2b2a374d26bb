import { harmForms } from '../lexicon/en/irregular-verbs.ts'
import type { Token } from './tagged-text.ts'

/**
 * 'Soldiers shot dead up to 100 protesters', 'gunned up to 40 of them': how many they were is the object of the verb of harm right before it,
 * where a parse takes "up" for a part of the verb and "to" for the way to somewhere.
 */
export function withOwnObjects(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>()
  tokens.forEach((up, at) => {
    if (up.lower !== 'up' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.tag !== 'NUM') return
    const isDead = tokens[at - 1]?.lower === 'dead'
    const verb = isDead ? at - 2 : at - 1
    const token = tokens[verb]
    if (token?.tag !== 'VERB' || !(harmForms.has(token.lower) || token.lower === 'gunned')) return
    const number = at + 2
    const counted = tokens[number]?.relation === 'nummod' ? (tokens[number]?.head as number) : number
    const object = tokens[counted]
    if (object === undefined || counted < number || tokens.some((each, i) => each.head === verb && (each.relation === 'aux:pass' || (each.relation === 'obj' && i !== at - 1 && i !== counted)))) return
    changed.set(counted, { ...object, head: verb, relation: 'obj' })
    changed.set(at, { ...up, head: number, relation: 'advmod' })
    changed.set(at + 1, { ...(tokens[at + 1] as Token), head: at, relation: 'fixed' })
    if (isDead) changed.set(at - 1, { ...(tokens[at - 1] as Token), head: verb, relation: 'xcomp' })
  })
  for (const [i, token] of [...withNumberBeforeSource(tokens), ...withoutTimeAsObject(tokens)]) changed.set(i, token)
  return changed.size === 0 ? tokens : tokens.map((token, i) => changed.get(i) ?? token)
}

/** 'injuring around 20, according to residents': the number stands for those hurt, and counts nobody who tells of them. The tokens that change. */
function withNumberBeforeSource(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((according, at) => {
    const source = tokens[according.head]
    if (according.lower !== 'according' || according.relation !== 'case' || source === undefined || tokens[at - 1]?.text !== ',') return
    const number = tokens.findLastIndex(({ tag, head, relation }, i) => i < at - 1 && tag === 'NUM' && head === according.head && relation === 'nummod')
    if (number < 0 || source.head < 0 || source.head > number) return
    changed.set(number, { ...(tokens[number] as Token), head: source.head, relation: source.relation })
    changed.set(according.head, { ...source, relation: 'obl' })
    tokens.forEach((each, i) => {
      if (each.head === according.head && i < number && i > source.head) changed.set(i, { ...each, head: number })
    })
  })
  return changed
}

/** 'was arrested, released the same evening': when, and not whom. The tokens that change. */
function withoutTimeAsObject(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((token, at) => {
    if (token.relation !== 'obj' || !partsOfTime.has(token.lower) || tokens[token.head]?.tag !== 'VERB') return
    const points = tokens.some((each) => each.head === at && pointsAtTime.test(each.lower))
    if (points && !spendsTime.has(tokens[token.head]?.lemma ?? '')) changed.set(at, { ...token, relation: 'obl:unmarked' })
  })
  return changed
}

const partsOfTime: ReadonlySet<string> = new Set(['day', 'morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year'])
const pointsAtTime = /^(?:same|next|following|previous|very|this|that|last)$/
const spendsTime: ReadonlySet<string> = new Set(['spend', 'take', 'enter', 'mark', 'begin', 'end', 'start', 'miss', 'face', 'see', 'have', 'celebrate', 'pass'])
