import type { ActMention, TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import { contains } from '../../record/span.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { beforeTimes, joinsClause, opensPlace } from '../../lexicon/en/circumstances.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { headOfSpan } from '../../text/in-sentence.ts'
import { mainClause, partedBySemicolon } from './main-clauses.ts'

/** Which act of a sentence what stands somewhere in it is of, by the clause and the words around and not by the parse. */

/** The act of the sentence nearest to a span, the same clause first. */
export function nearest(acts: readonly ActMention[], here: readonly number[], span: Span, sentence: Sentence): number | null {
  let best: number | null = null
  let bestDistance = Infinity
  for (const i of here) {
    const act = acts[i] as ActMention
    // 'Shelling kills 9 in El Fasher; army denies hitting market in Nyala': behind the semicolon another thing is told.
    if (partedBySemicolon(sentence, act.trigger, span)) continue
    const distance = Math.min(Math.abs(act.trigger.start - span.end), Math.abs(span.start - act.trigger.end))
    const penalty = contains(act.clause, span) ? 0 : (sentence.end - sentence.start) / 2
    if (distance + penalty < bestDistance) {
      bestDistance = distance + penalty
      best = i
    }
  }
  return best
}

/** 'The men came back on Monday while the dead were being buried and killed four': the act whose verb goes on, behind 'and', with the one a time hangs on; null where none does. */
export function conjoinedWith(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  let verb = headOfSpan(sentence, span)
  for (let guard = 0; verb >= 0 && tokenAt(sentence, verb).tag !== 'VERB' && guard < 4; guard += 1) verb = tokenAt(sentence, verb).head
  if (verb < 0 || tokenAt(sentence, verb).fine !== 'VBD') return null
  return here.find((i) => {
    const { token } = acts[i] as ActMention
    return tokenAt(sentence, token).head === verb && plainRelation(tokenAt(sentence, token)) === 'conj' && tokenAt(sentence, token).fine === 'VBD' && dependents(sentence, token, 'nsubj', 'nsubj:pass').length === 0
  }) ?? null
}

/**
 * 'Tyres were burnt on roads in Yala, and banners were hung from bridges in Rueso': where the parse hangs a place on an act of another main
 * clause, the nearest act of its own clause. Null where the parse stays in the clause, or no act is told in it.
 */
export function ofOwnClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): number | null {
  if (owner === null) return null
  const own = mainClause(sentence, span)
  if (mainClause(sentence, (acts[owner] as ActMention).trigger) === own) return null
  return nearest(acts, here.filter((i) => mainClause(sentence, (acts[i] as ActMention).trigger) === own), span, sentence)
}

/** True for a day of a main clause with a subject and a verb of its own that tells no act, where the parse hangs it on the clause before. */
export function isOfClauseWithoutAct(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], owner: number | null, span: Span): boolean {
  const own = mainClause(sentence, span)
  if (own === 0 || (owner !== null && mainClause(sentence, (acts[owner] as ActMention).trigger) >= own)) return false
  return !here.some((i) => mainClause(sentence, (acts[i] as ActMention).trigger) === own)
}

/**
 * 'A mine went off in Kabul, a spokesman said, and in Kunduz a bomb hit a van': a place that opens a further clause is where the first
 * act behind it was, whatever the parse hangs it on. Null where a place opens no clause.
 */
export function openedClause(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const { tokens } = sentence
  const first = tokens.findIndex((token) => token.start >= span.start)
  let at = first - 1
  while (at > 0 && first - at <= 3 && tokens[at]?.tag === 'DET') at -= 1
  const isJoined = joinsClause.has(tokens[at - 1]?.lower ?? '') && /^[,;]$/.test(tokens[at - 2]?.text ?? '')
  if (at < 3 || !opensPlace.has(tokens[at]?.lower ?? '') || !(isJoined || tokens[at - 1]?.text === ';')) return null
  const next = tokens.findIndex((token) => token.start >= span.end)
  const follows = tokens[tokens[next]?.text === ',' ? next + 1 : next]
  if (follows === undefined || !['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON'].includes(follows.tag)) return null
  return firstWithin(acts, here, { start: span.end, end: sentence.end })
}

/** The first act behind a time that opens a further clause ('; on 3 May', ', and two weeks ago'), whatever the parse hangs it on. Null where it opens none. */
export function openedByTime(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const { tokens } = sentence
  let at = tokens.findIndex((token) => token.start >= span.start) - 1
  for (let steps = 0; at > 0 && steps < 3 && (tokens[at]?.tag === 'ADV' || tokens[at]?.tag === 'DET' || beforeTimes.has(tokens[at]?.lower ?? '')); steps += 1) at -= 1
  // 'and that on 13 August 2016'
  if (tokens[at]?.lower === 'that') at -= 1
  const isJoined = joinsClause.has(tokens[at]?.lower ?? '') && /^[,;]$/.test(tokens[at - 1]?.text ?? '')
  if (at < 3 || !(isJoined || tokens[at]?.text === ';')) return null
  const next = tokens.findIndex((token) => token.start >= span.end)
  const follows = tokens[tokens[next]?.text === ',' ? next + 1 : next]
  if (next < 0 || follows === undefined || !(tokens[next]?.text === ',' || ['DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'PRON', 'ADV'].includes(follows.tag) || /^(?:at|more|about)$/.test(follows.lower))) return null
  return firstWithin(acts, here, { start: span.end, end: tokens.find((token) => token.start >= span.end && token.text === ';')?.start ?? sentence.end })
}

/** The act of some that is told first among the characters of a span; null where none is. */
function firstWithin(acts: readonly ActMention[], here: readonly number[], { start, end }: Span): number | null {
  const startOf = (i: number) => (acts[i] as ActMention).trigger.start
  return here.filter((i) => startOf(i) >= start && startOf(i) < end).reduce<number | null>((first, i) => (first === null || startOf(i) < startOf(first) ? i : first), null)
}

/** The act last told before a time that the parse makes the subject of a verb which has one already; null elsewhere. */
export function beforeSecondVerb(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const i = headOfSpan(sentence, span)
  const { relation, head } = i < 0 ? { relation: '', head: -1 } : tokenAt(sentence, i)
  if (!relation.startsWith('nsubj') || head < i || !dependents(sentence, head, 'nsubj', 'nsubj:pass').some((at) => at < i && at >= 0)) return null
  const inClause = here.filter((at) => (acts[at] as ActMention).trigger.end <= span.start && (acts[at] as ActMention).token !== head)
  return inClause.findLast((at) => tokenAt(sentence, (acts[at] as ActMention).token).tag === 'VERB') ?? null
}

/** 'an attempt on his life in Lira in 2021': the act told by a noun before a time, with no verb between. */
export function rightBefore(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  const last = here.findLast((i) => (acts[i] as ActMention).trigger.end < span.start && tokenAt(sentence, (acts[i] as ActMention).token).tag === 'NOUN') ?? null
  const isApart = last !== null && sentence.tokens.some(({ tag, start, end }) => tag === 'VERB' && start > (acts[last] as ActMention).trigger.end && end < span.start)
  return isApart ? null : last
}

/** The act that takes up a verb once more and that a time stands behind, where the verb has a time of its own before it. */
export function laterTold(acts: readonly ActMention[], here: readonly number[], time: TimeMention, timesOf: readonly (readonly TimeMention[])[]): number | null {
  const again = here.findLast((at) => (acts[at] as ActMention).again === true && (acts[at] as ActMention).trigger.end < time.span.start)
  if (again === undefined) return null
  const { token, trigger } = acts[again] as ActMention
  // 'five more on the 6th and a chief was shot on Monday': another verb stands between
  if (here.some((at) => (acts[at] as ActMention).token !== token && (acts[at] as ActMention).trigger.start > trigger.end && (acts[at] as ActMention).trigger.end < time.span.start)) return null
  return here.some((at) => at !== again && (acts[at] as ActMention).token === token && (timesOf[at] ?? []).some(({ span }) => span.end < trigger.start)) ? again : null
}

/** 'the July 2009 attack': a date right before a noun of action is that act's own. */
export function datedNoun(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): number | null {
  for (const i of here) {
    const act = acts[i] as ActMention
    if (tokenAt(sentence, act.token).tag !== 'NOUN' || act.trigger.start < span.end) continue
    const between = sentence.tokens.filter((token) => token.start >= span.end && token.end <= act.trigger.start)
    if (between.length <= 2 && between.every((token) => token.tag === 'ADJ' || token.tag === 'NOUN' || token.tag === 'PROPN' || token.tag === 'ADV')) return i
  }
  return null
}

/** 'Omar Vale, who was arrested in Dola, said that he had been in Orsk': the acts of a sentence without those told before the verb of saying, for what only the words behind it tell. */
export function actsBeside(sentence: Sentence, acts: readonly ActMention[], here: readonly number[], span: Span): readonly number[] {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; i >= 0 && guard < 8; guard += 1) {
    const { relation, head } = tokenAt(sentence, i)
    const verb = head < 0 ? undefined : tokenAt(sentence, head)
    if (verb !== undefined && head < i && relation === 'ccomp' && sayingVerbsOf(verb.lemma).length > 0) return here.filter((at) => (acts[at] as ActMention).trigger.start > verb.start)
    i = head
  }
  return here
}
