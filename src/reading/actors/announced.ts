import { announcingNames, bodyNouns, calledAfterPersons, placeHeads } from '../../lexicon/en/actors.ts'
import { armedNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { cardinals } from '../../lexicon/en/times.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { dependents, plainRelation, tokenAt } from '../../text/tree.ts'
import { isCalledSo, surely, wordsBefore } from './actor-type.ts'
import type { NameRun } from './name-runs.ts'

/** The score of a name that the words announce as somebody's, unless all else speaks against it; else the score it has. */
export function withAnnouncement(sentence: Sentence, run: NameRun, score: number, isPerson: (token: number) => boolean): number {
  if (score > surely) return score
  // 'two students, identified only as Sami and Bilal': one word is a name where the words say so.
  if (run.nameTokens.length < 2) return isCalledSo(sentence, run) ? announced : score
  if (isSurelyAnnounced(sentence, run, isPerson) || (score > hardlyAnnounced && isAnnounced(sentence, run))) return announced
  return isApposed(sentence, run) || (score > hardlyAnnounced && lendsName(sentence, run)) ? Math.max(score, likely) : score
}

const announced = 1000
const hardlyAnnounced = -300
/** A person's name, unless a place is called so. */
const likely = surely - 1

/** 'the kidnapping of a businessman, Luis Sala,': a name between marks right behind what one person is. */
function isApposed({ tokens }: Sentence, run: NameRun): boolean {
  const [first, next] = [run.tokens[0] as number, tokens[(run.tokens.at(-1) as number) + 1]?.text ?? '.']
  const noun = tokens[first - 2]
  if (tokens[first - 1]?.text !== ',' || noun?.fine !== 'NN' || !isOfPersons(noun.lemma) || !/^(?:[,.;)]|and)$/.test(next)) return false
  return run.nameTokens.every((i) => !bodyNouns.has(tokens[i]?.lower ?? '') && !placeHeads.has(tokens[i]?.lower ?? ''))
}

/** 'over the Lena Orvik case': two or three words between 'the' and what is called after somebody. */
function lendsName({ tokens }: Sentence, run: NameRun): boolean {
  const [first, last] = [run.tokens[0] as number, run.tokens.at(-1) as number]
  if (tokens[first - 1]?.lower !== 'the' || !calledAfterPersons.has(tokens[last + 1]?.lower ?? '') || run.nameTokens.length > 3) return false
  return run.nameTokens.every((i) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '') && !bodyNouns.has(tokens[i]?.lower ?? '') && !placeHeads.has(tokens[i]?.lower ?? ''))
}

/** 'Their names are Omar Vale and Bela Cord', 'They were identified as Omar Vale and Bela Cord', 'Omar Vale, 34,': two words and more as names of persons are written. */
function isAnnounced(sentence: Sentence, run: NameRun): boolean {
  const behind = sentence.tokens.slice((run.tokens.at(-1) as number) + 1, (run.tokens.at(-1) as number) + 4).map(({ text }) => text)
  if (behind[0] === ',' && /^[1-9]\d$/.test(behind[1] ?? '') && /^(?:,|\.|;|and)$/.test(behind[2] ?? '.')) return true
  return announcingNames.test(wordsBefore(sentence, run))
}

/**
 * '30-year-old Omar Vale', 'policeman Omar Vale', 'two teachers, Omar Vale and Bela Cord' where one of the two is surely somebody's name, 'Omar
 * Vale, Bela Cord and Ana Reik' where two are: nobody else is named so, however strange the name. 'the rebel Northern Front' is no person.
 */
function isSurelyAnnounced(sentence: Sentence, run: NameRun, isPerson: (token: number) => boolean): boolean {
  const { tokens } = sentence
  if (run.nameTokens.some((i) => bodyNouns.has(tokenAt(sentence, i).lower))) return false
  const first = run.tokens[0] as number
  const before = tokens[first - 1]
  if (before?.lower === 'old' && tokens[first - 3]?.lower === 'year') return true
  if (before !== undefined && before.text === before.lower && before.fine === 'NN' && isOfPersons(before.lemma)) return true
  const list = namesListedWith(sentence, run.head)
  const others = list.filter(isPerson).length
  const people = peopleBefore(sentence, list[0] as number)
  return others > 1 || (people !== null && (others === 1 || cardinals[sentence.tokens.find((token) => token.head === people && token.relation === 'nummod')?.lower ?? ''] === list.length))
}

/** The heads of the names of one list ('A, B and C') in order; the name alone where it stands in none. */
function namesListedWith(sentence: Sentence, head: number): number[] {
  const first = plainRelation(tokenAt(sentence, head)) === 'conj' ? tokenAt(sentence, head).head : head
  const list = [first, ...dependents(sentence, first, 'conj')].filter((i) => tokenAt(sentence, i).tag === 'PROPN')
  return list.includes(head) ? list : [head]
}

/** 'policeman', 'teacher': a noun of persons, and of no body or side that may have a name. */
function isOfPersons(lemma: string): boolean {
  return isPersonNoun.has(lemma) && (lemma.endsWith('man') || (!armedNouns.has(lemma) && !bodyNouns.has(lemma)))
}

/** 'two teachers, A and B', 'priests A and B': the word for several people right before a list; null where none stands there. */
function peopleBefore(sentence: Sentence, at: number): number | null {
  let first = at
  while (sentence.tokens[first - 1]?.tag === 'PROPN') first -= 1
  const before = [',', ':'].includes(sentence.tokens[first - 1]?.text ?? '') ? first - 2 : first - 1
  const token = sentence.tokens[before]
  return token?.fine === 'NNS' && isOfPersons(token.lemma) ? before : null
}
