import type { ActMention } from '../../record/mention.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, dependents, isPassive, tokenAt } from '../../text/tree.ts'
import { advocates, courtNouns, plainStations, protestWords, rescuers } from '../../lexicon/en/act-support.ts'
import type { TriggerMatch } from './match-triggers.ts'

/** True where the words of a trigger tell of a day like others: a bus station, a lorry that overturned by itself, a lawyer at work, a worker who misses work. */
export function isOrdinary(sentence: Sentence, match: TriggerMatch): boolean {
  const { trigger, head, words } = match
  const last = Math.max(...words)
  const next = sentence.tokens[last + 1]
  if (words.some((i) => tokenAt(sentence, i).lemma === 'station' && plainStations.has(sentence.tokens[i - 1]?.lower ?? ''))) return true
  switch (tokenAt(sentence, head).lemma) {
    case 'overturn':
    case 'topple':
    case 'tip':
    case 'upend':
      return trigger.type === 'property.damage' && isByItself(sentence, head)
    case 'appear':
      return next !== undefined && (['for', 'as'].includes(next.lower) || (next.lower === 'on' && sentence.tokens[last + 2]?.lower === 'behalf')) && agentsOf(sentence, head).some((i) => advocates.has(tokenAt(sentence, i).lemma))
    case 'march':
      // 'The police band marched in the parade'
      return sentence.tokens.some(({ lemma }) => lemma === 'parade' || lemma === 'band' || lemma === 'carnival') && !sentence.tokens.some(({ lemma }) => protestWords.has(lemma))
    case 'fight':
      return agentsOf(sentence, head).some((i) => rescuers.has(tokenAt(sentence, i).lemma))
    case 'drive':
      return trigger.type === 'protest.crackdown' && words.includes(head + 1) && sentence.tokens[head + 2]?.lower === 'from' && !isPassive(sentence, head)
    default:
      // 'has been missing work'
      return trigger.type === 'liberty.disappearance' && tokenAt(sentence, last).lower === 'missing' && next !== undefined && ['NOUN', 'DET', 'PRON'].includes(next.tag)
  }
}

/** 'A truck overturned', 'The court overturned the verdict'; 'Rioters overturned a truck' and 'was overturned' are deeds. */
function isByItself(sentence: Sentence, verb: number): boolean {
  if (agentsOf(sentence, verb).some((i) => courtNouns.has(tokenAt(sentence, i).lemma))) return true
  if (dependents(sentence, verb, 'aux:pass', 'nsubj:pass', 'obj').length > 0) return false
  // A participle that the parse hangs on the noun before: 'a statue toppled by protesters'. Else what stands right behind is the object, whatever the parse calls it.
  const behind = sentence.tokens.slice(verb + 1, verb + 4)
  return !behind.some(({ lower }) => lower === 'by') && !['NOUN', 'PROPN', 'DET', 'NUM', 'ADJ'].includes(behind[0]?.tag ?? '')
}

/** 'Gunmen abducted two shepherds. They came home': those who were taken, by a pronoun, by 'the' or by the same word, and nobody else. */
export function isReturnOfTaken(tagged: TaggedText, mention: ActMention, takings: readonly ActMention[]): boolean {
  if (takings.length === 0) return false
  const wordOf = (sentence: number, at: number) => tagged.sentences[sentence]?.tokens[at]
  const taken = new Set(takings.flatMap((each) => each.arguments.flatMap(({ role, head }) => (role === 'victim' ? [wordOf(each.sentence, head)?.lemma] : []))))
  const sentence = tagged.sentences[mention.sentence] as Sentence
  return mention.arguments.some(({ role, head }) => {
    if (role !== 'victim') return false
    const { tag, lemma } = tokenAt(sentence, head)
    return tag === 'PRON' || tag === 'NUM' || taken.has(lemma) || dependents(sentence, head, 'det').some((i) => ['the', 'all', 'both', 'these', 'those'].includes(tokenAt(sentence, i).lower))
  })
}
