import { isDayOrMonth } from '../../lexicon/en/function-words.ts'
import { armedNouns, bodyNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import type { Sentence } from '../../text/tagged-text.ts'
import { phrasesWith, tokenAt, withConjuncts } from '../../text/tree.ts'

/**
 * The sides that fought, where the words name them beside the fighting and not as who did something: 'fighting *between* the army and the
 * brigade', 'fighters clashed *with* soldiers'. Neither is told to have begun it, so both stand for it.
 */
export function sidesOf(sentence: Sentence, act: number): number[] {
  const { tag, fine } = tokenAt(sentence, act)
  const behind = tag !== 'VERB' || fine === 'VBG' ? between(sentence, act) : ['with', 'against'].flatMap((preposition) => phrasesWith(sentence, act, preposition, 'obl', 'nmod'))
  return [...new Set(behind.flatMap((i) => withConjuncts(sentence, i)))].filter((i) => isSide(sentence, i))
}

/** Those behind 'between', wherever a greedy parse hangs them: 'fighting between the army and the front killed nine', 'fighting erupted in Dola between two clans'. */
function between(sentence: Sentence, noun: number): number[] {
  const { tokens } = sentence
  const at = tokens.findIndex(({ lower }, i) => i > noun && i <= noun + 12 && /^(?:between|among|involving)$/.test(lower))
  if (at < 0 || (at > noun + 1 && !isOfFighting(sentence, noun, at))) return []
  const first = tokenAt(sentence, at).head
  if (first <= at) return []
  const and = tokens.findIndex(({ lower }, i) => i > first && i <= first + 8 && lower === 'and')
  const isOther = and < 0 || tokens.slice(first + 1, and).some(({ tag, text }) => tag === 'VERB' || text === ',')
  const second = isOther ? -1 : tokens.findIndex((_, i) => i > and && i <= and + 6 && isLastNoun(sentence, i))
  return second < 0 ? [first] : [first, second]
}

/** Only when and where, and a verb of beginning, stand between the fighting and its 'between'; 'fighting erupted after talks between two clans' has its own. */
function isOfFighting({ tokens }: Sentence, noun: number, between: number): boolean {
  const before = tokens[between - 1]
  const isDayOrTown = before?.tag === 'PROPN' || before?.tag === 'NUM' || before?.tag === 'ADV' || before?.tag === 'VERB' || before?.lower === 'out'
  return isDayOrTown && tokens.slice(noun + 1, between).every(({ tag, text, fine }) => text !== ',' && tag !== 'SCONJ' && fine !== 'WDT')
}

/** The last noun of its phrase. */
function isLastNoun({ tokens }: Sentence, i: number): boolean {
  const [noun, next] = [tokens[i], tokens[i + 1]]
  if (noun?.tag !== 'NOUN' && noun?.tag !== 'PROPN') return false
  return next === undefined || (next.tag !== 'NOUN' && next.tag !== 'PROPN' && next.text !== '-')
}

/** A force, a band, people or a name; 'clashes between 2 and 5 May', 'clashed with reality' tell no side. */
function isSide(sentence: Sentence, i: number): boolean {
  const { tag, lemma, lower } = tokenAt(sentence, i)
  if (tag === 'PROPN') return !isDayOrMonth.has(lower)
  return tag === 'NOUN' && (isPersonNoun.has(lemma) || armedNouns.has(lemma) || bodyNouns.has(lemma) || sides.has(lemma))
}

/** Words for those who fight that mean no persons elsewhere. */
const sides: ReadonlySet<string> = new Set(['side', 'faction', 'clan', 'tribe', 'gang', 'army', 'force', 'militia', 'police', 'patrol', 'unit', 'battalion', 'camp', 'village', 'government', 'group', 'alliance', 'troop'])
