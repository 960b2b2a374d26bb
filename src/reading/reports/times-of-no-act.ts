import type { TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { comparedWith } from '../../lexicon/en/measures.ts'
import { caseOf, dependents, isPluperfect, plainRelation, tokenAt } from '../../text/tree.ts'
import { beginningVerbs } from '../../lexicon/en/acts.ts'
import { cameOrWent, eventBefore } from '../../lexicon/en/circumstances.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { headOfSpan, wordsBefore } from '../../text/in-sentence.ts'

/** Times in a sentence that are of no act it tells. */

/** 'Lind, minister until May 2019, was shot', 'president from 2010 to 2015': when somebody was something. */
export function isTermOfOffice(sentence: Sentence, span: Span): boolean {
  const i = headOfSpan(sentence, span)
  if (i < 0 || !/^(?:until|till|from|since|between)$/.test(caseOf(sentence, i))) return false
  const { head, relation } = tokenAt(sentence, i)
  return head >= 0 && head < i && relation.startsWith('nmod') && isPersonNoun.has(tokenAt(sentence, head).lemma)
}

/** 'a priest who left the town on Sunday said': what those who speak did besides, and no act of what they tell. */
export function isOfTeller(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0 && tokenAt(sentence, i).tag !== 'VERB'; guard += 1) i = governs.has(i) ? -1 : tokenAt(sentence, i).head
  if (i < 0 || governs.has(i) || tokenAt(sentence, i).tag !== 'VERB' || !cameOrWent.has(tokenAt(sentence, i).lemma)) return false
  const says = (verb: number) => verb >= 0 && !governs.has(verb) && sayingVerbsOf(tokenAt(sentence, verb).lemma).length > 0
  // 'They attacked us", Omar Vale, who arrived on Sunday, said': the parse has him say that he arrived
  if (dependents(sentence, i, 'nsubj').some((at) => tokenAt(sentence, at).lower === 'who') && tokenAt(sentence, i).relation === 'ccomp') return says(tokenAt(sentence, i).head)
  if (plainRelation(tokenAt(sentence, i)) !== 'acl') return false
  let noun = tokenAt(sentence, i).head
  for (let guard = 0; guard < 3 && noun >= 0 && tokenAt(sentence, noun).relation === 'appos'; guard += 1) noun = tokenAt(sentence, noun).head
  if (noun < 0) return false
  const { relation, head } = tokenAt(sentence, noun)
  return relation.startsWith('nsubj') && says(head)
}

/** True for a time since when something lasts that a clause with a verb in the perfect tells, and that is no act. */
export function isSinceOfAside(sentence: Sentence, { span, value }: TimeMention, governs: ReadonlyMap<number, number>): boolean {
  if (value?.rule.endsWith('/since') !== true) return false
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (governs.has(i)) return false
    if (token.tag === 'VERB') {
      const isClause = /^(?:acl:relcl|advcl|acl)$/.test(token.relation) || dependents(sentence, i, 'advmod', 'nsubj').some((at) => /^W/.test(tokenAt(sentence, at).fine))
      return isClause && dependents(sentence, i, 'aux').some((at) => /^(?:have|has|had)$/.test(tokenAt(sentence, at).lower))
    }
    i = token.head
  }
  return false
}

/**
 * True where a day hangs on a participle that tells no act, behind a noun with a verb of its own behind both. One without a year ('missing since
 * 3 August') is so only in the pluperfect.
 */
export function isDayOfAside(sentence: Sentence, span: Span, governs: ReadonlyMap<number, number>, hasYear: boolean): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (governs.has(i)) return false
    if (token.tag === 'VERB') {
      const noun = token.head < 0 ? undefined : tokenAt(sentence, token.head)
      // 'the gunman, a soldier who served in Iraq in 2011, opened fire'
      const closes = sentence.tokens.find(({ start }) => start >= span.end)?.text === ','
      // 'The envoy to the government of Ada Obi, which took office on 3 May, was shot': of what the subject is told by
      if (token.relation === 'acl:relcl' && closes && isWithinSubject(sentence, token.head)) return true
      // 'attributed the murder to the cartel, which on 24 August announced a war': when it announced it
      if (token.relation === 'acl:relcl' && announces.has(token.lemma) && dependents(sentence, i, 'nsubj').some((at) => /^(?:who|which|that)$/.test(tokenAt(sentence, at).lower))) return true
      // 'The man, who had been reported missing on August 3, was shot'
      if (!hasYear) return token.relation === 'acl:relcl' && closes && isPluperfect(sentence, i) && noun !== undefined && /^(?:nsubj|appos)/.test(noun.relation)
      if (token.relation === 'acl:relcl' && closes && noun !== undefined && /^(?:nsubj|appos)/.test(noun.relation)) return true
      return plainRelation(token) === 'acl' && token.fine === 'VBN' && noun !== undefined && noun.relation.startsWith('nsubj') && noun.head > i
    }
    i = token.head
  }
  return false
}

/** Verbs of making something known: their day is that of the words. */
const announces: ReadonlySet<string> = new Set(['announce', 'declare', 'vow', 'proclaim', 'threaten', 'warn', 'promise', 'pledge', 'state', 'say', 'confess', 'apologise', 'apologize'])

/** True for a noun deeper within the phrase of a subject, or of what stands beside one. */
function isWithinSubject(sentence: Sentence, noun: number): boolean {
  let i = noun
  while (i >= 0 && tokenAt(sentence, i).relation === 'nmod') i = tokenAt(sentence, i).head
  return i >= 0 && i !== noun && /^(?:nsubj|appos)/.test(tokenAt(sentence, i).relation)
}

/** 'since the strike began on 12 February', 'since fighting broke out in May': a day behind the verb of a clause with 'since' is the one that something else is counted from. */
export function isInSinceClause(sentence: Sentence, span: Span): boolean {
  const since = sentence.tokens.findLastIndex(({ lower, end }) => lower === 'since' && end < span.start)
  const between = sentence.tokens.slice(since + 1).filter(({ end }) => end <= span.start)
  // 'the twelfth march since the disputed election of August 9'
  if (since >= 0 && between.length >= 3 && between.length < 8 && between.every(({ tag, lower }) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(tag) || lower === 'of' || lower === 'on') && ['of', 'on'].includes(between.at(-1)?.lower ?? '')) return true
  return since >= 0 && between.length < 10 && between.some(({ tag, lemma }) => tag === 'VERB' && beginningVerbs.has(lemma)) && !between.some(({ text }) => text === ',')
}

/** 'arrested 14 men on Monday, after the announcement on Saturday that ...': the day of what is no act, told only to say what came before. */
export function isOfEventBefore(sentence: Sentence, span: Span): boolean {
  return eventBefore.test(wordsBefore(sentence, span))
}

/** A figure or a time that is only there to compare with: behind 'compared with' or 'up from', in the same clause. */
export function isOfComparison(sentence: Sentence, span: Span): boolean {
  return comparedWith.test(wordsBefore(sentence, span))
}

/** 'more than in 2019' */
export function isOfLessOrMore(sentence: Sentence, span: Span): boolean {
  return /\b(?:higher|lower|more|fewer) than(?: (?:in|during|for|all of|the same (?:month|week|period|time) (?:in|of)?))*$/.test(wordsBefore(sentence, span))
}

/** True where the nearest verb above is a participle or relative clause that tells no act. */
export function isAside(sentence: Sentence, span: Span): boolean {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 6 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'VERB') return plainRelation(token) === 'acl'
    i = token.head
  }
  return false
}

/** 'had received 12 bodies by Saturday morning': up to when is not the day that the next sentences are of. */
export function isUpTo(sentence: Sentence, span: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.start >= span.start)
  return ['by', 'until', 'till'].includes(sentence.tokens[at - 1]?.lower ?? '')
}
