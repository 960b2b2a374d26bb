import { nationals } from '../lexicon/en/people.ts'
import type { Token } from './tagged-text.ts'

/**
 * 'Dola executed an Egyptian on Monday', 'a Yemeni national had been executed': one person told by a country's name is a noun, and the one whom
 * the verb befell, where the tagger takes the words for qualities of what stands next.
 */
export function withNationals(tokens: readonly Token[]): readonly Token[] {
  const changed = new Map<number, Token>()
  tokens.forEach((token, at) => {
    if (!nationals.has(token.lower) || !/^\p{Lu}/u.test(token.text)) return
    const next = tokens[at + 1]
    if (next?.lower === 'national' && next.head === at && next.relation === 'amod') {
      tokens.forEach((each, i) => {
        if (each.head === at || (i === at - 1 && each.relation === 'det')) changed.set(i, { ...each, head: at + 1 })
      })
      changed.set(at + 1, { ...next, tag: 'NOUN', fine: 'NN', head: token.head, relation: token.relation })
      changed.set(at, { ...token, head: at + 1, relation: 'amod' })
      return
    }
    const joined = next === undefined || ['ADP', 'PUNCT', 'CCONJ', 'VERB', 'AUX', 'SCONJ', 'PRON', 'ADV'].includes(next.tag)
    // 'a Syrian and Iraqi delegation', 'an Israeli or American drone': two qualities of one noun
    const isQuality = (next?.tag === 'CCONJ' && !['DET', 'NUM'].includes(tokens[at + 2]?.tag ?? '')) || (next?.text === ',' && tokens[at + 2]?.tag === 'ADJ')
    if (!/^(?:an?|another)$/.test(tokens[at - 1]?.lower ?? '') || !joined || isQuality || next?.text === '-') return
    const article = tokens[at - 1] as Token
    const noun = { ...token, tag: 'NOUN', fine: 'NN', lemma: token.lower } as const
    // 'a Honduran by birth': a parse that hangs the word on its article
    if (token.head === at - 1) {
      tokens.forEach((each, i) => {
        if (each.head === at - 1) changed.set(i, { ...each, head: at })
      })
      changed.set(at, { ...noun, head: article.head, relation: article.relation })
      changed.set(at - 1, { ...article, head: at, relation: 'det' })
      return
    }
    changed.set(at, { ...noun, ...placeInParse(tokens, at) })
    const verb = tokens[token.head]
    // 'An Iraqi was shot': the article had been taken for what the sentence is told of
    if (article.head < 0 && verb?.head === at - 1) {
      tokens.forEach((each, i) => {
        if (each.head === at - 1) changed.set(i, { ...each, head: token.head })
      })
      changed.set(token.head, { ...verb, head: article.head, relation: article.relation })
    }
    if (article.relation === 'det' || article.head < 0) changed.set(at - 1, { ...article, head: at, relation: 'det' })
  })
  return changed.size === 0 ? tokens : tokens.map((token, i) => changed.get(i) ?? token)
}

/** 'an Egyptian': one person told by a country's name; 'pole' and 'finn' without a capital are none. */
export function isNational({ tag, fine, text, lower }: Token): boolean {
  return tag === 'NOUN' && fine === 'NN' && nationals.has(lower) && /^\p{Lu}/u.test(text)
}

/** What a noun hangs on that the parse had for a quality of a noun behind a preposition ('an Afghan on Monday') or behind an 'and' ('a Libyan and a Sudanese man'), or for a predicate of the verb before it. */
function placeInParse(tokens: readonly Token[], at: number): Pick<Token, 'head' | 'relation'> {
  const { head, relation } = tokens[at] as Token
  const verb = tokens.findLastIndex(({ tag }, i) => i < at && tag === 'VERB')
  if (relation === 'xcomp' && head === verb && verb === at - 2) return { head, relation: 'obj' }
  if (relation !== 'amod' || head < at) return { head, relation }
  const between = tokens.slice(at + 1, head)
  if (between.some(({ tag }) => tag === 'ADP') && verb === at - 2) return { head: verb, relation: 'obj' }
  return between.some(({ tag }) => tag === 'CCONJ') ? { head, relation: 'conj' } : { head, relation }
}
