import { isDayOrMonth } from '../lexicon/en/function-words.ts'
import { isPersonNoun } from '../lexicon/en/people.ts'
import type { Token } from './tagged-text.ts'

/** Verbs behind an 'and' or a relative clause that a greedy parse joins to what stands nearest, each by its own words. */

/**
 * 'Two herders were killed and 40 cattle rustled by raiders at Kosti on Monday': behind a passive and 'and', a noun with a participle of its own is
 * done to as well, with the same 'were'; where and when stand behind both, and by whom, but where it is told who was arrested or saved. The tokens that change.
 */
export function withElidedPassive(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const noun = tokens[at - 1]
    if (verb.fine !== 'VBN' || verb.relation !== 'acl' || verb.head !== at - 1 || noun === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(noun.tag) || noun.relation !== 'conj') return
    const and = tokens.findLastIndex(({ relation, lower }, i) => i < at - 1 && i >= at - 7 && relation !== 'punct' && lower === 'and')
    const first = tokens.findLastIndex((each, i) => i < and && each.tag === 'VERB')
    const passive = tokens[first]
    if (and < 0 || passive?.fine !== 'VBN' || and - first > 8 || !tokens.some((each, i) => each.head === first && i < first && each.relation === 'aux:pass') || !(noun.head >= first && noun.head <= and)) return
    // between 'and' and the noun only what belongs to the noun
    if (tokens.slice(and + 1, at - 1).some(({ tag }) => !/^(?:NUM|DET|ADJ|ADV|NOUN|PROPN|ADP|PART)$/.test(tag)) || tokens.slice(and + 1, at - 1).some(({ lower }) => lower === 'of' || lower === 'in')) return
    // '... and the car used by the gunmen was burnt'
    if (tokens.slice(at + 1).some(({ lower }) => /^(?:was|were|is|are|has|have|had)$/.test(lower))) return
    changed.set(at, { ...verb, head: first, relation: 'conj' })
    changed.set(at - 1, { ...noun, head: at, relation: 'nsubj:pass' })
    changed.set(and, { ...(tokens[and] as Token), head: at, relation: 'cc' })
    tokens.forEach((each, i) => {
      if (i > at && each.head === at && (each.relation === 'obl' || (each.relation === 'obl:agent' && !byOthers.has(verb.lemma)))) changed.set(i, { ...each, head: first })
    })
  })
  return changed
}

/** What is done by others than those who did harm: 'two were hurt and a man *arrested* by police'. */
const byOthers: ReadonlySet<string> = new Set(['arrest', 'detain', 'hold', 'charge', 'rescue', 'save', 'free', 'release', 'recover', 'treat', 'take', 'hospitalise', 'hospitalize', 'evacuate', 'impound', 'apprehend', 'seize', 'find', 'bury', 'repel'])

/**
 * 'A crowd seized two men accused of breaking into a house and set them alight': who is meant by 'them' has not done it; the doer of the main clause
 * has, where the words between name no other people. The tokens that change.
 */
export function withNextOfMainVerb(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((verb, at) => {
    const object = tokens[at + 1]
    if (verb.tag !== 'VERB' || verb.relation !== 'conj' || verb.fine === 'VBG' || verb.head > at || object === undefined || !/^(?:them|him|her)$/.test(object.lower) || object.head !== at) return
    if (tokens[at - 1]?.lower !== 'and' || tokens.some((each, i) => each.head === at && i < at && /^(?:[nc]subj|aux|mark)/.test(each.relation))) return
    // the participle or the clause behind a noun that the verb was joined to, and that noun
    const clause = tokens.findLastIndex((each, i) => i < at && each.tag === 'VERB' && /^acl/.test(each.relation) && each.head < i)
    const noun = tokens[clause]?.head ?? -1
    const main = tokens[noun]?.head ?? -1
    const doing = tokens[main]
    if (clause < 0 || verb.head < clause || doing?.tag !== 'VERB' || main > noun || !/^VB[DN]$/.test(doing.fine) || tokens[noun]?.relation !== 'obj') return
    const isMany = (token: Token) => /^NN.?S$/.test(token.fine) || token.lower === 'people'
    const isMeant = (token: Token) => isPersonNoun.has(token.lemma) && isMany(token) === (object.lower === 'them')
    if (!isMeant(tokens[noun] as Token) || tokens.slice(clause + 1, at).some((token) => token.tag === 'NOUN' && isMeant(token))) return
    changed.set(at, { ...verb, fine: 'VBD', head: main })
  })
  return changed
}

/**
 * 'Fourteen villagers who had been taken away by bandits were freed': the villagers were, and not the bandits, who end the clause behind 'who'.
 * The tokens that change.
 */
export function withSubjectBeforeTaken(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach(({ lower }, who) => {
    const noun = tokens[who - 1]
    if (lower !== 'who' || noun === undefined || !/^NN/.test(noun.fine)) return
    const told = tokens.findIndex(({ tag }, i) => i > who && tag === 'VERB')
    const isPassive = told > who && tokens.slice(who + 1, told).every(({ tag }) => tag === 'AUX' || tag === 'ADV') && tokens.slice(who + 1, told).some(({ lemma }) => lemma === 'be')
    if (!isPassive) return
    const by = tokens.findIndex((token, i) => i > told && token.lower === 'by')
    const auxiliary = tokens.findIndex((token, i) => i > by && /^(?:was|were)$/.test(token.lower))
    if (by < 0 || by > told + 3 || auxiliary < 0 || auxiliary > by + 6 || tokens.slice(told + 1, auxiliary).some(({ tag, lower: word }) => tag === 'VERB' || tag === 'SCONJ' || tag === 'PUNCT' || word === 'and')) return
    const verb = tokens.findIndex(({ tag }, i) => i > auxiliary && tag !== 'ADV')
    const agent = tokens[auxiliary - 1]
    if (tokens[verb]?.fine !== 'VBN' || agent?.head !== verb || !/^nsubj/.test(agent.relation)) return
    const relative = tokens[told] as Token
    const main = tokens[verb] as Token
    const outer = relative.head >= 0 && relative.head !== who - 1 ? relative : { head: -1, relation: 'root' }
    changed.set(verb, { ...main, head: outer.head, relation: outer.head < 0 ? 'root' : outer.relation })
    changed.set(who - 1, { ...noun, head: verb, relation: 'nsubj:pass' })
    changed.set(told, { ...relative, head: who - 1, relation: 'acl:relcl' })
    changed.set(auxiliary - 1, { ...agent, head: told, relation: 'obl:agent' })
    tokens.forEach((each, i) => {
      if (i > verb && each.head === told) changed.set(i, { ...each, head: verb })
    })
  })
  return changed
}

/** 'On June 29 soldiers shot into a crowd': the number is the day of the month, and counts no soldiers. The tokens that change. */
export function withDayOfMonth(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((number, at) => {
    const isMonth = (token: Token | undefined) => token !== undefined && isDayOrMonth.has(token.lower) && !token.lower.endsWith('day') && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text)
    // 'On 29 June soldiers', 'On June 29 soldiers'
    const name = isMonth(tokens[at - 1]) ? at - 1 : isMonth(tokens[at + 1]) && number.head === at + 2 ? at + 1 : -1
    const month = tokens[name]
    const day = Number(number.text)
    if (number.tag !== 'NUM' || number.relation !== 'nummod' || number.head <= at || month === undefined || !(day >= 1 && day <= 31)) return
    const opening = Math.min(at, name)
    if (!/^(?:on|of|since|until|from|by|,)$/.test(tokens[opening - 1]?.lower ?? '') && opening !== 0) return
    changed.set(at, { ...number, head: name, relation: 'nummod' })
    const noun = tokens[number.head] as Token
    // '29 soldiers shot into a crowd' as a noun and what was done to it: the soldiers shot
    const verb = number.head + 1
    const shot = tokens[verb]
    const isVerb = noun.head < 0 && shot?.fine === 'VBN' && shot.head === number.head && /^acl/.test(shot.relation) && tokens[verb + 1]?.lower !== 'by'
    const top = isVerb ? verb : noun.head
    if (isVerb) {
      changed.set(verb, { ...shot, fine: 'VBD', head: noun.head, relation: noun.relation })
      changed.set(number.head, { ...noun, head: verb, relation: 'nsubj' })
      tokens.forEach((each, i) => {
        if (i > verb && each.head === number.head) changed.set(i, { ...each, head: verb })
      })
    }
    if ((month.head === number.head || isVerb) && top >= 0) {
      changed.set(name, { ...month, head: top, relation: 'obl' })
      const on = tokens[opening - 1]
      if (on !== undefined && (on.head === number.head || on.head === name)) changed.set(opening - 1, { ...on, head: name, relation: 'case' })
    }
  })
  return changed
}

/** 'Two of these, a pastor and a mother, have been released': the two were, and who they are stands beside. The tokens that change. */
export function withThoseAndWhoTheyAre(tokens: readonly Token[]): Map<number, Token> {
  const changed = new Map<number, Token>()
  tokens.forEach((some, at) => {
    if (some.tag !== 'NUM' || tokens[at + 1]?.lower !== 'of' || !/^(?:these|those|them|whom)$/.test(tokens[at + 2]?.lower ?? '') || tokens[at + 3]?.text !== ',') return
    const comma = tokens.findIndex(({ text }, i) => i > at + 4 && text === ',' && /^(?:was|were|has|have|had)$/.test(tokens[i + 1]?.lower ?? ''))
    if (comma < 0 || tokens.slice(at + 4, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return
    const verb = tokens.findIndex(({ tag }, i) => i > comma && tag === 'VERB')
    const done = tokens[verb]
    const who = tokens.findIndex(({ tag }, i) => i > at + 3 && i < comma && (tag === 'NOUN' || tag === 'PROPN'))
    const named = tokens[who]
    if (done === undefined || named === undefined || verb > comma + 4 || !(named.head < who || named.head > comma)) return
    const outer = named.head === verb || done.head !== who ? done : named
    changed.set(verb, { ...done, head: outer.head, relation: outer.relation })
    changed.set(at, { ...some, head: verb, relation: tokens[verb - 1]?.lower === 'been' || /^(?:was|were)$/.test(tokens[verb - 1]?.lower ?? '') ? 'nsubj:pass' : 'nsubj' })
    changed.set(who, { ...named, head: at, relation: 'appos' })
    tokens.forEach((each, i) => {
      if (i > comma && i !== verb && each.head === who) changed.set(i, { ...each, head: verb })
    })
  })
  return changed
}
