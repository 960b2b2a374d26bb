import type { Sentence, Token } from '../../text/tagged-text.ts'
import { lightVerbs } from '../../lexicon/en/acts.ts'
import { bodyNouns, isPersonNoun } from '../../lexicon/en/people.ts'
import { sayingVerbsOf } from '../../lexicon/en/saying.ts'
import { bornMarks, harmToldBefore, namingVerbs } from '../../lexicon/en/suspicion.ts'
import { doneByBehind } from './done-by.ts'
import { caseOf, dependents, isNegated, isPassive, phrasesWith, plainRelation, tokenAt, withConjuncts } from '../../text/tree.ts'

/**
 * Whom the sentence itself blames for an act: 'the mayor accused the army of shelling the town', 'the ministry blamed the raid on
 * the brigade', 'the raid was attributed to the brigade', 'the brigade was behind the raid'. Heads of the noun phrases; empty where
 * nobody is blamed. Who blames is who speaks, which the speech says.
 */
export function blamedFor(sentence: Sentence, act: number): number[] {
  return blameFor(sentence, act).heads
}

/** The same, and whether they are no more than suspected: 'The brigade is suspected of carrying out the raid'. */
export function blameFor(sentence: Sentence, act: number): { readonly heads: number[]; readonly suspected: boolean } {
  const behind = standsBehind(sentence, act)
  if (behind.length > 0) return { heads: behind, suspected: false }
  const doers = doneBy(sentence, act)
  if (doers.length > 0) return { heads: doers, suspected: false }
  for (let verb = 0; verb < sentence.tokens.length; verb += 1) {
    const { lemma, tag } = tokenAt(sentence, verb)
    if (tag !== 'VERB') continue
    const heads = (accusing.has(lemma) ? accused(sentence, verb, act) : null) ?? (ascribing.has(lemma) ? ascribedTo(sentence, verb, act) : null)
    if (heads !== null && heads.length > 0) return { heads: heads.flatMap((head) => withConjuncts(sentence, head).filter((i) => i === head || !isNotOne(sentence, i))), suspected: lemma === 'suspect' }
  }
  return { heads: [], suspected: false }
}

/** 'attributed to the brigade and not to the front': the front is cleared. */
function isNotOne({ tokens }: Sentence, joined: number): boolean {
  for (let i = joined - 1; i >= Math.max(0, joined - 7); i -= 1) {
    const { lower, text } = tokens[i] as Token
    if (lower === 'not') return true
    if (lower === 'and' || lower === 'but' || text === ',') return tokens[i + 1]?.lower === 'not'
  }
  return false
}

/** 'the murder, which was planned in prison and perpetrated by two brothers': by whom a clause on an act says that it was done. */
function doneBy(sentence: Sentence, act: number): number[] {
  if (tokenAt(sentence, act).tag !== 'NOUN') return []
  // 'the murder of a judge, which ...': the parse may hang the clause on the judge.
  const verbs = [act, ...dependents(sentence, act, 'nmod')].flatMap((i) => dependents(sentence, i, 'acl')).flatMap((i) => withConjuncts(sentence, i)).filter((i) => lightVerbs.has(tokenAt(sentence, i).lemma))
  const found = verbs.flatMap((i) => phrasesWith(sentence, i, 'by', 'obl'))
  return found.length > 0 ? found : doneByBehind(sentence, act)
}

/** True for somebody who is accused of something that none of these acts of the sentence is ('blamed police for failing to stop the attack'), and for who accuses ('accused by the army'). */
export function isBlamedForElse(sentence: Sentence, head: number, acts: readonly number[]): boolean {
  const verb = tokenAt(sentence, head).head
  const links = verb < 0 ? undefined : accusing.get(tokenAt(sentence, verb).lemma)
  if (links === undefined) return false
  if (isPassive(sentence, verb) && caseOf(sentence, head) === 'by') return true
  const isAccused = ['obj', 'nsubj:pass'].includes(tokenAt(sentence, head).relation)
  return isAccused && sentence.tokens.some((token, i) => i > verb && links.includes(token.lower)) && !acts.some((act) => blamedFor(sentence, act).includes(head))
}

/** Verbs that take the blamed for their object, with the words that lead to the act: 'accused X of', 'blamed X for'. */
const accusing: ReadonlyMap<string, readonly string[]> = new Map([['accuse', ['of']], ['suspect', ['of']], ['blame', ['for', 'over']], ['fault', ['for', 'over']], ['implicate', ['in']], ['link', ['to', 'with']]])

/** Verbs that take the act for their object, with the word that leads to the blamed: 'blamed the raid on X', 'attributed the raid to X'. */
const ascribing: ReadonlyMap<string, string> = new Map([['blame', 'on'], ['pin', 'on'], ['attribute', 'to'], ['ascribe', 'to'], ['link', 'to'], ['lay', 'of']])

/** Verbs between the accusation and its act that say no more than that it was done: 'accused of ordering the raid'. */
const doing: ReadonlySet<string> = new Set([...lightVerbs, 'order', 'direct', 'mastermind', 'orchestrate', 'have', 'be'])

function accused(sentence: Sentence, verb: number, act: number): number[] | null {
  // 'was not accused of the raid', 'Nobody accused the army of the raid'
  if (act < verb || isNegated(sentence, verb) || dependents(sentence, verb, 'nsubj', 'nsubj:pass').some((i) => /^(?:nobody|none|no-one)$/.test(tokenAt(sentence, i).lower))) return null
  const links = accusing.get(tokenAt(sentence, verb).lemma) ?? []
  const passive = isPassive(sentence, verb)
  // 'was accused of' has its link right behind the verb, 'accused the army of' has somebody between.
  const link = lastBefore(sentence, act, passive ? verb : verb + 1, links)
  // 'accused of failing to stop the attack': what they did or left undone is another thing.
  // 'linked to the brigade, which raided the town': the act is the brigade's.
  if (link === null || sentence.tokens.slice(link + 1, act).some((token, i, rest) => /^(?:which|who|whom|where|when)$/.test(token.lower) || (token.tag === 'AUX' && !rest.slice(i + 1, i + 3).some(({ lower }) => lower === 'behind' || lower === 'responsible')) || (token.tag === 'VERB' && !doing.has(token.lemma)))) return null
  if (passive) return dependents(sentence, verb, 'nsubj:pass', 'nsubj').filter((i) => i < verb)
  const object = dependents(sentence, verb, 'obj').find((i) => i > verb && i < link)
  if (object !== undefined) return [object]
  // Where the parse hung it elsewhere: the last noun before the first link.
  const first = sentence.tokens.findIndex((token, i) => i > verb && links.includes(token.lower))
  const noun = lastNoun(sentence, verb + 1, first)
  return noun === null ? null : [beforePlace(sentence, noun, verb)]
}

function ascribedTo(sentence: Sentence, verb: number, act: number): number[] | null {
  const link = ascribing.get(tokenAt(sentence, verb).lemma)
  // 'laid the killing at the door of the brigade'
  const isLaid = link === 'of'
  if (isLaid && !sentence.tokens.some(({ lower }, i) => lower === 'door' && i > verb && i - verb < 9 && sentence.tokens[i + 1]?.lower === 'of')) return null
  const subject = dependents(sentence, verb, 'nsubj:pass', 'nsubj').find((i) => i < verb)
  // 'the raid, which the union has blamed on the brigade', 'an attack attributed to the brigade'
  const onAct = plainRelation(tokenAt(sentence, verb)) === 'acl' && tokenAt(sentence, verb).head === act
  const ofVerb = act < verb ? subject === act || onAct : plainRelation(tokenAt(sentence, act)) === 'obj' && tokenAt(sentence, act).head === verb
  if (!ofVerb) return null
  const from = Math.max(act, verb)
  for (let i = from + 1; i < sentence.tokens.length; i += 1) {
    const { tag, fine, lower } = tokenAt(sentence, i)
    if (fine === 'VBD' || fine === 'VBZ' || fine === 'VBP' || lower === ';') return null
    // 'blamed the shooting on Monday on the brigade'; 'not on the front but on soldiers'
    if (sentence.tokens[(dependents(sentence, i, 'case')[0] ?? i) - 1]?.lower === 'not') continue
    if (isLaid && tokenAt(sentence, tokenAt(sentence, i).head < 0 ? i : tokenAt(sentence, i).head).lower !== 'door') continue
    if ((tag === 'NOUN' || tag === 'PROPN') && caseOf(sentence, i) === link && !/day$|^\d/.test(lower)) return [i]
  }
  return null
}

/** 'the brigade was behind the raid', 'the brigade is responsible for the raid', 'the raid was the work of the brigade'. */
function standsBehind(sentence: Sentence, act: number): number[] {
  const subjects = (of: number) => dependents(sentence, of, 'nsubj').filter((i) => i < act).flatMap((i) => withConjuncts(sentence, i)).map((i) => bodyMeant(sentence, i))
  const token = tokenAt(sentence, act)
  // 'Behind the attack was the brigade'
  const is = sentence.tokens[act + 1]
  if (caseOf(sentence, act) === 'behind' && is?.lemma === 'be' && sentence.tokens.slice(0, act).every(({ tag, lower }) => tag !== 'VERB' && tag !== 'PRON' || lower === 'behind')) {
    const named = nounFrom(sentence, act + 2)
    if (named !== null) return [named]
  }
  if (token.relation === 'nsubj' && token.head > act && ['work', 'handiwork', 'doing'].includes(tokenAt(sentence, token.head).lemma)) {
    // 'was not the work of the brigade'
    if (isNegated(sentence, token.head)) return []
    return phrasesWith(sentence, token.head, 'of', 'nmod')
  }
  if (caseOf(sentence, act) === 'behind') {
    // 'was not behind the raid'
    if (isNegated(sentence, act) || (token.head >= 0 && isNegated(sentence, token.head))) return []
    const own = dependents(sentence, act, 'cop').length > 0 ? subjects(act) : []
    const governor = token.head < 0 ? null : tokenAt(sentence, token.head)
    return own.length > 0 || governor === null || !['be', 'stand'].includes(governor.lemma) ? own : subjects(token.head)
  }
  if (caseOf(sentence, act) === 'for' && token.head >= 0 && tokenAt(sentence, token.head).lemma === 'responsible') {
    if (isNegated(sentence, token.head)) return []
    const held = tokenAt(sentence, token.head).head
    // 'Residents held the army responsible for the deaths'
    if (held >= 0 && ['hold', 'consider'].includes(tokenAt(sentence, held).lemma)) return dependents(sentence, held, 'obj').flatMap((i) => withConjuncts(sentence, i))
    // 'Those responsible for the killing are soldiers'
    const those = tokenAt(sentence, token.head)
    const is = those.head >= 0 && plainRelation(those) === 'amod' ? tokenAt(sentence, those.head) : null
    if (is !== null && is.relation === 'nsubj' && is.head > act && dependents(sentence, is.head, 'cop').length > 0) return withConjuncts(sentence, is.head)
    return subjects(token.head)
  }
  // 'the army was to blame for the deaths'
  const blame = caseOf(sentence, act) === 'for' ? token.head : -1
  if (blame > 1 && tokenAt(sentence, blame).lemma === 'blame' && sentence.tokens[blame - 1]?.lower === 'to' && sentence.tokens[blame - 2]?.lemma === 'be') {
    const is = blame - 2
    return isNegated(sentence, blame) || isNegated(sentence, is) ? [] : [...subjects(blame), ...subjects(is)]
  }
  return []
}

/**
 * The name that words behind somebody give him: 'a group calling itself the Northern Front', 'an armed group, which the police identified as
 * soldiers'. The head of the name; null where none is given.
 */
export function namedBehind(sentence: Sentence, head: number): number | null {
  const { tokens } = sentence
  for (let verb = head + 1; verb < head + 9; verb += 1) {
    const token = tokens[verb]
    if (token === undefined || (token.tag === 'VERB' && !namingVerbs.has(token.lemma))) return null
    if (token.tag !== 'VERB') continue
    // 'It called the bombing a mistake'
    if (dependents(sentence, verb, 'nsubj').includes(head)) return null
    const link = ['as', 'itself', 'themselves', 'himself', 'herself'].includes(tokens[verb + 1]?.lower ?? '') ? verb + 1 : token.lower === 'called' ? verb : null
    return link === null ? null : nounFrom(sentence, link + 1)
  }
  return null
}

/** The head of a short noun phrase that begins at a place: its last noun or name. */
function nounFrom(sentence: Sentence, from: number): number | null {
  let last: number | null = null
  for (let i = from; i < from + 7; i += 1) {
    const token = sentence.tokens[i]
    if (token === undefined || !['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.tag)) break
    if (token.tag === 'NOUN' || token.tag === 'PROPN') last = i
  }
  if (last === null) return null
  // 'Tomas Vale': the head of a name of persons is its first word.
  const { relation, head } = tokenAt(sentence, last)
  return relation === 'flat' && head >= from ? head : last
}

/** The last of some words between two places of a sentence, in the clause of the second. */
function lastBefore(sentence: Sentence, act: number, after: number, words: readonly string[]): number | null {
  for (let i = act - 1; i > after; i -= 1) {
    const { lower, text } = tokenAt(sentence, i)
    if (text === ';' || text === ':') return null
    if (words.includes(lower)) return i
  }
  return null
}

/**
 * Whom a verb of blame names without telling the act again: 'The bishop blamed the brigade', 'denied responsibility and blamed the
 * rebels', 'the army was blamed for it'. Heads of the noun phrases; empty where it is blame for something that is told.
 */
export function blamedOutright(sentence: Sentence, verb: number): number[] {
  const { lemma, tag } = tokenAt(sentence, verb)
  if ((lemma !== 'blame' && lemma !== 'accuse') || tag !== 'VERB' || isNegated(sentence, verb)) return []
  // 'accused the army of lying' is told of something, 'accused the youth wing of the party' is not; 'blamed each other' names nobody
  if (sentence.tokens.slice(verb + 1).some(({ lower }, i, rest) => (lemma === 'accuse' && lower === 'of' && !isWithinName(sentence, verb, verb + 1 + i) && !isOfIt(sentence, verb + 2 + i)) || (lower === 'each' && rest[i + 1]?.lower === 'other') || (lower === 'one' && rest[i + 1]?.lower === 'another'))) return []
  // 'blamed the army for it' tells nothing else; 'for the lack of water' does, and so does 'because'.
  const others = sentence.tokens.slice(verb + 1).some((token, i, rest) => ['for', 'over', 'on', 'because'].includes(token.lower) && !['it', 'this', 'that', 'them'].includes(rest[i + 1]?.lower ?? '') && !/day$/.test(rest[i + 1]?.lower ?? ''))
  const [object] = dependents(sentence, verb, 'obj').filter((i) => i > verb)
  // 'Residents blamed it on the army'
  if (object !== undefined && isPointer(sentence, object)) return dependents(sentence, verb, 'obl', 'nmod').filter((i) => i > object && caseOf(sentence, i) === 'on').flatMap((i) => withConjuncts(sentence, i)).filter((i) => !isNotOne(sentence, i))
  if (others) return []
  return dependents(sentence, verb, isPassive(sentence, verb) ? 'nsubj:pass' : 'obj').flatMap((i) => withConjuncts(sentence, i))
}

/** 'of it', 'of the deed', 'of this crime': what was told before. */
function isOfIt(sentence: Sentence, at: number): boolean {
  return isPointer(sentence, at) ? !/^(?:NOUN|PROPN)$/.test(sentence.tokens[at + 1]?.tag ?? '') : ['the', 'this', 'that'].includes(sentence.tokens[at]?.lower ?? '') && harmToldBefore.has(sentence.tokens[at + 1]?.lemma ?? '')
}

/** 'of the ruling party' behind 'accused the youth wing': a body that the accused is part of. */
function isWithinName(sentence: Sentence, verb: number, of: number): boolean {
  const { head: whole, relation } = tokenAt(sentence, of)
  if (relation !== 'case' || whole < 0) return false
  const { head: part, tag, lemma } = tokenAt(sentence, whole)
  return part > verb && part < of && (tag === 'PROPN' || bodyNouns.has(lemma) || isPersonNoun.has(lemma)) && (bodyNouns.has(tokenAt(sentence, part).lemma) || isPersonNoun.has(tokenAt(sentence, part).lemma))
}

/** 'The army is behind it', 'the rebels were responsible', 'rebels did it', 'it was the work of the army', 'the army is to blame': who stands behind an act told before. */
export function standsBehindIt(sentence: Sentence, at: number): number[] {
  const token = tokenAt(sentence, at)
  const subjects = dependents(sentence, at, 'nsubj').filter((i) => i < at).flatMap((i) => withConjuncts(sentence, i)).map((i) => bodyMeant(sentence, i))
  if (isNegated(sentence, at)) return []
  if (token.lemma === 'do' && token.tag === 'VERB' && dependents(sentence, at, 'obj').some((i) => i > at && isPointer(sentence, i))) return subjects
  if (['work', 'handiwork', 'doing'].includes(token.lemma) && dependents(sentence, at, 'cop').length > 0 && dependents(sentence, at, 'nsubj').some((i) => isPointer(sentence, i))) return phrasesWith(sentence, at, 'of', 'nmod').flatMap((i) => withConjuncts(sentence, i))
  // 'is to blame'
  if (token.lemma === 'blame' && sentence.tokens[at - 1]?.lower === 'to' && sentence.tokens[at - 2]?.lemma === 'be' && sentence.tokens[at + 1]?.lower !== 'for') return subjects.length > 0 ? subjects : nounBefore(sentence, at - 2)
  // 'held the army responsible'
  if (token.lemma === 'responsible' && sentence.tokens[at + 1]?.lower !== 'for') {
    const holds = sentence.tokens.findLastIndex(({ tag, lemma }, i) => i < at && at - i <= 8 && tag === 'VERB' && (lemma === 'hold' || lemma === 'consider'))
    const held = holds < 0 ? undefined : dependents(sentence, holds, isPassive(sentence, holds) ? 'nsubj:pass' : 'obj')[0]
    if (held !== undefined) return withConjuncts(sentence, held)
  }
  if (isPointer(sentence, at) && caseOf(sentence, at) === 'behind') return subjects
  // 'Soldiers took part in the crime', 'participated in the killing'
  if (token.tag === 'VERB' && (token.lemma === 'participate' || (token.lemma === 'take' && dependents(sentence, at, 'obj').some((i) => tokenAt(sentence, i).lemma === 'part'))) && dependents(sentence, at, 'obl', 'nmod').some((i) => caseOf(sentence, i) === 'in' && harmToldBefore.has(tokenAt(sentence, i).lemma) && dependents(sentence, i, 'det').some((k) => ['the', 'this'].includes(tokenAt(sentence, k).lower)))) return subjects
  if (token.lemma !== 'responsible' || dependents(sentence, at, 'cop').length === 0) return []
  const whatFor = dependents(sentence, at, 'obl', 'nmod').filter((i) => caseOf(sentence, i) === 'for')
  return whatFor.every((i) => isPointer(sentence, i)) && !sentence.tokens.slice(at + 1).some(({ lower }, i) => lower === 'for' && i === 0 && whatFor.length === 0) ? subjects : []
}

/** 'Suspicion fell on the brigade', 'the finger was pointed at the brigade', 'it bore the hallmarks of the brigade': who is thought to have done what was told before. */
export function suspectedOfIt(sentence: Sentence, at: number): number[] {
  const { lemma, tag } = tokenAt(sentence, at)
  if (tag !== 'VERB' || isNegated(sentence, at)) return []
  const has = (word: string) => dependents(sentence, at, 'nsubj', 'nsubj:pass', 'obj').some((i) => tokenAt(sentence, i).lemma === word)
  const behind = (preposition: string) => sentence.tokens.flatMap((_, i) => (i > at && caseOf(sentence, i) === preposition ? withConjuncts(sentence, i) : [])).slice(0, 3)
  // 'Police suspect the brigade', 'that the brigade was involved'
  if (lemma === 'suspect' && !sentence.tokens.slice(at + 1, at + 9).some(({ lower }) => lower === 'of' || lower === 'that')) return dependents(sentence, at, isPassive(sentence, at) ? 'nsubj:pass' : 'obj').filter((i) => ['PROPN', 'NOUN'].includes(tokenAt(sentence, i).tag) && (tokenAt(sentence, i).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, i).lemma) || isPersonNoun.has(tokenAt(sentence, i).lemma) || /^\p{Lu}/u.test(tokenAt(sentence, i).text))).flatMap((i) => withConjuncts(sentence, i))
  if (lemma === 'involve' && isPassive(sentence, at) && !['in', 'with'].includes(sentence.tokens[at + 1]?.lower ?? '')) return dependents(sentence, at, 'nsubj:pass').flatMap((i) => withConjuncts(sentence, i))
  if (['fall', 'focus', 'rest', 'center', 'centre'].includes(lemma) && (has('suspicion') || has('blame'))) return behind('on')
  if (lemma === 'point' && has('finger')) return behind('at')
  return lemma === 'bear' && [...bornMarks].some(has) ? behind('of') : []
}

/** The noun right before a place; none where another word stands there. */
function nounBefore(sentence: Sentence, at: number): number[] {
  const noun = sentence.tokens[at - 1]
  return noun?.tag === 'NOUN' || noun?.tag === 'PROPN' ? [at - 1] : []
}

/** 'The brigade said it was behind the attack', 'said its fighters had done it': the body that speaks of itself as 'it'; anybody else as they stand. */
export function bodyMeant(sentence: Sentence, head: number): number {
  const isOfIt = dependents(sentence, head, 'nmod').some((i) => tokenAt(sentence, i).lower === 'its')
  if (tokenAt(sentence, head).lower !== 'it' && !isOfIt) return head
  for (let at = tokenAt(sentence, head).head, steps = 0; at >= 0 && steps < 6; at = tokenAt(sentence, at).head, steps += 1) {
    const { head: teller } = tokenAt(sentence, at)
    if (plainRelation(tokenAt(sentence, at)) !== 'ccomp' || teller < 0 || !sayingVerbsOf(tokenAt(sentence, teller).lemma).some(({ verb }) => verb.plain)) continue
    const speaker = dependents(sentence, teller, 'nsubj').find((i) => i < head)
    const isBody = speaker !== undefined && (tokenAt(sentence, speaker).tag === 'PROPN' || bodyNouns.has(tokenAt(sentence, speaker).lemma) || (tokenAt(sentence, speaker).tag === 'NOUN' && /^\p{Lu}/u.test(tokenAt(sentence, speaker).text)))
    return isBody ? speaker : head
  }
  return head
}

/** A word that points at something told before: 'it', 'this'. */
function isPointer(sentence: Sentence, at: number): boolean {
  return ['it', 'this', 'that', 'them'].includes(tokenAt(sentence, at).lower)
}

/** 'accused youths from Orsk of the killing': the youths, whom the parse may hang on something else. */
function beforePlace(sentence: Sentence, noun: number, verb: number): number {
  const [from, before] = [sentence.tokens[noun - 1], noun - 2]
  return before > verb && from !== undefined && ['from', 'in', 'near'].includes(from.lower) && ['NOUN', 'PROPN'].includes(tokenAt(sentence, before).tag) ? before : noun
}

function lastNoun(sentence: Sentence, from: number, to: number): number | null {
  for (let i = to - 1; i >= from; i -= 1) {
    const { tag } = tokenAt(sentence, i)
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return i
    if (tag === 'VERB') return null
  }
  return null
}
