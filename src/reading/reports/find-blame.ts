import { familyOf } from '../../record/act.ts'
import type { Span } from '../../record/span.ts'
import type { ActMention } from '../../record/mention.ts'
import { lightVerbs } from '../../lexicon/en/acts.ts'
import { armedNouns, bodyNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { claimPapers } from '../../lexicon/en/stances.ts'
import { believingVerbs, doerNouns, doingVerbs, foundThere, harmToldBefore, ownWords } from '../../lexicon/en/suspicion.ts'
import type { Sentence, TaggedText } from '../../text/tagged-text.ts'
import { agentsOf, caseOf, dependents, isNegated, isPassive, nounPhraseSpan, tokenAt, withConjuncts } from '../../text/tree.ts'
import { blamedOutright, namedBehind, standsBehindIt, suspectedOfIt } from '../acts/blamed.ts'
import { weaponClassOf } from '../acts/noun-class.ts'
import { withName } from '../acts/targets.ts'
import { canAct } from '../acts/parties-of-act.ts'
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
  /** The noun of those who are told to be somebody's, 'militant' of 'The militants belonged to the brigade': where the act befell militants, they did not do it. */
  readonly whose: string | null
}

/** Finds who is blamed for an act told before by words that do not tell it again. */
export function findBlame(tagged: TaggedText, acts: readonly ActMention[]): BlameMention[] {
  const found: BlameMention[] = []
  const actsIn = new Map<number, ActMention[]>()
  for (const act of acts) actsIn.set(act.sentence, [...(actsIn.get(act.sentence) ?? []), act])
  tagged.sentences.forEach((sentence, index) => {
    sentence.tokens.forEach((token, i) => {
      const believed = believedToBe(sentence, i)
      const suspects = [...suspectedOfIt(sentence, i), ...believed, ...signedThere(sentence, i)]
      const heads = [...blamedOutright(sentence, i), ...standsBehindIt(sentence, i), ...doersNamed(sentence, i), ...placedBy(sentence, i), ...ascribedTo(sentence, i), ...thoseWho(sentence, i), ...suspects]
      if (heads.length === 0) return
      // What stands in a sentence with its own act behind it is told of that act, unless a clause on those blamed tells it ('blames rebels, who had threatened him') or who blames does it ('blamed rebels and sent troops').
      if ((actsIn.get(index) ?? []).some((act) => act.token > i && !isInClauseOn(sentence, act.token, heads) && !isNextDeed(sentence, act, i))) return
      const { polarity, modality } = modalityOf(sentence, i)
      if (polarity === 'denies' || modality === 'hypothetical' || modality === 'future') return
      // 'A group calling itself the front said it was responsible'
      const blamed = heads.map((head) => withName(sentence, nounPhraseSpan(sentence, namedBehind(sentence, head) ?? head)))
      const who = naming.has(token.lemma) && token.tag === 'VERB' ? agentsOf(sentence, i)[0] : undefined
      found.push({
        span: { start: Math.min(token.start, ...blamed.map(({ start }) => start)), end: Math.max(token.end, ...blamed.map(({ end }) => end)) },
        sentence: index,
        blamed,
        who: who === undefined ? null : nounPhraseSpan(sentence, who),
        suspected: suspects.length > 0,
        whose: whoseAre(sentence, i),
      })
    })
  })
  return found
}

/** 'The government blamed rebels and sent troops to the area': what whoever blames does next is not what others are blamed for. */
function isNextDeed(sentence: Sentence, { token, type }: ActMention, verb: number): boolean {
  const { head, relation, tag } = tokenAt(sentence, token)
  return familyOf(type) === 'posture' && tag === 'VERB' && relation === 'conj' && head === verb && dependents(sentence, token, 'nsubj').length === 0
}

/** The noun of the attackers, of whom a word says who they are; null for other words of blame. */
function whoseAre(sentence: Sentence, at: number): string | null {
  const { relation, head } = tokenAt(sentence, at)
  const subject = [...dependents(sentence, at, 'nsubj', 'obj'), ...(head >= 0 && ['xcomp', 'ccomp', 'obl', 'advcl'].includes(relation) ? dependents(sentence, head, 'nsubj', 'nsubj:pass') : [])].find((i) => areTheDoers(sentence, i))
  return subject === undefined ? null : tokenAt(sentence, subject).lower
}

/** Verbs by which somebody says who did it. */
const naming: ReadonlySet<string> = new Set(['blame', 'accuse', 'suspect', 'identify'])

/** True for an act in a clause that hangs on one of some nouns. */
function isInClauseOn(sentence: Sentence, act: number, nouns: readonly number[]): boolean {
  for (let at = act; at >= 0; at = tokenAt(sentence, at).head) {
    const { relation, head } = tokenAt(sentence, at)
    if (relation.startsWith('acl') && nouns.includes(head)) return true
  }
  return false
}

/**
 * 'The assailants are believed to be from the brigade', 'kidnapped by men thought to belong to the brigade', 'The gunmen claimed to be members of the
 * brigade': who they are thought, or say, to be.
 */
function believedToBe(sentence: Sentence, at: number): number[] {
  const { relation, head: verb, tag, lemma } = tokenAt(sentence, at)
  if (verb < 0 || verb > at || !['xcomp', 'ccomp', 'obl', 'advcl'].includes(relation) || isNegated(sentence, verb) || isNegated(sentence, at)) return []
  const isBelonging = tag === 'VERB' && lemma === 'belong'
  if (!isBelonging && dependents(sentence, at, 'cop').length === 0) return []
  const governor = tokenAt(sentence, verb)
  const isThought = believingVerbs.has(governor.lemma) && (isPassive(sentence, verb) || governor.relation === 'acl')
  if (!isThought && !ownWords.has(governor.lemma)) return []
  const of = governor.relation === 'acl' ? [governor.head].filter((i) => isByThem(sentence, i)) : dependents(sentence, verb, 'nsubj:pass', 'nsubj').filter((i) => areTheDoers(sentence, i))
  if (of.length === 0) return []
  if (isBelonging) return dependents(sentence, at, 'obl', 'nmod').filter((i) => i > at && caseOf(sentence, i) === 'to').flatMap((i) => withConjuncts(sentence, i))
  const isParty = tag === 'PROPN' || isPersonNoun.has(lemma) || bodyNouns.has(lemma)
  return isParty && ['', 'to', 'from', 'with'].includes(caseOf(sentence, at)) ? withConjuncts(sentence, at) : []
}

/** 'by armed men': those who did what the sentence tells. */
function isByThem(sentence: Sentence, noun: number): boolean {
  const { lemma } = tokenAt(sentence, noun)
  return caseOf(sentence, noun) === 'by' && (isPersonNoun.has(lemma) || doerNouns.has(lemma) || armedNouns.has(lemma))
}

/** 'A leaflet signed by the brigade was left beside the body': whose word was found where it was done. */
function signedThere(sentence: Sentence, verb: number): number[] {
  const { lemma, tag, relation, head } = tokenAt(sentence, verb)
  if (tag !== 'VERB' || lemma !== 'sign' || isNegated(sentence, verb)) return []
  const papers = relation === 'acl' ? [head] : dependents(sentence, verb, 'nsubj:pass')
  const isFound = sentence.tokens.some((token) => token.tag === 'VERB' && foundThere.has(token.lemma))
  return isFound && papers.some((i) => claimPapers.has(tokenAt(sentence, i).lemma)) ? agentsOf(sentence, verb) : []
}

/** 'Those who fired were members of the guard': who they are. */
function thoseWho(sentence: Sentence, at: number): number[] {
  const { tokens } = sentence
  const { tag, lemma } = tokenAt(sentence, at)
  if (tag !== 'NOUN' || !(isPersonNoun.has(lemma) || bodyNouns.has(lemma))) return []
  const those = tokens.findIndex(({ lower }, i) => lower === 'those' && tokens[i + 1]?.lower === 'who' && i < at)
  const [does, is] = [tokens[those + 2], tokens.findIndex(({ lemma: each }, i) => i > those + 2 && each === 'be')]
  // Nothing but an article or an adjective stands between 'were' and the noun.
  return those >= 0 && those < 8 && does !== undefined && doingVerbs.has(does.lemma) && is > 0 && is < at && is - those < 8 && tokens.slice(is + 1, at).every((token) => token.tag === 'DET' || token.tag === 'ADJ' || token.tag === 'NOUN') ? [at] : []
}

/** 'the attackers', 'these militants': who did an act told before, unless it befell them. */
function areTheDoers(sentence: Sentence, noun: number): boolean {
  const { lemma } = tokenAt(sentence, noun)
  return (doerNouns.has(lemma) || armedNouns.has(lemma)) && dependents(sentence, noun, 'det').some((i) => ['the', 'these', 'those'].includes(tokenAt(sentence, i).lower))
}

/** 'The attackers belonged to the brigade', 'The killers are members of the brigade', 'The gunmen were identified as soldiers': who they are. */
function doersNamed(sentence: Sentence, at: number): number[] {
  const token = tokenAt(sentence, at)
  const obliques = (preposition: string) => dependents(sentence, at, 'obl', 'nmod').filter((i) => i > at && caseOf(sentence, i) === preposition).flatMap((i) => withConjuncts(sentence, i))
  // 'A survivor identified the attackers as soldiers'
  if (token.tag === 'VERB' && token.lemma === 'identify' && !isNegated(sentence, at) && dependents(sentence, at, 'obj').some((i) => areTheDoers(sentence, i))) return obliques('as')
  const subject = dependents(sentence, at, 'nsubj').find((i) => i < at && areTheDoers(sentence, i))
  if (subject === undefined) return []
  // 'The raiders were led by a colonel'
  if (token.tag === 'VERB' && ['lead', 'command', 'head'].includes(token.lemma) && isPassive(sentence, at)) return agentsOf(sentence, at)
  // 'The gunmen came from the brigade'; 'from the hills' names nobody
  if (token.tag === 'VERB' && token.lemma === 'come') return obliques('from').filter((i) => tokenAt(sentence, i).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, i).lemma))
  if (token.tag === 'VERB') return token.lemma === 'belong' ? obliques('to') : token.lemma === 'identify' ? obliques('as') : []
  if (dependents(sentence, at, 'cop').length === 0) return []
  // 'The killers are from the army'
  // 'The gunmen were drunk' names nobody.
  const isParty = token.tag === 'PROPN' || isPersonNoun.has(token.lemma) || bodyNouns.has(token.lemma)
  return isParty && ['', 'from', 'with'].includes(caseOf(sentence, at)) ? withConjuncts(sentence, at) : []
}

/** 'It is believed that the bomb was planted by rebels', 'The strike was launched by the army': who brought what went off, or did what was told before. */
function placedBy(sentence: Sentence, verb: number): number[] {
  const { tag, lemma } = tokenAt(sentence, verb)
  if (tag !== 'VERB' || !isPassive(sentence, verb)) return []
  const what = dependents(sentence, verb, 'nsubj:pass').filter((i) => dependents(sentence, i, 'det').some((k) => tokenAt(sentence, k).lower === 'the'))
  const isIt = placingVerbs.has(lemma) ? what.some((i) => weaponClassOf(sentence, i) !== null) : lightVerbs.has(lemma) && what.some((i) => harmToldBefore.has(tokenAt(sentence, i).lemma))
  // 'set off by remote control'
  return isIt ? agentsOf(sentence, verb).filter((i) => canAct(sentence, i)) : []
}

/** 'Police attribute the crime to the brigade', 'Residents laid the killing at the door of the brigade': whose it is said to be. */
function ascribedTo(sentence: Sentence, verb: number): number[] {
  const { tag, lemma } = tokenAt(sentence, verb)
  if (tag !== 'VERB' || isNegated(sentence, verb) || !['attribute', 'ascribe', 'lay'].includes(lemma)) return []
  const what = [...dependents(sentence, verb, 'obj'), ...dependents(sentence, verb, 'nsubj:pass')]
  if (!what.some((i) => harmToldBefore.has(tokenAt(sentence, i).lemma)) && !(lemma === 'lay' && dependents(sentence, verb, 'nsubj').length === 0)) return []
  const behind = dependents(sentence, verb, 'obl', 'nmod').filter((i) => i > verb)
  if (lemma !== 'lay') return behind.filter((i) => caseOf(sentence, i) === 'to').flatMap((i) => withConjuncts(sentence, i)).filter((i) => !sentence.tokens.slice(verb, i).some(({ lower }) => lower === 'not'))
  const door = sentence.tokens.findIndex((token, i) => token.lower === 'door' && i > verb && i - verb < 9 && sentence.tokens[i + 1]?.lower === 'of')
  return door < 0 ? [] : [...dependents(sentence, door, 'nmod')].filter((i) => caseOf(sentence, i) === 'of')
}

/** What is done with a device before it goes off. */
const placingVerbs: ReadonlySet<string> = new Set(['place', 'plant', 'lay', 'leave', 'throw', 'hurl', 'lob', 'set', 'detonate'])
