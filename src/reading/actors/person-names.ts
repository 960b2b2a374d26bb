import { givenNames } from '../../lexicon/en/given-names.ts'
import { isPersonNoun } from '../../lexicon/en/people.ts'
import { hashString, mix1, mix2 } from '../../text/hash.ts'
import { type LinearModel, score } from '../../text/linear-model.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, plainRelation, tokenAt } from '../../text/tree.ts'
import { findWord, type WordTable } from '../../text/words.ts'
import type { NameRun } from './name-runs.ts'

/** What tells whether a name is a person's: weights trained by `training/train-names.ts`, and what is known of words at large. */
export interface PersonModel {
  readonly weights: LinearModel
  readonly words: WordTable
}

/** Classes of the weights. */
export const personClasses = { other: 0, person: 1 } as const

/** Room that `personFeatures` needs. */
export const maxPersonFeatures = 96

const features = new Int32Array(maxPersonFeatures)
const scores = new Int32Array(2)

/** How surely a run of capitalised words names one person: above 0 yes; in the trainer's integer units (40 a unit of weight). */
export function personScore(model: PersonModel, sentence: Sentence, run: NameRun): number {
  const count = personFeatures(model.words, sentence, run, features)
  score(model.weights, features, count, scores)
  return (scores[personClasses.person] as number) - (scores[personClasses.other] as number)
}

/**
 * Hashed features of a run: its words by form, Brown cluster, ending and shape, what stands beside it, and what governs it.
 * @returns how many of `out` are filled
 */
export function personFeatures(words: WordTable, sentence: Sentence, run: NameRun, out: Int32Array): number {
  let n = 0
  const names = run.nameTokens
  const at = (i: number) => sentence.tokens[i]
  const first = names[0] as number
  const last = names.at(-1) as number
  const put = (template: number, value: string | number) => {
    if (n < maxPersonFeatures) out[n++] = mix1(template, typeof value === 'number' ? value : hashString(value))
  }
  const pair = (template: number, a: string | number, b: string | number) => {
    if (n < maxPersonFeatures) out[n++] = mix2(template, typeof a === 'number' ? a : hashString(a), typeof b === 'number' ? b : hashString(b))
  }
  const clusterOf = (i: number): number => {
    const token = at(i)
    return token === undefined ? 1 : (words.capitalCluster[findWord(words, hashString(token.lower))] as number)
  }
  const length = Math.min(5, names.length)
  put(1, length)
  for (const i of names.slice(0, 6)) {
    const { lower, text } = tokenAt(sentence, i)
    const where = names.length === 1 ? 'only' : i === first ? 'first' : i === last ? 'last' : 'inner'
    const cluster = clusterOf(i)
    pair(2, where, lower)
    pair(3, where, cluster)
    pair(4, where, cluster & 0x3ff)
    pair(5, where, cluster & 0x3f)
    if (lower.length > 4) pair(6, where, lower.slice(-3))
    if (lower.length > 5) pair(7, where, lower.slice(-4))
    pair(8, where, shapeOf(text))
    if (givenNames.has(lower)) put(9, where)
  }
  pair(10, clusterOf(first) & 0x3ff, clusterOf(last) & 0x3ff)
  pair(11, length, run.titled ? (run.office ? 'office' : 'courtesy') : 'none')
  if (run.title !== null) put(12, run.title)
  const start = run.tokens[0] as number
  const end = run.tokens.at(-1) as number
  const beside: readonly (readonly [number, number])[] = [[13, start - 1], [14, end + 1], [15, start - 2], [16, end + 2]]
  for (const [template, i] of beside) {
    const token = at(i)
    put(template, token === undefined ? '-' : token.lower)
    put(template + 10, token === undefined ? '-' : token.fine)
    if (token !== undefined) put(template + 20, words.lowerCluster[findWord(words, hashString(token.lower))] as number)
  }
  pair(40, at(end + 1)?.text ?? '-', /^\d{1,2}$/.test(at(end + 2)?.text ?? '') ? 'number' : (at(end + 2)?.tag ?? '-'))
  const head = tokenAt(sentence, run.head)
  const governor = head.head >= 0 ? at(head.head) : undefined
  pair(41, plainRelation(head), governor?.lemma ?? 'root')
  pair(42, plainRelation(head), governor?.tag ?? 'root')
  put(43, caseOf(sentence, run.head))
  if (governor !== undefined && isPersonNoun.has(governor.lemma)) put(44, plainRelation(head))
  if (isPersonNoun.has(at(start - 1)?.lemma ?? '')) put(45, 'before')
  pair(46, start === 0 ? 'first' : 'later', end >= sentence.tokens.length - 2 ? 'to the end' : 'goes on')
  pair(47, head.fine, length)
  return n
}

/** 'Orlo' is Xx, 'J.' is X., 'UN' is XX, 'al-Orlo' x-X. */
function shapeOf(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/g, '$1$1')
    .slice(0, 8)
}
