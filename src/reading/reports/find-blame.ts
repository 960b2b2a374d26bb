import type { Span } from '../../record/span.ts'
import type { ActMention } from '../../record/mention.ts'
import { bodyNouns } from '../../lexicon/en/people.ts'
import { doerNouns } from '../../lexicon/en/suspicion.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, isPassive, nounPhraseSpan, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { blamedOutright, namedBehind, standsBehindIt, suspectedOfIt } from '../acts/blamed.ts'
import { weaponClassOf } from '../acts/noun-class.ts'
import { modalityOf } from '../modality/modality-of.ts'

/** Words that say who did an act told before, and do not tell the act again: 'The bishop blamed the brigade', 'The gunmen belong to the brigade'. */
export interface BlameMention {
  /** The verb with those it names. */
  readonly span: Span
  readonly sentence: number
  /** The noun phrases of those who are said to have done it. */
  readonly blamed: readonly Span[]
  /** Who blames, when the words name somebody. */
  readonly who: Span | null
  /** They are only thought to have done it. */
  readonly suspected: boolean
}

/** Finds who is blamed for an act told before by words that do not tell it again. */
export function findBlame(tagged: TaggedText, acts: readonly ActMention[]): BlameMention[] {
  const found: BlameMention[] = []
  const lastActs = new Map<number, number>()
  for (const { sentence, token } of acts) lastActs.set(sentence, Math.max(token, lastActs.get(sentence) ?? -1))
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, i) => {
      // What stands in a sentence with its own act behind it is told of that act.
      if ((lastActs.get(index) ?? -1) > i) return
      const suspects = suspectedOfIt(sentence, i)
      const heads = [...blamedOutright(sentence, i), ...standsBehindIt(sentence, i), ...doersNamed(sentence, i), ...placedBy(sentence, i), ...suspects]
      if (heads.length === 0) return
      const { polarity, modality } = modalityOf(sentence, i)
      if (polarity === 'denies' || modality === 'hypothetical' || modality === 'future') return
      // 'A group calling itself the front said it was responsible'
      const blamed = heads.map((head) => nounPhraseSpan(sentence, namedBehind(sentence, head) ?? head))
      const who = token.lemma === 'blame' ? agentsOf(sentence, i)[0] : undefined
      found.push({
        span: { start: Math.min(token.start, ...blamed.map(({ start }) => start)), end: Math.max(token.end, ...blamed.map(({ end }) => end)) },
        sentence: index,
        blamed,
        who: who === undefined ? null : nounPhraseSpan(sentence, who),
        suspected: suspects.length > 0,
      })
    })
  })
  return found
}

/** 'The attackers belonged to the brigade', 'The killers are members of the brigade', 'The gunmen were identified as soldiers': who they are. */
function doersNamed(sentence: Sentence, at: number): number[] {
  const token = tokenAt(sentence, at)
  const subject = dependents(sentence, at, 'nsubj').find((i) => i < at && doerNouns.has(tokenAt(sentence, i).lemma))
  if (subject === undefined || !dependents(sentence, subject, 'det').some((i) => ['the', 'these', 'those'].includes(tokenAt(sentence, i).lower))) return []
  const obliques = (preposition: string) => dependents(sentence, at, 'obl', 'nmod').filter((i) => i > at && caseOf(sentence, i) === preposition).flatMap((i) => withConjuncts(sentence, i))
  // 'The raiders were led by a colonel'
  if (token.tag === 'VERB' && ['lead', 'command', 'head'].includes(token.lemma) && isPassive(sentence, at)) return agentsOf(sentence, at)
  // 'The gunmen came from the brigade'; 'from the hills' names nobody
  if (token.tag === 'VERB' && token.lemma === 'come') return obliques('from').filter((i) => tokenAt(sentence, i).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, i).lemma))
  if (token.tag === 'VERB') return token.lemma === 'belong' ? obliques('to') : token.lemma === 'identify' ? obliques('as') : []
  if (dependents(sentence, at, 'cop').length === 0) return []
  // 'The killers are from the army'
  if (plainRelation(token) === 'root' || token.tag === 'NOUN' || token.tag === 'PROPN') return caseOf(sentence, at) === '' || ['from', 'with'].includes(caseOf(sentence, at)) ? withConjuncts(sentence, at) : []
  return []
}

/** 'It is believed that the bomb was planted by rebels': who brought what went off. */
function placedBy(sentence: Sentence, verb: number): number[] {
  const { tag, lemma } = tokenAt(sentence, verb)
  if (tag !== 'VERB' || !placingVerbs.has(lemma) || !isPassive(sentence, verb)) return []
  const what = dependents(sentence, verb, 'nsubj:pass').some((i) => weaponClassOf(sentence, i) !== null && dependents(sentence, i, 'det').some((k) => tokenAt(sentence, k).lower === 'the'))
  return what ? agentsOf(sentence, verb) : []
}

/** What is done with a device before it goes off. */
const placingVerbs: ReadonlySet<string> = new Set(['place', 'plant', 'lay', 'leave', 'throw', 'hurl', 'lob', 'set', 'detonate'])
