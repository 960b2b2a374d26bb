import type { Sentence } from '../../text/tagged-text.ts'
import { caseOf, dependents, isNegated, isPassive, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'
import { chargeNouns, chargeVerbs, guiltyVerbs, partVerbs, sharesInActs, shareVerbs, suspectNouns, tyingWords } from '../../lexicon/en/suspicion.ts'

/** Somebody whom the sentence ties to an act. */
export interface TiedToAct {
  /** Head of the noun phrase. */
  readonly head: number
  /** False where a court found so, or the words tell it outright. */
  readonly suspected: boolean
}

/**
 * Whom the sentence ties to an act by a charge, an arrest or a part in it: 'two men suspected of being involved in the murder', 'soldiers
 * were arrested on charges of shooting a farmer', 'the main suspect in the killing', 'settlers took part in the raid'. Who says so is
 * who speaks; an arrest makes nobody guilty, so those held or charged are `suspected`.
 */
export function tiedTo(sentence: Sentence, act: number): TiedToAct[] {
  let at = act
  let part = -1
  // 'a suspect in the murder', wherever the parse hangs the murder
  const leads = dependents(sentence, act, 'case').find((i) => tokenAt(sentence, i).lower === 'in') ?? 0
  if (leads > 0 && tokenAt(sentence, leads - 1).tag === 'NOUN' && suspectNouns.has(tokenAt(sentence, leads - 1).lemma)) return namedFor(sentence, leads - 1).map((head) => ({ head, suspected: true }))
  for (let steps = 0; steps < 6; steps += 1) {
    const { head: up } = tokenAt(sentence, at)
    if (up < 0) break
    const { lemma, tag } = tokenAt(sentence, up)
    // 'arrested in connection with the murder': the connection says what the 'for' of others says.
    const link = ['connection', 'relation'].includes(tokenAt(sentence, at).lemma) && linkOf(sentence, at) === 'in' ? 'for' : linkOf(sentence, at)
    if (tag === 'NOUN' && suspectNouns.has(lemma) && link === 'in') return namedFor(sentence, up).map((head) => ({ head, suspected: true }))
    if (tag === 'VERB' && chargeVerbs.get(lemma)?.includes(link) === true) return chargedBy(sentence, up).map((head) => ({ head, suspected: !guiltyVerbs.has(lemma) }))
    // 'involved' and 'implicated' are as often taken for adjectives.
    const isVerbOfPart = (tag === 'VERB' || tag === 'ADJ') && (partVerbs.get(lemma) ?? partVerbs.get(lemma.replace(/d$/, '')))?.includes(link) === true
    const isShare = sharesInActs.has(tokenAt(sentence, at).lemma) && shareVerbs.has(lemma)
    const isPart = isVerbOfPart || isShare || (tag === 'VERB' && link === 'in' && hasPart(sentence, up))
    if (!isPart && !chargeNouns.has(lemma)) break
    if (isPart) part = up
    at = up
  }
  return part < 0 ? [] : players(sentence, part)
}

/** The preposition or conjunction that ties a word to what it hangs on; '' for an object. */
function linkOf(sentence: Sentence, at: number): string {
  const preposition = caseOf(sentence, at)
  if (preposition !== '') return preposition
  const mark = dependents(sentence, at, 'mark')[0]
  return mark === undefined ? '' : tokenAt(sentence, mark).lower
}

/** 'took part in', 'played a role in', 'had a hand in'. */
function hasPart(sentence: Sentence, verb: number): boolean {
  return shareVerbs.has(tokenAt(sentence, verb).lemma) && dependents(sentence, verb, 'obj').some((i) => sharesInActs.has(tokenAt(sentence, i).lemma))
}

/** Who is charged or held: the subject of a passive, the noun a participle hangs on, the object of an active verb. */
function chargedBy(sentence: Sentence, verb: number): number[] {
  if (isNegated(sentence, verb)) return []
  const subjects = dependents(sentence, verb, 'nsubj')
  const objects = dependents(sentence, verb, 'obj').filter((i) => i > verb)
  const token = tokenAt(sentence, verb)
  const own = isPassive(sentence, verb) || (objects.length === 0 && token.fine === 'VBN') ? subjects : objects
  if (own.length > 0) return own.flatMap((i) => withConjuncts(sentence, i))
  return plainRelation(token) === 'acl' && token.head >= 0 && objects.length === 0 ? [token.head] : []
}

/** 'The main suspect in the killing is Oran Reik, a former policeman': who the suspect is, else the suspect. */
function namedFor(sentence: Sentence, suspect: number): number[] {
  const is = sentence.tokens.findIndex((token, i) => i > suspect && token.relation === 'cop')
  const named = is < 0 ? -1 : sentence.tokens.findIndex((token, i) => i > is && token.tag === 'PROPN')
  return [named > 0 && named - is <= 2 ? named : suspect]
}

/** Who took part: the subject of the verb, or of the one that says that it is believed. */
function players(sentence: Sentence, verb: number): TiedToAct[] {
  let at = verb
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokenAt(sentence, at)
    const subjects = dependents(sentence, at, 'nsubj').filter((i) => i < at)
    const tied = tyingWords.has(tokenAt(sentence, verb).lemma)
    const suspected = at !== verb || tied
    // 'Investigators linked two men to the raid': the two men.
    const objects = tied && at === verb && !isPassive(sentence, verb) ? dependents(sentence, verb, 'obj').filter((i) => i > verb) : []
    if (objects.length > 0) return objects.flatMap((i) => withConjuncts(sentence, i)).map((head) => ({ head, suspected }))
    if (subjects.length > 0) return subjects.flatMap((i) => withConjuncts(sentence, i)).map((head) => ({ head, suspected }))
    // 'Colonel Reik, the main person implicated in the raid': the colonel.
    if (plainRelation(token) === 'acl') return token.head >= 0 ? [{ head: whoseDescription(sentence, token.head), suspected }] : []
    if (!['xcomp', 'ccomp', 'conj'].includes(plainRelation(token)) || token.head < 0) return []
    at = token.head
  }
  return []
}

/** The name that a description behind it takes up: 'Colonel Reik, the main person'; the noun itself elsewhere. */
function whoseDescription(sentence: Sentence, noun: number): number {
  const { relation, tag, head } = tokenAt(sentence, noun)
  return tag === 'NOUN' && relation === 'appos' && head >= 0 && tokenAt(sentence, head).tag === 'PROPN' ? head : noun
}
