import type { ActMention } from '../../record/mention.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, isNegated, isPassive, tokenAt, withConjuncts } from '../../text/tree.ts'
import { courtWords, leadsToCrime } from '../../lexicon/en/suspicion.ts'
import { classOf } from './noun-class.ts'

/** The word by which a court judges an act, or is asked to, and what it finds. */
export interface Judged {
  /** Index of the word in its sentence. */
  readonly word: number
  readonly finding: 'guilty' | 'cleared' | 'open'
}

/**
 * 'was acquitted of the murder of Jo Lind', 'jailed for bombing a church', 'on trial for the killing of nine villagers': the court's word
 * before an act that was done some time before, or that nobody may have done. Null for acts that no court's word leads to.
 */
export function judgedBy(text: string, sentence: Sentence, act: Pick<ActMention, 'type' | 'trigger' | 'token'>): Judged | null {
  if (act.type === 'liberty.sentence' || act.type === 'liberty.arrest' || act.type === 'liberty.release' || act.type === 'attack.execution_judicial') return null
  const before = text.slice(sentence.start, act.trigger.start)
  const last = courtWords.flatMap(({ pattern, finding }) => [...before.matchAll(pattern)].map((match) => ({ at: match.index, end: match.index + match[0].length, finding }))).sort((a, b) => b.end - a.end || a.at - b.at)[0]
  if (last === undefined || !leadsToCrime.test(before.slice(last.end)) || /[;:]/.test(before.slice(last.end))) return null
  const word = sentence.tokens.findLastIndex(({ start }) => start < sentence.start + last.end)
  // 'The guard was charged. He shot ...', 'charged a man who killed a guard': another clause has begun.
  const between = sentence.tokens.slice(word + 1, act.token)
  if (between.some(({ fine, lower }) => /^(?:VB|VBD|VBZ|VBP|MD)$/.test(fine) || lower === 'who' || lower === 'that' || lower === 'which')) return null
  return { word, finding: last.finding }
}

/**
 * Those whom 'found two guards guilty of', 'pleaded guilty to' and 'went on trial for' name before a crime; other verbs of courts have theirs by
 * the parse. The heads of their phrases.
 */
export function accusedIn(sentence: Sentence, { word }: Judged): number[] {
  const { lower } = tokenAt(sentence, word)
  // 'charged a colonel with ordering the massacre'
  if (['charge', 'indict', 'prosecute', 'arraign'].includes(tokenAt(sentence, word).lemma) && tokenAt(sentence, word).tag === 'VERB') return dependents(sentence, word, isPassive(sentence, word) ? 'nsubj:pass' : 'obj').flatMap((i) => withConjuncts(sentence, i)).filter((i) => classOf(sentence, i) === 'person')
  // 'sentenced two gendarmes to five years each for the killing of a carter'
  if (['sentence', 'jail', 'imprison', 'condemn', 'convict'].includes(tokenAt(sentence, word).lemma) && tokenAt(sentence, word).tag === 'VERB') return dependents(sentence, word, isPassive(sentence, word) ? 'nsubj:pass' : 'obj').flatMap((i) => withConjuncts(sentence, i)).filter((i) => classOf(sentence, i) === 'person')
  if (lower !== 'guilty' && lower !== 'trial') return []
  const verb = sentence.tokens.findLastIndex(({ tag, lemma }, i) => i < word && word - i <= 8 && (tag === 'VERB' || lemma === 'be'))
  if (verb < 0) return []
  const { lemma } = tokenAt(sentence, verb)
  const subjects = dependents(sentence, verb, 'nsubj', 'nsubj:pass').filter((i) => i < verb).flatMap((i) => withConjuncts(sentence, i))
  if (lower === 'trial') return ['go', 'stand', 'be', 'face'].includes(lemma) || (lemma === 'put' && isPassive(sentence, verb)) ? subjects : []
  if (lemma === 'plead' || (lemma === 'find' && isPassive(sentence, verb))) return subjects
  // 'the armed forces were guilty of the murders'
  if (lemma === 'be' && tokenAt(sentence, verb).relation === 'cop' && !isNegated(sentence, word)) return dependents(sentence, word, 'nsubj').flatMap((i) => withConjuncts(sentence, i))
  if (lemma !== 'find') return []
  const first = sentence.tokens.findIndex((_, i) => i > verb && i < word && classOf(sentence, i) === 'person' && tokenAt(sentence, i).tag !== 'NUM')
  return first < 0 ? [] : [first]
}
