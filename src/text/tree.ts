import { opensTimeClause, weekdaysInFull } from '../lexicon/en/function-words.ts'
import { harmForms } from '../lexicon/en/irregular-verbs.ts'
import { bodyNouns, isPersonNoun } from '../lexicon/en/people.ts'
import { onceFor } from '../record/once-for.ts'
import type { Span } from '../record/span.ts'
import type { Sentence, Token } from './tagged-text.ts'

/**
 * Walking a sentence's dependency tree: children, noun phrases, subjects, objects, agents.
 * All functions speak of tokens by their index in the sentence.
 */

/** For each token the indexes of the tokens that hang on it, in order. Computed once a sentence. */
export const childrenOf = onceFor(({ tokens }: Sentence): readonly (readonly number[])[] => {
  const children: number[][] = tokens.map(() => [])
  tokens.forEach((token, i) => {
    if (token.head >= 0) children[token.head]?.push(i)
  })
  return children
})

/** The last token of a word and all that hangs on it, over however many others. */
export function lastInSubtree(sentence: Sentence, index: number): number {
  return Math.max(index, ...(childrenOf(sentence)[index] ?? []).map((child) => lastInSubtree(sentence, child)))
}

/** The token at an index; throws when the index is not one of the sentence's. */
export function tokenAt(sentence: Sentence, index: number): Token {
  const token = sentence.tokens[index]
  if (!token) throw new RangeError(`no token ${index} in a sentence of ${sentence.tokens.length}`)
  return token
}

/** The relation without its subtype: 'nsubj' for 'nsubj:pass'. */
export function plainRelation(token: Token): string {
  const colon = token.relation.indexOf(':')
  return colon < 0 ? token.relation : token.relation.slice(0, colon)
}

/** Children of a token whose relation (with or without subtype) is one of those given. */
export function dependents(sentence: Sentence, index: number, ...relations: readonly string[]): number[] {
  return (childrenOf(sentence)[index] ?? []).filter((child) => {
    const token = tokenAt(sentence, child)
    return relations.includes(token.relation) || relations.includes(plainRelation(token))
  })
}

/** The preposition of a noun ('by', 'of', 'in'), lower case; '' when it has none. */
export function caseOf(sentence: Sentence, index: number): string {
  const marks = dependents(sentence, index, 'case').filter(
    (i) => tokenAt(sentence, i).lower !== "'s" && tokenAt(sentence, i).lower !== '’s',
  )
  return marks.map((i) => tokenAt(sentence, i).lower).join(' ')
}

/** Heads of the phrases with a preposition that hang on a word in some relations, each with its coordinated heads: 'by two men and a boy'. */
export function phrasesWith(sentence: Sentence, index: number, preposition: string, ...relations: readonly string[]): number[] {
  return dependents(sentence, index, ...relations).filter((i) => caseOf(sentence, i) === preposition).flatMap((i) => withConjuncts(sentence, i))
}

/** True for a verb with 'not' or 'never': 'was not accused'. */
export function isNegated(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'advmod').some((i) => ['not', 'never'].includes(tokenAt(sentence, i).lower))
}

const outsideNounPhrase = new Set([
  'acl',
  'appos',
  'parataxis',
  'conj',
  'cc',
  'punct',
  'case',
  'discourse',
  'dep',
  'list',
  'mark',
  'cop',
  'nsubj',
  'advcl',
  'aux',
  'orphan',
  'advmod:out',
])

/** Words that no noun phrase begins with: 'Luis Vale, whose sister', a dash that is not tagged as a mark. */
const joining = new Set(['whose', 'of', 'by', 'with', 'when', 'where', 'while', 'as', 'well', '-', '–', '—', '--'])

/** Months and years; weekdays are told in capitals too, and hours of the day in small letters. */
const monthOrYear =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|(?:19|20)\d\d)$/

const hour = /^(?:noon|midday|midnight|dawn|daybreak|dusk|nightfall|sunset|sunrise)$/

function isCalendarWord({ text, lower }: Token): boolean {
  return weekdaysInFull.includes(lower) || monthOrYear.test(text) || hour.test(lower)
}

const partOfDay = /^(?:morning|afternoon|evening|night)$/

const dating = new Set(['in', 'on', 'during', 'since', 'at', 'around', 'towards', 'toward', 'by', 'before', 'after'])

/** Where a phrase begins behind a date in front of it, and behind the part of the day: 'On Saturday night gunmen attacked'. */
function afterDate(sentence: Sentence, members: readonly number[], from: number, at: number): number {
  const begins = afterDay(sentence, members, from, at)
  const first = members[begins] as number
  return begins < at && partOfDay.test(tokenAt(sentence, first).lower) && isCalendarWord(tokenAt(sentence, Math.max(0, first - 1))) ? begins + 1 : begins
}

/** Where a phrase begins behind a day in front of it, which the parser hung on the noun: 'In January 2022 soldiers shot two men'. */
function afterDay(sentence: Sentence, members: readonly number[], from: number, at: number): number {
  // 'On the night of 3 May armed men attacked': the day is no part of who.
  const second = members[from + 1]
  if (second !== undefined && second < (members[at] as number) && /^\d{1,2}$/.test(tokenAt(sentence, members[from] as number).lower) && monthOrYear.test(tokenAt(sentence, second).text)) return from + 2
  // 'On 9 March hundreds of widows gathered': the number of the day hangs elsewhere
  if (second !== undefined && second <= (members[at] as number) && monthOrYear.test(tokenAt(sentence, members[from] as number).text) && /^\d{1,2}$/.test(sentence.tokens[(members[from] as number) - 1]?.lower ?? '')) return from + 1
  // 'Last week gunmen killed three traders'
  if (second !== undefined && second < (members[at] as number) && /^(?:last|this|next|past)$/.test(tokenAt(sentence, members[from] as number).lower) && /^(?:week|weekend|month|year|night|morning|afternoon|evening|spring|summer|autumn|winter)$/.test(tokenAt(sentence, second).lower)) return from + 2
  const inside = dating.has(tokenAt(sentence, members[from] as number).lower)
  const first = inside ? from + 1 : from
  const before = (members[first] ?? 0) - 1
  if (before < 0 || !dating.has(tokenAt(sentence, before).lower)) return from
  let to = first
  // 'On 2 March gunmen killed four farmers'
  const next = members[first + 1]
  if (next !== undefined && next < (members[at] as number) && /^\d{1,2}$/.test(tokenAt(sentence, members[first] as number).lower) && monthOrYear.test(tokenAt(sentence, next).text)) to += 1
  while (to < at && isCalendarWord(tokenAt(sentence, members[to] as number))) to += 1
  return to > first ? to : from
}

/** 'In Orsk some 300 exiles marched', 'in Dola hooded thugs killed': a subject has no preposition, so the town that opens the clause is no part of it. */
function afterPlace(sentence: Sentence, members: readonly number[], from: number, at: number): number {
  const isOpener = (i: number | undefined) => i !== undefined && /^(?:in|at|near|around|outside)$/.test(sentence.tokens[i]?.lower ?? '')
  const first = members[from] as number
  if (!plainRelation(tokenAt(sentence, members[at] as number)).startsWith('nsubj') || (!isOpener(first) && !isOpener(first - 1))) return from
  const name = isOpener(first) ? from + 1 : from
  let to = name
  while (to < at && tokenAt(sentence, members[to] as number).tag === 'PROPN') to += 1
  return to > name && tokenAt(sentence, members[to] as number).tag !== 'PROPN' ? to : from
}

/** Marks that a phrase may begin with. */
const opening = new Set(['"', '“', '‘', "'", '('])

function joins({ tag, lower, text }: Token): boolean {
  return joining.has(lower) || tag === 'CCONJ' || (tag === 'PUNCT' && !opening.has(text))
}

/** The last token that begins in or before a span of the sentence. */
export function lastTokenOf({ tokens }: Sentence, { end }: Pick<Span, 'end'>): number {
  return tokens.findLastIndex(({ start }) => start < end)
}

/** True for a token that stands above another in the parse, or is it; also where a parse under correction goes round. */
export function governs({ tokens }: Pick<Sentence, 'tokens'>, above: number, below: number): boolean {
  for (let at = below, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1) if (at === above) return true
  return false
}

/** True where every token hangs, over however many others, on one that hangs on none: nothing can go round in such a parse. */
export function isTree(tokens: readonly Pick<Token, 'head'>[]): boolean {
  const reaches = new Uint8Array(tokens.length)
  return tokens.every((_, from) => {
    const way: number[] = []
    let at = from
    while (at >= 0 && reaches[at] === 0 && way.length <= tokens.length) {
      way.push(at)
      at = tokens[at]?.head ?? -1
    }
    if (way.length > tokens.length) return false
    for (const i of way) reaches[i] = 1
    return true
  })
}

/**
 * Indexes of the noun phrase of a head: determiners, adjectives, numbers, compounds and 'of' phrases;
 * without relative clauses, appositions, coordinations and the preposition before it.
 */
export function nounPhrase(sentence: Sentence, head: number): number[] {
  const members = [head]
  const children = childrenOf(sentence)
  // no recursion: a parse of thousands of figures in a row may be as deep as it is long
  const open = [head]
  while (open.length > 0) {
    const index = open.pop() as number
    const top = index === head
    if (!top) members.push(index)
    for (const child of children[index] ?? []) {
      const token = tokenAt(sentence, child)
      const relation = plainRelation(token)
      if (top && outsideNounPhrase.has(relation)) continue
      // 'yesterday gunmen attacked': a time without a preposition before the noun is no part of it.
      if (top && token.relation === 'obl:unmarked') continue
      // Hyphens hold words together: 'a 3-year-old boy'.
      if (!top && (relation === 'acl' || (relation === 'punct' && token.text !== '-') || relation === 'parataxis' || relation === 'dep')) continue
      if (top && (relation === 'nmod' || relation === 'obl') && child > index && !['of', "'s"].includes(caseOf(sentence, child)))
        continue
      if (top && relation === 'nmod' && isCharge(sentence, head, child)) continue
      open.push(child)
    }
  }
  // 'US-backed fighters', 'a high-ranking officer': the hyphen and what stands before it, wherever the parse hangs them.
  for (const i of members) if (isHyphenBefore(sentence, i)) for (const part of [i - 1, i - 2]) if (!members.includes(part)) members.push(part)
  members.sort((a, b) => a - b)
  // Keep the run around the head: a parse error elsewhere must not tear the phrase apart.
  const at = members.indexOf(head)
  let from = at
  let to = at
  while (from > 0 && (members[from - 1] as number) >= (members[from] as number) - 1) from -= 1
  while (to + 1 < members.length && ((members[to + 1] as number) <= (members[to] as number) + 1 || isQuotedBetween(sentence, members[to] as number, members[to + 1] as number))) to += 1
  // 'the killing on Friday of two dockers', 'when nine offices', 'and more than 170 soldiers', '-Young men': what joins the phrase to the rest is no part of it.
  while (from < at && joins(tokenAt(sentence, members[from] as number))) from += 1
  from = afterPlace(sentence, members, afterDate(sentence, members, from, at), at)
  // 'shot dead five young people', 'shot dead teacher Omar Vale': 'dead' is of the verb.
  const first = members[from] as number
  if (from < at && tokenAt(sentence, first).lower === 'dead' && (['NUM', 'DET'].includes(tokenAt(sentence, members[from + 1] as number).tag) || sentence.tokens[first - 1]?.lemma === 'shoot')) from += 1
  // 'burned nine villagers alive in their homes', 'stripped two men naked in the square': how they were burned.
  const alive = members.findIndex((i, k) => k > at && k <= to && /^(?:alive|naked|unconscious)$/.test(tokenAt(sentence, i).lower))
  return members.slice(from, alive < 0 ? to + 1 : alive)
}

/** 'the building of the "Oscar Romo" committee': a mark of quotation opens or closes between two words of the phrase. */
function isQuotedBetween(sentence: Sentence, left: number, right: number): boolean {
  return right === left + 2 && /^["“”]$/.test(tokenAt(sentence, left + 1).text)
}

/** 'ranking' of 'high-ranking': a hyphen without spaces joins the word to the one before; no date ('2012-Young men'). */
function isHyphenBefore({ tokens }: Sentence, i: number): boolean {
  const [left, hyphen, own] = [tokens[i - 2], tokens[i - 1], tokens[i]]
  return hyphen?.text === '-' && left?.end === hyphen.start && left.tag !== 'NUM' && own?.start === hyphen.end
}

/** 'accused the army of bombing civilians': what somebody is accused of is no part of who. */
function isCharge(sentence: Sentence, head: number, child: number): boolean {
  const { head: governor } = tokenAt(sentence, head)
  if (governor < 0 || !['accuse', 'suspect', 'convict', 'acquit'].includes(tokenAt(sentence, governor).lemma)) return false
  // 'accused the brigade of the attack': the last 'of' leads to what they are accused of
  const isLast = !sentence.tokens.slice(child + 1, child + 7).some(({ lower }) => lower === 'of')
  // 'accused the youth wing of the party'
  if (bodyNouns.has(tokenAt(sentence, child).lemma) && bodyNouns.has(tokenAt(sentence, head).lemma)) return false
  return dependents(sentence, child, 'case').some((i) => /ing$/.test(sentence.tokens[i + 1]?.lower ?? '') || (isLast && tokenAt(sentence, i).lower === 'of' && tokenAt(sentence, child).tag === 'NOUN' && tokenAt(sentence, governor).lemma !== 'convict'))
}

/** The characters a noun phrase covers. */
export function nounPhraseSpan(sentence: Sentence, head: number): Span {
  const members = nounPhrase(sentence, head)
  return { start: tokenAt(sentence, ageBefore(sentence, head) ?? (members[0] as number)).start, end: tokenAt(sentence, members.at(-1) as number).end }
}

/** Where 'a 20-year-old' begins, who is told by an age only; null for any other head. */
function ageBefore({ tokens }: Sentence, head: number): number | null {
  if (tokens[head]?.lower !== 'old' || tokens[head - 1]?.text !== '-' || !/^(?:year|month)$/.test(tokens[head - 2]?.lower ?? '') || tokens[head - 3]?.text !== '-') return null
  return tokens[head - 5]?.tag === 'DET' ? head - 5 : head - 4
}

/** A head with its coordinated heads: 'five soldiers and two drivers'. */
export function withConjuncts(sentence: Sentence, head: number): number[] {
  const heads = [head]
  for (let i = 0; i < heads.length && heads.length < 40; i += 1) {
    for (const child of dependents(sentence, heads[i] as number, 'conj')) if (!heads.includes(child)) heads.push(child)
  }
  return heads.sort((a, b) => a - b)
}

/** The token that a sentence's parse begins with; -1 where there is none. */
export const rootOf = onceFor(({ tokens }: Sentence) => tokens.findIndex(({ head }) => head < 0))

/** True for a verb with 'had': 'had been shot'. */
export function isPluperfect(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'aux').some((i) => tokenAt(sentence, i).lower === 'had')
}

/** True for a verb in the passive: a passive auxiliary or subject, or a participle without an auxiliary that hangs on a noun. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  if (dependents(sentence, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true
  const token = tokenAt(sentence, verb)
  // A participle with an object of its own is a past tense that the parser took for a participle: 'the guards shot two men'.
  if (plainRelation(token) === 'acl' && token.fine === 'VBN') return dependents(sentence, verb, 'obj').length === 0 && nameBehind(sentence, verb) === undefined
  if (dependents(sentence, verb, 'aux').some((i) => tokenAt(sentence, i).lemma === 'be') && token.fine === 'VBN') return true
  return false
}

/** 'A Northern Front commando killed mayor Luis Ask': a name right behind a verb, without a preposition and no day, is its object, whatever the parse calls it. */
function nameBehind(sentence: Sentence, verb: number): number | undefined {
  return dependents(sentence, verb, 'obl').find((i) => {
    const token = tokenAt(sentence, i)
    return i > verb && i <= verb + 3 && token.relation === 'obl' && token.tag === 'PROPN' && !isCalendarWord(token) && dependents(sentence, i, 'case').length === 0 && !sentence.tokens.slice(verb + 1, i).some(({ tag }) => tag === 'ADP' || tag === 'PUNCT')
  })
}

/** True for the 'are' of 'are to be deployed', with the 'to' of its verb right behind it: set down and not yet done. Who 'is to blame' has done it. */
export function setsDown(sentence: Sentence, be: number, verb: number): boolean {
  const to = sentence.tokens[be + 1]
  return /^(?:is|are|was|were)$/.test(tokenAt(sentence, be).lower) && to?.lower === 'to' && to.head === verb && plainRelation(to) === 'mark' && tokenAt(sentence, verb).lemma !== 'blame'
}

/** Agents of a verb: the subject in the active, the 'by' phrase in the passive; taken over from the governing verb where it has none of its own. */
export function agentsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  const passive = isPassive(sentence, verb)
  if (passive) return phrasesWith(sentence, verb, 'by', 'obl')
  // 'three years after soldiers killed': what stands before the word that opens the clause is none of its subjects
  const opens = dependents(sentence, verb, 'mark').find((i) => i < verb) ?? -1
  const subjects = dependents(sentence, verb, 'nsubj').filter((i) => tokenAt(sentence, i).relation !== 'nsubj:pass')
  // 'Some 300 people fled after gunmen attacked': where the parse takes the word that opens the clause for one before a noun
  const opened = subjects.length > 1 ? subjects.find((i) => opensTimeClause.has(caseOf(sentence, i))) : undefined
  const first = opened ?? subjects.find((i) => i > opens) ?? subjects[0]
  if (first !== undefined) {
    const token = tokenAt(sentence, verb)
    if (isRelativePronoun(tokenAt(sentence, first)) && plainRelation(token) === 'acl') return token.head >= 0 ? [token.head] : []
    return withConjuncts(sentence, first)
  }
  if (depth > 3) return []
  const token = tokenAt(sentence, verb)
  const relation = plainRelation(token)
  if (token.head < 0) return []
  if (relation === 'acl') {
    // 'Men took the opportunity to plant bombs', 'made an attempt to kill him': the men
    const taker = takerOf(sentence, verb)
    return taker === null ? [token.head] : agentsOf(sentence, taker, depth + 1)
  }
  if (relation === 'conj' || relation === 'xcomp' || relation === 'advcl') {
    const governor = tokenAt(sentence, token.head)
    // 'The men were armed and killed four guards'
    if (governor.tag === 'ADJ' && relation === 'conj' && token.fine === 'VBD' && dependents(sentence, token.head, 'cop').length > 0) return dependents(sentence, token.head, 'nsubj').filter((i) => i < verb).flatMap((i) => withConjuncts(sentence, i))
    if (governor.tag !== 'VERB' && governor.tag !== 'AUX') return []
    // 'Militants fled after an air strike killed nine': joined by no 'and', the verb has its subject right before it.
    const before = sentence.tokens[verb - 1]
    if (relation === 'conj' && before !== undefined && (before.tag === 'NOUN' || before.tag === 'PROPN') && dependents(sentence, verb, 'cc').length === 0 && opensTimeClause.has(caseOf(sentence, verb - 1))) return [verb - 1]
    // 'were abducted and later murdered by rebels'
    if (isPassive(sentence, token.head) && relation === 'conj') return token.fine === 'VBN' ? phrasesWith(sentence, verb, 'by', 'obl') : []
    // 'The brigade is believed to have carried out the raid'
    if (isPassive(sentence, token.head) && relation === 'xcomp') return dependents(sentence, token.head, 'nsubj:pass').filter((i) => i < verb).flatMap((i) => withConjuncts(sentence, i))
    // 'Police arrested two men for killing a priest': those who are arrested for it did it, and not who arrests them.
    if (relation === 'advcl' && dependents(sentence, verb, 'mark').some((i) => ['for', 'of', 'with'].includes(tokenAt(sentence, i).lower))) {
      const whom = patientsOf(sentence, token.head).filter((i) => i < verb)
      if (whom.length > 0) return whom
    }
    return agentsOf(sentence, token.head, depth + 1)
  }
  return []
}

/** The verb of whoever takes the chance or makes the attempt to do what an infinitive tells; null where no such noun stands over it. */
function takerOf(sentence: Sentence, infinitive: number): number | null {
  const { lemma, head: verb, relation } = tokenAt(sentence, tokenAt(sentence, infinitive).head)
  if (relation !== 'obj' || verb < 0 || !['opportunity', 'chance', 'occasion', 'attempt', 'effort', 'bid'].includes(lemma)) return null
  const isInfinitive = dependents(sentence, infinitive, 'mark').some((i) => tokenAt(sentence, i).lower === 'to')
  return isInfinitive && ['take', 'seize', 'use', 'exploit', 'make', 'have', 'get', 'mount'].includes(tokenAt(sentence, verb).lemma) ? verb : null
}

/** Who a passive with its own 'was' or 'were' is told of, where it goes on from an active verb; nobody where their numbers do not go together. */
function subjectOfNextPassive(sentence: Sentence, verb: number): number[] {
  const auxiliaries = dependents(sentence, verb, 'aux', 'aux:pass').map((i) => tokenAt(sentence, i).lower)
  const isOne = auxiliaries.some((word) => word === 'was' || word === 'is')
  if (!isOne && !auxiliaries.some((word) => word === 'were' || word === 'are')) return []
  const subjects = agentsOf(sentence, tokenAt(sentence, verb).head)
  const isPlural = subjects.length > 1 || subjects.some((i) => /^(?:NNS|NNPS)$/.test(tokenAt(sentence, i).fine) || tokenAt(sentence, i).lower === 'they')
  return isOne === isPlural ? [] : subjects
}

/** Patients of a verb: its object in the active, its subject in the passive, or the noun a participle hangs on. */
export function patientsOf(sentence: Sentence, verb: number, depth = 0): number[] {
  const token = tokenAt(sentence, verb)
  const relation = plainRelation(token)
  if (isPassive(sentence, verb)) {
    // 'were freed nine days after being seized': whom the sentence tells of, and no days
    const root = rootOf(sentence)
    if (root >= 0 && root < verb && depth < 3 && tokenAt(sentence, root).tag === 'VERB' && isAfterDays(sentence, verb)) return isPassive(sentence, root) ? patientsOf(sentence, root, depth + 1) : agentsOf(sentence, root)
    // 'The teacher, whose name is being withheld, was abducted': taken for the subject, a verb is told of who stands before it.
    const subjects = dependents(sentence, verb, 'nsubj:pass', 'nsubj').flatMap((i) => (tokenAt(sentence, i).tag === 'VERB' && i < verb ? beforeWhose(sentence, i) : [i]))
    const first = subjects[0]
    if (first !== undefined) {
      if (isRelativePronoun(tokenAt(sentence, first)) && relation === 'acl')
        return token.head >= 0 ? withConjuncts(sentence, token.head) : []
      // 'A teacher, Elena Duarte, and her husband were taken': the parse makes a clause of the teacher out of the second subject
      const joined = relation === 'acl' && token.head >= 0 && token.head < first && joinsSubject(sentence, first) ? withConjuncts(sentence, token.head) : []
      return [...joined, ...subjects.flatMap((i) => withConjuncts(sentence, i))]
    }
    if (relation === 'acl') return token.head >= 0 ? [token.head] : []
    if ((relation === 'conj' || relation === 'xcomp') && token.head >= 0 && depth < 3) {
      // 'A gunman killed two clerks and was shot dead by police': the subject of both verbs, not the object of the first
      const own = relation === 'conj' && !isPassive(sentence, token.head) ? subjectOfNextPassive(sentence, verb) : []
      if (own.length > 0) return own
      const shared = patientsOf(sentence, token.head, depth + 1)
      // 'The guests continued to be held': the subject of the verb above.
      return shared.length > 0 || relation === 'conj' ? shared : agentsOf(sentence, token.head)
    }
    // 'The man died after being tortured': the subject of the main clause.
    if (relation === 'advcl' && token.head >= 0 && tokenAt(sentence, token.head).tag === 'VERB' && dependents(sentence, verb, 'aux:pass').some((i) => tokenAt(sentence, i).lower === 'being'))
      return isPassive(sentence, token.head) ? patientsOf(sentence, token.head, depth + 1) : agentsOf(sentence, token.head)
    return dependents(sentence, verb, 'obj').flatMap((i) => withConjuncts(sentence, i))
  }
  // 'A man killed Monday in Cali': nobody is killed who is a day.
  const objects = dependents(sentence, verb, 'obj', 'iobj').filter((i) => !isCalendarWord(tokenAt(sentence, i)))
  if (objects.length > 0)
    return objects.flatMap((i) =>
      isRelativePronoun(tokenAt(sentence, i)) && relation === 'acl' ? [token.head] : withConjuncts(sentence, i),
    )
  const name = relation === 'acl' ? nameBehind(sentence, verb) : undefined
  if (name !== undefined) return withConjuncts(sentence, name)
  // 'have released eleven of them': taken for a time, a number of people right behind the verb is its object.
  const counted = dependents(sentence, verb, 'obl').filter((i) => i === verb + 1 && tokenAt(sentence, i).tag === 'NUM' && tokenAt(sentence, i).relation === 'obl:unmarked' && sentence.tokens[i + 1]?.lower === 'of')
  if (counted.length > 0) return counted
  // 'forced some 3,000 residents to flee', 'arrested eight Tamils': the same with the noun that is counted.
  const residents = dependents(sentence, verb, 'obl').filter((i) => i > verb + 1 && (isPersonNoun.has(tokenAt(sentence, i).lemma) || tokenAt(sentence, i).fine === 'NNPS') && sentence.tokens[i - 1]?.tag === 'NUM' && sentence.tokens.slice(verb + 1, i).every(({ tag }) => ['NUM', 'DET', 'ADJ', 'ADV'].includes(tag)))
  if (residents.length > 0) return residents
  // 'killed and wounded ten people': the object hangs on the last verb.
  for (const conjunct of dependents(sentence, verb, 'conj')) {
    const other = tokenAt(sentence, conjunct)
    if (other.tag !== 'VERB' || conjunct - verb > 3) continue
    const shared = dependents(sentence, conjunct, 'obj')
    // 'kicked and stamped on two inmates'
    const trodden = shared.length > 0 ? [] : dependents(sentence, conjunct, 'obl').filter((i) => i > conjunct && caseOf(sentence, i) === 'on' && isPersonNoun.has(tokenAt(sentence, i).lemma))
    const both = [...shared, ...trodden].flatMap((i) => withConjuncts(sentence, i))
    if (both.length > 0) return both
  }
  // 'shot and wounded three people': the object hangs on the first verb and stands behind both.
  if (relation === 'conj' && token.tag === 'VERB' && token.head >= 0 && token.head < verb && verb - token.head <= 3) {
    const shared = dependents(sentence, token.head, 'obj').filter((i) => i > verb)
    if (shared.length > 0) return shared.flatMap((i) => withConjuncts(sentence, i))
  }
  // 'were killed and wounded': a participle without auxiliary of its own shares the passive subject.
  const first = passiveBefore(sentence, verb)
  return first !== null && depth < 3 ? patientsOf(sentence, first, depth + 1) : []
}

/**
 * The passive verb that a participle without an auxiliary of its own goes on from ('had been held, beaten and *kicked*'); null for any other. A verb of
 * harm or custody with nobody behind it is one, though the parse takes it for an active past: 'was arrested on Friday, *released* on Sunday'.
 */
function passiveBefore(sentence: Sentence, verb: number): number | null {
  const { relation, fine, head, lower } = tokenAt(sentence, verb)
  if (relation !== 'conj' || head < 0 || head > verb) return null
  if (fine !== 'VBN' && !(fine === 'VBD' && harmForms.has(lower) && dependents(sentence, verb, 'obj', 'nsubj').length === 0)) return null
  return isPassive(sentence, head) ? head : passiveBefore(sentence, head)
}

/** 'nine days after being seized' */
function isAfterDays(sentence: Sentence, verb: number): boolean {
  return /^(?:hour|day|week|month|year)$/.test(sentence.tokens[verb - 3]?.lemma ?? '') && sentence.tokens[verb - 1]?.lower === 'being' && /^(?:after|before)$/.test(sentence.tokens[verb - 2]?.lower ?? '')
}

/** Whom a clause with 'whose' stands behind; the verb itself where there is none. */
function beforeWhose(sentence: Sentence, verb: number): number[] {
  const subject = dependents(sentence, verb, 'nsubj', 'nsubj:pass').find((i) => sentence.tokens.slice(i, verb).some(({ text }, k) => text === ',' && /^whose$/.test(sentence.tokens[i + k + 1]?.lower ?? '')))
  return [subject ?? verb]
}

/** True where ', and' or 'and' stands right before the phrase of a subject. */
function joinsSubject(sentence: Sentence, subject: number): boolean {
  const from = nounPhrase(sentence, subject)[0] as number
  return sentence.tokens[from - 1]?.lower === 'and' && !/^(?:who|whose|which|that)$/.test(tokenAt(sentence, from).lower)
}

function isRelativePronoun(token: Token): boolean {
  return token.lower === 'who' || token.lower === 'which' || token.lower === 'that' || token.lower === 'whom'
}

/** The clause of a token: the subtree of its nearest verb (or root), as characters. */
export function clauseSpan(sentence: Sentence, index: number): Span {
  let top = index
  const clausal = new Set(['root', 'advcl', 'acl', 'ccomp', 'xcomp', 'conj', 'parataxis', 'csubj'])
  for (let guard = 0; guard < sentence.tokens.length; guard += 1) {
    const token = tokenAt(sentence, top)
    if (token.head < 0) break
    if ((token.tag === 'VERB' || token.tag === 'AUX') && clausal.has(plainRelation(token))) break
    top = token.head
  }
  const children = childrenOf(sentence)
  let start = tokenAt(sentence, top).start
  let end = tokenAt(sentence, top).end
  const visit = (i: number) => {
    for (const child of children[i] ?? []) {
      const token = tokenAt(sentence, child)
      if (token.start < start) start = token.start
      if (token.end > end) end = token.end
      visit(child)
    }
  }
  visit(top)
  return { start, end }
}
