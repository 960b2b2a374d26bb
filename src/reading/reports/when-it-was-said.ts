import type { TimeMention } from '../../record/mention.ts'
import type { Span } from '../../record/span.ts'
import type { Sentence, Token } from '../../text/tagged-text.ts'
import { caseOf, dependents, isPassive, tokenAt } from '../../text/tree.ts'
import { countingVerbs, repayingVerbs } from '../../lexicon/en/acts.ts'
import { mediaOfPosts } from '../../lexicon/en/circumstances.ts'
import { paperNouns, paperVerbs, sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { headOfSpan, wordsBefore, wordsBetween } from '../../text/in-sentence.ts'

/** Times of what was said or published, and of nothing that happened. */

/** The verb of saying that a time hangs on, or null where it hangs on something that happened: 'gunfire was reported at noon'. */
export function verbOfSaying(sentence: Sentence, span: Span): Token | null {
  let i = headOfSpan(sentence, span)
  for (let guard = 0; guard < 4 && i >= 0; guard += 1) {
    const token = tokenAt(sentence, i)
    if (token.tag === 'VERB') return isTelling(sentence, i) ? token : null
    // 'The year 2023 saw 96 disappearances': a year says nothing
    if (guard === 0 && token.relation === 'nsubj' && token.head >= 0 && ['see', 'witness'].includes(tokenAt(sentence, token.head).lemma)) return null
    i = token.head
  }
  return null
}

/** True for verbs of saying; 'found' says only what a clause behind it tells: 'a commission found in 2014 that 13 were killed'. */
function isTelling(sentence: Sentence, verb: number): boolean {
  const { lemma } = tokenAt(sentence, verb)
  // 'During the month of March our volunteers recorded 21 killings': when they were
  if (countingVerbs.has(lemma) && dependents(sentence, verb, 'obj').length > 0) return false
  if ((isPassive(sentence, verb) && !isSaidByNobody(sentence, verb)) || lemma === 'call' || sayingVerbsOf(lemma).length === 0) return false
  // 'Crowds have today answered the call'
  if (lemma === 'answer' && dependents(sentence, verb, 'obj').length > 0) return false
  // 'The rebels answered on Tuesday with an ambush'
  if (repayingVerbs.has(lemma) && dependents(sentence, verb, 'obl').some((i) => caseOf(sentence, i) === 'with')) return false
  return lemma !== 'find' || dependents(sentence, verb, 'ccomp').length > 0
}

/** 'It was reported today that four were killed on 10 March': the day of the report. */
function isSaidByNobody(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'nsubj', 'expl').some((i) => tokenAt(sentence, i).lower === 'it') && dependents(sentence, verb, 'ccomp', 'csubj', 'acl', 'advcl').some((i) => dependents(sentence, i, 'mark').some((mark) => tokenAt(sentence, mark).lower === 'that'))
}

/** '..., their lawyer said on Sunday': the words of who tells it stand behind what is told, and the day with them. */
export function isSaidBehind(sentence: Sentence, span: Span, verb: Token): boolean {
  if (!['say', 'report', 'announce', 'confirm', 'write', 'state', 'add', 'post', 'tweet'].includes(verb.lemma) || span.start < verb.end || (sentence.end - span.end > 2 && !isFollowedByRemark(sentence, span))) return false
  if (verb.relation === 'parataxis') return true
  // Where the parse lost its way: '..., the ombudsman's office said on Friday.'
  const at = sentence.tokens.indexOf(verb)
  const comma = sentence.tokens.findLastIndex((token, i) => i < at && token.text === ',')
  return comma >= 0 && at - comma <= 10 && at - comma >= 2 && sentence.tokens.slice(comma + 1, at).every((token) => ['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'CCONJ'].includes(token.tag))
}

/** ', in what would be the deadliest raid of the year', ', adding that nine were hurt': a remark of the writer's or more of the same voice. */
function isFollowedByRemark({ tokens }: Sentence, span: Span): boolean {
  const [comma, first, second] = tokens.filter(({ start }) => start >= span.end)
  return comma?.text === ',' && ((first?.lower === 'in' && /^(?:what|which|one)$/.test(second?.lower ?? '')) || remarks.has(first?.lower ?? ''))
}

const remarks: ReadonlySet<string> = new Set(['adding', 'citing', 'putting', 'making', 'blaming', 'calling', 'describing', 'as', 'while', 'though', 'although', 'but'])

/** 'Police say at about 9:30 p.m. Thursday one of the boys fired a shot': an hour right behind the verb, with more behind it, is of what is said. */
export function opensSaid(sentence: Sentence, { span, timex }: TimeMention, verb: Token): boolean {
  if (timex !== 'TIME' || span.start < verb.end || !/\d/.test(wordsBetween(sentence, span.start, span.end))) return false
  const [next, ...behind] = sentence.tokens.filter(({ start }) => start >= span.end)
  return next !== undefined && next.tag !== 'PUNCT' && !/^(?:press|news|briefing|conference)$/.test(next.lower) && [next, ...behind].some(({ fine }) => fine === 'VBD' || fine === 'VBN')
}

/** True for a time right beside its verb: one that opens the sentence belongs to what is told. */
export function standsBeside(sentence: Sentence, span: Span, verb: Token): boolean {
  return sentence.tokens.filter((each) => each.start >= Math.min(verb.end, span.end) && each.end <= Math.max(verb.start, span.start)).length <= 2
}

/** 'On Sunday the army publicly admitted that soldiers had killed six': what is owned up to happened before, wherever the day stands. */
export function isOwningUp({ lemma }: Token): boolean {
  return sayingVerbsOf(lemma).some(({ verb, particle }) => verb.class === 'accepts' && particle === null)
}

/** 'in a report released on Friday', 'a statement last Friday': the day of a paper, whatever act the parse climbs to. */
export function isOfPublication(sentence: Sentence, span: Span): boolean {
  const at = sentence.tokens.findIndex((token) => token.end > span.start)
  const before = sentence.tokens.slice(Math.max(0, at - 5), at).filter((token) => token.tag !== 'ADP' && token.tag !== 'DET' && token.tag !== 'ADJ')
  const last = before.at(-1)
  if (last === undefined) return false
  // 'were killed by rebels, according to army sources today'
  if (/\baccording to [\w -]{1,60}$/.test(wordsBefore(sentence, span))) return true
  // 'a customs post on Saturday' is no paper.
  if (last.lemma === 'post' && /^(?:NOUN|PROPN)$/.test(sentence.tokens[at - 3]?.tag ?? '') && !mediaOfPosts.has(sentence.tokens[at - 3]?.lower ?? '')) return false
  if (paperNouns.has(last.lemma) && last.tag !== 'VERB') return true
  return paperVerbs.has(last.lemma) && (last.fine === 'VBN' || last.fine === 'VBD') && before.slice(0, -1).some((token) => paperNouns.has(token.lemma))
}
